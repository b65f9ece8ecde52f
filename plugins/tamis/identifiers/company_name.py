"""Names of companies and other organisations.

It holds a legal form or a trade's word (SARL, pharmacie, cabinet…). A name without one (a brand, an
initialism) is missed. A sole trader's company bears a person's name, and a pharmacy its owner's: the column
may name persons.

>>> COMPANY_NAME.matches("Pharmacie de l'Exemple"), COMPANY_NAME.matches("EXEMPLE S.A.R.L.")
(True, True)
>>> COMPANY_NAME.matches("Exemple")  # nothing shows an organisation
False
"""

import functools
import re

from tamis.identifier import Identifier, by_class, in_columns, plain
from tamis.identifiers._listed import Standing, any_of, searched, standing
from tamis.lexicon import capitals, words


@by_class()
def in_capitals(text: str) -> str:
    """The name in capitals without accents; initials with dots in one piece."""
    joined = re.sub(r"(?<=\b[A-Za-z])\.(?=[A-Za-z]\b)", "", plain(text))
    return capitals(re.sub(r"[,;:()/\"]+", " ", joined))


def is_organisation(name: str) -> bool:
    """Whether a word of the list stands beside another word."""
    tokens = name.split(" ")
    return len(tokens) > 1 and any(word in words("legal_forms") for word in tokens)


def may_stand(layout: str) -> Standing:
    """Where texts of several words of this layout may have a word of the list."""
    return standing(words("legal_forms"), layout) if " " in layout else iter(())


@functools.cache
def _screen() -> str:
    """A legal form as a word; initials may have dots."""
    forms = (r"\.?".join(form) for form in words("legal_forms") if " " not in form)
    return f"(?i)(?:^|[^0-9A-Za-z])(?:{'|'.join(sorted(forms))})(?:[^0-9A-Za-z]|$)"


@functools.cache
def _pattern() -> str:
    form = any_of(words("legal_forms"), most=1)
    return f"^{form} | {form}(?: |$)"


in_columns(is_organisation)(searched(_pattern))

COMPANY_NAME = Identifier(
    name="COMPANY_NAME",
    source="INSEE, catégories juridiques; lexicon/legal_forms.txt",
    shape=r"[0-9A-Z][0-9A-Z &+*!#@°]{2,120}",
    normal=in_capitals,
    check=is_organisation,
    standing=may_stand,
    screen=_screen,
    chance=0.05,
    no_recognizer="words are no shape",
    valid=("Pharmacie de l'Exemple", "EXEMPLE S.A.R.L.", "SELARL Exemple & Fils", "Clinique (du Parc) d'Exemple"),
    invalid={"Exemple": "nothing shows an organisation", "SARL": "the legal form alone", "Jeanne Exemple": "a person"},
)
