"""What a DPO may read and change: the entity types, the published terms, the thresholds. Versioned YAML."""

import functools
import hashlib
from dataclasses import dataclass
from importlib import resources
from typing import TypeAlias

import yaml

from tamis.errors import SettingsError

Yaml: TypeAlias = "dict[str, Yaml] | list[Yaml] | str | int | float | bool | None"


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's where PyYAML has it: ten times faster."""


@dataclass(frozen=True, kw_only=True)
class EntityType:
    """What a cell can be. `bit` is its place in a type set; `category` a code of the CNIL's form."""

    name: str
    bit: int
    label: str
    category: str
    article: str | None

    @property
    def mask(self) -> int:
        """The type set that holds this type alone."""
        return 1 << self.bit


@dataclass(frozen=True, kw_only=True)
class Taxonomy:
    """All entity types in the order of their bits, and the labels of the CNIL's categories."""

    version: str
    types: tuple[EntityType, ...]
    categories: dict[str, str]

    def __getitem__(self, name: str) -> EntityType:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    @functools.cached_property
    def _by_name(self) -> dict[str, EntityType]:
        return {entity.name: entity for entity in self.types}

    def names(self, type_set: int) -> list[str]:
        """The sorted names of the types in a type set.

        >>> taxonomy().names(taxonomy().mask(["FR_NIR", "BIRTH_DATE"]))
        ['BIRTH_DATE', 'FR_NIR']
        """
        return sorted(entity.name for entity in self.types if type_set >> entity.bit & 1)

    def mask(self, names: "list[str] | tuple[str, ...] | set[str] | frozenset[str]") -> int:
        """The type set of these names."""
        return sum(1 << self[name].bit for name in set(names))

    @property
    def all_types(self) -> int:
        """The type set that holds every type."""
        return self.mask([entity.name for entity in self.types])


@dataclass(frozen=True, kw_only=True)
class PublishedTerm:
    """A French word of a public statement: exposed if `proved_by` all are, not exposed if none of `covers` is."""

    term: str
    proved_by: tuple[str, ...]
    covers: tuple[str, ...]


def _content(name: str) -> bytes:
    return resources.files(__name__).joinpath(name).read_bytes()


def _mapping(value: Yaml, where: str) -> dict[str, Yaml]:
    if not isinstance(value, dict):
        raise SettingsError(f"{where}: a mapping is expected; see the file's own comments")
    return value


def _load(name: str) -> dict[str, Yaml]:
    return _mapping(yaml.load(_content(name), Loader=_LOADER), f"policy/{name}")  # noqa: S506 - both are safe


@functools.cache
def taxonomy() -> Taxonomy:
    """The entity types of policy/taxonomy.yaml, checked: bits unique, 0 to 62, categories known."""
    content = _load("taxonomy.yaml")
    categories = {code: str(label) for code, label in _mapping(content["categories"], "categories").items()}
    types = []
    for name, fields in _mapping(content["entity_types"], "entity_types").items():
        entry = _mapping(fields, name)
        article = entry.get("article")
        types.append(
            EntityType(
                name=name,
                bit=int(str(entry["bit"])),
                label=str(entry["label"]),
                category=str(entry["category"]),
                article=None if article is None else str(article),
            )
        )
    bits = [entity.bit for entity in types]
    if len(set(bits)) != len(bits) or not all(0 <= bit <= 62 for bit in bits):
        raise SettingsError("policy/taxonomy.yaml: bits must be unique and lie between 0 and 62")
    if unknown := [entity.name for entity in types if entity.category not in categories]:
        raise SettingsError(f"policy/taxonomy.yaml: unknown category for {', '.join(unknown)}")
    types.sort(key=lambda entity: entity.bit)
    return Taxonomy(version=str(content["version"]), types=tuple(types), categories=categories)


@functools.cache
def published_terms() -> dict[str, PublishedTerm]:
    """The terms of policy/published_terms.yaml by name."""
    terms = {}
    for term, fields in _mapping(_load("published_terms.yaml")["terms"], "terms").items():
        entry = _mapping(fields, term)
        proved_by, covers = (_names(entry[part], term) for part in ("proved_by", "covers"))
        terms[term] = PublishedTerm(term=term, proved_by=proved_by, covers=covers)
    return terms


def _names(value: Yaml, where: str) -> tuple[str, ...]:
    names = tuple(str(name) for name in value) if isinstance(value, list) else ()
    if unknown := [name for name in names if name not in taxonomy()]:
        raise SettingsError(f"{where}: {', '.join(unknown)} is no entity type of policy/taxonomy.yaml")
    return names


@functools.cache
def threshold(section: str, name: str) -> float:
    """One number of policy/thresholds.yaml, e.g. `threshold("text", "batch")`."""
    value = _mapping(_load("thresholds.yaml")[section], section)[name]
    if not isinstance(value, int | float):
        raise SettingsError(f"policy/thresholds.yaml: {section}.{name} must be a number")
    return value


@functools.cache
def weights() -> dict[str, Yaml]:
    """The content of policy/evidence.yaml: how evidence about a column is weighed; `tamis.columns` reads it."""
    return _load("evidence.yaml")


@functools.cache
def versions() -> dict[str, str]:
    """Each policy file with its version and the start of its content's hash, for footers and content_ids."""
    names = sorted(entry.name for entry in resources.files(__name__).iterdir() if entry.name.endswith(".yaml"))
    return {
        name: f"{_load(name)['version']} sha256:{hashlib.sha256(_content(name)).hexdigest()[:16]}" for name in names
    }
