"""The generated tables: reproducible, whole, and labelled in the taxonomy's words."""

import csv
import io
import json
from collections import Counter
from pathlib import Path

import pytest
import yaml
from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate.__main__ import HOME, SPLITS, files
from benchmarks.accuracy.generate.draws import HERE, pool
from benchmarks.accuracy.generate.tables import CONCEPTS, blueprints
from benchmarks.accuracy.generate.writing import HEADERS
from benchmarks.accuracy.labelled import folders

from tamis.policy import taxonomy

NEVER_DETECTED = {"INTERNAL_REFERENCE"}


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return files()


def labels(made: dict[str, bytes], split: str) -> dict[str, dict[str, dict]]:
    return json.loads(made[f"{split}/labels.json"])


def types(made: dict[str, bytes], split: str) -> Counter[str | None]:
    return Counter(label["type"] for columns in labels(made, split).values() for label in columns.values())


def test_the_files_of_the_repository_are_those_that_the_generator_writes(made: dict[str, bytes]) -> None:
    stored = {f"{split}/{path.name}": path.read_bytes() for split in SPLITS for path in (HOME / split).iterdir()}
    assert sorted(stored) == sorted(made)
    assert [path for path in sorted(made) if stored[path] != made[path]] == []


def test_every_table_is_labelled_column_by_column(made: dict[str, bytes]) -> None:
    for split in SPLITS:
        for file, columns in labels(made, split).items():
            header = next(csv.reader(io.StringIO(made[f"{split}/{file}"].decode())))
            assert header == list(columns), file
            assert len(set(header)) == len(header), file


def test_labels_name_types_of_the_taxonomy_only(made: dict[str, bytes]) -> None:
    known = {one.name for one in taxonomy().types} | {None}
    for split in SPLITS:
        for columns in labels(made, split).values():
            for label in columns.values():
                said = [label, label.get("hidden", label)]
                named = {one["type"] for one in said} | {name for one in said for name in one.get("accept", [])}
                assert named - known == set()
                assert set(label) <= {"type", "accept", "hidden"}


def test_every_type_that_can_be_detected_has_six_columns_and_two_of_them_in_each_split(made: dict[str, bytes]) -> None:
    detectable = {one.name for one in taxonomy().types} - NEVER_DETECTED
    each = {split: types(made, split) for split in SPLITS}
    assert {name for name in detectable if sum(each[split][name] for split in SPLITS) < 6} == set()
    assert {name for name in detectable for split in SPLITS if each[split][name] < 2} == set()


def test_there_are_enough_tables_columns_and_negatives_of_sane_size(made: dict[str, bytes]) -> None:
    columns = {split: sum(map(len, labels(made, split).values())) for split in SPLITS}
    assert len(made) - 2 >= 60
    assert sum(columns.values()) >= 700
    assert 0.33 <= columns["tuning"] / sum(columns.values()) <= 0.45
    assert sum(types(made, split)[None] for split in SPLITS) >= 300
    assert sum(map(len, made.values())) < 3_000_000
    sizes = [content.count(b"\n") - 1 for path, content in made.items() if path.endswith(".csv")]
    assert 8 <= min(sizes) <= max(sizes) <= 400


def test_the_splits_share_no_header_and_hardly_a_word() -> None:
    shared = {name: set(words["tuning"]) & set(words["held_out"]) for name, words in HEADERS.items()}
    assert {name for name, common in shared.items() if common} == set()
    closed = {"street_types", "networks", "guarantees"}  # small sets of the real world
    both = {kind for kind, words in pool("tuning").items() if set(words) & set(pool("held_out")[kind])}
    assert both <= closed


def test_every_concept_of_a_blueprint_has_headers_and_every_header_a_concept() -> None:
    assert set(HEADERS) == set(CONCEPTS)
    used = {name for blueprint in blueprints() for name in blueprint.always + blueprint.often}
    assert sorted(used - set(CONCEPTS)) == []
    assert sorted(set(CONCEPTS) - used) == []


def test_the_generator_imports_nothing_of_tamis() -> None:
    sources = {path.name: path.read_text(encoding="utf-8") for path in HERE.glob("*.py")}
    assert [name for name, text in sources.items() if "import tamis" in text or "from tamis" in text] == []


@pytest.mark.parametrize(
    ("made_up", "published"),
    [
        (keys.nir("2690549588157"), "269054958815780"),
        (keys.nir("253072A073004"), "253072A07300443"),
        (keys.nir("253072B073004"), "253072B07300470"),
        (keys.luhn("73282932"), "732829320"),
        (keys.luhn("7328293200007"), "73282932000074"),
        (keys.finess("75071218"), "750712184"),
        (keys.finess("2A000001"), "2A0000014"),
        (keys.finess("2B000002"), "2B0000020"),
        (keys.rib("20041", "01005", "0500013M026"), "20041010050500013M02606"),
        (keys.iban("FR", "20041010050500013M02606"), "FR1420041010050500013M02606"),
        (keys.iban("DE", "370400440532013000"), "DE89370400440532013000"),
        (keys.vat("404833048"), "FR83404833048"),
        (keys.spi("3023217600"), "3023217600053"),
        (keys.ean("340093595583"), "3400935955838"),
        (keys.cip7("359558"), "3595583"),
    ],
)
def test_keys_agree_with_published_numbers(made_up: str | None, published: str) -> None:
    assert made_up == published


def test_the_benchmark_reads_its_own_folders() -> None:
    found = folders([HOME])
    others = [name for each in ("fifth", "fourth", "seventh", "sixth", "third") for name in (each, f"{each}_opened")]
    assert sorted(folder.name for folder in found) == sorted(["blind", "held_out", "other_tuning", "tuning", *others])
    assert [folder.name for folder in found if len(folder.tables) <= 20] == []


def test_hidden_labels_replace_the_shown_ones_only_where_they_stand(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    written = {"x": {"type": "FR_AMC", "hidden": {"type": "FR_AMC", "accept": [None]}}, "y": {"type": None}}
    (tmp_path / "labels.json").write_text(json.dumps({"a.csv": written}), encoding="utf-8")
    table = folders([tmp_path])[0].tables[0]
    assert (table.shown["x"].right, table.hidden["x"].right) == ({"FR_AMC"}, {"FR_AMC", None})
    assert table.shown["y"] == table.hidden["y"]


def test_a_label_for_a_column_that_the_file_lacks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x\n1\n", encoding="utf-8")
    (tmp_path / "labels.json").write_text('{"a.csv": {"z": {"type": null}}}', encoding="utf-8")
    with pytest.raises(ValueError, match="z"):
        folders([tmp_path])


def test_a_folder_without_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"labels\.json"):
        folders([tmp_path / "none"])


def test_the_peers_labels_mean_types_of_the_taxonomy() -> None:
    known = {one.name for one in taxonomy().types}
    meanings = yaml.safe_load((HERE.parent / "peers" / "meanings.yaml").read_text(encoding="utf-8"))
    assert {name for labels in meanings.values() for types in labels.values() for name in types} - known == set()
