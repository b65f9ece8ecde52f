"""Laws of the evidence: a monoid whatever the split, bounded, and without one value in it."""

import base64
import itertools
import random

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.columns.synthetic import batch, birth, finess, nir, observed, phone, postcode, siren, siret

from tamis.columns import ColumnEvidence, ExportEvidence, Observer
from tamis.columns.crosses import CROSSES, split_key
from tamis.columns.fixed_hash import fixed_hash
from tamis.columns.sketch import Sketch, kept_distinct
from tamis.errors import SettingsError

SOURCE = random.Random(20261123)
CELLS = ["", "  ", "1 84 05 75 116 005 84", "*****", "2,6E+13", "DUPONT", "é", "x" * 70, "12.0", "01/02/1980"]
cells = st.one_of(
    st.sampled_from([*CELLS, *(siren(SOURCE) for _ in range(3)), finess(SOURCE), siret(SOURCE), phone(SOURCE)]),
    st.text(max_size=12),
)
tables = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), max_size=14).map(
        lambda rows: {f"c{place}": [row[place] for row in rows] for place in range(width)}
    )
)
parts = st.lists(tables, min_size=3, max_size=3)


@settings(max_examples=30, deadline=None)
@given(table=tables, cuts=st.lists(st.integers(0, 14), max_size=3))
def test_any_split_into_batches_and_parts_gives_the_same_bytes(table, cuts):
    n_rows = len(next(iter(table.values())))
    cuts = tuple(min(cut, n_rows) for cut in cuts)
    whole = observed(table).to_bytes()
    ends = [0, *sorted(cuts), n_rows]
    merged = ExportEvidence.empty()
    for start, end in itertools.pairwise(ends):
        merged = merged.merge(observed({name: column[start:end] for name, column in table.items()}))
    assert [observed(table, cuts).to_bytes(), merged.to_bytes()] == [whole, whole]


@settings(max_examples=20, deadline=None)
@given(parts=parts)
def test_merging_is_associative_and_commutative_with_a_neutral_element(parts):
    one, two, three = (observed(part) for part in parts)
    left = one.merge(two).merge(three).to_bytes()
    assert left == one.merge(two.merge(three)).to_bytes()
    assert left == three.merge(one).merge(two).to_bytes()
    assert one.merge(ExportEvidence.empty()).to_bytes() == one.to_bytes()
    assert ExportEvidence.empty().merge(one).to_bytes() == one.to_bytes()


@settings(max_examples=20, deadline=None)
@given(table=tables)
def test_stored_evidence_reads_back_as_it_was(table):
    evidence = observed(table)
    assert ExportEvidence.from_bytes(evidence.to_bytes()).to_bytes() == evidence.to_bytes()
    assert ExportEvidence.from_bytes(evidence.to_bytes()) == evidence


def test_evidence_of_another_version_is_refused():
    with pytest.raises(SettingsError, match="scan the drop again"):
        ExportEvidence.from_bytes(b'{"version":0}')


def test_the_order_of_rows_is_not_evidence():
    source = random.Random(1)
    table = {"a": [siren(source) for _ in range(50)], "b": [postcode(source) for _ in range(50)]}
    order = source.sample(range(50), 50)
    shuffled = {name: [column[place] for place in order] for name, column in table.items()}
    assert observed(shuffled).to_bytes() == observed(table).to_bytes()


def test_a_column_that_one_part_lacks_has_empty_cells_there():
    merged = observed({"a": ["x", "y"]}).merge(observed({"b": ["z"]}))
    assert {name: (column.n_rows, column.n_filled) for name, column in merged.columns.items()} == {
        "a": (3, 2),
        "b": (3, 1),
    }


def test_filled_means_not_empty_after_trimming():
    column = observed({"a": ["", " ", "\u00a0", "NULL", " x "]}).columns["a"]
    assert (column.n_rows, column.n_filled, column.n_distinct, column.lengths) == (5, 2, 2, {1: 1, 4: 1})


def test_cells_that_differ_by_outer_spaces_are_one_value():
    assert observed({"a": ["x", " x", "x\t"]}).columns["a"].n_distinct == 1


def test_the_distinct_count_is_exact_up_to_what_is_kept_and_an_estimate_beyond():
    kept = kept_distinct()
    exact = observed({"a": [f"v{number}" for number in range(kept)]}).columns["a"]
    beyond = observed({"a": [f"v{number}" for number in range(10 * kept)]}).columns["a"]
    assert (exact.n_distinct, exact.n_distinct_exact) == (kept, True)
    assert beyond.n_distinct_exact is False
    assert beyond.n_distinct == pytest.approx(10 * kept, rel=0.05)


def test_one_value_more_than_is_kept_is_told_in_every_order_of_merging():
    kept = kept_distinct()
    values = [f"v{number}" for number in range(kept + 1)]
    parts = [observed({"a": values[start::3]}) for start in range(3)]
    flags = [
        parts[one].merge(parts[two]).merge(parts[three]).columns["a"].n_distinct_exact
        for one, two, three in ((0, 1, 2), (2, 0, 1), (1, 2, 0))
    ]
    batched = observed({"a": values}, cuts=(100, kept - 3, kept)).columns["a"].n_distinct_exact
    assert [*flags, batched] == [False] * 4


def test_lengths_beyond_64_are_counted_together():
    assert observed({"a": ["x" * 64, "x" * 65, "x" * 900]}).columns["a"].lengths == {64: 1, 65: 2}


def test_valid_counts_rows_and_distinct_valid_counts_values():
    one = siren(SOURCE)
    column = observed({"a": [one, one, "no"]}).columns["a"]
    assert (column.valid["FR_SIREN"], column.distinct_valid("FR_SIREN")) == (2, (2, 1))


def test_no_value_stands_in_the_stored_evidence_plain_or_encoded():
    source = random.Random(7)
    day = birth(source)
    canaries = [
        "zebulon.martinquet",
        nir(source, day, "1"),
        siren(source),
        "Rue du Canari-Doré",
        f"{day:%d/%m/%Y}",
        "K7",
    ]
    stored = observed({"a": canaries, "b": canaries[::-1]}).to_bytes()
    found = []
    for canary in canaries:
        encodings = [canary.encode(), canary.encode("utf-16-le"), canary.encode().hex().encode()]
        for shift in range(3):
            # Base64 of a text inside another depends on where it starts; its middle shows at one of three shifts.
            found_in = base64.b64encode(b"\0" * shift + canary.encode())
            encodings.append(found_in[4 if shift else 0 : -4])
        found += [(canary, encoding) for encoding in encodings if len(encoding) > 3 and encoding in stored]
    assert found == []


GOLDEN_HASHES = [
    "6e789e6aa1b965f4",
    "3867d1a345f2221c",
    "64b0165150493e16",
    "346158dae53c8cb6",
    "0a25c076076da436",
    "0da2f5627ef46b32",
]


def test_the_fixed_hash_never_changes():
    values = ["", "a", "12345678", "123456789", "é" * 200, "2A004000B"]
    assert [f"{value:016x}" for value in fixed_hash(pa.array(values)).tolist()] == GOLDEN_HASHES


@settings(max_examples=60, deadline=None)
@given(values=st.lists(st.text(max_size=30), max_size=20), start=st.integers(0, 20))
def test_a_hash_depends_on_its_value_alone(values, start):
    array = pa.array(values, pa.string())
    alone = [int(fixed_hash(pa.array([value]))[0]) for value in values]
    assert fixed_hash(array).tolist() == alone
    assert fixed_hash(array.slice(start)).tolist() == alone[start:]
    assert fixed_hash(array.cast(pa.large_string())).tolist() == alone


def test_distinct_values_have_distinct_hashes():
    values = [f"{number:015}" for number in range(200_000)]
    assert len(set(fixed_hash(pa.array(values)).tolist())) == len(values)


def test_a_sketch_keeps_its_marks_through_json():
    sketch = observed({"a": [siren(SOURCE) for _ in range(20)]}).columns["a"].sketch
    assert Sketch.from_dict(sketch.to_dict()) == sketch


def test_an_empty_table_has_evidence_of_no_row():
    evidence = observed({"a": []})
    assert (evidence.n_rows, evidence.columns["a"]) == (0, ColumnEvidence())


def test_rows_that_repeat_a_fact_are_counted_as_cross_checks():
    source = random.Random(3)
    numbers = [siret(source) for _ in range(30)]
    table = {"x:1": numbers, "y": [number[:9] for number in numbers[:20]] + [siren(source) for _ in range(10)]}
    crosses = {split_key(key): pair for key, pair in observed(table, cuts=(7, 11)).crosses.items()}
    assert crosses["siret_prefix", "x:1", "y"] == (30, 20)


def test_a_table_of_many_columns_pairs_only_neighbours():
    source = random.Random(4)
    number = siret(source)
    table = {f"c{place}": [number if place == 0 else number[:9]] for place in range(120)}
    partners = {split_key(key)[2] for key in observed(table).crosses if split_key(key)[0] == "siret_prefix"}
    assert partners == {f"c{place}" for place in range(1, 65)}


def test_every_cross_check_counts_agreement_within_rows_checked():
    source = random.Random(5)
    days = [birth(source) for _ in range(40)]
    table = {
        "nir": [nir(source, day, "12"[day.day % 2]) for day in days],
        "ddn": [f"{day:%d/%m/%Y}" for day in days],
        "sexe": ["MF"[day.day % 2] for day in days],
    }
    crosses = {split_key(key): pair for key, pair in observed(table).crosses.items()}
    assert crosses["nir_birth_month", "nir", "ddn"] == (40, 40)
    assert crosses["nir_sex", "nir", "sexe"] == (40, 40)
    assert {name for name, _, _ in crosses} <= set(CROSSES)


def test_batches_must_have_the_columns_that_were_announced():
    with pytest.raises(ValueError, match="shorter|longer"):
        Observer(("a", "b")).add(batch({"a": ["x"]}))


def test_what_a_spreadsheet_wraps_around_a_number_is_no_part_of_it():
    plain = observed({"a": ["010780054", "750712184", "2A0000014", "'s-Gravenhage", "=A1"]})
    wrapped = observed({"a": ['="010780054"', "'750712184", '="2A0000014"', "'s-Gravenhage", "=A1"]})

    assert wrapped.to_bytes() == plain.to_bytes()
