"""Laws of the check of a column: what a layout says holds for its texts, and every twin is its scalar function."""

import random
import re
import string

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.identifier import columns, layouts
from tamis.identifier.columns import bytes_of, checked, normalised, number
from tamis.identifier.definition import Verdict, fit
from tamis.identifier.layouts import Layouts, calm, layout_of
from tamis.identifier.patterns import widened
from tamis.identifier.places import ways_of
from tamis.identifiers import ALL

EACH = pytest.mark.parametrize("identifier", ALL, ids=lambda identifier: identifier.name)
ODD = [*" .-_/\t\n\u00a0\u202f\u200b@,:;()+'’", "é", "ß", "İ", "ſ", "Ａ", "５", "٣", "x", "A", "7", "0"]
DISGUISES = (
    str.lower,
    str.upper,
    str.title,
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", ""),
    lambda text: text.replace("0", "０"),
    lambda text: f"\ufeff {text}\t",
    lambda text: f"{text}.0",
    lambda text: text[1:],
    lambda text: f"0{text}",
    lambda text: f"{text} {text}",
    lambda text: text * 40,
)


def mutated(identifier, n_drawn):
    """Samples, their disguises, and samples with digits and letters drawn anew or a character changed."""
    source = random.Random(identifier.name)
    samples = [*identifier.valid, *identifier.invalid]
    drawn = []
    for _ in range(n_drawn):
        text = source.choice(samples)
        share = source.choice((0.0, 0.1, 0.6))
        text = "".join(_drawn(each, share, source) for each in text)
        place = source.randrange(len(text) + 1)
        drawn.append(text[:place] + source.choice(["", "", *ODD]) + text[place + source.randrange(2) :])
    return [*samples, *(disguise(text) for text in samples for disguise in DISGUISES), *drawn, "", " "]


def _drawn(character, share, source):
    for alphabet in (string.digits, string.ascii_uppercase, string.ascii_lowercase):
        if character in alphabet and source.random() < share:
            return source.choice(alphabet)
    return character


@EACH
def test_a_column_says_of_every_value_what_the_scalar_check_says(identifier):
    values = mutated(identifier, 2500)  # enough for RE2, not `re`, to match the shape
    found = identifier.matches_column(pa.array([*values, None])).to_pylist()
    wrong = [value for value, hit in zip(values, found[:-1], strict=True) if hit != identifier.matches(value)]
    assert [wrong, found[-1]] == [[], False]


@EACH
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_column_of_any_text_is_checked_as_its_texts_are(identifier, data):
    values = data.draw(st.lists(st.text(st.sampled_from([*ODD, *"012AB"]) | st.characters(), max_size=24), max_size=8))
    values = [value for value in values if value.isprintable() or value.isascii()]
    found = identifier.matches_column(pa.array(values, pa.string())).to_pylist()
    assert found == [identifier.matches(value) for value in values]


@EACH
def test_a_slice_of_a_column_is_checked_as_the_whole(identifier):
    values = pa.array(mutated(identifier, 40))
    whole = identifier.matches_column(values).to_pylist()
    assert identifier.matches_column(values.slice(7, 50)).to_pylist() == whole[7:57]


@EACH
def test_texts_of_a_common_layout_are_told_place_by_place_as_one_by_one(identifier, monkeypatch):
    monkeypatch.setattr(layouts, "_LARGE", 1)
    values = mutated(identifier, 400)
    found = identifier.matches_column(pa.array(values)).to_pylist()
    assert [value for value, hit in zip(values, found, strict=True) if hit != identifier.matches(value)] == []


@EACH
def test_the_ways_of_a_pattern_through_a_layout_are_the_pattern(identifier):
    patterns = [identifier.shape, *([identifier.spelling[1]] if identifier.spelling else []), identifier.surely]
    texts = [text for text in mutated(identifier, 300) if text and text.isascii()]
    wrong = []
    for pattern in filter(None, patterns):
        for text in {form(text) for text in texts for form in (str, identifier.normal)} - {""}:
            ways = ways_of(pattern, layout_of(text)) if text.isascii() else None
            if ways is None:
                continue
            held = bool(ways.hold(lambda place, text=text: np.array([ord(text[place])], np.uint8), 1)[0])
            fits = re.fullmatch(pattern, text, re.ASCII) is not None
            if held < fits or (ways.exact and held != fits):
                wrong.append((pattern, text))
    assert wrong == []


@EACH
def test_what_surely_matches_matches(identifier):
    if identifier.surely is None:
        return
    form, _ = identifier.spelling
    sure = [text for text in mutated(identifier, 8000) if re.fullmatch(identifier.surely, form(text), re.ASCII)]
    assert [len(sure) > 10, [text for text in sure if not identifier.matches(text)]] == [True, []]


@EACH
def test_what_a_layout_decides_holds_for_its_texts(identifier):
    fate = {Verdict.ALL: True, Verdict.NONE: False}
    verdicts = [(value, identifier.verdict(layout_of(value))) for value in mutated(identifier, 400)]
    assert [value for value, each in verdicts if each in fate and identifier.matches(value) != fate[each]] == []


@EACH
def test_the_screen_lets_every_match_through(identifier):
    values = [value for value in mutated(identifier, 400) if value.isascii() and identifier.matches(value)]
    screen = identifier.screen() if identifier.screen else ""
    assert [value for value in values if not re.search(screen, value)] == []


@EACH
def test_a_normal_form_says_which_layouts_it_may_have(identifier):
    assert columns.is_by_class(identifier.normal, "0") or identifier.spelling is not None


@EACH
def test_normal_forms_of_a_column_are_those_of_its_texts(identifier):
    values = [value for value in mutated(identifier, 300) if value]
    layouts = Layouts(pa.array(values))
    everywhere = np.arange(len(values))
    some = everywhere[::3]
    expected = [identifier.normal(value) for value in values]
    assert layouts.forms(identifier.normal, everywhere).to_pylist() == expected
    assert layouts.forms(identifier.normal, some).to_pylist() == expected[::3]


@EACH
def test_the_twins_of_a_check_and_of_a_normal_form_are_their_scalar_functions(identifier):
    values = mutated(identifier, 1500)
    easy = [value for value in values if value.isascii() and value.isprintable() and value.strip() == value != ""]
    made = normalised(identifier.normal, pa.array(easy), np.ones(len(easy), np.bool_)).to_pylist()
    assert made == [identifier.normal(value) for value in easy]
    fitting = [normal for normal in map(identifier.normal, values) if fit(pa.array([normal]), identifier.shape)[0]]
    assert len(fitting) > 5
    assert checked(identifier.check, pa.array(fitting)).tolist() == [identifier.check(each) for each in fitting]


@pytest.mark.parametrize(
    "function", columns._BY_CLASS, ids=lambda function: f"{function.__module__}.{function.__name__}"
)
@settings(max_examples=60, deadline=None)
@given(text=st.text(st.sampled_from("019AZaz09Ff .,-_/'éÉç°:;()[]@&\u00a0’"), max_size=14))
def test_a_function_by_class_says_of_a_text_what_it_says_of_its_layout(function, text):
    layout = layout_of(text)
    if not (calm(layout) and columns.is_by_class(function, layout)):
        return
    one, other = function(text), function(layout)
    if isinstance(one, str):
        one, other = layout_of(one), layout_of(other)
    assert one == other


PATTERNS = [
    "[12]\\d{4}|2[AB]",
    "[^ ]+(?: [^ ]+){2,}",
    "[A-F0-9]{2,4}",
    "(?:x|[a-z]{2})\\.\\d",
    "\\$2[ab]\\$.{3}",
    "A?B+",
]


@pytest.mark.parametrize("pattern", PATTERNS)
@settings(max_examples=200, deadline=None)
@given(text=st.text(st.sampled_from("0125ABFZabz .$é"), max_size=6))
def test_a_widened_pattern_matches_the_layout_of_every_match_and_exact_ones_nothing_else(pattern, text):
    matches = re.fullmatch(pattern, text, re.ASCII) is not None
    wide = widened(pattern)
    of_layout = wide.pattern.fullmatch(layout_of(text)) is not None
    assert of_layout >= matches
    if wide.exact:
        assert of_layout == matches


@given(numbers=st.lists(st.integers(0, 10**18 - 1), min_size=1, max_size=5), width=st.integers(18, 18))
def test_digits_are_read_as_numbers(numbers, width):
    _, _, content = bytes_of(pa.array([str(each).rjust(width, "0") for each in numbers]))
    assert number(content[:-8].reshape(-1, width)).tolist() == numbers


def test_a_shape_that_allows_anything_comes_to_an_end_on_long_layouts():
    assert [each.name for each in ALL if each.verdict("a " * 400 + "!") is Verdict.ALL] == []
