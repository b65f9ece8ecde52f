"""What befalls the cells of a column on their way through spreadsheets, old systems and hands."""

import random
from collections.abc import Callable

from benchmarks.accuracy.generate_blind.beings import digits, plain


def _grouped(cell: str, mark: str) -> str:
    if not cell.isdigit():
        return cell
    return mark.join(cell[max(0, end - 3) : end] for end in range(len(cell) % 3 or 3, len(cell) + 1, 3))


def _masked(cell: str) -> str:
    return cell[:2] + "*" * (len(cell) - 4) + cell[-2:] if len(cell) > 4 else "***"


def _scientific(cell: str) -> str:
    return f"{float(cell):.2E}".replace(".", ",") if cell.isdigit() and len(cell) > 11 else cell


PLAIN: dict[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "caps": lambda cell: plain(cell).upper(),
    "noaccent": plain,
    "mask": _masked,
    "nozero": lambda cell: cell.lstrip("0") or cell,
    "dotzero": lambda cell: f"{cell}.0" if cell else cell,
    "sci": _scientific,
    "formula": lambda cell: f'="{cell}"' if cell else cell,
    "apostrophe": lambda cell: f"'{cell}" if cell else cell,
    "nbsp": lambda cell: _grouped(cell, "\u00a0"),
    "spaced": lambda cell: _grouped(cell, " "),
    "quoted": lambda cell: f'"{cell}"',
    "short12": lambda cell: cell[:12],
    "nodash": lambda cell: cell.replace("-", "").replace("'", " "),
}
"""Dirt that falls on every cell."""
LOSING = {"mask", "sci"}
"""Dirt that leaves nobody able to say what the cells were."""
SHARED = {"pad": 45, "somecaps": 35, "somelower": 25, "somespaced": 30}
"""Dirt that falls on a share of the cells, in per cent."""


def dirty(cells: list[str], marks: dict[str, str], draws: random.Random) -> list[str]:
    """The cells after the dirt named; `wrong` and `empty` have a share in per cent, `na` the words for empty cells."""
    made = cells
    for mark, value in marks.items():
        if mark in PLAIN:
            made = [PLAIN[mark](cell) for cell in made]
        elif mark in SHARED:
            made = [_shared(cell, mark) if draws.random() * 100 < SHARED[mark] else cell for cell in made]
        elif mark == "wrong":
            made = [_changed(cell, draws) if draws.random() * 100 < float(value) else cell for cell in made]
    words = marks.get("na", "").split("|")
    share = 100.0 if "blank" in marks else float(marks.get("empty", "0"))
    return [draws.choice(words) if draws.random() * 100 < share else cell for cell in made]


def _shared(cell: str, mark: str) -> str:
    if mark == "pad":
        return f"{cell}  "
    if mark == "somespaced":
        return _grouped(cell, " ")
    return plain(cell).upper() if mark == "somecaps" else cell.lower()


def _changed(cell: str, draws: random.Random) -> str:
    """One figure changed."""
    places = [place for place, sign in enumerate(cell) if sign.isdigit()]
    if not places:
        return cell
    place = draws.choice(places)
    return cell[:place] + digits(draws, 1) + cell[place + 1 :]


KNOWN = {*PLAIN, *SHARED, "wrong", "empty", "na", "blank"}
