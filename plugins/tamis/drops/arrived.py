"""What arrived: the files of one snapshot date, which export each belongs to, and what is missing."""

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from tamis import exports
from tamis.drops.shown_names import Names
from tamis.errors import DropMissing, ExportRefused
from tamis.policy import threshold
from tamis.portals import Portal
from tamis.roots import Entry, Root
from tamis.store import Key

ACCESS_TABLES = ("accounts", "roles", "grants", "scopes", "events", "controllers")
REASONS = {
    **exports.REASONS,
    "manifest_mismatch": "Le fichier n'est pas celui que manifest.csv annonce (taille ou empreinte) ; le redemander.",
    "absent": "Annoncé par manifest.csv, n'est pas arrivé ; le redemander au portail.",
    "missing": "Attendu (portal.toml ou dépôt précédent), n'est pas arrivé ; le redemander au portail.",
}
"""Why a file of a drop was not wholly read: what a reader found, or what the drop itself shows."""
Completeness = Literal["ready", "manifest", "assumed", "waiting"]


@dataclass(frozen=True, kw_only=True)
class Part:
    """What one task reads: a file, a sheet of one or a range of one.

    `path` and `sheet` are real; `file` and `export` are the names that may be shown. `refused` is a reason code
    when its size is not the manifest's. `sha256`: what the manifest says it must be, compared by the scan, which
    hashes each file once anyway; empty when nothing says it. `span`: the range of the file, whose hash is then
    already `measured`.
    """

    id: str
    export: str
    file: str
    path: str
    sheet: str | None
    size: int
    claimed: bool
    refused: str | None = None
    sha256: str = ""
    span: exports.Span | None = None
    measured: str = ""


@dataclass(frozen=True, kw_only=True)
class Drop:
    """One portal's delivery for one snapshot date."""

    portal: str
    date: str
    parts: tuple[Part, ...]
    access: tuple[tuple[str, str], ...]
    """(table, path) of the access tables that came."""
    completeness: Completeness
    absent: tuple[str, ...]
    """Files that the manifest lists and that did not come."""
    warnings: tuple[str, ...]

    def part(self, part_id: str) -> Part:
        """The part of that id; raises DropMissing when the drop changed since it was planned."""
        for part in self.parts:
            if part.id == part_id:
                return part
        raise DropMissing(f"{self.portal} {self.date}: a planned file is gone; run the plan anew")


def dates(root: Root, portal: str) -> list[str]:
    """The snapshot dates that a portal has delivered, oldest first."""
    return [name for name in root.folders(portal) if _is_date(name)]


def read_drop(root: Root, portal: Portal, date: str, *, key: Key, now: float) -> Drop:
    """List a drop. `now` is UNIX seconds, to tell whether it still changes. Raises DropMissing."""
    folder = f"{portal.slug}/{date}"
    if not _is_date(date) or not root.exists(folder):
        raise DropMissing(f"{portal.slug}: no drop for {date}; see which dates its folder holds")
    entries = root.files(folder)
    manifest = _manifest(root, entries)
    names = Names(portal=portal, date=date, key=key)
    found = [entry for entry in entries if exports.is_export(entry.name)]
    found = [entry for entry in found if not entry.name.startswith((".", "manifest.csv"))]
    parts = tuple(part for entry in found for part in _parts(root, entry, names, manifest))
    access = tuple(_access(root, folder))
    came = {entry.name for entry in entries}
    completeness = _completeness(entries, manifest, now)
    return Drop(
        portal=portal.slug,
        date=date,
        parts=parts,
        access=access,
        completeness=completeness,
        absent=tuple(names.shown(name) for name in sorted(set(manifest or {}) - came)),
        warnings=tuple(_warnings(portal, parts, entries, completeness)),
    )


def _is_date(text: str) -> bool:
    with suppress(ValueError):
        return dt.date.fromisoformat(text).isoformat() == text
    return False


def _completeness(entries: list[Entry], manifest: dict[str, tuple[int, str]] | None, now: float) -> Completeness:
    if any(entry.name == "_READY" for entry in entries):
        return "ready"
    if manifest is not None:
        return "manifest"
    quiet = threshold("drop", "quiet_minutes") * 60
    newest = max((entry.modified for entry in entries), default=0.0)
    return "assumed" if now - newest >= quiet else "waiting"


def _manifest(root: Root, entries: list[Entry]) -> dict[str, tuple[int, str]] | None:
    """File name → (bytes, sha256) of manifest.csv; a line that says neither is kept and refuses its file."""
    for entry in entries:
        if entry.name == "manifest.csv":
            lines = csv.DictReader(io.StringIO(root.read(entry.path).decode("utf-8-sig", errors="replace")))
            return {
                line["file"]: (int(line["bytes"]) if str(line.get("bytes")).isdigit() else -1, line.get("sha256") or "")
                for line in lines
                if line.get("file")
            }
    return None


def _parts(root: Root, entry: Entry, names: Names, manifest: dict[str, tuple[int, str]] | None) -> Iterator[Part]:
    export, claimed = names.export(entry.name)
    size, digest = (manifest or {}).get(entry.name, (entry.size, ""))
    refused = None if size == entry.size else "manifest_mismatch"
    try:
        sheets = exports.sheets(root, entry.path)
    except ExportRefused:
        sheets = ()  # the scan will say why
    for sheet in sheets if len(sheets) > 1 else (None,):
        name = export if sheet is None else f"{export}.{names.shown(sheet)}"
        shown = names.shown(entry.name)
        mark = names.key.token(f"{entry.name}\x1f{sheet}").hex()[:10]
        yield Part(
            id=f"{re.sub(r'[^a-z0-9]+', '_', name.lower())[:40].strip('_') or 'x'}-{mark}",
            export=name,
            file=shown if sheet is None else f"{shown}#{names.shown(sheet)}",
            path=entry.path,
            sheet=sheet,
            size=entry.size,
            claimed=claimed,
            refused=refused,
            sha256=digest.lower(),
        )


def _access(root: Root, folder: str) -> Iterator[tuple[str, str]]:
    for entry in root.files(f"{folder}/access"):
        table = PurePosixPath(entry.name).name.partition(".")[0].lower()
        if table in ACCESS_TABLES and exports.is_export(entry.name):
            yield table, entry.path


def _warnings(
    portal: Portal, parts: tuple[Part, ...], entries: list[Entry], completeness: Completeness
) -> Iterator[str]:
    if completeness == "assumed":
        yield "ni _READY ni manifest.csv : dépôt tenu pour complet, car rien n'y change plus"
    if completeness == "waiting":
        yield "ni _READY ni manifest.csv, et le dépôt changeait encore : lu à la demande, peut-être incomplet"
    if portal.exports:
        for part in parts:
            if not part.claimed:
                yield f"{part.file} : aucun motif de portal.toml ne le réclame ; lu comme un export à part"
    ignored = sum(
        not exports.is_export(entry.name) and entry.name not in ("_READY", "manifest.csv") for entry in entries
    )
    if ignored:
        yield f"{ignored} fichier(s) d'un format inconnu, non lus"
