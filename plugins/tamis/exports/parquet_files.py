"""Parquet, in small steps: a footer can lie about what a page expands to, so a batch never trusts it."""

from collections.abc import Iterator
from contextlib import ExitStack

import pyarrow as pa
import pyarrow.parquet as pq

from tamis.exports.arrow_text import decoded, leaves, texts
from tamis.exports.headers import name_columns
from tamis.exports.opened import BLOCK_BYTES, Block, OpenedFile, batch_of
from tamis.exports.refusals import refused
from tamis.exports.spans import Span
from tamis.exports.streams import seekable
from tamis.policy import threshold
from tamis.roots import Root

# Cells read at once: a dictionary can hide a megabyte in each. A step of 340 rows of 12 columns costs a fifth more than
# the largest (measured).
_CELLS_AT_ONCE = 4096
_ROWS_AT_ONCE = (32, 512)
_BLOCK_ROWS = 65_536


def open_parquet(root: Root, path: str, compression: str, *, span: Span | None = None) -> OpenedFile:
    """Open a Parquet file, or a range of its row groups. Raises ExportRefused."""
    with ExitStack() as stack:
        source = stack.enter_context(seekable(root, path, compression))
        if not (size := source.seek(0, 2)):
            raise refused("empty")
        file = stack.enter_context(pq.ParquetFile(source, pre_buffer=False, buffer_size=BLOCK_BYTES // 4))
        if file.metadata.num_columns > threshold("limits", "columns"):
            raise refused("too_wide")
        _check_expansion(file.metadata, size)
        named = name_columns([leaf for field in file.schema_arrow for leaf in leaves((field.name,), field.type)])
        return OpenedFile(
            format="parquet",
            compression=compression,
            header=named.header,
            columns=named.columns,
            blocks=_blocks(file, named.columns, named.row, span or Span(start=0, end=file.num_row_groups)),
            closing=stack.pop_all().close,
        )


def _check_expansion(metadata: pq.FileMetaData, size: int) -> None:
    groups = (metadata.row_group(place) for place in range(metadata.num_row_groups))
    expanded = sum(group.total_byte_size for group in groups)
    if expanded > max(threshold("limits", "expanded_grace_bytes"), size * threshold("limits", "expanded_ratio")):
        raise refused("expansion")


def _blocks(file: pq.ParquetFile, columns: tuple[str, ...], row: tuple[str, ...] | None, span: Span) -> Iterator[Block]:
    if row is not None and span.start == 0:
        yield Block(batch=batch_of(columns, [row]))
    for batch in _gathered(file, range(span.start, span.end)):
        found = [text for column in batch.columns for text in texts(column)]
        damage = {name: text.damaged for name, text in zip(columns, found, strict=True) if text.damaged}
        cells = [text.cells for text in found]
        yield Block(batch=pa.RecordBatch.from_arrays(cells, names=list(columns)), damage=damage)


def _gathered(file: pq.ParquetFile, groups: range) -> Iterator[pa.RecordBatch]:
    """Batches of about a block's weight: small ones put together, a heavy one cut."""
    fewest, most = _ROWS_AT_ONCE
    at_once = max(fewest, min(most, _CELLS_AT_ONCE // max(file.metadata.num_columns, 1)))
    waiting: list[pa.RecordBatch] = []
    weight = rows = 0
    folded = any(pa.types.is_dictionary(field.type) for field in file.schema_arrow)
    for small in file.iter_batches(batch_size=at_once, row_groups=list(groups), use_threads=False):
        batch = decoded(small) if folded else small
        waiting.append(batch)
        weight, rows = weight + batch.get_total_buffer_size(), rows + batch.num_rows
        if weight >= BLOCK_BYTES or rows >= _BLOCK_ROWS:
            yield from _cut(waiting, weight, rows)
            waiting, weight, rows = [], 0, 0
    if waiting:
        yield from _cut(waiting, weight, rows)


def _cut(batches: list[pa.RecordBatch], weight: int, rows: int) -> Iterator[pa.RecordBatch]:
    whole = pa.concat_batches(batches) if len(batches) > 1 else batches[0]
    step = max(rows * BLOCK_BYTES // max(weight, 1), 1) if weight > 2 * BLOCK_BYTES else rows
    for start in range(0, rows, max(step, 1)):
        yield whole.slice(start, step)
