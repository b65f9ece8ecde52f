"""The French VAT number: FR, a key of two characters, the SIREN.

The usual key is (12 + 3 × (SIREN modulo 97)) modulo 97; a key with a letter follows another rule. Monaco's
numbers have 000 where the SIREN would begin, and it is no SIREN. Only the form with FR is matched.

>>> VAT.matches("FR 83 404 833 048")
True
>>> VAT.matches("FR84404833048")  # key off by one
False
"""

from tamis.identifier import Identifier
from tamis.identifiers._written import SEPARATORS, joined
from tamis.identifiers.siren import key_holds as siren_key_holds

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
