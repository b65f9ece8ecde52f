"""The roots: names stay below them, and a reader sees the old content or the new."""

import os
import stat

import pytest

from tamis.errors import SettingsError
from tamis.roots import Root, Roots


@pytest.mark.parametrize("path", ["/etc/passwd", "../secret", "a/../../b", "a\x00b"])
def test_no_path_leaves_its_root(tmp_path, path):
    with pytest.raises(SettingsError, match="leaves its root"):
        Root(tmp_path).read(path)


def test_a_failed_write_leaves_the_old_content_and_no_leftover(tmp_path):
    root = Root(tmp_path)
    root.write("a/b", b"old")

    with pytest.raises(KeyboardInterrupt), root.replacing("a/b") as stream:
        stream.write(b"half of the new")
        raise KeyboardInterrupt

    assert root.read("a/b") == b"old"
    assert [entry.path for entry in root.walk()] == ["a/b"]


def test_a_half_written_file_is_not_seen(tmp_path):
    root = Root(tmp_path)
    with root.replacing("a/b") as stream:
        stream.write(b"new")
        stream.flush()
        assert not root.exists("a/b")
    assert root.read("a/b") == b"new"


def test_what_is_private_is_readable_by_its_owner_only(tmp_path):
    Root(tmp_path / "state", private=True).write("a/b", b"x")

    modes = [stat.S_IMODE(os.stat(tmp_path / "state" / path).st_mode) & 0o077 for path in ("a/b", "a", "")]
    assert modes == [0, 0, 0]


def test_a_local_uri_is_the_same_root(tmp_path):
    Root(tmp_path).write("a/b", b"x")

    assert Root(f"file://{tmp_path}").read("a/b") == b"x"
    assert Root(f"file://{tmp_path}").local


def test_the_state_may_not_lie_inside_the_reports(tmp_path):
    with pytest.raises(SettingsError, match="TAMIS_STATE lies inside"):
        Roots.at(exports=tmp_path, state=tmp_path / "reports" / "state", reports=tmp_path / "reports")


def test_missing_roots_are_named(monkeypatch):
    for name in ("TAMIS_EXPORTS", "TAMIS_STATE", "TAMIS_REPORTS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TAMIS_EXPORTS", "/somewhere")

    with pytest.raises(SettingsError, match="TAMIS_STATE, TAMIS_REPORTS not set"):
        Roots.from_environment()
