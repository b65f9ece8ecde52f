"""Illnesses, drugs and acts in the names of columns."""

import pytest

from tamis.columns.headers import read_header
from tamis.lexicon import header_words
from tamis.lexicon.spelling import spellings

NAMES = {
    "DIAGNOSIS": ["asthme", "DIABETE", "hypertension", "Épilepsie", "ben_asthme"],
    "DRUG_CODE": ["paracetamol", "Metformine", "levothyrox"],
    "HEALTH_ACT": ["coloscopie", "MAMMOGRAPHIE", "chimiotherapie"],
}


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, names in NAMES.items() for name in names])
def test_the_name_of_an_illness_a_drug_or_an_act_is_as_good_as_a_synonym(kind: str, name: str) -> None:
    assert read_header(name)[kind].how == "exact"


@pytest.mark.parametrize("name", ["rupture_stock", "insuffisance_budget", "photographie", "cartographie", "greffe"])
def test_words_that_are_more_than_illnesses_and_acts_are_none(name: str) -> None:
    assert not {"DIAGNOSIS", "HEALTH_ACT", "DRUG_CODE"} & {
        kind for kind, said in read_header(name).items() if said.log_odds > 0
    }


def test_no_word_of_things_is_a_health_word() -> None:
    speaking = {
        word: sorted(kind for kind in NAMES if kind in read_header(word) and read_header(word)[kind].how == "exact")
        for word in spellings().nothing
        if word not in header_words()["DIAGNOSIS"].exact
    }
    assert {word: kinds for word, kinds in speaking.items() if kinds} == {}
