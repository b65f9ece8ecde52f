"""index: one part read again, one line per row."""

from typing import Any

from tamis.errors import ExportRefused
from tamis.exposure import ExportLayout, IndexBuilder, TextColumn, cell_fields
from tamis.pipeline.workplace import AccessOfDrop, Workplace, reading, valueless
from tamis.roots import Roots


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
    builder = _builder(workplace, layout, workplace.access(settings, drop))
    rows = 0
    try:
        with reading(workplace, wanted.path, wanted.sheet) as opened:
            for batch in opened.batches():
                builder.add(batch)
                rows += batch.num_rows
    except ExportRefused:
        pass  # scan has said so: the rows before the fault count, the rest is unknown
    builder.result().write(snapshot, part)
    return {**answer, "status": "indexed", "rows": rows}


def _builder(workplace: Workplace, layout: ExportLayout, tables: AccessOfDrop) -> IndexBuilder:
    filters = [
        grant.scope.where
        for grant in tables.access.grants
        if grant.scope.where is not None and grant.export in ("*", layout.export)
    ]
    return IndexBuilder(
        layout=layout,
        fields=cell_fields(filters, layout.known, workplace.key),
        key=workplace.key,
        controller_name=tables.controller_name,
        texts={column.name: TextColumn() for column in layout.columns if column.text},
    )
