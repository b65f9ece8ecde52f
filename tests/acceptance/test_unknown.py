"""Law 2 on the samples: a broken file makes unknown exactly what it could hold, for exactly those who reach it."""

import json
from pathlib import Path

import pytest

FACTS = json.loads((Path(__file__).parents[2] / "sample_data" / "expected_facts.json").read_text())
DROPS = [(portal, date) for portal in ("alize", "boreal") for date in ("2026-11-20", "2026-11-21")]


@pytest.mark.parametrize(("portal", "date"), DROPS)
def test_the_broken_files_are_named_with_a_reason_and_no_other(nights, portal, date):
    rows = nights.rows("input_files", portal, date)
    unread = {row["file"] for row in rows if row["status"] != "scanned"}

    assert unread == set(FACTS[portal][date]["broken_files"])
    assert [row["file"] for row in rows if row["status"] != "scanned" and not (row["reason"] and row["message"])] == []


def states(nights, portal, account, date, kind="beneficiary"):
    rows = nights.types(portal, account, kind, date=date).values()
    return {row["entity_type"]: (row["state"], row["complete"]) for row in rows}


def test_a_part_whose_columns_are_known_leaves_only_their_types_open(nights):
    """alize 2026-11-21: remboursements-2 is cut short; its first part says which columns there are."""
    flux = states(nights, "alize", "service-extraction", "2026-11-21")
    held = {"FR_NIR", "BIRTH_DATE", "BIRTH_RANK", "HEALTH_ACT", "AMOUNT", "DATE", "FR_FINESS", "FR_AMC"}

    assert {name for name, (_, complete) in flux.items() if not complete} == held
    assert {name for name, (state, _) in flux.items() if state == "unknown"} == set()


def test_an_account_that_does_not_reach_the_broken_part_is_complete(nights):
    for portal, date in DROPS:
        account = {"alize": "opticien-001", "boreal": "ps-001"}[portal]
        optician = states(nights, portal, account, date)
        assert {name: state for name, state in optician.items() if state[0] == "unknown" or not state[1]} == {}
        assert nights.account(portal, account, date)["complete"]


def test_an_export_of_which_nothing_was_ever_read_could_hold_anything(nights):
    """boreal 2026-11-20: coordonnees.xlsx is the only file of its export, on the first drop."""
    support = states(nights, "boreal", "support-lecture", "2026-11-20")

    assert [name for name, (_, complete) in support.items() if complete] == []
    assert {state for state, _ in support.values()} == {"exposed", "unknown"}


def test_on_the_sound_drop_only_what_is_not_scanned_stays_open(nights):
    """alize 2026-11-20: nothing is broken; support also reads pieces_jointes, of which two types are declared."""
    support = states(nights, "alize", "support-lecture", "2026-11-20")

    assert {name for name, (_, complete) in support.items() if not complete} == {"HEALTH_ACT", "DIAGNOSIS"}
    assert support["DIAGNOSIS"][0] == "unknown"


def test_a_refused_grant_leaves_open_what_it_could_have_opened(nights):
    """profil-errone holds a grant on agents with an unknown scope."""
    agents = states(nights, "alize", "profil-errone", "2026-11-20", kind="employee")

    assert {name for name, (state, _) in agents.items() if state == "unknown"} == {
        "LOGIN",
        "LAST_NAME",
        "FIRST_NAME",
        "EMAIL_ADDRESS",
    }
    assert not nights.account("alize", "profil-errone", "2026-11-20")["complete"]
