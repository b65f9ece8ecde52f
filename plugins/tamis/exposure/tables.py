"""The exposure datasets of one drop, as Arrow tables; `tamis.reports` says what every column means."""

import datetime as dt
import functools
import operator
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from tamis.access import REACHES, Access, Account
from tamis.exposure.accesses import Accesses, DistinctAccess
from tamis.exposure.counting import Counting
from tamis.exposure.figures import Counter
from tamis.exposure.histograms import Histograms
from tamis.exposure.population import Population
from tamis.exposure.sheets import SHEETS, Sheets, wanted_sets
from tamis.exposure.signatures import Ids
from tamis.exposure.unread import Unread, held_types
from tamis.policy import taxonomy
from tamis.portals import PeopleKind
from tamis.store import Key

Row = dict[str, Any]
# The people whose number is an account's headline: the first of these kinds that the portal holds.
_HEADLINE: tuple[PeopleKind, ...] = ("beneficiary", "professional", "employee", "none")
_DAYS = (1, 4, 30)


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
        self._accesses = Accesses(access, population, unread, key)
        self._held = held_types(population, unread)
        self._kinds = self._people_kinds()
        self._headline: PeopleKind = next((kind for kind in _HEADLINE if kind in self._kinds), "none")
        self._counter = Counter(population, self._kinds, wanted_sets())
        self._everyone = self._counter.everyone(self._headline)

    def run(self) -> Exposure:
        """Compute every dataset."""
        counting = Counting(self._counter, self._accesses, len(self._kinds), len(self._controllers))
        histograms, first = counting.histograms(self._accesses.find())
        tables = dict.fromkeys(SHEETS, pa.table({}))
        if self._kinds:
            sheets = Sheets(histograms, first, self._kinds, self._held, self._controllers)
            tables |= sheets.tables(self._accesses.distinct)
        figures = _Figures(histograms, first, self._kinds, self._headline)
        rows = [row for distinct in self._accesses.distinct for row in self._account_rows(distinct, figures)]
        tables["account_exposure"] = pa.Table.from_pylist(_ranked(rows))
        return Exposure(tables=tables, warnings=self._accesses.warnings)

    def _people_kinds(self) -> tuple[PeopleKind, ...]:
        found = {index.layout.person.kind for index in self._population.exports}
        for hole in self._unread:  # what is about nobody knows whom could be about anyone
            found |= {"beneficiary", "professional", "employee"} if hole.people is None else {hole.people}
        return tuple(kind for kind in _HEADLINE if kind in found)

    def _access_row(self, distinct: DistinctAccess, figures: "_Figures") -> Row:
        """What the rows of all accounts of one access have in common."""
        readings, types = distinct.readings, distinct.types["reachable"]
        counts = {reach: figures.headline(readings[reach]) for reach in REACHES}
        return {
            "access_id": distinct.access_id,
            "people_kind": self._headline,
            **{f"n_people_{reach}": counts[reach] for reach in REACHES},
            "n_people_with_key": figures.headline(distinct.with_key),
            "n_people_unlinked": figures.unlinked(readings["reachable"]),
            "by_kind": [
                {"people_kind": kind, **{reach: figures.people(readings[reach], kind) for reach in REACHES}}
                for kind in self._kinds
            ],
            "share": counts["reachable"] / self._everyone if self._everyone else 0.0,
            "masked_types": taxonomy().names(functools.reduce(operator.or_, types.masked)),
            "complete": not any(types.unknown),
        }

    def _account_rows(self, distinct: DistinctAccess, figures: "_Figures") -> Iterator[Row]:
        common = {**self._access_row(distinct, figures), "shared_access": len(distinct.accounts)}
        for account in distinct.accounts:
            yield {**common, **self._account(account), **self._quota(account, common["n_people_reachable"], figures)}

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

    def _quota(self, account: Account, reachable: int, figures: "_Figures") -> Row:
        """People that quotas let out in 1, 4 and 30 days; the whole reach where there is no quota."""
        free = self._accesses.free_of_quota(account)
        if free is None:
            return {f"n_people_{days}d": reachable for days in _DAYS}
        n_free, a_day = figures.headline(free), self._accesses.a_day(account, self._headline)
        return {f"n_people_{days}d": min(reachable, n_free + days * a_day) for days in _DAYS}


class _Figures:
    """Single figures of readings, as Python's numbers."""

    def __init__(self, histograms: Histograms, first: Ids, kinds: tuple[PeopleKind, ...], headline: PeopleKind) -> None:
        self._first, self._kinds, self._headline = first.tolist(), kinds, headline
        self._people, self._unlinked = histograms.n_people.tolist(), histograms.unlinked.tolist()

    def people(self, reading: int, kind: PeopleKind) -> int:
        """People of one kind; none where the portal holds nobody."""
        return int(self._people[self._first[reading] + self._kinds.index(kind)]) if self._kinds else 0

    def headline(self, reading: int) -> int:
        """People of the headline kind."""
        return self.people(reading, self._headline)

    def unlinked(self, reading: int) -> int:
        """Those of them without a whole key."""
        at = self._kinds.index(self._headline) if self._kinds else 0
        return int(self._unlinked[self._first[reading] + at]) if self._kinds else 0


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
