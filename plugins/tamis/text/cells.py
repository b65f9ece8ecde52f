"""What the French model alone takes short cells for: a person, an organisation, a place."""

from collections import Counter
from collections.abc import Sequence

from tamis.text.capitals import recased
from tamis.text.french import dictionary, documents

_KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}


def kinds_of_cells(cells: Sequence[str]) -> Counter[str]:
    """How many cells the model takes, by more than half of their characters, for each kind of name.

    Cells without a capital or with nothing else are recased first: the model knows `Durand`, not `DURAND` or `durand`.
    Loads the model: about 6 s in a process that has not done so. Raises SettingsError when it is not installed.
    """
    common = dictionary()
    texts = [cell.title() if cell.islower() else recased(cell, common) for cell in cells]
    found: Counter[str] = Counter()
    for text, document in zip(texts, documents(texts, [True] * len(texts)), strict=True):
        covered: Counter[str] = Counter()
        for entity in document.ents:
            covered[_KINDS.get(entity.label_, "")] += entity.end_char - entity.start_char
        found.update(kind for kind, length in covered.items() if kind and 2 * length > len(text))
    return found
