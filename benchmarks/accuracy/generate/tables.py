"""Blueprints of tables: which concepts stand side by side, and what the files are called."""

from dataclasses import dataclass

import yaml
from benchmarks.accuracy.generate import accounts, care, nothing, organisations, people
from benchmarks.accuracy.generate.concepts import Concept
from benchmarks.accuracy.generate.draws import HERE

CONCEPTS: dict[str, Concept] = {
    **people.CONCEPTS,
    **organisations.CONCEPTS,
    **care.CONCEPTS,
    **accounts.CONCEPTS,
    **nothing.CONCEPTS,
}


@dataclass(frozen=True, kw_only=True)
class Blueprint:
    """A kind of table: concepts always there, others of which each table takes some, and file names by split."""

    files: dict[str, list[str]]
    always: list[str]
    often: list[str]


def blueprints() -> list[Blueprint]:
    """Every kind of table, in the order of the file."""
    return [
        Blueprint(
            files={split: written[split].split() for split in ("tuning", "held_out")},
            always=written["always"].split(),
            often=written["often"].split(),
        )
        for written in yaml.safe_load((HERE / "blueprints.yaml").read_text(encoding="utf-8"))
    ]
