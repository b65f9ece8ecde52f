"""The French VAT number: FR, a key of two characters, the SIREN.

The usual key is (12 + 3 × (SIREN modulo 97)) modulo 97; a key with a letter follows another rule. Monaco's
numbers have 000 where the SIREN would begin, and it is no SIREN. Only the form with FR is matched.

>>> VAT.matches("FR 83 404 833 048")
True
>>> VAT.matches("FR84404833048")  # key off by one
False
"""

import numpy as np

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools, Matrix, by_length, number
from tamis.identifiers._written import SEPARATORS, joined
from tamis.identifiers.siren import key_holds as siren_key_holds
from tamis.identifiers.siren import keys_hold as siren_keys_hold

_KEY = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def key_holds(vat: str) -> bool:
    """Whether the key fits the nine digits, and these are a SIREN or Monaco's."""
    first, second, siren = _KEY.index(vat[2]), _KEY.index(vat[3]), vat[4:]
    if not (siren.startswith("000") or siren_key_holds(siren)):
        return False
    if vat[2:4].isdigit():
        return (12 + 3 * (int(siren) % 97)) % 97 == int(vat[2:4])
    number = first * 24 + second - 10 if first < 10 else first * 34 + second - 100
    return (int(siren) + 1 + number // 11) % 11 == number % 11


_PLACE = np.zeros(256, np.int64)
_PLACE[list(_KEY.encode())] = range(len(_KEY))


@in_columns(key_holds)
@by_length
def keys_hold(vats: Matrix) -> Bools:
    """`key_holds` of every row."""
    first, second, siren = _PLACE[vats[:, 2]], _PLACE[vats[:, 3]], number(vats[:, 4:])
    usual = (12 + 3 * (siren % 97)) % 97 == 10 * first + second
    mixed = np.where(first < 10, first * 24 + second - 10, first * 34 + second - 100)
    other = (siren + 1 + mixed // 11) % 11 == mixed % 11
    fits = np.asarray(np.where((first < 10) & (second < 10), usual, other), np.bool_)
    fits[fits] &= siren_keys_hold(vats[fits, 4:]) | (vats[fits, 4:7] == ord("0")).all(axis=1)
    return fits


VAT = Identifier(
    name="FR_VAT",
    source="DGFiP, BOI-TVA-DECLA-20-10-50; European Commission, VIES",
    shape=r"FR[0-9A-HJ-NP-Z]{2}\d{9}",
    normal=joined,
    check=key_holds,
    chance=0.001,
    text=f"[Ff]{SEPARATORS}[Rr](?:{SEPARATORS}[0-9A-HJ-NP-Za-hj-np-z]){{2}}(?:{SEPARATORS}[0-9]){{9}}",
    context=("tva", "intracommunautaire", "vat"),
    text_score=0.6,
    valid=("FR83404833048", "FR 83 404 833 048", "fr44732829320", "FRK7399859412"),
    invalid={
        "FR84404833048": "key off by one",
        "FR83404833049": "the SIREN's key is wrong",
        "83404833048": "without FR",
        "DE83404833048": "another country",
        "FRO7399859412": "the letter O, which no key has",
    },
)
