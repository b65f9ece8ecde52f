"""Values that belong to two identifiers: documented, since only a whole column can settle them."""

import pytest

from tamis.identifiers import BY_TYPE
from tamis.identifiers.finess import FINESS
from tamis.identifiers.siren import SIREN
from tamis.identifiers.siret import SIRET


@pytest.mark.parametrize("finess", [value for value in map(FINESS.normal, FINESS.valid) if value.isdigit()])
def test_every_finess_of_the_mainland_has_a_right_siren_key(finess: str) -> None:
    assert (FINESS.matches(finess), SIREN.matches(finess)) == (True, True)


@pytest.mark.parametrize("finess", ["2A0000014", "2B0000020"])
def test_a_corsican_finess_is_no_siren_and_its_letter_is_not_read_as_in_a_nir(finess: str) -> None:
    as_in_a_nir = finess.replace("2A", "19").replace("2B", "18")
    assert (FINESS.matches(finess), SIREN.matches(finess), SIREN.matches(as_in_a_nir)) == (True, False, False)


def test_a_siret_is_never_a_card() -> None:
    assert [value for value in SIRET.valid if BY_TYPE["CREDIT_CARD"].matches(value)] == []


def test_nine_digits_are_never_a_telephone_number() -> None:
    assert [value for value in (*SIREN.valid, *FINESS.valid) if BY_TYPE["PHONE_NUMBER"].matches(value)] == []


def test_a_medicine_is_no_nir() -> None:
    assert BY_TYPE["DRUG_CODE"].matches("3400935955838")
    assert not BY_TYPE["FR_NIR"].matches("3400935955838")


def test_half_of_postcodes_are_insee_codes_too() -> None:
    both = [code for code in ("01004", "75101", "35238") if BY_TYPE["POSTCODE"].matches(code)]
    assert both == [code for code in both if BY_TYPE["FR_INSEE_CODE"].matches(code)]
    assert BY_TYPE["FR_INSEE_CODE"].matches("2A004")
    assert not BY_TYPE["POSTCODE"].matches("2A004")


def test_a_name_is_no_street_and_a_street_no_name() -> None:
    person, address = BY_TYPE["PERSON"], BY_TYPE["POSTAL_ADDRESS"]
    values = ["Jeanne Exemple", "12 rue Jeanne Exemple", "Rue Jeanne Exemple"]
    assert [person.matches(value) for value in values] == [True, False, False]
    assert [address.matches(value) for value in values] == [False, True, True]
