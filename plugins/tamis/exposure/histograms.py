"""What an access reads, the counts that add up, and the histogram that they come to."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tamis.exposure.population import Masks
from tamis.exposure.signatures import Ids


@dataclass(frozen=True, kw_only=True)
class Read:
    """Line kinds and what is read of each: `places` counts from 1 into `type_sets`, 0: nothing.

    Type sets are never empty; one can stand there twice.
    """

    kinds: Ids
    places: Ids
    type_sets: Masks

    @classmethod
    def joined(cls, parts: "Sequence[Read]") -> "Read":
        """Several, of distinct kinds, as one."""
        before = np.cumsum([0, *(len(part.type_sets) for part in parts)])
        shifted = [np.where(part.places, part.places + start, 0) for part, start in zip(parts, before, strict=False)]
        return cls(
            kinds=np.concatenate([np.zeros(0, np.int64), *(part.kinds for part in parts)]),
            places=np.concatenate([np.zeros(0, np.int64), *shifted]),
            type_sets=np.concatenate([np.zeros(0, np.uint64), *(part.type_sets for part in parts)]),
        )


@dataclass(frozen=True, kw_only=True)
class Histogram:
    """Distinct type sets, ascending, with their numbers of people and of records (rows with an exposed cell).

    `row_sets`, `row_counts`: the same rows by the type set of the row alone, for counts per type. `controllers` and the
    three arrays beside it: people with an exposed row of that controller, those rows, and their types.
    """

    type_sets: Masks
    people: Ids
    records: Ids
    row_sets: Masks
    row_counts: Ids
    unlinked: int
    controllers: Ids
    controller_people: Ids
    controller_records: Ids
    controller_types: Masks

    @property
    def n_people(self) -> int:
        """Everyone with at least one exposed cell."""
        return int(self.people.sum())

    @property
    def types(self) -> int:
        """Every type of which at least one cell is exposed."""
        return int(np.bitwise_or.reduce(self.row_sets, initial=np.uint64(0)))


@dataclass(frozen=True, kw_only=True)
class Counts:
    """Counts that add up, some of them negative. Type sets can stand there several times.

    `row_counts` are those of the first type sets; `controller_rows`: controllers × those same type sets.
    """

    type_sets: Masks
    people: Ids
    records: Ids
    controller_people: Ids
    row_counts: Ids | None = None
    controller_rows: Ids | None = None
    row_sets: Masks | None = None
    unlinked: int = 0

    @classmethod
    def joined(cls, parts: "Sequence[Counts]") -> "Counts":
        """The sum of several. Those with rows have the same controllers."""
        with_rows = [part for part in parts if part.row_counts is not None]
        type_sets, people, records = added(
            [part.type_sets for part in parts], [part.people for part in parts], [part.records for part in parts]
        )
        row_sets = [part.type_sets if part.row_sets is None else part.row_sets for part in with_rows]
        return cls(
            type_sets=type_sets,
            people=people,
            records=records,
            controller_people=np.sum([part.controller_people for part in parts], axis=0),
            row_sets=np.concatenate(row_sets),
            row_counts=np.concatenate([part.row_counts for part in with_rows if part.row_counts is not None]),
            controller_rows=np.hstack([part.controller_rows for part in with_rows if part.controller_rows is not None]),
            unlinked=sum(part.unlinked for part in parts),
        )

    def plus(self, other: "Counts") -> "Counts":
        """The sum of two."""
        return Counts.joined((self, other))

    def histogram(self, *, people: bool) -> Histogram:
        """What they come to; without people, records only."""
        assert self.row_sets is not None
        assert self.row_counts is not None
        assert self.controller_rows is not None
        row_sets, places = np.unique(self.row_sets, return_inverse=True)
        rows = sums(places, self.row_counts, len(row_sets))
        of_controller = np.zeros((len(self.controller_rows), len(row_sets)), np.int64)
        for column, place in enumerate(places.tolist()):
            of_controller[:, place] += self.controller_rows[:, column]
        types = np.bitwise_or.reduce(np.where(of_controller, row_sets, np.uint64(0)), axis=1)
        controllers = np.flatnonzero(types)
        controllers = controllers[controllers > 0]  # number 0 is no controller
        return Histogram(
            type_sets=self.type_sets[self.people != 0],
            people=self.people[self.people != 0] * people,
            records=self.records[self.people != 0],
            row_sets=row_sets[rows != 0],
            row_counts=rows[rows != 0],
            unlinked=self.unlinked * people,
            controllers=controllers,
            controller_people=self.controller_people[controllers] * people,
            controller_records=of_controller.sum(axis=1)[controllers],
            controller_types=types[controllers],
        )


def sums(places: Ids, values: Ids, length: int) -> npt.NDArray[np.int64]:
    """Exact sums of values by place: doubles hold whole numbers up to 2^53."""
    return np.bincount(places, weights=values, minlength=length).astype(np.int64)


def added(sets: Sequence[Masks], people: Sequence[Ids], records: Sequence[Ids]) -> tuple[Masks, Ids, Ids]:
    """Distinct type sets, ascending, with the sums of both counts; those that come to nothing are left out."""
    distinct, places = np.unique(np.concatenate(sets), return_inverse=True)
    n_people, n_records = (sums(places, np.concatenate(counts), len(distinct)) for counts in (people, records))
    held = (n_people != 0) | (n_records != 0)
    return distinct[held], n_people[held], n_records[held]
