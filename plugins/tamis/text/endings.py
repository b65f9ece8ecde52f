"""Where a name ends: initials that belong to it, words of the sentence that don't, pieces that belong together."""

import re
from collections.abc import Container, Iterable, Sequence

from tamis.lexicon import capitals
from tamis.lexicon import words as lexicon
from tamis.text.names import FREQUENT, first_name, last_name, town
from tamis.text.overlap import Span
from tamis.text.runs import CAPITAL, GAP, bare_start, is_word

_LETTERS = rf"[{CAPITAL}](?:[.-]{{1,2}}[{CAPITAL}]){{0,2}}"
_LAST_LETTER = re.compile(rf"{GAP}{_LETTERS}$")
_DOTTED = re.compile(rf"{GAP}(?:{_LETTERS}|[{CAPITAL}]{{2}})\.")
_AT_THE_END = re.compile(rf"{GAP}{_LETTERS}(?=\.?[ \t]*(?:$|[\n\r,;:()|]))\.?(?=[ \t]*(?:$|[\n\r,;:()|]))")
_IN_A_SENTENCE = re.compile(rf"{GAP}(?![AYOÀ]\b(?![.-])){_LETTERS}(?=[ ][a-zà-ÿ])")
_FIRST_LETTER = re.compile(rf"(?:^|\n)(?![AMYOÀ])([{CAPITAL}])[ ]$")
_VOWEL = re.compile(r"[aeiouyAEIOUYÀ-ÖØ-öø-ÿœŒ]")
_SHOUTED = re.compile(rf"[ ]([{CAPITAL}]{{3,}})(?![\w'’-])")
_SHOUTED_WORD = re.compile(rf"[{CAPITAL}]{{2,}}")
_ONE_GAP = re.compile(rf"{GAP}(?:-{GAP})?")


def with_initials(text: str, start: int, end: int) -> tuple[int, int]:
    """Take the initials of first names that follow a surname (`Roy A.`), and no letter of what follows (`Roy N°`).

    At the head of a line also the letter before it (`T Roy`).

    >>> with_initials("Roy A.-M, née", 0, 3), with_initials("Roy N° 3", 0, 5)
    ((0, 8), (0, 3))
    """
    first = _FIRST_LETTER.search(text, max(0, start - 3), start)
    start = first.start(1) if first else start
    letter = _LAST_LETTER.search(text, start, end)
    bare = letter.start() if letter else end
    for ending in (_AT_THE_END, _IN_A_SENTENCE, _DOTTED):
        if more := ending.match(text, bare):
            return start, more.end()
    return start, bare


def without_words(
    text: str, written: str, bounds: Sequence[tuple[int, int]], common: Container[str]
) -> list[tuple[int, int]]:
    """The pieces of a name without the words behind it that got a capital for another reason.

    `written` shows the case that `text` has lost: behind a name in capitals a word that isn't is another.
    """
    kept = list(bounds)
    for place in range(1, len(kept)):
        if _no_word(text[slice(*kept[place])]):
            kept = kept[:place]
            break
    while len(kept) > 1:
        start, end = kept[-1]
        word = text[bare_start(text, start, end) : end]
        if not (_foreign(word, common) or _another_case(written, kept, word, common) or _a_town(text[start:end], word)):
            break
        if not _a_town(text[start:end], word) and not any(_surname(text[slice(*one)]) for one in kept[:-1]):
            break  # « Pierre Marbre »: behind first names alone any word is the surname
        kept.pop()
    return kept


def in_capitals_behind(text: str, written: str, start: int, end: int) -> tuple[int, int]:
    """Take a surname in capitals that is a word of letters: `BON` in « Nadine BON »."""
    more = _SHOUTED.match(written, end)
    alone = more is not None and not written[start:end].isupper() and first_name(text[start:end])
    return (start, more.end()) if more and alone and last_name(more[1]) else (start, end)


def _no_word(word: str) -> bool:
    """Whether it is an abbreviation: letters without a vowel that are nobody's name."""
    return 1 < len(word) < 5 and word.isalpha() and _VOWEL.search(word) is None and not last_name(word)


def _surname(word: str) -> bool:
    return is_word(word) and len(word) > 1 and not first_name(word)


def _foreign(word: str, common: Container[str]) -> bool:
    """Whether it is a word of the dictionary and nobody's name."""
    if len(word.strip(".'’")) < 2 or word.endswith(".") or first_name(word) or last_name(word):
        return False
    return all(part in common for part in word.lower().split("-"))


def _another_case(written: str, kept: list[tuple[int, int]], word: str, common: Container[str]) -> bool:
    before = written[kept[0][0] : kept[-2][1]]
    if (
        _SHOUTED_WORD.search(before) is None
        or not before.isupper()
        or written[slice(*kept[-1])].isupper()
        or len(word) < 2
    ):
        return False
    return (word.lower() in common or town(word)) and not first_name(word, bearers=FREQUENT)


def _a_town(piece: str, word: str) -> bool:
    """Whether it says where someone comes from: « Durand de Nîmes », but not « Durand de Villiers »."""
    particle = piece[: len(piece) - len(word)].strip().lower()
    return particle in ("de", "à") and capitals(word) in lexicon("cities") and not last_name(f"De {word}")


def merged(text: str, spans: Iterable[Span]) -> list[Span]:
    """Make one span of two that stand side by side: a surname and the first names that a title did not reach."""
    result: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        last = result[-1] if result else None
        if last and span.end <= last.end:
            continue
        if last and (span.start < last.end or _ONE_GAP.fullmatch(text, last.end, span.start)):
            result[-1] = Span(
                start=last.start, end=span.end, entity_type=last.entity_type, score=max(last.score, span.score)
            )
        else:
            result.append(span)
    return result
