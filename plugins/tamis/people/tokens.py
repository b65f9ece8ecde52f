"""From the key cells of a row to the keyed token of its person. No cell goes further than this module."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from tamis.people.forms import linked_cells
from tamis.people.keyed import content_of, keyed_tokens
from tamis.people.keys import ColumnType, PersonSpec
from tamis.store import Key

Tokens = npt.NDArray[np.uint64]


@dataclass(frozen=True, kw_only=True)
class RowPeople:
    """The people of the rows of a batch.

    `tokens`: (rows, 2) uint64, the first identity that a row gives; zeros where `linked` is False (a row with an
    incomplete key and no link is a person of its own). `edges`: (n, 4) uint64, pairs of tokens of one person, repeated
    as rows repeat them.
    """

    tokens: Tokens
    linked: npt.NDArray[np.bool_]
    edges: Tokens


def same_person_tokens(batch: pa.RecordBatch, spec: PersonSpec, key: Key, empty: frozenset[str]) -> RowPeople:
    """The tokens of a batch of text columns under a person spec; words of `empty` count as empty cells."""
    identities = [spec.key] if spec.key else []
    identities += [(link,) for link in spec.links]
    tokens = np.zeros((batch.num_rows, 2), dtype=np.uint64)
    linked = np.zeros(batch.num_rows, dtype=bool)
    edges = [np.zeros((0, 4), dtype=np.uint64)]
    for columns in identities:
        found, complete = _identity(batch, columns, spec.namespace(columns), key, empty)
        both = linked & complete
        if both.any():
            edges.append(np.hstack((tokens[both], found[both])))
        fresh = complete & ~linked
        tokens[fresh] = found[fresh]
        linked |= complete
    return RowPeople(tokens=tokens, linked=linked, edges=np.vstack(edges))


def _identity(
    batch: pa.RecordBatch, columns: tuple[ColumnType, ...], namespace: str, key: Key, empty: frozenset[str]
) -> tuple[Tokens, npt.NDArray[np.bool_]]:
    ordered = sorted(columns, key=lambda column: (column.entity_type or f"column {column.column}", column.column))
    cells = [
        linked_cells(batch.column(column.column), column.entity_type, empty)
        if column.column in batch.schema.names
        else pa.array([""] * batch.num_rows, pa.string())
        for column in ordered
    ]
    complete = np.ones(batch.num_rows, dtype=bool)
    for cell in cells:
        complete &= np.diff(content_of(cell)[1]) > 0
    joined = cells[0] if len(cells) == 1 else pc.binary_join_element_wise(*cells, "\x1f")
    return keyed_tokens(joined, key.token(f"person\x1e{namespace}")), complete
