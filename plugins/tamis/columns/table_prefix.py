"""The beginning that the columns of one table share, which says whose table it is and nothing of a column.

Databases of the AS/400 allow six to ten letters and spend the first two to four on the file (`BEDATN`, `CTMCOT`);
later ones write them apart (`PAT_NOM_USU`). What is left of such a name is cut shorter than elsewhere, and is read
with the letters that these databases begin with: `L` for a label, `NU` for a number, `M` for an amount.
"""

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence

from tamis.lexicon import fold
from tamis.lexicon.spelling import abbreviated, completed, is_word, spellings

_COLUMNS = 5
"""Fewer columns may begin alike by chance."""
_SHARE = 0.8
_LETTERS = (2, 3, 4)
_LEFT = 2
"""Letters that must be left of a name."""


def readings(columns: Sequence[str]) -> Mapping[str, str]:
    """Column → its name without the beginning that four in five share; columns without it are left out.

    >>> dict(readings(("CTNUCT", "CTNUAD", "CTDEFF", "CTLGAR", "CTMCOT")))["CTLGAR"]
    'libelle garantie'
    >>> readings(("nir", "nom", "prenom", "date_soins", "montant"))
    {}
    """
    words = {column: fold(column).split() for column in dict.fromkeys(columns)}
    if len(words) < _COLUMNS:
        return {}
    left = _without_shared_words(words)
    if left:
        return {name: _in_full(" ".join(found)) for name, found in left.items()}
    together = {name: found[0] for name, found in words.items() if len(found) == 1}
    prefix = _shared_letters(list(together.values()), of=len(words))
    begun = {name: word for name, word in together.items() if prefix and word.startswith(prefix)}
    return {name: _in_full(word[len(prefix) :]) for name, word in begun.items() if len(word) - len(prefix) >= _LEFT}


def _without_shared_words(words: dict[str, list[str]]) -> dict[str, list[str]]:
    """What follows the words that four names in five begin with (`T_LOC_NOM`: `nom`), names without them left out."""
    left: dict[str, list[str]] = {}
    while first := _shared_word(list((left or words).values()), of=len(words)):
        left = {name: found[1:] for name, found in (left or words).items() if found[:1] == [first] and found[1:]}
    return left


def _shared_word(names: list[list[str]], *, of: int) -> str | None:
    """The first word of four names in five; one that names an organisation says what the names are of, and stays."""
    counted = Counter(words[0] for words in names if len(words) > 1)
    if not counted:
        return None
    word, n = counted.most_common(1)[0]
    return word if n >= _SHARE * of and word not in spellings().organisations else None


def _shared_letters(words: list[str], *, of: int) -> str:
    """The longest beginning of two to four letters that four names in five share; none that is a whole word."""
    for length in reversed(_LETTERS):
        counted = Counter(word[:length] for word in words if len(word) >= length + _LEFT)
        if counted:
            prefix, n = counted.most_common(1)[0]
            if n >= _SHARE * of and prefix.isalpha() and _is_no_word(prefix, words):
                return prefix
    return ""


def _is_no_word(prefix: str, words: list[str]) -> bool:
    """Whether the names part soon after the prefix: those that go on alike are forms of a word (`adresse1`)."""
    begun = [word[: _LETTERS[-1] + 1] for word in words if word.startswith(prefix)]
    return len(set(begun)) > 1


def _in_full(text: str) -> str:
    """What is left of a name, its words of one piece read as a designation and a subject where they are no word."""
    return " ".join(itertools.chain.from_iterable(_read(word) for word in text.split()))


def _read(word: str) -> tuple[str, ...]:
    bare = word.rstrip("0123456789")
    if is_word(word) or is_word(bare) or not bare.isalpha():
        return (word,)
    return abbreviated(bare, shortest=1) or (completed(bare, least=4) or word,)
