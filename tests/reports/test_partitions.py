"""What is written is what every reader reads; the same rows give the same bytes; nothing of the input leaks."""

import base64
import datetime
import stat
from pathlib import Path

import duckdb
import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.reports.made import DATE, PORTAL, portal_rows, run_row, store, table

from tamis import reports
from tamis.errors import NothingStored, ReportsRefused, SettingsError
from tamis.reports import writing
from tamis.reports.partitions import opened_together
from tamis.roots import Root

WRITTEN = [name for name in reports.DATASETS if name != "runs"]
FOOTERS = {"schema_name", "schema_version", "content_id", "generator", "ARROW:schema"}


def written(root: Root, dataset: str, rows: pa.Table, **changes) -> str:
    given_ = {"portal": PORTAL, "date": DATE, "content_id": "c0", "policies": {"taxonomy.yaml": "1.0.0 sha256:ab"}}
    return reports.write(root, dataset, table=rows, **{**given_, **changes})


def values_of(kind: pa.DataType) -> st.SearchStrategy[object]:
    if pa.types.is_list(kind):
        return st.lists(values_of(kind.value_type), max_size=3)
    if pa.types.is_struct(kind):
        return st.fixed_dictionaries({part.name: values_of(part.type) for part in kind})
    if pa.types.is_integer(kind):
        return st.integers(0, 127 if kind == pa.int8() else 2**31 - 1)
    if pa.types.is_timestamp(kind):
        return st.datetimes(timezones=st.just(datetime.UTC))
    texts = st.text("aé\u202f'\"\\/0|", max_size=4)
    return {
        pa.string(): texts,
        pa.float64(): st.floats(allow_nan=False, allow_infinity=False, width=32),
        pa.bool_(): st.booleans(),
        pa.date32(): st.dates(datetime.date(2000, 1, 1), datetime.date(2030, 1, 1)),
    }[kind]


@st.composite
def tables(draw: st.DrawFn) -> tuple[str, pa.Table]:
    """A dataset's name and rows that fit it."""
    kind = reports.DATASETS[draw(st.sampled_from(WRITTEN))]
    columns = {
        field.name: values_of(field.type) if not field.nullable else st.none() | values_of(field.type)
        for field in kind.schema
    }
    keys = tuple(kind.order)
    rows = draw(
        st.lists(st.fixed_dictionaries(columns), max_size=6, unique_by=lambda row: tuple(row[name] for name in keys))
    )
    return kind.name, pa.Table.from_pylist(rows, kind.schema)


MANY = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


@MANY
@given(tables(), st.randoms(use_true_random=False))
def test_the_same_rows_give_the_same_bytes_however_they_come(tmp_path_factory, monkeypatch, made, chance):
    monkeypatch.setattr(writing, "_ROW_GROUP", 2)
    dataset, rows = made
    root = Root(tmp_path_factory.mktemp("reports"))
    first = root.read(written(root, dataset, rows))
    order = list(range(rows.num_rows))
    chance.shuffle(order)
    shuffled = rows.take(pa.array(order, pa.int64())).select(chance.sample(rows.column_names, rows.num_columns))
    chunks = [shuffled.slice(at, 1) for at in range(rows.num_rows)]
    again = root.read(written(root, dataset, pa.concat_tables(chunks) if chunks else shuffled, portal="autre"))
    assert again == first


@MANY
@given(tables())
def test_what_is_written_is_read_back_in_the_declared_order(tmp_path_factory, made):
    dataset, rows = made
    root = Root(tmp_path_factory.mktemp("reports"))
    written(root, dataset, rows)
    back = reports.read(root, dataset).drop_columns(["portal", "snapshot_date"])
    keys = [(name, "ascending") for name in reports.DATASETS[dataset].order]
    assert back.to_pylist() == rows.sort_by(keys).to_pylist()


@pytest.mark.parametrize("dataset", list(reports.DATASETS))
def test_duckdb_pandas_and_pyarrow_read_the_same(root, dataset):
    store(root, portal_rows())
    reports.append_run(root, run_id="r1", row=run_row())
    ours = reports.read(root, dataset)
    path = ds.partitioning(pa.schema([("portal", pa.string()), ("snapshot_date", pa.date32())]), flavor="hive")
    arrow = ds.dataset(f"{root}/{dataset}", partitioning=path).to_table()
    pandas = reports.load(dataset, reports=str(root))
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute(reports.views_sql(str(root)))
    duck = connection.sql(f"SELECT * FROM {dataset}").to_arrow_table()
    rows = ours.to_pylist()
    assert [arrow.to_pylist(), pa.Table.from_pandas(pandas).to_pylist(), duck.to_pylist()] == [rows, rows, rows]
    assert rows != []
    assert [str(kind) for kind in pandas.dtypes if not isinstance(kind, pd.ArrowDtype)] == []


@pytest.mark.parametrize("dataset", list(reports.DATASETS))
def test_no_column_has_statistics_and_footers_hold_only_what_is_allowed(root, dataset):
    store(root, portal_rows())
    policies = {"taxonomy.yaml": "1.0.0 sha256:ab"}
    if dataset == "runs":
        path = reports.append_run(root, run_id="r1", row=run_row())
        policies = None
    else:
        path = written(root, dataset, table(dataset, portal_rows()[dataset]))
    with root.open(path) as stream:
        metadata = pq.read_metadata(stream)
    chunks = [metadata.row_group(0).column(at) for at in range(metadata.num_columns)]
    assert [chunk.path_in_schema for chunk in chunks if chunk.is_stats_set or chunk.statistics is not None] == []
    assert [chunk.path_in_schema for chunk in chunks if chunk.has_column_index or chunk.has_offset_index] == []
    keys = {key.decode() for key in metadata.metadata}
    assert {key for key in keys if not key.startswith("policy:")} == FOOTERS
    assert metadata.metadata[b"content_id"] == b"c0"
    if policies is not None:
        assert metadata.metadata[b"policy:taxonomy.yaml"] == b"1.0.0 sha256:ab"


def test_footers_hold_no_run_clock_host_path_or_value(root):
    path = reports.append_run(root, run_id="run-secret-7", row=run_row(reason="raison-secrète"))
    with root.open(path) as stream:
        metadata = pq.read_metadata(stream).metadata
    said = b" ".join([*metadata.values(), base64.b64decode(metadata[b"ARROW:schema"])])
    words = (b"run-secret-7", "raison-secrète".encode(), str(root).encode(), PORTAL.encode(), DATE.encode())
    assert [word for word in words if word in said] == []


def test_the_file_tells_what_its_columns_mean(root):
    path = written(root, "account_exposure", table("account_exposure", portal_rows()["account_exposure"]))
    with root.open(path) as stream:
        schema = pq.read_schema(stream)
    kind = reports.DATASETS["account_exposure"]
    said = [schema.field(name).metadata[b"description"].decode() for name in kind.schema.names]
    assert said == [kind.description(name) for name in kind.schema.names]


@pytest.mark.parametrize("dataset", WRITTEN)
def test_rows_that_repeat_the_order_are_refused(root, dataset):
    rows = table(dataset, portal_rows()[dataset])
    with pytest.raises(ReportsRefused, match="order is not total"):
        written(root, dataset, pa.concat_tables([rows, rows.slice(0, 1)]))
    assert list(root.walk()) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda rows: rows.drop_columns(["label"]), "missing: label; unknown: none"),
        (lambda rows: rows.append_column("more", rows["bit"]), "missing: none; unknown: more"),
        (lambda rows: rows.append_column("bit", rows["bit"]), "each must stand once"),
        (lambda rows: rows.set_column(2, "label", pa.nulls(rows.num_rows, pa.string())), "rows are null"),
        (lambda rows: rows.set_column(1, "bit", rows["label"]), "string does not cast to int8"),
        (lambda rows: rows.slice(0, 0).drop_columns(["label"]), "missing: label"),
    ],
)
def test_a_table_that_does_not_fit_is_refused_by_the_name_of_the_column(root, change, said):
    rows = table("entity_types", portal_rows()["entity_types"])
    with pytest.raises(ReportsRefused, match=said):
        written(root, "entity_types", change(rows))


def test_a_refusal_never_holds_a_value(root):
    rows = table("entity_types", portal_rows()["entity_types"])
    with pytest.raises(ReportsRefused) as refused:
        written(root, "entity_types", rows.set_column(1, "bit", rows["label"]))
    labels = [label for label in rows["label"].to_pylist() if len(label) > 4]
    assert [label for label in labels if label in f"{refused.value}{refused.value.__cause__}"] == []


def test_parts_of_a_nested_column_are_neither_dropped_nor_made_up(root):
    rows = table("column_classifications", portal_rows()["column_classifications"])
    for damage in ([{"name": "precision"}], [{"name": "precision", "cells": 1, "value": "x"}]):
        changed = rows.set_column(rows.column_names.index("damage"), "damage", pa.array([damage]))
        with pytest.raises(ReportsRefused, match="damage"):
            written(root, "column_classifications", changed)


def test_a_table_without_columns_is_an_empty_partition(root):
    written(root, "exposure_by_controller", pa.Table.from_pylist([]))
    assert reports.read(root, "exposure_by_controller").num_rows == 0
    assert reports.latest_date(root, "exposure_by_controller", PORTAL) == DATE


def test_runs_are_appended_beside_each_other(root):
    names = ["manual__2026-02-03T02:00:00+00:00", "scheduled/../../x"]
    paths = [reports.append_run(root, run_id=name, row=run_row()) for name in names]
    assert [path.rsplit("/", 1)[0] for path in paths] == ["runs/portal=alize/snapshot_date=2026-02-03"] * 2
    assert sorted(reports.read(root, "runs")["run_id"].to_pylist()) == sorted(names)
    with pytest.raises(ReportsRefused, match="append_run"):
        written(root, "runs", table("runs", []))


@pytest.mark.parametrize("change", [{"n_file": 1}, {"snapshot_date": "hier"}, {"n_rows": "beaucoup"}, {"status": None}])
def test_a_run_that_does_not_fit_is_refused(root, change):
    with pytest.raises(ReportsRefused):
        reports.append_run(root, run_id="r1", row=run_row(**change))
    assert list(root.walk()) == []


def test_a_write_killed_midway_leaves_the_old_partition(root, monkeypatch):
    rows = table("entity_types", portal_rows()["entity_types"])
    path = written(root, "entity_types", rows)
    before = root.read(path)

    write_rows = pq.ParquetWriter.write_table

    def killed(writer, *rows, **options):
        write_rows(writer, *rows, **options)
        raise KeyboardInterrupt

    monkeypatch.setattr(pq.ParquetWriter, "write_table", killed)
    with pytest.raises(KeyboardInterrupt):
        written(root, "entity_types", rows.slice(0, 3))
    assert [(entry.path, root.read(entry.path)) for entry in root.walk()] == [(path, before)]


def test_what_a_killed_process_leaves_beside_is_never_read(root):
    path = written(root, "entity_types", table("entity_types", portal_rows()["entity_types"]))
    root.write(path.replace("part-0.parquet", ".part-0.parquet.0123.partial"), b"PAR1 half")
    root.write(f"entity_types/portal={PORTAL}/snapshot_date=2026-02-09/.part-0.parquet.9.partial", b"PAR1 half")
    assert reports.read(root, "entity_types").num_rows == len(portal_rows()["entity_types"])
    assert reports.latest_date(root, "entity_types", PORTAL) == DATE
    seen = duckdb.connect().execute(f"SELECT count(*) FROM '{root}/entity_types/*/*/*.parquet'").fetchall()
    assert seen == [(len(portal_rows()["entity_types"]),)]


def test_a_broken_file_is_named_and_not_quoted(root):
    root.write(reports.partition_path("entity_types", PORTAL, DATE, "part-0.parquet"), b"2690549588157 not parquet")
    with pytest.raises(ReportsRefused, match="no whole Parquet file") as refused:
        reports.read(root, "entity_types")
    assert "2690549588157" not in str(refused.value)


@pytest.mark.parametrize("portal", ["", "..", "a/b", "Alize", "x" * 41, "a=b", "a\n"])
def test_a_portal_that_is_no_slug_writes_nothing(root, portal):
    with pytest.raises(SettingsError):
        written(root, "entity_types", table("entity_types", []), portal=portal)
    assert list(root.walk()) == []


@pytest.mark.parametrize("date", ["", "2026-2-3", "20260203", "2026-02-30", "latest", "../x", "2026-02-03\n"])
def test_a_date_that_is_no_day_writes_nothing(root, date):
    with pytest.raises(ReportsRefused):
        written(root, "entity_types", table("entity_types", []), date=date)
    assert list(root.walk()) == []


def test_portals_and_dates_are_told_apart(root):
    rows = portal_rows()["entity_types"]
    for portal, date, count in (("a", "2026-01-31", 1), ("a", "2026-02-01", 2), ("2024", "2025-12-31", 3)):
        written(root, "entity_types", table("entity_types", rows[:count]), portal=portal, date=date)
    places = [(row["portal"], str(row["snapshot_date"])) for row in reports.read(root, "entity_types").to_pylist()]
    assert places == [("2024", "2025-12-31")] * 3 + [("a", "2026-01-31")] + [("a", "2026-02-01")] * 2
    newest = reports.latest(root, "entity_types").select(["portal", "snapshot_date"]).to_pylist()
    assert [(row["portal"], str(row["snapshot_date"])) for row in newest] == [places[0]] * 3 + [places[-1]] * 2
    assert reports.read(root, "entity_types", portal="a", date="2026-01-31").num_rows == 1
    dates = [reports.latest_date(root, "entity_types", name) for name in ("a", "2024", "b")]
    assert dates == ["2026-02-01", "2025-12-31", None]


@pytest.mark.parametrize("dataset", list(reports.DATASETS))
def test_reading_where_nothing_lies_gives_the_columns_and_no_row(root, dataset):
    nothing = reports.read(root, dataset, portal=PORTAL, date=DATE)
    assert nothing.column_names == [*reports.DATASETS[dataset].schema.names, "portal", "snapshot_date"]
    assert nothing.num_rows == 0


def test_loading_where_nothing_lies_is_an_error(root, monkeypatch):
    with pytest.raises(NothingStored):
        reports.load("account_exposure", reports=str(root))
    monkeypatch.delenv("TAMIS_REPORTS", raising=False)
    with pytest.raises(SettingsError, match="TAMIS_REPORTS"):
        reports.load("account_exposure")
    with pytest.raises(ReportsRefused, match="no dataset of that name"):
        reports.load("accounts", reports=str(root))


def test_loading_takes_the_root_from_the_environment(root, monkeypatch):
    store(root, portal_rows())
    monkeypatch.setenv("TAMIS_REPORTS", str(root))
    assert reports.load("account_exposure", date="latest")["rank"].tolist() == [1, 2, 3]
    assert reports.load("account_exposure", portal=PORTAL, date=DATE)["portal"].unique().tolist() == [PORTAL]


def test_datasets_of_other_inputs_are_not_joined(root):
    store(root, portal_rows())
    both = ["account_exposure", "exposure_by_type"]
    assert reports.same_content(root, both, portal=PORTAL, date=DATE) == "c0"
    written(root, "exposure_by_type", table("exposure_by_type", []), content_id="c1")
    with pytest.raises(ReportsRefused, match="different inputs"):
        reports.same_content(root, both, portal=PORTAL, date=DATE)
    with pytest.raises(NothingStored, match="2026-02-09"):
        reports.same_content(root, both, portal=PORTAL, date="2026-02-09")


def test_an_older_minor_version_is_read_and_another_major_refused(root):
    path = written(root, "entity_types", table("entity_types", portal_rows()["entity_types"]))
    with root.open(path) as stream:
        stored = pq.read_table(stream)
    for version, columns in (("1.0", ["article"]), ("2.0", [])):
        older = stored.drop_columns(columns)
        footer = {**stored.schema.metadata, b"schema_version": version.encode()}
        with root.replacing(path) as stream:
            pq.write_table(older.replace_schema_metadata(footer), stream)
        if version == "1.0":
            assert set(reports.read(root, "entity_types")["article"].to_pylist()) == {None}
        else:
            with pytest.raises(ReportsRefused, match=r"version 1\.0"):
                reports.read(root, "entity_types")


def test_files_are_read_by_their_group_only(root):
    path = written(root, "entity_types", table("entity_types", portal_rows()["entity_types"]))
    assert stat.filemode(Path(str(root), path).stat().st_mode) == "-rw-r-----"


@MANY
@given(st.lists(st.sampled_from("abcd"), max_size=6, unique=True), st.lists(st.sampled_from("abcde"), max_size=3))
def test_the_rows_of_some_accesses_are_those_of_a_filter(tmp_path_factory, monkeypatch, stored, wanted):
    monkeypatch.setattr(writing, "_ROW_GROUP", 2)
    root = Root(tmp_path_factory.mktemp("reports"))
    made = portal_rows()["exposure_by_type"][:3]
    rows = [{**row, "access_id": access_id} for access_id in stored for row in made]
    written(root, "exposure_by_type", table("exposure_by_type", rows))
    with opened_together(root, ["exposure_by_type"], portal=PORTAL, date=DATE) as (_, opened):
        whole, found = opened["exposure_by_type"].rows(), opened["exposure_by_type"].rows_of(wanted)
    assert found.schema == whole.schema
    assert found.to_pylist() == [row for row in whole.to_pylist() if row["access_id"] in wanted]
