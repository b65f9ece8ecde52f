"""How the words of a column's name are written: abbreviations, English, words run together, slips of the keyboard.

A name is brought to the words of the lexicon: `DTNAIS_BNF` and `birth_dt` both read `date naissance`, and `nofinesset`
reads `num finess et`. Only whole words of the lexicon are ever recognised inside a word run together.
"""

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources

import yaml

from tamis.lexicon import fold, header_words

_LONG = 7
"""Letters from which one slip is forgiven; in shorter words it makes another word (`nir`, `nom`)."""
_PIECES = 3
_MARKS = frozenset("zxvw")
"""Letters that databases put before their own columns (`zlogin`)."""


@dataclass(frozen=True, kw_only=True)
class Spellings:
    """header_spellings.yaml: `same` maps a spelling to the words it stands for; the others are sets of such words."""

    same: dict[str, tuple[str, ...]]
    owners: frozenset[str]
    origins: frozenset[str]
    organisations: frozenset[str]
    fillers: frozenset[str]
    glue: frozenset[str]
    nothing: frozenset[str]


@functools.cache
def spellings() -> Spellings:
    """The spellings, each set in the words that `same` leads to."""
    content = yaml.safe_load(resources.files("tamis.lexicon").joinpath("header_spellings.yaml").read_text("utf-8"))
    same = {str(variant): tuple(word.split()) for word, variants in content["same"].items() for variant in variants}
    sets = {
        part: frozenset(map(str, content[part]))
        for part in ("owners", "origins", "organisations", "fillers", "glue", "nothing")
    }
    return Spellings(same=same, **sets)


@functools.cache
def _vocabulary() -> frozenset[str]:
    """Every word that may be meant."""
    known = spellings()
    words = {word for entry in header_words().values() for text in entry.exact for word in text.split()}
    words |= {word for entry in header_words().values() for word in entry.strong | entry.conflicts}
    words |= {word for spelled in known.same.values() for word in spelled} | set(known.same)
    return frozenset(words | known.owners | known.origins | known.organisations | known.fillers | known.nothing)


@functools.cache
def _long_words() -> tuple[str, ...]:
    return tuple(sorted(word for word in _vocabulary() if len(word) >= _LONG))


def _slips(word: str) -> frozenset[str]:
    """The word and all it becomes when one letter is left out."""
    return frozenset([word, *(word[:place] + word[place + 1 :] for place in range(len(word)))])


@functools.cache
def _long_words_by_slip() -> dict[str, str]:
    found: dict[str, str] = {}
    for word in _long_words():
        for slip in _slips(word):
            found.setdefault(slip, word)
    return found


def _nearest(word: str) -> str | None:
    """A long word of the vocabulary one slip away: a letter more, less, other or exchanged with its neighbour."""
    if len(word) < _LONG:
        return None
    near = (_long_words_by_slip()[slip] for slip in sorted(_slips(word)) if slip in _long_words_by_slip())
    return next((known for known in near if _one_slip(word, known)), None)


def _one_slip(word: str, known: str) -> bool:
    """Of two words that share a slip: no letter has moved further than to its neighbour's place."""
    if len(word) != len(known):
        return True
    places = [place for place, pair in enumerate(zip(word, known, strict=True)) if pair[0] != pair[1]]
    return len(places) < 2 or places[-1] - places[0] == 1


def _split(word: str, pieces: int) -> tuple[str, ...] | None:
    """The fewest words of the vocabulary that make up this one; short ones only where they are glue."""
    if _piece(word):
        return (word,)
    if pieces == 1:
        return None
    cuts = ((word[:end], _split(word[end:], pieces - 1)) for end in range(len(word) - 1, 1, -1) if _piece(word[:end]))
    splits = [(first, *rest) for first, rest in cuts if rest]
    return min(splits, key=len, default=None)


def _piece(word: str) -> bool:
    return word in spellings().glue or (len(word) >= 3 and word in _vocabulary())


def _told_apart(word: str) -> tuple[str, ...]:
    """The words that one word of a header stands for; itself when none is known."""
    bare = word.rstrip("0123456789")
    for form in (word, bare, bare.removesuffix("s"), bare.removesuffix("x")):
        if form in _vocabulary():
            return (form,)
    if bare[:1] in _MARKS and len(bare) > 3 and bare[1:] in _vocabulary():
        return (bare[1:],)
    if nearest := _nearest(bare):
        return (nearest,)
    split = _split(bare, _PIECES) if len(bare) >= 5 and bare.isalpha() else None
    return split or (word,)


def common_form(words: Iterable[str]) -> tuple[str, ...]:
    """The words in the spelling that headers are compared in."""
    return tuple(spelled for word in words for spelled in spellings().same.get(word, (word,)))


@functools.lru_cache(maxsize=4096)
def spelled(name: str) -> tuple[str, ...]:
    """The words of a column's name, told apart and in their common spelling.

    >>> spelled("DTNAIS_BNF"), spelled("nofinesset"), spelled("Prenon_Usuel")
    (('date', 'naissance', 'bnf'), ('nofinesset',), ('prenon', 'usage'))
    """
    return common_form(part for word in fold(name).split() for part in _told_apart(word))
