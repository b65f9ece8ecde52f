"""Law 1: no cell of an export is found again in anything that tamis or Airflow wrote."""

import base64
import gzip
import hashlib
import json
import re
import sqlite3
from collections import Counter
from contextlib import closing

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.canary.broken import BROKEN
from tests.canary.canaries import MAKERS, NARROW, SHORTEST, Canaries
from tests.canary.formats import zstd
from tests.canary.places import UNOPENED, Search
from tests.canary.portal import DATES, GOOD

from tamis import reports
from tamis.columns import Observer
from tamis.identifiers import BY_TYPE
from tamis.policy import taxonomy
from tamis.roots import Root

PLACES = {
    "cell",
    "inside a text",
    "first row, no header",
    "name of a file",
    "name of a sheet",
    "name of a field",
    "login",
    "attribute",
    "filter",
    "access table",
    "broken file",
    "portal.toml",
}
# Types whose check needs more than a shape that an invented word can have.
CHECKED = sorted(set(MAKERS) & set(BY_TYPE) - {"PERSON", "FIRST_NAME", "BIRTH_PLACE", "CITY", "PASSWORD", "SECRET"})


def test_every_entity_type_has_a_canary_or_a_reason_to_have_none():
    types = [entity.name for entity in taxonomy().types]
    assert sorted([*MAKERS, *NARROW]) == sorted(types)
    assert [name for name, reason in NARROW.items() if len(reason) < 10] == []


def test_a_canary_is_a_valid_value_of_its_type():
    canaries = Canaries()
    drawn = {kind: [canaries.new(kind) for _ in range(5)] for kind in CHECKED}
    assert [
        (kind, value) for kind, values in drawn.items() for value in values if not BY_TYPE[kind].matches(value)
    ] == []


@pytest.mark.slow
def test_three_hundred_canaries_are_planted_of_every_wide_type_and_in_every_place(left):
    planted = left.canaries.planted
    of_kind = Counter(canary.kind for canary in planted)
    assert len({canary.value for canary in planted}) >= 300
    assert {kind: of_kind[kind] for kind in MAKERS if of_kind[kind] < 5} == {}
    assert {canary.place for canary in planted} == PLACES
    assert [canary for canary in planted if len(canary.value) < SHORTEST] == []


# The search itself: what it can't find, it can't rule out.


@pytest.fixture(scope="module")
def one():
    """A canary alone, and a search for it."""
    canaries = Canaries(seed=7)
    canaries.new("EMAIL_ADDRESS", "control")
    (canary,) = canaries.planted
    return canary, Search([canary])


def _log_line(folder, value):
    (folder / "task.log").write_text(f"[2026-11-20] ERROR - bad cell {value!r} in row 12\n")


def _in_capitals(folder, value):
    (folder / "task.log").write_text(value.upper())


def _with_other_separators(folder, value):
    (folder / "task.log").write_text(value.replace(".", "_").replace("@", " @ "))


def _json_escapes(folder, value):
    (folder / "a.json").write_text(json.dumps({"x": [value]}))


def _parquet_cell(folder, value):
    rows = [{"a": {"b": [value]}}] * 500
    pq.write_table(pa.Table.from_pylist(rows), folder / "a.parquet", compression="zstd", write_statistics=False)


def _parquet_footer(folder, value):
    table = pa.table({"a": [1]}).replace_schema_metadata({"pandas": f"attrs {value}"})
    pq.write_table(table, folder / "a.parquet")


def _parquet_statistics(folder, value):
    pq.write_table(pa.table({"a": [value, "0"]}), folder / "a.parquet", write_statistics=True, compression="zstd")


def _column_name(folder, value):
    pq.write_table(pa.table({value: [1]}), folder / "a.parquet")


def _database_row(folder, value):
    with closing(sqlite3.connect(folder / "airflow.db")) as database:
        database.execute("pragma journal_mode = wal")
        database.execute("create table xcom (value text)")
        database.execute("insert into xcom values (?)", ["x" * 4080 + value])
        database.commit()


def _packed_database_row(folder, value):
    with closing(sqlite3.connect(folder / "airflow.db")) as database:
        database.execute("create table serialized_dag (data blob)")
        database.execute("insert into serialized_dag values (?)", [gzip.compress(value.encode())])
        database.commit()


def _base64(before):
    def plant(folder, value):
        (folder / "a.txt").write_text(f"xx {base64.b64encode(b'?' * before + value.encode() + b'!').decode()}")

    return plant


def _utf16(encoding):
    return lambda folder, value: (folder / "a.bin").write_bytes(b"\x01" + f"< {value} >".encode(encoding))


def _hexadecimal(folder, value):
    (folder / "a.txt").write_text(value.encode().hex().upper())


def _state_arrow(folder, value):
    table = pa.table({"cells": [[value]]})
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    with pa.ipc.new_file(folder / "index.arrow", table.schema, options=options) as writer:
        writer.write_table(table)


def _gzip(folder, value):
    (folder / "log.gz").write_bytes(gzip.compress(value.encode() * 50))


def _zstd(folder, value):
    (folder / "log.zst").write_bytes(zstd(value.encode() * 50))


def _plain_hash(name):
    return lambda folder, value: (folder / "a.log").write_text(f"id={hashlib.new(name, value.encode()).hexdigest()}")


def _evidence(folder, value):
    observer = Observer(("c1",))
    observer.add(pa.record_batch({"c1": pa.array([value, "x", ""])}))
    (folder / "part.bin").write_bytes(observer.evidence().to_bytes())


def _file_name(folder, value):
    (folder / f"{value}.txt").touch()


def _far_inside(folder, value):
    (folder / "big.log").write_bytes(bytes((1 << 24) - 5) + value.encode())


def _in_a_url(folder, value):
    (folder / "a.html").write_text(f"<a href='/x?q={value.replace('@', '%40')}'>")


@pytest.mark.parametrize(
    "plant",
    [
        _log_line, _in_capitals, _with_other_separators, _json_escapes, _in_a_url, _parquet_cell, _parquet_footer,
        _parquet_statistics, _column_name, _database_row, _packed_database_row, _base64(0), _base64(1), _base64(2),
        _utf16("utf-16-le"), _utf16("utf-16-be"), _hexadecimal, _state_arrow, _gzip, _zstd, _file_name, _far_inside,
        _plain_hash("md5"), _plain_hash("sha256"), _evidence,
    ],
)  # fmt: skip
def test_the_search_finds_what_is_planted(plant, one, tmp_path):
    canary, search = one
    plant(tmp_path, canary.value)
    assert {finding.number for finding in search.folders(tmp_path)} == {canary.number}


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        ("FR_NIR", lambda value: value.replace(" ", "")[:13]),
        ("PHONE_NUMBER", lambda value: "+33" + value.replace(" ", "").replace(".", "")[1:]),
        ("BIRTH_DATE", lambda value: "-".join(reversed(value.split("/")))),
        ("IBAN_CODE", lambda value: " ".join(value.replace(" ", ""))),
        ("FIRST_NAME", lambda value: value.encode("cp1252").decode("latin-1")),
        ("FIRST_NAME", json.dumps),
    ],
)
def test_the_search_finds_other_spellings(kind, written, tmp_path):
    canaries = Canaries(seed=11)
    value = canaries.new(kind)
    (tmp_path / "task.log").write_text(f"clé « {written(value)} »", encoding="latin-1", errors="replace")
    assert {finding.kind for finding in Search(canaries.planted).folders(tmp_path)} == {kind}


def test_what_cannot_be_opened_is_told(one, tmp_path):
    (tmp_path / "left.gz").write_bytes(gzip.compress(b"x" * 1000)[:-20])
    assert [(finding.where, finding.how) for finding in one[1].folders(tmp_path)] == [
        (str(tmp_path / "left.gz"), UNOPENED)
    ]


def test_a_folder_without_canaries_holds_none(one, tmp_path):
    (tmp_path / "task.log").write_text("3 files, 14 rows: FR_NIR certain, EMAIL_ADDRESS probable\n" * 1000)
    assert one[1].folders(tmp_path) == []


@pytest.mark.slow
def test_every_planted_canary_is_found_where_it_was_planted(left):
    found = {finding.number for finding in left.search.folders(left.exports)}
    lost = [canary for canary in left.canaries.planted if canary.number not in found]
    assert [canary for canary in lost if canary.place != "broken file"] == []


# The runs: they happened, and those that had to fail did.


@pytest.mark.slow
def test_the_runs_of_airflow_end_as_they_should(left):
    failing = ("all", "plan fails", "scan fails", "index fails", "filter fails")
    assert left.ended == {"good": "success", "account": "success", **dict.fromkeys(failing, "failed")}


@pytest.mark.slow
def test_the_commands_end_as_they_should(left):
    assert left.exits == {"classify": 0, "classify-json": 3, "run": 0, "run all": 1, "run strict": 3, "run settings": 1}


@pytest.mark.slow
def test_every_reader_failed_on_its_file(left):
    files = reports.read(Root(left.outside / "reports"), "input_files", portal=BROKEN, date=DATES[1])
    assert {row["file"]: row["reason"] for row in files.to_pylist() if row["file"]} == left.refusals


@pytest.mark.slow
def test_errors_that_quoted_cells_were_raised_and_withheld(left):
    assert Counter(re.findall(r"step (\w+): ValueError", left.said("nights"))).keys() == {"scan", "index"}


@pytest.mark.slow
def test_the_good_portal_was_reported_with_pseudonyms(left):
    rows = reports.read(Root(left.outside / "reports"), "account_exposure", portal=GOOD, date=DATES[1])
    names = [row["account_id"] for row in rows.to_pylist()]
    assert len(names) == 16
    assert [name for name in names if not name.startswith("compte-")] == []


# The law.


@pytest.mark.slow
def test_no_value_left(left):
    assert left.search.folders(left.outside) == []
