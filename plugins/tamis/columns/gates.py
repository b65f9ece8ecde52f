"""Which values a pattern can possibly match, from counts of their bytes: a test that is exact and nearly free.

A shape says how many digits and letters a match has, at least and at most. Where a normal form keeps digits and
letters, a value with other numbers of them can't match, and is neither normalised nor searched. Values with
characters beyond ASCII and accented letters are let through: compatibility forms may turn into digits.
"""

import functools
import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from tamis.columns.forms import Bools, Forms

_parser = re._parser  # type: ignore[attr-defined]  # the parser of `re` is the only one at hand
_MANY = 1 << 40
_DIGITS = frozenset(range(ord("0"), ord("9") + 1))
_LETTERS = frozenset([*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)])


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """The least and greatest number of characters, of ASCII digits and of ASCII letters in a match."""

    length: tuple[int, int] = (0, _MANY)
    digits: tuple[int, int] = (0, _MANY)
    letters: tuple[int, int] = (0, _MANY)

    def possible(self, forms: Forms) -> Bools:
        """Which values may match, given that digits and letters are kept."""
        count = forms.bytes_by_class
        letters = count["upper"] + count["lower"]
        fits = (count["digit"] >= self.digits[0]) & (count["digit"] <= self.digits[1])
        # An accented letter becomes none, one or (œ) two ASCII letters.
        fits &= (letters + 2 * count["latin"] >= self.letters[0]) & (letters <= self.letters[1])
        return np.asarray(fits | ~forms.simple, np.bool_)


@functools.cache
def bounds(pattern: str) -> Bounds:
    r"""The bounds of the whole matches of a pattern.

    >>> bounds(r"(?:\d\d|2[AB])\d{7}").digits
    (8, 9)
    """
    digits, letters = _count(_parser.parse(pattern))
    least, most = _parser.parse(pattern).getwidth()
    return Bounds(length=(int(least), min(int(most), _MANY)), digits=digits, letters=letters)


Range = tuple[int, int]
_NOTHING: tuple[Range, Range] = ((0, 0), (0, 0))


Parsed = Any
"""A part of what `re` makes of a pattern; the standard library gives it no types."""


def _count(parsed: Parsed) -> tuple[Range, Range]:
    """(digits, letters) of a sequence of parsed elements."""
    digits, letters = _NOTHING
    for kind, content in parsed:
        more_digits, more_letters = _element(str(kind), content)
        digits, letters = _sum(digits, more_digits), _sum(letters, more_letters)
    return digits, letters


def _sum(one: Range, other: Range) -> Range:
    return one[0] + other[0], min(_MANY, one[1] + other[1])


def _element(kind: str, content: Parsed) -> tuple[Range, Range]:
    if kind == "LITERAL":
        return _one(frozenset([content]))
    if kind == "IN":
        return _one(_characters(content))
    if kind == "BRANCH":
        return _either([_count(branch) for branch in content[1]])
    if kind == "MAX_REPEAT":
        least, most, inner = content
        digits, letters = _count(inner)
        return _times(digits, least, most), _times(letters, least, most)
    if kind == "SUBPATTERN":
        return _count(content[-1])
    return _one(None)


def _times(once: Range, least: int, most: int) -> Range:
    return once[0] * int(least), min(_MANY, once[1] * int(most))


def _either(branches: list[tuple[Range, Range]]) -> tuple[Range, Range]:
    digits = (min(branch[0][0] for branch in branches), max(branch[0][1] for branch in branches))
    letters = (min(branch[1][0] for branch in branches), max(branch[1][1] for branch in branches))
    return digits, letters


def _characters(content: Parsed) -> frozenset[int] | None:
    """The characters of a class; None where they are not known to be few."""
    found: set[int] = set()
    for kind, inner in content:
        if str(kind) == "LITERAL":
            found.add(inner)
        elif str(kind) == "RANGE":
            found.update(range(inner[0], min(inner[1], inner[0] + 0x300) + 1))
        elif str(kind) == "CATEGORY" and str(inner) == "CATEGORY_DIGIT":
            found.update(_DIGITS)
        else:
            return None
    return frozenset(found)


def _one(characters: frozenset[int] | None) -> tuple[Range, Range]:
    """(digits, letters) of one character of a class; of an unknown element, no more than it could be."""
    if characters is None:
        return (0, 1), (0, 1)
    digits = (int(characters <= _DIGITS), int(bool(characters & _DIGITS)))
    letters = (int(characters <= _LETTERS), int(bool(characters & _LETTERS)))
    return digits, letters
