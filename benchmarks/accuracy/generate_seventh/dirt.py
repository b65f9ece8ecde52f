"""What exports do to a cell: `value >> word`, or several words, one after the other."""

from __future__ import annotations

from datetime import date
from random import Random

from benchmarks.accuracy.generate_fifth.entities import plain


def _serial(_: Random, text: str) -> str:
    return str((date.fromisoformat(text[:10]) - date(1899, 12, 30)).days)


def _mixed(random: Random, text: str) -> str:
    day = date.fromisoformat(text[:10])
    return day.strftime(random.choice(("%d/%m/%Y", "%d/%m/%Y", "%Y-%m-%d", "%Y%m%d", "%d.%m.%y")))


def _gaps(random: Random, text: str) -> str:
    return random.choice(("", "", "NC", "NR", "-", "?")) if random.random() < 0.12 else text


def _some(random: Random, text: str) -> str:
    """Some lose their zero, some gain a space, as several hands type."""
    draw = random.random()
    if draw < 0.2:
        return text.lstrip("0")
    return f"{text} " if draw < 0.3 else text


def _masked(_: Random, text: str) -> str:
    return text[:2] + "*" * (len(text) - 4) + text[-2:] if len(text) > 5 else "*" * len(text)


def _ended(_: Random, text: str) -> str:
    return "".join("X" if place < len(text) - 4 else sign for place, sign in enumerate(text))


def _thousands(_: Random, text: str) -> str:
    head, comma, tail = text.partition(",")
    return f"{int(head):,}".replace(",", " ") + comma + tail


_WORDS = {
    "serial": _serial,
    "mixed": _mixed,
    "gaps": _gaps,
    "some": _some,
    "masked": _masked,
    "ended": _ended,
    "thousands": _thousands,
    "nozero": lambda _, text: text.lstrip("0"),
    "float": lambda _, text: f"{text.lstrip('0')}.0" if text.isdigit() else text,
    "science": lambda _, text: f"{float(text):.3E}".replace(".", ",") if text.isdigit() else text,
    "caps": lambda _, text: plain(text).upper(),
    "lower": lambda _, text: text.lower(),
    "pairs": lambda _, text: " ".join(text[place : place + 2] for place in range(0, len(text), 2)),
    "apostrophe": lambda _, text: f"'{text}",
}


def soiled(random: Random, text: str, words: str) -> str:
    """The cell after these words; an empty one stays empty."""
    for word in words.split():
        text = _WORDS[word](random, text) if text else text
    return text
