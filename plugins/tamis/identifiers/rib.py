"""RIB, the French bank account number that stands inside the IBAN.

Bank (5 digits), branch (5), account (11 digits or letters), key (2): 97 minus (89 bank + 15 branch + 3
account) modulo 97, with the letters read as the digits 1 to 9. One random number in 97 passes.

>>> RIB.matches("20041 01005 0500013M026 06")
True
>>> RIB.matches("20041010050500013M02607")  # key off by one
False
"""

import numpy as np

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools, Matrix, by_length, number, remainder
from tamis.identifiers._written import SEPARATORS, grouped, joined

_DIGITS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")


def key_holds(rib: str) -> bool:
    """Whether the key of two digits, 01 to 97, is right."""
    bank, branch, account, key = rib[:5], rib[5:10], rib[10:21].translate(_DIGITS), rib[21:]
    return 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(account)) % 97 == int(key)


_DIGIT_OF = np.arange(256, dtype=np.uint8)
_DIGIT_OF[list(_DIGITS)] = list(_DIGITS.values())


def keys_hold(ribs: Matrix) -> Bools:
    """`key_holds` of every row."""
    account = _DIGIT_OF[ribs[:, 10:21]]
    bank = 89 * number(ribs[:, :5]) + 15 * number(ribs[:, 5:10]) + 3 * number(account)
    return np.asarray(97 - remainder(bank, 97) == number(ribs[:, 21:]))


in_columns(key_holds)(by_length(keys_hold))

RIB = Identifier(
    name="FR_RIB",
    source="CFONB, Le relevé d'identité bancaire; Banque de France",
    shape=r"\d{10}[0-9A-Z]{11}\d{2}",
    normal=joined,
    check=key_holds,
    chance=0.0103,
    text=f"{grouped(('[0-9]', 10))}(?:{SEPARATORS}[0-9A-Za-z]){{11}}(?:{SEPARATORS}[0-9]){{2}}",
    context=("rib", "compte", "banque", "virement", "guichet", "coordonnées bancaires"),
    text_score=0.4,
    valid=("20041 01005 0500013M026 06", "30006 00001 12345678901 89", "200410100505-00013m026-06"),
    invalid={
        "20041010050500013M02607": "key off by one",
        "30006000011234567890100": "key 00",
        "3000600001123456789018": "twenty-two characters",
        "3A006000011234567890189": "a letter in the bank's code",
    },
)
