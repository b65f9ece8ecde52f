"""The sample portals: made again they are the same, and what expected_facts.json says of them is so.

Everything is read and computed here without tamis and without the generator's own keys.
"""

import re
import subprocess
import sys
import unicodedata
import zipfile
import zlib
from collections import defaultdict

import pyarrow as pa
import pytest
from sample_data.generator import words
from tests.sample_reading import (
    BROKEN,
    DATES,
    DROPS,
    FACTS,
    HEADLESS,
    KEY,
    SAMPLE,
    every_drop,
    export_paths,
    exports,
    person,
    rows_of,
    table,
)


def test_made_again_every_file_has_the_same_bytes(tmp_path):
    subprocess.run([sys.executable, SAMPLE / "generate.py", "--into", tmp_path], check=True, capture_output=True)
    assert contents(tmp_path / "exports") == contents(SAMPLE / "exports")
    assert (tmp_path / "expected_facts.json").read_bytes() == (SAMPLE / "expected_facts.json").read_bytes()


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_sample_stays_small():
    assert sum(map(len, contents(SAMPLE).values())) < 8_000_000


@every_drop
def test_a_drop_is_ready_and_large_enough(portal, date):
    folder, facts = SAMPLE / "exports" / portal / date, FACTS[portal][date]
    assert (folder / "_READY").exists()
    assert facts["people"]["beneficiary"] >= 4000
    assert facts["people"]["professional"] >= 250
    assert len(table(portal, date, "accounts")) == facts["accounts"] >= 80


@every_drop
def test_only_the_files_said_to_be_broken_cannot_be_read(portal, date):
    unreadable = []
    for path in export_paths(portal, date):
        try:
            rows_of(path)
        except (zlib.error, EOFError, OSError, zipfile.BadZipFile, pa.ArrowException):
            unreadable.append(path.name)
    assert unreadable == BROKEN.get((portal, date), []) == FACTS[portal][date]["broken_files"]


@every_drop
def test_columns_are_those_of_the_expected_types(portal, date):
    found = {export: list(rows[0]) for export, rows in exports(portal, date).items()}
    assert {export: sorted(HEADLESS.get(name, name) for name in columns) for export, columns in found.items()} == {
        export: sorted(HEADLESS.get(name, name) for name in types)
        for export, types in FACTS[portal][date]["columns"].items()
    }


@every_drop
def test_row_counts_are_those_of_the_facts(portal, date):
    expected = FACTS[portal][date]["rows"]
    assert {export: len(exports(portal, date)[export]) for export in expected} == expected


# Keys ---------------------------------------------------------------------------------------------------------------


def luhn(text):
    figures = [int(figure) for figure in reversed(text)]
    return (sum(figures[0::2]) + sum(sum(divmod(2 * figure, 10)) for figure in figures[1::2])) % 10 == 0


def nir_holds(text):
    shape = re.fullmatch(r"([12]\d\d(?:0[1-9]|1[0-2])(?:\d\d|2A|2B)\d{6})(\d\d)?", text.replace(" ", ""))
    if shape is None:
        return False
    body, key = shape.groups()
    corsica = {"2A": "19", "2B": "18"}.get(body[5:7], body[5:7])
    return key is None or (int(body[:5] + corsica + body[7:]) + int(key)) % 97 == 0


def rib_holds(text):
    compact = text.replace(" ", "")
    value = {letter: 1 + (place + (place >= 18)) % 9 for place, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
    number = "".join(str(value.get(character, character)) for character in compact)
    parts = int(number[:5]), int(number[5:10]), int(number[10:21]), int(number[21:])
    return len(compact) == 23 and sum(f * p for f, p in zip((89, 15, 3, 1), parts, strict=True)) % 97 == 0


def iban_holds(text):
    compact = text.replace(" ", "")
    turned = "".join(str(int(character, 36)) for character in compact[4:] + compact[:4])
    return int(turned) % 97 == 1 and (compact[:2] == "LU" or rib_holds(compact[4:]))


def finess_holds(text):
    department = re.fullmatch(r"(?:\d\d|2A|2B)0\d{6}", text)
    return department is not None and luhn(text.replace("A", "1").replace("B", "2"))


CHECKS = {
    "FR_NIR": nir_holds,
    "FR_RIB": rib_holds,
    "IBAN_CODE": iban_holds,
    "FR_FINESS": finess_holds,
    "FR_SIRET": lambda text: len(text) == 14 and luhn(text) and luhn(text[:9]),
    "FR_RPPS": lambda text: len(text) == 11 and luhn(text),
    "BIC": lambda text: re.fullmatch(r"[A-Z]{4}FR[A-Z0-9]{2}([A-Z0-9]{3})?", text) is not None,
    "FR_AMC": lambda text: re.fullmatch(r"\d{8}", text) is not None,
    "POSTCODE": lambda text: re.fullmatch(r"\d{5}", text) is not None,
    "FR_INSEE_CODE": lambda text: re.fullmatch(r"(\d\d|2A|2B)\d{3}", text) is not None,
    "BIRTH_RANK": lambda text: re.fullmatch(r"[1-9]", text) is not None,
    "PHONE_NUMBER": lambda text: re.fullmatch(r"(?:0|\+33)[1-9]\d{8}", re.sub(r"[ .]", "", text)) is not None,
}


@pytest.mark.parametrize("entity_type", CHECKS)
def test_every_value_with_a_key_or_a_shape_is_valid(entity_type):
    values = list(cells(entity_type))
    assert len(values) >= 250
    assert [value for value in values if not CHECKS[entity_type](value)] == []


def cells(entity_type):
    for portal, date in DROPS:
        for export, types in FACTS[portal][date]["columns"].items():
            for column in (name for name, found in types.items() if found == entity_type):
                column_name = HEADLESS.get(column, column)
                yield from (row[column_name] for row in exports(portal, date)[export] if row[column_name])


def test_the_checks_refuse_a_mutated_value():
    specimens = {
        "FR_NIR": "269054958815780",
        "FR_RIB": "20041010050500013M02606",
        "IBAN_CODE": "FR1420041010050500013M02606",
        "FR_FINESS": "2B0000020",
        "FR_SIRET": "73282932000074",
        "FR_RPPS": "10000000009",
    }
    assert [name for name, value in specimens.items() if not CHECKS[name](value)] == []
    wrong = {name: value[:-1] + str((int(value[-1]) + 1) % 10) for name, value in specimens.items()}
    assert [name for name, value in wrong.items() if CHECKS[name](value)] == []


def test_numbers_lie_outside_of_the_ranges_in_use():
    """Commune numbers from 950 on, or 90 on overseas, are nobody's; 997 is the range of test cards."""
    nirs = {nir.replace(" ", "")[5:10] for nir in cells("FR_NIR")}
    assert [place for place in nirs if not re.match(r"97[1-6]9\d|(?:\d\d|2A|2B)9[5-8]\d", place)] == []
    assert {rpps[:3] for rpps in cells("FR_RPPS")} == {"997"}
    assert {siret[:3] for siret in cells("FR_SIRET")} == {"999"}
    assert {iban.replace(" ", "")[4:7] for iban in cells("IBAN_CODE")} == {"998"}
    assert {address.rpartition(".")[0].rpartition(".")[2] for address in cells("EMAIL_ADDRESS")} <= {
        "example",
        "NULL",
        "",
    }


def test_the_awkward_forms_are_all_there():
    nirs, ibans, phones = list(cells("FR_NIR")), list(cells("IBAN_CODE")), list(cells("PHONE_NUMBER"))
    assert {"2A", "2B", "97", "99"} <= {nir.replace(" ", "")[5:7] for nir in nirs}
    assert {13, 15, 21} == {len(nir) for nir in nirs}
    assert 0.05 < sum(" " in iban for iban in ibans) / len(ibans) < 0.15
    assert any(phone.replace(" ", "").startswith(("0590", "0262")) for phone in phones)
    assert any(code.startswith("0") for code in cells("POSTCODE"))
    assert {"2A", "2B"} <= {number[:2] for number in cells("FR_FINESS")}


def test_names_come_from_the_short_lists():
    lists = {"LAST_NAME": words.SURNAMES, "FIRST_NAME": words.WOMEN + words.MEN}
    strangers = {name: {fold(found) for found in cells(name)} - set(map(fold, known)) for name, known in lists.items()}
    assert strangers == {"LAST_NAME": set(), "FIRST_NAME": set()}
    assert {name: len(known) < 300 for name, known in lists.items()} == dict.fromkeys(lists, True)


def fold(name):
    return "".join(letter for letter in unicodedata.normalize("NFD", name.upper()) if letter.isascii())


# People -------------------------------------------------------------------------------------------------------------


@every_drop
def test_people_are_as_many_as_the_facts_say(portal, date):
    """Distinct keys; a row without its rank is a person of its own unless its member number stands elsewhere."""
    facts, known, alone, members = FACTS[portal][date], set(), 0, set()
    rows = [row for content in exports(portal, date).values() for row in content if "nir" in row]
    for row in rows:
        if all(row[part] for part in KEY):
            known.add(person(row))
            members.add(row.get("num_adherent") or None)
    for row in rows:
        alone += not row["rang_naissance"] and (row.get("num_adherent") or "") not in members
    assert len(known) + alone == facts["people"]["beneficiary"]
    assert alone == facts["people_unlinked"]["beneficiary"] > 0
    professionals = exports(portal, date)["professionnels"]
    assert len({row["finess"] for row in professionals}) == facts["people"]["professional"] < len(professionals)
    agents = exports(portal, date)["agents"]
    assert len({row["login"] for row in agents}) == facts["people"]["employee"] == len(agents)


def test_children_share_a_nir_and_twins_a_birth_date():
    people = {person(row) for row in exports("alize", DATES[0])["beneficiaires"] if row["rang_naissance"]}
    households, births = defaultdict(set), defaultdict(set)
    for nir, born, rank in people:
        households[nir].add(born)
        births[nir, born].add(rank)
    assert sum(len(days) > 1 for days in households.values()) > 300
    assert [ranks for ranks in births.values() if ranks not in ({"1"}, {"1", "2"})] == []
    assert sum(len(ranks) > 1 for ranks in births.values()) > 10


def test_a_member_number_belongs_to_one_person():
    holders = defaultdict(set)
    for row in exports("alize", DATES[1])["beneficiaires"]:
        if row["num_adherent"] and row["rang_naissance"]:
            holders[row["num_adherent"]].add(person(row))
    assert {len(people) for people in holders.values()} == {1}


@every_drop
def test_other_exports_know_nobody_whom_the_main_one_does_not(portal, date):
    main = {person(row) for row in exports(portal, date)["beneficiaires"] if row["rang_naissance"]}
    others = {
        export: {person(row) for row in rows} - main
        for export, rows in exports(portal, date).items()
        if export != "beneficiaires" and "nir" in rows[0]
    }
    assert {export: len(strangers) for export, strangers in others.items()} == dict.fromkeys(others, 0)


@pytest.mark.parametrize("portal", FACTS)
def test_the_second_drop_differs_a_little(portal):
    first, second = (FACTS[portal][date] for date in DATES)
    assert second["accounts"] - first["accounts"] == 1
    assert 0 < second["people"]["beneficiary"] - first["people"]["beneficiary"] < 50
    rows = [exports(portal, date)["beneficiaires"] for date in DATES]
    assert rows[0] == rows[1][: len(rows[0])]
