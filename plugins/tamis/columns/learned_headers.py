"""What a column's name resembles: evidence learned from labelled headers, beside what the lexicon says of it.

The weights of a name's pieces (`header_features`) add up to a score of nothing and of each type; with what the lexicon
says they give the odds that the name has. How far they move these odds is what they say, within the bounds of
policy/evidence.yaml: little where the lexicon knows the whole name, and never against a type that it names.
A name of which no piece was learned says nothing.
"""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tamis import policy
from tamis.columns.decision import POSSIBLE, total
from tamis.columns.evidence import ColumnEvidence
from tamis.columns.header_features import HeaderPiece, header_pieces
from tamis.columns.header_weights import HeaderWeights, Scores, header_weights
from tamis.columns.headers import HeaderEvidence
from tamis.columns.table_prefix import readings
from tamis.columns.weighing import EvidenceTerm, mostly_damaged, weighed_types
from tamis.columns.weights import Weights, weights
from tamis.errors import SettingsError
from tamis.lexicon import fold
from tamis.policy import taxonomy, threshold

TERM = "learned_header"
_LIMITS = (
    "most",
    "least",
    "named_most",
    "worded_least",
    "unlikely",
    "silent_below",
    "declares",
    "contradicted_below",
)
_PIECES = 3
"""Pieces of the name that are shown."""


@dataclass(frozen=True, kw_only=True)
class LearnedEvidence:
    """What a name's pieces add to the log-odds of a type, within bounds.

    `pieces` are the texts that weigh most: parts of the name, or words that the lexicon reads in it.
    """

    log_odds: float
    pieces: tuple[str, ...]


@functools.cache
def limits() -> Mapping[str, float]:
    """The bounds of policy/evidence.yaml, section `learned_header`."""
    section = policy.weights().get(TERM)
    found = section if isinstance(section, dict) else {}
    for name in _LIMITS:
        if isinstance(found.get(name), bool) or not isinstance(found.get(name), int | float):
            raise SettingsError(f"policy/evidence.yaml: {TERM}.{name} must be a number")
    return {name: float(str(found[name])) for name in _LIMITS}


def learned_terms(
    columns: Sequence[str], said: Mapping[str, Mapping[str, HeaderEvidence]]
) -> dict[str, dict[str, EvidenceTerm]]:
    """Column → entity type → what its name resembles, beside what the lexicon `said`; types it says nothing of are out.

    The term's detail names the pieces that weigh most: parts of the name, or words that the lexicon reads in it.
    """
    left, known = readings(columns), header_weights()
    found = {name: resemblance(name, left.get(name, ""), said.get(name, {}), known) for name in columns}
    return {name: {kind: _term(kind, learned) for kind, learned in own.items()} for name, own in found.items()}


def _term(kind: str, said: LearnedEvidence) -> EvidenceTerm:
    pieces = ", ".join(f"« {piece} »" for piece in said.pieces)
    like = "ressemble aux" if said.log_odds > 0 else "ne ressemble guère aux"
    detail = f"en-tête : {like} en-têtes de « {taxonomy()[kind].label} » ({pieces})"
    return EvidenceTerm(name=TERM, log_odds=said.log_odds, detail=detail)


_OF_NAME = ("prior", "header", TERM)
_ROUNDING = 1e-9
"""What a sum of floats may lack of the threshold that it was brought to."""


def resembling(kind: str, terms: list[EvidenceTerm], column: ColumnEvidence, weighing: Weights) -> list[EvidenceTerm]:
    """The term that keeps a type possible which must not be missed, and whose headers the name clearly resembles.

    There is none where values that could be checked speak against the type.
    """
    lacking = threshold("decision", POSSIBLE) - total(terms)
    if lacking <= 0 or kind not in weighing.declared or not any(term.name == TERM for term in terms):
        return []
    of_name = [term for term in terms if term.name in _OF_NAME]
    of_values = [term for term in terms if term.name not in _OF_NAME and not term.name.startswith("context_")]
    contradicted = total(of_values) < limits()["contradicted_below"] and not mostly_damaged(column)
    if contradicted or total(of_name) < limits()["declares"]:
        return []
    detail = "déclaré par ce à quoi l'en-tête ressemble, non vérifié par les valeurs"
    return [EvidenceTerm(name="declared", log_odds=lacking + _ROUNDING, detail=detail)]


@functools.lru_cache(maxsize=4096)
def _rows(name: str, reading: str, known: HeaderWeights) -> tuple[tuple[HeaderPiece, ...], Scores]:
    """The pieces of a name that were learned, and their weights."""
    pieces = header_pieces(name, reading)
    rows = known.of([piece.key for piece in pieces])
    learned = np.flatnonzero(rows.any(axis=1))
    return tuple(pieces[place] for place in learned), rows[learned]


def resemblance(
    column: str, reading: str, said: Mapping[str, HeaderEvidence], known: HeaderWeights
) -> dict[str, LearnedEvidence]:
    """Entity type → what the pieces of one name say by the weights `known`; `reading`: the name without its table's."""
    pieces, rows = _rows(column, reading, known)
    if not pieces:
        return {}
    before = offsets(said)
    scores = before + rows.sum(axis=0)
    verdicts, moved = log_odds(scores), log_odds(scores) - log_odds(before)
    bounds = _bounds(column, reading, said, verdicts)
    found = {}
    for place, name in enumerate(weighed_types(), start=1):
        least, most = bounds[name]
        # Of two decimals, that they are the same on any machine.
        odds = round(max(least, min(most, float(moved[place]))), 2)
        if abs(odds) >= limits()["silent_below"]:
            rival = int(np.argmax(np.where(np.arange(scores.size) == place, -np.inf, scores)))
            shown = _telling(pieces, np.sign(odds) * (rows[:, place] - rows[:, rival]))
            found[name] = LearnedEvidence(log_odds=odds, pieces=shown)
    return found


def offsets(said: Mapping[str, HeaderEvidence]) -> Scores:
    """The scores of nothing and of each type before any piece speaks: the prior and the lexicon.

    >>> offsets({})[:3].tolist()
    [0.0, -4.0, -4.0]
    """
    known = (said[name].log_odds if name in said else 0.0 for name in weighed_types())
    return np.array([0.0, *(threshold("decision", "prior") + odds for odds in known)])


def log_odds(scores: Scores) -> Scores:
    """The log-odds of each place of exponential scores against all the others."""
    shares = np.exp(scores - scores.max())
    shares = np.clip(shares / shares.sum(), 1e-6, 1 - 1e-6)
    return np.asarray(np.log(shares / (1 - shares)), np.float64)


def _bounds(
    column: str, reading: str, said: Mapping[str, HeaderEvidence], verdicts: Scores
) -> dict[str, tuple[float, float]]:
    """The least and the most that policy lets the pieces say of each type beside the lexicon.

    A name that stays unlikely of a type, whatever moved its odds, says nothing for it; one that the lexicon takes for
    a type says nothing against its special cases: a birth date is a date.
    """
    limit, kin = limits(), weights().kin
    known = {name for name, found in said.items() if found.log_odds > 0}
    special = frozenset().union(*(kin.get(name, ()) for name in known))
    whole = fold(reading or column)
    found = {}
    for place, name in enumerate(weighed_types(), start=1):
        least, most = limit["least"], min(limit["most"], max(0.0, float(verdicts[place]) - limit["unlikely"]))
        if name in known and said[name].how not in ("strong_word", "general"):
            least, most = 0.0, min(most, limit["named_most"])
        elif name in known and said[name].words == (whole,) and whole in weights().general and kin.get(name):
            # A bare `date` may be of birth: the values tell, as they do without what was learned.
            least, most = 0.0, 0.0
        elif name in known:
            least = limit["worded_least"]
        found[name] = (0.0 if name in special else least, most)
    return found


def _telling(pieces: Sequence[HeaderPiece], weights: Scores) -> tuple[str, ...]:
    """The texts that weigh most, none within another one."""
    by_text: dict[str, float] = {}
    for piece, weight in zip(pieces, weights, strict=True):
        by_text[piece.text] = by_text.get(piece.text, 0.0) + float(weight)
    shown: list[str] = []
    for text in sorted(by_text, key=lambda text: (-by_text[text], text)):
        new = not any(_within(text, other) or _within(other, text) for other in shown)
        if new and by_text[text] > 0 and len(shown) < _PIECES:
            shown.append(text)
    return tuple(shown)


def _within(text: str, other: str) -> bool:
    return text.strip("…") in other
