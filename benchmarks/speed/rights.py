"""The rights of the generated portal as DuckDB sees them, and tamis's answer for the same accounts."""

from pathlib import Path
from typing import Any

from benchmarks.speed.portal import COLUMNS, DATE, FEW, OFFICE, held_roles, insurer_codes, scopes

TYPES = dict(
    zip(
        COLUMNS,
        (
            *("FR_NIR", "BIRTH_DATE", "BIRTH_RANK", "LAST_NAME", "FIRST_NAME", "EMAIL_ADDRESS"),
            *("PHONE_NUMBER", "POSTCODE", "IBAN_CODE", "FR_SIRET", "FR_AMC", None),
        ),
        strict=True,
    )
)
"""What each column is; tamis must have decided the same, else the numbers differ and the run fails."""


def masks_sql() -> str:
    """The type sets that the three grants open of a row, as SQL columns."""
    from tamis.policy import taxonomy

    def union(columns: tuple[str, ...]) -> str:
        found = [(column, TYPES[column]) for column in columns]
        terms = [
            f"(CASE WHEN trim(\"{column}\") <> '' THEN {taxonomy()[name].mask}::BIGINT ELSE 0 END)"
            for column, name in found
            if name
        ]
        return " | ".join(terms)

    opened = {"every": COLUMNS, "few": tuple(FEW.split("|")), "office": tuple(OFFICE.split("|"))}
    return ", ".join(f"{union(columns)} AS {name}" for name, columns in opened.items())


def compared(accounts: int, wanted: int) -> list[int]:
    """Numbers of the accounts that are compared: the first ones that may not list everything."""
    return [number for number in range(accounts) if "direction" not in held_roles(number, accounts)][:wanted]


def scope_rows(accounts: int, wanted: int) -> list[tuple[int, str, str, str]]:
    """(account, insurer, department, which columns) of everything that these accounts may list."""
    given = scopes(accounts)
    rows = []
    for number in compared(accounts, wanted):
        insurers, departments = given[number]
        own = "every" if "gestionnaire" in held_roles(number, accounts) else "few"
        rows += [(number, insurer, department, own) for insurer in insurers for department in departments]
        if own == "few":
            rows += [(number, insurer, departments[0], "office") for insurer in insurer_codes()]
    return rows


def tamis_answer(place: Path, slug: str, accounts: int, wanted: int) -> dict[str, Any]:
    """The same histogram and people as the reports give them, and what is counted in all."""
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    def table(name: str) -> Any:
        return pq.read_table(place / "reports" / name / f"portal={slug}" / f"snapshot_date={DATE}" / "part-0.parquet")

    numbers = {f"agent{number:06d}": number for number in compared(accounts, wanted)}
    people = table("account_exposure").select(["account_id", "access_id", "n_people_listable", "n_people_reachable"])
    rows = people.to_pylist()
    chosen = {row["account_id"]: row for row in rows if row["account_id"] in numbers}
    sets = table("exposure_type_sets")
    listable = sets.filter(pc.equal(sets["reach"], "listable")).select(["access_id", "type_set", "n_people"])
    of_access: dict[str, list[list[int]]] = {}
    wanted_ids = {row["access_id"] for row in chosen.values()}
    for access_id, type_set, n_people in zip(*(column.to_pylist() for column in listable.columns), strict=True):
        if access_id in wanted_ids:
            of_access.setdefault(access_id, []).append([type_set, n_people])
    first = {row["access_id"]: row for row in rows}
    return {
        "histogram": sorted(
            [numbers[name], *row] for name, found in chosen.items() for row in of_access[found["access_id"]]
        ),
        "count_distinct": sorted([numbers[name], found["n_people_listable"]] for name, found in chosen.items()),
        "accesses": len(first),
        "compared_accesses": len(wanted_ids),
        "type_set_rows": sets.num_rows,
        "people_of_accesses": sum(row["n_people_reachable"] for row in first.values()),
        "people_of_compared": sum(first[each]["n_people_listable"] for each in wanted_ids),
        "listable_of_accesses": sum(row["n_people_listable"] for row in first.values()),
    }
