"""decide: the evidence of an export's parts, merged → a decision on each column; and what was not read."""

import functools
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from tamis import exports
from tamis.columns import Decision, ExportEvidence, Review, doubtful
from tamis.columns import decide as decide_columns
from tamis.drops import Drop
from tamis.errors import ExportRefused, TamisError
from tamis.exposure import ExportLayout, Unread, layout_of
from tamis.pipeline.opinions import opinions_on
from tamis.pipeline.workplace import Workplace, opened_part, valueless
from tamis.policy import taxonomy
from tamis.portals import ExportSettings, Portal
from tamis.roots import Roots
from tamis.store import RecordedReview, Snapshot


@valueless
def decide(*, portal: str, date: str, roots: Roots | None = None) -> dict[str, Any]:
    """Decide every column of a drop and store it. Settings or access tables that can't be used are a status."""
    workplace = Workplace.at(roots)
    snapshot = workplace.snapshot(portal, date)
    try:
        settings = workplace.portal(portal)
        drop = workplace.drop(settings, date)
        tables = workplace.access(settings, drop)
        expected = workplace.expected_exports(settings, date)
        decided = dict(_exports(workplace, settings, drop, expected))
    except TamisError as error:
        snapshot.write_json("decisions", {"failed": str(error), "exports": {}})
        return {"portal": portal, "date": date, "status": "failed", "reason": str(error)}
    snapshot.write_json(
        "decisions",
        {"failed": None, "exports": decided, "warnings": [*drop.warnings, *tables.access.warnings]},
    )
    outcomes = Counter(decision["decision"] for export in decided.values() for decision in export["decisions"])
    return {"portal": portal, "date": date, "status": "decided", "exports": len(decided), **outcomes}


def _exports(
    workplace: Workplace, portal: Portal, drop: Drop, expected: Mapping[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    snapshot = workplace.snapshot(portal.slug, drop.date)
    plan: Any = snapshot.read_json("plan")
    parts: dict[str, list[str]] = {}
    for part in plan["parts"]:
        parts.setdefault(part["export"], []).append(part["id"])
    for name in sorted({*parts, *portal.exports, *expected, *portal.unscanned}):
        if name in portal.unscanned and name not in parts:
            held = portal.unscanned[name]
            types = {entity_type: taxonomy()[entity_type].mask for entity_type in held.types}
            hole = {"people": held.people, "columns": types or None, "reason": "unscanned", "whole": True}
            yield name, {"decisions": [], "layout": None, "parts": [], "unread": [hole]}
        else:
            settings = portal.exports.get(name, ExportSettings())
            reviews = workplace.state.reviews(portal.slug).of_export(name)
            read = _Reading(settings=settings, workplace=workplace, drop=drop, snapshot=snapshot, reviews=reviews)
            yield name, _export(name, read, parts.get(name, []), expected.get(name))


@dataclass(frozen=True, kw_only=True)
class _Reading:
    """What an export is decided from, besides its evidence."""

    settings: ExportSettings
    workplace: Workplace
    drop: Drop
    snapshot: Snapshot
    reviews: Mapping[str, RecordedReview]

    def decide(
        self, name: str, evidence: ExportEvidence, columns: tuple[str, ...], parts: list[str]
    ) -> tuple[Decision, ...]:
        """portal.toml first, then the reviews, then detection; the French model where words stay undecided."""
        reviews = {
            column: Review(entity_type=review.entity_type, by=review.by, at=review.at, why=review.why)
            for column, review in self.reviews.items()
        }
        decide_with = functools.partial(
            decide_columns, evidence, columns=columns, settled=self.settings.types, reviews=reviews, name=name
        )
        first = decide_with()
        asked = doubtful(first)
        return decide_with(opinions=opinions_on(asked, self._files(parts))) if asked else first

    def _files(self, parts: list[str]) -> Iterator[exports.OpenedFile]:
        for part in parts:
            with suppress(ExportRefused):
                yield opened_part(self.workplace, self.drop.part(part))


def _export(name: str, reading: _Reading, parts: list[str], earlier: Mapping[str, Any] | None) -> dict[str, Any]:
    settings, snapshot = reading.settings, reading.snapshot
    documents = {part: _scan_document(snapshot, part) for part in parts}
    read = [part for part, document in documents.items() if document.get("rows") or document["status"] == "scanned"]
    decisions: tuple[Decision, ...] = ()
    layout: ExportLayout | None = None
    if read:
        evidence = ExportEvidence.empty()
        for part in read:
            evidence = evidence.merge(
                ExportEvidence.from_bytes(snapshot.read_sealed(f"scan/{part}", reading.workplace.key))
            )
        columns = tuple(dict.fromkeys(name for part in read for name in documents[part]["columns"]))
        decisions = reading.decide(name, evidence, columns, read)
        layout = layout_of(name, settings, decisions)
    reasons = [document["reason"] or "unread" for document in documents.values() if document["status"] != "scanned"]
    if not parts:
        reasons = ["missing"]
    unread = [_hole(settings, layout, earlier, reason) for reason in sorted(set(reasons))]
    return {
        "decisions": [asdict(decision) for decision in decisions],
        "layout": layout.to_json() if layout else None,
        "parts": read,
        "unread": unread,
    }


def _scan_document(snapshot: Snapshot, part: str) -> dict[str, Any]:
    """What scan stored; a part of which nothing is stored was not read, and that is no reason to stop the others."""
    if not snapshot.has(f"scan/{part}"):
        return {"status": "rejected", "reason": "not_scanned", "rows": 0}
    return snapshot.read_json(f"scan/{part}")


def _hole(
    settings: ExportSettings, layout: ExportLayout | None, earlier: Mapping[str, Any] | None, reason: str
) -> dict[str, Any]:
    """What is known of something unread: from its other parts, the last good drop, portal.toml, or nothing."""
    known, people = layout, settings.people
    if known is None and earlier is not None:
        known = ExportLayout.from_json(earlier)
    if known is not None:
        people = people or known.person.kind
        types = {column.name: column.types | column.unknown for column in known.columns}
        columns = {name: types.get(name, 0) for name in known.known}
        return {"people": people, "columns": columns, "reason": reason, "whole": True}
    settled = {column: taxonomy()[name].mask if name != "none" else 0 for column, name in settings.types.items()}
    return {"people": people, "columns": settled or None, "reason": reason, "whole": False}


def holes(name: str, export: Mapping[str, Any]) -> list[Unread]:
    """The unread parts of a decided export."""
    return [Unread(export=name, **hole) for hole in export["unread"]]
