"""Large files in ranges: planned once, kept with the plan, and found again by every step."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from tamis import exports
from tamis.drops.arrived import Drop, Part
from tamis.errors import DropMissing, ExportRefused
from tamis.policy import threshold
from tamis.roots import Root

Cuts = Mapping[str, Any]
"""Part id → `size`, `sha256` and `spans` of its file, as a plan keeps them; only files that are cut."""


def cuts_of(root: Root, drop: Drop) -> Cuts:
    """How the drop's large files are cut (policy: parts.bytes); reads each of them once."""
    least = int(threshold("parts", "bytes"))
    large = (part for part in drop.parts if part.size >= 2 * least and part.refused is None)
    found = ((part, _cut(root, part, least)) for part in large)
    return {
        part.id: {"size": part.size, "sha256": cut.sha256, "spans": [asdict(span) for span in cut.spans]}
        for part, cut in found
        if cut is not None and cut.spans
    }


def _cut(root: Root, part: Part, least: int) -> exports.Cut | None:
    try:
        return exports.cut(root, part.path, least=least)
    except ExportRefused:
        return None  # the scan will say why


def in_ranges(drop: Drop, cuts: Cuts) -> Drop:
    """The drop with its cut files as parts of their own. Raises DropMissing when one has another size than then."""
    return replace(drop, parts=tuple(each for part in drop.parts for each in _ranges(drop, part, cuts.get(part.id))))


def _ranges(drop: Drop, part: Part, cut: Any) -> list[Part]:
    if cut is None:
        return [part]
    if cut["size"] != part.size:
        raise DropMissing(f"{drop.portal} {drop.date}: a planned file has changed; run the plan anew")
    spans = [exports.Span(**span) for span in cut["spans"]]
    return [
        replace(part, id=f"{part.id}-{number:03d}", span=span, measured=cut["sha256"])
        for number, span in enumerate(spans, start=1)
    ]
