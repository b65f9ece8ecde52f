"""What a value looks like beside what it matches: the traits that tell identifiers of one shape apart.

Each feature is a bit of the sketch, and those of `ROW_FEATURES` a count of rows too; what the words of a value say
stands beside them (`tamis.columns.word_marks`). Where bits change their meaning
`evidence.VERSION` rises: stored evidence keeps them.
"""

import functools
import re
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.fixed_hash import U64
from tamis.columns.forms import Bools, Forms, Normal, count_classes
from tamis.columns.gates import bounds
from tamis.identifier import compact, plain
from tamis.identifier.columns import Matrix, bytes_of
from tamis.identifier.patterns import widened


def fits(forms: Forms, normal: Normal, pattern: str) -> Bools:
    """Whether the whole of each normal form matches, for forms that keep digits and letters."""
    limits = bounds(pattern)
    lengths = forms.lengths(normal)
    possible = limits.possible(forms) & (lengths >= limits.length[0]) & (lengths <= limits.length[1])
    if possible.any():
        rows = np.flatnonzero(possible)
        possible[rows] = search(forms.some(normal, rows), pattern)
    return possible


_FEW = 3000
"""Fewer texts are matched by `re`, which keeps its patterns: compiling one for RE2 takes as long as matching these."""


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)


def search(texts: pa.StringArray, pattern: str) -> Bools:
    """Whether the whole of each text matches."""
    if len(texts) < _FEW:
        whole = _compiled(pattern).fullmatch
        return np.array([whole(text) is not None for text in texts.to_pylist()], np.bool_)
    matched = pc.match_substring_regex(texts, f"^(?:{pattern})$")
    return np.asarray(matched.to_numpy(zero_copy_only=False), np.bool_)


@dataclass(frozen=True, kw_only=True)
class _Pattern:
    """A feature that a regular expression (RE2) tells, over one normal form."""

    normal: Normal
    pattern: str


def _text(pattern: str) -> _Pattern:
    return _Pattern(normal=plain, pattern=pattern)


def _number(pattern: str) -> _Pattern:
    return _Pattern(normal=compact, pattern=pattern)


_WORD = r"[A-Za-zÀ-ÿ'’\-]+"
_NAME = rf"[A-ZÀ-Þ]{_WORD}"

_PATTERNS = {
    "nine": _number(r"\d{9}|2[AB]\d{7}"),
    "third_zero": _number(r"\d\d0\d{6}|2[AB]0\d{6}"),
    "corsica": _number(r"2[AB]\d{3}(?:\d{4})?"),
    "first_3_to_9": _number(r"[3-9]\d{8}"),
    "am_category": _number(r"\d\d(?:1\d|2[0-7]|4\d|5[01]|6\d|7\d|8\d)\d{5}"),
    "adeli_profession": _number(r"(?:\d\d|2[AB])(?:10|2[68]|40|50|60|70|80|9[0135])\d{5}"),
    "five": _number(r"\d{5}|2[AB]\d{3}"),
    "five_ends_zero": _number(r"\d{4}0"),
    "scientific": _text(r"[+\-]?\d(?:[.,]\d+)?[eE]\+?\d{1,3}"),
    "float_suffix": _text(r"\d{3,}\.0"),
    "below_one": _text(r"[+\-]?0[.,]\d+"),
    "sex_word": _number(r"[MFH]|HOMME|FEMME|MASCULIN|FEMININ|FÉMININ|MALE|FEMALE|MÂLE|FEMELLE"),
    "one": _number(r"0?1"),
    "diagnosis_sign": _text(
        r"[A-Za-z]\d\d\.\d[\d+]{0,2}(?: ?[;,/|] ?[A-Za-z]\d\d(?:\.\d[\d+]{0,2})?)*"
        r"|[+\-]\d{1,2}[.,](?:00|25|50|75)(?: ?\(.{3,20}\).{0,12})?"
    ),
    "flag": _number(r"0|O|N|OUI|NON|TRUE|FALSE|VRAI|FAUX|YES|NO|T"),
    "cents": _text(r"[+\-]?(?:\d{1,3}(?: ?\d{3})*[.,]|\d{1,3}(?:\.\d{3})+,)\d{2}(?: ?(?:€|EUR|euros?))?"),
    # Days of a spreadsheet from 1982 to 2055, seconds and thousandths since 2001, a month and a year.
    "raw_date": _text(r"(?:[3-4]\d|5[0-6])\d{3}|1[0-9]\d{8}(?:\d{3})?|(?:0[1-9]|1[0-2])[/\-](?:20)?\d{2}"),
    # Days of a spreadsheet from 1905 on, a month and a year: births.
    "raw_birth": _text(r"[1-4]?\d{4}|(?:0[1-9]|1[0-2])[/\-](?:19|20)\d{2}"),
    # Midnight is how a database writes a day.
    "time_of_day": _text(r"(?:19|20)\d{12}|.*\d[T ](?:(?:0[1-9]|[12]\d)[:h]\d\d|00[:h](?:0[1-9]|[1-5]\d)).*"),
    "street_number": _text(r"\d{1,4}(?: ?(?:[A-D]|[bB][iI][sS]|[tT][eE][rR]|BIS|TER|QUATER))?,? +[^\d].{3,}"),
    "dotted_login": _text(r"(?:[0-9A-Za-z\-]{2,20}\\)?[a-z]+[._][a-z]+\d{0,4}"),
    "hexadecimal": _text(r"[0-9a-f]{16,}|[0-9A-F]{16,}"),
    "seed": _text(r"[A-Z2-7]{16,}"),
    "state_body": _number(r"1[123]00[0-5]\d{4}"),
    "icd_chapter": _number(r"[G-NZ]\d{2,4}"),
    "plate": _text(r"[a-hj-np-tv-z]{2} \d{3} [a-hj-np-tv-z]{2}|\d{1,4}[ \-][A-Z]{2,3}[ \-](?:\d\d|2[AB]|97\d)"),
    # Of four digits a postcode that lost its zero.
    "postal": _text(r"(?:\d{4,5}|\d\d \d{3})(?:\.0)?"),
    "initialled": _text(rf"(?:[A-ZÀ-Þ]h?\.[ \-]?){{1,2}} ?{_NAME}(?: {_WORD}){{0,3}}|{_NAME} (?:[A-ZÀ-Þ]\.-?){{1,2}}"),
    "reference": _text(r"[A-Z]{2,5}(?:[\-/_ ]?\d{3,}|[\-/_]\d\d)(?:[\-/_ ]?[0-9A-Z]+)*"),
    # What is left of an account or a card when its middle is masked (counted among the masked).
    "masked_iban": _text(r"[A-Z]{2}\d{2}[ 0-9A-Z*•#●.\-]{10,40}"),
    "masked_card": _text(
        r"(?:[3-6]\d{3}[ 0-9*•#●xX.\-]{7,12}|[*•#●xX]{12}[ .\-]?|(?:[*•#●xX]{4}[ .\-]?){1,3})\d{4}"
        r"|(?:VISA|Visa|visa|M[Aa][Ss][Tt][Ee][Rr] ?[Cc][Aa][Rr][Dd]|mastercard|CB|cb|AMEX|Amex|amex|MC)"
        r" ?[*•#●xX.\- ]{1,15}\d{4}"
    ),
    # A name as directories and INSEE's files of deaths file it: CN=Durand Jeanne,OU=x, DURAND*JEANNE MARIE/ and
    # DURAND^JEANNE^^^MME (HL7).
    "filed_name": _text(
        rf"(?:CN|cn)={_NAME} {_NAME}(?: {_WORD}){{0,3}}(?:,(?:OU|DC|O|C|CN|L|ou|dc|o|c|cn|l)=[^,=]{{1,60}})+"
        r"|[A-Z][A-Z' \-]*\*[A-Z][A-Z' \-]*/?|[A-Z][A-Z' \-]*\^[A-Z][A-Z' \-]*(?:\^[A-Za-z .]*)*"
    ),
    # Numbers that a name alone makes amounts, and telephones.
    "number": _text(r"[+\-]?\d{1,12}(?:[.,]\d{1,6})?"),
    "raw_phone": _number(r"(?:00)?33[1-9]\d{8}"),
    # A strength as drugs have it, and no goods.
    "strength": _text(r".*[A-Za-zÀ-ÿ]{4}.*\d ?(?:MG|mg|Mg|MCG|mcg|[µμ][gG]|M?UI|MICROGRAMMES)(?:[ /,+].*|)"),
    # A currency makes a number an amount, wherever it stands.
    "currency": _text(r"[+\-]?\d[\d .,']* ?(?:k ?€|€|EUR|euros?|Euros?)(?: ?(?:HT|TTC))?|(?:€|EUR) ?[+\-]?\d[\d .,']*"),
    # What stands where nothing is known; of dots, bars and hyphens nothing is left.
    "placeholder": _number(r"|NULL|NONE|NAN|NA|NC|NR|N[EÉ]ANT|NONRENSEIGN[EÉ]E?|INCONNUE?|SANS|AUCUNE?|\?+|0{8}"),
    "domain": _text(r"(?:[A-Za-z0-9\-]+\.)+(?:fr|com|org|net|eu|info|bzh|paris|io|re|be|ch|de|uk)(?:/[!-~]*)?"),
}

ROW_PATTERNS = {
    name: (_PATTERNS[name].normal, _PATTERNS[name].pattern)
    for name in ("scientific", "float_suffix", "sex_word", "flag", "one", "placeholder")
}
"""Features counted on rows, with their normal form and pattern: damage, and words of codes of few values."""

_MASKED = r"[*•#●]{2,}|[A-Za-z] ?[*•●]\d{4}|X{4,}|x{6,}|(?:XX[ .\-]){2}"

_STATISTICS = (
    *("digits_only", "letters_only", "lower_case", "sentence", "one_word", "two_words", "three_words", "masked"),
)

YEARS = ((1930, 1949), (1950, 1969), (2015, 9999))
"""Periods of the year of a date: births spread over the first ones, dates of cases lie in the last."""

_DATES = (*(f"year_{first}" for first, _ in YEARS), "first_of_month")

REPAIRABLE = {
    "FR_SIREN": 9, "FR_SIRET": 14, "FR_FINESS": 9, "FR_RPPS": 11, "FR_ADELI": 9, "FR_AM": 9, "FR_AMO": 9, "FR_AMC": 8,
    "FR_NIR": 15, "FR_SPI": 13, "POSTCODE": 5, "FR_INSEE_CODE": 5, "PHONE_NUMBER": 10, "FR_RIB": 23,
}  # fmt: skip
"""Identifiers of digits that a spreadsheet damages, with their length: a leading zero lost, or `.0` added."""

FEATURES = (*_PATTERNS, *_STATISTICS, *_DATES, *(f"repaired_{name}" for name in REPAIRABLE))
FEATURE_BITS = {name: 1 << bit for bit, name in enumerate(FEATURES)}
assert len(FEATURES) <= 64

DAMAGE = ("scientific", "float_suffix", "masked")
"""Features that mean that the value can no longer be checked."""


_MASK_PIECES = tuple(map(str.encode, ("*", "#", "•", "●", "xxxxxx")))
_CROSSED = (b"XXXX", b"XX ", b"XX.", b"XX-")
"""A text that is masked holds one of these."""

ROW_FEATURES = (*ROW_PATTERNS, "masked", *(f"repaired_{name}" for name in REPAIRABLE))
"""The features that evidence counts on rows; the others are known of the kept distinct values alone."""


def may_be_masked(layout: str) -> bool:
    """Whether a text of this layout can be masked."""
    return widened(_MASKED).pattern.search(layout) is not None


def may_hold_masked(content: Matrix) -> bool:
    """Whether these bytes hold a piece of what is masked."""
    whole = content.tobytes()
    crossed = b"X" in whole and any(piece in whole for piece in _CROSSED)
    # The first byte alone is found much faster, and is seldom there.
    return crossed or any(piece[:1] in whole and piece in whole for piece in _MASK_PIECES)


def is_masked(texts: pa.StringArray) -> Bools:
    """Whether part of the text is masked by stars or crosses."""
    if not may_hold_masked(bytes_of(texts)[2]):
        return np.zeros(len(texts), np.bool_)
    return found_in(texts, _MASKED)


def marks(forms: Forms) -> U64:
    """The feature bits of every value, without those of dates and repairs, which need an identifier, and of words."""
    found = np.zeros(len(forms), np.uint64)
    for name, feature in _PATTERNS.items():
        found[fits(forms, feature.normal, feature.pattern)] |= np.uint64(FEATURE_BITS[name])
    for name, having in _statistics(forms).items():
        found[having] |= np.uint64(FEATURE_BITS[name])
    return found


def _statistics(forms: Forms) -> dict[str, Bools]:
    # Spaces that don't break are spaces too.
    count = forms.bytes_by_class if forms.simple.all() else count_classes(forms.form(plain))
    letters = count["upper"] + count["lower"] + count["latin"] + count["beyond"]
    other = count["sign"] + count["control"]
    # Given names stand apart by commas.
    commas = pc.count_substring(forms.values, ",").to_numpy(zero_copy_only=False)
    return {
        "digits_only": (count["digit"] > 0) & (letters + other == 0),
        "letters_only": (letters > 1) & (count["digit"] + other == commas),
        "lower_case": (count["upper"] == 0) & (count["lower"] > 1),
        "sentence": (count["space"] >= 4) & (letters >= 15),
        "one_word": count["space"] == 0,
        "two_words": count["space"] == 1,
        "three_words": count["space"] >= 2,
        "masked": found_in(forms.values, _MASKED),
    }


def found_in(texts: pa.StringArray, pattern: str) -> Bools:
    """Which texts hold a match."""
    if len(texts) < _FEW:
        search = _compiled(pattern).search
        return np.array([search(text) is not None for text in texts.to_pylist()], np.bool_)
    return np.asarray(pc.match_substring_regex(texts, pattern).to_numpy(zero_copy_only=False), np.bool_)


def date_mark(iso: str) -> int:
    """The feature bits of a date written YYYY-MM-DD; 0 for anything else.

    >>> [name for name, bit in FEATURE_BITS.items() if date_mark("1951-04-01") & bit]
    ['year_1950', 'first_of_month']
    """
    if re.fullmatch(r"\d{4}-\d\d-\d\d", iso) is None:
        return 0
    year = int(iso[:4])
    period = next((FEATURE_BITS[f"year_{first}"] for first, last in YEARS if first <= year <= last), 0)
    return period | (FEATURE_BITS["first_of_month"] if iso.endswith("-01") else 0)
