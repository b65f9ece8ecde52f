"""One job in a process of its own: wall and CPU seconds and the peak memory that the system counted."""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
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


def measure_command(*command: str) -> Measure:
    """Run a command that may start processes of its own: CPU of all of them, peak of what all held at one time.

    Memory is looked at five times a second; pages that processes share count once for each, so it is at most that.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "plugins")))}
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    running = subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
    peak = 0
    while running.poll() is None:
        peak = max(peak, sum(map(_resident, _family(running.pid))))
        time.sleep(0.2)
    wall, used = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if running.returncode:
        raise RuntimeError(f"{command[0]} ended with {running.returncode}")
    cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    return Measure(wall=wall, cpu=cpu, peak=peak, answer=None)


def _family(process: int) -> list[int]:
    """A process and all that it has started, where the system tells."""
    found = [process]
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            found += [each for child in children.read_text().split() for each in _family(int(child))]
    return found


def _resident(process: int) -> int:
    with suppress(OSError, StopIteration):
        status = Path(f"/proc/{process}/status").read_text().splitlines()
        return int(next(line for line in status if line.startswith("VmRSS")).split()[1]) * 1024
    return 0


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
