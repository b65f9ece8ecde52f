"""NIR, the French social security number.

Sex (1), year (2), month (2), department (2), commune (3), order (3), then a key (2): 97 minus the thirteen modulo 97.
Corsica writes 2A or 2B; the key reads them as 19 and 18. Months 20 to 42 and 50 to 99 stand for an unknown month.
The form of thirteen without key is real, and half of random numbers have its shape: it is accepted only with a
month 01 to 12. Provisional numbers (7, 8) and migrants' (5, 6) have no key and are not matched.

>>> NIR.matches("2 69 05 49 588 157 80")
True
>>> NIR.matches("269054958815781")  # key off by one
False
"""

from tamis.identifier import Identifier


def key_holds(nir: str) -> bool:
    """Whether the key is right; a number of thirteen has none to be wrong."""
    if len(nir) == 13:
        return True
    digits = nir[:13].replace("2A", "19", 1) if nir[5:7] == "2A" else nir[:13].replace("2B", "18", 1)
    digits = digits if nir[5:7] in {"2A", "2B"} else nir[:13]
    return digits.isdigit() and 97 - int(digits) % 97 == int(nir[13:])


NIR = Identifier(
    name="FR_NIR",
    source="INSEE, https://xml.insee.fr/schema/nir.html; CNAM, nir-validation, 2024-10-14",
    shape=r"[12]\d{2}(?:(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(?:\d{2}|2[AB])\d{6}\d{2}|(?:0[1-9]|1[0-2])(?:\d{2}|2[AB])\d{6})",
    check=key_holds,
    chance=0.01,
    text=r"[12][ .\-]?\d{2}[ .\-]?\d{2}[ .\-]?(?:\d{2}|2[ABab])[ .\-]?\d{3}[ .\-]?\d{3}(?:[ .\-/]?\d{2})?",
    context=("nir", "sécurité sociale", "sécu", "vitale", "immatriculation", "assuré"),
    text_score=0.3,
    valid=("2 69 05 49 588 157 80", "295109912611193", "253072A07300443", "253072b07300470", "150319912345604"),
    invalid={
        "269054958815781": "key off by one",
        "295139912611193": "month 13",
        "000000000000097": "sex 0, though the key holds",
        "26905495881578": "fourteen characters",
    },
)
