"""What a column of one kind holds, and what its right answers are."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.accuracy.generate_blind.beings import Row

Answers = tuple[str | None, ...]


@dataclass(frozen=True, kw_only=True)
class Ask:
    """The rows to fill, the column's own draws, and what stands after the colon of the concept's name."""

    rows: Sequence[Row]
    draws: random.Random
    argument: str


@dataclass(frozen=True, kw_only=True)
class Concept:
    """A kind of column: how to fill it, its type, other right answers, and more of those once the header is hidden."""

    fill: Callable[[Ask], list[str]]
    entity_type: str | None
    accept: Answers = ()
    hide: Answers = ()


def each(cell: Callable[[Row], str], entity_type: str | None, *, accept: Answers = (), hide: Answers = ()) -> Concept:
    """A concept filled row by row."""
    return Concept(fill=lambda ask: [cell(row) for row in ask.rows], entity_type=entity_type, accept=accept, hide=hide)


def some(
    cell: Callable[[Row, str], str], entity_type: str | None, *, accept: Answers = (), hide: Answers = ()
) -> Concept:
    """A concept filled row by row, its form given after the colon."""
    return Concept(
        fill=lambda ask: [cell(row, ask.argument) for row in ask.rows],
        entity_type=entity_type,
        accept=accept,
        hide=hide,
    )


def whole(
    fill: Callable[[Ask], list[str]], entity_type: str | None, *, accept: Answers = (), hide: Answers = ()
) -> Concept:
    """A concept filled as a column."""
    return Concept(fill=fill, entity_type=entity_type, accept=accept, hide=hide)


def drawn(draws: random.Random, kinds: Sequence[str], count: int) -> list[str]:
    """Draws as the world makes them: the first kinds are far more frequent than the last, after a shuffle."""
    order = list(kinds)
    draws.shuffle(order)
    weights = [1 / (place + 1) for place in range(len(order))]
    return draws.choices(order, weights=weights, k=count)


def few(draws: random.Random, make: Callable[[], str], kinds: int, count: int) -> list[str]:
    """As many cells, of so many kinds made here."""
    return drawn(draws, [make() for _ in range(kinds)], count)
