"""How numbers are written, and the key that most share: what several identifiers need, and no identifier.

A number is written in groups: up to three separators between two characters, none outside. The scalar check
takes no more than a pattern can follow inside a text, so that both say the same of a value standing alone
(law 5).
"""

import re

from tamis.identifier import plain

SEPARATORS = r"[ .\-_/]{0,3}"
_BETWEEN = re.compile(r"(?<=[0-9A-Za-z])[ .\-_/]{1,3}(?=[0-9A-Za-z])")


def joined(text: str) -> str:
    """`plain`, upper case, without the separators between two characters of a written number.

    >>> joined(" 732 829.320 - 00074"), joined("-732"), joined("7    3")
    ('73282932000074', '-732', '7    3')
    """
    return upper(_BETWEEN.sub("", plain(text)))


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
