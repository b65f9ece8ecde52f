"""The number of a payment card (PAN).

Fifteen or sixteen digits that begin as a network's do (4 Visa and CB; 51 to 55 and 2221 to 2720 Mastercard;
34 and 37 American Express, of fifteen; 6 Maestro and others), the last a Luhn key. The fourteen digits of
Diners' old cards are left out: half of all SIRETs would pass.

>>> CREDIT_CARD.matches("4111 1111 1111 1111")
True
>>> CREDIT_CARD.matches("4111111111111112")  # key off by one
False
"""

from tamis.identifier import Identifier
from tamis.identifiers._written import SEPARATORS, grouped, joined, luhn

CREDIT_CARD = Identifier(
    name="CREDIT_CARD",
    source="ISO/IEC 7812-1; the networks' published prefixes",
    shape=r"(?:4\d{3}|5[1-5]\d{2}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)|6\d{3})\d{12}|3[47]\d{13}",
    normal=joined,
    check=luhn,
    chance=0.1,
    text=f"(?:{grouped('[2456]', ('[0-9]', 15))}|3{SEPARATORS}[47](?:{SEPARATORS}[0-9]){{13}})",
    context=("carte", "cb", "visa", "mastercard", "carte bleue", "paiement", "bancaire"),
    text_score=0.5,
    valid=("4111 1111 1111 1111", "5555555555554444", "378282246310005", "2223003122003222", "4970-1000-0000-0154"),
    invalid={
        "4111111111111112": "key off by one",
        "1111111111111117": "no network begins with 1",
        "73282932000074": "fourteen digits, a SIRET",
        "411111111111111": "fifteen digits of Visa",
    },
)
