"""Lists of words over columns: patterns of what begins with, or holds, an entry, and the layouts of entries.

Texts are in the form of the lists: words in capitals, one space between them.
"""

import functools
import re
from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier.columns import Bools
from tamis.identifier.layouts import layout_of
from tamis.lexicon import words


@functools.cache
def layouts(name: str) -> frozenset[str]:
    """The layouts of the entries of a list."""
    return layouts_of(words(name))


def layouts_of(entries: Iterable[str]) -> frozenset[str]:
    """The layouts of these words.

    >>> sorted(layouts_of({"AG2R", "BTP", "MGP"}))
    ['AA0A', 'AAA']
    """
    return frozenset(map(layout_of, entries))


@functools.cache
def _by_layout(entries: frozenset[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in sorted(entries):
        found[layout_of(entry)] = (*found.get(layout_of(entry), ()), entry)
    return found


Standing = Iterator[tuple[int, tuple[str, ...]]]
"""Places in texts of one layout, and the words that may stand there."""


def tokens(layout: str) -> Iterator[tuple[int, str]]:
    """The words of a layout with their places.

    >>> list(tokens("AA 00"))
    [(0, 'AA'), (3, '00')]
    """
    return ((found.start(), found[0]) for found in re.finditer("[^ ]+", layout))


def standing(entries: frozenset[str], layout: str) -> Standing:
    """Where the layout has a word that may be one of the entries (of one word)."""
    for place, token in tokens(layout):
        if alike := _by_layout(entries).get(token):
            yield place, alike


def beginning(entries: frozenset[str], layout: str, most: int) -> Standing:
    """The entries of at most so many words that texts of the layout may begin with."""
    for first in beginnings(layout, most):
        if alike := _by_layout(entries).get(first):
            yield 0, alike


def any_of(entries: Iterable[str], *, most: int) -> str:
    """The pattern of one of these entries, of at most so many words each."""
    return f"(?:{'|'.join(re.escape(entry) for entry in sorted(entries) if entry.count(' ') < most)})"


def searched(pattern: Callable[[], str]) -> Callable[[pa.StringArray], Bools]:
    """A twin that searches a pattern (RE2), which is made at its first use."""

    def twin(texts: pa.StringArray) -> Bools:
        return np.array(pc.match_substring_regex(texts, pattern()).to_numpy(zero_copy_only=False), np.bool_)

    return twin


def beginnings(text: str, most: int) -> set[str]:
    """The first words of a text, one to `most` of them.

    >>> sorted(beginnings("AG2R LA MONDIALE", 2))
    ['AG2R', 'AG2R LA']
    """
    tokens = text.split(" ")
    return {" ".join(tokens[:length]) for length in range(1, most + 1)}
