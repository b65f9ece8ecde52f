"""Civilities: M., Mme, Mlle, Dr, Maître… and their full forms.

A short list of words, so few distinct values. `M` is also a sex, and `PR` or `ME` can be a code of anything.

>>> CIVILITY.matches("Mme"), CIVILITY.matches("M. et Mme")
(True, True)
>>> CIVILITY.matches("X")  # no civility
False
"""

from tamis.identifier import Identifier
from tamis.identifiers._listed import layouts
from tamis.identifiers.last_name import in_capitals
from tamis.lexicon import words


def is_known(civility: str) -> bool:
    """Whether the civility is in the list."""
    return civility in words("civilities")


def may_be(layout: str) -> bool:
    """Whether an entry of the list has this layout."""
    return layout in layouts("civilities")


CIVILITY = Identifier(
    name="CIVILITY",
    source="lexicon/civilities.txt",
    shape=r"[A-Z][A-Z /]{0,19}",
    normal=in_capitals,
    check=is_known,
    possible=may_be,
    chance=0.02,
    on_rows=True,
    no_recognizer="a civility alone says nothing; before a name it is part of what finds the person",
    valid=("Mme", "M.", "Mademoiselle", "DR", "M. et Mme"),
    invalid={"X": "no civility", "Mme Exemple": "a person", "1": "a code"},
)
