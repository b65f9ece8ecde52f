"""Counts readings as they are found: in batches, with results that do not depend on how they are batched."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from tamis.exposure.accesses import Accesses, Reading
from tamis.exposure.figures import Base, Counter
from tamis.exposure.histograms import Histograms, Readings
from tamis.exposure.opened import Opened
from tamis.exposure.signatures import Ids
from tamis.exposure.threads import in_order

Small = npt.NDArray[np.int32]
_WORK = 1 << 19
"""Kinds, pairs and entries that are looked at together."""
_ROOM = 1 << 22
"""Places in the arrays of a batch: readings by cells, type sets and controllers."""


@dataclass(frozen=True, kw_only=True)
class _Batch:
    """Readings that are counted together, from one base or none."""

    numbers: list[int]
    readings: Readings
    opened: Opened
    base: Base | None


@dataclass
class _Waiting:
    """Readings that change one base, or none, as their cells and column sets."""

    numbers: list[int] = field(default_factory=list)
    each: list[tuple[Small, Small]] = field(default_factory=list)
    work: int = 0


class Counting:
    """Counts all readings of a portal's accounts."""

    def __init__(self, counter: Counter, accesses: Accesses, n_kinds: int, n_controllers: int) -> None:
        self._counter, self._accesses = counter, accesses
        self._n_kinds, self._n_controllers = max(1, n_kinds), n_controllers
        self._bases: dict[tuple[int, ...], Base] = {}

    def histograms(self, found: Iterable[list[Reading]]) -> tuple[Histograms, Ids]:
        """(the histograms of all readings, the place of each reading's first among them)."""
        numbers: list[int] = []
        done: list[Histograms] = []
        for batch_numbers, histograms in in_order(self._counted, self._batches(found)):
            numbers += batch_numbers
            done.append(histograms)
        first = np.zeros(len(numbers), np.int64)
        first[numbers] = np.arange(len(numbers)) * self._n_kinds
        return Histograms.joined(done), first

    def _counted(self, batch: _Batch) -> tuple[list[int], Histograms]:
        return batch.numbers, self._counter.histograms(batch.readings, batch.opened, batch.base)

    def _batches(self, found: Iterable[list[Reading]]) -> Iterator[_Batch]:
        all_waiting: dict[tuple[int, ...], _Waiting] = {}
        for readings in found:
            for reading in readings:
                waiting = all_waiting.setdefault(reading.usual, _Waiting())
                cells, sets = self._changes(reading)
                waiting.numbers.append(reading.number)
                waiting.each.append((cells, sets))
                waiting.work += int(self._counter.weights.take(cells).sum())
                if waiting.work >= _WORK or len(waiting.each) >= self._most(reading.usual):
                    yield self._batch(reading.usual, all_waiting.pop(reading.usual))
        for usual, waiting in all_waiting.items():
            yield self._batch(usual, waiting)

    def _batch(self, usual: tuple[int, ...], waiting: _Waiting) -> _Batch:
        return _Batch(
            numbers=waiting.numbers,
            readings=Readings.of(waiting.each),
            opened=self._accesses.opened(),
            base=self._bases.get(usual),
        )

    def _changes(self, reading: Reading) -> tuple[Small, Small]:
        """The cells that are not read as its base reads them, and how they are; without a base all that are read."""
        if not any(reading.usual):
            return reading.cells, reading.sets
        if reading.usual not in self._bases:
            usual_sets = self._accesses.usual_sets(reading.usual)
            self._bases[reading.usual] = self._counter.base(usual_sets, self._accesses.opened())
        usual = self._bases[reading.usual].sets
        own = np.zeros_like(usual)
        own[reading.cells] = reading.sets
        changed = np.flatnonzero(own != usual).astype(np.int32)
        return changed, own.take(changed)

    def _most(self, usual: tuple[int, ...]) -> int:
        """How many readings make a batch at most."""
        n_sets = len(self._accesses.opened().type_sets)
        by_type = n_sets * self._n_controllers if any(usual) else n_sets + self._n_controllers
        return max(1, _ROOM // (self._n_kinds * by_type + 2 * len(self._counter.weights) + 1))
