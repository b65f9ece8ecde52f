"""One job in a process of its own: wall and CPU seconds and the peak memory that the system counted."""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, kw_only=True)
class Measure:
    """What a job used. `cpu`: seconds of all its threads; `peak`: resident bytes; `answer`: what it returned."""

    wall: float
    cpu: float
    peak: int
    answer: Any


def measure(module: str, job: str, *arguments: object, python: str = sys.executable) -> Measure:
    """Run `python -m module job arguments…`, which must call `answered`."""
    paths = os.pathsep.join((str(ROOT), str(ROOT / "plugins")))
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "0"}
    command = [python, "-m", module, job, *map(str, arguments)]
    done = subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{module} {job} ended with {done.returncode}")
    return Measure(**json.loads(done.stdout.splitlines()[-1]))


def _peak() -> int:
    """The most resident memory since this program began; ru_maxrss would count that of the parent that forked it."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def answered(job: Callable[..., Any], *arguments: str) -> None:
    """Do a job and print what it used, for `measure`. Imports done before count in CPU and memory, not in wall."""
    started = time.perf_counter()
    answer = job(*arguments)
    used = resource.getrusage(resource.RUSAGE_SELF)
    measured = {
        "wall": time.perf_counter() - started,
        "cpu": used.ru_utime + used.ru_stime,
        "peak": _peak(),
        "answer": answer,
    }
    print(json.dumps(measured))
