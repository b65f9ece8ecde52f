"""conclude: what a run found, in French, and the failure of a night that lacks a portal."""

from collections.abc import Mapping, Sequence
from typing import Any

from tamis import reports as datasets
from tamis.errors import DropMissing
from tamis.pipeline.workplace import Workplace, valueless
from tamis.roots import Roots


@valueless
def conclude(*, plan: Mapping[str, Any], reports: Sequence[Mapping[str, Any]], roots: Roots | None = None) -> str:
    """The closing text of a run: the worst accounts of each portal, what was not read, where the Parquet lies."""
    workplace = Workplace.at(roots)
    done = [(made["portal"], made["date"]) for made in reports if made["status"] == "reported"]
    text = datasets.summary(workplace.roots.reports, drops=done)
    missing = [f"  {portal} : {reason}" for portal, reason in sorted(plan["reasons"].items())]
    failed = [f"  {made['portal']} : {made['reason']}" for made in reports if made["status"] != "reported"]
    return "\n".join([text, *(["Portails manquants ou en échec :", *missing, *failed] if missing or failed else [])])


@valueless
def require_whole(*, plan: Mapping[str, Any], reports: Sequence[Mapping[str, Any]]) -> None:
    """Fail the run, after everything else was reported, when a portal is missing or could not be reported.

    Raises DropMissing that names them.
    """
    reported = {made["portal"] for made in reports if made["status"] == "reported"}
    reasons = dict(plan["reasons"])
    reasons |= {made["portal"]: str(made.get("reason")) for made in reports if made["status"] != "reported"}
    reasons |= {
        drop["portal"]: "not reported; see the failed tasks"
        for drop in plan["drops"]
        if drop["portal"] not in reported and drop["portal"] not in reasons
    }
    if reasons:
        raise DropMissing("; ".join(f"{portal}: {reason}" for portal, reason in sorted(reasons.items())))
