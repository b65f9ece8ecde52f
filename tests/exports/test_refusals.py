"""Each reason comes from a real bad file, and nothing of the file comes with it."""

import gzip
import io
import json
import random
import traceback
import warnings
import zipfile

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tamis import exports
from tamis.errors import ExportRefused
from tamis.roots import Root

CANARY = "269054958815780"
MAIL = "canari.durand@example.org"
GOOD = f"nom;nir\nCANARI;{CANARY}\n"
LONG = 1_048_576


def parquet(table, **settings):
    out = io.BytesIO()
    pq.write_table(table, out, **settings)
    return out.getvalue()


def workbook(cell=CANARY):
    book = openpyxl.Workbook()
    for row in (["nom", "nir"], ["CANARI", cell]):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rezipped(change=lambda name, content: content, more=()):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, change(entry.filename, old.read(entry)))
        for name, content in more:
            new.writestr(name, content)
    return out.getvalue()


def with_dtd(name, content):
    bomb = b'<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>'
    return content.replace(b"<worksheet", bomb + b"<worksheet", 1) if name.endswith("sheet1.xml") else content


def with_lost_string(name, content):
    """A cell that is a shared string, and names one that is not there."""
    inline, shared = b't="inlineStr"><is><t>CANARI</t></is>', f't="s"><v>{CANARY}</v>'.encode()
    return content.replace(inline, shared) if name.endswith("sheet1.xml") else content


def zst(content):
    return pa.compress(content, codec="zstd", asbytes=True)


def flat(**settings):
    return parquet(pa.table({"nir": [CANARY] * 1_000_000}), use_dictionary=False, **settings)


BAD = [
    ("unknown_format", "a.pdf", GOOD.encode()),
    ("unreadable", "a.csv", None),
    ("empty", "a.csv", b""),
    ("empty", "a.csv", b"\xef\xbb\xbf\r\n\r\n"),
    ("empty", "a.csv.gz", gzip.compress(b"")),
    ("empty", "a.jsonl", b"\n"),
    ("empty", "a.parquet", b""),
    ("empty", "a.xlsx", b""),
    ("not_text", "a.csv", workbook()),
    ("not_text", "a.csv", gzip.compress(GOOD.encode())),
    ("not_text", "a.csv.gz", gzip.compress(gzip.compress(GOOD.encode()))),
    ("not_text", "a.csv", GOOD.encode("utf-16-le")),
    ("undecodable", "a.csv", GOOD.encode("utf-16") + b"\x00"),
    ("ragged_row", "a.csv", f"nom;nir\nA;{CANARY};x\nB;{CANARY};y\n".encode()),
    ("ragged_row", "a.csv", (GOOD + "A;B\n" * 5 + f"{CANARY};a;b\n").encode()),
    ("unclosed_quote", "a.csv", (GOOD + f'"{CANARY};x\ny;z\n').encode()),
    ("unclosed_quote", "a.csv", (GOOD + f'"{CANARY}' + ";x\ny" * 4_000_000).encode()),
    ("unclosed_quote", "a.csv", ('"' + CANARY + ";x\ny" * 500_000).encode()),
    ("too_wide", "a.csv", (";".join(f"champ_{n}" for n in range(2001)) + f"\n{CANARY}" + ";" * 2000).encode()),
    ("too_wide", "a.jsonl", json.dumps({f"champ_{n}": CANARY for n in range(2001)}).encode()),
    ("too_wide", "a.parquet", parquet(pa.table({f"champ_{n}": [CANARY] for n in range(2001)}))),
    ("cell_too_long", "a.csv", (GOOD + "B;" + CANARY + "x" * LONG).encode()),
    ("cell_too_long", "a.parquet", parquet(pa.table({"nir": [CANARY + "x" * LONG]}))),
    ("bad_gzip", "a.csv.gz", GOOD.encode()),
    ("bad_gzip", "a.parquet.gz", GOOD.encode()),
    ("bad_zstd", "a.jsonl.zst", GOOD.encode()),
    ("truncated", "a.csv.gz", gzip.compress(GOOD.encode())[:-9]),
    ("truncated", "a.csv.zst", zst(GOOD.encode())[:-3]),
    ("truncated", "a.xlsx.gz", gzip.compress(workbook())[:-9]),
    ("expansion", "a.csv.gz", gzip.compress((GOOD + f"A;{CANARY}{'0' * 500}\n" * 30_000).encode())),
    ("expansion", "a.jsonl.zst", zst(f'{{"nir":"{CANARY}{"0" * 500}"}}\n'.encode() * 30_000)),
    ("expansion", "a.parquet", flat(compression="zstd")),
    ("not_parquet", "a.parquet", GOOD.encode()),
    ("not_parquet", "a.parquet", parquet(pa.table({"nir": [CANARY]}))[:-40]),
    ("json_line", "a.jsonl", f'{{"nir":"{CANARY}"\n'.encode()),
    ("json_line", "a.jsonl", f'{{"nir":1}}\n{{"nir":"{CANARY}\n'.encode()),
    ("json_line", "a.jsonl", f'{{"nir":"{CANARY}","nir":"{CANARY}"}}\n'.encode()),
    ("json_line", "a.jsonl", f'["{CANARY}"]\n'.encode()),
    ("json_line", "a.jsonl", f'{{"nom":"Béranger","nir":"{CANARY}"}}\n'.encode("cp1252")),
    ("json_line", "a.jsonl", b'{"nir":"' + CANARY.encode() + b"x" * (18 << 20) + b'"}\n'),
    ("json_depth", "a.jsonl", f'{{"nir":{"[" * 33}"{CANARY}"{"]" * 33}}}\n'.encode()),
    ("json_depth", "a.jsonl", f'{{"nir":{"[" * 100_000}"{CANARY}"{"]" * 100_000}}}\n'.encode()),
    ("not_xlsx", "a.xlsx", GOOD.encode()),
    ("not_xlsx", "a.xlsx", workbook()[:-30]),
    ("not_xlsx", "a.xlsx", rezipped(with_lost_string)),
    ("not_xlsx", "a.xlsx", rezipped(lambda name, content: b"<a>" + CANARY.encode() if "workbook" in name else content)),
    ("password_protected", "a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + CANARY.encode()),
    ("xlsx_bomb", "a.xlsx", rezipped(more=[("xl/media/vide.xml", b" " * (30 << 20))])),
    ("xlsx_bomb", "a.xlsx", rezipped(more=[(f"xl/media/{n}.bin", b"") for n in range(10_001)])),
    ("xlsx_links", "a.xlsx", rezipped(more=[("xl/externalLinks/externalLink1.xml", CANARY.encode())])),
    ("xlsx_links", "a.xlsx", rezipped(with_dtd)),
    ("xlsx_links", "a.xlsx", rezipped(more=[("xl/x.xml", '<?xml version="1.0"?><!DOCTYPE a>'.encode("utf-16"))])),
    ("zip_slip", "a.xlsx", rezipped(more=[("../../canari.xml", b"x")])),
    ("zip_slip", "a.xlsx", rezipped(more=[("xl\\..\\..\\canari.xml", b"x")])),
    ("zip_slip", "a.xlsx", rezipped(more=[("/etc/canari.xml", b"x")])),
    ("no_sheet", "a.xlsx", workbook()),
]  # fmt: skip


def refusal_of(folder, name, content, sheet=None):
    """The refusal that opening or reading raises."""
    (folder / name).unlink(missing_ok=True)
    if content is not None:
        (folder / name).write_bytes(content)
    with pytest.raises(ExportRefused) as caught:  # noqa: SIM117
        with exports.open_file(Root(folder), name, sheet=sheet) as opened:
            list(opened.batches())
    return caught.value


@pytest.mark.parametrize(
    ("reason", "name", "content"), BAD, ids=[f"{case[0]}-{place}" for place, case in enumerate(BAD)]
)
def test_a_bad_file_is_refused_with_its_reason_and_without_its_content(folder, reason, name, content):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        refusal = refusal_of(folder, name, content, sheet="absente" if reason == "no_sheet" else None)
    assert [refusal.reason, str(refusal).startswith(exports.REASONS[reason])] == [reason, True]
    assert [refusal.__cause__, refusal.__context__] == [None, None]
    said = "".join(
        [str(refusal), repr(refusal.args), *traceback.format_exception(refusal), *(str(one.message) for one in told)]
    )
    lines = [line for line in said.splitlines() if "tests/exports" not in line]
    assert [line for line in lines if CANARY[:13] in line or MAIL in line or str(folder) in line] == []


def test_every_reason_is_produced_by_some_file():
    assert {reason for reason, _, _ in BAD} == set(exports.REASONS)


def test_every_reason_says_what_to_do_in_one_french_sentence():
    assert [reason for reason, text in exports.REASONS.items() if " ; " not in text or not text.endswith(".")] == []


def test_rows_before_the_bad_line_are_given(read):
    found = read("a.jsonl", b'{"nom":"A"}\n{"nom":"B"}\nx\n{"nom":"C"}\n')
    assert [found.rows, found.refused] == [[("A",), ("B",)], "json_line"]


def test_a_refused_sheet_listing_is_sealed_too(folder):
    (folder / "a.xlsx").write_bytes(workbook()[:-30])
    with pytest.raises(ExportRefused) as caught:
        exports.sheets(Root(folder), "a.xlsx")
    assert [caught.value.reason, caught.value.__cause__, caught.value.__context__] == ["not_xlsx", None, None]


def test_a_missing_file_has_no_digest(folder):
    with pytest.raises(ExportRefused) as caught:
        exports.sha256(Root(folder), "absent.csv")
    assert [caught.value.reason, caught.value.__context__] == ["unreadable", None]


def test_an_impossible_date_warns_of_no_value(folder):
    book = openpyxl.Workbook()
    for row in (["nom", "date"], ["CANARI", 269054958815780]):
        book.active.append(row)
    book.active["B2"].number_format = "yyyy-mm-dd"
    book.save(folder / "dates.xlsx")
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with exports.open_file(Root(folder), "dates.xlsx") as opened:
            rows = [row for batch in opened.batches() for row in batch.to_pylist()]
    assert [rows, [str(one.message) for one in told if CANARY in str(one.message)]] == [
        [{"nom": "CANARI", "date": "#VALUE!"}],
        [],
    ]


def test_opening_leaves_no_file_behind(folder, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (folder / "packed.xlsx.gz").write_bytes(gzip.compress(workbook()))
    with exports.open_file(Root(folder), "packed.xlsx.gz") as opened:
        during = list(tmp_path.iterdir())
        rows = sum(batch.num_rows for batch in opened.batches())
    assert [during, list(tmp_path.iterdir()), rows] == [[], [], 1]


@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz", "a.csv.zst", "a.jsonl", "a.parquet", "a.xlsx"])
def test_a_mutated_file_is_read_or_refused_and_nothing_else(read, name):
    plain = (GOOD * 20).encode()
    whole = {
        "a.csv": plain,
        "a.csv.gz": gzip.compress(plain),
        "a.csv.zst": zst(plain),
        "a.jsonl": f'{{"nom":"CANARI","nir":{CANARY},"liste":[1.5,null]}}\n'.encode() * 20,
        "a.parquet": parquet(pa.table({"nir": [CANARY] * 20, "f": [1.5] * 20})),
        "a.xlsx": workbook(),
    }[name]
    chance = random.Random(name)
    outcomes = set()
    for _ in range(60):
        mutated = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(mutated))
            mutated[place : place + chance.choice([0, 1, 1, 1, 5])] = chance.randbytes(chance.choice([0, 1, 1, 3]))
        try:
            outcomes.add(read(name, bytes(mutated)).refused)
        except ExportRefused as refusal:
            outcomes.add(refusal.reason)
    assert outcomes - {None} - set(exports.REASONS) == set()
