"""Numbers of identity documents: French identity card, passport, driving licence, residence permit.

Passport and new licence: two digits, two letters, five digits. Identity card since 2021: nine letters and
digits. Older cards and licences: twelve digits. No public key, and shapes shared among them and with codes of
any kind: a header is needed.

>>> ID_DOCUMENT.matches("12AB34567"), ID_DOCUMENT.matches("X4RTBPFW4")
(True, True)
>>> ID_DOCUMENT.matches("123456789")  # nine digits without a letter
False
"""

from tamis.identifier import Identifier, by_class
from tamis.identifiers._written import joined


@by_class()
def mixed_or_long(number: str) -> bool:
    """Whether nine characters hold both letters and digits; twelve digits always do."""
    return len(number) == 12 or not (number.isdigit() or number.isalpha())


ID_DOCUMENT = Identifier(
    name="FR_ID_DOCUMENT",
    source="Ministère de l'Intérieur, ANTS (shapes); ICAO 9303",
    shape=r"[0-9A-Z]{9}|\d{12}",
    normal=joined,
    check=mixed_or_long,
    no_recognizer="nine letters and digits without key",
    valid=("12AB34567", "X4RTBPFW4", "880692310285"),
    invalid={"123456789": "nine digits without a letter", "EXEMPLEXY": "nine letters", "12AB3456": "eight characters"},
)
