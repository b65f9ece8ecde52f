"""Codes of health acts and products: CCAM, NGAP, LPP.

CCAM is four letters and three digits (BBLA001) with, if any, activity and phase; NGAP is a key letter or word
with a coefficient (AMI 1,5), several of them with + between, halved (AMI 2/2); LPP is seven digits from 1 to 7.
No key in any of them, and one NGAP letter alone is a code of many things. Acts named in words are missed here,
and known by the words. A list of acts for each person is health data; one constant value in a column is not.

>>> HEALTH_ACT.matches("BBLA001"), HEALTH_ACT.matches("AMI 1,5")
(True, True)
>>> HEALTH_ACT.matches("BBL001")  # three letters
False
"""

from tamis.identifier import Identifier, by_class, plain
from tamis.identifiers._written import upper

_NGAP = (
    "AIS|AMI|AMK|AMO|AMP|AMS|AMX|AMY|APC|BSA|BSB|BSC|CSC|CS|C|DC|DI|D|GS|G|IFA|IFD|IFI|IFO|IK|KC|KE|K|MAU|MCI|MIE"
    "|OPT|ORT|PAU|PH[1247]|SC|SF|SFI|SPR"
    "|TB|TCG|TDS|TO|VER|VS|V|B|P|Z"
)


_ONE = rf"(?:{_NGAP})(?:\d{{1,3}}(?:\.\d{{1,2}})?)?"
_CCAM = r"[A-HJ-NPQYZ][A-Z][A-HJ-NP-SY][A-HJ-NPQXY]\d{3}(?:-?\d){0,2}"
"""A system of the body, an organ, an action and a way of access, each with its letters: two in three of any four
letters are none."""


@by_class()
def in_one_piece(text: str) -> str:
    """The code in capitals, without spaces, a decimal comma as a dot."""
    return upper(plain(text)).replace(" ", "").replace(",", ".")


HEALTH_ACT = Identifier(
    name="HEALTH_ACT",
    source="CNAM: CCAM, NGAP, LPP",
    shape=rf"{_CCAM}|[1-7]\d{{6}}|{_ONE}|(?:{_ONE}(?:/[1-4])?\+){{1,4}}{_ONE}(?:/[1-4])?|(?:{_NGAP})\d{{1,2}}/[1-4]",
    normal=in_one_piece,
    # Of seven random digits.
    chance=0.7,
    on_rows=True,
    no_recognizer="its codes are single letters and bare numbers",
    valid=("BBLA001", "hbld038-1", "AMI 1,5", "C", "2284790", "AMI 4 + MAU", "AMI 2/2"),
    invalid={
        "BBL001": "three letters",
        "VRTS155": "no letter of a system of the body",
        "9284790": "no LPP begins with 9",
        "XYZ": "no NGAP key letter",
        "AMI 1,555": "a coefficient too precise",
    },
)
