"""`tamis run`: the six steps, one after the other."""

import argparse
import os
from pathlib import Path

from tamis import pipeline
from tamis.cli.places import UNREAD, state_beside
from tamis.cli.saying import say, timed
from tamis.cli.working import each, workers_for
from tamis.errors import TamisError
from tamis.portals import SLUG
from tamis.roots import Roots

_SAID = {
    "scan": "lecture",
    "decide": "classement",
    "index": "indexation",
    "expose": "exposition",
    "report": "rapports",
}
"""What a step is called where people read how far a run is."""


def run(options: argparse.Namespace) -> int:
    """Read a portal's drop, or every portal's, and write the reports."""
    directory = options.directory.resolve()
    if not directory.is_dir():
        raise TamisError(f"{options.directory} is no folder; give a portal's folder or the folder that holds portals")
    single = _is_portal(directory)
    state = options.state or os.environ.get("TAMIS_STATE") or state_beside(options.reports)
    exports = directory.parent if single else directory
    roots = Roots.at(exports=exports, state=state, reports=options.reports)
    with timed("inventaire"):
        only = directory.name if single else None
        planned = pipeline.plan(portal=only, date=options.date, now=options.now, roots=roots)
    workers = workers_for(planned["bytes"])
    outcomes = {}
    for step, items in pipeline.steps(planned):
        several = workers if items is planned["parts"] else 1
        outcomes[step.__name__] = each(_SAID[step.__name__], step, items, roots, workers=several)
    decided, made = outcomes["decide"], outcomes["report"]
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
