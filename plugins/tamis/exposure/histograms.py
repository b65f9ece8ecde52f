"""What accesses read, the counts that add up, and the histograms that they come to."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tamis.exposure.population import Masks
from tamis.exposure.signatures import Ids, ranges


@dataclass(frozen=True, kw_only=True)
class Readings:
    """Several readings: the number of the column set that each reads of some cells, ascending.

    Of every other cell a reading reads nothing, or what its base reads. Reading i has `sizes[i]` of the cells.
    """

    sizes: Ids
    cells: npt.NDArray[np.int32]
    sets: npt.NDArray[np.int32]

    @classmethod
    def of(cls, each: Sequence[tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]]) -> "Readings":
        """From the (cells, column sets) of each."""
        nothing = np.zeros(0, np.int32)
        return cls(
            sizes=np.array([len(cells) for cells, _ in each], np.int64),
            cells=np.concatenate([nothing, *(cells for cells, _ in each)]),
            sets=np.concatenate([nothing, *(sets for _, sets in each)]),
        )


@dataclass(frozen=True, kw_only=True)
class Histograms:
    """The figures of several units: a reading and a people kind each.

    `set_sizes`: of each unit the distinct type sets, ascending, with their `people` and `records` (rows with an exposed
    cell). `types`: every type exposed; `with_people`, `with_records`: units × the sets of types that were asked for.
    `controller_sizes`: of each unit the controllers with an exposed row, their people, rows and types.
    """

    set_sizes: Ids
    type_sets: Masks
    people: Ids
    records: Ids
    n_people: Ids
    types: Masks
    unlinked: Ids
    with_people: Ids
    with_records: Ids
    controller_sizes: Ids
    controllers: npt.NDArray[np.int32]
    controller_people: Ids
    controller_records: Ids
    controller_types: Masks

    @classmethod
    def joined(cls, parts: "Sequence[Histograms]") -> "Histograms":
        """The units of all, one after the other."""
        return cls(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in parts[0].__dict__})


@dataclass(frozen=True, kw_only=True)
class Sums:
    """Counts that add up, some of them negative: units × type sets, which ascend, and units × controllers.

    `rows`: the records by the type set of the row alone. `controller_types`: the types of rows of each controller; or
    `controller_rows`: units × controllers × type sets, from which they follow when counts are added to others.
    """

    type_sets: Masks
    people: Ids
    records: Ids
    rows: Ids
    unlinked: Ids
    controller_people: Ids
    controller_records: Ids
    controller_types: Masks | None = None
    controller_rows: Ids | None = None

    def onto(self, base: "Sums", units: Ids) -> "Sums":
        """These as changes of the base's `units`."""
        type_sets = np.union1d(self.type_sets, base.type_sets)

        def summed(mine: Ids, theirs: Ids) -> Ids:
            total = np.zeros((*mine.shape[:-1], len(type_sets)), np.int64)
            total[..., np.searchsorted(type_sets, self.type_sets)] = mine
            total[..., np.searchsorted(type_sets, base.type_sets)] += theirs[units]
            return total

        assert self.controller_rows is not None
        assert base.controller_rows is not None
        return Sums(
            type_sets=type_sets,
            people=summed(self.people, base.people),
            records=summed(self.records, base.records),
            rows=summed(self.rows, base.rows),
            unlinked=self.unlinked + base.unlinked[units],
            controller_people=self.controller_people + base.controller_people[units],
            controller_records=self.controller_records + base.controller_records[units],
            controller_rows=summed(self.controller_rows, base.controller_rows),
        )

    def histograms(self, wanted: Masks, counts_people: npt.NDArray[np.bool_]) -> Histograms:
        """What they come to. `wanted`: sets of types, of which to count who has any; a unit without people: False."""
        types = self._controller_types()
        unit, place = np.nonzero(self.people)
        of_unit, controller = np.nonzero(types)
        people = self.people * counts_people[:, None]
        n_units = len(counts_people)
        meets = ((self.type_sets[:, None] & wanted) != 0).astype(np.float64)  # exact: whole numbers up to 2^53
        exposed = np.where(self.rows, self.type_sets, np.uint64(0))
        return Histograms(
            set_sizes=np.bincount(unit, minlength=n_units),
            type_sets=self.type_sets[place],
            people=people[unit, place],
            records=self.records[unit, place],
            n_people=people.sum(axis=1),
            types=np.bitwise_or.reduce(exposed, axis=1, initial=np.uint64(0)),
            unlinked=self.unlinked * counts_people,
            with_people=(people.astype(np.float64) @ meets).astype(np.int64),
            with_records=(self.rows.astype(np.float64) @ meets).astype(np.int64),
            controller_sizes=np.bincount(of_unit, minlength=n_units),
            controllers=controller.astype(np.int32),
            controller_people=self.controller_people[of_unit, controller] * counts_people[of_unit],
            controller_records=self.controller_records[of_unit, controller],
            controller_types=types[of_unit, controller],
        )

    def _controller_types(self) -> Masks:
        """Units × controllers; number 0 is no controller."""
        types = self.controller_types
        if types is None:
            assert self.controller_rows is not None
            rows = np.where(self.controller_rows, self.type_sets, np.uint64(0))
            types = np.bitwise_or.reduce(rows, axis=2, initial=np.uint64(0))
        types[:, 0] = 0
        return types


def rows_of(starts: Ids, sizes: Ids, units: Ids) -> tuple[Ids, Ids]:
    """(how many entries each of these units has, where they lie) in arrays laid out by unit."""
    return sizes.take(units), ranges(starts.take(units), sizes.take(units))
