"""The learned weights of the pieces of headers: `header_words.npz` beside this module.

`python -m benchmarks.accuracy.learning` writes it.

Per piece the file keeps a weight for nothing and for each entity type that it tells apart; small ones are left out.
Rows are found by the piece's number; a piece that the file lacks says nothing.
"""

import functools
import io
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from tamis.columns.weighing import weighed_types
from tamis.errors import SettingsError

FILE = "header_words.npz"
_PARTS = ("types", "keys", "starts", "columns", "values", "sources")

Scores = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True, eq=False)
class HeaderWeights:
    """Weights in rows: piece `keys[i]` has `values[starts[i]:starts[i + 1]]` in the columns beside them.

    Column 0 is nothing, the others are the detectable types in the order of the taxonomy. `sources` is the digest of
    what they were learned from.
    """

    keys: npt.NDArray[np.uint32]
    starts: npt.NDArray[np.int64]
    columns: npt.NDArray[np.uint8]
    values: npt.NDArray[np.float16]
    width: int
    sources: str

    def of(self, keys: Sequence[int]) -> Scores:
        """One row of weights a piece, zeros for one that was not learned."""
        found = np.zeros((len(keys), self.width))
        for row, key in enumerate(keys):
            place = int(np.searchsorted(self.keys, np.uint32(key)))
            if place < self.keys.size and self.keys[place] == key:
                part = slice(int(self.starts[place]), int(self.starts[place + 1]))
                found[row, self.columns[part]] = self.values[part]
        return found


def load(content: bytes) -> HeaderWeights:
    """The weights of a file's content.

    Raises:
        SettingsError: it is no such file, or its types are not those of the taxonomy.
    """
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as parts:
            part: dict[str, npt.NDArray[Any]] = {name: parts[name] for name in _PARTS}
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise _wrong("it is not the file that benchmarks.accuracy.learning writes") from error
    if part["types"].tolist() != weighed_types():
        raise _wrong("it was learned for other entity types than those of policy/taxonomy.yaml")
    _check_shapes(part)
    return HeaderWeights(
        keys=part["keys"].astype(np.uint32),
        starts=part["starts"].astype(np.int64),
        columns=part["columns"].astype(np.uint8),
        values=part["values"].astype(np.float16),
        width=1 + part["types"].size,
        sources=str(part["sources"]),
    )


def _check_shapes(part: dict[str, npt.NDArray[Any]]) -> None:
    keys, starts, columns, values = (part[name] for name in ("keys", "starts", "columns", "values"))
    if any(array.ndim != 1 for array in (keys, starts, columns, values)) or starts.size != keys.size + 1:
        raise _wrong(f"{keys.size} pieces need {keys.size + 1} starts, it has {starts.size}")
    if columns.size != values.size or int(starts[0]) != 0 or int(starts[-1]) != values.size:
        raise _wrong(f"{values.size} weights, {columns.size} columns and starts up to {int(starts[-1])} do not fit")
    if (np.diff(starts.astype(np.int64)) < 0).any() or (np.diff(keys.astype(np.int64)) <= 0).any():
        raise _wrong("its pieces are not in order")
    if columns.size and int(columns.max()) > part["types"].size:
        raise _wrong("a weight belongs to no entity type")
    if not np.isfinite(values.astype(np.float64)).all():
        raise _wrong("a weight is no number")


def _wrong(why: str) -> SettingsError:
    return SettingsError(f"columns/{FILE}: {why}; make it again with: python -m benchmarks.accuracy.learning")


def save(place: Path, weights: HeaderWeights) -> None:
    """Write weights as `load` reads them."""
    with place.open("wb") as file:
        np.savez_compressed(
            file,
            types=np.array(weighed_types()),
            keys=weights.keys,
            starts=weights.starts.astype(np.uint32),
            columns=weights.columns,
            values=weights.values,
            sources=np.array(weights.sources),
        )


@functools.cache
def header_weights() -> HeaderWeights:
    """The weights of the package, read once."""
    source = resources.files("tamis.columns").joinpath(FILE)
    if not source.is_file():
        raise _wrong("it is not there")
    return load(source.read_bytes())
