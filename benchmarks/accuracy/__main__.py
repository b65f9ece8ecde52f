"""`python -m benchmarks.accuracy FOLDER... [--peers] [--headers shown|hidden|both] [--json OUT] [--doc PAGE]`."""

import argparse
import datetime
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.accuracy import labelled, rendering, tools
from benchmarks.accuracy.environments import Unavailable
from benchmarks.accuracy.scoring import Case, score


def main(arguments: Sequence[str] | None = None) -> int:
    """Score the tools on each folder; exit 1 when tamis itself could not run."""
    options = _parser().parse_args(arguments)
    asked = [tools.TAMIS, *(options.only or tools.PEERS if options.peers or options.only else [])]
    written: dict[str, Any] = {}
    told: list[rendering.Told] = []
    failed = False
    for folder in labelled.folders(options.folders):
        for headers in ("shown", "hidden") if options.headers == "both" else (options.headers,):
            answered = {tool: _answers(tool, folder, headers) for tool in asked}
            failed = failed or isinstance(answered[tools.TAMIS], str)
            scores: rendering.Scores = {
                tool: cases if isinstance(cases, str) else score(cases) for tool, cases in answered.items()
            }
            told.append(rendering.Told(folder=folder.name, headers=headers, scores=scores))
            _show(told[-1])
            of_tamis = answered[tools.TAMIS]
            if options.errors and not isinstance(of_tamis, str):
                print(rendering.errors(of_tamis), end="\n\n")
            written.setdefault(folder.name, {})[headers] = {
                tool: rendering.as_json(one) for tool, one in scores.items()
            }
    if options.json:
        options.json.write_text(json.dumps(written, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    if options.doc:
        options.doc.write_text(rendering.page(options.doc.read_text("utf-8"), told, of=_version()), "utf-8")
    return int(failed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="CSV files and labels.json")
    parser.add_argument("--peers", action="store_true", help="score presidio-structured and csv-detective beside tamis")
    parser.add_argument("--only", action="append", choices=tools.PEERS, metavar="PEER", help="this peer alone")
    parser.add_argument("--headers", choices=("shown", "hidden", "both"), default="both")
    parser.add_argument("--doc", type=Path, metavar="PAGE", help="write the scores into this page, between its marks")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write every figure here")
    parser.add_argument(
        "--errors",
        action="store_true",
        help="list tamis's wrong columns by file (not for held-out tables, if you work on tamis)",
    )
    return parser


def _answers(tool: str, folder: labelled.LabelledFolder, headers: str) -> list[Case] | str:
    try:
        return tools.cases(tool, folder, headers=headers)
    except Unavailable as why:
        print(f"{tool}: {why}", file=sys.stderr)
        return str(why)


def _version() -> str:
    """The day and the commit, with a + when files have changed since."""
    git = ["git", "describe", "--always", "--dirty=+"]
    commit = subprocess.run(git, cwd=tools.REPOSITORY, capture_output=True, text=True, check=False).stdout.strip()
    return f"{datetime.date.today():%d/%m/%Y}, commit {commit or 'unknown'}"  # noqa: DTZ011 - the day here


def _show(told: rendering.Told) -> None:
    print(f"## {told.title}", rendering.summary(told.scores), rendering.details(told.scores), sep="\n\n", end="\n\n")


if __name__ == "__main__":
    sys.exit(main())
