"""Where a step works: the roots, the key, a portal's settings, a drop, its stored snapshot, its access tables."""

import functools
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, ParamSpec, TypeVar

import pyarrow as pa

from tamis import exports
from tamis.access import Access, read_access
from tamis.drops import Drop, Part, in_ranges, read_drop
from tamis.errors import AccessRefused, ExportRefused, TamisError
from tamis.portals import Portal, checked_slug, read_portal
from tamis.roots import Roots
from tamis.store import Key, Snapshot, State

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Workplace:
    """What every step needs."""

    roots: Roots
    state: State
    key: Key

    @classmethod
    def at(cls, roots: Roots | None = None) -> "Workplace":
        """At these roots, or at those of the environment."""
        roots = roots or Roots.from_environment()
        state = State(roots.state)
        return cls(roots=roots, state=state, key=Key.of(roots.state))

    def portal(self, slug: str) -> Portal:
        """The portal's settings."""
        return read_portal(self.roots.exports, checked_slug(slug))

    def arrived(self, portal: Portal, date: str) -> Drop:
        """The portal's drop of that date as it lies there, each file a part."""
        return read_drop(self.roots.exports, portal, date, key=self.key, now=time.time())

    def drop(self, portal: Portal, date: str) -> Drop:
        """The portal's drop of that date in the parts that were planned. Raises DropMissing when it has changed."""
        snapshot = self.snapshot(portal.slug, date)
        plan: Any = snapshot.read_json("plan") if snapshot.has("plan") else {}
        return in_ranges(self.arrived(portal, date), plan.get("cuts", {}))

    def snapshot(self, portal: str, date: str) -> Snapshot:
        """What is stored of a drop."""
        return self.state.snapshot(portal, date)

    def access(self, portal: Portal, drop: Drop) -> "AccessOfDrop":
        """The access tables of a drop. Raises AccessRefused when one of them can't be read."""
        tables = {name: self._table(path, name) for name, path in drop.access}
        names = {part.export for part in drop.parts} | set(portal.exports) | set(portal.unscanned)
        controllers = tables.pop("controllers", None)
        tables.pop("events", None)
        known = frozenset(names) | frozenset(self.expected_exports(portal, drop.date))
        return AccessOfDrop(access=read_access(tables, exports=known), **_controllers(controllers))

    def expected_exports(self, portal: Portal, date: str) -> dict[str, Any]:
        """Export → layout document, as the last drop before `date` of which decisions are stored knew them."""
        for earlier in reversed([stored for stored in self.state.dates(portal.slug) if stored < date]):
            snapshot = self.snapshot(portal.slug, earlier)
            if snapshot.has("decisions"):
                return {
                    name: export["layout"]
                    for name, export in self._decisions(snapshot).items()
                    if export.get("layout") is not None
                }
        return {}

    @staticmethod
    def _decisions(snapshot: Snapshot) -> Mapping[str, Any]:
        content: Any = snapshot.read_json("decisions")
        exports_decided: Mapping[str, Any] = content["exports"]
        return exports_decided

    def _table(self, path: str, name: str) -> pa.Table:
        try:
            with exports.open_file(self.roots.exports, path) as table:
                batches = list(table.batches())
                schema = pa.schema([(column, pa.string()) for column in table.columns])
                return pa.Table.from_batches(batches, schema=schema)
        except ExportRefused as refusal:
            raise AccessRefused(f"access table {name}: {refusal} ({refusal.reason}); deliver it again") from None


@dataclass(frozen=True, kw_only=True)
class AccessOfDrop:
    """The access tables, and the controllers: normalised spelling → id, id → name."""

    access: Access
    spellings: Mapping[str, str]
    names: Mapping[str, str]

    def controller_name(self, spelling: str) -> str | None:
        """The id of a spelling, if a table knows it."""
        return self.spellings.get(_spelling(spelling))


def _spelling(text: str) -> str:
    return " ".join(text.casefold().split())


def _controllers(table: pa.Table | None) -> dict[str, dict[str, str]]:
    spellings: dict[str, str] = {}
    names: dict[str, str] = {}
    for row in [] if table is None else table.to_pylist():
        controller = row.get("controller", "").strip()
        if not controller:
            continue
        names[controller] = row.get("name", "").strip() or controller
        for spelling in (controller, names[controller], *row.get("aliases", "").split("|")):
            if spelling.strip():
                spellings[_spelling(spelling)] = controller
    return {"spellings": spellings, "names": names}


def valueless(step: Callable[P, T]) -> Callable[P, T]:
    """Let no exception of another library out of a step: its message could hold a cell (law 1).

    What tamis raises is kept; anything else becomes a TamisError that names the kind of failure and its place.
    The new error has no context, so that no logger can print the old one.
    """

    @functools.wraps(step)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> T:
        failure: TamisError
        try:
            return step(*args, **kwargs)
        except TamisError as error:
            failure = type(error)(*error.args) if not isinstance(error, ExportRefused) else error
        except Exception as error:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{PurePath(frame.filename).name}:{frame.lineno}"
            failure = TamisError(
                f"step {step.__name__}: {type(error).__name__} at {place}; its message is withheld, "
                "for it could hold a value; rerun the step, and report the place if it fails again"
            )
        failure.__cause__ = failure.__context__ = None
        raise failure

    return guarded


def opened_part(workplace: Workplace, part: Part) -> exports.OpenedFile:
    """A part's file, open at the part's rows; the caller closes it. Raises ExportRefused."""
    return exports.open_file(workplace.roots.exports, part.path, sheet=part.sheet, span=part.span)


@contextmanager
def reading(workplace: Workplace, part: Part) -> Iterator[exports.OpenedFile]:
    """A part's file, open at the part's rows."""
    with opened_part(workplace, part) as opened:
        yield opened
