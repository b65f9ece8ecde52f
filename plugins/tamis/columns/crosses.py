"""Row cross-checks: two columns of one row that repeat the same fact. Chance hardly ever makes them agree.

A cross-check compares a key of one column with a key of another on the rows where both cells match their identifier:
SIRET[:9] with the SIREN, the NIR's year and month with a date, a FINESS's department with a postcode's. Only columns
at most `_WINDOW` apart are paired, which bounds the work of a table of thousands of columns without looking at rows,
so that parts of an export still add up.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

import numpy as np

from tamis.columns.cross_keys import KEYS, NONE, Key
from tamis.columns.forms import Bools, Ints
from tamis.identifier import Identifier, compact
from tamis.identifier.layouts import Layouts
from tamis.lexicon.packaged import lie_in
from tamis.policy import taxonomy

_WINDOW = 64
_FEW_LAYOUTS = 16
"""Columns of more layouts are no numbers."""

CROSSES = {
    "siret_prefix": ("siret_siren", "siren"),
    "vat_suffix": ("vat_siren", "siren"),
    "nir_birth_month": ("nir_month", "date_month"),
    "nir_sex": ("nir_sex", "sex"),
    "nir_birth_place": ("nir_place", "commune"),
    "professional_department": ("finess_department", "postcode_department"),
    "commune_postcode": ("commune_department", "postcode_department"),
    "iban_account": ("iban_account", "rib_account"),
    "iban_bic": ("iban_bank", "bic_bank"),
    "town_postcode": ("town", "town_department"),
}
"""Name → the keys compared: the first column's, the second's."""

AGREE: Mapping[str, Callable[[Ints, Ints], Bools]] = {"town_postcode": lie_in}
"""Name → when known keys agree, where that is not to be equal: towns of one name lie in several departments."""

DIFFERENT = {"commune_postcode": ("commune", "postcode")}
"""Name → keys that must differ: a number that stands twice in a row agrees with itself and says nothing."""


def cross_key(name: str, first: str, second: str) -> str:
    """The key of a cross-check in evidence; colons and per cents of column names are escaped.

    >>> cross_key("siret_prefix", "siret", "a:b")
    'siret_prefix:siret:a%3Ab'
    """
    return ":".join([name, *(column.replace("%", "%25").replace(":", "%3A") for column in (first, second))])


def split_key(key: str) -> tuple[str, str, str]:
    """The cross-check and the two columns of a key."""
    name, first, second = (part.replace("%3A", ":").replace("%25", "%") for part in key.split(":"))
    return name, first, second


class Found(Protocol):
    """Which identifiers texts match."""

    @property
    def types(self) -> int:
        """Those that some text matches, as bits."""

    def holding(self, types: int) -> Bools:
        """Which texts match one of these."""


class Cells:
    """One column of a batch: its trimmed values, distinct or not, what they match, and the rows that they stand in.

    `rows` says of each row whether it has one of the values, in their order, or the place of its value, that after
    the last for an empty cell. None: every row has its own.
    """

    def __init__(self, layouts: Layouts, found: Found, rows: Bools | Ints | None) -> None:
        self._layouts, self._found, self._rows = layouts, found, rows
        self._chosen: dict[int, Bools] = {}

    def holds(self, key: Key) -> bool:
        """Whether some value is of a type that the key reads."""
        return self._found.types & taxonomy().mask(key.types) != 0

    def keys(self, key: Key, identifiers: Mapping[str, Identifier]) -> Ints:
        """The key of every row, -1 where there is none."""
        left = self._holding(taxonomy().mask(key.types))
        values = np.full(len(self._layouts) + 1, NONE, np.int64)
        for places, having in self._written(key):
            here = having[self._layouts.of]
            read = key.checked(self._layouts.numbers(having, places))
            np.copyto(values[:-1], read, where=left & here)
            left = left & ~here
        if left.any():
            rows = np.flatnonzero(left)
            normal = identifiers[key.form].normal if key.form else compact
            values[rows] = key.checked(key.read(self._layouts.forms(normal, rows)))
        return self._by_row(values)

    def _holding(self, types: int) -> Bools:
        if types not in self._chosen:
            self._chosen[types] = self._found.holding(types)
        return self._chosen[types]

    def _written(self, key: Key) -> Iterator[tuple[tuple[int, ...], Bools]]:
        """The places of the key's digits, and the layouts that have them there."""
        if key.digits is None or len(self._layouts.names) > _FEW_LAYOUTS:
            return
        written = [key.digits(name) if name.isascii() else None for name in self._layouts.names]
        for places in sorted({each for each in written if each is not None}):
            yield places, np.array([each == places for each in written], np.bool_)

    def _by_row(self, values: Ints) -> Ints:
        if self._rows is None:
            return values[:-1]
        if self._rows.dtype != np.bool_:
            return values[self._rows]
        found = np.full(self._rows.size, NONE, np.int64)
        found[self._rows] = values[:-1]
        return found


def agreements(
    columns: tuple[str, ...], cells: list[Cells], identifiers: Mapping[str, Identifier]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each cross-check that some row of the batch allows: its key, rows checked, rows that agree."""
    holding = {name: [at for at, cell in enumerate(cells) if cell.holds(key)] for name, key in KEYS.items()}
    read: dict[tuple[str, int], Ints] = {}
    for name, sides in CROSSES.items():
        for pair in itertools.product(*(holding[side] for side in sides)):
            if pair[0] == pair[1] or abs(pair[0] - pair[1]) > _WINDOW:
                continue
            for side, at in zip((*sides, *DIFFERENT.get(name, ())), pair * 2, strict=False):
                if (side, at) not in read:
                    read[side, at] = cells[at].keys(KEYS[side], identifiers)
            ours, theirs = (read[side, at] for side, at in zip(sides, pair, strict=True))
            both = (ours != NONE) & (theirs != NONE)
            if name in DIFFERENT:
                same = [read[side, at] for side, at in zip(DIFFERENT[name], pair, strict=True)]
                both &= same[0] != same[1]
            if n := int(np.count_nonzero(both)):
                agree = AGREE.get(name, np.equal)(ours[both], theirs[both])
                yield cross_key(name, columns[pair[0]], columns[pair[1]]), (n, int(np.count_nonzero(agree)))
