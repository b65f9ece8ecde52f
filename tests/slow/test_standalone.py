"""A real Airflow (scheduler, DAG processor, API server), started as `make ui` starts it, used as a person uses it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
DAY = "2026-11-21"
PATIENCE = 240.0

pytestmark = pytest.mark.slow


def wait_for(what: str, found: Callable[[], object]) -> object:
    """What `found` returns once that is true; fails after PATIENCE seconds."""
    deadline = time.monotonic() + PATIENCE
    while not (value := found()):
        assert time.monotonic() < deadline, f"{what}: not within {PATIENCE:.0f} s"
        time.sleep(0.5)
    return value


class Airflow:
    """A running Airflow, and the processes that it consists of."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.home, self.said, self.token = folder / "home", folder / "said", ""
        self.sessions: set[int] = set()
        roots = [word for root in ("exports", "state", "reports") for word in (f"--{root}", str(folder / root))]
        command = [sys.executable, str(CHECKOUT / "bin" / "ui.py"), *roots, "--home", str(self.home)]
        with self.said.open("w") as said:
            self.process = subprocess.Popen([*command, "--port", str(self.port)], stderr=said)

    def ask(self, path: str, body: object = None) -> dict:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}")
        request.add_header("Content-Type", "application/json")
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        with urllib.request.urlopen(request, None if body is None else json.dumps(body).encode(), timeout=30) as reply:
            return json.load(reply)

    def log_in(self) -> None:
        secret = json.loads((self.home / "passwords.json").read_text())["admin"]
        assert secret in self.said.read_text()
        self.token = self.ask("/auth/token", {"username": "admin", "password": secret})["access_token"]

    def run(self, dag: str, conf: dict[str, str]) -> tuple[str, str]:
        """Trigger a run with no logical date, as the API does; its id and state once it has ended."""
        path = f"/api/v2/dags/{dag}/dagRuns"
        name = self.ask(path, {"logical_date": None, "conf": conf})["dag_run_id"]
        ended = {"success", "failed"}
        return name, wait_for(f"the end of {dag}", lambda: {self.ask(f"{path}/{name}")["state"]} & ended)

    def processes(self) -> set[int]:
        """The living processes of Airflow: those of the sessions that were started, and whoever names this home.

        Neither alone is enough: a session can be left, and a process that changes its title loses its environment.
        """
        mark, found = f"AIRFLOW_HOME={self.home}\0".encode(), set()
        for entry in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                state, parent, _, session = (entry / "stat").read_text().rpartition(")")[2].split()[:4]
                if int(parent) == self.process.pid:
                    self.sessions.add(int(session))
                if state != "Z" and (int(session) in self.sessions or mark in (entry / "environ").read_bytes() + b"\0"):
                    found.add(int(entry.name))
        return found

    def listening(self) -> set[str]:
        """The addresses on which these processes listen, as /proc writes them."""
        sockets = set()
        for process in self.processes():
            with suppress(OSError):
                sockets |= {os.readlink(link) for link in Path(f"/proc/{process}/fd").iterdir()}
        tables = "".join(Path(f"/proc/net/{table}").read_text() for table in ("tcp", "tcp6"))
        lines = [line.split() for line in tables.splitlines()]
        return {words[1] for words in lines if words[3] == "0A" and f"socket:[{words[9]}]" in sockets}

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)


@pytest.fixture(scope="module")
def airflow(tmp_path_factory) -> Iterator[Airflow]:
    folder = tmp_path_factory.mktemp("standalone")
    drop = folder / "exports" / "alize" / DAY
    drop.mkdir(parents=True)
    rows = "".join(f"1850578006{n:03d},MARTIN{n},Jeanne,jeanne{n}@exemple.fr\n" for n in range(20))
    (drop / "beneficiaires.csv").write_text(f"nir,nom,prenom,courriel\n{rows}")
    (drop / "_READY").touch()
    started = Airflow(folder)
    try:
        wait_for("the login", lambda: "Ctrl-C" in started.said.read_text() or started.process.poll() is not None)
        started.log_in()
        assert len(started.processes()) > 4
        wait_for("the DAGs", lambda: started.ask("/api/v2/dags")["total_entries"] == 2)
        yield started
    finally:
        started.stop()
        for process in started.processes():
            os.kill(process, signal.SIGKILL)


def test_nobody_gets_in_without_a_login(airflow):
    token, airflow.token = airflow.token, ""
    try:
        with pytest.raises(urllib.error.HTTPError, match="401"):
            airflow.ask("/api/v2/dags/nightly_exposure/dagRuns")
    finally:
        airflow.token = token


def test_only_the_pages_are_served_and_only_on_the_loopback(airflow):
    assert airflow.listening() == {f"0100007F:{airflow.port:04X}"}


def test_no_night_starts_by_itself_when_airflow_does(airflow):
    assert airflow.ask("/api/v2/dags/nightly_exposure/dagRuns?run_type=scheduled")["dag_runs"] == []


def test_a_night_then_a_compromised_account_through_the_scheduler(airflow):
    name, state = airflow.run("nightly_exposure", {"portal": "alize"})

    assert state == {"success"}
    reports = airflow.home.parent / "reports"
    assert (reports / "account_exposure" / "portal=alize" / f"snapshot_date={DAY}" / "part-0.parquet").exists()
    log = airflow.ask(f"/api/v2/dags/nightly_exposure/dagRuns/{name}/taskInstances/conclude/logs/1")
    assert "hypothese-tout-lire" in json.dumps(log)

    _, state = airflow.run("account_compromise", {"portal": "alize", "account": "hypothese-tout-lire"})

    assert state == {"success"}
    assert [path.suffix for path in (reports / "dossiers" / "alize" / DAY).iterdir()] == [".txt"]


def test_a_portal_that_no_slug_can_name_is_refused_by_the_form(airflow):
    with pytest.raises(urllib.error.HTTPError, match="4(00|22)"):
        airflow.ask("/api/v2/dags/nightly_exposure/dagRuns", {"logical_date": None, "conf": {"portal": "../x"}})


def test_nothing_is_left_when_it_is_told_to_stop(airflow):
    """Last: it stops the Airflow of this module, while a run is under way."""
    airflow.ask("/api/v2/dags/nightly_exposure/dagRuns", {"logical_date": None, "conf": {}})
    time.sleep(2)

    assert len(airflow.processes()) > 4

    assert (airflow.stop(), airflow.processes()) == (0, set())
