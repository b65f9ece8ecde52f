"""The words of `words.yaml` and the towns of `towns.csv`."""

import csv
import functools
from dataclasses import dataclass
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, kw_only=True)
class Town:
    """A commune: postcode, INSEE code and name, as the post and INSEE write them."""

    postcode: str
    insee: str
    name: str


@functools.cache
def words(kind: str) -> tuple[str, ...]:
    """One list: parted by bars where there is one, else by spaces, an underscore standing for a space."""
    written: dict[str, str] = yaml.safe_load((HERE / "words.yaml").read_text(encoding="utf-8"))
    return listed(written[kind])


def listed(written: str) -> tuple[str, ...]:
    """The words of a list as it is written."""
    if "|" in written:
        return tuple(word.strip() for word in written.split("|"))
    return tuple(dict.fromkeys(word.replace("_", " ") for word in written.split()))


@functools.cache
def towns() -> tuple[Town, ...]:
    """Every town of the first houses."""
    return read_towns("towns.csv")


def read_towns(name: str) -> tuple[Town, ...]:
    """The towns of a file of this folder."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return tuple(Town(**row) for row in csv.DictReader(file))
