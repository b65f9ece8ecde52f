"""Amounts of money.

A number with one or two decimals, or with € or EUR; spaces and dots between thousands. Whole numbers without
a currency are not matched: they are counts, years or codes. A mark, a rate or a correction has the shape of
an amount.

>>> AMOUNT.matches("1 234,50 €"), AMOUNT.normal("1.234,50")
(True, '1234.50')
>>> AMOUNT.matches("1234")  # a whole number
False
"""

import re

from tamis.identifier import Identifier, plain

_MONEY = "(?:€|EUR|EUROS?|euros?|eur)"
_WRITTEN = re.compile(
    r"(€ ?|EUR ?)?([+\-]?)([0-9]{1,9}|[0-9]{1,3}(?:[ .'][0-9]{3}){1,3})(?:[.,]([0-9]{1,2}))?"
    r"( ?(?:€|EUR|EUROS?|euros?|eur))?"
)


def decimal(text: str) -> str:
    """The number with a dot and two decimals; what is no amount stays as it is."""
    written = plain(text)
    found = _WRITTEN.fullmatch(written)
    if found is None or not (found[1] or found[4] or found[5]):
        return written
    sign = "-" if found[2] == "-" else ""
    return f"{sign}{re.sub(r'[^0-9]', '', found[3])}.{(found[4] or '').ljust(2, '0')}"


AMOUNT = Identifier(
    name="AMOUNT",
    source="French custom; ISO 4217 (EUR)",
    shape=r"-?\d{1,12}\.\d{2}",
    normal=decimal,
    spelling=(
        plain,
        rf"-?\d{{1,12}}\.\d{{2}}|(?:€ ?|EUR ?)?[+\-]?[0-9][0-9 .']{{0,14}}(?:[.,][0-9]{{1,2}})?(?: ?{_MONEY})?",
    ),
    no_recognizer="an amount in a sentence says nothing of a person",
    valid=("1 234,50 €", "23.5", "-12,00", "45 EUR", "1.234,50", "EUR 159.8"),
    invalid={"1234": "a whole number", "48.8566": "four decimals", "12,5 %": "a rate", "€": "no number"},
)
