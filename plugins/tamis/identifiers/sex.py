"""The sex of a person as exports write it: M/F, H/F, 1/2, in full, or unknown.

One letter or digit is a code of many things: only the header makes it a sex, and two or three distinct values
in a column support it.

>>> SEX.matches("F"), SEX.matches("féminin")
(True, True)
>>> SEX.matches("X")  # no sex
False
"""

from tamis.identifier import Identifier
from tamis.identifiers._listed import layouts
from tamis.identifiers.last_name import in_capitals
from tamis.lexicon import words


def is_known(sex: str) -> bool:
    """Whether the word or code is in the list."""
    return sex in words("sexes")


def may_be(layout: str) -> bool:
    """Whether an entry of the list has this layout."""
    return layout in layouts("sexes")


SEX = Identifier(
    name="SEX",
    source="ISO/IEC 5218 (0, 1, 2, 9); lexicon/sexes.txt",
    shape=r"[0-9A-Z]{1,12}",
    normal=in_capitals,
    check=is_known,
    possible=may_be,
    # Of one random letter or digit.
    chance=0.3,
    on_rows=True,
    no_recognizer="one letter or digit",
    valid=("F", "M", "1", "2", "féminin", "Homme"),
    invalid={"X": "no sex", "3": "no code of the list", "MF": "two letters"},
)
