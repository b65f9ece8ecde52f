"""The distinct values of smallest hash while a part is read: they are looked at once, when all rows were seen."""

import numpy as np
import pyarrow as pa

from tamis.columns.checks import check
from tamis.columns.fixed_hash import U64
from tamis.columns.parts import part_marks
from tamis.columns.sketch import Sketch, kept_distinct


class Kept:
    """At most k distinct values, in memory only; what leaves it is a sketch, without values."""

    def __init__(self) -> None:
        self._hashes: U64 = np.empty(0, np.uint64)
        self._values = pa.array([], pa.string())
        self._exact = True

    def add(self, hashes: U64, values: pa.StringArray) -> None:
        """Take in values, repeated or not, with their hashes."""
        most = kept_distinct()
        near = np.arange(hashes.size)
        if self._hashes.size >= most:
            near = np.flatnonzero(hashes <= self._hashes[-1])
            # A full sketch and a value beyond its last: more distinct values than are kept.
            self._exact = self._exact and near.size == hashes.size
        if self._hashes.size:
            place = np.minimum(np.searchsorted(self._hashes, hashes[near]), self._hashes.size - 1)
            near = near[self._hashes[place] != hashes[near]]
        if near.size == 0:
            return
        new, first = np.unique(hashes[near], return_index=True)
        self._exact = self._exact and new.size + self._hashes.size <= most
        # Of many new values no more than k can stay.
        new, first = new[:most], first[:most]
        together = np.concatenate([self._hashes, new])
        order = np.argsort(together, kind="stable")[:most]
        self._hashes = together[order]
        texts = values.take(pa.array(near[first]))
        self._values = pa.concat_arrays([self._values, texts]).take(pa.array(order))

    @property
    def values(self) -> pa.StringArray:
        """The kept values, by their hash; they must not outlive the step."""
        return self._values

    def sketch(self) -> Sketch:
        """The kept values as hashes and marks."""
        checks, features, told = check(self._values)
        parts = part_marks(self._values)
        return Sketch(hashes=self._hashes, checks=checks, features=features, words=told, parts=parts, exact=self._exact)
