"""The part of a dossier about one kind of people: how far, then what is exposed, unknown, not exposed."""

from collections.abc import Iterable

from tamis.policy import taxonomy
from tamis.reports.account_facts import AccountFacts, Finding, searched_categories
from tamis.reports.french import (
    FILE_STATUS,
    REACHES,
    WHY,
    heading,
    number,
    paragraph,
    people,
    table,
    type_label,
    type_labels,
    visible,
)

_WIDTHS = (44, 14, 14, 14, 12)
_CAUSES_NAMED = 3


def kind_part(facts: AccountFacts, kind: str) -> list[str]:
    """Everything about one kind of people; each entity type and category stands under one state at least."""
    title = "Données sans personne rattachée" if kind == "none" else people(kind).many.capitalize()
    return [
        *heading(title),
        *(_reaches(facts, kind) if kind != "none" else []),
        *_exposed(facts, kind),
        *_unknown(facts, kind),
        *_not_exposed(facts, kind),
    ]


def at_least(count: int, complete: bool) -> str:
    """A count for a table: « ≥ » where it means « au moins »."""
    return number(count) if complete else f"≥ {number(count)}"


def _reaches(facts: AccountFacts, kind: str) -> list[str]:
    counts = facts.account.reached.get(kind)
    if counts is None:
        return paragraph("Nombre de personnes atteintes : inconnu.", indent=2)
    complete = facts.account.complete
    rows = [
        ("Consultables en liste", counts["listable"]),
        ("Atteignables (liste, ou recherche une personne à la fois)", counts["reachable"]),
        ("Avec escalade (création de comptes, octroi de droits)", counts["escalated"]),
    ]
    account = facts.account
    if kind == account.people_kind:
        quotas = (("1 jour", account.n_people_1d), ("4 jours", account.n_people_4d), ("30 jours", account.n_people_30d))
        rows += [(f"Atteignables en {span}, quotas compris", n) for span, n in quotas if n is not None]
    cells = [(label, at_least(count, complete)) for label, count in rows]
    # The difference of two lower bounds is no bound: it says only what was read.
    by_lookup = number(max(0, counts["reachable"] - counts["listable"]))
    read = "" if complete else ", d'après ce qui a été lu"
    cells.insert(2, (f"  dont par recherche seulement{read}", by_lookup))
    return table(cells, widths=(72, 16))


def _exposed(facts: AccountFacts, kind: str) -> list[str]:
    rows = []
    for category in searched_categories():
        types = _types(facts, kind, category, "exposed")
        if types or facts.state(kind, category) == "exposed":
            rows.append((taxonomy().categories[category], *_cells(facts, kind, category)))
            rows += [(f"  {type_label(name)}", *_cells(facts, kind, name)) for name in types]
    unit = "lignes" if kind == "none" else "personnes"
    if not rows:
        return ["", *paragraph("Exposé : rien de prouvé.", indent=2)]
    title = (f"Exposé ({unit})", *REACHES.values(), "lignes")
    return ["", *table([title, *rows], widths=_WIDTHS)]


def _cells(facts: AccountFacts, kind: str, name: str) -> list[str]:
    found = {reach: facts.finding(kind, reach, name) for reach in REACHES}
    counts = [_cell(one, one.n_records if kind == "none" else one.n_people) for one in found.values()]
    widest = found["reachable"] if found["reachable"].state == "exposed" else found["escalated"]
    return [*counts, _cell(widest, widest.n_records)]


def _cell(found: Finding, count: int) -> str:
    if found.state == "exposed":
        return at_least(count, found.complete)
    return "non" if found.state == "not_exposed" else "inconnu"


def _unknown(facts: AccountFacts, kind: str) -> list[str]:
    lines = []
    for category in searched_categories():
        types = _types(facts, kind, category, "unknown")
        if not types and facts.state(kind, category) != "unknown":
            continue
        lines += paragraph(_named(facts, kind, category, "unknown"), indent=4, hang=4)
        only_escalated = [name for name in types if facts.finding(kind, "reachable", name).state == "not_exposed"]
        groups = {
            "": [name for name in types if name not in only_escalated],
            "avec escalade seulement : ": only_escalated,
        }
        lines += [
            line
            for start, names in groups.items()
            if names
            for line in paragraph(start + type_labels(names), indent=6, hang=2)
        ]
    if not lines:
        return []
    return ["", *paragraph("Inconnu, ni exposé ni écarté", indent=2), *_causes(facts), *lines]


def _causes(facts: AccountFacts) -> list[str]:
    causes = [f"{visible(one.name)} ({FILE_STATUS.get(one.status, one.status)})" for one in facts.files]
    causes += [f"la colonne {visible(one.name)}" for one in facts.columns]
    rest = len(causes) - _CAUSES_NAMED
    text = "Non lus ou indécis : " + ", ".join(causes[:_CAUSES_NAMED])
    text += f" et {number(rest)} de plus, voir plus bas" if rest > 0 else ""
    if not causes:
        text = "Fichiers tous lus : la cause est un droit refusé, ou ce que le portail tient sans l'exporter"
    return paragraph(f"{text}.", indent=4, hang=2)


def _not_exposed(facts: AccountFacts, kind: str) -> list[str]:
    lines = []
    for category in searched_categories():
        types = _types(facts, kind, category, "not_exposed")
        if not types and facts.state(kind, category) != "not_exposed":
            continue
        lines += paragraph(_named(facts, kind, category, "not_exposed"), indent=4, hang=4)
        for why, names in _by_reason(facts, kind, types):
            lines += paragraph(f"{why} : {type_labels(names)}", indent=6, hang=2)
    return ["", *paragraph("Non exposé", indent=2), *lines] if lines else []


def _by_reason(facts: AccountFacts, kind: str, types: Iterable[str]) -> list[tuple[str, list[str]]]:
    reasons: dict[str, list[str]] = {}
    for name in types:
        why = facts.finding(kind, "reachable", name).why or ""
        reasons.setdefault(WHY.get(why, "raison non consignée"), []).append(name)
    return list(reasons.items())


def _named(facts: AccountFacts, kind: str, category: str, state: str) -> str:
    """A category's label; « en partie » where another state holds for it or for one of its types."""
    types = (entity.name for entity in taxonomy().types if entity.category == category)
    states = {facts.state(kind, name) for name in (category, *types)}
    return taxonomy().categories[category] + ("" if states == {state} else " : en partie")


def _types(facts: AccountFacts, kind: str, category: str, state: str) -> list[str]:
    members = (entity.name for entity in taxonomy().types if entity.category == category)
    return [name for name in members if facts.state(kind, name) == state]
