"""A column of which some cells hold other types than its own: each cell says which."""

from collections import Counter
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.columns import types_in_cells
from tamis.exposure.layout import FREE_TEXT
from tamis.exposure.texts import LookedInto, Scan, TextColumn, scanned
from tamis.policy import taxonomy


class MixedColumn:
    """The cells of one column of one part, looked into for the types that its evidence showed beside its own."""

    def __init__(self, entity_type: str | None, beside: int) -> None:
        self._entity_type, self._beside = entity_type, beside
        self._cells: Counter[str] = Counter()

    def types(self, column: pa.StringArray) -> tuple[list[int], npt.NDArray[np.int64]]:
        """(type set found in each distinct cell, each row's place in that list)."""
        encoded = column.dictionary_encode()
        distinct = encoded.dictionary.to_pylist()
        codes = encoded.indices.to_numpy().astype(np.int64)
        filled = [place for place, text in enumerate(distinct) if text.strip()]
        found = [0] * len(distinct)
        held = types_in_cells([distinct[place] for place in filled], self._entity_type, self._beside) if filled else []
        for place, types in zip(filled, held, strict=True):
            found[place] = types
        for types, rows in zip(found, np.bincount(codes, minlength=len(distinct)).tolist(), strict=True):
            for name in taxonomy().names(types):
                self._cells[name] += rows
        return found, codes

    def summary(self) -> dict[str, Any]:
        """Cells by type found; all of them are read."""
        return {"contains": dict(sorted(self._cells.items())), "unscanned": 0}


def looked_into(entity_type: str | None, beside: int, scan: Scan = scanned) -> LookedInto | None:
    """What reads the cells of a column of free text, or of one that holds several types; None: nothing has to."""
    if entity_type == FREE_TEXT:
        return TextColumn(scan)
    return MixedColumn(entity_type, beside) if beside else None
