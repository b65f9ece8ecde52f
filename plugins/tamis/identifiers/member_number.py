"""The number of a member or customer of an insurer ("numéro d'adhérent").

Four to fifteen letters and digits, with a digit, no key: each insurer has its own. Any number has this shape:
only a header makes it one.

>>> MEMBER_NUMBER.matches("A-123456")
True
>>> MEMBER_NUMBER.matches("123")  # three digits
False
"""

from tamis.identifier import Identifier, by_class


@by_class()
def has_digit(number: str) -> bool:
    """Whether there is a digit: without one it is a word."""
    return any(character.isdigit() for character in number)


MEMBER_NUMBER = Identifier(
    name="MEMBER_NUMBER",
    source="no rule: each insurer's own",
    shape=r"[0-9A-Z]{4,15}",
    check=has_digit,
    no_recognizer="any number has its shape",
    valid=("A-123456", "00123456", "12 345 678"),
    invalid={"123": "three digits", "EXEMPLE": "a word", "1234567890123456": "sixteen digits", "12#45": "another sign"},
)
