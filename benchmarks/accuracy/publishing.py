"""Write the tables of a set and their labels, half of them opened (`benchmarks.accuracy.halves`)."""

import argparse
import csv
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks.accuracy.generate_fifth.language import Table, columns
from benchmarks.accuracy.halves import write_halves

TABLES = Path(__file__).resolve().parent / "french_tables"


def written(table: Table, rows: Iterable[Sequence[str]]) -> bytes:
    """One file, as its publisher would write it; `rows` begin with the header."""
    file = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if table.quoted else csv.QUOTE_MINIMAL
    csv.writer(file, delimiter=table.separator, quoting=quoting, lineterminator="\n").writerows(rows)
    return file.getvalue().encode(table.encoding)


def publish(
    program: str,
    sets: tuple[str, str],
    tables: Iterable[Table],
    rows: Callable[[Table], Iterable[Sequence[str]]],
    label: Callable[[str], dict[str, object]],
) -> None:
    """Write the opened tables into the first set's folder, the others into the second's; `--into` says where.

    Raises ValueError, with the file's name, where a table or one of its headers stands twice.
    """
    parser = argparse.ArgumentParser(prog=program)
    parser.add_argument("--into", type=Path, default=TABLES)
    into = parser.parse_args().into
    labels: dict[str, dict[str, dict[str, object]]] = {}
    files = {}
    for table in tables:
        found = columns(table)
        if table.name in labels or len({header for header, _, _ in found}) < len(found):
            raise ValueError(table.name)
        files[table.name] = written(table, rows(table))
        labels[table.name] = {header: label(kind) for header, kind, _ in found}
    write_halves(into, sets, files, labels)
