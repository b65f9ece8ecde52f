"""Laws of the decision: who wins, what is never said, and that every decision explains itself."""

import math
import random

import pytest
from tests.columns.synthetic import (
    birth,
    commune,
    decided,
    department,
    digits,
    finess,
    hidden,
    luhn_key,
    nir,
    observed,
    phone,
    postcode,
    recent,
    siren,
    siret,
)

from tamis.columns import Review, decide
from tamis.columns.decision import DECISIONS, posterior, total
from tamis.errors import SettingsError
from tamis.policy import taxonomy

SEEDS = range(3)
COUNTS = (10, 30, 300)


def column(make, count, seed):
    source = random.Random(1000 * seed + count)
    return [make(source) for _ in range(count)]


def dated(pick, form):
    return lambda source: form.format(pick(source))


NIRS = dated(lambda source: nir(source, birth(source), source.choice("12")), "{}")
SHOWN_ALONE = {
    "FR_FINESS": finess,
    "FR_SIREN": siren,
    "FR_SIRET": siret,
    "FR_NIR": NIRS,
    "PHONE_NUMBER": phone,
    "BIRTH_DATE": dated(birth, "{:%d/%m/%Y}"),
    "DATE": dated(recent, "{:%d/%m/%Y}"),
}


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("header", [None, "finess", "n_finess_et", "etb_exe_fin", "id_etablissement", "c1", "siren"])
def test_a_finess_column_is_never_a_siren(count, seed, header):
    cells = column(finess, count, seed)
    decision = decided({header or "c1": cells}, header_known=header is not None)[header or "c1"]
    assert decision.entity_type != "FR_SIREN"
    if header != "siren":
        assert decision.entity_type == "FR_FINESS"


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_siren_column_is_no_finess_even_without_its_header(count, seed):
    assert hidden(column(siren, count, seed)).entity_type == "FR_SIREN"


@pytest.mark.parametrize("entity_type", SHOWN_ALONE)
@pytest.mark.parametrize("seed", SEEDS)
def test_checked_values_are_recognised_without_a_header(entity_type, seed):
    assert hidden(column(SHOWN_ALONE[entity_type], 120, seed)).entity_type == entity_type


@pytest.mark.parametrize("seed", SEEDS)
def test_random_digits_are_none_of_the_numbers_that_have_a_key(seed):
    source = random.Random(seed)
    for length in (9, 11, 13, 14, 15):
        decision = hidden([digits(source, length) for _ in range(60)])
        assert decision.entity_type not in {"FR_SIREN", "FR_FINESS", "FR_RPPS", "FR_SIRET", "FR_NIR", "FR_SPI"}


@pytest.mark.parametrize("seed", SEEDS)
def test_phones_that_lost_their_zero_are_no_siren(seed):
    assert hidden([number[1:] for number in column(phone, 100, seed)]).entity_type != "FR_SIREN"


@pytest.mark.parametrize("seed", SEEDS)
def test_postcodes_and_commune_codes_of_one_table_are_told_apart_without_headers(seed):
    source = random.Random(seed)
    codes = [postcode(source) for _ in range(200)]
    table = {"c1": codes, "c2": [code[:2] + commune(source)[2:] for code in codes]}
    found = decided(table, header_known=False)
    assert [found["c1"].entity_type, found["c2"].entity_type] == ["POSTCODE", "FR_INSEE_CODE"]


def test_a_repaired_column_is_named_and_its_damage_counted():
    codes = ["0" + digits(random.Random(place), 3) + "0" for place in range(1, 60)]
    lost = [code.removeprefix("0") for code in codes]
    decision = decided({"code_postal": lost})["code_postal"]
    assert (decision.entity_type, decision.damage) == ("POSTCODE", (("leading_zero_lost", 59),))


@pytest.mark.parametrize(
    ("header", "cells", "entity_type"),
    [
        ("nir", ["1 84 XX XX XXX XXX XX"] * 30, "FR_NIR"),
        ("numero_secu", ["2,6E+14", "1,8E+14"] * 20, "FR_NIR"),
        ("iban", [f"FR76****{number:04}" for number in range(30)], "IBAN_CODE"),
        ("nir", [f"{number:015}" for number in range(30)], "FR_NIR"),
        ("mot_de_passe", [f"Azerty{number}!" for number in range(30)], "PASSWORD"),
    ],
)
def test_what_a_header_declares_sensitive_is_reported_though_no_value_confirms_it(header, cells, entity_type):
    decision = decided({header: cells})[header]
    assert decision.entity_type == entity_type
    assert decision.decision in {"possible", "probable"}


def test_damage_is_counted_in_cells():
    table = {"nir": ["2,6E+14", "1,8E+14", "1 84 XX XX XXX XXX XX", "223086229045107.0", ""]}
    assert decided(table)["nir"].damage == (("float_suffix", 1), ("masked", 1), ("scientific", 2))


@pytest.mark.parametrize("header", ["nom", "nir", "siret", "code_postal", "ddn", "telephone", "assureur"])
def test_an_empty_column_is_at_most_possible(header):
    decision = decided({header: ["", " "]})[header]
    assert decision.decision in {"possible", "none"}
    assert decision.n_filled == 0


def test_an_empty_table_is_decided_by_names_alone():
    assert decided({"nir": []})["nir"].entity_type == "FR_NIR"
    assert decided({"nir": []}, header_known=False)["nir"].decision == "none"


CLEAR = {
    "nir": "FR_NIR",
    "num_adherent": "MEMBER_NUMBER",
    "num_contrat": "CONTRACT_NUMBER",
    "id": None,
    "statut": None,
    "date_naissance": "BIRTH_DATE",
    "date_soins": "DATE",
    "date_debut": "DATE",
    "rang_naissance": "BIRTH_RANK",
    "finess": "FR_FINESS",
    "montant_rembourse": "AMOUNT",
    "email_verifie": None,
    "code_postal": "POSTCODE",
    "telephone": "PHONE_NUMBER",
    "code_acte": "HEALTH_ACT",
    "sexe": "SEX",
    "commentaire": "FREE_TEXT",
    "assureur": "INSURER",
    "reseau_soins": "CARE_NETWORK",
    "ref_interne": None,
}


def clear_table():
    source = random.Random(20)
    rows = []
    for number in range(120):
        day, sex = birth(source), source.choice("12")
        rows.append(
            {
                "nir": nir(source, day, sex),
                "num_adherent": f"{digits(source, 8)}",
                "num_contrat": f"K{digits(source, 7)}",
                "id": f"MSG-{number:06}",
                "statut": source.choice(["actif", "résilié"]),
                "date_naissance": f"{day:%d/%m/%Y}",
                "date_soins": f"{recent(source):%d/%m/%Y}",
                "date_debut": f"{recent(source):%Y-%m-%d}",
                "rang_naissance": source.choice("1112"),
                "finess": finess(source),
                "montant_rembourse": f"{source.randrange(400, 30000) / 100:.2f}".replace(".", ","),
                "email_verifie": source.choice("01"),
                "code_postal": postcode(source),
                "telephone": phone(source),
                "code_acte": source.choice(["C", "CS", "AMI 3", "HBQK002", "V"]),
                "sexe": "MF"[int(sex) - 1],
                "commentaire": f"Le dossier {number} a été rappelé deux fois sans réponse",
                "assureur": source.choice(["Mutuelle Exemple", "MGEN", "Harmonie Mutuelle", "AG2R La Mondiale"]),
                "reseau_soins": source.choice(["Kalixia", "Santéclair", "Itelis"]),
                "ref_interne": f"R{digits(source, 6)}",
            }
        )
    return {name: [row[name] for row in rows] for name in CLEAR}


def test_a_table_with_clear_headers_is_named_column_by_column():
    found = {name: decision.entity_type for name, decision in decided(clear_table()).items()}
    assert found == CLEAR


def test_portal_toml_wins_over_a_review_and_a_review_over_detection():
    table = {"matricule": column(siren, 40, 1)}
    review = {"matricule": Review(entity_type="LOGIN", by="dpo", at="2026-11-20", why="bon de commande")}
    both = decided(table, settled={"matricule": "MEMBER_NUMBER"}, reviews=review)["matricule"]
    reviewed = decided(table, reviews=review)["matricule"]
    assert (both.entity_type, both.decided_by, both.reviewed_by) == ("MEMBER_NUMBER", "portal.toml", None)
    assert (reviewed.entity_type, reviewed.decided_by, reviewed.reviewed_by) == ("LOGIN", "review", "dpo")
    assert (reviewed.decision, reviewed.candidates[0][0]) == ("certain", "LOGIN")


@pytest.mark.parametrize("kind", [entity.name for entity in taxonomy().types])
def test_any_type_of_the_taxonomy_can_be_settled(kind):
    decision = decided({"x": ["1", "2"]}, settled={"x": kind})["x"]
    assert (decision.entity_type, decision.types()) == (kind, taxonomy()[kind].mask)
    assert decision.candidates[0][0] == kind


def test_a_column_settled_as_none_exposes_nothing():
    decision = decided({"nir": column(NIRS, 40, 1)}, settled={"nir": "none"})["nir"]
    assert (decision.entity_type, decision.decision, decision.types(), decision.unknown_types()) == (None, "none", 0, 0)


def test_a_settled_decision_is_flagged_when_the_values_contradict_it():
    table = {"a": column(NIRS, 40, 1), "b": column(NIRS, 40, 2), "c": [f"R{number}" for number in range(40)]}
    found = decided(table, settled={"a": "none", "b": "FR_NIR", "c": "INTERNAL_REFERENCE"})
    assert found["a"].against is not None
    assert "FR_NIR" in found["a"].against
    assert [found["b"].against, found["c"].against] == [None, None]


def test_a_type_that_is_not_in_the_taxonomy_is_refused():
    with pytest.raises(SettingsError, match="NO_TYPE"):
        decided({"a": ["1"]}, settled={"a": "NO_TYPE"})


def every_decision():
    table = clear_table() | {"c1": column(finess, 120, 3), "c2": column(siren, 60, 4) + column(finess, 60, 5)}
    shown = decided(table).values()
    return [*shown, *decided(table, header_known=False).values(), *decided(table, settled={"nir": "none"}).values()]


def test_the_terms_of_every_decision_add_up_to_its_posterior():
    for decision in every_decision():
        assert decision.evidence
        if decision.candidates:
            assert posterior(total(decision.evidence)) == pytest.approx(decision.candidates[0][1], abs=1e-12)


def test_every_decision_is_well_formed():
    for index, decision in enumerate(decided(clear_table()).values()):
        assert decision.index == index
        assert decision.decision in DECISIONS
        assert all(0 <= score <= 1 for _, score in decision.candidates)
        assert (decision.entity_type is None) == (decision.decision in {"undecided", "none"})
        assert all(math.isfinite(term.log_odds) and term.detail for term in decision.evidence)


def test_what_can_not_be_told_apart_is_undecided_and_lists_its_candidates():
    source = random.Random(2)
    cells = [finess(source) for _ in range(62)] + [siren(source) for _ in range(38)]
    decision = hidden(cells)
    assert decision.decision == "undecided"
    assert {name for name, _ in decision.candidates} >= {"FR_FINESS", "FR_SIREN"}
    assert decision.unknown_types() == taxonomy().mask([name for name, _ in decision.candidates])
    assert decision.types() == 0


def test_no_detail_of_a_decision_holds_a_value():
    table = clear_table()
    said = " ".join(term.detail for decision in decided(table).values() for term in decision.evidence)
    assert [cell for cells in table.values() for cell in cells if len(cell) > 5 and cell in said] == []


def test_hidden_headers_and_shuffled_names_give_the_same_decisions():
    table = clear_table()
    renamed = {f"colonne {place}": cells for place, cells in enumerate(table.values())}
    shown = [decision.entity_type for decision in decided(table, header_known=False).values()]
    assert shown == [decision.entity_type for decision in decided(renamed, header_known=False).values()]


def test_columns_come_in_the_order_asked_for():
    evidence = observed({"nir": ["x"], "nom": ["y"]})
    decisions = decide(evidence, columns=("nom", "nir", "siret"), settled={}, reviews={})
    assert [(decision.column, decision.index) for decision in decisions] == [("nom", 0), ("nir", 1), ("siret", 2)]


def test_internal_references_are_never_detected():
    assert all(decision.entity_type != "INTERNAL_REFERENCE" for decision in every_decision())


def adeli(source):
    body = department(source) + source.choice(("10", "60", "70", "90", "91", "93")) + digits(source, 4)
    return body + luhn_key(body)


def am(source):
    body = department(source) + source.choice(("61", "45", "26", "12", "69")) + digits(source, 4)
    return body + luhn_key(body)


NINE = {"FR_SIREN": siren, "FR_FINESS": finess, "FR_ADELI": adeli, "FR_AM": am}


@pytest.mark.parametrize("count", [30, 300])
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", NINE)
def test_nine_digits_of_one_kind_are_never_taken_for_another(kind, count, seed):
    assert hidden(column(NINE[kind], count, seed)).entity_type in {kind, None}


@pytest.mark.parametrize("header", ["siret_cabinet", "num_tel_ben", "ps_rpps", "no_siren_ent", "code_cip_boite"])
def test_a_damaged_column_keeps_the_type_that_its_header_says(header):
    cells = ["7,32829E+13", "1,2E+11"] * 20
    declared = decided({"siret": cells, header: cells})
    assert declared[header].decision == "possible"
    assert declared[header].damage == (("scientific", 40),)


def test_a_word_of_things_beside_a_few_codes_declares_nothing():
    found = decided({"flag_nir": ["0", "1"] * 40, "nir_dossier": [f"{number:015}" for number in range(80)]})
    assert [found["flag_nir"].entity_type, found["nir_dossier"].entity_type] == [None, "FR_NIR"]


def test_a_few_repeated_names_are_ranges_and_models_unless_the_header_says_otherwise():
    cells = ["Clara", "Bella", "Rosa", "Alba", "Luna"] * 20
    assert hidden(cells).entity_type is None
    assert decided({"gamme": cells, "prenom": cells})["prenom"].entity_type == "FIRST_NAME"


def test_names_in_one_cell_are_a_person_and_no_first_name():
    source = random.Random(4)
    names = [
        f"{source.choice(FIRST)} {source.choice('BLMTV')}{source.choice(['orval', 'erlin', 'antou'])}"
        for _ in range(60)
    ]
    assert hidden(names).entity_type == "PERSON"


FIRST = ["Marie", "Jean", "Paul", "Luc", "Aline", "Louise", "Pierre", "Anna", "Hugo", "Emma", "Nathalie", "Michel"]
