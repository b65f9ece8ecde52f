"""Free text: comments, notes, messages.

At least three words of letters, and either two ordinary words in lower case (not the small words that names
and titles have) or more than 25 characters. Addresses are left out. Long labels of a list look the same: few
distinct values show them.

>>> FREE_TEXT.matches("a demandé un duplicata de sa carte")
True
>>> FREE_TEXT.matches("Jean de La Tour")  # a name
False
"""

import re

from tamis.identifier import Identifier, by_class, plain
from tamis.identifiers.postal_address import POSTAL_ADDRESS

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_SMALL = frozenset(
    (
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "et",
        "en",
        "sur",
        "sous",
        "aux",
        "au",
        "van",
        "von",
        "ben",
        "el",
        "da",
        "dos",
    )
)
_LONG = 25


@by_class()
def in_one_line(text: str) -> str:
    """`plain`, every run of white space a single space."""
    return " ".join(plain(text).split())


def is_sentence(text: str) -> bool:
    """Whether the words are those of a sentence, not of a name, a title or an address."""
    found = _WORD.findall(text)
    ordinary = [word for word in found if word.islower() and len(word) > 1 and word not in _SMALL]
    if len(found) < 3 or not (len(ordinary) >= 2 or len(text) > _LONG):
        return False
    return not POSTAL_ADDRESS.matches(text)


def may_be(layout: str) -> bool:
    """`is_sentence`, of layouts."""
    found = _WORD.findall(layout)
    small = [word for word in found if word.islower() and len(word) > 1]
    return len(found) >= 3 and (len(small) >= 2 or len(layout) > _LONG)


FREE_TEXT = Identifier(
    name="FREE_TEXT",
    source="no rule: what people write",
    shape=r"[^ ]+(?: [^ ]+){2,}",
    normal=in_one_line,
    check=is_sentence,
    possible=may_be,
    chance=0.3,
    no_recognizer="it is the text in which the others are searched",
    valid=(
        "a demandé un duplicata de sa carte",
        "BENEFICIAIRE DECEDE, DROITS FERMES EN MARS",
        "Rappeler demain matin.\nNe répond pas.",
    ),
    invalid={
        "Jean de La Tour": "a name",
        "12 rue de l'Exemple, 75001 Paris": "an address",
        "deux mots": "two words",
        "12 34 56 78 90 12 34 56 78 90 12 34": "no words",
    },
)
