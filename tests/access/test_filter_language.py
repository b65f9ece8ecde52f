"""The language of `where`: what it reads, what it refuses, and that a refusal says where without repeating it."""

import dataclasses
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.access.where import filters, printed

from tamis.access import And, Attribute, Compare, In, IsNull, Not, Number, Or, Text, parse_filter
from tamis.access.filter_language import DEEPEST, MOST_CHARACTERS
from tamis.errors import FilterRefused

CANARY = "CANARI7351"
A, B, C = (Compare(name, "=", Text("x")) for name in "abc")


@given(filters)
def test_what_is_printed_reads_back_the_same(where):
    assert parse_filter(printed(where)) == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a='x' or b='x' and c='x'", Or((A, And((B, C))))),
        ("(a='x' or b='x') and c='x'", And((Or((A, B)), C))),
        ("not a='x' and b='x'", And((Not(A), B))),
        ("NOT NOT a = 'x'", Not(Not(A))),
        ("((a='x'))", A),
        ("a='x' Or b='x' oR c='x'", Or((A, B, C))),
        ("\n a\t=\u00a0'x'", A),
        ("\"date fin\" >= '2024-01-01'", Compare("date fin", ">=", Text("2024-01-01"))),
        ('"d""q" IS NULL', IsNull('d"q', False)),
        ("prénom is Not Null", IsNull("prénom", True)),
        ("adresse.ville = 'l''Isle'", Compare("adresse.ville", "=", Text("l'Isle"))),
        ("a = ' x '", A),
        ("rang = 01", Compare("rang", "=", Number(Decimal(1)))),
        ("rang < -1.50", Compare("rang", "<", Number(Decimal("-1.5")))),
        ("rang in (1, '2A')", In("rang", (Number(Decimal(1)), Text("2A")))),
        ("amc in :AMC", In("amc", Attribute("amc"))),
        ("finess = :Finess", Compare("finess", "=", Attribute("finess"))),
        ('"is" is null', IsNull("is", False)),
    ],
)
def test_a_filter_means(text, where):
    assert parse_filter(text) == where


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 1),
        ("   ", 4),
        ("a", 2),
        ("a =", 4),
        (f"a = {CANARY}", 5),
        (f"'{CANARY}' = a", 1),
        (f"a = '{CANARY}", 5),
        (f'"{CANARY} = 1', 1),
        (f"a = '{CANARY}' b", 18),
        (f"a = '{CANARY}'; drop table {CANARY}", 17),
        (f"a = '{CANARY}' -- b", 18),
        (f"a = '{CANARY}' /* b */", 18),
        (f"a = '{CANARY}' union select 1", 18),
        (f"lower(a) = '{CANARY}'", 6),
        (f"a like '{CANARY}%'", 3),
        (f"a between 1 and {CANARY}", 3),
        (f"a not in ('{CANARY}')", 3),
        (f"a <> '{CANARY}'", 3),
        (f"a == '{CANARY}'", 4),
        ("a = null", 5),
        ("a = b", 5),
        ("a = 1e5", 5),
        ("a = 1,5", 6),
        ("a = 12abc", 5),
        ("a in ()", 7),
        ("a in ('x',)", 11),
        ("a in 'x'", 6),
        ("a in (:x)", 7),
        ("a in ('x'", 10),
        ("a is 'x'", 6),
        ("a is not", 9),
        ("(a = 'x'", 9),
        ("a = 'x')", 8),
        ("a = 'x' and", 12),
        ("and = 'x'", 1),
        ('"" = 1', 1),
        ("a = :", 5),
        ("a = : b", 5),
        ("a = :1", 5),
        ("__import__('os')", 11),
        ("a = 'x' or 1=1", 12),
    ],
)
def test_what_is_outside_the_language_is_refused_at_its_place_and_not_repeated(text, position):
    with pytest.raises(FilterRefused) as refusal:
        parse_filter(text)
    message = str(refusal.value)
    assert message.startswith(f"filtre, position {position} : on attend ")
    assert CANARY not in message


@pytest.mark.parametrize(
    "text",
    [
        "not a = :x",
        "not (b = 'x' and (c in :x))",
        "not not a = :x",
        "a != :x",
        "a < :x",
        "a >= :x",
        "b = 'x' or not (a in :x or b = 'y')",
    ],
)
def test_an_attribute_under_not_or_unequal_is_refused(text):
    with pytest.raises(FilterRefused, match="attribut"):
        parse_filter(text)


def test_an_attribute_beside_a_not_is_read():
    assert parse_filter("not a = 'x' and b = :x") == And((Not(A), Compare("b", "=", Attribute("x"))))


def outcome(text):
    """The tree of a text, or the message of its refusal."""
    try:
        return parse_filter(text)
    except FilterRefused as refusal:
        return str(refusal)


tokens = st.sampled_from(["not", "and", "or", "in", "is", "null", "(", ")", ",", "=", "!=", "<", "'", '"', ":x", "1"])
pieces = st.lists(tokens | st.sampled_from([CANARY, f"'{CANARY}'", f'"{CANARY}"']), max_size=12).map(" ".join)


@given(pieces)
def test_a_refusal_does_not_depend_on_the_words_and_values_of_the_text(text):
    found, other = outcome(text), outcome(text.replace(CANARY, "AUTRE_MOT1"))
    assert (other == found) == isinstance(found, str) or CANARY not in text


@given(pieces | st.text(max_size=30))
@example("a = 'x" + "''" * 500)
def test_any_text_is_read_or_refused(text):
    found = outcome(text)
    assert isinstance(found, str) or outcome(printed(found)) == found


@pytest.mark.parametrize(("opening", "closing"), [("(", ")"), ("not ", ""), ("not (", ")")])
def test_nesting_is_bounded_whatever_its_depth(opening, closing):
    levels = DEEPEST // (2 if opening == "not (" else 1)
    parse_filter(opening * levels + "a='x'" + closing * levels)
    for many in (levels + 1, 8_000):
        with pytest.raises(FilterRefused, match=f"au plus {DEEPEST}"):
            parse_filter(opening * many + "a='x'" + closing * many)


def test_parentheses_side_by_side_are_no_nesting():
    text = " and ".join(["(a='x')"] * 2 * DEEPEST)
    assert parse_filter(text) == And((A,) * 2 * DEEPEST)


def test_a_long_chain_is_flat_and_a_longer_text_is_refused():
    text = " or ".join(["a='x'"] * (MOST_CHARACTERS // 9))
    assert parse_filter(text) == Or((A,) * (MOST_CHARACTERS // 9))
    with pytest.raises(FilterRefused, match=str(MOST_CHARACTERS)):
        parse_filter("a='x'" + " " * MOST_CHARACTERS)


@pytest.mark.parametrize("node", [A, In("a", Attribute("x")), IsNull("a", True), And((A, B)), Or((A, B)), Not(A)])
def test_a_filter_can_be_compared_and_hashed_and_not_changed(node):
    assert hash(node) == hash(dataclasses.replace(node))
    with pytest.raises(dataclasses.FrozenInstanceError):
        node.column = "b"
