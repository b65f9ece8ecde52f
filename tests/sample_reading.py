"""Reads the sample portals with nothing of tamis, nor of what wrote them."""

import csv
import datetime
import functools
import io
import json
from collections import defaultdict
from itertools import zip_longest
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

SAMPLE = Path(__file__).parent.parent / "sample_data"
DATES = ("2026-11-20", "2026-11-21")
DROPS = [(portal, date) for portal in ("alize", "boreal") for date in DATES]
BROKEN = {("alize", "2026-11-21"): ["remboursements-2.csv.gz"], ("boreal", "2026-11-20"): ["coordonnees.xlsx"]}
FACTS = json.loads((SAMPLE / "expected_facts.json").read_text(encoding="utf-8"))
KEY = ("nir", "date_naissance", "rang_naissance")
HEADLESS = {f"c{place}": name for place, name in enumerate((*KEY, "num_amc", "date_debut", "garantie"), start=1)}
every_drop = pytest.mark.parametrize(("portal", "date"), DROPS)


@functools.cache
def exports(portal, date):
    content = defaultdict(list)
    for path in export_paths(portal, date):
        if path.name not in BROKEN.get((portal, date), []):
            content[path.name.partition(".")[0].rstrip("-0123456789")].extend(rows_of(path))
    return dict(content)


def export_paths(portal, date):
    folder = SAMPLE / "exports" / portal / date
    return [path for path in sorted(folder.iterdir()) if path.is_file() and path.name != "_READY"]


@functools.cache
def table(portal, date, name):
    return rows_of(SAMPLE / "exports" / portal / date / "access" / f"{name}.csv")


@functools.cache
def rows_of(path):
    """The rows of a file as text; the export without a header gets the names of what its columns hold."""
    codec = {".gz": "gzip", ".zst": "zstd"}.get(path.suffix)
    content = path.read_bytes()
    if codec:
        with pa.CompressedInputStream(pa.BufferReader(content), codec) as stream:
            content = stream.read()
    if ".parquet" in path.name:
        rows = pq.read_table(pa.BufferReader(content)).to_pylist()
    elif ".xlsx" in path.name:
        names, *lines = openpyxl.load_workbook(io.BytesIO(content), read_only=True).active.values
        rows = [dict(zip_longest(names, line)) for line in lines]  # a line ends with its last filled cell
    elif ".jsonl" in path.name:
        rows = [flat(json.loads(line)) for line in content.splitlines()]
    else:
        rows = list(csv_rows(path.name, content))
    return [{name: "" if cell is None else str(cell) for name, cell in row.items()} for row in rows]


def flat(entry):
    nested = {name: cell for name, cell in entry.items() if isinstance(cell, dict)}
    plain = {name: cell for name, cell in entry.items() if name not in nested}
    return plain | {f"{name}.{part}": cell for name, cells in nested.items() for part, cell in cells.items()}


def csv_rows(name, content):
    encoding = "cp1252" if name in {"beneficiaires.csv", "messages.csv"} else "utf-8-sig"
    text = content.decode(encoding)
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    names = list(HEADLESS.values()) if name.startswith("droits_ouverts") else None
    return csv.DictReader(io.StringIO(text, newline=""), names, delimiter=delimiter)


def person(row):
    day = row["date_naissance"]
    for form in ("%d/%m/%Y", "%Y-%m-%d", "%Y%m%d", "%Y-%m-%d %H:%M:%S"):
        try:
            born = datetime.datetime.strptime(day, form).date()  # noqa: DTZ007
        except ValueError:
            continue
        return row["nir"].replace(" ", "")[:13], born, row["rang_naissance"]
    raise AssertionError("a birth date in none of the four forms")
