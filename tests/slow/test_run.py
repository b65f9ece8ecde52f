"""`make run`, whole: the real DAG in the embedded Airflow, in a home of its own."""

import re
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
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


def command(folder: Path, *words: str) -> list[str]:
    roots = [word for root in ("exports", "state", "reports", "home") for word in (f"--{root}", str(folder / root))]
    return [sys.executable, str(CHECKOUT / "bin" / "run.py"), *roots, *words]


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(folder, *words), capture_output=True, text=True, encoding="utf-8", check=False, timeout=600
    )


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


@pytest.mark.parametrize("number", [signal.SIGINT])  # SIGTERM and SIGHUP take the same way
def test_a_run_that_is_interrupted_ends_and_leaves_no_run_for_a_scheduler_to_take_up(folder, number):
    with subprocess.Popen(command(folder), stdout=subprocess.PIPE, text=True, encoding="utf-8") as started:
        assert any(line.startswith("plan ") for line in started.stdout)
        started.send_signal(number)
        assert started.wait(timeout=60) == 128 + number

    with closing(sqlite3.connect(folder / "home" / "airflow.db")) as database:
        states = [state for (state,) in database.execute("select state from dag_run order by id")]
    assert (states[-1], "running" in states) == ("failed", False)
