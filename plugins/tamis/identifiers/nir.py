"""NIR, the French social security number.

Sex (1), year (2), month (2), department (2), commune (3), order (3), then a key (2): 97 minus the thirteen
modulo 97. Corsica writes 2A or 2B; the key reads them as 19 and 18. Months 20 to 42 and 50 to 99 stand for an
unknown month. The form of thirteen without key is real, and half of random numbers have its shape: it is
accepted only with a month 01 to 12. It can be confused with a CIP13 (the wide form), a fiscal number or a
time in milliseconds. Provisional numbers (7, 8) and migrants' (5, 6) have no key and are not matched. A NIA
has the shape and the key of a NIR and can't be told apart. A child stands under a parent's NIR: it doesn't
name one person.

>>> NIR.matches("2 69 05 49 588 157 80")
True
>>> NIR.matches("269054958815781")  # key off by one
False
"""

import numpy as np

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools, Matrix, by_length, number, remainder
from tamis.identifiers._written import SEPARATORS, grouped, joined

_CORSICA = {"2A": "19", "2B": "18"}


def key_holds(nir: str) -> bool:
    """Whether the key is right; a number of thirteen has none to be wrong."""
    if len(nir) == 13:
        return True
    department = _CORSICA.get(nir[5:7], nir[5:7])
    return 97 - int(nir[:5] + department + nir[7:13]) % 97 == int(nir[13:])


def _digits_hold(nirs: Matrix) -> Bools:
    return np.asarray(97 - remainder(number(nirs[:, :13]), 97) == number(nirs[:, 13:]))


@in_columns(key_holds)
@by_length
def keys_hold(nirs: Matrix) -> Bools:
    """`key_holds` of every row."""
    if nirs.shape[1] == 13:
        return np.ones(len(nirs), np.bool_)
    found = _digits_hold(nirs)
    rows = np.flatnonzero(nirs[:, 6] >= ord("A"))
    if rows.size:
        corsica = nirs[rows]
        # 2A counts as 19, 2B as 18.
        corsica[:, 5], corsica[:, 6] = ord("1"), ord("9") + ord("A") - corsica[:, 6]
        found[rows] = _digits_hold(corsica)
    return found


def linked(nir: str) -> str:
    """The thirteen characters before the key: what two spellings of one NIR share."""
    return joined(nir)[:13]


NIR = Identifier(
    name="FR_NIR",
    source="INSEE, https://xml.insee.fr/schema/nir.html; CNAM, nir-validation, 2024-10-14",
    shape=r"[12]\d{2}(?:(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(?:\d{2}|2[AB])\d{8}"
    r"|(?:0[1-9]|1[0-2])(?:\d{2}|2[AB])\d{6})",
    normal=joined,
    link=linked,
    check=key_holds,
    chance=0.01,
    text=f"{grouped('[12]', ('[0-9]', 5))}{SEPARATORS}[0-9AaBb](?:{SEPARATORS}[0-9]){{6}}"
    f"(?:{SEPARATORS}[0-9]{SEPARATORS}[0-9])?",
    context=("nir", "sécurité sociale", "sécu", "ss", "vitale", "immatriculation", "assuré", "matricule"),
    text_score=0.3,
    valid=(
        "2 69 05 49 588 157 80",
        "2690549588157",
        "295109912611193",
        "253072A07300443",
        "2 53 07 2b 073 004 70",
        "150319912345604",
    ),
    invalid={
        "269054958815781": "key off by one",
        "295139912611193": "month 13",
        "000000000000097": "sex 0, though the key holds",
        "26905495881578": "fourteen characters",
        "150319912345600": "key 00",
        "7112312345678": "a provisional number",
        "1503199123456": "thirteen digits with a month that stands for an unknown one",
    },
)
