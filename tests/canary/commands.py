"""Runs the `tamis` commands, one after the other in this process, and says how each ended (JSON).

Started by the test: the first argument is where the exit codes go, the others are files to classify.
"""

import json
import os
import sys
from pathlib import Path

from tests.canary.broken import BAD_SETTINGS, BROKEN
from tests.canary.portal import DATES, GOOD

from tamis.cli import main


def commands(exports: Path, files: list[str]) -> dict[str, list[str]]:
    """Name → arguments. The reports go below the working folder, and so does the state of these runs."""

    def run(directory: Path, name: str, *more: str) -> list[str]:
        return ["run", str(directory), "--reports", f"{name}/reports", "--state", f"{name}/state", *more]

    return {
        "classify": ["classify", *files],
        "classify-json": ["classify", "--format", "ndjson", "--no-headers", "--strict", *files],
        "run": run(exports / GOOD, "one", "--date", DATES[0]),
        "run all": run(exports, "all"),
        "run strict": run(exports / BROKEN, "broken", "--strict"),
        "run settings": run(exports / BAD_SETTINGS, "settings"),
    }


if __name__ == "__main__":
    os.umask(0o077)
    wanted = commands(Path(os.environ["TAMIS_EXPORTS"]), sys.argv[2:])
    Path(sys.argv[1]).write_text(json.dumps({name: main(arguments) for name, arguments in wanted.items()}))
