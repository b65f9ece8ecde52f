"""`python -m benchmarks.accuracy.generate [--into DIR]`: write tables and labels, the same bytes every time."""

import argparse
import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.accuracy.generate.draws import Draws
from benchmarks.accuracy.generate.tables import blueprints
from benchmarks.accuracy.generate.writing import table

SEED = "french-tables-1"
SPLITS = ("tuning", "held_out")
HOME = Path(__file__).resolve().parents[1] / "french_tables"


def files() -> dict[str, bytes]:
    """Every file of the benchmark, by its path: tables and labels of both splits."""
    made: dict[str, bytes] = {}
    for split in SPLITS:
        labels: dict[str, dict[str, Any]] = {}
        for blueprint in blueprints():
            for name in blueprint.files[split]:
                rows, labels[f"{name}.csv"] = table(blueprint, Draws(split=split, seed=f"{SEED}/{split}/{name}"))
                made[f"{split}/{name}.csv"] = _csv(rows)
        made[f"{split}/labels.json"] = (json.dumps(labels, ensure_ascii=False, indent=1) + "\n").encode()
    return made


def _csv(rows: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the files, and remove tables that are no more made."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy.generate", description=__doc__)
    parser.add_argument("--into", type=Path, default=HOME, metavar="DIR")
    into = parser.parse_args(arguments).into
    made = files()
    for old in (path for split in SPLITS for path in (into / split).glob("*") if path.is_file()):
        if f"{old.parent.name}/{old.name}" not in made:
            old.unlink()
    for path, content in made.items():
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        (into / path).write_bytes(content)
    print(f"{len(made)} files in {into}")


if __name__ == "__main__":
    main()
