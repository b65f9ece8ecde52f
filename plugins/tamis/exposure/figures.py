"""From the type set of every line kind under one access to the figures: all of them derive from one histogram."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tamis.exposure.population import Ids, Masks, Population
from tamis.portals import PEOPLE_KINDS, PeopleKind


@dataclass(frozen=True, kw_only=True)
class Histogram:
    """Distinct type sets with their numbers of people and of records (rows with at least one exposed cell).

    `row_sets`, `row_counts`: the same rows by the type set of the row alone, for counts per type.
    """

    type_sets: Masks
    people: Ids
    records: Ids
    row_sets: Masks
    row_counts: Ids
    unlinked: int

    @property
    def n_people(self) -> int:
        """Everyone with at least one exposed cell."""
        return int(self.people.sum())

    @property
    def n_records(self) -> int:
        """Every row with at least one exposed cell."""
        return int(self.row_counts.sum())

    @property
    def types(self) -> int:
        """Every type of which at least one cell is exposed."""
        return int(np.bitwise_or.reduce(self.row_sets, initial=np.uint64(0)))

    def people_with(self, types: int) -> int:
        """People with at least one of these types."""
        return int(self.people[(self.type_sets & np.uint64(types)) != 0].sum())

    def records_with(self, types: int) -> int:
        """Rows with at least one of these types."""
        return int(self.row_counts[(self.row_sets & np.uint64(types)) != 0].sum())


@dataclass(frozen=True, kw_only=True)
class ControllerShare:
    """What is exposed of one controller's rows."""

    controller: int
    people: int
    records: int
    types: int


class Counter:
    """Counts one population under any access."""

    def __init__(self, population: Population) -> None:
        self._population = population
        self._entry_controller = population.kind_controller[population.entry_kind]
        rows = np.bincount(population.entry_kind, weights=population.entry_rows, minlength=population.n_kinds)
        self._rows_of_kind = rows.astype(np.int64)
        self._people_of_kind = np.concatenate(
            [
                np.zeros(0, np.int8),
                *(
                    np.full(index.n_kinds, PEOPLE_KINDS.index(index.layout.person.kind), np.int8)
                    for index in population.exports
                ),
            ]
        )
        signature = np.repeat(np.arange(len(population.starts)), self._sizes())
        fresh = np.ones(len(population.entry_kind), dtype=bool)
        fresh[1:] = (np.diff(signature) != 0) | (np.diff(self._entry_controller) != 0)
        self._segments = np.flatnonzero(fresh)
        self._segment_signature = signature[self._segments]

    def _sizes(self) -> Ids:
        return np.diff(np.append(self._population.starts, len(self._population.entry_kind)))

    def histogram(self, of_kind: Masks, people_kind: PeopleKind) -> Histogram:
        """The histogram of one people kind, given the type set of every line kind (shape (kinds,))."""
        population, number = self._population, PEOPLE_KINDS.index(people_kind)
        entry = of_kind[population.entry_kind]
        of_signature = _or_at(entry, population.starts)
        exposed_rows = _add_at(np.where(entry != 0, population.entry_rows, 0), population.starts)
        chosen = (population.kind == number) & (of_signature != 0)
        people = population.people[chosen] if people_kind != "none" else np.zeros(int(chosen.sum()), np.int64)
        type_sets, (n_people, n_records) = _by_set(of_signature[chosen], people, exposed_rows[chosen])
        rows = (self._people_of_kind == number) & (of_kind != 0)
        row_sets, (row_counts,) = _by_set(of_kind[rows], self._rows_of_kind[rows])
        return Histogram(
            type_sets=type_sets,
            people=n_people,
            records=n_records,
            row_sets=row_sets,
            row_counts=row_counts,
            unlinked=int(people[population.unlinked[chosen]].sum()),
        )

    def by_controller(self, of_kind: Masks, people_kind: PeopleKind) -> list[ControllerShare]:
        """Per controller the people with at least one exposed row of it, with the types of those rows."""
        population, number = self._population, PEOPLE_KINDS.index(people_kind)
        entry = of_kind[population.entry_kind]
        types = _or_at(entry, self._segments)
        rows = _add_at(np.where(entry != 0, population.entry_rows, 0), self._segments)
        controller = self._entry_controller[self._segments]
        chosen = (types != 0) & (controller != 0) & (population.kind[self._segment_signature] == number)
        people = population.people[self._segment_signature] * (people_kind != "none")
        return [
            ControllerShare(
                controller=int(each),
                people=int(people[mine].sum()),
                records=int(rows[mine].sum()),
                types=int(np.bitwise_or.reduce(types[mine])),
            )
            for each in np.unique(controller[chosen])
            for mine in [chosen & (controller == each)]
        ]

    def everyone(self, people_kind: PeopleKind) -> int:
        """All people of a kind in the drop, exposed or not."""
        chosen = self._population.kind == PEOPLE_KINDS.index(people_kind)
        return 0 if people_kind == "none" else int(self._population.people[chosen].sum())


def _or_at(values: Masks, starts: npt.NDArray[np.intp]) -> Masks:
    return np.bitwise_or.reduceat(values, starts) if len(starts) else np.zeros(0, np.uint64)


def _add_at(values: Ids, starts: npt.NDArray[np.intp]) -> Ids:
    return np.add.reduceat(values, starts) if len(starts) else np.zeros(0, np.int64)


def _by_set(type_sets: Masks, *weights: Ids) -> tuple[Masks, tuple[Ids, ...]]:
    """Distinct type sets, ascending, and the exact sums of each weight."""
    distinct, codes = np.unique(type_sets, return_inverse=True)
    sums = []
    for weight in weights:
        total = np.zeros(len(distinct), np.int64)
        np.add.at(total, codes, weight)
        sums.append(total)
    return distinct, tuple(sums)
