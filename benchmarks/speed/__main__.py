"""`python -m benchmarks.speed [--rows N] [--accounts N] [--keep DIR]`: tamis beside its peers, in one run.

Makes a portal, runs every step and every peer in a process of its own, asserts that DuckDB counts the same people under
the same type sets, and prints a table; `--keep` keeps the portal and `speed.json`, from which `benchmarks.speed.plot`
draws how the steps scale. Other peers run on a slice; csv-detective in an environment of its own, made on first use.
What can't be had is said to be missing.
"""

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.speed import portal, rights
from benchmarks.speed.measured import Measure, measure
from benchmarks.speed.rendering import table_of
from benchmarks.speed.slices import PEERS, sliced

_COMPARED = 2000


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--accounts", type=int, default=30_000)
    parser.add_argument("--keep", type=Path, help="where portal, state, reports and speed.json stay")
    options = parser.parse_args()
    place = options.keep or Path(tempfile.mkdtemp(prefix="tamis-speed-"))
    try:
        found = _run(place, options.rows, options.accounts)
        text = table_of(found)
        print(text)
        if options.keep:
            (place / "speed.json").write_text(json.dumps(found, indent=1, ensure_ascii=False))
            (place / "speed.md").write_text(text)
    finally:
        if not options.keep:
            shutil.rmtree(place, ignore_errors=True)
    return 0


def _run(place: Path, rows: int, accounts: int) -> dict[str, Any]:
    for slug, form in (("mesure", "csv"), ("mesure-parquet", "parquet")):
        _say(f"{rows} rows of {form}")
        portal.write(place / "exports", slug, rows, accounts, form)
    file = place / "exports" / "mesure" / portal.DATE / f"{portal.EXPORT}.csv"
    parquet = place / "exports" / "mesure-parquet" / portal.DATE / f"{portal.EXPORT}.parquet"
    lines: list[dict[str, Any]] = []

    def job(label: str, module: str, *arguments: object) -> Measure:
        _say(label)
        found = measure(f"benchmarks.speed.{module}", *map(str, arguments))
        lines.append({"job": label, "rows": rows, **_numbers(found)})
        return found

    job("raw read, CSV (pyarrow)", "peer_jobs", "raw_csv", file)
    job("raw read, Parquet (pyarrow)", "peer_jobs", "raw_parquet", parquet)
    for step in ("plan", "scan", "decide", "index", "expose", "report", "dossier"):
        job(f"tamis {step}", "tamis_jobs", step, place, "mesure")
    for step in ("plan", "scan"):
        job(f"tamis {step} Parquet", "tamis_jobs", step, place, "mesure-parquet")
    job("DuckDB SQL, same checks, CSV", "peer_jobs", "duckdb_scan", file)
    job("DuckDB SQL, same checks, Parquet", "peer_jobs", "duckdb_scan", parquet)
    compared = min(_COMPARED, accounts)
    sql = job(f"DuckDB SQL, exposure of {compared} accounts", "peer_jobs", "duckdb_exposure", file, accounts, compared)
    exposure = _compared(place, accounts, compared, sql)
    peers = [sliced(name, file) for name in PEERS]
    return {
        "machine": _machine(),
        "rows": rows,
        "accounts": accounts,
        "jobs": lines,
        "exposure": exposure,
        "peers": peers,
    }


def _numbers(found: Measure) -> dict[str, float]:
    return {"wall": round(found.wall, 3), "cpu": round(found.cpu, 3), "peak": found.peak}


def _compared(place: Path, accounts: int, compared: int, sql: Measure) -> dict[str, Any]:
    """Equal numbers, asserted; and DuckDB's seconds carried over to all the people that tamis counts."""
    answer = rights.tamis_answer(place, "mesure", accounts, compared)
    for name in ("histogram", "count_distinct"):
        theirs = sql.answer[name].pop("rows")
        if answer.pop(name) != theirs:
            raise AssertionError(f"tamis and DuckDB differ on {name}")
    share = answer["people_of_compared"]
    return {
        **answer,
        "compared_accounts": compared,
        "pairs": sql.answer["pairs"],
        **{
            name: {
                "seconds": sql.answer[name]["seconds"],
                "cpu": sql.answer[name]["cpu"],
                "cpu_listable": sql.answer[name]["cpu"] * answer["listable_of_accesses"] / share,
                "cpu_reachable": sql.answer[name]["cpu"] * answer["people_of_accesses"] / share,
            }
            for name in ("histogram", "count_distinct")
        },
    }


def _machine() -> dict[str, Any]:
    names = ("duckdb", "numpy", "pyarrow")
    versions = {name: __import__(name).__version__ for name in names}
    load = os.getloadavg()[0]
    return {"cores": os.cpu_count(), "python": platform.python_version(), "load": load, **versions}


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
