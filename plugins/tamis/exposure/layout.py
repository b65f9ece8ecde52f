"""What the index of an export keeps: which columns, whom its rows are about, which values filters look at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from tamis.access import Compare, Filter, In, IsNull, atoms_of
from tamis.columns import Decision
from tamis.people import ColumnType, PersonSpec, person_spec
from tamis.portals import ExportSettings
from tamis.store import Key

FREE_TEXT = "FREE_TEXT"
Atom: TypeAlias = Compare | In | IsNull


@dataclass(frozen=True, kw_only=True)
class IndexedColumn:
    """A column that can expose something. `types` and `unknown` are type sets of a filled cell.

    Its cells are looked into where it is free text, or holds other types `beside` its own.
    """

    name: str
    types: int
    unknown: int
    beside: int = 0
    entity_type: str | None = None

    @property
    def looked_into(self) -> bool:
        """Whether each of its cells says what it holds besides."""
        return self.entity_type == FREE_TEXT or self.beside > 0


@dataclass(frozen=True, kw_only=True)
class ExportLayout:
    """How one export of a drop is indexed. `known` are all its columns, `columns` those with a type or undecided."""

    export: str
    person: PersonSpec
    controller: str | None
    known: tuple[str, ...]
    columns: tuple[IndexedColumn, ...]
    empty: frozenset[str]

    def to_json(self) -> dict[str, Any]:
        """As a JSON document."""
        return {
            "export": self.export,
            "kind": self.person.kind,
            "inferred": self.person.inferred,
            "key": [[column.column, column.entity_type] for column in self.person.key],
            "links": [[column.column, column.entity_type] for column in self.person.links],
            "controller": self.controller,
            "known": list(self.known),
            "columns": [
                [column.name, column.types, column.unknown, column.beside, column.entity_type]
                for column in self.columns
            ],
            "empty": sorted(self.empty),
        }

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "ExportLayout":
        """From `to_json`."""
        key, links = (
            tuple(ColumnType(column=column, entity_type=entity_type) for column, entity_type in document[part])
            for part in ("key", "links")
        )
        columns = tuple(
            IndexedColumn(name=name, types=types, unknown=unknown, beside=beside, entity_type=entity_type)
            for name, types, unknown, beside, entity_type in document["columns"]
        )
        return cls(
            export=document["export"],
            person=PersonSpec(kind=document["kind"], key=key, links=links, inferred=document["inferred"]),
            controller=document["controller"],
            known=tuple(document["known"]),
            columns=columns,
            empty=frozenset(document["empty"]),
        )


def layout_of(export: str, settings: ExportSettings, decisions: tuple[Decision, ...]) -> ExportLayout:
    """The layout of an export from its settings and the decisions on its columns."""
    types = {decision.column: decision.entity_type for decision in decisions}
    columns = tuple(
        IndexedColumn(
            name=decision.column,
            types=decision.types(),
            unknown=decision.unknown_types(),
            beside=decision.beside,
            entity_type=decision.entity_type,
        )
        for decision in decisions
        if decision.types() or decision.unknown_types() or decision.beside
    )
    controller = settings.controller if settings.controller in types else None
    return ExportLayout(
        export=export,
        person=person_spec(settings, types),
        controller=controller,
        known=tuple(types),
        columns=columns,
        empty=settings.empty,
    )


@dataclass(frozen=True, kw_only=True)
class CellField:
    """One thing that filters look at: the token of a column's cell, or the outcome of one comparison on it."""

    name: str
    column: str
    atom: Atom | None


def cell_field(atom: Atom, key: Key) -> CellField:
    """The field that answers an atom. Equality with a text or an attribute is answered from the cell's token.

    An order or a number can't be told from a token, so its outcome is kept; its name is keyed, for the literal of
    a filter may be a cell's value.
    """
    if by_token(atom):
        return CellField(name=f"cell {atom.column}", column=atom.column, atom=None)
    mark = key.token(f"atom {atom!r}").hex()[:16]
    return CellField(name=f"test {mark}", column=atom.column, atom=atom)


def by_token(atom: Atom) -> bool:
    """Whether an atom is an equality of texts."""
    if isinstance(atom, IsNull):
        return True
    if isinstance(atom, Compare):
        return atom.op in ("=", "!=") and not _is_number(atom.value)
    return not isinstance(atom.values, tuple) or not any(map(_is_number, atom.values))


def _is_number(value: object) -> bool:
    return type(value).__name__ == "Number"


def cell_fields(filters: Iterable[Filter], known: Iterable[str], key: Key) -> tuple[CellField, ...]:
    """The fields that these filters need on an export with these columns, in a fixed order."""
    columns = set(known)
    fields = {
        field.name: field
        for where in filters
        for field in (cell_field(atom, key) for atom in atoms_of(where))
        if field.column in columns
    }
    return tuple(sorted(fields.values(), key=lambda field: (field.column, field.name)))
