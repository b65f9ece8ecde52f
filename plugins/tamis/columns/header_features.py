"""The pieces of a column's name that the learned weights are looked up by: words, their pairs, runs of letters.

A piece is written so that a person can read it: a word of the common spelling, two words, `adh…`, `…nom`, `…eme…`.
Case, accents and separators are gone before anything is cut, and so are numbers, which only count columns.
"""

import functools
import itertools
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from tamis.lexicon import fold
from tamis.lexicon.spelling import is_word, spelled

_LETTERS = (3, 4, 5)
"""Lengths of the runs of letters within a word (judged: three letters are the shortest abbreviations)."""
_JOINED = (4, 5)
"""Lengths of the runs of letters of all words written together: databases write the same name in one word."""

_EMPTY = """
    attr attribut aucun autre champ champs chp col colonne column data divers donnee donnees elem element entete feuil
    feuille field fld inconnu info infos item libre misc nouveau nouvelle param parametre propriete rub rubrique sans
    temp test tmp unnamed val valeur value var variable vide zone zon
"""
EMPTY = frozenset(_EMPTY.split())
"""Words that say that there is a column, and nothing of what it holds."""


@dataclass(frozen=True, kw_only=True, order=True)
class HeaderPiece:
    """A piece of a name: of which kind, and as a reviewer reads it."""

    kind: str
    text: str

    @property
    def key(self) -> int:
        """The number that stands for the piece in the file of weights."""
        return zlib.crc32(f"{self.kind}:{self.text}".encode())


@functools.lru_cache(maxsize=4096)
def header_pieces(name: str, reading: str = "") -> tuple[HeaderPiece, ...]:
    """The distinct pieces of a name, in order; `reading` is what `table_prefix` makes of it, where it does.

    >>> [piece.text for piece in header_pieces("NomAdh") if piece.kind in ("word", "both")]
    ['adherent nom', 'adherent', 'nom']
    >>> header_pieces("champ_12_c"), header_pieces("NOM_ADH") == header_pieces("nom adh")
    ((), True)
    """
    written = _bare(fold(name).split())
    if not any(_telling(word) for word in written):
        return ()
    found = {*_of_words("word", _bare(spelled(name)), "both"), *_of_words("written", written, "beside")}
    if reading:
        found |= {*_of_words("read", _bare(spelled(reading)), "read_both")}
    return tuple(sorted(found | {*_runs(written)}))


def _telling(word: str) -> bool:
    """Whether a word may say what a column holds: two letters do where the lexicon has them (`cp`)."""
    return word not in EMPTY and (len(word) > 2 or is_word(word))


def _bare(words: "tuple[str, ...] | list[str]") -> tuple[str, ...]:
    """Words without the numbers at their ends; what is nothing but a number is left out."""
    return tuple(bare for word in words if (bare := word.strip("0123456789")))


def _of_words(kind: str, words: tuple[str, ...], pairs: str) -> Iterator[HeaderPiece]:
    for word in words:
        yield HeaderPiece(kind=kind, text=word)
    for one, other in itertools.combinations(words, 2):
        yield HeaderPiece(kind=pairs, text=" ".join(sorted((one, other))))
    if words:
        yield HeaderPiece(kind=f"first_{kind}", text=words[0])
        yield HeaderPiece(kind=f"last_{kind}", text=words[-1])
        if len(words) == 1:
            yield HeaderPiece(kind=f"only_{kind}", text=words[0])


def _runs(words: tuple[str, ...]) -> Iterator[HeaderPiece]:
    for word in words:
        for text in _cut(word, _LETTERS):
            yield HeaderPiece(kind="letters", text=text)
    for text in _cut("".join(words), _JOINED):
        yield HeaderPiece(kind="joined", text=text)


def _cut(word: str, lengths: tuple[int, ...]) -> Iterator[str]:
    """Runs of letters, with an ellipsis where the word goes on."""
    for length in lengths:
        for start in range(len(word) - length + 1):
            before, after = "…" if start else "", "…" if start + length < len(word) else ""
            yield f"{before}{word[start : start + length]}{after}"
