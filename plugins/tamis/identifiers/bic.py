"""BIC, the code of a bank (SWIFT).

Bank (4 letters), country (2), place (2) and, if any, branch (3). There is no key: words of eight or eleven
letters with a country's code in the middle look the same, so a column needs its header or an IBAN beside it.

>>> BIC.matches("BNPAFRPPXXX"), BIC.matches("psstfrppmar")
(True, True)
>>> BIC.matches("BNPAZZPP")  # no such country
False
"""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools
from tamis.identifiers._written import joined
from tamis.identifiers.iban import LENGTHS

_OTHERS = "GP GF MQ RE YT PM BL MF NC PF WF TF US CA AU CN HK IN JP KR MX NZ SG TH VN ZA NG KE CD CV GN HT LA KH"
COUNTRIES = frozenset(LENGTHS) | frozenset(_OTHERS.split())


def country_known(bic: str) -> bool:
    """Whether the fifth and sixth letters are a country's."""
    return bic[4:6] in COUNTRIES


@in_columns(country_known)
def countries_known(bics: pa.StringArray) -> Bools:
    """`country_known` of each."""
    known = pc.is_in(pc.utf8_slice_codeunits(bics, 4, 6), pa.array(sorted(COUNTRIES)))
    return np.asarray(known.to_numpy(zero_copy_only=False), np.bool_)


BIC = Identifier(
    name="BIC",
    source="ISO 9362; SWIFT",
    shape=r"[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?",
    normal=joined,
    check=country_known,
    chance=0.2,
    on_rows=True,
    no_recognizer="a word of eight letters with a country's code in the middle has the same shape",
    valid=("BNPAFRPPXXX", "PSSTFRPPMAR", "agrifrpp", "CMCI FR 2A"),
    invalid={
        "BNPAZZPP": "no such country",
        "BNPAFRP": "seven characters",
        "BNP1FRPP": "a digit in the bank's code",
        "BNPAFRPPXX": "ten characters",
    },
)
