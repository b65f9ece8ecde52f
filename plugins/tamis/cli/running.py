"""`tamis run`: the six steps, one after the other."""

import argparse
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from tamis import pipeline
from tamis.cli.places import UNREAD, state_beside
from tamis.cli.saying import progress, say
from tamis.errors import TamisError
from tamis.portals import SLUG
from tamis.roots import Roots

T = TypeVar("T")


def run(options: argparse.Namespace) -> int:
    """Read a portal's drop, or every portal's, and write the reports."""
    directory = options.directory.resolve()
    if not directory.is_dir():
        raise TamisError(f"{options.directory} is no folder; give a portal's folder or the folder that holds portals")
    single = _is_portal(directory)
    state = options.state or os.environ.get("TAMIS_STATE") or state_beside(options.reports)
    exports = directory.parent if single else directory
    roots = Roots.at(exports=exports, state=state, reports=options.reports)
    planned = pipeline.plan(portal=directory.name if single else None, date=options.date, now=options.now, roots=roots)
    parts, drops = planned["parts"], planned["drops"]
    _each("lecture", pipeline.scan, parts, roots)
    decided = _each("classement", pipeline.decide, drops, roots)
    _each("indexation", pipeline.index, parts, roots)
    _each("exposition", pipeline.expose, drops, roots)
    made = _each("rapports", pipeline.report, drops, roots)
    print(pipeline.conclude(plan=planned, reports=made, roots=roots))
    for outcome in decided:
        if outcome["status"] == "failed":
            say(f"{outcome['portal']} : {outcome['reason']}")
    pipeline.require_whole(plan=planned, reports=made)
    return UNREAD if options.strict and any(outcome.get("n_unread") for outcome in made) else 0


def _is_portal(directory: Path) -> bool:
    if (directory / "portal.toml").exists():
        return True
    names = [child.name for child in directory.iterdir() if child.is_dir()]
    return any(len(name) == 10 and name[4] == name[7] == "-" for name in names) and bool(SLUG.fullmatch(directory.name))


def _each(name: str, step: Callable[..., T], items: Iterable[dict[str, Any]], roots: Roots) -> list[T]:
    """Run a step over its items; a line on stderr says how far it is."""
    things, outcomes, started = list(items), [], time.monotonic()
    for number, item in enumerate(things, start=1):
        progress(f"{name} {number}/{len(things)} · {' '.join(map(str, item.values()))}")
        outcomes.append(step(**item, roots=roots))
    progress("")
    say(f"{name} : {len(things)} en {time.monotonic() - started:.1f} s")
    return outcomes
