"""Columns of which some cells hold another type than the column's: SIREN among SIRET, a name before an e-mail address.

Only types whose check says something by itself count (policy `contained`), and names of people within cells that part
them from something known. What the kept distinct values show says where to look; the cells are then all looked at.
"""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa

from tamis.columns.checks import check_bits
from tamis.columns.evidence import ColumnEvidence
from tamis.columns.fixed_hash import U64
from tamis.columns.parts import part_marks
from tamis.columns.weighing import chance_of
from tamis.columns.weights import weights
from tamis.policy import taxonomy

_LEAST, _ABOVE_CHANCE = 2, 3.0
"""Distinct values, and times what chance gives, from which a column holds a type besides its own."""
_NAMES = ("PERSON",)
"""Read in parts of cells alone: a whole cell that looks like a name is as often a thing's."""


def beside(column: ColumnEvidence, entity_type: str | None) -> int:
    """The types that cells of the column hold besides its own, as a type set; `entity_type` None: it has none."""
    held = besides(column.sketch.checks, column.sketch.parts, entity_type)
    n = held.size
    found = 0
    for name in _asked(entity_type):
        mask = taxonomy()[name].mask
        k = int(np.count_nonzero(held & np.uint64(mask)))
        if k >= _LEAST and k > _ABOVE_CHANCE * chance_of(name, weights()) * n:
            found |= mask
    return found


def besides(checks: U64, parts: U64, entity_type: str | None) -> U64:
    """What values hold besides a type, as bits: what a part is, and what the whole is where it is not of the type.

    A value that a type of wide shape (a member's number) takes is still what a narrow check says.
    """
    mask = taxonomy()[entity_type].mask if entity_type else 0
    narrow = entity_type is not None and not (entity_type in weights().values and weights().values[entity_type].wide)
    own = ((checks & np.uint64(mask)) > 0) & narrow
    names = np.uint64(taxonomy().mask(_NAMES))
    whole = np.where(own, np.uint64(0), checks & ~names)
    asked = np.uint64(taxonomy().mask(_asked(entity_type)))
    return np.asarray((whole | parts) & asked & ~np.uint64(mask), np.uint64)


def _asked(entity_type: str | None) -> tuple[str, ...]:
    contained = tuple(sorted(weights().contained - {entity_type}))
    return contained if entity_type is None else (*contained, *(name for name in _NAMES if name != entity_type))


def types_in_cells(texts: Sequence[str], entity_type: str | None, wanted: int) -> list[int]:
    """For each cell, none empty, the wanted types that it holds besides the column's own, as a type set."""
    values = pa.array([text.strip() for text in texts], pa.string())
    held = besides(check_bits(values), part_marks(values), entity_type) & np.uint64(wanted)
    return [int(types) for types in held]
