"""Row cross-checks: two columns of one row that repeat the same fact. Chance hardly ever makes them agree.

A cross-check compares a key of one column with a key of another on the rows where both cells match their identifier:
SIRET[:9] with the SIREN, the NIR's year and month with a date, a FINESS's department with a postcode's. Only columns
at most `_WINDOW` apart are paired, which bounds the work of a table of thousands of columns without looking at rows,
so that parts of an export still add up.
"""

import functools
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.fixed_hash import U64, fixed_hash
from tamis.columns.forms import Ints
from tamis.identifier import Identifier, compact
from tamis.identifier.columns import bytes_of, number
from tamis.identifier.layouts import Layouts
from tamis.policy import taxonomy

_WINDOW = 64
_NONE = -1
_MOST_DIGITS = 18


def _numbers(texts: pa.StringArray, first: int = 0, last: int | None = None) -> Ints:
    """The digits from `first` to `last` as numbers; -1 where they aren't digits. A and B of Corsica read 1 and 2."""
    _, lengths, content = bytes_of(texts)
    width = int(lengths[0]) if len(texts) else 0
    if width and (lengths == width).all():
        part = content[: width * len(texts)].reshape(-1, width)[:, first:last]
        if 0 < part.shape[1] <= _MOST_DIGITS and ((part >= ord("0")) & (part <= ord("9"))).all():
            return number(part)
    part = pc.utf8_slice_codeunits(texts, first, last)
    part = pc.replace_substring(pc.replace_substring(part, "2A", "21"), "2B", "22")
    digits = pc.if_else(pc.match_substring_regex(part, r"^\d{1,18}$"), part, str(_NONE))
    return np.asarray(pc.cast(digits, pa.int64()).to_numpy(zero_copy_only=False), np.int64)


def departments(codes: pa.StringArray) -> Ints:
    """The department that a postcode, a commune code or a FINESS starts with; Corsica is 20, overseas three digits.

    >>> departments(pa.array(["2B033", "20200", "97411", "750712184", "970400123"])).tolist()
    [20, 20, 974, 75, 974]
    """
    two, three, fourth = _numbers(codes, 0, 2), _numbers(codes, 0, 3), _numbers(codes, 3, 4)
    long = pc.greater(pc.utf8_length(codes), 5).to_numpy(zero_copy_only=False)
    overseas = (two == 97) | (two == 98)
    named = np.where(long, two * 10 + fourth, three)
    corsica = pc.match_substring_regex(codes, r"^2[AB]").to_numpy(zero_copy_only=False)
    return np.where(corsica, 20, np.where(overseas, named, two))


def _months(isos: pa.StringArray) -> Ints:
    known = pc.match_substring_regex(isos, r"^\d{4}-\d\d-\d\d$").to_numpy(zero_copy_only=False)
    found = np.full(len(isos), _NONE, np.int64)
    dates = isos.filter(pa.array(known))
    found[known] = _numbers(dates, 2, 4) * 100 + _numbers(dates, 5, 7)
    return found


def _nir_months(nirs: pa.StringArray) -> Ints:
    months = _numbers(nirs, 1, 5)
    return np.where((months % 100 >= 1) & (months % 100 <= 12), months, _NONE)


_SEXES = {
    **dict.fromkeys(("M", "H", "1", "MR", "MONSIEUR", "HOMME", "MASCULIN", "MALE"), 1),
    **dict.fromkeys(("F", "2", "MME", "MLLE", "MLE", "MADAME", "MADEMOISELLE", "FEMME", "FEMININ", "FEMALE"), 2),
}


def _sexes(texts: pa.StringArray) -> Ints:
    return np.array([_SEXES.get(compact(text), _NONE) for text in texts.to_pylist()], np.int64)


def _hashes(texts: pa.StringArray) -> Ints:
    return (fixed_hash(texts) >> np.uint64(1)).astype(np.int64)


@dataclass(frozen=True, kw_only=True)
class Key:
    """What cells of some types say as numbers, read from normal forms; -1 says nothing."""

    types: tuple[str, ...]
    read: Callable[[pa.StringArray], Ints]
    form: str | None = None
    """The identifier whose normal form is read, where it is not the compact one."""


KEYS = {
    "siren": Key(types=("FR_SIREN",), read=_numbers),
    "siret_siren": Key(types=("FR_SIRET",), read=lambda texts: _numbers(texts, 0, 9)),
    "vat_siren": Key(types=("FR_VAT",), read=lambda texts: _numbers(texts, 4)),
    "nir_month": Key(types=("FR_NIR",), read=_nir_months),
    "nir_sex": Key(types=("FR_NIR",), read=lambda texts: _numbers(texts, 0, 1)),
    "nir_place": Key(types=("FR_NIR",), read=lambda texts: _numbers(texts, 5, 10)),
    "date_month": Key(types=("BIRTH_DATE", "DATE"), read=_months, form="BIRTH_DATE"),
    "sex": Key(types=("SEX", "CIVILITY"), read=_sexes),
    "commune": Key(types=("FR_INSEE_CODE",), read=_numbers),
    "finess_department": Key(types=("FR_FINESS", "FR_SIREN", "FR_ADELI", "FR_AM"), read=departments),
    "postcode": Key(types=("POSTCODE",), read=_numbers),
    "postcode_department": Key(types=("POSTCODE",), read=departments),
    "commune_department": Key(types=("FR_INSEE_CODE",), read=departments),
    "iban_account": Key(types=("IBAN_CODE",), read=lambda texts: _hashes(pc.utf8_slice_codeunits(texts, 4))),
    "rib_account": Key(types=("FR_RIB",), read=_hashes),
}

CROSSES = {
    "siret_prefix": ("siret_siren", "siren"),
    "vat_suffix": ("vat_siren", "siren"),
    "nir_birth_month": ("nir_month", "date_month"),
    "nir_sex": ("nir_sex", "sex"),
    "nir_birth_place": ("nir_place", "commune"),
    "professional_department": ("finess_department", "postcode_department"),
    "commune_postcode": ("commune_department", "postcode_department"),
    "iban_account": ("iban_account", "rib_account"),
}
"""Name → the keys compared: the first column's, the second's."""

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


@dataclass(frozen=True, kw_only=True)
class Cells:
    """One column of a batch: its trimmed values, distinct or not, their check bits, and for each row its value's place.

    `rows` has one place per row; the place after the last value stands for an empty cell. None: every row's own.
    """

    layouts: Layouts
    checks: U64
    rows: Ints | None

    @functools.cached_property
    def types(self) -> int:
        """The types that some value matches, as bits."""
        return int(np.bitwise_or.reduce(self.checks, initial=np.uint64(0)))

    def holds(self, key: Key) -> bool:
        """Whether some value is of a type that the key reads."""
        return self.types & taxonomy().mask(key.types) != 0

    def keys(self, key: Key, identifiers: Mapping[str, Identifier]) -> Ints:
        """The key of every row, -1 where there is none."""
        chosen = np.flatnonzero(self.checks & np.uint64(taxonomy().mask(key.types)))
        normal = identifiers[key.form].normal if key.form else compact
        found = np.full(len(self.layouts) + 1, _NONE, np.int64)
        found[chosen] = key.read(self.layouts.forms(normal, chosen))
        return found[:-1] if self.rows is None else found[self.rows]


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
            both = (ours != _NONE) & (theirs != _NONE)
            if name in DIFFERENT:
                same = [read[side, at] for side, at in zip(DIFFERENT[name], pair, strict=True)]
                both &= same[0] != same[1]
            if n := int(np.count_nonzero(both)):
                agree = int(np.count_nonzero(both & (ours == theirs)))
                yield cross_key(name, columns[pair[0]], columns[pair[1]]), (n, agree)
