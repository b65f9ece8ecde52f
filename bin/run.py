"""Run the nightly DAG once, now, through Airflow and inside this process: `make run`.

The terminal shows one line a task, then, in French, what the task `conclude` says; what Airflow logs goes to a file.
Exit code 0 when the run succeeded, else 1.
"""

import argparse
import os
import signal
import sqlite3
import sys
import threading
import time
import traceback
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, TextIO

import embedded

DAG = "nightly_exposure"


def main() -> int:
    """Parse the options, run, and turn whatever happened into an exit code."""
    parser = embedded.arguments(__doc__ or "")
    parser.add_argument("--portal", help="one portal; default: all")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="default: each portal's latest complete drop")
    options = parser.parse_args()
    environment = embedded.environment(options)
    embedded.migrate(environment)
    os.environ.clear()
    os.environ.update(environment)
    home = Path(environment["AIRFLOW_HOME"])
    obey_signals(home)
    log = home / "run.log"
    terminal = apart(log)
    print(f"Airflow démarre ; {DAG} lit {environment['TAMIS_EXPORTS']}", file=terminal)
    try:
        succeeded = run(options, terminal)
    except Exception:
        traceback.print_exc()
        succeeded = False
    finally:
        abandon_unfinished(home)
    if not succeeded:
        print(f"\nLa nuit a échoué. Journal complet : {log}", file=terminal)
    return 0 if succeeded else 1


def obey_signals(home: Path) -> None:
    """Stop when told to. A handler would not do: Airflow takes an interrupted task for a failed one, and goes on."""
    stopping = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}
    signal.pthread_sigmask(signal.SIG_BLOCK, stopping)

    def stop() -> None:
        number = signal.sigwait(stopping)
        abandon_unfinished(home)
        os._exit(128 + number)

    threading.Thread(target=stop, daemon=True).start()


def abandon_unfinished(home: Path) -> None:
    """Leave no run of ours marked as running: a scheduler started later would take it up.

    A busy machine's tasks hold the database for seconds: wait for it, for what is not written here is found by nobody.
    """
    unfinished = "update dag_run set state = 'failed' where triggered_by = 'TEST' and state = 'running'"
    with suppress(sqlite3.OperationalError), closing(_opened(home)) as database, database:
        database.execute(unfinished)


def _opened(home: Path) -> sqlite3.Connection:
    return sqlite3.connect(home / "airflow.db", timeout=30)


def apart(log: Path) -> TextIO:
    """Send what this process and Airflow print to `log`; return the terminal."""
    terminal = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for stream in (1, 2):
        os.dup2(file, stream)
    return terminal


def run(options: argparse.Namespace, terminal: TextIO) -> bool:
    """Run the DAG; whether it succeeded."""
    from airflow.dag_processing.dagbag import DagBag
    from airflow.sdk.listener import get_listener_manager

    bag = DagBag(dag_folder=str(embedded.CHECKOUT / "dags" / f"{DAG}.py"))
    if DAG not in bag.dags:
        raise RuntimeError(f"{DAG} could not be read: {bag.import_errors}")
    dag = bag.dags[DAG]
    for task in dag.tasks:
        task.retries = 0  # a person is waiting, and sees what failed
    get_listener_manager().add_listener(listener(terminal))
    conclusion = kept_conclusion()
    try:
        return bool(dag.test(logical_date=None, run_conf=asked(options)).state == "success")
    finally:
        print("", *conclusion, f"TAMIS_REPORTS est {os.environ['TAMIS_REPORTS']}", sep="\n", file=terminal)


def asked(options: argparse.Namespace) -> dict[str, str]:
    """The form's fields that were filled in."""
    fields = {"portal": options.portal, "date": options.date}
    return {name: value for name, value in fields.items() if value}


def kept_conclusion() -> list[str]:
    """A list that takes what the task `conclude` prints in its log, to be shown last."""
    from tamis import pipeline

    conclude, kept = pipeline.conclude, []

    def keeping(**night: Any) -> str:
        kept.append(conclude(**night))
        return kept[-1]

    pipeline.conclude = keeping
    return kept


def listener(terminal: TextIO) -> object:
    """An Airflow listener that shows a line a task on the terminal."""
    from airflow.listeners import hookimpl

    started: dict[object, float] = {}

    def ended(task: Any, outcome: str) -> None:
        seconds = time.monotonic() - started.get(task.id, time.monotonic())
        what = f"{task.task_id} {task.rendered_map_index or ''}".strip()
        print(f"{what:<70} {outcome:<5} {seconds:5.1f} s", file=terminal)

    class Listener:
        @hookimpl
        def on_task_instance_running(self, task_instance: Any) -> None:
            started[task_instance.id] = time.monotonic()

        @hookimpl
        def on_task_instance_success(self, task_instance: Any) -> None:
            ended(task_instance, "fait")

        @hookimpl
        def on_task_instance_failed(self, task_instance: Any, error: Any) -> None:
            ended(task_instance, "ÉCHEC")
            print(f"    {explained(error)}", file=terminal)

    return Listener()


def explained(error: object) -> str:
    """What may be shown of an error: tamis's own words, which never hold a cell; of others the name only."""
    from tamis.errors import TamisError

    return str(error) if isinstance(error, TamisError) else type(error).__name__


if __name__ == "__main__":
    sys.exit(main())
