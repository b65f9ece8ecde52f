"""The features of a text's words: their traits, their case, and the words around them.

A feature is a short name, « -1Stitles »: a title stands right before. `tamis.text.likelihood` has a weight for each,
and `benchmarks.text.learning` fits them.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tamis.text.things_named import things_named

REACH = 3
"""Words before and behind that are read."""
SIZE = 1 << 21
"""Rows of the weights: eight times as many as there are features in the texts that they were learnt from."""
SHAPES = "pIiAaTM"
JOINT = 8
"""Features of a word together with its neighbours."""
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:-[^\W\d_]+)*['’]?|\n|[^\w\s]|_")
_OPENING = frozenset('\n.!?:;•*«"-')
_FAMILY, _GRAMMATICAL, _GRAMMAR, _MEANING = 2, 3, 4, 7
"""Places among a word's traits: names borne, the same with its grammar, grammar alone, coarse kind of meaning."""


@dataclass(frozen=True, kw_only=True)
class Token:
    """A word, a number or a sign and where it stands."""

    start: int
    end: int
    text: str


def tokens(text: str) -> list[Token]:
    """Cut a text at blanks; hyphens join, an apostrophe ends a word, a line's end is a sign.

    >>> [token.text for token in tokens("l'aide de Jean-Marc, 2e")]
    ["l'", 'aide', 'de', 'Jean-Marc', ',', '2', 'e']
    """
    return [Token(start=found.start(), end=found.end(), text=found[0]) for found in _TOKEN.finditer(text)]


def shape(word: str) -> str:
    """The case of a word: A capitals, a lower, T title, M mixed, I and i one letter, p no word."""
    bare = word.rstrip("'’")
    if not bare[:1].isalpha():
        return "p"
    if len(bare) == 1:
        return "I" if bare.isupper() else "i"
    if bare.isupper():
        return "A"
    if bare.islower():
        return "a"
    return "T" if bare[1:].islower() else "M"


def manner(shapes: Sequence[str]) -> str:
    """How a text writes: U in capitals, W in lower case, w nearly so, m as usual: what a capital says there."""
    capital, lower, title = (shapes.count(kind) for kind in "AaT")
    if capital > 2 * (lower + title):
        return "U"
    if title == 0 and capital <= 1:
        return "W"
    return "w" if title <= max(1, (lower + title) // 25) else "m"


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """What the features of a text's words are made of, a list entry a word."""

    words: tuple[str, ...]
    shapes: tuple[str, ...]
    states: tuple[str, ...]
    things: tuple[str, ...]
    mailed: tuple[bool, ...]


def sentence(read: Sequence[Token]) -> Sentence:
    """The words in lower case (numbers by their length), their shapes, alone and with the text's manner, and things."""
    shapes = tuple(shape(token.text) for token in read)
    kind = manner(shapes)
    before = ["\n", *(token.text for token in read)]
    states = (each + kind + "o" * (near in _OPENING) for each, near in zip(shapes, before, strict=False))
    read_as = (f"#{len(token.text)}" if token.text.isdigit() else token.text.lower() for token in read)
    things = tuple(things_named([token.text for token in read]))
    words = tuple(read_as)
    return Sentence(words=words, shapes=shapes, states=tuple(states), things=things, mailed=_mailed(words))


_MAILED, _LEAST_MAILED = 6, 4
"""Words before an @ that may be of its address, and letters of one that may be a name."""


def _mailed(words: Sequence[str]) -> tuple[bool, ...]:
    """For each word whether it stands in an e-mail address of the text too: « yacine oublie <y.oublie@exemple.fr> »."""
    held: set[str] = set()
    for at in (at for at, word in enumerate(words) if word == "@"):
        held.update(word for word in words[max(0, at - _MAILED) : at] if len(word) >= _LEAST_MAILED)
    return tuple(word in held and words.count(word) > 1 for word in words)


def around(word: str, said: Sequence[str], offset: int) -> Iterator[str]:
    """What a word is evidence of, so many words further; itself only by its traits."""
    if offset and abs(offset) < REACH:
        yield f"{offset}w{word}"
    for trait in said:
        near = abs(offset) < REACH or trait[0] in "SBP"
        if near and (abs(offset) < REACH - 1 or trait[0] != "x"):
            yield f"{offset}{trait}"


def own(said: Sequence[str], state: str) -> Iterator[str]:
    """What a word is evidence of in its own place and case."""
    yield f"st{state}"
    for trait in said:
        yield f"0{trait}|{state}"


def joint(near: Sentence, said: Sequence[Sequence[str]], at: int) -> Iterator[str]:
    """What a word is evidence of together with its neighbours: `JOINT` in number."""
    last = len(near.words) - 1
    before, after = near.words[at - 1] if at else "^", near.words[at + 1] if at < last else "$"
    mine = said[at][_GRAMMATICAL] if len(said[at]) > 1 else "p"
    meaning = said[at - 1][_MEANING] if at and len(said[at - 1]) > 1 else before
    yield f"c{before}|{after}"
    yield f"m{meaning}|{mine}|{near.states[at]}"
    yield f"b{_pair(near, said, at - 1, at)}" if at else "b^"
    yield f"a{_pair(near, said, at, at + 1)}" if at < last else "a$"
    yield f"e{int(at >= last - 1)}"
    yield f"n{near.things[at]}|{near.states[at]}|{near.things[at - 1] if at else ''}"
    yield f"g{_family(said, at - 1) if at else '^'}|{near.shapes[at]}|{_kind(near, said, at + 1) if at < last else '$'}"
    yield f"E{int(near.mailed[at])}|{near.shapes[at]}"


def _family(said: Sequence[Sequence[str]], at: int) -> str:
    return said[at][_FAMILY] if len(said[at]) > 1 else said[at][0]


def _kind(near: Sentence, said: Sequence[Sequence[str]], at: int) -> str:
    """What a word is that comes behind: its grammar, or itself where it is a sign, a number or a short word."""
    return near.words[at] if len(said[at]) < 2 or len(near.words[at]) < _LEAST_MAILED else said[at][_GRAMMAR]


def _pair(near: Sentence, said: Sequence[Sequence[str]], left: int, right: int) -> str:
    return f"{_family(said, left)}|{_family(said, right)}|{near.shapes[left]}{near.shapes[right]}"


def features(near: Sentence, said: Sequence[Sequence[str]], at: int) -> Iterator[str]:
    """Every feature of one word, by name: what is learnt from, and what explains an answer."""
    for offset in range(-REACH, REACH + 1):
        place = at + offset
        if 0 <= place < len(near.words):
            yield from around(near.words[place], said[place], offset)
            yield f"{offset}s{near.shapes[place]}{near.shapes[at]}"
        else:
            yield f"{offset}END"
    yield from own(said[at], near.states[at])
    yield from joint(near, said, at)


def row(feature: str) -> int:
    """The row of a feature among the weights."""
    return zlib.crc32(feature.encode()) % SIZE
