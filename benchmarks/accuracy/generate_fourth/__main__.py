"""Write the tables and their labels, or show them for reading."""

import argparse
from collections import Counter
from pathlib import Path

from benchmarks.accuracy.generate_fourth import care, commerce, insurance, medical, office, public, systems, work
from benchmarks.accuracy.generate_fourth.table import Table
from benchmarks.accuracy.halves import write_halves

MODULES = (insurance, care, medical, work, commerce, public, systems, office)
TABLES = [make for module in MODULES for make in module.TABLES]
FOLDER = Path(__file__).resolve().parent.parent / "french_tables"
SETS = ("fourth_opened", "fourth")


def show(table: Table, lines: list[list[str]]) -> None:
    """Print each header, its label and some values."""
    print(f"\n### {table.name} ({len(lines) - 1} rows, {len(table.columns)} columns)")
    for place, (header, label, *_) in enumerate(table.columns):
        values = [line[place] for line in lines[1:] if line[place]][:4]
        print(f"{header!r:34.34} [{label}] {' ¦ '.join(value[:40] for value in values)}")


def main() -> None:
    """Read the command line and write."""
    parser = argparse.ArgumentParser(prog="generate_fourth")
    parser.add_argument("--into", type=Path, default=FOLDER)
    parser.add_argument("--show", action="store_true", help="print every column for reading")
    options = parser.parse_args()
    labels, types = {}, Counter[str]()
    written = {}
    for make in TABLES:
        table = make()
        lines = table.cells()
        assert len(set(lines[0])) == len(lines[0]), (table.name, lines[0])
        assert table.name not in labels, table.name
        written[table.name] = table.written(lines)
        labels[table.name] = table.labels()
        types.update(str(label["type"]) for label in labels[table.name].values())
        if options.show:
            show(table, lines)
    write_halves(options.into, SETS, written, labels)
    print(f"{len(labels)} tables, {types.total()} columns, {types['None'] / types.total():.0%} of nothing personal")
    print(", ".join(f"{name} {count}" for name, count in types.most_common()))


if __name__ == "__main__":
    main()
