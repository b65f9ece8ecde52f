"""From what accesses read of cells to their figures: all of them derive from one histogram.

People of one kind are counted by kind. Who has two was counted twice, and is found in a list of pairs; larger sets are
walked entry by entry. Everything is a sum, so an access that reads nearly all rows alike is counted as the change
from a *base* that reads all of them so: an access costs what sets it apart, not what there is. Many accesses are
counted at once, and a number is a place in an array: no access is ever walked by itself.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from tamis.exposure.histograms import Histograms, Readings, Sums
from tamis.exposure.incidence import Groups, Kinds, Pairs, View
from tamis.exposure.opened import Opened
from tamis.exposure.population import Masks, Population
from tamis.exposure.signatures import Ids
from tamis.exposure.tally import Tally
from tamis.portals import PEOPLE_KINDS, PeopleKind

Sets = npt.NDArray[np.int32]


@dataclass(frozen=True, kw_only=True)
class Base:
    """A reading of which others differ little: the column set of every cell, and what it counts."""

    sets: Sets
    sums: Sums


class Counter:
    """Counts one population under any access, for the people kinds that are asked for."""

    def __init__(self, population: Population, kinds: tuple[PeopleKind, ...], wanted: Masks) -> None:
        """`wanted`: sets of types, of which it is counted how many people and rows have any."""
        self._population, self._kinds, self._wanted = population, kinds, wanted
        places = np.full(len(PEOPLE_KINDS), -1)
        places[[PEOPLE_KINDS.index(kind) for kind in kinds]] = np.arange(len(kinds))
        self._cell_unit = places[population.cell_people]
        self._n_cells, self._n_controllers = len(population.cell_people), len(population.controllers)
        order = np.lexsort((population.kind_controller, population.kind_cell))
        rank = np.argsort(order)
        self._of_kinds = Kinds.of(population, order)
        self._pairs = Pairs.of(population, rank)
        self._groups = Groups.of(population, rank)

    @cached_property
    def weights(self) -> Ids:
        """About how much work each cell is."""
        return np.asarray(self._of_kinds.weights + self._pairs.weights + self._groups.weights + 1)

    def base(self, sets: Sets, opened: Opened) -> Base:
        """What to count the change from: the column set of each cell."""
        cells = np.flatnonzero(sets).astype(np.int32)
        readings = Readings.of([(cells, sets[cells])])
        return Base(sets=sets, sums=self._sums(readings, opened, None, exact=True))

    def histograms(self, readings: Readings, opened: Opened, base: Base | None = None) -> Histograms:
        """The histogram of each reading and people kind, in this order; the readings may be changes of a base."""
        sums = self._sums(readings, opened, base, exact=base is not None)
        n_readings = len(readings.sizes)
        if base is not None:
            sums = sums.onto(base.sums, np.tile(np.arange(len(self._kinds)), n_readings))
        return sums.histograms(self._wanted, np.tile([kind != "none" for kind in self._kinds], n_readings))

    def everyone(self, people_kind: PeopleKind) -> int:
        """All people of a kind in the drop, exposed or not."""
        if people_kind == "none":
            return 0
        population, signatures = self._population, self._population.signatures
        mine = population.cell_people[population.kind_cell] == PEOPLE_KINDS.index(people_kind)
        alone = (signatures.single_people + population.alone)[mine].sum()
        pairs = signatures.pair_people[mine[signatures.pairs[:, 0]]].sum()
        first = signatures.group_kinds[signatures.group_starts]
        return int(alone + pairs + signatures.group_people[mine[first]].sum())

    def _sums(self, readings: Readings, opened: Opened, base: Base | None, *, exact: bool) -> Sums:
        """The counts of readings, less those that the base has of the same kinds, pairs and groups."""
        n_readings, cells = len(readings.sizes), readings.cells
        reading = np.repeat(np.arange(n_readings), readings.sizes)
        row, unit = reading * self._n_cells, reading * len(self._kinds) + self._cell_unit[cells]
        tally = Tally(opened.type_sets, n_readings * len(self._kinds), self._n_controllers, exact=exact)
        opens = opened.starts.take(readings.sets)
        seen = np.zeros(n_readings * self._n_cells, np.int64)
        if base is not None:
            seen.reshape(n_readings, -1)[:] = opened.starts.take(base.sets)
        old = seen.take(row + cells)
        before = View(opens=seen, codes=opened.codes)
        after = View(opens=seen if base is None else seen.copy(), codes=opened.codes)
        after.opens[row + cells] = opens
        self._of_kinds.count(tally, unit, cells, opens, opened.codes, 1)
        if base is None:
            self._pairs.count(tally, self._pairs.within(row, unit, cells), after, 1)
            self._groups.count(tally, self._groups.within(row, unit, cells), after, 1)
            return tally.sums()
        self._of_kinds.count(tally, unit, cells, old, opened.codes, -1)
        pairs = self._pairs.touched(row, unit, cells, len(seen))
        entries = self._groups.touched(row, unit, cells)
        for view, sign in ((after, 1), (before, -1)):
            self._pairs.count(tally, pairs, view, sign)
            self._groups.count(tally, entries, view, sign)
        return tally.sums()
