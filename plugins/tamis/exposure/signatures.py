"""Persons grouped by their sets of line kinds. Persons with equal sets share a *signature*.

Most people have rows of one kind, nearly all others of two; those are told apart exactly by their numbers. Larger sets
are told apart by two sums of mixed 64-bit numbers and their size; a collision among 1e7 persons has a chance of 1e-25.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]
_KIND_BITS = np.uint64(32)


@dataclass(frozen=True, kw_only=True)
class Signatures:
    """How many persons have which sets of kinds, and how many rows of each kind they have together.

    `single_people`, `single_rows`: per kind, the persons of that kind alone. `pairs`: (n, 2) kinds ascending, sorted;
    `pair_rows`: (n, 2). Groups are the larger sets: entries `group_kinds[start:end]` with `group_rows`.
    """

    single_people: Ids
    single_rows: Ids
    pairs: Ids
    pair_people: Ids
    pair_rows: Ids
    group_starts: Ids
    group_kinds: Ids
    group_rows: Ids
    group_people: Ids

    @property
    def group_sizes(self) -> Ids:
        """Kinds of each group."""
        return np.diff(np.append(self.group_starts, len(self.group_kinds)))


def signatures_of(lines: npt.NDArray[Any], n_kinds: int) -> Signatures:
    """The signatures of distinct lines, sorted by token, then kind."""
    hi, lo = np.ascontiguousarray(lines["hi"]), lines["lo"]
    fresh = np.ones(len(lines), dtype=bool)
    fresh[1:] = hi[1:] != hi[:-1]
    same = np.flatnonzero(~fresh)
    fresh[same] = lo[same] != lo[same - 1]
    starts = np.flatnonzero(fresh)
    sizes = np.diff(np.append(starts, len(lines)))
    kind, rows = lines["kind"].astype(np.int64), lines["rows"].astype(np.int64)
    one, two, more = (starts[chosen] for chosen in (sizes == 1, sizes == 2, sizes > 2))
    pairs = np.stack((kind[two], kind[two + 1]), axis=1)
    groups = _groups(more, sizes[sizes > 2], kind, rows)
    return Signatures(
        single_people=np.bincount(kind[one], minlength=n_kinds),
        single_rows=sums(kind[one], rows[one], n_kinds),
        **_counted_pairs(pairs, np.ones(len(two), np.int64), np.stack((rows[two], rows[two + 1]), axis=1)),
        **_counted_groups(*groups, np.ones(len(more), np.int64)),
    )


def united(parts: Sequence[Signatures], n_kinds: int) -> Signatures:
    """The signatures of disjoint sets of persons together."""

    def joined(name: str, empty: Ids) -> Ids:
        return np.concatenate([empty, *(getattr(part, name) for part in parts)])

    none, nothing = np.zeros(0, np.int64), np.zeros((0, 2), np.int64)
    sizes = np.concatenate([none, *(part.group_sizes for part in parts)])
    starts = np.cumsum(sizes) - sizes
    return Signatures(
        single_people=sum((part.single_people for part in parts), np.zeros(n_kinds, np.int64)),
        single_rows=sum((part.single_rows for part in parts), np.zeros(n_kinds, np.int64)),
        **_counted_pairs(joined("pairs", nothing), joined("pair_people", none), joined("pair_rows", nothing)),
        **_counted_groups(
            starts, sizes, joined("group_kinds", none), joined("group_rows", none), joined("group_people", none)
        ),
    )


def sums(places: Ids | npt.NDArray[np.int32], values: Ids, length: int) -> Ids:
    """Exact sums of values by place: doubles hold whole numbers up to 2^53."""
    return np.bincount(places, weights=values, minlength=length).astype(np.int64)


def _counted_pairs(pairs: Ids, people: Ids, rows: Ids) -> dict[str, Ids]:
    both = (pairs[:, 0].astype(np.uint64) << _KIND_BITS) | pairs[:, 1].astype(np.uint64)
    order = np.argsort(both)
    both, people, rows = both[order], people[order], rows[order]
    starts = np.flatnonzero(np.append(True, both[1:] != both[:-1])) if len(both) else np.zeros(0, np.int64)
    kinds = np.stack((both[starts] >> _KIND_BITS, both[starts] & np.uint64(0xFFFFFFFF)), axis=1).astype(np.int64)
    return {
        "pairs": kinds,
        "pair_people": np.add.reduceat(people, starts) if len(starts) else people,
        "pair_rows": np.add.reduceat(rows, starts, axis=0) if len(starts) else rows,
    }


def _groups(starts: Ids, sizes: Ids, kind: Ids, rows: Ids) -> tuple[Ids, Ids, Ids, Ids]:
    """(starts, sizes, kinds, rows) of some of the runs alone."""
    places = ranges(starts, sizes)
    return np.cumsum(sizes) - sizes, sizes, kind[places], rows[places]


def ranges(starts: Ids, sizes: Ids) -> Ids:
    """The numbers start, start + 1 … of each range, one range after the other.

    >>> ranges(np.array([5, 9]), np.array([2, 3])).tolist()
    [5, 6, 9, 10, 11]
    """
    before = np.cumsum(sizes) - sizes
    return np.repeat(starts - before, sizes) + np.arange(int(sizes.sum()))


def _counted_groups(starts: Ids, sizes: Ids, kinds: Ids, rows: Ids, people: Ids) -> dict[str, Ids]:
    """Groups of the same kinds as one. Should two equal ones ever stay apart, no figure would change."""
    if not len(starts):
        names = ("group_starts", "group_kinds", "group_rows", "group_people")
        return {name: np.zeros(0, np.int64) for name in names}
    first, second = (np.add.reduceat(_mixed(kinds, seed), starts) for seed in (1, 2))
    order = np.lexsort((second, first))
    marks = np.stack((first, second, sizes.astype(np.uint64)))[:, order]
    leaders = np.flatnonzero(np.append(True, (marks[:, 1:] != marks[:, :-1]).any(axis=0)))
    group = np.zeros(len(starts), np.int64)
    group[order] = np.repeat(np.arange(len(leaders)), np.diff(np.append(leaders, len(order))))
    chosen = order[leaders]
    new_sizes = sizes[chosen]
    new_starts = np.cumsum(new_sizes) - new_sizes
    target = ranges(new_starts[group], sizes)
    return {
        "group_starts": new_starts,
        "group_kinds": kinds[ranges(starts[chosen], new_sizes)],
        "group_rows": sums(target, rows, int(new_sizes.sum())),
        "group_people": sums(group, people, len(leaders)),
    }


def _mixed(numbers: Ids, seed: int) -> npt.NDArray[np.uint64]:
    """splitmix64 of each number: sums of these tell sets apart."""
    mixed = (numbers.astype(np.uint64) + np.uint64(seed) * np.uint64(0x632BE59BD9B4E019)) * np.uint64(
        0x9E3779B97F4A7C15
    )
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(31)))
