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
from tests.canary import broken, portal
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
    refusals: dict[str, str | None]

    def said(self, name: str) -> str:
        """What a process said on stdout and stderr."""
        return "".join((self.outside / "output" / f"{name}.{end}").read_text() for end in ("out", "err"))


@pytest.fixture(scope="session")
def left(tmp_path_factory):
    base = tmp_path_factory.mktemp("canary")
    exports, outside, canaries = base / "exports", base / "outside", Canaries()
    readable = portal.write_good(exports, canaries)
    refusals = broken.write_broken(exports, canaries)
    broken.write_refused(exports, canaries)
    files = [str(file) for file in readable] + [
        str(exports / broken.BROKEN / portal.DATES[1] / name) for name in refusals
    ]
    beside = _start("nights", exports, outside, [str(base / "nights.json")])
    _start("commands", exports, outside, [str(base / "commands.json"), *files]).wait()
    beside.wait()
    missing = [name for name in ("nights", "commands") if not (base / f"{name}.json").exists()]
    assert missing == [], f"did not come to their end, see {outside / 'output'}: {missing}"
    with closing(sqlite3.connect(outside / "airflow" / "airflow.db")) as database:
        database.execute("pragma wal_checkpoint(truncate)")
    return Left(
        canaries=canaries,
        search=Search(canaries.planted),
        exports=exports,
        outside=outside,
        ended=json.loads((base / "nights.json").read_text()),
        exits=json.loads((base / "commands.json").read_text()),
        refusals=refusals,
    )


def _start(module: str, exports: Path, outside: Path, arguments: list[str]) -> subprocess.Popen[bytes]:
    """Start a module of this folder; what it says goes to two files."""
    for folder in ("output", "tmp", "home", "here"):
        (outside / folder).mkdir(parents=True, exist_ok=True)
    with (
        (outside / "output" / f"{module}.out").open("wb") as out,
        (outside / "output" / f"{module}.err").open("wb") as err,
    ):
        command = [sys.executable, "-m", f"tests.canary.{module}", *arguments]
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
