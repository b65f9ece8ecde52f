"""The bytes of a file: decompressed as they come, with a bound on how far a small file may expand."""

import hashlib
import sys
import tempfile
from collections.abc import Iterator
from types import TracebackType
from typing import IO, Self

import pyarrow as pa

from tamis.exports.refusals import refused, sealed
from tamis.policy import threshold
from tamis.roots import Root

CHUNK_BYTES = 1 << 20
_PIECE_BYTES = 1 << 16  # what a broken stream costs, at most, of its good bytes
_CODECS = {"gz": "gzip", "zst": "zstd"}
_BROKEN = {"gz": "bad_gzip", "zst": "bad_zstd", "none": "unreadable"}


class ByteStream:
    """The decompressed bytes of one file, or of a range of one that is not compressed, read forward once.

    `start`, `end`: the range, to the file's end by default. Raises ExportRefused: `truncated`, `bad_gzip`,
    `bad_zstd`, or `expansion` as soon as the bytes given pass the ratio of policy/thresholds.yaml.
    """

    def __init__(self, root: Root, path: str, compression: str, *, start: int = 0, end: int | None = None) -> None:
        self._compression = compression
        self._raw = sealed(lambda: root.open(path), otherwise="unreadable")
        self._allowed = max(
            threshold("limits", "expanded_grace_bytes"),
            self._raw.size() * threshold("limits", "expanded_ratio"),
        )
        self._most = sys.maxsize if compression == "none" else _PIECE_BYTES
        self._given = 0
        self._broken = ""
        codec = _CODECS.get(compression)
        self._source = pa.CompressedInputStream(self._raw, codec) if codec else self._raw
        self._left = sys.maxsize if end is None else end - start
        if start:
            self._raw.seek(start)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Release the file."""
        self._raw.close()

    def read(self, size: int = CHUNK_BYTES) -> bytes:
        """Up to `size` bytes; none at the end. What comes before a break is given first."""
        pieces: list[bytes] = []
        while size > 0 and not self._broken and (piece := self._piece(min(size, self._most))):
            pieces.append(piece)
            size -= len(piece)
        if self._broken and not pieces:
            raise refused(self._broken)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _piece(self, size: int) -> bytes:
        try:
            piece = bytes(self._source.read(min(size, self._left)))
        except (OSError, pa.ArrowException) as error:
            self._broken = "truncated" if "runcated" in str(error) else _BROKEN[self._compression]
            return b""
        self._given += len(piece)
        self._left -= len(piece)
        if self._compression != "none" and self._given > self._allowed:
            self._broken = "expansion"
        return piece

    def chunks(self, size: int = CHUNK_BYTES) -> Iterator[bytes]:
        """All bytes from here on, `size` at a time; the last are fewer."""
        while chunk := self.read(size):
            yield chunk


def seekable(root: Root, path: str, compression: str) -> "pa.NativeFile | IO[bytes]":
    """The decompressed file with random access; a compressed one is laid in a temporary file that has no name."""
    if compression == "none":
        return root.open(path)
    whole = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
    with ByteStream(root, path, compression) as stream:
        for chunk in stream.chunks():
            whole.write(chunk)
    whole.seek(0)
    return whole


def sha256(root: Root, path: str) -> str:
    """The SHA-256 of a file as it lies there, in hexadecimal. Raises ExportRefused (`unreadable`)."""
    digest = hashlib.sha256()
    with ByteStream(root, path, "none") as stream:
        for chunk in stream.chunks():
            digest.update(chunk)
    return digest.hexdigest()
