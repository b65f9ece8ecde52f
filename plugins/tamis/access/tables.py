"""Reads the access tables: headers, rows, lists, words, and notes about what was odd. No value enters a note."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pyarrow as pa

from tamis.errors import AccessRefused
from tamis.identifier import plain

EVERY = "*"
"""What stands for every export, column or role."""

_YES = frozenset({"true", "1", "oui", "vrai", "yes"})
_NO = frozenset({"false", "0", "non", "faux", "no"})
_NUMBERED = re.compile(r"c[0-9]+")
_NAME = re.compile(r"[\w .:/\-]{1,60}")
_MOST_DIGITS = 5
_LINES_NAMED = 5


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of an access table; `line` counts data rows from 1. Cells are trimmed, by header name."""

    line: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """The trimmed cell; empty where the table has no such column."""
        return self.cells.get(column, "")

    def word(self, column: str) -> str:
        """The trimmed cell in lower case, for words that tamis knows."""
        return self.text(column).lower()

    def items(self, column: str) -> tuple[str, ...]:
        """The distinct items of a `|`-separated cell, sorted."""
        return listed(self.text(column))


@dataclass(frozen=True)
class Note:
    """Something odd in a row of an access table, in French; `line` is None when it concerns the whole table."""

    table: str
    line: int | None
    message: str


def header_name(text: str) -> str:
    r"""The form in which the headers of access tables and the names of attributes compare.

    >>> header_name(" Account_ID\u00a0")
    'account_id'
    """
    return plain(text).lower()


def listed(cell: str) -> tuple[str, ...]:
    """The distinct, trimmed, non-empty items of a `|`-separated cell, sorted.

    >>> listed(" b |a||b")
    ('a', 'b')
    """
    return tuple(sorted({item.strip() for item in cell.split("|")} - {""}))


def yes_or_no(word: str) -> bool | None:
    """What true/false, 1/0, oui/non, vrai/faux, yes/no say; None for any other word."""
    return True if word in _YES else False if word in _NO else None


def shown(name: str) -> str:
    """A name between quotes, for a message; hidden when it looks like a value that slipped into a wrong column.

    >>> shown("ps_opticien"), shown("1 85 05 78 006 084 91")
    ('« ps_opticien »', '(nom non affiché)')
    """
    digits = sum(character.isdigit() for character in name)
    if _NAME.fullmatch(name) is None or digits > _MOST_DIGITS:
        return "(nom non affiché)"
    return f"« {name} »"


def has_columns(table: pa.Table | None) -> bool:
    """Whether the table is there: one without a single column counts as missing."""
    return table is not None and table.num_columns > 0


def rows_of(table: pa.Table | None, name: str, required: tuple[str, ...]) -> tuple[Row, ...]:
    """The rows of an access table, without the blank ones; none when the table is missing.

    Raises AccessRefused when the table has no header, names a column twice or lacks one of `required`.
    """
    if table is None or not has_columns(table):
        return ()
    headers = _headers(table, name, required)
    return tuple(_rows(table, headers))


def headers_of(table: pa.Table | None) -> frozenset[str]:
    """The header names of a table; none when it is missing."""
    return frozenset() if table is None else frozenset(map(header_name, table.column_names)) - {""}


def unnamed_columns(table: pa.Table | None, name: str) -> tuple[Note, ...]:
    """A note when a column without a name holds something: it is not read."""
    if table is None:
        return ()
    unnamed = [place for place, header in enumerate(table.column_names) if not header_name(header)]
    if any((cell or "").strip() for place in unnamed for cell in table.column(place).to_pylist()):
        return (Note(name, None, "une colonne sans nom n'est pas lue ; donnez-lui un en-tête"),)
    return ()


def sentences(notes: Iterable[Note]) -> tuple[str, ...]:
    """One sentence per distinct message, with the first rows that it concerns, in order of appearance."""
    lines: dict[tuple[str, str], list[int]] = {}
    for note in notes:
        known = lines.setdefault((note.table, note.message), [])
        if note.line is not None:
            known.append(note.line)
    return tuple(f"{table}{_places(where)} : {message}" for (table, message), where in lines.items())


def _places(lines: list[int]) -> str:
    if not lines:
        return ""
    named = ", ".join(map(str, lines[:_LINES_NAMED]))
    more = len(lines) - _LINES_NAMED
    return f", ligne{'s' * (len(lines) > 1)} {named}" + (f" et {more} de plus" if more > 0 else "")


def _headers(table: pa.Table, name: str, required: tuple[str, ...]) -> list[str]:
    headers = [header_name(header) for header in table.column_names]
    given = [header for header in headers if header]
    if given and all(_NUMBERED.fullmatch(header) for header in given):
        raise AccessRefused(
            f"table {name} : pas d'en-tête reconnu ; la première ligne doit nommer les colonnes, "
            f"au moins {', '.join(required)}"
        )
    if missing := [column for column in required if column not in given]:
        raise AccessRefused(
            f"table {name} : colonne {', '.join(missing)} absente ; ajoutez-la à l'en-tête "
            f"(colonnes requises : {', '.join(required)})"
        )
    if twice := sorted({header for header in given if given.count(header) > 1}):
        raise AccessRefused(f"table {name} : colonne {', '.join(map(shown, twice))} nommée deux fois ; gardez-en une")
    return headers


def _rows(table: pa.Table, headers: list[str]) -> Iterator[Row]:
    columns = [table.column(place).to_pylist() for place, header in enumerate(headers) if header]
    names = [header for header in headers if header]
    for line, cells in enumerate(zip(*columns, strict=True), start=1):
        trimmed = [(cell or "").strip() for cell in cells]
        if any(trimmed):
            yield Row(line=line, cells=dict(zip(names, trimmed, strict=True)))
