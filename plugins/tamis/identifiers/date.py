"""Dates of any kind, 1880 to 2100.

dd/mm/yyyy with / . or -, dd/mm/yy and dd.mm.yy, yyyy-mm-dd, yyyymmdd, ddmmyyyy, `12 mai 1980`, each with a
time or without. Day and month must exist together; 00 for an unknown day or month (the "lunar" dates of
health cards) passes. Two digits up to 35 are 20xx, above 19xx. Compared and linked as yyyy-mm-dd. Eight
digits can also be an AMC number. Excel's serial numbers and American order (mm/dd) are not read.

>>> DATE.normal("12/05/1980"), DATE.normal("19800512"), DATE.normal("1er mai 1980")
('1980-05-12', '1980-05-12', '1980-05-01')
>>> DATE.matches("31/02/1980")  # February has no 31st
False
"""

import calendar
import re

from tamis.identifier import Identifier, plain
from tamis.identifiers._written import any_case
from tamis.lexicon import capitals

_NAMES = (
    "JANVIER JANV|FEVRIER FEVR FEV|MARS|AVRIL AVR|MAI|JUIN|JUILLET JUIL|AOUT|SEPTEMBRE SEPT|OCTOBRE OCT"
    "|NOVEMBRE NOV|DECEMBRE DEC"
)
_MONTHS = {name: number for number, names in enumerate(_NAMES.split("|"), start=1) for name in names.split()}
_MONTH = "|".join(any_case(name).replace("[Ee]", "[EeÉé]").replace("[Uu]", "[UuÛû]") for name in _MONTHS)
_TIME = r"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+\-][0-9]{2}:?[0-9]{2})?)?"
_YEAR_FIRST = rf"([0-9]{{4}})[/.\-]([0-9]{{2}})[/.\-]([0-9]{{2}}){_TIME}"
_DAY_FIRST = rf"([0-9]{{1,2}})[/.\-]([0-9]{{1,2}})[/.\-]([0-9]{{4}}){_TIME}"
_SHORT = r"([0-9]{2})[/.]([0-9]{2})[/.]([0-9]{2})"
_WORDS = rf"([0-9]{{1,2}})(?:[Ee][Rr])? ({_MONTH})\.? ([0-9]{{4}})"
_DIGITS = r"([0-9]{8})"
_SPELLINGS = f"{_YEAR_FIRST}|{_DAY_FIRST}|{_WORDS}|{_DIGITS}|{_SHORT}"
WRITTEN = "(?:" + re.sub(r"\((?!\?)", "(?:", _SPELLINGS) + ")"
"""Every spelling of a date, for free text."""


def exists(year: int, month: int, day: int) -> bool:
    """Whether the day exists, 0 standing for an unknown month or day; years 1880 to 2100."""
    if not (1880 <= year <= 2100 and 0 <= month <= 12):
        return False
    return 0 <= day <= (calendar.monthrange(year, month)[1] if month else 31)


def _readings(text: str) -> list[tuple[int, int, int]]:
    """What the text can mean, as year, month, day, likeliest first."""
    if found := re.fullmatch(_DIGITS, text):
        digits = found[1]
        year_first = (int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        return [year_first, (int(digits[4:]), int(digits[2:4]), int(digits[:2]))]
    if found := re.fullmatch(_YEAR_FIRST, text):
        return [(int(found[1]), int(found[2]), int(found[3]))]
    if found := re.fullmatch(_DAY_FIRST, text):
        return [(int(found[3]), int(found[2]), int(found[1]))]
    if found := re.fullmatch(_SHORT, text):
        short = int(found[3])
        return [(short + (2000 if short <= 35 else 1900), int(found[2]), int(found[1]))]
    if found := re.fullmatch(_WORDS, text):
        return [(int(found[3]), _MONTHS[capitals(found[2])], int(found[1]))]
    return []


def iso(text: str) -> str:
    """The date as yyyy-mm-dd; what is no date stays as it is."""
    written = plain(text)
    dates = [reading for reading in _readings(written) if exists(*reading)]
    return "{:04}-{:02}-{:02}".format(*dates[0]) if dates else written


def on_calendar(date: str) -> bool:
    """Whether a text of the shape yyyy-mm-dd is a date."""
    return exists(int(date[:4]), int(date[5:7]), int(date[8:]))


DATE = Identifier(
    name="DATE",
    source="ISO 8601; French custom; unknown day and month: SESAM-Vitale",
    shape=r"\d{4}-\d{2}-\d{2}",
    normal=iso,
    check=on_calendar,
    # Of eight random digits, both ways of reading them.
    chance=0.001,
    no_recognizer="a date alone says nothing of a person; a birth date has a recognizer of its own",
    valid=("12/05/1980", "2024-02-29", "2024-02-05T02:00:00Z", "20240205", "05022024", "05.02.24", "5 février 2024"),
    invalid={
        "31/02/1980": "February has no 31st",
        "2023-02-29": "no leap year",
        "12/13/2024": "month 13",
        "1850-01-01": "before 1880",
        "2024-02": "no day",
        "45000": "an Excel serial number",
    },
)
