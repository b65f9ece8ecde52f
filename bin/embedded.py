"""The Airflow that lives inside the checkout, in .airflow/: its environment and its database.

Nothing of the caller's own Airflow or tamis comes through: every AIRFLOW* and TAMIS_* variable is dropped first.
"""

import argparse
import importlib.metadata
import os
import secrets
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
DROPPED = ("AIRFLOW", "_AIRFLOW", "TAMIS_", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP")


def arguments(description: str) -> argparse.ArgumentParser:
    """The options that every use of the embedded Airflow has: where it and the three roots of tamis lie."""
    parser = argparse.ArgumentParser(description=description)
    for name, default in (
        ("exports", "sample_data/exports"),
        ("state", ".tamis/state"),
        ("reports", "out/reports"),
        ("home", ".airflow"),
    ):
        parser.add_argument(f"--{name}", default=default, metavar="DIR", help=f"default: {default}")
    return parser


def environment(options: argparse.Namespace, *, port: int = 8080) -> dict[str, str]:
    """All that Airflow and tamis read from the environment. `port` is the API server's, on the loopback only."""
    home = Path(_place(options.home))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(DROPPED)}
    settings = {
        "CORE__DAGS_FOLDER": str(CHECKOUT / "dags"),
        "CORE__PLUGINS_FOLDER": str(CHECKOUT / "plugins"),
        "CORE__LOAD_EXAMPLES": "False",
        "CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "CORE__EXECUTOR": "LocalExecutor",
        "CORE__PARALLELISM": "2",  # a process that needs the French model takes 0.8 GB
        "CORE__MAX_MAP_LENGTH": "10000",  # parts of one night; Airflow's own limit is 1,024
        "CORE__SIMPLE_AUTH_MANAGER_USERS": "admin:admin",
        "CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(home / "passwords.json"),
        "CORE__EXECUTION_API_SERVER_URL": f"http://127.0.0.1:{port}/execution/",
        "API__HOST": "127.0.0.1",
        "API__PORT": str(port),
        "API__BASE_URL": f"http://127.0.0.1:{port}",
        "API__WORKERS": "1",
        "API__SECRET_KEY": secrets.token_hex(32),
        "API_AUTH__JWT_SECRET": secrets.token_hex(64),
        "LOGGING__BASE_LOG_FOLDER": str(home / "logs"),
    }
    return (
        kept
        | {f"AIRFLOW__{name}": value for name, value in settings.items()}
        | {f"TAMIS_{name.upper()}": _place(getattr(options, name)) for name in ("exports", "state", "reports")}
        # Airflow starts its parts, and the parts their tasks, by the name `airflow`.
        | {"AIRFLOW_HOME": str(home), "PATH": f"{CHECKOUT / '.venv/bin'}{os.pathsep}{os.environ['PATH']}"}
        | {"PYTHONUTF8": "1"}
    )


def migrate(environment: Mapping[str, str]) -> None:
    """Bring the database to what the installed Airflow expects, once a version."""
    home = Path(environment["AIRFLOW_HOME"])
    stamp = home / f".migrated-{importlib.metadata.version('apache-airflow-core')}"
    if stamp.exists():
        return
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open(home / "migration.log", "w") as log:
        command = [sys.executable, "-c", "from airflow.utils.db import initdb; initdb()"]
        subprocess.run(command, env=environment, stdout=log, stderr=log, check=True)  # noqa: S603 - our own words
    stamp.touch()


def _place(name: str) -> str:
    """A folder as an absolute path; the URI of an object store stays what it is."""
    return name if "://" in name else str((CHECKOUT / Path(name).expanduser()).resolve())
