"""What labels in words, masks, codes with a structure and the rest of the table say of a column."""

import random
import string

import pytest
from tests.columns.synthetic import decided, hidden

ILLNESSES = ["Asthme", "Hypertension artérielle", "Lombalgie chronique", "Migraine", "Épilepsie", "Psoriasis"]
ACTS = ["Radiographie du thorax", "Détartrage", "Échographie abdominale", "Prothèse dentaire", "Extraction dentaire"]
DRUGS = ["PARACETAMOL 500 MG", "AMOXICILLINE 1 G", "IBUPROFENE 400MG CPR", "OMEPRAZOLE 20MG", "METFORMINE 850MG"]
GUARANTEES = ["Chambre particulière", "Frais d'obsèques", "Capital décès", "Forfait maternité", "Rente éducation"]
TOPICS = {"DIAGNOSIS": ILLNESSES, "HEALTH_ACT": ACTS, "DRUG_CODE": DRUGS, "GUARANTEE": GUARANTEES}


@pytest.mark.parametrize("kind", TOPICS)
@pytest.mark.parametrize("times", [4, 20])
def test_labels_in_words_are_of_the_topic_that_most_of_their_words_belong_to(kind: str, times: int) -> None:
    assert hidden(TOPICS[kind] * times).entity_type == kind


@pytest.mark.parametrize(
    "cells",
    [
        [
            "Radiologie",
            "Cardiologie",
            "Masseur-kinésithérapeute",
            "Infirmier",
            "Chirurgie dentaire",
            "Médecin généraliste",
        ],
        ["Table basse", "Lampe de bureau", "Chaise pliante", "Étagère murale", "Tapis rond", "Miroir ovale"],
        ["Farine 500 g", "Sucre roux 1 kg", "Café moulu 250 g", "Lait entier 1 L", "Miel 375 g", "Riz long 2 kg"],
        ["Ouvert", "Fermé", "En attente", "Validé", "Refusé", "Annulé"],
    ],
    ids=["specialities", "goods", "groceries", "states"],
)
def test_labels_of_other_things_are_of_no_topic(cells: list[str]) -> None:
    assert hidden(cells * 12).entity_type not in TOPICS


def test_organisations_named_after_acts_are_no_acts() -> None:
    cells = [
        f"{kind} {name}" for kind in ("Centre de radiologie", "Cabinet dentaire") for name in ("Nord", "Sud", "Est")
    ]
    assert hidden(cells * 9).entity_type != "HEALTH_ACT"


def test_four_letters_and_three_digits_are_acts_only_where_the_letters_are_those_of_acts() -> None:
    source = random.Random(3)
    acts = [
        f"{source.choice('BDHJNQZ')}{source.choice('ABGQ')}{source.choice('FGLMQ')}{source.choice('ADKP')}{n:03}"
        for n in range(60)
    ]
    codes = ["".join(source.choice(string.ascii_uppercase) for _ in range(4)) + f"{n:03}" for n in range(60)]
    assert [hidden(acts).entity_type, hidden(codes).entity_type] == ["HEALTH_ACT", None]


@pytest.mark.parametrize("name", ["compte_a_debiter", "domiciliation_bancaire", "c1", "CPTPREL"])
def test_a_masked_iban_is_one_whatever_its_name(name: str) -> None:
    cells = [f"FR76XXXXXXXXXXXXXXXXXXX{number}" for number in range(1000, 1060)]
    assert decided({name: cells})[name].entity_type == "IBAN_CODE"


def test_a_masked_card_is_one_and_another_masked_number_is_none() -> None:
    cards = [f"{bank}******{number}" for bank in ("497010", "513200") for number in range(1000, 1030)]
    phones = [f"06 ** ** ** {number}" for number in range(10, 70)]
    assert hidden(cards).entity_type == "CREDIT_CARD"
    assert hidden(phones).entity_type is None


def test_the_account_of_a_rib_in_columns_is_one_and_any_other_account_is_none() -> None:
    accounts = [f"{number}*******{number}" for number in range(10, 70)]
    parts = {"RIB banque": ["30004"] * 60, "RIB guichet": ["00812"] * 60, "Compte": accounts}
    assert decided(parts)["Compte"].entity_type == "FR_RIB"
    assert decided({"nom": ["x"] * 60, "Compte": accounts})["Compte"].entity_type != "FR_RIB"


@pytest.mark.parametrize("cells", [["15.7525", "50.867", "7.25"], ["28", "40", "55"], ["0", "10.5", "5", "12.9"]])
def test_numbers_without_cents_are_amounts_under_a_name_of_amounts_only(cells: list[str]) -> None:
    found = decided({"tarif": cells * 20, "mesure": cells * 20, "flag_montant": ["0", "1"] * (10 * len(cells))})
    assert [found["tarif"].entity_type, found["mesure"].entity_type] == ["AMOUNT", None]
    assert found["flag_montant"].entity_type is None


def test_telephones_with_their_country_and_no_sign_need_their_name() -> None:
    cells = [f"336{number:08}" for number in range(10_000_000, 10_000_060)]
    found = decided({"msisdn": cells, "numero_serie": cells})
    assert [found["msisdn"].entity_type, found["numero_serie"].entity_type] == ["PHONE_NUMBER", None]


def test_old_dates_of_organisations_are_no_births_and_those_of_people_are() -> None:
    source = random.Random(5)
    days = [f"{source.randint(1935, 2010)}-{source.randint(1, 12):02}-{source.randint(2, 28):02}" for _ in range(120)]
    places = [f"{number} rue du Moulin" for number in range(1, 121)]
    firms = [f"SARL {kind} {number}" for kind in ("Belval", "Tormont", "Landor") for number in range(40)]
    found = decided({"c1": firms, "c2": places, "c3": days}, header_known=False)
    assert found["c3"].entity_type == "DATE"
    assert hidden(days).entity_type == "BIRTH_DATE"


def test_filed_names_are_persons_and_groups_of_a_directory_are_none() -> None:
    last = [
        start + end for start in ("Mor", "Ter", "Ban", "Cor", "Vil") for end in ("val", "lin", "tou", "dier", "zac")
    ]
    people = [f"CN={name} Jeanne,OU=Agents,DC=exemple,DC=fr" for name in last]
    groups = [f"CN=GG_{name.upper()}_RW,OU=Groupes,DC=exemple,DC=fr" for name in last]
    dead = [f"{name.upper()}*{first}/" for name in last for first in ("JEANNE MARIE", "LUC", "ANNE")]
    assert [hidden(people * 10).entity_type, hidden(dead * 5).entity_type] == ["PERSON", "PERSON"]
    assert hidden(groups * 10).entity_type is None


def test_given_names_with_commas_are_first_names() -> None:
    first = ("Marie", "Louise", "Paul", "Hugo", "Emma", "Nathalie", "Michel", "Anna")
    cells = [f"{one}, {other}" for one in first for other in first if one != other]
    assert hidden(cells).entity_type == "FIRST_NAME"
