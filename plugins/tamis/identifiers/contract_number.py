"""The number of an insurance contract or policy.

Five to twenty letters and digits, with a digit, no key: each insurer has its own. Any number has this shape:
only a header makes it one. A contract of a company is shared by its employees.

>>> CONTRACT_NUMBER.matches("CTR/2024-000123")
True
>>> CONTRACT_NUMBER.matches("1234")  # four digits
False
"""

from tamis.identifier import Identifier
from tamis.identifiers.member_number import has_digit

CONTRACT_NUMBER = Identifier(
    name="CONTRACT_NUMBER",
    source="no rule: each insurer's own",
    shape=r"[0-9A-Z]{5,20}",
    check=has_digit,
    no_recognizer="any number has its shape",
    valid=("CTR/2024-000123", "123456789", "P 0012345 A"),
    invalid={"1234": "four digits", "CONTRAT": "a word", "A" * 20 + "1": "twenty-one characters"},
)
