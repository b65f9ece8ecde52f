"""The dossier of one account: what an officer needs within 72 hours of a theft, in French, as plain text."""

from tamis.policy import taxonomy
from tamis.reports.account_facts import ACCOUNTS, DETAILS, Account, AccountFacts, Unread, gather, searched_categories
from tamis.reports.dossier_exposure import at_least, kind_part
from tamis.reports.french import (
    ACCOUNT_KINDS,
    FILE_STATUS,
    MFA,
    counted,
    day,
    heading,
    number,
    paragraph,
    people,
    share,
    table,
    type_labels,
    visible,
)
from tamis.reports.partitions import PART, partition_path
from tamis.roots import Root

LEGAL = "Rappel : notification à la CNIL dans les 72 heures après en avoir eu connaissance (RGPD, art. 33)."
HYPOTHETICAL = "hypothese-tout-lire"
"""The account of a portal that gave no access tables (design, section 5)."""
_COLUMN_STATUS = {"undecided": "type indécis", "partial": "lue en partie", "unread": "non lue"}


def dossier(root: Root, *, portal: str, date: str, account: str) -> str:
    """The French text about one account, from the reports stored for that portal and date.

    Every entity type stands as exposed, unknown or not exposed; « au moins » stands where a count is not complete.
    Raises NothingStored, TamisError for an unknown account, ReportsRefused when the reports come from different inputs.
    """
    facts = gather(root, portal=portal, date=date, account=account)
    lines = [
        *_title(facts),
        *_identity(facts),
        *heading("En bref"),
        *_headline(facts),
        *(line for kind in facts.kinds for line in kind_part(facts, kind)),
        *_controllers(facts),
        *_unread(facts),
        *_limits(facts),
        *_where(facts),
        "",
        LEGAL,
    ]
    return "\n".join(lines) + "\n"


def _title(facts: AccountFacts) -> list[str]:
    title = f"Compte {visible(facts.account.account_id)} : ce que son vol exposerait"
    lines = paragraph(title)
    return [*lines, "=" * max(map(len, lines)), f"Portail {facts.portal}, état au {day(facts.date)}"]


def _identity(facts: AccountFacts) -> list[str]:
    account = facts.account
    rows = {
        "Rôles": ", ".join(map(visible, account.roles or ())) or "aucun",
        "Nature": ACCOUNT_KINDS.get(account.kind or "", "non renseignée"),
        "Authentification": MFA.get(account.mfa or "unknown", visible(account.mfa or "")),
        "Dernière connexion": _last_login(account),
        "État": "désactivé" if account.latent else "actif" if account.enabled else "non renseigné",
        "Rang": f"{number(account.rank)} sur {counted(facts.accounts, 'compte', 'comptes')} du portail",
        "Mêmes droits": counted(facts.others, "autre compte", "autres comptes")
        if facts.others
        else "aucun autre compte",
        "Escalade": "peut créer des comptes ou donner des droits" if account.escalated else "aucune",
    }
    return ["", *(line for name, text in rows.items() for line in paragraph(f"{name:<20}{text}", hang=20))]


def _last_login(account: Account) -> str:
    if account.last_login is None:
        return "inconnue"
    ago = "" if account.dormant_days is None else f" ({counted(account.dormant_days, 'jour', 'jours')} avant cet état)"
    return day(account.last_login) + ago


def _headline(facts: AccountFacts) -> list[str]:
    sentences = [headline(facts.account, _exposed_types(facts)), *_others_reached(facts)]
    if facts.account.latent:
        sentences.append("Ce compte est désactivé : l'exposition redevient réelle s'il est réactivé.")
    if facts.account.account_id == HYPOTHETICAL:
        sentences.append("Aucun droit n'a été fourni pour ce portail : ce compte est une hypothèse, il lit tout.")
    return paragraph(" ".join(sentences))


def headline(account: Account, types: str = "") -> str:
    """One sentence: who would be reached if this account were stolen."""
    count, words = account.n_people_reachable, people(account.people_kind)
    if not count and account.complete:
        return f"Si ce compte était volé : {words.none} ne {words.reached(0)}."
    if not count:
        return f"Si ce compte était volé : nombre de {words.many} inconnu (au moins 0), car tout n'a pas été lu."
    floor = "" if account.complete else "au moins "
    part = f" ({share(account.share)} du portail)" if account.share is not None else ""
    data = f", avec : {types}" if types else ""
    return f"Si ce compte était volé : {floor}{words.counted(count)}{part} {words.reached(count)}{data}."


def _exposed_types(facts: AccountFacts) -> str:
    kind = facts.account.people_kind or ""
    names = [entity.name for entity in taxonomy().types]
    exposed = [name for name in names if facts.finding(kind, "reachable", name).state == "exposed"]
    return type_labels(exposed, ", ")


def _others_reached(facts: AccountFacts) -> list[str]:
    account, floor = facts.account, "" if facts.account.complete else "au moins "
    counts = {kind: row["reachable"] for kind, row in account.reached.items() if kind != account.people_kind}
    also = [f"{floor}{people(kind).counted(count)}" for kind, count in counts.items() if count and kind != "none"]
    more = account.n_people_escalated > account.n_people_reachable
    words = people(account.people_kind)
    return [
        *([f"Aussi : {', '.join(also)} (les natures de personnes ne s'additionnent pas)."] if also else []),
        *([f"Par escalade, le voleur atteindrait {floor}{words.counted(account.n_people_escalated)}."] if more else []),
    ]


def _controllers(facts: AccountFacts) -> list[str]:
    lines = heading("Responsables de traitement concernés (assureurs)")
    if not facts.controllers:
        return [*lines, "Aucun n'est établi par les rapports."]
    rows = [["", "atteignables", "avec escalade", "lignes"]]
    for kind in dict.fromkeys(one.people_kind for one in facts.controllers):
        rows.append(["Données sans personne" if kind == "none" else people(kind).many.capitalize(), "", "", ""])
        for one in (each for each in facts.controllers if each.people_kind == kind):
            name = f"  {visible(one.name)} ({visible(one.code)})" if one.name else f"  {visible(one.code)}"
            records = one.n_records.get("reachable", 0) or one.n_records.get("escalated", 0)
            counts = (one.n_people.get("reachable", 0), one.n_people.get("escalated", 0), records)
            rows.append([name, *(at_least(count, facts.account.complete) for count in counts)])
    note = "Une personne compte une fois pour chacun : ces nombres ne s'additionnent pas."
    return [*lines, *table(rows, widths=(56, 14, 14, 14)), *paragraph(note, indent=2)]


def _unread(facts: AccountFacts) -> list[str]:
    lines = heading("Ce qui n'a pas été lu ou décidé dans cette livraison")
    for one in facts.files:
        lines += paragraph(_unread_line(f"Fichier {visible(one.name)}", FILE_STATUS, one), indent=2, hang=2)
    for one in facts.columns:
        lines += paragraph(_unread_line(f"Colonne {visible(one.name)}", _COLUMN_STATUS, one), indent=2, hang=2)
    if facts.files or facts.columns:
        return lines
    absent = {"input_files", "column_classifications"} & set(facts.absent)
    return [*lines, "  Inconnu : les rapports n'en disent rien." if absent else "  Rien : tout a été lu et décidé."]


def _unread_line(name: str, words: dict[str, str], one: Unread) -> str:
    message = f" : {visible(one.message)}" if one.message else ""
    could = f" ; pourrait contenir : {type_labels(one.candidates)}" if one.candidates else ""
    return f"{name} ({words.get(one.status, visible(one.status))}){message}{could}"


def _limits(facts: AccountFacts) -> list[str]:
    account = facts.account
    never = [label for code, label in taxonomy().categories.items() if code not in searched_categories()]
    notes = [
        "Les personnes sont comptées exactement, par clé de personne ; portées et natures ne s'additionnent pas.",
        f"Jamais recherché par tamis, à examiner autrement : {' ; '.join(never)}.",
    ]
    if not facts.complete:
        notes.insert(0, "Incomplet : « ≥ » signifie « au moins », car tout n'a pas pu être lu ou décidé.")
    if account.masked_types:
        notes.append(f"Montré masqué à ce compte, hors des décomptes : {type_labels(account.masked_types)}.")
    if account.n_people_with_key:
        who = people(account.people_kind).counted(account.n_people_with_key)
        notes.append(f"{who} de plus par recherche avec une clé impossible à deviner : hors des décomptes.")
    if account.n_people_unlinked:
        rows = counted(account.n_people_unlinked, "ligne", "lignes")
        notes.append(f"{rows} à clé incomplète : chacune compte pour une personne.")
    lines = heading("Limites et lecture des chiffres")
    return [*lines, *(line for note in notes for line in paragraph(f"- {note}", indent=2, hang=2))]


def _where(facts: AccountFacts) -> list[str]:
    date = facts.date.isoformat()
    rows = [f"  {partition_path(name, facts.portal, date, PART)}" for name in (ACCOUNTS, *DETAILS)]
    shown = [row for row, name in zip(rows, (ACCOUNTS, *DETAILS), strict=True) if name not in facts.absent]
    absent = f"  Absents : {', '.join(facts.absent)}."
    return [
        *heading("Où sont les chiffres"),
        f"Sous TAMIS_REPORTS, accès {visible(facts.account.access_id)} (champs : docs/reports.md) :",
        *shown,
        *([absent] if facts.absent else []),
        *paragraph(f"Empreinte des entrées (content_id) : {visible(facts.content_id)}"),
    ]
