"""What a concept is: the meaning of a column, how its cells are written, and its label."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from benchmarks.accuracy.generate.beings import Organisation, Person, Professional
from benchmarks.accuracy.generate.dirt import Dirty
from benchmarks.accuracy.generate.draws import Draws


class Table:
    """What the rows of one table share: whom they are about, its insurers with their numbers, its base year."""

    def __init__(self, draws: Draws, *, about_professionals: bool) -> None:
        self.about_professionals = about_professionals
        self.draws = draws
        names = draws.random.sample(draws.pool["insurers"], draws.number(3, 9))
        numbers = [f"{draws.number(1, 95):02d}{draws.digits(6)}" for _ in names]
        self.insurers = list(zip(names, numbers, strict=True))
        self.year = draws.number(2016, 2025)


class Row:
    """One row: the same person, organisation, professional and insurer in every column."""

    def __init__(self, table: Table, number: int) -> None:
        self.table = table
        self.number = number
        self.draws = table.draws
        weights = [1 / (place + 1) for place in range(len(table.insurers))]
        self.insurer, self.amc = self.draws.random.choices(table.insurers, weights)[0]

    @cached_property
    def person(self) -> Person:
        """The person of the row: the professional where the table is about professionals."""
        return self.professional if self.table.about_professionals else Person(self.draws)

    @cached_property
    def organisation(self) -> Organisation:
        """The organisation of the row."""
        return Organisation(self.draws)

    @cached_property
    def professional(self) -> Professional:
        """The health professional of the row."""
        return Professional(self.draws)

    @cached_property
    def amount(self) -> float:
        """What something cost, in euros."""
        return round(self.draws.random.lognormvariate(3.8, 1.1), 2)


Cell = Callable[[Row], str]


@dataclass(frozen=True, kw_only=True)
class Damage:
    """A dirt that may fall on a whole column; `lost`: values are beyond recognition, the header alone tells."""

    dirt: Dirty
    weight: float = 1.0
    lost: bool = False


@dataclass(frozen=True, kw_only=True)
class Concept:
    """The meaning of a column.

    `column` draws what is one for a whole column (a date's form) and returns what writes a cell. `accept` and
    `hidden_accept` are right answers beside the type, with the header shown and hidden.
    """

    entity_type: str | None
    column: Callable[[Draws], Cell]
    accept: tuple[str | None, ...] = ()
    hidden_accept: tuple[str | None, ...] = ()
    damages: tuple[Damage, ...] = ()


def always(cell: Cell) -> Callable[[Draws], Cell]:
    """A column whose cells are all written alike."""
    return lambda _draws: cell


def forms(*cells: Cell) -> Callable[[Draws], Cell]:
    """A column that takes one of these ways of writing."""
    return lambda draws: draws.random.choice(cells)
