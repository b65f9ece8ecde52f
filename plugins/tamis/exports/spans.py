"""Ranges of a file that can be read by themselves, so that several processes read one file.

A CSV is cut between two rows, at a line end that no quoted cell holds; a Parquet file between two row groups. Where
that can't be proved, the file stays whole: compressed files, UTF-16, JSON Lines and workbooks, and any CSV with a
quote that does not open or close a cell.
"""

import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pyarrow.parquet as pq

from tamis.errors import ExportRefused
from tamis.exports.dialect import NO_DELIMITER, read_dialect
from tamis.exports.encodings import SAMPLE_BYTES, survey
from tamis.exports.names import kind_of
from tamis.exports.refusals import OTHERWISE, sealed
from tamis.exports.streams import ByteStream, sha256
from tamis.roots import Root

_BREAK, _RETURN, _QUOTE = b'\n\r"'
_MARK = b"\xef\xbb\xbf"
_LONGEST_RUN = 1 << 20
Places = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True)
class Span:
    """A range of a file, from `start` up to `end`: bytes of a CSV, row groups of a Parquet file.

    `encoding`, `stray_bytes`: what the survey of a whole CSV has found, so that no part surveys it again.
    """

    start: int
    end: int
    encoding: str = ""
    stray_bytes: bool = False


@dataclass(frozen=True, kw_only=True)
class Cut:
    """How a file is cut: the SHA-256 of the whole file, and its spans in order; no span: it is read as a whole."""

    sha256: str
    spans: tuple[Span, ...]


def cut(root: Root, path: str, *, least: int) -> Cut:
    """Cut a file into spans of about `least` bytes (of a Parquet file: uncompressed bytes), none much smaller.

    Reads the file once. Raises ExportRefused (`unreadable`) where not even its bytes can be read; any other fault
    leaves it whole, for the scan to tell.
    """
    kind = kind_of(path)
    if kind is not None and kind.compression == "none" and kind.format in ("csv", "parquet"):
        cutter = _cut_delimited if kind.format == "csv" else _cut_parquet
        try:
            return sealed(lambda: cutter(root, path, least), otherwise=OTHERWISE[kind.format])
        except ExportRefused:
            pass
    return Cut(sha256=sha256(root, path), spans=())


def _cut_parquet(root: Root, path: str, least: int) -> Cut:
    with ExitStack() as stack:
        metadata = pq.read_metadata(stack.enter_context(root.open(path)))
    sizes = [metadata.row_group(place).total_byte_size for place in range(metadata.num_row_groups)]
    bounds, weight = [0], 0
    for place, size in enumerate(sizes):
        if weight >= least:
            bounds.append(place)
            weight = 0
        weight += size
    if len(bounds) > 1 and weight < least // 2:
        bounds.pop()
    spans = (Span(start=start, end=end) for start, end in pairwise([*bounds, len(sizes)]))
    return Cut(sha256=sha256(root, path), spans=tuple(spans) if len(bounds) > 1 else ())


def _cut_delimited(root: Root, path: str, least: int) -> Cut:
    with ByteStream(root, path, "none") as stream:
        watched = _Watched(stream, least)
        found = survey(watched)
    whole = Cut(sha256=watched.digest.hexdigest(), spans=())
    bounds = watched.bounds()
    dialect = read_dialect(found.head, whole=found.whole)
    if len(bounds) < 3 or found.encoding == "utf-16" or dialect.delimiter != watched.delimiter:
        return whole
    spans = (
        Span(start=start, end=end, encoding=found.encoding, stray_bytes=found.stray_bytes)
        for start, end in pairwise(bounds)
    )
    return Cut(sha256=whole.sha256, spans=tuple(spans))


class _Watched:
    """A stream of bytes on its way to the survey: hashed, and the ends of rows noted."""

    def __init__(self, stream: ByteStream, least: int) -> None:
        self._stream, self._least = stream, least
        self._rows: RowEnds | None = None
        self.digest = hashlib.sha256()
        self.delimiter: str | None = None

    def read(self, size: int) -> bytes:
        """The first bytes; the delimiter is read from them, as far as ASCII tells it."""
        head = self._stream.read(size)
        self.digest.update(head)
        text = head.decode("latin-1")
        self.delimiter = read_dialect(text, whole=len(head) < SAMPLE_BYTES).delimiter
        self._rows = RowEnds((self.delimiter or NO_DELIMITER).encode(), self._least)
        self._rows.add(head)
        return head

    def chunks(self) -> Iterator[bytes]:
        """The rest."""
        with ThreadPoolExecutor(1) as beside:  # hashing lets other threads work, and takes a third of the time
            for chunk in self._stream.chunks():
                hashed = beside.submit(self.digest.update, chunk)
                if self._rows is not None:
                    self._rows.add(chunk)
                yield chunk
                hashed.result()

    def bounds(self) -> list[int]:
        """Where spans begin, and the end of the file."""
        return self._rows.bounds() if self._rows is not None else []


class RowEnds:
    r"""Finds line ends that end a row, in bytes that come in pieces.

    Arrow opens a quoted cell only where a cell begins, and ends it at the next quote that is not doubled. As long as
    every quote stands where that is so, a line end is a row's end exactly where the number of quotes before it is
    even. The first quote elsewhere (a stray one, in the middle of a cell) ends the search: nothing is cut.

    >>> rows = RowEnds(b";", 4)
    >>> for piece in (b'a;"b\n', b'c"\nd;', b"e\nf;g\nh;i\n"):
    ...     rows.add(piece)
    >>> rows.bounds()
    [0, 8, 16, 20]
    """

    def __init__(self, delimiter: bytes, least: int) -> None:
        self._least = least
        self._bounds = [0]
        self._place = 0
        self._before = _BREAK
        self._waiting = b""
        self._inside = False
        self._sound = True
        self._ends = np.zeros(256, np.bool_)
        self._ends[[*delimiter, _BREAK, _RETURN]] = True

    def add(self, piece: bytes) -> None:
        """Look at the next bytes. Quotes at their end wait for what follows them."""
        if not self._sound:
            return
        piece = self._waiting + piece
        known = piece.rstrip(b'"')
        self._waiting = piece[len(known) :]
        self._sound = len(self._waiting) < _LONGEST_RUN
        if known and self._sound:
            self._look(known)

    def bounds(self) -> list[int]:
        """0, where a span may begin, and how many bytes there were; [0] if nothing may be cut."""
        if self._sound:
            self._look(self._waiting + b"\n")
            self._place -= 1
        if not self._sound or self._inside:
            return [0]
        last = self._bounds[-1]
        kept = self._bounds[:-1] if len(self._bounds) > 1 and self._place - last < self._least // 2 else self._bounds
        return [*kept, self._place]

    def _look(self, piece: bytes) -> None:
        if self._place == 0 and piece.startswith(_MARK):
            piece, self._place = piece[len(_MARK) :], len(_MARK)
        quotes = np.empty(0, np.int64)
        if b'"' in piece:
            content = np.frombuffer(piece, np.uint8)
            quotes = np.flatnonzero(content == _QUOTE)
            self._sound = self._structural(content, quotes, doubled=b'""' in piece)
        wanted = self._bounds[-1] + self._least - self._place
        while self._sound and wanted < len(piece) and (end := self._row_end(piece, quotes, max(wanted, 0))) is not None:
            self._bounds.append(self._place + end)
            wanted = end + self._least
        self._inside ^= bool(quotes.size % 2)
        self._place += len(piece)
        self._before = piece[-1] if piece else self._before

    def _structural(self, content: npt.NDArray[np.uint8], quotes: Places, *, doubled: bool) -> bool:
        """Whether every quote opens a cell at its beginning, closes one at its end, or is one of two."""
        opening, closing = (quotes[1::2], quotes[::2]) if self._inside else (quotes[::2], quotes[1::2])
        before = self._ends[content[opening - 1]]
        if opening.size and opening[0] == 0:
            before[0] = self._ends[self._before]
        after = self._ends[content[np.minimum(closing + 1, content.size - 1)]]
        if doubled:  # behind a quote that closes, another one opens again; both stand for one quote in the cell
            before |= content[opening - 1] == _QUOTE
            after |= content[np.minimum(closing + 1, content.size - 1)] == _QUOTE
        return bool(before.all() and after.all())

    def _row_end(self, piece: bytes, quotes: Places, start: int) -> int | None:
        """The place behind the first row's end from `start` on."""
        place = piece.find(b"\n", start)
        while place >= 0:
            if (int(np.searchsorted(quotes, place)) + self._inside) % 2 == 0:
                return place + 1
            later = quotes[np.searchsorted(quotes, place) :]
            place = piece.find(b"\n", int(later[0])) if later.size else -1
        return None
