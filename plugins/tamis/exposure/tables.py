"""The exposure datasets of one drop, as Arrow tables; `tamis.reports` says what every column means."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from tamis.access import REACHES, Access, Account, Reach
from tamis.exposure.accesses import Accesses, DistinctAccess, ReachRights, held_types
from tamis.exposure.figures import Counter, Histogram
from tamis.exposure.population import Population
from tamis.exposure.states import state_of
from tamis.exposure.unread import Unread
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
        self._counter = Counter(population)
        self._accesses = Accesses(access, population, unread, key)
        self._held = held_types(population, unread)
        self._kinds = self._people_kinds()
        self._headline: PeopleKind = next((kind for kind in _HEADLINE if kind in self._kinds), "none")
        self._everyone = self._counter.everyone(self._headline)

    def run(self) -> Exposure:
        """Compute every dataset."""
        rows: dict[str, list[Row]] = {name: [] for name in ("type_sets", "by_type", "by_category", "by_controller")}
        accounts: list[Row] = []
        for distinct in self._accesses.distinct():
            histograms: dict[tuple[Reach, PeopleKind], Histogram] = {}
            for reach in REACHES:
                for kind in self._kinds:
                    place = {"access_id": distinct.access_id, "reach": reach, "people_kind": kind}
                    rights = distinct.reaches[reach]
                    histogram = self._counter.histogram(rights.of_kind, kind)
                    histograms[reach, kind] = histogram
                    rows["type_sets"] += _type_set_rows(place, histogram)
                    rows["by_type"] += self._type_rows(place, kind, histogram, rights)
                    rows["by_category"] += self._category_rows(place, kind, histogram, rights)
                    rows["by_controller"] += self._controller_rows(place, kind, rights)
            accounts += self._account_rows(distinct, histograms)
        tables = {f"exposure_{name}": pa.Table.from_pylist(content) for name, content in rows.items()}
        tables["account_exposure"] = pa.Table.from_pylist(_ranked(accounts))
        return Exposure(tables=tables, warnings=self._accesses.warnings)

    def _people_kinds(self) -> tuple[PeopleKind, ...]:
        found = {index.layout.person.kind for index in self._population.exports}
        for hole in self._unread:  # what is about nobody knows whom could be about anyone
            found |= {"beneficiary", "professional", "employee"} if hole.people is None else {hole.people}
        return tuple(kind for kind in _HEADLINE if kind in found)

    def _type_rows(self, place: Row, kind: PeopleKind, histogram: Histogram, rights: ReachRights) -> Iterator[Row]:
        for entity in taxonomy().types:
            types = entity.mask
            state = state_of(types, kind=kind, histogram=histogram, rights=rights, held=self._held[kind])
            yield {
                **place,
                "entity_type": entity.name,
                "state": state.state,
                "why": state.why,
                "complete": state.complete,
                "n_people": histogram.people_with(types),
                "n_records": histogram.records_with(types),
                "masked": bool(rights.masked[kind] & types),
            }

    def _category_rows(self, place: Row, kind: PeopleKind, histogram: Histogram, rights: ReachRights) -> Iterator[Row]:
        for category in taxonomy().categories:
            types = taxonomy().mask([entity.name for entity in taxonomy().types if entity.category == category])
            state = state_of(types, kind=kind, histogram=histogram, rights=rights, held=self._held[kind])
            yield {
                **place,
                "category": category,
                "state": state.state,
                "complete": state.complete,
                "n_people": histogram.people_with(types),
                "n_records": histogram.records_with(types),
                "entity_types": taxonomy().names(histogram.types & types),
            }

    def _controller_rows(self, place: Row, kind: PeopleKind, rights: ReachRights) -> Iterator[Row]:
        for share in self._counter.by_controller(rights.of_kind, kind):
            controller, name = self._controllers[share.controller]
            yield {
                **place,
                "controller": controller,
                "controller_name": name,
                "n_people": share.people,
                "n_records": share.records,
                "entity_types": taxonomy().names(share.types),
            }

    def _account_rows(
        self, distinct: DistinctAccess, histograms: Mapping[tuple[Reach, PeopleKind], Histogram]
    ) -> Iterator[Row]:
        headline = {reach: histograms[reach, self._headline] for reach in REACHES} if self._kinds else {}
        counts = {reach: histogram.n_people for reach, histogram in headline.items()}
        reachable = counts.get("reachable", 0)
        rights = distinct.reaches["reachable"]
        masked = 0
        for types in rights.masked.values():
            masked |= types
        common = {
            "access_id": distinct.access_id,
            "people_kind": self._headline,
            **{f"n_people_{reach}": counts.get(reach, 0) for reach in REACHES},
            "n_people_with_key": self._counter.histogram(distinct.with_key, self._headline).n_people,
            "n_people_unlinked": headline["reachable"].unlinked if headline else 0,
            "by_kind": [
                {"people_kind": kind, **{reach: histograms[reach, kind].n_people for reach in REACHES}}
                for kind in self._kinds
            ],
            "share": reachable / self._everyone if self._everyone else 0.0,
            "masked_types": taxonomy().names(masked),
            "shared_access": len(distinct.accounts),
            "complete": not any(rights.unknown.values()),
        }
        for account in distinct.accounts:
            yield {**common, **self._account(account), **self._quota(account, reachable)}

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
            "escalated": self._access.escalates(account),
        }

    def _quota(self, account: Account, reachable: int) -> Row:
        """People that quotas let out in 1, 4 and 30 days; the whole reach where there is no quota."""
        if not self._accesses.has_quota(account):
            return {f"n_people_{days}d": reachable for days in _DAYS}
        of_kind, a_day = self._accesses.without_quota(account, self._headline)
        free = self._counter.histogram(of_kind, self._headline).n_people
        return {f"n_people_{days}d": min(reachable, free + days * a_day) for days in _DAYS}


def _type_set_rows(place: Row, histogram: Histogram) -> Iterator[Row]:
    for type_set, people, records in zip(histogram.type_sets, histogram.people, histogram.records, strict=True):
        names = taxonomy().names(int(type_set))
        yield {
            **place,
            "type_set": int(type_set),
            "entity_types": names,
            "n_people": int(people),
            "n_records": int(records),
        }


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
