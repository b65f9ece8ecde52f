import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis.exports import export_name, is_export

STEMS = st.from_regex(r"[a-z][a-z_]{0,10}[a-z]", fullmatch=True)
TRAILERS = st.sampled_from(
    [
        "_2026-11-21",
        "-2026-11-21",
        "_20261121",
        "-20261121",
        "_2026_11_21",
        "_part1",
        "-0001",
        "_1",
        "_p2",
        "-part-00003",
    ]
)
ENDINGS = st.sampled_from(
    [".csv", ".CSV", ".txt", ".tsv", ".parquet", ".xlsx", ".jsonl", ".ndjson", ".csv.gz", ".parquet.zst"]
)


@given(STEMS, st.lists(TRAILERS, max_size=3), ENDINGS)
def test_files_of_one_export_share_its_name(stem, trailers, ending):
    alone = export_name(stem + ending)
    assert [is_export(stem + ending), export_name(stem + "".join(trailers) + ending)] == [True, alone]


@given(st.text(min_size=1, max_size=30))
def test_an_export_name_is_its_own_export_name(name):
    once = export_name(name)
    assert export_name(once) == once


@pytest.mark.parametrize(
    ("file_name", "expected"),
    [
        ("beneficiaires_2026-11-21.csv.gz", "beneficiaires"),
        ("soins.2026-11-21.csv", "soins"),
        ("adresses2.csv", "adresses2"),
        ("conventions_idcc.csv", "conventions_idcc"),
        ("matricules-12345678.csv", "matricules-12345678"),
        ("2026-11-21.csv", "2026-11-21"),
        ("Prestations 20261121_part-2.parquet", "Prestations"),
        ("portail/2026-11-21/comptes.csv", "comptes"),
    ],
)
def test_what_is_no_date_and_no_part_number_stays_in_the_name(file_name, expected):
    assert export_name(file_name) == expected


@pytest.mark.parametrize(
    "name",
    ["_READY", "lisez-moi.pdf", "a.csv.bak", "a.csv.zip", ".a.csv.partial", ".csv", "~$a.xlsx", "csv", "a.xls", "a.gz"],
)
def test_other_files_are_no_exports(name):
    assert is_export(name) is False
