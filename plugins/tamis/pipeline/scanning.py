"""scan: one part → evidence about its columns. Values are seen here and leave nothing but counts."""

from typing import Any

from tamis import exports
from tamis.columns import ExportEvidence, Observer
from tamis.drops import REASONS, Part
from tamis.errors import ExportRefused
from tamis.pipeline.workplace import Workplace, reading, valueless
from tamis.roots import Roots


@valueless
def scan(*, portal: str, date: str, part: str, roots: Roots | None = None) -> dict[str, Any]:
    """Scan one part and store its evidence. A file that can't be read is a status with a reason, not a failure."""
    workplace = Workplace.at(roots)
    settings = workplace.portal(portal)
    wanted = workplace.drop(settings, date).part(part)
    document, evidence = _scanned(workplace, wanted)
    snapshot = workplace.snapshot(portal, date)
    snapshot.write_sealed(f"scan/{part}", evidence.to_bytes(), workplace.key)
    snapshot.write_json(f"scan/{part}", document)
    return {"portal": portal, "date": date, "part": part, "status": document["status"], "rows": document["rows"]}


def _scanned(workplace: Workplace, part: Part) -> tuple[dict[str, Any], ExportEvidence]:
    document: dict[str, Any] = {
        "export": part.export,
        "file": part.file,
        "sheet": part.sheet and part.file.partition("#")[2],
        "bytes": part.size,
        "sha256": exports.sha256(workplace.roots.exports, part.path),
        "rows": 0,
    }
    differs = part.sha256 not in ("", document["sha256"])
    if part.refused is not None or differs:
        return {**document, **_refusal("rejected", part.refused or "manifest_mismatch")}, ExportEvidence.empty()
    observer: Observer | None = None
    opened: exports.OpenedFile | None = None
    status: dict[str, Any] = {"status": "scanned", "reason": None, "message": None}
    try:
        with reading(workplace, part.path, part.sheet) as opened:
            observer = Observer(opened.columns)
            for batch in opened.batches():
                observer.add(batch)
            if opened.ragged_rows:
                status = _refusal("partial", "ragged_row")
    except ExportRefused as refusal:
        status = _refusal("partial" if opened is not None and opened.rows else "rejected", refusal.reason)
    evidence = observer.evidence() if observer is not None else ExportEvidence.empty()
    if opened is not None:
        document |= {
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
    return {**document, **status}, evidence


def _refusal(status: str, reason: str) -> dict[str, Any]:
    return {"status": status, "reason": reason, "message": REASONS.get(reason, reason)}
