"""scan: one part → evidence about its columns. Values are seen here and leave nothing but counts."""

from typing import Any

from tamis import exports
from tamis.columns import ExportEvidence, Observer
from tamis.drops import REASONS, Part
from tamis.errors import ExportRefused
from tamis.pipeline.reusing import basis, taken_over
from tamis.pipeline.workplace import Workplace, reading, valueless
from tamis.roots import Roots
from tamis.store import Snapshot


@valueless
def scan(*, portal: str, date: str, part: str, roots: Roots | None = None) -> dict[str, Any]:
    """Scan one part and store its evidence. A file that can't be read is a status with a reason, not a failure."""
    workplace = Workplace.at(roots)
    settings = workplace.portal(portal)
    wanted = workplace.drop(settings, date).part(part)
    snapshot = workplace.snapshot(portal, date)
    document = _scan(workplace, snapshot, wanted)
    return {"portal": portal, "date": date, "part": part, "status": document["status"], "rows": document["rows"]}


def _scan(workplace: Workplace, snapshot: Snapshot, part: Part) -> dict[str, Any]:
    """Scan, unless the same bytes were scanned before; returns what is stored beside the evidence."""
    arrival: dict[str, Any] = {
        "export": part.export,
        "file": part.file,
        "sheet": part.sheet and part.file.partition("#")[2],
        "bytes": part.size,
        "sha256": part.measured or exports.sha256(workplace.roots.exports, part.path),
    }
    name = f"scan/{part.id}"
    rests_on = basis(workplace, part, arrival["sha256"])
    snapshot.forget_basis("scan", part.id)
    differs = part.sha256 not in ("", arrival["sha256"])
    if part.refused is not None or differs:
        found, evidence = _refusal("rejected", part.refused or "manifest_mismatch"), ExportEvidence.empty()
    elif taken_over(workplace, snapshot, "scan", part.id, rests_on):
        document = {**snapshot.read_json(name), **arrival}
        snapshot.write_json(name, document)
        return document
    else:
        found, evidence = _scanned(workplace, part)
    document = {"rows": 0, **found, **arrival}
    snapshot.write_sealed(name, evidence.to_bytes(), workplace.key)
    snapshot.write_json(name, document)
    if document["status"] == "scanned":
        snapshot.write_basis("scan", part.id, rests_on)
    return document


def _scanned(workplace: Workplace, part: Part) -> tuple[dict[str, Any], ExportEvidence]:
    observer: Observer | None = None
    opened: exports.OpenedFile | None = None
    status: dict[str, Any] = {"status": "scanned", "reason": None, "message": None}
    try:
        with reading(workplace, part) as opened:
            observer = Observer(opened.columns)
            for batch in opened.batches():
                observer.add(batch)
            if opened.ragged_rows:
                status = _refusal("partial", "ragged_row")
    except ExportRefused as refusal:
        status = _refusal("partial" if opened is not None and opened.rows else "rejected", refusal.reason)
    evidence = observer.evidence() if observer is not None else ExportEvidence.empty()
    return {**({} if opened is None else _opened(opened)), **status}, evidence


def _opened(opened: exports.OpenedFile) -> dict[str, Any]:
    return {
        "format": opened.format,
        "compression": opened.compression,
        "header": opened.header,
        "encoding": opened.encoding,
        "delimiter": opened.delimiter,
        "columns": list(opened.columns),
        "rows": opened.rows,
        "ragged_rows": opened.ragged_rows,
        "damage": dict(opened.damage),
    }


def _refusal(status: str, reason: str) -> dict[str, Any]:
    return {"status": status, "reason": reason, "message": REASONS.get(reason, reason)}
