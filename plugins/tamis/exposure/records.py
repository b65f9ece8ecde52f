"""Records led by a token of 128 bits: sorted, equal ones added up, in buckets by the token's first bits.

Memory stays bounded: what is more than some millions of records lies in an unnamed temporary file, which holds tokens
and numbers and no cell, and in the state one table a bucket. A bucket is worked through by itself.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.store import Snapshot

LINE = np.dtype([("hi", "<u8"), ("lo", "<u8"), ("kind", "<u4"), ("rows", "<u4")])
"""A person's token, a line kind, and how many rows."""
EDGE = np.dtype([("hi", "<u8"), ("lo", "<u8"), ("other_hi", "<u8"), ("other_lo", "<u8")])
"""Two tokens of one person; led by the token of the link."""
MOST_BUCKETS = 256
_PER_BUCKET = 1 << 20
_SORTED_AT_ONCE = 1 << 20
_KEPT = 1 << 22


class Bucketed(Protocol):
    """Distinct records in buckets; `buckets` is a power of two."""

    @property
    def buckets(self) -> int:
        """How many buckets."""
        ...

    @property
    def total(self) -> int:
        """At most how many records."""
        ...

    def bucket(self, number: int) -> npt.NDArray[Any]:
        """The records of one bucket, sorted by token."""
        ...


def distinct(records: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The records sorted by token and the rest, equal ones once, their `rows` added up."""
    hi = np.ascontiguousarray(records["hi"])
    order = np.argsort(hi)
    hi = hi[order]
    again = hi[1:] == hi[:-1]
    records = records[order]
    if not again.any():
        return records
    shared = np.append(again, False) | np.append(False, again)
    several = records[shared]
    fields = [name for name in records.dtype.names or () if name != "rows"]
    records[shared] = several[np.lexsort([several[name] for name in reversed(fields)])]
    fresh = np.ones(len(records), dtype=bool)
    fresh[1:] = ~again
    places = np.flatnonzero(again) + 1
    for name in fields[1:]:
        fresh[places] |= records[name][places] != records[name][places - 1]
    starts = np.flatnonzero(fresh)
    kept = records[starts]
    if "rows" in (records.dtype.names or ()) and len(starts):
        kept["rows"] = np.add.reduceat(np.ascontiguousarray(records["rows"]), starts)
    return kept


def bounds(records: npt.NDArray[Any], buckets: int) -> npt.NDArray[np.intp]:
    """Where each bucket begins in records sorted by token; one more than buckets."""
    width = (1 << 64) // buckets
    starts = np.array([number * width for number in range(buckets)], np.uint64)
    return np.append(np.searchsorted(np.ascontiguousarray(records["hi"]), starts), len(records))


def within(source: Bucketed, number: int, buckets: int) -> npt.NDArray[Any]:
    """The records of one of `buckets` buckets, which are as many as the source has, or more."""
    inside = buckets // source.buckets
    records = source.bucket(number // inside)
    if inside == 1:
        return records
    places = bounds(records, buckets)
    return records[places[number] : places[number + 1]]


@dataclass
class _Chunk:
    """Sorted records, in memory or at a place of the file."""

    bounds: npt.NDArray[np.intp]
    records: npt.NDArray[Any] | None
    place: int = 0


class Growing:
    """Records that are being added; then they are read bucket by bucket."""

    def __init__(self, dtype: np.dtype[Any]) -> None:
        self._dtype = dtype
        self._waiting: list[npt.NDArray[Any]] = []
        self._n_waiting = 0
        self._chunks: list[_Chunk] = []
        self._file: IO[bytes] | None = None
        self.total = 0

    def add(self, records: npt.NDArray[Any]) -> None:
        """Add records in any order."""
        self._waiting.append(records)
        self._n_waiting += len(records)
        if self._n_waiting >= _SORTED_AT_ONCE:
            self._sort()

    def finish(self) -> "Growing":
        """Nothing more will be added."""
        self._sort()
        return self

    @property
    def buckets(self) -> int:
        """How many buckets; a part of up to a million records has one."""
        return bucket_count(self.total)

    def bucket(self, number: int) -> npt.NDArray[Any]:
        """The records of one bucket, sorted and distinct."""
        each = MOST_BUCKETS // self.buckets
        pieces = [self._piece(chunk, number * each, (number + 1) * each) for chunk in self._chunks]
        pieces = [piece for piece in pieces if len(piece)]
        return pieces[0] if len(pieces) == 1 else distinct(np.concatenate([np.zeros(0, self._dtype), *pieces]))

    def _sort(self) -> None:
        if not self._n_waiting:
            return
        records = distinct(np.concatenate(self._waiting))
        self._waiting, self._n_waiting = [], 0
        self._chunks.append(_Chunk(bounds(records, MOST_BUCKETS), records))
        self.total += len(records)
        if sum(len(chunk.records) for chunk in self._chunks if chunk.records is not None) >= _KEPT:
            self._lay_aside()

    def _lay_aside(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as this object
        for chunk in self._chunks:
            if chunk.records is not None:
                chunk.place = self._file.seek(0, 2)
                self._file.write(chunk.records.data)
                chunk.records = None

    def _piece(self, chunk: _Chunk, first: int, last: int) -> npt.NDArray[Any]:
        start, end = int(chunk.bounds[first]), int(chunk.bounds[last])
        if chunk.records is not None:
            return chunk.records[start:end]
        assert self._file is not None
        self._file.seek(chunk.place + start * self._dtype.itemsize)
        return np.frombuffer(self._file.read((end - start) * self._dtype.itemsize), self._dtype)


class Stored:
    """Records in the state, a table a bucket."""

    def __init__(self, snapshot: Snapshot, name: str, dtype: np.dtype[Any], *, buckets: int, total: int) -> None:
        self._snapshot, self._name, self._dtype = snapshot, name, dtype
        self.buckets, self.total = buckets, total
        self._last: tuple[int, npt.NDArray[Any]] | None = None

    def bucket(self, number: int) -> npt.NDArray[Any]:
        """Read one bucket; the last one read is kept."""
        if self._last is None or self._last[0] != number:
            table = self._snapshot.read_table(f"{self._name}-{number:03d}")
            records = np.zeros(len(table), self._dtype)
            for field in self._dtype.names or ():
                records[field] = table[field].to_numpy()
            self._last = (number, records)
        return self._last[1]


def store(records: Bucketed, snapshot: Snapshot, name: str) -> dict[str, int]:
    """Store records, and return what `Stored` needs to find them."""
    total = 0
    for number in range(records.buckets):
        content = records.bucket(number)
        total += len(content)
        columns = {field: np.ascontiguousarray(content[field]) for field in content.dtype.names or ()}
        snapshot.write_table(f"{name}-{number:03d}", pa.table(columns))
    return {"buckets": records.buckets, "total": total}


def bucket_count(total: int) -> int:
    """How many buckets keep each at about a million records."""
    return min(MOST_BUCKETS, 1 << max(0, (total // _PER_BUCKET).bit_length()))


def all_buckets(sources: list[Bucketed]) -> Iterator[list[npt.NDArray[Any]]]:
    """Per bucket the records of every source; as many buckets as keep one in memory."""
    buckets = max([bucket_count(sum(source.total for source in sources)), *(source.buckets for source in sources)])
    for number in range(buckets):
        yield [within(source, number, buckets) for source in sources]
