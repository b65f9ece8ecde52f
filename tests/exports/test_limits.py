"""Boundaries of policy/thresholds.yaml at n - 1, n and n + 1, and files made to exhaust a machine."""

import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tamis import exports
from tamis.errors import ExportRefused
from tamis.policy import threshold
from tamis.roots import Root

COLUMNS = int(threshold("limits", "columns"))
CELL = int(threshold("limits", "cell_characters"))
DEPTH = int(threshold("limits", "json_depth"))


def outcome(read, name, content):
    try:
        return read(name, content).refused
    except ExportRefused as refusal:
        return refusal.reason


@pytest.mark.parametrize(("width", "refused"), [(COLUMNS - 1, None), (COLUMNS, None), (COLUMNS + 1, "too_wide")])
def test_columns_up_to_the_limit(read, width, refused):
    names = [f"champ_{number}" for number in range(width)]
    row = ["x"] * width
    csv = f"{';'.join(names)}\n{';'.join(row)}\n".encode()
    assert [
        outcome(read, "a.csv", csv),
        outcome(read, "a.jsonl", json.dumps(dict(zip(names, row, strict=True))).encode()),
    ] == [refused] * 2


@pytest.mark.parametrize(("length", "refused"), [(CELL - 1, None), (CELL, None), (CELL + 1, "cell_too_long")])
@pytest.mark.parametrize("letter", ["x", "é"])
def test_characters_of_a_cell_up_to_the_limit(read, letter, length, refused):
    csv = f"nom;texte\nA;{letter * length}\n".encode()
    jsonl = f'{{"texte":"{letter * length}"}}\n'.encode()
    assert [outcome(read, "a.csv", csv), outcome(read, "a.jsonl", jsonl)] == [refused] * 2


@pytest.mark.parametrize(("depth", "refused"), [(DEPTH - 1, None), (DEPTH, None), (DEPTH + 1, "json_depth")])
@pytest.mark.parametrize("pair", [("[", "]"), ('{"a":', "}")])
def test_json_up_to_the_depth(read, pair, depth, refused):
    line = '{"a":' + pair[0] * (depth - 1) + "1" + pair[1] * (depth - 1) + "}\n"
    assert outcome(read, "a.jsonl", line.encode()) == refused


def test_a_dictionary_that_hides_gigabytes_is_streamed(folder):
    rows = 20_000
    one = pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), ["x" * (CELL // 4)])
    pq.write_table(pa.table({"texte": one}), folder / "bomb.parquet", compression="zstd")
    before, peak, read = pa.total_allocated_bytes(), 0, 0
    with exports.open_file(Root(folder), "bomb.parquet") as opened:
        for batch in opened.batches():
            assert batch.nbytes <= 8 << 20
            peak, read = max(peak, pa.total_allocated_bytes() - before), read + batch.num_rows
            if read > 600:
                break
    assert [(folder / "bomb.parquet").stat().st_size < 1 << 20, peak < 200 << 20] == [True, True]
