"""Run the tools, each in a process of its own, a peer that is not ours in an environment of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.accuracy.environments import Unavailable, python_of
from benchmarks.text.corpus import Corpus, Piece

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
TAMIS = "tamis"
PEERS = ("presidio", "unpii", "unpii-paranoid")

_OWN_ENVIRONMENT = {"unpii": "unpii", "unpii-paranoid": "unpii"}


@dataclass(frozen=True, kw_only=True)
class Answers:
    """The spans of each text, and what they cost on one core: seconds of the processor, megabytes at the most."""

    spans: list[list[Piece]]
    cpu_seconds: float
    load_seconds: float
    megabytes: float


def answers(tool: str, texts: Sequence[str]) -> Answers:
    """Scan texts with a tool; Unavailable when it cannot run here."""
    peer = _OWN_ENVIRONMENT.get(tool)
    python = Path(sys.executable) if peer is None else python_of(peer, HERE / "peers" / f"{peer}.txt")
    # One thread: the figures are of one core.
    one_core = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    done = subprocess.run(
        [str(python), str(HERE / "runner.py"), tool],
        input=json.dumps(list(texts)),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **one_core, "PYTHONPATH": str(REPOSITORY / "plugins")},
    )
    if done.returncode:
        raise Unavailable(f"{tool} failed: {(done.stderr.strip().splitlines() or ['no message'])[-1][:200]}")
    told = json.loads(done.stdout)
    return Answers(
        spans=[[Piece(start=start, end=end, entity_type=name) for start, end, name in row] for row in told["spans"]],
        cpu_seconds=told["cpu_seconds"],
        load_seconds=told["load_seconds"],
        megabytes=told["megabytes"],
    )


def messages(corpora: Sequence[Corpus], *, count: int, length: int = 100) -> list[str]:
    """`count` distinct texts of about `length` characters, made of the texts of corpora: what speed is measured on."""
    whole = " ".join(text.text for corpus in corpora for text in corpus.texts)
    pieces = [whole[start : start + length - 7] for start in range(0, len(whole) - length, length - 7)]
    return [f"{pieces[number % len(pieces)]} n°{number:05}" for number in range(count)]
