"""Dates as software writes them."""

import datetime
import random

from benchmarks.accuracy.generate_blind.beings import TODAY, Row
from benchmarks.accuracy.generate_blind.concepts import Concept, some

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
    *("août", "septembre", "octobre", "novembre", "décembre"),
)
FORMS = {
    "dmy": "%d/%m/%Y", "iso": "%Y-%m-%d", "ymd8": "%Y%m%d", "dmy8": "%d%m%Y", "dmy2": "%d/%m/%y", "dash": "%d-%m-%Y",
    "dot": "%d.%m.%Y", "us": "%m/%d/%Y", "isots": "%Y-%m-%dT%H:%M:%SZ", "ts": "%Y-%m-%d %H:%M:%S",
    "dmyts": "%d/%m/%Y %H:%M", "midnight": "%d/%m/%Y 00:00:00", "ts14": "%Y%m%d%H%M%S", "ymd6": "%y%m%d",
    "my": "%m/%Y", "my2": "%m/%y", "ym": "%Y-%m", "year": "%Y", "ms": "%Y-%m-%d %H:%M:%S.%f",
}  # fmt: skip
SPANS = {"recent": (0, 400), "years": (0, 4000), "future": (-1200, -20), "old": (1500, 12000), "month": (0, 31)}


def written(moment: datetime.datetime, form: str) -> str:
    """A moment in a form of FORMS, as a spreadsheet's day number, as seconds since 1970, or in French words."""
    if form == "excel":
        return str((moment.date() - datetime.date(1899, 12, 30)).days)
    if form == "epoch":
        return str(int(moment.replace(tzinfo=datetime.UTC).timestamp()))
    if form == "text":
        return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"
    if form == "cyy":  # a century digit, as an AS/400 stores it
        return f"{moment.year // 100 - 19}{moment:%y%m%d}"
    return moment.strftime(FORMS[form])


def moment_of(draws: random.Random, span: str) -> datetime.datetime:
    """A moment of working hours in a span of SPANS, in days before today."""
    first, last = SPANS[span]
    day = TODAY - datetime.timedelta(days=draws.randint(first, last))
    clock = datetime.time(
        draws.randint(6, 20), draws.randint(0, 59), draws.randint(0, 59), draws.randint(0, 999) * 1000
    )
    return datetime.datetime.combine(day, clock)


def birth(row: Row, form: str) -> str:
    """The person's birth date."""
    return written(datetime.datetime.combine(row.person.birth, datetime.time()), form or "dmy")


def date(row: Row, argument: str) -> str:
    """`form,span`."""
    form, _, span = argument.partition(",")
    return written(moment_of(row.draws, span or "recent"), form or "dmy")


CONCEPTS: dict[str, Concept] = {
    "birth_date": some(birth, "BIRTH_DATE", hide=("DATE",)),
    "birth_date_odd": some(birth, "BIRTH_DATE", hide=("DATE", None)),
    "birth_year": some(lambda row, _form: birth(row, "year"), "BIRTH_DATE", accept=(None, "DATE")),
    "date": some(date, "DATE"),
    "date_odd": some(date, "DATE", hide=(None,)),
    "period": some(date, "DATE", accept=(None,)),
    "year": some(lambda row, argument: date(row, f"year,{argument or 'years'}"), None, accept=("DATE",)),
    "hour": some(
        lambda row, form: f"{row.draws.randint(0, 23):02d}{form or ':'}{row.draws.randint(0, 59):02d}",
        None,
        accept=("DATE",),
    ),
}
