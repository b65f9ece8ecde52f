"""People whom the rest of the text shows: named in full elsewhere, on a line of their own, beside what is theirs."""

import re
from collections.abc import Container, Iterable, Iterator

from tamis.lexicon import capitals
from tamis.text.capitals import mostly_capitals
from tamis.text.endings import with_initials
from tamis.text.eponyms import named_after_people
from tamis.text.folding import unaccented
from tamis.text.names import FREQUENT, first_name, last_name, town
from tamis.text.overlap import Span
from tamis.text.runs import CAPITAL, GAP, WORD, Run, stops
from tamis.text.verdicts import after_a_place
from tamis.text.words import words

_LOCAL = re.compile(r"(?<![\w.+-])([\w.+-]{3,60})[ ]?@")
_LEAST = 3
_BORN = re.compile(
    r",?[ ]{0,2}\(?(?:n[ée]{1,2}(?:\(e\))?[ ](?:le[ ]|en[ ]|[àa][ ])|[âa]g[ée]{1,2}(?:\(e\))?[ ]de[ ]|\d{1,3}[ ]ans\b)"
    r"|[ ]?[|,;(]?[ ]?(?:n°[ ]?(?:de[ ])?s[ée]cu|nir\b|ddn\b|d\.?d\.?n\b)",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    r"[ \t]*\n[ \t]*(?:(?:t[ée]l|t[ée]l[ée]phone|portable|mobile|port|mail|e-?mail|courriel"
    r"|n[°º]?[ ]?(?:de[ ])?s[ée]cu(?:rit[ée])?|num[ée]ro[ ]de[ ]s[ée]curit[ée]|nir|n[ée]{1,2}[ ]le"
    r"|ddn|date[ ]de[ ]naissance|n[°º][ ]?adh[ée]rent)\b"
    r"|[\w.+-]{2,40}@|(?:\+|\([+\d]|0\d[ .\-]?\d\d)|[12][ ]?\d\d[ ]?\d\d[ ]?\d|\d{1,2}[/.\-]\d\d[/.\-](?:19)?\d\d\b)",
    re.IGNORECASE,
)
_FIELD_BEFORE = re.compile(rf"(?<![\w-])({WORD})[ ]?([;|\t])[ ]?$")
_FIELD_AFTER = re.compile(rf"[ ]?([;|\t])[ ]?({WORD})(?![\w-])")
_COMMA_BEFORE = re.compile(rf"(?:^|[\n:;|\-–(][ ]?)((?:{WORD}[ -]){{0,2}}{WORD}),[ ]$")
_LIST_GOES_ON = re.compile(rf",?[ ](?:et[ ])?{WORD}")
"""« Paul, Anne et Claude » are three."""
_SUBJECT = re.compile(r"[ ]{0,2}[:,(–-]")
_DOTTED_LETTERS = re.compile(rf"{GAP}[{CAPITAL}][.-]")
_BEFORE_SURNAMES = frozenset(words("before_surnames"))
_CAMEL = re.compile(rf"([{CAPITAL}][a-zà-ÿ]{{2,}})([{CAPITAL}][a-zà-ÿ]{{2,}})")


def echoes(
    text: str, written: str, undecided: Iterable[Run], found: list[Span], common: Container[str]
) -> Iterator[tuple[int, int]]:
    """The runs that are people for what stands elsewhere in the text.

    A name that was found in full is somebody's when it comes back alone; so is a word that an e-mail address of the
    text holds, one behind which a birth or an age is told, a line of nothing but a name above a telephone number, and a
    surname in capitals where the rest of the text (`written`, not `text`) is not.
    """
    known = _names_of(text, found)
    addressed = _addressed(text)
    for run in undecided:
        names = [text[slice(*bounds)] for bounds in run.bounds]
        if _somebodys_first_name(names, run, known, common):
            yield run.start, run.end
            continue
        if _of_something_else(run, names, common):
            continue
        likely = len(names) > 1 or first_name(names[0]) or last_name(names[0])
        words_only = all(name.lower() in common for name in names)
        ordinary = run.opens and words_only
        start, end = with_initials(text, run.start, run.end)
        if (
            (not ordinary and all(capitals(name) in known for name in names))
            or any(unaccented(name).lower() in addressed and name.lower() not in common for name in names)
            or (likely and _BORN.match(text, end) is not None and (not words_only or _usual(names)))
            or (likely and not ordinary and _own_line(text, start, end) and _above_what_is_theirs(text, end))
            or (len(names) == 1 and _in_capitals(text, written, run, common))
        ):
            yield start, end


def _somebodys_first_name(names: list[str], run: Run, known: frozenset[str], common: Container[str]) -> bool:
    """Whether it is the usual first name of somebody found in full, though a word or a program is called so too."""
    usual = len(names) == 1 and first_name(names[0], bearers=FREQUENT) and capitals(names[0]) in known
    return usual and not after_a_place(run.before, names, common)


def _usual(names: list[str]) -> bool:
    """Whether words of the dictionary are names nevertheless: two of them, or a usual first name."""
    return len(names) > 1 or first_name(names[0], bearers=FREQUENT)


def _in_capitals(text: str, written: str, run: Run, common: Container[str]) -> bool:
    """Whether it is a surname in capitals and not a product: it stands where a subject does, or behind a cue."""
    name = text[run.start : run.end]
    if len(name) <= _LEAST or not written[run.start : run.end].isupper() or mostly_capitals(written):
        return False
    if name.lower() in common or stops(name):
        return False
    subject = run.opens and _SUBJECT.match(text, run.end) is not None
    cue = bool(run.before) and run.before[-1] in _BEFORE_SURNAMES
    return _DOTTED_LETTERS.match(text, run.end) is not None or ((subject or cue) and last_name(name))


def _of_something_else(run: Run, names: list[str], common: Container[str]) -> bool:
    return after_a_place(run.before, names, common) or named_after_people(" ".join(names)) or town(" ".join(names))


def _names_of(text: str, found: list[Span]) -> frozenset[str]:
    pieces = (text[span.start : span.end] for span in found)
    words = (word for piece in pieces for word in re.split(r"[ _\u00a0\u202f]", piece) if not word.endswith("."))
    return frozenset(capitals(word) for word in words if len(word) >= _LEAST and not stops(word))


def _addressed(text: str) -> frozenset[str]:
    if "@" not in text:
        return frozenset()
    locals_ = (unaccented(found[1]).lower() for found in _LOCAL.finditer(text))
    return frozenset(part for local in locals_ for part in re.split(r"[\W\d_]+", local) if len(part) > _LEAST)


def _own_line(text: str, start: int, end: int) -> bool:
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)]
    return "\n" in text and not text[line_start:start].strip() and not rest.strip(" \t.,")


def _above_what_is_theirs(text: str, end: int) -> bool:
    """Whether the next line holds what belongs to a person, or none follows: a signature."""
    return _THEIRS.match(text, end) is not None or not text[end:].strip(" \t\n.,")


def beside(text: str, found: Iterable[Span], common: Container[str]) -> Iterator[tuple[int, int]]:
    """The surname in the field beside a first name (`DURAND;Paul`), or before its comma (`DURAND, Paul`).

    Behind a comma the two are one name; fields of a table are two.
    """
    for span in found:
        piece = text[span.start : span.end]
        if not first_name(piece.split()[0], bearers=FREQUENT):
            continue
        before = _FIELD_BEFORE.search(text, max(0, span.start - 40), span.start)
        after = _FIELD_AFTER.match(text, span.end)
        for found_word, group in ((before, 1), (after, 2)):
            if found_word and _surname(found_word[group], common):
                yield found_word.span(group)
        only_firsts = all(first_name(word) or word.endswith(".") for word in re.split(r"[ _]", piece))
        comma = None if not only_firsts else _COMMA_BEFORE.search(text, max(0, span.start - 60), span.start)
        before_comma = comma[1].split() if comma else []
        firsts = len(before_comma) > 1 and any(first_name(word, bearers=FREQUENT) for word in before_comma)
        listed = _LIST_GOES_ON.match(text, span.end) and all(
            first_name(word, bearers=FREQUENT) for word in before_comma
        )
        if comma and not firsts and not listed and all(_surname(word, common) for word in before_comma):
            yield comma.start(1), span.end


def _surname(word: str, common: Container[str]) -> bool:
    return last_name(word) and word.lower() not in common and not stops(word) and not town(word)


def camel(text: str) -> Iterator[tuple[int, int]]:
    """A first name and a surname that have lost the blank between them: `AnneVasseur`."""
    for found in _CAMEL.finditer(text):
        alone = not text[max(0, found.start() - 1) : found.start()].strip("('’\"« ,:;-\n\t") and not text[
            found.end() : found.end() + 1
        ].strip(")'’\"» ,;:.!?-\n\t")
        if alone and first_name(found[1], bearers=FREQUENT) and last_name(found[2]):
            yield found.span()
