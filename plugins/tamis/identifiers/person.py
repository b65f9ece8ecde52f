"""A person's name in one cell: first name and last name, in either order, or a civility and a name.

Two to seven words of letters, one of them a common first name or the first a civility. What begins with a
kind of street or an organisation's word is left out (rue Jean Moulin, lycée…), but a hospital or a shop named
after a person can't be told from that person.

>>> PERSON.matches("DUPONT Jeanne"), PERSON.matches("Mme Exemple")
(True, True)
>>> PERSON.matches("Rue Jean Exemple")  # a street
False
"""

from tamis.identifier import Identifier
from tamis.identifiers._listed import layouts
from tamis.identifiers.first_name import in_capitals
from tamis.lexicon import words

_PLACES = ("STADE", "GARE", "EGLISE", "SALLE", "MUSEE", "THEATRE")


def is_named(text: str) -> bool:
    """Whether the words are a person's: a civility or a first name, and a name beside it."""
    first, *others = text.split(" ")
    if first in words("civilities"):
        return any(len(word) > 1 for word in others)
    if first in words("street_types") or first in words("legal_forms") or first in _PLACES:
        return False
    return any(word in words("first_names") for word in (first, *others))


def may_be(layout: str) -> bool:
    """Whether a word has the layout of a first name, or the first one that of a civility."""
    tokens = layout.split(" ")
    return tokens[0] in layouts("civilities") or not layouts("first_names").isdisjoint(tokens)


PERSON = Identifier(
    name="PERSON",
    source="lexicon/first_names.txt, lexicon/civilities.txt",
    shape=r"[A-Z]{1,30}(?: [A-Z]{1,30}){1,6}",
    normal=in_capitals,
    check=is_named,
    possible=may_be,
    chance=0.05,
    no_recognizer="words are no shape; tamis.text finds persons by model and grammar",
    valid=("DUPONT Jeanne", "Jeanne Exemple-Dupont", "M. Exemple", "Dr Aïcha Exemple", "DUPONT, Jean", "DUPONT/JEAN"),
    invalid={
        "Jeanne": "one word",
        "Rue Jean Exemple": "a street",
        "Pharmacie Jean Exemple": "an organisation",
        "Table Ronde": "no first name",
        "Jean Exemple 3": "a digit",
    },
)
