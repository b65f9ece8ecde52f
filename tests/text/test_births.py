"""A date is a birth date only by the words right beside it."""

import pytest

from tamis.text.births import birth_nearness, spelt_births

DATE = "12/05/1980"


@pytest.mark.parametrize(
    "text",
    [
        "née le {}",
        "Anne Roy, {}",
        "Anne Roy ({}), assurée",
        "ROY Anne\n{}",
        "mise au monde le {}",
        "anniv {}",
        "né à Lyon le {}",
        "NEE LE {}",
        "NE LE {}",
        "né(e) le {}",
        "DDN : {}",
        "ddn {}",
        "date de naissance de l'assuré : {}",
        "mes jumeaux sont nés le {}",
        "Anne Roy | F | {} |",
        "Anne Roy {} (43 ans)",
        "{}, 43 ans",
        "date de naissance ?\nClient : {}",
        "né quand ?\n- le {}",
        "d.naiss {}",
    ],
)
def test_the_words_beside_it_say_that_someone_was_born_then(text: str) -> None:
    start = text.index("{")
    written = text.replace("{}", DATE)
    assert birth_nearness(written, start, start + len(DATE)) > 0


@pytest.mark.parametrize(
    "text",
    [
        "reçu le {}",
        "Paris, {}",
        "Contrat {}",
        "Adhésion, {}",
        "je ne reçois rien depuis le {}",
        "née en 1980, admise le {}",
        "née le 01/01/1950 et hospitalisée le {}",
        "une journée le {}",
        "né, puis décédé le {}",
        "rendez-vous le {}",
        "date de naissance ?\nplus tard\nreçu le {}",
    ],
)
def test_a_date_of_care_is_none(text: str) -> None:
    start = text.index("{")
    written = text.replace("{}", DATE)
    assert birth_nearness(written, start, start + len(DATE)) == 0


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("BENEFICIAIRE 2 : ANNE ROY / 12-05-2014", True),
        ("Enfant : Anne Roy, 12/05/2014", True),
        ("Facture 2 : Anne Roy / 12-05-2014", False),
        ("Anne Roy / 12-05-2014", False),
        ("Enfant : carte reçue, 12/05/2014", False),
    ],
)
def test_behind_the_name_of_somebody_covered_a_date_of_this_century_is_a_birth(text: str, born: bool) -> None:
    assert (birth_nearness(text, len(text) - 10, len(text)) > 0) is born


def test_two_dates_of_one_sentence_are_told_apart(found) -> None:  # type: ignore[no-untyped-def]
    text = "Mme Roy, née le 17/06/1942, admise le 03/04/2024, sortie le 09/04/2024"
    assert found(text) == [("Roy", "PERSON"), ("17/06/1942", "BIRTH_DATE")]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Née le 17|6|1931 à Dole", ["17|6|1931"]),
        (
            "née le dix-sept juin mille neuf cent soixante-neuf à Dole",
            ["dix-sept juin mille neuf cent soixante-neuf"],
        ),
        ("Date de naissance 17|6|1931", ["17|6|1931"]),
        ("reçu le 17|6|2023", []),
        ("reçu le deux mai", []),
    ],
)
def test_dates_in_bars_and_words(text: str, date: list[str]) -> None:
    assert [text[span.start : span.end] for span in spelt_births(text)] == date


def test_a_date_beside_a_name_is_none_when_it_may_be_one_of_care() -> None:
    assert birth_nearness("Anne Roy, 12/05/2024", 10, 20) == 0


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("né le 3.5.52", "3.5.52"),
        ("née le 05-06-88, suivie depuis 2019", "05-06-88"),
        ("ddn 120478", "120478"),
        ("date naissance 7/8/60", "7/8/60"),
        ("nee le 12 03 1975 a lille", "12 03 1975"),
        ("je suis né le vingt mars 1950", "vingt mars 1950"),
    ],
)
def test_a_short_date_right_behind_a_birth_is_one(text: str, date: str) -> None:
    assert [text[span.start : span.end] for span in spelt_births(text)] == [date]


@pytest.mark.parametrize(
    "text", ["vu le 3.5.52", "reçu le 05-06-88", "né le 3.5.52.14", "ddn 994478", "elle ne rappelle que le 12 03 1975"]
)
def test_a_short_date_of_something_else_is_none(text: str) -> None:
    assert spelt_births(text) == []


def test_a_department_may_stand_between_the_birthplace_and_the_date() -> None:
    assert birth_nearness("Née à Rouen (76), le 22/09/1975", 21, 31) > 0
    assert birth_nearness("Née à Rouen, 3 visites, le 22/09/1975", 27, 37) == 0
