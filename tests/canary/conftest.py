"""The portals full of canaries, and what is left behind after they went through everything that reads them."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.canary import portal
from tests.canary.canaries import Canaries
from tests.canary.places import Search

CHECKOUT = Path(__file__).parents[2]
ALLOWED = ("LANG", "LC_ALL", "LD_LIBRARY_PATH", "PATH", "SSL_CERT_FILE", "VIRTUAL_ENV")


@dataclass(frozen=True, kw_only=True)
class Left:
    """The canaries, where they were planted (`exports`) and all that the runs left (`outside`).

    `ended` is the state of each Airflow run, `exits` the exit code of each command, `refusals` the reason expected
    for each file of the broken drop.
    """

    canaries: Canaries
    search: Search
    exports: Path
    outside: Path
    ended: dict[str, str]
    exits: dict[str, int]
    refusals: dict[str, str]

    def output(self, name: str) -> str:
        """What a process said on stdout and stderr."""
        return "".join((self.outside / "output" / f"{name}.{end}").read_text() for end in ("out", "err"))


@pytest.fixture(scope="session")
def left(tmp_path_factory):
    base = tmp_path_factory.mktemp("canary")
    exports, outside, canaries = base / "exports", base / "outside", Canaries()
    readable = portal.write_good(exports, canaries)
    refusals = portal.write_broken(exports, canaries)
    portal.write_refused(exports, canaries)
    files = [str(file) for file in readable] + [
        str(exports / portal.BROKEN / portal.DATES[1] / name) for name in refusals
    ]
    tamis = [sys.executable, "-m", "tamis.cli"]
    ended = base / "ended.json"
    commands = {
        "airflow": [sys.executable, "-m", "tests.canary.nights", str(ended)],
        "classify": [*tamis, "classify", *files],
        "classify-json": [*tamis, "classify", "--format", "ndjson", "--no-headers", "--strict", *files],
        "run-all": [*tamis, "run", str(exports), "--reports", str(outside / "reports-of-run-all")],
        "run-good": [*tamis, "run", str(exports / portal.GOOD), "--reports", str(outside / "reports-of-run")],
        "run-strict": [*tamis, "run", str(exports / portal.BROKEN), "--reports", str(outside / "r"), "--strict"],
        "run-settings": [*tamis, "run", str(exports / portal.BAD_SETTINGS), "--reports", str(outside / "r")],
    }
    exits = _run_all(commands, exports, outside)
    assert ended.exists(), "Airflow did not come to its end: " + str(outside / "output" / "airflow.err")
    with closing(sqlite3.connect(outside / "airflow" / "airflow.db")) as database:
        database.execute("pragma wal_checkpoint(truncate)")
    return Left(
        canaries=canaries,
        search=Search(canaries.planted),
        exports=exports,
        outside=outside,
        ended=json.loads(ended.read_text()),
        exits=exits,
        refusals=refusals,
    )


def _run_all(commands: dict[str, list[str]], exports: Path, outside: Path) -> dict[str, int]:
    """Run the first beside the others, which run one after the other; returns the exit codes."""
    for folder in ("output", "tmp", "home", "here", "state", "reports"):
        (outside / folder).mkdir(parents=True)
    (first, command), *rest = commands.items()
    beside = _start(first, command, exports, outside)
    exits = {name: _start(name, command, exports, outside).wait() for name, command in rest}
    return {first: beside.wait(), **exits}


def _start(name: str, command: list[str], exports: Path, outside: Path) -> subprocess.Popen[bytes]:
    output = outside / "output"
    with (output / f"{name}.out").open("wb") as out, (output / f"{name}.err").open("wb") as err:
        environment = _environment(exports, outside)
        return subprocess.Popen(command, env=environment, cwd=outside / "here", stdout=out, stderr=err)


def _environment(exports: Path, outside: Path) -> dict[str, str]:
    """Every place where a process may write lies below `outside`."""
    kept = {name: value for name, value in os.environ.items() if name in ALLOWED}
    airflow = {
        "CORE__DAGS_FOLDER": CHECKOUT / "dags",
        "CORE__PLUGINS_FOLDER": CHECKOUT / "plugins",
        "CORE__LOAD_EXAMPLES": "False",
        "CORE__UNIT_TEST_MODE": "False",
        "LOGGING__LOGGING_LEVEL": "DEBUG",
        "LOGGING__BASE_LOG_FOLDER": outside / "airflow" / "logs",
        "USAGE_DATA_COLLECTION__ENABLED": "False",
    }
    return {
        **kept,
        **{f"AIRFLOW__{name}": str(value) for name, value in airflow.items()},
        **{f"TAMIS_{name.upper()}": str(outside / name) for name in ("state", "reports")},
        "TAMIS_EXPORTS": str(exports),
        "AIRFLOW_HOME": str(outside / "airflow"),
        "HOME": str(outside / "home"),
        "TMPDIR": str(outside / "tmp"),
        "PYTHONPATH": os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "plugins"))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }
