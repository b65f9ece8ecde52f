"""Diagnoses and corrections: ICD-10 codes (CIM-10), long-term illness (ALD), optical correction.

ICD-10 is a letter, two digits and up to four more signs (E11.9); rooms, sizes and articles look the same, so
a header or most values are needed. ALD stands alone or with its number, 1 to 32. Corrections are signed, in
quarters of a dioptre (-2,25). Illnesses named in words are missed here and searched in free text.

>>> DIAGNOSIS.matches("E11.9"), DIAGNOSIS.matches("-2,25")
(True, True)
>>> DIAGNOSIS.matches("-2,30")  # no quarter of a dioptre
False
"""

from tamis.identifier import Identifier, by_class, plain
from tamis.identifiers._written import upper


@by_class()
def in_capitals(text: str) -> str:
    """`plain` in capitals, without spaces, a decimal comma as a dot."""
    return upper(plain(text)).replace(" ", "").replace(",", ".")


DIAGNOSIS = Identifier(
    name="DIAGNOSIS",
    source="WHO and ATIH, CIM-10; Code de la sécurité sociale, D160-4 (ALD)",
    shape=r"[A-Z]\d{2}(?:\.?\d[0-9+]{0,3})?|ALD(?:N°)?(?:[1-9]|[12]\d|3[0-2])?|[+\-]\d{1,2}\.(?:00|25|50?|75)",
    normal=in_capitals,
    # Of a letter and two to four digits.
    chance=0.9,
    on_rows=True,
    no_recognizer="a letter and two digits is also a room; tamis.text searches illnesses by words",
    valid=("E11.9", "i10", "F321", "ALD 30", "-2,25", "+0.50"),
    invalid={"-2,30": "no quarter of a dioptre", "E1": "one digit", "ALD 33": "no such list", "11.9": "no letter"},
)
