"""The French words of words.yaml, and of address_words.yaml."""

import functools

from tamis.lexicon import read_yaml
from tamis.text.folding import unaccented


@functools.cache
def words(name: str) -> tuple[str, ...]:
    """One list of words.yaml, in its order.

    >>> "IBAN" in words("acronyms")
    True
    """
    return tuple(str(_content("words")[name]).split())


@functools.cache
def address_words(name: str) -> tuple[str, ...]:
    """One list of address_words.yaml, without accents.

    >>> "residence" in address_words("places")
    True
    """
    return tuple(dict.fromkeys(unaccented(str(_content("address_words")[name])).split()))


@functools.cache
def _content(file: str) -> dict[str, str]:
    content: dict[str, str] = read_yaml(file, "tamis.text")
    return content
