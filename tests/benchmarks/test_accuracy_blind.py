"""The blind set: reproducible, whole, labelled in the taxonomy's words, and made without a word of tamis."""

import csv
import io
import json
from collections import Counter
from pathlib import Path

import pytest
from benchmarks.accuracy.generate_blind.__main__ import HOME, SETS, files, set_of
from benchmarks.accuracy.generate_blind.lexicon import third_towns
from benchmarks.accuracy.generate_blind.tables import CONCEPTS, described, label
from benchmarks.accuracy.generate_blind.words import HERE, towns
from benchmarks.accuracy.labelled import folders, rows

from tamis.policy import taxonomy

NEVER_DETECTED = {"INTERNAL_REFERENCE"}


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return files()


@pytest.fixture(scope="module")
def labels(made: dict[str, bytes]) -> dict[str, dict[str, dict]]:
    return {file: columns for name in SETS for file, columns in json.loads(made[f"{name}/labels.json"]).items()}


def test_the_files_of_the_repository_are_those_that_the_generator_writes(made: dict[str, bytes]) -> None:
    stored = {f"{name}/{path.name}": path.read_bytes() for name in SETS for path in (HOME / name).iterdir()}
    assert sorted(stored) == sorted(made)
    assert [name for name in sorted(made) if stored[name] != made[name]] == []


def test_every_column_is_labelled_and_the_benchmark_reads_what_the_generator_meant(
    labels: dict[str, dict[str, dict]],
) -> None:
    read = {table.name: table for folder in folders([HOME / name for name in SETS]) for table in folder.tables}
    assert sorted(read) == sorted(labels)
    for table in described():
        header = [column.header for column in table.columns]
        assert list(read[table.file].header) == header == list(labels[table.file]), table.file
        assert {len(row) for row in rows(HOME / set_of(table) / table.file)} == {len(header)}, table.file
        assert len(rows(HOME / set_of(table) / table.file)) == table.rows + 1, table.file


def test_labels_name_types_of_the_taxonomy_only(labels: dict[str, dict[str, dict]]) -> None:
    known = {one.name for one in taxonomy().types} | {None}
    for columns in labels.values():
        for written in columns.values():
            said = [written, written.get("hidden", written)]
            named = {one["type"] for one in said} | {name for one in said for name in one.get("accept", [])}
            assert named - known == set()
            assert set(written) <= {"type", "accept", "hidden"}
            assert said[0]["type"] == said[1]["type"]
            assert set(said[0].get("accept", [])) <= set(said[1].get("accept", []))


def test_every_type_that_can_be_detected_has_four_columns_in_three_tables(
    labels: dict[str, dict[str, dict]],
) -> None:
    detectable = {one.name for one in taxonomy().types} - NEVER_DETECTED
    held = Counter(written["type"] for columns in labels.values() for written in columns.values())
    tables = Counter(kind for columns in labels.values() for kind in {one["type"] for one in columns.values()})
    assert {name: held[name] for name in detectable if held[name] < 4 or tables[name] < 3} == {}


def test_a_third_of_the_columns_hold_nothing_and_the_set_is_of_sane_size(
    made: dict[str, bytes], labels: dict[str, dict[str, dict]]
) -> None:
    written = [one for columns in labels.values() for one in columns.values()]
    assert 0.25 <= sum(one == {"type": None} for one in written) / len(written) <= 0.4
    for name in SETS:
        assert sum(len(content) for path, content in made.items() if path.startswith(f"{name}/")) < 3_000_000
    assert 12 <= min(table.rows for table in described()) <= max(table.rows for table in described()) <= 600


def test_a_wholly_empty_column_holds_nothing_whatever_its_header_says() -> None:
    empty = [column for table in described() for column in table.columns if "blank" in column.marks]
    assert {label(column)["type"] for column in empty} == {None}


def test_every_concept_is_used() -> None:
    used = {column.concept for table in described() for column in table.columns}
    mixed = {
        column.marks["mix"].partition(":")[0]
        for table in described()
        for column in table.columns
        if "mix" in column.marks
    }
    assert sorted(set(CONCEPTS) - used - mixed) == []


def test_a_towns_department_is_that_of_its_insee_code() -> None:
    corsica = {"2A": "20", "2B": "20"}
    for known in (towns(), third_towns()):
        assert [one for one in known if corsica.get(one.insee[:2], one.insee[:2]) != one.postcode[:2]] == []
        assert len({one.insee for one in known}) == len(known)


def test_a_person_has_one_number_in_all_their_rows() -> None:
    table = next(one for one in described() if one.file == "decomptes_tp.csv")
    cells = rows(HOME / set_of(table) / table.file)
    at = cells[0].index("nir_beneficiaire")
    thirteen = [row[at].replace(" ", "")[:13] for row in cells[1:]]
    assert len(set(thirteen)) <= table.people < len(thirteen)


def test_the_generator_imports_nothing_of_tamis_nor_words_of_the_other_sets() -> None:
    sources = {path.name: path.read_text(encoding="utf-8") for path in HERE.glob("*.py")}
    assert [name for name, text in sources.items() if "import tamis" in text or "from tamis" in text] == []
    foreign = [
        line for text in sources.values() for line in text.splitlines() if "benchmarks.accuracy.generate " in line
    ]
    assert {line.strip() for line in foreign} <= {"from benchmarks.accuracy.generate import keys"}


def test_a_file_is_read_by_its_separator_and_its_encoding(tmp_path: Path) -> None:
    for separator in ",;\t|":
        for encoding in ("utf-8", "utf-8-sig", "cp1252"):
            text = io.StringIO()
            csv.writer(text, delimiter=separator).writerows([["a", "b"], ["é", 'x "y"' + separator]])
            (tmp_path / "t.csv").write_bytes(text.getvalue().encode(encoding))
            assert rows(tmp_path / "t.csv") == [["a", "b"], ["é", 'x "y"' + separator]]
