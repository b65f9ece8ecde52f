"""Write the tables and their labels: `python -m benchmarks.accuracy.generate_fifth [--into DIR]`."""

from __future__ import annotations

from random import Random

from benchmarks.accuracy.generate_fifth import (
    contacts,
    education,
    elections,
    health,
    health_people,
    housing,
    money,
    nomenclatures,
    places_open,
    samples,
    shops,
    sirene,
)
from benchmarks.accuracy.generate_fifth.language import Row, Table, cell, columns, label
from benchmarks.accuracy.publishing import publish

SETS = ("fifth_opened", "fifth")
_MODULES = (
    health,
    health_people,
    sirene,
    elections,
    education,
    housing,
    money,
    places_open,
    nomenclatures,
    contacts,
    shops,
    samples,
)


def tables() -> list[Table]:
    """Every table, in the order of the modules."""
    return [table for module in _MODULES for table in module.TABLES]


def rows(table: Table) -> list[list[str]]:
    """The header and the rows, fewer where a column that may not repeat has run out."""
    random = Random(f"fifth {table.name}")
    found = columns(table)
    lines = [[header for header, _, _ in found]]
    seen = set()
    for _ in range(table.rows * 20):
        row = Row(random, len(lines), table.ages, table.pools)
        cells = [cell(row, value) for _, _, value in found]
        if table.unique is None or cells[table.unique] not in seen:
            lines.append(cells)
            seen.add(cells[table.unique or 0])
        if len(lines) > table.rows:
            break
    return lines


def main() -> None:
    """Write all of it."""
    publish("python -m benchmarks.accuracy.generate_fifth", SETS, tables(), rows, label)


if __name__ == "__main__":
    main()
