"""The views for DuckDB answer on what was written."""

import datetime

import duckdb
import pytest
from tests.reports.made import DATE, EXPOSED, PORTAL, account, portal_rows, run_row, store

from tamis import reports
from tamis.roots import Root

NEXT = "2026-02-04"


@pytest.fixture
def connection(root):
    """Two snapshots: on the second, no account reaches any controller."""
    store(root, portal_rows())
    store(
        root,
        portal_rows(account_exposure=[account(account_id="seul")], exposure_by_controller=[]),
        date=NEXT,
        content_id="c1",
    )
    reports.append_run(root, run_id="r1", row=run_row())
    reports.append_run(root, run_id="r2", row=run_row(snapshot_date=NEXT))
    connection = duckdb.connect()
    connection.execute(reports.views_sql(str(root)))
    return connection


def rows(connection, query):
    return connection.execute(query).fetchall()


def test_every_dataset_has_its_view_and_its_latest_view(connection):
    views = {name for (name,) in rows(connection, "SELECT view_name FROM duckdb_views() WHERE NOT internal")}
    wanted = {start + name for name in reports.DATASETS for start in ("", "latest_")}
    more = {"exposure", "exposure_all_reaches", "latest_exposure", "content_ids", "partitions", "newest"}
    assert views == wanted | more


@pytest.mark.parametrize("dataset", list(reports.DATASETS))
def test_a_view_has_the_columns_of_its_dataset_then_the_path(connection, dataset):
    for view in (dataset, f"latest_{dataset}"):
        columns = [name for name, *_ in rows(connection, f"DESCRIBE {view}")]
        assert columns == [*reports.DATASETS[dataset].schema.names, "portal", "snapshot_date"]
    assert rows(connection, f"SELECT DISTINCT typeof(portal), typeof(snapshot_date) FROM {dataset}") == [
        ("VARCHAR", "DATE")
    ]


def test_the_latest_snapshot_counts_even_where_it_has_no_row(connection):
    day = datetime.date.fromisoformat(NEXT)
    assert rows(connection, "SELECT account_id, snapshot_date FROM latest_account_exposure") == [("seul", day)]
    assert rows(connection, "SELECT * FROM latest_exposure_by_controller") == []
    assert rows(connection, "SELECT run_id FROM latest_runs") == [("r2",)]
    assert len(rows(connection, "SELECT * FROM exposure_by_controller")) == 6


def test_exposure_joins_accounts_and_defaults_to_reachable(connection):
    found = rows(
        connection,
        f"""SELECT account_id, entity_type, n_people FROM exposure
            WHERE state = 'exposed' AND people_kind = 'beneficiary' AND snapshot_date = '{DATE}'""",
    )
    wanted = [(name, entity, count) for name in ("opticien-12", "opticien-13") for entity, count in EXPOSED.items()]
    assert sorted(found) == sorted(wanted)
    assert rows(connection, "SELECT DISTINCT reach FROM exposure") == [("reachable",)]
    reaches = rows(connection, "SELECT reach, count(*) FROM exposure_all_reaches GROUP BY reach ORDER BY reach")
    assert [reach for reach, _ in reaches] == ["escalated", "listable", "reachable"]
    assert len({count for _, count in reaches}) == 1
    assert rows(connection, "SELECT DISTINCT account_id FROM latest_exposure") == [("seul",)]


def test_content_ids_tell_snapshots_of_mixed_inputs(connection, root: Root):
    query = "SELECT snapshot_date::VARCHAR, same FROM content_ids ORDER BY 1"
    assert rows(connection, query) == [(DATE, True), (NEXT, True)]
    store(root, {"exposure_by_type": []}, date=NEXT, content_id="other")
    assert rows(connection, query) == [(DATE, True), (NEXT, False)]
    named = rows(connection, f"SELECT content_ids FROM content_ids WHERE snapshot_date = '{NEXT}'")[0][0]
    assert {part["dataset"] for part in named if part["content_id"] == "other"} == {"exposure_by_type"}


@pytest.mark.parametrize("name", ["l'été", "a [1]*?", 'b"c;--'])
def test_a_folder_of_any_name_can_be_viewed(tmp_path, name):
    root = Root(tmp_path / name)
    store(root, portal_rows())
    reports.append_run(root, run_id="r1", row=run_row())
    connection = duckdb.connect()
    connection.execute(reports.views_sql(str(root)))
    assert rows(connection, "SELECT account_id FROM latest_account_exposure ORDER BY rank LIMIT 1") == [
        ("opticien-12",)
    ]
    assert rows(connection, "SELECT portal, same FROM content_ids") == [(PORTAL, True)]


def test_the_views_ship_with_the_package():
    assert reports.VIEWS.is_file()
    assert "{reports}" not in reports.views_sql("/srv/reports")
