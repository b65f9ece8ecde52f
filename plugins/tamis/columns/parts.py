"""Cells of several parts: `Anne Roy <anne@exemple.fr>`, `1 80…^^^INS`, `192.0.2.1, 10.0.0.8`, `75500 - Mutuelle`.

A part is what stands between signs that part fields: bars, carets, semicolons, brackets, quotes, line ends, and
commas and hyphens with a space. A cell of a sentence's length has none.
"""

import functools
import re

import numpy as np
import pyarrow as pa

from tamis.columns.checks import check_bits
from tamis.columns.fixed_hash import U64
from tamis.identifier.layouts import layout_of

_PARTING = re.compile(r"[|^;<>\[\]{}\"\n\t*]+|,(?= |\d)|(?<=[^ ]) +[-–/:] +|[()]| {3,}")
_LONGEST, _MOST_PARTS, _MOST_SPACES = 200, 12, 12
"""Characters, parts and spaces of a cell that is read in parts: beyond, it is a text."""


def part_marks(values: pa.StringArray) -> U64:
    """For each text the identifiers that one of its parts matches, as bits; 0 where it has no parts."""
    found = np.zeros(len(values), np.uint64)
    owners: list[int] = []
    parts: list[str] = []
    for place, text in enumerate(values.to_pylist()):
        for start, end in _parts_of(layout_of(text)):
            owners.append(place)
            parts.append(text[start:end])
    if parts:
        marks = check_bits(pa.array(parts, pa.string()))
        np.bitwise_or.at(found, np.array(owners, np.int64), marks)
    return found


@functools.lru_cache(maxsize=1 << 14)
def _parts_of(layout: str) -> tuple[tuple[int, int], ...]:
    """The bounds of the parts of texts of a layout, trimmed; nothing where there are not several signs to part them.

    >>> _parts_of("Aaaa Aaa <aaaa@aaaaaaa.aa>"), _parts_of("Aaaa-Aaa")
    (((0, 8), (10, 25)), ())
    """
    if len(layout) > _LONGEST or layout.count(" ") > _MOST_SPACES:
        return ()
    found, last = [], 0
    for sign in (*_PARTING.finditer(layout), None):
        start, end = last, sign.start() if sign else len(layout)
        last = sign.end() if sign else end
        piece = layout[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        if end > start:
            found.append((start, end))
    whole = found == [(0, len(layout))]
    return () if whole or len(found) > _MOST_PARTS else tuple(found)
