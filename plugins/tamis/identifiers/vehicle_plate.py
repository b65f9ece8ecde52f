"""The plate of a French vehicle, in the form used since 2009.

Two letters, three digits, two letters, without I, O and U. Written with hyphens or in one piece in any case,
with spaces only in capitals: "plus de 100 en" is no plate. Older plates (1234 AB 75) are not matched: codes
of any kind look like them.

>>> VEHICLE_PLATE.matches("AB-123-CD"), VEHICLE_PLATE.matches("ab123cd")
(True, True)
>>> VEHICLE_PLATE.matches("AO-123-CD")  # the letter O
False
"""

import re

from tamis.identifier import Identifier, plain

_UPPER, _ANY = "[A-HJ-NP-TV-Z]", "[A-HJ-NP-TV-Za-hj-np-tv-z]"
_TEXT = f"(?:{_ANY}{{2}}-?[0-9]{{3}}-?{_ANY}{{2}}|{_UPPER}{{2}} [0-9]{{3}} {_UPPER}{{2}})"
_WRITTEN = re.compile(_TEXT)


def in_one_piece(text: str) -> str:
    """The plate in capitals without separators; what is none stays as it is."""
    written = plain(text)
    return re.sub("[ -]", "", written).upper() if _WRITTEN.fullmatch(written) else written


VEHICLE_PLATE = Identifier(
    name="VEHICLE_PLATE",
    source="Arrêté du 9 février 2009, système d'immatriculation des véhicules",
    shape=f"{_UPPER}{{2}}[0-9]{{3}}{_UPPER}{{2}}",
    normal=in_one_piece,
    spelling=(plain, rf"{_TEXT}|{_UPPER}{{2}}[0-9]{{3}}{_UPPER}{{2}}"),
    # Of four letters and three digits in these places.
    chance=0.6,
    text=_TEXT,
    context=("plaque", "immatriculation", "véhicule", "voiture", "immatriculé"),
    text_score=0.4,
    valid=("AB-123-CD", "ab123cd", "AB 123 CD"),
    invalid={
        "AO-123-CD": "the letter O",
        "de 100 en": "words and a number",
        "AB-12-CD": "two digits",
        "1234 AB 75": "the older form",
    },
)
