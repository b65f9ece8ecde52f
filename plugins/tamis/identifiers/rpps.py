"""RPPS, the number of a French health professional, for life.

Eleven digits, the last a Luhn key; they begin with 1, the cards for tests with 997. National files write an 8
before it (the IDNPS); both are one number. Its first part is a number in sequence: it says nothing of the
person. A French mobile with 33 before it also has eleven digits.

>>> RPPS.matches("10000000009"), RPPS.matches("810000000009")
(True, True)
>>> RPPS.matches("10000000008")  # key off by one
False
"""

import re

from tamis.identifier import Identifier, by_class
from tamis.identifiers._written import SEPARATORS, grouped, joined, luhn


@by_class(r"^[^0]*(?:0[^0]*){12}$")
def without_prefix(text: str) -> str:
    """The eleven digits, without the 8 of the IDNPS."""
    digits = joined(text)
    return digits[1:] if re.fullmatch("8[0-9]{11}", digits) else digits


RPPS = Identifier(
    name="FR_RPPS",
    source="ANS, https://esante.gouv.fr/produits-services/repertoire-rpps",
    shape=r"(?:1\d{2}|997)\d{8}",
    normal=without_prefix,
    spelling=(joined, r"8?(?:1\d{2}|997)\d{8}"),
    check=luhn,
    chance=0.1,
    text=f"(?:8{SEPARATORS})?(?:{grouped('1', ('[0-9]', 10))}|{grouped('9', '9', '7', ('[0-9]', 8))})",
    context=(
        *(
            "rpps",
            "professionnel",
            "médecin",
            "prescripteur",
            "praticien",
            "docteur",
            "dr",
            "pr",
            "remplaçant",
            "confrère",
        ),
        *("chirurgien", "dentiste", "pharmacien", "sage-femme", "infirmier", "infirmière", "kinésithérapeute", "kiné"),
    ),
    text_score=0.4,
    valid=("10000000009", "1 000 000 0009", "810000000009", "99700218896"),
    invalid={
        "10000000008": "key off by one",
        "20000000007": "begins with 2",
        "910000000009": "a prefix other than 8",
        "1000000009": "ten digits",
    },
)
