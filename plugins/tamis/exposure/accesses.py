"""From accounts to distinct accesses: accounts with the same effective rows and columns are computed once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tamis.access import REACHES, Access, Account, HeldGrant, Reach, attributes_of
from tamis.exposure.histograms import Read
from tamis.exposure.population import Population
from tamis.exposure.rights import ColumnSet, ExportAccess, ExportRights
from tamis.exposure.unread import Unread, refused_types, touches, unknown_types
from tamis.policy import taxonomy
from tamis.portals import PEOPLE_KINDS, PeopleKind
from tamis.store import Key

Held = tuple[HeldGrant, ...]
Holdings = dict[str, tuple[PeopleKind | None, Mapping[str, int] | None]]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What some held grants open: one access per export."""

    exports: tuple[ExportAccess, ...]

    @cached_property
    def selection(self) -> tuple[bytes, ...]:
        """Equal for two that read the same columns of the same rows."""
        return tuple(access.selection for access in self.exports)

    @property
    def identity(self) -> tuple[object, ...]:
        """The same, and the same columns masked."""
        return tuple(access.identity for access in self.exports)


@dataclass(frozen=True, kw_only=True)
class ReachRights:
    """One access under one reach. `reading`: the cells and columns; the rest are type sets per people kind.

    `unknown`: types that something unread could hold; `granted`, `masked`: types of columns that grants open or mask.
    """

    reading: Reading
    unknown: Mapping[PeopleKind, int]
    granted: Mapping[PeopleKind, int]
    masked: Mapping[PeopleKind, int]


@dataclass(frozen=True, kw_only=True)
class DistinctAccess:
    """What all its accounts can read alike. `with_key`: what lookups with unguessable keys would add.

    `accounts` is whole only once all distinct accesses were asked for.
    """

    access_id: str
    accounts: list[Account]
    reaches: Mapping[Reach, ReachRights]
    with_key: Reading


@dataclass(frozen=True)
class _Rights:
    """What a set of roles holds within each reach and with keys, and whether managing opens more."""

    held: tuple[Held, ...]
    with_key: Held
    escalates: bool


class Accesses:
    """Finds the distinct accesses of a portal's accounts over one population."""

    def __init__(self, access: Access, population: Population, unread: Sequence[Unread], key: Key) -> None:
        self._access, self._population, self._unread = access, population, tuple(unread)
        self._warnings: dict[str, None] = {}
        self._rights = [ExportRights(index, key, self._warn) for index in population.exports]
        wheres = [grant.scope.where for grant in access.grants if grant.scope.where is not None]
        self._attributes = sorted({name for where in wheres for name in attributes_of(where)})
        self._of_roles: dict[tuple[str, ...], _Rights] = {}
        self._unknown_of_roles: dict[tuple[object, ...], dict[PeopleKind, int]] = {}

    def _warn(self, message: str) -> None:
        self._warnings[message] = None

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was odd in filters, once each."""
        return tuple(self._warnings)

    def distinct(self) -> Iterator[DistinctAccess]:
        """The distinct accesses, numbered in the order of their first account, each as soon as it is found."""
        of_rights: dict[tuple[object, ...], tuple[object, ...]] = {}
        groups: dict[tuple[object, ...], list[Account]] = {}
        for account in self._access.accounts:
            attributes = tuple((name, account.attributes.get(name, ())) for name in self._attributes)
            rights = (account.roles, attributes)
            found: DistinctAccess | None = None
            if rights not in of_rights:
                found = self._found(account, f"acces-{len(groups) + 1:05d}")
                of_rights[rights] = _identity(found)
            identity = of_rights[rights]
            if identity in groups:
                groups[identity].append(account)
            elif found is not None:
                found.accounts.append(account)
                groups[identity] = found.accounts
                yield found

    def base_of(self, reading: Reading) -> tuple[ColumnSet | None, ...]:
        """Per export the columns that are read of most rows, None where there are none."""
        return tuple(rights.base_of(access) for rights, access in zip(self._rights, reading.exports, strict=True))

    def whole(self, columns: tuple[ColumnSet | None, ...]) -> Read:
        """All line kinds, with these columns of each export read."""
        return Read.joined([rights.whole(each) for rights, each in zip(self._rights, columns, strict=True)])

    def read(self, reading: Reading, base: tuple[ColumnSet | None, ...]) -> Read:
        """The line kinds of all exports of which something is read; with a base, those that are read otherwise."""
        parts = zip(self._rights, reading.exports, base, strict=True)
        return Read.joined([rights.read(access, columns) for rights, access, columns in parts])

    def without_quota(self, account: Account, people: PeopleKind) -> tuple[Reading, int]:
        """(what has no quota, rows a day that quotas allow of exports about `people`), reachable."""
        held = self._access.held(account, "reachable")
        free = tuple(grant for grant in held if grant.grant.scope.max_per_day is None)
        about = {rights.index.layout.export for rights in self._rights if rights.index.layout.person.kind == people}
        quotas = {
            grant.grant.scope.name: grant.grant.scope.max_per_day or 0
            for grant in held
            if grant.grant.export == "*" or grant.grant.export in about
        }
        return self._reading(account, free), sum(quotas.values())

    def has_quota(self, account: Account) -> bool:
        """Whether any reachable grant is under a quota."""
        return any(grant.grant.scope.max_per_day is not None for grant in self._access.held(account, "reachable"))

    def escalates(self, account: Account) -> bool:
        """Whether managing accounts or grants opens more than the account's own grants."""
        return self._held(account).escalates

    def _held(self, account: Account) -> _Rights:
        if account.roles not in self._of_roles:
            held = [self._access.held(account, reach) for reach in REACHES]
            for place in range(1, len(held)):  # equal ones as one object: what it opens is found once
                held[place] = held[place - 1] if held[place] == held[place - 1] else held[place]
            with_key = self._access.held_with_key(account)
            self._of_roles[account.roles] = _Rights(tuple(held), with_key, self._access.escalates(account))
        return self._of_roles[account.roles]

    def _found(self, account: Account, access_id: str) -> DistinctAccess:
        rights = self._held(account)
        reaches: dict[Reach, ReachRights] = {}
        last: tuple[Held, Reading] | None = None
        for reach, held in zip(REACHES, rights.held, strict=True):
            reading = last[1] if last is not None and last[0] is held else self._reading(account, held)
            last = (held, reading)
            reaches[reach] = self._reach(account, reach, held, reading)
        with_key = self._reading(account, rights.with_key)
        return DistinctAccess(access_id=access_id, accounts=[], reaches=reaches, with_key=with_key)

    def _reading(self, account: Account, held: Iterable[HeldGrant]) -> Reading:
        grants = tuple(held)
        return Reading(
            exports=tuple(
                rights.read_by(
                    account, [grant for grant in grants if touches(rights.index.layout.export, grant.grant.export)]
                )
                for rights in self._rights
            )
        )

    def _reach(self, account: Account, reach: Reach, held: Held, reading: Reading) -> ReachRights:
        unknown = dict(self._unknown(account, reach, held))
        granted, masked = dict.fromkeys(PEOPLE_KINDS, 0), dict.fromkeys(PEOPLE_KINDS, 0)
        for rights, access in zip(self._rights, reading.exports, strict=True):
            kind = rights.index.layout.person.kind
            unknown[kind] |= rights.unknown_types(access)
            for column in rights.index.layout.columns:
                granted[kind] |= column.types if column.name in access.granted else 0
                masked[kind] |= column.types if column.name in access.masked else 0
        return ReachRights(reading=reading, unknown=unknown, granted=granted, masked=masked)

    def _unknown(self, account: Account, reach: Reach, held: Held) -> dict[PeopleKind, int]:
        """What unread parts and refused grants could open: it hangs on the roles alone."""
        place = (account.roles, reach)
        if place not in self._unknown_of_roles:
            unread = unknown_types(held, self._unread)
            refused = refused_types(self._access.refused_for(account, reach), self._holdings())
            self._unknown_of_roles[place] = {kind: unread[kind] | refused[kind] for kind in PEOPLE_KINDS}
        return self._unknown_of_roles[place]

    def _holdings(self) -> Holdings:
        holdings: Holdings = {hole.export: (hole.people, hole.columns) for hole in self._unread}
        for index in self._population.exports:
            columns = {column.name: column.types | column.unknown for column in index.layout.columns}
            holdings[index.layout.export] = (index.layout.person.kind, columns)
        return holdings


def _identity(access: DistinctAccess) -> tuple[object, ...]:
    """Equal for two accounts with the same effective rights."""
    reaches = [(rights.reading.identity, tuple(rights.unknown.items())) for rights in access.reaches.values()]
    return (*reaches, access.with_key.identity)


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
