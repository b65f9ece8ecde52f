"""The exposure datasets column by column: millions of rows, and no row is ever an object."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.access import REACHES, Reach
from tamis.exposure.accesses import ReachRights
from tamis.exposure.histograms import Histogram
from tamis.exposure.population import Masks
from tamis.exposure.states import STATES, WHYS, states_of
from tamis.policy import taxonomy
from tamis.portals import PeopleKind

Columns = dict[str, npt.NDArray[Any]]
_UNITS_AT_ONCE = 1024


@dataclass(frozen=True, kw_only=True)
class _Unit:
    """One access, reach and people kind: its figures, and the types that it holds, opens, masks or may hold."""

    place: tuple[int, int, int]
    histogram: Histogram
    held: int
    unknown: int
    granted: int
    masked: int


class Sheets:
    """Collects the rows of exposure_type_sets, _by_type, _by_category and _by_controller."""

    def __init__(self, kinds: Sequence[PeopleKind], held: Mapping[PeopleKind, int]) -> None:
        self._kinds, self._held = tuple(kinds), held
        self._access_ids: list[str] = []
        self._units: list[_Unit] = []
        types, categories = taxonomy().types, taxonomy().categories
        of_category = [[entity.name for entity in types if entity.category == category] for category in categories]
        self._sets: dict[str, Masks] = {
            "by_type": np.array([entity.mask for entity in types], np.uint64),
            "by_category": np.array([taxonomy().mask(names) for names in of_category], np.uint64),
        }
        self._done: dict[str, list[Columns]] = {
            name: [] for name in ("type_sets", "by_type", "by_category", "by_controller")
        }

    def add(self, access_id: str, reach: Reach, kind: PeopleKind, histogram: Histogram, rights: ReachRights) -> None:
        """Add the figures of one access, reach and people kind."""
        if not self._access_ids or self._access_ids[-1] != access_id:
            self._access_ids.append(access_id)
        self._units.append(
            _Unit(
                place=(len(self._access_ids) - 1, REACHES.index(reach), self._kinds.index(kind)),
                histogram=histogram,
                held=self._held[kind],
                unknown=rights.unknown[kind],
                granted=rights.granted[kind],
                masked=rights.masked[kind],
            )
        )
        if len(self._units) >= _UNITS_AT_ONCE:
            self._flush()

    def tables(self, controllers: Sequence[tuple[str, str]]) -> dict[str, pa.Table]:
        """The four tables; words as dictionaries. `controllers`: (id, name) by number."""
        self._flush()
        entities, ids = [entity.name for entity in taxonomy().types], [controller for controller, _ in controllers]
        words: dict[str, Sequence[str]] = {
            "access_id": self._access_ids,
            "reach": REACHES,
            "people_kind": self._kinds,
            "entity_type": entities,
            "category": list(taxonomy().categories),
            "state": STATES,
            "why": WHYS,
            "controller": ids,
            "controller_name": [name for _, name in controllers],
        }
        return {f"exposure_{name}": _table(pieces, words) for name, pieces in self._done.items() if pieces}

    def _flush(self) -> None:
        units, self._units = self._units, []
        if not units:
            return
        places = np.array([unit.place for unit in units])
        histograms = [unit.histogram for unit in units]
        self._done["type_sets"].append(_type_sets(places, histograms))
        self._done["by_controller"].append(_controllers(places, histograms))
        for name, sets in self._sets.items():
            self._done[name].append(_stated(places, units, sets, name))


def _placed(places: npt.NDArray[np.int64], rows: Sequence[int] | int) -> Columns:
    names = {"access_id": np.int32, "reach": np.int8, "people_kind": np.int8}
    return {
        name: np.repeat(places[:, column].astype(dtype), rows) for column, (name, dtype) in enumerate(names.items())
    }


def _type_sets(places: npt.NDArray[np.int64], histograms: Sequence[Histogram]) -> Columns:
    type_sets = np.concatenate([one.type_sets for one in histograms])
    return {
        **_placed(places, [len(one.type_sets) for one in histograms]),
        "type_set": type_sets.astype(np.int64),
        "entity_types": type_sets,
        "n_people": np.concatenate([one.people for one in histograms]),
        "n_records": np.concatenate([one.records for one in histograms]),
    }


def _controllers(places: npt.NDArray[np.int64], histograms: Sequence[Histogram]) -> Columns:
    numbers = np.concatenate([one.controllers for one in histograms]).astype(np.int32)
    return {
        **_placed(places, [len(one.controllers) for one in histograms]),
        "controller": numbers,
        "controller_name": numbers,
        "n_people": np.concatenate([one.controller_people for one in histograms]),
        "n_records": np.concatenate([one.controller_records for one in histograms]),
        "entity_types": np.concatenate([one.controller_types for one in histograms]),
    }


def _stated(places: npt.NDArray[np.int64], units: Sequence[_Unit], sets: Masks, name: str) -> Columns:
    """One row per unit and set of types."""
    histograms = [unit.histogram for unit in units]
    exposed = np.array([one.types for one in histograms], np.uint64)
    known = {
        part: np.array([getattr(unit, part) for unit in units], np.uint64)
        for part in ("unknown", "held", "granted", "masked")
    }
    states = states_of(sets, exposed=exposed, **known)
    common = {
        **_placed(places, len(sets)),
        "state": states.state.reshape(-1),
        "complete": states.complete.reshape(-1),
        "n_people": _with(sets, [(one.type_sets, one.people) for one in histograms]),
        "n_records": _with(sets, [(one.row_sets, one.row_counts) for one in histograms]),
    }
    if name == "by_category":
        numbers = np.tile(np.arange(len(sets), dtype=np.int8), len(units))
        return {**common, "category": numbers, "entity_types": (exposed[:, None] & sets).reshape(-1)}
    return {
        **common,
        "entity_type": np.tile(np.arange(len(sets), dtype=np.int8), len(units)),
        "why": states.why.reshape(-1),
        "masked": ((known["masked"][:, None] & sets) != 0).reshape(-1),
    }


def _with(sets: Masks, histograms: Sequence[tuple[Masks, npt.NDArray[np.int64]]]) -> npt.NDArray[np.int64]:
    """For each histogram and each set of types, the number that has at least one of them."""
    sizes = np.array([len(masks) for masks, _ in histograms])
    total = np.zeros((len(histograms), len(sets)), np.int64)
    filled = np.flatnonzero(sizes)
    if len(filled):
        masks = np.concatenate([masks for masks, _ in histograms])
        counts = np.concatenate([counts for _, counts in histograms])
        starts = (np.cumsum(sizes) - sizes)[filled]
        for place, types in enumerate(sets):
            total[filled, place] = np.add.reduceat(np.where((masks & types) != 0, counts, 0), starts)
    return total.reshape(-1)


def _table(pieces: Sequence[Columns], words: Mapping[str, Sequence[str]]) -> pa.Table:
    columns = {}
    for name in pieces[0]:
        values = np.concatenate([piece[name] for piece in pieces])
        if name == "entity_types":
            columns[name] = _entity_types(values)
        elif name in words:
            numbers = pa.array(values, mask=values < 0)
            columns[name] = pa.DictionaryArray.from_arrays(numbers, pa.array(list(words[name]), pa.string()))
        else:
            columns[name] = pa.array(values)
    return pa.table(columns)


def _entity_types(type_sets: Masks) -> pa.Array:
    """The sorted names of each type set, as lists of numbers into the names."""
    distinct, places = np.unique(type_sets, return_inverse=True)
    names = sorted(entity.name for entity in taxonomy().types)
    number = {name: place for place, name in enumerate(names)}
    lists = [[number[name] for name in taxonomy().names(int(type_set))] for type_set in distinct]
    taken = pa.array(lists, pa.list_(pa.int8())).take(pa.array(places.reshape(-1)))
    words = pa.DictionaryArray.from_arrays(taken.values, pa.array(names, pa.string()))
    return pa.ListArray.from_arrays(taken.offsets, words)
