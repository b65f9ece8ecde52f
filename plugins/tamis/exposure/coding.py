"""The rows of a batch as numbers: scope cells, controllers, filled columns, types found in text."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from tamis.exposure.layout import Atom, CellField, ExportLayout
from tamis.exposure.texts import LookedInto
from tamis.people import content_of
from tamis.store import Key

Codes = npt.NDArray[np.int64]
Value = TypeVar("Value", bound=Hashable)
_WORD = 63
"""Columns whose filled cells one number holds."""
_LARGEST = 1 << 62


class Interned:
    """Hashable things numbered in the order of their first appearance."""

    def __init__(self) -> None:
        self.numbers: dict[Hashable, int] = {}

    def number(self, thing: Hashable) -> int:
        """The number of a thing, given at its first appearance."""
        return self.numbers.setdefault(thing, len(self.numbers))

    def all(self, things: Sequence[Hashable]) -> Codes:
        """The numbers of several."""
        return np.array([self.number(thing) for thing in things], np.int64)


def distinct_rows(columns: Sequence[Codes]) -> tuple[Codes, Codes]:
    """(place of the first row of each distinct row, in order of appearance; each row's number in that order)."""
    combined, size = columns[0], int(columns[0].max(initial=0)) + 1
    for column in columns[1:]:
        width = int(column.max(initial=0)) + 1
        if size * width > _LARGEST:
            combined = _encoded(combined)
            size = int(combined.max(initial=0)) + 1
        combined, size = combined * width + column, size * width
    combined = _encoded(combined)
    count = int(combined.max(initial=-1)) + 1
    places = np.zeros(count, np.int64)
    places[combined[::-1]] = np.arange(len(combined) - 1, -1, -1)
    return places, combined


def _encoded(numbers: Codes) -> Codes:
    return np.asarray(pa.array(numbers).dictionary_encode().indices.to_numpy().astype(np.int64))


class RowCoder:
    """Numbers the rows of one part's batches. A number's meaning stands in the list of the same name."""

    def __init__(
        self,
        layout: ExportLayout,
        fields: tuple[CellField, ...],
        key: Key,
        controller_name: Callable[[str], str | None],
        texts: dict[str, LookedInto],
        outcome: Callable[[Atom, str], str],
    ) -> None:
        self._layout, self._fields, self._key = layout, fields, key
        self._controller_name, self._columns_of_text, self._outcome = controller_name, texts, outcome
        self.values = [Interned() for _ in fields]
        self.controllers, self.patterns, self.texts = Interned(), Interned(), Interned()
        self._answers: list[dict[str, int]] = [{} for _ in (*fields, "controller")]

    def codes(self, batch: pa.RecordBatch) -> list[Codes]:
        """One column of numbers per field of the cells, then controller, pattern and text."""
        cells = [self._cells(batch, place, wanted) for place, wanted in enumerate(self._fields)]
        return [*cells, self._controllers(batch), self._patterns(batch), self._texts(batch)]

    def _cells(self, batch: pa.RecordBatch, place: int, wanted: CellField) -> Codes:
        function: Callable[[str], str] = partial(self._outcome, wanted.atom) if wanted.atom else self._token
        return self._mapped(batch, wanted.column, place, lambda text: self.values[place].number(function(text)))

    def _controllers(self, batch: pa.RecordBatch) -> Codes:
        if self._layout.controller is None:
            return np.full(batch.num_rows, self.controllers.number((None, "")), np.int64)

        def number(text: str) -> int:
            pair = (self._controller_name(text), self._token(text)) if text else (None, "")
            return self.controllers.number(pair)

        return self._mapped(batch, self._layout.controller, -1, number)

    def _mapped(self, batch: pa.RecordBatch, name: str, place: int, function: Callable[[str], int]) -> Codes:
        """A function over the distinct trimmed cells of a column, asked once for each over all batches."""
        known = self._answers[place]
        encoded = column_of(batch, name).dictionary_encode()
        distinct = emptied(encoded.dictionary, self._layout.empty).to_pylist()
        numbers = []
        for text in distinct:
            if text not in known:
                known[text] = function(text)
            numbers.append(known[text])
        return np.asarray(np.array(numbers, np.int64)[encoded.indices.to_numpy()])

    def _patterns(self, batch: pa.RecordBatch) -> Codes:
        names = [column.name for column in self._layout.columns]
        words = []
        for start in range(0, max(1, len(names)), _WORD):
            word = np.zeros(batch.num_rows, np.int64)
            for bit, name in enumerate(names[start : start + _WORD]):
                word |= filled(column_of(batch, name), self._layout.empty).astype(np.int64) << bit
            words.append(word)
        places, codes = distinct_rows(words if len(words) == 1 else [_encoded(word) for word in words])
        patterns = [
            tuple(at for at in range(len(names)) if int(words[at // _WORD][place]) >> at % _WORD & 1)
            for place in places.tolist()
        ]
        return self.patterns.all(patterns)[codes]

    def _texts(self, batch: pa.RecordBatch) -> Codes:
        found = [
            text.types(emptied(column_of(batch, name), self._layout.empty))
            for name, text in self._columns_of_text.items()
        ]
        if not found:
            return np.full(batch.num_rows, self.texts.number(()), np.int64)
        places, codes = distinct_rows([numbers for _, numbers in found])
        things = [tuple(values[numbers[place]] for values, numbers in found) for place in places]
        return self.texts.all(things)[codes]

    def _token(self, text: str) -> str:
        return self._key.token(f"cell\x1e{text}").hex() if text else ""


def column_of(batch: pa.RecordBatch, name: str) -> pa.StringArray:
    """A column as it came; "" where the part lacks it."""
    return batch.column(name) if name in batch.schema.names else pa.array([""] * batch.num_rows, pa.string())


def emptied(column: pa.StringArray, empty: frozenset[str]) -> pa.StringArray:
    """The cells trimmed, and the words that mean an empty cell emptied."""
    trimmed = pc.utf8_trim_whitespace(column)
    if not empty:
        return trimmed
    return pc.if_else(pc.is_in(trimmed, value_set=pa.array(sorted(empty), pa.string())), "", trimmed)


def filled(column: pa.StringArray, empty: frozenset[str]) -> npt.NDArray[np.bool_]:
    """Which cells hold something once trimmed. A cell that begins with a printed ASCII character does."""
    content, offsets = content_of(column)
    found = np.diff(offsets) > 0
    rows = np.flatnonzero(found)
    first = content[offsets[rows]]
    doubtful = np.arange(len(column)) if empty else rows[(first <= ord(" ")) | (first > ord("~"))]
    if len(doubtful):
        trimmed = emptied(column if empty else column.take(pa.array(doubtful)), empty)
        found[doubtful] = np.diff(content_of(trimmed)[1]) > 0
    return found
