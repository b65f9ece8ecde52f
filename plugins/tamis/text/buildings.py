"""What an address holds beside its street: flat, floor and building, estate, hamlet.

The patterns read a text without accents and ignore case. What stands before a street is taken segment by segment from
right to left: a sentence goes on to the left of an address, and only what is known for a part of one belongs to it.
"""

import re

from tamis.text.folding import unaccented
from tamis.text.names import first_name
from tamis.text.words import address_words, words

SEPARATOR = r"(?:[ ]{0,2},[ ]{0,2}(?:\r?\n)?[ ]{0,2}|[ ]{0,2}\r?\n[ ]{0,2}|[ ]{1,2}[-–][ ]{1,2})"
_REACH, _MOST_SEGMENTS = 90, 6


def any_of(name: str) -> str:
    """Give the pattern of a list's words, each with or without a full stop; a hyphen may be a blank."""
    longest_first = sorted(address_words(name), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\-", "[ -]") for word in longest_first) + r")\.?"


_NO_NAME = "|".join(
    sorted(
        {
            *map(unaccented, words("function_words")),
            *map(unaccented, words("no_person")),
            *address_words("no_place_names"),
        }
        - {"mon", "bon", "bonne", "bien", "maison", "residence"}
    )
)
_LINKS = r"(?:(?:de|du|des|d['’]|l['’]|la|le|les|aux?|a[ ]l['’]|a[ ]la|et|sur|sous|chez)(?:(?<=['’])|[ ])){0,2}"
_WORD = rf"(?!(?:{_NO_NAME})(?![\w-]))[^\W\d_]{{1,30}}(?:[-'’][^\W\d_]{{1,30}}){{0,5}}"
_CAPITAL = r"(?-i:(?=[A-ZŒÆØ]))"
_NAME = rf"{_LINKS}{_WORD}(?:[ ]{_LINKS}{_WORD}){{0,3}}"

_SIDE = r"(?:gauche|gche|droite|droit|dte|dr|face|g|d|porte[ ]\w{1,4})(?!\w)\.?"
_RANK = r"(?:\d{1,2}[ ]?(?:ere?|eme|nde?|e)?|premier|deuxieme|second|troisieme|quatrieme|dernier)"
_FLOOR = (
    rf"(?:(?:{_RANK}[ ](?:etage(?!\w)|etg(?!\w)|et\.|niveau|cour(?!\w)|sous-sol)\.?|rdc(?!\w)\.?|r\+\d"
    rf"|rez[ -]de[ -](?:chaussee|jardin))(?:[ ]{_SIDE}){{0,2}}|\d{{1,2}}(?:er|e|eme)[ ]{_SIDE}"
    r"|(?:au[ ])?fond[ ](?:de[ ](?:la[ ]|l['’])?|du[ ])?(?:cour|couloir|jardin|impasse|allee)|(?:sur|2e|1re)[ ]cour)"
)
_UNIT = (
    rf"{any_of('units')}[ ]?(?:n[°o]?[ ]?)?(?:(?<![a-z])\d{{1,4}}[ ]?[a-z]?|(?<=[ .])[a-z](?:[ -]?\d{{1,3}})?)(?!\w)\.?"
)
UNITS = rf"(?:{_FLOOR}|{_UNIT}|(?:porte|escalier|batiment|entree|aile)[ ](?:{_SIDE}|nord|sud|est|ouest))"
"""A flat, a floor, a door, and the like."""

PLACE = rf"(?:{any_of('places')}[ ](?:{_NAME}|[a-z](?!\w)|\d{{1,4}}(?!\w))|(?:le[ ])?{any_of('whole_places')}(?!\w))"
"""A building or an estate with its name."""

LOCALITY = (
    rf"(?:cote[ ]{_WORD}|(?:RN|RD|PK|D)[ ]?\d{{1,4}}(?!\w)"
    rf"|{_LINKS}{_CAPITAL}{_WORD}(?:[ ]{_LINKS}{_CAPITAL}{_WORD}){{0,4}}"
    rf"|(?:l[ae]s?[ ]|l['’])?{_WORD}(?:[ ]{_LINKS}{_WORD}(?<=[^\W\d_]{{4}})){{0,1}})"
)
"""What may stand between a street and a postcode, a separator on either side."""

_BEGINS = r"(?:(?<![\w'’-]))"
_ALONE = r"(?:(?<=[,:\n;])[ ]{0,2}|^)"
_ARTICLE = r"(?-i:L[AaEe][Ss]?[ ]|L['’])"
_TOPONYM = rf"{_ARTICLE}{_CAPITAL}{_WORD}(?:[ ]{_LINKS}{_CAPITAL}{_WORD}){{0,4}}"
_HEAD = re.compile(
    rf"(?:{_BEGINS}(?P<unit>(?:BP|CS|TSA)[ ]?\d{{1,5}}|{UNITS}(?:[ ]{UNITS}){{0,3}})(?:{SEPARATOR}|[ ]{{1,2}})"
    rf"|{_BEGINS}(?P<place>{PLACE}(?:[ ]{UNITS}){{0,3}})(?:{SEPARATOR}|[ ](?=\Z))"
    rf"|{_ALONE}(?P<alone>(?:{_TOPONYM}|cote[ ]{_WORD}){SEPARATOR}))\Z",
    re.IGNORECASE,
)
_UNIT_BEFORE = re.compile(
    r"(?<![\w'’-])(?:bat(?:iment)?|appt?|apt|appartement|porte|esc(?:alier)?|chambre|pk|boite|bte|bp"
    r"|cs)\.?[ ](?:n[°o][ ]?)?\Z",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(rf"(?:(?<=[,:\n;])|(?<=[,:;][ ])|^)({_ARTICLE})\Z")


def _somebody(place: str) -> bool:
    """Whether it may be a last name and a first name, as « Moulin Jean » is and « Moulin du Bas » is not."""
    words_of_it = place.split()
    surname = unaccented(words_of_it[0]).lower() in address_words("surnames_too")
    return len(words_of_it) == 2 and surname and words_of_it[0][0].isupper() and bool(first_name(words_of_it[1]))


def whole_start(reading: str, start: int) -> int:
    """Say where an address begins whose street begins at `start`: at the building, the estate, the flat before it.

    >>> whole_start("chez nous, Residence du Parc, bat C, 3 rue Haute", 37)
    11
    """
    if (unit := _UNIT_BEFORE.search(reading, max(0, start - 20), start)) is not None:
        start = unit.start()
    for _ in range(_MOST_SEGMENTS):
        found = _HEAD.search(reading, max(0, start - _REACH), start)
        if found is None:
            break
        if found.lastgroup == "place" and _somebody(reading[found.start("place") : found.end("place")]):
            break
        start = found.start(str(found.lastgroup))
    article = _ARTICLE_BEFORE.search(reading, max(0, start - 6), start) if reading[start].isalpha() else None
    return article.start(1) if article else start
