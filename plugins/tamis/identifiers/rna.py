"""RNA, the number of a French association (formerly Waldec).

W, the prefecture (department or, overseas, 9 and a letter; Corsica 2A, 2B) and a serial number: ten
characters, no key. Older associations have others, and the association's name is more often given than its
number.

>>> RNA.matches("W751234567"), RNA.matches("W2A1001234")
(True, True)
>>> RNA.matches("751234567")  # without the W
False
"""

from tamis.identifier import Identifier
from tamis.identifiers._written import SEPARATORS, joined

RNA = Identifier(
    name="FR_RNA",
    source="Ministère de l'Intérieur, Répertoire national des associations",
    shape=r"W(?:\d{2}|2[AB]|9[A-Z])\d{7}",
    normal=joined,
    # Of a letter and nine digits.
    chance=0.04,
    text=f"[Ww]{SEPARATORS}[0-9]{SEPARATORS}[0-9A-Za-z](?:{SEPARATORS}[0-9]){{7}}",
    context=("association", "rna", "waldec", "loi 1901"),
    text_score=0.5,
    valid=("W751234567", "w2a1001234", "W9C1001234"),
    invalid={
        "751234567": "without the W",
        "W75123456": "nine characters",
        "W2C1001234": "no such department",
    },
)
