"""The key: made once, private, never weak, and only ever a change of pseudonyms."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from tamis.errors import KeyRefused
from tamis.roots import Root
from tamis.store import Key, State


@pytest.fixture(autouse=True)
def no_key_in_the_environment(monkeypatch):
    for name in ("TAMIS_KEY", "TAMIS_KEY_FILE", "TAMIS_REQUIRE_KEY"):
        monkeypatch.delenv(name, raising=False)


def test_a_key_is_made_once_and_is_private(tmp_path):
    root = Root(tmp_path / "state", private=True)
    State(root)

    assert Key.of(root).identity == Key.of(root).identity
    assert stat.S_IMODE(os.stat(tmp_path / "state" / "key").st_mode) == 0o600
    assert stat.S_IMODE(os.stat(tmp_path / "state").st_mode) == 0o700
    assert [path.name for path in (tmp_path / "state").iterdir()] == ["key"]


def test_processes_that_start_together_agree_on_the_key(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        identities = list(pool.map(lambda _: Key.of(Root(tmp_path, private=True)).identity, range(16)))

    assert len(set(identities)) == 1


def test_a_required_key_that_is_missing_refuses_to_start(tmp_path, monkeypatch):
    monkeypatch.setenv("TAMIS_REQUIRE_KEY", "1")

    with pytest.raises(KeyRefused, match="TAMIS_KEY_FILE"):
        Key.of(Root(tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("weak", [b"", b"short", b"x" * 31])
def test_a_weak_key_is_refused(weak):
    with pytest.raises(KeyRefused, match="shorter than 32 bytes"):
        Key(weak)


def test_the_environment_wins_over_the_state(tmp_path, monkeypatch):
    made = Key.of(Root(tmp_path)).identity
    (tmp_path / "other").write_text("o" * 32 + "\n")
    monkeypatch.setenv("TAMIS_KEY_FILE", str(tmp_path / "other"))

    assert Key.of(Root(tmp_path)).identity == Key(b"o" * 32).identity != made


def test_an_unreadable_key_file_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("TAMIS_KEY_FILE", str(tmp_path / "none"))

    with pytest.raises(KeyRefused, match="can't be read"):
        Key.of(Root(tmp_path))


def test_another_key_gives_other_tokens():
    texts = ["", "269054958815780", "é"]

    assert {Key(b"a" * 32).token(text) for text in texts} & {Key(b"b" * 32).token(text) for text in texts} == set()


def test_what_is_sealed_opens_with_its_key_only():
    sealed = Key(b"a" * 32).seal(b"Hunter22" * 100)

    assert Key(b"a" * 32).unseal(sealed) == b"Hunter22" * 100
    assert b"Hunter22" not in sealed
    with pytest.raises(KeyRefused, match="another key"):
        Key(b"b" * 32).unseal(sealed)
