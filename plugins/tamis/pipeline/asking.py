"""What is asked of the results: which portals there are, and what one account would expose."""

import hashlib
import re
from typing import Any

from tamis import reports
from tamis.errors import DropMissing, NothingStored, SettingsError, TamisError
from tamis.pipeline.planning import plan
from tamis.pipeline.steps import steps
from tamis.pipeline.workplace import Workplace, valueless
from tamis.portals import checked_slug, slugs
from tamis.roots import Roots


def portals() -> list[str]:
    """The portals of TAMIS_EXPORTS: one directory listing. Empty when it is not set or can't be read."""
    try:
        return slugs(Roots.from_environment().exports)
    except (TamisError, OSError):
        return []


@valueless
def compromise(*, portal: str, account: str, date: str | None = None, roots: Roots | None = None) -> str:
    """Write the dossier of one account and return its path below the reports root.

    It is made from what the last run stored; the drop is scanned only when nothing is stored of it.
    """
    workplace = Workplace.at(roots)
    settings = workplace.portal(checked_slug(portal))
    if not account.strip():
        raise SettingsError("no account given; account_exposure lists them")
    stored = date or reports.latest_date(workplace.roots.reports, "account_exposure", portal)
    shown = account.strip()
    if settings.pseudonymous_accounts and not re.fullmatch(r"compte-[0-9a-f]{12}", shown):
        shown = workplace.key.pseudonym("compte", shown)
    try:
        if stored is None:
            raise NothingStored("nothing is stored")
        text = reports.dossier(workplace.roots.reports, portal=portal, date=stored, account=shown)
    except NothingStored:
        stored = _run(portal, date, roots)
        text = reports.dossier(workplace.roots.reports, portal=portal, date=stored, account=shown)
    path = f"dossiers/{portal}/{stored}/{_file_name(shown)}.txt"
    workplace.roots.reports.write(path, text.encode())
    return path


@valueless
def dossier_text(*, path: str, roots: Roots | None = None) -> str:
    """The text of a dossier that `compromise` wrote."""
    return Workplace.at(roots).roots.reports.read(path).decode()


def _run(portal: str, date: str | None, roots: Roots | None) -> str:
    """All steps for one drop, one after the other; returns its date."""
    planned: Any = plan(portal=portal, date=date, now=date is not None, roots=roots)
    if planned["missing"]:
        raise DropMissing("; ".join(planned["reasons"].values()))
    made = [[step(**item, roots=roots) for item in items] for step, items in steps(planned)]
    for drop, reported in zip(planned["drops"], made[-1], strict=True):
        if reported["status"] != "reported":
            raise DropMissing(f"{drop['portal']}: {reported['reason']}")
    return str(planned["drops"][0]["date"])


def _file_name(account: str) -> str:
    """A file name that no account can make leave its folder, and that two accounts never share."""
    plain = re.sub(r"[^A-Za-z0-9.@_-]+", "_", account)[:80].strip(".") or "compte"
    same = plain == account
    return plain if same else f"{plain}-{hashlib.sha256(account.encode()).hexdigest()[:8]}"
