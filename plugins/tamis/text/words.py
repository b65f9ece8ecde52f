"""The French words of words.yaml."""

import functools

from tamis.lexicon import read_yaml


@functools.cache
def words(name: str) -> tuple[str, ...]:
    """One list of words.yaml, in its order.

    >>> "IBAN" in words("acronyms")
    True
    """
    return tuple(str(_content()[name]).split())


@functools.cache
def _content() -> dict[str, str]:
    content: dict[str, str] = read_yaml("words", "tamis.text")
    return content
