"""The steps of tamis, each a job of `measured`: `python -m benchmarks.speed.tamis_jobs scan PLACE SLUG`."""

import sys
from pathlib import Path
from typing import Any

from benchmarks.speed.measured import answered

from tamis import pipeline, reports
from tamis.roots import Roots

STEPS = ("scan", "decide", "index", "expose", "report")


def _roots(place: str) -> Roots:
    folder = Path(place)
    return Roots.at(exports=folder / "exports", state=folder / "state", reports=folder / "reports")


def plan(place: str, slug: str) -> Any:
    planned = pipeline.plan(portal=slug, now=True, roots=_roots(place))
    return {"drops": planned["drops"], "parts": planned["parts"]}


def _each(step: str, place: str, slug: str) -> Any:
    """A step over its parts or drop, as `tamis run` does it, one after the other."""
    roots = _roots(place)
    snapshot_date = max(path.name for path in (Path(place) / "exports" / slug).iterdir() if path.is_dir())
    drop = {"portal": slug, "date": snapshot_date}
    if step in ("scan", "index"):
        stored: Any = _parts(roots, slug, snapshot_date)
        return [getattr(pipeline, step)(**drop, part=part, roots=roots) for part in stored]
    return getattr(pipeline, step)(**drop, roots=roots)


def _parts(roots: Roots, slug: str, date: str) -> list[str]:
    from tamis.store import State

    stored: Any = State(roots.state).snapshot(slug, date).read_json("plan")
    return [part["id"] for part in stored["parts"]]


def dossier(place: str, slug: str) -> Any:
    """The dossier of the worst account, from what is stored."""
    import pyarrow.parquet as pq

    roots = _roots(place)
    date = reports.latest_date(roots.reports, "account_exposure", slug)
    path = f"{roots.reports}/{reports.partition_path('account_exposure', slug, str(date), 'part-0.parquet')}"
    worst = pq.read_table(path, columns=["account_id"])["account_id"][0].as_py()
    written = pipeline.compromise(portal=slug, account=worst, roots=roots)
    return len(roots.reports.read(written))


def imports(*_: str) -> Any:
    """What a job costs before it does anything; pyarrow imports pandas at its first array."""
    import pyarrow as pa

    return len(pa.array(["one"]))


def main() -> None:
    step, *arguments = sys.argv[1:]
    job = {"plan": plan, "dossier": dossier, "imports": imports}.get(step)
    answered(job or (lambda place, slug: _each(step, place, slug)), *arguments)


if __name__ == "__main__":
    main()
