"""The decision on a column, with everything it rests on.

A person's decision wins, and is flagged when the values contradict it.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from tamis.columns.weighing import EvidenceTerm
from tamis.policy import taxonomy

CERTAIN, PROBABLE, POSSIBLE, UNDECIDED, NONE = "certain", "probable", "possible", "undecided", "none"
DECISIONS = (CERTAIN, PROBABLE, POSSIBLE, UNDECIDED, NONE)


@dataclass(frozen=True, kw_only=True)
class Review:
    """What a person settled for a column: an entity type or "none", who, when (ISO), and why."""

    entity_type: str
    by: str
    at: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What a column is, how sure, and why.

    `candidates` are (type, posterior between 0 and 1), best first, the winner included; of an undecided column they
    are the types that can't be told apart, the more sensitive first. `evidence` belongs to the first candidate, and
    its log-odds add up to that candidate's posterior. `beside` is the type set that some cells hold besides the
    column's type. `chance` is the share of other cells that would pass its check.
    """

    column: str
    index: int
    entity_type: str | None
    decision: str
    candidates: tuple[tuple[str, float], ...]
    n_rows: int
    n_filled: int
    n_distinct: int
    n_distinct_exact: bool
    n_valid: int | None
    chance: float | None
    header_words: tuple[str, ...]
    header_score: float
    evidence: tuple[EvidenceTerm, ...]
    cross_checks: tuple[tuple[str, int, int], ...]
    damage: tuple[tuple[str, int], ...]
    decided_by: str
    reviewed_by: str | None
    against: str | None
    beside: int
    scan_status: str

    def types(self) -> int:
        """The type set that a filled cell of the column exposes; 0 for none and undecided."""
        return taxonomy()[self.entity_type].mask if self.entity_type else 0

    def unknown_types(self) -> int:
        """The type set that the column could hold without our knowing: the candidates of an undecided one."""
        return taxonomy().mask([name for name, _ in self.candidates]) if self.decision == UNDECIDED else 0


def posterior(log_odds: float) -> float:
    """The probability of log-odds.

    >>> posterior(0.0), round(posterior(4.0), 3)
    (0.5, 0.982)
    """
    return 1 / (1 + math.exp(-max(-700.0, log_odds)))


def total(terms: "list[EvidenceTerm] | tuple[EvidenceTerm, ...]") -> float:
    """The log-odds of a posterior: the sum of its terms."""
    return math.fsum(term.log_odds for term in terms)


def settled_type(
    column: str, settled: Mapping[str, str], reviews: Mapping[str, Review]
) -> tuple[str, str, str | None] | None:
    """(type or "none", decided by, reviewed by) where a person settled the column: portal.toml, then a review."""
    if column in settled:
        return settled[column], "portal.toml", None
    if column in reviews:
        return reviews[column].entity_type, "review", reviews[column].by
    return None
