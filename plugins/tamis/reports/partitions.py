"""Reading partitions: one Parquet file for each dataset, portal and snapshot date."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from tamis.errors import NothingStored, ReportsRefused
from tamis.portals import SLUG, checked_slug
from tamis.reports.declaration import Dataset
from tamis.reports.schemas import declared
from tamis.roots import Root

PART = "part-0.parquet"
ACCESS_ID = "access_id"
LATEST = "latest"
"""Given as a date, the newest snapshot of each portal."""


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
    with opened_together(root, datasets, portal=portal, date=date) as (content_id, _):
        return content_id


@contextmanager
def opened_together(
    root: Root, datasets: Iterable[str], *, portal: str, date: str
) -> Iterator[tuple[str, dict[str, "Stored"]]]:
    """Open datasets that are to be joined, each once; gives the content_id that they share, and what to read of each.

    Raises like `same_content`.
    """
    with ExitStack() as stack:
        stored = {name: stack.enter_context(Stored.opened(root, name, portal, date)) for name in datasets}
        found = {each.footer("content_id") for each in stored.values()}
        if len(found) != 1:
            raise ReportsRefused(
                f"{', '.join(stored)} of {portal} on {date} come from different inputs; run that drop again, "
                "or wait for the run in progress"
            )
        yield found.pop(), stored


@dataclass(frozen=True)
class Stored:
    """One partition, open. Nothing of it is read before it is asked for."""

    kind: Dataset
    path: str
    file: pq.ParquetFile

    @classmethod
    @contextmanager
    def opened(cls, root: Root, dataset: str, portal: str, date: str) -> "Iterator[Stored]":
        """Open it. Raises NothingStored when it is not there, ReportsRefused when it is not whole."""
        kind, path = declared(dataset), partition_path(dataset, portal, date, PART)
        if not root.exists(path):
            raise NothingStored(f"{dataset} holds nothing for {portal} on {date}; run `tamis run` for that drop")
        with root.open(path) as stream:
            # Words as numbers: to look for an access in a column of millions decodes no text.
            words = [ACCESS_ID] if ACCESS_ID in kind.schema.names else None
            with _whole(path):
                file = pq.ParquetFile(stream, read_dictionary=words)
            yield cls(kind, path, file)

    def footer(self, key: str) -> str:
        """A text of the footer, empty where there is none."""
        return _footer(self.file.schema_arrow, key)

    def rows(self) -> pa.Table:
        """Everything."""
        with _whole(self.path):
            return _conformed(self.file.read(), self.kind)

    def rows_of(self, access_ids: Sequence[str]) -> pa.Table:
        """The rows of some accesses. Of row groups that hold none of them only the access ids are read."""
        wanted = pa.array(access_ids, pa.string())
        found = [self.file.schema_arrow.empty_table()]
        with _whole(self.path):
            for group in range(self.file.num_row_groups):
                ids = self.file.read_row_group(group, columns=[ACCESS_ID])[ACCESS_ID]
                if pc.any(pc.is_in(pc.unique(ids), wanted)).as_py():
                    found.append(self.file.read_row_group(group).filter(pc.is_in(ids, wanted)))
        return _conformed(pa.concat_tables(found), self.kind)


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


def _opened(root: Root, path: str) -> pa.Table:
    with root.open(path) as stream, _whole(path):
        return pq.read_table(stream)


@contextmanager
def _whole(path: str) -> Iterator[None]:
    try:
        yield
    except pa.ArrowInvalid:
        raise ReportsRefused(f"{path} is no whole Parquet file; run that drop again") from None


def _footer(schema: pa.Schema, key: str) -> str:
    return bytes((schema.metadata or {}).get(key.encode(), b"")).decode()


def _conformed(table: pa.Table, kind: Dataset) -> pa.Table:
    """Give a stored table today's columns: an older minor version lacks some, a newer one has more."""
    version = _footer(table.schema, "schema_version")
    if _footer(table.schema, "schema_name") != kind.name or version.split(".")[0] != kind.version.split(".")[0]:
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
