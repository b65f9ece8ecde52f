"""Writing and reading partitions: one Parquet file for each dataset, portal and snapshot date.

The same table gives the same bytes: rows in the declared order, one chunk, no statistics, and footers that hold
no run, clock, host or path. A file is written beside and moved into place: a reader sees the old or the new.
"""

import datetime
from collections.abc import Iterable, Iterator
from urllib.parse import quote

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from tamis import __version__, policy
from tamis.errors import NothingStored, ReportsRefused
from tamis.portals import SLUG, checked_slug
from tamis.reports.declaration import Dataset
from tamis.reports.schemas import declared
from tamis.roots import Root

PART = "part-0.parquet"
LATEST = "latest"
"""Given as a date, the newest snapshot of each portal."""


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


def read(root: Root, dataset: str, *, portal: str | None = None, date: str | None = None) -> pa.Table:
    """Read one dataset, with the columns `portal` and `snapshot_date` (date32) taken from the path, last.

    Without `portal` all portals, without `date` all dates; `date="latest"` is each portal's newest snapshot.
    Rows come by portal, then date, then in the declared order. Nothing stored gives a table without rows.
    """
    kind = declared(dataset)
    tables = [
        _placed(_conformed(_opened(root, path), kind), slug, day)
        for slug, day in _partitions(root, dataset, portal, date)
        for path in _files(root, dataset, slug, day)
    ]
    nothing = _placed(kind.schema.empty_table(), "", "1970-01-01")
    return pa.concat_tables([nothing, *tables]).combine_chunks()


def latest(root: Root, dataset: str, *, portal: str | None = None) -> pa.Table:
    """Read the newest snapshot of one portal, or of each."""
    return read(root, dataset, portal=portal, date=LATEST)


def latest_date(root: Root, dataset: str, portal: str) -> str | None:
    """The newest snapshot date stored for a portal, as YYYY-MM-DD."""
    declared(dataset)
    return max(_dates(root, dataset, checked_slug(portal)), default=None)


def is_stored(root: Root, dataset: str, *, portal: str | None = None, date: str | None = None) -> bool:
    """Whether `read` would find a partition, be it without rows."""
    return any(True for _ in _partitions(root, declared(dataset).name, portal, date))


def same_content(root: Root, datasets: Iterable[str], *, portal: str, date: str) -> str:
    """The content_id that these datasets share for one portal and date.

    Raises NothingStored when one has no such partition, ReportsRefused when they come from different inputs.
    """
    return read_together(root, datasets, portal=portal, date=date)[0]


def read_together(root: Root, datasets: Iterable[str], *, portal: str, date: str) -> tuple[str, dict[str, pa.Table]]:
    """Read datasets that are to be joined, each opened once, with the content_id that they share.

    Raises like `same_content`.
    """
    tables, found = {}, {}
    for dataset in datasets:
        path = partition_path(dataset, portal, date, PART)
        if not root.exists(path):
            raise NothingStored(f"{dataset} holds nothing for {portal} on {date}; run `tamis run` for that drop")
        stored = _opened(root, path)
        tables[dataset] = _conformed(stored, declared(dataset))
        found[dataset] = _footer(stored, "content_id")
    if len(set(found.values())) != 1:
        raise ReportsRefused(
            f"{', '.join(found)} of {portal} on {date} come from different inputs; run that drop again, "
            "or wait for the run in progress"
        )
    return next(iter(found.values())), tables


def partition_path(dataset: str, portal: str, date: str, file: str = "") -> str:
    """The path of a partition, or of a file in it, below the reports root; refuse a bad portal or date."""
    if not _is_day(date):
        raise ReportsRefused("a snapshot date is a day, written YYYY-MM-DD")
    folder = f"{declared(dataset).name}/portal={checked_slug(portal)}/snapshot_date={date}"
    return f"{folder}/{file}" if file else folder


def _is_day(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _store(root: Root, kind: Dataset, path: str, table: pa.Table, content_id: str, policies: dict[str, str]) -> str:
    ordered = _ordered(_cast(table, kind), kind)
    footer = {
        "schema_name": kind.name,
        "schema_version": kind.version,
        "content_id": content_id,
        "generator": f"tamis {__version__}",
        **{f"policy:{name}": policies[name] for name in sorted(policies)},
    }
    with root.replacing(path) as stream:
        # Statistics hold the least and the greatest value of every column (law 1).
        pq.write_table(
            ordered.replace_schema_metadata(footer),
            stream,
            compression="zstd",
            compression_level=9,
            write_statistics=False,
            row_group_size=1 << 20,
        )
    return path


def _cast(table: pa.Table, kind: Dataset) -> pa.Table:
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
    columns = [_cast_column(table.column(column.name), column, kind) for column in kind.schema]
    return pa.Table.from_arrays(columns, schema=kind.schema)


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
    keys = list(kind.order)
    distinct = table.group_by(keys).aggregate([]).num_rows
    if distinct != table.num_rows:
        raise ReportsRefused(
            f"{kind.name}: {table.num_rows - distinct} rows repeat the values of ({', '.join(keys)}), "
            "so their order is not total; each must stand once"
        )
    # Chunks would show in the pages of the file; the same rows must give the same bytes.
    order = pc.sort_indices(table, sort_keys=[(key, "ascending") for key in keys])
    return table.combine_chunks().take(order).combine_chunks()


def _opened(root: Root, path: str) -> pa.Table:
    try:
        with root.open(path) as stream:
            return pq.read_table(stream)
    except pa.ArrowInvalid:
        raise ReportsRefused(f"{path} is no whole Parquet file; run that drop again") from None


def _footer(table: pa.Table, key: str) -> str:
    return bytes((table.schema.metadata or {}).get(key.encode(), b"")).decode()


def _conformed(table: pa.Table, kind: Dataset) -> pa.Table:
    """Give a stored table today's columns: an older minor version lacks some, a newer one has more."""
    version = _footer(table, "schema_version")
    if _footer(table, "schema_name") != kind.name or version.split(".")[0] != kind.version.split(".")[0]:
        raise ReportsRefused(
            f"a stored file is no {kind.name} of version {kind.version}; run that drop again with this tamis"
        )
    columns = [
        table.column(column.name).cast(column.type)
        if column.name in table.column_names
        else pa.chunked_array([pa.nulls(table.num_rows, column.type)])
        for column in kind.schema
    ]
    return pa.Table.from_arrays(columns, schema=_readable(kind.schema))


def _readable(schema: pa.Schema) -> pa.Schema:
    return pa.schema([column.with_nullable(True) for column in schema])


def _placed(table: pa.Table, portal: str, date: str) -> pa.Table:
    table = table.cast(_readable(table.schema)).replace_schema_metadata(None)
    day = pa.scalar(datetime.date.fromisoformat(date), pa.date32())
    for name, value in (("portal", pa.scalar(portal)), ("snapshot_date", day)):
        table = table.append_column(name, pa.repeat(value, table.num_rows))
    return table


def _partitions(root: Root, dataset: str, portal: str | None, date: str | None) -> Iterator[tuple[str, str]]:
    if date not in (None, LATEST) and not _is_day(date):
        raise ReportsRefused("a snapshot date is a day, written YYYY-MM-DD, or 'latest'")
    portals = [checked_slug(portal)] if portal is not None else _values(root, dataset, "portal")
    for slug in filter(SLUG.fullmatch, portals):
        dates = _dates(root, dataset, slug)
        if date == LATEST:
            dates = dates[-1:]
        yield from ((slug, day) for day in dates if date in (None, LATEST, day))


def _dates(root: Root, dataset: str, portal: str) -> list[str]:
    """The snapshot dates stored, oldest first; a folder without a whole file is none."""
    days = _values(root, f"{dataset}/portal={portal}", "snapshot_date")
    return [day for day in days if _is_day(day) and _files(root, dataset, portal, day)]


def _values(root: Root, folder: str, key: str) -> list[str]:
    return [name.removeprefix(f"{key}=") for name in root.folders(folder) if name.startswith(f"{key}=")]


def _files(root: Root, dataset: str, portal: str, date: str) -> list[str]:
    start = "run-" if dataset == "runs" else "part-"
    files = root.files(f"{dataset}/portal={portal}/snapshot_date={date}")
    return [file.path for file in files if file.name.startswith(start) and file.name.endswith(".parquet")]
