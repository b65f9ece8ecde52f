"""The normal forms that most identifiers share."""

import re
import unicodedata

from tamis.identifier.columns import by_class

_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2009\u2002\u2003\t"), " ")
_INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u2060"))


@by_class()
def plain(text: str) -> str:
    r"""NFKC, every kind of space as a space, no invisible characters, trimmed.

    >>> plain("\ufeff1\u00a0234 ")
    '1 234'
    """
    if text.isascii():  # nearly every cell: the same result, ten times faster
        return text.replace("\t", " ").strip()
    return unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).translate(_SPACES).strip()


@by_class()
def compact(text: str) -> str:
    """`plain`, upper case, without the separators of written numbers (space . - _ /).

    >>> compact("2a 004-000/b")
    '2A004000B'
    """
    return re.sub(r"[ .\-_/]", "", plain(text)).upper()


@by_class()
def always(_: str) -> bool:
    """The check of a shape that has no key."""
    return True
