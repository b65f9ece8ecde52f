"""Care networks, with which an insurer agrees on prices: Kalixia, Santéclair, Itelis, Carte Blanche.

The value is or begins with a name of the list. New networks are missed until the list has them.

>>> CARE_NETWORK.matches("Santéclair"), CARE_NETWORK.matches("KALIXIA OPTIQUE")
(True, True)
>>> CARE_NETWORK.matches("Exemple")  # no network
False
"""

from tamis.identifier import Identifier
from tamis.identifiers.company_name import in_capitals
from tamis.lexicon import words


def is_known(network: str) -> bool:
    """Whether the name, or its first one to three words, is in the list."""
    tokens = network.split(" ")
    return any(" ".join(tokens[:length]) in words("care_networks") for length in (1, 2, 3))


CARE_NETWORK = Identifier(
    name="CARE_NETWORK",
    source="the networks' public sites; lexicon/care_networks.txt",
    shape=r"[A-Z][0-9A-Z &+]{2,60}",
    normal=in_capitals,
    check=is_known,
    chance=0.001,
    on_rows=True,
    no_recognizer="a network alone says nothing of a person",
    valid=("Santéclair", "KALIXIA OPTIQUE", "Carte Blanche", "Itelis"),
    invalid={"Exemple": "no network", "Carte": "part of a name"},
)
