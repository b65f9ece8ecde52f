"""What an account's grants select of an export: column sets per cell, then the type set of every line kind."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tamis.access import Account, Compare, Filter, HeldGrant, IsNull, fold_filter, usable
from tamis.access.filters import Attribute, Text
from tamis.access.tables import shown
from tamis.exposure.layout import Atom, by_token, cell_field
from tamis.exposure.population import ExportIndex, Masks
from tamis.policy import taxonomy
from tamis.store import Key

Flags = npt.NDArray[np.bool_]
ColumnSet = frozenset[str]


@dataclass(frozen=True, kw_only=True)
class ExportAccess:
    """What one account reads of one export under one reach.

    `column_sets` number the distinct sets of columns; `of_cell` gives each cell's set (0 is always the empty set).
    `granted` and `masked` are all columns that any grant names, whatever rows it selects.
    """

    column_sets: tuple[ColumnSet, ...]
    of_cell: npt.NDArray[np.int32]
    granted: ColumnSet
    masked: ColumnSet

    @property
    def identity(self) -> tuple[object, ...]:
        """Equal for two accounts that read the same columns of the same rows."""
        return (self.column_sets, self.of_cell.tobytes(), tuple(sorted(self.masked)))


class ExportRights:
    """Answers for one export what held grants select. Results are kept: many accounts share them."""

    def __init__(self, index: ExportIndex, key: Key, warn: Callable[[str], None]) -> None:
        self.index = index
        self._key = key
        self._warn = warn
        self._type_sets: dict[tuple[ColumnSet, bool], Masks] = {}
        self._columns = {column.name: place for place, column in enumerate(index.layout.columns)}

    def read_by(self, account: Account, held: Sequence[HeldGrant]) -> ExportAccess:
        """What the account reads of this export with these grants."""
        selected: dict[ColumnSet, Flags] = {}
        masked: set[str] = set()
        for grant in held:
            columns, hidden = self.columns_of(grant)
            cells = self._cells(account, grant)
            masked |= hidden
            selected[columns] = selected.get(columns, np.zeros(self.index.n_cells, dtype=bool)) | cells
        granted = frozenset(name for columns in selected for name in columns)
        return _united(selected, granted, frozenset(masked - granted), self.index.n_cells)

    def columns_of(self, held: HeldGrant) -> tuple[ColumnSet, ColumnSet]:
        """(columns whose values a held grant opens, columns that it only shows masked), of the export's columns."""
        grant, known = held.grant, self.index.layout.known
        if held.everything:
            return frozenset(known), frozenset()
        if lacking := sorted(set(grant.columns or ()) - set(known)):
            names = ", ".join(map(shown, lacking))  # what a grant lists may be anything, a value too
            self._warn(f"rôle {grant.role} : l'export {self.index.layout.export} n'a pas de colonne {names} ; ignoré")
        listed = frozenset(known if grant.columns is None else (name for name in known if name in grant.columns))
        listed -= grant.except_columns
        return listed - grant.masked_columns, listed & grant.masked_columns

    def type_set_of_kinds(self, access: ExportAccess, *, unknown: bool = False) -> Masks:
        """The type set that each line kind exposes, shape (kinds,); or what its undecided columns could hold."""
        cells = access.of_cell[self.index.cell]
        found = np.zeros(self.index.n_kinds, np.uint64)
        for number, columns in enumerate(access.column_sets):
            if columns:
                chosen = cells == number
                found[chosen] = self._of_columns(columns, unknown)[chosen]
        return found

    def _of_columns(self, columns: ColumnSet, unknown: bool) -> Masks:
        if (columns, unknown) not in self._type_sets:
            index, layout = self.index, self.index.layout
            of_pattern = np.zeros(len(index.filled), np.uint64)
            for place, column in enumerate(layout.columns):
                if column.name in columns:
                    types = self._unknown_types(place) if unknown else column.types
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

    def _unknown_types(self, place: int) -> int:
        column = self.index.layout.columns[place]
        return taxonomy().all_types if column.name in self.index.incomplete else column.unknown

    def _cells(self, account: Account, held: HeldGrant) -> Flags:
        where = held.grant.scope.where
        if where is None or held.everything:
            return np.ones(self.index.n_cells, dtype=bool)
        reason = usable(where, self.index.layout.known, account.attributes, held.open_attributes)
        if reason is not None:
            self._warn(f"portée {held.grant.scope.name}, export {self.index.layout.export} : {reason}")
            return np.zeros(self.index.n_cells, dtype=bool)
        return self.select(where, account.attributes, open_attributes=held.open_attributes)

    def select(self, where: Filter, attributes: Mapping[str, tuple[str, ...]], *, open_attributes: bool) -> Flags:
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

    def _atom(self, atom: Atom, attributes: Mapping[str, tuple[str, ...]], open_attributes: bool) -> Flags:
        if not self.index.n_kinds:
            return np.zeros(self.index.n_cells, dtype=bool)
        codes, numbers = self.index.fields[cell_field(atom, self._key).name]
        if not by_token(atom):
            return np.asarray(codes == numbers.get("1", -1))
        filled = codes != numbers.get("", -1)
        if isinstance(atom, IsNull):
            return np.asarray(filled if atom.negated else ~filled)
        value = atom.value if isinstance(atom, Compare) else atom.values
        if isinstance(value, Attribute):
            if open_attributes:
                return np.asarray(filled)
            texts: Iterable[str] = attributes.get(value.name, ())
        else:
            texts = [text.value for text in (value if isinstance(value, tuple) else (value,)) if isinstance(text, Text)]
        tokens = [numbers.get(self._key.token(f"cell\x1e{text.strip()}").hex(), -1) for text in texts if text.strip()]
        equal = np.isin(codes, tokens) & filled
        return np.asarray(filled & ~equal if isinstance(atom, Compare) and atom.op == "!=" else equal)


def _united(selected: Mapping[ColumnSet, Flags], granted: ColumnSet, masked: ColumnSet, n_cells: int) -> ExportAccess:
    """Per cell the union of the column sets that select it, numbered in a form that does not depend on the grants."""
    union: dict[ColumnSet, Flags] = {frozenset(): np.ones(n_cells, dtype=bool)}
    for columns in sorted(selected, key=sorted):
        flags = selected[columns]
        grown: dict[ColumnSet, Flags] = {}
        for before, cells in union.items():
            for after, chosen in ((before, cells & ~flags), (before | columns, cells & flags)):
                if chosen.any():
                    grown[after] = grown.get(after, np.zeros(n_cells, dtype=bool)) | chosen
        union = grown
    sets = sorted({frozenset[str](), *union}, key=sorted)
    of_cell = np.zeros(n_cells, np.int32)
    for columns, cells in union.items():
        of_cell[cells] = sets.index(columns)
    return ExportAccess(column_sets=tuple(sets), of_cell=of_cell, granted=granted, masked=masked)
