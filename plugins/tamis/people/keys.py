"""Whom the rows of an export are about, and by which columns: what portal.toml says, else what the types suggest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tamis.portals import ExportSettings, PeopleKind

# In the order in which they are tried. A child shares its parent's NIR, so birth date and rank join it where they
# exist; a member number may stand for a family, so they join it too.
_BENEFICIARY = ("FR_NIR", "MEMBER_NUMBER", "CONTRACT_NUMBER")
_PROFESSIONAL = ("FR_RPPS", "FR_FINESS", "FR_ADELI", "FR_AM", "FR_SIRET")
_EMPLOYEE = ("LOGIN", "EMAIL_ADDRESS")
_NAMES = ("LAST_NAME", "FIRST_NAME", "PERSON")


@dataclass(frozen=True, kw_only=True)
class ColumnType:
    """A column and its entity type; None where undecided or none."""

    column: str
    entity_type: str | None


@dataclass(frozen=True, kw_only=True)
class PersonSpec:
    """Whom rows are about (`kind`), the columns of their key, and columns that identify a person by themselves."""

    kind: PeopleKind
    key: tuple[ColumnType, ...] = ()
    links: tuple[ColumnType, ...] = ()
    inferred: bool = False

    def namespace(self, columns: tuple[ColumnType, ...]) -> str:
        """Keys of one people kind whose columns have equal sets of entity types share a namespace, so they link.

        A column without a type links only with a column of the same name.
        """
        names = sorted(column.entity_type or f"column {column.column}" for column in columns)
        return "\x1f".join((self.kind, *names))


def person_spec(settings: ExportSettings, types: Mapping[str, str | None]) -> PersonSpec:
    """The person spec of an export whose columns have these entity types (column → type, in the export's order).

    What portal.toml gives is taken as it is, even where the evidence says otherwise.
    """
    kind = settings.people or _kind(set(types.values()))
    links = tuple(_column(name, types) for name in settings.links)
    if settings.person_key:
        key = tuple(_column(name, types) for name in settings.person_key)
        return PersonSpec(kind=kind, key=key, links=links, inferred=settings.people is None)
    key = () if kind == "none" else tuple(_column(name, types) for name in _inferred(kind, types))
    return PersonSpec(kind=kind, key=key, links=links, inferred=True)


def _column(name: str, types: Mapping[str, str | None]) -> ColumnType:
    return ColumnType(column=name, entity_type=types.get(name))


def _kind(types: set[str | None]) -> PeopleKind:
    """Whom rows with these types are about.

    >>> _kind({"FR_FINESS", "LAST_NAME"}), _kind({"FR_NIR", "FR_FINESS"}), _kind({"POSTCODE", "CITY"})
    ('professional', 'beneficiary', 'none')
    """
    if types & {"FR_NIR", "MEMBER_NUMBER"} or ("BIRTH_DATE" in types and types & set(_NAMES)):
        return "beneficiary"
    if types & {"FR_RPPS", "FR_FINESS", "FR_ADELI", "FR_AM"}:
        return "professional"
    if types & set(_NAMES) and types & {"LOGIN"}:
        return "employee"
    return "beneficiary" if types & set(_NAMES) else "none"


def _inferred(kind: PeopleKind, types: Mapping[str, str | None]) -> Iterable[str]:
    first: dict[str, str] = {}
    for column, entity_type in types.items():
        if entity_type is not None:
            first.setdefault(entity_type, column)
    if kind == "beneficiary":
        return _beneficiary_key(first)
    single = _PROFESSIONAL if kind == "professional" else _EMPLOYEE
    for name in (*single, "FR_NIR", "EMAIL_ADDRESS", "LOGIN", "FR_SIREN"):
        if name in first:
            return (first[name],)
    return _name_key(first)


def _beneficiary_key(first: Mapping[str, str]) -> tuple[str, ...]:
    for name in _BENEFICIARY:
        if name in first:
            return tuple(first[part] for part in (name, "BIRTH_DATE", "BIRTH_RANK") if part in first)
    return _name_key(first)


def _name_key(first: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(first[name] for name in (*_NAMES, "BIRTH_DATE", "BIRTH_RANK", "EMAIL_ADDRESS") if name in first)
