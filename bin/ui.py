"""Serve Airflow's pages on this machine, with the DAGs of the checkout: `make ui`. Ctrl-C stops everything.

The scheduler, the DAG processor and the API server, as `airflow standalone` would start them, but on the loopback only:
`standalone` also serves logs on every address of the machine, and leaves its children behind when told to stop.
"""

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import embedded

PARTS = (["scheduler", "--skip-serve-logs"], ["dag-processor"], ["api-server"])
PATIENCE = 20.0  # seconds between asking a process to stop and making it


def main() -> int:
    """Start, say where to look, and wait until told to stop or until a part dies."""
    parser = embedded.arguments(__doc__ or "")
    parser.add_argument("--port", type=int, help="default: the first free one from 8080")
    options = parser.parse_args()
    port = options.port or next(port for port in range(8080, 8180) if is_free(port))
    if not is_free(port):
        tell(f"Le port {port} est pris ; en choisir un autre : make ui PORT=8081")
        return 1
    environment = embedded.environment(options, port=port)
    embedded.migrate(environment)
    secret = password(Path(environment["AIRFLOW_HOME"]) / "passwords.json")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(0))
    parts: list[subprocess.Popen[bytes]] = []
    try:
        parts.extend(start(part, environment) for part in PARTS)
        tell(f"Airflow démarre sur le port {port} (environ 30 s)…")
        while alive(parts) and not answers(port):
            time.sleep(0.5)
        if alive(parts):
            tell(f"\n  http://127.0.0.1:{port}   admin / {secret}\n\nCtrl-C arrête tout.")
        while alive(parts):
            time.sleep(0.5)
        tell(f"Une partie d'Airflow s'est arrêtée ; journaux : {environment['AIRFLOW_HOME']}/*.log")
        return 1
    finally:
        stop([part.pid for part in parts])


def tell(text: str) -> None:
    """Show a line to the person at once, also through a pipe."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def is_free(port: int) -> bool:
    """Whether nothing listens on the port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return True
    return False


def password(file: Path) -> str:
    """The administrator's password: made once, kept in a file that only its owner may read."""
    if not file.exists():
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
            json.dump({"admin": secrets.token_urlsafe(12)}, stream)
    return str(json.loads(file.read_text())["admin"])


def start(part: list[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a part of Airflow in a session of its own: whatever it starts can be found by it."""
    with open(Path(environment["AIRFLOW_HOME"]) / f"{part[0]}.log", "wb") as log:
        command = [sys.executable, "-m", "airflow", *part]
        return subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)  # noqa: S603


def alive(parts: Iterable[subprocess.Popen[bytes]]) -> bool:
    """Whether no part has ended."""
    return all(part.poll() is None for part in parts)


def answers(port: int) -> bool:
    """Whether the API server says that it, the scheduler and the DAG processor are well."""
    with suppress(OSError, ValueError):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v2/monitor/health", timeout=5) as reply:
            health = json.load(reply)
        return all(health[part]["status"] == "healthy" for part in ("metadatabase", "scheduler", "dag_processor"))
    return False


def stop(sessions: list[int]) -> None:
    """End every process of these sessions: politely, then not. A task sits in a process group of its own."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    deadline = time.monotonic() + PATIENCE
    for process in members(sessions):
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGTERM)
    while list(members(sessions)) and time.monotonic() < deadline:
        time.sleep(0.2)
    for process in members(sessions):
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)


def members(sessions: list[int]) -> Iterator[int]:
    """The running processes of these sessions."""
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            process = int(entry.name)
            reaped = (entry / "stat").read_text().rpartition(")")[2].split()[0] == "Z"
            if os.getsid(process) in sessions and not reaped:
                yield process


if __name__ == "__main__":
    sys.exit(main())
