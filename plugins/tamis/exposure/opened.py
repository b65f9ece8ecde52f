"""Sets of columns, numbered; and the type sets that they open of the contents of rows."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tamis.exposure.population import ExportIndex, Masks
from tamis.exposure.signatures import Ids
from tamis.policy import taxonomy

ColumnSet = frozenset[str]
NOTHING = 0
"""The number of the set without columns, of any export."""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """Which type set each content has under each column set: `type_sets[codes[starts[column set] + content]]`.

    Type sets are distinct; the first is the empty one.
    """

    starts: Ids
    codes: npt.NDArray[np.int32]
    type_sets: Masks


class ColumnSets:
    """Numbers the column sets that come up, of all exports."""

    def __init__(self, exports: Sequence[ExportIndex]) -> None:
        self._exports = tuple(exports)
        self._numbers: dict[tuple[int, ColumnSet], int] = {}
        self._type_sets: dict[int, int] = {0: 0}
        widest = max([len(index.filled) for index in exports], default=0)
        self._starts, self._codes = [0], [np.zeros(widest, np.int32)]
        self._opened: Opened | None = None

    def number(self, export: int, columns: ColumnSet) -> int:
        """The number of a set of columns of the export at that place."""
        if not columns:
            return NOTHING
        if (export, columns) not in self._numbers:
            self._numbers[export, columns] = len(self._starts)
            self._starts.append(self._starts[-1] + len(self._codes[-1]))
            self._codes.append(self._coded(opened_types(self._exports[export], columns)))
            self._opened = None
        return self._numbers[export, columns]

    def opened(self) -> Opened:
        """What the sets numbered so far open. What it returned before stays as it was."""
        if self._opened is None:
            self._opened = Opened(
                starts=np.array(self._starts),
                codes=np.concatenate(self._codes),
                type_sets=np.array(list(self._type_sets), np.uint64),
            )
        return self._opened

    def _coded(self, type_sets: Masks) -> npt.NDArray[np.int32]:
        known = self._type_sets
        return np.array([known.setdefault(each, len(known)) for each in type_sets.tolist()], np.int32)


def opened_types(index: ExportIndex, columns: ColumnSet) -> Masks:
    """The type set of each content of an export that these columns open."""
    found = np.zeros(len(index.filled), np.uint64)
    for place, column in enumerate(index.layout.columns):
        if column.name in columns:
            found[index.filled[:, place]] |= np.uint64(column.types)
    for place, name in enumerate(index.text_columns):
        if name in columns:
            found |= index.text_types[:, place]
    return found


def unknown_types(index: ExportIndex, columns: ColumnSet) -> Masks:
    """What undecided columns and text not wholly scanned could hold, of each content of an export."""
    found = np.zeros(len(index.filled), np.uint64)
    for place, column in enumerate(index.layout.columns):
        if column.name in columns:
            types = taxonomy().all_types if column.name in index.incomplete else column.unknown
            found[index.filled[:, place]] |= np.uint64(types)
    return found
