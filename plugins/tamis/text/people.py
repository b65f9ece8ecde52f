"""Names of people in free text: the model's findings, cleaned, and what titles, set phrases and lists show."""

import functools
import re
from collections.abc import Container, Iterable, Iterator

from tamis.lexicon import capitals
from tamis.lexicon import words as lexicon
from tamis.text.overlap import Span
from tamis.text.words import words

ENTITY_TYPE = "PERSON"
MODEL_SCORE, LIST_SCORE, TITLE_SCORE = 0.85, 0.8, 0.95

_CAPITAL = "A-ZÀ-ÖØ-ÞŒŸ"
_WORD = rf"(?:[DLOM]['’])?[{_CAPITAL}][^\W\d_]*(?:[-'’][^\W\d_]+){{0,3}}(?![\w@])"
_INITIAL = rf"[{_CAPITAL}]\.(?:-?[{_CAPITAL}]\.)?"
_GAP = r"[ \u00a0\u202f]{1,2}"
_PARTICLE = rf"(?:(?:de{_GAP}la|de|du|des|van{_GAP}der|van|von|ben|bin|el|al|le|la|da|dos|di){_GAP}|d['’])"
_FIRST = rf"(?:{_INITIAL}{_GAP})?{_PARTICLE}?{_WORD}"
_NAME = rf"{_FIRST}(?:{_GAP}(?:{_PARTICLE}?{_WORD}|{_INITIAL}(?={_GAP}{_WORD}))){{0,3}}"
_ANY_CASE = r"[^\W\d_]{2,30}(?:-[^\W\d_]{2,30}){0,2}"

_LONG_TITLES = "Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Docteure?|Professeure?|Ma[iî]tre"
_SHORT_TITLES = r"M\.|MM\.|Mr\.?|Mrs\.?|Mmes?\.?|Mlles?\.?|Dr\.?|Drs|Pr\.?"
_SHORT_FORMS = f"{_SHORT_TITLES}|{_SHORT_TITLES.upper()}|(?i:mr|mmes?|mlles?|dr)|M|Me"
_TITLE = rf"(?<!\w)(?:{_SHORT_FORMS}|(?i:{_LONG_TITLES}))"
_PHRASE = (
    r"(?<!\w)(?i:je[ ]m['’]appelle|je[ ]me[ ]nomme|mon[ ]nom[ ]est|au[ ]nom[ ]de|(?:pr[ée])?noms?[ ]?:|née?"
    r"|ép(?:ouse|\.)|signé[ ]?:?)"
)
_ROLE = r"(?<!\w)(?i:patiente?|assurée?|adhérente?|bénéficiaire|conjointe?|interne|externe|secrétaire)[ ]?:?"
_DOTTED_TITLE = r"(?<!\w)(?:M|MM|Mr|Mme|Mlle|Dr|Pr|DR|PR|MME)\."
_INTRODUCED = re.compile(rf"(?:(?:{_TITLE}|{_PHRASE}){_GAP}|{_DOTTED_TITLE})({_NAME})")
_AFTER_ROLE = re.compile(rf"{_ROLE}{_GAP}({_NAME})")
_FIRST_WORD = re.compile(_FIRST)
_INTRODUCED_LOWER = re.compile(rf"(?<!\w)(?i:{_SHORT_TITLES}){_GAP}({_ANY_CASE})(?!\w)")
_TITLE_FIRST = re.compile(rf"(?:{_SHORT_FORMS}|(?i:{_LONG_TITLES}|{_SHORT_TITLES}))\s+")
_PAIR = re.compile(rf"(?<![\w\-])(?=({_ANY_CASE}){_GAP}({_ANY_CASE})(?!\w))")
_PIECE = re.compile(r"[^\s,;:!?()\"«»]+")

_ACRONYMS, _NEVER_NAMES = frozenset(words("acronyms")), frozenset(words("never_names"))
_NO_PERSON = {word.upper() for word in words("no_person")} | lexicon("legal_forms") - lexicon("last_names")


def people(
    text: str, found_by_model: Iterable[tuple[int, int]], common: Container[str], *, shouting: bool = False
) -> list[Span]:
    """Find the names of people, without their titles.

    `text` is recased, `found_by_model` holds the bounds of what the model takes for people, `common` ordinary words in
    lower case. In a `shouting` text, all in capitals, nothing shows where a name ends: a title introduces one word,
    and more only where the model or the lists of names say so.

    >>> text = "bonjour, mme vasseur et M. Jean de La Tour attendent, paul martin aussi"
    >>> sorted(text[span.start:span.end] for span in people(text, [], frozenset()))
    ['Jean de La Tour', 'paul martin', 'vasseur']
    """
    introduced = [found.span(1) for found in _INTRODUCED.finditer(text)]
    introduced += [found.span(1) for found in _AFTER_ROLE.finditer(text) if not _ordinary(found[1].split(), common)]
    if shouting:
        introduced = [first.span() for bounds in introduced if (first := _FIRST_WORD.match(text, *bounds))]
    named = [bounds for each in introduced if (bounds := _trimmed(text, *each))]
    named += [
        found.span(1)
        for found in _INTRODUCED_LOWER.finditer(text)
        if found.group(1).islower() and not _ordinary([found.group(1)], common)
    ]
    return [
        *(_span(bounds, TITLE_SCORE) for bounds in named),
        *(_span(bounds, LIST_SCORE) for bounds in _listed(text, common)),
        *(_span(bounds, MODEL_SCORE) for each in found_by_model if (bounds := _believed(text, *each, common))),
    ]


def _span(bounds: tuple[int, int], score: float) -> Span:
    return Span(start=bounds[0], end=bounds[1], entity_type=ENTITY_TYPE, score=score)


def _listed(text: str, common: Container[str]) -> Iterator[tuple[int, int]]:
    """First name and surname side by side, in either order and any case; two ordinary words only with capitals."""
    first_names, last_names = lexicon("first_names"), lexicon("last_names")
    for found in _PAIR.finditer(text):
        one, other = capitals(found.group(1)), capitals(found.group(2))
        if not ((one in first_names and other in last_names) or (one in last_names and other in first_names)):
            continue
        ordinary = found.group(1).lower() in common and found.group(2).lower() in common
        written_as_name = found.group(1)[0].isupper() and found.group(2)[0].isupper()
        if (written_as_name or not ordinary) and not _after_a_place(text, found.start(1)):
            yield found.start(1), found.end(2)


def _believed(text: str, start: int, end: int, common: Container[str]) -> tuple[int, int] | None:
    """What remains of the model's finding when it may be a person: capitals, no digit, no organisation."""
    bounds = _trimmed(text, start, start + len(text[start:end].partition("\n")[0]))
    if bounds is None:
        return None
    name = text[slice(*bounds)]
    parts = re.split(r"[\s\-]+", name)
    if any(character.isdigit() or character in "@/<>=_" for character in name) or name.islower():
        return None
    other = _ordinary(parts, common) or any(capitals(part) in _NO_PERSON for part in parts)
    return None if other or _after_a_place(text, bounds[0]) else bounds


def _after_a_place(text: str, start: int) -> bool:
    """Whether the name is that of a street, a hospital, an illness: the word before says so."""
    before = text[max(0, start - 30) : start].split()
    return bool(before) and len(before[-1]) > 2 and capitals(before[-1]) in _NO_PERSON


def _ordinary(parts: list[str], common: Container[str]) -> bool:
    """Whether these are words of the dictionary, and none of them a name."""
    names = lexicon("first_names") if len(parts) == 1 and parts[0].istitle() else _any_names()
    return all(part.lower() in common for part in parts) and not any(capitals(part) in names for part in parts)


@functools.cache
def _any_names() -> frozenset[str]:
    return lexicon("first_names") | lexicon("last_names")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Take titles, greetings and punctuation off both ends; None when no name is left."""
    while titled := _TITLE_FIRST.match(text, start, end):
        start = titled.end()
    pieces = [found.span() for found in _PIECE.finditer(text, start, end)]
    while pieces and _no_name(text[slice(*pieces[0])]):
        pieces = pieces[1:]
    while pieces and (_no_name(last := text[slice(*pieces[-1])]) or last.islower()):
        pieces = pieces[:-1]
    if not pieces:
        return None
    start, end = pieces[0][0], pieces[-1][1]
    if text[start:end].endswith(".") and end - start > 2:
        end -= 1
    letters = sum(character.isalpha() for character in text[start:end])
    return (start, end) if letters > 1 else None


def _no_name(word: str) -> bool:
    bare = word.strip(".-'’")
    return bare.lower() in _NEVER_NAMES or bare in _ACRONYMS or not any(letter.isalpha() for letter in bare)
