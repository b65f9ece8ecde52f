"""Make docs/dags.md from the DAG files, and docs/laws.md from the tests that name a law: `make docs`.

python bin/pages.py dags|laws      prints the page
"""

import ast
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parents[1]
LAWS = {
    1: "No value leaves",
    2: "Never silently clean",
    3: "Text in, text kept",
    4: "Exact",
    5: "One definition",
    6: "Same in, same out",
    7: "Monotone",
    8: "Explainable",
    9: "The reviewer wins",
}
MADE = "Made by `make docs` from {source}; do not edit. CI fails when it is stale.\n"


def laws() -> str:
    """The page of laws: each with the tests whose docstring names it."""
    proofs = sorted(proof for path in sorted((HERE / "tests").rglob("test_*.py")) for proof in _proofs(path))
    lines = ["# Laws, and the tests that state them\n", MADE.format(source="the docstrings of `tests/`")]
    for number, name in LAWS.items():
        lines += [f"## {number}. {name}\n"]
        lines += [f"- `{place}`: {sentence}" for law, place, sentence in proofs if law == number]
        lines += [""]
    return "\n".join(lines)


def _proofs(path: Path) -> Iterator[tuple[int, str, str]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    place = path.relative_to(HERE).as_posix()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and (text := ast.get_docstring(node)):
            where = place if isinstance(node, ast.Module) else f"{place}::{node.name}"
            for law in re.findall(r"\b[Ll]aw (\d)\b", text):
                yield int(law), where, " ".join(text.split("\n\n")[0].split())


def dags() -> str:
    """The page of DAGs: id, schedule, form, and the text that operators read."""
    # What Airflow says while it reads the files goes to stdout, which is the page.
    os.environ |= {"AIRFLOW__LOGGING__LOGGING_LEVEL": "ERROR", "AIRFLOW__CORE__LOAD_EXAMPLES": "False"}
    from airflow.dag_processing.dagbag import DagBag

    bag = DagBag(dag_folder=str(HERE / "dags"))
    lines = ["# DAGs\n", MADE.format(source="`dags/`")]
    for name in sorted(bag.dags):
        dag = bag.dags[name]
        lines += [f"## {name}\n", f"Schedule: {_schedule(dag)}.\n", str(dag.doc_md).strip(), ""]
        lines += ["| field of the form | type | title |", "|---|---|---|"]
        for field in dag.params:
            schema = dag.params.get_param(field).schema
            kind = schema.get("type")
            kinds = " or ".join(kind) if isinstance(kind, list) else kind
            lines += [f"| `{field}` | {kinds} | {schema.get('title', '')} |"]
        lines += ["", "Tasks: " + ", ".join(f"`{task}`" for task in dag.task_ids) + ".\n"]
    return "\n".join(lines)


def _schedule(dag: object) -> str:
    timetable = getattr(dag, "timetable", None)
    expression = getattr(timetable, "expression", None) or getattr(timetable, "_expression", None)
    zone = getattr(timetable, "timezone", None) or getattr(timetable, "_timezone", None)
    return f"`{expression}` ({getattr(zone, 'name', zone)})" if expression else "none; by hand"


if __name__ == "__main__":
    sys.stdout.write({"dags": dags, "laws": laws}[sys.argv[1]]())
