"""One line per row: person, scope cell, controller, filled columns, types found in text. Equal lines are counted.

A *line kind* is everything of a line but its person. Kinds are few; lines are pairs (person, kind) with a count.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.access import atom_holds
from tamis.exposure.coding import Codes, Interned, RowCoder, distinct_rows
from tamis.exposure.layout import Atom, CellField, ExportLayout
from tamis.exposure.records import EDGE, LINE, Bucketed, Growing, Stored, store
from tamis.exposure.texts import LookedInto
from tamis.people import same_person_tokens
from tamis.store import Key, Snapshot

_DOCUMENT = ("fields", "cells", "controllers", "patterns", "texts", "kinds", "alone", "text_columns")
_RECORDS = {"lines": LINE, "edges": EDGE}
_CODED_AT_ONCE = 1 << 20
"""Rows whose kinds are told apart together: a kind is looked up once for many rows."""


@dataclass(frozen=True, kw_only=True)
class PartIndex:
    """The index of one part. `kinds`: (cell, controller, pattern, text) numbers into the four lists beside it.

    `cells`: per cell one token (hex) or outcome per field; `controllers`: [name or None, token]; `patterns`: the
    positions of the filled columns of the layout; `texts`: per text column the type set found in it; `alone`: per kind
    its rows without a person key, each a person of its own. `lines` and `edges`: records of the others, in buckets.
    """

    fields: tuple[str, ...]
    cells: list[list[str]]
    controllers: list[list[str | None]]
    patterns: list[list[int]]
    texts: list[list[int]]
    kinds: list[list[int]]
    alone: list[int]
    lines: Bucketed
    edges: Bucketed
    text_columns: dict[str, dict[str, Any]]

    def write(self, snapshot: Snapshot, part: str) -> None:
        """Store it; the document last, so that a stored document means a whole index."""
        places = {name: store(getattr(self, name), snapshot, f"index/{part}.{name}") for name in _RECORDS}
        document = {name: getattr(self, name) for name in _DOCUMENT}
        snapshot.write_json(f"index/{part}", {**document, "records": places})

    @classmethod
    def read(cls, snapshot: Snapshot, part: str) -> "PartIndex":
        """Read it back, its records when they are asked for; raises NothingStored."""
        document: dict[str, Any] = snapshot.read_json(f"index/{part}")
        places = document.pop("records")
        records: dict[str, Any] = {
            name: Stored(snapshot, f"index/{part}.{name}", dtype, **places[name]) for name, dtype in _RECORDS.items()
        }
        return cls(**{**document, "fields": tuple(document["fields"])}, **records)


@dataclass(kw_only=True)
class IndexBuilder:
    """Builds the index of one part, batch by batch.

    `controller_name` gives the public name of a spelling, or None; `texts` scans the columns of free text.
    """

    layout: ExportLayout
    fields: tuple[CellField, ...]
    key: Key
    controller_name: Callable[[str], str | None]
    texts: dict[str, LookedInto]
    _kinds: list[Codes] = field(default_factory=list)
    _waiting: list[tuple[list[Codes], npt.NDArray[np.uint64], npt.NDArray[np.bool_]]] = field(default_factory=list)
    _alone: Codes = field(default_factory=lambda: np.zeros(0, np.int64))
    _lines: Growing = field(default_factory=lambda: Growing(LINE))
    _edges: Growing = field(default_factory=lambda: Growing(EDGE))

    def __post_init__(self) -> None:
        self._coder = RowCoder(self.layout, self.fields, self.key, self.controller_name, self.texts, _outcome)

    def add(self, batch: pa.RecordBatch) -> None:
        """Index the rows of a batch of text columns."""
        if batch.num_rows == 0:
            return
        people = same_person_tokens(batch, self.layout.person, self.key, self.layout.empty)
        self._edges.add(_edge_records(people.edges))
        self._waiting.append((self._coder.codes(batch), people.tokens, people.linked))
        if sum(len(linked) for _, _, linked in self._waiting) >= _CODED_AT_ONCE:
            self._code()

    def result(self) -> PartIndex:
        """The index of all batches so far."""
        self._code()
        coder = self._coder
        cells, kinds = self._cells_and_kinds()
        return PartIndex(
            fields=tuple(field.name for field in self.fields),
            cells=cells,
            controllers=_listed(coder.controllers),
            patterns=_listed(coder.patterns),
            texts=_listed(coder.texts),
            kinds=kinds,
            alone=self._alone.tolist(),
            lines=self._lines.finish(),
            edges=self._edges.finish(),
            text_columns={name: column.summary() for name, column in self.texts.items()},
        )

    def _code(self) -> None:
        """Number the kinds of the waiting rows and make lines of them."""
        if not self._waiting:
            return
        columns = [np.concatenate(parts) for parts in zip(*(codes for codes, _, _ in self._waiting), strict=True)]
        tokens = np.concatenate([tokens for _, tokens, _ in self._waiting])
        linked = np.concatenate([linked for _, _, linked in self._waiting])
        self._waiting = []
        known = self._kinds or [column[:0] for column in columns]
        n_known = len(known[0])
        together = [np.concatenate(both) for both in zip(known, columns, strict=True)]
        places, codes = distinct_rows(together)  # the known ones stand first and keep their numbers
        self._kinds = [column[places] for column in together]
        kinds = codes[n_known:]
        counts = np.bincount(kinds[~linked], minlength=len(places))
        counts[: len(self._alone)] += self._alone
        self._alone = counts.astype(np.int64)
        records = np.zeros(int(linked.sum()), LINE)
        records["hi"], records["lo"] = tokens[linked, 0], tokens[linked, 1]
        records["kind"], records["rows"] = kinds[linked], 1
        self._lines.add(records)

    def _cells_and_kinds(self) -> tuple[list[list[str]], list[list[int]]]:
        """The distinct cells, and each kind as cell, controller, pattern and text."""
        if not self._kinds:
            return [], []
        fields, rest = self._kinds[: len(self.fields)], self._kinds[len(self.fields) :]
        if not fields:
            return [[]], np.stack((np.zeros_like(rest[0]), *rest), axis=1).tolist()
        places, cell = distinct_rows(fields)
        names = [list(map(str, interned.numbers)) for interned in self._coder.values]
        columns = [[name[number] for number in field[places]] for name, field in zip(names, fields, strict=True)]
        return list(map(list, zip(*columns, strict=True))), np.stack((cell, *rest), axis=1).tolist()


def _outcome(atom: Atom, text: str) -> str:
    """Whether a cell passes a comparison that a token can't answer: "1" or "0"."""
    return str(int(atom_holds(atom, text, {}, open_attributes=False)))


def _edge_records(edges: npt.NDArray[np.uint64]) -> npt.NDArray[Any]:
    """Edges led by the token of the link, which is the second of a pair."""
    records = np.zeros(len(edges), EDGE)
    for place, name in enumerate(("other_hi", "other_lo", "hi", "lo")):
        records[name] = edges[:, place]
    return records


def _listed(interned: Interned) -> list[Any]:
    return [list(thing) if isinstance(thing, tuple) else thing for thing in interned.numbers]
