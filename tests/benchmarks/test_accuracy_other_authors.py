"""The sets of four authors, fourth to seventh: reproducible, labelled in the taxonomy's words, half of each opened."""

import json

import pytest
from benchmarks.accuracy.generate_fifth import __main__ as fifth
from benchmarks.accuracy.generate_fourth import __main__ as fourth
from benchmarks.accuracy.generate_seventh import __main__ as seventh
from benchmarks.accuracy.generate_sixth import __main__ as sixth
from benchmarks.accuracy.halves import opened
from benchmarks.accuracy.labelled import folders

from tamis.policy import taxonomy

HOME = fourth.FOLDER
SETS = {"fourth": fourth, "fifth": fifth, "sixth": sixth, "seventh": seventh}
FOLDERS = [name for module in SETS.values() for name in module.SETS]


@pytest.mark.parametrize("name", SETS)
def test_the_files_of_the_repository_are_those_that_the_generator_writes(name, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["generate", "--into", str(tmp_path)])
    SETS[name].main()

    for folder in SETS[name].SETS:
        made = {path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()}
        assert made == {path.name: path.read_bytes() for path in (HOME / folder).iterdir()}


@pytest.mark.parametrize("name", FOLDERS)
def test_the_benchmark_reads_every_column_that_is_labelled(name):
    labels = json.loads((HOME / name / "labels.json").read_text("utf-8"))
    (read,) = folders([HOME / name])

    assert {table.name: set(table.header) for table in read.tables} == {
        file: set(each) for file, each in labels.items()
    }


@pytest.mark.parametrize("name", FOLDERS)
def test_labels_name_types_of_the_taxonomy_only(name):
    labels = json.loads((HOME / name / "labels.json").read_text("utf-8"))
    said = [one for each in labels.values() for label in each.values() for one in (label, label.get("hidden", label))]

    assert {kind for one in said for kind in (one["type"], *one.get("accept", []))} <= {
        None,
        *(entity.name for entity in taxonomy().types),
    }


@pytest.mark.parametrize("name", SETS)
def test_every_second_table_was_opened_and_no_other(name):
    shown, kept = ({path.name for path in (HOME / folder).glob("*.*sv")} for folder in SETS[name].SETS)
    files = {path.name for folder in SETS[name].SETS for path in (HOME / folder).iterdir()} - {"labels.json"}

    assert shown.isdisjoint(kept)
    assert opened(files) & kept == set()
