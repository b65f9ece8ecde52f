"""An index task that is killed while it scans free text goes on where it was, to the same bytes."""

import pytest
from tests.pipeline.small_portal import roots_at, run, write_drop

from tamis import pipeline
from tamis.exposure import progress, texts
from tamis.text import TextFinding

SETTINGS = '[portal]\nlabel = "Petit"\n[exports.notes]\npeople = "none"\ntypes = { note = "FREE_TEXT" }\n'
NOTES = "note\n" + "".join(f"Appel numéro {number} reçu ce jour\n" for number in range(40))


class FakeScanner:
    """Counts the texts that it is given; ends the process at one of them."""

    def __init__(self, dies_at=None):
        self.scanned, self.dies_at = [], dies_at

    def scan(self, given):
        if self.dies_at is not None and len(self.scanned) >= self.dies_at:
            raise SystemExit
        self.scanned += given
        return [TextFinding(spans=(), complete=True, types=1 << (len(text) % 3)) for text in given]


def stored(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def scanners(monkeypatch):
    monkeypatch.setattr(progress, "TEXTS_A_PIECE", 10)

    def use(scanner):
        monkeypatch.setattr(texts, "scanner", lambda: scanner)
        return scanner

    return use


def test_a_killed_index_task_scans_only_what_is_left_and_writes_the_same(tmp_path, scanners, monkeypatch):
    exports = tmp_path / "exports"
    monkeypatch.setenv("TAMIS_KEY", "k" * 32)
    write_drop(exports, notes_csv=NOTES)
    (exports / "petit" / "portal.toml").write_text(SETTINGS)
    whole = scanners(FakeScanner())
    run(roots_at(tmp_path / "whole", exports))

    roots = roots_at(tmp_path / "killed", exports)
    scanners(first := FakeScanner(dies_at=30))
    with pytest.raises(SystemExit):
        run(roots)
    assert [name for name in stored(tmp_path / "killed") if "/texts/" in name] != []
    second = scanners(FakeScanner())
    plan = {"portal": "petit", "date": "2026-11-21"}
    parts = {path.name.partition(".")[0] for path in (tmp_path / "killed/state/drops/petit/2026-11-21/scan").iterdir()}
    for part in sorted(parts):
        pipeline.index(**plan, part=part, roots=roots)
    pipeline.expose(**plan, roots=roots)
    pipeline.report(**plan, roots=roots)

    assert len(whole.scanned) == 40
    assert sorted(first.scanned + second.scanned) == sorted(whole.scanned)
    assert len(first.scanned) == 30
    one, other = (
        {
            name: content
            for name, content in stored(tmp_path / base).items()
            if "/index/" in name or (name.startswith("reports/") and not name.startswith("reports/runs/"))
        }
        for base in ("whole", "killed")
    )
    assert one == other
    assert [name for name in one if name.startswith("reports/")] != []
    assert [name for name in stored(tmp_path / "killed") if "/texts/" in name] == []
