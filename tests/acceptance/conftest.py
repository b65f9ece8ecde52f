"""The sample portals, run once: both drops of both portals, in order."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tamis import pipeline, reports
from tamis.roots import Roots

SAMPLES = Path(__file__).parents[2] / "sample_data" / "exports"
DATES = ("2026-11-20", "2026-11-21")
PORTALS = ("alize", "boreal")


@dataclass(frozen=True)
class Nights:
    """The reports of the sample nights."""

    roots: Roots

    def rows(self, dataset, portal, date=DATES[1], **wanted):
        table = reports.read(self.roots.reports, dataset, portal=portal, date=date).to_pylist()
        return [row for row in table if all(row[name] == value for name, value in wanted.items())]

    def account(self, portal, account_id, date=DATES[1]):
        (row,) = self.rows("account_exposure", portal, date, account_id=account_id)
        return row

    def types(self, portal, account_id, people_kind, *, reach="reachable", date=DATES[1]):
        """Entity type → its row of exposure_by_type for one account."""
        access_id = self.account(portal, account_id, date)["access_id"]
        rows = self.rows("exposure_by_type", portal, date, access_id=access_id, reach=reach, people_kind=people_kind)
        return {row["entity_type"]: row for row in rows}


def run_night(roots, *, portal=None, date=None):
    """All steps of one night, as the DAG takes them."""
    plan = pipeline.plan(portal=portal, date=date, roots=roots)
    for part in plan["parts"]:
        pipeline.scan(**part, roots=roots)
    for drop in plan["drops"]:
        pipeline.decide(**drop, roots=roots)
    for part in plan["parts"]:
        pipeline.index(**part, roots=roots)
    for drop in plan["drops"]:
        pipeline.expose(**drop, roots=roots)
    return plan, [pipeline.report(**drop, roots=roots) for drop in plan["drops"]]


@pytest.fixture(scope="session")
def nights(tmp_path_factory):
    base = tmp_path_factory.mktemp("nights")
    roots = Roots.at(exports=SAMPLES, state=base / "state", reports=base / "reports")
    for date in DATES:
        run_night(roots, date=date)
    return Nights(roots)
