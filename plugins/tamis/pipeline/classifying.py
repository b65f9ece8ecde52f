"""classify: the columns of one file, outside any portal; nothing is stored."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tamis import exports
from tamis.columns import Decision, ExportEvidence, Observer, doubtful
from tamis.columns import decide as decide_columns
from tamis.drops import shown_name
from tamis.errors import ExportRefused
from tamis.exposure import LookedInto, looked_into
from tamis.pipeline.opinions import opinions_on
from tamis.pipeline.workplace import valueless
from tamis.roots import Root


@dataclass(frozen=True, kw_only=True)
class ClassifiedColumn:
    """A decision, and what was found inside the cells of a column of text or of several types: type → cells."""

    decision: Decision
    contains: dict[str, int]


@dataclass(frozen=True, kw_only=True)
class ClassifiedTable:
    """A file, or a sheet of a workbook. `refusal`: why it was not wholly read; None when it was."""

    name: str
    columns: tuple[ClassifiedColumn, ...]
    refusal: str | None


@valueless
def classify_file(path: Path, *, header_known: bool = True) -> list[ClassifiedTable]:
    """Classify the columns of a file; one table a sheet for a workbook of several.

    With `header_known=False` the first row is a header, but neither its names nor the file's are evidence.
    Raises ExportRefused when nothing of it can be read.
    """
    root = Root(path.resolve().parent)
    names = exports.sheets(root, path.name)
    sheets: tuple[str | None, ...] = names if len(names) > 1 else (None,)
    return [
        _table(root, path.name, sheet, number, header_known=header_known)
        for number, sheet in enumerate(sheets, start=1)
    ]


def _table(root: Root, name: str, sheet: str | None, number: int, *, header_known: bool) -> ClassifiedTable:
    evidence, columns, refusal = _evidence(root, name, sheet, headed=not header_known)
    context = exports.export_name(name) if header_known else ""
    decide_with = functools.partial(
        decide_columns, evidence, columns=columns, settled={}, reviews={}, header_known=header_known, name=context
    )
    decisions = decide_with()
    if asked := doubtful(decisions):
        again = exports.open_file(root, name, sheet=sheet, headed=not header_known)
        decisions = decide_with(opinions=opinions_on(asked, [again]))
    texts = {each.column: reader for each in decisions if (reader := looked_into(each.entity_type, each.beside))}
    if texts:
        _read_texts(root, name, sheet, texts, headed=not header_known)
    found = {column: dict(text.summary()["contains"]) for column, text in texts.items()}
    return ClassifiedTable(
        # There is no key here to make a pseudonym of a telling name: the sheet's place stands for it.
        name=name if sheet is None else f"{name}#{shown_name(sheet, lambda _: f'feuille-{number}')}",
        columns=tuple(ClassifiedColumn(decision=d, contains=found.get(d.column, {})) for d in decisions),
        refusal=refusal,
    )


def _evidence(
    root: Root, name: str, sheet: str | None, *, headed: bool
) -> tuple[ExportEvidence, tuple[str, ...], str | None]:
    with exports.open_file(root, name, sheet=sheet, headed=headed) as opened:
        observer = Observer(opened.columns)
        refusal = None
        try:
            for batch in opened.batches():
                observer.add(batch)
        except ExportRefused as error:
            if not opened.rows:
                raise
            refusal = error.reason
        if opened.ragged_rows:
            refusal = refusal or "ragged_row"
        return observer.evidence(), opened.columns, refusal


def _read_texts(root: Root, name: str, sheet: str | None, texts: Mapping[str, LookedInto], *, headed: bool) -> None:
    with exports.open_file(root, name, sheet=sheet, headed=headed) as opened:
        try:
            for batch in opened.batches():
                for column, text in texts.items():
                    text.types(batch.column(column))
        except ExportRefused:
            return  # already told by the first reading
