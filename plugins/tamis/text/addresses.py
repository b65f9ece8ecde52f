"""Postal addresses in free text: a grammar of number, street type, name, postcode and town.

Case and accents are often lost in a message, so they prove little here: the number, the street type and the postcode
do. Every repetition is bounded, so that no text takes long.
"""

import re
from collections.abc import Iterable

from tamis.lexicon import words as lexicon
from tamis.text.buildings import LOCALITY, PLACE, SEPARATOR, UNITS, any_of, whole_start
from tamis.text.folding import unaccented
from tamis.text.overlap import Span
from tamis.text.words import address_words, words

ENTITY_TYPE = "POSTAL_ADDRESS"
STREET_SCORE, FULL_SCORE = 0.7, 0.95


def _any_of(types: Iterable[str]) -> str:
    longest_first = sorted(types, key=lambda kind: (-len(kind), kind))
    return "(?:" + "|".join(re.escape(kind).replace(r"\ ", "[ -]") for kind in longest_first) + r")\.?"


_CLEAR, _CAPITAL = words("clear_street_types"), words("capital_street_types")
_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"

_GAP = r"[ \u00a0\u202f]{1,3}"
_BLANKS = r"[ \u00a0\u202f]{0,3}"
_JOIN = rf"(?:{_BLANKS}(?:,{_BLANKS})?(?:\r?\n[ ]{{0,3}})?|[ ]{{1,3}}[-–][ ]{{1,3}})"
_NUMBER = r"\d{1,4}(?:[ ]?(?:bis|ter|quater|[a-d])(?!\w))?(?:[ ]?[-/][ ]?\d{1,4})?[ ]?,?[ ]{0,3}"
_SPELT = r"(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)[ ]"
_LINKS = r"(?:(?:de|du|des|d['’]|l['’]|la|le|les|aux?|et|sur|sous)(?:(?<=['’])|[ ])){0,2}"
_ABBREVIATED = r"(?:(?:[^\W\d_]|ste?|gal|g\.al|gen|mal|dr|pr|col|cdt|cap|lt|pdt|abbe)\.|g\.al(?!\w))"
_WORD = (
    r"(?!(?:cedex|tel|fax|mail|email|rpps|mais|puis|donc|qui|est)(?!\w)|port[ .:]{0,3}(?:\+"
    r"|0[67](?!\d{3}(?!\d))))[^\W\d_]{1,30}(?:[-'’][^\W\d_]{1,30}){0,5}"
)
_PART = rf"(?:{_ABBREVIATED}|{_WORD})"
_HAS_CAPITAL = r"(?-i:(?=[A-ZŒÆØ]))"
_FIGURE = rf"\d{{1,2}}(?:er)?[ ](?:{_MONTHS})(?:[ ]\d{{4}})?"

_BOX = r"(?:BP|CS|TSA)[ ]?\d{1,5}(?:[ ]?\d{2,3})?"
_BUILDING = rf"(?:{UNITS}{_JOIN}){{0,3}}"
_BEHIND = rf"(?:{_JOIN}(?:{UNITS}|(?!{UNITS}){PLACE}|{_BOX})|[ ]\({UNITS}\)"
_BEHIND += rf"|{SEPARATOR}(?!{UNITS}|{PLACE}){LOCALITY}(?={SEPARATOR})){{0,4}}"
_TYPES = _any_of({*lexicon("street_types"), *_CLEAR, *_CAPITAL, "r"})
_NAMED = rf"(?!\w){_GAP}{_LINKS}(?:{_FIGURE}|{_PART})(?:{_GAP}{_LINKS}{_PART}){{0,4}}"
_GREAT = r"(?:grand(?:e?[ -]|['’][ ]?)(?:rue|place)|petite[ ]rue)(?!\w)"
_STREET = rf"(?:{_NUMBER}|{_SPELT})(?:(?:{_TYPES}|{any_of('odd_street_types')}){_NAMED}|{_GREAT})"
_NUMBER_BEHIND = r"(?:[ ]?,?[ ](?:n[°o][ ]?)?\d{1,4}(?:/\d{1,4})?(?:[ ]?(?:bis|ter|[a-d])(?!\w))?(?![\w]|[ ]?[/.]\d))"
_NUMBERLESS = rf"(?:{_any_of({*_CLEAR, *words('unnumbered'), 'chaussee'})}|{any_of('places_without_number')})"
_UNNUMBERED = rf"(?:{_NUMBERLESS}{_NAMED}{_NUMBER_BEHIND}?|PK[ ]?\d{{1,3}}(?!\w)"
_UNNUMBERED += r"|(?:villa|lot|immeuble|imm\.?)[ ](?:n[°o][ ]?)?\d{1,4}(?!\w)"
_UNNUMBERED += rf"|(?:{_NUMBER})?(?:le[ ])?{any_of('whole_places')}"
_UNNUMBERED += (
    rf"|{_NUMBER}(?-i:L[AaEe][Ss]?[ ]|L['’]){_HAS_CAPITAL}{_PART}(?:{_GAP}{_LINKS}{_HAS_CAPITAL}{_PART}){{0,3}})"
)
_POSTCODE = r"(?:F-)?(?:\d{5}|\d{2}[ ]\d{3}|2[AB][ ]?\d{3})(?!\d)"
_NO_TOWN = "|".join(
    sorted(
        {
            *words("function_words"),
            *words("never_names"),
            *words("no_person"),
            "chu",
            "ch",
            "chr",
            *address_words("no_towns"),
        }
    )
)
_TOWN_WORD = rf"(?!(?:{unaccented(_NO_TOWN)})(?![\w-])){_WORD}"
_TOWN = rf"{_POSTCODE},?{_GAP}(?:(?:l[ae]s?|saint[es]?|ste?)[ ]|l['’])?{_TOWN_WORD}"
_TOWN += rf"(?:{_GAP}{_LINKS}{_HAS_CAPITAL}{_TOWN_WORD}){{0,4}}(?:[ ]cedex(?:[ ]\d{{1,2}})?"
_TOWN += r")?(?:(?:(?<=paris)|(?<=lyon)|(?<=marseille))[ ](?:\d|1\d|20)(?:er|e|eme)?(?![\w/.]))?"
_CLEAR_NAME = rf"{_LINKS}(?:{_FIGURE}|{_HAS_CAPITAL}{_PART}|{_WORD}(?<=[^\W\d_]{{4}}))"
_BARE_STREET = rf"{_NUMBER}(?:{_any_of(_CLEAR)}(?!\w){_GAP}{_CLEAR_NAME}"
_BARE_STREET += rf"|{_HAS_CAPITAL}{_GREAT}|{_any_of(_CAPITAL)}(?!\w){_GAP}{_LINKS}{_HAS_CAPITAL}{_PART})"
_BARE_STREET += rf"(?:{_GAP}{_LINKS}{_HAS_CAPITAL}{_PART}){{0,5}}"
_BEFORE = r"(?:(?<![\w/.,+\-])|(?<=[a-z]{2})(?=\d))(?:(?<!\d[ ])|(?<=[/.\-]\d{4}[ ])|(?<=\d[ ]\d[ ]\d[ ]))"
_AFTER = r"(?!\w)"
_LATER = rf"(?:{_JOIN}{_POSTCODE})?"
"""A postcode without its town, or behind it."""

_FULL = re.compile(
    rf"{_BEFORE}{_BUILDING}(?:{_STREET}{_BEHIND}|{_UNNUMBERED}{_BEHIND}|{_BOX}){_JOIN}{_TOWN}{_AFTER}", re.IGNORECASE
)
_ABROAD = rf"(?:(?:B|CH|L)[ ]?-[ ]?)?[1-9]\d{{3}}[ ](?!\d){_HAS_CAPITAL}{_TOWN_WORD}"
_ABROAD += rf"(?:{_GAP}{_LINKS}{_HAS_CAPITAL}{_TOWN_WORD}){{0,3}}"
_FOREIGN = re.compile(
    rf"{_BEFORE}(?:{_STREET}|(?:{_any_of({*_CLEAR, *_CAPITAL, 'chaussee'})}{_NAMED}|{_GREAT}){_NUMBER_BEHIND}){_BEHIND}"
    rf"{SEPARATOR}{_ABROAD}{_AFTER}",
    re.IGNORECASE,
)
"""In Belgium, Luxembourg and Switzerland a postcode has four digits, and the number may stand behind the street."""

_BARE = re.compile(rf"{_BEFORE}{_BUILDING}{_BARE_STREET}{_LATER}{_AFTER}", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"[12][09]\d\d,")
_CAPITAL_WORD = re.compile(r"(?<!\w)[A-Z][\w'’]+[ ]$")
_REACH_BEFORE, _REACH_BEHIND = 240, 120
_MAY_BE = re.compile(r"\d")
_MAY_BE_FULL = re.compile(rf"{_POSTCODE},?{_GAP}[^\W\d_]", re.IGNORECASE)
_MAY_BE_FOREIGN = re.compile(rf"{SEPARATOR}(?:(?:B|CH|L)[ ]?-[ ]?)?[1-9]\d{{3}}[ ][A-ZŒÆØ]")


def addresses(text: str) -> list[Span]:
    """Find the postal addresses of a text; those that end with a postcode and a town score best.

    >>> text = "J'habite 12 bis rue des Lilas, 75012 Paris depuis mai"
    >>> [text[span.start : span.end] for span in addresses(text)]
    ['12 bis rue des Lilas, 75012 Paris']
    """
    if _MAY_BE.search(text) is None:
        return []
    reading = unaccented(text)
    full: list[Span] = []
    for sign, pattern in ((_MAY_BE_FULL, _FULL), (_MAY_BE_FOREIGN, _FOREIGN)):
        for begin, end in _near(sign, reading):
            found = (_span(reading, each, FULL_SCORE) for each in pattern.finditer(reading, begin, end))
            full += [span for span in found if _apart(span, full)]
    streets = (each for each in _BARE.finditer(reading) if not _of_a_name(reading, each))
    bare = [_span(reading, each, STREET_SCORE) for each in streets]
    return full + [span for span in bare if _apart(span, full)]


def _of_a_name(reading: str, found: re.Match[str]) -> bool:
    """Whether the number ends a name that stands before: « Optic 2000, rue Hugo »."""
    return _LONG_NUMBER.match(found[0]) is not None and _CAPITAL_WORD.search(reading, 0, found.start()) is not None


def _near(sign: re.Pattern[str], reading: str) -> list[tuple[int, int]]:
    """The parts of a text around what may be a postcode: only there is the grammar of whole addresses worth running."""
    parts: list[tuple[int, int]] = []
    for found in sign.finditer(reading):
        begin, end = max(0, found.start() - _REACH_BEFORE), found.end() + _REACH_BEHIND
        if parts and begin <= parts[-1][1]:
            begin = parts.pop()[0]
        parts.append((begin, end))
    return parts


def _apart(span: Span, others: list[Span]) -> bool:
    return all(span.end <= other.start or other.end <= span.start for other in others)


def _span(reading: str, found: re.Match[str], score: float) -> Span:
    return Span(start=whole_start(reading, found.start()), end=found.end(), entity_type=ENTITY_TYPE, score=score)
