"""SIREN, the number of a French company or public body.

Nine digits, the last a Luhn key. One random number of nine digits in ten passes, and so does every FINESS of
the mainland: a column is told apart by its third character, a single value can't be. A sole trader's SIREN
names a person.

>>> SIREN.matches("732 829 320")
True
>>> SIREN.matches("732829321")  # key off by one
False
"""

import numpy as np

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools, Matrix, by_length
from tamis.identifiers._written import grouped, joined, luhn, luhn_holds


def key_holds(siren: str) -> bool:
    """Whether the Luhn key is right; nothing but zeros has a right key and is no number."""
    return siren.strip("0") != "" and luhn(siren)


def keys_hold(sirens: Matrix) -> Bools:
    """`key_holds` of every row."""
    return np.asarray((sirens != ord("0")).any(axis=1) & luhn_holds(sirens))


in_columns(key_holds)(by_length(keys_hold))

SIREN = Identifier(
    name="FR_SIREN",
    source="INSEE, https://www.insee.fr/fr/metadonnees/definition/c2047",
    shape=r"\d{9}",
    normal=joined,
    check=key_holds,
    chance=0.1,
    text=grouped(("[0-9]", 9)),
    context=("siren", "rcs", "société", "entreprise", "immatriculée"),
    text_score=0.2,
    valid=("732829320", "404 833 048", "356000000"),
    invalid={
        "732829321": "key off by one",
        "000000000": "nothing but zeros",
        "73282932": "eight digits",
        "73282932000074": "a SIRET",
    },
)
