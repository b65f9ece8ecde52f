"""What goes to stderr: progress and warnings. stdout holds results only."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


def say(message: str) -> None:
    """A line on stderr."""
    print(message, file=sys.stderr, flush=True)


def progress(message: str) -> None:
    """One line that overwrites itself, for people only: a log gets the closing line of each step."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{message[:100]}", end="", file=sys.stderr, flush=True)


@contextmanager
def timed(name: str, n_things: int | None = None) -> Iterator[None]:
    """Say that something has begun, and how long it took once it is done."""
    started = time.monotonic()
    progress(name)
    yield
    progress("")
    say(f"{name} : {'' if n_things is None else f'{n_things} '}en {time.monotonic() - started:.1f} s")
