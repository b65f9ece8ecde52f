"""Presidio recognizers derived from the definitions of `tamis.identifiers` (law 5)."""

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from tamis.identifier import Identifier
from tamis.identifiers import ALL
from tamis.policy import threshold
from tamis.text.folding import folded

if TYPE_CHECKING:
    from presidio_analyzer import Pattern, PatternRecognizer, RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

LANGUAGE = "fr"
_NAMED_ONLY = frozenset({"BIRTH_DATE"})
"""What no check can prove inside a text: every date passes for a birth date, and only words say that it is one."""

_PHONE = r"0[1-9](?:[ .\-]?\d{2}){4}"
_DAY = r"\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d{4}|\d{2})"
_BOXES = r"(?<!\d)(?:\d[ ]){8}"
_NOT_AFTER_DIGITS = (
    rf"(?:(?!\d)|(?<!\d[ .\-_/])|(?<=(?:\d{{4}}|{_PHONE})[ /])|(?<=(?<![\d/.\-]){_DAY}[ ])|(?<={_BOXES}))"
)
_NOT_BEFORE_DIGITS = (
    rf"(?:(?<!\d)|(?![ .\-_/]\d)|(?=[ /](?:\d{{4}}|{_PHONE}))|(?=[ ]{_DAY}(?![\d/.\-]))"
    rf"|(?=[ ]{_BOXES})"
    r"|(?<=\d\d/\d\d/\d\d)(?=[ ])"
    r"|(?<=(?:[/.\-]\d{1,2}[/.\-]|[^\W\d_][ ])(?:19|20)\d{2})(?=[ ]))"
)
_PLAIN_DATE = r"(?<!\d)\d{1,2}(?P<sign>[/.\-])\d{1,2}(?P=sign)(?:19|20)\d{2}(?!\d)"
PLAIN_DATE = re.compile(_PLAIN_DATE)
_BEGINS_OTHERWISE = {"PHONE_NUMBER": rf"(?!{_PLAIN_DATE}|(?:\d[ ]){{8}}\d\d)"}
"""What a number in a text does not begin with: « 14-03-1988 27 », « 1 4 0 3 1 9 8 8 27 » are dates."""
_IBAN_LABEL = re.compile(r"IBAN[ :]{0,3}(?=[A-Z]{2}[ ]?\d)", re.IGNORECASE)
_NEXT_WORD = re.compile(r"(?:(?<=\.fr)|(?<=\.eu)|(?<=\.be)|(?<=\.com)|(?<=\.org)|(?<=\.net))[A-ZÀ-Þ]\w*$")
"""What is glued to an address: « anne@exemple.frTél »."""

# What a text must hold before a pattern is worth running on it; an identifier that is not here is always searched.
_LEAST_DIGITS = {
    "BIRTH_DATE": 5, "CREDIT_CARD": 15, "FR_FINESS": 8, "IBAN_CODE": 8, "FR_NIR": 11, "PHONE_NUMBER": 6, "FR_RIB": 12,
    "FR_RNA": 8, "FR_RPPS": 11, "FR_SIREN": 9, "FR_SIRET": 14, "FR_SPI": 13, "FR_VAT": 9, "VEHICLE_PLATE": 3,
    "DRUG_CODE": 4,
}  # fmt: skip
_SIGNS = {
    "EMAIL_ADDRESS": re.compile(r"@|[\[(](?:a|at|arobase)[\])]", re.IGNORECASE),
    "URL": re.compile(r"://|www\.", re.IGNORECASE),
    "IP_ADDRESS": re.compile(r"\d\.\d|:[0-9a-f]{0,4}:", re.IGNORECASE),
    "IBAN_CODE": re.compile(r"(?<!\w)(?:[A-Za-z][ .\-_/]{0,3}){2}\d[ .\-_/]{0,3}\d|IBAN", re.IGNORECASE),
    "SECRET": re.compile(
        r"eyJ|AKIA|gh[pousr]_|xox|_live_|tok_|whsec_|AIza|glpat|npm_|shpat|BEGIN|earer|ESSID|SessionId|\.sid|(?:\d{6}-){7}"
        r"|[0-9A-Za-z]{32}"
    ),
    "PASSWORD": re.compile(r"\$|\}|pbkdf2|[0-9a-f]{32}", re.IGNORECASE),
}


def may_hold(identifier: Identifier, text: str, digits: int) -> bool:
    """Whether a folded text with so many digits can hold the identifier at all: a quick look before the pattern.

    >>> from tamis.identifiers import BY_TYPE
    >>> may_hold(BY_TYPE["FR_NIR"], "rien reçu depuis le 12 mars", 2)
    False
    """
    sign = _SIGNS.get(identifier.name)
    return digits >= _LEAST_DIGITS.get(identifier.name, 0) and (sign is None or sign.search(text) is not None)


_WITHOUT_KEY = 13
_REFERENCE = re.compile(
    r"(?<!\w)(?:dossier|commande|facture|contrat|colis|lot|s[ée]rie|bon|devis|ticket|sinistre)"
    r"[ ]?(?:n[°ºo]|num[ée]ro)?[ ]?[:=#]?[ ]?$",
    re.IGNORECASE,
)


def reference(text: str, start: int, end: int) -> bool:
    """Whether a health number lacks its key and stands right behind what says that it is a file's or an order's.

    >>> reference("Réf dossier : 2 69 05 49 588 157", 14, 32), reference("NIR 2 69 05 49 588 157", 4, 22)
    (True, False)
    """
    keyless = sum(map(str.isalnum, text[start:end])) == _WITHOUT_KEY
    return keyless and _REFERENCE.search(text, max(0, start - 40), start) is not None


def with_recognizer() -> tuple[Identifier, ...]:
    """The identifiers that may fire in free text; the others say why not in `no_recognizer`."""
    return tuple(identifier for identifier in ALL if identifier.text is not None)


def bounded(pattern: str) -> str:
    """Give a pattern (module `regex`) that finds `pattern` only where it stands by itself.

    It may touch no letter or digit. One that starts or ends with a digit may not go on behind one separator, so that
    a piece of a longer number is no candidate; but a group of four digits (a year, a postcode) or a
    whole telephone number beside it is another number.
    """
    return rf"(?<![\w+]){_NOT_AFTER_DIGITS}(?:{pattern})(?!\w){_NOT_BEFORE_DIGITS}"


def recognizer(identifier: Identifier) -> "PatternRecognizer":
    """Derive the recognizer of an identifier that has `text`.

    A candidate counts when `identifier.matches` it. It scores `1 - chance` when so few random values pass the check
    that it proves the candidate, so that of two proofs the stronger wins; else `text_score`, which context words near
    it may lift.
    """
    from presidio_analyzer import Pattern

    if identifier.text is None:
        raise ValueError(f"{identifier.name} has no recognizer: {identifier.no_recognizer}")
    proved = identifier.chance < threshold("text", "proof_chance") and identifier.name not in _NAMED_ONLY
    written = _BEGINS_OTHERWISE.get(identifier.name, "") + identifier.text
    score = 1 - identifier.chance if proved else identifier.text_score
    return _recognizer_class()(identifier, Pattern(identifier.name, bounded(written), score))


def _value(name: str, text: str, result: "RecognizerResult") -> tuple[int, int]:
    """Bounds of the value: inside a longer text its label may be in the pattern, and the next word glued to it."""
    start, end = int(result.start), int(result.end)
    if (start, end) == (0, len(text)):
        return start, end
    label = _IBAN_LABEL.match(text, start, end) if name == "IBAN_CODE" else None
    glued = _NEXT_WORD.search(text, start, end) if name == "EMAIL_ADDRESS" else None
    return label.end() if label else start, glued.start() if glued else end


@functools.cache
def _recognizer_class() -> "Callable[[Identifier, Pattern], PatternRecognizer]":
    from presidio_analyzer import Pattern, PatternRecognizer

    class IdentifierRecognizer(PatternRecognizer):
        """Reads the folded text; the definition judges what the pattern finds."""

        def __init__(self, identifier: Identifier, pattern: Pattern) -> None:
            super().__init__(
                supported_entity=identifier.name,
                name=f"{identifier.name} recognizer",
                supported_language=LANGUAGE,
                patterns=[pattern],
                context=list(identifier.context),
            )
            self._identifier = identifier

        def validate_result(self, pattern_text: str) -> bool | None:
            """Refuse what does not match; what does keeps the pattern's score."""
            return None if self._identifier.matches(pattern_text) else False

        def analyze(
            self,
            text: str,
            entities: list[str],
            nlp_artifacts: "NlpArtifacts | None" = None,
            regex_flags: int | None = None,
        ) -> "list[RecognizerResult]":
            """Find the identifier in the folded text; bounds are those of the text as written."""
            reading = folded(text)
            if not may_hold(self._identifier, reading.text, reading.digits):
                return []
            results = super().analyze(reading.text, entities, nlp_artifacts, regex_flags)
            if self._identifier.name == "FR_NIR":
                results = [each for each in results if not reference(reading.text, each.start, each.end)]
            if self._identifier.name == "PHONE_NUMBER":  # « facture 0561 4908 77 »; five pairs are found by their form
                results = [each for each in results if not _REFERENCE.search(reading.text, 0, each.start)]
            for result in results:
                start, end = _value(self._identifier.name, reading.text, result)
                result.start, result.end = reading.written(start, end)
            return results

    return IdentifierRecognizer
