"""Names known for something else: stations, schools, works, brands; and the members who are called so nevertheless."""

from collections.abc import Callable

import pytest

from tamis.text.eponyms import hyphenated_after, named_after_people, remembered
from tamis.text.words import words

Found = Callable[[str], list[tuple[str, str]]]


def people(found: Found, text: str) -> list[str]:
    return [piece for piece, entity_type in found(text) if entity_type == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "Monter à Jean Mermoz, changer à Charles Michels.",
        "La visite de George-Sand est annulée, celle de Nina-Simone aussi.",
        "Lecture du mois : Flaubert, Balzac et Colette.",
        "Le car s'arrête à Verlaine puis Saint-Blaise.",
        "Costume de Mary Poppins à rendre lundi.",
        "Devis reçu de Citroën Belfort.",
        "Frise à finir : Charles X, Philippe IV, François Ier.",
    ],
)
def test_who_is_remembered_in_streets_and_works_is_nobody(found: Found, text: str) -> None:
    assert people(found, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mme Louise Michel attend son décompte.", ["Louise Michel"]),
        ("Jean Renoir a appelé pour son décompte.", ["Jean Renoir"]),
        ("Cordialement, Paul Claudel", ["Paul Claudel"]),
        ("Reçu ce jour Victor Hugo Lambert pour un bilan.", ["Victor Hugo Lambert"]),
        ("Voir le dossier Legrand avant midi.", ["Legrand"]),
        ("Anne-Lise et Jean-Philippe sont passés.", ["Anne-Lise", "Jean-Philippe"]),
    ],
)
def test_behind_a_title_or_a_cue_or_before_what_people_do_it_is_a_member(
    found: Found, text: str, names: list[str]
) -> None:
    assert people(found, text) == names


def test_a_usual_surname_alone_is_not_taken_for_the_dead() -> None:
    assert remembered(["Léon", "Blum"])
    assert not remembered(["Moulin"])
    assert not remembered(["Léon", "Moulin"])


def test_hyphens_join_two_first_names_or_two_surnames_of_the_living() -> None:
    assert hyphenated_after("Rosa-Parks")
    assert not any(map(hyphenated_after, ["Marie-Claude", "Bernard-Petit", "Rosa Parks", "Parks"]))


@pytest.mark.parametrize("name", ["eponyms", "remembered", "heroes"])
def test_no_list_holds_a_name_twice(name: str) -> None:
    entries = [entry.strip(";*") for entry in words(name)]
    assert sorted(entries) == sorted(set(entries))


def test_no_brand_is_one_of_the_usual_first_names() -> None:
    assert not any(map(named_after_people, ["Paul", "Julie", "Noël", "Barbara", "Clovis", "Pierre"]))
