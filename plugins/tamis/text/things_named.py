"""Which words of a text are what a thing is called: brands, places, illnesses, works, and abbreviations in capitals.

The lists `eponyms_*` and `acronyms` of the lexicon, matched word for word, the longest first: a word of
`MALADIE DE RAYNAUD` is a thing's there and nowhere else.
"""

import functools
from collections.abc import Sequence

from tamis.lexicon import capitals
from tamis.lexicon import words as lexicon
from tamis.text.names import FREQUENT, first_name

ALONE, PHRASE, ABBREVIATION, NONE = "E", "EE", "C", ""
_LISTS = ("eponyms_science", "eponyms_world")
_LONGEST = 6


def things_named(written: Sequence[str]) -> list[str]:
    """For each word of a text whether it is a thing's name alone, part of one, an abbreviation, or none of these.

    >>> things_named(["maladie", "de", "Raynaud", ",", "M.", "Raynaud"])
    ['EE', 'EE', 'EE', '', '', '']
    """
    folded = [_folded(word) for word in written]
    found = [ABBREVIATION if word.isupper() and word in lexicon("acronyms") else NONE for word in written]
    at = 0
    while at < len(folded):
        length = _match(folded, at)
        for place in range(at, at + length):
            found[place] = PHRASE if length > 1 or " " in folded[at] else ALONE
        at += max(length, 1)
    return found


@functools.lru_cache(maxsize=1 << 15)
def _folded(word: str) -> str:
    return capitals(word.rstrip("'’")) if word[:1].isalpha() else ""


def _match(folded: Sequence[str], at: int) -> int:
    """How many words from there on are the longest name of a thing; 0 for none."""
    if folded[at].partition(" ")[0] not in _heads():
        return 0
    most = min(_LONGEST, len(folded) - at)
    return next((length for length in range(most, 0, -1) if " ".join(folded[at : at + length]) in _names()), 0)


@functools.cache
def _names() -> frozenset[str]:
    """What the lists hold, without the single words that many bear as first names: « Zoé » alone is a girl."""
    listed = frozenset().union(*(lexicon(name) for name in _LISTS))
    return frozenset(name for name in listed if " " in name or not first_name(name, bearers=FREQUENT))


@functools.cache
def _heads() -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in _names())
