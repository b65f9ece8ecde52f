"""Passwords and logins behind verbs of typing, and passwords some words behind their cue."""

import pytest

from tamis.text.french import dictionary
from tamis.text.typed import revealed, typed

GIVEN = [
    ("le mot de passe qu'on m'a donné est xk9-rouge, c'est court", ["xk9-rouge"]),
    ("mdp wifi salle de réunion : CaféNoir2023 (demandé à l'accueil)", ["CaféNoir2023"]),
    ("REINIT MDP FAITE. MDP TEMPO = PORTO!PORTO. CLOS LE 17/06.", ["PORTO!PORTO"]),
    ("le pass c'est stagiaire2 aussi", ["stagiaire2"]),
]
NOT_GIVEN = [
    "mot de passe oublié, merci de le réinitialiser avant 14h30",
    "mot de passe à changer le 12-mars ou le 3e jour",
    "votre mot de passe expire dans 30j. Dossier AB-2024-113",
    "mot de passe envoyé à anne@exemple.fr",
    "le mot de passe du fichier export_2024.csv vous parviendra",
]


@pytest.mark.parametrize(("text", "passwords"), GIVEN)
def test_a_password_is_found_some_words_behind_its_cue(text: str, passwords: list[str]) -> None:
    assert [text[span.start : span.end] for span in revealed(text)] == passwords


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_a_text_about_a_password_gives_none_away(text: str) -> None:
    assert [text[span.start : span.end] for span in revealed(text)] == []


def test_what_was_typed_counts_only_where_a_text_speaks_of_getting_in() -> None:
    words = "je tape jeanne.arcachon puis Dune2Pilat"
    found = {span.entity_type: words[span.start : span.end] for span in typed(words, dictionary())}
    told = f"Connexion impossible : {words}"
    kinds = [(told[span.start : span.end], span.entity_type) for span in typed(told, dictionary())]
    assert (found, kinds) == ({}, [("jeanne.arcachon", "LOGIN"), ("Dune2Pilat", "PASSWORD")])
