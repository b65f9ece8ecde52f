"""Telephone numbers, French (overseas included) and international.

National: 0 and nine digits, the first two of them in brackets or not. International: + or 00, the country,
the number, with or without (0). Overseas numbers (0262, 0590, 0692…) belong to countries of their own, +262,
+590, +594, +596, and are linked with these. Only the structure is checked, not the operator's blocks. Nine
digits alone are no telephone number: five in six would pass. Short numbers (15, 3xxx, 118 xxx) name nobody
and are left out. Two numbers in a cell are not matched.

>>> PHONE.matches("06 12 34 56 78"), PHONE.normal("06.12.34.56.78"), PHONE.normal("0692 12 34 56")
(True, '+33612345678', '+262692123456')
>>> PHONE.matches("612345678")  # nine digits
False
"""

import re

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier import Identifier, in_columns, plain
from tamis.identifier.columns import Bools, Matrix, bytes_of, matrix, number
from tamis.identifiers._written import SEPARATORS, grouped

_OVERSEAS = {
    **dict.fromkeys(("0262", "0263", "0269", "0639", "0692", "0693"), "262"),
    **dict.fromkeys(("0590", "0690", "0691"), "590"),
    **dict.fromkeys(("0594", "0694"), "594"),
    **dict.fromkeys(("0596", "0696", "0697"), "596"),
}
_TRUNK = rf"(?:{SEPARATORS}(?:\(0\)|0))?{SEPARATORS}"
_NEIGHBOURS = "32|352|41|49|34|351|39|44|212|213|216"


def _abroad(countries: str) -> str:
    return rf"(?:\((?:\+|00)? ?(?:{countries})\)|(?:\+|00) ?(?:{countries}))"


_NATIONAL = grouped("0", "[1-9]", ("[0-9]", 8))
_FRENCH = f"{_abroad('33|262|590|594|596')}{_TRUNK}{grouped('[1-9]', ('[0-9]', 8))}"
_TERRITORY = f"{_abroad('508|681|687')}{SEPARATORS}{grouped(('[0-9]', 6))}"
_EIGHT = f"{_abroad('377|689')}{SEPARATORS}{grouped(('[0-9]', 8))}"
_OTHER = (
    rf"(?:\+(?!33|262|377|508|59[046]|681|687|689)[1-9]|00(?=(?:{_NEIGHBOURS}))[1-9])"
    r"(?:[ .\-/()]{0,3}[0-9]){7,13}"
)
_AREA = rf"\(0[1-9]\){SEPARATORS}{grouped(('[0-9]', 8))}"
_TEXT = f"(?:{_FRENCH}|{_TERRITORY}|{_EIGHT}|{_OTHER}|{_NATIONAL}|{_AREA})"
_WRITTEN = re.compile(_TEXT)


def well_written(number: str) -> bool:
    """Whether the country's number has the right length."""
    return _WRITTEN.fullmatch(number) is not None


def international(text: str) -> str:
    """The number as + and digits; what is no number stays as it is."""
    written = plain(text)
    if not well_written(written):
        return written
    digits = re.sub(r"[^0-9]", "", written.replace("(0)", ""))
    if written[0] != "+" and digits[0] == "0" and not digits.startswith("00"):
        if digits.startswith("0508"):
            return f"+508{digits[4:]}"
        return f"+{_OVERSEAS.get(digits[:4], '33')}{digits[1:]}"
    digits = digits.removeprefix("00")
    return "+" + re.sub(r"^(33|262|590|594|596)0", r"\1", digits)


def _beginning() -> str:
    return r"^\s*[+(0]"


_OVERSEAS_BEGINNINGS = sorted({*_OVERSEAS, "0508"})
_BEYOND = np.zeros(10_000, np.bool_)
_BEYOND[[int(beginning) for beginning in _OVERSEAS_BEGINNINGS]] = True
_LENGTH = len("0612345678")


@in_columns(international)
def all_international(texts: pa.StringArray) -> pa.StringArray:
    """`international` of each: at once for numbers of the mainland, first those in one piece."""
    starts, lengths, content = bytes_of(texts)
    rows = np.flatnonzero(lengths == _LENGTH)
    digits = matrix(starts, rows, content, _LENGTH)
    plain_digits = ((digits >= ord("0")) & (digits <= ord("9"))).all(axis=1)
    mainland = plain_digits & (digits[:, 0] == ord("0")) & (digits[:, 1] != ord("0"))
    mainland[mainland] = ~_BEYOND[number(digits[mainland, :4])]
    if not mainland.any():
        return _by_pattern(texts)
    array = _prefixed("+33", digits[mainland, 1:])
    if len(array) == len(texts):
        return array
    found = np.zeros(len(texts), np.bool_)
    found[rows[mainland]] = True
    others = _by_pattern(texts.filter(pa.array(~found)))
    places = np.where(found, np.cumsum(found) - 1, len(array) + np.cumsum(~found) - 1)
    return pa.concat_arrays([array, others]).take(pa.array(places))


def _prefixed(prefix: str, digits: Matrix) -> pa.StringArray:
    """The rows of digits as texts, each after the prefix."""
    made = np.empty((len(digits), len(prefix) + digits.shape[1]), np.uint8)
    made[:, : len(prefix)] = np.frombuffer(prefix.encode(), np.uint8)
    made[:, len(prefix) :] = digits
    offsets = np.arange(len(made) + 1, dtype=np.int32) * made.shape[1]
    return pa.StringArray.from_buffers(len(made), pa.py_buffer(offsets), pa.py_buffer(made.tobytes()))


def _by_pattern(texts: pa.StringArray) -> pa.StringArray:
    """`international` of each: at once for ten digits of the mainland in groups and for those with +33."""
    written = pc.match_substring_regex(texts, f"^{_NATIONAL}$").to_numpy(zero_copy_only=False)
    in_pieces = written & (pc.binary_length(texts).to_numpy(zero_copy_only=False) > len("0612345678"))
    digits = texts
    if in_pieces.any():
        joined = pc.replace_substring_regex(texts.filter(pa.array(in_pieces)), r"[ .\-_/]+", "")
        digits = pc.replace_with_mask(texts, pa.array(in_pieces), joined)
    begin = pc.utf8_slice_codeunits(digits, 0, 4)
    mainland = written & ~pc.is_in(begin, pa.array(_OVERSEAS_BEGINNINGS)).to_numpy(zero_copy_only=False)
    made = pc.binary_join_element_wise("+33", pc.utf8_slice_codeunits(digits, 1), "")
    made = pc.if_else(pa.array(mainland), made, texts)
    as_is = pc.match_substring_regex(texts, _MAINLAND).to_numpy(zero_copy_only=False)
    rows = np.flatnonzero(~mainland & ~as_is)
    rows = rows[pc.match_substring_regex(texts.take(pa.array(rows)), _MAY_BE).to_numpy(zero_copy_only=False)]
    found = np.zeros(len(texts), np.bool_)
    found[rows] = True
    others = [international(text) for text in texts.take(pa.array(rows)).to_pylist()]
    return pc.replace_with_mask(made, pa.array(found), pa.array(others, pa.string()))


_MAINLAND = r"^\+33[1-9][0-9]{8}$"
_MAY_BE = rf"^(?:{_FRENCH}|{_TERRITORY}|{_EIGHT}|{_NATIONAL}|{_AREA}|(?:\+[1-9]|00(?:{_NEIGHBOURS}))[ .\-/()0-9]*)$"
"""RE2 has no look-ahead: a little wider than `_TEXT`."""


@in_columns(well_written)
def all_well_written(numbers: pa.StringArray) -> Bools:
    """`well_written` of normal forms."""
    starts, lengths, content = bytes_of(numbers)
    rows = np.flatnonzero(lengths == _LENGTH + 2)
    digits = matrix(starts, rows, content, _LENGTH + 2)
    mainland = (digits[:, :3] == np.frombuffer(b"+33", np.uint8)).all(axis=1) & (digits[:, 3] > ord("0"))
    found = np.zeros(len(numbers), np.bool_)
    found[rows] = mainland & ((digits[:, 3:] >= ord("0")) & (digits[:, 3:] <= ord("9"))).all(axis=1)
    left = np.flatnonzero(~found)
    overseas = pc.match_substring_regex(numbers.take(pa.array(left)), _OVERSEAS_NUMBER).to_numpy(zero_copy_only=False)
    found[left[overseas]] = True
    left = left[~overseas]
    found[left] = [well_written(each) for each in numbers.take(pa.array(left)).to_pylist()]
    return found


_OVERSEAS_NUMBER = r"^\+(?:262|590|594|596)[1-9][0-9]{8}$"


PHONE = Identifier(
    name="PHONE_NUMBER",
    source="ARCEP, French numbering plan; ITU-T E.164",
    shape=r"\+[1-9]\d{6,14}",
    normal=international,
    spelling=(plain, _TEXT),
    surely=r"(?:0|\+33|0033)[1-9][0-9]{8}",
    check=well_written,
    screen=_beginning,
    # Of ten random digits; the shape says the rest.
    chance=0.09,
    text=_TEXT,
    context=("tél", "téléphone", "portable", "mobile", "joindre", "rappeler", "appeler", "fax", "numéro"),
    text_score=0.6,
    valid=(
        "06 12 34 56 78",
        "01.99.00.12.34",
        "0692 12 34 56",
        "(01) 99 00 12 34",
        "+33 (0)6 12 34 56 78",
        "0033612345678",
        "(+33) 1 99 00 12 34",
        "(33) 1 99 00 12 34",
        "+262 692 12 34 56",
        "+687 12 34 56",
        "+377 98 76 54 32",
        "+93 (202) 105 293",
        "0041 22 345 67 89",
    ),
    invalid={
        "612345678": "nine digits without the zero",
        "00 12 34 56 78": "no number begins with 00 and 1",
        "0612345": "seven digits",
        "06 12 34 56 78 9": "eleven digits",
        "+33 6 12 34 56 7": "a digit is missing",
        "3646": "a short number",
        "06 12 34 56 78 ou 01 99 00 12 34": "two numbers",
    },
)
