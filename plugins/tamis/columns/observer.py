"""Evidence about the columns of one part, gathered batch by batch.

Of the values only those that a sketch keeps outlive their batch, in memory and until the evidence is asked for.
"""

from collections import Counter

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.checks import Remembered, bits, look
from tamis.columns.crosses import Cells, agreements
from tamis.columns.evidence import ColumnEvidence, ExportEvidence
from tamis.columns.features import FEATURE_BITS
from tamis.columns.fixed_hash import U64, hashes_of
from tamis.columns.forms import Bools, Ints
from tamis.columns.kept import Kept
from tamis.identifier.layouts import Layouts
from tamis.identifiers import BY_TYPE
from tamis.policy import taxonomy

LONGEST = 64
"""Lengths beyond are counted together, as LONGEST + 1."""


_MEASURED = 16
"""Of so many batches one tells whether values repeat enough to look at each distinct one only once."""
_REPEATED = 3
"""So often a value must stand in a batch, on average: finding the distinct ones costs as much as a few checks."""


class _Column:
    """The growing evidence of one column."""

    def __init__(self) -> None:
        self._remembered = Remembered()
        self._repeats = False
        self._n_batches = 0
        self._n_rows = 0
        self._lengths = np.zeros(LONGEST + 2, np.int64)
        self._valid: Counter[int] = Counter()
        self._features: Counter[int] = Counter()
        self._kept = Kept()

    def add(self, cells: pa.StringArray) -> Cells:
        """Count the cells of a batch; give back its values for the cross-checks."""
        self._n_rows += len(cells)
        measured = self._repeats or self._n_batches % _MEASURED == 0
        self._n_batches += 1
        if measured:
            values, rows, weights = _distinct(cells)
            self._repeats = _REPEATED * len(values) <= int(weights.sum())
            if self._repeats:
                return self._add_distinct(values, rows, weights)
        return self._add_rows(cells)

    def _add_distinct(self, layouts: Layouts, rows: Ints, weights: Ints) -> Cells:
        marks = self._remembered.marks(layouts)
        lengths = np.array([min(len(name), LONGEST + 1) for name in layouts.names], np.int64)[layouts.of]
        self._lengths += np.bincount(lengths, weights, LONGEST + 2).astype(np.int64)
        self._valid.update(_rows_by_bit(marks.checks, weights))
        self._features.update(_rows_by_bit(marks.features, weights))
        self._kept.add(marks.hashes, layouts.texts)
        return Cells(layouts, marks, rows)

    def _add_rows(self, cells: pa.StringArray) -> Cells:
        layouts, filled = _filled(cells)
        found = look(layouts)
        lengths = np.array([min(len(name), LONGEST + 1) for name in layouts.names], np.int64)
        self._lengths += np.bincount(lengths, layouts.totals, LONGEST + 2).astype(np.int64)
        self._valid.update(found.count_checks(None))
        self._features.update(found.count_features(None))
        self._kept.add(hashes_of(layouts.starts, layouts.lengths, layouts.content), layouts.texts)
        return Cells(layouts, found, filled)

    def evidence(self) -> ColumnEvidence:
        """All that was counted."""
        types = {entity.mask: entity.name for entity in taxonomy().types}
        features = {bit: name for name, bit in FEATURE_BITS.items()}
        return ColumnEvidence(
            n_rows=self._n_rows,
            n_filled=int(self._lengths.sum()),
            lengths={length: n for length, n in enumerate(self._lengths.tolist()) if n},
            valid={types[bit]: n for bit, n in self._valid.items() if n},
            features={features[bit]: n for bit, n in self._features.items() if n},
            sketch=self._kept.sketch(),
        )


def _unwrapped(cells: pa.StringArray) -> pa.StringArray:
    """The cells without what a spreadsheet writes to keep a number a text: ="0123" and '0123."""
    formula = pc.replace_substring_regex(cells, '^="([^"]*)"$', r"\1")
    return pc.replace_substring_regex(formula, "^'([0-9].*)$", r"\1")


def _filled(cells: pa.StringArray) -> tuple[Layouts, Bools | None]:
    """The layouts of the trimmed cells without the empty ones, and which rows those are not; None: all are filled."""
    values, filled = _without_empty(cells)
    layouts = Layouts(values)
    if _wrapped(layouts.names):
        values, filled = _without_empty(pc.utf8_trim_whitespace(_unwrapped(cells)))
        layouts = Layouts(values)
    return layouts, filled


def _wrapped(texts: list[str]) -> bool:
    """Whether some of the texts, none empty, may have spaces or a spreadsheet's signs around them."""
    first, last = {text[0] for text in texts}, {text[-1] for text in texts}
    if not first.isdisjoint("='"):
        return True
    return any(sign.isspace() or not (sign.isascii() or sign.isalnum()) for sign in first | last)


def _without_empty(cells: pa.StringArray) -> tuple[pa.StringArray, Bools | None]:
    """The filled cells, over the same bytes, and which rows they are; None: all."""
    _, offsets, content = cells.buffers()
    starts = np.frombuffer(offsets, np.int32)[cells.offset : cells.offset + len(cells) + 1]
    filled = starts[1:] > starts[:-1]
    if filled.all():
        return cells, None
    kept = np.append(starts[:-1][filled], starts[-1])
    return pa.StringArray.from_buffers(kept.size - 1, pa.py_buffer(kept), content), filled


def _distinct(cells: pa.StringArray) -> tuple[Layouts, Ints, Ints]:
    """Distinct trimmed values without the empty one, each row's place among them (the last + 1: empty), their rows."""
    encoded = pc.dictionary_encode(cells)
    layouts, filled = _filled(encoded.dictionary)
    rows = encoded.indices.to_numpy(zero_copy_only=False)
    weights = np.bincount(rows, minlength=len(encoded.dictionary))
    if filled is None:
        return layouts, rows, weights
    place = np.where(filled, np.cumsum(filled) - 1, np.count_nonzero(filled))
    return layouts, place[rows], weights[filled]


def _rows_by_bit(masks: U64, weights: Ints) -> dict[int, int]:
    """Rows for each bit that some mask has."""
    return {bit: int(weights[(masks & np.uint64(bit)) > 0].sum()) for bit in bits(masks)}


class Observer:
    """Gathers the evidence of one part.

    `columns` are its columns in order; a name that stands twice is counted as one column of twice the rows.
    """

    def __init__(self, columns: tuple[str, ...]) -> None:
        self._names = columns
        self._columns = [_Column() for _ in columns]
        self._n_rows = 0
        self._crosses: Counter[tuple[str, int]] = Counter()

    def add(self, batch: pa.RecordBatch) -> None:
        """Take in a batch of strings without nulls, its columns in the given order."""
        self._n_rows += batch.num_rows
        if batch.num_rows == 0:
            return
        cells = [column.add(values) for column, values in zip(self._columns, batch.columns, strict=True)]
        for key, (n, agree) in agreements(self._names, cells, BY_TYPE):
            self._crosses[key, 0] += n
            self._crosses[key, 1] += agree

    def evidence(self) -> ExportEvidence:
        """What the batches so far have said."""
        keys = sorted({key for key, _ in self._crosses})
        return ExportEvidence(
            columns={name: column.evidence() for name, column in zip(self._names, self._columns, strict=True)},
            n_rows=self._n_rows,
            crosses={key: (self._crosses[key, 0], self._crosses[key, 1]) for key in keys},
        )
