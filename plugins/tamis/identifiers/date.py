"""Dates of any kind, 1880 to 2100.

dd/mm/yyyy with / . or -, dd/mm/yy and dd.mm.yy, yyyy-mm-dd, yyyymmdd, ddmmyyyy, `12 mai 1980`, `May 12,
1980`, yyyymmddhhmmss, most with a time or without, and a month alone (05/1980, 1980-05, mai 1980), of which
the day is unknown. Day and month must exist together; 00 for an unknown day or month (the "lunar" dates of
health cards) passes. Two digits up to 35 are 20xx, above 19xx. Compared and linked as yyyy-mm-dd. Eight
digits can also be an AMC number. Excel's serial numbers and American order (mm/dd) are not read.

>>> DATE.normal("12/05/1980"), DATE.normal("19800512"), DATE.normal("1er mai 1980")
('1980-05-12', '1980-05-12', '1980-05-01')
>>> DATE.matches("31/02/1980")  # February has no 31st
False
"""

import calendar
import re

import numpy as np
import pyarrow as pa

from tamis.identifier import Identifier, in_columns, plain
from tamis.identifier.columns import Bools, Ints, Matrix, by_length, bytes_of, matrix, number
from tamis.identifiers._written import any_case
from tamis.lexicon import capitals

_NAMES = (
    "JANVIER JANV|FEVRIER FEVR FEV|MARS|AVRIL AVR|MAI|JUIN|JUILLET JUIL|AOUT|SEPTEMBRE SEPT|OCTOBRE OCT"
    "|NOVEMBRE NOV|DECEMBRE DEC"
)
_ENGLISH = (
    "JANUARY JAN|FEBRUARY FEB|MARCH MAR|APRIL APR|MAY|JUNE JUN|JULY JUL|AUGUST AUG|SEPTEMBER SEP|OCTOBER|NOVEMBER"
    "|DECEMBER"
)
_MONTHS = {
    name: number
    for written in (_NAMES, _ENGLISH)
    for number, names in enumerate(written.split("|"), start=1)
    for name in names.split()
}


def _in_any_case(month: str) -> str:
    return any_case(month).replace("[Ee]", "[EeÉé]").replace("[Uu]", "[UuÛû]")


_MONTH = "|".join(map(_in_any_case, _MONTHS))
_TIME = r"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+\-][0-9]{2}:?[0-9]{2})?)?"
_YEAR_FIRST = rf"([0-9]{{4}})[/.\-]([0-9]{{2}})[/.\-]([0-9]{{2}}){_TIME}"
_DAY_FIRST = rf"([0-9]{{1,2}})[/.\-]([0-9]{{1,2}})[/.\-]([0-9]{{4}})(?:{_TIME}| (?:à )?[0-9]{{2}}h[0-9]{{2}})"
_SHORT = r"([0-9]{2})[/.]([0-9]{2})[/.]([0-9]{2})"
_WEEKDAYS = (
    *("LUNDI", "MARDI", "MERCREDI", "JEUDI", "VENDREDI", "SAMEDI", "DIMANCHE"),
    *("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"),
)
_WEEKDAY = "|".join(map(any_case, _WEEKDAYS))
_WORDS = (
    rf"(?:(?:{_WEEKDAY})\.?,? )?([0-9]{{1,2}})(?:[Ee][Rr])?[ \-/]({_MONTH})\.?[ \-/]([0-9]{{4}})"
    r"(?:[T :à]{1,3}[0-9]{2}[:h][0-9]{2}(?::[0-9]{2})?(?: ?(?:GMT|UTC|Z|[+\-][0-9]{2}:?[0-9]{2}))?)?"
)
_AMERICAN = (
    rf"({_MONTH})\.? ([0-9]{{1,2}}),? ([0-9]{{4}})(?:,? [0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?: ?[AaPp][Mm])?)?"
)
_MONTH_YEAR = r"(0[1-9]|1[0-2])[/.\-]((?:19|20)[0-9]{2})"
_YEAR_MONTH = r"((?:19|20)[0-9]{2})[/\-](0[1-9]|1[0-2])"
_NAMED_MONTH = rf"({_MONTH})\.? ((?:19|20)[0-9]{{2}})"
_DIGITS = r"([0-9]{8})"
_STAMP = r"((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]"
_DAYS = (_YEAR_FIRST, _DAY_FIRST, _WORDS, _AMERICAN, _DIGITS, _STAMP, _SHORT)
_SPELLINGS = "|".join((*_DAYS, _MONTH_YEAR, _YEAR_MONTH, _NAMED_MONTH))
WRITTEN = "(?:" + re.sub(r"\((?!\?)", "(?:", _SPELLINGS) + ")"
"""Every spelling of a date, for free text."""


def without_doubt(years: str) -> str:
    """The pattern of dates of ten characters in years of this pattern that exist whatever the month and the year."""
    days, months = "(?:[01][0-9]|2[0-8])", "(?:0[0-9]|1[0-2])"
    return rf"{years}[/.\-]{months}[/.\-]{days}|{days}[/.\-]{months}[/.\-]{years}"


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
    if found := re.fullmatch(_YEAR_FIRST, text) or re.fullmatch(_STAMP, text):
        return [(int(found[1]), int(found[2]), int(found[3]))]
    if found := re.fullmatch(_DAY_FIRST, text):
        return [(int(found[3]), int(found[2]), int(found[1]))]
    if found := re.fullmatch(_SHORT, text):
        short = int(found[3])
        return [(short + (2000 if short <= 35 else 1900), int(found[2]), int(found[1]))]
    if found := re.fullmatch(_WORDS, text):
        return [(int(found[3]), _MONTHS[capitals(found[2])], int(found[1]))]
    if found := re.fullmatch(_AMERICAN, text):
        return [(int(found[3]), _MONTHS[capitals(found[1])], int(found[2]))]
    return _months(text)


def _months(text: str) -> list[tuple[int, int, int]]:
    """A month of a year, its day unknown."""
    if found := re.fullmatch(_MONTH_YEAR, text):
        return [(int(found[2]), int(found[1]), 0)]
    if found := re.fullmatch(_YEAR_MONTH, text):
        return [(int(found[1]), int(found[2]), 0)]
    if found := re.fullmatch(_NAMED_MONTH, text):
        return [(int(found[2]), _MONTHS[capitals(found[1])], 0)]
    return []


def iso(text: str) -> str:
    """The date as yyyy-mm-dd; what is no date stays as it is."""
    written = plain(text)
    dates = [reading for reading in _readings(written) if exists(*reading)]
    return "{:04}-{:02}-{:02}".format(*dates[0]) if dates else written


def on_calendar(date: str) -> bool:
    """Whether a text of the shape yyyy-mm-dd is a date."""
    return exists(int(date[:4]), int(date[5:7]), int(date[8:]))


def _calendar(years: Ints, months: Ints, days: Ints) -> Bools:
    """`exists` of each."""
    leap = (years % 4 == 0) & ((years % 100 != 0) | (years % 400 == 0))
    known = (years >= 1880) & (years <= 2100) & (months >= 0) & (months <= 12)
    last = _LAST_DAYS[np.where(known, months, 0)] + (leap & (months == 2))
    return np.asarray(known & (days >= 0) & (days <= last))


_LAST_DAYS = np.array([31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], np.int64)
_FIXED = {
    "0000-00-00": ((0, 4), (5, 7), (8, 10)),
    "00/00/0000": ((6, 10), (3, 5), (0, 2)),
}
"""Layouts, any separator written as one of theirs, and where year, month and day stand."""
_EIGHT = (((0, 4), (4, 6), (6, 8)), ((4, 8), (2, 4), (0, 2)))
_SEPARATORS = np.isin(np.arange(256), [ord(sign) for sign in "/.-"])


def _read(dates: Matrix, places: tuple[tuple[int, int], ...]) -> tuple[Bools, Matrix]:
    """Whether the day exists, and the date as yyyy-mm-dd, of dates whose parts stand in these places."""
    parts = [dates[:, first:last] for first, last in places]
    dash = np.full((len(dates), 1), ord("-"), np.uint8)
    year, month, day = parts
    found = _calendar(number(year), number(month), number(day))
    return found, np.concatenate([year, dash, month, dash, day], axis=1)


def _fixed(dates: Matrix) -> tuple[Bools, Matrix]:
    """`_read` of texts of ten or eight characters in the usual spellings; of others, that they are none."""
    digits = (dates >= ord("0")) & (dates <= ord("9"))
    if dates.shape[1] == len("00000000"):
        first, isos = _read(dates, _EIGHT[0])
        other, others = _read(dates, _EIGHT[1])
        isos[~first] = others[~first]
        return digits.all(axis=1) & (first | other), isos
    known, isos = np.zeros(len(dates), np.bool_), np.zeros((len(dates), 10), np.uint8)
    for layout, places in _FIXED.items():
        signs = [place for place, sign in enumerate(layout) if sign != "0"]
        numbers = [place for place, sign in enumerate(layout) if sign == "0"]
        fits = digits[:, numbers].all(axis=1) & _SEPARATORS[dates[:, signs]].all(axis=1)
        if fits.any():
            found, made = _read(dates[fits], places)
            rows = np.flatnonzero(fits)[found]
            known[rows], isos[rows] = True, made[found]
    return known, isos


@in_columns(iso)
def all_iso(texts: pa.StringArray) -> pa.StringArray:
    """`iso` of each: at once for dates of ten and eight characters, the others one by one."""
    starts, lengths, content = bytes_of(texts)
    left = np.ones(len(texts), np.bool_)
    pieces, order = [], []
    for width in (10, 8):
        rows = np.flatnonzero(lengths == width)
        found, isos = _fixed(matrix(starts, rows, content, width))
        offsets = np.arange(np.count_nonzero(found) + 1, dtype=np.int32) * 10
        made = isos[found].tobytes()
        pieces.append(pa.StringArray.from_buffers(len(offsets) - 1, pa.py_buffer(offsets), pa.py_buffer(made)))
        order.append(rows[found])
        left[rows[found]] = False
        if found.size == len(texts) and not left.any():
            return pieces[-1]
    others = texts.filter(pa.array(left)).dictionary_encode()
    pieces.append(pa.array([iso(text) for text in others.dictionary.to_pylist()], pa.string()).take(others.indices))
    order.append(np.flatnonzero(left))
    places = np.empty(len(texts), np.int64)
    places[np.concatenate(order)] = np.arange(len(texts))
    return pa.concat_arrays(pieces).take(pa.array(places))


def all_on_calendar(dates: Matrix) -> Bools:
    """`on_calendar` of every row, written yyyy-mm-dd."""
    return _calendar(number(dates[:, :4]), number(dates[:, 5:7]), number(dates[:, 8:]))


in_columns(on_calendar)(by_length(all_on_calendar))

DATE = Identifier(
    name="DATE",
    source="ISO 8601; French custom; unknown day and month: SESAM-Vitale",
    shape=r"\d{4}-\d{2}-\d{2}",
    normal=iso,
    spelling=(plain, WRITTEN),
    surely=without_doubt("(?:18[89]|19[0-9]|20[0-9])[0-9]"),
    check=on_calendar,
    # Of eight random digits, both ways of reading them.
    chance=0.001,
    no_recognizer="a date alone says nothing of a person; a birth date has a recognizer of its own",
    valid=(
        "12/05/1980",
        "2024-02-29",
        "2024-02-05T02:00:00Z",
        "20240205",
        "05022024",
        "05.02.24",
        "5 février 2024",
        "05/Feb/2024:10:12:33 +0100",
        "02/2024",
        "20240205235959",
    ),
    invalid={
        "31/02/1980": "February has no 31st",
        "2023-02-29": "no leap year",
        "12/13/2024": "month 13",
        "1850-01-01": "before 1880",
        "02/24": "a month and a short year, as on cards",
        "45000": "an Excel serial number",
    },
)
