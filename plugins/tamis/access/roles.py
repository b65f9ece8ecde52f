"""Roles: which inherit from which."""

import graphlib
from collections.abc import Iterable, Mapping

import pyarrow as pa

from tamis.access.tables import Note, rows_of, shown, unnamed_columns
from tamis.errors import AccessRefused

_TABLE = "roles"


def read_roles(table: pa.Table | None) -> tuple[dict[str, tuple[str, ...]], tuple[Note, ...]]:
    """Role → the roles that it inherits directly, sorted; and what was odd.

    Raises AccessRefused when a column is missing, or when roles inherit from one another in a cycle.
    """
    inherited: dict[str, set[str]] = {}
    notes = list(unnamed_columns(table, _TABLE))
    for row in rows_of(table, _TABLE, ("role", "inherits")):
        if row.text("role"):
            inherited.setdefault(row.text("role"), set()).update(row.items("inherits"))
        else:
            notes.append(Note(_TABLE, row.line, "role vide ; la ligne n'est pas lue"))
    roles = {role: tuple(sorted(inherited[role])) for role in sorted(inherited)}
    _refuse_cycle(roles)
    return roles, tuple(notes)


def with_inherited(roles: Iterable[str], inherits: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """These roles and all that they inherit, at any distance.

    >>> sorted(with_inherited(["chef"], {"chef": ("agent",), "agent": ("lecteur",)}))
    ['agent', 'chef', 'lecteur']
    """
    found: set[str] = set()
    waiting = list(roles)
    while waiting:
        role = waiting.pop()
        if role not in found:
            found.add(role)
            waiting += inherits.get(role, ())
    return frozenset(found)


def _refuse_cycle(roles: Mapping[str, tuple[str, ...]]) -> None:
    try:
        graphlib.TopologicalSorter(roles).prepare()
    except graphlib.CycleError as error:
        cycle = list(reversed(error.args[1]))
        raise AccessRefused(
            f"table roles : des rôles héritent les uns des autres en boucle ({_arrows(cycle)}) ; "
            "retirez l'un de ces héritages"
        ) from None


def _arrows(cycle: list[str]) -> str:
    """The roles of a cycle (first and last are the same), started at the smallest."""
    ring = cycle[:-1]
    start = ring.index(min(ring))
    return " → ".join(map(shown, [*ring[start:], *ring[:start], ring[start]]))
