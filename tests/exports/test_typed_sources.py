"""Law 3 over typed sources: one canonical text, whatever the format."""

import datetime
import gzip
import io
import json
import math
import uuid
from decimal import Decimal

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.exports.arrow_text import texts
from tamis.exports.json_text import float_text

NAMES = ("nom", "prénom", "nir", "commentaire")
CELLS = st.text(alphabet=";,|\"'\n ={}[]é😀abcXYZ0123456789", max_size=12) | st.sampled_from(
    ["NA", "NULL", "null", "2A", "007", " x ", "", "nan", "true", "1.0", "#N/A", "1e5", "2026-11-21"]
)
# A workbook forgets blank rows at its end, and a cell that starts with = is a formula there.
ROWS = st.lists(
    st.tuples(st.from_regex(r"[A-Z]{1,5}", fullmatch=True), *[CELLS.filter(lambda cell: cell[:1] != "=")] * 3),
    max_size=6,
)


def parquet(names, rows):
    columns = [pa.array([row[place] for row in rows], pa.string()) for place in range(len(names))]
    return parquet_of(pa.table(columns, names=list(names)))


def parquet_of(table, **settings):
    out = io.BytesIO()
    pq.write_table(table, out, **settings)
    return out.getvalue()


def json_lines(names, rows):
    lines = (json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in rows)
    return "".join(line + "\n" for line in lines).encode()


def workbook(*sheets):
    book = openpyxl.Workbook()
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.remove(book.worksheets[0])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_a_table_of_text_reads_equal_from_every_format(read, rows):
    found = [read("a.parquet", parquet(NAMES, rows)), read("a.xlsx", workbook(("Feuille", [NAMES, *rows])))]
    if rows:  # JSON Lines without a line name no column
        found.append(read("a.jsonl", json_lines(NAMES, rows)))
    assert [(one.columns, one.rows, one.header, one.damage) for one in found] == [(NAMES, rows, "present", {})] * len(
        found
    )


@pytest.mark.parametrize("ending", ["parquet", "xlsx", "jsonl"])
@pytest.mark.parametrize("packing", ["gz", "zst"])
def test_every_format_reads_compressed(read, ending, packing):
    rows = [("DURAND", "Léa", "0123", "")]
    content = {"parquet": parquet, "jsonl": json_lines, "xlsx": lambda names, rows: workbook(("F", [names, *rows]))}[
        ending
    ](NAMES, rows)
    packed = gzip.compress(content) if packing == "gz" else pa.compress(content, codec="zstd", asbytes=True)
    assert read(f"a.{ending}.{packing}", packed).rows == rows


def cells(array):
    return [text.cells.to_pylist() for text in texts(array)]


@given(
    st.lists(st.floats() | st.integers(-(2**60), 2**60).map(float) | st.floats(-1e6, 1e6).map(lambda x: round(x, 2)))
)
def test_a_float_is_plain_digits_that_read_back_equal(values):
    (found,) = cells(pa.array(values, pa.float64()))
    assert found == [float_text(value) for value in values]
    finite = [(value, text) for value, text in zip(values, found, strict=True) if math.isfinite(value)]
    assert [float(text) for _, text in finite] == [value for value, _ in finite]
    assert [text for _, text in finite if "e" in text or text.endswith((".0", ".")) or text == "-0"] == []
    assert [text for value, text in zip(values, found, strict=True) if math.isnan(value) and text] == []


@given(st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False)))
def test_a_short_float_reads_back_equal_too(values):
    (found,) = cells(pa.array(values, pa.float32()))
    assert pa.array(map(float, found), pa.float64()).cast(pa.float32(), safe=False).to_pylist() == values
    assert [text for text in found if "e" in text] == []


@given(st.lists(st.integers(-(2**63), 2**63 - 1) | st.none()))
def test_an_integer_is_its_digits(values):
    assert cells(pa.array(values, pa.int64())) == [["" if value is None else str(value) for value in values]]


@given(st.lists(st.decimals(-(10**12), 10**12, places=6, allow_nan=False)))
def test_a_decimal_is_plain_and_equal(values):
    (found,) = cells(pa.array(values, pa.decimal128(30, 6)))
    assert [Decimal(text) for text in found] == values
    assert [text for text in found if "E" in text or ("." in text and text.endswith(("0", "."))) or text == "-0"] == []


@given(st.lists(st.datetimes()))
def test_a_timestamp_is_iso_and_a_midnight_is_a_date(values):
    (found,) = cells(pa.array(values, pa.timestamp("us")))
    assert [datetime.datetime.fromisoformat(text) for text in found] == values
    assert [len(text) == 10 for text in found] == [value.time() == datetime.time() for value in values]


@given(st.lists(st.dates()))
def test_a_date_is_iso(values):
    assert cells(pa.array(values, pa.date32())) == [[value.isoformat() for value in values]]


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        (pa.array([True, False, None]), [["true", "false", ""]]),
        (pa.array([None, None], pa.null()), [["", ""]]),
        (pa.array(["x", "y", None, "x"]).dictionary_encode(), [["x", "y", "", "x"]]),
        (pa.array([1.0, None, 2.5]).dictionary_encode(), [["1", "", "2.5"]]),
        (pa.array(["x", None], pa.large_string()), [["x", ""]]),
        (pa.array(["é".encode(), None], pa.binary()), [["é", ""]]),
        (pa.array([datetime.time(8, 30), None]), [["08:30:00", ""]]),
        (pa.array([datetime.time(8, 30, 0, 500_000)]), [["08:30:00.5"]]),
        (pa.array(["1980-01-01T00:00:00Z"]).cast(pa.timestamp("ns", "Europe/Paris")), [["1980-01-01T01:00:00"]]),
        (pa.array([{"a": 1, "b": {"c": 2.0}}, None]), [["1", ""], ["2", ""]]),
        (pa.array([[1, 2], [], None]), [["[1,2]", "[]", ""]]),
        (pa.array([[{"a": 1.0, "d": datetime.date(2026, 1, 2)}]]), [['[{"a":1,"d":"2026-01-02"}]']]),
        (pa.array([uuid.UUID(int=1).bytes], pa.uuid()), [[str(uuid.UUID(int=1))]]),
        (pa.array([12, None], pa.uint8()), [["12", ""]]),
    ],
)  # fmt: skip
def test_every_arrow_type_has_one_text(array, expected):
    assert cells(array) == expected


@pytest.mark.parametrize(
    ("array", "damaged"),
    [
        (pa.array([999_999_999_999_999.0, 1e14, 0.1 + 0.2]), 0),
        (pa.array([1e15, -1e15, 2.0**60, 1e300]), 4),
        (pa.array([2.0**24, 2.0**24 - 1], pa.float32()), 1),
        (pa.array([math.inf, math.nan, None]), 0),
        (pa.array([2**60]), 0),
        (pa.array([b"\xff", b"ok"]), 1),
    ],
)  # fmt: skip
def test_what_a_type_had_already_lost_is_counted(array, damaged):
    assert [text.damaged for text in texts(array)] == [damaged]


def test_damage_is_named_by_column(read):
    table = pa.table({"nir": [1e16, 1.0], "nom": ["A", "B"]})
    assert read("a.parquet", parquet_of(table)).damage == {"nir": 1}
    assert read("a.jsonl", b'{"nir": 1e16}\n{"nir": 10000000000000000}\n').damage == {"nir": 1}
    assert read("a.xlsx", workbook(("F", [["nir"], [10**16], ["10000000000000000"]]))).damage == {"nir": 1}


def test_a_binary_cell_that_is_no_text_stays_filled(read):
    found = read("a.parquet", parquet_of(pa.table({"photo": [b"\xff\xd8", None, b"ok"]})))
    assert [found.rows, found.damage] == [[("\ufffd",), ("",), ("ok",)], {"photo": 1}]


def test_nested_parquet_has_dotted_columns(read):
    table = pa.table({"id": [1], "adresse": [{"ville": "Metz", "geo": {"lat": 49.0}}]})
    found = read("a.parquet", parquet_of(table))
    assert [found.columns, found.rows] == [("id", "adresse.ville", "adresse.geo.lat"), [("1", "Metz", "49")]]


def test_json_columns_come_in_the_order_they_first_appear(read):
    found = read("a.jsonl", b'{"b":1,"d":{"x":null}}\n\n{"a":"2","d":{"y":[1.0,{"k":null}]}}\n{"d":5}\n')
    assert found.columns == ("b", "d.x", "a", "d.y", "d")
    assert found.rows == [("1", "", "", "", ""), ("", "", "2", '[1,{"k":null}]', ""), ("", "", "", "", "5")]


@pytest.mark.parametrize(
    ("literal", "expected"),
    [
        ("123456789012345678901234", "123456789012345678901234"), ("1.0", "1"), ("1e3", "1000"), ("0.10", "0.1"),
        ("-0.0", "0"), ("1e-7", "0.0000001"), ("1e999", "1e999"), ("true", "true"), ("null", ""), ("NaN", ""),
        ('"0123"', "0123"), ('"\\ud800"', "?"), ("[]", "[]"), ("[1.0,2]", "[1,2]"),
    ],
)  # fmt: skip
def test_json_numbers_keep_their_digits(read, literal, expected):
    assert read("a.jsonl", f'{{"x":{literal}}}\n'.encode()).rows == [(expected,)]


def test_workbook_cells_have_the_same_text(read):
    rows = [
        ["nom", "entier", "réel", "date", "heure", "vrai", "erreur", "texte"],
        ["A", 12, 12345.0, datetime.date(2026, 11, 21), datetime.time(8, 30), True, "#N/A", "0123"],
        ["B", None, 0.5, datetime.datetime.fromisoformat("2026-11-21T10:00:00"), None, False, None, " x "],
    ]
    found = read("a.xlsx", workbook(("F", rows)))
    assert found.rows == [
        ("A", "12", "12345", "2026-11-21", "08:30:00", "true", "#N/A", "0123"),
        ("B", "", "0.5", "2026-11-21T10:00:00", "", "false", "", " x "),
    ]


def test_blank_rows_of_a_workbook_are_rows_only_inside_the_table(read):
    found = read("a.xlsx", workbook(("F", [[], ["nom", "rang"], ["A", 1], [], ["B", 2], [None, None]])))
    assert [found.columns, found.rows] == [("nom", "rang"), [("A", "1"), ("", ""), ("B", "2")]]


def test_a_title_and_cells_beside_the_table_are_counted_as_unread(read):
    rows = [["Extraction"], ["nom", "prenom", "rang"], *[["A", "B", 1]] * 300, ["A", "B", 1, "seul"]]
    found = read("a.xlsx", workbook(("F", rows)))
    assert [found.columns, len(found.rows), found.ragged_rows] == [("nom", "prenom", "rang"), 301, 2]


def test_an_empty_sheet_has_no_columns_and_no_rows(read):
    found = read("a.xlsx", workbook(("vide", [])))
    assert [found.columns, found.rows] == [(), []]


def test_a_false_dimension_hides_no_cell(read):
    import zipfile

    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(("F", [["nom", "rang"], ["A", 1]])))) as old,
        zipfile.ZipFile(out, "w") as new,
    ):
        for entry in old.infolist():
            new.writestr(entry, old.read(entry).replace(b'<dimension ref="A1:B2"', b'<dimension ref="A1:A1"'))
    assert read("a.xlsx", out.getvalue()).rows == [("A", "1")]


def test_many_rows_come_in_bounded_blocks(read):
    rows = [("x" * 400, str(number)) for number in range(25_000)]
    contents = [("a.parquet", parquet(("texte", "rang"), rows)), ("a.jsonl", json_lines(("texte", "rang"), rows))]
    found = [read(name, content) for name, content in contents]
    assert [one.rows == rows for one in found] == [True, True]
    assert [min(one.weights[:-1]) > 0.5e6 and max(one.weights) < 9e6 and len(one.weights) > 1 for one in found] == [
        True,
        True,
    ]
