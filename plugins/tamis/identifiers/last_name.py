"""Last names.

Letters in one to six words; hyphens, apostrophes and accents make no difference. This is a shape, and any
word has it: what makes a column of names is its header, and how many of its values stand in the lists of
names, towns and first names, compared with each other. One surname in eight is also a first name. Names in
other scripts are not matched.

>>> LAST_NAME.matches("Le Goff-d'Exemple"), LAST_NAME.normal("Müller")
(True, 'MULLER')
>>> LAST_NAME.matches("Dupont 2")  # a digit
False
"""

from tamis.identifier import Identifier, by_class, plain
from tamis.lexicon import capitals


@by_class()
def in_capitals(text: str) -> str:
    """The words in capitals without accents, one space between them."""
    return capitals(plain(text))


LAST_NAME = Identifier(
    name="LAST_NAME",
    source="Instruction générale relative à l'état civil (forms); INSEE, Fichier des noms (frequency)",
    shape=r"[A-Z]{2,30}|[A-Z]{1,30}(?: [A-Z]{1,30}){1,5}",
    normal=in_capitals,
    no_recognizer="any capitalised word has its shape; tamis.text finds names by model and grammar",
    valid=("DUPONT", "Le Goff-d'Exemple", "N'Diaye", "Müller", "de La Tour"),
    invalid={
        "Dupont 2": "a digit",
        "D": "one letter",
        "dupont@example.fr": "an e-mail address",
    },
)
