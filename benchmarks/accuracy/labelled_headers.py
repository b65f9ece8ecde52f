"""Headers with their labels, of this repository only: what the learned evidence of headers is learned from."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from benchmarks.accuracy.tools import REPOSITORY

from tamis.columns.header_features import EMPTY
from tamis.columns.headers import HeaderEvidence, read_header
from tamis.columns.table_prefix import readings
from tamis.columns.weighing import weighed_types

HOUSES = tuple(REPOSITORY / f"benchmarks/accuracy/headers/{name}.yaml" for name in ("houses", "houses_two"))
"""Lists by two authors; the second had read neither the first nor anything of tamis."""
NAMES = REPOSITORY / "tests/columns/header_names.yaml"
TABLES = REPOSITORY / "benchmarks/accuracy/french_tables"
SETS = (
    *("tuning", "held_out", "other_tuning", "blind"),
    *("third_opened", "third", "fourth_opened", "fourth", "fifth_opened", "fifth", "sixth_opened", "seventh_opened"),
)
"""Sets whose headers are learned from; realdata and sets not yet opened only ever judge."""


@dataclass(frozen=True, kw_only=True)
class LabelledHeader:
    """A header, where it stands, what is left of it without its table's beginning, and its right answers.

    `group` is what may not stand on both sides of a comparison: a house, or a file of a set.
    """

    group: str
    name: str
    reading: str
    right: frozenset[str | None]
    said: Mapping[str, HeaderEvidence]


def labelled_headers(sets: Sequence[str] = SETS) -> list[LabelledHeader]:
    """Every labelled header of the houses, the usual names and these sets of tables."""
    return [*of_houses(), *_of_names(), *(found for name in sets for found in of_tables(TABLES / name))]


def of_houses() -> Iterator[LabelledHeader]:
    """The headers of invented exports."""
    for path in HOUSES:
        for house, tables in _yaml(path).items():
            for columns in tables.values():
                yield from _table(house, {str(name): _answers(label) for name, label in columns.items()})


def _of_names() -> Iterator[LabelledHeader]:
    for house, kinds in _yaml(NAMES).items():
        for kind, names in kinds.items():
            for name in map(str, names):
                right = _known([None if kind == "nothing" else kind])
                yield LabelledHeader(group=house, name=name, reading="", right=right, said=read_header(name))


def of_tables(folder: Path) -> Iterator[LabelledHeader]:
    """The headers of a labelled folder."""
    for file, columns in json.loads((folder / "labels.json").read_text("utf-8")).items():
        labels = {name: [label["type"], *label.get("accept", [])] for name, label in columns.items()}
        yield from _table(f"{folder.name}/{file}", labels)


def _yaml(place: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(place.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return found


def _answers(label: Any) -> list[str | None]:
    return label if isinstance(label, list) else [label]


def _known(answers: Iterable[str | None]) -> frozenset[str | None]:
    """The answers; a type that is never detected (INTERNAL_REFERENCE) is nothing."""
    types = set(weighed_types())
    return frozenset(name if name in types else None for name in answers)


def _table(group: str, columns: Mapping[str, list[str | None]]) -> Iterator[LabelledHeader]:
    left = readings(tuple(columns))
    for name, answers in columns.items():
        reading = left.get(name, "")
        said = (read_header(reading) if reading else {}) or read_header(name)
        yield LabelledHeader(group=group, name=name, reading=reading, right=_known(answers), said=said)


_BESIDE = ("ref", "suite", "qkw", "zzt", "xpl", "hjf", "vrx", "old", "bis")


def poor_names() -> list[str]:
    """Names that say nothing of what a column holds: empty words beside letters that are no word."""
    return [f"{word}_{other}" for word in sorted(EMPTY) for other in _BESIDE]


def digest() -> str:
    """The digest of the labels that are learned from and of the code that reads and learns them."""
    here = Path(__file__).parent
    code = [here / "labelled_headers.py", here / "learning.py"]
    code.append(REPOSITORY / "plugins/tamis/columns/header_features.py")
    content = [
        place.read_bytes() for place in (*HOUSES, NAMES, *(TABLES / name / "labels.json" for name in SETS), *code)
    ]
    return hashlib.sha256(b"\0".join(content)).hexdigest()[:16]
