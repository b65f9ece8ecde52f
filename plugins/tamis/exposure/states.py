"""Exposed, unknown or not exposed: the state of every type, with its reason. Never silently clean (law 2)."""

from dataclasses import dataclass
from typing import Literal

from tamis.exposure.accesses import ReachRights
from tamis.exposure.figures import Histogram
from tamis.portals import PeopleKind

StateName = Literal["exposed", "unknown", "not_exposed"]
Why = Literal["not_held", "no_grant", "masked", "no_row"]


@dataclass(frozen=True, kw_only=True)
class TypeState:
    """The state of a set of types; `why` only where not exposed; `complete` False where more could be exposed."""

    state: StateName
    why: Why | None
    complete: bool


def state_of(types: int, *, kind: PeopleKind, histogram: Histogram, rights: ReachRights, held: int) -> TypeState:
    """The state of these types (one, or those of a category) for one people kind under one access and reach."""
    complete = not rights.unknown[kind] & types
    if histogram.types & types:
        return TypeState(state="exposed", why=None, complete=complete)
    if not complete:
        return TypeState(state="unknown", why=None, complete=False)
    return TypeState(state="not_exposed", why=_why(types, kind, rights, held), complete=True)


def _why(types: int, kind: PeopleKind, rights: ReachRights, held: int) -> Why:
    if not held & types:
        return "not_held"
    if rights.granted[kind] & types:
        return "no_row"
    return "masked" if rights.masked[kind] & types else "no_grant"
