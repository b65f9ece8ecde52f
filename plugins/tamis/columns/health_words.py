"""Words of a column's name that are an illness, a drug or an act: `asthme`, `paracetamol`, `coloscopie`.

The lists are those that labels are read with (`tamis.columns.word_marks`); no synonym has to be written for each.
"""

import functools
import re
from collections.abc import Iterable

from tamis.lexicon import words

_LEAST = 4
"""Letters of a word, or of the beginning of an illness's name."""
_ACT = re.compile(
    "(?:GRAPHIE|SCOPIE|TOMIE|PLASTIE|THERAPIE|METRIE|CENTESE|DESE|RRAPHIE|STOMIE|CTOMIES?|GRAMME|CULTURE|SCANNER)S?"
)
"""What an act is called and nothing else in the list of its words, which also holds what is billed (couronne)."""
_OTHER = frozenset(("CALCUL", "CONTUSION", "DEFICIENCE", "GOUTTE", "INSUFFISANCE", "RUPTURE", "TROUBLES"))
"""Illnesses only beside another word: a stock has ruptures, a budget insufficiencies."""


def health_words(name: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Entity type → the words of a name, in lower case without accents, that are an illness, a drug or an act.

    >>> health_words(["asthme", "actuel"]), health_words(["rupture", "stock"])
    ({'DIAGNOSIS': ('asthme',)}, {})
    """
    found: dict[str, list[str]] = {}
    for word in name:
        kind = _kind(word.upper()) if len(word) >= _LEAST else None
        if kind:
            found.setdefault(kind, []).append(word)
    return {kind: tuple(held) for kind, held in found.items()}


@functools.lru_cache(maxsize=4096)
def _kind(word: str) -> str | None:
    if word.startswith(_illnesses()):
        return "DIAGNOSIS"
    if word in words("drug_words") and word not in words("ordinary_words"):
        return "DRUG_CODE"
    ending = _ACT.search(word)
    if ending and ending.end() == len(word) and word in words("act_words"):
        return "HEALTH_ACT"
    return None


@functools.cache
def _illnesses() -> tuple[str, ...]:
    return tuple(
        sorted(name for name in words("illnesses") if " " not in name and len(name) >= _LEAST and name not in _OTHER)
    )
