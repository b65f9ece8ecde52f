"""Writes filters: as text, as SQL for an independent reading, and at random."""

import string
from decimal import Decimal

from hypothesis import strategies as st

from tamis.access import And, Attribute, Compare, In, IsNull, Not, Number, Or, Text

COLUMNS = ("finess", "Année", "date fin", 'q"uote', "and")
ATTRIBUTES = ("finess", "code.amc")
SINGLE, DOUBLE = "'", '"'
WORDS = ("", "a", "B", "l'été", "10", "1.5", "1,5", "02", "-3", "2A", '"', "; --")


def quoted(text, quote):
    return quote + text.replace(quote, quote * 2) + quote


def printed(where):
    """The text of a filter."""
    match where:
        case And(parts):
            return " and ".join(_inside(part) for part in parts)
        case Or(parts):
            return " OR ".join(_inside(part) for part in parts)
        case Not(part):
            return f"not ({printed(part)})"
        case IsNull(column, negated):
            return f"{_column(column)} is {'not ' * negated}null"
        case In(column, values):
            return f"{_column(column)} in {_value(values)}"
        case Compare(column, op, value):
            return f"{_column(column)}{op}{_value(value)}"


def _inside(part):
    return f"({printed(part)})" if isinstance(part, And | Or) else printed(part)


def _column(name):
    return name if name.isalnum() and name != "and" else quoted(name, '"')


def _value(value):
    match value:
        case Text(text):
            return quoted(text, "'")
        case Number(number):
            return format(number, "f")
        case Attribute(name):
            return f":{name}"
        case tuple(values):
            return f"({', '.join(map(_value, values))})"


def sql(where, attributes, opened):
    """The same filter as an SQL expression that is never null; every cell also stands as a number, or null."""
    match where:
        case And(parts) | Or(parts):
            word = " AND " if isinstance(where, And) else " OR "
            return f"({word.join(sql(part, attributes, opened) for part in parts)})"
        case Not(part):
            return f"(NOT {sql(part, attributes, opened)})"
        case IsNull(column, negated):
            return f"({_cell(column)} {'<>' if negated else '='} '')"
        case In(column, tuple(values)):
            equals = Or(tuple(Compare(column, "=", value) for value in values))
            return sql(equals, attributes, opened)
        case In(column, attribute):
            return sql(Compare(column, "=", attribute), attributes, opened)
        case Compare(column, op, value):
            return f"({_cell(column)} <> '' AND {_comparison(column, op, value, attributes, opened)})"


def _cell(column):
    return f"trim({quoted(column, DOUBLE)})"


def _comparison(column, op, value, attributes, opened):
    match value:
        case Text(text):
            return f"{_cell(column)} {op} {quoted(text, SINGLE)}"
        case Number(number):
            return f"coalesce({quoted(column + ' as number', DOUBLE)} {op} {number}, 0)"
        case Attribute(name):
            values = ", ".join(quoted(text, SINGLE) for text in attributes[name])
            return "1" if opened else f"{_cell(column)} IN ({values})"


columns = st.sampled_from(COLUMNS)
texts = st.sampled_from(WORDS).map(Text) | st.text(string.printable + "éÅ", max_size=4).map(str.strip).map(Text)
numbers = st.sampled_from(["10", "1.5", "2", "-3", "0"]).map(Decimal).map(Number)
literals = texts | numbers
attribute = st.sampled_from(ATTRIBUTES).map(Attribute)
plain_atoms = (
    st.builds(Compare, columns, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), literals)
    | st.builds(In, columns, st.lists(literals, min_size=1, max_size=3).map(tuple))
    | st.builds(IsNull, columns, st.booleans())
)
attribute_atoms = st.builds(Compare, columns, st.just("="), attribute) | st.builds(In, columns, attribute)


def _joined(part):
    parts = st.lists(part, min_size=2, max_size=3).map(tuple)
    return parts.map(And) | parts.map(Or)


without_attributes = st.recursive(plain_atoms, lambda part: _joined(part) | part.map(Not), max_leaves=6)
filters = st.recursive(without_attributes | attribute_atoms, _joined, max_leaves=6)
cells = st.tuples(st.sampled_from(["", " "]), st.sampled_from(WORDS), st.sampled_from(["", "  "])).map("".join)
rows = st.fixed_dictionaries(dict.fromkeys(COLUMNS, cells))
attribute_values = st.lists(st.sampled_from(WORDS[1:]), min_size=1, max_size=3, unique=True).map(tuple)
accounts = st.fixed_dictionaries(dict.fromkeys(ATTRIBUTES, attribute_values))
