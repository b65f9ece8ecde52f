"""The French words of words.yaml."""

import functools
from importlib import resources

import yaml


@functools.cache
def words(name: str) -> tuple[str, ...]:
    """One list of words.yaml, in its order.

    >>> "IBAN" in words("acronyms")
    True
    """
    content = yaml.safe_load(resources.files("tamis.text").joinpath("words.yaml").read_bytes())
    return tuple(str(content[name]).split())
