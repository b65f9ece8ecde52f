"""Names of people in free text: what titles, set phrases and lists show, and what the model sees besides."""

import functools
import re
from collections.abc import Container, Hashable, Iterable, Iterator
from typing import Protocol

from tamis.lexicon import capitals
from tamis.text.names import FREQUENT, first_name, last_name, town
from tamis.text.overlap import Span
from tamis.text.runs import (
    CAPITAL,
    GAP,
    INITIAL,
    NO_PERSON,
    PARTICLE,
    TOKEN,
    WORD,
    Run,
    after_a_place,
    bare_start,
    runs,
    stops,
    supported,
    verdict,
    words_before,
)
from tamis.text.words import words

ENTITY_TYPE = "PERSON"
MODEL_SCORE, LIST_SCORE, TITLE_SCORE = 0.85, 0.8, 0.95
_WELL_KNOWN = 5000
"""Bearers from which a first name is one even in lower case and alone."""

_FIRST = rf"(?:{INITIAL}{GAP}?)?{PARTICLE}?{WORD}"
_NAME = rf"{_FIRST}(?:{GAP}(?:{INITIAL}(?={GAP}{WORD})|{PARTICLE}?{WORD})){{0,5}}"
_LOWER = r"(?:[dlmn]['’])?[^\W\d_]{2,30}(?:[-'’][^\W\d_]{2,30}){0,2}"

_LONG_TITLES = "Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Docteure?|Professeure?|Ma[iî]tre"
_SHORT_TITLES = r"M\.|MM\.|Mr\.?|Mrs\.?|Mmes?\.?|Mlles?\.?|Dr\.?|Drs|Pr\.?"
_SHORT_FORMS = f"{_SHORT_TITLES}|{_SHORT_TITLES.upper()}|(?i:mr|mmes?|mlles?|dr)|M|Me"
_TITLE = rf"(?<!\w)(?:{_SHORT_FORMS}|(?i:{_LONG_TITLES}))"
_PHRASE = (
    r"(?<!\w)(?i:je[ ]m['’]appelle|je[ ]me[ ]nomme|mon[ ]nom[ ]est|au[ ]nom[ ]de|(?:pr[ée])?noms?[ ]?:|née?"
    r"|ép(?:ouse|\.)|signé[ ]?:?|soussignée?,?)"
)
_ROLE = r"(?<!\w)(?i:patiente?|assurée?|adhérente?|bénéficiaire|conjointe?|interne|externe|secrétaire)[ ]?:?"
_DOTTED_TITLE = r"(?<!\w)(?:M|MM|Mr|Mme|Mlle|Dr|Pr|DR|PR|MME)\."
_INTRODUCED = re.compile(rf"(?:(?:{_TITLE}|{_PHRASE}){GAP}|{_DOTTED_TITLE})({_NAME})")
_AFTER_ROLE = re.compile(rf"{_ROLE}{GAP}({_NAME})")
_FIRST_WORD = re.compile(_FIRST)
_LOWER_AFTER_TITLE = re.compile(
    rf"(?<!\w)(?i:{_SHORT_TITLES}|monsieur|madame|mademoiselle|docteur){GAP}((?:{PARTICLE})?{_LOWER})"
    rf"(?!\w)(?=(?P<more>{GAP}{PARTICLE}?{_LOWER}(?!\w))?)"
)
_PERSON_WORD = (
    r"(?:mon|ma|mes|son|sa|notre|l['’]|votre)[ ]?(?:fils|fille|mari|femme|épouse|epouse|époux|epoux|conjointe?|compagne"
    r"|compagnon|père|pere|mère|mere|maman|papa|frère|frere|sœur|soeur|bébé|bebe|neveu|nièce|niece|petit-fils"
    r"|petite-fille|belle-mère|beau-père)"
    r"|je[ ]suis|je[ ]m['’ ]appelle|c['’ ]est(?:[ ]encore)?|ici|bonjour|bonsoir|merci|cordialement"
    r"|prénoms?[ ]?:|noms?[ ]?:"
)
_LOWER_AFTER_CUE = re.compile(rf"(?<!\w)(?i:{_PERSON_WORD}),?{GAP}({_LOWER})(?!\w)")
_LOWER_AFTER_NAME = re.compile(
    rf"(?<!\w)(?i:je[ ]m['’ ]?appelle|mon[ ]nom[ ]est|je[ ]me[ ]nomme|soussignée?|(?:pr[ée])?noms?[ ]?:),?{GAP}"
    rf"({_LOWER})(?!\w)(?=(?P<more>{GAP}{PARTICLE}?{_LOWER}(?!\w))?)"
)
_LOWER_WORD = re.compile(r"(?<![\w@.'’-])(?:[dlmn]['’])?[a-zà-öø-ÿœ]{2,}(?:[-'’][a-zà-öø-ÿœ]{2,})*(?![\w@'’-]|\.\w)")
_JOINED = re.compile(rf"(?<![\w-])({WORD}){GAP}et{GAP}$")
_LAST_LETTER = re.compile(rf"{GAP}[{CAPITAL}](?:[.-]{{1,2}}[{CAPITAL}]){{0,2}}$")
_TRAILING_INITIAL = re.compile(rf"{GAP}[{CAPITAL}](?:[.-]{{1,2}}[{CAPITAL}]){{0,2}}\.")
_PARTICLES = frozenset(words("particles"))
_NEVER_FIRST = frozenset(words("never_names")) | frozenset(words("function_words"))


class HashableWords(Container[str], Hashable, Protocol):
    """Words that a cache can tell apart."""


def people(
    text: str, found_by_model: Iterable[tuple[int, int]], common: HashableWords, *, shouting: bool = False
) -> list[Span]:
    """Find the names of people, without their titles.

    `text` is recased, `found_by_model` holds the bounds of what the model takes for people, `common` ordinary words in
    lower case. In a `shouting` text, all in capitals, nothing shows where a name ends: a title introduces one word,
    and more only where the lists of names say so.

    >>> text = "bonjour, mme vasseur et M. Jean de La Tour attendent, paul martin aussi"
    >>> sorted({text[span.start:span.end] for span in people(text, [], frozenset())})
    ['Jean de La Tour', 'paul martin', 'vasseur']
    """
    seen = list(found_by_model)
    found = [_span(bounds, TITLE_SCORE) for bounds in _after_titles(text, common, shouting=shouting)]
    for run, person in judged(text, common):
        if person:
            found.append(_span((run.start, run.end), LIST_SCORE))
        elif person is None and any(start < run.end and run.start < end for start, end in seen):
            found += [_span((run.start, run.end), MODEL_SCORE)] if supported(text, run, common) else []
    found += [_span(bounds, LIST_SCORE) for bounds in _after_the_word_name(text)]
    found += [_span(bounds, LIST_SCORE) for bounds in _in_lower_case(text, common)]
    found += [_span(bounds, LIST_SCORE) for bounds in _joined(text, found)]
    return [_with_initials(text, span) for span in found]


@functools.lru_cache(maxsize=1024)
def judged(text: str, common: HashableWords) -> tuple[tuple[Run, bool | None], ...]:
    """The runs of names of a text with their verdicts; None where it depends on what the model sees.

    Asked for before the model runs and after; the scanner clears the cache when it is done with a batch.
    """
    return tuple((run, verdict(text, run, common)) for run in runs(text, common))


def undecided(text: str, common: HashableWords) -> bool:
    """Whether there are runs of which the model must say whether they are people."""
    return any(person is None for _, person in judged(text, common))


def _span(bounds: tuple[int, int], score: float) -> Span:
    return Span(start=bounds[0], end=bounds[1], entity_type=ENTITY_TYPE, score=score)


def _after_titles(text: str, common: Container[str], *, shouting: bool) -> Iterator[tuple[int, int]]:
    introduced = [found.span(1) for found in _INTRODUCED.finditer(text)]
    introduced += [found.span(1) for found in _AFTER_ROLE.finditer(text) if not _ordinary(found[1].split(), common)]
    for start, end in introduced:
        name = _FIRST_WORD.match(text, start, end) if shouting else None
        kept = _cut(text, start, name.end() if name else end)
        if kept:
            yield kept
    for found in _LOWER_AFTER_TITLE.finditer(text):
        parts = found[1].split()
        if found[1].islower() and not _ordinary(parts[-1:], common) and _NEVER_FIRST.isdisjoint(parts[-1:]):
            more = (found["more"] or "").strip()
            named = more.islower() and (last_name(more) or first_name(more)) and more not in common
            yield found.start(1), found.end("more") if named else found.end(1)


def _cut(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name as far as the first word that belongs to none; None when nothing is left."""
    kept: list[tuple[int, int]] = []
    for token in TOKEN.finditer(text, start, end):
        word = text[bare_start(text, *token.span()) : token.end()]
        # Behind a title « Marché » or « Hôtel » is a surname.
        surname = not kept and capitals(word) in NO_PERSON and last_name(word)
        if stops(word) and not surname:
            if kept:
                break
        else:
            kept.append(token.span())
    if kept and kept[0] != (start, kept[0][1]) and text[start : kept[0][0]].strip().islower():
        kept = kept[:0]
    letters = sum(character.isalpha() for character in text[kept[0][0] : kept[-1][1]]) if kept else 0
    return (kept[0][0], kept[-1][1]) if letters > 1 else None


def _ordinary(parts: list[str], common: Container[str]) -> bool:
    """Whether these are words of the dictionary, and none of them a usual name."""
    return all(part.lower() in common for part in parts) and not any(
        first_name(part, bearers=FREQUENT) or last_name(part) for part in parts
    )


def _after_the_word_name(text: str) -> Iterator[tuple[int, int]]:
    """What people write in lower case behind « je m'appelle » or « nom : » is a name, be it a word too."""
    for found in _LOWER_AFTER_NAME.finditer(text):
        if found[1].islower() and found[1] not in _NEVER_FIRST and (first_name(found[1]) or last_name(found[1])):
            more = (found["more"] or "").strip()
            named = more.islower() and last_name(more) and more not in _NEVER_FIRST
            yield found.start(1), found.end("more") if named else found.end(1)


def _in_lower_case(text: str, common: Container[str]) -> Iterator[tuple[int, int]]:
    """First names in lower case, with the surname beside them; a usual word only behind what introduces people."""
    cued = {found.start(1) for found in _LOWER_AFTER_CUE.finditer(text) if found[1].islower()}
    tokens = list(_LOWER_WORD.finditer(text))
    for place, found in enumerate(tokens):
        word, start = found.group(), found.start()
        if word in _NEVER_FIRST or not first_name(word) or after_a_place(words_before(text, start), [word], common):
            continue
        usual = first_name(word, bearers=FREQUENT)
        plain = word not in common and not town(word)
        after = _beside(text, tokens[place : place + 3], common)
        before = _beside(text, tokens[max(0, place - 1) : place + 1][::-1], common)
        if start in cued and (usual or plain):
            yield start, after or found.end()
        elif plain and after:
            yield start, after
        elif plain and usual and before is not None:
            if not after_a_place(words_before(text, before), [word], common):
                yield before, found.end()
        elif plain and len(word) > 3 and first_name(word, bearers=_WELL_KNOWN):
            yield start, found.end()


def _beside(text: str, tokens: list[re.Match[str]], common: Container[str]) -> int | None:
    """Where the surname ends (or begins, if it stands before) that stands beside the first of the tokens."""
    if len(tokens) < 2:
        return None
    one, other = tokens[:2]
    if other.start() < one.start():
        gap = text[other.end() : one.start()]
        return other.start() if gap == " " and _surname(other.group(), common) else None
    if text[one.end() : other.start()] != " ":
        return None
    if other.group() in _PARTICLES and len(tokens) > 2 and text[other.end() : tokens[2].start()] == " ":
        return tokens[2].end() if last_name(tokens[2].group()) and tokens[2].group() not in common else None
    return other.end() if _surname(other.group(), common) else None


def _surname(word: str, common: Container[str]) -> bool:
    return word not in common and word not in _NEVER_FIRST and (last_name(word) or first_name(word))


def _joined(text: str, found: list[Span]) -> Iterator[tuple[int, int]]:
    """The first of two people who share a surname: `Lucas` in « Lucas et Manon Girard »."""
    for span in found:
        before = _JOINED.search(text, max(0, span.start - 40), span.start)
        if before and first_name(before[1]) and not stops(before[1]):
            yield before.span(1)


def _with_initials(text: str, span: Span) -> Span:
    """Take the initials of first names that follow a surname (`Roy A.`), and no letter of what follows (`Roy N°`)."""
    letter = _LAST_LETTER.search(text, span.start, span.end)
    start = letter.start() if letter else span.end
    more = _TRAILING_INITIAL.match(text, start)
    return _span((span.start, more.end() if more else start), span.score)
