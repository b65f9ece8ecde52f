"""What is true of a drop, from the generator's own memory: what tests compare tamis with."""

from collections.abc import Mapping

from sample_data.generator.access import Line
from sample_data.generator.tables import Members, Table
from sample_data.generator.words import Insurer

KINDS = ("beneficiary", "professional", "employee")


def facts(
    *,
    members: Members,
    tables: Mapping[str, Table],
    access: Mapping[str, list[Line]],
    insurers: tuple[Insurer, ...],
    broken: tuple[str, ...],
    unread: tuple[str, ...],
    role: str,
    role_accounts: tuple[str, ...],
    role_types: Mapping[str, Mapping[str, list[str]]],
    role_terms: Mapping[str, Mapping[str, list[str]]],
    reaches: Mapping[str, Mapping[str, int]],
) -> dict[str, object]:
    """The facts of one drop. `rows` and `columns` leave out what cannot be read whole, or at all."""
    people = {kind: _people(tables, kind) for kind in KINDS}
    cut = {name.partition(".")[0].rstrip("-0123456789") for name in broken}
    return {
        "people": {kind: len(found) for kind, found in people.items()},
        "people_unlinked": {
            "beneficiary": sum(not person.rank_known for person in members.beneficiaries),
            "professional": 0,
            "employee": 0,
        },
        "rows": {name: len(table.rows) for name, table in tables.items() if name not in cut},
        "broken_files": list(broken),
        "unread_exports": list(unread),
        "columns": {name: dict(table.types) for name, table in tables.items() if name not in unread},
        "free_text": {name: table.planted for name, table in tables.items() if table.planted},
        "beneficiaries_by_controller": _by_controller(tables["beneficiaires"], insurers),
        "accounts": len(access["accounts"]),
        "lookup_role": {
            "role": role,
            "accounts": list(role_accounts),
            "types": role_types,
            "terms": role_terms,
            "n_people": {
                kind: {reach: len(people[kind]) if types else 0 for reach, types in by_reach.items()}
                for kind, by_reach in role_types.items()
            },
        },
        "insurer_agents": {
            account: figures["listable"] for account, figures in reaches.items() if account.startswith("gestion-")
        },
        "reach": {account: dict(figures) for account, figures in sorted(reaches.items())},
    }


def _people(tables: Mapping[str, Table], kind: str) -> set[str]:
    return {owner for table in tables.values() if table.kind == kind for owner in table.owners}


def _by_controller(people: Table, insurers: tuple[Insurer, ...]) -> dict[str, int]:
    """Insurer → people with a membership there, whatever the spelling; one person may count for two."""
    return {insurer.slug: len(people.holding("assureur", *insurer.spellings)) for insurer in insurers}
