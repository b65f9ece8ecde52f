"""One table: its columns, rows, dirt and labels."""

import re
from typing import Any

import yaml
from benchmarks.accuracy.generate.concepts import Concept, Damage, Row, Table
from benchmarks.accuracy.generate.dirt import blank
from benchmarks.accuracy.generate.draws import HERE, Draws, folded
from benchmarks.accuracy.generate.tables import CONCEPTS, Blueprint

HEADERS: dict[str, dict[str, list[str]]] = yaml.safe_load((HERE / "headers.yaml").read_text(encoding="utf-8"))
SIZES = {(8, 20): 2.0, (21, 60): 3.0, (61, 150): 3.5, (151, 400): 1.5}
DAMAGED = 0.4
"""Share of the columns that can be damaged and are."""
Written = tuple[list[list[str]], dict[str, dict[str, Any]]]


def table(blueprint: Blueprint, draws: Draws) -> Written:
    """The rows of a new table, its header first, and the labels of its columns."""
    often = blueprint.often
    chosen = blueprint.always + draws.random.sample(often, round(len(often) * draws.random.uniform(0.55, 0.85)))
    # Concepts keep an order of sorts in real files, so neighbours stay neighbours more often than not.
    places = {name: place + draws.random.gauss(0, 3) for place, name in enumerate(chosen)}
    names = sorted(chosen, key=lambda name: (places[name], name))
    low, high = draws.random.choices(list(SIZES), list(SIZES.values()))[0]
    shared = Table(draws, about_professionals=any(name.startswith("ps_") for name in chosen))
    rows = [Row(shared, number) for number in range(draws.number(low, high))]
    headers = _headers(names, draws)
    columns, labels = [], {}
    for name, header in zip(names, headers, strict=True):
        cells, lost = _cells(CONCEPTS[name], rows, draws)
        columns.append(cells)
        labels[header] = label(CONCEPTS[name], lost=lost)
    return [headers, *map(list, zip(*columns, strict=True))], labels


def label(concept: Concept, *, lost: bool) -> dict[str, Any]:
    """A label as labels.json writes it; lost: values beyond recognition, so that hidden, "no type" is right too."""
    written: dict[str, Any] = {"type": concept.entity_type}
    if concept.accept:
        written["accept"] = sorted(concept.accept, key=str)
    hidden = set(concept.accept) | set(concept.hidden_accept) | ({None} if lost else set())
    if hidden != set(concept.accept):
        written["hidden"] = {"type": concept.entity_type, "accept": sorted(hidden, key=str)}
    return written


def _cells(concept: Concept, rows: list[Row], draws: Draws) -> tuple[list[str], bool]:
    cell = concept.column(draws)
    cells = [cell(row) for row in rows]
    damage = _damage(concept, draws)
    if damage is not None:
        cells = [damage.dirt(one, draws) if one else one for one in cells]
    if concept.entity_type is not None and draws.chance(0.3):
        empty = blank(draws.random.uniform(0.02, 0.5))
        cells = [empty(one, draws) for one in cells]
    if len({one for one in cells if one}) < 1:
        cells[0] = cell(rows[0])
    return cells, damage is not None and damage.lost


def _damage(concept: Concept, draws: Draws) -> Damage | None:
    if not concept.damages or not draws.chance(DAMAGED):
        return None
    return draws.random.choices(concept.damages, [damage.weight for damage in concept.damages])[0]


def _headers(names: list[str], draws: Draws) -> list[str]:
    style = draws.among(["as is", "as is", "UPPER", "spaced", "camel", "prefixed"])
    prefix = draws.among(["t01_", "z", "src.", "EXT_"])
    taken: list[str] = []
    for name in names:
        free = [word for word in HEADERS[name][draws.split] if styled(word, style, prefix) not in taken]
        taken.append(styled(draws.among(free), style, prefix))
    return taken


def styled(header: str, style: str, prefix: str) -> str:
    """A header in the style of its table; one with spaces or accents is a label for people and stays as it is."""
    if not re.fullmatch(r"[A-Za-z0-9_]+", header):
        return folded(header).upper() if style == "UPPER" else header
    words = header.split("_")
    return {
        "as is": header,
        "UPPER": header.upper(),
        "spaced": " ".join(words).capitalize(),
        "camel": words[0].lower() + "".join(word.capitalize() for word in words[1:]),
        "prefixed": prefix + header,
    }[style]
