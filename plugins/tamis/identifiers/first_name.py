"""First names.

One to six words of letters, the first of which (or all together) stands in the list of common first names.
Several given names may be set apart by commas. Rare and foreign first names are missed one by one; a column
shows them by their neighbours. Six first names in ten are surnames too.

>>> FIRST_NAME.matches("Jean-Pierre"), FIRST_NAME.matches("AÏCHA")
(True, True)
>>> FIRST_NAME.matches("Tabouret")  # no first name
False
"""

from tamis.identifier import Identifier, by_class, plain
from tamis.identifiers._listed import layouts
from tamis.lexicon import capitals, words


@by_class()
def in_capitals(text: str) -> str:
    """The words in capitals without accents, commas or strokes (`DUPONT/JEAN` of tickets), one space between them."""
    return capitals(plain(text).replace(",", " ").replace("/", " "))


def is_common(name: str) -> bool:
    """Whether the name or its first word is in the list."""
    first, _, _ = name.partition(" ")
    return not words("first_names").isdisjoint((name, first))


def may_be(layout: str) -> bool:
    """Whether an entry of the list has this layout, or that of the first word."""
    return not layouts("first_names").isdisjoint((layout, layout.partition(" ")[0]))


FIRST_NAME = Identifier(
    name="FIRST_NAME",
    source="lexicon/first_names.txt",
    shape=r"[A-Z]{2,30}(?: [A-Z]{1,30}){0,5}",
    normal=in_capitals,
    check=is_common,
    possible=may_be,
    chance=0.05,
    no_recognizer="many are ordinary words (Rose, Pierre); tamis.text finds names by model and grammar",
    valid=("Jean-Pierre", "AÏCHA", "Marie, Claire, Louise", "el hadj", "Noël"),
    invalid={
        "Tabouret": "no first name",
        "Rue Jean": "the first word is none",
        "Marie2": "a digit",
    },
)
