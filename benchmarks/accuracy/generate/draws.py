"""Random draws of one split: the seed, the pool of words and the small habits that every value shares."""

import datetime
import random
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
_PLAIN_WORDS = ("women", "men", "surnames", "syllables_first", "syllables_last")


@cache
def pool(split: str) -> dict[str, list[str]]:
    """The words of a split, by kind."""
    written: dict[str, Any] = yaml.safe_load((HERE / "pools.yaml").read_text(encoding="utf-8"))[split]
    return {kind: words.split() if kind in _PLAIN_WORDS else words for kind, words in written.items()}


class Draws:
    """A seeded source of values for one table."""

    def __init__(self, *, split: str, seed: str) -> None:
        self.split = split
        self.random = random.Random(seed)
        self.pool = pool(split)

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.random.random() < probability

    def one(self, kind: str) -> str:
        """A word of the pool."""
        return self.random.choice(self.pool[kind])

    def among(self, options: Sequence[str]) -> str:
        """One of these."""
        return self.random.choice(options)

    def digits(self, count: int) -> str:
        """Random digits."""
        return "".join(self.random.choice("0123456789") for _ in range(count))

    def signs(self, count: int, alphabet: str) -> str:
        """Random signs of an alphabet."""
        return "".join(self.random.choice(alphabet) for _ in range(count))

    def number(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self.random.randint(low, high)

    def weighted(self, options: dict[str, float]) -> str:
        """One of the keys, by weight."""
        return self.random.choices(list(options), list(options.values()))[0]

    def day(self, first: int, last: int) -> datetime.date:
        """A day between two years, both included."""
        start = datetime.date(first, 1, 1)
        return start + datetime.timedelta(days=self.number(0, (datetime.date(last, 12, 31) - start).days))

    def surname(self) -> str:
        """An invented name of two syllables (two in three) or one of the list."""
        if self.chance(0.33):
            return self.one("surnames").replace("-", self.among(" -")).replace("_", " ")
        return self.one("syllables_first") + self.one("syllables_last")

    def first_name(self, *, woman: bool) -> str:
        """A first name."""
        return self.one("women" if woman else "men")


def folded(text: str) -> str:
    """Without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


def slug(text: str) -> str:
    """Letters a to z only."""
    return "".join(sign for sign in folded(text).lower() if sign.isascii() and sign.isalnum())
