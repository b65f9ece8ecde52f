import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis.exports.headers import column_names, is_header, is_value, name_columns

WORDS = [["DURAND", "JEAN", "LILLE"], ["MARTIN", "PAUL", "NICE"], ["PETIT", "LEA", "METZ"]]
NUMBERS = [["12", "340"], ["7", "12"], ["15", "88"]]
NIR = "269054958815780"


@pytest.mark.parametrize(
    ("first", "below"),
    [
        (["nom", "prenom", "ville"], WORDS),
        (["NOM", "PRENOM", "VILLE"], WORDS),
        (["Nom d'usage", "Prénom(s)", "Commune"], WORDS),
        (["nom", "", "ville"], WORDS),
        (["x_un", "x_deux", "x_trois"], WORDS),
        (["famille", "usuel", "lieu"], WORDS),
        (["nir"], [["269054958815780"], ["295109912611193"]]),
        (["adr2", "PLQ"], [["12", "AB-123-CD"], ["15", "EF-456-GH"]]),
        (["nom", "2024", "2025"], [["DURAND", "12", "15"], ["MARTIN", "8", "9"]]),
        (["alpha", "beta"], NUMBERS),
        (["code", "libelle"], [["01", "Ain"], ["2A", "Corse"]]),
        (["role", "inherits"], [["lecteur", ""], ["gestionnaire", "lecteur"]]),
        (["scope", "mode", "where", "lookup_keys"], [["tout", "all", "", ""], ["rien", "none", "", ""]]),
        (["controller", "name", "aliases"], [["alize", "Alizé", "ALIZE|Alizée"]]),
        (["account_id", "roles", "kind", "enabled"], [["u1", "lecteur", "human", "true"]]),
        (["nom", "prenom"], []),
        (["numAdherent", "dateNaissance"], []),
        (["zig", "zag"], []),
    ],
)  # fmt: skip
def test_a_row_of_names_is_a_header(first, below):
    assert is_header(first, below) is True


@pytest.mark.parametrize(
    ("first", "below"),
    [
        (["BERNARD", "LUC", "BREST"], WORDS),
        (["Bernard", "Luc"], [["Durand", "Jean"], ["Martin", "Paul"]]),
        (["BERNARD", "LUC"], []),
        (["12", "34"], []),
        (["nom", "prenom", NIR], WORDS),
        (["nom", f'="{NIR}"', "x"], WORDS),
        (["nom", "prenom", "j.durand@example.org"], [*WORDS]),
        (["BERNARD", "1"], [["DURAND", "2"], ["MARTIN", "3"]]),
        (["AB-123-CD"], [["EF-456-GH"], ["IJ-789-KL"]]),
        (["2A004000"], [["01004000"], ["2B004000"]]),
        (["oui", "MGEN"], [["non", "AXA"], ["oui", "MGEN"]]),
        (["12 RUE HAUTE", "59000"], [["8 AV FOCH", "75001"], ["LE BOURG", "20100"]]),
        (["jdurand"], [["pmartin"], ["lpetit"]]),
        (["j_durand"], [["p_martin"], ["l_petit"]]),
        (["", ""], WORDS[:0]),
    ],
)  # fmt: skip
def test_a_row_like_those_below_is_data(first, below):
    assert is_header(first, below) is False


@pytest.mark.parametrize("value", [NIR, "2 69 05 49 588 157 80", f" {NIR} ", f'="{NIR}"', f"'{NIR}", f'"{NIR}"'])
def test_a_header_cell_that_passes_a_check_is_a_value(value):
    assert is_value(value) is True


@pytest.mark.parametrize("name", ["nir", "2024", "T1 2024", "c12", "", "prenom1", "12345", "NIR " + "x" * 200])
def test_a_name_is_no_value(name):
    assert is_value(name) is False


@given(st.lists(st.text(max_size=300) | st.sampled_from(["nom", "nom_2", "c2", "", "\u202e"]), min_size=1, max_size=20))
def test_names_are_unique_short_and_printable(cells):
    names = column_names(cells)
    assert [len(names), len(set(names))] == [len(cells), len(cells)]
    assert [name for name in names if not 1 <= len(name) <= 256 or name != name.strip()] == []
    assert {unicodedata.category(letter)[0] for name in names for letter in name} - set("LMNPSZ") == set()


@given(st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, unique=True))
def test_plain_names_stay_as_they_are(names):
    assert column_names(names) == tuple(names)


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (["", "nom", " "], ("c1", "nom", "c3")),
        (["nom", "nom", "nom_2", "nom"], ("nom", "nom_2", "nom_2_2", "nom_3")),
        (["a\u202eb\u200b", "Date\nde naissance", "N°\u00a0NIR"], ("ab", "Date de naissance", "N° NIR")),
        (["x" * 256, "x" * 257], ("x" * 256, "x" * 254 + "_2")),
    ],
)  # fmt: skip
def test_empty_repeated_and_hostile_names_are_settled(cells, names):
    assert column_names(cells) == names


def test_sources_that_name_their_columns_by_values_lose_the_names_to_a_row():
    named = name_columns([(NIR,), ("patients", "j.durand@example.org")])
    assert [named.header, named.columns, named.row] == ["absent", ("c1", "c2"), (NIR, "patients.j.durand@example.org")]


def test_the_first_row_without_header_is_kept(read):
    found = read("a.csv", f"DURAND;JEAN;{NIR}\nMARTIN;PAUL;295109912611193\n".encode())
    assert [found.header, found.columns, found.rows[0]] == ["absent", ("c1", "c2", "c3"), ("DURAND", "JEAN", NIR)]


def test_a_header_alone_has_no_rows(read):
    found = read("a.csv", b"nom;prenom\n")
    assert [found.header, found.columns, found.rows] == ["present", ("nom", "prenom"), []]


def test_a_person_may_say_that_there_is_a_header_but_a_value_is_none():
    below = [["DUPONT", "Jean"], ["MARTIN", "Luc"]]

    found = [is_header(first, below, headed=True) for first in (["DURAND", "Anne"], ["269054958815780", "Anne"])]
    assert found == [True, False]
