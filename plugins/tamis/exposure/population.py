"""The parts of all exports merged: who is one person, and which rows each person has.

Persons with the same set of line kinds share a *signature*; every figure is computed on signatures.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tamis.exposure.index import PartIndex
from tamis.exposure.layout import ExportLayout
from tamis.exposure.linking import PartLines, all_signatures
from tamis.exposure.signatures import Ids, Signatures
from tamis.portals import PEOPLE_KINDS

Masks = npt.NDArray[np.uint64]


@dataclass(frozen=True, kw_only=True)
class ExportIndex:
    """The line kinds of one export over all its parts, one array entry per kind.

    `fields`: per field name (code of each cell, token → code); `filled`: patterns × layout columns;
    `text_types`: text combinations × text columns, type sets; `incomplete`: text columns not wholly scanned.
    """

    layout: ExportLayout
    cell: Ids
    controller: Ids
    pattern: Ids
    text: Ids
    n_cells: int
    fields: dict[str, tuple[Ids, dict[str, int]]]
    filled: npt.NDArray[np.bool_]
    text_columns: tuple[str, ...]
    text_types: Masks
    incomplete: frozenset[str]
    first: int
    """Number of this export's first kind among the kinds of all exports."""

    @property
    def n_kinds(self) -> int:
        """How many line kinds."""
        return len(self.cell)


@dataclass(frozen=True, kw_only=True)
class Population:
    """Everyone in a drop, by signature.

    `kind_people`: place in PEOPLE_KINDS of each line kind; `alone`: per kind the rows without a person key, each a
    person of its own; `signatures`: everyone else.
    """

    exports: tuple[ExportIndex, ...]
    controllers: tuple[str | None, ...]
    """Public name by controller number; None where no table knows the spelling. Number 0 is 'no controller'."""
    kind_controller: Ids
    kind_people: npt.NDArray[np.int8]
    alone: Ids
    signatures: Signatures

    @property
    def n_kinds(self) -> int:
        """Line kinds of all exports."""
        return len(self.kind_controller)


class _Merging:
    """Numbers of merged things, in the order of their first appearance."""

    def __init__(self) -> None:
        self.numbers: dict[object, int] = {}

    def of(self, things: Iterable[object]) -> Ids:
        return np.array([self.numbers.setdefault(thing, len(self.numbers)) for thing in things], np.int64)


def merge_export(
    layout: ExportLayout, parts: Sequence[PartIndex], controllers: "_Merging", first: int
) -> tuple[ExportIndex, list[Ids]]:
    """One export's parts as one index, and for each part the numbers of its kinds among those of all exports."""
    cells, patterns, texts, kinds = _Merging(), _Merging(), _Merging(), _Merging()
    cells.of([] if parts else [()])
    numbers = []
    for part in parts:
        columns = (
            cells.of(map(tuple, part.cells)),
            controllers.of(_controller_key(pair) for pair in part.controllers),
            patterns.of(map(tuple, part.patterns)),
            texts.of(map(tuple, part.texts)),
        )
        local = np.array(part.kinds, np.int64).reshape(-1, 4)
        merged = np.column_stack([found[local[:, place]] for place, found in enumerate(columns)])
        numbers.append(kinds.of(map(tuple, merged.tolist())) + first)
    table = np.array(list(kinds.numbers), np.int64).reshape(-1, 4)
    text_columns = tuple(column.name for column in layout.columns if column.text)
    index = ExportIndex(
        layout=layout,
        cell=table[:, 0],
        controller=table[:, 1],
        pattern=table[:, 2],
        text=table[:, 3],
        n_cells=len(cells.numbers),
        fields=_fields(parts[0].fields if parts else (), list(cells.numbers)),
        filled=_filled(list(patterns.numbers), len(layout.columns)),
        text_columns=text_columns,
        text_types=np.array(list(texts.numbers), np.uint64).reshape(len(texts.numbers), len(text_columns)),
        incomplete=frozenset(
            name for part in parts for name, summary in part.text_columns.items() if summary["unscanned"]
        ),
        first=first,
    )
    return index, numbers


def _controller_key(pair: list[str | None]) -> tuple[str | None, str | None]:
    """Spellings that the controllers table unites are one controller; others are told apart by their token."""
    name, token = pair
    return (name, None) if name is not None else (None, token)


def _fields(names: Sequence[str], cells: list[object]) -> dict[str, tuple[Ids, dict[str, int]]]:
    fields = {}
    for place, name in enumerate(names):
        codes = _Merging()
        fields[name] = (codes.of(cell[place] for cell in cells if isinstance(cell, tuple)), codes.numbers)
    return {
        name: (codes, {str(token): code for token, code in numbers.items()})
        for name, (codes, numbers) in fields.items()
    }


def _filled(patterns: list[object], width: int) -> npt.NDArray[np.bool_]:
    filled = np.zeros((len(patterns), width), dtype=bool)
    for row, pattern in enumerate(patterns):
        if isinstance(pattern, tuple):
            filled[row, list(pattern)] = True
    return filled


def merge(exports: Sequence[tuple[ExportLayout, Sequence[PartIndex]]]) -> Population:
    """The population of a drop from the part indexes of its exports, in a fixed order of exports and parts."""
    controllers = _Merging()
    controllers.of([(None, "")])
    indexes: list[ExportIndex] = []
    lines: list[PartLines] = []
    alone: list[tuple[Ids, list[int]]] = []
    first = 0
    for layout, parts in exports:
        index, numbers = merge_export(layout, parts, controllers, first)
        indexes.append(index)
        for part, kinds in zip(parts, numbers, strict=True):
            lines.append(PartLines(lines=part.lines, edges=part.edges, numbers=kinds))
            alone.append((kinds, part.alone))
        first += index.n_kinds
    names = [key[0] if isinstance(key, tuple) else None for key in controllers.numbers]
    return Population(
        exports=tuple(indexes),
        controllers=tuple(names),
        kind_controller=np.concatenate([np.zeros(0, np.int64), *(index.controller for index in indexes)]),
        kind_people=np.concatenate([np.zeros(0, np.int8), *map(_people_kinds, indexes)]),
        alone=_alone(alone, first),
        signatures=all_signatures(lines, first),
    )


def _people_kinds(index: ExportIndex) -> npt.NDArray[np.int8]:
    return np.full(index.n_kinds, PEOPLE_KINDS.index(index.layout.person.kind), np.int8)


def _alone(parts: Iterable[tuple[Ids, list[int]]], n_kinds: int) -> Ids:
    """Per kind the rows without a person key, of all parts."""
    total = np.zeros(n_kinds, np.int64)
    for kinds, rows in parts:
        np.add.at(total, kinds, rows)  # two spellings of one controller make one kind of two
    return total
