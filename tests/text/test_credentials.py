"""Logins, passwords and member numbers: only the words before them give them away."""

import time

import pytest

from tamis.text.credentials import credentials

COMMON = frozenset(["oublié", "invalide", "incorrect", "bloqué", "est", "perdu", "mon", "le"])
LOGIN, PASSWORD, MEMBER = "LOGIN", "PASSWORD", "MEMBER_NUMBER"


def found(text: str) -> list[tuple[str, str]]:
    return sorted({(text[span.start : span.end], span.entity_type) for span in credentials(text, COMMON)})


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("identifiant : jdupont", [("jdupont", LOGIN)]),
        ("Login: A.Durand02, merci", [("A.Durand02", LOGIN)]),
        ("mon login c'est zed75 et voilà", [("zed75", LOGIN)]),
        ("nom d'utilisateur « m-leroux »", [("m-leroux", LOGIN)]),
        ("l'agent mleroux3 a vu la fiche", [("mleroux3", LOGIN)]),
        ("mot de passe : Soleil", [("Soleil", PASSWORD)]),
        ("mdp Chat#75, merci", [("Chat#75", PASSWORD)]),
        ("Mot de passe est azerty1970.", [("azerty1970", PASSWORD)]),
        ("mot de passe provisoire : Xk7-plume92", [("Xk7-plume92", PASSWORD)]),
        ("code d'accès : 7Bz!41", [("7Bz!41", PASSWORD)]),
        ("Num adh 5521478", [("5521478", MEMBER)]),
        ("n° adhérent 12345678", [("12345678", MEMBER)]),
        ("numéro d'adhérent : AB-123456", [("AB-123456", MEMBER)]),
        ("N° d'adhérent est le 12 345 678.", [("12 345 678", MEMBER)]),
        ("matricule : 4471902", [("4471902", MEMBER)]),
        ("MDP AMELI C EST Plume92!", [("Plume92!", PASSWORD)]),
        ("mot de passe du wifi : Xk7-plume92", [("Xk7-plume92", PASSWORD)]),
        ("adhérent depuis 1991 (n° 1991-00873)", [("1991-00873", MEMBER)]),
        ("Adhérente DUPONT Anne - N° AD-558201", [("AD-558201", MEMBER)]),
    ],
)
def test_the_words_before_give_it_away(text: str, pieces: list[tuple[str, str]]) -> None:
    assert found(text) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "identifiant oublié",
        "mon identifiant est incorrect",
        "identifiant : jean@exemple.fr",
        "mot de passe oublié",
        "mot de passe provisoire",
        "adh 3 enfants",
        "mot de passe refusé : le compte est bloqué",
        "adhérent depuis 1991 (n° inconnu)",
        "mot de passe : invalide",
        "mot de passe perdu, que faire",
        "l'agent a raccroché",
        "l'adhérent a 3 enfants",
        "l'adhérent attend depuis le 12 mars",
        "la sécurité sociale rembourse 65 %",
        "commande 12345678",
    ],
)
def test_the_words_alone_give_nothing_away(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("piece", ["login ", "mot de passe ", "adhérent n° ", "adhérent a "])
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * 20000)[:20000]
    start = time.process_time()
    credentials(text, COMMON)
    assert time.process_time() - start < 1


def test_a_member_number_may_stand_behind_a_question_or_a_bare_n() -> None:
    assert found("Votre numéro d'adhérent ?\n- 70 118 934")[0][0] == "70 118 934"
    assert found("adh n 30 771 825")[0][0] == "30 771 825"
    assert found("Êtes-vous adhérent ?\nNous étions 3000 hier.") == []


def test_several_adherents_have_no_number() -> None:
    assert found("adhérents 2023 : 4500") == []
    assert found("affilié n° 1234567") == [("1234567", "MEMBER_NUMBER")]
    assert found("matricule agent 00451") == [("00451", "MEMBER_NUMBER")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("matricule retraite 88-204-917", "88-204-917"),
        ("mat. 40128", "40128"),
        ("soc. n° 7 114 208", "7 114 208"),
        ("N° allocataire CAF : 1234567", "1234567"),
        ("Mon n° d'adhérent c'est le 55120443", "55120443"),
        ("Agent : votre n° d'adhérent ?\nClient : 4120877", "4120877"),
        ("votre matricule ?\n- oui, c'est 44718", "44718"),
        ("adhérente depuis 1998, n° 771203", "771203"),
    ],
)
def test_member_numbers_are_said_in_many_ways(text: str, number: str) -> None:
    assert found(text) == [(number, MEMBER)]


def test_a_telephone_number_behind_client_is_no_member_number() -> None:
    assert found("Client : 06 39 98 11 22") == found("Client : 30/12/1995") == []
