"""The exposure datasets of one drop, as Arrow tables; `tamis.reports` says what every column means."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from tamis.access import REACHES, Access, Account, Reach
from tamis.exposure.accesses import Accesses, DistinctAccess, Reading, held_types
from tamis.exposure.figures import Base, Counter
from tamis.exposure.histograms import Histogram
from tamis.exposure.population import Population
from tamis.exposure.sheets import Sheets
from tamis.exposure.unread import Unread
from tamis.policy import taxonomy
from tamis.portals import PeopleKind
from tamis.store import Key

Row = dict[str, Any]
# The people whose number is an account's headline: the first of these kinds that the portal holds.
_HEADLINE: tuple[PeopleKind, ...] = ("beneficiary", "professional", "employee", "none")
_DAYS = (1, 4, 30)
_SHEETS = ("exposure_type_sets", "exposure_by_type", "exposure_by_category", "exposure_by_controller")
_KNOWN = 2048
"""Readings whose figures are kept at hand."""


@dataclass(frozen=True, kw_only=True)
class Exposure:
    """The rows of each exposure dataset, and what was odd."""

    tables: Mapping[str, pa.Table]
    warnings: tuple[str, ...]


class Exposing:
    """Computes the exposure datasets of one drop."""

    def __init__(
        self,
        *,
        population: Population,
        access: Access,
        unread: Sequence[Unread],
        key: Key,
        date: str,
        pseudonymous: bool,
        controller_names: Mapping[str, str],
    ) -> None:
        self._population, self._access, self._unread = population, access, tuple(unread)
        self._key, self._pseudonymous = key, pseudonymous
        self._date = dt.date.fromisoformat(date)
        self._controllers = _controller_labels(population.controllers, controller_names)
        self._counter = Counter(population)
        self._accesses = Accesses(access, population, unread, key)
        self._held = held_types(population, unread)
        self._kinds = self._people_kinds()
        self._headline: PeopleKind = next((kind for kind in _HEADLINE if kind in self._kinds), "none")
        self._everyone = self._counter.everyone(self._headline)
        self._bases: dict[tuple[frozenset[str] | None, ...], Base] = {}
        self._known: dict[tuple[bytes, ...], Mapping[PeopleKind, Histogram]] = {}

    def run(self) -> Exposure:
        """Compute every dataset."""
        sheets = Sheets(self._kinds, self._held)
        accounts: list[tuple[DistinctAccess, Row]] = []
        for distinct in self._accesses.distinct():
            counted = {reach: self._counted(distinct.reaches[reach].reading) for reach in REACHES}
            for reach in REACHES:
                for kind in self._kinds:
                    sheets.add(distinct.access_id, reach, kind, counted[reach][kind], distinct.reaches[reach])
            accounts.append((distinct, self._access_row(distinct, counted)))
        rows = [row for distinct, common in accounts for row in self._account_rows(distinct, common)]
        tables = {**dict.fromkeys(_SHEETS, pa.table({})), **sheets.tables(self._controllers)}
        tables["account_exposure"] = pa.Table.from_pylist(_ranked(rows))
        return Exposure(tables=tables, warnings=self._accesses.warnings)

    def _counted(self, reading: Reading) -> Mapping[PeopleKind, Histogram]:
        """The histogram of every people kind; one of the last readings is not counted again."""
        if reading.selection not in self._known:
            if len(self._known) >= _KNOWN:
                self._known.clear()
            columns = self._accesses.base_of(reading)
            base, read = self._base(columns), self._accesses.read(reading, columns)
            self._known[reading.selection] = {kind: self._counter.histogram(read, kind, base) for kind in self._kinds}
        return self._known[reading.selection]

    def _base(self, columns: tuple[frozenset[str] | None, ...]) -> Base | None:
        """What the accesses that read these columns of most rows are counted from; made once."""
        if not any(columns):
            return None
        if columns not in self._bases:
            self._bases[columns] = self._counter.base(self._accesses.whole(columns))
        return self._bases[columns]

    def _n_headline(self, reading: Reading) -> int:
        return self._counted(reading)[self._headline].n_people if self._kinds else 0

    def _people_kinds(self) -> tuple[PeopleKind, ...]:
        found = {index.layout.person.kind for index in self._population.exports}
        for hole in self._unread:  # what is about nobody knows whom could be about anyone
            found |= {"beneficiary", "professional", "employee"} if hole.people is None else {hole.people}
        return tuple(kind for kind in _HEADLINE if kind in found)

    def _access_row(self, distinct: DistinctAccess, counted: Mapping[Reach, Mapping[PeopleKind, Histogram]]) -> Row:
        """What the rows of all accounts of one access have in common."""
        counts = {reach: counted[reach][self._headline].n_people if self._kinds else 0 for reach in REACHES}
        rights = distinct.reaches["reachable"]
        masked = 0
        for types in rights.masked.values():
            masked |= types
        return {
            "access_id": distinct.access_id,
            "people_kind": self._headline,
            **{f"n_people_{reach}": counts[reach] for reach in REACHES},
            "n_people_with_key": self._n_headline(distinct.with_key),
            "n_people_unlinked": counted["reachable"][self._headline].unlinked if self._kinds else 0,
            "by_kind": [
                {"people_kind": kind, **{reach: counted[reach][kind].n_people for reach in REACHES}}
                for kind in self._kinds
            ],
            "share": counts["reachable"] / self._everyone if self._everyone else 0.0,
            "masked_types": taxonomy().names(masked),
            "complete": not any(rights.unknown.values()),
        }

    def _account_rows(self, distinct: DistinctAccess, common: Row) -> Iterator[Row]:
        for account in distinct.accounts:
            quota = self._quota(account, common["n_people_reachable"])
            yield {**common, "shared_access": len(distinct.accounts), **self._account(account), **quota}

    def _account(self, account: Account) -> Row:
        name = account.account_id
        dormant = None if account.last_login is None else (self._date - account.last_login).days
        return {
            "account_id": self._key.pseudonym("compte", name) if self._pseudonymous else name,
            "order": name,
            "roles": list(account.roles),
            "kind": account.kind,
            "enabled": account.enabled,
            "mfa": account.mfa,
            "last_login": account.last_login,
            "dormant_days": dormant,
            "latent": not account.enabled,
            "escalated": self._accesses.escalates(account),
        }

    def _quota(self, account: Account, reachable: int) -> Row:
        """People that quotas let out in 1, 4 and 30 days; the whole reach where there is no quota."""
        if not self._accesses.has_quota(account):
            return {f"n_people_{days}d": reachable for days in _DAYS}
        reading, a_day = self._accesses.without_quota(account, self._headline)
        free = self._n_headline(reading)
        return {f"n_people_{days}d": min(reachable, free + days * a_day) for days in _DAYS}


def _ranked(accounts: list[Row]) -> list[Row]:
    """Rank by reachable people, then account; by the real id, so that pseudonyms do not change the order."""
    ordered = sorted(accounts, key=lambda row: (-row["n_people_reachable"], row["order"]))
    ranked = [{**row, "rank": rank} for rank, row in enumerate(ordered, start=1)]
    return [{name: value for name, value in row.items() if name != "order"} for row in ranked]


def _controller_labels(controllers: Sequence[str | None], names: Mapping[str, str]) -> list[tuple[str, str]]:
    """(id, name) by controller number. A spelling that no table knows is a cell's value: it is numbered instead."""
    labels, unknown = [], 0
    for number, controller in enumerate(controllers):
        if controller is None:
            unknown += number > 0
            labels.append((f"non-reconnu-{unknown:03d}", f"organisme non reconnu n° {unknown}"))
        else:
            labels.append((controller, names.get(controller, controller)))
    return labels
