"""Laws of the long lists: towns and their departments, names that people bear."""

import csv
import gzip

import numpy as np
import pyarrow as pa
import pytest

from tamis.errors import SettingsError
from tamis.lexicon import capitals, packaged


def test_every_commune_of_the_list_is_a_town_and_lies_in_its_department() -> None:
    names = [(capitals(name), code) for code, name, _ in packaged.rows("communes")]
    towns = np.array([packaged.town(name) for name, _ in names])
    departments = [
        20 if code.startswith("2") and code[1] in "AB" else int(code[:3] if code[:2] in ("97", "98") else code[:2])
        for _, code in names
    ]
    assert towns.min() >= 0
    assert packaged.lie_in(towns, np.array(departments)).all()


@pytest.mark.parametrize(
    ("name", "department", "lies"),
    [
        ("LE MANS", 72, True),
        ("MANS", 72, True),
        ("SAINT DENIS", 93, True),
        ("SAINT DENIS", 974, True),
        ("PARIS", 75, True),
        ("AJACCIO", 20, True),
        ("PARIS", 72, False),
        ("RENNES", 974, False),
    ],
)
def test_a_town_lies_in_the_departments_of_its_communes_alone(name: str, department: int, lies: bool) -> None:
    found = packaged.lie_in(np.array([packaged.town(name)]), np.array([department]))
    assert found.tolist() == [lies]


def test_what_is_no_commune_has_no_place() -> None:
    assert [packaged.town(name) for name in ("TABOURET", "", "LE TABOURET", "paris")] == [-1] * 4


def test_first_names_are_those_with_enough_bearers_in_the_form_of_the_lexicon() -> None:
    found = packaged.first_names(500)
    with gzip.open(packaged._file("prenoms"), "rt", encoding="utf-8", newline="") as lines:
        content = list(csv.reader(lines))[1:]
    assert set(found.to_pylist()) == {capitals(row[0]) for row in content if int(row[-1]) >= 500}
    assert isinstance(found, pa.StringArray)


def test_a_missing_package_is_said_by_every_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packaged, "PACKAGE", "no-such-package")
    for read in (packaged._table, lambda name: list(packaged.rows(name))):
        with pytest.raises(SettingsError, match="no-such-package"):
            read("communes")
