"""What a word of a message is, wherever it stands: names borne, the dictionary, lists, and what it means.

`tamis.text.likelihood` reads them. They hold no spelling but the last three letters, so that what is learnt of one
name holds for another; of its neighbours a word also sees the spelling (`tamis.text.surroundings`).
"""

import functools
import math

import numpy as np
import numpy.typing as npt

from tamis.text.folding import unaccented
from tamis.text.french import dictionary, model
from tamis.text.names import bearers, town
from tamis.text.words import words

Ints = npt.NDArray[np.int16]

_LISTS = (
    *("titles", "cues", "humans", "had_by_people", "place_words", "thing_words", "never_names", "function_words"),
    *("named_places", "about_things", "nouns_besides"),
)
_MOST = 6


def traits(word: str, fine: Ints, coarse: Ints) -> tuple[str, ...]:
    """The traits of a word, a number or a sign; `fine` and `coarse` are the kinds of meaning of the model's vectors.

    A word comes with its list of names first: how many bear it as first name (f) and surname (l), orders of magnitude.
    """
    if not word[:1].isalpha():
        return (f"D{min(len(word), _MOST)}",) if word.isdigit() else (f"P{word}",)
    bare = word.rstrip("'’")
    lower = bare.lower()
    first, last = (_magnitude(count) for count in bearers(bare))
    known = dictionary()
    grammar = f"d{'n' * known.noun(lower)}{'v' * known.verb(lower)}{'c' * (lower in known)}"
    row = _vector(bare)
    return (
        f"f{first}",
        f"l{last}",
        f"fl{first}{last}",
        f"fl{first}{last}{grammar}",
        grammar,
        f"t{int(town(bare))}",
        f"A{fine[row] if row >= 0 else -1}",
        f"B{coarse[row] if row >= 0 else -1}",
        f"R{_magnitude(row) if row >= 0 else -1}",
        f"L{min(len(bare), 5)}",
        f"x{lower[-3:]}",
        *_listed(lower),
    )


def _magnitude(count: int) -> int:
    return min(_MOST, 1 + int(math.log10(count))) if count > 0 else 0


def _vector(word: str) -> int:
    """The row of the model's vectors for a word in any case; -1 where it has none. Frequent words come first."""
    from spacy.strings import get_string_id

    rows = model().vocab.vectors.key2row
    found = (rows.get(get_string_id(form)) for form in (word.lower(), word, word.title(), word.upper()))
    return next((int(row) for row in found if row is not None), -1)


@functools.cache
def _lists() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((f"S{name}", frozenset(unaccented(word) for word in words(name))) for name in _LISTS)


def _listed(lower: str) -> tuple[str, ...]:
    bare = unaccented(lower)
    return tuple(name for name, known in _lists() if bare in known)
