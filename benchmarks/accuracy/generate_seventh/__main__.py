"""Write the tables and their labels: `python -m benchmarks.accuracy.generate_seventh [--into DIR]`."""

from __future__ import annotations

import importlib
from random import Random

from benchmarks.accuracy.generate_fifth.language import Table, cell, columns, label
from benchmarks.accuracy.generate_seventh.dirt import soiled
from benchmarks.accuracy.generate_seventh.people import OwnRow
from benchmarks.accuracy.publishing import publish

SETS = ("seventh_opened", "seventh")
_MODULES = (
    "clinic",
    "mutual",
    "care",
    "banks",
    "insurers",
    "schools",
    "clubs",
    "offices",
    "justice",
    "housing",
    "machines",
    "shops",
    "travel",
    "work",
)


def tables() -> list[Table]:
    """Every table, in the order of the modules."""
    loaded = (importlib.import_module(f"benchmarks.accuracy.generate_seventh.{name}") for name in _MODULES)
    return [table for module in loaded for table in module.TABLES]


def rows(table: Table) -> list[list[str]]:
    """The header and the rows; a value's ` >> word` says how it is soiled."""
    random = Random(f"seventh {table.name}")
    found = columns(table)
    lines = [[header for header, _, _ in found]]
    for number in range(1, table.rows + 1):
        row = OwnRow(random, number, table.ages, table.pools)
        cells = []
        for _, _, value in found:
            spec, _, word = value.partition(" >> ")
            cells.append(soiled(random, cell(row, spec), word))
        lines.append(cells)
    return lines


def main() -> None:
    """Write all of it."""
    publish("python -m benchmarks.accuracy.generate_seventh", SETS, tables(), rows, label)


if __name__ == "__main__":
    main()
