"""The `tamis` command. stdout holds the result only; progress and warnings go to stderr.

Exit 0: done. 1: an error. 3: with --strict, something stayed unread.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from tamis import __version__, pipeline
from tamis.errors import TamisError
from tamis.pipeline.classifying import ClassifiedTable
from tamis.policy import taxonomy
from tamis.portals import SLUG
from tamis.roots import Roots

T = TypeVar("T")
_UNREAD = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except TamisError as error:
        _say(f"tamis: {error}")
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tamis", description="What would one stolen account expose?")
    parser.add_argument("--version", action="version", version=f"tamis {__version__}")
    commands = parser.add_subparsers(required=True, metavar="command")

    run = commands.add_parser("run", help="read a portal's drop, or every portal's, and write the reports")
    run.add_argument("directory", type=Path, metavar="DIR", help="one portal, or a root of portals")
    run.add_argument("--reports", type=Path, required=True, metavar="DIR", help="where the Parquet goes")
    run.add_argument("--state", type=Path, metavar="DIR", help="tamis's own state (default: TAMIS_STATE, or beside)")
    run.add_argument("--date", metavar="YYYY-MM-DD", help="the drop's date; else each portal's latest complete drop")
    run.add_argument("--now", action="store_true", help="take a drop that still changes")
    run.add_argument("--strict", action="store_true", help="exit 3 when something stayed unread")
    run.set_defaults(run=_run)

    classify = commands.add_parser("classify", help="say what each column of a file is")
    classify.add_argument("files", type=Path, nargs="+", metavar="FILE")
    classify.add_argument("--no-headers", action="store_true", help="do not use names of columns and files as evidence")
    classify.add_argument("--format", choices=("table", "ndjson"), default="table")
    classify.add_argument("--strict", action="store_true", help="exit 3 when a file was not wholly read")
    classify.set_defaults(run=_classify)

    account = commands.add_parser("account", help="say what one account would expose, from what is stored")
    account.add_argument("portal", metavar="PORTAL")
    account.add_argument("account", metavar="ACCOUNT")
    account.add_argument("--date", metavar="YYYY-MM-DD")
    account.add_argument("--reports", type=Path, metavar="DIR", help="default: TAMIS_REPORTS")
    account.set_defaults(run=_account)

    identifiers = commands.add_parser("identifiers", help="list the entity types")
    identifiers.set_defaults(run=_identifiers)
    return parser


def _run(options: argparse.Namespace) -> int:
    directory = options.directory.resolve()
    if not directory.is_dir():
        raise TamisError(f"{options.directory} is no folder; give a portal's folder or the folder that holds portals")
    single = _is_portal(directory)
    state = options.state or os.environ.get("TAMIS_STATE") or _state_beside(options.reports)
    exports = directory.parent if single else directory
    roots = Roots.at(exports=exports, state=state, reports=options.reports)
    planned = pipeline.plan(portal=directory.name if single else None, date=options.date, now=options.now, roots=roots)
    parts, drops = planned["parts"], planned["drops"]
    _each("lecture", pipeline.scan, parts, roots)
    decided = _each("classement", pipeline.decide, drops, roots)
    _each("indexation", pipeline.index, parts, roots)
    _each("exposition", pipeline.expose, drops, roots)
    made = _each("rapports", pipeline.report, drops, roots)
    print(pipeline.conclude(plan=planned, reports=made, roots=roots))
    for outcome in decided:
        if outcome["status"] == "failed":
            _say(f"{outcome['portal']} : {outcome['reason']}")
    pipeline.require_whole(plan=planned, reports=made)
    return _UNREAD if options.strict and any(outcome.get("n_unread") for outcome in made) else 0


def _is_portal(directory: Path) -> bool:
    if (directory / "portal.toml").exists():
        return True
    names = [child.name for child in directory.iterdir() if child.is_dir()]
    return any(len(name) == 10 and name[4] == name[7] == "-" for name in names) and bool(SLUG.fullmatch(directory.name))


def _state_beside(reports: Path) -> Path:
    return reports.resolve().with_name(f".{reports.resolve().name}-tamis-state")


def _each(name: str, step: Callable[..., T], items: Iterable[dict[str, Any]], roots: Roots) -> list[T]:
    """Run a step over its items; a line on stderr says how far it is."""
    things, outcomes, started = list(items), [], time.monotonic()
    for number, item in enumerate(things, start=1):
        _progress(f"{name} {number}/{len(things)} · {' '.join(map(str, item.values()))}")
        outcomes.append(step(**item, roots=roots))
    _progress("")
    _say(f"{name} : {len(things)} en {time.monotonic() - started:.1f} s")
    return outcomes


def _classify(options: argparse.Namespace) -> int:
    unread = 0
    for file in options.files:
        if not file.is_file():
            raise TamisError(f"{file} is no file")
        try:
            tables = pipeline.classify_file(file, header_known=not options.no_headers)
        except TamisError as error:
            _say(f"{file}: {error}")
            unread += 1
            continue
        for table in tables:
            _show(file, table, options.format)
            if table.refusal is not None:
                _say(f"{file}: read in part ({table.refusal}); the rest is unknown")
                unread += 1
    if unread == len(options.files):
        return 1
    return _UNREAD if unread and options.strict else 0


def _show(file: Path, table: ClassifiedTable, form: str) -> None:
    if form == "table":
        _show_table(table)
        return
    for column in table.columns:
        decision = column.decision
        line = {
            "file": str(file),
            "column": decision.column,
            "index": decision.index,
            "entity_type": decision.entity_type,
            "decision": decision.decision,
            "candidates": [{"entity_type": name, "score": score} for name, score in decision.candidates],
            "contains": [{"entity_type": name, "cells": cells} for name, cells in sorted(column.contains.items())],
        }
        if table.name != file.name:
            line["sheet"] = table.name.partition("#")[2]
        print(json.dumps(line, ensure_ascii=False))


def _show_table(table: ClassifiedTable) -> None:
    print(f"{table.name}")
    rows = [("colonne", "type", "décision", "remplies", "distinctes", "valides", "contient")]
    for column in table.columns:
        decision = column.decision
        label = taxonomy()[decision.entity_type].label if decision.entity_type else "—"
        if decision.decision == "undecided":
            label = " ou ".join(name for name, _ in decision.candidates[:3])
        valid = "" if decision.n_valid is None else str(decision.n_valid)
        contains = ", ".join(f"{name} ×{cells}" for name, cells in sorted(column.contains.items()))
        distinct = f"{'' if decision.n_distinct_exact else '≈'}{decision.n_distinct}"
        cells = (
            decision.column,
            label,
            _DECISIONS[decision.decision],
            str(decision.n_filled),
            distinct,
            valid,
            contains,
        )
        rows.append(cells)
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


_DECISIONS = {
    "certain": "certain",
    "probable": "probable",
    "possible": "possible",
    "undecided": "indécis",
    "none": "rien",
}


def _account(options: argparse.Namespace) -> int:
    reports = options.reports or os.environ.get("TAMIS_REPORTS")
    if not reports:
        raise TamisError("say where the reports lie: --reports DIR, or TAMIS_REPORTS")
    state = os.environ.get("TAMIS_STATE") or _state_beside(Path(reports))
    exports = os.environ.get("TAMIS_EXPORTS") or Path.cwd()
    roots = Roots.at(exports=exports, state=state, reports=reports)
    path = pipeline.compromise(portal=options.portal, account=options.account, date=options.date, roots=roots)
    print(pipeline.dossier_text(path=path, roots=roots))
    return 0


def _identifiers(_: argparse.Namespace) -> int:
    for entity in taxonomy().types:
        print(f"{entity.bit:>2}  {entity.name:<20} {entity.label:<34} {entity.category}")
    return 0


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _progress(message: str) -> None:
    """One line that overwrites itself, for people only: a log gets the closing line of each step."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{message[:100]}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
