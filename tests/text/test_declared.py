"""What is declared, or written as nothing else is, counts although its key is wrong."""

import time
from collections.abc import Callable

import pytest

from tamis.text.boxes import UNNAMED_DATE, boxed
from tamis.text.declared import declared, grouped_nirs, paired_phones
from tamis.text.overlap import Span

PHONE, NIR, BIRTH = "PHONE_NUMBER", "FR_NIR", "BIRTH_DATE"


def pieces(spans: list[Span], text: str) -> list[tuple[str, str]]:
    return sorted({(text[span.start : span.end], span.entity_type) for span in spans})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tél. 00 12 34 56 78", [("00 12 34 56 78", PHONE)]),
        ("tel:0099123456 le soir", [("0099123456", PHONE)]),
        ("Fax : +33 19900123", [("+33 19900123", PHONE)]),
        ("Portable perso : 06 39 98 12 3", [("06 39 98 12 3", PHONE)]),
        ("merci de rappeler Mme Roy au 639 98 12 34", [("639 98 12 34", PHONE)]),
        ("Standard0 1 9 9 0 0 1 2 3 4", [("0 1 9 9 0 0 1 2 3 4", PHONE)]),
        ("sécurité sociale : 2 69 05 49 588 157 81", [("2 69 05 49 588 157 81", NIR)]),
        ("n° sécu 1 7 9 0 2 4 9 5 8 8 1 1 2", [("1 7 9 0 2 4 9 5 8 8 1 1 2", NIR)]),
        ("NIR 179024958811", [("179024958811", NIR)]),
        ("Numéro de sécurité sociale (à compléter par l'assuré) : 2531907A300443", [("2531907A300443", NIR)]),
        ("SIREN 123 456 789", [("123 456 789", "FR_SIREN")]),
        ("n° SIRET : 12345678900012", [("12345678900012", "FR_SIRET")]),
        ("FINESS n° 75 0 123456", [("75 0 123456", "FR_FINESS")]),
        ("RPPS 10000000009", [("10000000009", "FR_RPPS")]),
        ("IBAN : FR12 3456 7890 1234 5678 9012 345", [("FR12 3456 7890 1234 5678 9012 345", "IBAN_CODE")]),
        ("écrire à anne.roy @ exemple . fr", [("anne.roy @ exemple . fr", "EMAIL_ADDRESS")]),
    ],
)
def test_a_declared_number_counts_right_or_wrong(text: str, found: list[tuple[str, str]]) -> None:
    assert pieces(declared(text), text) == found


@pytest.mark.parametrize(
    "text",
    [
        "tél. 3646",
        "appelez le 15 ou le 118 218",
        "fax reçu le 12/05/2024 à 14h30",
        "téléphoné le 12 05 2024",
        "accueil 12345678",
        "la sécurité sociale rembourse 65 % de 23,00 euros",
        "sécu : dossier 12345",
        "SIREN : voir 12345678901234567",
        "dossier 123 456 789",
        "rendez-vous @ 14h . merci",
    ],
)
def test_short_numbers_dates_and_numbers_of_other_things_are_not_declared(text: str) -> None:
    assert declared(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mon mobile est le06.39.98.12.34 merci", ["06.39.98.12.34"]),
        ("F01-99-00-12-34 | 1980", ["01-99-00-12-34"]),
        ("01 99 00 12 34ou le soir", ["01 99 00 12 34"]),
        ("O1.99.OO.12.34", ["O1.99.OO.12.34"]),
        ("00.12.34.56.78", ["00.12.34.56.78"]),
        ("(33) 1 99 00 12 34", ["(33) 1 99 00 12 34"]),
        ("(48) 1 99 00 12 34", ["(48) 1 99 00 12 34"]),
        ("(48)0199001234", ["(48)0199001234"]),
        ("+33 (0)1.99.00.12.34", ["+33 (0)1.99.00.12.34"]),
        ("Nancy (54) 03 39 00 12 34", ["03 39 00 12 34"]),
    ],
)
def test_five_pairs_are_a_telephone_number_whatever_they_touch(text: str, found: list[str]) -> None:
    assert [each for each, _ in pieces(paired_phones(text), text)] == found


@pytest.mark.parametrize(
    "text",
    ["REF0639981234", "0012345678", "1.01.99.00.12.34.7", "12.01.99.00.12.34", "00 12 34 56 78", "01.99.00.12.3", ""],
)
def test_references_and_longer_chains_are_none(text: str) -> None:
    assert paired_phones(text) == []


@pytest.mark.parametrize(
    "text", ["2 69 05 49 588 157 81", "2.53.07.2B.073.004", "1 74 11 49 588 206 31", "8 1 79 02 49 588 112"]
)
def test_a_health_number_in_its_groups_needs_no_key(text: str) -> None:
    assert len(grouped_nirs(f"Anne Roy {text} assurée")) == 1


@pytest.mark.parametrize(
    "text", ["1 74 14 49 588 206 31", "2 690 549 588 157", "1 12 05 19 123 4567", "3 74 11 49 588 206 31"]
)
def test_other_groups_are_no_health_number(text: str) -> None:
    assert grouped_nirs(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0 6 3 9 9 8 1 2 3 4", [("0 6 3 9 9 8 1 2 3 4", PHONE)]),
        ("+ 3 3 0 1 9 9 0 0 7 6 5 4", [("+ 3 3 0 1 9 9 0 0 7 6 5 4", PHONE)]),
        ("( 3 3 ) 6 3 9 9 8 1 2 3 4", [("( 3 3 ) 6 3 9 9 8 1 2 3 4", PHONE)]),
        ("né le 1 7 0 6 2 0 1 1, résidant", [("1 7 0 6 2 0 1 1", BIRTH)]),
        ("né le 1 7 0 6 1 9 8 1 dans Dole", [("1 7 0 6 1 9 8 1", BIRTH)]),
        (
            "1 4 0 8 1 9 6 9 2 6 9 0 5 4 9 5 8 8 1 5 7 8 0 0 3 0 9 1 9 7 4 03/04/2024",
            [
                ("0 3 0 9 1 9 7 4", BIRTH),
                ("1 4 0 8 1 9 6 9", BIRTH),
                ("2 6 9 0 5 4 9 5 8 8 1 5 7 8 0", NIR),
            ],
        ),
        ("1 2 3 4 5 6 7 8", []),
        ("1 7 0 6 1 9 8 1 1", []),
        ("notes 5 4 5 5 4 5 3 2 1 4 sur 5", []),
        ("1 2 3 4 5 6 7 8 9 10 11 12", []),
    ],
)
def test_a_row_of_boxes_is_read_as_a_whole(text: str, found: list[tuple[str, str]]) -> None:
    assert pieces(boxed(text), text) == found


def test_a_date_of_this_century_in_boxes_is_no_birth_date_yet() -> None:
    assert [span.score for span in boxed("reçu 1 7 0 6 2 0 1 9")] == [UNNAMED_DATE]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Roy Anne 2690549588157 née 12/05/1969", ["2690549588157", "12/05/1969"]),
        ("ROY 17/06/81 281 0649588157 19-02-2023", ["17/06/81", "281 0649588157"]),
        ("assuré 2690549588157, 12/11/1969, reçu le 03/02/2024", ["2690549588157", "12/11/1969"]),
        ("2690549588157 reçu le 03/02/2024", ["2690549588157"]),
        ("1240949588157 reçu le 03/02/2024", ["1240949588157"]),
        ("entre le 01/02/1969 et le 03/04/1969, 2690549588157", ["2690549588157"]),
    ],
)
def test_a_health_number_proves_the_birth_date_that_agrees(text: str, found: list[str], scan: object) -> None:
    (finding,) = scan.scan([text])  # type: ignore[attr-defined]
    kept = [text[span.start : span.end] for span in finding.spans if span.entity_type in (NIR, BIRTH)]
    assert kept == found


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("vu le 02-07-2022 42 avenue Foch", []),
        ("imprimé le 01/01/2021 - 02:03", []),
        ("anne@exemple.frTel 01 99 00 12 34", ["anne@exemple.fr", "01 99 00 12 34"]),
        ("01 99 00 12 34 06 39 98 12 34", ["01 99 00 12 34", "06 39 98 12 34"]),
        ("né le 17 octobre 1969 2 69 05 49 588 157 80", ["17 octobre 1969", "2 69 05 49 588 157 80"]),
    ],
)
def test_neighbours_are_told_apart(text: str, kept: list[str], found: Callable[[str], list[tuple[str, str]]]) -> None:
    assert [piece for piece, kind in found(text) if kind in (PHONE, NIR, BIRTH, "EMAIL_ADDRESS")] == kept


@pytest.mark.parametrize("piece", ["tél ", "tel : 0", "nir 1 ", "1 2 ", "( 3 3 ) 1 ", "01.99.", "a@b ", "2 0 0 1 2 "])
@pytest.mark.parametrize("rule", [declared, grouped_nirs, paired_phones, boxed])
def test_no_text_takes_long(piece: str, rule: Callable[[str], list[Span]]) -> None:
    text = (piece * 20000)[:20000]
    start = time.process_time()
    rule(text)
    assert time.process_time() - start < 1


def test_a_number_in_groups_without_its_key_behind_a_reference_is_none() -> None:
    assert grouped_nirs("Réf dossier : 2 69 05 49 588 157") == []
    assert len(grouped_nirs("dossier Anne Roy, 2 69 05 49 588 157")) == 1
    assert len(grouped_nirs("Réf dossier : 2 69 05 49 588 157 81")) == 1


def test_such_a_reference_is_no_health_number_for_the_scanner_either(
    found: Callable[[str], list[tuple[str, str]]],
) -> None:
    assert found("Réf dossier : 2 69 05 49 588 157") == []
    assert found("NIR du dossier : 2 69 05 49 588 157 80") == [("2 69 05 49 588 157 80", "FR_NIR")]
    assert found("NIR 2 69 05 49 588 157") == [("2 69 05 49 588 157", "FR_NIR")]


@pytest.mark.parametrize(
    "number",
    ["2 58 11 35 238 041 clé 69", "2581135238041 clef 69", "2 58 11 35 238 041 (clé 69)", "2 58 11 35 238 041 CLE 12"],
)
def test_the_key_of_a_health_number_belongs_to_it_with_its_word(number: str) -> None:
    assert max((found for found, _ in pieces(grouped_nirs(number), number)), key=len) == number
    assert grouped_nirs("la clé 69 du casier 2 58") == []


def test_numbers_may_be_declared_from_farther_off() -> None:
    text = "RPPS du Dr Roy : 10000000009, FINESS géographique 75 0 123456, R.C.S. Lyon B 123 456 789, n°siren123456789"
    assert [kind for _, kind in pieces(declared(text), text)] == ["FR_RPPS", "FR_SIREN", "FR_SIREN", "FR_FINESS"]
    assert declared("SIREN et dossier 123456789") == []
