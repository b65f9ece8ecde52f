"""Searches every place where a value could come to rest: files, names of files, databases, tables, packed or encoded.

A needle is a spelling in an encoding, or a hash that anyone can compute. Each blob of bytes is looked through once for
all of them: every window of eight bytes is hashed into a small table, and the few that hit are compared in full.
"""

import base64
import gzip
import hashlib
import io
import itertools
import json
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from tests.canary.canaries import SEPARATORS, Canary, squeezed

from tamis.columns.fixed_hash import fixed_hash

WINDOW = 8
_TABLE_BITS = 24
UNOPENED = "packed, and can't be opened"
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_SEPARATORS = SEPARATORS.encode() + b" \t\r\n\x00"
_PRESSED = 13
"""Characters from which a value is also searched for without any separator: fewer digits meet in clocks by chance."""
_SHORT_NUMBER = re.compile(rb"[0-9]{8,10}")
_HEX = frozenset(b"0123456789abcdef")
_DEEPEST = 4
_PACKED = (b"\x78", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"PK\x03\x04", b"PAR1", b"ARROW1")


@dataclass(frozen=True, order=True)
class Finding:
    """A canary that has left. `where` is the place, `how` the form, `planted` where the exports hold it.

    `number` is its place in the list; the value itself is not repeated.
    """

    where: str
    kind: str
    planted: str
    how: str
    number: int


@dataclass(frozen=True)
class _Needles:
    """Byte strings of at least eight bytes by their first eight, and a table that says which windows may be one."""

    by_start: Mapping[bytes, tuple[bytes, ...]]
    table: np.ndarray
    names: Mapping[bytes, tuple[Canary, str]]

    @classmethod
    def of(cls, names: Mapping[bytes, tuple[Canary, str]]) -> "_Needles":
        by_start: dict[bytes, list[bytes]] = {}
        for needle in names:
            by_start.setdefault(needle[:WINDOW], []).append(needle)
        table = np.zeros(1 << _TABLE_BITS, dtype=bool)
        table[_slots(np.frombuffer(b"".join(by_start), "<u8"))] = True
        return cls({start: tuple(ones) for start, ones in by_start.items()}, table, names)

    def found_in(self, blob: bytes) -> Iterator[tuple[Canary, str]]:
        for place in self._candidates(blob):
            for needle in self.by_start.get(blob[place : place + WINDOW], ()):
                if blob.startswith(needle, place) and not _part_of_a_longer_number(blob, place, needle):
                    yield self.names[needle]

    def _candidates(self, blob: bytes) -> Iterator[int]:
        for start in range(0, max(1, len(blob)), 1 << 24):
            chunk = np.frombuffer(blob[start : start + (1 << 24) + WINDOW], np.uint8)
            if chunk.size < WINDOW:
                continue
            for shift in range(WINDOW):
                usable = (chunk.size - shift) // WINDOW * WINDOW
                windows = chunk[shift : shift + usable].view("<u8") if usable else np.empty(0, "<u8")
                hits = np.flatnonzero(self.table[_slots(windows)])
                yield from (start + shift + WINDOW * hits).tolist()


def _slots(windows: np.ndarray) -> np.ndarray:
    return ((windows.astype(np.uint64) * _MULTIPLIER) >> np.uint64(64 - _TABLE_BITS)).astype(np.int64)


def _part_of_a_longer_number(blob: bytes, place: int, needle: bytes) -> bool:
    """Eight to ten digits also occur inside hashes and clocks: alone they count, within more digits they don't."""
    if not _SHORT_NUMBER.fullmatch(needle):
        return False
    around = blob[max(0, place - 1) : place] + blob[place + len(needle) : place + len(needle) + 1]
    return any(byte in _HEX for byte in around.lower())


class Search:
    """Looks for canaries below folders and in texts. What looks packed and can't be opened is a finding too."""

    def __init__(self, canaries: Iterable[Canary]) -> None:
        folded: dict[bytes, tuple[Canary, str]] = {}
        exact: dict[bytes, tuple[Canary, str]] = {}
        pressed: dict[bytes, tuple[Canary, str]] = {}
        for canary in canaries:
            for spelling in canary.spellings:
                for how, needle in _encoded(spelling):
                    folded.setdefault(needle.lower(), (canary, how))
                for needle in _in_base64(spelling.encode()):
                    exact.setdefault(needle, (canary, "base64"))
            for how, needle in _hashed(canary.value):
                exact.setdefault(needle, (canary, how))
            short = squeezed(canary.value).encode()
            if len(short) >= _PRESSED:
                pressed.setdefault(short, (canary, "without separators"))
        views = ((folded, bytes.lower), (exact, bytes), (pressed, _without_separators))
        self._views = [(_Needles.of(_long_enough(names)), view) for names, view in views]

    def folders(self, *folders: Path) -> list[Finding]:
        """What is found below these folders, each finding once, sorted."""
        files = sorted(itertools.chain.from_iterable(folder.rglob("*") for folder in folders))
        found = set[Finding]()
        for file in files:
            found |= self.text(str(file), where="the name of a file")
            if file.is_file() and not file.is_symlink():
                found |= self._blobs(file.read_bytes(), str(file))
        return sorted(found)

    def text(self, content: str | bytes, *, where: str) -> set[Finding]:
        """What is found in one text."""
        return self._blobs(content.encode() if isinstance(content, str) else content, where)

    def _blobs(self, content: bytes, where: str, depth: int = 0) -> set[Finding]:
        """What is found in the content as it lies there, then in whatever can be unpacked out of it."""
        found = {
            Finding(where=where, kind=canary.kind, planted=canary.place, how=how, number=canary.number)
            for needles, view in self._views
            for canary, how in needles.found_in(view(content))
        }
        try:
            inside = list(_inside(content)) if depth < _DEEPEST else []
        except (OSError, ValueError, EOFError, pa.ArrowException, zipfile.BadZipFile, sqlite3.Error):
            return {*found, Finding(where=where, kind="unknown", planted="unknown", how=UNOPENED, number=-1)}
        return found.union(*(self._blobs(inner, f"{where} » {name}", depth + 1) for name, inner in inside))


def _long_enough(names: Mapping[bytes, tuple[Canary, str]]) -> dict[bytes, tuple[Canary, str]]:
    return {needle: name for needle, name in names.items() if len(needle) >= WINDOW}


def _without_separators(blob: bytes) -> bytes:
    return blob.lower().translate(None, _SEPARATORS)


def _encoded(text: str) -> Iterator[tuple[str, bytes]]:
    plain = text.encode()
    yield "plain", plain
    with suppress(UnicodeEncodeError):
        yield "cp1252", text.encode("cp1252")
    yield "UTF-16", text.encode("utf-16-le")
    yield "UTF-16", text.encode("utf-16-be")
    yield "hexadecimal", plain.hex().encode()
    yield "JSON", json.dumps(text)[1:-1].encode()


def _in_base64(content: bytes) -> Iterator[bytes]:
    """The characters that base64 surely holds when `content` stands 0, 1 or 2 bytes after a multiple of three."""
    for before in range(3):
        packed = base64.b64encode(bytes(before) + content).rstrip(b"=")
        first = (0, 2, 3)[before]
        last = (before + len(content)) * 8 // 6
        yield packed[first:last]
        yield packed[first:last].translate(bytes.maketrans(b"+/", b"-_"))


def _hashed(text: str) -> Iterator[tuple[str, bytes]]:
    """Hashes that need no key: whoever holds one finds the value by trying all there are (a NIR in hours)."""
    for form in {text, squeezed(text), squeezed(text).upper()}:
        for name in ("md5", "sha1", "sha256", "blake2b"):
            digest = hashlib.new(name, form.encode()).digest()
            yield f"plain {name}", digest[:WINDOW]
            yield f"plain {name}", digest.hex()[: 2 * WINDOW].encode()
        own = fixed_hash(pa.array([form])).astype("<u8").tobytes()
        yield "hash of the evidence", own
        yield from (("hash of the evidence", packed) for packed in _in_base64(own))


def _inside(content: bytes) -> Iterator[tuple[str, bytes]]:
    if content.startswith(b"PAR1"):
        yield from _parquet(content)
    elif content.startswith((b"ARROW1", b"\xff\xff\xff\xff")):
        yield from _arrow(content)
    elif content.startswith(b"SQLite format 3\x00"):
        yield from _sqlite(content)
    elif content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())
    elif content.startswith(b"\x1f\x8b"):
        yield "gzip", gzip.decompress(content)
    elif content.startswith(b"\x28\xb5\x2f\xfd"):
        yield "zstd", pa.CompressedInputStream(pa.BufferReader(content), "zstd").read()
    elif content.startswith(b"\x78"):
        with suppress(zlib.error):
            yield "zlib", zlib.decompress(content)


def _parquet(content: bytes) -> Iterator[tuple[str, bytes]]:
    file = pq.ParquetFile(pa.BufferReader(content))
    footer = file.metadata
    yield "footer", _cells(footer.metadata)
    yield "schema", _cells(file.schema_arrow.metadata) + str(file.schema_arrow.to_string()).encode()
    for group, column in itertools.product(range(footer.num_row_groups), range(footer.num_columns)):
        held = footer.row_group(group).column(column).statistics
        if held is not None and held.has_min_max:
            yield "statistics", _cells([held.min, held.max])
    yield "cells", _cells(file.read().to_pylist())


def _arrow(content: bytes) -> Iterator[tuple[str, bytes]]:
    reader = pa.ipc.open_file if content.startswith(b"ARROW1") else pa.ipc.open_stream
    with reader(pa.BufferReader(content)) as opened:
        table = opened.read_all()
    yield "schema", _cells(table.schema.metadata) + table.schema.to_string().encode()
    yield "cells", _cells(table.to_pylist())


def _sqlite(content: bytes) -> Iterator[tuple[str, bytes]]:
    # Bytes 18 and 19 say whether there is a write-ahead log beside; in memory there is none.
    content = content[:18] + b"\x01\x01" + content[20:]
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(content)
        for (name,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            rows = database.execute(f'select * from "{name}"').fetchall()
            yield f"table {name}", _cells(rows)
            packed = {cell for row in rows for cell in row if isinstance(cell, bytes) and cell.startswith(_PACKED)}
            yield from ((f"table {name}, packed", cell) for cell in sorted(packed))


def _cells(content: object) -> bytes:
    """All cells as one text, whatever their types."""
    if isinstance(content, dict):
        content = [[_text(key), value] for key, value in content.items()]
    return json.dumps(content, ensure_ascii=False, default=_text).encode()


def _text(content: object) -> str:
    return content.decode("latin-1") if isinstance(content, bytes) else str(content)
