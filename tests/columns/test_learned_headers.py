"""Laws of what a name resembles: bounded, silent on names that say nothing, explained by the name, values first."""

import dataclasses
import math
import random

import numpy as np
import pytest
from benchmarks.accuracy.labelled_headers import digest, poor_names
from tests.columns.synthetic import decided, finess

from tamis.columns.decision import posterior, total
from tamis.columns.header_weights import header_weights, load, save
from tamis.columns.headers import read_header
from tamis.columns.learned_headers import TERM, learned_terms, limits
from tamis.columns.weights import weights
from tamis.errors import SettingsError
from tamis.lexicon import fold
from tamis.lexicon.spelling import spelled

NAMES = """
    jeton_api cotation_acte code_garantie Diagnostic_principal hearingLossLeftDb mutuelleDuPatient utilisateur_saisie
    num_carte_bleue libelle_acte statut_dossier nb_lignes reste_a_charge PrenomUsage couleur montant_paye
""".split()  # noqa: SIM905 - a list that is read as words
POOR = "champ_12 F1 VAL1 col_c c1 c44 COL_A ZONE_LIBRE_3 Feuil1 A B12 Colonne12 data_3 val_x Unnamed:_0".split()  # noqa: SIM905


def odds(name: str, *, known: bool = True) -> dict[str, float]:
    said = {name: read_header(name)} if known else {}
    return {kind: term.log_odds for kind, term in learned_terms((name,), said)[name].items()}


@pytest.mark.parametrize("name", NAMES)
def test_what_a_name_resembles_is_bounded_and_never_against_what_the_lexicon_names(name: str) -> None:
    bounds, said = limits(), read_header(name)
    for kind, found in odds(name).items():
        assert bounds["least"] <= found <= bounds["most"]
        if kind in said and said[kind].log_odds >= weights().header["all_words"]:
            assert 0 <= found <= bounds["named_most"]


@pytest.mark.parametrize("name", POOR)
def test_a_name_that_says_nothing_resembles_nothing(name: str) -> None:
    assert odds(name) == {}


def test_an_empty_word_adds_no_type_to_letters_that_are_no_word() -> None:
    worst = {name: max(odds(name).values(), default=0.0) for name in poor_names()}
    assert {name: found for name, found in worst.items() if found >= 1} == {}


def test_hidden_names_resemble_nothing() -> None:
    for decision in decided({"diagnostic": ["a", "b", "c"], "jeton": ["d", "e", "f"]}, header_known=False).values():
        assert not any(term.name == TERM for term in decision.evidence)


SPELLINGS = [
    ("code_garantie", "CODE GARANTIE"),
    ("pièce-jointe", "PIECE_JOINTE"),
    ("cotation.acte", "Cotation Acte"),
    ("codeGarantie", "code_garantie"),
]


@pytest.mark.parametrize(("name", "other"), SPELLINGS)
def test_case_accents_and_separators_change_nothing(name: str, other: str) -> None:
    assert odds(name) == odds(other)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_shown_is_a_piece_of_the_name_or_a_word_read_in_it(name: str) -> None:
    own = {*fold(name).split(), *spelled(name)}
    together = fold(name).replace(" ", "")
    for term in learned_terms((name,), {})[name].values():
        shown = term.detail.rpartition(" (")[2].rstrip(")").replace("« ", "").replace(" »", "").split(", ")
        assert all(set(text.split()) <= own or text.strip("…") in together for text in shown if text)


def test_the_terms_of_a_decision_add_up_with_what_its_name_resembles() -> None:
    cells = ["carie", "détartrage", "couronne", "bridge", "implant"] * 20
    for name in NAMES:
        decision = decided({name: cells})[name]
        if decision.candidates:
            assert math.isclose(posterior(total(decision.evidence)), decision.candidates[0][1])


@pytest.mark.parametrize("name", NAMES)
def test_no_name_overturns_numbers_that_a_key_proves(name: str) -> None:
    source = random.Random(3)
    cells = [finess(source) for _ in range(100)]
    assert decided({name: cells})[name].entity_type == "FR_FINESS"


@pytest.mark.parametrize("name", ["utilisateur_saisie", "auteur_ouvrage", "statut_dossier", "nb_lignes", "nom_lot"])
def test_labels_counts_and_states_are_no_one_s_name_for_what_their_header_resembles(name: str) -> None:
    for cells in (["ouvert", "clos", "en attente"] * 40, [str(n % 7) for n in range(120)]):
        assert decided({name: cells})[name].entity_type not in {"LAST_NAME", "FIRST_NAME", "PERSON", "BIRTH_DATE"}


def test_the_file_was_learned_from_the_labels_and_code_of_this_checkout() -> None:
    assert header_weights().sources == digest(), "stale: run python -m benchmarks.accuracy.learning"


def test_weights_read_back_as_they_were_written(tmp_path) -> None:
    save(tmp_path / "weights.npz", header_weights())
    again = load((tmp_path / "weights.npz").read_bytes())
    for part in ("keys", "starts", "columns", "values"):
        assert np.array_equal(getattr(again, part), getattr(header_weights(), part))


def wrong(**parts):
    return dataclasses.replace(header_weights(), **parts)


@pytest.mark.parametrize(
    ("part", "why"),
    [
        ({"starts": header_weights().starts[:-1]}, "starts"),
        ({"columns": header_weights().columns[1:]}, "do not fit"),
        ({"keys": header_weights().keys[::-1]}, "not in order"),
        ({"columns": np.full_like(header_weights().columns, 200)}, "no entity type"),
        ({"values": np.full_like(header_weights().values, np.nan)}, "no number"),
        ({"keys": header_weights().keys[:0], "starts": header_weights().starts[:0]}, "starts"),
    ],
)
def test_a_file_of_another_shape_is_refused_with_what_to_do(tmp_path, part, why) -> None:
    save(tmp_path / "weights.npz", wrong(**part))
    with pytest.raises(SettingsError, match=f"{why}.*benchmarks.accuracy.learning"):
        load((tmp_path / "weights.npz").read_bytes())


def test_what_is_no_file_of_weights_is_refused() -> None:
    with pytest.raises(SettingsError, match="benchmarks.accuracy.learning"):
        load(b"no such file")
