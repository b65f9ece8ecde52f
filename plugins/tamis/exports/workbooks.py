"""XLSX: one sheet as rows of canonical text, streamed; hidden sheets are sheets."""

import itertools
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import IO, Protocol, cast

import pyarrow as pa

from tamis.exports.dialect import SAMPLE_ROWS
from tamis.exports.headers import column_names, is_header
from tamis.exports.json_text import LOST_FROM, LossyNumber, scalar_text
from tamis.exports.names import kind_of
from tamis.exports.opened import BLOCK_BYTES, Block, OpenedFile, batch_of
from tamis.exports.packages import check_package
from tamis.exports.refusals import refused, sealed
from tamis.exports.streams import seekable
from tamis.policy import threshold
from tamis.roots import Root

_BLOCK_ROWS = 8192
_AT_ONCE = 256
_MOST_ROWS = 1_048_576

Row = list[str]


class _Workbook(Protocol):
    """What is used of openpyxl's workbook."""

    worksheets: list["_Sheet"]

    def close(self) -> None: ...


class _Sheet(Protocol):
    """What is used of openpyxl's read-only worksheet."""

    title: str

    def reset_dimensions(self) -> None: ...
    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[object, ...]]: ...


def sheets(root: Root, path: str) -> tuple[str, ...]:
    """The names of a workbook's sheets, hidden ones too; none for other formats. Raises ExportRefused."""
    kind = kind_of(path)
    if kind is None or kind.format != "xlsx":
        return ()
    return sealed(lambda: _sheets(root, path, kind.compression), otherwise="not_xlsx")


def _sheets(root: Root, path: str, compression: str) -> tuple[str, ...]:
    from openpyxl.reader.excel import ExcelReader

    with seekable(root, path, compression) as source, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        check_package(source)
        reader = ExcelReader(source, read_only=True, keep_links=False)  # without its shared strings, which are long
        reader.read_manifest()
        reader.read_workbook()
        found = reader.parser.find_sheets()
        return tuple(str(sheet.name) for sheet, relation in found if "chartsheet" not in relation.Type)


def open_workbook(root: Root, path: str, compression: str, sheet: str | None, *, headed: bool = False) -> OpenedFile:
    """Open one sheet, the first by default; an empty one has no columns. Raises ExportRefused.

    `headed`: a person says that the first row is a header; else the rows say it.
    """
    with ExitStack() as stack:
        source = stack.enter_context(seekable(root, path, compression))
        check_package(source)
        workbook = _load(source)
        stack.callback(workbook.close)
        chosen = next((found for found in workbook.worksheets if sheet in (None, found.title)), None)
        if chosen is None:
            raise refused("no_sheet")
        chosen.reset_dimensions()  # what a sheet states of its size is often false
        rows = _Rows(chosen, headed=headed)
        return OpenedFile(
            format="xlsx",
            compression=compression,
            header="present" if rows.header else "absent",
            columns=rows.columns,
            blocks=rows.blocks(),
            closing=stack.pop_all().close,
        )


def _load(source: "pa.NativeFile | IO[bytes]") -> _Workbook:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return cast(_Workbook, load_workbook(source, read_only=True, data_only=True, keep_links=False))


class _Rows:
    """The rows of one sheet. Blank rows above and below the table are no rows; one in between is."""

    def __init__(self, sheet: _Sheet, *, headed: bool) -> None:
        rows = _between(_texts(sheet.iter_rows(values_only=True)))
        sample = list(itertools.islice(rows, SAMPLE_ROWS + 1))
        width = max(map(_extent, sample), default=0)
        if width > threshold("limits", "columns"):
            raise refused("too_wide")
        titles = _titles(sample)
        self._titles = sum(map(any, sample[:titles]))
        sample = [_fit(row, width) for row in sample[titles:]]
        self.header = bool(sample) and is_header(sample[0], sample[1:], headed=headed)
        self.columns = column_names(sample[0] if self.header else [""] * width)
        self._rows = itertools.chain(sample[1:] if self.header else sample, rows)

    def blocks(self) -> Iterator[Block]:
        """The rows below the header. A row with a filled cell beyond the columns is given without it, and counted."""
        ragged = self._titles
        width = len(self.columns)
        for rows in _blocks(self._rows):
            ragged += sum(_extent(row) > width for row in rows)
            cut = [_fit(row, width) for row in rows]
            yield Block(batch=batch_of(self.columns, cut), damage=_damage(self.columns, cut), ragged_rows=ragged)
            ragged = 0


def _texts(rows: Iterator[tuple[object, ...]]) -> Iterator[Row]:
    """Rows as canonical text, some at a time: openpyxl warns with the cell's value, and warnings are global."""
    while True:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            some = list(itertools.islice(rows, _AT_ONCE))
        if not some:
            return
        yield from ([_text(value) for value in row] for row in some)


def _text(value: object) -> str:
    """Canonical text; every number of a sheet was a float, also a whole one."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= LOST_FROM:
        return LossyNumber(value)
    return scalar_text(value)


def _extent(row: Sequence[str]) -> int:
    """The place of the last filled cell, from 1."""
    return next((place for place in range(len(row), 0, -1) if row[place - 1]), 0)


def _between(rows: Iterator[Row]) -> Iterator[Row]:
    blank, begun = 0, False
    for row in rows:
        if not any(row):
            blank += 1
            if blank > _MOST_ROWS:
                raise refused("xlsx_bomb")
            continue
        if begun:
            yield from ([] for _ in range(blank))
        blank, begun = 0, True
        yield row


def _titles(sample: list[Row]) -> int:
    """How many rows above the header are titles: one filled cell, or none, where the table has three or more."""
    filled = [sum(map(bool, row)) for row in sample]
    first = next((place for place, count in enumerate(filled) if count > 1), 0)
    return first if first < len(filled) and filled[first : first + 1] >= [3] else 0


def _fit(row: Row, width: int) -> Row:
    return row[:width] + [""] * (width - len(row))


def _blocks(rows: Iterator[Row]) -> Iterator[list[Row]]:
    block: list[Row] = []
    weight = 0
    for row in rows:
        block.append(row)
        weight += sum(map(len, row)) + len(row)
        if weight >= BLOCK_BYTES or len(block) >= _BLOCK_ROWS:
            yield block
            block, weight = [], 0
    if block:
        yield block


def _damage(columns: Sequence[str], rows: Sequence[Row]) -> Counter[str]:
    return Counter(
        name for row in rows for name, cell in zip(columns, row, strict=True) if isinstance(cell, LossyNumber)
    )
