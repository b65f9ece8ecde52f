"""A scan of free text that was killed goes on where it was, and finds the same."""

import pyarrow as pa
import pytest

from tamis.exposure import TextColumn, TextProgress, progress
from tamis.roots import Roots
from tamis.store import Key, State

TEXTS = [f"message {number}" for number in range(50)]
SECRET = b"0" * 32


class KilledError(Exception):
    """What stands for the end of the process."""


class CountingScan:
    """Finds a type set that depends on the text, counts the texts, and dies where it is told to."""

    def __init__(self, dies_at=None):
        self.scanned, self.dies_at = [], dies_at

    def __call__(self, texts):
        if self.dies_at is not None and len(self.scanned) + len(texts) > self.dies_at:
            raise KilledError
        self.scanned += texts
        return [(1 << (len(text) % 7), text != "message 3") for text in texts]


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    monkeypatch.setattr(progress, "TEXTS_A_PIECE", 8)


@pytest.fixture
def snapshot(tmp_path):
    roots = Roots.at(exports=tmp_path, state=tmp_path / "state", reports=tmp_path / "reports")
    return State(roots.state).snapshot("petit", "2026-11-21")


def going_on(snapshot, scan, *, versions="1", secret=SECRET):
    return TextProgress(snapshot, "gens", Key(secret), versions=versions, scan=scan)


def test_a_killed_scan_goes_on_where_it_was_and_gives_the_same(snapshot):
    whole = CountingScan()(TEXTS)
    first, second = CountingScan(dies_at=30), CountingScan()
    with pytest.raises(KilledError):
        going_on(snapshot, first)(TEXTS)

    assert going_on(snapshot, second)(TEXTS) == whole
    assert len(first.scanned) == 24  # three pieces of eight
    assert second.scanned == TEXTS[24:]


def test_what_was_found_holds_however_the_texts_are_cut_into_batches(snapshot):
    going_on(snapshot, CountingScan())(TEXTS[:20])
    second = CountingScan()
    again = going_on(snapshot, second)

    assert [again([text])[0] for text in reversed(TEXTS)] == list(reversed(CountingScan()(TEXTS)))
    assert sorted(second.scanned) == sorted(TEXTS[20:])


@pytest.mark.parametrize("other", [{"versions": "2"}, {"secret": b"1" * 32}])
def test_other_versions_or_another_key_begin_anew(snapshot, other):
    going_on(snapshot, CountingScan())(TEXTS)
    second, third = CountingScan(), CountingScan()
    going_on(snapshot, second, **other)(TEXTS)
    going_on(snapshot, third, **other)(TEXTS)

    assert second.scanned == TEXTS
    assert third.scanned == []


def test_nothing_is_left_when_the_part_is_indexed(snapshot, tmp_path):
    done = going_on(snapshot, CountingScan())
    done(TEXTS)
    done.forget()

    assert [path for path in (tmp_path / "state").rglob("*") if path.is_file()] == []


def test_no_text_stands_in_what_is_stored(snapshot, tmp_path):
    going_on(snapshot, CountingScan())(TEXTS)
    stored = [path.read_bytes() for path in (tmp_path / "state").rglob("*.bin")]
    opened = [Key(SECRET).unseal(content) for content in stored]

    assert len(stored) == 7
    assert [content for content in (*stored, *opened) if b"message" in content] == []


def test_two_columns_of_a_part_scan_an_equal_text_once(snapshot):
    scan = CountingScan()
    shared = going_on(snapshot, scan)
    columns = [TextColumn(shared), TextColumn(shared)]
    for column in columns:
        column.types(pa.array(["message 1", "", "message 3", "message 1"]))

    assert scan.scanned == ["message 1", "message 3"]
    assert columns[0].summary() == columns[1].summary()


def test_a_text_read_in_part_is_counted_for_each_row_and_an_empty_cell_is_not(snapshot):
    column = TextColumn(going_on(snapshot, CountingScan()))
    column.types(pa.array(["message 3", "", "message 3", "message 1"]))

    assert column.summary()["unscanned"] == 2


def test_beyond_the_cap_a_cell_is_not_read_and_is_counted(snapshot, monkeypatch):
    monkeypatch.setattr("tamis.exposure.texts.threshold", lambda *_: 2)
    scan = CountingScan()
    column = TextColumn(going_on(snapshot, scan))
    column.types(pa.array(TEXTS[4:7]))
    column.types(pa.array([TEXTS[6], TEXTS[4]]))

    assert scan.scanned == TEXTS[4:6]
    assert column.summary()["unscanned"] == 2
