"""ADELI, the number of a French paramedical professional, giving way to the RPPS.

Department (2), profession (2), order (4) and a Luhn key (1); 99 stands for numbers made up for tests. The key
is unconfirmed: five of six published numbers follow it, so it is evidence and no proof. Same shape as FINESS
and AM numbers, and one SIREN in two; a profession of the published list makes it likelier.

>>> ADELI.matches("999300007")
True
>>> ADELI.matches("999300008")  # key off by one
False
"""

from tamis.identifier import Identifier
from tamis.identifiers._written import joined
from tamis.identifiers.finess import key_holds

ADELI = Identifier(
    name="FR_ADELI",
    source="ANS, https://esante.gouv.fr; professions: DREES, ADELI directory; the key: unconfirmed",
    shape=r"(?:0[1-9]|[1-8]\d|9[0-57-9]|2[AB]|9[A-F])\d{7}",
    normal=joined,
    check=key_holds,
    chance=0.1,
    no_recognizer="nine digits with a key that one number in ten has; in a text nothing tells it from a SIREN",
    valid=("999300007", "75 93 0000 7", "2A9300001"),
    invalid={
        "999300008": "key off by one",
        "009300007": "department 00",
        "99930000": "eight characters",
    },
)
