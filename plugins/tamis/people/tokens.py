"""From the key cells of a row to the keyed token of its person. No cell goes further than this module."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier import plain
from tamis.identifiers import BY_TYPE
from tamis.people.keys import ColumnType, PersonSpec
from tamis.store import Key

Tokens = npt.NDArray[np.uint64]


@dataclass(frozen=True, kw_only=True)
class RowPeople:
    """The people of the rows of a batch.

    `tokens`: (rows, 2) uint64, the first identity that a row gives; zeros where `linked` is False (a row with an
    incomplete key and no link is a person of its own). `edges`: (n, 4) uint64, pairs of tokens of one person.
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
            edges.append(np.unique(np.hstack((tokens[both], found[both])), axis=0))
        fresh = complete & ~linked
        tokens[fresh] = found[fresh]
        linked |= complete
    return RowPeople(tokens=tokens, linked=linked, edges=np.vstack(edges))


def _identity(
    batch: pa.RecordBatch, columns: tuple[ColumnType, ...], namespace: str, key: Key, empty: frozenset[str]
) -> tuple[Tokens, npt.NDArray[np.bool_]]:
    ordered = sorted(columns, key=lambda column: (column.entity_type or f"column {column.column}", column.column))
    cells = [_normal(batch, column, empty) for column in ordered]
    joined = cells[0] if len(cells) == 1 else pc.binary_join_element_wise(*cells, "\x1f")
    complete = np.ones(batch.num_rows, dtype=bool)
    for cell in cells:
        complete &= pc.not_equal(cell, "").to_numpy(zero_copy_only=False)
    encoded = joined.dictionary_encode()
    distinct = key.tokens(f"{namespace}\x1e{text}" for text in encoded.dictionary.to_pylist())
    pairs = distinct.view(np.uint64).reshape(-1, 2)
    found = pairs[encoded.indices.to_numpy(zero_copy_only=False)] if batch.num_rows else np.zeros((0, 2), np.uint64)
    return found, complete


def _normal(batch: pa.RecordBatch, column: ColumnType, empty: frozenset[str]) -> pa.StringArray:
    """The cells of a key column in the form in which they are compared; "" where empty or the column is lacking."""
    if column.column not in batch.schema.names:
        return pa.array([""] * batch.num_rows, pa.string())
    encoded = batch.column(column.column).dictionary_encode()
    identifier = BY_TYPE.get(column.entity_type or "")

    def form(text: str) -> str:
        trimmed = plain(text)
        if trimmed in empty or not trimmed:
            return ""
        return identifier.linked(text) if identifier else " ".join(trimmed.upper().split())

    distinct = pa.array([form(text) for text in encoded.dictionary.to_pylist()], pa.string())
    return distinct.take(encoded.indices)
