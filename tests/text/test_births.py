"""A date is a birth date only by the words right beside it."""

import pytest

from tamis.text.births import birth_nearness, spelt_births

DATE = "12/05/1980"


@pytest.mark.parametrize(
    "text",
    [
        "née le {}",
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
        "je ne reçois rien depuis le {}",
        "née en 1980, admise le {}",
        "née le 01/01/1950 et hospitalisée le {}",
        "une journée le {}",
        "né, puis décédé le {}",
        "rendez-vous le {}",
    ],
)
def test_a_date_of_care_is_none(text: str) -> None:
    start = text.index("{")
    written = text.replace("{}", DATE)
    assert birth_nearness(written, start, start + len(DATE)) == 0


def test_two_dates_of_one_sentence_are_told_apart(found) -> None:  # type: ignore[no-untyped-def]
    text = "Mme Roy, née le 17/06/1942, admise le 03/04/2024, sortie le 09/04/2024"
    assert found(text) == [("Roy", "PERSON"), ("17/06/1942", "BIRTH_DATE")]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("né le 2 3 0 4 2 0 0 9, résidant", ["2 3 0 4 2 0 0 9"]),
        ("Née le 22|8|1923 à Dole", ["22|8|1923"]),
        (
            "née le quinze septembre mille neuf cent soixante-cinq à Dole",
            ["quinze septembre mille neuf cent soixante-cinq"],
        ),
        ("1 2 3 4 5 6 7 8", []),
        ("2 3 0 4 2 0 0 9 9", []),
        ("reçu le deux mai", []),
    ],
)
def test_dates_in_boxes_bars_and_words(text: str, date: list[str]) -> None:
    assert [text[span.start : span.end] for span in spelt_births(text)] == date
