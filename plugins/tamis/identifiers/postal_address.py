"""Postal addresses in France: a street with or without its number, a post box, or all down to the town.

It holds a kind of street (rue, bd, chemin…) as its first word or right after a number (with bis, ter or a
letter), or BP, CS or TSA and digits. Places without a kind of street (lieux-dits) and foreign addresses are
missed; lines that complete an address (bâtiment B) are not matched.

>>> POSTAL_ADDRESS.matches("12 bis, rue de l'Exemple 75001 Paris"), POSTAL_ADDRESS.matches("BP 123")
(True, True)
>>> POSTAL_ADDRESS.matches("Exemple")  # no street
False
"""

import functools
import re

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier import Identifier, by_class, in_columns, plain
from tamis.identifier.columns import Bools
from tamis.identifiers._listed import Standing, any_of, beginning, searched, tokens
from tamis.lexicon import capitals, words

_NUMBER = re.compile(r"\d{1,5}(?:BIS|TER|QUATER|[A-H])?")
_BOXES = ("BP", "CS", "TSA")
_BOX = re.compile(rf"(?:{'|'.join(_BOXES)})(?: N)? ?\d{{1,5}}")
_SUFFIXES = frozenset({"BIS", "TER", "QUATER", *"ABCDEFGH"})
_LONGEST = 40


@by_class()
def in_capitals(text: str) -> str:
    """The address in capitals without accents, commas and stray signs as spaces."""
    return capitals(re.sub(r"[,;:()/|^°\n\r\"]+", " ", plain(text)))


def has_street(address: str) -> bool:
    """Whether there is a street with a name, or a post box."""
    tokens = address.split(" ")[:_LONGEST]
    kinds = words("street_types")
    return bool(_BOX.search(address)) or any(
        _street_at(tokens, place, kinds) and (place == 0 or _numbered(tokens[:place])) for place in range(len(tokens))
    )


def may_stand(layout: str) -> Standing:
    """Where texts of this layout may have a kind of street with a word after it, or a post box."""
    places = list(tokens(layout))[: _LONGEST + 2]
    for at, (place, token) in enumerate(places[:-1]):
        name = f"{token} {places[at + 1][1]}" if at + 2 < len(places) else token
        yield from ((place, alike) for _, alike in beginning(words("street_types"), name, 2))
    for found in re.finditer("(?=(AAA?)(?: A)? ?0)", layout):
        yield found.start(), tuple(box for box in _BOXES if len(box) == len(found[1]))


@functools.cache
def _screen() -> str:
    """A kind of street and something after it, or a post box and a digit, with any signs between."""
    kinds = "|".join(sorted(kind.replace(" ", "[^0-9A-Za-z]+") for kind in words("street_types")))
    return rf"(?i)(?:^|[^0-9A-Za-z])(?:{kinds})[^0-9A-Za-z]|(?:BP|CS|TSA)[^0-9A-Za-z]*N?[^0-9A-Za-z]*\d"


@functools.cache
def _pattern() -> str:
    kinds = any_of(words("street_types"), most=2)
    return rf"{_BOX.pattern}|(?:^|(?:^| ){_NUMBER.pattern} (?:{any_of(_SUFFIXES, most=1)} )?){kinds} [^ ]"


@in_columns(has_street)
def have_street(addresses: pa.StringArray) -> Bools:
    """`has_street` of each."""
    found = searched(_pattern)(addresses)
    long = np.flatnonzero(pc.count_substring(addresses, " ").to_numpy(zero_copy_only=False) >= _LONGEST)
    found[long] = [has_street(address) for address in addresses.take(pa.array(long)).to_pylist()]
    return found


def _street_at(tokens: list[str], place: int, kinds: frozenset[str]) -> bool:
    """Whether a kind of street, of one or two words, stands here with a word after it."""
    pair = " ".join(tokens[place : place + 2])
    return (tokens[place] in kinds and len(tokens) > place + 1) or (pair in kinds and len(tokens) > place + 2)


def _numbered(before: list[str]) -> bool:
    """Whether a number, with its bis or letter, ends these words."""
    if len(before) > 1 and before[-1] in _SUFFIXES:
        return _NUMBER.fullmatch(before[-2]) is not None
    return _NUMBER.fullmatch(before[-1]) is not None


POSTAL_ADDRESS = Identifier(
    name="POSTAL_ADDRESS",
    source="AFNOR NF Z10-011; lexicon/street_types.txt",
    shape=r"[0-9A-Z][0-9A-Z &+*#@]{2,160}",
    normal=in_capitals,
    check=has_street,
    standing=may_stand,
    screen=_screen,
    chance=0.02,
    no_recognizer="where an address ends in a sentence is grammar and no shape; tamis.text has rules for it",
    valid=(
        "12 bis, rue de l'Exemple 75001 Paris",
        "3B av. des Exemples",
        "Rue de l'Exemple",
        "ZA de l'Exemple - 4, chemin vert",
        "BP 123",
        "CS 12345 35000 Rennes Cedex",
        "Résidence Exemple, 12 allée verte",
    ),
    invalid={
        "Exemple": "no street",
        "75001 Paris": "postcode and town alone",
        "rue": "a street without name",
        "la grande rue": "no number before the street",
    },
)
