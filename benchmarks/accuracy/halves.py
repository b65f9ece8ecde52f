"""Which tables of a set by another author were opened to those who work on tamis, once the set had been scored."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any


def opened(names: Iterable[str]) -> frozenset[str]:
    """Every second file by name: its errors may be read. Those of the others may not, only their totals.

    >>> sorted(opened(["c.csv", "a.csv", "b.csv"]))
    ['a.csv', 'c.csv']
    """
    return frozenset(sorted(names)[::2])


def write_halves(into: Path, sets: tuple[str, str], files: Mapping[str, bytes], labels: Mapping[str, Any]) -> None:
    """Write the opened tables into the first folder, the others into the second, each with its labels."""
    shown = opened(files)
    for name, kept in zip(sets, (shown, files.keys() - shown), strict=True):
        folder = into / name
        folder.mkdir(parents=True, exist_ok=True)
        for old in (path for path in folder.iterdir() if path.name not in kept):
            old.unlink()
        for file in kept:
            (folder / file).write_bytes(files[file])
        text = json.dumps({file: labels[file] for file in labels if file in kept}, ensure_ascii=False, indent=1)
        (folder / "labels.json").write_text(text + "\n", encoding="utf-8")
