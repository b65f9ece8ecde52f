"""What the grants of many accounts select of an export: for each account and cell, the columns read of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from tamis.access import Account, Compare, Filter, HeldGrant, IsNull, attributes_of, fold_filter, usable
from tamis.access.filters import Attribute, Text
from tamis.access.tables import shown
from tamis.exposure.layout import Atom, by_token, cell_field
from tamis.exposure.opened import NOTHING, ColumnSet, ColumnSets, unknown_types
from tamis.exposure.population import ExportIndex, Masks
from tamis.exposure.signatures import Ids
from tamis.store import Key

Flags = npt.NDArray[np.bool_]
"""Accounts × cells; one row where all accounts have the same."""
Sets = npt.NDArray[np.int32]
"""Numbers of column sets."""


class ExportRights:
    """Answers for one export what held grants select. Results are kept: many accounts share them."""

    def __init__(
        self, place: int, index: ExportIndex, column_sets: ColumnSets, key: Key, warn: Callable[[str], None]
    ) -> None:
        self.index = index
        self._place, self._column_sets, self._key, self._warn = place, column_sets, key, warn
        self._columns: dict[int, tuple[HeldGrant, tuple[ColumnSet, ColumnSet]]] = {}
        self._attributes: dict[int, tuple[Filter, frozenset[str]]] = {}
        self._fields: dict[int, tuple[Atom, str]] = {}
        self._tokens: dict[str, str] = {}
        self._sets: dict[int, ColumnSet] = {NOTHING: frozenset()}
        self._unknown: dict[int, Masks] = {}
        open_columns = {column.name for column in index.layout.columns if column.unknown}
        self._undecided = open_columns | index.incomplete

    def read_by(self, accounts: Sequence[Account], held: Sequence[HeldGrant]) -> tuple[Ids, Sets]:
        """What each account reads of each cell with these grants: an entry where it reads something.

        (the place among accounts × cells, ascending; the number of the columns that are read there).
        """
        selected: dict[ColumnSet, Flags] = {}
        for grant in held:
            columns, _ = self.columns_of(grant)
            cells = self._cells(accounts, grant)
            selected[columns] = selected[columns] | cells if columns in selected else cells
        return self._united(selected, len(accounts))

    def shown_by(self, held: Sequence[HeldGrant]) -> tuple[ColumnSet, ColumnSet]:
        """(columns that any of these grants opens, whatever rows it selects; columns that they only show masked)."""
        both = [self.columns_of(grant) for grant in held]
        granted = frozenset(name for columns, _ in both for name in columns)
        return granted, frozenset(name for _, hidden in both for name in hidden) - granted

    def columns_of(self, held: HeldGrant) -> tuple[ColumnSet, ColumnSet]:
        """(columns whose values a held grant opens, columns that it only shows masked), of the export's columns."""
        if id(held) not in self._columns:
            self._columns[id(held)] = (held, self._found_columns(held))  # kept, so that its id stays its own
        return self._columns[id(held)][1]

    def unknown_types(self, cells: npt.NDArray[np.int32], sets: Sets) -> int:
        """Everything that undecided columns which are read of these cells of the export could hold."""
        unknown = 0
        for number in np.unique(sets).tolist() if self._undecided else ():
            if self._undecided & self._sets[number]:
                of_cells = self._unknown_of_cells(number)[cells[sets == number]]
                unknown |= int(np.bitwise_or.reduce(of_cells, initial=np.uint64(0)))
        return unknown

    def _unknown_of_cells(self, number: int) -> Masks:
        if number not in self._unknown:
            found = np.zeros(self.index.n_cells, np.uint64)
            np.bitwise_or.at(found, self.index.cell, unknown_types(self.index, self._sets[number])[self.index.content])
            self._unknown[number] = found
        return self._unknown[number]

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

    def _united(self, selected: Mapping[ColumnSet, Flags], n_accounts: int) -> tuple[Ids, Sets]:
        """Per cell the union of the column sets that select it: only unions that occur are numbered."""
        some = np.zeros((n_accounts, self.index.n_cells), dtype=bool)
        for columns, cells in selected.items():
            some |= cells & bool(columns)
        at = np.flatnonzero(some)
        sets: list[ColumnSet] = [frozenset()]
        state = np.zeros(len(at), np.int64)
        for columns in sorted((columns for columns in selected if columns), key=sorted):
            state += len(sets) * np.broadcast_to(selected[columns], some.shape).reshape(-1).take(at)
            present = np.flatnonzero(np.bincount(state, minlength=2 * len(sets)))
            number = np.zeros(2 * len(sets), np.int64)
            number[present] = np.arange(len(present))
            both = [*sets, *(each | columns for each in sets)]
            sets = [both[place] for place in present.tolist()] or sets
            state = number.take(state)
        numbers = [self._column_sets.number(self._place, each) for each in sets]
        self._sets.update(zip(numbers, sets, strict=True))
        return at, np.array(numbers, np.int32).take(state)

    def _cells(self, accounts: Sequence[Account], held: HeldGrant) -> Flags:
        where = held.grant.scope.where
        if where is None or held.everything:
            return np.ones((1, self.index.n_cells), dtype=bool)
        usables = np.ones((len(accounts), 1), dtype=bool)
        for place, account in enumerate(accounts):
            if (reason := self._reason(where, account, held)) is not None:
                self._warn(f"portée {held.grant.scope.name}, export {self.index.layout.export} : {reason}")
                usables[place] = False
        if not usables.any():
            return np.zeros((1, self.index.n_cells), dtype=bool)
        return usables & self.select(where, accounts, open_attributes=held.open_attributes)

    def _reason(self, where: Filter, account: Account, held: HeldGrant) -> str | None:
        """Why the filter selects nothing. What does not hang on the account is found once a filter."""
        if id(where) not in self._attributes:
            always = usable(where, self.index.layout.known, {}, True)
            names = attributes_of(where) if always is None else frozenset("?")
            self._attributes[id(where)] = (where, names)  # the filter is kept, so that its id stays its own
        names = self._attributes[id(where)][1]
        if all(any(map(str.strip, account.attributes.get(name, ()))) for name in names):
            return None
        return usable(where, self.index.layout.known, account.attributes, held.open_attributes)

    def select(self, where: Filter, accounts: Sequence[Account], *, open_attributes: bool) -> Flags:
        """The cells that pass a filter, of accounts for which it is usable."""

        def atom_flags(atom: Atom) -> Flags:
            return self._atom(atom, accounts, open_attributes)

        folded: Flags = fold_filter(
            where,
            atom_flags,
            both=lambda left, right: left & right,
            either=lambda left, right: left | right,
            negate=lambda flags: ~flags,
        )
        return folded

    def _atom(self, atom: Atom, accounts: Sequence[Account], open_attributes: bool) -> Flags:
        if not self.index.n_kinds:
            return np.zeros((1, self.index.n_cells), dtype=bool)
        if id(atom) not in self._fields:
            self._fields[id(atom)] = (atom, cell_field(atom, self._key).name)
        codes, numbers = self.index.fields[self._fields[id(atom)][1]]
        if not by_token(atom):
            return np.asarray(codes == numbers.get("1", -1))[None]
        empty = numbers.get("", -1)
        if isinstance(atom, IsNull):
            return np.asarray(codes != empty if atom.negated else codes == empty)[None]
        value = atom.value if isinstance(atom, Compare) else atom.values
        if isinstance(value, Attribute):
            if open_attributes:
                return np.asarray(codes != empty)[None]
            texts: list[Iterable[str]] = [account.attributes.get(value.name, ()) for account in accounts]
        else:
            words = value if isinstance(value, tuple) else (value,)
            texts = [[text.value for text in words if isinstance(text, Text)]]
        equal = np.zeros((len(texts), len(numbers)), dtype=bool)
        for place, each in enumerate(texts):
            equal[place, [numbers[token] for token in map(self._token, each) if token in numbers]] = True
        found = equal.take(codes, axis=1)
        return np.asarray((codes != empty) & ~found) if isinstance(atom, Compare) and atom.op == "!=" else found

    def _token(self, text: str) -> str | None:
        """The token of a literal or an attribute's value as cells have it; None for an empty one, which equals none."""
        text = text.strip()
        if not text:
            return None
        if text not in self._tokens:
            self._tokens[text] = self._key.token(f"cell\x1e{text}").hex()
        return self._tokens[text]
