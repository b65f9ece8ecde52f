"""Which words near a candidate count, and how much."""

import pytest

from tamis.text.context import nearness


def near(sentence: str, *words: str) -> float:
    """`nearness` of the number between brackets."""
    start, end = sentence.index("["), sentence.index("]") - 1
    return nearness(sentence.replace("[", "").replace("]", ""), start, end, words)


@pytest.mark.parametrize(
    "sentence",
    [
        "SIREN [732829320]",
        "mon numéro de sécurité sociale, le voici : [12]",
        "Numero de securite sociale [12]",
        "NUMÉRO DE SÉCURITÉ SOCIALE : [12]",
        "les sirens [12]",
        "siren:[12]",
        "[12], c'est mon siren",
    ],
)
def test_a_context_word_counts_whatever_its_case_accents_and_number(sentence: str) -> None:
    assert near(sentence, "siren", "sécurité sociale") > 0


@pytest.mark.parametrize(
    "sentence",
    [
        "[732829320]",
        "la sirène [12]",
        "Le siren manque. Voici mon code [12]",
        "siren\n\nmon code [12]",
        "siren\nCode interne : [12]",
        "siren absent ; lot = [12]",
        "siren " + "puis " * 20 + "[12]",
        "[12] et bien plus loin que trente signes un siren",
    ],
)
def test_other_words_other_sentences_and_far_words_do_not_count(sentence: str) -> None:
    assert near(sentence, "siren") == 0


def test_the_nearer_word_counts_for_more_and_a_word_before_for_more_than_one_after() -> None:
    assert near("finess et siren [12]", "siren") > near("finess et siren [12]", "finess") > 0
    assert near("finess [12] siren", "finess") > near("finess [12] siren", "siren") > 0


def test_without_context_words_nothing_is_near() -> None:
    assert near("siren [12]") == 0
