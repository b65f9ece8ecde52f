"""The grammar of postal addresses."""

import time

import pytest

from tamis.text.addresses import addresses


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in addresses(text)]


WHOLE = [
    "12 rue victor hugo 69003 lyon",
    "12 bis rue des Lilas, 75012 Paris",
    "3, avenue du Général de Gaulle\n92100 Boulogne-Billancourt",
    "12 RUE DE LA REPUBLIQUE 13001 MARSEILLE",
    "45 boulevard du 8 mai 1945, BP 123, 59000 Lille Cedex 2",
    "BP 20145 31000 Toulouse cedex",
    "2 place de l'Église 35000 Saint-Malo",
    "8 chemin d'Aix 13090 Aix-en-Provence",
    "10 av. Jean Jaurès - 33000 Bordeaux",
    "7 r. St. Honoré 75001 Paris",
    "4 ter all. des Cèdres 97400 Saint-Denis de la Réunion",
    "5 impasse des Acacias",
    "9 cours Lafayette",
    "12-14 rue Pasteur",
]


@pytest.mark.parametrize("address", WHOLE)
@pytest.mark.parametrize(
    "sentence", ["{}", "J'habite {}, merci", "({})", "adresse :\n{}\nmerci", "au {} et je voudrais"]
)
def test_an_address_is_found_from_its_number_to_its_town(address: str, sentence: str) -> None:
    assert found(sentence.format(address)) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "J'ai 3 enfants et 2 contrats",
        "le 12 rue est barrée",
        "il reste 1 place gratuite",
        "2 cours de yoga",
        "3 places à Paris",
        "75012 Paris",
        "la rue des Lilas",
        "réf 2024/12 rue",
    ],
)
def test_a_number_beside_an_ordinary_word_is_no_address(text: str) -> None:
    assert found(text) == []


def test_two_addresses_are_two() -> None:
    text = "de 3 rue Haute 44000 Nantes vers 5 rue Basse 35000 Rennes"
    assert found(text) == ["3 rue Haute 44000 Nantes", "5 rue Basse 35000 Rennes"]


def test_a_postcode_and_a_town_make_an_address_surer() -> None:
    (full,), (bare,) = addresses("3 rue Haute 44000 Nantes"), addresses("3 rue Haute")
    assert full.score > bare.score


@pytest.mark.parametrize(
    "piece", ["1 rue ", "a ", "1 rue de ", "A-", "75012 A ", "BP 1 ", "d'", "1 rue A A A ", "1 ", " "]
)
def test_no_text_takes_long(piece: str) -> None:
    start = time.process_time()
    addresses(("1 rue " + piece * 20000)[:20000])
    assert time.process_time() - start < 1
