"""What goes to stderr: progress and warnings. stdout holds results only."""

import sys


def say(message: str) -> None:
    """A line on stderr."""
    print(message, file=sys.stderr, flush=True)


def progress(message: str) -> None:
    """One line that overwrites itself, for people only: a log gets the closing line of each step."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{message[:100]}", end="", file=sys.stderr, flush=True)
