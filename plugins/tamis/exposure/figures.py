"""From the type sets of the line kinds that an access reads to the figures: all derive from one histogram.

People of one kind are counted by kind. Who has two was counted twice, and is found in a list of pairs; larger sets are
walked entry by entry. Everything is a sum, so an access that reads nearly all rows alike is counted as the change
from a *base* that reads all of them so: an access costs what sets it apart, not what there is.
"""

from dataclasses import dataclass, field

import numpy as np

from tamis.exposure.histograms import Counts, Histogram, Read, sums
from tamis.exposure.population import Masks, Population
from tamis.exposure.signatures import Ids, ranges
from tamis.portals import PEOPLE_KINDS, PeopleKind

_FEW = 1 << 12


@dataclass(frozen=True, kw_only=True)
class Base:
    """A read of which others differ little. `places`: of every kind, as in Read; `counts`: per people kind."""

    type_sets: Masks
    places: Ids
    counts: dict[PeopleKind, Counts]


@dataclass(frozen=True)
class _View:
    """Which type set each kind has: its place, as in Read, over all kinds, and the sets with the empty one first."""

    places: Ids
    sets: Masks = field(repr=False)


class Counter:
    """Counts one population under any access."""

    def __init__(self, population: Population) -> None:
        signatures, n_kinds = population.signatures, population.n_kinds
        self._population, self._signatures = population, signatures
        self._controller, self._n_controllers = population.kind_controller, len(population.controllers)
        pairs, groups = signatures.pairs, signatures.group_kinds
        self._first, self._second = np.ascontiguousarray(pairs[:, 0]), np.ascontiguousarray(pairs[:, 1])
        self._first_starts = np.searchsorted(self._first, np.arange(n_kinds + 1))
        self._by_second = np.argsort(self._second, kind="stable")
        self._second_starts = np.searchsorted(self._second[self._by_second], np.arange(n_kinds + 1))
        controllers = self._controller[self._first]
        self._same_controller = np.where(controllers == self._controller[self._second], controllers, 0)
        self._group_of = np.repeat(np.arange(len(signatures.group_starts)), signatures.group_sizes)
        self._by_kind = np.argsort(groups, kind="stable")
        self._group_starts = np.searchsorted(groups[self._by_kind], np.arange(n_kinds + 1))
        # Whoever has one kind or two counts under each; rows of larger sets are added where those are walked.
        in_pairs = [sums(pairs[:, place], signatures.pair_people, n_kinds) for place in (0, 1)]
        self._people = signatures.single_people + population.alone + in_pairs[0] + in_pairs[1]
        pair_rows = [sums(pairs[:, place], signatures.pair_rows[:, place], n_kinds) for place in (0, 1)]
        self._records = signatures.single_rows + population.alone + pair_rows[0] + pair_rows[1]
        self._rows = self._records + sums(groups, signatures.group_rows, n_kinds)
        self._nothing = np.zeros(n_kinds, np.int64)

    def base(self, read: Read) -> Base:
        """What to count the change from."""
        places = self._nothing.copy()
        places[read.kinds] = read.places
        return Base(
            type_sets=read.type_sets,
            places=places,
            counts={kind: self._changed(read, kind, None) for kind in PEOPLE_KINDS},
        )

    def histogram(self, read: Read, people_kind: PeopleKind, base: Base | None = None) -> Histogram:
        """The histogram of one people kind under what an access reads, or changes of what the base reads."""
        counts = self._changed(read, people_kind, base)
        return (counts if base is None else base.counts[people_kind].plus(counts)).histogram(
            people=people_kind != "none"
        )

    def everyone(self, people_kind: PeopleKind) -> int:
        """All people of a kind in the drop, exposed or not."""
        if people_kind == "none":
            return 0
        signatures, number = self._signatures, PEOPLE_KINDS.index(people_kind)
        kind = self._population.kind_people
        alone = (signatures.single_people + self._population.alone)[kind == number].sum()
        pairs = signatures.pair_people[kind[self._first] == number].sum()
        first = signatures.group_kinds[signatures.group_starts]
        return int(alone + pairs + signatures.group_people[kind[first] == number].sum())

    def _changed(self, read: Read, people_kind: PeopleKind, base: Base | None) -> Counts:
        """The counts of a read, less those that the base has of the same kinds, pairs and groups."""
        mine = self._population.kind_people[read.kinds] == PEOPLE_KINDS.index(people_kind)
        kinds, new = (read.kinds, read.places) if mine.all() else (read.kinds[mine], read.places[mine])
        before = self._nothing if base is None else base.places
        old = before[kinds]
        before_sets = np.zeros(0, np.uint64) if base is None else base.type_sets
        sets = np.concatenate((np.zeros(1, np.uint64), before_sets, read.type_sets))
        new = np.where(new, new + len(before_sets), 0)
        counts = [self._kinds(kinds, new, sets, 1)]
        if base is None:
            before[kinds] = new
            counts += self._within(kinds, _View(before, sets))
            before[kinds] = old
            return Counts.joined(counts)
        counts.append(self._kinds(kinds, old, sets, -1))
        pairs, entries = self._touched(kinds)
        for sign in (-1, 1):
            if sign == 1:
                before[kinds] = new
            view = _View(before, sets)
            counts += [self._pairs(pairs, view, sign), self._groups(entries, view, sign)]
        before[kinds] = old
        return Counts.joined(counts)

    def _within(self, kinds: Ids, view: _View) -> list[Counts]:
        """Pairs and groups of which more than nothing is read; a pair stands with its first kind."""
        starts = self._first_starts[kinds]
        pairs = ranges(starts, self._first_starts[kinds + 1] - starts)
        starts = self._group_starts[kinds]
        entries = np.sort(self._by_kind[ranges(starts, self._group_starts[kinds + 1] - starts)])
        return [self._pairs(pairs, view, 1), self._groups(entries, view, 1)]

    def _touched(self, kinds: Ids) -> tuple[Ids, Ids]:
        """The pairs and the entries of groups of everyone who has one of these kinds."""
        starts, second_starts = self._first_starts[kinds], self._second_starts[kinds]
        pairs = np.concatenate(
            (
                ranges(starts, self._first_starts[kinds + 1] - starts),
                self._by_second[ranges(second_starts, self._second_starts[kinds + 1] - second_starts)],
            )
        )
        group_starts = self._group_starts[kinds]
        groups = self._group_of[self._by_kind[ranges(group_starts, self._group_starts[kinds + 1] - group_starts)]]
        groups = np.unique(groups)
        return np.unique(pairs), ranges(self._signatures.group_starts[groups], self._signatures.group_sizes[groups])

    def _kinds(self, kinds: Ids, places: Ids, sets: Masks, sign: int) -> Counts:
        """Everyone with one kind or two, under each; rows, and controllers, under the kinds read."""
        size = len(sets)
        controllers = self._controller[kinds]
        people = self._people[kinds] * sign
        return Counts(
            type_sets=sets[1:],
            people=sums(places, people, size)[1:],
            records=sums(places, self._records[kinds] * sign, size)[1:],
            row_counts=sums(places, self._rows[kinds] * sign, size)[1:],
            unlinked=int(self._population.alone[kinds[places > 0]].sum()) * sign,
            controller_people=sums(controllers, np.where(places, people, 0), self._n_controllers),
            controller_rows=sums(
                controllers * size + places, self._rows[kinds] * sign, self._n_controllers * size
            ).reshape(-1, size)[:, 1:],
        )

    def _pairs(self, pairs: Ids, view: _View, sign: int) -> Counts:
        """Who has two kinds that are read: counted under both sets, they belong under their union."""
        one, other = view.places[self._first[pairs]], view.places[self._second[pairs]]
        both = np.flatnonzero((one > 0) & (other > 0))
        at, size = pairs[both], len(view.sets)
        combined, code = _numbered(one[both] * size + other[both], size**2)
        people, rows = self._signatures.pair_people[at] * sign, self._signatures.pair_rows[at]
        n_people = sums(code, people, len(combined))
        n_rows = [sums(code, rows[:, place] * sign, len(combined)) for place in (0, 1)]
        left, right = view.sets[combined // size], view.sets[combined % size]
        return Counts(
            type_sets=np.concatenate((left | right, left, right)),
            people=np.concatenate((n_people, -n_people, -n_people)),
            records=np.concatenate((n_rows[0] + n_rows[1], -n_rows[0], -n_rows[1])),
            controller_people=_without_none(sums(self._same_controller[at], -people, self._n_controllers)),
        )

    def _groups(self, entries: Ids, view: _View, sign: int) -> Counts:
        """People with more than two kinds, of which any number is read. `entries` ascend."""
        places = view.places[self._signatures.group_kinds[entries]]
        entries, places = entries[places > 0], places[places > 0]
        group = self._group_of[entries]
        fresh = np.flatnonzero(np.append(True, group[1:] != group[:-1])) if len(group) else np.zeros(0, np.int64)
        rows, people = self._signatures.group_rows[entries] * sign, self._signatures.group_people[group] * sign
        controller = self._controller[self._signatures.group_kinds[entries]]
        _, once = np.unique(group * self._n_controllers + controller, return_index=True)
        return Counts(
            type_sets=np.bitwise_or.reduceat(view.sets[places], fresh) if len(fresh) else np.zeros(0, np.uint64),
            people=people[fresh],
            records=np.add.reduceat(rows, fresh) if len(fresh) else rows,
            controller_people=_without_none(sums(controller[once], people[once], self._n_controllers)),
        )


def _without_none(of_controllers: Ids) -> Ids:
    """Number 0 is no controller: two kinds without one are not of the same."""
    of_controllers[0] = 0
    return of_controllers


def _numbered(numbers: Ids, below: int) -> tuple[Ids, Ids]:
    """(numbers among which are all of these, ascending; the place of each). Few possible ones need no sorting."""
    if below <= _FEW:
        return np.arange(below), numbers
    distinct, places = np.unique(numbers, return_inverse=True)
    return distinct, places
