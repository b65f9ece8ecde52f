"""The benchmark's own set and its scores."""

import itertools
import re

import pytest
from benchmarks.text.corpus import HALVES, WRITTEN, Corpus, Piece, Text, marked, written
from benchmarks.text.scoring import score

from tamis.identifiers import BY_TYPE

RULED = {"PERSON", "POSTAL_ADDRESS", "PASSWORD"}
KEY_SIGN = re.compile(r"clef|cl[eé]|/", re.IGNORECASE)
"""What may stand before the key of a health number in a text, though in no column."""


def piece(start: int, end: int, entity_type: str = "PERSON") -> Piece:
    return Piece(start=start, end=end, entity_type=entity_type)


def test_there_are_enough_texts_and_near_half_hold_nobody() -> None:
    texts = [text for half in HALVES for text in written(half).texts]
    empty = [text for text in texts if not any(piece.entity_type in RULED for piece in text.pieces)]
    assert len(texts) >= 250
    assert 0.45 < len(empty) / len(texts) < 0.65
    assert len({text.id for text in texts}) == len({text.text for text in texts}) == len(texts)


@pytest.mark.parametrize("half", HALVES)
def test_every_marked_value_is_of_its_type(half: str) -> None:
    wrong = [
        (text.id, each.entity_type)
        for text in written(half).texts
        for each in text.pieces
        if each.entity_type not in RULED and not _of_its_type(text.text[each.start : each.end], each.entity_type)
    ]
    assert wrong == []


def _of_its_type(value: str, entity_type: str) -> bool:
    """A health number may have a word before its key; a login may be all digits where the text calls it so."""
    value = KEY_SIGN.sub("", value) if entity_type == "FR_NIR" else value
    return BY_TYPE[entity_type].matches(value) or (entity_type == "LOGIN" and value.isdigit())


@pytest.mark.parametrize("name", WRITTEN)
def test_no_mark_is_left_in_a_text_and_none_is_over_another(name: str) -> None:
    texts = written(name).texts
    assert [text.id for text in texts if any(sign in text.text for sign in "[]|")] == []
    assert [
        text.id
        for text in texts
        for one, other in itertools.pairwise(text.pieces)
        if one.end > other.start or one.start >= one.end
    ] == []


def test_strict_wants_the_same_bounds_and_partial_an_overlap_once() -> None:
    corpus = Corpus(name="x", texts=(marked("[Anne Roy|PERSON] et [Luc|PERSON]", id="1", kind="x"),))
    result = score(corpus, [[piece(0, 4), piece(5, 8), piece(12, 15)]])
    strict, partial = result.strict["PERSON"], result.partial["PERSON"]
    assert (strict.expected, strict.found, strict.right) == (2, 3, 1)
    assert (partial.right, partial.precision, partial.recall) == (2, 2 / 3, 1.0)
    assert result.uncovered == 0


def test_one_span_over_two_people_is_right_once() -> None:
    corpus = Corpus(name="x", texts=(marked("[Anne|PERSON] et [Luc|PERSON]", id="1", kind="x"),))
    assert score(corpus, [[piece(0, 11)]]).partial["PERSON"].recall == 0.5


def test_alarms_count_texts_in_which_nothing_is_marked() -> None:
    texts = tuple(Text(id=str(number), kind="x", text="rien du tout", pieces=()) for number in range(4))
    result = score(
        Corpus(name="x", texts=texts), [[piece(0, 4)], [piece(0, 4, "POSTAL_ADDRESS")], [piece(0, 4, "URL")], []]
    )
    assert (result.empty_texts, result.people_alarms, result.person_alarms, result.any_alarms) == (4, 2, 1, 3)


def test_what_stays_uncovered_is_counted_in_characters() -> None:
    corpus = Corpus(name="x", texts=(marked("[Anne Roy|PERSON]", id="1", kind="x"),))
    assert score(corpus, [[piece(0, 4, "URL")]]).uncovered == pytest.approx(3 / 7)
