"""What happens to values between a system and its export. Each function takes a clean cell and returns a dirty one."""

import re
from collections.abc import Callable

from benchmarks.accuracy.generate.draws import Draws, folded

NBSP = "\N{NO-BREAK SPACE}"
Dirty = Callable[[str, Draws], str]


def grouped(sizes: tuple[int, ...], separator: str = " ") -> Dirty:
    """Groups of these sizes, the last one repeated."""

    def spaced(cell: str, _draws: Draws) -> str:
        pieces, place, number = [], 0, 0
        while place < len(cell):
            size = sizes[min(number, len(sizes) - 1)]
            pieces.append(cell[place : place + size])
            place, number = place + size, number + 1
        return separator.join(pieces)

    return spaced


def no_zeros(cell: str, _draws: Draws) -> str:
    """Leading zeros lost in a spreadsheet."""
    return cell.lstrip("0") or "0" if cell.isdigit() else cell


def as_float(cell: str, draws: Draws) -> str:
    """`.0` at the end, leading zeros lost."""
    return no_zeros(cell, draws) + ".0" if cell.isdigit() else cell


def as_formula(cell: str, _draws: Draws) -> str:
    """`="0123"`, which keeps zeros in a spreadsheet."""
    return f'="{cell}"'


def apostrophe(cell: str, _draws: Draws) -> str:
    """The apostrophe that keeps a number as text."""
    return f"'{cell}"


def scientific(cell: str, _draws: Draws) -> str:
    """`2,601E+13`: precision lost."""
    return re.sub(r"\.", ",", f"{float(cell):.3E}") if cell.isdigit() else cell


def wrong_key(share: float) -> Dirty:
    """Another last character in this share of cells."""

    def mistaken(cell: str, draws: Draws) -> str:
        if cell[-1:].isdigit() and draws.chance(share):
            return cell[:-1] + str((int(cell[-1]) + draws.number(1, 9)) % 10)
        return cell

    return mistaken


def masked(first: int, last: int, sign: str = "*") -> Dirty:
    """All but the first and last characters hidden."""
    return lambda cell, _draws: cell[:first] + sign * max(0, len(cell) - first - last) + (cell[-last:] if last else "")


def blank(share: float) -> Dirty:
    """Empty in this share of cells."""
    return lambda cell, draws: "" if draws.chance(share) else cell


def words_for_empty(cell: str, draws: Draws) -> str:
    """Now and then a word that means nothing."""
    return draws.among(["NULL", "NC", "N/A", "néant", "-", "inconnu", "A COMPLETER"]) if draws.chance(0.06) else cell


def upper(cell: str, _draws: Draws) -> str:
    """Capitals without accents, as old systems write."""
    return folded(cell).upper()


def lower(cell: str, _draws: Draws) -> str:
    """Small letters."""
    return cell.lower()


def unbreakable(cell: str, _draws: Draws) -> str:
    """No-break spaces in place of spaces."""
    return cell.replace(" ", NBSP)


def padded(cell: str, draws: Draws) -> str:
    """Spaces around, as fixed-width files leave."""
    return f" {cell}  " if draws.chance(0.5) else f"{cell} "


def cedex(cell: str, draws: Draws) -> str:
    """CEDEX after some towns."""
    return f"{cell} CEDEX{draws.among(['', ' 2', ' 9', ' 03'])}" if draws.chance(0.25) else cell


def none_word_names(cell: str, draws: Draws) -> str:
    """People called Na and Null exist; so do cells that only say so."""
    return draws.among(["NA", "NULL", "Null"]) if draws.chance(0.04) else cell
