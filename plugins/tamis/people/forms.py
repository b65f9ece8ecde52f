"""The form in which the cells of a key column are compared, a column at a time.

Cells of digits and capitals, and dates of ten characters, need no work cell by cell; all others take the identifier's
own definition, once per distinct value. Both give the same (a property test).
"""

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier import Identifier, compact, plain
from tamis.identifiers import BY_TYPE
from tamis.identifiers._written import joined
from tamis.people.keyed import content_of

Flags = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]
_NIR_WITHOUT_KEY = 13
_DATES = ("BIRTH_DATE", "DATE")
_DATE_WIDTH = 10
_SAME = np.zeros(256, dtype=bool)
_SAME[[*range(ord("0"), ord("9") + 1), *range(ord("A"), ord("Z") + 1)]] = True
_DAYS = np.array([31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


def linked_cells(column: pa.StringArray, entity_type: str | None, empty: frozenset[str]) -> pa.StringArray:
    """The cells as `Identifier.linked` gives them; "" where empty. Words of `empty` count as empty cells."""
    identifier = BY_TYPE.get(entity_type or "")
    if identifier is not None and identifier.name in _DATES:
        forms, done = _iso_dates(column)
    elif identifier is None or identifier.name == "FR_NIR" or _keeps_capitals(identifier):
        forms, done = _capitals(column)
        if identifier is not None and identifier.name == "FR_NIR":
            forms = pc.utf8_slice_codeunits(forms, 0, _NIR_WITHOUT_KEY)
    else:
        forms, done = column, np.zeros(len(column), dtype=bool)
    if empty:
        words = pc.is_in(column, value_set=pa.array(sorted(empty), pa.string()))
        forms = pc.if_else(words, "", forms)
    if done.all():
        return forms
    rest = pa.array(~done)
    return pc.replace_with_mask(forms, rest, _one_by_one(column.filter(rest), identifier, empty))


def _keeps_capitals(identifier: Identifier) -> bool:
    return identifier.link is None and identifier.normal in (compact, joined)


def _one_by_one(column: pa.StringArray, identifier: Identifier | None, empty: frozenset[str]) -> pa.StringArray:
    def form(text: str) -> str:
        trimmed = plain(text)
        if trimmed in empty or not trimmed:
            return ""
        return identifier.linked(text) if identifier else " ".join(trimmed.upper().split())

    encoded = column.dictionary_encode()
    distinct = pa.array([form(text) for text in encoded.dictionary.to_pylist()], pa.string())
    return distinct.take(encoded.indices)


def _capitals(column: pa.StringArray) -> tuple[pa.StringArray, Flags]:
    """(the column, which cells hold digits and ASCII capitals only: they are their own form)."""
    content, offsets = content_of(column)
    done = np.ones(len(column), dtype=bool)
    odd = np.flatnonzero(~_SAME[content])
    done[np.searchsorted(offsets, odd, side="right") - 1] = False
    return column, done


def _iso_dates(column: pa.StringArray) -> tuple[pa.StringArray, Flags]:
    """(dates of ten characters as yyyy-mm-dd, which cells are done: those that exist, those already so, the empty)."""
    content, offsets = content_of(column)
    lengths = np.diff(offsets)
    wide = np.flatnonzero(lengths == _DATE_WIDTH)
    places = offsets[wide, None] + np.arange(_DATE_WIDTH)
    text = content[places]
    year_first = _shaped(text, (4, 7), b"-")
    turned = np.flatnonzero(_shaped(text, (2, 5), b"/.-") & _exist(text))
    written = content.copy()
    written[places[turned]] = text[turned][:, [6, 7, 8, 9, 2, 3, 4, 5, 0, 1]]
    written[places[turned][:, [4, 7]]] = ord("-")
    done = lengths == 0
    done[wide[year_first]] = True
    done[wide[turned]] = True
    start = pa.py_buffer(offsets.astype(np.int32))
    return pa.StringArray.from_buffers(len(column), start, pa.py_buffer(written)), done


def _shaped(text: Bytes, marks: tuple[int, int], separators: bytes) -> Flags:
    """Which rows of ten bytes are digits, but for separators at two places."""
    digits = np.delete(text, marks, axis=1)
    between = np.isin(text[:, marks], np.frombuffer(separators, np.uint8))
    return np.asarray(((digits >= ord("0")) & (digits <= ord("9"))).all(axis=1) & between.all(axis=1))


def _exist(text: Bytes) -> Flags:
    """Which dd/mm/yyyy are days of the calendar, 00 standing for what is unknown (as `identifiers.date.exists`)."""
    values = (text - np.uint8(ord("0"))).astype(np.int64)
    day, month = values[:, 0] * 10 + values[:, 1], values[:, 3] * 10 + values[:, 4]
    year = values[:, 6:] @ np.array([1000, 100, 10, 1])
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    known = np.clip(month, 0, 12)
    last = _DAYS[known] - ((known == 2) & ~leap)
    return np.asarray((year >= 1880) & (year <= 2100) & (month <= 12) & (day <= last))
