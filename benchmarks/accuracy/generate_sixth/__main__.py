"""Write the tables and their labels: `python -m benchmarks.accuracy.generate_sixth [--into DIR]`."""

from __future__ import annotations

import importlib

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_sixth.writing import label, rows
from benchmarks.accuracy.publishing import publish

SETS = ("sixth_opened", "sixth")
_MODULES = ("members", "claims", "counters", "hospitals", "homes", "work", "accounts", "partners")


def tables() -> list[Table]:
    """Every table, in the order of the modules."""
    found = []
    for name in _MODULES:
        found += importlib.import_module(f"benchmarks.accuracy.generate_sixth.tables_{name}").TABLES
    return found


def main() -> None:
    """Write all of it."""
    publish("python -m benchmarks.accuracy.generate_sixth", SETS, tables(), rows, label)


if __name__ == "__main__":
    main()
