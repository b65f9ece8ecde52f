"""What did not change is not computed again, and what it gave is given again."""

import pytest
from tests.pipeline.small_portal import GENS, roots_at, run, write_drop
from tests.pipeline.test_same_in_same_out import digests

from tamis import exports as readers
from tamis import pipeline
from tamis.pipeline.reusing import own_files
from tamis.store import State


@pytest.fixture(autouse=True)
def one_key(monkeypatch):
    monkeypatch.setenv("TAMIS_KEY", "k" * 32)


@pytest.fixture
def opened(monkeypatch):
    """The names of the exports that were opened since it was last cleared."""
    names = []
    open_file = readers.open_file

    def noting(root, path, **options):
        names.append(path.rpartition("/")[2])
        return open_file(root, path, **options)

    monkeypatch.setattr(readers, "open_file", noting)
    return names


def exports_of(names):
    return sorted({name for name in names if "gens" in name or "pros" in name})


def test_a_second_run_opens_no_export_again(tmp_path, opened):
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")
    run(roots)
    assert exports_of(opened) == ["gens.csv", "pros.csv"]
    before = digests(roots)
    opened.clear()

    run(roots)

    assert exports_of(opened) == []
    assert digests(roots) == before


def test_the_next_day_reads_only_what_changed_whatever_the_files_are_called(tmp_path, opened):
    write_drop(tmp_path / "exports", date="2026-11-20")
    later = {"gens.csv": None, "gens-2026-11-21.csv": GENS, "pros_csv": "finess;siret;email\n010780054;;a@exemple.fr\n"}
    write_drop(tmp_path / "exports", **later)
    used, fresh = roots_at(tmp_path / "used", tmp_path / "exports"), roots_at(tmp_path / "fresh", tmp_path / "exports")
    for date in ("2026-11-20", "2026-11-21"):
        opened.clear()
        run(used, date=date)

    assert exports_of(opened) == ["pros.csv"]
    run(fresh, date="2026-11-20")
    for name in ("scan", "index"):  # nothing to take over from
        for path in (tmp_path / "fresh/state/drops/petit/2026-11-20" / name).glob("*.basis.json"):
            path.unlink()
    run(fresh, date="2026-11-21")
    assert digests(used) == digests(fresh)


@pytest.mark.parametrize(
    ("change", "reread"),
    [
        ({"gens_csv": GENS.replace("Anne", "Agnès")}, ["gens.csv"]),
        ({"access__accounts_csv": "account_id,roles\nana,lecteur\n"}, []),
        ({"access__scopes_csv": "scope,mode,where\ntout,all,\nsien,where,siret = '1'\n"}, ["pros.csv"]),
        (
            {"access__controllers_csv": "controller,name,aliases\nm0,Mutuelle zéro,Mutuelle 0\n"},
            ["gens.csv", "pros.csv"],
        ),
    ],
)
def test_only_what_a_change_touches_is_read_again(tmp_path, opened, change, reread):
    roots = roots_at(tmp_path, tmp_path / "exports")
    write_drop(tmp_path / "exports")
    run(roots)
    opened.clear()
    write_drop(tmp_path / "exports", **change)

    run(roots)

    assert exports_of(opened) == reread


def test_another_key_takes_nothing_over(tmp_path, opened, monkeypatch):
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")
    run(roots)
    opened.clear()
    monkeypatch.setenv("TAMIS_KEY", "j" * 32)

    run(roots)

    assert exports_of(opened) == ["gens.csv", "pros.csv"]


def test_a_result_that_was_overwritten_by_a_lesser_one_is_not_taken_over(tmp_path, opened):
    """The step is run again alone on a file that broke in the meantime; the next day the good file is back."""
    folder = write_drop(tmp_path / "exports", date="2026-11-20")
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")
    plan, _ = run(roots, date="2026-11-20")
    (folder / "gens.csv").write_text(GENS + "un;deux\n")
    for part in plan["parts"]:
        pipeline.scan(**part, roots=roots)
    opened.clear()

    next_day = pipeline.plan(date="2026-11-21", roots=roots)
    scanned = [pipeline.scan(**part, roots=roots) for part in next_day["parts"]]

    assert [outcome["status"] for outcome in scanned] == ["scanned", "scanned"]
    assert exports_of(opened) == ["gens.csv"]


def test_a_part_that_was_not_scanned_anew_is_unread_and_not_as_it_was_before(tmp_path):
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")
    run(roots)
    plan = pipeline.plan(roots=roots)
    for part in plan["parts"]:
        if part["part"].startswith("pros"):
            pipeline.scan(**part, roots=roots)

    pipeline.decide(**plan["drops"][0], roots=roots)

    decided = State(roots.state).snapshot("petit", "2026-11-21").read_json("decisions")["exports"]
    assert {name: [hole["reason"] for hole in export["unread"]] for name, export in decided.items()} == {
        "gens": ["not_scanned"],
        "pros": [],
    }


def test_every_list_and_learnt_weight_of_the_package_counts_among_what_made_a_result():
    names = {path.name for path in own_files()}

    assert {"likelihood.npz", "header_words.npz", "evidence.yaml", "cities.txt", "scanning.py"} <= names
    assert not any(name.endswith(".pyc") for name in names)
