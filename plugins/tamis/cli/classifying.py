"""`tamis classify`: what each column of a file is, as a table for people or one JSON line a column."""

import argparse
import json
from pathlib import Path

from tamis import pipeline
from tamis.cli.places import UNREAD
from tamis.cli.saying import say
from tamis.errors import TamisError
from tamis.pipeline.classifying import ClassifiedTable
from tamis.policy import taxonomy


def classify(options: argparse.Namespace) -> int:
    """Say what each column of each file is."""
    refused = unread = 0
    for file in options.files:
        if not file.is_file():
            raise TamisError(f"{file} is no file")
        try:
            tables = pipeline.classify_file(file, header_known=not options.no_headers)
        except TamisError as error:
            say(f"{file}: {error}")
            refused += 1
            continue
        for table in tables:
            _show(file, table, options.format)
            if table.refusal is not None:
                say(f"{file}: read in part ({table.refusal}); the rest is unknown")
                unread += 1
    if refused == len(options.files):
        return 1
    return UNREAD if refused + unread and options.strict else 0


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
        contains = ", ".join(f"{taxonomy()[name].label} ×{cells}" for name, cells in sorted(column.contains.items()))
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
