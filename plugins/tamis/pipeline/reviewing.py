"""review: what a person should settle, and what he or she settled."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tamis.columns import ColumnEvidence, ExportEvidence
from tamis.errors import NothingStored, SettingsError
from tamis.pipeline.workplace import Workplace, valueless
from tamis.policy import taxonomy
from tamis.portals import checked_slug
from tamis.roots import Roots
from tamis.store import RecordedReview, Snapshot

_LENGTHS_SHOWN = 4
_FEATURES_SHOWN = 5


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """A column that a person should look at, in the files named; `shape` and `evidence` hold no value."""

    export: str
    column: str
    files: tuple[str, ...]
    decision: str
    candidates: tuple[tuple[str, float], ...]
    shape: tuple[str, ...]
    evidence: tuple[str, ...]
    against: str | None


@valueless
def doubts(*, portal: str, date: str | None = None, roots: Roots | None = None) -> list[Doubt]:
    """The undecided columns of a drop, and those settled by a person that the evidence turned against.

    Without `date` the newest drop of which decisions are stored. Raises NothingStored when there is none.
    """
    workplace = Workplace.at(roots)
    checked_slug(portal)
    stored = [day for day in workplace.state.dates(portal) if workplace.snapshot(portal, day).has("decisions")]
    day = date or max(stored, default=None)
    if day is None:
        raise NothingStored(f"{portal}: no drop has been decided yet; run `tamis run` first")
    snapshot = workplace.snapshot(portal, day)
    decisions: Any = snapshot.read_json("decisions")
    found = []
    for name, export in decisions["exports"].items():
        wanted = [each for each in export["decisions"] if each["decision"] == "undecided" or each["against"]]
        if wanted:
            evidence, files = _evidence(workplace, snapshot, export["parts"])
            found += [_doubt(name, files, each, evidence.columns[each["column"]]) for each in wanted]
    return found


@valueless
def record_review(
    *, portal: str, export: str, column: str, entity_type: str, by: str, why: str, roots: Roots | None = None
) -> RecordedReview:
    """Record a person's decision; it counts from the next `decide` on. Raises SettingsError where it can't be right."""
    workplace = Workplace.at(roots)
    if entity_type != "none" and entity_type not in taxonomy():
        raise SettingsError("that is no entity type, nor 'none'; `tamis identifiers` lists them")
    if not by.strip() or not why.strip():
        raise SettingsError("a review says who decided (--by) and why (--why)")
    at = dt.datetime.now(dt.UTC).replace(microsecond=0).isoformat()
    review = RecordedReview(
        export=export, column=column, entity_type=entity_type, by=by.strip(), at=at, why=why.strip()
    )
    workplace.state.reviews(checked_slug(portal)).record(review)
    return review


def _evidence(workplace: Workplace, snapshot: Snapshot, parts: list[str]) -> tuple[ExportEvidence, tuple[str, ...]]:
    merged, files = ExportEvidence.empty(), []
    for part in parts:
        merged = merged.merge(ExportEvidence.from_bytes(snapshot.read_sealed(f"scan/{part}", workplace.key)))
        document: Any = snapshot.read_json(f"scan/{part}")
        files.append(document["file"])
    return merged, tuple(files)


def _doubt(export: str, files: tuple[str, ...], decision: Mapping[str, Any], evidence: ColumnEvidence) -> Doubt:
    return Doubt(
        export=export,
        column=decision["column"],
        files=files,
        decision=decision["decision"],
        candidates=tuple((name, score) for name, score in decision["candidates"]),
        shape=_shape(evidence),
        evidence=tuple(f"{term['detail']} ({term['log_odds']:+.1f})" for term in decision["evidence"]),
        against=decision["against"],
    )


def _shape(evidence: ColumnEvidence) -> tuple[str, ...]:
    """What the filled cells look like, as shares: their commonest lengths and features."""
    filled = max(1, evidence.n_filled)
    lengths = sorted((length, rows) for length, rows in evidence.lengths.items() if length)
    lengths = sorted(lengths, key=lambda pair: -pair[1])[:_LENGTHS_SHOWN]
    features = sorted(evidence.features.items(), key=lambda pair: (-pair[1], pair[0]))[:_FEATURES_SHOWN]
    return (
        *(f"{length} caractères : {rows / filled:.0%}" for length, rows in lengths),
        *(f"{name} : {rows / filled:.0%}" for name, rows in features if rows),
    )
