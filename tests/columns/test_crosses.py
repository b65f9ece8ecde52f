"""Every cross-check between two columns of a row: it counts where they agree, and only there."""

import pytest
from tests.columns.synthetic import observed

from tamis.columns.crosses import CROSSES
from tamis.columns.weights import weights

FACTS = {
    "siret_prefix": (["73282932000074", "40483304800022"], ["732829320", "404833048"]),
    "vat_suffix": (["FR44732829320", "FR83404833048"], ["732829320", "404833048"]),
    "nir_birth_month": (["269054958815780", "295109912611193"], ["1969-05-12", "03/10/1995"]),
    "nir_sex": (["269054958815780", "184057511600507"], ["F", "M"]),
    "nir_birth_place": (["269054958815780", "253072A07300443"], ["49588", "2A073"]),
    "professional_department": (["010780054", "750712184"], ["01000", "75012"]),
    "commune_postcode": (["35238", "2A004"], ["35000", "20000"]),
    "iban_account": (
        ["FR7630006000011234567890189", "FR7610278000010000000004221"],
        ["30006000011234567890189", "10278000010000000004221"],
    ),
    "iban_bic": (["FR7630006000011234567890189", "GB29NWBK60161331926819"], ["AGRIFRPP", "NWBKGB2L"]),
    "town_postcode": (["Rennes", "ST DENIS CEDEX"], ["35000", "97400"]),
    "town_postcode of a commune's code": (["Le Mans", "Ajaccio"], ["72181", "2A004"]),
}
"""A fact that two columns repeat, in two rows; with the rows exchanged they say something else."""


def test_every_cross_check_has_a_fact_here_and_a_weight() -> None:
    assert {name.partition(" ")[0] for name in FACTS} == set(CROSSES) == set(weights().crosses)


@pytest.mark.parametrize("name", FACTS)
def test_a_fact_is_seen_where_both_columns_of_a_row_say_it_and_nowhere_else(name: str) -> None:
    first, second = FACTS[name]
    rows = sum(bool(one and other) for one, other in zip(first, second, strict=True))
    key = f"{name.partition(' ')[0]}:a:b"
    assert observed({"a": first, "b": second}).crosses[key] == (rows, rows)
    assert observed({"a": first, "b": second[::-1]}).crosses[key][1] == 0


def test_a_bank_that_both_numbers_spell_must_agree_and_one_that_they_do_not_spell_need_not() -> None:
    banks = {"a": ["GB29NWBK60161331926819", "FR7630006000011234567890189"], "b": ["BARCGB22", "BNPAFRPP"]}
    assert observed(banks).crosses["iban_bic:a:b"] == (2, 1)


def test_a_town_and_a_postcode_name_each_other_without_headers() -> None:
    from tamis.columns import decide

    towns = ["Rennes", "Le Mans", "ST ETIENNE", "Bézu-le-Guéry", "Ajaccio", "Sées", "Gap", "Auch", "Laon", "Guéret"]
    codes = ["35200", "72100", "42100", "02310", "20090", "61500", "05000", "32000", "02000", "23000"]
    evidence = observed({"c1": towns * 2, "c2": codes * 2})
    found = decide(evidence, columns=("c1", "c2"), settled={}, reviews={}, header_known=False)
    assert [one.entity_type for one in found] == ["CITY", "POSTCODE"]
    assert [check[0] for one in found for check in one.cross_checks] == ["town_postcode:c2", "town_postcode:c1"]
