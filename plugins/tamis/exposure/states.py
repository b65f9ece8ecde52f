"""Exposed, unknown or not exposed: the state of every type, with its reason. Never silently clean (law 2)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Masks = npt.NDArray[np.uint64]

STATES = ("exposed", "unknown", "not_exposed")
WHYS = ("not_held", "no_grant", "masked", "no_row")


@dataclass(frozen=True, kw_only=True)
class TypeStates:
    """States of sets of types under accesses: shape (accesses, sets).

    `state`: place in STATES; `why`: place in WHYS, -1 but for not exposed; `complete`: False where more
    could be exposed.
    """

    state: npt.NDArray[np.int8]
    why: npt.NDArray[np.int8]
    complete: npt.NDArray[np.bool_]


def states_of(sets: Masks, *, exposed: Masks, unknown: Masks, held: Masks, granted: Masks, masked: Masks) -> TypeStates:
    """The states of these sets (one type, or those of a category). The others are type sets, one per access."""

    def meets(types: Masks) -> npt.NDArray[np.bool_]:
        return np.asarray((types[:, None] & sets) != 0)

    is_exposed, complete = meets(exposed), ~meets(unknown)
    state = np.where(is_exposed, 0, np.where(complete, 2, 1)).astype(np.int8)
    reasons = np.where(meets(granted), 3, np.where(meets(masked), 2, 1))
    why = np.where(state == 2, np.where(meets(held), reasons, 0), -1).astype(np.int8)
    return TypeStates(state=state, why=why, complete=complete)
