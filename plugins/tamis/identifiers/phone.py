"""Telephone numbers, French (overseas included) and international.

National: 0 and nine digits. International: + or 00, the country, the number, with or without (0). Overseas
numbers (0262, 0590, 0692…) belong to countries of their own, +262, +590, +594, +596, and are linked with
these. Only the structure is checked, not the operator's blocks. Nine digits alone are no telephone number:
five in six would pass. Short numbers (15, 3xxx, 118 xxx) name nobody and are left out. Two numbers in a cell
are not matched.

>>> PHONE.matches("06 12 34 56 78"), PHONE.normal("06.12.34.56.78"), PHONE.normal("0692 12 34 56")
(True, '+33612345678', '+262692123456')
>>> PHONE.matches("612345678")  # nine digits
False
"""

import re

from tamis.identifier import Identifier, plain
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
    return rf"(?:\((?:\+|00) ?(?:{countries})\)|(?:\+|00) ?(?:{countries}))"


_NATIONAL = grouped("0", "[1-9]", ("[0-9]", 8))
_FRENCH = f"{_abroad('33|262|590|594|596')}{_TRUNK}{grouped('[1-9]', ('[0-9]', 8))}"
_TERRITORY = f"{_abroad('508|681|687')}{SEPARATORS}{grouped(('[0-9]', 6))}"
_EIGHT = f"{_abroad('377|689')}{SEPARATORS}{grouped(('[0-9]', 8))}"
_OTHER = (
    rf"(?:\+(?!33|262|377|508|59[046]|681|687|689)[1-9]|00(?=(?:{_NEIGHBOURS}))[1-9])"
    r"(?:[ .\-/()]{0,3}[0-9]){7,13}"
)
_TEXT = f"(?:{_FRENCH}|{_TERRITORY}|{_EIGHT}|{_OTHER}|{_NATIONAL})"
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
    if written[0] == "0" and not digits.startswith("00"):
        if digits.startswith("0508"):
            return f"+508{digits[4:]}"
        return f"+{_OVERSEAS.get(digits[:4], '33')}{digits[1:]}"
    digits = digits.removeprefix("00")
    return "+" + re.sub(r"^(33|262|590|594|596)0", r"\1", digits)


PHONE = Identifier(
    name="PHONE_NUMBER",
    source="ARCEP, French numbering plan; ITU-T E.164",
    shape=r"\+[1-9]\d{6,14}",
    normal=international,
    check=well_written,
    # Of ten random digits; the shape says the rest.
    chance=0.09,
    text=_TEXT,
    context=("tél", "téléphone", "portable", "mobile", "joindre", "rappeler", "appeler", "fax", "numéro"),
    text_score=0.6,
    valid=(
        "06 12 34 56 78",
        "01.99.00.12.34",
        "0692 12 34 56",
        "+33 (0)6 12 34 56 78",
        "0033612345678",
        "(+33) 1 99 00 12 34",
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
