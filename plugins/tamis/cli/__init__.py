"""The `tamis` command. stdout holds the result only; progress and warnings go to stderr.

Exit 0: done. 1: an error. 3: with --strict, something stayed unread.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tamis import __version__
from tamis.cli import asking, classifying, reviewing, running
from tamis.cli.saying import say
from tamis.errors import TamisError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except TamisError as error:
        say(f"tamis: {error}")
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
    run.set_defaults(run=running.run)

    classify = commands.add_parser("classify", help="say what each column of a file is")
    classify.add_argument("files", type=Path, nargs="+", metavar="FILE")
    classify.add_argument("--no-headers", action="store_true", help="do not use names of columns and files as evidence")
    classify.add_argument("--format", choices=("table", "ndjson"), default="table")
    classify.add_argument("--strict", action="store_true", help="exit 3 when a file was not wholly read")
    classify.set_defaults(run=classifying.classify)

    account = commands.add_parser("account", help="say what one account would expose, from what is stored")
    account.add_argument("portal", metavar="PORTAL")
    account.add_argument("account", metavar="ACCOUNT")
    account.add_argument("--date", metavar="YYYY-MM-DD")
    _stored(account)
    account.set_defaults(run=asking.account)

    identifiers = commands.add_parser("identifiers", help="list the entity types")
    identifiers.set_defaults(run=asking.identifiers)

    spans = commands.add_parser("spans", help="say what is personal in the texts of a JSON Lines file, and where")
    spans.add_argument("file", type=Path, metavar="FILE.jsonl", help='lines {"id": …, "text": "…"}')
    spans.set_defaults(run=asking.spans)

    review = commands.add_parser("review", help="list undecided columns, or record a person's decision on one")
    review.add_argument("portal", metavar="PORTAL")
    review.add_argument("export", nargs="?", metavar="EXPORT")
    review.add_argument("column", nargs="?", metavar="COLUMN")
    review.add_argument("entity_type", nargs="?", metavar="TYPE", help="an entity type, or none")
    review.add_argument("--by", help="who decides")
    review.add_argument("--why", help="on what grounds; no value of the column")
    review.add_argument("--date", metavar="YYYY-MM-DD")
    _stored(review)
    review.set_defaults(run=reviewing.review)
    return parser


def _stored(command: argparse.ArgumentParser) -> None:
    command.add_argument("--reports", type=Path, metavar="DIR", help="default: TAMIS_REPORTS")
    command.add_argument("--state", type=Path, metavar="DIR", help="default: TAMIS_STATE, or beside the reports")
