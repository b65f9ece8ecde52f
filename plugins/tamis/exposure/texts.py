"""A column of free text: the types that Presidio finds in each distinct cell, scanned once."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.policy import taxonomy, threshold
from tamis.text import scanner

Found: TypeAlias = tuple[int, bool]
"""The type set found in a text, and whether all of it was read."""
Scan: TypeAlias = Callable[[Sequence[str]], list[Found]]


def scanned(texts: Sequence[str]) -> list[Found]:
    """Scan texts; one answer for each, in their order."""
    return [(finding.types, finding.complete) for finding in scanner().scan(texts)]


class LookedInto(Protocol):
    """A column whose cells are looked into one by one."""

    def types(self, column: pa.StringArray) -> tuple[list[int], npt.NDArray[np.int64]]:
        """(type set found in each distinct cell, each row's place in that list)."""

    def summary(self) -> dict[str, Any]:
        """Cells by type found, and how many cells were not wholly scanned."""


class TextColumn:
    """The scan of one text column of one part: distinct cells only, capped; a cap or a time-out makes it partial.

    It remembers cells by a digest, so that its memory does not grow with their length.
    """

    def __init__(self, scan: Scan = scanned) -> None:
        self._scan = scan
        self._cap = int(threshold("text", "distinct_cells"))
        self._seen: dict[bytes, Found] = {}
        self._cells: Counter[str] = Counter()
        self._unscanned = 0

    def types(self, column: pa.StringArray) -> tuple[list[int], npt.NDArray[np.int64]]:
        """(type set found in each distinct cell, each row's place in that list)."""
        encoded = column.dictionary_encode()
        distinct = encoded.dictionary.to_pylist()
        codes = encoded.indices.to_numpy().astype(np.int64)
        digests = [_digest(text) for text in distinct]
        fresh = {digest: text for digest, text in zip(digests, distinct, strict=True) if text}
        fresh = {digest: text for digest, text in fresh.items() if digest not in self._seen}
        room = list(fresh)[: max(0, self._cap - len(self._seen))]
        if room:
            self._seen.update(zip(room, self._scan([fresh[digest] for digest in room]), strict=True))
        # Beyond the cap a cell was not read: nothing is known of it.
        found = [self._seen.get(digest, (0, not text)) for digest, text in zip(digests, distinct, strict=True)]
        self._count(found, np.bincount(codes, minlength=len(distinct)))
        return [types for types, _ in found], codes

    def _count(self, found: list[Found], rows: npt.NDArray[np.int64]) -> None:
        for (types, complete), count in zip(found, rows.tolist(), strict=True):
            for name in taxonomy().names(types):
                self._cells[name] += count
            self._unscanned += 0 if complete else count

    def summary(self) -> dict[str, Any]:
        """Cells by type found, and how many cells were not wholly scanned."""
        return {"contains": dict(sorted(self._cells.items())), "unscanned": self._unscanned}


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16).digest()
