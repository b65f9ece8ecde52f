"""The lexicon: every entity type has its words, lists are in one form, no header stands under two types."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis import lexicon
from tamis.errors import SettingsError
from tamis.lexicon import capitals, fold, header_words, words
from tamis.policy import taxonomy

LISTS = sorted(path.stem for path in Path(lexicon.__file__).parent.glob("*.txt"))
PREFECTURES = """
AGEN AJACCIO ALBI ALENCON AMIENS ANGERS ANGOULEME ANNECY ARRAS AUCH AURILLAC AUXERRE AVIGNON BASTIA BEAUVAIS BELFORT
BESANCON BLOIS BOBIGNY BORDEAUX BOURGES CAEN CAHORS CARCASSONNE CAYENNE CHAMBERY CHARTRES CHATEAUROUX CHAUMONT COLMAR
CRETEIL DIJON EPINAL EVREUX FOIX GAP GRENOBLE GUERET LAON LAVAL LILLE LIMOGES LYON MACON MAMOUDZOU MARSEILLE MELUN
MENDE METZ MONTAUBAN MONTPELLIER MOULINS NANCY NANTERRE NANTES NEVERS NICE NIMES NIORT ORLEANS PARIS PAU PERIGUEUX
PERPIGNAN POITIERS PONTOISE PRIVAS QUIMPER RENNES RODEZ ROUEN STRASBOURG TARBES TOULON TOULOUSE TOURS TROYES TULLE
VALENCE VANNES VERSAILLES VESOUL
"""


def test_every_entity_type_has_its_headers_and_no_other_name_stands_there() -> None:
    assert sorted(header_words()) == sorted(each.name for each in taxonomy().types)


def test_every_type_has_words_but_internal_references_which_are_never_detected() -> None:
    assert [name for name, kind in header_words().items() if not kind.exact or not kind.strong] == [
        "INTERNAL_REFERENCE"
    ]


def test_a_header_stands_under_one_type_only() -> None:
    count = Counter(header for kind in header_words().values() for header in kind.exact)
    assert [header for header, times in count.items() if times > 1] == []


def test_header_words_are_folded_and_strong_words_are_single() -> None:
    kinds = header_words().values()
    assert [text for kind in kinds for text in kind.exact | kind.strong | kind.conflicts if fold(text) != text] == []
    assert [text for kind in kinds for text in kind.strong | kind.conflicts if " " in text] == []


def test_no_word_speaks_for_a_type_and_against_it() -> None:
    assert {
        name: kind.strong & kind.conflicts for name, kind in header_words().items() if kind.strong & kind.conflicts
    } == {}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_entries_in_the_form_of_values(name: str) -> None:
    assert len(words(name)) >= 20
    assert [entry for entry in words(name) if capitals(entry) != entry] == []


def test_an_unknown_list_is_refused() -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.txt"):
        words("nowhere")


def test_every_prefecture_is_a_city() -> None:
    assert sorted(set(PREFECTURES.split()) - words("cities")) == []


@pytest.mark.parametrize(
    ("header", "folded"),
    [
        ("NumSecu", "num secu"),
        ("N° S.S.", "n ss"),
        ("DATE_NAISSANCE", "date naissance"),
        ("dateNaissance", "date naissance"),
        ("nomJF", "nom jf"),
        ("IBANAssuré", "iban assure"),
        ("code-postal/ville", "code postal ville"),
        ("prénom1", "prenom1"),
        ("  ", ""),
        ("Œuvre\u00a0mutuelle", "oeuvre mutuelle"),
        ("CORRECTION ŒIL", "correction oeil"),
        ("dateÉchéance", "date echeance"),
    ],
)
def test_headers_fold(header: str, folded: str) -> None:
    assert fold(header) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_capitals_twice_are_capitals_once(text: str) -> None:
    assert capitals(capitals(text)) == capitals(text)
