"""The place where a person was born: a commune, or its INSEE code, 99 and a country's code for abroad.

Nothing in a value tells it from a residence: only the header, or a NIR beside it (its characters 6 to 10).

>>> BIRTH_PLACE.matches("Rennes"), BIRTH_PLACE.matches("99352")
(True, True)
>>> BIRTH_PLACE.matches("Tabouret")  # no commune of the list
False
"""

from tamis.identifier import Identifier
from tamis.identifiers.city import commune, is_commune
from tamis.identifiers.insee_code import INSEE_CODE
from tamis.identifiers.last_name import in_capitals


def is_place(place: str) -> bool:
    """Whether the text is a code of the COG or a commune of the list."""
    return place.startswith("99") or INSEE_CODE.matches(place) or is_commune(place)


BIRTH_PLACE = Identifier(
    name="BIRTH_PLACE",
    source="INSEE, Code officiel géographique; lexicon/cities.txt",
    shape=r"\d[0-9A-Z]\d{3}|[A-Z]{1,30}(?: [A-Z]{1,30}){0,7}",
    normal=commune,
    spelling=(in_capitals, r"(?:\d[0-9A-Z]\d{3}|(?:\d{5} )?[A-Z][A-Z ]*)(?:[ (][0-9A-Z() ]{0,40})?"),
    check=is_place,
    chance=0.5,
    no_recognizer="nothing in it tells it from any other town",
    valid=("Rennes", "99352", "2A004", "St-Malo"),
    invalid={"Tabouret": "no commune of the list", "20137": "Corsica's codes have a letter", "993520": "six digits"},
)
