"""Somebody remembered is a person where prose speaks of one, and a street or a work elsewhere."""

import pytest

from tamis.text.prose import told_of
from tamis.text.runs import runs

ACTS = ["raconte un voyage", "découvre le radium", "n'explique rien", "a longuement vécu ici", "est né à Nantes"]
MAKERS = ["Le romancier", "La physicienne polonaise", "Un célèbre peintre"]
NOTHING = ["ferme à 18 h", "(ligne 4)", "est en travaux", "a fermé hier", "a été repeint"]
PLACES = ["Sortie", "Arrêt", "Le bus s'arrête à"]


def told(text: str) -> bool:
    (run,) = [run for run in runs(text, frozenset()) if "Verne" in text[run.start : run.end]]
    return told_of(text, run)


@pytest.mark.parametrize("act", ACTS)
def test_an_act_behind_a_name_tells_of_a_person(act: str) -> None:
    assert told(f"Hier Jules Verne {act}.")


@pytest.mark.parametrize("maker", MAKERS)
def test_a_maker_before_a_name_tells_of_a_person(maker: str) -> None:
    assert told(f"{maker} Jules Verne.")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("rest", NOTHING)
def test_nothing_else_does(place: str, rest: str) -> None:
    assert not told(f"{place} Jules Verne {rest}.")
