"""Birth dates: any spelling of a date, 1880 to 2035.

A value can't say that a date is a birth date; the header, the spread of ages or a NIR beside it does. Health
cards write 00 for an unknown day or month. In a text it needs a word like "né le".

>>> BIRTH_DATE.matches("12/05/1980"), BIRTH_DATE.matches("1980-00-00")
(True, True)
>>> BIRTH_DATE.matches("12/05/2044")  # nobody is born then
False
"""

from tamis.identifier import Identifier, in_columns, plain
from tamis.identifier.columns import Bools, Matrix, by_length, number
from tamis.identifiers.date import WRITTEN, all_on_calendar, iso, on_calendar, without_doubt


def may_be_birth(date: str) -> bool:
    """Whether the day exists and someone now alive, or soon, can be born on it."""
    return date[:4] <= "2035" and on_calendar(date)


@in_columns(may_be_birth)
@by_length
def all_may_be_births(dates: Matrix) -> Bools:
    """`may_be_birth` of every row."""
    return (number(dates[:, :4]) <= 2035) & all_on_calendar(dates)


BIRTH_DATE = Identifier(
    name="BIRTH_DATE",
    source="ISO 8601; French custom; unknown day and month: SESAM-Vitale",
    shape=r"\d{4}-\d{2}-\d{2}",
    normal=iso,
    spelling=(plain, WRITTEN),
    surely=without_doubt("(?:(?:18[89]|19[0-9]|20[0-2])[0-9]|203[0-5])"),
    check=may_be_birth,
    # Of eight random digits, both ways of reading them.
    chance=0.001,
    text=WRITTEN,
    context=("né", "née", "naissance", "ddn", "nés", "anniversaire"),
    text_score=0.3,
    valid=("12/05/1980", "1980-05-12", "12051980", "19800512", "12.05.80", "12-05-1980", "1980-00-00", "1er mai 1980"),
    invalid={
        "31/02/1980": "February has no 31st",
        "12/05/2044": "nobody is born then",
        "12/05/1790": "nobody alive was born then",
        "1980": "a year alone",
        "32011980": "day 32",
    },
)
