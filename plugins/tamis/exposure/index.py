"""One line per row: person, scope cell, controller, filled columns, types found in text. Equal lines are counted.

A *line kind* is everything of a line but its person. Kinds are few; lines are pairs (person, kind) with a count.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from tamis.access import atom_holds
from tamis.exposure.layout import Atom, CellField, ExportLayout
from tamis.exposure.texts import TextColumn
from tamis.people import same_person_tokens
from tamis.store import Key, Snapshot

Codes = npt.NDArray[np.int64]
Value = TypeVar("Value", bound=Hashable)
LINES = pa.schema(
    [("hi", pa.uint64()), ("lo", pa.uint64()), ("linked", pa.bool_()), ("kind", pa.int32()), ("rows", pa.int64())]
)
EDGES = pa.schema([(name, pa.uint64()) for name in ("left_hi", "left_lo", "right_hi", "right_lo")])


class Interned:
    """Hashable things numbered in the order of their first appearance."""

    def __init__(self) -> None:
        self.numbers: dict[Hashable, int] = {}

    def number(self, thing: Hashable) -> int:
        """The number of a thing, given at its first appearance."""
        return self.numbers.setdefault(thing, len(self.numbers))


@dataclass(frozen=True, kw_only=True)
class PartIndex:
    """The index of one part. `kinds`: (cell, controller, pattern, text) numbers into the four lists beside it.

    `cells`: per cell one token (hex) or outcome per field; `controllers`: [name or None, token]; `patterns`: the
    positions of the filled columns of the layout; `texts`: per text column the type set found in it.
    """

    fields: tuple[str, ...]
    cells: list[list[str]]
    controllers: list[list[str | None]]
    patterns: list[list[int]]
    texts: list[list[int]]
    kinds: list[list[int]]
    lines: pa.Table
    edges: pa.Table
    text_columns: dict[str, dict[str, Any]]

    def write(self, snapshot: Snapshot, part: str) -> None:
        """Store it; the document last, so that a stored document means a whole index."""
        snapshot.write_table(f"index/{part}.lines", self.lines)
        snapshot.write_table(f"index/{part}.edges", self.edges)
        names = ("fields", "cells", "controllers", "patterns", "texts", "kinds", "text_columns")
        snapshot.write_json(f"index/{part}", {name: getattr(self, name) for name in names})

    @classmethod
    def read(cls, snapshot: Snapshot, part: str) -> "PartIndex":
        """Read it back; raises NothingStored."""
        document: dict[str, Any] = snapshot.read_json(f"index/{part}")
        tables = {name: snapshot.read_table(f"index/{part}.{name}") for name in ("lines", "edges")}
        return cls(**{**document, "fields": tuple(document["fields"])}, **tables)


@dataclass(kw_only=True)
class IndexBuilder:
    """Builds the index of one part, batch by batch.

    `controller_name` gives the public name of a spelling, or None; `texts` scans the columns of free text.
    """

    layout: ExportLayout
    fields: tuple[CellField, ...]
    key: Key
    controller_name: Callable[[str], str | None]
    texts: dict[str, TextColumn]
    _cells: Interned = field(default_factory=Interned)
    _controllers: Interned = field(default_factory=Interned)
    _patterns: Interned = field(default_factory=Interned)
    _texts: Interned = field(default_factory=Interned)
    _kinds: Interned = field(default_factory=Interned)
    _lines: list[pa.Table] = field(default_factory=list)
    _edges: list[npt.NDArray[np.uint64]] = field(default_factory=list)

    def add(self, batch: pa.RecordBatch) -> None:
        """Index the rows of a batch of text columns."""
        if batch.num_rows == 0:
            return
        codes = (self._cell_codes(batch), self._controller_codes(batch), self._pattern_codes(batch))
        kinds = _interned_rows(self._kinds, (*codes, self._text_codes(batch)))
        people = same_person_tokens(batch, self.layout.person, self.key, self.layout.empty)
        self._edges.append(people.edges)
        lines = {"hi": people.tokens[:, 0], "lo": people.tokens[:, 1], "linked": people.linked, "kind": kinds}
        table = pa.table({**lines, "rows": np.ones(batch.num_rows, np.int64)})
        self._lines.append(_counted(table))
        if len(self._lines) > _COMPACT_AFTER:
            self._lines = [_counted(pa.concat_tables(self._lines))]

    def result(self) -> PartIndex:
        """The index of all batches so far."""
        lines = _counted(pa.concat_tables([LINES.empty_table(), *self._lines]))
        edges = np.unique(np.vstack([np.zeros((0, 4), np.uint64), *self._edges]), axis=0)
        return PartIndex(
            fields=tuple(field.name for field in self.fields),
            cells=_listed(self._cells),
            controllers=_listed(self._controllers),
            patterns=_listed(self._patterns),
            texts=_listed(self._texts),
            kinds=_listed(self._kinds),
            lines=lines,
            edges=pa.table({name: edges[:, place] for place, name in enumerate(EDGES.names)}, schema=EDGES),
            text_columns={name: column.summary() for name, column in self.texts.items()},
        )

    def _cell_codes(self, batch: pa.RecordBatch) -> Codes:
        per_field = [
            _mapped(self._column(batch, wanted.column), partial(_outcome, wanted.atom) if wanted.atom else self._token)
            for wanted in self.fields
        ]
        return _interned_values(self._cells, per_field, batch.num_rows)

    def _controller_codes(self, batch: pa.RecordBatch) -> Codes:
        if self.layout.controller is None:
            return np.full(batch.num_rows, self._controllers.number((None, "")), np.int64)
        distinct, codes = _mapped(self._column(batch, self.layout.controller), lambda text: text)
        pairs = [(None, "") if not text else (self.controller_name(text), self._token(text)) for text in distinct]
        numbers = np.array([self._controllers.number(pair) for pair in pairs], np.int64)
        return numbers[codes]

    def _pattern_codes(self, batch: pa.RecordBatch) -> Codes:
        filled = np.zeros((batch.num_rows, max(1, len(self.layout.columns))), dtype=bool)
        for place, column in enumerate(self.layout.columns):
            filled[:, place] = pc.not_equal(self._column(batch, column.name), "").to_numpy(zero_copy_only=False)
        packed, codes = np.unique(np.packbits(filled, axis=1), axis=0, return_inverse=True)
        patterns = np.unpackbits(packed, axis=1)
        numbers = [self._patterns.number(tuple(np.flatnonzero(pattern).tolist())) for pattern in patterns]
        return np.array(numbers, np.int64)[codes.reshape(-1)]

    def _text_codes(self, batch: pa.RecordBatch) -> Codes:
        found = [text.types(self._column(batch, name)) for name, text in self.texts.items()]
        return _interned_values(self._texts, found, batch.num_rows)

    def _column(self, batch: pa.RecordBatch, name: str) -> pa.StringArray:
        """A column trimmed, with the words that mean an empty cell emptied; "" where the part lacks it."""
        if name not in batch.schema.names:
            return pa.array([""] * batch.num_rows, pa.string())
        trimmed = pc.utf8_trim_whitespace(batch.column(name))
        if not self.layout.empty:
            return trimmed
        is_empty = pc.is_in(trimmed, value_set=pa.array(sorted(self.layout.empty), pa.string()))
        return pc.if_else(is_empty, "", trimmed)

    def _token(self, text: str) -> str:
        return self.key.token(f"cell\x1e{text}").hex() if text else ""


_COMPACT_AFTER = 16


def _outcome(atom: Atom, text: str) -> str:
    """Whether a cell passes a comparison that a token can't answer: "1" or "0"."""
    return str(int(atom_holds(atom, text, {}, open_attributes=False)))


def _mapped(column: pa.StringArray, function: Callable[[str], Value]) -> tuple[list[Value], Codes]:
    """A function over the distinct cells of a column, and each row's place in that list."""
    encoded = column.dictionary_encode()
    return [function(text) for text in encoded.dictionary.to_pylist()], encoded.indices.to_numpy().astype(np.int64)


def _interned_values(interned: Interned, columns: Sequence[tuple[Sequence[Hashable], Codes]], rows: int) -> Codes:
    """Number the distinct rows of several columns of (values, codes)."""
    if not columns:
        return np.full(rows, interned.number(()), np.int64)
    places, codes = _distinct_rows([codes for _, codes in columns])
    things = [tuple(values[codes[place]] for values, codes in columns) for place in places]
    return np.array([interned.number(thing) for thing in things], np.int64)[codes]


def _interned_rows(interned: Interned, columns: Sequence[Codes]) -> Codes:
    places, codes = _distinct_rows(columns)
    things = [tuple(int(column[place]) for column in columns) for place in places]
    return np.array([interned.number(thing) for thing in things], np.int64)[codes]


def _distinct_rows(columns: Sequence[Codes]) -> tuple[Codes, Codes]:
    """(place of the first row of each distinct row in order of appearance, each row's number)."""
    combined = columns[0]
    for column in columns[1:]:
        width = int(column.max()) + 1
        _, combined = np.unique(combined * width + column, return_inverse=True)
    _, places, codes = np.unique(combined, return_index=True, return_inverse=True)
    order = np.argsort(places)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return places[order], rank[codes]


def _counted(lines: pa.Table) -> pa.Table:
    """Equal lines as one, their rows added up."""
    counted = lines.group_by(["hi", "lo", "linked", "kind"]).aggregate([("rows", "sum")])
    return counted.rename_columns([*LINES.names[:4], "rows"]).cast(LINES)


def _listed(interned: Interned) -> list[Any]:
    return [list(thing) if isinstance(thing, tuple) else thing for thing in interned.numbers]
