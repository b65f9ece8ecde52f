"""What a pattern asks of the texts of one layout: which characters may stand in a few of their places.

The texts of a layout (`tamis.identifier.layouts`) differ only in which digit, capital or small letter stands where. A
pattern has *ways* to match them; a way says for some places which characters it takes there. All ways are tried at
once, as the bits of one table for each place: no text is searched.
"""

import functools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tamis.identifier.columns import Bools, Matrix
from tamis.identifier.patterns import CLASSES, own_pattern

_parser = re._parser  # type: ignore[attr-defined]  # the parser of `re` is the only one at hand
Parsed = Any
"""A part of what `re` makes of a pattern; the standard library gives it no types."""
_MOST = 64
"""Ways that the bits of a table hold."""

_WAYS = 1 << 14
"""Different ways that are remembered."""

Taken = tuple[tuple[int, str], ...]
"""The places of one way that take only some characters of their class, and those characters."""
Reached = set[tuple[int, Taken]]
"""Places of a layout that a part of a pattern can end at, and what the way there takes."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Ways:
    """The tests of texts of one layout: bit w of `tables[i, byte]` says that way w takes the byte in `places[i]`.

    Places count from the end of the text (-1 the last): so texts that end alike are asked alike, and equal ways are
    one object. Without places all texts match, or with `none` no text. `exact`: the ways are all that is asked.
    """

    places: tuple[int, ...]
    tables: npt.NDArray[np.unsignedinteger[Any]]
    none: bool = False
    exact: bool = True

    @classmethod
    def of(cls, ways: Iterable[Taken], length: int, *, exact: bool = True) -> "Ways | None":
        """From the ways themselves, in texts of this length; None where they are too many for one table."""
        kept = sorted(set(ways))
        places = () if () in kept else tuple(sorted({place for way in kept for place, _ in way}))
        if places and len(kept) > _MOST:
            return None
        kind = np.uint64 if len(kept) > 32 else np.uint32 if len(kept) > 8 else np.uint8
        tables = np.zeros((len(places), 256), np.uint64)
        for bit, way in enumerate(kept if places else []):
            taken = dict(way)
            for table, place in zip(tables, places, strict=True):
                signs = slice(None) if place not in taken else np.frombuffer(taken[place].encode(), np.uint8)
                table[signs] |= np.uint64(1 << bit)
        ends = tuple(place - length for place in places)
        return _one(ends, tables.astype(kind), none=not kept, exact=exact)

    def hold(self, column: Callable[[int], Matrix], n: int) -> Bools:
        """Which of n texts match; `column` gives the bytes that they have in a place."""
        if not self.places:
            return np.full(n, not self.none, np.bool_)
        left = self.tables[0].take(column(self.places[0]))
        for place, table in zip(self.places[1:], self.tables[1:], strict=True):
            left &= table.take(column(place))
        return np.asarray(left != 0)


_ONCE: dict[tuple[object, ...], Ways] = {}


def _one(places: tuple[int, ...], tables: npt.NDArray[np.unsignedinteger[Any]], *, none: bool, exact: bool) -> Ways:
    """The one object for equal ways."""
    if len(_ONCE) > _WAYS:
        _ONCE.clear()
    key = (places, tables.tobytes(), none, exact)
    return _ONCE.setdefault(key, Ways(places=places, tables=tables, none=none, exact=exact))


EVERY = Ways(places=(), tables=np.zeros((0, 256), np.uint8))
"""Nothing is asked."""


def ways_of_words(standing: Iterable[tuple[int, Iterable[str]]], length: int) -> Ways | None:
    """The ways of texts of this length that have, in one of these places, one of these words.

    The layout has already the words' signs: only digits and letters are asked for.
    """
    ways = (
        tuple((place + at, sign) for at, sign in enumerate(word) if sign.isalnum())
        for place, words in standing
        for word in words
    )
    return Ways.of(ways, length)


@functools.lru_cache(maxsize=1 << 12)
def ways_of(pattern: str, layout: str) -> Ways | None:
    r"""What a pattern (RE2) that is to match the whole of a text of this ASCII layout asks of it.

    >>> ways_of(r"[12]\d(?:0[1-9]|1[0-2])", "0000").places, ways_of(r"\d{4}", "000").none
    ((-4, -2, -1), True)
    """
    walk = _Walk(layout)
    try:
        reached = walk.sequence(_parser.parse(pattern, re.ASCII), {(0, ())})
    except _TooManyError:
        return None
    return Ways.of((taken for at, taken in reached if at == len(layout)), len(layout), exact=walk.exact)


class _TooManyError(Exception):
    """More ways than are worth following."""


class _Walk:
    """All the ways of a pattern through one layout."""

    def __init__(self, layout: str) -> None:
        self._layout = layout
        self.exact = True

    def sequence(self, parsed: Parsed, reached: Reached) -> Reached:
        for kind, content in parsed:
            reached = self._element(str(kind), content, reached)
            if len(reached) > 4 * _MOST:
                raise _TooManyError
        return reached

    def _element(self, kind: str, content: Parsed, reached: Reached) -> Reached:
        if kind == "BRANCH":
            return set().union(*(self.sequence(branch, reached) for branch in content[1]))
        if kind in {"MAX_REPEAT", "MIN_REPEAT"}:
            least, most, inner = content
            return self._repeated(int(least), int(most), inner, reached)
        if kind == "SUBPATTERN":
            return self.sequence(content[-1], reached)
        if kind in {"ASSERT", "ASSERT_NOT"}:  # a condition less is wider
            self.exact = False
            return reached
        if kind == "AT":
            place = 0 if str(content).startswith("AT_BEGINNING") else len(self._layout)
            return {(at, taken) for at, taken in reached if at == place}
        own = own_pattern(kind, content)
        return {further for at, taken in reached for further in self._character(own, at, taken)}

    def _repeated(self, least: int, most: int, inner: Parsed, reached: Reached) -> Reached:
        found: Reached = set()
        for times in range(len(self._layout) + 1):
            if times >= least:
                reached = reached - found
                found |= reached
            if times >= most or not reached:
                break
            reached = self.sequence(inner, reached)
        return found

    def _character(self, own: str, at: int, taken: Taken) -> Reached:
        if at == len(self._layout):
            return set()
        signs = CLASSES.get(self._layout[at], self._layout[at])
        chosen = _chosen(own, signs)
        if not chosen:
            return set()
        return {(at + 1, taken if chosen == signs else (*taken, (at, chosen)))}


@functools.cache
def _chosen(own: str, signs: str) -> str:
    taken = re.compile(own, re.ASCII)
    return "".join(sign for sign in signs if taken.match(sign) is not None)


Cut = tuple[npt.NDArray[np.int64], Matrix]
"""The place in a text of each character of its normal form (-1: a sign of its own), and what is added to it."""


def through(ways: Ways, cut: Cut, length: int) -> Ways:
    """The ways of a normal form as ways of the texts of this length from which it is cut."""
    places, added = cut
    tables = [np.roll(table, -int(added[at])) for at, table in zip(ways.places, ways.tables, strict=True)]
    return _one(
        tuple(int(places[at]) - length for at in ways.places),
        np.array(tables, ways.tables.dtype).reshape(len(ways.places), 256),
        none=ways.none,
        exact=ways.exact,
    )
