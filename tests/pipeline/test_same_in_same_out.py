"""Law 6: the same inputs give the same bytes, wherever they lie; the key changes pseudonyms only."""

import hashlib
import shutil
from pathlib import Path

import pytest
from tests.pipeline.small_portal import roots_at, run, write_drop

from tamis import pipeline, reports


@pytest.fixture(autouse=True)
def one_key(monkeypatch):
    monkeypatch.setenv("TAMIS_KEY", "k" * 32)


def digests(roots):
    base = Path(str(roots.reports))
    return {
        str(path.relative_to(base)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(base.rglob("part-0.parquet"))
    }


def tables(roots, portal="petit"):
    return {
        name: reports.read(roots.reports, name, portal=portal).to_pylist()
        for name in reports.DATASETS
        if name != "runs"
    }


def test_another_folder_gives_the_same_bytes(tmp_path):
    write_drop(tmp_path / "here")
    shutil.copytree(tmp_path / "here", tmp_path / "far" / "away" / "exports")
    first, second = roots_at(tmp_path / "a", tmp_path / "here"), roots_at(tmp_path / "b", tmp_path / "far/away/exports")

    run(first)
    run(second)

    assert len(digests(first)) == len(reports.DATASETS) - 1
    assert digests(first) == digests(second)


def test_a_second_run_in_place_gives_the_same_bytes_and_one_more_run(tmp_path):
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")
    run(roots)
    before = digests(roots)

    run(roots)

    assert digests(roots) == before
    runs = reports.read(roots.reports, "runs", portal="petit").to_pylist()
    assert (len(runs), len({row["content_id"] for row in runs})) == (2, 1)


@pytest.mark.parametrize("pseudonymous", [False, True])
def test_another_key_changes_pseudonyms_only(tmp_path, monkeypatch, pseudonymous):
    write_drop(tmp_path / "exports")
    flag = str(pseudonymous).lower()
    (tmp_path / "exports/petit/portal.toml").write_text(f"[portal]\npseudonymous_accounts = {flag}\n")
    found = []
    for name in ("a", "b"):
        monkeypatch.setenv("TAMIS_KEY", name * 32)
        roots = roots_at(tmp_path / name, tmp_path / "exports")
        run(roots)
        found.append(tables(roots))
    first, second = found
    names = [[row.pop("account_id") for row in each["account_exposure"]] for each in (first, second)]

    assert first == second
    assert (names[0] == names[1]) is not pseudonymous
    assert [name for name in names[0] if pseudonymous and not name.startswith("compte-")] == []


@pytest.mark.parametrize(
    "change",
    [
        {"gens_csv": "nir;nom\n269054958815780;A\n"},
        {"access__grants_csv": "role,export,action,columns,scope\nlecteur,gens,read,nom,tout\n"},
        {"access__scopes_csv": "scope,mode,where\ntout,all,\nsien,where,finess = '010780054'\n"},
    ],
)
def test_another_input_gives_another_content_id(tmp_path, change):
    roots = roots_at(tmp_path, tmp_path / "exports")
    write_drop(tmp_path / "exports")
    _, (before,) = run(roots)
    write_drop(tmp_path / "exports", **change)
    _, (after,) = run(roots)

    assert before["content_id"] != after["content_id"]


def test_the_earlier_drop_is_an_input(tmp_path):
    write_drop(tmp_path / "exports")
    alone, after = roots_at(tmp_path / "a", tmp_path / "exports"), roots_at(tmp_path / "b", tmp_path / "exports")
    _, (first,) = run(alone)
    write_drop(tmp_path / "exports", date="2026-11-20")
    run(after, date="2026-11-20")
    _, (second,) = run(after, date="2026-11-21")

    assert first["content_id"] != second["content_id"]


def test_each_step_can_be_rerun_alone(tmp_path):
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")
    plan, _ = run(roots)
    before = digests(roots)

    for step, items in pipeline.steps(plan):
        for item in items:
            step(**item, roots=roots)
        pipeline.report(**plan["drops"][0], roots=roots)
        assert digests(roots) == before
