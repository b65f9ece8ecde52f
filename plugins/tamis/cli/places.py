"""Where a command finds the reports and the state, and what it exits with."""

import argparse
import os
from pathlib import Path

from tamis.errors import TamisError
from tamis.roots import Roots

UNREAD = 3
"""Exit code: something stayed unread, and --strict asked to be told."""


def state_beside(reports: Path) -> Path:
    """The state of reports for which no other was named: a hidden folder beside them."""
    return reports.resolve().with_name(f".{reports.resolve().name}-tamis-state")


def stored_roots(options: argparse.Namespace) -> Roots:
    """The roots of a command that answers from what is stored: --reports and --state, else the environment."""
    reports = options.reports or os.environ.get("TAMIS_REPORTS")
    if not reports:
        raise TamisError("say where the reports lie: --reports DIR, or TAMIS_REPORTS")
    state = options.state or os.environ.get("TAMIS_STATE") or state_beside(Path(reports))
    return Roots.at(exports=os.environ.get("TAMIS_EXPORTS") or Path.cwd(), state=state, reports=reports)
