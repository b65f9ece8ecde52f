"""Rows full of canaries, and the formats in which portals deliver them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
from tests.canary.canaries import Canaries

N_ROWS = 10
Rows = list[dict[str, str]]


def table(canaries: Canaries, kinds: Mapping[str, str], n_rows: int = N_ROWS, place: str = "cell") -> Rows:
    """Rows with a new canary in every cell."""
    return [{column: canaries.new(kind, place) for column, kind in kinds.items()} for _ in range(n_rows)]


def delimited(rows: Sequence[Mapping[str, str]], delimiter: str = ";", *, header: bool = True) -> str:
    """The rows as CSV; no canary holds the delimiter."""
    lines = [list(rows[0])] if header else []
    lines += [list(row.values()) for row in rows]
    return "".join(delimiter.join(map(_quoted, line)) + "\r\n" for line in lines)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if '"' in cell else cell


def json_lines(rows: Iterable[object]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def zstd(content: bytes) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(content)
    return sink.getvalue().to_pybytes()


def parquet(rows: Rows) -> bytes:
    """With statistics and pandas-like metadata that hold values, as real exports do."""
    content = pa.Table.from_pylist(rows).replace_schema_metadata({"premiere_ligne": json.dumps(rows[0])})
    sink = pa.BufferOutputStream()
    pq.write_table(content, sink)
    return sink.getvalue().to_pybytes()


def workbook(path: Path, sheets: Mapping[str, Rows]) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        sheet.append(list(rows[0]))
        for row in rows:
            sheet.append(list(row.values()))
    book.save(path)


def write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
