"""A table of an export together with what is known of it: the type of each column, and whose each row is."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from sample_data.generator.files import Cell
from sample_data.generator.people import Beneficiary, Professional

Row = Mapping[str, Cell]


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows, and for each the person that it is about; `owners` is empty when rows are about nobody."""

    kind: str
    types: Mapping[str, str | None]
    """Column as tamis should name it → entity type."""
    rows: list[Row]
    owners: list[str] = field(default_factory=list)
    planted: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Column of free text → entity type → number of cells that hold one."""

    def people(self, wanted: Callable[[Row], bool]) -> set[str]:
        """The people of the rows that are wanted."""
        return {owner for row, owner in zip(self.rows, self.owners, strict=True) if wanted(row)}

    def holding(self, column: str, *values: str) -> set[str]:
        """The people of the rows that hold one of these values."""
        return self.people(lambda row: row[column] in values)


@dataclass(frozen=True, kw_only=True)
class Members:
    """The people whom one drop knows."""

    beneficiaries: list[Beneficiary]
    professionals: list[Professional]

    @property
    def known(self) -> list[Beneficiary]:
        """The beneficiaries whose key is complete: the only ones whom other exports can name."""
        return [person for person in self.beneficiaries if person.rank_known]


def owned(rows: Iterable[tuple[str, Row]]) -> tuple[list[Row], list[str]]:
    """Split (owner, row) pairs into rows and owners."""
    pairs = list(rows)
    return [row for _, row in pairs], [owner for owner, _ in pairs]


def source_of(*parts: object) -> random.Random:
    """A source of chance for one thing, so that what is added elsewhere does not change it."""
    return random.Random("/".join(map(str, parts)))


def planted_cells(messages: Iterable[frozenset[str]]) -> dict[str, int]:
    """Entity type → number of messages that hold one."""
    counts: dict[str, int] = {}
    for message in messages:
        for name in message:
            counts[name] = counts.get(name, 0) + 1
    return dict(sorted(counts.items()))
