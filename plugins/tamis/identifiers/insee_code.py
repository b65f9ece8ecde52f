"""The INSEE code of a French commune (COG).

Department (01 to 95 without 20, 2A, 2B, 971 to 978 or 98x; 9A to 9F in some health files) and commune, five
characters. A letter A or B settles it in a column; without one, half of postcodes look the same. It names a
place, and in a small commune few people.

>>> INSEE_CODE.matches("2A004"), INSEE_CODE.matches("75101")
(True, True)
>>> INSEE_CODE.matches("20137")  # Corsica's codes have a letter
False
"""

from tamis.identifier import Identifier, by_class, plain
from tamis.identifiers._written import upper


@by_class()
def in_capitals(text: str) -> str:
    """`plain`, in capitals."""
    return upper(plain(text))


INSEE_CODE = Identifier(
    name="FR_INSEE_CODE",
    source="INSEE, Code officiel géographique",
    shape=r"(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5A-F])\d{3}|97[1-8]\d{2}|98[4678]\d{2}",
    normal=in_capitals,
    # Of five random digits.
    chance=0.94,
    no_recognizer="five digits",
    valid=("2A004", "2b033", "75101", "97411", "01004", "9A101"),
    invalid={
        "20137": "Corsica's codes have a letter",
        "99100": "abroad: a place of birth, and no commune",
        "2C004": "no such department",
        "1004": "the leading zero is lost",
    },
)
