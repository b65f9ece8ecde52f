"""What an account's grants select of an export: cells per column set, then the type sets of their line kinds."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from tamis.access import Account, Compare, Filter, HeldGrant, IsNull, attributes_of, fold_filter, usable
from tamis.access.filters import Attribute, Text
from tamis.access.tables import shown
from tamis.exposure.histograms import Read
from tamis.exposure.layout import Atom, by_token, cell_field
from tamis.exposure.population import ExportIndex, Masks
from tamis.exposure.signatures import Ids, ranges
from tamis.policy import taxonomy
from tamis.store import Key

Flags = npt.NDArray[np.bool_]
ColumnSet = frozenset[str]
Cells = npt.NDArray[np.int32]
Attributes = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class ExportAccess:
    """What one account reads of one export under one reach.

    `cells`: for each distinct set of columns, never empty, the cells that it is read of; no cell stands twice.
    `granted` and `masked` are all columns that any grant names, whatever rows it selects.
    """

    cells: tuple[tuple[ColumnSet, Cells], ...]
    granted: ColumnSet
    masked: ColumnSet

    @cached_property
    def selection(self) -> bytes:
        """Equal for two accounts that read the same columns of the same rows."""
        digest = hashlib.blake2b(digest_size=16)
        for columns, cells in self.cells:
            digest.update(repr((sorted(columns), len(cells))).encode())
            digest.update(cells.tobytes())
        return digest.digest()

    @property
    def identity(self) -> tuple[object, ...]:
        """The same, and the same columns masked."""
        return (self.selection, self.masked)


class ExportRights:
    """Answers for one export what held grants select. Results are kept: many accounts share them."""

    def __init__(self, index: ExportIndex, key: Key, warn: Callable[[str], None]) -> None:
        self.index = index
        self._key = key
        self._warn = warn
        self._type_sets: dict[tuple[ColumnSet, bool], Masks] = {}
        self._codes: dict[ColumnSet, tuple[Masks, Ids]] = {}
        self._columns: dict[int, tuple[HeldGrant, tuple[ColumnSet, ColumnSet]]] = {}
        self._attributes: dict[int, tuple[Filter, frozenset[str]]] = {}
        self._fields: dict[int, tuple[Atom, str]] = {}
        self._tokens: dict[str, str] = {}
        self._undecided = {column.name for place, column in enumerate(index.layout.columns) if self._unknown_of(place)}
        self._by_cell = np.argsort(index.cell, kind="stable")
        self._cell_starts = np.searchsorted(index.cell[self._by_cell], np.arange(index.n_cells + 1))

    def read_by(self, account: Account, held: Sequence[HeldGrant]) -> ExportAccess:
        """What the account reads of this export with these grants."""
        selected: dict[ColumnSet, Flags] = {}
        masked: set[str] = set()
        for grant in held:
            columns, hidden = self.columns_of(grant)
            cells = self._cells(account, grant)
            masked |= hidden
            selected[columns] = selected[columns] | cells if columns in selected else cells
        granted = frozenset(name for columns in selected for name in columns)
        cells_of_sets = _united(selected, self.index.n_cells)
        return ExportAccess(cells=cells_of_sets, granted=granted, masked=frozenset(masked - granted))

    def columns_of(self, held: HeldGrant) -> tuple[ColumnSet, ColumnSet]:
        """(columns whose values a held grant opens, columns that it only shows masked), of the export's columns."""
        if id(held) not in self._columns:
            self._columns[id(held)] = (held, self._found_columns(held))  # kept, so that its id stays its own
        return self._columns[id(held)][1]

    def _found_columns(self, held: HeldGrant) -> tuple[ColumnSet, ColumnSet]:
        grant, known = held.grant, self.index.layout.known
        if held.everything:
            return frozenset(known), frozenset()
        if lacking := sorted(set(grant.columns or ()) - set(known)):
            names = ", ".join(map(shown, lacking))  # what a grant lists may be anything, a value too
            self._warn(f"rôle {grant.role} : l'export {self.index.layout.export} n'a pas de colonne {names} ; ignoré")
        listed = frozenset(known if grant.columns is None else (name for name in known if name in grant.columns))
        listed -= grant.except_columns
        return listed - grant.masked_columns, listed & grant.masked_columns

    def base_of(self, access: ExportAccess) -> ColumnSet | None:
        """The columns that are read of more than half of the cells, and only those; None: there are none."""
        columns, cells = max(access.cells, key=lambda each: len(each[1]), default=(None, ()))
        return columns if 2 * len(cells) > self.index.n_cells else None

    def whole(self, columns: ColumnSet | None) -> Read:
        """All line kinds with these columns read."""
        every = np.arange(self.index.n_cells, dtype=np.int32)
        cells = ((columns, every),) if columns else ()
        return self.read(ExportAccess(cells=cells, granted=frozenset(), masked=frozenset()), None)

    def read(self, access: ExportAccess, base: ColumnSet | None) -> Read:
        """What the access reads of line kinds, numbered among those of all exports.

        With a base only those kinds of which it reads another type set than these columns give.
        """
        found = []
        usual = None if base is None else self._of_columns(base, unknown=False)
        parts = [part for part in access.cells if part[0] != base]
        if base is not None:
            left = np.ones(self.index.n_cells, dtype=bool)
            for _, cells in access.cells:
                left[cells] = False
            parts.append((frozenset(), np.flatnonzero(left).astype(np.int32)))
        for columns, cells in parts:
            kinds = self._kinds(cells)
            type_sets, codes = self._coded(columns)
            places = codes[kinds]
            some = places > 0 if usual is None else self._of_columns(columns, unknown=False)[kinds] != usual[kinds]
            found.append(Read(kinds=kinds[some] + self.index.first, places=places[some], type_sets=type_sets))
        return Read.joined(found)

    def _coded(self, columns: ColumnSet) -> tuple[Masks, Ids]:
        """(the type sets that kinds have under these columns, each kind's place among them from 1; 0: none)."""
        if columns not in self._codes:
            type_sets, codes = np.unique(self._of_columns(columns, unknown=False), return_inverse=True)
            empty = int(len(type_sets) > 0 and type_sets[0] == 0)
            self._codes[columns] = (type_sets[empty:], codes.astype(np.int64) + 1 - empty)
        return self._codes[columns]

    def unknown_types(self, access: ExportAccess) -> int:
        """Everything that undecided columns which the access reads could hold."""
        unknown = 0
        for columns, cells in access.cells:
            if self._undecided & columns:
                types = self._of_columns(columns, unknown=True)
                unknown |= int(np.bitwise_or.reduce(types[self._kinds(cells)], initial=np.uint64(0)))
        return unknown

    def _kinds(self, cells: Cells) -> Ids:
        """The line kinds of these cells, numbered within the export."""
        starts = self._cell_starts[cells]
        return np.asarray(self._by_cell[ranges(starts, self._cell_starts[cells + 1] - starts)])

    def _of_columns(self, columns: ColumnSet, *, unknown: bool) -> Masks:
        if (columns, unknown) not in self._type_sets:
            index, layout = self.index, self.index.layout
            of_pattern = np.zeros(len(index.filled), np.uint64)
            for place, column in enumerate(layout.columns):
                if column.name in columns:
                    types = self._unknown_of(place) if unknown else column.types
                    of_pattern[index.filled[:, place]] |= np.uint64(types)
            found = of_pattern[index.pattern]
            if not unknown:
                of_text = np.zeros(len(index.text_types), np.uint64)
                for place, name in enumerate(index.text_columns):
                    if name in columns:
                        of_text |= index.text_types[:, place]
                found = found | of_text[index.text]
            self._type_sets[columns, unknown] = found
        return self._type_sets[columns, unknown]

    def _unknown_of(self, place: int) -> int:
        column = self.index.layout.columns[place]
        return taxonomy().all_types if column.name in self.index.incomplete else column.unknown

    def _cells(self, account: Account, held: HeldGrant) -> Flags:
        where = held.grant.scope.where
        if where is None or held.everything:
            return np.ones(self.index.n_cells, dtype=bool)
        if (reason := self._reason(where, account, held)) is not None:
            self._warn(f"portée {held.grant.scope.name}, export {self.index.layout.export} : {reason}")
            return np.zeros(self.index.n_cells, dtype=bool)
        return self.select(where, account.attributes, open_attributes=held.open_attributes)

    def _reason(self, where: Filter, account: Account, held: HeldGrant) -> str | None:
        """Why the filter selects nothing. What does not hang on the account is found once a filter."""
        if id(where) not in self._attributes:
            always = usable(where, self.index.layout.known, {}, True)
            names = attributes_of(where) if always is None else frozenset("?")
            self._attributes[id(where)] = (where, names)  # the filter is kept, so that its id stays its own
        names = self._attributes[id(where)][1]
        if all(any(value.strip() for value in account.attributes.get(name, ())) for name in names):
            return None
        return usable(where, self.index.layout.known, account.attributes, held.open_attributes)

    def select(self, where: Filter, attributes: Attributes, *, open_attributes: bool) -> Flags:
        """The cells that pass a filter."""

        def atom_flags(atom: Atom) -> Flags:
            return self._atom(atom, attributes, open_attributes)

        folded: Flags = fold_filter(
            where,
            atom_flags,
            both=lambda left, right: left & right,
            either=lambda left, right: left | right,
            negate=lambda flags: ~flags,
        )
        return folded

    def _atom(self, atom: Atom, attributes: Attributes, open_attributes: bool) -> Flags:
        if not self.index.n_kinds:
            return np.zeros(self.index.n_cells, dtype=bool)
        if id(atom) not in self._fields:
            self._fields[id(atom)] = (atom, cell_field(atom, self._key).name)
        codes, numbers = self.index.fields[self._fields[id(atom)][1]]
        if not by_token(atom):
            return np.asarray(codes == numbers.get("1", -1))
        empty = numbers.get("", -1)
        if isinstance(atom, IsNull):
            return np.asarray(codes != empty if atom.negated else codes == empty)
        value = atom.value if isinstance(atom, Compare) else atom.values
        if isinstance(value, Attribute):
            if open_attributes:
                return np.asarray(codes != empty)
            texts: Iterable[str] = attributes.get(value.name, ())
        else:
            texts = [text.value for text in (value if isinstance(value, tuple) else (value,)) if isinstance(text, Text)]
        equal = np.zeros(len(numbers), dtype=bool)
        equal[[numbers[token] for token in map(self._token, texts) if token in numbers]] = True
        if isinstance(atom, Compare) and atom.op == "!=":
            return np.asarray((codes != empty) & ~equal[codes])
        return np.asarray(equal[codes])

    def _token(self, text: str) -> str | None:
        """The token of a literal or an attribute's value as cells have it; None for an empty one, which equals none."""
        text = text.strip()
        if not text:
            return None
        if text not in self._tokens:
            self._tokens[text] = self._key.token(f"cell\x1e{text}").hex()
        return self._tokens[text]


def _united(selected: Mapping[ColumnSet, Flags], n_cells: int) -> tuple[tuple[ColumnSet, Cells], ...]:
    """Per cell the union of the column sets that select it, in a form that does not depend on the grants."""
    sets: list[ColumnSet] = [frozenset()]
    state = np.zeros(n_cells, np.int64)
    for columns in sorted(selected, key=sorted):
        state = 2 * state + selected[columns]
        present = np.flatnonzero(np.bincount(state, minlength=2 * len(sets)))
        number = np.zeros(2 * len(sets), np.int64)
        number[present] = np.arange(len(present))
        state = number[state]
        sets = [sets[place // 2] | (columns if place % 2 else frozenset()) for place in present.tolist()] or sets
    united: dict[ColumnSet, list[Ids]] = {}
    for place, columns in enumerate(sets):
        if columns:
            united.setdefault(columns, []).append(np.flatnonzero(state == place))
    return tuple(
        (columns, np.sort(np.concatenate(united[columns])).astype(np.int32))
        for columns in sorted(united, key=sorted)
        if any(len(cells) for cells in united[columns])
    )
