"""What a cell says as a number that the cell of another column may repeat: a month, a department, an account."""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.fixed_hash import fixed_hash
from tamis.columns.forms import Ints
from tamis.identifier import compact
from tamis.identifier.columns import bytes_of, number
from tamis.identifier.layouts import cut
from tamis.lexicon.packaged import town

NONE = -1
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
    digits = pc.if_else(pc.match_substring_regex(part, r"^\d{1,18}$"), part, str(NONE))
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
    found = np.full(len(isos), NONE, np.int64)
    dates = isos.filter(pa.array(known))
    found[known] = _numbers(dates, 2, 4) * 100 + _numbers(dates, 5, 7)
    return found


_SEXES = {
    **dict.fromkeys(("M", "H", "1", "MR", "MONSIEUR", "HOMME", "MASCULIN", "MALE"), 1),
    **dict.fromkeys(("F", "2", "MME", "MLLE", "MLE", "MADAME", "MADEMOISELLE", "FEMME", "FEMININ", "FEMALE"), 2),
}


def _sexes(texts: pa.StringArray) -> Ints:
    return np.array([_SEXES.get(compact(text), NONE) for text in texts.to_pylist()], np.int64)


def _towns(texts: pa.StringArray) -> Ints:
    return np.array([town(text) for text in texts.to_pylist()], np.int64)


_LETTERED = ("AZ", "BG", "BH", "DO", "GB", "GE", "GI", "GT", "IE", "JO", "KW", "LC", "LV", "MT", "NL", "PK", "PS", "QA",
             "RO")  # fmt: skip
"""Countries whose IBAN begins with the four letters of the bank that also begin its BIC (SWIFT, IBAN registry)."""


def _banks(countries: pa.StringArray, banks: pa.StringArray) -> Ints:
    """Countries, with the bank where both numbers spell it."""
    lettered = pc.is_in(countries, pa.array(_LETTERED))
    return _hashes(pc.binary_join_element_wise(countries, pc.if_else(lettered, banks, ""), ""))


def _iban_banks(ibans: pa.StringArray) -> Ints:
    return _banks(pc.utf8_slice_codeunits(ibans, 0, 2), pc.utf8_slice_codeunits(ibans, 4, 8))


def _bic_banks(bics: pa.StringArray) -> Ints:
    return _banks(pc.utf8_slice_codeunits(bics, 4, 6), pc.utf8_slice_codeunits(bics, 0, 4))


def _hashes(texts: pa.StringArray) -> Ints:
    return (fixed_hash(texts) >> np.uint64(1)).astype(np.int64)


Digits = Callable[[str], tuple[int, ...] | None]
"""The places, from the end, of the digits that write the key in texts of a layout; None: it is read elsewhere."""


def _digits(first: int, last: int | None = None) -> Digits:
    """The digits of the compact form from `first` to `last`."""

    @functools.lru_cache(maxsize=1 << 10)
    def places(layout: str) -> tuple[int, ...] | None:
        cutting = cut(compact, layout)
        found = () if cutting is None else tuple((cutting[0][first:last] - len(layout)).tolist())
        return found if 0 < len(found) <= _MOST_DIGITS and all(layout[place] == "0" for place in found) else None

    return places


def _month_digits(layout: str) -> tuple[int, ...] | None:
    return _WRITTEN_MONTHS.get(re.sub("[/.]", "-", layout))


_WRITTEN_MONTHS = {"0000-00-00": (-8, -7, -5, -4), "00-00-0000": (-2, -1, -7, -6)}
"""Layouts of dates, any separator as a dash, and the places of the two last digits of the year and of the month."""


def _as_read(numbers: Ints) -> Ints:
    return numbers


def _in_calendar(months: Ints) -> Ints:
    """Those whose month is unknown say nothing."""
    return np.where((months % 100 >= 1) & (months % 100 <= 12), months, NONE)


@dataclass(frozen=True, kw_only=True)
class Key:
    """What cells of some types say as numbers; -1 says nothing."""

    types: tuple[str, ...]
    read: Callable[[pa.StringArray], Ints]
    """The numbers of normal forms."""
    digits: Digits | None = None
    """Where the number stands in the texts themselves, which spares their normal form."""
    checked: Callable[[Ints], Ints] = _as_read
    """The number, or that it says nothing."""
    form: str | None = None
    """The identifier whose normal form is read, where it is not the compact one."""


def _key_of_digits(*types: str, first: int = 0, last: int | None = None) -> Key:
    return Key(types=types, read=lambda texts: _numbers(texts, first, last), digits=_digits(first, last))


_NIR_MONTH = _key_of_digits("FR_NIR", first=1, last=5)

KEYS = {
    "siren": _key_of_digits("FR_SIREN"),
    "siret_siren": _key_of_digits("FR_SIRET", last=9),
    "vat_siren": _key_of_digits("FR_VAT", first=4),
    "nir_month": replace(_NIR_MONTH, checked=_in_calendar),
    "nir_sex": _key_of_digits("FR_NIR", last=1),
    "nir_place": _key_of_digits("FR_NIR", first=5, last=10),
    "date_month": Key(types=("BIRTH_DATE", "DATE"), read=_months, digits=_month_digits, form="BIRTH_DATE"),
    "sex": Key(types=("SEX", "CIVILITY"), read=_sexes),
    "commune": _key_of_digits("FR_INSEE_CODE"),
    "finess_department": Key(types=("FR_FINESS", "FR_SIREN", "FR_ADELI", "FR_AM"), read=departments),
    "postcode": _key_of_digits("POSTCODE"),
    "postcode_department": Key(types=("POSTCODE",), read=departments),
    "commune_department": Key(types=("FR_INSEE_CODE",), read=departments),
    "iban_account": Key(types=("IBAN_CODE",), read=lambda texts: _hashes(pc.utf8_slice_codeunits(texts, 4))),
    "rib_account": Key(types=("FR_RIB",), read=_hashes),
    "iban_bank": Key(types=("IBAN_CODE",), read=_iban_banks),
    "bic_bank": Key(types=("BIC",), read=_bic_banks),
    "town": Key(types=("CITY",), read=_towns, form="CITY"),
    "town_department": Key(types=("POSTCODE", "FR_INSEE_CODE"), read=departments),
}
