"""Writes exports in the formats that portals deliver, with the same bytes every time.

Compression is pyarrow's own, not the interpreter's zlib, which differs between systems; workbooks are stored in
their zip uncompressed for the same reason.
"""

import csv
import datetime
import io
import json
import os
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence

import pyarrow as pa
import pyarrow.parquet as pq

Cell = str | int | float | datetime.date | Mapping[str, str] | None
ROWS_PER_GROUP = 2000


def csv_file(
    rows: Iterable[Mapping[str, Cell]],
    *,
    delimiter: str = ",",
    encoding: str = "utf-8",
    header: bool = True,
    line_end: str = "\n",
) -> bytes:
    """Rows as CSV; an empty cell for None."""
    written = [dict(row) for row in rows]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(written[0]), delimiter=delimiter, lineterminator=line_end)
    if header:
        writer.writeheader()
    writer.writerows(written)
    return text.getvalue().encode(encoding)


def compressed(content: bytes, codec: str) -> bytes:
    """`content` in one gzip or zstd stream, without a time or a name."""
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, codec) as stream:
        stream.write(content)
    return sink.getvalue().to_pybytes()


def jsonl_file(rows: Iterable[Mapping[str, object]]) -> bytes:
    """One object a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def parquet_file(rows: Sequence[Mapping[str, Cell]]) -> bytes:
    """Rows as Parquet, with the types of their cells."""
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(list(rows)), sink, compression="zstd", row_group_size=ROWS_PER_GROUP)
    return sink.getvalue().to_pybytes()


def workbook(rows: Iterable[Mapping[str, Cell]], sheet: str) -> bytes:
    """Rows as a workbook of one sheet; dates are Excel dates, numbers are numbers, text is text."""
    os.environ.setdefault("OPENPYXL_LXML", "False")  # where lxml is installed it would write other bytes
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet(sheet)
    written = [dict(row) for row in rows]
    page.append(list(written[0]))
    for row in written:
        page.append(list(row.values()))
    raw = io.BytesIO()
    book.save(raw)
    return _timeless(raw.getvalue())


def _timeless(book: bytes) -> bytes:
    """The same workbook without the time it was made at, neither in the zip nor in its properties."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as made, zipfile.ZipFile(target, "w") as kept:
        for name in sorted(made.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            content = made.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-11-20T00:00:00Z", content)
            member = zipfile.ZipInfo(name, (2026, 11, 20, 0, 0, 0))
            member.create_system = 3  # else the operating system decides a byte
            kept.writestr(member, content)
    return target.getvalue()


def truncated(content: bytes) -> bytes:
    """What is left of a file whose transfer broke off."""
    return content[: len(content) * 3 // 5]
