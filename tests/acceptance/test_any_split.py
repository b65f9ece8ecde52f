"""The sample portals, their large files read in ranges, and read a second time: the same reports, byte for byte."""

from pathlib import Path

from tests.acceptance.conftest import DATES, SAMPLES, run_night

from tamis import reports
from tamis.drops import ranges
from tamis.roots import Roots


def test_reports_do_not_depend_on_the_parts(nights, tmp_path, monkeypatch):
    monkeypatch.setattr(ranges, "threshold", lambda *_: 30_000)
    roots = Roots.at(exports=SAMPLES, state=tmp_path / "state", reports=tmp_path / "reports")
    roots.state.write("key", nights.roots.state.read("key"))

    plan, _ = run_night(roots, date=DATES[0])

    found, expected = Path(str(roots.reports)), Path(str(nights.roots.reports))
    written = [path.relative_to(found) for path in sorted(found.rglob("part-0.parquet"))]
    differing = [str(path) for path in written if (found / path).read_bytes() != (expected / path).read_bytes()]
    assert differing == []
    assert len(written) == 2 * (len(reports.DATASETS) - 1)
    assert len([part for part in plan["parts"] if part["part"].endswith("-003")]) >= 2
