"""Numbers of which every digit stands by itself, as in the boxes of a form: `0 6 3 9 9 8 1 2 3 4`.

Where one number follows another nothing shows which digit belongs to which, so the whole row of digits is read at
once: it must fall apart into telephone numbers, health numbers and dates without a digit left over.
"""

import re
from collections.abc import Iterator

from tamis.identifiers import BY_TYPE
from tamis.text.births import CARE_BEGINS, birth_nearness
from tamis.text.overlap import Span

ENTITY_TYPES = ("PHONE_NUMBER", "FR_NIR", "BIRTH_DATE")
SCORE, UNNAMED_DATE = 0.75, 0.3
"""A date in boxes is no birth date yet: words or a health number beside it must say so."""

_ABROAD = r"(?:\+[ ]?[1-9](?:[ ]\d){0,2}[ ]|\([ ]?[1-9](?:[ ]\d){0,2}[ ]?\)[ ])"
_BOX = r"\d(?!\w|[/.,|]\d)"
_ROW = re.compile(rf"(?<![\w/.,|+])(?:{_ABROAD})?{_BOX}(?:[ ]{_BOX}){{7,63}}")
_NIR = r"[12]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[0-9])\d{6}"
_KINDS = (
    ("FR_NIR", re.compile(rf"{_NIR}\d\d")),
    ("FR_NIR", re.compile(_NIR)),
    ("PHONE_NUMBER", re.compile(r"0[1-9]\d{8}")),
    ("BIRTH_DATE", re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d")),
)
_MOST_READINGS = 2000


def boxed(text: str) -> list[Span]:
    """Find the numbers of rows of single digits.

    >>> text = "2 6 9 0 5 4 9 5 8 8 1 5 7 1 2 0 5 1 9 6 9"
    >>> [(text[span.start : span.end], span.entity_type) for span in boxed(text)]
    [('2 6 9 0 5 4 9 5 8 8 1 5 7', 'FR_NIR'), ('1 2 0 5 1 9 6 9', 'BIRTH_DATE')]
    """
    found = []
    for row in _ROW.finditer(text):
        if row[0][0] in "+(":
            found += list(_from_abroad(row))
        else:
            found += [_span(text, row.start(), *piece) for piece in _pieces(row[0][::2])]
    return found


def _from_abroad(row: re.Match[str]) -> Iterator[Span]:
    """A number behind a country's in boxes is a telephone number as a whole, be it right or wrong."""
    if 9 <= sum(map(str.isdigit, row[0])) <= 15:
        yield Span(start=row.start(), end=row.end(), entity_type="PHONE_NUMBER", score=SCORE)


def _pieces(digits: str) -> list[tuple[str, int, int]]:
    """The numbers that a row is made of, as type, start and end; none when digits are left over."""
    left = [_MOST_READINGS]

    def read(start: int) -> list[tuple[str, int, int]] | None:
        if start == len(digits):
            return []
        left[0] -= 1
        for entity_type, shape in _KINDS if left[0] > 0 else ():
            found = shape.match(digits, start)
            if found is None or (not BY_TYPE["BIRTH_DATE"].matches(found[0]) and entity_type == "BIRTH_DATE"):
                continue
            rest = read(found.end())
            if rest is not None:
                return [(entity_type, start, found.end()), *rest]
        return None

    return read(0) or []


def _span(text: str, offset: int, entity_type: str, start: int, end: int) -> Span:
    first, last = offset + 2 * start, offset + 2 * end - 1
    score = SCORE
    if entity_type == "BIRTH_DATE":
        old = int(text[last - 7 : last].replace(" ", "")) < CARE_BEGINS
        score = SCORE if old or birth_nearness(text, first, last) else UNNAMED_DATE
    return Span(start=first, end=last, entity_type=entity_type, score=score)
