"""From accounts to distinct accesses: accounts with the same effective rows and columns are computed once."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from tamis.access import REACHES, Access, Account, HeldGrant, Reach, attributes_of
from tamis.exposure.opened import ColumnSet, ColumnSets, Opened
from tamis.exposure.population import Population
from tamis.exposure.rights import ExportRights
from tamis.exposure.unread import Unread, refused_types, touches, unknown_types
from tamis.portals import PEOPLE_KINDS, PeopleKind
from tamis.store import Key

Held = tuple[HeldGrant, ...]
Holdings = dict[str, tuple[PeopleKind | None, Mapping[str, int] | None]]
Small = npt.NDArray[np.int32]
_AT_ONCE = 256
_CELLS_AT_ONCE = 1 << 22


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What is read of all cells, for the first time: the column set of each cell that is read, by number.

    `usual`: per export the column set that is read of more than half of its cells, 0 where there is none.
    """

    number: int
    cells: Small
    sets: Small
    usual: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Types:
    """Type sets of one reach, by place in PEOPLE_KINDS.

    `unknown`: what something unread could hold; `granted`, `masked`: those of columns that grants open or mask.
    """

    unknown: tuple[int, ...]
    granted: tuple[int, ...]
    masked: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class DistinctAccess:
    """What all its accounts can read alike, by reach; readings stand as numbers.

    `with_key`: what lookups with unguessable keys would add. `accounts` is whole only once all accesses were found.
    """

    access_id: str
    accounts: list[Account]
    readings: Mapping[Reach, int]
    types: Mapping[Reach, Types]
    with_key: int


@dataclass(frozen=True)
class _Rights:
    """What a set of roles holds: within each reach, with keys, without quota; equal ones are one object."""

    reaches: tuple[Held, ...]
    with_key: Held
    free: Held
    has_quota: bool
    escalates: bool
    types: tuple[Types, ...]
    masked: tuple[object, ...]


@dataclass(frozen=True)
class _Found:
    """The readings of some roles with some attributes: within each reach, with keys, without quota."""

    reaches: tuple[int, ...]
    with_key: int
    free: int
    unknown: tuple[tuple[int, ...], ...]


class Accesses:
    """Finds the distinct accesses of a portal's accounts over one population, many at a time."""

    def __init__(self, access: Access, population: Population, unread: Sequence[Unread], key: Key) -> None:
        self._access, self._population, self._unread = access, population, tuple(unread)
        self._warnings: dict[str, None] = {}
        self._sets = ColumnSets(population.exports)
        self._rights = [
            ExportRights(place, index, self._sets, key, self._warn) for place, index in enumerate(population.exports)
        ]
        self._bounds = np.cumsum([0, *(index.n_cells for index in population.exports)]).tolist()
        wheres = [grant.scope.where for grant in access.grants if grant.scope.where is not None]
        self._attributes = sorted({name for where in wheres for name in attributes_of(where)})
        self._of_roles: dict[tuple[str, ...], _Rights] = {}
        self._readings: dict[bytes, int] = {}
        self._unknown: list[tuple[int, ...]] = []
        self._new: list[Reading] = []
        self._found: dict[tuple[object, ...], _Found] = {}
        self.distinct: list[DistinctAccess] = []

    def _warn(self, message: str) -> None:
        self._warnings[message] = None

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was odd in filters, once each."""
        return tuple(self._warnings)

    def opened(self) -> Opened:
        """What the column sets of the readings found so far open."""
        return self._sets.opened()

    def usual_sets(self, usual: tuple[int, ...]) -> Small:
        """The column set of every cell, where each export is read alike throughout."""
        return np.repeat(np.array(usual, np.int32), np.diff(self._bounds))

    def find(self) -> Iterator[list[Reading]]:
        """Fill `distinct`, in the order of their first account; meanwhile all distinct readings, as they are found."""
        of_identity: dict[tuple[object, ...], DistinctAccess] = {}
        at_once = max(1, min(_AT_ONCE, _CELLS_AT_ONCE // max(1, self._bounds[-1])))
        waiting: list[Account] = []
        fresh: dict[tuple[object, ...], Account] = {}
        accounts = self._access.accounts
        for place, account in enumerate(accounts, start=1):
            waiting.append(account)
            if (rights := self._rights_key(account)) not in self._found:
                fresh.setdefault(rights, account)
            if len(fresh) >= at_once or place == len(accounts):
                self._find_all(fresh)
                for each in waiting:
                    self._place(each, of_identity)
                yield self._new
                waiting, fresh, self._new = [], {}, []

    def free_of_quota(self, account: Account) -> int | None:
        """The reading without what is under a quota, reachable; None where nothing is."""
        return self._found[self._rights_key(account)].free if self._held(account).has_quota else None

    def a_day(self, account: Account, people: PeopleKind) -> int:
        """Rows a day that quotas allow of exports about `people`, reachable."""
        about = {rights.index.layout.export for rights in self._rights if rights.index.layout.person.kind == people}
        quotas = {
            grant.grant.scope.name: grant.grant.scope.max_per_day or 0
            for grant in self._access.held(account, "reachable")
            if grant.grant.export == "*" or grant.grant.export in about
        }
        return sum(quotas.values())

    def escalates(self, account: Account) -> bool:
        """Whether managing accounts or grants opens more than the account's own grants."""
        return self._held(account).escalates

    def _rights_key(self, account: Account) -> tuple[object, ...]:
        return (account.roles, *(account.attributes.get(name, ()) for name in self._attributes))

    def _place(self, account: Account, of_identity: dict[tuple[object, ...], DistinctAccess]) -> None:
        """Put an account under its access, which may be a new one."""
        rights, found = self._held(account), self._found[self._rights_key(account)]
        identity = (found.reaches, found.with_key, found.unknown, rights.masked)
        if identity not in of_identity:
            types = zip(rights.types, found.unknown, strict=True)
            access = DistinctAccess(
                access_id=f"acces-{len(of_identity) + 1:05d}",
                accounts=[],
                readings=dict(zip(REACHES, found.reaches, strict=True)),
                types={
                    reach: Types(unknown=unknown, granted=known.granted, masked=known.masked)
                    for reach, (known, unknown) in zip(REACHES, types, strict=True)
                },
                with_key=found.with_key,
            )
            of_identity[identity] = access
            self.distinct.append(access)
        of_identity[identity].accounts.append(account)

    def _find_all(self, fresh: Mapping[tuple[object, ...], Account]) -> None:
        """The readings of accounts with other roles or attributes than all before: at once for equal roles."""
        alike: dict[tuple[str, ...], list[tuple[object, ...]]] = {}
        for key, account in fresh.items():
            alike.setdefault(account.roles, []).append(key)
        for keys in alike.values():
            accounts = [fresh[key] for key in keys]
            rights = self._held(accounts[0])
            held = {id(each): each for each in (*rights.reaches, rights.with_key, rights.free)}
            numbers = {place: self._read(accounts, each) for place, each in held.items()}
            for row, key in enumerate(keys):
                reaches = tuple(numbers[id(each)][row] for each in rights.reaches)
                unknown = tuple(
                    tuple(one | other for one, other in zip(types.unknown, self._unknown[number], strict=True))
                    for types, number in zip(rights.types, reaches, strict=True)
                )
                with_key, free = numbers[id(rights.with_key)][row], numbers[id(rights.free)][row]
                self._found[key] = _Found(reaches, with_key, free, unknown)

    def _read(self, accounts: Sequence[Account], held: Held) -> list[int]:
        """The number of what each account reads with these grants."""
        width = max(1, self._bounds[-1])
        places, sets = [np.zeros(0, np.int64)], [np.zeros(0, np.int32)]
        for rights, first in zip(self._rights, self._bounds, strict=False):
            at, read = rights.read_by(accounts, self._touching(rights, held))
            row, cell = np.divmod(at, rights.index.n_cells)
            places.append(row * width + (first + cell))
            sets.append(read)
        place, read = np.concatenate(places), np.concatenate(sets)
        if len(self._rights) > 1:
            order = np.argsort(place)
            place, read = place[order], read[order]
        bounds = np.searchsorted(place, np.arange(len(accounts) + 1) * width).tolist()
        cells = (place % width).astype(np.int32)
        return [self._number(cells[start:end], read[start:end]) for start, end in pairwise(bounds)]

    def _touching(self, rights: ExportRights, held: Held) -> list[HeldGrant]:
        return [grant for grant in held if touches(rights.index.layout.export, grant.grant.export)]

    def _number(self, cells: Small, sets: Small) -> int:
        """The number of a reading: equal for the same columns of the same rows."""
        digest = hashlib.blake2b(cells.tobytes(), digest_size=16)
        digest.update(sets.tobytes())
        mark = digest.digest()
        if mark not in self._readings:
            number = self._readings[mark] = len(self._readings)
            of_exports = np.searchsorted(cells, self._bounds)
            unknown, usual = [0] * len(PEOPLE_KINDS), []
            for rights, start, end, first in zip(self._rights, of_exports, of_exports[1:], self._bounds, strict=False):
                own = sets[start:end]
                kind = PEOPLE_KINDS.index(rights.index.layout.person.kind)
                unknown[kind] |= rights.unknown_types(cells[start:end] - first, own)
                most = int(np.bincount(own).argmax()) if 2 * len(own) > rights.index.n_cells else 0
                usual.append(most if 2 * int((own == most).sum()) > rights.index.n_cells else 0)
            self._unknown.append(tuple(unknown))
            self._new.append(Reading(number=number, cells=cells, sets=sets, usual=tuple(usual)))
        return self._readings[mark]

    def _held(self, account: Account) -> _Rights:
        if account.roles not in self._of_roles:
            held = [self._access.held(account, reach) for reach in REACHES]
            for place in range(1, len(held)):  # equal ones as one object: what it opens is found once
                held[place] = held[place - 1] if held[place] == held[place - 1] else held[place]
            reachable = held[REACHES.index("reachable")]
            free = tuple(grant for grant in reachable if grant.grant.scope.max_per_day is None)
            types, shown = zip(*(self._types(account, *each) for each in zip(REACHES, held, strict=True)), strict=True)
            with_key = self._access.held_with_key(account)
            masked = tuple(rights.shown_by(self._touching(rights, with_key))[1] for rights in self._rights)
            self._of_roles[account.roles] = _Rights(
                reaches=tuple(held),
                with_key=with_key,
                free=reachable if free == reachable else free,
                has_quota=free != reachable,
                escalates=self._access.escalates(account),
                types=types,
                masked=(shown, masked),
            )
        return self._of_roles[account.roles]

    def _types(self, account: Account, reach: Reach, held: Held) -> tuple[Types, tuple[ColumnSet, ...]]:
        """What hangs on the roles alone: these types, and the columns that are masked.

        Unknown are here the types that unread parts and refused grants could open.
        """
        unread = unknown_types(held, self._unread)
        refused = refused_types(self._access.refused_for(account, reach), self._holdings())
        granted, masked, hidden = dict.fromkeys(PEOPLE_KINDS, 0), dict.fromkeys(PEOPLE_KINDS, 0), []
        for rights in self._rights:
            opens, hides = rights.shown_by(self._touching(rights, held))
            kind = rights.index.layout.person.kind
            for column in rights.index.layout.columns:
                granted[kind] |= column.types if column.name in opens else 0
                masked[kind] |= column.types if column.name in hides else 0
            hidden.append(hides)
        unknown = tuple(unread[kind] | refused[kind] for kind in PEOPLE_KINDS)
        types = Types(unknown=unknown, granted=tuple(granted.values()), masked=tuple(masked.values()))
        return types, tuple(hidden)

    def _holdings(self) -> Holdings:
        holdings: Holdings = {hole.export: (hole.people, hole.columns) for hole in self._unread}
        for index in self._population.exports:
            columns = {column.name: column.types | column.unknown for column in index.layout.columns}
            holdings[index.layout.export] = (index.layout.person.kind, columns)
        return holdings
