"""An environment for each peer, outside the repository, made on first use: their pins never touch ours."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path


class Unavailable(Exception):  # noqa: N818 - it is no error of the benchmark
    """A tool cannot run here; the message says why. It is reported beside the scores, never left out."""


def cache() -> Path:
    """Where environments are kept: TAMIS_BENCHMARK_CACHE, else the user's cache folder."""
    named = os.environ.get("TAMIS_BENCHMARK_CACHE")
    base = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    return Path(named) if named else base / "tamis-benchmarks"


def python_of(tool: str, requirements: Path) -> Path:
    """The interpreter that has a peer's requirements installed; Unavailable when they cannot be."""
    pinned = requirements.read_bytes() + ".".join(map(str, sys.version_info[:2])).encode()
    place = cache() / f"{tool}-{hashlib.sha256(pinned).hexdigest()[:12]}"
    if not (place / "ready").exists():
        shutil.rmtree(place, ignore_errors=True)
        print(f"{tool}: installing into its own environment (once)…", file=sys.stderr)
        _run(tool, [sys.executable, "-m", "venv", str(place)])
        _run(tool, [str(place / "bin" / "python"), "-m", "pip", "install", "--quiet", "-r", str(requirements)])
        (place / "ready").touch()
    return place / "bin" / "python"


def _run(tool: str, command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.strip()]
        raise Unavailable(f"{tool} could not be installed: {said[-1][:200] if said else 'no message'}")
