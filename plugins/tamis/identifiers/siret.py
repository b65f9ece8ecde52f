"""SIRET, the number of an establishment: its company's SIREN and five digits.

Fourteen digits; a Luhn key over all and another over the SIREN. La Poste ran out of keys: under its SIREN
356000000 the digits sum to a multiple of five, or Luhn holds. One time stamp in a hundred (yyyymmddhhmmss)
passes, and the fourteen digits of a RPPS with its rank look alike. Opened in Excel it becomes 7,32E+13, which
is lost.

>>> SIRET.matches("732 829 320 00074"), SIRET.matches("35600000009075")
(True, True)
>>> SIRET.matches("73282932000075")  # key off by one
False
"""

import numpy as np

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools, Matrix, by_length
from tamis.identifiers._written import grouped, joined, luhn, luhn_holds
from tamis.identifiers.siren import key_holds as siren_key_holds
from tamis.identifiers.siren import keys_hold as siren_keys_hold

LA_POSTE = "356000000"


def key_holds(siret: str) -> bool:
    """Whether both keys are right, or La Poste's sum is."""
    if siret.startswith(LA_POSTE) and sum(map(int, siret)) % 5 == 0:
        return True
    return siren_key_holds(siret[:9]) and luhn(siret)


@in_columns(key_holds)
@by_length
def keys_hold(sirets: Matrix) -> Bools:
    """`key_holds` of every row."""
    found = luhn_holds(sirets)
    found[found] = siren_keys_hold(sirets[found, :9])
    post = np.flatnonzero((sirets[:, :9] == np.frombuffer(LA_POSTE.encode(), np.uint8)).all(axis=1))
    found[post] |= (sirets[post] - ord("0")).sum(axis=1) % 5 == 0
    return found


SIRET = Identifier(
    name="FR_SIRET",
    source="INSEE, https://www.insee.fr/fr/metadonnees/definition/c1841; La Poste: INSEE, Sirene documentation",
    shape=r"\d{14}",
    normal=joined,
    check=key_holds,
    chance=0.0101,
    text=grouped(("[0-9]", 14)),
    context=("siret", "établissement", "siège", "entreprise"),
    text_score=0.4,
    valid=("73282932000074", "732 829 320 00074", "35600000000048", "35600000009075", "35600000049837"),
    invalid={
        "73282932000075": "key off by one",
        "73282932100072": "the SIREN's own key is wrong",
        "35600000009076": "La Poste, and the sum is no multiple of five",
        "00000000000000": "nothing but zeros",
        "732829320": "a SIREN",
    },
)
