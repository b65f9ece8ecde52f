"""Reads the text of a `where` into a tree: a tokenizer and a recursive descent, bounded in length and depth.

A refusal gives a position and what is expected there. It never repeats the text: what stands where a column
should may be a value whose quotes were forgotten.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NoReturn, cast

from tamis.access.filters import (
    And,
    Attribute,
    Compare,
    Filter,
    In,
    IsNull,
    Not,
    Number,
    Operator,
    Or,
    Text,
)
from tamis.access.tables import header_name
from tamis.errors import FilterRefused

MOST_CHARACTERS = 65_536
"""Longest `where`; a list of a few thousand codes fits."""
DEEPEST = 50
"""Most parentheses and `not` inside one another."""

_KEYWORDS = frozenset({"and", "or", "not", "in", "is", "null"})
_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
    | (?P<text>'(?:[^']|'')*')
    | (?P<quoted>"(?:[^"]|"")*")
    | (?P<attribute>:[^\W\d][\w.]*)
    | (?P<number>-?[0-9]+(?:\.[0-9]+)?(?![\w.]))
    | (?P<word>[^\W\d][\w.]*)
    | (?P<operator><=|>=|!=|=|<(?!>)|>)
    | (?P<mark>[(),])
    """,
    re.VERBOSE,
)
_HINTS = {
    "'": "la fin du texte entre apostrophes (une apostrophe dans un texte se double)",
    '"': "la fin du nom de colonne entre guillemets",
    "<": "un des opérateurs = != < <= > >= (« différent » s'écrit !=)",
    ":": "un nom d'attribut juste après « : »",
}
_HINT = (
    "un élément du langage des filtres (un nom de colonne qui n'est pas fait de lettres, de chiffres, de _ "
    "et de . se met entre guillemets, une valeur entre apostrophes)"
)

_Kind = Literal["text", "quoted", "attribute", "number", "word", "operator", "mark", "end"]


@dataclass(frozen=True)
class _Token:
    kind: _Kind
    text: str
    position: int


def parse_filter(text: str) -> Filter:
    """The tree of a `where`.

    Raises FilterRefused, with the position (characters, from 1) and what is expected there.

    >>> parse_filter("finess = :finess and not rang > 1").parts[0]
    Compare(column='finess', op='=', value=Attribute(name='finess'))
    """
    if len(text) > MOST_CHARACTERS:
        raise FilterRefused(f"le filtre dépasse {MOST_CHARACTERS} caractères ; raccourcissez-le")
    return _Parser(list(_tokens(text))).whole()


def _refuse(position: int, expected: str) -> NoReturn:
    raise FilterRefused(f"filtre, position {position} : on attend {expected}")


def _tokens(text: str) -> Iterator[_Token]:
    place = 0
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None or found.lastgroup is None:
            _refuse(place + 1, _HINTS.get(text[place], _HINT))
        if found.lastgroup != "space":
            yield _Token(cast(_Kind, found.lastgroup), found.group(), place + 1)
        place = found.end()
    yield _Token("end", "", len(text) + 1)


def _unquoted(token: _Token) -> str:
    quote = token.text[0]
    return token.text[1:-1].replace(quote * 2, quote)


class _Parser:
    """A cursor over tokens. `or` binds least, then `and`, then `not`."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens, self._at = tokens, 0
        self._depth, self._negations = 0, 0

    def whole(self) -> Filter:
        """The filter, up to the end of the text."""
        found = self._or()
        if self._next.kind != "end":
            _refuse(self._next.position, "« and », « or » ou la fin du filtre")
        return found

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._next
        self._at += token.kind != "end"
        return token

    def _keyword(self, *words: str) -> bool:
        token = self._next
        if token.kind != "word" or token.text.lower() not in words:
            return False
        self._at += 1
        return True

    def _mark(self, mark: str) -> bool:
        if self._next.kind != "mark" or self._next.text != mark:
            return False
        self._at += 1
        return True

    def _or(self) -> Filter:
        parts = [self._and()]
        while self._keyword("or"):
            parts.append(self._and())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _and(self) -> Filter:
        parts = [self._not()]
        while self._keyword("and"):
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _not(self) -> Filter:
        position = self._next.position
        if self._keyword("not"):
            self._negations += 1
            found: Filter = Not(self._deeper(position, self._not))
            self._negations -= 1
            return found
        if not self._mark("("):
            return self._atom()
        found = self._deeper(position, self._or)
        if not self._mark(")"):
            _refuse(self._next.position, "« and », « or » ou « ) »")
        return found

    def _deeper(self, position: int, part: Callable[[], Filter]) -> Filter:
        self._depth += 1
        if self._depth > DEEPEST:
            _refuse(position, f"au plus {DEEPEST} parenthèses ou « not » imbriqués")
        found = part()
        self._depth -= 1
        return found

    def _atom(self) -> Filter:
        column = self._column()
        if self._keyword("is"):
            negated = self._keyword("not")
            if not self._keyword("null"):
                _refuse(self._next.position, "« null » ou « not null » après « is »")
            return IsNull(column, negated)
        if self._keyword("in"):
            return In(column, self._attribute() if self._next.kind == "attribute" else self._list())
        token = self._take()
        if token.kind != "operator":
            _refuse(
                token.position,
                "un opérateur (= != < <= > >=), « in », « is null » ou « is not null » ; "
                "pour le contraire d'un « in », écrivez not (colonne in …)",
            )
        return Compare(column, cast(Operator, token.text), self._operand(token.text))

    def _column(self) -> str:
        token = self._take()
        if token.kind == "word" and token.text.lower() not in _KEYWORDS:
            return token.text
        name = _unquoted(token) if token.kind == "quoted" else ""
        if not name.strip():
            _refuse(token.position, "un nom de colonne (entre guillemets si c'est un mot du langage)")
        return name

    def _operand(self, op: str) -> Text | Number | Attribute:
        if self._next.kind != "attribute":
            return self._literal("une valeur : 'texte', nombre ou :attribut (une colonne vide : is null)")
        if op != "=":
            _refuse(self._next.position, "« = » ou « in » devant un attribut")
        return self._attribute()

    def _attribute(self) -> Attribute:
        token = self._take()
        if self._negations:
            _refuse(token.position, "une valeur : un attribut n'est pas permis sous « not »")
        return Attribute(header_name(token.text[1:]))

    def _literal(self, expected: str) -> Text | Number:
        token = self._take()
        if token.kind == "text":
            return Text(_unquoted(token).strip())
        if token.kind != "number":
            _refuse(token.position, expected)
        return Number(Decimal(token.text))

    def _list(self) -> tuple[Text | Number, ...]:
        if not self._mark("("):
            _refuse(self._next.position, "une liste entre parenthèses ou un :attribut après « in »")
        values = [self._literal("une valeur de la liste : 'texte' ou nombre")]
        while self._mark(","):
            values.append(self._literal("une valeur de la liste : 'texte' ou nombre"))
        if not self._mark(")"):
            _refuse(self._next.position, "« , » ou « ) »")
        return tuple(values)
