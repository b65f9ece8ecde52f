"""Runs the DAGs through a real Airflow, inside this process, and says how each run ended (JSON, last line of stdout).

Started by the test with an Airflow of its own: AIRFLOW_HOME, TMPDIR, HOME and the roots of tamis lie in its folder.
"""

import json
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest import mock

from tests.canary.broken import BAD_SETTINGS
from tests.canary.portal import DATES, GOOD, SMALL

DAGS = Path(__file__).parents[2] / "dags"


def failing(*arguments: Any) -> None:
    """What a careless library does: an error that quotes all that it was given."""
    raise ValueError(
        f"can't read {[cells.to_pylist() if hasattr(cells, 'to_pylist') else cells for cells in arguments]}"
    )


def run(dag_id: str, conf: dict[str, str], *broken: str) -> str:
    """Run a DAG; returns its final state. `broken`: methods that fail with the cells in their message."""
    from airflow.dag_processing.dagbag import DagBag

    bag = DagBag(dag_folder=str(DAGS / f"{dag_id}.py"))
    assert not bag.import_errors, bag.import_errors
    dag = bag.dags[dag_id]
    for task in dag.tasks:
        task.retries = 0
    with ExitStack() as stack:
        for name in broken:
            stack.enter_context(mock.patch(name, failing))
        if broken:  # an earlier night has read the same files: nothing of it may spare this one the failure
            for step in ("scanning", "indexing"):
                stack.enter_context(mock.patch(f"tamis.pipeline.{step}.taken_over", return_value=False))
        return str(dag.test(logical_date=None, run_conf=conf).state)


def pseudonym() -> str:
    """The account that reads most, as the reports call it."""
    from tamis import reports
    from tamis.roots import Roots

    rows = reports.read(Roots.from_environment().reports, "account_exposure", portal=GOOD, date=DATES[1]).to_pylist()
    return str(min(rows, key=lambda row: row["rank"])["account_id"])


def main() -> None:
    from airflow.utils.db import initdb

    initdb()
    small = {"portal": SMALL, "date": DATES[0]}
    ended = {
        "good": run("nightly_exposure", {"portal": GOOD, "date": DATES[0]}),
        "all": run("nightly_exposure", {}),
        "account": run("account_compromise", {"portal": GOOD, "account": pseudonym(), "date": DATES[1]}),
        "plan fails": run("nightly_exposure", {"portal": BAD_SETTINGS}),
        "scan fails": run("nightly_exposure", small, "tamis.columns.Observer.add"),
        "index fails": run("nightly_exposure", small, "tamis.exposure.IndexBuilder.add"),
        "filter fails": run("nightly_exposure", small, "tamis.exposure.index.atom_holds"),
    }
    Path(sys.argv[1]).write_text(json.dumps(ended))


if __name__ == "__main__":
    os.umask(0o077)
    main()
