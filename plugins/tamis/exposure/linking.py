"""Who is one person under several tokens, and the signatures of all persons, bucket by bucket."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tamis.exposure.records import EDGE, LINE, Bucketed, all_buckets, distinct
from tamis.exposure.signatures import Ids, Signatures, signatures_of, united
from tamis.exposure.threads import in_order
from tamis.people import components

Words = npt.NDArray[np.uint64]
Records = npt.NDArray[Any]
_UNITED_AT_ONCE = 64


@dataclass(frozen=True, kw_only=True)
class PartLines:
    """The lines and edges of one part. `numbers`: the number among all kinds of each kind of the part."""

    lines: Bucketed
    edges: Bucketed
    numbers: Ids


def all_signatures(parts: list[PartLines], n_kinds: int) -> Signatures:
    """The signatures of everyone whose rows have a person key or a link."""
    people = _JoinedPeople.of(parts)
    in_turn = len(parts) == 1 and bool((np.diff(parts[0].numbers) > 0).all())

    def of_bucket(pieces: list[Records]) -> tuple[Records, Signatures]:
        """(the lines of who is known by several tokens, under the number of the person; the others' signatures)."""
        numbered = _numbered(parts, pieces)
        lines = numbered if in_turn else distinct(numbered)
        label = people.labels(lines)
        joined = label >= 0
        moved = lines[joined]
        moved["hi"], moved["lo"] = label[joined], 0
        return moved, signatures_of(lines[~joined] if len(moved) else lines, n_kinds)

    apart: list[Records] = [np.zeros(0, LINE)]
    found: list[Signatures] = []
    for moved, signatures in in_order(of_bucket, all_buckets([part.lines for part in parts])):
        apart.append(moved)
        found.append(signatures)
        if len(found) >= _UNITED_AT_ONCE:
            found = [united(found, n_kinds)]
    found.append(signatures_of(distinct(np.concatenate(apart)), n_kinds))
    return united(found, n_kinds)


def _numbered(parts: list[PartLines], pieces: list[Records]) -> Records:
    """One bucket of all parts, with the numbers that kinds have among all."""
    lines = np.concatenate([np.zeros(0, LINE), *pieces])
    bounds = np.cumsum([0, *map(len, pieces)])
    for part, start, end in zip(parts, bounds, bounds[1:], strict=False):
        lines["kind"][start:end] = part.numbers[lines["kind"][start:end]]
    return lines


@dataclass(frozen=True)
class _JoinedPeople:
    """Tokens, sorted, that share their person with another one, and a number of that person."""

    hi: Words
    lo: Words
    person: Ids
    longest_run: int

    @classmethod
    def of(cls, parts: list[PartLines]) -> "_JoinedPeople":
        edges = _telling_edges(parts)
        nodes = np.zeros(2 * len(edges), [("hi", np.uint64), ("lo", np.uint64)])
        for half in ("hi", "lo"):
            nodes[half] = np.concatenate((edges[half], edges[f"other_{half}"]))
        flat, places = np.unique(nodes, return_inverse=True)
        places = places.reshape(-1).astype(np.int64)
        person = components(len(flat), places[: len(edges)], places[len(edges) :])
        hi = np.ascontiguousarray(flat["hi"])
        run = int(np.diff(np.flatnonzero(np.append(np.append(True, hi[1:] != hi[:-1]), True))).max(initial=0))
        return cls(hi, np.ascontiguousarray(flat["lo"]), person, run)

    def labels(self, lines: Records) -> Ids:
        """The number of each line's person, -1 for who has one token only."""
        label = np.full(len(lines), -1, np.int64)
        if not len(self.hi):
            return label
        hi, lo = np.ascontiguousarray(lines["hi"]), lines["lo"]
        first = np.searchsorted(self.hi, hi)
        for step in range(self.longest_run):  # tokens that share their first half are as good as never
            place = np.minimum(first + step, len(self.hi) - 1)
            same = (self.hi[place] == hi) & (self.lo[place] == lo)
            label[same] = self.person[place[same]]
        return label


def _telling_edges(parts: list[PartLines]) -> Records:
    """The edges that can join two tokens of lines.

    A link that is nobody's own token and stands beside one key only joins nothing: nearly all are of that kind.
    """
    if not any(part.edges.total for part in parts):
        return np.zeros(0, EDGE)
    told = [np.zeros(0, EDGE)]
    buckets = all_buckets([*(part.edges for part in parts), *(part.lines for part in parts)])
    for pieces in buckets:
        edges = distinct(np.concatenate([np.zeros(0, EDGE), *pieces[: len(parts)]]))
        own = np.concatenate([np.zeros(0, np.uint64), *(piece["hi"] for piece in pieces[len(parts) :])])
        hi, lo = np.ascontiguousarray(edges["hi"]), edges["lo"]
        again = (hi[1:] == hi[:-1]) & (lo[1:] == lo[:-1])
        several = np.append(again, False) | np.append(False, again) if len(edges) else np.zeros(0, dtype=bool)
        told.append(edges[several | np.isin(hi, own)])
    return np.concatenate(told)
