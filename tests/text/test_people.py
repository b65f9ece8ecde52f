"""The rules for names, without the model."""

import time
from collections.abc import Callable

import pytest

from tamis.text.capitals import recased
from tamis.text.people import people

WORDS = "le la de vous traitant n a dossier contrat rien petit bonne journée petite pierre rose commande"
COMMON = frozenset(WORDS.split())


Found = Callable[[str], list[tuple[str, str]]]


def people_in(found: Found, text: str) -> list[str]:
    return [piece for piece, entity_type in found(text) if entity_type == "PERSON"]


def names(text: str, *model: str) -> list[str]:
    bounds = [(text.index(piece), text.index(piece) + len(piece)) for piece in model]
    return sorted({text[span.start : span.end] for span in people(text, bounds, COMMON)})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("M. Dupont", "Dupont"),
        ("M DUPONT est là", "DUPONT"),
        ("madame Martin", "Martin"),
        ("MME DURAND", "DURAND"),
        ("Mlle J. Roux-Petit", "J. Roux-Petit"),
        ("Maître d'Ornano", "d'Ornano"),
        ("Dr Jean de La Tour", "Jean de La Tour"),
        ("Pr. O'Brien,", "O'Brien"),
        ("mme\u00a0Lefèvre", "Lefèvre"),
        ("mr bernard", "bernard"),
        ("Dr.ROY", "ROY"),
        ("Patient : QUESTER Sophia", "QUESTER Sophia"),
        ("l'assurée Anne Roy", "Anne Roy"),
        ("mme petit", "petit"),
        ("jean dupont est là", "jean dupont"),
        ("le dossier de DUPONT Jean", "DUPONT Jean"),
        ("Pierre Petit", "Pierre Petit"),
        ("je m'appelle Karim Benali", "Karim Benali"),
        ("Nom : Petit", "Petit"),
        ("la patiente née Lopezan", "Lopezan"),
    ],
)
def test_titles_and_set_phrases_introduce_a_name_and_stay_outside_it(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Monsieur le directeur",
        "Madame, Monsieur,",
        "le dr traitant",
        "mme vous",
        "Bonjour Madame",
        "Cher Maître, Merci",
        "M. 12",
        "née le 3 mai",
        "Patient : Rien",
        "Dr. Pr",
        "une pierre petit format",
    ],
)
def test_a_title_alone_introduces_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "model", "name"),
    [
        ("Bonjour Jean Dupont", "Bonjour Jean Dupont", ["Jean Dupont"]),
        ("écrit par Madame Anne Roy", "Madame Anne Roy", ["Anne Roy"]),
        ("Anne Roy vous salue", "Anne Roy vous", ["Anne Roy"]),
        ("Anne Roy\nAdresse", "Anne Roy\nAdresse", ["Anne Roy"]),
        ("Mutuelle Jean Moulin", "Mutuelle Jean Moulin", []),
        ("la Clinique Pasteur", "Clinique Pasteur", []),
        ("Contrat AB12", "Contrat AB12", []),
        ("mon IBAN", "IBAN", []),
        ("jean@exemple", "jean@exemple", []),
        ("123 456", "123 456", []),
        ("bonne journée", "bonne journée", []),
        ("A", "A", []),
        ("Commande en cours", "Commande", []),
        ("Rose attend", "Rose", ["Rose"]),
    ],
)
def test_what_the_model_finds_is_trimmed_or_dropped(text: str, model: str, name: list[str]) -> None:
    assert names(text, model) == name


@pytest.mark.parametrize(
    ("text", "recase"),
    [
        ("MARTIN Paul", "Martin Paul"),
        ("JEAN-PIERRE O'BRIEN", "Jean-Pierre O'Brien"),
        ("mon IBAN et ma CPAM", "mon IBAN et ma CPAM"),
        ("LE DOSSIER DE MME ÇELIK", "le dossier de Mme Çelik"),
        ("LE DOSSIER DE PIERRE N'A RIEN", "le dossier de Pierre n'a rien"),
        ("LE contrat de DUPONT", "Le contrat de Dupont"),
        ("AB12 A.MARTIN@EXEMPLE.FR", "AB12 A.MARTIN@EXEMPLE.FR"),
        ("STRAßE", "STRAßE"),
    ],
)
def test_names_in_capitals_are_recased_and_abbreviations_stay(text: str, recase: str) -> None:
    assert recased(text, COMMON) == recase
    assert len(recased(text, COMMON)) == len(text)


@pytest.mark.parametrize("piece", ["M. A", "Mme De ", "A. ", "A'", "Jean-", "née ", "M. ", "JEAN ", "A-B'C "])
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * 20000)[:20000]
    start = time.process_time()
    people(recased(text, COMMON), [(0, len(text))], COMMON)
    assert time.process_time() - start < 1


def test_a_surname_that_is_a_word_ends_a_name_in_lower_case_where_a_person_is_told_of(found: Found) -> None:
    assert people_in(found, "l'assurée sandrine charpentier, née le 02/06/1941") == ["sandrine charpentier"]
    assert people_in(found, "appel de mme sandrine charpentier tel 0639981203") == ["sandrine charpentier"]
    assert people_in(found, "sandrine demande une carte") == ["sandrine"]
    assert people_in(found, "avec tsehaye worku, 29 ans, fièvre") == ["tsehaye worku"]
    assert people_in(found, "traitement prolongé, 29 ans") == []
    assert people_in(found, "devant la gare st lazare") == []


def test_letters_beyond_latin_1_and_months_inside_belong_to_names(found: Found) -> None:
    assert people_in(found, "To: Şükran Özdemir <x@exemple.fr>") == ["Şükran Özdemir"]
    assert people_in(found, "ma compagne Thi Mai Nguyen est là") == ["Thi Mai Nguyen"]
    assert people_in(found, "Marie Lambert, Mai 2024") == ["Marie Lambert"]


@pytest.mark.parametrize(
    "text",
    [
        "M. le Préfet et Mme la proviseure sont excusés.",
        "monsieur le maire, madame la procureure",
        "Signé : La Direction",
        "c'est noël avant l'heure",
    ],
)
def test_an_office_behind_a_title_is_no_name(found: Found, text: str) -> None:
    assert [piece for piece, kind in found(text) if kind == "PERSON"] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("M. le Goff et mme le meur sont excusés.", ["le Goff", "le meur"]),
        ("Odile, Sandrine et Maurice ont signé.", ["Odile", "Sandrine", "Maurice"]),
        ("Convoquer : Delcourt, Sandrine", ["Delcourt, Sandrine"]),
    ],
)
def test_surnames_with_an_article_and_lists_of_first_names_are_kept_apart(
    found: Found, text: str, names: list[str]
) -> None:
    assert [piece for piece, kind in found(text) if kind == "PERSON"] == names
