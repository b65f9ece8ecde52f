"""Writing partitions: one Parquet file for each dataset, portal and snapshot date.

The same table gives the same bytes: rows in the declared order, row groups of a fixed size, no statistics, and footers
that hold no run, clock, host or path. A file is written beside and moved into place: a reader sees the old or the new.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from tamis import __version__, policy
from tamis.errors import ReportsRefused
from tamis.reports.declaration import Dataset
from tamis.reports.partitions import PART, partition_path
from tamis.reports.schemas import declared
from tamis.roots import Root

Ranks = npt.NDArray[Any]
_ROW_GROUP = 1 << 16
"""Rows that a reader of one access has to decode at least, and that are turned into texts at a time here."""


def write(
    root: Root,
    dataset: str,
    *,
    portal: str,
    date: str,
    table: pa.Table,
    content_id: str,
    policies: dict[str, str],
) -> str:
    """Write one partition, replacing the former one, and return its path below the root.

    `table` has exactly the columns of the dataset, in any order and any type that casts without loss; a table without
    columns and rows is an empty partition.
    Raises ReportsRefused when columns are missing or unknown, don't cast, or the order is not total.
    """
    kind = declared(dataset)
    if dataset == "runs":
        raise ReportsRefused("runs are appended, never replaced; use append_run")
    return _store(root, kind, partition_path(dataset, portal, date, PART), table, content_id, policies)


def append_run(root: Root, *, run_id: str, row: dict[str, object]) -> str:
    """Write one run of one portal and return its path below the root.

    `row` holds `portal` and `snapshot_date` (they become the path) and columns of `runs`; those not given are null.
    """
    values = {**row, "run_id": run_id}
    portal, date = str(values.pop("portal", "")), str(values.pop("snapshot_date", ""))
    kind = declared("runs")
    if unknown := sorted(set(values) - set(kind.schema.names)):
        raise ReportsRefused(f"runs has no column {', '.join(unknown)}; see docs/reports.md")
    columns = [_one_value(values.get(column.name), column, kind) for column in kind.schema]
    table = pa.Table.from_arrays(columns, names=kind.schema.names)
    path = partition_path("runs", portal, date, f"run-{quote(run_id, safe='')}.parquet")
    return _store(root, kind, path, table, str(values.get("content_id") or ""), policy.versions())


def _store(root: Root, kind: Dataset, path: str, table: pa.Table, content_id: str, policies: dict[str, str]) -> str:
    ordered = _ordered(_checked(table, kind), kind)
    footer = {
        "schema_name": kind.name,
        "schema_version": kind.version,
        "content_id": content_id,
        "generator": f"tamis {__version__}",
        **{f"policy:{name}": policies[name] for name in sorted(policies)},
    }
    schema = kind.schema.with_metadata(footer)
    # Statistics hold the least and the greatest value of every column (law 1).
    options: dict[str, Any] = {"compression": "zstd", "compression_level": 9, "write_statistics": False}
    with root.replacing(path) as stream, pq.ParquetWriter(stream, schema, **options) as writer:
        for rows in _pieces(ordered, kind):
            writer.write_table(rows, row_group_size=_ROW_GROUP)
    return path


def _pieces(ordered: pa.Table, kind: Dataset) -> Iterator[pa.Table]:
    """Row group by row group, as declared; each is one chunk, for chunks would show in the pages of the file."""
    for start in range(0, max(1, ordered.num_rows), _ROW_GROUP):
        rows = ordered.slice(start, _ROW_GROUP)
        columns = [_cast_column(rows.column(column.name), column, kind) for column in kind.schema]
        yield pa.Table.from_arrays(columns, schema=kind.schema).combine_chunks()


def _checked(table: pa.Table, kind: Dataset) -> pa.Table:
    """The table, if it has the declared columns."""
    if not table.num_columns and not table.num_rows:
        return kind.schema.empty_table()
    names = table.column_names
    missing = [name for name in kind.schema.names if name not in names]
    unknown = [name for name in names if name not in kind.schema.names]
    if missing or unknown or len(set(names)) != len(names):
        raise ReportsRefused(
            f"{kind.name}: columns missing: {', '.join(missing) or 'none'}; unknown: "
            f"{', '.join(unknown) or 'none'}; each must stand once, see docs/reports.md"
        )
    return table


def _cast_column(values: pa.ChunkedArray, column: pa.Field, kind: Dataset) -> pa.ChunkedArray:
    try:
        if _parts(values.type) not in (None, _parts(column.type)):
            raise TypeError
        cast = values if values.type == column.type else values.cast(column.type)
    except (pa.ArrowException, ValueError, TypeError):
        # Arrow's own message holds the value (law 1).
        message = f"{kind.name}.{column.name}: {values.type} does not cast to {column.type} without loss"
        raise ReportsRefused(message) from None
    if cast.null_count and not column.nullable:
        raise ReportsRefused(f"{kind.name}.{column.name}: {cast.null_count} rows are null; the column may not be")
    return cast


def _parts(kind: pa.DataType) -> set[str] | None:
    """Names inside a list of structs: Arrow's cast would drop a part that is not declared, and make up one missing."""
    inside = kind.value_type if pa.types.is_list(kind) else kind
    return {part.name for part in inside} if pa.types.is_struct(inside) else None


def _one_value(value: object, column: pa.Field, kind: Dataset) -> pa.Array:
    try:
        return pa.array([value], column.type)
    except (pa.ArrowException, ValueError, TypeError):
        raise ReportsRefused(f"{kind.name}.{column.name}: the value given is no {column.type}") from None


def _ordered(table: pa.Table, kind: Dataset) -> pa.Table:
    """The table in the declared order, which must be total; one that comes in it is taken as it is."""
    if _ascends(table, kind):
        return table
    columns = [_cast_column(table.column(column.name), column, kind) for column in kind.schema]
    cast = pa.Table.from_arrays(columns, schema=kind.schema).combine_chunks()
    ordered = cast.take(pc.sort_indices(cast, sort_keys=[(key, "ascending") for key in kind.order]))
    if not _ascends(ordered, kind):
        repeated = cast.num_rows - cast.group_by(list(kind.order)).aggregate([]).num_rows
        raise ReportsRefused(
            f"{kind.name}: {repeated} rows repeat the values of ({', '.join(kind.order)}), "
            "so their order is not total; each must stand once"
        )
    return ordered


def _ascends(table: pa.Table, kind: Dataset) -> bool:
    """Whether every row is greater than the one before it."""
    equal = np.ones(max(0, table.num_rows - 1), dtype=bool)
    for key in kind.order:
        ranks = _ranks(table.column(key), key, kind)
        if bool((equal & (ranks[1:] < ranks[:-1])).any()):
            return False
        equal &= ranks[1:] == ranks[:-1]
    return not equal.any()


def _ranks(values: pa.ChunkedArray, key: str, kind: Dataset) -> Ranks:
    """Numbers in the order of the values of a column."""
    if not pa.types.is_dictionary(values.type) or values.null_count:
        values = _cast_column(values, kind.schema.field(key), kind)
        if not pa.types.is_string(values.type):
            return np.asarray(values.to_numpy())
        values = values.dictionary_encode()
    chunks = values.unify_dictionaries().chunks
    words = chunks[0].dictionary if chunks else pa.array([], pa.string())
    rank: Ranks = pc.rank(words, "ascending", tiebreaker="dense").to_numpy()
    indices = np.concatenate([np.zeros(0, np.int32), *(chunk.indices.to_numpy() for chunk in chunks)])
    return np.asarray(rank.take(indices))
