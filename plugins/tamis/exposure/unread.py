"""What could not be read, and what an account's grants could open of it: the source of every `unknown`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tamis.access import HeldGrant, RefusedGrant
from tamis.exposure.population import Population
from tamis.policy import taxonomy
from tamis.portals import PEOPLE_KINDS, PeopleKind


@dataclass(frozen=True, kw_only=True)
class Unread:
    """An export, or a part of one, that was not read: missing, refused, cut short, or held and never exported.

    `people` None: it could be about anyone. `columns`: the type set of each column that is known of it; None:
    nothing is known, so it could hold every type. `whole`: these are all its columns (as its other parts or the last
    good drop say); portal.toml settles only some, so that any other column could hold every type.
    """

    export: str
    people: PeopleKind | None
    columns: Mapping[str, int] | None
    reason: str
    whole: bool = True

    def types_opened(self, held: HeldGrant) -> int:
        """The type set that a held grant could open of it."""
        grant, every = held.grant, taxonomy().all_types
        if self.columns is None:
            return every
        if held.everything or grant.columns is None:
            hidden = frozenset() if held.everything else grant.except_columns | grant.masked_columns
            known = _union(types for name, types in self.columns.items() if name not in hidden)
            return known if self.whole else every
        names = set(grant.columns) - grant.except_columns - grant.masked_columns
        if names and not names & set(self.columns):
            return every
        return _union(self.columns.get(name, 0 if self.whole else every) for name in names)


def _union(type_sets: Iterable[int]) -> int:
    union = 0
    for type_set in type_sets:
        union |= type_set
    return union


def touches(export: str, granted: str) -> bool:
    """Whether a grant on `granted` (a name or *) is one on this export."""
    return granted in ("*", export)


def unknown_types(held: Iterable[HeldGrant], unread: Iterable[Unread]) -> dict[PeopleKind, int]:
    """Per people kind the types that these grants could open of what was not read."""
    unknown = dict.fromkeys(PEOPLE_KINDS, 0)
    holes = tuple(unread)
    for grant in held:
        for hole in holes:
            if touches(hole.export, grant.grant.export):
                for kind in PEOPLE_KINDS if hole.people is None else (hole.people,):
                    unknown[kind] |= hole.types_opened(grant)
    return unknown


def refused_types(
    refused: Iterable[RefusedGrant], holdings: Mapping[str, tuple[PeopleKind | None, Mapping[str, int] | None]]
) -> dict[PeopleKind, int]:
    """Per people kind the types that refused grants could have opened.

    `holdings`: export → (whom it is about, type set by column or None where unknown). A grant on an export that
    nobody knows could have opened anything.
    """
    unknown = dict.fromkeys(PEOPLE_KINDS, 0)
    for grant in refused:
        known = [held for export, held in holdings.items() if touches(export, grant.export)]
        for people, columns in known or [(None, None)]:
            if columns is None:
                opened = taxonomy().all_types
            elif grant.columns is None:
                opened = _union(columns.values())
            else:
                opened = _union(columns.get(name, 0) for name in grant.columns)
            for kind in PEOPLE_KINDS if people is None else (people,):
                unknown[kind] |= opened
    return unknown


def held_types(population: Population, unread: Sequence[Unread]) -> dict[PeopleKind, int]:
    """Per people kind the types that the portal holds, as far as is known: in columns, in texts, in what is unread."""
    held = dict.fromkeys(PEOPLE_KINDS, 0)
    for index in population.exports:
        kind = index.layout.person.kind
        for column in index.layout.columns:
            held[kind] |= column.types | column.unknown
        held[kind] |= int(np.bitwise_or.reduce(index.text_types.reshape(-1), initial=np.uint64(0)))
    for hole in unread:
        for kind in PEOPLE_KINDS if hole.people is None else (hole.people,):
            for types in (hole.columns or {"": taxonomy().all_types}).values():
                held[kind] |= types
    return held
