"""Words with a capital that stand side by side, and whether they name a person.

A capital alone says little: sentences begin with one, and hospitals, streets, illnesses and brands are named after
people. What speaks for a person: a first name beside another name, a word before that introduces people, the model.
"""

import functools
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from tamis.lexicon import capitals
from tamis.lexicon import words as lexicon
from tamis.text.names import FREQUENT, first_name, last_name, town
from tamis.text.words import words

CAPITAL = "A-ZÀ-ÖØ-ÞŒŸ"
GAP = r"[ \u00a0\u202f]{1,2}"
INITIAL = (
    rf"(?:(?:[{CAPITAL}]|Ph|Th|Ch)(?:[.-]{{1,2}}[{CAPITAL}]){{0,2}}\.(?:[ ]-?[{CAPITAL}]\.)?"
    rf"|[{CAPITAL}]\.-?[{CAPITAL}](?=\s))"
)
WORD = rf"(?:[DLOMNT]['’])?[{CAPITAL}][^\W\d_]*(?:-[^\W\d_]+|['’][{CAPITAL}][^\W\d_]*){{0,3}}(?![\w@]|['’]\w)"
PARTICLE = (
    rf"(?:(?:de{GAP}la|de{GAP}l['’]|de|du|des|van{GAP}de[nr]?|van|von|ben|ould|bin|el|al|le|la|da|das|dos|di){GAP}"
    r"|d['’]|de[ ]l['’])"
)
_NEXT = rf"{GAP}(?:{INITIAL}(?=\W|$)|{PARTICLE}?{WORD})"
_RUN = re.compile(rf"(?<![\w@/.-])(?<!\w[.])(?:{INITIAL}(?={GAP}{PARTICLE}?{WORD})|{WORD})(?:{_NEXT}){{0,7}}")
TOKEN = re.compile(rf"{INITIAL}(?=\W|$)|{PARTICLE}?{WORD}")
_LEADING = re.compile(PARTICLE)
_BEFORE = 48
_WORD_BEFORE = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*['’.]?|[^\w\s]")
_END = re.compile(r"(?<=\w{4})[.!?…]\s|[!?]\s")
_SENTENCE_SIGNS = '.!?:;…•|«"–—'
_LINKS = frozenset(words("links"))

NEVER_NAMES = frozenset(words("never_names"))
ACRONYMS = frozenset(words("acronyms"))
NO_PERSON = {word.upper() for word in words("no_person")} | lexicon("legal_forms") - lexicon("last_names")
_PLACES = NO_PERSON | {capitals(word) for word in words("place_words")}
_PLACES_AND_THINGS = _PLACES | {capitals(word) for word in words("thing_words")}
_CUES = frozenset(words("cues"))
_OF = frozenset({"de", "d"})
_ARTICLES = frozenset(words("particles"))
_FUNCTION_WORDS = frozenset(words("function_words")) - _ARTICLES
_PLACE_LINKS = frozenset(words("place_links"))
_TITLES = frozenset(words("titles"))


@dataclass(frozen=True, kw_only=True)
class Run:
    """Names side by side: bounds of each, whether a sentence begins there, and the words before, in lower case."""

    bounds: tuple[tuple[int, int], ...]
    opens: bool
    before: tuple[str, ...]

    @property
    def start(self) -> int:
        """Where the first name begins."""
        return self.bounds[0][0]

    @property
    def end(self) -> int:
        """Where the last name ends."""
        return self.bounds[-1][1]


def runs(text: str, common: Container[str]) -> Iterator[Run]:
    """The runs of a text, cut at words that belong to no name."""
    for found in _RUN.finditer(text):
        pieces: list[tuple[int, int]] = []
        tokens = [token.span() for token in TOKEN.finditer(text, *found.span())]
        opening = bool(tokens) and _opens(text, tokens[0][0])
        for place, (start, end) in enumerate(tokens):
            bare = bare_start(text, start, end)
            word = text[bare:end]
            place_name = not pieces and len(tokens) > place + 1 and capitals(word) in _PLACES_AND_THINGS
            opens = opening and place == 0
            if stops(word) or place_name or (opens and len(tokens) > 1 and _opening_word(word, text[end:], common)):
                yield from _run(text, pieces, opens=opening and tokens[0] in pieces)
                pieces = []
            else:
                pieces.append((start if pieces else bare, end))  # a particle alone begins no name
        yield from _run(text, pieces, opens=opening and tokens[0] in pieces)


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, a line or a field begins there."""
    near = text[max(0, start - 8) : start]
    bare = near.rstrip()
    return not bare or bare[-1] in _SENTENCE_SIGNS or "\n" in near[len(bare) :] or bare in ("-", "*")


def bare_start(text: str, start: int, end: int) -> int:
    """Where a word begins behind its particle (`de`, `van`)."""
    particle = _LEADING.match(text, start, end)
    return particle.end() if particle else start


def stops(word: str) -> bool:
    """Whether a word belongs to no name."""
    bare = word.strip(".'’")
    return bare.lower() in NEVER_NAMES or bare in ACRONYMS or capitals(bare) in NO_PERSON or bare.lower() in _TITLES


def _opening_word(word: str, text: str, common: Container[str]) -> bool:
    """Whether the first word of a sentence, `text` what follows, has its capital from there, and belongs to no name."""
    if word.lower() in _FUNCTION_WORDS:
        return True
    if word.lower() in _ARTICLES:
        following = TOKEN.match(text.lstrip())
        return following is None or not last_name(f"{word} {following.group()}")
    return word.lower() in common and not first_name(word, bearers=FREQUENT) and not last_name(word)


def _run(text: str, pieces: list[tuple[int, int]], *, opens: bool) -> Iterator[Run]:
    while pieces and len(text[slice(*pieces[-1])]) < 2:
        pieces = pieces[:-1]
    if pieces and text[slice(*pieces[0])] == "M.":
        pieces = pieces[1:]
    if any(_is_word(word) and word.lower() not in _ARTICLES for word in (text[slice(*piece)] for piece in pieces)):
        start = pieces[0][0]
        yield Run(bounds=tuple(pieces), opens=opens, before=words_before(text, start))


def words_before(text: str, start: int) -> tuple[str, ...]:
    """The words and signs before, in lower case, without the article that a word has lost its vowel to."""
    sentence = _END.split(text[max(0, start - _BEFORE) : start])[-1]
    found = _WORD_BEFORE.findall(sentence.lower().replace("’", "'"))
    return tuple(word if word == "c'est" else word.strip("'.").rpartition("'")[2] or word for word in found)


def _is_word(piece: str) -> bool:
    return not piece.endswith(".")


def verdict(text: str, run: Run, common: Container[str]) -> bool | None:
    """Whether a run is a person: True, False, or None when it depends on whether the model sees one there."""
    names = [text[slice(*bounds)] for bounds in run.bounds if _is_word(text[slice(*bounds)])]
    whole = " ".join(names)
    if introduced(run):
        return True
    if after_a_place(run.before, names, common) or named_after_people(whole):
        return False
    initials = len(names) < len(run.bounds)
    if len(names) == 1 and not initials:
        return _single(names[0], run, common)
    if initials and len(names) == 1:
        return None if names[0].lower() in common and not last_name(names[0]) else True
    return _several(names, run, common)


def _several(names: list[str], run: Run, common: Container[str]) -> bool | None:
    if town(" ".join(names)):
        return None
    if cued(run) and not any(name.lower() in common for name in names):
        return True
    firsts = [first_name(name) for name in names]
    if any(firsts):
        ordinary = [name.lower() in common and not first_name(name, bearers=FREQUENT) for name in names]
        if run.opens and ordinary[0] and not last_name(names[0]):
            return None
        strong = any(first_name(name, bearers=FREQUENT) for name in names)
        return True if strong or not any(ordinary) else None
    if any(name.lower() in common for name in names):
        return False if not any(last_name(name) for name in names) else None
    return None


def _single(name: str, run: Run, common: Container[str]) -> bool | None:
    usual, ordinary = first_name(name, bearers=FREQUENT), name.lower() in common
    if cued(run):
        return True if first_name(name) or (last_name(name) and not ordinary) else None
    if not usual:
        return None if last_name(name) and not ordinary and not town(name) else False
    if ordinary or town(name):
        return None
    return True


def supported(text: str, run: Run, common: Container[str]) -> bool:
    """Whether an undecided run, where the model sees a person, is one."""
    names = [text[slice(*bounds)] for bounds in run.bounds if _is_word(text[slice(*bounds)])]
    if any(capitals(name) in _ORGANISATIONS for name in [*names, " ".join(names)]):
        return False
    if len(names) == 1:
        return first_name(names[0]) or last_name(names[0])
    if town(" ".join(names)) or any(name.lower() in common and not first_name(name) for name in names[:1]):
        return False
    return any(first_name(name) or last_name(name) for name in names)


def introduced(run: Run) -> bool:
    """Whether a title stands right before."""
    return bool(run.before) and run.before[-1] in _TITLES


def cued(run: Run) -> bool:
    """Whether a word before says that people follow: a greeting, a relative, a role."""
    near = list(run.before[-3:])
    while near and near[-1] in (",", ":", "(", "à", "de", "par", "d", "que", "avec"):
        if near.pop() in ("avec", "par"):
            return True
    return bool(near) and near[-1] in _CUES


def after_a_place(before: tuple[str, ...], names: list[str], common: Container[str]) -> bool:
    """Whether the name is that of a street, a hospital, an illness: a word before says so.

    « école Jules Ferry », « maladie de Charcot »; but in « école de Lucas » a first name that is no other word is a
    child's.
    """
    near = list(before[-6:])
    while near and near[-1] in _LINKS:
        near.pop()
    if near[-1:] == ["chez"]:  # « restaurant Chez Paul »
        near.pop()
    if not near:
        return False
    linked = before[-6:][len(near) :]
    usual = [first_name(name, bearers=FREQUENT) for name in names]
    if linked and set(linked) <= _OF and (any(usual) if len(names) > 1 else _only_a_name(names[0], common)):
        return False
    places = _PLACES if linked else _PLACES_AND_THINGS
    if capitals(near[-1]) in places:
        return True
    # « hôpital européen Georges », « centre dentaire Alphonse »: an adjective between.
    return near[-1] in _PLACE_LINKS and any(capitals(word) in _PLACES for word in near[-3:-1])


def _only_a_name(name: str, common: Container[str]) -> bool:
    return first_name(name, bearers=FREQUENT) and name.lower() not in common and not town(name)


@functools.lru_cache(maxsize=4096)
def named_after_people(name: str) -> bool:
    """Whether it is a brand, an insurer or a hospital that bears a person's name."""
    whole = capitals(name)
    return whole in _EPONYMS or whole in _ORGANISATIONS


_EPONYMS = frozenset(capitals(name.strip(";").replace("_", " ")) for name in words("eponyms"))
_ORGANISATIONS = lexicon("insurers") | lexicon("care_networks")
