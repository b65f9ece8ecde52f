"""How the words of a column's name are written: abbreviations, English, words run together, slips of the keyboard.

A name is brought to the words of the lexicon: `DTNAIS_BNF` and `birth_dt` both read `date naissance`, and `nofinesset`
reads `num finess et`. Only whole words of the lexicon are ever recognised inside a word run together.
"""

import bisect
import functools
import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from tamis.lexicon import fold, header_words, read_yaml

_LONG = 7
"""Letters from which one slip is forgiven; in shorter words it makes another word (`nir`, `nom`)."""
_PIECES = 3
_MARKS = frozenset("zxvw")
"""Letters that databases put before their own columns (`zlogin`)."""


@dataclass(frozen=True, kw_only=True)
class Spellings:
    """header_spellings.yaml: `same` maps a spelling to the words it stands for; the others are sets of such words.

    `designations` and `subjects` map letters of short names, of tables that begin all names alike, to words.
    """

    same: dict[str, tuple[str, ...]]
    owners: frozenset[str]
    origins: frozenset[str]
    organisations: frozenset[str]
    fillers: frozenset[str]
    glue: frozenset[str]
    nothing: frozenset[str]
    designations: dict[str, str]
    subjects: dict[str, str]


@functools.cache
def spellings() -> Spellings:
    """The spellings, each set in the words that `same` leads to."""
    content = read_yaml("header_spellings")
    same = {str(variant): tuple(word.split()) for word, variants in content["same"].items() for variant in variants}

    def words(part: str) -> frozenset[str]:
        return frozenset(map(str, content[part]))

    def letters(part: str) -> dict[str, str]:
        return {str(form): str(word) for word, forms in content[part].items() for form in forms}

    return Spellings(
        same=same,
        owners=words("owners"),
        origins=words("origins"),
        organisations=words("organisations"),
        fillers=words("fillers"),
        glue=words("glue"),
        nothing=words("nothing"),
        designations=letters("designations"),
        subjects=letters("subjects"),
    )


@functools.cache
def _vocabulary() -> frozenset[str]:
    """Every word that may be meant."""
    known = spellings()
    words = {word for entry in header_words().values() for text in entry.exact for word in text.split()}
    words |= {word for entry in header_words().values() for word in entry.strong | entry.conflicts}
    words |= {word for spelled in known.same.values() for word in spelled} | set(known.same)
    return frozenset(words | known.owners | known.origins | known.organisations | known.fillers | known.nothing)


def is_word(word: str) -> bool:
    """Whether a folded word of more than one letter is written in full: the lexicon has it."""
    return len(word) > 1 and word in _vocabulary()


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


_CUT = 5
"""Letters from which the beginning of a single word of the vocabulary stands for it (`naissa`, `adher`)."""


@functools.cache
def _sorted_vocabulary() -> tuple[str, ...]:
    return tuple(sorted(_vocabulary()))


@functools.cache
def _sorted_telling() -> tuple[str, ...]:
    """The words that tell a type by themselves: what a name is cut from before any other word."""
    entries = header_words().values()
    return tuple(sorted({word for entry in entries for word in entry.strong | entry.first | entry.last}))


@functools.lru_cache(maxsize=4096)
def completed(word: str, least: int = _CUT) -> str | None:
    """The only word of the vocabulary that begins so; its plural and its other spellings are no others.

    Where tables allow few letters (a smaller `least`), words that tell a type go before the others.
    """
    if len(word) < least or not word.isalpha():
        return None
    shorter_than_usual = _only_one(word, _sorted_telling()) if least < _CUT else None
    return shorter_than_usual or _only_one(word, _sorted_vocabulary())


def _only_one(word: str, known: tuple[str, ...]) -> str | None:
    begun = itertools.takewhile(lambda entry: entry.startswith(word), known[bisect.bisect_left(known, word) :])
    meant = {tuple(part.rstrip("es") for part in common_form([entry])): entry for entry in reversed([*begun])}
    return next(iter(meant.values())) if len(meant) == 1 else None


_VOWELS = re.compile("(?<=.)[aeiouy]")


@functools.cache
def _by_consonants() -> dict[str, str]:
    """What is left of a word without its vowels but the first letter → the word, where only one is so left."""
    meant: dict[str, dict[tuple[str, ...], str]] = {}
    for word in _sorted_vocabulary():
        bare = _VOWELS.sub("", word)
        if 3 <= len(bare) < len(word) and word.isalpha():
            meant.setdefault(bare, {}).setdefault(tuple(part.rstrip("es") for part in common_form([word])), word)
    return {bare: next(iter(words.values())) for bare, words in meant.items() if len(words) == 1}


def _without_vowels(word: str) -> str | None:
    """The only word of the vocabulary that this is when its vowels are left out: `ibn`, `grnt`."""
    return None if _VOWELS.search(word) else _by_consonants().get(word)


def _split(word: str, pieces: int) -> tuple[str, ...] | None:
    """The fewest words of the vocabulary that make up this one; short ones only where they are glue."""
    if _piece(word):
        return (word,)
    if pieces == 1:
        return None
    if whole := completed(word):
        return (whole,)
    cuts = ((word[:end], _split(word[end:], pieces - 1)) for end in range(len(word) - 1, 1, -1) if _piece(word[:end]))
    splits = [(first, *rest) for first, rest in cuts if rest]
    return min(splits, key=len, default=None)


@functools.lru_cache(maxsize=4096)
def abbreviated(word: str, *, shortest: int) -> tuple[str, ...]:
    """A short name as what it asks for and of what, in either order; none where it is no such name.

    `shortest` is the number of letters that each must have: one where all names of the table are so short.

    >>> abbreviated("lgar", shortest=1), abbreviated("mtcoti", shortest=2)
    (('libelle', 'garantie'), ('montant', 'cotisation'))
    """
    known = spellings()
    cuts = [(word[:end], word[end:]) for end in range(len(word) - 1, 0, -1)]
    for one, other in cuts:
        for asked, of in ((one, other), (other, one)):
            told = shortest if asked == one else max(2, shortest)
            if len(asked) >= told and len(of) > (shortest > 1) * 2 and asked in known.designations and _subject(of):
                return (*known.designations[asked].split(), *_subject(of).split())
    return ()


def _subject(letters: str) -> str:
    """The word that letters stand for after a designation; none when they are not known."""
    if letters in spellings().subjects:
        return spellings().subjects[letters]
    whole = letters if len(letters) > 2 and is_word(letters) else None
    return whole or completed(letters, least=4) or ""


def _piece(word: str) -> bool:
    return word in spellings().glue or (len(word) >= 3 and word in _vocabulary())


def _told_apart(word: str) -> tuple[str, ...]:
    """The words that one word of a header stands for; itself when none is known."""
    bare = word.rstrip("0123456789")
    if bare != word and bare in spellings().same:
        return (bare,)
    for form in (word, bare, bare.removesuffix("s"), bare.removesuffix("x")):
        if form in _vocabulary():
            return (form,)
    if bare[:1] in _MARKS and len(bare) > 3 and bare[1:] in _vocabulary():
        return (bare[1:],)
    if meant := _nearest(bare) or completed(bare) or _without_vowels(bare):
        return (meant,)
    split = next((found for form in (bare, word) if len(form) >= 5 and (found := _split(form, _PIECES))), None)
    return split or abbreviated(bare, shortest=2) or (word,)


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
