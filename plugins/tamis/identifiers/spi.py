"""SPI, the French tax number of a person.

Thirteen digits, the first 0 to 3; the last three are the first ten modulo 511. Excel takes a leading zero
away. Half of them have the wide shape of a NIR, whose check is on other digits.

>>> SPI.matches("30 23 217 600 053")
True
>>> SPI.matches("3023217600054")  # key off by one
False
"""

import numpy as np

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools, Matrix, by_length, number
from tamis.identifiers._written import grouped, joined


def key_holds(spi: str) -> bool:
    """Whether the last three digits are the first ten modulo 511."""
    return int(spi[:10]) % 511 == int(spi[10:])


@in_columns(key_holds)
@by_length
def keys_hold(numbers: Matrix) -> Bools:
    """`key_holds` of every row."""
    return np.asarray(number(numbers[:, :10]) % 511 == number(numbers[:, 10:]))


SPI = Identifier(
    name="FR_SPI",
    source="DGFiP; European Commission, TIN on Europa, France",
    shape=r"[0-3]\d{12}",
    normal=joined,
    check=key_holds,
    chance=0.001,
    text=grouped("[0-3]", ("[0-9]", 12)),
    context=("fiscal", "impôts", "spi", "impôt", "contribuable"),
    text_score=0.4,
    valid=("3023217600053", "30 23 217 600 053", "0123456789211"),
    invalid={
        "3023217600054": "key off by one",
        "4023217600053": "begins with 4",
        "302321760053": "twelve digits",
    },
)
