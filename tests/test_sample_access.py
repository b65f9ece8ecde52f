"""The access tables and the messages of the sample portals: who could read what, and what people wrote."""

import re
from collections import Counter

import yaml
from sample_data.generator import messages
from tests.sample_reading import DATES, FACTS, SAMPLE, every_drop, exports, person, table

POLICY = SAMPLE.parent / "plugins" / "tamis" / "policy"
TERMS = yaml.safe_load((POLICY / "published_terms.yaml").read_text(encoding="utf-8"))["terms"]


@every_drop
def test_the_access_tables_name_only_what_exists_but_for_one_scope(portal, date):
    grants, accounts = table(portal, date, "grants"), table(portal, date, "accounts")
    roles = {line["role"]: set(filter(None, line["inherits"].split("|"))) for line in table(portal, date, "roles")}
    held = {role for line in accounts for role in filter(None, line["roles"].split("|"))}
    unknown = {line["scope"] for line in grants} - {line["scope"] for line in table(portal, date, "scopes")}
    assert unknown == ({"perimetre_inconnu"} if portal == "alize" else set())
    assert {line["role"] for line in grants} | held | set().union(*roles.values()) <= set(roles)
    unscanned = {"pieces_jointes", "enregistrements_appels"}
    assert {line["export"] for line in grants} <= {"*"} | unscanned | set(FACTS[portal][DATES[0]]["columns"]) | set(
        FACTS[portal][DATES[1]]["columns"]
    )
    assert [account for account, times in Counter(line["account_id"] for line in accounts).items() if times > 1] == []
    for role in (line["role"] for line in grants if line["scope"] == "perimetre_inconnu"):
        assert [line["account_id"] for line in accounts if role in line["roles"].split("|")] == ["profil-errone"]


@every_drop
def test_granted_columns_are_those_of_the_export(portal, date):
    types = FACTS[portal][DATES[1]]["columns"]
    named = {
        (line["export"], column)
        for line in table(portal, date, "grants")
        for part in ("columns", "except_columns", "masked_columns")
        for column in line[part].split("|")
        if column not in {"", "*"}
    }
    assert [(export, column) for export, column in named if column not in types[export]] == []


@every_drop
def test_the_lookup_role_reads_the_published_types_and_nothing_else(portal, date):
    facts, kinds = (
        FACTS[portal][date]["lookup_role"],
        {"beneficiaires": "beneficiary", "professionnels": "professional"},
    )
    modes = {line["scope"]: line["mode"] for line in table(portal, date, "scopes")}
    read = {kind: {"listable": set(), "reachable": set()} for kind in facts["types"]}
    for line in table(portal, date, "grants"):
        if line["role"] == facts["role"]:
            types = {FACTS[portal][date]["columns"][line["export"]][name] for name in line["columns"].split("|")}
            read[kinds[line["export"]]]["reachable"] |= types
            if modes[line["scope"]] == "all":
                read[kinds[line["export"]]]["listable"] |= types
    assert {kind: {reach: sorted(found) for reach, found in by.items()} for kind, by in read.items()} == facts["types"]
    holders = [line["account_id"] for line in table(portal, date, "accounts") if line["roles"] == facts["role"]]
    assert holders == facts["accounts"]
    assert len(holders) == 10


def test_the_optician_reads_what_the_two_operators_published():
    alize, boreal = (FACTS[portal][DATES[0]]["lookup_role"]["types"]["beneficiary"] for portal in ("alize", "boreal"))
    assert "BIRTH_RANK" not in alize["reachable"]
    assert {"FR_NIR", "BIRTH_DATE", "INSURER", "GUARANTEE", "MEMBER_NUMBER", "CIVILITY"} < set(alize["reachable"])
    assert {"BIRTH_RANK", "CONTRACT_NUMBER"} < set(boreal["reachable"])
    assert "INTERNAL_REFERENCE" not in boreal["reachable"]


@every_drop
def test_the_published_terms_follow_from_the_types(portal, date):
    role = FACTS[portal][date]["lookup_role"]
    for kind, said in role["terms"].items():
        types = set(role["types"][kind]["reachable"])
        assert [term for term in said["exposed"] if not set(TERMS[term]["proved_by"]) <= types] == []
        assert [term for term in said["not_exposed"] if set(TERMS[term]["covers"]) & types] == []


@every_drop
def test_an_insurers_agent_reaches_its_own_members(portal, date):
    column, attribute = ("num_amc", "amc") if portal == "alize" else ("assureur", "assureurs")
    attributes = {line["account_id"]: line[attribute].split("|") for line in table(portal, date, "accounts")}
    counted = {}
    for name in FACTS[portal][date]["insurer_agents"]:
        rows = [row for row in exports(portal, date)["beneficiaires"] if row[column] in attributes[name]]
        full = {person(row) for row in rows if row["rang_naissance"]}
        # An older row without its rank belongs to the person with the same NIR and birth date beside it.
        beside = {found[:2] for found in full}
        counted[name] = len(full) + sum(person(row)[:2] not in beside for row in rows if not row["rang_naissance"])
    assert counted == FACTS[portal][date]["insurer_agents"]
    assert len(counted) >= 6


@every_drop
def test_accounts_of_every_sort_are_there(portal, date):
    accounts = table(portal, date, "accounts")
    assert {line["kind"] for line in accounts} == {"human", "service", "shared"}
    assert sum(bool(line["finess"]) for line in accounts) >= 60
    assert [line["account_id"] for line in accounts if line["last_login"].startswith("2023")] == ["compte-dormant"]
    assert sum(line["enabled"] in {"false", "non"} for line in accounts) == 1
    assert [line["account_id"] for line in accounts if not line["roles"]] == ["compte-sans-droit"]
    scopes, grants = table(portal, date, "scopes"), table(portal, date, "grants")
    assert {"300"} == {line["max_per_day"] for line in scopes} - {""}
    assert {"yes", "no"} == {line["keys_guessable"] for line in scopes} - {""}
    assert all(any(line[part] for line in grants) for part in ("except_columns", "masked_columns", "assignable_roles"))


def test_messages_are_varied_and_mostly_about_nobody():
    assert len({*messages.SILENT, *messages.TELLING}) >= 40
    texts = [row["message"] for row in exports("alize", DATES[0])["messages_support"]]
    silent = sum(text in messages.SILENT for text in texts)
    assert len(texts) / 2 < silent < len(texts)


@every_drop
def test_as_many_messages_hold_an_address_as_the_facts_say(portal, date):
    export, column = ("messages_support", "message") if portal == "alize" else ("messages", "commentaire")
    planted = FACTS[portal][date]["free_text"][export][column]
    texts = [row[column] for row in exports(portal, date)[export]]
    assert sum("@" in text for text in texts) == planted["EMAIL_ADDRESS"]
    assert sum(bool(re.search(r"\b(?:FR|LU)\d\d ?[0-9]", text)) for text in texts) == planted["IBAN_CODE"]
    assert sum(bool(re.search(r"\bSIRET \d{14}\b", text)) for text in texts) == planted["FR_SIRET"]
