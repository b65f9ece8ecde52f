"""Reading the ranges of a file one after the other gives what reading the file gives."""

import hashlib
import itertools

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis import exports
from tamis.errors import ExportRefused
from tamis.roots import Root

NUMBERS = itertools.count()
# Rows of a portal, with all that may hide or fake a line's end: quotes that open a cell, and quotes that do not.
SOUND = ["nom", "12", "", "é", '"a;b"', '"x\ny"', '"x""\n""y"', '""', '"""é"', "l'an", " "]
STRAY = ['d"', 'r"s', '"t"u', '""v', 'w"";"']


def rows_of(cells):
    return st.lists(st.tuples(st.sampled_from(cells), st.sampled_from(cells)), min_size=1, max_size=25)


ROWS = st.one_of(rows_of(SOUND), rows_of(SOUND + STRAY), rows_of(SOUND * 20 + STRAY))


def read(root, path, span=None):
    """(columns, header, encoding, rows, rows left out, why it ended)."""
    rows, ended = [], None
    with exports.open_file(root, path, span=span) as opened:
        try:
            for batch in opened.batches():
                rows.extend(zip(*(column.to_pylist() for column in batch.columns), strict=True))
        except ExportRefused as refusal:
            ended = refusal.reason
        return opened.columns, opened.header, opened.encoding, rows, opened.ragged_rows, ended


def assert_ranges_make_the_whole(folder, name, content, least):
    path = f"{next(NUMBERS)}-{name}"
    (folder / path).write_bytes(content)
    root = Root(folder)
    cut = exports.cut(root, path, least=least)
    assert cut.sha256 == hashlib.sha256(content).hexdigest()
    if not cut.spans:
        return cut
    whole, parts = read(root, path), [read(root, path, span) for span in cut.spans]
    assert {part[:3] for part in parts} == {whole[:3]}
    assert [row for part in parts for row in part[3]] == whole[3]
    assert sum(part[4] for part in parts) == whole[4]
    return cut


@settings(max_examples=300)
@given(ROWS, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["utf-8", "utf-8-sig", "cp1252"]), st.integers(1, 60))
def test_any_csv_that_is_cut_reads_as_a_whole(folder, rows, end, encoding, least):
    lines = ["nom;prenom", *(";".join(row) for row in rows)]
    content = "".join(line + end for line in lines).encode(encoding)
    try:
        with exports.open_file(*_laid(folder, content)) as opened:
            list(opened.batches())
    except ExportRefused:
        return  # what can't be read as a whole may be cut anywhere
    assert_ranges_make_the_whole(folder, "any.csv", content, least)


def _laid(folder, content):
    path = f"{next(NUMBERS)}-whole.csv"
    (folder / path).write_bytes(content)
    return Root(folder), path


@pytest.mark.parametrize("first", ["", "sep=;\n", "Liste des assurés;\n", "\ufeff"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
@pytest.mark.parametrize("header", ["nom;ville\n", ""])
def test_a_large_file_is_cut_into_ranges_of_about_the_size_asked_for(folder, first, encoding, header):
    if first == "\ufeff" and encoding == "cp1252":
        first = ""
    rows = "".join(f'"Nom{n}\nné ""{n}""";Orléans {n}\n' for n in range(5000))
    content = (first + header + rows).encode(encoding)

    cut = assert_ranges_make_the_whole(folder, "large.csv", content, 20_000)

    lengths = [span.end - span.start for span in cut.spans]
    assert len(lengths) > 5
    assert [length for length in lengths if not 10_000 <= length <= 31_000] == []


@pytest.mark.parametrize("offset", range(-8, 3))
def test_a_quote_at_the_border_of_what_is_read_at_once_is_seen(folder, offset):
    top = b'nom;texte\na;"'
    content = top + b"x" * ((1 << 20) - len(top) + offset) + b'""\n"\n' + b"c;d\n" * 20

    cut = assert_ranges_make_the_whole(folder, "border.csv", content, 30)

    assert len(cut.spans) == 4


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("stray.csv", b'nom;ville\n5" de haut;Brest\n' + b"a;b\n" * 50),
        ("odd.csv", b"nom;ville\n" + b"a;b\n" * 50 + b'c;"d\n'),
        ("small.csv", b"nom;ville\na;b\n"),
        ("wide.csv", ("nom;ville\n" + "a;b\n" * 50).encode("utf-16")),
        ("returns.csv", b"nom;ville\r" + b"a;b\r" * 50),
        ("lines.jsonl", b'{"nom": "a"}\n' * 50),
        ("packed.csv.gz", b"no gzip at all"),
        ("broken.parquet", b"PAR1 and nothing else"),
        ("empty.csv", b""),
    ],
)
def test_what_can_not_be_cut_with_certainty_stays_whole(folder, name, content):
    assert assert_ranges_make_the_whole(folder, name, content, 40).spans == ()


@pytest.mark.parametrize("headed", [True, False])
def test_a_parquet_file_is_cut_between_row_groups(folder, headed):
    names = ["nom", "ville"] if headed else ["269054958815780", "ana@exemple.fr"]  # a row where names should be
    table = pa.table({name: [f"{name[:2]}{n}" for n in range(1000)] for name in names})
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, row_group_size=64)
    content = sink.getvalue().to_pybytes()
    one = pq.read_metadata(pa.BufferReader(content)).row_group(0).total_byte_size

    cut = assert_ranges_make_the_whole(folder, "groups.parquet", content, 3 * one)

    assert [(span.start, span.end) for span in cut.spans] == [(0, 3), (3, 6), (6, 9), (9, 12), (12, 16)]
    assert assert_ranges_make_the_whole(folder, "groups.parquet", content, 1 << 30).spans == ()
