"""Names of people in free text: what titles, set phrases and lists show, and what the model sees besides."""

import re
from collections.abc import Container, Iterable, Iterator

from tamis.lexicon import capitals
from tamis.text.echoes import beside, camel, echoes
from tamis.text.endings import in_capitals_behind, merged, with_initials, without_words
from tamis.text.eponyms import named_after_people
from tamis.text.judging import HashableWords, judged
from tamis.text.lower_case import (
    LOWER,
    NEVER_FIRST,
    PARTICLES,
    RATHER_NAMES,
    after_the_word_name,
    in_lower_case,
    listed_beside,
    surname_and_noun,
    surname_at_the_end,
    with_age,
)
from tamis.text.names import FREQUENT, first_name, last_name
from tamis.text.offices import a_craft, an_office
from tamis.text.overlap import Span
from tamis.text.prose import told_of
from tamis.text.runs import (
    GAP,
    INITIAL,
    NO_PERSON,
    PARTICLE,
    TOKEN,
    WORD,
    Run,
    bare_start,
    stops,
    words_before,
)
from tamis.text.settling import CUE_SCORE, ENTITY_TYPE, LIST_SCORE, MODEL_SCORE, TITLE_SCORE
from tamis.text.verdicts import (
    a_file_name,
    acts,
    cued,
    introduced,
    names_a_place,
    supported,
)
from tamis.text.words import words

_FIRST = rf"(?:{INITIAL}{GAP}?)?{PARTICLE}?{WORD}"
_NAME = rf"{_FIRST}(?:{GAP}(?:{INITIAL}(?={GAP}{WORD})|{PARTICLE}?{WORD})){{0,5}}"

_LONG_TITLES = "Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Docteure?|Professeure?|Ma[iî]tre"
_SHORT_TITLES = r"M\.|MM\.|Mr\.?|Mrs\.?|Mmes?\.?|Mlles?\.?|Dr\.?|Drs|Prs?\.?|Dre|Pre"
_SHORT_FORMS = rf"{_SHORT_TITLES}|{_SHORT_TITLES.upper()}|(?i:mr|mmes?|mlles?|dr|profs?\.?)|M|Me|Mes|S(?:œ|oe)ur"
_TITLE = rf"(?<!\w)(?:{_SHORT_FORMS}|(?i:{_LONG_TITLES}))"
_PHRASE = (
    r"(?<!\w)(?i:je[ ]m['’]appelle|s['’]appelle|[ms]e[ ]nomme|mon[ ]nom[ ]est|au[ ]nom[ ]de|née?"
    r"|(?:pr[ée])?noms?(?:[ ](?:de[ ](?:famille|naissance|jeune[ ]fille)|d['’]usage|marital|complet))?[ ]?[:=]"
    r"|ép(?:ouse|\.)|signé[ ]?:?|soussignée?,?)"
)
_ROLE = (
    r"(?<!\w)(?i:patiente?|assurée?|adhérente?|bénéficiaire|conjointe?|interne|externe|secrétaire|cliente?|allocataire"
    r"|ayant[ ]droit|sociétaire"
    r"|tut(?:eur|rice)|curat(?:eur|rice)|gestionnaire|conseill(?:er|ère)|kiné|infirmi(?:er|ère)"
    r"|orthophoniste|notaire|avocate?|cheffe?[ ]de[ ]service|(?:mon|ma|son|sa|notre|votre)[ ]"
    r"(?:fils|fille|mari|femme|épouse|époux|conjointe?|compagne|compagnon|père|mère|frère|sœur|neveu|nièce|bébé"
    r"|petit-fils|petite-fille|tante|oncle|cousine?))[ ]?:?"
)
_DOTTED_TITLE = r"(?<!\w)(?:M|MM|Mr|Mme|Mlle|Dr|Pr|DR|PR|MME)\."
_INTRODUCED = re.compile(rf"(?:(?:{_TITLE}|{_PHRASE}){GAP}|{_DOTTED_TITLE})({_NAME})")
_AFTER_ROLE = re.compile(rf"{_ROLE}{GAP}({_NAME})")
_FIRST_WORD = re.compile(_FIRST)
_LOWER_AFTER_TITLE = re.compile(
    rf"(?<!\w)(?i:{_SHORT_TITLES}|monsieur|madame|mademoiselle|docteur|ma[iî]tre){GAP}"
    rf"((?:[a-zà-ÿ]\.[ ]?)?(?:{PARTICLE})?{LOWER})"
    rf"(?!\w)(?=(?P<more>{GAP}{PARTICLE}?{LOWER}(?!\w))?)"
)
_JOINED = re.compile(rf"(?<![\w-])({WORD}){GAP}et{GAP}$")
_CLOSES = re.compile(r"[ ]?(?:[,.;)\n]|$)")
_MONTHS_AND_DAYS = frozenset(words("months_and_days"))
_TITLED_BRANDS = frozenset(words("titled_brands"))


def people(
    text: str,
    found_by_model: Iterable[tuple[int, int]],
    common: HashableWords,
    *,
    written: str = "",
    shouting: bool = False,
) -> list[Span]:
    """Find the names of people, without their titles.

    `text` is recased, `written` as it was, `found_by_model` holds the bounds of what the model takes for people,
    `common` ordinary words in lower case. In a `shouting` text, all in capitals,
    nothing shows where a name ends: a title introduces one word, and more only where the lists of names say so.

    >>> text = "bonjour, mme vasseur et M. Jean de La Tour attendent, paul martin aussi"
    >>> sorted({text[span.start:span.end] for span in people(text, [], frozenset())})
    ['Jean de La Tour', 'paul martin', 'vasseur']
    """
    written = written or text
    seen = list(found_by_model)
    found = [_span(bounds, TITLE_SCORE) for bounds in _after_titles(text, written, common, shouting=shouting)]
    left = []
    for each in judged(text, common):
        run, person = each.run, each.person
        bounds = without_words(text, written, run.bounds, common)
        whole = (bounds[0][0], bounds[-1][1])
        if person and not (shouting and _only_a_word(text, run, common)):
            found.append(_span(whole, _score(text, run)))
        elif person is None and _seen(run, seen) and supported(text, run, common):
            found.append(_span(whole, MODEL_SCORE))
        elif not each.thing:
            left.append(run)
    found += [_span(bounds, LIST_SCORE) for bounds in after_the_word_name(text)]
    found += [_span(bounds, LIST_SCORE) for bounds in (*in_lower_case(text, common), *with_age(text, common))]
    found += [_span(bounds, LIST_SCORE) for bounds in (*_joined(text, found), *listed_beside(text, found, common))]
    found += [_span(bounds, LIST_SCORE) for bounds in echoes(text, written, left, found, common)]
    found += [_span(bounds, TITLE_SCORE) for bounds in camel(text)]  # two names in one word prove each other
    found += [_span(bounds, LIST_SCORE) for bounds in beside(text, found, common)]
    if not shouting:
        found = [_span(in_capitals_behind(text, written, span.start, span.end), span.score) for span in found]
    found = [_span(with_initials(text, span.start, span.end), span.score) for span in found]
    return merged(text, found)


def _score(text: str, run: Run) -> float:
    shown = cued(run) or acts(text, run) or (len(run.bounds) > 1 and told_of(text, run))
    return CUE_SCORE if shown else LIST_SCORE


def _only_a_word(text: str, run: Run, common: Container[str]) -> bool:
    """Whether a lone first name is a word too, and no title or role shows it: « L'IMPRIME ROSE »."""
    word = text[run.start : run.end].lower()
    return len(run.bounds) == 1 and word in common and word not in RATHER_NAMES and not (introduced(run) or cued(run))


def _seen(run: Run, seen: list[tuple[int, int]]) -> bool:
    return any(start < run.end and run.start < end for start, end in seen)


def _span(bounds: tuple[int, int], score: float) -> Span:
    return Span(start=bounds[0], end=bounds[1], entity_type=ENTITY_TYPE, score=score)


def _after_titles(text: str, written: str, common: Container[str], *, shouting: bool) -> Iterator[tuple[int, int]]:
    introduced = [
        (found.span(1), True)
        for found in _INTRODUCED.finditer(text)
        if not _brand(found[1]) and not names_a_place(words_before(text, found.start()))
    ]
    introduced += [
        (found.span(1), False)
        for found in _AFTER_ROLE.finditer(text)
        if _plausible(found, common) and not named_after_people(found[1])
        if not shouting or _listed(found[1].split(maxsplit=1)[0])  # « CLIENT NPAI »: there any word has capitals
    ]
    for (start, end), titled in introduced:
        name = _FIRST_WORD.match(text, start, end) if shouting else None
        kept = _cut(text, start, name.end() if name else end, titled=titled)
        if kept:
            kept = without_words(text, written, kept, common)
            if not a_file_name(text[kept[0][0] : kept[-1][1]]) and not an_office(text[kept[0][0] : kept[-1][1]]):
                yield kept[0][0], kept[-1][1]
    for found in _LOWER_AFTER_TITLE.finditer(text):
        parts = found[1].split()
        named = not (an_office(found[1]) or a_craft(found[0], common) or _ordinary(parts[-1:], common))
        if found[1].islower() and named and NEVER_FIRST.isdisjoint(parts[-1:]):
            more = (found["more"] or "").strip()
            closed = surname_at_the_end(text, more, found.end("more")) or surname_and_noun(more, common)
            plain = more not in common or (first_name(found[1]) and closed)
            named = more.islower() and (last_name(more) or first_name(more)) and plain
            yield found.start(1), found.end("more") if named else found.end(1)


def _plausible(found: re.Match[str], common: Container[str]) -> bool:
    """Whether what stands behind a role can be a name: « Patiente Petit » is as often none, « Patiente : Petit » is."""
    parts = found[1].split()
    if any(first_name(part, bearers=FREQUENT) for part in parts):
        return True
    ordinary = parts[-1 if len(parts) == 1 else 0].lower() in common
    declared = ":" in found[0][: found.start(1) - found.start()]
    return not _ordinary(parts, common) and (declared or not ordinary)


def _listed(word: str) -> bool:
    return first_name(word) or last_name(word) or word.endswith(".") or word.lower() in PARTICLES


def _brand(name: str) -> bool:
    return name.split(maxsplit=1)[0].lower() in _TITLED_BRANDS


def _cut(text: str, start: int, end: int, *, titled: bool) -> list[tuple[int, int]]:
    """The words of a name as far as the first that belongs to none; nothing when that leaves no name.

    Behind a title the letter M is no other title but an initial.
    """
    kept: list[tuple[int, int]] = []
    tokens = list(TOKEN.finditer(text, start, end))
    for place, token in enumerate(tokens):
        word = text[bare_start(text, *token.span()) : token.end()]
        # Behind a title « Marché », « Hôtel » or « Dimanche » is a surname.
        surname = not kept and capitals(word) in NO_PERSON and last_name(word)
        surname = surname or (titled and not kept and word.istitle() and word.lower() in _MONTHS_AND_DAYS)
        # « Mlle Aurore Bonjour, »: what ends the sentence behind a first name is one too.
        closing = bool(kept) and first_name(text[slice(*kept[-1])]) and _CLOSES.match(text, token.end())
        initial = titled and not kept and word in ("M", "M.") and place + 1 < len(tokens)
        if stops(word) and not (surname or initial or (closing and last_name(word) and word.title() == word)):
            if kept:
                break
        else:
            kept.append(token.span())
    if kept and kept[0] != (start, kept[0][1]) and text[start : kept[0][0]].strip().islower():
        kept = kept[:0]
    letters = sum(character.isalpha() for character in text[kept[0][0] : kept[-1][1]]) if kept else 0
    return kept if letters > 1 else []


def _ordinary(parts: list[str], common: Container[str]) -> bool:
    """Whether these are words of the dictionary, and none of them a usual name."""
    return all(part.lower() in common for part in parts) and not any(
        first_name(part, bearers=FREQUENT) or last_name(part) for part in parts
    )


def _joined(text: str, found: list[Span]) -> Iterator[tuple[int, int]]:
    """The first of two people who share a surname: `Lucas` in « Lucas et Manon Girard »."""
    for span in found:
        before = _JOINED.search(text, max(0, span.start - 40), span.start)
        shared = " " in text[span.start : span.end]
        if before and shared and first_name(before[1]) and not stops(before[1]):
            yield before.span(1)
