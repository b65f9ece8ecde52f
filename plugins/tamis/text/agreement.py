"""A birth date that a health number proves: the number begins with its year and month.

A date alone may be a day of care. Beside a health number of the same year it is hardly that: of random dates one in a
hundred has that year.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tamis.identifiers import BY_TYPE
from tamis.text.births import CARE_BEGINS

NIR, BIRTH_DATE = "FR_NIR", "BIRTH_DATE"
REACH = 160
"""Characters that may lie between the two."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A piece of a text that may be a health number or a birth date."""

    start: int
    end: int
    entity_type: str


def agreeing(text: str, candidates: Sequence[Candidate]) -> set[Candidate]:
    """Give the dates that agree with a health number nearby.

    A date of this century may be one of care, and the year of a number may be of the last: there the month has to agree
    too.

    >>> text = "Anne Roy 2690549588157, 12/11/1969, reçue le 03/02/2024"
    >>> number, date = Candidate(start=9, end=22, entity_type=NIR), Candidate(start=24, end=34, entity_type=BIRTH_DATE)
    >>> agreeing(text, [number, date]) == {date}
    True
    """
    numbers = [each for each in candidates if each.entity_type == NIR]
    dates = [each for each in candidates if each.entity_type == BIRTH_DATE]
    agreed: set[Candidate] = set()
    for number in numbers if dates else ():
        agreed.update(_born(text, number, [date for date in dates if _apart(number, date) <= REACH]))
    return agreed


def _born(text: str, number: Candidate, dates: Iterable[Candidate]) -> list[Candidate]:
    """The dates that the number's year, better its month too, names."""
    digits = re.sub(r"\W", "", text[number.start : number.end])
    year, month = digits[1:3], digits[3:5]
    same_year = [(date, iso) for date in dates if (iso := _iso(text, date))[2:4] == year]
    both = [date for date, iso in same_year if iso[5:7] == month]
    old = [date for date, iso in same_year if int(iso[:4]) < CARE_BEGINS]
    return both or (old if len({_iso(text, date) for date in old}) == 1 else [])


def _iso(text: str, date: Candidate) -> str:
    written = text[date.start : date.end]
    boxes = re.fullmatch(r"\d(?: \d){7}", written)
    bars = re.sub(r"\|", "/", written)
    iso = BY_TYPE[BIRTH_DATE].normal(written.replace(" ", "") if boxes else bars)
    return iso if re.fullmatch(r"\d{4}-\d\d-\d\d", iso) else "0000-00-00"


def _apart(one: Candidate, other: Candidate) -> int:
    return max(one.start, other.start) - min(one.end, other.end)
