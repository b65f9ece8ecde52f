"""What was learnt about names: it is read as it was learnt, its best path is the best, and it is not stale."""

import itertools

import numpy as np
import pytest
from benchmarks.text import corpus, learning
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.text.likelihood import Likelihood, reader
from tamis.text.overlap import Span
from tamis.text.settling import LIST_SCORE, TITLE_SCORE, settled
from tamis.text.surroundings import JOINT, SIZE, Token, features, joint, row, sentence, tokens
from tamis.text.things_named import things_named

TEXTS = st.text(alphabet="abÉéLMn dr.,:'’-\n1289«»_", max_size=60)


@given(TEXTS)
def test_words_stand_in_order_and_leave_out_only_blanks(text):
    read = tokens(text)
    left = text
    for token in reversed(read):
        assert text[token.start : token.end] == token.text
        left = left[: token.start] + left[token.end :]

    assert all(before.end <= after.start for before, after in itertools.pairwise(read))
    assert not any(letter.isalnum() for letter in left)


@pytest.mark.parametrize("name", ["tuning", "held_out"])
def test_words_are_read_with_the_weights_of_the_features_that_they_were_learnt_with(name):
    weights, known = reader()._weights, reader()
    for text in corpus.written(name).texts[:40]:
        near = sentence(tokens(text.text))
        said = [known.traits(word) for word in near.words]
        slowly = [weights[[row(one) for one in features(near, said, at)]].sum(axis=0) for at in range(len(said))]

        np.testing.assert_allclose(known.read(text.text).odds, np.stack(slowly), atol=1e-3)


@settings(max_examples=200)
@given(TEXTS.filter(tokens))
def test_any_text_can_be_read(text):
    odds = reader().read(text).odds

    assert odds.shape == (len(tokens(text)), 3)
    assert np.isfinite(odds).all()


def test_a_text_without_words_holds_no_name():
    assert reader().read(" \t ").names(5.0) == []


@given(TEXTS.filter(tokens))
def test_features_with_neighbours_are_as_many_for_every_word(text):
    near = sentence(tokens(text))
    said = [reader().traits(word) for word in near.words]

    assert {len(list(joint(near, said, at))) for at in range(len(said))} == {JOINT}


ODDS = st.lists(st.tuples(*[st.floats(-5, 5, width=32)] * 3), min_size=1, max_size=5)


@given(ODDS, st.floats(-2, 2))
def test_the_path_found_is_the_best_of_all(odds, favour):
    found = _seen(odds)._best(favour)
    allowed = [
        path
        for path in itertools.product(range(3), repeat=len(odds))
        if path[0] != 2 and not any(pair == (0, 2) for pair in itertools.pairwise(path))
    ]

    def worth(path):
        return sum(word[state] - favour * (state == 0) for word, state in zip(odds, path, strict=True))

    assert tuple(found) in allowed
    assert worth(found) == pytest.approx(max(map(worth, allowed)), abs=1e-3)


def _seen(odds):
    read = tuple(Token(start=2 * place, end=2 * place + 1, text="x") for place in range(len(odds)))
    return Likelihood(read=read, odds=np.array(odds, np.float32), things=("",) * len(odds))


@given(ODDS, st.floats(-1, 1))
def test_nothing_is_found_only_where_the_best_path_has_no_name(odds, favour):
    seen = _seen(odds)

    assert bool(seen.names(favour)) == any(seen._best(favour))


def test_the_weights_were_learnt_from_the_texts_that_are_there():
    with np.load(learning.HERE) as stored:
        assert str(stored["learnt_from"]) == learning.learnt_from(), "run python -m benchmarks.text.learning"
        assert stored["weights"].shape == (SIZE, 3)


def test_nothing_is_learnt_from_texts_that_judge():
    assert not set(corpus.UNSEEN) & set(corpus.LEARNT)


# Rules and what was learnt, together


def _span(score):
    return Span(start=0, end=1, entity_type="PERSON", score=score)


AGAINST, FOR = [(9.0, 0.0, 0.0)], [(0.0, 9.0, 0.0)]


@pytest.mark.parametrize(("score", "odds", "kept"), [(LIST_SCORE, AGAINST, False), (TITLE_SCORE, FOR, True)])
def test_a_rule_stays_unless_the_words_around_speak_against_it(score, odds, kept):
    assert (_span(score) in settled([_span(score)], [], _seen(odds))) is kept


def test_a_title_bears_more_than_a_list():
    doubtful = _seen([(3.5, 0.0, 0.0)])

    assert settled([_span(TITLE_SCORE)], [], doubtful)
    assert not settled([_span(LIST_SCORE)], [], doubtful)


@given(ODDS)
def test_what_was_learnt_widens_what_a_rule_found_and_adds_nothing_over_it(odds):
    rule = _span(TITLE_SCORE)
    found = settled([rule], [], _seen([FOR[0], *odds]))

    over = [span for span in found if span.start < rule.end]
    assert [(span.start, span.score) for span in over] == [(rule.start, rule.score)]
    assert over[0].end >= rule.end


# Names of things


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (["maladie", "de", "Raynaud"], ["EE", "EE", "EE"]),
        (["Mme", "Raynaud"], ["", ""]),
        (["la", "CPAM"], ["", "C"]),
        (["la", "cpam"], ["", ""]),
    ],
)
def test_a_thing_s_name_is_matched_whole(words, kinds):
    assert things_named(words) == kinds


@given(st.lists(st.sampled_from(["maladie", "de", "Crohn", "Paul", ",", "12", "CPAM", "d'", "l'"]), max_size=8))
def test_every_word_has_one_kind(words):
    assert len(things_named(words)) == len(words)
