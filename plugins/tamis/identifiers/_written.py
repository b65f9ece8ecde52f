"""How numbers are written, and the key that most share: what several identifiers need, and no identifier.

A number is written in groups: up to three separators between two characters, none outside. The scalar check
takes no more than a pattern can follow inside a text, so that both say the same of a value standing alone
(law 5).
"""

import re

import numpy as np

from tamis.identifier import by_class, in_columns, plain
from tamis.identifier.columns import Bools, Matrix, by_length

SEPARATORS = r"[ .\-_/]{0,3}"
_BETWEEN = re.compile(r"(?<=[0-9A-Za-z])[ .\-_/]{1,3}(?=[0-9A-Za-z])")


@by_class()
def joined(text: str) -> str:
    """`plain`, upper case, without the separators between two characters of a written number.

    >>> joined(" 732 829.320 - 00074"), joined("-732"), joined("7    3")
    ('73282932000074', '-732', '7    3')
    """
    return upper(_BETWEEN.sub("", plain(text)))


@by_class()
def upper(text: str) -> str:
    """Upper case of ASCII; any other text as it is: no identifier has other letters, and 'ß' would become two."""
    return text.upper() if text.isascii() else text


def grouped(*pieces: str | tuple[str, int]) -> str:
    r"""The pattern of a number written in groups: each piece is one character's pattern, or that and how many.

    >>> grouped("[12]", ("[0-9]", 3))
    '[12](?:[ .\\-_/]{0,3}[0-9]){3}'
    """
    first, *rest = [piece if isinstance(piece, tuple) else (piece, 1) for piece in pieces]
    if first[1] > 1:
        rest.insert(0, (first[0], first[1] - 1))
    parts = (f"(?:{SEPARATORS}{piece}){f'{{{times}}}' if times > 1 else ''}" for piece, times in rest)
    return first[0] + "".join(parts)


def any_case(word: str) -> str:
    """The pattern of a word in upper or lower case, letter by letter: engines fold case differently.

    >>> any_case("tva")
    '[Tt][Vv][Aa]'
    """
    return "".join(f"[{letter.upper()}{letter.lower()}]" for letter in word)


def luhn(digits: str) -> bool:
    """Whether the last digit is the Luhn key of those before: every second digit from the right is doubled.

    >>> luhn("732829320"), luhn("732829321")
    (True, False)
    """
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10 == 0


_ONCE = np.array([digit if 0 <= digit < 10 else 0 for digit in (byte - 48 for byte in range(256))], np.uint8)
_TWICE = np.array([sum(divmod(2 * digit, 10)) for digit in _ONCE.tolist()], np.uint8)


def luhn_holds(digits: Matrix) -> Bools:
    """`luhn` of every row of ASCII digits, at most 25 a row."""
    total = np.zeros(len(digits), np.uint8)
    for place in range(digits.shape[1]):
        total += (_TWICE if (digits.shape[1] - place) % 2 == 0 else _ONCE).take(digits[:, place])
    return np.asarray(_TENS.take(total))


_TENS = np.arange(256) % 10 == 0

in_columns(luhn)(by_length(luhn_holds))
