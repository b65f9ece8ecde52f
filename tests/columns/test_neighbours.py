"""What the names of a table say together, and what values make of a name of several meanings."""

import random

import pytest
from tests.columns.synthetic import decided, hidden

from tamis.columns.headers import read_header
from tamis.columns.neighbours import read_headers
from tamis.columns.table_prefix import readings

_NAMES = """
Rennes Lyon Nantes Brest Troyes Auch Gap Dijon Nancy Niort Saint-Malo Saint-Brieuc Villeneuve-sur-Lot Quimper Limoges
Bourg-en-Bresse Châteauroux Deauville Saint-Étienne Angers Vannes Tours Alençon Sainte-Maxime
"""
TOWNS = _NAMES.split()


def named(columns: tuple[str, ...], column: str) -> list[str]:
    return [kind for kind, said in read_headers(columns)[column].items() if said.log_odds >= 3]


@pytest.mark.parametrize("place", ["à", "Lieu"])
def test_a_place_after_a_birth_date_is_a_place_of_birth_and_elsewhere_is_none(place: str) -> None:
    assert named(("nom", "né le", place), place) == ["BIRTH_PLACE"]
    assert named(("nom", place, "né le"), place) == []
    assert named(("nom", "date_naissance", "ville"), "ville") == ["CITY"]


def test_a_general_word_says_its_type_beside_others_of_that_type_alone() -> None:
    assert named(("sph_od", "cyl_od", "add"), "add") == ["DIAGNOSIS"]
    assert named(("nom", "montant", "add"), "add") == []
    assert named(("phar", "opti", "dent"), "dent") == ["GUARANTEE"]
    assert named(("dent", "praticien", "date"), "dent") == []


def test_all_words_that_the_names_of_a_table_begin_with_are_taken_away() -> None:
    columns = ("T_LOC_NOM", "T_LOC_TEL", "T_LOC_CPO", "T_LOC_CIV", "T_LOC_LOY")
    assert readings(columns)["T_LOC_TEL"] == "tel"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("montant_cts", "AMOUNT"),
        ("MT_FPS", "AMOUNT"),
        ("session_fee_eur", "AMOUNT"),
        ("captured_on", "DATE"),
        ("soldé_le", "DATE"),
        ("maladie_chronique", "DIAGNOSIS"),
        ("vaccin_rappel", "HEALTH_ACT"),
        ("tel_3_bis", "PHONE_NUMBER"),
    ],
)
def test_what_french_says_first_and_english_last_names_the_type(name: str, kind: str) -> None:
    odds = {other: said.log_odds for other, said in read_header(name).items()}
    assert max(odds, key=lambda other: odds[other]) == kind


@pytest.mark.parametrize("name", ["type_montant", "flag_amount", "nb_prix", "rang_diag", "solde_conges", "statut_tel"])
def test_a_head_beside_a_word_of_another_thing_names_nothing(name: str) -> None:
    assert [kind for kind, said in read_header(name).items() if said.how == "head"] == []


def test_a_name_whose_own_type_the_values_refute_speaks_against_no_other() -> None:
    source = random.Random(7)
    plates = [f"{source.choice('ABCD')}{source.choice('ABCD')}-{source.randint(100, 999)}-XY" for _ in range(40)]
    amounts = [f"{source.randint(1, 900)},{source.randint(10, 99)}" for _ in range(40)]
    found = decided({"immat": plates, "tva": amounts})
    assert [found["immat"].entity_type, found["tva"].entity_type] == ["VEHICLE_PLATE", "AMOUNT"]


def test_a_check_that_another_trait_refutes_explains_no_values_away() -> None:
    cells = [f"CC-{4_000_000 + 7_919 * number}" for number in range(60)]
    assert decided({"num_contrat_collectif": cells})["num_contrat_collectif"].entity_type == "CONTRACT_NUMBER"


def test_towns_among_which_countries_stand_are_places_of_birth_and_countries_alone_are_none() -> None:
    abroad = [*TOWNS, "Algérie", "Portugal", "Maroc"]
    assert hidden(abroad * 4).entity_type == "BIRTH_PLACE"
    assert hidden(TOWNS * 4).entity_type == "CITY"
    assert hidden(["Algérie", "Portugal", "Maroc", "Italie", "Espagne", "Tunisie", "Suisse"] * 8).entity_type is None


def test_illnesses_in_words_are_diagnoses_and_specialities_are_none() -> None:
    illnesses = ["Asthme", "Diabète de type 2", "Fracture du poignet", "Lombalgie", "Otite", "Grippe", "Cancer du sein"]
    specialities = ["Cardiologie", "Diabétologie", "Oncologie", "Pédiatrie", "ORL", "Rhumatologie", "Neurologie"]
    assert hidden(illnesses * 8).entity_type == "DIAGNOSIS"
    assert hidden(specialities * 8).entity_type is None


def test_names_with_a_stroke_are_persons() -> None:
    first = ("JEANNE", "PAUL", "MARIE", "LUC", "ANNE")
    names = [f"{start}{end}/{name}" for start in ("MOR", "TER", "BAN") for end in ("VAL", "LIN") for name in first]
    assert hidden(names).entity_type == "PERSON"


def test_a_name_of_goods_alone_weighs_as_much_against_as_a_synonym_does_for() -> None:
    assert {one.how for one in read_header("item_sku").values()} == {"nothing_only"}
    assert read_header("quantite")["FR_NIR"].log_odds == -read_header("nir")["FR_NIR"].log_odds
