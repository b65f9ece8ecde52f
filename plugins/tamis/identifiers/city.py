"""French communes by name.

The value, with Saint for St and without CEDEX, an arrondissement or a department in brackets, is in the list
of large communes. Small communes are missed one by one: a column shows by the share it has. One surname in
twelve is a commune's name.

>>> CITY.matches("St-Étienne Cedex 2"), CITY.normal("PARIS 12EME ARRONDISSEMENT")
(True, 'PARIS')
>>> CITY.matches("Tabouret")  # no commune of the list
False
"""

import re

from tamis.identifier import Identifier, plain
from tamis.lexicon import capitals, words

_ENDING = re.compile(
    r" (?:CEDEX(?: \d{1,2})?|(?:\d{1,2} ?(?:ER|E|EME|ND)?)(?: ARRONDISSEMENT)?|\((?:\d{2,3}|2[AB])\))$"
)


def commune(text: str) -> str:
    """The commune's name in capitals, Saint in full, without what follows it."""
    name = _ENDING.sub("", capitals(plain(text)))
    return re.sub(r"\bST(E?)(?= )", r"SAINT\1", name)


def is_large(name: str) -> bool:
    """Whether the commune is in the list."""
    return name in words("cities")


CITY = Identifier(
    name="CITY",
    source="INSEE, Code officiel géographique; lexicon/cities.txt",
    shape=r"[A-Z]{1,30}(?: [A-Z]{1,30}){0,7}",
    normal=commune,
    check=is_large,
    chance=0.03,
    no_recognizer="a town alone says nothing, and is often a name; tamis.text reads it as part of an address",
    valid=("Paris", "St-Étienne Cedex 2", "LYON 3EME", "Aix en Provence", "Le Mans", "Marseille (13)"),
    invalid={
        "Tabouret": "no commune of the list",
        "75001 Paris": "a postcode before it",
        "Parisien": "a longer word",
    },
)
