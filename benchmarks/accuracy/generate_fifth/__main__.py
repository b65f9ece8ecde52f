"""Write the tables and their labels: `python -m benchmarks.accuracy.generate_fifth [--into DIR]`."""

from __future__ import annotations

import argparse
import csv
import io
from pathlib import Path
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
from benchmarks.accuracy.halves import write_halves

SETS = ("fifth_opened", "fifth")
_HERE = Path(__file__).resolve().parent
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
        row = Row(random, len(lines), table.ages)
        cells = [cell(row, value) for _, _, value in found]
        if table.unique is None or cells[table.unique] not in seen:
            lines.append(cells)
            seen.add(cells[table.unique or 0])
        if len(lines) > table.rows:
            break
    return lines


def written(table: Table) -> bytes:
    """One file, as its publisher would write it."""
    file = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if table.quoted else csv.QUOTE_MINIMAL
    csv.writer(file, delimiter=table.separator, quoting=quoting, lineterminator="\n").writerows(rows(table))
    return file.getvalue().encode(table.encoding)


def main() -> None:
    """Write all of it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy.generate_fifth")
    parser.add_argument("--into", type=Path, default=_HERE.parent / "french_tables")
    labels, files = {}, {}
    for table in tables():
        files[table.name] = written(table)
        found = columns(table)
        if len({header for header, _, _ in found}) < len(found):
            raise ValueError(table.name)
        labels[table.name] = {header: label(kind) for header, kind, _ in found}
    write_halves(parser.parse_args().into, SETS, files, labels)


if __name__ == "__main__":
    main()
