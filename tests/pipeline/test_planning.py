"""plan: the drop that is due, portals that are missing, and no green on an empty night."""

import pytest
from tests.pipeline.small_portal import roots_at, write_drop

from tamis import pipeline
from tamis.errors import DropMissing, SettingsError


def plan(tmp_path, **options):
    return pipeline.plan(roots=roots_at(tmp_path, tmp_path / "exports"), **options)


def drops(planned):
    return [(drop["portal"], drop["date"]) for drop in planned["drops"]]


def test_an_empty_night_fails(tmp_path):
    (tmp_path / "exports").mkdir()

    with pytest.raises(DropMissing, match="no portal has delivered anything"):
        plan(tmp_path)


def test_by_hand_each_portals_latest_complete_drop_is_due(tmp_path):
    write_drop(tmp_path / "exports", "alpha", "2026-11-19")
    write_drop(tmp_path / "exports", "alpha", "2026-11-20")
    write_drop(tmp_path / "exports", "alpha", "2026-11-21", ready=False)
    write_drop(tmp_path / "exports", "beta", "2026-11-18")

    assert drops(plan(tmp_path)) == [("alpha", "2026-11-20"), ("beta", "2026-11-18")]
    assert drops(plan(tmp_path, now=True)) == [("alpha", "2026-11-21"), ("beta", "2026-11-18")]


@pytest.mark.parametrize("asked", ["scheduled_for", "date"])
def test_a_portal_without_the_drop_of_that_date_is_missing(tmp_path, asked):
    write_drop(tmp_path / "exports", "alpha", "2026-11-21")
    write_drop(tmp_path / "exports", "beta", "2026-11-20")

    planned = plan(tmp_path, **{asked: "2026-11-21"})

    assert (drops(planned), planned["missing"]) == ([("alpha", "2026-11-21")], ["beta"])
    with pytest.raises(DropMissing, match="beta: no drop for 2026-11-21"):
        pipeline.require_whole(plan=planned, reports=[{"portal": "alpha", "status": "reported"}])


def test_a_portal_that_can_not_be_read_stops_no_other(tmp_path):
    write_drop(tmp_path / "exports", "alpha")
    write_drop(tmp_path / "exports", "beta")
    (tmp_path / "exports" / "beta" / "portal.toml").write_text("[portal]\nwrong = 1\n")

    planned = plan(tmp_path)

    assert (drops(planned), planned["missing"]) == ([("alpha", "2026-11-21")], ["beta"])


def test_one_portal_can_be_asked_for(tmp_path):
    write_drop(tmp_path / "exports", "alpha")
    write_drop(tmp_path / "exports", "beta")

    assert drops(plan(tmp_path, portal="beta")) == [("beta", "2026-11-21")]
    with pytest.raises(SettingsError, match="must match"):
        plan(tmp_path, portal="../alpha")


def test_a_portal_that_was_planned_and_not_reported_fails_the_night():
    planned = {"drops": [{"portal": "alpha", "date": "2026-11-21"}], "reasons": {}}

    with pytest.raises(DropMissing, match="alpha: not reported"):
        pipeline.require_whole(plan=planned, reports=[])
    pipeline.require_whole(plan=planned, reports=[{"portal": "alpha", "status": "reported"}])
