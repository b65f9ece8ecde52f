"""How a CSV is cut into rows and cells: its delimiter, where its rows begin, how wide they are."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tamis.exports.headers import names_a_column
from tamis.exports.refusals import refused

SAMPLE_ROWS = 201
NO_DELIMITER = "\x1f"
"""Cuts the rows of a file of one column, where it does not occur."""
_DELIMITERS = ("\t", ";", "|", ",")
_DECLARED = re.compile(r"\ufeff?sep=([\t;|,])(?:\r\n|\r|\n)", re.IGNORECASE)
_CONSISTENT = 0.9
_LONGEST_PREAMBLE = 20

Row = list[str]


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """What the first rows tell.

    `delimiter`: None in a file of one column. `declared`: characters of a leading `sep=;` line, which is no row.
    `preamble`: rows of another width before the first one of the table (a title). `first`, `below`: the first row
    of the table, made `width` cells wide, and sampled rows of that width. `mended`: the first row was not that
    wide itself (its line ends with delimiters and theirs do not, or the reverse).
    """

    delimiter: str | None
    declared: int
    preamble: int
    width: int
    first: Row
    below: list[Row]
    mended: bool


def read_dialect(text: str, *, whole: bool) -> Dialect:
    """The dialect of a file that starts with `text`; `whole`: it ends there too.

    Raises ExportRefused: `empty`, `unclosed_quote` when not even one row ends, `ragged_row` when every sampled row
    below the header has another width than it.
    """
    declared = _DECLARED.match(text)
    if declared:
        text = text[declared.end() :]
    found = _declared_or_best(text, declared[1] if declared else None, whole=whole)
    if found.width != len(found.first) or (found.raggeds and not found.below):
        raise refused("ragged_row", f"{len(found.first)} colonnes dans la première ligne, {found.width} ensuite")
    return Dialect(
        delimiter=found.delimiter,
        declared=declared.end() if declared else 0,
        preamble=found.preamble,
        width=found.width,
        first=found.first,
        below=found.below,
        mended=found.mended,
    )


def sample(text: str, delimiter: str, *, whole: bool) -> list[Row]:
    r"""The first rows of a CSV, cut as Arrow cuts them; blank lines are no rows, and a row that is cut is left out.

    >>> sample('a;"b;""c"\r\n\r\n1;2', ";", whole=True)
    [['a', 'b;"c'], ['1', '2']]
    """
    rows: list[Row] = []
    for row, ended in _records(text, delimiter):
        if row is not None and (ended or whole):
            rows.append(row)
        if len(rows) == SAMPLE_ROWS:
            break
    return rows


def _records(text: str, delimiter: str) -> Iterator[tuple[Row | None, bool]]:
    """Each row (None for a blank line), and whether an end of line closes it."""
    cell = re.compile(
        rf'(?:"([^"]*(?:""[^"]*)*)"?)?([^{re.escape(delimiter)}\r\n]*)({re.escape(delimiter)}|\r\n|\r|\n|\Z)'
    )
    row: Row = []
    place = 0
    while found := cell.match(text, place):
        quoted, rest, end = found.groups()
        row.append(rest if quoted is None else quoted.replace('""', '"') + rest)
        place = found.end()
        if end != delimiter:
            blank = len(row) == 1 and quoted is None and not rest
            yield (None if blank else row), end != ""
            row = []
        if not end:
            return


@dataclass(frozen=True, kw_only=True)
class _Fit:
    """How well one delimiter cuts the sample."""

    delimiter: str | None
    share: float
    width: int
    preamble: int
    first: Row
    below: list[Row]
    raggeds: int
    mended: bool


def _declared_or_best(text: str, declared: str | None, *, whole: bool) -> _Fit:
    fits = [_fit(text, delimiter, whole=whole) for delimiter in ([declared] if declared else _DELIMITERS)]
    cutting = [fit for fit in fits if fit.width > 1 and len(fit.first) > 1]
    if declared and cutting:
        return cutting[0]
    good = [fit for fit in cutting if fit.share >= _CONSISTENT and _no_decimal_comma(fit)]
    if good:
        several = [fit for fit in good if fit.below]
        return min(several, key=lambda fit: fit.preamble) if several else max(good, key=lambda fit: fit.width)
    ragged = [fit for fit in cutting if fit.preamble == 0]
    return max(ragged, key=lambda fit: fit.share) if ragged else _fit(text, None, whole=whole)


def _no_decimal_comma(fit: _Fit) -> bool:
    """Not a title above amounts: one column whose header has no comma and whose cells have one each."""
    return not (fit.delimiter == "," and fit.width == 2 and fit.preamble)


def _fit(text: str, delimiter: str | None, *, whole: bool) -> _Fit:
    rows = sample(text, delimiter or NO_DELIMITER, whole=whole)
    if not rows:
        raise refused("empty" if whole else "unclosed_quote")
    width = Counter(map(len, rows[1:] or rows)).most_common(1)[0][0]
    first = _mended(rows, width)
    start = next((place for place, row in enumerate(rows[:_LONGEST_PREAMBLE]) if len(row) == width), 0)
    start = start if first is None and all(_is_title(row, width) for row in rows[:start]) else 0
    below = [row for row in rows[start + 1 :] if len(row) == width]
    return _Fit(
        delimiter=delimiter,
        share=len(below) / max(len(rows) - start - 1, 1) if len(rows) > 1 else 1.0,
        width=width,
        preamble=start,
        first=rows[start] if first is None else first,
        below=below,
        raggeds=len(rows) - start - 1 - len(below),
        mended=first is not None,
    )


def _is_title(row: Row, width: int) -> bool:
    """A row that stands above the table: shorter, nearly empty, and not the header of a file of one column."""
    filled = [cell for cell in row if cell]
    return (
        len(row) < width and not any(map(names_a_column, filled[:1])) and (len(filled) <= 1 or 2 * len(filled) < width)
    )


def _mended(rows: list[Row], width: int) -> Row | None:
    """The first row at the width of the others where only empty cells at the end make the difference."""
    first = rows[0]
    if len(first) > width > 1 and not any(first[width:]):
        return first[:width]
    surplus = (row[len(first) :] for row in rows[1:] if len(row) == width)
    if 1 < len(first) < width and not any(any(cells) for cells in surplus):
        return first + [""] * (width - len(first))
    return None
