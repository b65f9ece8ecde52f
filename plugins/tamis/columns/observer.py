"""Evidence about the columns of one part, gathered batch by batch.

Of the values only those that a sketch keeps outlive their batch, in memory and until the evidence is asked for.
"""

from collections import Counter

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.checks import Remembered, look
from tamis.columns.crosses import Cells, agreements
from tamis.columns.evidence import ColumnEvidence, ExportEvidence
from tamis.columns.features import FEATURE_BITS
from tamis.columns.fixed_hash import U64, fixed_hash
from tamis.columns.forms import Ints
from tamis.columns.kept import Kept
from tamis.identifier.columns import bytes_of
from tamis.identifier.layouts import Layouts
from tamis.identifiers import BY_TYPE
from tamis.policy import taxonomy

LONGEST = 64
"""Lengths beyond are counted together, as LONGEST + 1."""


_MEASURED = 16
"""Of so many batches one tells whether values repeat enough to look at each distinct one only once."""


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
        cells = _unwrapped(cells)
        if not self._repeats and self._n_batches % _MEASURED:
            self._n_batches += 1
            return self._add_rows(cells)
        self._n_batches += 1
        values, rows = _distinct(cells)
        self._repeats = 2 * len(values) <= len(cells)
        return self._add_distinct(values, rows) if self._repeats else self._add_rows(cells)

    def _add_distinct(self, values: pa.StringArray, rows: Ints) -> Cells:
        weights = np.bincount(rows, minlength=len(values) + 1)[: len(values)]
        marks = self._remembered.marks(values)
        lengths = np.minimum(pc.utf8_length(values).to_numpy(zero_copy_only=False), LONGEST + 1)
        self._lengths += np.bincount(lengths, weights, LONGEST + 2).astype(np.int64)
        self._valid.update(_rows_by_bit(marks.checks, weights))
        self._features.update(_rows_by_bit(marks.features, weights))
        self._kept.add(marks.hashes, values)
        return Cells(layouts=Layouts(values), checks=marks.checks, rows=rows)

    def _add_rows(self, cells: pa.StringArray) -> Cells:
        values, rows = _filled(cells)
        found = look(values)
        totals = np.bincount(found.layouts.of, minlength=len(found.layouts.names))
        lengths = np.array([min(len(name), LONGEST + 1) for name in found.layouts.names], np.int64)
        self._lengths += np.bincount(lengths, totals, LONGEST + 2).astype(np.int64)
        self._valid.update(found.count_checks(totals, None))
        self._features.update(found.count_features(None))
        self._kept.add(fixed_hash(values), values)
        return Cells(layouts=found.layouts, checks=found.check_masks(), rows=rows)

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
    marked = pc.or_(pc.starts_with(cells, "="), pc.starts_with(cells, "'"))
    if not pc.any(marked).as_py():
        return cells
    formula = pc.replace_substring_regex(cells, '^="([^"]*)"$', r"\1")
    return pc.replace_substring_regex(formula, "^'([0-9].*)$", r"\1")


def _filled(cells: pa.StringArray) -> tuple[pa.StringArray, Ints | None]:
    """The trimmed cells without the empty ones, and each row's place among them; None: its own."""
    values = _trimmed(cells)
    filled = pc.not_equal(values, "").to_numpy(zero_copy_only=False)
    if filled.all():
        return values, None
    return values.filter(pa.array(filled)), np.where(filled, np.cumsum(filled) - 1, np.count_nonzero(filled))


def _trimmed(cells: pa.StringArray) -> pa.StringArray:
    starts, lengths, content = bytes_of(cells)
    filled = lengths > 0
    ends = np.concatenate([content[starts[filled]], content[(starts + lengths)[filled] - 1]])
    visible = (ends > ord(" ")) & (ends < 128)
    return cells if visible.all() else pc.utf8_trim_whitespace(cells)


def _distinct(cells: pa.StringArray) -> tuple[pa.StringArray, Ints]:
    """Distinct trimmed values without the empty one, and each row's place among them (the last + 1: empty)."""
    encoded = pc.dictionary_encode(cells)
    values = pc.utf8_trim_whitespace(encoded.dictionary)
    rows = encoded.indices.to_numpy(zero_copy_only=False).astype(np.int64)
    filled = pc.not_equal(values, "").to_numpy(zero_copy_only=False)
    if filled.all():
        return values, rows
    place = np.where(filled, np.cumsum(filled) - 1, np.count_nonzero(filled))
    return values.filter(pa.array(filled)), place[rows]


def _rows_by_bit(masks: U64, weights: Ints) -> dict[int, int]:
    """Rows for each bit that some mask has."""
    present = int(np.bitwise_or.reduce(masks, initial=np.uint64(0)))
    bits = [1 << place for place in range(64) if present >> place & 1]
    return {bit: int(weights[(masks & np.uint64(bit)) > 0].sum()) for bit in bits}


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
