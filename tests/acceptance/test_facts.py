"""tamis finds what the generator of the samples knows, which never saw tamis."""

import json
from pathlib import Path

import pytest

FACTS = json.loads((Path(__file__).parents[2] / "sample_data" / "expected_facts.json").read_text())
DROPS = [(portal, date) for portal in sorted(FACTS) for date in sorted(FACTS[portal])]


@pytest.mark.parametrize(("portal", "date"), DROPS)
def test_every_column_of_the_samples_is_classified_exactly(nights, portal, date):
    rows = nights.rows("column_classifications", portal, date)
    found = {(row["export"], row["column"]): row["entity_type"] for row in rows}
    unread = FACTS[portal][date]["unread_exports"]
    expected = {
        (export, column): entity_type
        for export, columns in FACTS[portal][date]["columns"].items()
        for column, entity_type in columns.items()
        if export not in unread
    }

    assert found == expected


@pytest.mark.parametrize(("portal", "date"), DROPS)
def test_people_are_counted_exactly(nights, portal, date):
    support = nights.account(portal, "support-lecture", date)
    counted = {kind["people_kind"]: kind["reachable"] for kind in support["by_kind"]}
    facts = FACTS[portal][date]

    assert {kind: counted.get(kind) for kind in facts["people"]} == facts["people"]


@pytest.mark.parametrize(("portal", "date"), DROPS)
def test_an_insurers_agent_reaches_its_own_members(nights, portal, date):
    agents = FACTS[portal][date]["insurer_agents"]
    found = {agent: nights.account(portal, agent, date)["n_people_reachable"] for agent in agents}

    assert found == agents


@pytest.mark.parametrize(("portal", "date"), DROPS)
def test_what_messages_hold_is_found(nights, portal, date):
    rows = nights.rows("column_classifications", portal, date)
    contains = {
        (row["export"], row["column"]): {found["entity_type"]: found["cells"] for found in row["contains"]}
        for row in rows
    }
    for export, columns in FACTS[portal][date]["free_text"].items():
        for column, expected in columns.items():
            found = contains[export, column]
            keyed = {name: cells for name, cells in expected.items() if name != "PERSON"}
            assert {
                name: (found.get(name, 0), cells) for name, cells in keyed.items() if found.get(name, 0) < cells
            } == {}
            assert found.get("PERSON", 0) >= expected.get("PERSON", 0) * 0.8
