"""The tools that are scored: tamis through its public command, peers through a runner in their own environment.

A tool answers for whole files: path → index of the column → answer. A file or column without an answer is unread.
"""

import csv
import functools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml
from benchmarks.accuracy.environments import Unavailable, python_of
from benchmarks.accuracy.labelled import LabelledFolder, LabelledTable, rows
from benchmarks.accuracy.scoring import UNREAD, Answer, Case

REPOSITORY = Path(__file__).resolve().parents[2]
RUNNERS = Path(__file__).resolve().parent / "peers"
PEERS = ("presidio-structured", "csv-detective")
TAMIS = "tamis"
BLIND = frozenset({"presidio-structured"})
"""Peers that never read a column's name: they run once for headers shown and hidden."""
Answers = dict[tuple[str, int], Answer]


def cases(tool: str, folder: LabelledFolder, *, headers: str) -> list[Case]:
    """A tool's answers beside the labels of a folder; headers: `shown` or `hidden`. Unavailable: a peer cannot run."""
    paths = [table.path for table in folder.tables]
    answers = (
        _tamis(paths, headers) if tool == TAMIS else _peer(tool, tuple(paths), "hidden" if tool in BLIND else headers)
    )
    return [case for table in folder.tables for case in _cases(table, answers, headers)]


def _cases(table: LabelledTable, answers: Answers, headers: str) -> Iterable[Case]:
    labels = table.shown if headers == "shown" else table.hidden
    for index, column in enumerate(table.header):
        if column in labels:
            answer = answers.get((str(table.path), index), Answer(decision=UNREAD))
            yield Case(table=table.name, column=column, label=labels[column], answer=answer)


def _tamis(paths: Sequence[Path], headers: str) -> Answers:
    command = [sys.executable, "-m", "tamis.cli", "classify", "--format", "ndjson"]
    hidden = ["--no-headers"] if headers == "hidden" else []
    sources = os.pathsep.join(filter(None, [str(REPOSITORY / "plugins"), os.environ.get("PYTHONPATH")]))
    lines = _lines([*command, *hidden, *map(str, paths)], environment={**os.environ, "PYTHONPATH": sources})
    return {
        (line["file"], line["index"]): Answer(
            entity_types=(line["entity_type"],) if line["entity_type"] else (),
            decision=line["decision"],
            candidates=tuple(candidate["entity_type"] for candidate in line["candidates"]),
        )
        for line in lines
    }


@functools.cache
def _peer(tool: str, paths: tuple[Path, ...], headers: str) -> Answers:
    python = python_of(tool, RUNNERS / f"{tool}.txt")
    runner = RUNNERS / f"{tool.replace('-', '_')}_runner.py"
    meanings = yaml.safe_load((RUNNERS / "meanings.yaml").read_text(encoding="utf-8"))[tool]
    with tempfile.TemporaryDirectory() as scratch:
        # Copies also for headers shown: a peer may write beside the file, or read its name.
        copies = {str(_copy(path, Path(scratch) / f"t{n}.csv", headers)): str(path) for n, path in enumerate(paths)}
        lines = _lines([str(python), str(runner), *copies], environment=_own_environment())
    return {(copies[line["file"]], line["index"]): _meant(line["label"], meanings) for line in lines}


def _meant(label: str | None, meanings: dict[str, list[str]]) -> Answer:
    """What a peer's label means here; a label that the mapping lacks is an answer of its own, never right."""
    return Answer(entity_types=tuple(meanings.get(label, [f"{label} (peer)"])) if label else (), decision="answered")


def _copy(path: Path, place: Path, headers: str) -> Path:
    header, *records = rows(path)
    names = header if headers == "shown" else [f"c{number}" for number in range(1, len(header) + 1)]
    with place.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([names, *records])
    return place


def _own_environment() -> dict[str, str]:
    """The environment without what would let a peer import this project's packages."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    return {**kept, "PYTHONNOUSERSITE": "1"}


def _lines(command: Sequence[str], *, environment: dict[str, str]) -> list[dict[str, Any]]:
    done = subprocess.run(command, env=environment, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    if done.stderr.strip():
        print(done.stderr.strip()[-2_000:], file=sys.stderr)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode and not lines:
        raise Unavailable(f"exit {done.returncode}: {_last(done.stderr)}")
    return lines


def _last(text: str) -> str:
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "no message")[:200]
