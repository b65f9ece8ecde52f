"""Postal addresses in free text: a grammar of number, street type, name, postcode and town.

Case and accents are often lost in a message, so they prove little here: the number, the street type and the postcode
do. Every repetition is bounded, so that no text takes long.
"""

import re
from collections.abc import Iterable

from tamis.lexicon import words as lexicon
from tamis.text.folding import unaccented
from tamis.text.overlap import Span
from tamis.text.words import words

ENTITY_TYPE = "POSTAL_ADDRESS"
STREET_SCORE, FULL_SCORE = 0.7, 0.95


def _any_of(types: Iterable[str]) -> str:
    longest_first = sorted(types, key=lambda kind: (-len(kind), kind))
    return "(?:" + "|".join(re.escape(kind).replace(r"\ ", "[ -]") for kind in longest_first) + r")\.?"


_CLEAR, _CAPITAL = words("clear_street_types"), words("capital_street_types")
_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"

_GAP = r"[ \u00a0\u202f]{1,3}"
_JOIN = r"(?:[ \u00a0\u202f]{0,3},?[ \u00a0\u202f]{0,3}(?:\r?\n)?[ ]{0,3}|[ ]{1,3}[-–][ ]{1,3})"
_NUMBER = r"\d{1,4}(?:[ ]?(?:bis|ter|quater|[a-d])(?!\w))?(?:[ ]?[-/][ ]?\d{1,4})?[ ]?,?[ ]{0,3}"
_SPELT = r"(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)[ ]"
_LINKS = r"(?:(?:de|du|des|d['’]|l['’]|la|le|les|aux?|et|sur|sous)(?:(?<=['’])|[ ])){0,2}"
_ABBREVIATED = r"(?:(?:[^\W\d_]|ste?|gal|g\.al|gen|mal|dr|pr|col|cdt|cap|lt|pdt|abbe)\.|g\.al(?!\w))"
_WORD = r"(?!(?:cedex|tel|fax|mail|email|port|rpps)(?!\w))[^\W\d_]{1,30}(?:[-'’][^\W\d_]{1,30}){0,5}"
_PART = rf"(?:{_ABBREVIATED}|{_WORD})"
_HAS_CAPITAL = r"(?-i:(?=[A-ZŒÆØ]))"
_FIGURE = rf"\d{{1,2}}(?:er)?[ ](?:{_MONTHS})(?:[ ]\d{{4}})?"

_BOX = r"(?:BP|CS|TSA)[ ]?\d{1,5}(?:[ ]?\d{2,3})?"
_PLACES = (
    r"(?:residence|res\.|lotissement|lot\.|domaine|hameau|clos|immeuble|batiment|bat\.?"
    r"|appartement|appt?\.?|studio|escalier|esc\.?|etage|porte|hall|lot)"
)
_INSIDE = rf"{_PLACES}[ ](?:[a-z]\.?|\d{{1,4}}|{_LINKS}{_WORD}(?:[ ]{_LINKS}{_WORD}){{0,3}})(?!\w)"
_BUILDING = rf"(?:{_INSIDE}{_JOIN}){{0,3}}"
_BEHIND = rf"(?:{_JOIN}(?:{_INSIDE}|{_BOX})){{0,2}}"
_TYPES = _any_of({*lexicon("street_types"), *_CLEAR, *_CAPITAL, "r"})
_NAMED = rf"(?!\w){_GAP}{_LINKS}(?:{_FIGURE}|{_PART})(?:{_GAP}{_LINKS}{_PART}){{0,4}}"
_STREET = rf"(?:{_NUMBER}|{_SPELT}){_TYPES}{_NAMED}"
_UNNUMBERED = rf"{_any_of({*_CLEAR, *words('unnumbered')})}{_NAMED}"
_POSTCODE = r"(?:F-)?(?:\d{5}|\d{2}[ ]\d{3}|2[AB][ ]?\d{3})(?!\d)"
_NO_TOWN = "|".join(sorted({*words("function_words"), *words("never_names"), *words("no_person"), "chu", "ch", "chr"}))
_TOWN_WORD = rf"(?!(?:{unaccented(_NO_TOWN)})(?![\w-])){_WORD}"
_TOWN = rf"{_POSTCODE},?{_GAP}(?:(?:l[ae]s?|saint[es]?|ste?)[ ]|l['’])?{_TOWN_WORD}"
_TOWN += rf"(?:{_GAP}{_LINKS}{_HAS_CAPITAL}{_TOWN_WORD}){{0,4}}(?:[ ]cedex(?:[ ]\d{{1,2}})?"
_TOWN += r")?(?:(?:(?<=paris)|(?<=lyon)|(?<=marseille))[ ](?:\d|1\d|20)(?:er|e|eme)?(?![\w/.]))?"
_CLEAR_NAME = rf"{_LINKS}(?:{_FIGURE}|{_HAS_CAPITAL}{_PART}|{_WORD}(?<=[^\W\d_]{{4}}))"
_BARE_STREET = rf"{_NUMBER}(?:{_any_of(_CLEAR)}(?!\w){_GAP}{_CLEAR_NAME}"
_BARE_STREET += rf"|{_any_of(_CAPITAL)}(?!\w){_GAP}{_LINKS}{_HAS_CAPITAL}{_PART})"
_BARE_STREET += rf"(?:{_GAP}{_LINKS}{_HAS_CAPITAL}{_PART}){{0,5}}"
_BEFORE = r"(?:(?<![\w/.,+\-])|(?<=[a-z]{2})(?=\d))(?:(?<!\d[ ])|(?<=[/.\-]\d{4}[ ])|(?<=\d[ ]\d[ ]\d[ ]))"
_AFTER = r"(?!\w)"
_LATER = rf"(?:{_JOIN}{_POSTCODE})?"
"""A postcode without its town, or behind it."""

_FULL = re.compile(
    rf"{_BEFORE}{_BUILDING}(?:{_STREET}{_BEHIND}|{_UNNUMBERED}{_BEHIND}|{_BOX}){_JOIN}{_TOWN}{_AFTER}", re.IGNORECASE
)
_BARE = re.compile(rf"{_BEFORE}{_BUILDING}{_BARE_STREET}{_LATER}{_AFTER}", re.IGNORECASE)
_MAY_BE = re.compile(r"\d")


def addresses(text: str) -> list[Span]:
    """Find the postal addresses of a text; those that end with a postcode and a town score best.

    >>> text = "J'habite 12 bis rue des Lilas, 75012 Paris depuis mai"
    >>> [text[span.start : span.end] for span in addresses(text)]
    ['12 bis rue des Lilas, 75012 Paris']
    """
    if _MAY_BE.search(text) is None:
        return []
    reading = unaccented(text)
    full = [_span(found, FULL_SCORE) for found in _FULL.finditer(reading)]
    bare = [_span(found, STREET_SCORE) for found in _BARE.finditer(reading)]
    return full + [span for span in bare if all(span.end <= kept.start or kept.end <= span.start for kept in full)]


def _span(found: re.Match[str], score: float) -> Span:
    return Span(start=found.start(), end=found.end(), entity_type=ENTITY_TYPE, score=score)
