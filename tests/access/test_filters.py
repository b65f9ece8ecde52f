"""What filters select: against SQLite's reading of the same filter, and one test per settled rule."""

import contextlib
import sqlite3
from decimal import Decimal

import pytest
from hypothesis import given
from tests.access.where import ATTRIBUTES, COLUMNS, accounts, attribute_values, filters, printed, quoted, rows, sql

from tamis.access import (
    And,
    IsNull,
    Not,
    Or,
    atom_holds,
    atoms_of,
    attributes_of,
    columns_of,
    decimal_of,
    fold_filter,
    holds,
    parse_filter,
    usable,
)

NUMBERS = {"10": 10.0, "1.5": 1.5, "1,5": 1.5, "02": 2.0, "-3": -3.0}


def selected_by_sqlite(where, row, attributes, opened):
    """The same filter read by SQLite, each cell given as text and as the number that it is."""
    cells = {column: row[column] for column in COLUMNS}
    cells |= {f"{column} as number": NUMBERS.get(row[column].strip()) for column in COLUMNS}
    names = ", ".join(f"? AS {quoted(name, chr(34))}" for name in cells)
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        query = f"SELECT {sql(where, attributes, opened)} FROM (SELECT {names})"
        return bool(database.execute(query, list(cells.values())).fetchone()[0])


@given(filters, rows, accounts)
def test_a_filter_selects_what_sqlite_selects(where, row, attributes):
    found = [holds(where, row, attributes, open_attributes=opened) for opened in (False, True)]
    assert found == [selected_by_sqlite(where, row, attributes, opened) for opened in (False, True)]


@given(filters, rows, accounts, attribute_values)
def test_another_attribute_value_or_open_attributes_never_take_a_row_away(where, row, attributes, more):
    wider = {name: (*values, *more) for name, values in attributes.items()}
    found = [holds(where, row, held) for held in (attributes, wider)] + [holds(where, row, {}, open_attributes=True)]
    assert found == sorted(found)


@given(filters, rows, accounts)
def test_folding_over_sets_of_rows_agrees_with_one_row_at_a_time(where, row, attributes):
    every = frozenset({0})
    selected = fold_filter(
        where,
        lambda atom: every if atom_holds(atom, row[atom.column], attributes) else frozenset(),
        frozenset.intersection,
        frozenset.union,
        lambda rows: every - rows,
    )
    assert selected == (every if holds(where, row, attributes) else frozenset())


@given(filters)
def test_the_columns_and_attributes_are_those_of_the_comparisons(where):
    text = printed(where)
    assert {atom.column for atom in atoms_of(where)} == columns_of(where)
    assert attributes_of(where) == {name for name in ATTRIBUTES if f":{name}" in text}


def test_comparisons_come_from_left_to_right():
    where = parse_filter("a is null and (b is null or not c is null) and a is null")
    assert [atom.column for atom in atoms_of(where)] == ["a", "b", "c", "a"]
    assert where == And((IsNull("a", False), Or((IsNull("b", False), Not(IsNull("c", False)))), IsNull("a", False)))


@pytest.mark.parametrize(
    ("text", "selected"),
    [
        ("c = 'a'", ["a", " a ", "\u00a0a"]),
        ("c = ' a '", ["a", " a ", "\u00a0a"]),
        ("c != 'a'", ["A", "10", "010", "9", "9,50", "NULL"]),
        ("c > '9'", ["a", " a ", "\u00a0a", "A", "9,50", "NULL"]),
        ("c > 9", ["10", "010", "9,50"]),
        ("c = 10", ["10", "010"]),
        ("c = '10'", ["10"]),
        ("c = 9.5", ["9,50"]),
        ("c != 10", ["9", "9,50"]),
        ("c in (10, 'a')", ["a", " a ", "\u00a0a", "10", "010"]),
        ("c is null", ["", "  "]),
        ("c is not null", ["a", " a ", "\u00a0a", "A", "10", "010", "9", "9,50", "NULL"]),
        ("not c > 9", ["a", " a ", "\u00a0a", "A", "9", "NULL", "", "  "]),
        ("not c = 'a'", ["A", "10", "010", "9", "9,50", "NULL", "", "  "]),
        ("c = ''", []),
        ("c = 'null'", []),
        ("c = :x", ["A", "9"]),
        ("c in :x", ["A", "9"]),
    ],
)
def test_cells_selected(text, selected):
    cells = ["a", " a ", "\u00a0a", "A", "10", "010", "9", "9,50", "NULL", "", "  "]
    where = parse_filter(text)
    assert [cell for cell in cells if holds(where, {"c": cell}, {"x": ("9", "A", "")})] == selected


@pytest.mark.parametrize("text", ["c = :x", "c in :x"])
def test_open_attributes_select_every_cell_that_is_filled(text):
    where = parse_filter(text)
    found = [cell for cell in ("a", " 9", "", " ") if holds(where, {"c": cell}, {}, open_attributes=True)]
    assert found == ["a", " 9"]


@pytest.mark.parametrize(
    ("text", "attributes", "reason"),
    [
        ("c = 'a' or c = :y", {"x": ("a",)}, "le filtre regarde un attribut que le compte n'a pas : « y »"),
        ("c = 'a' or c = :x", {"x": ()}, "le filtre regarde un attribut vide : « x »"),
        ("c = 'a' or c = :x", {"x": (" ",)}, "le filtre regarde un attribut vide : « x »"),
        ("c = 'a' or d is null", {}, "le filtre regarde une colonne que l'export n'a pas : « d »"),
        ("not d = 'a'", {}, "le filtre regarde une colonne que l'export n'a pas : « d »"),
        ("c = 'a' or C = 'a'", {}, "le filtre regarde une colonne que l'export n'a pas : « C »"),
    ],
)
def test_an_unknown_or_empty_attribute_or_a_missing_column_makes_the_whole_filter_select_nothing(
    text, attributes, reason
):
    where = parse_filter(text)
    assert usable(where, {"c"}, attributes, False) == reason
    assert [cell for cell in ("a", "") if holds(where, {"c": cell}, attributes)] == []


def test_open_attributes_need_no_attribute_but_still_the_columns():
    where = parse_filter("c = :y or d = 'a'")
    assert usable(where, {"c", "d"}, {}, True) is None
    assert usable(where, {"c"}, {}, True) == "le filtre regarde une colonne que l'export n'a pas : « d »"


def test_a_reason_hides_a_name_that_looks_like_a_value():
    reason = usable(parse_filter("\"1 85 05 78 006 084 91\" = 'a'"), {"c"}, {}, False)
    assert reason == "le filtre regarde une colonne que l'export n'a pas : (nom non affiché)"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("10", "10"),
        ("+1,5", "1.5"),
        ("-007", "-7"),
        ("9" * 400, "9" * 400),
        *[(text, None) for text in ("", "1e5", "1 000", "1.", ".5", "1.2.3", "NaN", "Infinity", "0x1", "٣", "1_0")],
    ],
)
def test_a_cell_is_a_number_when_it_is_written_with_a_sign_digits_and_a_decimal_mark(text, number):
    assert decimal_of(text) == (None if number is None else Decimal(number))


def test_numbers_compare_exactly_beyond_what_a_float_holds():
    where = parse_filter("c = 9007199254740993")
    assert [cell for cell in ("9007199254740992", "9007199254740993") if holds(where, {"c": cell}, {})] == [
        "9007199254740993"
    ]
