"""The code of a medicine: CIP13, CIP7, UCD13 or ATC.

CIP13 is 3400 9, the CIP7 and an EAN key; UCD13 begins with 3400 8. A CIP7's last digit is the sum of the
others, each times its place plus one, modulo 11: one random number in eleven passes. ATC is a class
(N02BE01), without key. Nearly every CIP13 has the wide shape of a NIR, so it is looked for first.

>>> DRUG_CODE.matches("34009 359 558 3 8"), DRUG_CODE.matches("N02BE01")
(True, True)
>>> DRUG_CODE.matches("3595584")  # key off by one
False
"""

import numpy as np

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools, Matrix, by_length
from tamis.identifiers._written import SEPARATORS, grouped, joined


def key_holds(code: str) -> bool:
    """Whether the key of a CIP or UCD is right; an ATC has none."""
    if not code.isdigit():
        return True
    digits = [int(digit) for digit in code]
    if len(digits) == 13:
        return (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0
    return sum(digit * (place + 2) for place, digit in enumerate(digits[:6])) % 11 == digits[6]


_OF_SEVEN = np.array([2, 3, 4, 5, 6, 7], np.int64)
_OF_THIRTEEN = np.array([1, 3] * 6 + [1], np.int64)


@in_columns(key_holds)
@by_length
def keys_hold(codes: Matrix) -> Bools:
    """`key_holds` of every row."""
    digits = codes.astype(np.int64) - ord("0")
    if codes.shape[1] == len(_OF_THIRTEEN):
        return np.asarray((digits * _OF_THIRTEEN).sum(axis=1) % 10 == 0)
    return np.asarray((codes[:, 0] > ord("9")) | ((digits[:, :6] * _OF_SEVEN).sum(axis=1) % 11 == digits[:, 6]))


DRUG_CODE = Identifier(
    name="DRUG_CODE",
    source="ANSM and Club Inter Pharmaceutique; WHO, ATC",
    shape=r"3400[89]\d{8}|[2-5]\d{6}|[A-V]\d{2}[A-Z]{2}\d{2}",
    normal=joined,
    check=key_holds,
    chance=0.1,
    on_rows=True,
    text=f"(?:{grouped('3', '4', '0', '0', '[89]', ('[0-9]', 8))}|{grouped('[2-5]', ('[0-9]', 6))}"
    f"|[A-Va-v]{SEPARATORS}[0-9]{SEPARATORS}[0-9]{SEPARATORS}[A-Za-z]{SEPARATORS}[A-Za-z]"
    f"{SEPARATORS}[0-9]{SEPARATORS}[0-9])",
    context=("cip", "médicament", "traitement", "ucd", "atc", "boîte"),
    text_score=0.2,
    valid=("3400935955838", "34009 359 558 3 8", "3595583", "N02BE01"),
    invalid={
        "3595584": "key off by one",
        "3400935955837": "EAN key off by one",
        "6595583": "no CIP7 begins with 6",
        "X02BE01": "no such class",
    },
)
