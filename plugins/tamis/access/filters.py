"""What a `where` means: its tree, the columns and attributes it names, and whether a row passes.

The text of a `where` is read by `tamis.access.filter_language`. Nothing here is SQL and nothing is evaluated as code.
"""

import functools
import operator
import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias, TypeVar

from tamis.access.tables import shown

T = TypeVar("T")
Ordered = TypeVar("Ordered", str, Decimal)
Operator: TypeAlias = Literal["=", "!=", "<", "<=", ">", ">="]

# Whether the cell may lie before (-1), at (0) or after (1) the value.
_SIGNS: dict[Operator, tuple[int, ...]] = {
    "=": (0,),
    "!=": (-1, 1),
    "<": (-1,),
    "<=": (-1, 0),
    ">": (1,),
    ">=": (0, 1),
}
_DECIMAL = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")


@dataclass(frozen=True)
class Text:
    """A quoted literal, trimmed like the cells that it compares with, as text."""

    value: str


@dataclass(frozen=True)
class Number:
    """An unquoted number: compares as a number."""

    value: Decimal


@dataclass(frozen=True)
class Attribute:
    """`:name`, any value of that attribute of the account; the name in the form of `tables.header_name`."""

    name: str


@dataclass(frozen=True)
class Compare:
    """`column op value`; an attribute is only ever compared with `=`."""

    column: str
    op: Operator
    value: Text | Number | Attribute


@dataclass(frozen=True)
class In:
    """`column in ('a', 2)` or `column in :attribute`."""

    column: str
    values: tuple[Text | Number, ...] | Attribute

    @functools.cached_property
    def texts(self) -> frozenset[str]:
        """The listed texts."""
        values = () if isinstance(self.values, Attribute) else self.values
        return frozenset(value.value for value in values if isinstance(value, Text))

    @functools.cached_property
    def numbers(self) -> frozenset[Decimal]:
        """The listed numbers."""
        values = () if isinstance(self.values, Attribute) else self.values
        return frozenset(value.value for value in values if isinstance(value, Number))


@dataclass(frozen=True)
class IsNull:
    """`column is null`: empty once trimmed; `negated`: `is not null`."""

    column: str
    negated: bool


@dataclass(frozen=True)
class And:
    """All parts hold; at least two."""

    parts: "tuple[Filter, ...]"


@dataclass(frozen=True)
class Or:
    """One part holds; at least two."""

    parts: "tuple[Filter, ...]"


@dataclass(frozen=True)
class Not:
    """The part does not hold; it names no attribute."""

    part: "Filter"


Atom: TypeAlias = Compare | In | IsNull
Filter: TypeAlias = And | Or | Not | Compare | In | IsNull


def fold_filter(
    where: Filter,
    atom: Callable[[Atom], T],
    both: Callable[[T, T], T],
    either: Callable[[T, T], T],
    negate: Callable[[T], T],
) -> T:
    """Evaluate a filter over any kind of truth: booleans, arrays of booleans, sets.

    The nesting of a parsed filter is bounded, so the recursion is too.
    """
    if isinstance(where, Not):
        return negate(fold_filter(where.part, atom, both, either, negate))
    if isinstance(where, And | Or):
        parts = (fold_filter(part, atom, both, either, negate) for part in where.parts)
        return functools.reduce(both if isinstance(where, And) else either, parts)
    return atom(where)


def atoms_of(where: Filter) -> tuple[Atom, ...]:
    """The comparisons of a filter, from left to right."""
    return fold_filter(where, lambda atom: (atom,), operator.add, operator.add, lambda atoms: atoms)


def columns_of(where: Filter) -> frozenset[str]:
    """The columns that a filter looks at, as the export writes them."""
    return frozenset(atom.column for atom in atoms_of(where))


def attributes_of(where: Filter) -> frozenset[str]:
    """The attributes of the account that a filter looks at."""
    return frozenset(attribute.name for atom in atoms_of(where) if (attribute := _attribute(atom)) is not None)


def usable(
    where: Filter, columns: Container[str], attributes: Mapping[str, tuple[str, ...]], open_attributes: bool
) -> str | None:
    """Why the whole filter selects nothing, in French and without any value; None when it can be used."""
    if missing := sorted(column for column in columns_of(where) if column not in columns):
        return f"le filtre regarde une colonne que l'export n'a pas : {', '.join(map(shown, missing))}"
    if open_attributes:
        return None
    names = sorted(attributes_of(where))
    if unknown := [name for name in names if name not in attributes]:
        return f"le filtre regarde un attribut que le compte n'a pas : {', '.join(map(shown, unknown))}"
    if empty := [name for name in names if not any(value.strip() for value in attributes[name])]:
        return f"le filtre regarde un attribut vide : {', '.join(map(shown, empty))}"
    return None


def holds(
    where: Filter,
    row: Mapping[str, str],
    attributes: Mapping[str, tuple[str, ...]],
    *,
    open_attributes: bool = False,
) -> bool:
    """Whether one row passes: the reference that every faster evaluation must agree with.

    >>> from tamis.access.filter_language import parse_filter
    >>> holds(parse_filter("finess = :finess"), {"finess": " 7 "}, {"finess": ("6", "7")})
    True
    """
    if usable(where, row, attributes, open_attributes) is not None:
        return False
    return fold_filter(
        where,
        lambda atom: atom_holds(atom, row[atom.column], attributes, open_attributes),
        both=lambda left, right: left and right,
        either=lambda left, right: left or right,
        negate=lambda truth: not truth,
    )


def atom_holds(atom: Atom, cell: str, attributes: Mapping[str, tuple[str, ...]], open_attributes: bool = False) -> bool:
    """Whether one comparison holds for one cell; false for an empty cell, unless it asks for just that."""
    text = cell.strip()
    if isinstance(atom, IsNull):
        return (text != "") == atom.negated
    if not text:
        return False
    attribute = _attribute(atom)
    if attribute is not None:
        return open_attributes or text in attributes.get(attribute.name, ())
    if isinstance(atom, In):
        return text in atom.texts or (bool(atom.numbers) and decimal_of(text) in atom.numbers)
    return _compares(atom, text)


def decimal_of(text: str) -> Decimal | None:
    """The number a trimmed cell is (sign, digits, a decimal point or comma), or None. Exact.

    >>> decimal_of("-1,50"), decimal_of("1e3"), decimal_of("2A")
    (Decimal('-1.50'), None, None)
    """
    return Decimal(text.replace(",", ".")) if _DECIMAL.fullmatch(text) else None


def _attribute(atom: Atom) -> Attribute | None:
    value = None if isinstance(atom, IsNull) else atom.values if isinstance(atom, In) else atom.value
    return value if isinstance(value, Attribute) else None


def _compares(atom: Compare, text: str) -> bool:
    if isinstance(atom.value, Number):
        number = decimal_of(text)
        return number is not None and _sign(number, atom.value.value) in _SIGNS[atom.op]
    return isinstance(atom.value, Text) and _sign(text, atom.value.value) in _SIGNS[atom.op]


def _sign(left: Ordered, right: Ordered) -> int:
    return (left > right) - (left < right)
