"""Words with a capital that stand side by side, and whether they name a person.

A capital alone says little: sentences begin with one, and hospitals, streets, illnesses and brands are named after
people. What speaks for a person: a first name beside another name, a word before that introduces people, the model.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from tamis.lexicon import capitals
from tamis.lexicon import words as lexicon
from tamis.text.names import FREQUENT, first_name, last_name
from tamis.text.things import heads_a_thing
from tamis.text.words import words

CAPITAL = "A-ZÀ-ÖØ-ÞŒŸĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŐŘŚŞŠȘŢŤȚŪŮŰŲŴŶŹŻŽ"
GAP = r"(?:[ \u00a0\u202f]{1,2}|_)"
"""Between two words of a name; an underscore as in the name of a file."""
_UNDOTTED = rf"[{CAPITAL}](?:[.-]{{1,2}}[{CAPITAL}]){{1,2}}(?={GAP}[{CAPITAL}])"
_TWO_LETTERS = rf"(?!(?:Dr|Pr|Mr|Me|St|Av|Bd|Pl|No|Cf)\.)[{CAPITAL}][^\W\d_]\.(?=[ ][{CAPITAL}])"
INITIAL = (
    rf"(?:{_UNDOTTED}|{_TWO_LETTERS}|(?:[{CAPITAL}]|Ph|Th|Ch)(?:[.-]{{1,2}}[{CAPITAL}]){{0,2}}\.(?:[ ]-?[{CAPITAL}]\.)?"
    rf"|[{CAPITAL}]\.-?[{CAPITAL}](?=\s))"
)
_BRETON = r"(?<=[cC])['’][hH][^\W\d_]*"
WORD = (
    rf"(?:[DLOMNT]['’])?[{CAPITAL}][^\W\d_]*(?:-[^\W\d_]+|['’][{CAPITAL}][^\W\d_]*|{_BRETON}){{0,3}}"
    r"(?![^\W\d_]|@|['’]\w)"
)
PARTICLE = (
    rf"(?:(?:[dD]e{GAP}la|[dD]e{GAP}l['’]|de|du|des|[vV]an{GAP}de[nr]?|[vV]an{GAP}’t|van|von|ben|ould|bin|el|al|le|la|da"
    rf"|das|dos|di){GAP}|d['’]|de[ ]l['’])"
)
_NEXT = rf"{GAP}(?:{INITIAL}(?=\W|$)|{PARTICLE}?{WORD})"
_RUN = re.compile(rf"(?<![^\W_]|[@/.-])(?<!\w[.])(?:{INITIAL}(?={GAP}{PARTICLE}?{WORD})|{WORD})(?:{_NEXT}){{0,7}}")
TOKEN = re.compile(rf"{INITIAL}(?=\W|$)|{PARTICLE}?{WORD}")
_LEADING = re.compile(PARTICLE)
_BEFORE = 48
_LETTERS_ALONE = re.compile(rf"[{CAPITAL}](?:[.-]{{1,2}}[{CAPITAL}]){{1,2}}")
_WORD_BEFORE = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*['’.]?|[^\w\s]")
_END = re.compile(r"(?<=\w{4})[.!?…]\s|[!?]\s")
_CLOSES = re.compile(r"[ ]?(?:[,.;)\n]|$)")
_OF_SOMEBODY = re.compile(r"(?:de[ ]|d['’])(\w[\w-]*)$")
_SENTENCE_SIGNS = '.!?:;…•|«"–—'

NEVER_NAMES = frozenset(words("never_names"))
ACRONYMS = frozenset(words("acronyms"))
NO_PERSON = {word.upper() for word in words("no_person")} | lexicon("legal_forms") - lexicon("last_names")
PLACES = NO_PERSON | {capitals(word) for word in words("place_words")}
PLACES_AND_THINGS = PLACES | {capitals(word) for word in words("thing_words")}
_ARTICLES = frozenset(words("particles"))
_FUNCTION_WORDS = frozenset(words("function_words")) - _ARTICLES
_HAD_BY_PEOPLE = frozenset(words("had_by_people"))
TITLES = frozenset(words("titles"))


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
            followed = not pieces and len(tokens) > place + 1
            direct = followed and text[tokens[place + 1][0]].isupper()
            place_name = followed and (capitals(word) in PLACES_AND_THINGS or (direct and heads_a_thing(word, common)))
            opens = opening and place == 0
            # « Tran Thi Mai, »: a month that ends the sentence behind a name is a first name.
            # « Thi Mai Nguyen »: so is one between two others.
            inside = len(tokens) > place + 1 and last_name(text[slice(*tokens[place + 1])])
            closing = bool(pieces) and first_name(word) and (inside or _CLOSES.match(text, end) is not None)
            if (
                (stops(word) and not closing)
                or place_name
                or (opens and len(tokens) > 1 and _opening_word(word, text[end:], common))
            ):
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
    return bare.lower() in NEVER_NAMES or bare in ACRONYMS or capitals(bare) in NO_PERSON or bare.lower() in TITLES


def _opening_word(word: str, text: str, common: Container[str]) -> bool:
    """Whether the first word of a sentence, `text` what follows, has its capital from there, and belongs to no name."""
    if word.lower() in _FUNCTION_WORDS:
        return True
    following = TOKEN.match(text.lstrip())
    if word.lower() in _ARTICLES:
        saint = following is not None and following.group().startswith(("Saint-", "Sainte-"))
        return following is None or saint or not last_name(f"{word} {following.group()}")
    if word.lower() not in common or first_name(word, bearers=FREQUENT):
        return False
    if word.lower() in _HAD_BY_PEOPLE:
        return True
    # « Note de Véronique »: whose it is stands behind; few surnames have a first name behind their particle.
    owned = _OF_SOMEBODY.match(following.group()) if following else None
    return not last_name(word) or (owned is not None and first_name(owned[1], bearers=FREQUENT))


def _run(text: str, pieces: list[tuple[int, int]], *, opens: bool) -> Iterator[Run]:
    while pieces and len(text[slice(*pieces[-1])]) < 2:
        pieces = pieces[:-1]
    if pieces and text[slice(*pieces[0])] == "M.":
        pieces = pieces[1:]
    elif pieces and text[slice(*pieces[0])].startswith("M. "):
        pieces = [(pieces[0][0] + 3, pieces[0][1]), *pieces[1:]]
    if any(is_word(word) and word.lower() not in _ARTICLES for word in (text[slice(*piece)] for piece in pieces)):
        start = pieces[0][0]
        # In the name of a file the words before say nothing: « ordonnance_DURAND_Paul.pdf ».
        before = () if text[max(0, start - 1) : start] == "_" else words_before(text, start)
        yield Run(bounds=tuple(pieces), opens=opens, before=before)


def words_before(text: str, start: int) -> tuple[str, ...]:
    """The words and signs before, in lower case, without the article that a word has lost its vowel to."""
    sentence = _END.split(text[max(0, start - _BEFORE) : start])[-1]
    found = _WORD_BEFORE.findall(sentence.lower().replace("’", "'"))
    return tuple(word if word == "c'est" else word.strip("'.").rpartition("'")[2] or word for word in found)


def is_word(piece: str) -> bool:
    """Whether a piece of a name is more than initials."""
    return not piece.endswith(".") and _LETTERS_ALONE.fullmatch(piece) is None
