"""The log-odds of every entity type for one column, term by term: what a reviewer reads and can contest."""

import math
from dataclasses import dataclass

import numpy as np

from tamis.columns.crosses import split_key
from tamis.columns.evidence import ColumnEvidence, ExportEvidence
from tamis.columns.features import DAMAGE, FEATURE_BITS, REPAIRABLE
from tamis.columns.forms import Bools
from tamis.columns.headers import NAMING, HeaderEvidence
from tamis.columns.weights import FeatureWeights, ValueWeights, Weights, at
from tamis.columns.word_marks import WORD_BITS
from tamis.identifiers import BY_TYPE
from tamis.policy import taxonomy, threshold

_BEYOND_CHANCE = 0.05
"""Share of whole values from which shortened ones count as having lost a leading zero (facts, section 0)."""

_HOW = {
    "exact": "en-tête « {} »",
    "all_words": "en-tête : tous les mots ({})",
    "head": "en-tête : ce que « {} » désigne",
    "strong_word": "en-tête : mot « {} »",
    "general": "en-tête : mot « {} »",
    "competing": "en-tête d'un autre type (« {} »)",
    "nothing_only": "en-tête : rien que des mots de choses ou d'états (« {} »)",
    "nothing": "en-tête : mot d'une chose ou d'un état (« {} »)",
}


@dataclass(frozen=True, kw_only=True)
class EvidenceTerm:
    """One independent piece of evidence: its natural log-odds and, in French, what was counted."""

    name: str
    log_odds: float
    detail: str


Terms = dict[str, list[EvidenceTerm]]
"""Entity type → its terms."""


def weighed_types() -> list[str]:
    """Every type that can be detected, in the order of the taxonomy."""
    return [entity.name for entity in taxonomy().types if entity.name != "INTERNAL_REFERENCE"]


def column_terms(column: ColumnEvidence, header: dict[str, HeaderEvidence], weighing: Weights) -> Terms:
    """The terms that the column alone gives: prior, header, values, features, repetition."""
    terms: Terms = {name: [] for name in weighed_types()}
    for name, found in terms.items():
        declared = name in header and header[name].log_odds > weighing.header["strong_word"]
        value = value_term(name, column, weighing, declared=declared)
        found.extend([value] if value else [])
    for feature in weighing.features:
        for name, term in feature_terms(feature, column, weighing.french[feature.name]).items():
            terms[name].append(term)
    for name, term in [*_repetition_terms(column, weighing).items(), *_variety_terms(column, weighing).items()]:
        terms[name].append(term)
    mistaken = _mistaken(header, terms, weighing) and not mostly_damaged(column)
    for name, found in terms.items():
        said = header.get(name)
        if said and not (mistaken and said.how == "competing"):
            found.insert(0, header_term(said))
        found.insert(0, EvidenceTerm(name="prior", log_odds=threshold("decision", "prior"), detail="a priori"))
    return terms


def _mistaken(header: dict[str, HeaderEvidence], terms: Terms, weighing: Weights) -> bool:
    """Whether the values refute every type that the name is a name of: it then speaks against no other type either.

    One word has several meanings (`immat`, `tva`, `com`), of which the lexicon knows one.
    """
    named = [name for name, said in header.items() if said.how in NAMING]
    return bool(named) and all(of_values(terms[name]) <= weighing.header["refuted"] for name in named)


def of_values(terms: list[EvidenceTerm]) -> float:
    """What the values alone say, with neither the prior nor the name."""
    return math.fsum(term.log_odds for term in terms if term.name not in ("prior", "header", "learned_header"))


def header_term(said: HeaderEvidence) -> EvidenceTerm:
    """What the column's name says."""
    return EvidenceTerm(name="header", log_odds=said.log_odds, detail=_HOW[said.how].format(", ".join(said.words)))


@dataclass(frozen=True, kw_only=True)
class Trials:
    """How many independent cells were checked, and how many of them matched."""

    n: float
    k: float
    what: str


def trials(name: str, column: ColumnEvidence, weighing: Weights, *, declared: bool) -> Trials:
    """Distinct values for identifiers, rows for codes of few values; damaged cells can't be checked and don't count.

    A cell of several parts counts by one of them, for types narrow enough and those that the name declares.
    """
    sketch = column.sketch
    matched = sketch.checks & np.uint64(taxonomy()[name].mask) > 0
    whole = matched.copy()
    if name in weighing.in_parts or (declared and name in weighing.declared_in_parts):
        matched = matched | (sketch.parts & np.uint64(taxonomy()[name].mask) > 0)
    in_part = matched & ~whole
    # Where a decimal point was added the digits are all there, and were checked without it.
    damaged = _damaged(column) & ~(column.having("float_suffix") > 0)
    if name in REPAIRABLE:
        repaired = column.having(f"repaired_{name}") > 0
        if declared or int(np.count_nonzero(whole)) >= _BEYOND_CHANCE * max(1, int(np.count_nonzero(~damaged))):
            matched = matched | repaired
    checkable = matched | ~damaged
    n, k = float(np.count_nonzero(checkable)), float(np.count_nonzero(matched))
    if name in BY_TYPE and BY_TYPE[name].on_rows and n and column.n_filled:
        # Junk is all distinct, codes are not: the share of rows decides, over as many trials as there are codes.
        share = column.valid.get(name, 0) / column.n_filled
        if in_part.any():
            share = max(share, k / n)  # parts are known of the distinct values alone
        n = min(n, k + 2.0) if k else n
        return Trials(n=n, k=n * share, what="lignes")
    return Trials(n=n, k=k, what="valeurs distinctes")


def _damaged(column: ColumnEvidence) -> Bools:
    """Which of the kept distinct values can no longer be checked."""
    return np.asarray(column.sketch.features & np.uint64(sum(FEATURE_BITS[damage] for damage in DAMAGE)) > 0)


def mostly_damaged(column: ColumnEvidence) -> bool:
    """Whether half of the filled cells are masked, or lost their digits to a spreadsheet."""
    return 2 * sum(column.features.get(damage, 0) for damage in DAMAGE) >= column.n_filled > 0


def value_term(name: str, column: ColumnEvidence, weighing: Weights, *, declared: bool) -> EvidenceTerm | None:
    """How far the share of matching cells is from what chance gives; None where nothing could be checked."""
    if name not in BY_TYPE:
        return None
    tried = trials(name, column, weighing, declared=declared)
    if tried.n == 0:
        return None
    weight = weighing.values[name]
    chance = chance_of(name, weighing)
    share = tried.k / tried.n
    if weight.curve:
        # A code has few values, and each was met on many rows.
        enough = weighing.enough / 2 if BY_TYPE[name].on_rows else weighing.enough
        odds = at(weight.curve, share) * min(1.0, tried.n / enough)
    else:
        odds = _log_odds(tried, weight, chance)
    detail = f"{share:.1%} de {tried.n:.0f} {tried.what} conformes (hasard : {chance:.2%})".replace("%", " %")
    return EvidenceTerm(name="values", log_odds=odds, detail=detail)


def chance_of(name: str, weighing: Weights) -> float:
    """The chance that a cell of another column matches the type."""
    chance = weighing.values[name].chance
    if chance is None:
        chance = BY_TYPE[name].chance
    return min(0.9, max(weighing.least_chance, chance))


def _log_odds(tried: Trials, weight: ValueWeights, chance: float) -> float:
    """Weigh k of n: k ln(held/chance) + (n-k) ln((1-held)/(1-chance)); below the least share, against the type."""
    held = max(weight.held, min(0.999, chance + 0.05))
    odds = tried.k * math.log(held / chance) + (tried.n - tried.k) * math.log((1 - held) / (1 - chance))
    share = tried.k / tried.n
    if share < weight.least_share:
        odds = min(odds, -12.0 * min(1.0, tried.n / 5) * (1 - share / weight.least_share))
    return max(-12.0, min(weight.most, odds))


def _members(name: str, column: ColumnEvidence) -> Bools:
    if name == "filled":
        return np.ones(column.sketch.hashes.size, np.bool_)
    if name in FEATURE_BITS or name in WORD_BITS:
        return column.having(name) > 0
    return column.sketch.checks & np.uint64(taxonomy()[name].mask) > 0


def _rows(name: str, column: ColumnEvidence) -> int:
    """Filled rows that have a feature or, as `length_7`, a length."""
    if name.startswith("length_"):
        return column.lengths.get(int(name.removeprefix("length_")), 0)
    return column.features.get(name, 0)


def _share(feature: FeatureWeights, column: ColumnEvidence) -> tuple[float, int, str]:
    """The share of a feature, the number it is a share of (0: too few to speak), and what was counted."""
    if feature.on_rows:
        return _rows(feature.of, column) / max(1, column.n_filled), column.n_filled, "cellules"
    among = _members(feature.among, column)
    n = int(np.count_nonzero(among))
    if n * 3 < column.sketch.hashes.size:
        return 0.0, 0, ""
    return int(np.count_nonzero(among & _members(feature.of, column))) / max(1, n), n, "valeurs distinctes"


def feature_terms(feature: FeatureWeights, column: ColumnEvidence, said: str) -> dict[str, EvidenceTerm]:
    """A share of the values on each type's curve, weakened where few values carry it; `said`: the feature in French."""
    share, n, what = _share(feature, column)
    if n == 0:
        return {}
    weight = min(1.0, n / feature.enough)
    detail = f"{said} : {share:.1%} de {n} {what}".replace("%", " %")
    return {
        name: EvidenceTerm(name=feature.name, log_odds=weight * at(points, share), detail=detail)
        for name, points in feature.types.items()
        if at(points, share) != 0
    }


def _repetition_terms(column: ColumnEvidence, weighing: Weights) -> dict[str, EvidenceTerm]:
    """Distinct values per filled row: near 1 for a number of a person, near 0 for a code."""
    if column.n_filled < 2 * weighing.enough:
        return {}
    share = min(1.0, column.n_distinct / column.n_filled)
    detail = f"{column.n_distinct} valeurs distinctes pour {column.n_filled} cellules remplies"
    return {
        name: EvidenceTerm(name="repetition", log_odds=at(points, share), detail=detail)
        for name, points in weighing.repetition.items()
        if at(points, share) != 0
    }


_REPEATS = 1.5
"""Cells per distinct value from which a column repeats them."""


def _variety_terms(column: ColumnEvidence, weighing: Weights) -> dict[str, EvidenceTerm]:
    """How many distinct values a column that repeats them has."""
    if column.n_filled < _REPEATS * column.n_distinct:
        return {}
    detail = f"{column.n_distinct} valeurs distinctes, répétées"
    return {
        name: EvidenceTerm(name="variety", log_odds=at(points, column.n_distinct), detail=detail)
        for name, points in weighing.variety.items()
        if at(points, column.n_distinct) != 0
    }


@dataclass(frozen=True, kw_only=True)
class CrossTerm:
    """A cross-check that speaks on a type, with its partner column and the rows it counted."""

    entity_type: str
    term: EvidenceTerm
    n: int
    agree: int


_AGREEING = 3
"""One row of so many must agree for a cross-check to be taken as agreement."""


def cross_terms(name: str, evidence: ExportEvidence, weighing: Weights) -> list[CrossTerm]:
    """What other columns of the row say of this one: of each check, for each type, the partner that says most."""
    best: dict[tuple[str, str], CrossTerm] = {}
    for key, (n, agree) in sorted(evidence.crosses.items()):
        check, first, second = split_key(key)
        if name not in (first, second) or check not in weighing.crosses:
            continue
        curves = weighing.crosses[check].first if name == first else weighing.crosses[check].second
        filled = min(evidence.columns[side].n_filled for side in (first, second))
        if 2 * n < filled:
            continue
        partner = second if name == first else first
        n_distinct = evidence.columns[name].n_distinct
        # A few numbers on many rows agree by what they are; that they don't may lie in those few.
        enough = 3.0 if agree * _AGREEING >= n else weighing.enough
        weight = min(1.0, n / weighing.enough, n_distinct / enough)
        for kind, points in curves.items():
            odds = weight * at(points, agree / n)
            detail = f"{weighing.french[check]} : {agree} lignes sur {n} concordent avec « {partner} »"
            found = CrossTerm(
                entity_type=kind,
                term=EvidenceTerm(name=f"{check}:{partner}", log_odds=odds, detail=detail),
                n=n,
                agree=agree,
            )
            if odds and ((check, kind) not in best or abs(odds) > abs(best[check, kind].term.log_odds)):
                best[check, kind] = found
    return list(best.values())
