"""What a portal is: the settings that a person wrote in portal.toml, all optional."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar, get_args

from tamis.errors import SettingsError
from tamis.policy import taxonomy
from tamis.roots import Root

SLUG = re.compile(r"[a-z0-9_-]{1,40}")
PeopleKind = Literal["beneficiary", "professional", "employee", "none"]
PEOPLE_KINDS: tuple[PeopleKind, ...] = get_args(PeopleKind)
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class ExportSettings:
    """One [exports.<name>] of portal.toml. Empty fields are inferred."""

    files: tuple[str, ...] = ()
    people: PeopleKind | None = None
    person_key: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    controller: str | None = None
    types: Mapping[str, str] = field(default_factory=dict)
    empty: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Unscanned:
    """One [unscanned.<name>]: what the portal holds and does not export. No kind given: it could be about anyone."""

    label: str
    types: tuple[str, ...] = ()
    people: PeopleKind | None = None


@dataclass(frozen=True, kw_only=True)
class Portal:
    """The system whose accounts could be stolen."""

    slug: str
    label: str
    pseudonymous_accounts: bool = False
    exports: Mapping[str, ExportSettings] = field(default_factory=dict)
    unscanned: Mapping[str, Unscanned] = field(default_factory=dict)
    settings: bytes = b""
    """portal.toml as it was read."""


def slugs(exports: Root) -> list[str]:
    """The portals below the exports root: one directory listing."""
    return [name for name in exports.folders() if SLUG.fullmatch(name)]


def checked_slug(slug: str) -> str:
    """Return the slug, or raise SettingsError."""
    if not SLUG.fullmatch(slug):
        raise SettingsError("a portal's name must match ^[a-z0-9_-]{1,40}$; rename its folder")
    return slug


def read_portal(exports: Root, slug: str) -> Portal:
    """Read portal.toml; without one, everything is inferred. Raises SettingsError on a word it does not know."""
    path = f"{checked_slug(slug)}/portal.toml"
    if not exports.exists(path):
        return Portal(slug=slug, label=slug)
    content = exports.read(path)
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        place = re.search(r"line \d+", str(error))
        raise SettingsError(f"{path}: not valid TOML{f' ({place[0]})' if place else ''}; correct it") from None
    table = _Table(path, document)
    table.only("portal", "exports", "unscanned")
    portal = table.table("portal")
    portal.only("label", "pseudonymous_accounts")
    return Portal(
        slug=slug,
        label=portal.text("label") or slug,
        pseudonymous_accounts=portal.flag("pseudonymous_accounts"),
        exports=table.table("exports").each(_export),
        unscanned=table.table("unscanned").each(_unscanned),
        settings=content,
    )


def _export(table: "_Table") -> ExportSettings:
    table.only("files", "people", "person_key", "links", "controller", "types", "empty")
    types = table.table("types")
    settled = {column: types.text(column) or "none" for column in types.names()}
    if wrong := [column for column, name in settled.items() if name != "none" and name not in taxonomy()]:
        raise SettingsError(
            f"{table.where}: the type given to {', '.join(wrong)} is no entity type; see `tamis identifiers`"
        )
    return ExportSettings(
        files=table.texts("files"),
        people=_people(table),
        person_key=table.texts("person_key"),
        links=table.texts("links"),
        controller=table.text("controller"),
        types=settled,
        empty=frozenset(table.texts("empty")),
    )


def _unscanned(table: "_Table") -> Unscanned:
    table.only("label", "types", "people")
    types = table.texts("types")
    if any(name not in taxonomy() for name in types):
        raise SettingsError(f"{table.where}: `types` names no entity type; see `tamis identifiers`")
    return Unscanned(label=table.text("label") or "", types=types, people=_people(table))


def _people(table: "_Table") -> PeopleKind | None:
    people = table.text("people")
    if people is not None and people not in PEOPLE_KINDS:
        raise SettingsError(f"{table.where}: `people` must be one of {', '.join(PEOPLE_KINDS)}")
    return people


@dataclass(frozen=True)
class _Table:
    """A TOML table that knows where it stands, so that an error can say so."""

    where: str
    content: Mapping[str, object]

    def only(self, *known: str) -> None:
        if unknown := sorted(set(self.content) - set(known)):
            raise SettingsError(f"{self.where}: unknown setting {', '.join(unknown)}; known are {', '.join(known)}")

    def names(self) -> list[str]:
        return list(self.content)

    def table(self, name: str) -> "_Table":
        value = self.content.get(name, {})
        if not isinstance(value, dict):
            raise SettingsError(f"{self.where}: `{name}` must be a table")
        return _Table(f"{self.where} [{name}]", value)

    def each(self, build: "Callable[[_Table], T]") -> dict[str, T]:
        return {name: build(self.table(name)) for name in self.content}

    def text(self, name: str) -> str | None:
        value = self.content.get(name)
        if value is not None and not isinstance(value, str):
            raise SettingsError(f"{self.where}: `{name}` must be a text")
        return value

    def flag(self, name: str) -> bool:
        value = self.content.get(name, False)
        if not isinstance(value, bool):
            raise SettingsError(f"{self.where}: `{name}` must be true or false")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.content.get(name, [])
        if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
            raise SettingsError(f"{self.where}: `{name}` must be a list of texts")
        return tuple(value)
