"""Which encoding a whole file is in, found without being told, and its text as UTF-8.

A sample can't tell: the first accent may stand in the last row. So the file is surveyed once from end to end.
"""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import pyarrow as pa

from tamis.errors import ExportRefused
from tamis.exports.refusals import refused
from tamis.exports.streams import ByteStream

SAMPLE_BYTES = 1 << 20
_UNDEFINED_IN_CP1252 = bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D])
_OTHER_FORMATS = (b"PK\x03\x04", b"PAR1", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"%PDF", b"\xd0\xcf\x11\xe0")
_FIRST_OF_MANY = 0xC0
"""From here on a byte of UTF-8 begins a character of several bytes."""
_CONTINUATIONS = bytes(range(0x80, _FIRST_OF_MANY))
_STRAY = "tamis-stray-bytes"


@dataclass(frozen=True, kw_only=True)
class Survey:
    """What one pass over the bytes tells.

    `encoding` is utf-8, utf-8-sig, cp1252, latin-1 or utf-16. `stray_bytes`: UTF-8 with a few bytes that are not;
    those alone are read as cp1252. `head`: the first bytes, decoded. `whole`: the head is the whole file.
    """

    encoding: str
    stray_bytes: bool
    head: str
    whole: bool

    @property
    def _errors(self) -> str:
        return _STRAY if self.stray_bytes else "strict"

    def utf8(self, stream: ByteStream, size: int) -> Iterator[bytes]:
        """The stream's text as UTF-8, without byte order mark, `size` bytes of the file at a time.

        Raises UnicodeError on broken UTF-16, or if the file has changed since.
        """
        if self.encoding == "utf-8" and not self.stray_bytes:
            yield from _still_utf8(stream.chunks(size))
            return
        decoder = codecs.getincrementaldecoder(self.encoding)(self._errors)
        for chunk in stream.chunks(size):
            yield decoder.decode(chunk).encode()
        yield decoder.decode(b"", final=True).encode()


def _still_utf8(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The chunks, each looked at as a whole before it is given, so that no reader has to look at every cell."""
    held = b""
    for chunk in chunks:
        content = held + chunk
        whole = _whole_characters(content)
        if not _is_utf8(content, whole):
            raise UnicodeError("the file has changed since it was surveyed")
        held = content[whole:]
        yield chunk
    if held and not _is_utf8(held, len(held)):
        raise UnicodeError("the file has changed since it was surveyed")


class Readable(Protocol):
    """Bytes that are read forward once."""

    def read(self, size: int) -> bytes:
        """Up to `size` bytes."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """The rest, piece by piece."""
        ...


def surveyed(stream: Readable, encoding: str, *, stray_bytes: bool) -> Survey:
    """The survey of a file of which an earlier one is known: only its head is read."""
    head = stream.read(SAMPLE_BYTES)
    text = _decoded(head, encoding, stray_bytes=stray_bytes)
    return Survey(encoding=encoding, stray_bytes=stray_bytes, head=text, whole=not stream.read(1))


def _decoded(head: bytes, encoding: str, *, stray_bytes: bool) -> str:
    return codecs.getincrementaldecoder(encoding)(_STRAY if stray_bytes else "strict").decode(head)


def survey(stream: Readable) -> Survey:
    """Read to the end and settle the encoding.

    Valid UTF-8 is UTF-8. Otherwise it is UTF-8 with stray bytes if most accents are (a tool that cuts fields
    at a number of bytes makes them), else cp1252, or latin-1 where bytes occur that cp1252 does not define.
    Raises ExportRefused: `empty`, `not_text`, and what the stream raises before any byte.
    """
    head = stream.read(SAMPLE_BYTES)
    if not head.strip(b"\xef\xbb\xbf\x00 \t\r\n"):
        raise refused("empty") if len(head) < SAMPLE_BYTES else refused("not_text")
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if head.startswith(_OTHER_FORMATS) or (not wide and head.count(0) * 100 > len(head)):
        raise refused("not_text")
    tally = _Tally()
    for chunk in _readable(head, stream):
        tally.add(chunk)
    encoding, stray = ("utf-16", False) if wide else tally.verdict(marked=head.startswith(codecs.BOM_UTF8))
    text = _decoded(head, encoding, stray_bytes=stray)
    return Survey(encoding=encoding, stray_bytes=stray, head=text, whole=tally.chunks == 1)


def _readable(head: bytes, stream: Readable) -> Iterator[bytes]:
    """All chunks up to the end, or up to where the compression breaks: what comes before is still read."""
    yield head
    try:
        yield from stream.chunks()
    except ExportRefused as refusal:
        if refusal.reason == "expansion":
            raise


class _Tally:
    """Counts what is and what is not UTF-8."""

    def __init__(self) -> None:
        self.chunks = 0
        self._held = b""
        self._strays = self._accents = 0
        self._undefined = False

    def add(self, chunk: bytes) -> None:
        self.chunks += 1
        if not self._held and chunk.isascii():
            return
        self._undefined = self._undefined or any(byte in chunk for byte in _UNDEFINED_IN_CP1252)
        content = self._held + chunk
        whole = _whole_characters(content)
        self._count(content[:whole])
        self._held = content[whole:]

    def verdict(self, *, marked: bool) -> tuple[str, bool]:
        """The encoding, and whether stray bytes stand in it. `marked`: it starts with the mark of UTF-8."""
        self._count(self._held)
        self._held = b""
        name = "utf-8-sig" if marked else "utf-8"
        if self._strays == 0 or marked or self._accents > self._strays:
            return name, self._strays > 0
        return ("latin-1" if self._undefined else "cp1252"), False

    def _count(self, content: bytes) -> None:
        kept = content if _is_utf8(content, len(content)) else content.decode("utf-8", "ignore").encode()
        self._strays += len(content) - len(kept)
        self._accents += int(np.count_nonzero(np.frombuffer(kept, np.uint8) >= _FIRST_OF_MANY))


def _whole_characters(content: bytes) -> int:
    """How many bytes come before a last character that may go on in the next chunk."""
    ending = content[-4:].rstrip(_CONTINUATIONS)
    whole = len(content) - len(content[-4:]) + len(ending)
    return whole - 1 if ending and ending[-1] >= _FIRST_OF_MANY else whole if ending else len(content)


def _is_utf8(content: bytes, size: int) -> bool:
    """Whether the first bytes are UTF-8, as Arrow tells it: ten times faster than by decoding them."""
    offsets = pa.py_buffer(np.array([0, size], np.int32))
    try:
        pa.StringArray.from_buffers(1, offsets, pa.py_buffer(content)).validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    defined = len(stray.translate(None, _UNDEFINED_IN_CP1252)) == len(stray)
    return stray.decode("cp1252" if defined else "latin-1"), error.end


codecs.register_error(_STRAY, _as_cp1252)
