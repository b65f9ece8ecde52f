"""The parts of all exports merged: who is one person, and which rows each person has.

Persons with the same set of line kinds share a *signature*; every figure is computed on signatures.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.exposure.index import PartIndex
from tamis.exposure.layout import ExportLayout
from tamis.people import components
from tamis.portals import PEOPLE_KINDS

Ids = npt.NDArray[np.int64]
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

    A signature's entries are `entry_kind[start:end]`, sorted by controller; `entry_rows` are rows of all its
    persons. `people`, `kind` (place in PEOPLE_KINDS) and `unlinked` have one entry per signature.
    """

    exports: tuple[ExportIndex, ...]
    controllers: tuple[str | None, ...]
    """Public name by controller number; None where no table knows the spelling. Number 0 is 'no controller'."""
    kind_controller: Ids
    entry_kind: Ids
    entry_rows: Ids
    starts: Ids
    people: Ids
    kind: npt.NDArray[np.int8]
    unlinked: npt.NDArray[np.bool_]

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
) -> tuple[ExportIndex, list[pa.Table]]:
    """One export's parts as one index, and its lines with the numbers of the merged kinds."""
    cells, patterns, texts, kinds = _Merging(), _Merging(), _Merging(), _Merging()
    cells.of([] if parts else [()])
    lines = []
    for part in parts:
        columns = (
            cells.of(map(tuple, part.cells)),
            controllers.of(_controller_key(pair) for pair in part.controllers),
            patterns.of(map(tuple, part.patterns)),
            texts.of(map(tuple, part.texts)),
        )
        local = np.array(part.kinds, np.int64).reshape(-1, 4)
        merged = np.column_stack([numbers[local[:, place]] for place, numbers in enumerate(columns)])
        numbers = kinds.of(map(tuple, merged.tolist())) + first
        kind = numbers[part.lines["kind"].to_numpy()] if len(part.lines) else np.zeros(0, np.int64)
        lines.append(part.lines.set_column(3, "kind", pa.array(kind, pa.int64())))
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
    return index, lines


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
    lines: list[tuple[int, pa.Table]] = []
    edges: list[npt.NDArray[np.uint64]] = [np.zeros((0, 4), np.uint64)]
    first = 0
    for layout, parts in exports:
        index, export_lines = merge_export(layout, parts, controllers, first)
        indexes.append(index)
        kind = PEOPLE_KINDS.index(layout.person.kind)
        lines += [(kind, table) for table in export_lines]
        edges += [np.column_stack([column.to_numpy() for column in part.edges.columns]) for part in parts]
        first += index.n_kinds
    names = [key[0] if isinstance(key, tuple) else None for key in controllers.numbers]
    kind_controller = np.concatenate([np.zeros(0, np.int64), *(index.controller for index in indexes)])
    signatures = _signatures(lines, np.vstack(edges), kind_controller)
    return Population(exports=tuple(indexes), controllers=tuple(names), kind_controller=kind_controller, **signatures)


def _signatures(
    lines: list[tuple[int, pa.Table]], edges: npt.NDArray[np.uint64], kind_controller: Ids
) -> dict[str, npt.NDArray[Any]]:
    """Group persons by their sets of kinds; see Population for what comes back."""
    people_kind, tokens, linked, kinds, rows = _columns(lines)
    person = _person_ids(tokens[linked], edges)
    persons = _Entries.of(person, kinds[linked], rows[linked], kind_controller)
    signature, n_signatures = persons.signatures()
    kind_of_person = np.zeros(int(person.max(initial=-1)) + 1, np.int8)
    kind_of_person[person] = people_kind[linked]
    alone = _Entries.alone(kinds[~linked], rows[~linked], people_kind[~linked], kind_of_kind=len(kind_controller))
    together = persons.grouped(signature, n_signatures, kind_of_person)
    alone["starts"] = alone["starts"] + len(together["entry_kind"])
    return {name: np.concatenate((together[name], alone[name])) for name in together}


def _columns(
    lines: list[tuple[int, pa.Table]],
) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.uint64], npt.NDArray[np.bool_], Ids, Ids]:
    def joined(name: str, dtype: type) -> npt.NDArray[Any]:
        arrays = [table[name].to_numpy() for _, table in lines]
        return np.concatenate([np.zeros(0, dtype), *arrays]).astype(dtype)

    people_kind = np.concatenate([np.zeros(0, np.int8), *(np.full(len(table), kind, np.int8) for kind, table in lines)])
    tokens = np.column_stack((joined("hi", np.uint64), joined("lo", np.uint64)))
    return people_kind, tokens, joined("linked", np.bool_), joined("kind", np.int64), joined("rows", np.int64)


def _person_ids(tokens: npt.NDArray[np.uint64], edges: npt.NDArray[np.uint64]) -> Ids:
    """Dense person ids of token pairs: tokens joined by edges are one person."""
    nodes = np.vstack((tokens, edges[:, :2], edges[:, 2:]))
    if not len(nodes):
        return np.zeros(0, np.int64)
    flat = np.ascontiguousarray(nodes).view([("hi", np.uint64), ("lo", np.uint64)]).reshape(-1)
    distinct, ids = np.unique(flat, return_inverse=True)
    ids = ids.astype(np.int64)
    n, m = len(tokens), len(edges)
    label = components(len(distinct), ids[n : n + m], ids[n + m :])
    _, dense = np.unique(label[ids[:n]], return_inverse=True)
    return dense.astype(np.int64)


@dataclass(frozen=True)
class _Entries:
    """(person, kind, rows), sorted by person, then controller, then kind; one entry per pair."""

    person: Ids
    kind: Ids
    rows: Ids

    @classmethod
    def of(cls, person: Ids, kind: Ids, rows: Ids, kind_controller: Ids) -> "_Entries":
        order = np.lexsort((kind, kind_controller[kind], person))
        person, kind, rows = person[order], kind[order], rows[order]
        fresh = np.ones(len(person), dtype=bool)
        fresh[1:] = (person[1:] != person[:-1]) | (kind[1:] != kind[:-1])
        starts = np.flatnonzero(fresh)
        summed = np.add.reduceat(rows, starts) if len(starts) else rows
        return cls(person[starts], kind[starts], summed)

    def signatures(self) -> tuple[Ids, int]:
        """The signature number of each person: persons with the same kinds share one."""
        if not len(self.person):
            return np.zeros(0, np.int64), 0
        starts = np.flatnonzero(np.diff(self.person, prepend=-1))
        sums = [np.add.reduceat(_mixed(self.kind, seed), starts) for seed in (1, 2)]
        sizes = np.diff(np.append(starts, len(self.person))).astype(np.uint64)
        flat = np.column_stack((*sums, sizes)).view([(name, np.uint64) for name in "abc"]).reshape(-1)
        _, signature = np.unique(flat, return_inverse=True)
        return signature.astype(np.int64), int(signature.max()) + 1

    def grouped(self, signature: Ids, count: int, kind_of_person: npt.NDArray[np.int8]) -> dict[str, npt.NDArray[Any]]:
        """The entries of each signature, with the rows of all its persons added up."""
        place = np.arange(len(self.person)) - np.searchsorted(self.person, self.person)
        of = signature[self.person] if count else np.zeros(0, np.int64)
        order = np.lexsort((place, of))
        of, place, kind, rows = of[order], place[order], self.kind[order], self.rows[order]
        fresh = np.ones(len(of), dtype=bool)
        fresh[1:] = (of[1:] != of[:-1]) | (place[1:] != place[:-1])
        starts = np.flatnonzero(fresh)
        kinds = np.zeros(count, np.int8)
        kinds[signature] = kind_of_person
        return {
            "entry_kind": kind[starts],
            "entry_rows": np.add.reduceat(rows, starts) if len(starts) else rows,
            "starts": np.flatnonzero(np.diff(of[starts], prepend=-1)),
            "people": np.bincount(signature, minlength=count).astype(np.int64),
            "kind": kinds,
            "unlinked": np.zeros(count, dtype=bool),
        }

    @staticmethod
    def alone(
        kind: Ids, rows: Ids, people_kind: npt.NDArray[np.int8], *, kind_of_kind: int
    ) -> dict[str, npt.NDArray[Any]]:
        """Rows with an incomplete key: each is a person of its own, so a kind is a signature."""
        total = np.bincount(kind, weights=rows, minlength=kind_of_kind).astype(np.int64)
        kinds = np.flatnonzero(total)
        people = np.zeros(kind_of_kind, np.int8)
        people[kind] = people_kind
        return {
            "entry_kind": kinds,
            "entry_rows": total[kinds],
            "starts": np.arange(len(kinds)),
            "people": total[kinds],
            "kind": people[kinds],
            "unlinked": np.ones(len(kinds), dtype=bool),
        }


def _mixed(numbers: Ids, seed: int) -> npt.NDArray[np.uint64]:
    """splitmix64 of each number: sums of these tell sets apart (two sums of 64 bits: 1e-25 for 1e7 persons)."""
    mixed = (numbers.astype(np.uint64) + np.uint64(seed) * np.uint64(0x632BE59BD9B4E019)) * np.uint64(
        0x9E3779B97F4A7C15
    )
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(31)))
