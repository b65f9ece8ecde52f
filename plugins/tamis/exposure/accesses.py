"""From accounts to distinct accesses: accounts with the same effective rows and columns are computed once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tamis.access import REACHES, Access, Account, HeldGrant, Reach, attributes_of
from tamis.exposure.population import Masks, Population
from tamis.exposure.rights import ExportAccess, ExportRights
from tamis.exposure.unread import Unread, refused_types, touches, unknown_types
from tamis.policy import taxonomy
from tamis.portals import PEOPLE_KINDS, PeopleKind
from tamis.store import Key


@dataclass(frozen=True, kw_only=True)
class ReachRights:
    """One access under one reach. `of_kind`: the type set of every line kind; the rest per people kind.

    `unknown`: types that something unread could hold; `granted`, `masked`: types of columns that grants open or mask.
    """

    of_kind: Masks
    unknown: Mapping[PeopleKind, int]
    granted: Mapping[PeopleKind, int]
    masked: Mapping[PeopleKind, int]


@dataclass(frozen=True, kw_only=True)
class DistinctAccess:
    """What all its accounts can read alike. `with_key`: the type sets that lookups with unguessable keys would add."""

    access_id: str
    accounts: tuple[Account, ...]
    reaches: Mapping[Reach, ReachRights]
    with_key: Masks


class Accesses:
    """Finds the distinct accesses of a portal's accounts over one population."""

    def __init__(self, access: Access, population: Population, unread: Sequence[Unread], key: Key) -> None:
        self._access, self._population, self._unread = access, population, tuple(unread)
        self._warnings: dict[str, None] = {}
        self._rights = [ExportRights(index, key, self._warn) for index in population.exports]
        wheres = [grant.scope.where for grant in access.grants if grant.scope.where is not None]
        self._attributes = sorted({name for where in wheres for name in attributes_of(where)})
        self._of_rights: dict[tuple[object, ...], tuple[object, ...]] = {}

    def _warn(self, message: str) -> None:
        self._warnings[message] = None

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was odd in filters, once each."""
        return tuple(self._warnings)

    def distinct(self) -> list[DistinctAccess]:
        """The distinct accesses, numbered in the order of their first account."""
        groups: dict[tuple[object, ...], list[Account]] = {}
        for account in self._access.accounts:
            groups.setdefault(self._identity(account), []).append(account)
        return [
            DistinctAccess(
                access_id=f"acces-{number:05d}",
                accounts=tuple(accounts),
                reaches={reach: self._reach(accounts[0], reach) for reach in REACHES},
                with_key=self._type_sets(accounts[0], self._access.held_with_key(accounts[0])),
            )
            for number, accounts in enumerate(groups.values(), start=1)
        ]

    def without_quota(self, account: Account, people: PeopleKind) -> tuple[Masks, int]:
        """(type sets of what has no quota, rows a day that quotas allow of exports about `people`), reachable."""
        held = self._access.held(account, "reachable")
        free = tuple(grant for grant in held if grant.grant.scope.max_per_day is None)
        about = {rights.index.layout.export for rights in self._rights if rights.index.layout.person.kind == people}
        quotas = {
            grant.grant.scope.name: grant.grant.scope.max_per_day or 0
            for grant in held
            if grant.grant.export == "*" or grant.grant.export in about
        }
        return self._type_sets(account, free), sum(quotas.values())

    def has_quota(self, account: Account) -> bool:
        """Whether any reachable grant is under a quota."""
        return any(grant.grant.scope.max_per_day is not None for grant in self._access.held(account, "reachable"))

    def _identity(self, account: Account) -> tuple[object, ...]:
        """Equal for two accounts with the same effective rights; computed once per set of roles and attributes."""
        attributes = tuple((name, account.attributes.get(name, ())) for name in self._attributes)
        rights = (account.roles, attributes)
        if rights not in self._of_rights:
            held = [self._access.held(account, reach) for reach in REACHES]
            held.append(self._access.held_with_key(account))
            identity: list[object] = [access.identity for grants in held for access in self._read(account, grants)]
            for reach, grants in zip(REACHES, held, strict=False):
                identity.append(tuple(sorted(self._unknown(account, reach, grants).items())))
            self._of_rights[rights] = tuple(identity)
        return self._of_rights[rights]

    def _read(self, account: Account, held: Iterable[HeldGrant]) -> list[ExportAccess]:
        grants = tuple(held)
        return [
            rights.read_by(
                account, [grant for grant in grants if touches(rights.index.layout.export, grant.grant.export)]
            )
            for rights in self._rights
        ]

    def _type_sets(self, account: Account, held: Iterable[HeldGrant]) -> Masks:
        read = self._read(account, held)
        found = [rights.type_set_of_kinds(access) for rights, access in zip(self._rights, read, strict=True)]
        return np.concatenate([np.zeros(0, np.uint64), *found])

    def _unknown(self, account: Account, reach: Reach, held: Iterable[HeldGrant]) -> dict[PeopleKind, int]:
        unread = unknown_types(held, self._unread)
        refused = refused_types(self._access.refused_for(account, reach), self._holdings())
        return {kind: unread[kind] | refused[kind] for kind in PEOPLE_KINDS}

    def _holdings(self) -> dict[str, tuple[PeopleKind | None, Mapping[str, int] | None]]:
        holdings: dict[str, tuple[PeopleKind | None, Mapping[str, int] | None]] = {
            hole.export: (hole.people, hole.columns) for hole in self._unread
        }
        for index in self._population.exports:
            columns = {column.name: column.types | column.unknown for column in index.layout.columns}
            holdings[index.layout.export] = (index.layout.person.kind, columns)
        return holdings

    def _reach(self, account: Account, reach: Reach) -> ReachRights:
        held = self._access.held(account, reach)
        unknown = self._unknown(account, reach, held)
        granted, masked = dict.fromkeys(PEOPLE_KINDS, 0), dict.fromkeys(PEOPLE_KINDS, 0)
        of_kind = [np.zeros(0, np.uint64)]
        for rights, access in zip(self._rights, self._read(account, held), strict=True):
            kind = rights.index.layout.person.kind
            of_kind.append(rights.type_set_of_kinds(access))
            undecided = rights.type_set_of_kinds(access, unknown=True)
            unknown[kind] |= int(np.bitwise_or.reduce(undecided, initial=np.uint64(0)))
            for column in rights.index.layout.columns:
                granted[kind] |= column.types if column.name in access.granted else 0
                masked[kind] |= column.types if column.name in access.masked else 0
        return ReachRights(of_kind=np.concatenate(of_kind), unknown=unknown, granted=granted, masked=masked)


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
