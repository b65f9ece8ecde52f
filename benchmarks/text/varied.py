"""More examples from the written texts: other names in the same places, and the same texts in other cases.

What is to be learnt is where names stand, not which ones the texts happen to use.
"""

import random
import re
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from benchmarks.text.corpus import Piece, Text

from tamis.lexicon import capitals, packaged
from tamis.text.french import dictionary

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PARTICLES = frozenset(
    {"de", "du", "des", "la", "le", "van", "von", "ben", "el", "al", "der", "den", "et", "dos", "da", "di"}
)
_KEPT, _CROSSED, _TWICE = 0.15, 0.3, 3
_WORDS = 0.12
"""Share of names that are words, as Petit, Rose and Dimanche are: where they stand has to tell."""
_FLATTER = 0.4
"""Frequent names are drawn more often, but far from as often as they are borne."""
_LEAST = {"prenoms": 20, "noms": 10}


class Names:
    """First names and surnames, drawn flatter than they are borne, and now and then a word of the texts instead."""

    def __init__(self, besides: Sequence[str] = ()) -> None:
        self._besides = besides
        self._counts = {name: _counts(name) for name in _LEAST}
        self._drawn = {
            name: (list(counts), list(accumulate(count**_FLATTER for count in counts.values())))
            for name, counts in self._counts.items()
        }

    def instead_of(self, word: str, draws: random.Random) -> str:
        """Another name of the kind that a word is, in its case."""
        if self._besides and draws.random() < _WORDS:
            return _cased(draws.choice(self._besides), word)
        borne = {name: counts.get(capitals(word), 0) for name, counts in self._counts.items()}
        first = borne["prenoms"] > borne["noms"] or (borne["prenoms"] and draws.random() < _CROSSED)
        names, weights = self._drawn["prenoms" if first else "noms"]
        return _cased(names[bisect(weights, draws.random() * weights[-1])], word)


def _counts(name: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for written, *_, count in packaged.rows(name):
        form = capitals(written)
        if form.replace(" ", "").isalpha():
            counts[form] = counts.get(form, 0) + int(count)
    return {form: count for form, count in counts.items() if count >= _LEAST[name]}


def _cased(name: str, like: str) -> str:
    joined = name.replace(" ", "-")
    if like.isupper():
        return joined
    return joined.lower() if like.islower() else "-".join(part.capitalize() for part in joined.split("-"))


def varied(texts: Iterable[Text], seed: str) -> Iterator[Text]:
    """Each text as it is, with other names, and with other names in lower case, without accents and in capitals."""
    texts = list(texts)
    names, draws = Names(_nouns(texts)), random.Random(seed)
    for text in texts:
        yield text
        named = any(piece.entity_type == "PERSON" for piece in text.pieces)
        for _ in range(_TWICE if named else 1):
            yield _renamed(text, names, draws)
        lower, upper = _renamed(text, names, draws), _renamed(text, names, draws)
        yield from _same_length(lower, lower.text.lower())
        yield from _same_length(lower, _bare(lower.text.lower()))
        yield from _same_length(upper, _bare(upper.text.upper()) if draws.random() < 0.5 else upper.text.upper())


def _nouns(texts: Iterable[Text]) -> list[str]:
    """Nouns that the texts hold outside of what is marked, in lower case, sorted."""
    found = set()
    for text in texts:
        inside = [range(piece.start, piece.end) for piece in text.pieces]
        for word in _WORD.finditer(text.text):
            if word[0].islower() and len(word[0]) >= _NOUN and not any(word.start() in piece for piece in inside):
                found.add(word[0])
    return sorted(word for word in found if dictionary().noun(word))


_NOUN = 4


def _bare(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


def _same_length(text: Text, written: str) -> Iterator[Text]:
    if len(written) == len(text.text):
        yield Text(id=text.id, kind=text.kind, text=written, pieces=text.pieces)


def _renamed(text: Text, names: Names, draws: random.Random) -> Text:
    def other(found: re.Match[str]) -> str:
        word = found[0]
        kept = len(word) < 3 or word.lower() in _PARTICLES or draws.random() < _KEPT
        return word if kept else names.instead_of(word, draws)

    written, pieces, last = "", [], 0
    for piece in text.pieces:
        written += text.text[last : piece.start]
        content = text.text[piece.start : piece.end]
        content = _WORD.sub(other, content) if piece.entity_type == "PERSON" else content
        pieces.append(Piece(start=len(written), end=len(written) + len(content), entity_type=piece.entity_type))
        written, last = written + content, piece.end
    return Text(id=text.id, kind=text.kind, text=written + text.text[last:], pieces=tuple(pieces))
