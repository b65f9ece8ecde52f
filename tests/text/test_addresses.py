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
    "14 avenue Molière 43200",
    "16 rue Paul Valéry,21340",
    "25 Rue Pierre Loti 75014",
    "23 RUE DE NANTES, APPT 12, 75019 PARIS 19",
    "48 rue des Bouleaux, 2B 200 Bastia",
    "51 avenue du G.al Juin, 31300 TOULOUSE",
    "6 rue du Port, 29200 Brest",
    "BATIMENT GAMMA – 3E ETAGE\n18 AVENUE DE MURET\n31000 TOULOUSE",
    "le bourg, 23000 Guéret",
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
        "deux boîtes chez Optima 2000, rue Pasteur",
        "au bourg, on est 23 personnes",
    ],
)
def test_a_number_beside_an_ordinary_word_is_no_address(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Vasseur76 rue Haute 59000 Lille", "76 rue Haute 59000 Lille"),
        ("le 14-03-1988 27 avenue Foch 34070 Lattes CHU Lapeyronie", "27 avenue Foch 34070 Lattes"),
        ("1 4 0 3 1 9 8 8 27 avenue Foch", "27 avenue Foch"),
        ("14 avenue Molière 43200 et un fax", "14 avenue Molière 43200"),
        ("chez le Dr Roy, 21 avenue Foch 77100 Meaux.", "21 avenue Foch 77100 Meaux"),
        ("chez ma fille, 5 impasse des Acacias 64600 Anglet", "5 impasse des Acacias 64600 Anglet"),
        ("cave 3 bd Foch 28000 Chartres", "3 bd Foch 28000 Chartres"),
    ],
)
def test_what_stands_around_an_address_is_no_part_of_it(text: str, address: str) -> None:
    assert found(text) == [address]


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


def test_a_housing_estate_before_the_street_belongs_to_the_address() -> None:
    text = "Domicile : lotissement Les Perdrix, 4 rue Jean-Moulin, 18100 Vierzon"
    assert [text[span.start : span.end] for span in addresses(text)] == [text.removeprefix("Domicile : ")]
    assert addresses("le lotissement Les Perdrix compte 4 maisons") == []


def test_the_size_of_a_flat_is_no_number_of_a_street() -> None:
    assert addresses("Appartement T3 résidence Les Jardins de Diane") == []
    assert len(addresses("Domicile3 rue des Jardins, 37000 Tours")) == 1


@pytest.mark.parametrize(
    "address",
    [
        "Les Coteaux du Lac, chemin des Merles, 74000 Annecy",
        "Le Verger Royal, Bât. B\n9 avenue Jean-Moulin\n14000 Caen",
        "Tour Ravel, appt 42, 8 rue Lully, 67000 Strasbourg",
        "foyer Rivages, chambre 9, 3 rue du Port, 56100 Lorient",
        "Salle des Mariages, 1 place de la Mairie, 42000 Saint-Étienne",
        "bât 2 porte 7, cité des Lauriers, 97110 Pointe-à-Pitre",
        "31 chemin Long, Bois-Rouge, 97440 Saint-André",
        "5 bd Victor-Hugo, 2e ét. g., 62000 Arras",
        "7 rue Haute (3e étage), 75011 Paris",
        "22 rue du Stade, résidence Les Ormes, 86000 Poitiers",
        "section Duval, morne à l'Anguille, 97180 Sainte-Anne",
        "PK 9, côté mer, servitude Tiare, 98718 Punaauia",
        "12 Grand-Place, 59280 Armentières",
        "3 Les Jardins de Diane, 35000 Rennes",
        "route départementale 7, 48000 Mende",
        "hameau de la Combe, 05600 Guillestre",
        "rue Basse 14, boîte 2, 7500 Tournai",
        "rue de Berne 8, CH-1201 Genève",
        "14, rue du Fort, L-1740 Luxembourg",
        "9 avenue du Port, le mistral, 98000 monaco",
        "CS 40012, 12 rue Haute, 59000 Lille Cedex",
    ],
)
@pytest.mark.parametrize("sentence", ["{}", "Domicile : {}.", "M. Roy, {}, rappeler", "adresse :\n{}\nmerci"])
def test_what_stands_before_the_street_and_behind_it_belongs_to_the_address(address: str, sentence: str) -> None:
    assert found(sentence.format(address)) == [address]


@pytest.mark.parametrize(
    "before",
    ["M. Petit", "GRAND PAUL", "Moulin Jean", "SARL Dupont", "la tour", "mon foyer fiscal", "La Poste", "Mme Le Bas"],
)
def test_a_name_a_firm_or_a_sentence_before_it_is_no_part_of_it(before: str) -> None:
    assert found(f"{before}, 12 rue Haute, 75011 Paris") == ["12 rue Haute, 75011 Paris"]


@pytest.mark.parametrize(
    "text",
    [
        "la ferme des animaux, 12000 exemplaires vendus",
        "immeuble 12, 45000 habitants",
        "rue Haute 12, 3000 Euros de travaux",
        "route de Lyon 12, 2019 a été une bonne année",
        "la résidence du Parc, bâtiment C, est fermée",
        "les hauts de la ville sont privés d'eau",
        "salle 4, étage 2, porte 12",
        "tour Eiffel, 7000 tonnes",
    ],
)
def test_a_building_or_a_street_alone_is_no_address(text: str) -> None:
    assert found(text) == []


def test_no_row_of_buildings_takes_long() -> None:
    for piece in ("tour a, ", "Le Clos, ", "bat b ", "residence la ", "12 rue A, b, ", "3 Les A "):
        start = time.process_time()
        addresses((piece * 20000)[:20000] + "12 rue Haute, 75011 Paris")
        assert time.process_time() - start < 1
