"""report: what is stored of a drop → the Parquet datasets."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa

from tamis import __version__, policy, reports
from tamis.drops import REASONS, Drop
from tamis.pipeline.content import content_id, versions
from tamis.pipeline.workplace import Workplace, valueless
from tamis.policy import taxonomy
from tamis.roots import Roots
from tamis.store import Snapshot

Row = dict[str, Any]
EXPOSURE = (
    "exposure_type_sets",
    "exposure_by_type",
    "exposure_by_category",
    "exposure_by_controller",
    "account_exposure",
)


@valueless
def report(*, portal: str, date: str, roots: Roots | None = None) -> dict[str, Any]:
    """Write the datasets of a drop, then its line in `runs`. A portal that failed has only that line."""
    workplace = Workplace.at(roots)
    snapshot = workplace.snapshot(portal, date)
    plan: Any = snapshot.read_json("plan")
    decisions: Any = snapshot.read_json("decisions")
    if decisions["failed"]:
        _append_run(workplace, plan, {"portal": portal, "snapshot_date": date}, "failed", [decisions["failed"]])
        return {"portal": portal, "date": date, "status": "failed", "reason": decisions["failed"]}
    settings = workplace.portal(portal)
    drop = workplace.drop(settings, date)
    identity = content_id(workplace, settings, drop, snapshot)
    files = list(_input_files(drop, snapshot, decisions["exports"]))
    n_accounts = 0
    for name, table in _tables(snapshot, decisions["exports"], files):
        n_accounts = table.num_rows if name == "account_exposure" else n_accounts
        reports.write(
            workplace.roots.reports,
            name,
            portal=portal,
            date=date,
            table=table,
            content_id=identity,
            policies=policy.versions(),
        )
    warned: Any = snapshot.read_json("exposure/warnings")
    unread = [file for file in files if file["status"] != "scanned"]
    run = {"portal": portal, "snapshot_date": date, "content_id": identity, **_totals(files)}
    _append_run(workplace, plan, run, "partial" if unread else "complete", decisions["warnings"] + warned["warnings"])
    snapshot.forget("before")
    return {
        "portal": portal,
        "date": date,
        "status": "reported",
        "content_id": identity,
        "n_accounts": n_accounts,
        "n_files": len(files),
        "n_unread": len(unread),
        "path": f"*/portal={portal}/snapshot_date={date}/part-0.parquet",
    }


def _tables(snapshot: Snapshot, exports: Mapping[str, Any], files: list[Row]) -> Iterator[tuple[str, pa.Table]]:
    """The datasets of a drop, one at a time: the large ones never lie side by side in memory."""
    rows: dict[str, list[Row]] = {
        "input_files": files,
        "entity_types": list(_entity_types()),
        "column_classifications": list(_classifications(snapshot, exports)),
    }
    for name, content in rows.items():
        yield name, pa.Table.from_pylist(content, reports.DATASETS[name].schema)
    for name in EXPOSURE:
        stored = snapshot.read_table(f"exposure/{name}")
        yield name, stored if stored.num_columns else reports.DATASETS[name].schema.empty_table()


def _append_run(workplace: Workplace, plan: Mapping[str, Any], run: Row, status: str, warnings: list[str]) -> None:
    row: Row = {
        **run,
        "started_at": dt.datetime.fromisoformat(plan["started_at"]),
        "ended_at": dt.datetime.now(dt.UTC),
        "tamis_version": __version__,
        "versions": [{"name": name, "version": version} for name, version in sorted(versions().items())],
        "status": status,
        "reason": "; ".join(warnings) or None,
        "warnings": warnings,
    }
    reports.append_run(workplace.roots.reports, run_id=plan["run_id"], row=row)


def _totals(files: list[Row]) -> Row:
    return {
        "n_files": len(files),
        "n_rows": sum(file.get("rows") or 0 for file in files),
        "n_cells": sum((file.get("rows") or 0) * (file.get("n_columns") or 0) for file in files),
    }


def _input_files(drop: Drop, snapshot: Snapshot, exports: Mapping[str, Any]) -> Iterator[Row]:
    files: dict[tuple[str, str | None], list[Row]] = {}
    for part in drop.parts:
        files.setdefault((part.path, part.sheet), []).append(snapshot.read_json(f"scan/{part.id}"))
    for documents in files.values():
        yield _file(documents)
    came = {part.export for part in drop.parts}
    for name in drop.absent:
        yield _missing(name, "(manifest.csv)", "absent")
    for name, export in exports.items():
        if name not in came and any(hole["reason"] == "missing" for hole in export["unread"]):
            yield _missing("", name, "missing")


def _file(documents: list[Row]) -> Row:
    """What is told of a file that was read in ranges: all rows, and the first fault."""
    read = [document for document in documents if "columns" in document]
    faulty = [document for document in documents if document["status"] != "scanned"]
    told = (faulty or documents)[0]
    rows = sum(document["rows"] for document in documents)
    return {
        **(read or documents)[0],
        "n_columns": len(read[0]["columns"]) if read else None,
        "rows": rows,
        "ragged_rows": sum(document["ragged_rows"] for document in read) if read else None,
        "status": "partial" if faulty and rows else told["status"],
        "reason": told["reason"],
        "message": told["message"],
    }


def _missing(file: str, export: str, reason: str) -> Row:
    message = "attendu, n'est pas arrivé ; redemandez-le au portail"
    return {
        "file": file,
        "export": export,
        "status": "missing",
        "reason": reason,
        "message": REASONS.get(reason, message),
    }


def _entity_types() -> Iterator[Row]:
    for entity in taxonomy().types:
        yield {
            "entity_type": entity.name,
            "bit": entity.bit,
            "label": entity.label,
            "category": entity.category,
            "category_label": taxonomy().categories[entity.category],
            "article": entity.article,
        }


def _classifications(snapshot: Snapshot, exports: Mapping[str, Any]) -> Iterator[Row]:
    for name, export in exports.items():
        texts = _texts(snapshot, export["parts"])
        damaged = _damage(snapshot, export["parts"])
        for decision in export["decisions"]:
            column = decision["column"]
            contains, unscanned = texts.get(column, ({}, 0))
            damage = (*decision["damage"], *damaged.get(column, []))
            yield {
                **{key: decision[key] for key in _PLAIN},
                "export": name,
                "candidates": [{"entity_type": kind, "score": score} for kind, score in decision["candidates"]],
                "contains": [{"entity_type": kind, "cells": cells} for kind, cells in sorted(contains.items())],
                "evidence": decision["evidence"],
                "cross_checks": [{"name": n, "n": m, "n_agree": agree} for n, m, agree in decision["cross_checks"]],
                "damage": [{"name": cause, "cells": cells} for cause, cells in damage],
                "used_as": _uses(export["layout"], column),
                "scan_status": "partial" if export["unread"] or unscanned else "complete",
            }


_PLAIN = (
    *("column", "index", "entity_type", "decision", "n_rows", "n_filled", "n_distinct", "n_distinct_exact"),
    *("n_valid", "chance", "header_words", "header_score", "decided_by", "reviewed_by", "against"),
)


def _uses(layout: Mapping[str, Any], column: str) -> list[str]:
    """What the export's rows use the column for; an inferred person key says so."""
    uses = []
    if column in [name for name, _ in layout["key"]]:
        uses.append("person_key (inferred)" if layout["inferred"] else "person_key")
    if column in [name for name, _ in layout["links"]]:
        uses.append("link")
    if column == layout["controller"]:
        uses.append("controller")
    return uses


def _damage(snapshot: Snapshot, parts: list[str]) -> dict[str, list[tuple[str, int]]]:
    """Cells whose precision was lost before they came, by column of typed sources."""
    found: dict[str, int] = {}
    for part in parts:
        document: Any = snapshot.read_json(f"scan/{part}")
        for column, cells in document["damage"].items():
            found[column] = found.get(column, 0) + cells
    return {column: [("lost_precision", cells)] for column, cells in found.items() if cells}


def _texts(snapshot: Snapshot, parts: list[str]) -> dict[str, tuple[dict[str, int], int]]:
    """Column → (cells by type found in its text, cells not wholly scanned), over the parts."""
    found: dict[str, tuple[dict[str, int], int]] = {}
    for part in parts:
        document: Any = snapshot.read_json(f"index/{part}")
        for column, summary in document["text_columns"].items():
            contains, unscanned = found.get(column, ({}, 0))
            merged = {**contains}
            for kind, cells in summary["contains"].items():
                merged[kind] = merged.get(kind, 0) + cells
            found[column] = (merged, unscanned + summary["unscanned"])
    return found
