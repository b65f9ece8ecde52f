"""plan: which drops are due, which parts they have, which portals are missing."""

import datetime as dt
import uuid
from typing import Any

from tamis.drops import Drop, cuts_of, dates, in_ranges
from tamis.errors import DropMissing, TamisError
from tamis.pipeline.workplace import Workplace, valueless
from tamis.portals import checked_slug, slugs
from tamis.roots import Roots

Plan = dict[str, Any]


@valueless
def plan(
    *,
    portal: str | None = None,
    date: str | None = None,
    scheduled_for: str | None = None,
    now: bool = False,
    roots: Roots | None = None,
) -> Plan:
    """List the work: `drops`, `parts` (flat), the `bytes` to read, and `missing` portals with the `reasons`.

    A scheduled night asks every portal for `scheduled_for`; by hand it is `date`, else each portal's latest complete
    drop. `now` takes a drop that still changes. Raises DropMissing when there is nothing to do: an empty night fails.
    """
    workplace = Workplace.at(roots)
    wanted = scheduled_for or date
    found: list[Drop] = []
    missing: dict[str, str] = {}
    names = [checked_slug(portal)] if portal else _portals(workplace)
    for slug in names:
        try:
            found.append(_due(workplace, slug, wanted, now=now))
        except TamisError as error:
            missing[slug] = str(error)
    if not found:
        reasons = "; ".join(missing.values()) or "no portal has delivered anything"
        raise DropMissing(f"nothing to read: {reasons}")
    planned = [_planned(workplace, drop) for drop in found]
    return {
        "drops": [{"portal": drop.portal, "date": drop.date} for drop in planned],
        "parts": [
            {"portal": drop.portal, "date": drop.date, "part": part.id} for drop in planned for part in drop.parts
        ],
        "bytes": sum(part.size for drop in found for part in drop.parts),
        "missing": sorted(missing),
        "reasons": missing,
    }


def _portals(workplace: Workplace) -> list[str]:
    exports = workplace.roots.exports
    return [slug for slug in slugs(exports) if exports.exists(f"{slug}/portal.toml") or dates(exports, slug)]


def _due(workplace: Workplace, slug: str, wanted: str | None, *, now: bool) -> Drop:
    portal = workplace.portal(slug)
    if wanted is not None:
        return _whole(workplace.arrived(portal, wanted), now=now)
    waiting: DropMissing | None = None
    for date in reversed(dates(workplace.roots.exports, slug)):
        try:
            return _whole(workplace.arrived(portal, date), now=now)
        except DropMissing as error:
            waiting = waiting or error
    raise waiting or DropMissing(f"{slug}: no drop at all; a drop is a folder named YYYY-MM-DD")


def _whole(drop: Drop, *, now: bool) -> Drop:
    if not drop.parts:
        raise DropMissing(f"{drop.portal} {drop.date}: holds no export in a format that tamis reads; deliver it again")
    if drop.completeness == "waiting" and not now:
        raise DropMissing(
            f"{drop.portal} {drop.date}: still changing; put _READY in it, wait 10 minutes, or ask for it with --now"
        )
    return drop


def _planned(workplace: Workplace, arrived: Drop) -> Drop:
    """Store the plan of a drop; returns it with its large files in ranges."""
    snapshot = workplace.snapshot(arrived.portal, arrived.date)
    for step in ("scan", "index"):
        snapshot.lay_aside(step)
    snapshot.forget("exposure")
    cuts = cuts_of(workplace.roots.exports, arrived)
    drop = in_ranges(arrived, cuts)
    # The clock is kept for `runs` alone; nothing that a report holds depends on it.
    started = dt.datetime.now(dt.UTC).isoformat()
    snapshot.write_json(
        "plan",
        {
            "run_id": uuid.uuid4().hex[:16],
            "started_at": started,
            "completeness": drop.completeness,
            "absent": list(drop.absent),
            "warnings": list(drop.warnings),
            "cuts": cuts,
            "parts": [
                {"id": part.id, "export": part.export, "file": part.file, "bytes": part.size} for part in drop.parts
            ],
        },
    )
    return drop
