"""Kinds, pairs of kinds and larger groups of them, laid out by cell: what an access that reads a cell has to count."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from tamis.exposure.population import Population
from tamis.exposure.signatures import Ids, ranges, sums
from tamis.exposure.tally import Tally

Small = npt.NDArray[np.int32]


@dataclass(frozen=True, kw_only=True)
class View:
    """What each reading sees of each cell: `opens`, readings × cells, flat: where its contents begin in the codes."""

    opens: Ids
    codes: Small

    def seen(self, places: Ids, contents: Small) -> Small:
        """The numbers of the type sets seen of contents, each at one of the places; 0: nothing."""
        return self.codes.take(self.opens.take(places) + contents)


@dataclass(frozen=True, kw_only=True)
class Found:
    """Pairs, or entries of groups, that readings have to look at.

    `row` of each is where its reading's cells begin in a view, `unit` a reading and a people kind.
    """

    row: Ids
    unit: Ids
    at: Ids


@dataclass(frozen=True, kw_only=True)
class Kinds:
    """Line kinds by cell, then controller. Whoever has one kind or two counts under each.

    `records`: their rows; `rows`: those of everyone.
    """

    starts: Ids
    content: Small
    controller: Small
    people: Ids
    records: Ids
    rows: Ids
    alone: Ids

    @classmethod
    def of(cls, population: Population, order: Ids) -> "Kinds":
        """All kinds of a population, in this order."""
        signatures, n_kinds, pairs = population.signatures, population.n_kinds, population.signatures.pairs
        people = signatures.single_people + population.alone
        records = signatures.single_rows + population.alone
        for place in (0, 1):
            people = people + sums(pairs[:, place], signatures.pair_people, n_kinds)
            records = records + sums(pairs[:, place], signatures.pair_rows[:, place], n_kinds)
        rows = records + sums(signatures.group_kinds, signatures.group_rows, n_kinds)
        return cls(
            starts=_starts(population.kind_cell[order], population),
            content=population.kind_content[order].astype(np.int32),
            controller=population.kind_controller[order].astype(np.int32),
            people=people[order],
            records=records[order],
            rows=rows[order],
            alone=population.alone[order],
        )

    @property
    def weights(self) -> Ids:
        """Kinds of each cell."""
        return np.diff(self.starts)

    def count(self, tally: Tally, unit: Ids, cells: Small, opens: Ids, codes: Small, sign: int) -> None:
        """Count everyone with a kind of these cells; `opens`: where the contents of each begin in the codes."""
        sizes = self.starts[cells + 1] - self.starts[cells]
        kinds = ranges(self.starts[cells], sizes)
        code = codes.take(np.repeat(opens, sizes) + self.content.take(kinds))
        seen = np.flatnonzero(code)
        kinds = kinds.take(seen)
        tally.add_kinds(
            np.repeat(unit, sizes).take(seen),
            code.take(seen),
            self.controller.take(kinds),
            people=self.people.take(kinds) * sign,
            records=self.records.take(kinds) * sign,
            rows=self.rows.take(kinds) * sign,
            alone=self.alone.take(kinds) * sign,
        )


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """People with two kinds, by the cell of the first. `controller`: that of both, 0 where they differ."""

    starts: Ids
    by_second: Ids
    second_starts: Ids
    cell: tuple[Small, Small]
    content: tuple[Small, Small]
    controller: Small
    people: Ids
    rows: tuple[Ids, Ids]

    @classmethod
    def of(cls, population: Population, rank: Ids) -> "Pairs":
        """All pairs of a population, whose kinds have these ranks."""
        signatures = population.signatures
        first, second = signatures.pairs[:, 0], signatures.pairs[:, 1]
        order = np.argsort(rank[first], kind="stable")
        first, second = first[order], second[order]
        cell = [population.kind_cell[kinds].astype(np.int32) for kinds in (first, second)]
        content = [population.kind_content[kinds].astype(np.int32) for kinds in (first, second)]
        controllers = population.kind_controller[first]
        by_second = np.argsort(cell[1], kind="stable")
        return cls(
            starts=_starts(cell[0], population),
            by_second=by_second,
            second_starts=_starts(cell[1][by_second], population),
            cell=(cell[0], cell[1]),
            content=(content[0], content[1]),
            controller=np.where(controllers == population.kind_controller[second], controllers, 0).astype(np.int32),
            people=signatures.pair_people[order],
            rows=(signatures.pair_rows[order, 0], signatures.pair_rows[order, 1]),
        )

    @cached_property
    def some_alike(self) -> bool:
        """Whether any two kinds are of one controller."""
        return bool(self.controller.any())

    @property
    def weights(self) -> Ids:
        """Pairs of each cell."""
        return np.diff(self.starts) + np.diff(self.second_starts)

    def within(self, row: Ids, unit: Ids, cells: Small) -> Found:
        """The pairs whose first kind is in one of the cells: none other can be wholly within them."""
        sizes = self.starts[cells + 1] - self.starts[cells]
        return Found(row=np.repeat(row, sizes), unit=np.repeat(unit, sizes), at=ranges(self.starts[cells], sizes))

    def touched(self, row: Ids, unit: Ids, cells: Small, n_places: int) -> Found:
        """The pairs of which any kind is in one of the cells, once each; a view has that many places."""
        found = self.within(row, unit, cells)
        sizes = self.second_starts[cells + 1] - self.second_starts[cells]
        at = self.by_second.take(ranges(self.second_starts[cells], sizes))
        rows, units = np.repeat(row, sizes), np.repeat(unit, sizes)
        own = np.zeros(n_places, dtype=bool)
        own[row + cells] = True
        fresh = np.flatnonzero(~own.take(rows + self.cell[0].take(at)))
        return Found(
            row=np.append(found.row, rows.take(fresh)),
            unit=np.append(found.unit, units.take(fresh)),
            at=np.append(found.at, at.take(fresh)),
        )

    def count(self, tally: Tally, found: Found, view: View, sign: int) -> None:
        """Who has two kinds that are seen: counted under both sets, they belong under their union."""
        at = found.at
        one, other = (view.seen(found.row + self.cell[k].take(at), self.content[k].take(at)) for k in (0, 1))
        # Nearly all see the same of both: they were counted once too often, and their rows stand where they belong.
        tally.add_same(found.unit, one, self.people.take(at) * np.where(one == other, -sign, 0))
        differ = np.flatnonzero((one != other) & (one > 0) & (other > 0))
        place = at.take(differ)
        tally.add_pairs(
            found.unit.take(differ),
            (one.take(differ), other.take(differ)),
            people=self.people.take(place) * sign,
            rows=(self.rows[0].take(place) * sign, self.rows[1].take(place) * sign),
        )
        if self.some_alike:
            controller = self.controller.take(at)
            alike = np.flatnonzero((controller > 0) & (one > 0) & (other > 0))
            people = self.people.take(at.take(alike)) * -sign
            tally.add_controllers(found.unit.take(alike), controller.take(alike), people)


@dataclass(frozen=True, kw_only=True)
class Groups:
    """People with more than two kinds, an entry a kind; `by_cell`: the entries by the cell of their kind."""

    starts: Ids
    by_cell: Ids
    cell: Small
    content: Small
    controller: Small
    rows: Ids
    group: Ids
    group_starts: Ids
    group_sizes: Ids
    people: Ids

    @classmethod
    def of(cls, population: Population, rank: Ids) -> "Groups":
        """All groups of a population, whose kinds have these ranks."""
        signatures = population.signatures
        kinds, sizes = signatures.group_kinds, signatures.group_sizes
        cell = population.kind_cell[kinds].astype(np.int32)
        by_cell = np.argsort(rank[kinds], kind="stable")
        return cls(
            starts=_starts(cell[by_cell], population),
            by_cell=by_cell,
            cell=cell,
            content=population.kind_content[kinds].astype(np.int32),
            controller=population.kind_controller[kinds].astype(np.int32),
            rows=signatures.group_rows,
            group=np.repeat(np.arange(len(sizes)), sizes),
            group_starts=signatures.group_starts,
            group_sizes=sizes,
            people=signatures.group_people,
        )

    @property
    def weights(self) -> Ids:
        """Entries of each cell, and the others of their groups."""
        return sums(self.cell, self.group_sizes[self.group], len(self.starts) - 1)

    def within(self, row: Ids, unit: Ids, cells: Small) -> Found:
        """The entries in one of the cells, group by group."""
        sizes = self.starts[cells + 1] - self.starts[cells]
        at = self.by_cell.take(ranges(self.starts[cells], sizes))
        row, unit = np.repeat(row, sizes), np.repeat(unit, sizes)
        order = np.argsort(unit * len(self.cell) + at)
        return Found(row=row.take(order), unit=unit.take(order), at=at.take(order))

    def touched(self, row: Ids, unit: Ids, cells: Small) -> Found:
        """All entries of the groups of which any is in one of the cells."""
        found = self.within(row, unit, cells)
        place = found.unit * max(1, len(self.group_sizes)) + self.group.take(found.at)
        first = np.flatnonzero(np.append(True, place[1:] != place[:-1])) if len(place) else np.zeros(0, np.int64)
        groups = self.group.take(found.at.take(first))
        sizes = self.group_sizes[groups]
        return Found(
            row=np.repeat(found.row.take(first), sizes),
            unit=np.repeat(found.unit.take(first), sizes),
            at=ranges(self.group_starts[groups], sizes),
        )

    def count(self, tally: Tally, found: Found, view: View, sign: int) -> None:
        """Count people with more than two kinds, of which any number is seen."""
        code = view.seen(found.row + self.cell.take(found.at), self.content.take(found.at))
        seen = np.flatnonzero(code)
        at, unit = found.at.take(seen), found.unit.take(seen)
        group = self.group.take(at)
        tally.add_groups(
            unit,
            group,
            code.take(seen),
            self.controller.take(at),
            people=self.people.take(group) * sign,
            rows=self.rows.take(at) * sign,
        )


def _starts(cells: Ids | Small, population: Population) -> Ids:
    """Where each cell begins among ascending cells, and their end."""
    return np.searchsorted(cells, np.arange(len(population.cell_people) + 1))
