"""The exposure datasets column by column: millions of rows, and no row is ever an object.

Rows stand in the order that the reports declare: by access, reach, people kind, then type set, type, category or
controller.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.access import REACHES
from tamis.exposure.accesses import DistinctAccess
from tamis.exposure.histograms import Histograms, rows_of
from tamis.exposure.population import Masks
from tamis.exposure.signatures import Ids
from tamis.exposure.states import STATES, WHYS, states_of
from tamis.policy import taxonomy
from tamis.portals import PEOPLE_KINDS, PeopleKind

Columns = dict[str, npt.NDArray[Any]]
SHEETS = ("exposure_type_sets", "exposure_by_type", "exposure_by_category", "exposure_by_controller")
_ACCESSES_AT_ONCE = 2048


def wanted_sets() -> Masks:
    """The sets of types of which histograms count people and rows: each entity type, then each category."""
    types, categories = taxonomy().types, taxonomy().categories
    of_category = [[entity.name for entity in types if entity.category == category] for category in categories]
    return np.array([entity.mask for entity in types] + [taxonomy().mask(names) for names in of_category], np.uint64)


class Sheets:
    """Makes exposure_type_sets, _by_type, _by_category and _by_controller.

    `first`: place of each reading's first histogram, of the first of `kinds`; `held`: the types of each of these kinds.
    """

    def __init__(
        self,
        histograms: Histograms,
        first: Ids,
        kinds: Sequence[PeopleKind],
        held: Mapping[PeopleKind, int],
        controllers: Sequence[tuple[str, str]],
    ) -> None:
        self._histograms, self._first, self._kinds = histograms, first, tuple(kinds)
        self._held, self._controllers = held, tuple(controllers)
        self._set_starts = np.cumsum(histograms.set_sizes) - histograms.set_sizes
        self._controller_starts = np.cumsum(histograms.controller_sizes) - histograms.controller_sizes
        types, categories = [entity.name for entity in taxonomy().types], list(taxonomy().categories)
        self._names = {"by_type": ("entity_type", types), "by_category": ("category", categories)}
        self._reaches, self._ordered_kinds = sorted(REACHES), sorted(self._kinds)
        # Controllers' ids may repeat a name; rows stand by id, then by number.
        ids = [controller for controller, _ in self._controllers]
        self._controller_rank = np.argsort(np.array(sorted(range(len(ids)), key=lambda n: (ids[n], n)), np.int64))

    def tables(self, accesses: Sequence[DistinctAccess]) -> dict[str, pa.Table]:
        """The four tables of all accesses; words as dictionaries, of each table a batch for some thousand accesses."""
        ordered = sorted(accesses, key=lambda access: access.access_id)
        words: dict[str, Sequence[str]] = {
            "access_id": [access.access_id for access in ordered],
            "reach": self._reaches,
            "people_kind": self._ordered_kinds,
            **dict(self._names.values()),
            "state": STATES,
            "why": WHYS,
            "controller": [controller for controller, _ in self._controllers],
            "controller_name": [name for _, name in self._controllers],
        }
        arrays = {name: pa.array(list(each), pa.string()) for name, each in words.items()}
        made: dict[str, list[pa.RecordBatch]] = {name: [] for name in SHEETS}
        for start in range(0, len(ordered), _ACCESSES_AT_ONCE):
            for name, columns in self._sheets(ordered[start : start + _ACCESSES_AT_ONCE], start):
                made[name].append(_batch(columns, arrays))
        return {name: pa.Table.from_batches(batches) if batches else pa.table({}) for name, batches in made.items()}

    def _sheets(self, accesses: Sequence[DistinctAccess], start: int) -> Iterator[tuple[str, Columns]]:
        """The rows of some accesses, of which the first has that place among all."""
        n_units = len(accesses) * len(REACHES) * len(self._kinds)
        place = np.arange(n_units)
        kinds = place % max(1, len(self._kinds))
        placed: Columns = {
            "access_id": (start + place // (len(REACHES) * len(self._kinds))).astype(np.int32),
            "reach": (place // len(self._kinds) % len(REACHES)).astype(np.int8),
            "people_kind": kinds.astype(np.int8),
        }
        readings = np.array([[access.readings[reach] for reach in self._reaches] for access in accesses], np.int64)
        counted = np.array([self._kinds.index(kind) for kind in self._ordered_kinds], np.int64)
        units = np.repeat(self._first[readings.reshape(-1)], len(self._kinds)) + counted[kinds]
        yield "exposure_type_sets", self._type_sets(placed, units)
        yield "exposure_by_controller", self._by_controller(placed, units)
        known = self._known(accesses)
        for name in self._names:
            yield f"exposure_{name}", self._stated(placed, units, known, name)

    def _known(self, accesses: Sequence[DistinctAccess]) -> dict[str, Masks]:
        """Per unit the types that it may hold, opens, masks, and that the portal holds of that people kind."""
        places = [PEOPLE_KINDS.index(kind) for kind in self._ordered_kinds]
        of_reaches = [access.types[reach] for access in accesses for reach in self._reaches]
        known = {
            part: np.array([[getattr(types, part)[place] for place in places] for types in of_reaches], np.uint64)
            for part in ("unknown", "granted", "masked")
        }
        held = np.array([self._held[kind] for kind in self._ordered_kinds], np.uint64)
        return {**{part: sets.reshape(-1) for part, sets in known.items()}, "held": np.tile(held, len(of_reaches))}

    def _type_sets(self, placed: Columns, units: Ids) -> Columns:
        sizes, at = rows_of(self._set_starts, self._histograms.set_sizes, units)
        type_sets = self._histograms.type_sets.take(at)
        return {
            **_repeated(placed, sizes),
            "type_set": type_sets.astype(np.int64),
            "entity_types": type_sets,
            "n_people": self._histograms.people.take(at),
            "n_records": self._histograms.records.take(at),
        }

    def _by_controller(self, placed: Columns, units: Ids) -> Columns:
        found = self._histograms
        sizes, at = rows_of(self._controller_starts, found.controller_sizes, units)
        rank = self._controller_rank.take(found.controllers.take(at))
        at = at.take(np.argsort(np.repeat(np.arange(len(units)), sizes) * len(self._controller_rank) + rank))
        numbers = found.controllers.take(at)
        return {
            **_repeated(placed, sizes),
            "controller": numbers,
            "controller_name": numbers,
            "n_people": found.controller_people.take(at),
            "n_records": found.controller_records.take(at),
            "entity_types": found.controller_types.take(at),
        }

    def _stated(self, placed: Columns, units: Ids, known: Mapping[str, Masks], name: str) -> Columns:
        """One row per unit and type or category, in the order of their names."""
        column, names = self._names[name]
        order = np.array(sorted(range(len(names)), key=names.__getitem__))
        at = order + (len(self._names["by_type"][1]) if name == "by_category" else 0)
        sets, exposed = wanted_sets()[at], self._histograms.types.take(units)
        states = states_of(sets, exposed=exposed, **known)
        common = {
            **_repeated(placed, len(sets)),
            column: np.tile(order.astype(np.int8), len(units)),
            "state": states.state.reshape(-1),
            "complete": states.complete.reshape(-1),
            "n_people": self._histograms.with_people[units][:, at].reshape(-1),
            "n_records": self._histograms.with_records[units][:, at].reshape(-1),
        }
        if name == "by_category":
            return {**common, "entity_types": (exposed[:, None] & sets).reshape(-1)}
        masked = (known["masked"][:, None] & sets) != 0
        return {**common, "why": states.why.reshape(-1), "masked": masked.reshape(-1)}


def _repeated(placed: Columns, sizes: Ids | int) -> Columns:
    return {name: np.repeat(values, sizes) for name, values in placed.items()}


def _batch(columns: Columns, words: Mapping[str, pa.Array]) -> pa.RecordBatch:
    arrays = {}
    for name, values in columns.items():
        if name == "entity_types":
            arrays[name] = _entity_types(values)
        elif name in words:
            numbers = pa.array(values, mask=values < 0)
            arrays[name] = pa.DictionaryArray.from_arrays(numbers, words[name])
        else:
            arrays[name] = pa.array(values)
    return pa.RecordBatch.from_arrays(list(arrays.values()), names=list(arrays))


def _entity_types(type_sets: Masks) -> pa.Array:
    """The sorted names of each type set, as lists of numbers into the names."""
    distinct, places = np.unique(type_sets, return_inverse=True)
    names = sorted(entity.name for entity in taxonomy().types)
    number = {name: place for place, name in enumerate(names)}
    lists = [[number[name] for name in taxonomy().names(int(type_set))] for type_set in distinct]
    taken = pa.array(lists, pa.list_(pa.int8())).take(pa.array(places.reshape(-1)))
    words = pa.DictionaryArray.from_arrays(taken.values, pa.array(names, pa.string()))
    return pa.ListArray.from_arrays(taken.offsets, words)
