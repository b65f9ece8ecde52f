import gzip

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis import exports
from tamis.errors import ExportRefused
from tamis.exports.opened import BLOCK_BYTES
from tamis.roots import Root

# Letters that no two encodings share, and whatever a CSV must quote. None of them looks like UTF-8 in cp1252.
CELLS = st.text(alphabet=";,|\t\"'\n\r =éèàçêîôûëÉÀabcXYZ0123456789", max_size=12) | st.sampled_from(
    ["NA", "NULL", "null", "2A", "007", " x ", "", "nan", "true", "1.0", '="0123"', '""', "-", "1e5", "N/A", "\n"]
)
NAMES = ["nom", "prénom", "nir", "date de naissance", "commentaire"]
TABLES = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width).map(tuple), max_size=8).map(
        lambda rows: (tuple(NAMES[:width]), rows)
    )
)


def written(names, rows, *, delimiter=";", quoted=False, end="\r\n"):
    special = set(f'{delimiter}"\r\n')

    def cell(text, alone):
        needed = quoted or special & set(text) or (alone and not text)
        return '"' + text.replace('"', '""') + '"' if needed else text

    lines = (delimiter.join(cell(text, len(row) == 1) for text in row) for row in [names, *rows])
    return "".join(line + end for line in lines)


PACKED = {
    "csv": bytes,
    "csv.gz": gzip.compress,
    "csv.zst": lambda content: pa.compress(content, codec="zstd", asbytes=True),
}


@settings(max_examples=150, deadline=None)
@given(
    TABLES,
    st.sampled_from(";,\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16"]),
    st.booleans(),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(sorted(PACKED)),
)
def test_any_table_reads_back_equal(read, table, delimiter, encoding, quoted, end, packing):
    names, rows = table
    text = written(names, rows, delimiter=delimiter, quoted=quoted, end=end)
    found = read(f"a.{packing}", PACKED[packing](text.encode(encoding)))
    assert [found.columns, found.rows, found.header] == [names, rows, "present"]
    assert [found.damage, found.ragged_rows, found.refused] == [{}, 0, None]


def test_the_encoding_is_found_though_the_first_accent_is_in_the_last_row(read):
    rows = [("DURAND", "Lille")] * 100_000 + [("Béranger", "Nîmes")]
    for encoding in ("utf-8", "utf-8-sig", "cp1252"):
        found = read("a.csv", written(("nom", "ville"), rows, end="\n").encode(encoding))
        assert [found.encoding, found.rows[-1], len(found.rows)] == [encoding, rows[-1], len(rows)]


def test_bytes_that_cp1252_lacks_make_it_latin_1(read):
    found = read("a.csv", b"nom;ville\nB\xe9ranger;N\xeemes\nx\x81y;z\n")
    assert [found.encoding, found.rows] == ["latin-1", [("Béranger", "Nîmes"), ("x\x81y", "z")]]


def test_a_character_cut_in_two_does_not_turn_the_other_accents_into_noise(read):
    content = "nom;ville\nBéranger;Nîmes\nDupé".encode() + b"\xc3;Lyon\nCal\xe9;Arles\n"
    found = read("a.csv", content)
    assert [found.encoding, found.rows] == ["utf-8", [("Béranger", "Nîmes"), ("DupéÃ", "Lyon"), ("Calé", "Arles")]]


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 3), st.data())
def test_a_character_across_two_chunks_is_whole(read, shift, data):
    letter = data.draw(st.sampled_from("é€😀"))
    filler = "x" * ((1 << 20) - len("nom;ville\n") - shift)
    found = read("a.csv", f"nom;ville\n{filler}{letter};Lyon\n".encode())
    assert [found.encoding, found.rows] == ["utf-8", [(filler + letter, "Lyon")]]


def test_rows_of_another_width_are_skipped_and_counted(read):
    good = [("A", "B", "1")] * 40
    content = written(("nom", "prenom", "rang"), [*good, ("A", "B"), ("A", "B", "1", "2"), *good])
    found = read("a.csv", content.encode())
    assert [found.rows, found.ragged_rows, found.refused] == [good + good, 2, None]


def test_more_than_a_tenth_of_ragged_rows_refuses_the_end_of_the_file(read):
    rows = [("A", "B", "1")] * 300 + [("A", "B")] * 34
    found = read("a.csv", written(("nom", "prenom", "rang"), rows).encode())
    assert [len(found.rows), found.ragged_rows, found.refused] == [300, 34, "ragged_row"]


@pytest.mark.parametrize(
    ("content", "columns", "rows"),
    [
        (
            b"nom;prenom;rang\nA;B;1;\nC;D;2;\n",
            ("nom", "prenom", "rang", "c4"),
            [("A", "B", "1", ""), ("C", "D", "2", "")],
        ),
        (b"nom;prenom;rang;\nA;B;1\nC;D;2\n", ("nom", "prenom", "rang"), [("A", "B", "1"), ("C", "D", "2")]),
        (b"sep=;\r\nnom;prenom\r\nA;B\r\n", ("nom", "prenom"), [("A", "B")]),
        (b"\xef\xbb\xbfsep=,\r\nnom,prenom\r\nA,B;C\r\n", ("nom", "prenom"), [("A", "B;C")]),
    ],
)
def test_delimiters_at_the_end_and_a_declared_one_lose_no_row(read, content, columns, rows):
    found = read("a.csv", content)
    assert [found.columns, found.rows, found.ragged_rows] == [columns, rows, 0]


def test_a_title_above_the_header_is_counted_as_unread(read):
    found = read("a.csv", b"Extraction du portail\n\nnom;prenom;rang\nA;B;1\nC;D;2\n")
    assert [found.columns, found.rows, found.ragged_rows] == [
        ("nom", "prenom", "rang"),
        [("A", "B", "1"), ("C", "D", "2")],
        1,
    ]
    assert found.refused is None


@pytest.mark.parametrize("name", ["montant", "adresse", "commentaire"])
def test_a_file_of_one_column_keeps_its_commas(read, name):
    found = read("a.csv", f"{name}\n12,50,x\n1,20,y\n".encode())
    assert [found.delimiter, found.columns, found.rows] == [None, (name,), [("12,50,x",), ("1,20,y",)]]


def test_rows_that_a_stray_quote_swallows_into_a_cell_are_counted(read):
    lines = ["nom;prenom;rang", *["A;B;1"] * 30, 'A;"B;1', "A;B;1", 'A";B;1;x";2', *["A;B;1"] * 30]
    found = read("a.csv", "\n".join(lines).encode())
    assert found.ragged_rows > 0


def test_a_line_break_in_a_cell_is_no_hidden_row(read):
    rows = [("A", "première ligne\nseconde ; ligne", "1")]
    found = read("a.csv", written(("nom", "commentaire", "rang"), rows).encode())
    assert [found.rows, found.ragged_rows] == [rows, 0]


def test_a_quote_that_is_never_closed_refuses_what_follows_it(read):
    found = read("a.csv", b'nom;prenom;rang\nA;B;1\nC;"D;2\nE;F;3\n')
    assert [found.rows, found.refused] == [[("A", "B", "1")], "unclosed_quote"]


def test_a_quote_inside_a_cell_is_a_letter(read):
    found = read("a.csv", b'nom;ecran\nA;12" plat\nB;"x"y\n')
    assert found.rows == [("A", '12" plat'), ("B", "xy")]


def test_a_truncated_stream_gives_its_whole_rows_first(read):
    rows = [(f"NOM{number}", str(number * 7919 % 100_003)) for number in range(60_000)]
    content = gzip.compress(written(("nom", "rang"), rows).encode(), 1)
    found = read("a.csv.gz", content[: len(content) * 3 // 4])
    assert [found.refused, found.rows] == ["truncated", rows[: len(found.rows)]]
    assert len(rows) // 2 < len(found.rows) < len(rows)


def test_gzip_members_one_after_the_other_are_one_file(read):
    found = read("a.csv.gz", gzip.compress(b"nom;rang\nA;1\n") + gzip.compress(b"B;2\n"))
    assert [found.rows, found.refused] == [[("A", "1"), ("B", "2")], None]


@pytest.mark.parametrize(
    ("cell", "damaged"),
    [
        ("2,6E+13", 1),
        ("2.23086e+14", 1),
        (" 1E+5 ", 1),
        ("2690549588157801.0", 1),
        ("269054958815780.0", 0),
        ("2E5", 0),
        ("+33612345678", 0),
        ("", 0),
    ],
)
def test_numbers_that_a_spreadsheet_has_cut_are_damage_and_stay_as_they_are(read, cell, damaged):
    found = read("a.csv", written(("nom", "nir"), [("A", cell), ("B", "x")]).encode())
    assert [found.rows[0], found.damage] == [("A", cell), {"nir": 1} if damaged else {}]


def test_memory_does_not_grow_with_the_file(folder):
    line = ";".join(f"{number:015d}" for number in range(12)) + "\n"
    header = ";".join(f"champ_{number}" for number in range(12)) + "\n"
    peaks = []
    for lines in (120_000, 480_000):
        size = (folder / "long.csv").write_text(header + line * lines)
        before, peak = pa.total_allocated_bytes(), 0
        with exports.open_file(Root(folder), "long.csv") as opened:
            for batch in opened.batches():
                peak = max(peak, pa.total_allocated_bytes() - before)
                assert batch.nbytes <= 2 * BLOCK_BYTES
        assert opened.rows == lines
        peaks.append(peak)
    # How far reading runs ahead hangs on the moment: a few blocks, whatever the file weighs.
    assert max(peaks) < 8 * BLOCK_BYTES < size


def test_any_reading_gives_the_same_batches(folder, read):
    rows = [("NOM" * 40, str(number)) for number in range(120_000)]
    content = written(("nom", "rang"), rows).encode()
    first, second = read("a.csv", content), read("a.csv", content)
    assert [first.rows == rows, first.weights] == [True, second.weights]
    assert len(first.weights) > 1


def test_a_file_that_is_no_longer_utf8_when_it_is_read_is_refused_there(folder):
    name = folder / "changing.csv"
    content = "nom;ville\n" + "Zoé;Orléans\n" * 20_000
    name.write_text(content, encoding="utf-8")
    with exports.open_file(Root(folder), "changing.csv") as opened:
        batches = opened.batches()
        name.write_bytes(content.encode("cp1252"))
        with pytest.raises(ExportRefused) as refusal:
            list(batches)
    assert refusal.value.reason == "undecodable"
