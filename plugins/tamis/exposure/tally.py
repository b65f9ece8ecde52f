"""Adds up what kinds, pairs and groups contribute, by unit (a reading and a people kind) and type set."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tamis.exposure.histograms import Sums
from tamis.exposure.population import Masks
from tamis.exposure.signatures import Ids, sums

Small = npt.NDArray[np.int32]
_FEW = 1 << 22


@dataclass(frozen=True, kw_only=True)
class _Terms:
    """Counts by unit and type set, which is `type_sets[place]`."""

    unit: Ids
    type_sets: Masks
    place: Ids
    people: Ids
    records: Ids


class Tally:
    """The counts of some units. `exact`: keep the rows by controller and type set, so that a base can be added."""

    def __init__(self, type_sets: Masks, n_units: int, n_controllers: int, *, exact: bool) -> None:
        self._type_sets, self._n_units, self._n_controllers = type_sets, n_units, n_controllers
        self._terms: list[_Terms] = []
        self._present = np.zeros(len(type_sets), dtype=bool)
        self._rows = np.zeros((n_units, len(type_sets)), np.int64)
        self._same = np.zeros((n_units, len(type_sets)), np.int64)
        self._unlinked = np.zeros(n_units, np.int64)
        by_controller = (n_units, n_controllers)
        self._controller_people = np.zeros(by_controller, np.int64)
        self._controller_records = np.zeros(by_controller, np.int64)
        self._controller_types = None if exact else np.zeros(n_units * n_controllers, np.uint64)
        self._controller_rows = np.zeros((*by_controller, len(type_sets)), np.int64) if exact else None

    def add_kinds(
        self, unit: Ids, code: Small, controller: Small, *, people: Ids, records: Ids, rows: Ids, alone: Ids
    ) -> None:
        """Add line kinds that are seen, one kind after the other in cells and controllers: runs of them are long."""
        size = len(self._type_sets)
        place = unit * size + code
        self._present[np.flatnonzero(np.bincount(code, minlength=size))] = True
        self._terms.append(
            _Terms(unit=unit, type_sets=self._type_sets, place=code.astype(np.int64), people=people, records=records)
        )
        self._rows += sums(place, rows, self._n_units * size).reshape(self._rows.shape)
        self._unlinked += sums(unit, alone, self._n_units)
        if not len(unit):
            return
        fresh = _runs(unit, controller)
        of_controller = unit[fresh] * self._n_controllers + controller[fresh]
        self._controller_people += self._by_controller(of_controller, np.add.reduceat(people, fresh))
        self._controller_records += self._by_controller(of_controller, np.add.reduceat(rows, fresh))
        if self._controller_types is not None:
            types = np.bitwise_or.reduceat(np.where(rows, self._type_sets.take(code), np.uint64(0)), fresh)
            np.bitwise_or.at(self._controller_types, of_controller, types)
        elif self._controller_rows is not None:
            place += (unit * (self._n_controllers - 1) + controller) * size
            self._controller_rows += sums(place, rows, self._controller_rows.size).reshape(self._controller_rows.shape)

    def add_same(self, unit: Ids, code: Small, people: Ids) -> None:
        """Add people, without rows, to the type set of their unit that has this code; 0 is nobody's."""
        of_code = sums(unit * len(self._type_sets) + code, people, self._same.size)
        self._same += of_code.reshape(self._same.shape)

    def add_pairs(self, unit: Ids, codes: tuple[Small, Small], *, people: Ids, rows: tuple[Ids, Ids]) -> None:
        """Add people of whom two kinds are seen, each counted with both already."""
        one, other = (each.astype(np.int64) for each in codes)
        numbers, place = _numbered(one * len(self._type_sets) + other, len(self._type_sets) ** 2)
        left, right = np.divmod(numbers, len(self._type_sets))
        self._present[left] = self._present[right] = True
        union = self._type_sets[left] | self._type_sets[right]
        self._add(unit, union, place, people, rows[0] + rows[1])
        self._add(unit, self._type_sets, one, -people, -rows[0])
        self._add(unit, self._type_sets, other, -people, -rows[1])

    def add_controllers(self, unit: Ids, controller: Small, people: Ids) -> None:
        """Add people to a controller of their unit."""
        self._controller_people += self._by_controller(unit * self._n_controllers + controller, people)

    def add_groups(self, unit: Ids, group: Ids, code: Small, controller: Small, *, people: Ids, rows: Ids) -> None:
        """Add people with more than two kinds: an entry for each kind that is seen, group by group."""
        if not len(unit):
            return
        fresh = _runs(unit, group)
        type_sets, place = np.unique(np.bitwise_or.reduceat(self._type_sets.take(code), fresh), return_inverse=True)
        self._add(unit[fresh], type_sets, place, people[fresh], np.add.reduceat(rows, fresh))
        number = np.repeat(np.arange(len(fresh)), np.diff(np.append(fresh, len(unit))))
        _, once = np.unique(number * self._n_controllers + controller, return_index=True)
        self.add_controllers(unit[once], controller[once], people[once])

    def sums(self) -> Sums:
        """Everything that was added."""
        sets = [
            terms.type_sets[self._present] if terms.type_sets is self._type_sets else terms.type_sets
            for terms in self._terms
        ]
        type_sets = np.unique(np.concatenate([np.zeros(0, np.uint64), *sets]))
        shape = (self._n_units, len(type_sets))
        people, records = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        for terms in self._terms:
            rank = np.searchsorted(type_sets, terms.type_sets)
            place = terms.unit * len(type_sets) + rank.take(terms.place)
            people += sums(place, terms.people, people.size).reshape(shape)
            records += sums(place, terms.records, records.size).reshape(shape)
        held = np.flatnonzero(self._present)
        at = np.searchsorted(type_sets, self._type_sets[held])
        people[:, at] += self._same[:, held]
        return Sums(
            type_sets=type_sets,
            people=people,
            records=records,
            rows=_spread(self._rows[:, held], at, len(type_sets)),
            unlinked=self._unlinked,
            controller_people=self._controller_people,
            controller_records=self._controller_records,
            controller_types=self._controller_types
            if self._controller_types is None
            else self._controller_types.reshape(self._n_units, self._n_controllers),
            controller_rows=None
            if self._controller_rows is None
            else _spread(self._controller_rows[..., held], at, len(type_sets)),
        )

    def _add(self, unit: Ids, type_sets: Masks, place: Ids, people: Ids, records: Ids) -> None:
        self._terms.append(_Terms(unit=unit, type_sets=type_sets, place=place, people=people, records=records))

    def _by_controller(self, of_controller: Ids, counts: Ids) -> Ids:
        shape = (self._n_units, self._n_controllers)
        return sums(of_controller, counts, self._n_units * self._n_controllers).reshape(shape)


def _runs(one: Ids | Small, other: Ids | Small) -> Ids:
    """Where entries begin that differ from those before them; there are some."""
    return np.flatnonzero(np.append(True, (one[1:] != one[:-1]) | (other[1:] != other[:-1])))


def _spread(counts: Ids, at: Ids, width: int) -> Ids:
    """The counts with their last axis at these places among `width`."""
    spread = np.zeros((*counts.shape[:-1], width), np.int64)
    spread[..., at] = counts
    return spread


def _numbered(numbers: Ids, below: int) -> tuple[Ids, Ids]:
    """(the distinct numbers, ascending; the place of each). Few possible ones need no sorting."""
    if below > _FEW:
        distinct, places = np.unique(numbers, return_inverse=True)
        return distinct, places
    distinct = np.flatnonzero(np.bincount(numbers, minlength=below))
    place = np.zeros(below, np.int64)
    place[distinct] = np.arange(len(distinct))
    return distinct, place.take(numbers)
