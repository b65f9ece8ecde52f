"""The model event: one stolen account exposes what the operators and the CNIL published, and nothing else.

The lists are those of the statements of 1, 5 and 7 February 2024, in their own words.
"""

import pytest

from tamis.policy import published_terms

ALIZE = ("alize", "opticien-001")
BOREAL = ("boreal", "ps-001")
VIAMEDIS_PROFESSIONALS = [
    "raison sociale",
    "nom",
    "prénom",
    "email",
    "login",
    "numéro de téléphone",
    "adresse postale",
    "RIB",
    "numéro de Finess",
    "numéro de Siret",
    "réseau de soins",
]
CNIL_BENEFICIARIES = [
    "état civil",
    "date de naissance",
    "NIR",
    "nom de l'assureur",
    "garanties",
    "numéro d'adhérent",
]
NOT_CONCERNED = [
    "données bancaires",
    "données médicales",
    "remboursements",
    "coordonnées postales",
    "téléphone",
    "courriel",
]
ALMERYS_BENEFICIARIES = [
    "nom",
    "prénom",
    "date de naissance",
    "rang de naissance",
    "NIR",
    "nom de l'assureur",
    "numéro de contrat",
]
ALMERYS_NOT_CONCERNED = [
    "information bancaire",
    "donnée médicale",
    "remboursement de santé",
    "coordonnée postale",
    "numéro de téléphone",
    "adresse email",
]


def exposed(types):
    return {name for name, row in types.items() if row["state"] == "exposed"}


@pytest.mark.parametrize(
    ("account", "kind", "terms"),
    [
        (ALIZE, "professional", VIAMEDIS_PROFESSIONALS),
        (ALIZE, "beneficiary", CNIL_BENEFICIARIES),
        (BOREAL, "beneficiary", ALMERYS_BENEFICIARIES),
    ],
)
def test_the_account_exposes_exactly_what_was_published(nights, account, kind, terms):
    found = exposed(nights.types(*account, kind))
    published = [published_terms()[term] for term in terms]

    assert [term.term for term in published if not set(term.proved_by) <= found] == []
    assert found - {name for term in published for name in term.covers} == set()


@pytest.mark.parametrize(("account", "terms"), [(ALIZE, NOT_CONCERNED), (BOREAL, ALMERYS_NOT_CONCERNED)])
@pytest.mark.parametrize("date", ["2026-11-20", "2026-11-21"])
def test_the_account_does_not_expose_what_was_not_concerned(nights, account, terms, date):
    types = nights.types(*account, "beneficiary", date=date)
    names = {name for term in terms for name in published_terms()[term].covers}

    assert {name: types[name]["state"] for name in names if types[name]["state"] != "not_exposed"} == {}


def test_some_of_it_is_held_for_other_roles(nights):
    types = nights.types("alize", "opticien-001", "beneficiary")
    held = ("IBAN_CODE", "AMOUNT", "HEALTH_ACT", "POSTAL_ADDRESS", "PHONE_NUMBER", "EMAIL_ADDRESS")

    assert {name: types[name]["why"] for name in held if types[name]["why"] != "no_grant"} == {}


@pytest.mark.parametrize("account", [ALIZE, BOREAL])
def test_every_beneficiary_is_reached_by_lookup_and_none_can_be_listed(nights, account):
    account = nights.account(*account)

    assert (account["people_kind"], account["n_people_listable"], account["share"]) == ("beneficiary", 0, 1.0)
    assert account["n_people_reachable"] >= 4000


@pytest.mark.parametrize(("portal", "prefix"), [("alize", "opticien"), ("boreal", "ps")])
def test_ten_professionals_with_equal_rights_share_one_access(nights, portal, prefix):
    names = [f"{prefix}-{number:03d}" for number in range(1, 11)]
    accesses = {nights.account(portal, name)["access_id"] for name in names}

    assert len(accesses) == 1
    assert nights.account(portal, names[0])["shared_access"] >= 10
