"""Logins alone or joined, and the passwords behind them."""

import time

import pytest

from tamis.text.credentials import credentials

COMMON = frozenset(
    [
        "a",
        "le",
        "la",
        "les",
        "et",
        "est",
        "sont",
        "de",
        "du",
        "bloqué",
        "fermés",
        "courant",
        "merci",
        "bien",
        "celui",
        "reçu",
        "envoyés",
        "à",
        "part",
    ]
)


def found(text: str) -> list[tuple[str, str]]:
    spans = sorted(credentials(text, COMMON), key=lambda span: span.start)
    pieces = [(text[span.start : span.end], span.entity_type) for span in spans]
    return [piece for piece in dict.fromkeys(pieces) if piece[1] in ("LOGIN", "PASSWORD")]


@pytest.mark.parametrize(
    ("text", "logins", "passwords"),
    [
        ("Comptes bvasseur et adm-bvasseur de Benoît Vasseur", ["bvasseur", "adm-bvasseur"], []),
        ("identifiants : pmartel, rdumas2 et svc_ged", ["pmartel", "rdumas2", "svc_ged"], []),
        ("Compte de secours : sv_paie / y7!Plume-Or", ["sv_paie"], ["y7!Plume-Or"]),
        ("user ines.k / pass z4-Prune!", ["ines.k"], ["z4-Prune!"]),
        ("id/mdp : pgiraud / Orage*41", ["pgiraud"], ["Orage*41"]),
        ("LOGIN KVASSEUR, MOT DE PASSE INITIAL Nord5930*", ["KVASSEUR"], ["Nord5930*"]),
        ("identifiant Chorus mvaldo3", ["mvaldo3"], []),
        ("Votre identifiant de banque à distance est le 50771926", ["50771926"], []),
        ("Accès : pvasseur / Zx12!abcd", ["pvasseur"], ["Zx12!abcd"]),
        ("se connecter avec jvas et le mot de passe Pluie&Vent", ["jvas"], ["Pluie&Vent"]),
        ("demo : login a_1x / Demo#2024 ; b_2x / Demo#2025", ["a_1x", "b_2x"], ["Demo#2024", "Demo#2025"]),
        ("Le mot de passe de Mme Roy était minou1952", [], ["minou1952"]),
        ("son mot de passe est « chaton »", [], ["chaton"]),
        ("Votre code secret est 7741", [], ["7741"]),
    ],
)
def test_logins_and_passwords_are_found(text: str, logins: list[str], passwords: list[str]) -> None:
    pieces = found(text)
    assert {value for value, kind in pieces if kind == "LOGIN"} == set(logins)
    assert {value for value, kind in pieces if kind == "PASSWORD"} - set(logins) == set(passwords)


@pytest.mark.parametrize(
    "text",
    [
        "Votre identifiant est requis",
        "login impossible, mot de passe expiré depuis lundi",
        "IDENTIFIANT ERRONE ET MOT DE PASSE BLOQUE",
        "mon compte courant et mon compte client",
        "compte 512000 à lettrer, comptes 2023 fermés",
        "votre compte n° 00045120",
        "le mot de passe doit contenir 8 caractères",
        "identifiant fiscal 1234567890123",
        "identifiant technique du poste : PC-4471",
        "session Teams à 14h30",
        "login et mdp envoyés à part",
        "identifiant : celui reçu",
        "compte Gmail, compte Ameli, profil Windows",
        "code confidentiel 4 chiffres",
        "mot de passe temporaire le 12-mars",
        "user story 12",
    ],
)
def test_words_about_an_account_give_nothing_away(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("piece", ["login a_1, ", "comptes a et b et ", "id/mdp : a / ", "mdp a ", "compte a b c d "])
def test_no_text_takes_long(piece: str) -> None:
    start = time.process_time()
    credentials((piece * 20000)[:20000], COMMON)
    assert time.process_time() - start < 1
