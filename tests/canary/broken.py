"""Portals that can't be read: files that each reader refuses, access tables and settings that can't be used."""

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.canary.canaries import Canaries
from tests.canary.formats import delimited, json_lines, parquet, table, write, zstd
from tests.canary.portal import DATES, PROFESSIONAL, SETTINGS, main_exports
from tests.canary.rights import write_rights

BROKEN, NO_RIGHTS, BAD_SETTINGS = "casse", "sans-droits", "mal-regle"


def write_broken(exports: Path, canaries: Canaries) -> dict[str, str | None]:
    """A drop in which every reader fails on a file full of canaries; file → the reason expected (None: it is read)."""
    drop = exports / BROKEN / DATES[1]
    write(exports / BROKEN / "portal.toml", SETTINGS)
    write_rights(drop / "access", canaries, *main_exports(drop, canaries))
    expected: dict[str, str | None] = {file.name: None for file in drop.iterdir() if file.is_file()}
    for name, (reason, make) in _FAULTS.items():
        write(drop / name, make(canaries))
        expected[name] = reason
    write(drop / "_READY", "")
    return expected


def _csv(canaries: Canaries) -> str:
    return delimited(
        table(canaries, {"nom": "LAST_NAME", "nir": "FR_NIR", "email": "EMAIL_ADDRESS"}, place="broken file")
    )


def _ragged(canaries: Canaries) -> str:
    lines = _csv(canaries).splitlines()
    return "\n".join([lines[0], *(line + f";{canaries.new('CITY', 'broken file')};x" for line in lines[1:])])


def _bad_json(canaries: Canaries) -> bytes:
    good = json_lines(table(canaries, {"nom": "LAST_NAME", "nir": "FR_NIR"}, 3, "broken file"))
    name, nir = canaries.new("LAST_NAME", "broken file"), canaries.new("FR_NIR", "broken file")
    return good + f'{{"nom": "{name}" "nir": {nir}\n'.encode() + good


def _field_twice(canaries: Canaries) -> bytes:
    name, city = canaries.new("LAST_NAME", "broken file"), canaries.new("CITY", "broken file")
    return f'{{"nom": "{name}", "nom": "{city}"}}\n'.encode()


def _deep_json(canaries: Canaries) -> bytes:
    cell: object = canaries.new("EMAIL_ADDRESS", "broken file")
    for _ in range(60):
        cell = {"a": cell}
    return json_lines([cell])


def _cut_gzip(canaries: Canaries) -> bytes:
    return gzip.compress(_csv(canaries).encode(), mtime=0)[:-60]


def _bad_zstd(canaries: Canaries) -> bytes:
    whole = zstd(_csv(canaries).encode())
    return whole[:20] + bytes(20) + whole[40:]


def _cut_parquet(canaries: Canaries) -> bytes:
    return parquet(table(canaries, PROFESSIONAL, place="broken file"))[:-40]


def _torn_parquet(canaries: Canaries) -> bytes:
    """A whole footer, with statistics, over pages that are torn."""
    whole = parquet(table(canaries, PROFESSIONAL, place="broken file"))
    return whole[:4] + b"\xff" * 2000 + whole[2004:]


def _torn_workbook(canaries: Canaries) -> bytes:
    rows = table(canaries, {"nom": "LAST_NAME", "email": "EMAIL_ADDRESS"}, place="broken file")
    sheet = "".join(f"<row><c t='inlineStr'><is><t>{cell}</t></is></c></row>" for row in rows for cell in row.values())
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", f"<workbook><sheets><sheet name='{rows[0]['nom']}'>")
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{sheet}")
    return packed.getvalue()


def _bad_bytes(canaries: Canaries) -> bytes:
    lines = _csv(canaries).encode().splitlines()
    return b"\xef\xbb\xbf" + b"\n".join(
        [*lines, canaries.new("LAST_NAME", "broken file").encode() + b"\xff\xfe\x81;1;2"]
    )


def _bad_utf16(canaries: Canaries) -> bytes:
    return _csv(canaries).encode("utf-16") + b"\x00\xdc\x41"


def _open_quote(canaries: Canaries) -> str:
    return _csv(canaries) + f'"{canaries.new("LAST_NAME", "broken file")};x;y\r\n'


def _binary(canaries: Canaries) -> bytes:
    return bytes(range(32)) * 8 + _csv(canaries).encode() + bytes(64)


def _long_cell(canaries: Canaries) -> str:
    return _csv(canaries) + canaries.new("EMAIL_ADDRESS", "broken file") * 60_000 + ";x;y\r\n"


_FAULTS: dict[str, tuple[str | None, Callable[[Canaries], str | bytes]]] = {
    "lignes.csv": ("ragged_row", _ragged),
    "objets.jsonl": ("json_line", _bad_json),
    "champs.jsonl": ("json_line", _field_twice),
    "profond.jsonl": ("json_depth", _deep_json),
    "coupe.csv.gz": ("truncated", _cut_gzip),
    "abime.csv.zst": ("bad_zstd", _bad_zstd),
    "sans_pied.parquet": ("not_parquet", _cut_parquet),
    "pages.parquet": ("not_parquet", _torn_parquet),
    "feuilles.xlsx": ("not_xlsx", _torn_workbook),
    "utf16.csv": ("undecodable", _bad_utf16),
    "octets.csv": (None, _bad_bytes),
    "guillemet.csv": ("unclosed_quote", _open_quote),
    "binaire.csv": ("not_text", _binary),
    "cellule.csv": ("cell_too_long", _long_cell),
}
"""File name → the reason it should be refused for (None: it is read, with damage), and what makes it."""


def write_refused(exports: Path, canaries: Canaries) -> None:
    """A portal whose access tables can't be used, and one whose portal.toml can't be parsed."""
    drop = exports / NO_RIGHTS / DATES[1]
    write(drop / "assures.csv", _csv(canaries))
    accounts = table(canaries, {"login": "LOGIN", "nir": "FR_NIR", "email": "EMAIL_ADDRESS"}, 3, "access table")
    write(drop / "access" / "accounts.csv", delimited(accounts, header=False))
    write(drop / "_READY", "")
    drop = exports / BAD_SETTINGS / DATES[1]
    bad = f'[portal]\nlabel = "x"\n[exports.assures]\nempty = ["NULL", {canaries.new("LAST_NAME", "portal.toml")}]\n'
    write(exports / BAD_SETTINGS / "portal.toml", bad + f"# {canaries.new('FR_NIR', 'portal.toml')}\n")
    write(drop / "assures.csv", _csv(canaries))
    write(drop / "_READY", "")
