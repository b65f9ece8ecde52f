"""The rank of birth, which tells twins apart on a health card: 1 to 9, nearly always 1.

Any digit looks like it: only the header or the neighbours (NIR, birth date) make it a rank.

>>> BIRTH_RANK.matches("1"), BIRTH_RANK.normal("02")
(True, '2')
>>> BIRTH_RANK.matches("0")  # ranks begin with 1
False
"""

from tamis.identifier import Identifier, plain


def without_zero(text: str) -> str:
    """The digit without a zero before it."""
    rank = plain(text)
    return rank[1:] if len(rank) == 2 and rank[0] == "0" else rank


BIRTH_RANK = Identifier(
    name="BIRTH_RANK",
    source="GIE SESAM-Vitale, rang de naissance",
    shape=r"[1-9]",
    normal=without_zero,
    spelling=(plain, r"0?[1-9]"),
    # Of one random digit.
    chance=0.9,
    on_rows=True,
    no_recognizer="one digit",
    valid=("1", "2", "02"),
    invalid={"0": "ranks begin with 1", "12": "two digits", "A": "a letter"},
)
