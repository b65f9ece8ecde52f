"""A second opinion on a column of words that the evidence leaves undecided: the French model's, on distinct cells.

It is slow, and often wrong on cells without a sentence around them: it is asked last, of few cells, and weighs little.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.decision import UNDECIDED, Decision
from tamis.columns.fixed_hash import fixed_hash
from tamis.columns.kept import Kept
from tamis.columns.weighing import EvidenceTerm
from tamis.columns.weights import Weights, at, weights
from tamis.policy import threshold
from tamis.text import kinds_of_cells

_FRENCH = {"person": "personnes", "organisation": "organisations", "place": "lieux"}


@dataclass(frozen=True, kw_only=True)
class Opinion:
    """Of `n` distinct cells (capped: of `distinct` in the rows read), how many the model took for each kind."""

    n: int
    distinct: int
    kinds: Mapping[str, int]


def doubtful(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """The columns left undecided between types that the model can tell apart, in order."""
    tellable = {kind for curves in weights().model.values() for kind in curves}
    return tuple(
        decision.column
        for decision in decisions
        if decision.decision == UNDECIDED and tellable.issuperset(kind for kind, _ in decision.candidates)
    )


class Cells:
    """The distinct cells of smallest hash in an export's first rows: the same however its files are cut."""

    def __init__(self) -> None:
        self._kept = Kept()
        self._left = int(threshold("model", "rows"))

    @property
    def enough(self) -> bool:
        """Whether no more rows are wanted."""
        return self._left <= 0

    def add(self, cells: pa.StringArray) -> None:
        """Take in the column's next cells."""
        cells = cells.slice(0, self._left)
        self._left -= len(cells)
        texts = pc.utf8_trim_whitespace(cells)
        texts = texts.filter(pc.not_equal(texts, ""))
        self._kept.add(fixed_hash(texts), texts)

    def opinion(self) -> Opinion:
        """Ask the model; loads it. Raises SettingsError when it is not installed."""
        values = self._kept.values
        asked = values.slice(0, int(threshold("model", "cells"))).to_pylist()
        return Opinion(n=len(asked), distinct=len(values), kinds=dict(kinds_of_cells(asked)))


def opinion_terms(opinion: Opinion, weighing: Weights) -> dict[str, list[EvidenceTerm]]:
    """Entity type → what the model's opinion says of it."""
    found: dict[str, list[EvidenceTerm]] = {}
    of = f"{opinion.n} valeurs distinctes" + (f" sur {opinion.distinct}" if opinion.distinct > opinion.n else "")
    weight = min(1.0, opinion.n / weighing.enough)
    for kind, curves in weighing.model.items():
        share = opinion.kinds.get(kind, 0) / max(1, opinion.n)
        detail = f"modèle français : {share:.0%} de {of} sont des {_FRENCH[kind]}".replace("%", " %")
        for name, points in curves.items():
            if odds := weight * at(points, share):
                found.setdefault(name, []).append(EvidenceTerm(name=f"model_{kind}", log_odds=odds, detail=detail))
    return found
