"""Records in buckets: nothing is lost or told apart wrongly, laid aside in a file or not, stored or not."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tamis.exposure import records
from tamis.exposure.records import LINE, Growing, Stored, all_buckets, bounds, distinct, store, within
from tamis.roots import Root
from tamis.store import State

WORDS = st.sampled_from([0, 1, 7, 1 << 63, (1 << 64) - 1, 3 << 62, 0x0123456789ABCDEF])
LINES = st.lists(st.tuples(WORDS, WORDS, st.integers(0, 3), st.integers(1, 5)), max_size=60)


def array(lines):
    return np.array(lines, LINE) if lines else np.zeros(0, LINE)


def counted(lines):
    total = Counter()
    for *key, rows in lines:
        total[tuple(key)] += rows
    return dict(total)


def listed(found):
    return {(int(hi), int(lo), int(kind)): int(rows) for hi, lo, kind, rows in found}


@given(LINES)
def test_equal_records_are_added_up_and_the_rest_is_sorted(lines):
    found = distinct(array(lines))

    assert listed(found) == counted(lines)
    assert [tuple(row)[:3] for row in found.tolist()] == sorted(counted(lines))


@pytest.fixture
def small(monkeypatch):
    """Limits at which a few records already fill several chunks, a file and several buckets."""
    for name, value in {"_PER_BUCKET": 4, "_SORTED_AT_ONCE": 8, "_KEPT": 16}.items():
        monkeypatch.setattr(records, name, value)


@settings(suppress_health_check=list(HealthCheck), deadline=None)
@given(st.lists(LINES, max_size=6))
def test_what_is_added_comes_back_bucket_by_bucket(small, tmp_path_factory, batches):
    growing = Growing(LINE)
    for batch in batches:
        growing.add(array(batch))
    growing.finish()
    every = [line for batch in batches for line in batch]
    snapshot = State(Root(tmp_path_factory.mktemp("state"))).snapshot("p", "2026-11-21")
    stored = Stored(snapshot, "index/x.lines", LINE, **store(growing, snapshot, "index/x.lines"))

    for source in (growing, stored):
        pieces = [source.bucket(number) for number in range(source.buckets)]
        assert listed(np.concatenate(pieces)) == counted(every)
        assert sum(map(len, pieces)) == len(counted(every))


@settings(suppress_health_check=list(HealthCheck), deadline=None)
@given(LINES, LINES)
def test_sources_with_different_buckets_are_read_side_by_side(small, left, right):
    sources = []
    for lines in (left, right * 3):
        growing = Growing(LINE)
        growing.add(array(lines))
        sources.append(growing.finish())
    tokens, found = [], [{}, {}]
    for pieces in all_buckets(sources):
        tokens.append({(int(line["hi"]), int(line["lo"])) for piece in pieces for line in piece})
        for place, piece in enumerate(pieces):
            found[place] |= listed(piece)

    assert found == [counted(left), counted(right * 3)]
    assert sum(map(len, tokens)) == len(set().union(*tokens)) if tokens else True


def test_a_bucket_of_many_lies_within_one_of_few():
    lines = distinct(array([(number << 56, 0, 0, 1) for number in range(256)]))
    growing = Growing(LINE)
    growing.add(lines)
    growing.finish()

    assert np.diff(bounds(lines, 64)).tolist() == [4] * 64
    assert [within(growing, number, 64)["hi"].tolist() for number in (0, 63)] == [
        [0, 1 << 56, 2 << 56, 3 << 56],
        [number << 56 for number in (252, 253, 254, 255)],
    ]
