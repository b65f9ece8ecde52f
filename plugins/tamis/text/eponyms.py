"""Names that are known for something else: brands, heroes, people remembered in streets, schools, stations and works.

Who is remembered is told apart from a brand: a member may be called Louise Michel, and is one behind a cue.
"""

import functools
from collections.abc import Sequence

from tamis.lexicon import capitals
from tamis.lexicon import words as lexicon
from tamis.text.names import FREQUENT, common_surname, first_name
from tamis.text.words import words


def _listed(name: str) -> frozenset[str]:
    return frozenset(capitals(entry.strip(";*").replace("_", " ")) for entry in words(name))


ORGANISATIONS = lexicon("insurers") | lexicon("care_networks")
_EPONYMS = _listed("eponyms")
_REMEMBERED = _listed("remembered") | _listed("heroes")
_BY_SURNAME = frozenset(
    capitals(entry.strip(";*").rpartition("_")[2]) for entry in words("remembered") if entry.startswith("*")
)
_SAINTS = ("SAINT ", "SAINTE ", "NOTRE DAME")


@functools.lru_cache(maxsize=4096)
def named_after_people(name: str) -> bool:
    """Whether it is a brand, an insurer or a hospital that bears a person's name.

    >>> named_after_people("Yves Rocher"), named_after_people("Yves Martin")
    (True, False)
    """
    whole = capitals(name)
    return whole in _EPONYMS or whole in ORGANISATIONS


def remembered(names: Sequence[str]) -> bool:
    """Whether streets, schools and works bear these names, the first of which may be left out where few people bear it.

    >>> remembered(["Jules", "Ferry"]), remembered(["Monet"]), remembered(["Blum"]), remembered(["Anne", "Roy"])
    (True, True, False, False)
    """
    forms = [capitals(name) for name in names]
    if len(forms) == 1:
        alone = forms[0] in _BY_SURNAME and not first_name(forms[0], bearers=FREQUENT)
        return forms[0] in _REMEMBERED or (alone and not common_surname(forms[0]))
    if " ".join(forms) in _REMEMBERED:
        return True
    # « Charles de Gaulle Étoile », but not « Victor Hugo Martin »
    shorter = any(" ".join(forms[:length]) in _REMEMBERED for length in range(2, len(forms)))
    return shorter and not common_surname(forms[-1])


@functools.lru_cache(maxsize=4096)
def hyphenated_after(name: str) -> bool:
    """Whether hyphens join a first name and a surname, as only the names of places do: `Joséphine-Baker`.

    Compound first names have first names only; of two surnames joined, the first is usual as one.

    >>> hyphenated_after("Rosa-Parks"), hyphenated_after("Anne-Laure"), hyphenated_after("Martin-Duval")
    (True, False, False)
    """
    first, hyphen, rest = name.partition("-")
    if not hyphen:
        return False
    if capitals(name).startswith(_SAINTS):
        return True
    forename = first_name(first, bearers=FREQUENT) and not common_surname(first)
    return forename and not first_name(rest.rpartition("-")[2])
