"""Policy: names and bits are published keys, terms say what they prove, and a wrong file is refused."""

import pytest

from tamis import policy
from tamis.policy import published_terms, taxonomy, threshold, versions

# In the order of their bits, from 0. Append only: a stored type set must stay readable for ever.
PUBLISHED = """
LAST_NAME FIRST_NAME PERSON CIVILITY SEX BIRTH_DATE BIRTH_PLACE BIRTH_RANK FR_NIR FR_SPI FR_ID_DOCUMENT EMAIL_ADDRESS
PHONE_NUMBER POSTAL_ADDRESS POSTCODE CITY FR_INSEE_CODE IBAN_CODE FR_RIB BIC CREDIT_CARD FR_SIREN FR_SIRET FR_VAT FR_RNA
COMPANY_NAME FR_FINESS FR_RPPS FR_ADELI FR_AM INSURER FR_AMC FR_AMO MEMBER_NUMBER CONTRACT_NUMBER GUARANTEE CARE_NETWORK
HEALTH_ACT DIAGNOSIS DRUG_CODE AMOUNT LOGIN PASSWORD SECRET IP_ADDRESS URL VEHICLE_PLATE DATE FREE_TEXT
INTERNAL_REFERENCE
""".split()  # noqa: SIM905 - a list of fifty quoted names is no easier to read


def test_names_and_bits_are_those_that_were_published():
    assert {entity.name: entity.bit for entity in taxonomy().types} == {name: bit for bit, name in enumerate(PUBLISHED)}


def test_every_label_is_one_persons_can_tell_apart():
    labels = [entity.label for entity in taxonomy().types]

    assert [label for label in labels if labels.count(label) > 1] == []


def test_special_data_say_their_article():
    articles = {entity.name: entity.article for entity in taxonomy().types if entity.article}

    assert articles == {"FR_NIR": "87", "HEALTH_ACT": "9", "DIAGNOSIS": "9", "DRUG_CODE": "9"}


def test_a_type_set_and_its_names_are_one():
    every = taxonomy().names(taxonomy().all_types)

    assert every == sorted(PUBLISHED)
    assert taxonomy().mask(every) == taxonomy().all_types < 1 << 63


def test_a_term_covers_what_proves_it():
    terms = published_terms().values()

    assert [term.term for term in terms if not set(term.proved_by) <= set(term.covers)] == []


def test_every_policy_file_is_versioned():
    assert {"taxonomy.yaml", "published_terms.yaml", "thresholds.yaml", "evidence.yaml"} <= set(versions())
    assert [name for name, version in versions().items() if " sha256:" not in version] == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "categories: {A: a}\nentity_types:\n"
            "  X: {bit: 0, label: x, category: A}\n  Y: {bit: 0, label: y, category: A}",
            "unique",
        ),
        ("categories: {A: a}\nentity_types:\n  X: {bit: 63, label: x, category: A}", "between 0 and 62"),
        ("categories: {A: a}\nentity_types:\n  X: {bit: 0, label: x, category: B}", "unknown category for X"),
        ("categories: []\nentity_types: {}", "categories: a mapping is expected"),
    ],
)
def test_a_wrong_taxonomy_is_refused_with_its_place(monkeypatch, content, told):
    monkeypatch.setattr(policy, "_content", lambda _: f"version: 1.0.0\n{content}".encode())
    taxonomy.cache_clear()
    try:
        with pytest.raises(policy.SettingsError, match=told):
            taxonomy()
    finally:
        taxonomy.cache_clear()


def test_a_threshold_is_a_number():
    assert threshold("evidence", "kept_distinct") == 5000


def test_a_feature_that_is_not_counted_on_rows_cannot_be_weighed_on_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    from tamis import policy
    from tamis.columns.weights import weights
    from tamis.errors import SettingsError

    content = policy.weights()
    wrong = {**content["features"], "cents": {**content["features"]["cents"], "on_rows": True}}
    monkeypatch.setattr(policy, "weights", lambda: {**content, "features": wrong})
    with pytest.raises(SettingsError, match="cents, counted on rows, names cents"):
        weights.__wrapped__()
    monkeypatch.undo()
    assert [one.of for one in weights().features if one.on_rows]
