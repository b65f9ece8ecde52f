"""Write the reports expected of the sample portals: `make golden`. Read the diff before you commit it.

Every dataset of section 7 but `runs` (it holds the clock), for both drops of both portals, in order: the second drop
knows the first, as on a real night.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from tamis import pipeline, reports
from tamis.roots import Roots

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
DATES = ("2026-11-20", "2026-11-21")


def run(base: Path) -> Roots:
    """Run both sample nights; the reports lie in `base`/reports."""
    roots = Roots.at(exports=HERE / "exports", state=base / "state", reports=base / "reports")
    for date in DATES:
        planned = pipeline.plan(date=date, roots=roots)
        for step, items in pipeline.steps(planned):
            for item in items:
                step(**item, roots=roots)
    return roots


def main() -> int:
    """Replace sample_data/expected."""
    with tempfile.TemporaryDirectory() as base:
        run(Path(base))
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for dataset in sorted(reports.DATASETS):
            if dataset != "runs":
                shutil.copytree(Path(base) / "reports" / dataset, EXPECTED / dataset)
    print(f"sample_data/expected: {sum(1 for _ in EXPECTED.rglob('*.parquet'))} partitions written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
