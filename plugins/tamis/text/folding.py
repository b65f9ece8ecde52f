"""A text as identifiers read it, and the way back to where it was written."""

import functools
import unicodedata
from dataclasses import dataclass

from tamis.identifier import plain


@dataclass(frozen=True, kw_only=True)
class Folded:
    """A text folded as `tamis.identifier.plain` folds a value, character by character.

    `start` is where its first character stood; `places[i]` where the character `i` stood, None when nothing moved
    but the blanks that were before it.
    """

    text: str
    start: int
    places: tuple[int, ...] | None

    @functools.cached_property
    def digits(self) -> int:
        """How many digits the folded text has."""
        return sum(map(str.isdigit, self.text))

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Give the bounds in the text as written of a non-empty range of the folded one."""
        if self.places is None:
            return self.start + start, self.start + end
        return self.places[start], self.places[end - 1] + 1


@functools.lru_cache(maxsize=2)
def folded(text: str) -> Folded:
    r"""Fold a text; every recognizer reads the same one, so the last is remembered.

    >>> folded("n°\u200b 7\u00a04").text, folded("n°\u200b 7\u00a04").written(4, 5)
    ('n° 7 4', (5, 6))
    """
    pieces = list(text.replace("\t", " ")) if text.isascii() else [_fold_character(character) for character in text]
    whole = "".join(pieces)
    start, content = len(whole) - len(whole.lstrip()), whole.strip()
    if all(len(piece) == 1 for piece in pieces):
        return Folded(text=content, start=start, places=None)
    places = tuple(index for index, piece in enumerate(pieces) for _ in piece)[start : start + len(content)]
    return Folded(text=content, start=places[0] if places else 0, places=places)


@functools.lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    return plain(f"|{character}|")[1:-1]


def unaccented(text: str) -> str:
    """Give a text without accents, character for character.

    >>> unaccented("Été à Noël")
    'Ete a Noel'
    """
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text)
