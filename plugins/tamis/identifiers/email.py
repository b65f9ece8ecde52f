"""E-mail addresses.

Something, an @, a domain with a dot. Accented letters pass on both sides: such addresses are seen, and they
identify. So does `service[a]domaine.fr`. Comments and quoted local parts of RFC 5322 are not matched, nor two
addresses in a cell. An address of mssante.fr belongs to a health professional.

>>> EMAIL.matches("Jeanne.Exemple+sante@example.fr"), EMAIL.matches("accueil[at]example.fr")
(True, True)
>>> EMAIL.matches("jeanne@example")  # no top-level domain
False
"""

import re

from tamis.identifier import Identifier, by_class, plain

_LETTERS = "0-9a-zÀ-žȘ-țͰ-ϿЀ-ӿḀ-ỿ"
_AT = r"(?:@| ?[\[(](?:[Aa]|[Aa][Tt]|[Aa][Rr][Oo][Bb][Aa][Ss][Ee])[\])] ?)"


def _address(letters: str, at: str) -> str:
    """An address of these letters; every part is bounded, and none can stand in for its neighbour."""
    local, label = rf"[{letters}!#$%&*+=?^_{{|}}~/'\-]", rf"[{letters}\-]"
    return rf"{local}{{1,64}}(?:\.{local}{{1,64}}){{0,8}}{at}(?:{label}{{1,63}}\.){{1,8}}[{letters}]{{2,24}}"


@by_class(r"[\[(]")
def with_at(text: str) -> str:
    """The address in lower case, a written-out at as @."""
    return re.sub(_AT, "@", plain(text), count=1).lower()


EMAIL = Identifier(
    name="EMAIL_ADDRESS",
    source="RFC 5321, RFC 6531; forms measured in public directories",
    shape=_address(_LETTERS, "@"),
    normal=with_at,
    spelling=(plain, _address(_LETTERS + "A-Z", _AT)),
    chance=0.0001,
    text=_address(_LETTERS + "A-Z", _AT),
    context=("mail", "e-mail", "courriel", "adresse", "contact", "messagerie"),
    text_score=0.9,
    valid=(
        "jeanne.exemple@example.fr",
        "JEANNE+SANTE@EXAMPLE.ORG",
        "rené@exemple-santé.fr",
        "accueil[at]example.fr",
        "docteur.exemple@pro.mssante.fr",
    ),
    invalid={
        "jeanne@example": "no top-level domain",
        "jeanne.example.fr": "no at",
        "jeanne@@example.fr": "two ats",
        "jeanne@example.fr;paul@example.fr": "two addresses",
        "jeanne exemple@example.fr": "a space",
        ".jeanne@example.fr": "begins with a dot",
    },
)
