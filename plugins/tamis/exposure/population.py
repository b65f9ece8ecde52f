"""The parts of all exports merged: who is one person, and which rows each person has.

Persons with the same set of line kinds share a *signature*; every figure is computed on signatures.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tamis.exposure.coding import distinct_rows
from tamis.exposure.index import PartIndex
from tamis.exposure.layout import ExportLayout
from tamis.exposure.linking import PartLines, all_signatures
from tamis.exposure.signatures import Ids, Signatures
from tamis.portals import PEOPLE_KINDS

Masks = npt.NDArray[np.uint64]


@dataclass(frozen=True, kw_only=True)
class ExportIndex:
    """The line kinds of one export over all its parts: cell, controller and content of each.

    `fields`: per field name (code of each cell, token → code); `filled`: contents × layout columns; `text_types`:
    contents × text columns, type sets; `incomplete`: text columns not wholly scanned.
    """

    layout: ExportLayout
    cell: Ids
    controller: Ids
    content: Ids
    n_cells: int
    fields: dict[str, tuple[Ids, dict[str, int]]]
    filled: npt.NDArray[np.bool_]
    text_columns: tuple[str, ...]
    text_types: Masks
    incomplete: frozenset[str]

    @property
    def n_kinds(self) -> int:
        """How many line kinds."""
        return len(self.cell)


@dataclass(frozen=True, kw_only=True)
class Population:
    """Everyone in a drop, by signature.

    Cells are numbered through the exports, contents within their export. `cell_people`: place in PEOPLE_KINDS of whom
    each cell is about; `alone`: per kind the rows without a person key, each a person of its own; `signatures`:
    everyone else.
    """

    exports: tuple[ExportIndex, ...]
    controllers: tuple[str | None, ...]
    """Public name by controller number; None where no table knows the spelling. Number 0 is 'no controller'."""
    cell_people: npt.NDArray[np.int8]
    kind_cell: Ids
    kind_content: Ids
    kind_controller: Ids
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


class _ExportMerge:
    """Takes the parts of one export, one after the other; what it need not keep of a part can be forgotten.

    `first`: number of the export's first kind among those of all exports.
    """

    def __init__(self, layout: ExportLayout, controllers: _Merging, first: int) -> None:
        self._layout, self._controllers, self._first = layout, controllers, first
        self._cells, self._patterns, self._texts = _Merging(), _Merging(), _Merging()
        self._kinds = [np.zeros(0, np.int64)] * 4
        self._fields: tuple[str, ...] | None = None
        self._incomplete: set[str] = set()
        self.alone = np.zeros(0, np.int64)
        """Per kind the rows without a person key, of all parts."""

    def add(self, part: PartIndex) -> PartLines:
        """Take a part, and return its lines."""
        found = (
            self._cells.of(map(tuple, part.cells)),
            self._controllers.of(_controller_key(pair) for pair in part.controllers),
            self._patterns.of(map(tuple, part.patterns)),
            self._texts.of(map(tuple, part.texts)),
        )
        local = np.array(part.kinds, np.int64).reshape(-1, 4)
        known = len(self._kinds[0])
        # The known ones stand first and keep their numbers.
        together = [np.append(self._kinds[place], numbers[local[:, place]]) for place, numbers in enumerate(found)]
        places, codes = distinct_rows(together)
        self._kinds = [column[places] for column in together]
        numbers = codes[known:]
        self.alone = np.append(self.alone, np.zeros(len(places) - known, np.int64))
        np.add.at(self.alone, numbers, part.alone)  # two spellings of one controller make one kind of two
        self._fields = part.fields if self._fields is None else self._fields
        self._incomplete |= {name for name, summary in part.text_columns.items() if summary["unscanned"]}
        return PartLines(lines=part.lines, edges=part.edges, numbers=numbers + self._first)

    def index(self) -> ExportIndex:
        """The parts so far as one index."""
        if self._fields is None:
            self._cells.of([()])  # an export of which no part came has one cell, and nobody in it
        cell, controller, pattern, text = self._kinds
        n_texts = max(1, len(self._texts.numbers))
        contents, content = np.unique(pattern * n_texts + text, return_inverse=True)
        of_pattern, of_text = np.divmod(contents, n_texts)
        text_columns = tuple(column.name for column in self._layout.columns if column.looked_into)
        texts = np.array(list(self._texts.numbers), np.uint64).reshape(len(self._texts.numbers), len(text_columns))
        return ExportIndex(
            layout=self._layout,
            cell=cell,
            controller=controller,
            content=content.astype(np.int64),
            n_cells=len(self._cells.numbers),
            fields=_fields(self._fields or (), list(self._cells.numbers)),
            filled=_filled(list(self._patterns.numbers), len(self._layout.columns))[of_pattern],
            text_columns=text_columns,
            text_types=texts[of_text],
            incomplete=frozenset(self._incomplete),
        )


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


def merge(exports: Iterable[tuple[ExportLayout, Iterable[PartIndex]]]) -> Population:
    """The population of a drop from the part indexes of its exports, in a fixed order of exports and parts.

    Parts may come from a generator: of each only the lines are kept, and those only until people are counted.
    """
    controllers = _Merging()
    controllers.of([(None, "")])
    indexes: list[ExportIndex] = []
    lines: list[PartLines] = []
    alone: list[Ids] = []
    for layout, parts in exports:
        merging = _ExportMerge(layout, controllers, sum(map(len, alone)))
        lines += [merging.add(part) for part in parts]
        indexes.append(merging.index())
        alone.append(merging.alone)
    names = [key[0] if isinstance(key, tuple) else None for key in controllers.numbers]
    before = np.cumsum([0, *(index.n_cells for index in indexes)]).tolist()
    return Population(
        exports=tuple(indexes),
        controllers=tuple(names),
        cell_people=np.concatenate([np.zeros(0, np.int8), *map(_people_of_cells, indexes)]),
        kind_cell=_joined(index.cell + start for index, start in zip(indexes, before, strict=False)),
        kind_content=_joined(index.content for index in indexes),
        kind_controller=_joined(index.controller for index in indexes),
        alone=_joined(alone),
        signatures=all_signatures(lines, sum(map(len, alone))),
    )


def _people_of_cells(index: ExportIndex) -> npt.NDArray[np.int8]:
    return np.full(index.n_cells, PEOPLE_KINDS.index(index.layout.person.kind), np.int8)


def _joined(arrays: Iterable[Ids]) -> Ids:
    return np.concatenate([np.zeros(0, np.int64), *arrays])
