"""AM, the number under which a French health professional bills the health insurance.

Department (2), category (2: 1x doctors, 20 and 21 pharmacies, 26 opticians, 4x dentists, 6x nurses…), order
(4) and a Luhn key (1), which is unconfirmed. One professional has one for each place of work. Portals call it
FINESS, ADELI or "code PS" without distinction, and it has their shape; a column of one trade has one category
throughout.

>>> AM.matches("991000019")
True
>>> AM.matches("991000018")  # key off by one
False
"""

from tamis.identifier import Identifier
from tamis.identifiers._written import joined, luhn

AM = Identifier(
    name="FR_AM",
    source="ANS, table of identifiers of professionals; categories: CPAM; the key: unconfirmed",
    shape=r"(?:0[1-9]|[1-8]\d|9[0-57-9])(?:[14-9]\d|2\d)\d{5}",
    normal=joined,
    check=luhn,
    chance=0.1,
    no_recognizer="nine digits with a key that one number in ten has; in a text nothing tells it from a SIREN",
    valid=("991000019", "75 26 0000 7", "332000017"),
    invalid={
        "991000018": "key off by one",
        "990300006": "category 03",
        "001000019": "department 00",
        "2A2600001": "a letter",
    },
)
