"""index: one part read again, one line per row."""

from typing import Any

from tamis.drops import Part
from tamis.errors import ExportRefused
from tamis.exposure import CellField, ExportLayout, IndexBuilder, TextProgress, cell_fields, looked_into
from tamis.pipeline.content import digest
from tamis.pipeline.reusing import basis, made_by, taken_over
from tamis.pipeline.workplace import AccessOfDrop, Workplace, reading, valueless
from tamis.roots import Roots
from tamis.store import Snapshot


@valueless
def index(*, portal: str, date: str, part: str, roots: Roots | None = None) -> dict[str, Any]:
    """Index one part and store it. A part that scan could not read, or a portal that failed, is skipped."""
    workplace = Workplace.at(roots)
    snapshot = workplace.snapshot(portal, date)
    answer = {"portal": portal, "date": date, "part": part, "status": "skipped", "rows": 0}
    decisions: Any = snapshot.read_json("decisions")
    settings = workplace.portal(portal)
    drop = workplace.drop(settings, date)
    wanted = drop.part(part)
    export = decisions["exports"].get(wanted.export)
    if decisions["failed"] or export is None or part not in export["parts"]:
        return answer
    layout = ExportLayout.from_json(export["layout"])
    rows = _indexed(workplace, snapshot, wanted, layout, workplace.access(settings, drop))
    return {**answer, "status": "indexed", "rows": rows}


def _indexed(workplace: Workplace, snapshot: Snapshot, part: Part, layout: ExportLayout, tables: AccessOfDrop) -> int:
    """Index, unless the same bytes were indexed before in the same way; returns the rows."""
    scanned: Any = snapshot.read_json(f"scan/{part.id}")
    fields = _fields(workplace, layout, tables)
    rests_on = basis(
        workplace,
        part,
        scanned["sha256"],
        layout=layout.to_json(),
        fields=[field.name for field in fields],
        controllers=dict(tables.spellings),
    )
    snapshot.forget_basis("index", part.id)
    if taken_over(workplace, snapshot, "index", part.id, rests_on):
        return int(scanned["rows"])
    progress = TextProgress(snapshot, part.id, workplace.key, versions=digest(made_by()))
    builder = IndexBuilder(
        layout=layout,
        fields=fields,
        key=workplace.key,
        controller_name=tables.controller_name,
        texts={
            column.name: reader
            for column in layout.columns
            if (reader := looked_into(column.entity_type, column.beside, progress))
        },
    )
    rows, whole = _read(workplace, part, builder)
    builder.result().write(snapshot, part.id)
    if whole:
        snapshot.write_basis("index", part.id, rests_on)
    progress.forget()
    return rows


def _read(workplace: Workplace, part: Part, builder: IndexBuilder) -> tuple[int, bool]:
    """Index the part's rows; returns how many there were, and whether they were all."""
    rows = 0
    try:
        with reading(workplace, part) as opened:
            for batch in opened.batches():
                builder.add(batch)
                rows += batch.num_rows
    except ExportRefused:
        return rows, False  # scan has said so: the rows before the fault count, the rest is unknown
    return rows, True


def _fields(workplace: Workplace, layout: ExportLayout, tables: AccessOfDrop) -> tuple[CellField, ...]:
    """What the filters look at of the rows of an export."""
    filters = [
        grant.scope.where
        for grant in tables.access.grants
        if grant.scope.where is not None and grant.export in ("*", layout.export)
    ]
    return cell_fields(filters, layout.known, workplace.key)
