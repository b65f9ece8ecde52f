"""Guarantees of a complementary insurance: codes of the tiers payant card, levels, formulas, rates.

A code (PHAR, OPTI, DENT…), a label of the list, a text that begins with garantie, formule, niveau, option or
pack, or rates with strokes (100/100/100). Labels that an insurer made up are missed; a column shows by few
distinct values and its header.

>>> GUARANTEE.matches("PHAR"), GUARANTEE.matches("Garantie Confort 200")
(True, True)
>>> GUARANTEE.matches("Exemple")  # no guarantee
False
"""

import functools
import re

from tamis.identifier import Identifier, by_class, in_columns, plain
from tamis.identifiers._listed import any_of, layouts, layouts_of, searched
from tamis.lexicon import capitals, words

_FIRST_WORDS = frozenset(("GARANTIE", "GARANTIES", "FORMULE", "NIVEAU", "OPTION", "PACK"))
_RATES = re.compile(r"\d{0,2}[05](?:/\d{0,2}[05]){1,5}")
"""Rates are multiples of five; other numbers with strokes are months and years."""


@by_class()
def in_capitals(text: str) -> str:
    """The label in capitals without accents."""
    return capitals(plain(text))


def is_known(guarantee: str) -> bool:
    """Whether it is a code or label of the list, begins as one, or gives rates."""
    first, *others = guarantee.split(" ")
    return (
        guarantee in words("guarantees")
        or (first in _FIRST_WORDS and bool(others))
        or _RATES.fullmatch(guarantee) is not None
    )


def may_be(layout: str) -> bool:
    """`is_known`, of layouts."""
    first, *others = layout.split(" ")
    return (
        layout in layouts("guarantees")
        or (first in layouts_of(_FIRST_WORDS) and bool(others))
        or _RATES.fullmatch(layout) is not None
    )


@functools.cache
def _pattern() -> str:
    listed = any_of(words("guarantees"), most=99)
    return f"^{listed}$|^{any_of(_FIRST_WORDS, most=1)} |^{_RATES.pattern}$"


in_columns(is_known)(searched(_pattern))

GUARANTEE = Identifier(
    name="GUARANTEE",
    source="the printed tiers payant card; lexicon/guarantees.txt",
    shape=r"[0-9A-Z][0-9A-Z &+/%,()]{1,80}",
    normal=in_capitals,
    check=is_known,
    possible=may_be,
    chance=0.02,
    on_rows=True,
    no_recognizer="its words are ordinary ones (confort, santé plus)",
    valid=("PHAR", "Garantie Confort 200", "Santé Plus", "100/100/100", "niveau 3"),
    invalid={
        "Exemple": "no guarantee",
        "garantie": "the word alone",
        "100": "a number alone",
        "04/27": "a month and a year",
    },
)
