"""A text as identifiers read it, and the way back to where it was written."""

import functools
import unicodedata
from dataclasses import dataclass

from tamis.identifier import plain


@dataclass(frozen=True, kw_only=True)
class Folded:
    """A text folded as `tamis.identifier.plain` folds a value, character by character.

    `places[i]` is where the character `i` of `text` stood; None when nothing moved.
    """

    text: str
    places: tuple[int, ...] | None

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Give the bounds in the text as written of a non-empty range of the folded one."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


@functools.lru_cache(maxsize=2)
def folded(text: str) -> Folded:
    r"""Fold a text; every recognizer reads the same one, so the last is remembered.

    >>> folded("n°\u200b 7\u00a04").text, folded("n°\u200b 7\u00a04").written(4, 5)
    ('n° 7 4', (5, 6))
    """
    if text.isascii():
        return Folded(text=text.replace("\t", " "), places=None)
    pieces = [_fold_character(character) for character in text]
    if all(len(piece) == 1 for piece in pieces):
        return Folded(text="".join(pieces), places=None)
    places = tuple(index for index, piece in enumerate(pieces) for _ in piece)
    return Folded(text="".join(pieces), places=places)


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
