"""An opened file: what is known of it, and its rows as batches of text, block by block."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.exports.refusals import OTHERWISE, refused, sealed
from tamis.policy import threshold

_PIECE = 1 << 16
BLOCK_BYTES = 8 << 20
"""What a batch weighs, about; memory is a small multiple of it."""

# `2,6E+13` and `2690549588157801.0`: a number went through a spreadsheet or a float, its last digits are gone.
_LOST = r"^\s*[+-]?(?:\d(?:[.,]\d+)?[eE]\+\d{1,3}|\d{16,}[.,]0+)\s*$"
_SHORTEST_EXPONENT = len("2E+13")
_SHORTEST_FLOAT = len("2690549588157801.0")


@dataclass(frozen=True, kw_only=True)
class Block:
    """Rows as a reader gives them: every column text without nulls.

    `damage`: column → cells whose precision a typed source had lost. `ragged_rows`: rows that had another width,
    hence are not in the batch, or that a stray quote has swallowed into a cell.
    """

    batch: pa.RecordBatch
    damage: Mapping[str, int] = field(default_factory=dict)
    ragged_rows: int = 0


class OpenedFile:
    """One file, read once from start to end; a context manager.

    `format` csv, parquet, xlsx or jsonl; `compression` none, gz or zst; `encoding` and `delimiter` of a CSV
    (a file of one column has no delimiter); `header` present or absent; `columns` unique and fit to print.
    `damage`, `rows` and `ragged_rows` grow while batches are read. A file with ragged rows was not wholly read.
    """

    def __init__(
        self,
        *,
        format: str,  # noqa: A002 - the word of the reports
        compression: str,
        columns: Sequence[str],
        blocks: Iterator[Block],
        header: str = "present",
        encoding: str | None = None,
        delimiter: str | None = None,
        closing: Callable[[], None] | None = None,
    ) -> None:
        self.format, self.compression = format, compression
        self.encoding, self.delimiter, self.header = encoding, delimiter, header
        self.columns = tuple(columns)
        self.rows = 0
        self.ragged_rows = 0
        self._damage: Counter[str] = Counter()
        self._blocks = blocks
        self._closing = ExitStack()
        if closing is not None:
            self._closing.callback(closing)

    @property
    def damage(self) -> dict[str, int]:
        """Column → cells read so far whose precision was lost before they came here."""
        return {column: self._damage[column] for column in self.columns if self._damage[column]}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Release the file and what was laid aside for it."""
        self._closing.close()

    def batches(self) -> Iterator[pa.RecordBatch]:
        """The rows, once, all columns `pa.string()` without nulls, in batches of some megabytes.

        Raises ExportRefused after the last good batch if the rest can't be read.
        """
        while (block := sealed(self._next, otherwise=OTHERWISE[self.format])) is not None:
            self.rows += block.batch.num_rows
            self.ragged_rows += block.ragged_rows
            if block.batch.num_rows:
                yield block.batch

    def _next(self) -> Block | None:
        block = next(self._blocks, None)
        if block is not None:
            _check_lengths(block.batch)
            self._damage.update(block.damage)
            self._damage.update(_lost_digits(block.batch))
        return block


def batch_of(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> pa.RecordBatch:
    """Rows of text as one batch; characters that are none (a lone surrogate) become question marks."""
    cells = list(zip(*rows, strict=True)) or [()] * len(columns)
    return pa.RecordBatch.from_arrays([_strings(column) for column in cells], names=list(columns))


def _strings(cells: Sequence[str]) -> pa.StringArray:
    try:
        return pa.array(cells, pa.string())
    except UnicodeEncodeError:
        return pa.array([cell.encode("utf-8", "replace").decode() for cell in cells], pa.string())


def content_of(column: pa.StringArray) -> tuple[np.ndarray, np.ndarray]:
    """The UTF-8 bytes of a column's cells, and where each starts in them (one more than cells, from 0)."""
    offsets = np.frombuffer(column.buffers()[1], np.int32)[column.offset : column.offset + len(column) + 1]
    content = column.buffers()[2]
    whole = np.frombuffer(content, np.uint8) if content is not None else np.empty(0, np.uint8)
    return whole[offsets[0] : offsets[-1]], offsets - offsets[0]


def holds(column: pa.StringArray, *signs: bytes) -> bool:
    """Whether the bytes of a column's cells hold one of these signs of at most two bytes.

    A piece that a processor's cache holds is looked at after the other.
    """
    content, _ = content_of(column)
    for first in range(0, content.size, _PIECE):
        piece = content[first : first + _PIECE + 1].tobytes()
        if any(sign in piece for sign in signs):
            return True
    return False


def _check_lengths(batch: pa.RecordBatch) -> None:
    longest = int(threshold("limits", "cell_characters"))
    for column in batch.columns:
        lengths = (_longest, lambda cells: pc.max(pc.utf8_length(cells)).as_py())  # the first is seldom too long
        if batch.num_rows and all(length(column) > longest for length in lengths):
            raise refused("cell_too_long")


def _longest(column: pa.StringArray) -> int:
    """The most bytes that a cell has."""
    return int(np.diff(content_of(column)[1]).max(initial=0))


def _lost_digits(batch: pa.RecordBatch) -> dict[str, int]:
    counts = {name: _lost_in(column) for name, column in zip(batch.schema.names, batch.columns, strict=True)}
    return {name: count for name, count in counts.items() if count}


def _lost_in(column: pa.StringArray) -> int:
    """Cells of one column in the form of a number that has lost digits; looks at bytes first, which is fast."""
    longest = _longest(column)
    if longest < _SHORTEST_EXPONENT:
        return 0
    exponents = holds(column, b"+") and holds(column, b"e+", b"E+")
    zeros = longest >= _SHORTEST_FLOAT and holds(column, b".", b",") and holds(column, b".0", b",0")
    if not exponents and not zeros:
        return 0
    return int(pc.sum(pc.match_substring_regex(column, _LOST)).as_py() or 0)
