"""What stands behind a title and is no name: an office (« M. le préfet »), a craft (« maître nageur »)."""

import re
from collections.abc import Container

from tamis.text.names import common_surname
from tamis.text.things import human

_OFFICE = re.compile(r"(l[ea][ ]|l['’])([^\W\d_][\w-]*)")
_CRAFT = re.compile(r"ma[iî]tre[ ](?:[dl]['’])?(?P<craft>[^\W\d_]+)", re.IGNORECASE)


def an_office(piece: str) -> bool:
    """Whether it is an article alone, or with the noun of a human being behind.

    >>> an_office("le préfet"), an_office("le goff")
    (True, False)
    """
    office = _OFFICE.fullmatch(piece)
    if office is None:
        return piece.lower() in ("le", "la", "les")
    return human(office[2].lower()) and not common_surname(piece)


def a_craft(introduced: str, common: Container[str]) -> bool:
    """Whether « maître » stands before a word that is no usual surname: the title of a lawyer is that of crafts too.

    >>> a_craft("maître nageur", frozenset({"nageur"})), a_craft("maître coulon", frozenset({"coulon"}))
    (True, False)
    """
    found = _CRAFT.fullmatch(introduced)
    return found is not None and found["craft"].lower() in common and not common_surname(found["craft"])
