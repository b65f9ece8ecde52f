"""Which encoding a whole file is in, found without being told, and its text as UTF-8.

A sample can't tell: the first accent may stand in the last row. So the file is surveyed once from end to end.
"""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass

from tamis.errors import ExportRefused
from tamis.exports.refusals import refused
from tamis.exports.streams import ByteStream

SAMPLE_BYTES = 1 << 20
_UNDEFINED_IN_CP1252 = bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D])
_OTHER_FORMATS = (b"PK\x03\x04", b"PAR1", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"%PDF", b"\xd0\xcf\x11\xe0")
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

    def utf8(self, stream: ByteStream) -> Iterator[bytes]:
        """The stream's text as UTF-8, without byte order mark.

        Raises UnicodeError on broken UTF-16, or if the file has changed since.
        """
        if self.encoding == "utf-8" and not self.stray_bytes:
            yield from stream
            return
        decoder = codecs.getincrementaldecoder(self.encoding)(self._errors)
        for chunk in stream:
            yield decoder.decode(chunk).encode()
        yield decoder.decode(b"", final=True).encode()


def survey(stream: ByteStream) -> Survey:
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
    decoder = codecs.getincrementaldecoder(encoding)(_STRAY if stray else "strict")
    return Survey(encoding=encoding, stray_bytes=stray, head=decoder.decode(head), whole=tally.chunks == 1)


def _readable(head: bytes, stream: ByteStream) -> Iterator[bytes]:
    """All chunks up to the end, or up to where the compression breaks: what comes before is still read."""
    yield head
    try:
        yield from stream
    except ExportRefused as refusal:
        if refusal.reason == "expansion":
            raise


class _Tally:
    """Counts what is and what is not UTF-8."""

    def __init__(self) -> None:
        self.chunks = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")("ignore")
        self._bytes = self._kept = self._accents = 0
        self._undefined = False

    def add(self, chunk: bytes) -> None:
        self.chunks += 1
        if chunk.isascii() and not self._decoder.getstate()[0]:
            return
        self._bytes += len(chunk)
        text = self._decoder.decode(chunk)
        self._kept += len(text.encode())
        self._accents += len(text) - len(text.encode("ascii", "ignore"))
        self._undefined |= len(chunk.translate(None, _UNDEFINED_IN_CP1252)) < len(chunk)

    def verdict(self, *, marked: bool) -> tuple[str, bool]:
        """The encoding, and whether stray bytes stand in it. `marked`: it starts with the mark of UTF-8."""
        strays = self._bytes - self._kept
        name = "utf-8-sig" if marked else "utf-8"
        if strays == 0 or marked or self._accents > strays:
            return name, strays > 0
        return ("latin-1" if self._undefined else "cp1252"), False


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    defined = len(stray.translate(None, _UNDEFINED_IN_CP1252)) == len(stray)
    return stray.decode("cp1252" if defined else "latin-1"), error.end


codecs.register_error(_STRAY, _as_cp1252)
