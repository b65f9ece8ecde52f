"""A column of free text: the types that Presidio finds in each distinct cell, scanned once."""

from collections import Counter
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.policy import taxonomy, threshold
from tamis.text import scanner


class TextColumn:
    """The scan of one text column of one part: distinct cells only, capped; a cap or a time-out makes it partial."""

    def __init__(self) -> None:
        self._cap = int(threshold("text", "distinct_cells"))
        self._seen: dict[str, int] = {}
        self._incomplete: set[str] = set()
        self._cells: Counter[str] = Counter()
        self._unscanned = 0

    def types(self, column: pa.StringArray) -> tuple[list[int], npt.NDArray[np.int64]]:
        """(type set found in each distinct cell, each row's place in that list)."""
        encoded = column.dictionary_encode()
        distinct = encoded.dictionary.to_pylist()
        codes = encoded.indices.to_numpy().astype(np.int64)
        fresh = [text for text in distinct if text and text not in self._seen]
        room = max(0, self._cap - len(self._seen))
        for text, finding in zip(fresh[:room], scanner().scan(fresh[:room]) if fresh[:room] else [], strict=True):
            self._seen[text] = finding.types
            if not finding.complete:
                self._incomplete.add(text)
        self._count(distinct, np.bincount(codes, minlength=len(distinct)))
        return [self._seen.get(text, 0) for text in distinct], codes

    def _count(self, distinct: list[str], rows: npt.NDArray[np.int64]) -> None:
        for text, count in zip(distinct, rows.tolist(), strict=True):
            for name in taxonomy().names(self._seen.get(text, 0)):
                self._cells[name] += count
            if text and (text not in self._seen or text in self._incomplete):
                self._unscanned += count

    def summary(self) -> dict[str, Any]:
        """Cells by type found, and how many cells were not wholly scanned."""
        return {"contains": dict(sorted(self._cells.items())), "unscanned": self._unscanned}
