"""Care networks, with which an insurer agrees on prices: Kalixia, Santéclair, Itelis, Carte Blanche.

The value is or begins with a name of the list. New networks are missed until the list has them.

>>> CARE_NETWORK.matches("Santéclair"), CARE_NETWORK.matches("KALIXIA OPTIQUE")
(True, True)
>>> CARE_NETWORK.matches("Exemple")  # no network
False
"""

import functools

from tamis.identifier import Identifier, in_columns
from tamis.identifiers._listed import Standing, any_of, beginning, beginnings, searched
from tamis.identifiers.company_name import in_capitals
from tamis.lexicon import words

_WORDS = 3


def is_known(network: str) -> bool:
    """Whether the name, or its first one to three words, is in the list."""
    return not beginnings(network, _WORDS).isdisjoint(words("care_networks"))


def may_stand(layout: str) -> Standing:
    """The entries of the list that texts of this layout may begin with."""
    return beginning(words("care_networks"), layout, _WORDS)


@functools.cache
def _pattern() -> str:
    return f"^{any_of(words('care_networks'), most=_WORDS)}(?: |$)"


in_columns(is_known)(searched(_pattern))


CARE_NETWORK = Identifier(
    name="CARE_NETWORK",
    source="the networks' public sites; lexicon/care_networks.txt",
    shape=r"[A-Z][0-9A-Z &+]{2,60}",
    normal=in_capitals,
    check=is_known,
    standing=may_stand,
    chance=0.001,
    on_rows=True,
    no_recognizer="a network alone says nothing of a person",
    valid=("Santéclair", "KALIXIA OPTIQUE", "Carte Blanche", "Itelis"),
    invalid={"Exemple": "no network", "Carte": "part of a name"},
)
