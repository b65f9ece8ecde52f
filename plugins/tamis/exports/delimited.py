"""CSV in any delimiter and encoding, streamed by Arrow; every column is text."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import numpy as np
import pyarrow as pa
from pyarrow import csv

from tamis.errors import ExportRefused
from tamis.exports.dialect import NO_DELIMITER, Dialect, read_dialect
from tamis.exports.encodings import Survey, survey, surveyed
from tamis.exports.headers import column_names, is_header
from tamis.exports.opened import BLOCK_BYTES, Block, OpenedFile, content_of, holds
from tamis.exports.refusals import refused
from tamis.exports.spans import Span
from tamis.exports.streams import ByteStream
from tamis.roots import Root

# A row of these is put after the last one. If a quote is left open, Arrow reads it into a cell and says nothing;
# so a last row that is another one proves that the end was not reached.
_END = "\x00end\x00"
_RAGGED_SHARE = 0.1


def open_delimited(
    root: Root, path: str, compression: str, *, headed: bool = False, span: Span | None = None
) -> OpenedFile:
    """Open a CSV, or a range of its rows. Without `span` its bytes are read once here for the encoding.

    `headed`: a person says that the first row is a header; else the rows say it. Raises ExportRefused.
    """
    with ByteStream(root, path, compression) as stream:
        found = surveyed(stream, span.encoding, stray_bytes=span.stray_bytes) if span else survey(stream)
    dialect = read_dialect(found.head, whole=found.whole)
    header = is_header(dialect.first, dialect.below, headed=headed)
    columns = column_names(dialect.first if header else [""] * dialect.width)
    place = {"start": span.start, "end": span.end} if span else {}
    below = bool(span and span.start)  # what stands at the top of the file stands in its first range alone
    with ExitStack() as stack:
        stream = stack.enter_context(ByteStream(root, path, compression, **place))
        cutting = replace(dialect, declared=0, preamble=0, mended=False) if below else dialect
        rows = _Rows(stream, found, cutting, columns, header=header and not below)
        return OpenedFile(
            format="csv",
            compression=compression,
            encoding=found.encoding,
            delimiter=dialect.delimiter,
            header="present" if header else "absent",
            columns=columns,
            blocks=rows.blocks(),
            closing=stack.pop_all().close,
        )


class _Feed:
    """The file as Arrow reads it: UTF-8, then the row that marks the end, also where the stream breaks."""

    def __init__(self, chunks: Iterator[bytes], skipped: int, end: bytes) -> None:
        self._chunks, self._skipped, self._end = chunks, skipped, end
        self._rest = b""
        self.failure: ExportRefused | None = None
        self.closed = False

    def read(self, size: int) -> bytes:
        """`size` bytes, fewer only at the end: Arrow takes what one call gives for a block."""
        given = self._rest or self._next()
        while len(given) < size and (chunk := self._next()):
            given += chunk
        self._rest = given[size:]
        return given[:size]

    def _next(self) -> bytes:
        try:
            for chunk in self._chunks:
                if chunk := chunk[self._skipped :]:
                    self._skipped = 0
                    return chunk
        except ExportRefused as refusal:
            self.failure = ExportRefused(refusal.reason, str(refusal))
        except UnicodeError:
            self.failure = refused("undecodable")
        end, self._end = self._end, b""
        return end

    def close(self) -> None:
        self.closed = True


class _Rows:
    """Reads the blocks of one CSV."""

    def __init__(
        self, stream: ByteStream, found: Survey, dialect: Dialect, columns: tuple[str, ...], *, header: bool
    ) -> None:
        self._dialect, self._columns, self._header = dialect, columns, header
        self._delimiter = dialect.delimiter or NO_DELIMITER
        end = "\n" + self._delimiter.join([_END] * dialect.width) + "\n"
        self._feed = _Feed(found.utf8(stream, BLOCK_BYTES), len(found.head[: dialect.declared].encode()), end.encode())
        self._skipped = 0

    def blocks(self) -> Iterator[Block]:
        """All rows below the header; afterwards raises what made the end unreadable."""
        dropped = 1 if self._header and not self._dialect.mended else 0
        told = 1 if self._dialect.mended else 0  # a mended header is skipped by Arrow, and no row is lost
        given = ragged = 0
        for batch in self._whole_rows():
            rows = batch.slice(dropped)
            dropped = max(dropped - batch.num_rows, 0)
            hidden = sum(_hidden_rows(column, self._delimiter, self._dialect.width) for column in rows.columns)
            new = self._skipped - told + hidden
            told = self._skipped
            given, ragged = given + rows.num_rows, ragged + new
            yield Block(batch=rows.rename_columns(list(self._columns)), ragged_rows=new)
        if self._feed.failure is not None:
            raise self._feed.failure
        if ragged - self._dialect.preamble > _RAGGED_SHARE * (given + ragged):
            raise refused("ragged_row", f"{ragged} lignes sur {given + ragged}")

    def _whole_rows(self) -> Iterator[pa.RecordBatch]:
        """Arrow's batches without the row that marks the end. Raises ExportRefused (`unclosed_quote`)."""
        held: pa.RecordBatch | None = None
        for batch in self._arrow():
            if held is None:
                held = batch
            elif batch.num_rows < 2:  # what is held back must hold the last two rows
                held = pa.concat_batches([held, batch])
            else:
                yield held
                held = batch
        if held is None:
            raise refused("unclosed_quote")
        last = [cell.as_py() for cell in (column[-1] for column in held.columns)]
        closed, broken = last[0] == _END, self._feed.failure is not None
        # The row before the end may be cut where the stream broke. An open quote has taken the end into a cell, and
        # with a cell too many or too few that row is already skipped.
        unsound = 1 + broken if closed else int(any(_END in cell for cell in last))
        yield held.slice(0, max(held.num_rows - unsound, 0))
        if not closed and not broken:
            raise refused("unclosed_quote")

    def _arrow(self) -> Iterator[pa.RecordBatch]:
        names = [str(place) for place in range(self._dialect.width)]
        try:
            reader = csv.open_csv(
                pa.PythonFile(self._feed, mode="r"),
                read_options=csv.ReadOptions(column_names=names, block_size=BLOCK_BYTES, use_threads=False),
                parse_options=csv.ParseOptions(
                    delimiter=self._delimiter, newlines_in_values=True, invalid_row_handler=self._skip
                ),
                convert_options=csv.ConvertOptions(
                    column_types=dict.fromkeys(names, pa.string()),
                    check_utf8=False,  # the feed gives nothing else
                    null_values=[],
                    strings_can_be_null=False,
                    quoted_strings_can_be_null=False,
                ),
            )
            for batch in reader:
                if batch.num_rows:
                    yield batch
        except pa.ArrowInvalid as error:
            straddles = "straddling" in str(error)
        else:
            return
        raise refused("unclosed_quote" if straddles else "undecodable")

    def _skip(self, _: csv.InvalidRow) -> str:
        self._skipped += 1
        return "skip"


def _hidden_rows(column: pa.StringArray, delimiter: str, width: int) -> int:
    """Cells that hold a line with all the delimiters of a row: a quote left open hides rows in a cell."""
    if width < 3 or not len(column):
        return 0
    if not holds(column, b"\n"):
        return 0
    content, starts = content_of(column)
    breaks = np.flatnonzero(content == ord("\n"))
    cells = np.unique(np.searchsorted(starts, breaks, side="right") - 1)
    return sum(
        any(line.count(delimiter) >= width - 1 for line in column[int(cell)].as_py().splitlines()[1:]) for cell in cells
    )
