"""`make run`, whole: the real DAG in the embedded Airflow, in a home of its own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
DAY = "2026-11-21"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A home that both runs share, as the second `make run` finds that of the first; its path holds a space."""
    place = tmp_path_factory.mktemp("a folder")
    drop = place / "exports" / "alize" / DAY
    drop.mkdir(parents=True)
    rows = "".join(f"1850578006{n:03d},MARTIN{n},Jeanne,jeanne{n}@exemple.fr\n" for n in range(20))
    (drop / "beneficiaires.csv").write_text(f"nir,nom,prenom,courriel\n{rows}")
    (drop / "_READY").touch()
    return place


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    roots = [word for root in ("exports", "state", "reports", "home") for word in (f"--{root}", str(folder / root))]
    command = [sys.executable, str(CHECKOUT / "bin" / "run.py"), *roots, *words]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, timeout=600)


def test_a_run_shows_a_line_a_task_and_the_conclusion_and_nothing_of_airflow(folder):
    done = run(folder)

    assert (done.returncode, done.stderr) == (0, "")
    lines = re.findall(r"^(\w+) .*(?:fait|ÉCHEC)", done.stdout, re.MULTILINE)
    assert sorted(lines[:3]) == ["drops", "parts", "plan"]
    assert lines[3:] == ["scan", "decide", "index", "expose", "report", "conclude", "verdict"]
    assert "hypothese-tout-lire" in done.stdout
    assert re.findall(r"^\d{4}-\d\d-\d\dT.*|Traceback|exemple\.fr", done.stdout, re.MULTILINE) == []
    assert (folder / "reports" / "account_exposure" / "portal=alize" / f"snapshot_date={DAY}").is_dir()
    assert "exemple.fr" not in (folder / "home" / "run.log").read_text()


def test_a_run_that_finds_nothing_fails_at_once_and_says_why(folder):
    done = run(folder, "--date", "2026-11-20")

    assert done.returncode == 1
    assert re.search(r"^plan .*ÉCHEC.*\n    .*alize.*2026-11-20", done.stdout, re.MULTILINE)
    assert "La nuit a échoué" in done.stdout
