"""French complementary insurers, mutual societies and operators of tiers payant.

The value is or begins with a name of the list, or holds a word that only they bear (mutuelle, prévoyance,
assurances). Small ones without such a word are missed. `MMA`, `GAN` or `APRIL` can be other things; few
distinct values support it.

>>> INSURER.matches("Harmonie Mutuelle"), INSURER.matches("AG2R La Mondiale - collectif")
(True, True)
>>> INSURER.matches("Exemple")  # no insurer
False
"""

import functools

from tamis.identifier import Identifier, in_columns
from tamis.identifiers._listed import Standing, any_of, beginning, beginnings, searched, standing
from tamis.identifiers.company_name import in_capitals
from tamis.lexicon import words

_WORDS = 5
_OWN_WORDS = frozenset(
    ("MUTUELLE", "MUTUELLES", "MUTUALITE", "MUTUALISTE", "MUT", "PREVOYANCE", "ASSURANCE", "ASSURANCES")
)


def is_known(insurer: str) -> bool:
    """Whether the name, or its first one to five words, is in the list, or a word is the trade's own."""
    return not (beginnings(insurer, _WORDS).isdisjoint(words("insurers")) and _OWN_WORDS.isdisjoint(insurer.split(" ")))


def may_stand(layout: str) -> Standing:
    """The names that texts of this layout may begin with, and where they may have a word of the trade."""
    yield from beginning(words("insurers"), layout, _WORDS)
    yield from standing(_OWN_WORDS, layout)


@functools.cache
def _pattern() -> str:
    return f"^{any_of(words('insurers'), most=_WORDS)}(?: |$)|(?:^| ){any_of(_OWN_WORDS, most=1)}(?: |$)"


in_columns(is_known)(searched(_pattern))


INSURER = Identifier(
    name="INSURER",
    source="ACPR and Mutualité Française (public names); lexicon/insurers.txt",
    shape=r"[0-9A-Z][0-9A-Z &+!]{1,80}",
    normal=in_capitals,
    check=is_known,
    standing=may_stand,
    chance=0.01,
    on_rows=True,
    no_recognizer="a name of the list is often another word, and alone says nothing of a person",
    valid=("Harmonie Mutuelle", "MGEN", "AG2R La Mondiale - collectif", "Mutuelle d'Exemple", "Pro BTP"),
    invalid={"Exemple": "no insurer", "Mutuellement": "a longer word", "75004407": "a number"},
)
