"""The words of the third set (`words_third.yaml`) and its towns, drawn from beside those of the first houses."""

import functools
import random

import yaml
from benchmarks.accuracy.generate_blind.words import HERE, Town, listed, read_towns, towns, words


@functools.cache
def _written() -> dict[str, str]:
    read: dict[str, str] = yaml.safe_load((HERE / "words_third.yaml").read_text(encoding="utf-8"))
    return read


@functools.cache
def terms(kind: str) -> tuple[str, ...]:
    """One list of the third set."""
    return listed(_written()[kind])


@functools.cache
def pairs(kind: str) -> tuple[tuple[str, str], ...]:
    """A list of codes and their labels."""
    return tuple((code, name) for code, _, name in (one.partition("=") for one in terms(kind)))


@functools.cache
def third_towns() -> tuple[Town, ...]:
    """The towns that the first houses have not."""
    return read_towns("towns_third.csv")


def any_term(draws: random.Random, kind: str) -> str:
    """A word of the third set, or one in five times of the first houses' list of the same name."""
    return draws.choice(words(kind) if draws.random() < 0.2 else terms(kind))


def any_town(draws: random.Random) -> Town:
    """A town of either list."""
    return draws.choice(towns() if draws.random() < 0.35 else third_towns())
