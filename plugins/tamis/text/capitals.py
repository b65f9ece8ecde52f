"""Names written in capitals, brought to the case that the model has learnt. Length never changes."""

import re
from collections.abc import Container

from tamis.lexicon import capitals
from tamis.lexicon import words as lexicon
from tamis.text.french import Dictionary
from tamis.text.names import common_surname, last_name
from tamis.text.things import human
from tamis.text.words import words

_CAPITAL_WORD = re.compile(r"(?<![\w@.])[A-ZÀ-ÖØ-ÞŒŸ]{2,}(?:[-'’][A-ZÀ-ÖØ-ÞŒŸ]{2,})*(?![\w@])")
_SHOUTED_WORD = re.compile(r"(?<![\w@.])[A-ZÀ-ÖØ-ÞŒŸ]+(?:-[A-ZÀ-ÖØ-ÞŒŸ]+)*(?![\w@]|\.\w)")
_INTRODUCING = frozenset((*words("titles"), *words("cues"))) - {"bonjour", "bonsoir", "merci", "ici"}
_NEXT_WORD = re.compile(r"[ ]([A-ZÀ-ÖØ-ÞŒŸ]{3,})(?!\w)")
_SIGNS = frozenset(".-")
_GRAMMAR = frozenset(words("function_words")) | frozenset(words("never_names"))
_MONTHS_AND_DAYS = frozenset(words("months_and_days"))
_MONTHS = _MONTHS_AND_DAYS - {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"}
_CIVILITIES = frozenset({"mme", "mlle", "mr", "m"})
_PREPOSITIONS = frozenset({"de", "a", "pour", "par", "avec", "chez"})
_ITEM_SIGNS = (",", ";", ":", "|", "–", "-", "•", "(")
_BEFORE_SURNAMES = frozenset(words("before_surnames")) - {"pour", "par", "avec", "sujet"}
_ENDS = re.compile(r"[ ]?(?:[,;:.)\n]|$|[-–][ ])")
_LETTERS = re.compile(r"[^\W\d_]")


def recased(text: str, common: Container[str]) -> str:
    """Give the text with its names in capitals as `Durand`.

    `common` holds ordinary words in lower case: in a text all in capitals these become lower case, but for
    first names. Abbreviations of the trade stay in capitals.

    >>> recased("MME DURAND N'A PAS DE RIB", frozenset({"n", "a", "pas", "de"}))
    "Mme Durand n'a pas de RIB"
    """
    acronyms = frozenset(words("acronyms"))
    shouting = mostly_capitals(text)
    name_ends = -1

    def written(found: re.Match[str]) -> str:
        nonlocal name_ends
        word = found.group()
        initial = len(word) == 1 and (
            text[found.end() : found.end() + 1] in _SIGNS or text[found.start() - 1] in _SIGNS
        )
        title = word == "M" and text[found.end() : found.end() + 1] == " "
        if word in acronyms or initial or title:
            return word
        first = shouting and all(part in lexicon("first_names") for part in capitals(word).split())
        # « JEANNE MARTINET »: behind a first name, a word that is a surname too is one.
        surname = name_ends == found.start() - 1 and last_name(word) and word.lower() not in _GRAMMAR
        surname = surname and (common_surname(word) or not _a_verb(word.lower(), common))  # « SYLVIE PART »
        surname = surname or (shouting and _heads_a_line(text, found, common))
        lower = shouting and word.lower() in common and not first and not surname
        if first:
            name_ends = found.end()
        changed = word.lower() if lower else word.title()
        return changed if len(changed) == len(word) else word

    return (_SHOUTED_WORD if shouting else _CAPITAL_WORD).sub(written, text)


def _heads_a_line(text: str, word: re.Match[str], common: Container[str]) -> bool:
    """Whether a surname that is a word too begins a line or an item, or stands behind a title or a role.

    « BERGER ANNE »; « DE BERGER ANNE » where the surname is usual, « SUCCESSION BERGER : » at the end.
    """
    written = word.group()
    if not last_name(written) or written.lower() in _GRAMMAR - _MONTHS_AND_DAYS:
        return False
    line = text[: word.start()].rpartition("\n")[2].rstrip()
    before = line.strip(" .:,").rpartition(" ")[2].lower()
    item = not before or line.endswith(_ITEM_SIGNS)
    if before in _CIVILITIES and written.lower() in _MONTHS:
        return True  # « MME AVRIL »
    behind = _NEXT_WORD.match(text, word.end())
    if behind is None or capitals(behind[1]) not in lexicon("first_names"):
        owner = before in _BEFORE_SURNAMES and _ENDS.match(text, word.end()) is not None
        return owner and _surname_and_noun(written, common)
    if written.lower() in _MONTHS_AND_DAYS:
        return item and not line.endswith(".")
    owned = before in _PREPOSITIONS and common_surname(written) and not human(written.lower())
    return item or owned or before in _INTRODUCING or _surname_and_noun(written, common)


def _a_verb(word: str, common: Container[str]) -> bool:
    return isinstance(common, Dictionary) and common.verb(word)


def _surname_and_noun(word: str, common: Container[str]) -> bool:
    known = isinstance(common, Dictionary) and common.only_a_noun(word.lower())
    return known and common_surname(word) and word.lower() not in _INTRODUCING and not human(word.lower())


def mostly_capitals(text: str) -> bool:
    """Whether a text is written in capitals, so that a capital says nothing."""
    letters = _LETTERS.findall(text)
    return len(letters) > 3 and sum(letter.isupper() for letter in letters) > 0.7 * len(letters)
