"""`python -m benchmarks.speed [--rows N] [--accounts N] [--keep DIR]`: tamis beside its peers, in one run.

Makes a portal, runs every step and every peer in a process of its own, asserts that DuckDB counts the same people under
the same type sets, and prints a table; `--exposure` leaves out what is not needed
for that comparison; `--keep` keeps the portal and `speed.json`, from which `benchmarks.speed.plot`
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
from benchmarks.speed.measured import Measure, measure, measure_command
from benchmarks.speed.rendering import table_of
from benchmarks.speed.slices import PEERS, sliced

_COMPARED = 2000
_COMPARED_ROWS = 6_000_000_000
"""Accounts times rows that DuckDB compares at most: it holds all pairs of account and person."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--accounts", type=int, default=30_000)
    parser.add_argument("--exposure", action="store_true", help="only the steps up to the exposure, and its SQL")
    parser.add_argument("--keep", type=Path, help="where portal, state, reports and speed.json stay")
    options = parser.parse_args()
    place = options.keep or Path(tempfile.mkdtemp(prefix="tamis-speed-"))
    try:
        found = _run(place, options.rows, options.accounts, everything=not options.exposure)
        text = table_of(found)
        print(text)
        if options.keep:
            (place / "speed.json").write_text(json.dumps(found, indent=1, ensure_ascii=False))
            (place / "speed.md").write_text(text)
    finally:
        if not options.keep:
            shutil.rmtree(place, ignore_errors=True)
    return 0


def _run(place: Path, rows: int, accounts: int, *, everything: bool) -> dict[str, Any]:
    forms = (("mesure", "csv"), ("mesure-parquet", "parquet")) if everything else (("mesure", "csv"),)
    for slug, form in forms:
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

    if everything:
        job("raw read, CSV (pyarrow)", "peer_jobs", "raw_csv", file)
        job("raw read, Parquet (pyarrow)", "peer_jobs", "raw_parquet", parquet)
        lines.append({"job": "tamis run, all steps", "rows": rows, **_numbers(_whole_run(place))})
    for step in ("imports", "plan", "scan", "decide", "index", "expose", "report", "dossier"):
        job(f"tamis {step}", "tamis_jobs", step, place, "mesure")
    _listable(place, accounts)
    job("tamis expose, listable alone", "tamis_jobs", "expose", place, "listable")
    measure("benchmarks.speed.tamis_jobs", "report", place, "listable")
    if everything:
        for step in ("plan", "scan"):
            job(f"tamis {step} Parquet", "tamis_jobs", step, place, "mesure-parquet")
        job("DuckDB SQL, same checks, CSV", "peer_jobs", "duckdb_scan", file)
        job("DuckDB SQL, same checks, Parquet", "peer_jobs", "duckdb_scan", parquet)
    compared = min(_COMPARED, accounts, _COMPARED_ROWS // rows + 1)
    sql = job(f"DuckDB SQL, exposure of {compared} accounts", "peer_jobs", "duckdb_exposure", file, accounts, compared)
    return {
        "machine": _machine(),
        "rows": rows,
        "accounts": accounts,
        "jobs": lines,
        "exposure": _compared(place, accounts, compared, sql),
        "peers": [sliced(name, file) for name in PEERS] if everything else [],
    }


def _whole_run(place: Path) -> Measure:
    """The command as people give it, with a state of its own: the steps measured after it take nothing over."""
    _say("tamis run")
    folders = ("--reports", str(place / "whole" / "reports"), "--state", str(place / "whole" / "state"))
    found = measure_command(
        sys.executable, "-m", "tamis.cli", "run", str(place / "exports" / "mesure"), *folders, "--now"
    )
    shutil.rmtree(place / "whole")
    return found


def _listable(place: Path, accounts: int) -> None:
    """The same portal, with what is stored of it up to the index, whose accounts may only list."""
    portal.write_listable(place / "exports", "listable", "mesure", accounts)
    stored = place / "state" / "drops"
    shutil.copytree(stored / "mesure", stored / "listable", ignore=shutil.ignore_patterns("exposure"))


def _numbers(found: Measure) -> dict[str, float]:
    return {"wall": round(found.wall, 3), "cpu": round(found.cpu, 3), "peak": found.peak}


def _compared(place: Path, accounts: int, compared: int, sql: Measure) -> dict[str, Any]:
    """Equal numbers, asserted; and DuckDB's seconds carried over to all the people that tamis counts."""
    answer = rights.tamis_answer(place, "mesure", accounts, compared)
    alone = rights.tamis_answer(place, "listable", accounts, compared)
    for name in ("histogram", "count_distinct"):
        theirs = sql.answer[name].pop("rows")
        if answer.pop(name) != theirs or alone.pop(name) != theirs:
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
