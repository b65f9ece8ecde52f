"""What a workbook is before it is read: a zip archive that may be hostile."""

import zipfile
from collections.abc import Iterator
from typing import IO

import pyarrow as pa

from tamis.exports.refusals import refused
from tamis.policy import threshold

_MOST_ENTRIES = 10_000
_CHUNK_BYTES = 1 << 20
_OLE = b"\xd0\xcf\x11\xe0"
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_ENCRYPTED = 0x1


def check_package(source: "pa.NativeFile | IO[bytes]") -> None:
    """Refuse what is no workbook or would harm: too big once unpacked, reaching outside, protected, with a DTD.

    Every XML entry is unpacked once, in pieces. Raises ExportRefused: `empty`, `password_protected`, `not_xlsx`,
    `zip_slip`, `xlsx_bomb`, `xlsx_links`.
    """
    source.seek(0)
    start = source.read(len(_OLE))
    if not start:
        raise refused("empty")
    if start == _OLE:
        raise refused("password_protected")
    size = source.seek(0, 2)
    with zipfile.ZipFile(source) as archive:
        entries = archive.infolist()
        _check_entries(entries, size)
        for entry in entries:
            if entry.filename.endswith((".xml", ".rels")):
                _check_xml(archive, entry)
    source.seek(0)


def _check_entries(entries: list[zipfile.ZipInfo], size: int) -> None:
    if any(_leaves(entry.filename) for entry in entries):
        raise refused("zip_slip")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise refused("password_protected")
    expanded = sum(entry.file_size for entry in entries)
    allowed = max(threshold("limits", "expanded_grace_bytes"), size * threshold("limits", "expanded_ratio"))
    # zipfile gives no more than the size an entry states, so a false statement gains nothing.
    if len(entries) > _MOST_ENTRIES or expanded > allowed:
        raise refused("xlsx_bomb")
    if any(entry.filename.startswith("xl/externalLinks/") for entry in entries):
        raise refused("xlsx_links")


def _leaves(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0] or "\x00" in name


def _check_xml(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """No document type: nothing else can start with these words in XML, whatever its encoding."""
    before = b""
    for chunk in _chunks(archive, entry):
        content = before + chunk.replace(b"\x00", b"")
        if any(word in content for word in _DECLARATIONS):
            raise refused("xlsx_links")
        before = content[-max(map(len, _DECLARATIONS)) :]


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            yield chunk
