"""The weights of policy/evidence.yaml, read once and checked against the taxonomy, features and cross-checks."""

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tamis import policy
from tamis.columns.crosses import CROSSES
from tamis.columns.features import FEATURES, ROW_FEATURES
from tamis.columns.word_marks import WORDS
from tamis.errors import SettingsError
from tamis.policy import Yaml, taxonomy

Points = tuple[tuple[float, float], ...]
"""A curve: (share, log-odds) in ascending order of share, straight between, level outside."""


def at(points: Points, share: float) -> float:
    """The log-odds of a share on a curve.

    >>> [at(((0.4, -4.0), (0.9, 4.0)), share) for share in (0.1, 0.65, 1.0)]
    [-4.0, 0.0, 4.0]
    """
    before = points[0]
    for point in points:
        if share <= point[0]:
            if point[0] == before[0]:
                return point[1]
            return before[1] + (point[1] - before[1]) * (share - before[0]) / (point[0] - before[0])
        before = point
    return before[1]


@dataclass(frozen=True, kw_only=True)
class ValueWeights:
    """How a type's check is weighed: chance elsewhere, share held within, least share, and the most it may say.

    Where `curve` is given it replaces the likelihood: the share that a list of names covers is no constant.
    """

    chance: float | None
    held: float
    least_share: float
    most: float
    wide: bool
    curve: Points | None


@dataclass(frozen=True, kw_only=True)
class FeatureWeights:
    """A share of values (`of` among `among`) and the curve of each type that it speaks on.

    `on_rows`: the share of filled rows, for codes of few values; else of distinct values. `enough`: from how many
    values it counts in full.
    """

    name: str
    of: str
    among: str
    on_rows: bool
    enough: float
    types: Mapping[str, Points]


@dataclass(frozen=True, kw_only=True)
class CrossWeights:
    """Curves over the share of rows that agree, for the first and the second column of a cross-check."""

    first: Mapping[str, Points]
    second: Mapping[str, Points]


@dataclass(frozen=True, kw_only=True)
class ContextWeights:
    """A kind of table, told by `least` other columns of its types or by its name, and what it speaks for.

    It says nothing where another column is already of a type in `without`.
    """

    name: str
    types: frozenset[str]
    without: frozenset[str]
    least: int
    names: frozenset[str]
    gives: Mapping[str, float]


@dataclass(frozen=True, kw_only=True)
class Weights:
    """All of policy/evidence.yaml."""

    header: Mapping[str, float]
    general: frozenset[str]
    kin: Mapping[str, frozenset[str]]
    least_chance: float
    enough: float
    values: Mapping[str, ValueWeights]
    features: tuple[FeatureWeights, ...]
    repetition: Mapping[str, Points]
    variety: Mapping[str, Points]
    crosses: Mapping[str, CrossWeights]
    contexts: tuple[ContextWeights, ...]
    model: Mapping[str, Mapping[str, Points]]
    told_by_others: Mapping[str, frozenset[str]]
    in_parts: frozenset[str]
    declared_in_parts: frozenset[str]
    contained: frozenset[str]
    declared: Mapping[str, int]
    raw_forms: Mapping[str, str]
    declared_by_word: frozenset[str]
    sensitivity: tuple[str, ...]
    french: Mapping[str, str]


_LENGTHS = tuple(f"length_{length}" for length in range(1, 65))
"""Shares of filled rows by length, counted for every column."""
_HEADER = ("exact", "all_words", "head", "phrase", "strong_word", "competing", "refuted", "nothing", "nothing_only",
           "nothing_beside", "others")  # fmt: skip


def _map(value: Yaml, where: str) -> dict[str, Yaml]:
    if not isinstance(value, dict):
        raise SettingsError(f"policy/evidence.yaml: {where} must be a mapping")
    return value


def _list(value: Yaml, where: str) -> list[Yaml]:
    if not isinstance(value, list):
        raise SettingsError(f"policy/evidence.yaml: {where} must be a list")
    return value


def _number(value: Yaml, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SettingsError(f"policy/evidence.yaml: {where} must be a number")
    return float(value)


def _known(names: Iterable[str], known: Iterable[str], where: str) -> frozenset[str]:
    found = frozenset(names)
    if unknown := sorted(found - frozenset(known)):
        raise SettingsError(f"policy/evidence.yaml: {where} names {', '.join(unknown)}, which is not there")
    return found


def _types(value: Yaml, where: str) -> frozenset[str]:
    return _known(map(str, _list(value, where)), _type_names(), where)


def _type_names() -> list[str]:
    return [entity.name for entity in taxonomy().types]


def _points(value: Yaml, where: str) -> Points:
    pairs = [_list(pair, where) for pair in _list(value, where)]
    return tuple((_number(share, where), _number(odds, where)) for share, odds in pairs)


def _curves(value: Yaml, where: str) -> dict[str, Points]:
    curves = {name: _points(points, where) for name, points in _map(value, where).items()}
    _known(curves, _type_names(), where)
    return curves


def _value_weights(section: dict[str, Yaml]) -> dict[str, ValueWeights]:
    entries = _map(section["types"], "values.types")
    _known(entries, _type_names(), "values.types")
    found = {}
    for name in _type_names():
        entry = _map(entries.get(name, {}), name)
        number = {part: _number(entry.get(part, section[part]), name) for part in ("held", "least_share", "most")}
        chance = entry.get("chance")
        curve = entry.get("curve")
        found[name] = ValueWeights(
            chance=None if chance is None else _number(chance, name),
            wide=bool(entry.get("wide", False)),
            curve=None if curve is None else _points(curve, name),
            **number,
        )
    return found


def _feature_weights(section: dict[str, Yaml], enough: float) -> tuple[FeatureWeights, ...]:
    found = []
    known = [*FEATURES, *WORDS, *_LENGTHS, *_type_names(), "filled"]
    for name, content in section.items():
        entry = _map(content, name)
        of, among = str(entry["of"]), str(entry.get("among", "filled"))
        on_rows = bool(entry.get("on_rows", False))
        _known([of, among], known, name)
        if on_rows:
            _known([of], [*ROW_FEATURES, *_LENGTHS], f"{name}, counted on rows,")
        found.append(
            FeatureWeights(
                name=name,
                of=of,
                among=among,
                on_rows=on_rows,
                enough=_number(entry.get("enough", enough), name),
                types=_curves(entry["types"], name),
            )
        )
    return tuple(found)


def _contexts(section: dict[str, Yaml]) -> tuple[ContextWeights, ...]:
    found = []
    for name, content in section.items():
        entry = _map(content, name)
        gives = {kind: _number(odds, name) for kind, odds in _map(entry["gives"], name).items()}
        _known(gives, _type_names(), name)
        found.append(
            ContextWeights(
                name=name,
                types=_types(entry["types"], name),
                without=_types(entry.get("without", []), name),
                least=int(_number(entry["least"], name)),
                names=frozenset(map(str, _list(entry.get("names", []), name))),
                gives=gives,
            )
        )
    return tuple(found)


def _least_lengths(section: dict[str, Yaml]) -> dict[str, int]:
    _known(section, _type_names(), "declared")
    return {name: int(_number(least, name)) for name, least in section.items()}


def _raw_forms(section: dict[str, Yaml]) -> dict[str, str]:
    _known(section, _type_names(), "raw_forms")
    _known(map(str, section.values()), FEATURES, "raw_forms")
    return {name: str(feature) for name, feature in section.items()}


_KINDS = ("person", "organisation", "place")
"""What the French model can take a cell for."""


def _model(section: dict[str, Yaml]) -> dict[str, dict[str, Points]]:
    _known(section, _KINDS, "model")
    return {kind: _curves(curves, f"model, {kind}") for kind, curves in section.items()}


def _french(content: dict[str, Yaml]) -> dict[str, str]:
    """What a reviewer reads for each feature and each cross-check."""
    found = {name: str(said) for name, said in _map(content["french"], "french").items()}
    named = {*_map(content["features"], "features"), *_map(content["crosses"], "crosses")}
    if unsaid := sorted(named ^ found.keys()):
        raise SettingsError(
            f"policy/evidence.yaml: french must hold {', '.join(unsaid)}, and nothing that is not there"
        )
    return found


@functools.cache
def weights() -> Weights:
    """The weights, or a SettingsError that says which entry of policy/evidence.yaml is wrong."""
    content = policy.weights()
    header, values = (_map(content[part], part) for part in ("header", "values"))
    crosses = _map(content["crosses"], "crosses")
    _known(crosses, CROSSES, "crosses")
    return Weights(
        header={name: _number(header[name], name) for name in _HEADER},
        general=frozenset(map(str, _list(header["general"], "general"))),
        kin={name: _types(others, "kin") for name, others in _map(header["kin"], "kin").items()},
        least_chance=_number(values["least_chance"], "least_chance"),
        enough=_number(values["enough"], "enough"),
        values=_value_weights(values),
        features=_feature_weights(_map(content["features"], "features"), _number(values["enough"], "enough")),
        repetition=_curves(content["repetition"], "repetition"),
        variety=_curves(content["variety"], "variety"),
        crosses={
            name: CrossWeights(
                first=_curves(_map(entry, name).get("first", {}), name),
                second=_curves(_map(entry, name).get("second", {}), name),
            )
            for name, entry in crosses.items()
        },
        contexts=_contexts(_map(content["context"], "context")),
        model=_model(_map(content["model"], "model")),
        told_by_others={name: _types(told, name) for name, told in _map(header["told_by_others"], "others").items()},
        in_parts=_types(content["in_parts"], "in_parts"),
        declared_in_parts=_types(content["declared_in_parts"], "declared_in_parts"),
        contained=_types(content["contained"], "contained"),
        declared=_least_lengths(_map(content["declared"], "declared")),
        raw_forms=_raw_forms(_map(content["raw_forms"], "raw_forms")),
        declared_by_word=_types(content["declared_by_word"], "declared_by_word"),
        sensitivity=tuple(map(str, _list(content["sensitivity"], "sensitivity"))),
        french=_french(content),
    )
