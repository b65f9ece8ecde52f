"""From the evidence of an export to a decision on each of its columns."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tamis.columns.asking import Opinion, opinion_terms
from tamis.columns.decision import (
    CERTAIN,
    NONE,
    POSSIBLE,
    PROBABLE,
    UNDECIDED,
    Decision,
    Review,
    posterior,
    settled_type,
    total,
)
from tamis.columns.declaring import declares
from tamis.columns.evidence import ColumnEvidence, ExportEvidence
from tamis.columns.features import DAMAGE, REPAIRABLE
from tamis.columns.headers import NAMING, HeaderEvidence
from tamis.columns.learned_headers import learned_terms, resembling
from tamis.columns.mixed import beside
from tamis.columns.neighbours import read_headers
from tamis.columns.weighing import CrossTerm, EvidenceTerm, Terms, chance_of, column_terms, cross_terms, of_values
from tamis.columns.weights import ContextWeights, Weights, weights
from tamis.errors import SettingsError
from tamis.identifiers import BY_TYPE
from tamis.lexicon import fold
from tamis.policy import taxonomy, threshold


@dataclass(frozen=True, kw_only=True)
class _Weighed:
    """One column with the terms of every type and the cross-checks that gave some of them."""

    column: ColumnEvidence
    header: dict[str, HeaderEvidence]
    terms: Terms
    crosses: list[CrossTerm]

    @property
    def ranked(self) -> list[tuple[str, float]]:
        """(type, log-odds), the best first; equal ones in the order of the taxonomy."""
        sums = [(name, total(found)) for name, found in self.terms.items()]
        return sorted(sums, key=lambda entry: -entry[1])


def decide(
    evidence: ExportEvidence,
    *,
    columns: tuple[str, ...],
    settled: Mapping[str, str],
    reviews: Mapping[str, Review],
    header_known: bool = True,
    name: str = "",
    opinions: Mapping[str, Opinion] | None = None,
) -> tuple[Decision, ...]:
    """Decide on each of `columns`, in that order; a column that the evidence lacks is decided by its name alone.

    `settled` (portal.toml) wins over `reviews`, and both over detection. With `header_known` false neither the
    columns' names nor `name`, the export's, count as evidence. `opinions`: the French model's, on columns that were
    left `doubtful` without them.

    Raises:
        SettingsError: a settled type is not in the taxonomy.
    """
    weighing = weights()
    _refuse_unknown({**{column: review.entity_type for column, review in reviews.items()}, **settled})
    said = read_headers(columns) if header_known else {}
    weighed = {column: _weigh(column, evidence, weighing, header=said.get(column, {})) for column in columns}
    for column, found in (learned_terms(columns, said) if header_known else {}).items():
        for kind, term in found.items():
            weighed[column].terms[kind].append(term)
    for column, opinion in (opinions or {}).items():
        for kind, terms in opinion_terms(opinion, weighing).items():
            weighed[column].terms[kind] += terms
    told = {column: _clear_type(entry) for column, entry in weighed.items()}
    told |= {column: settled[column] for column in columns if column in settled}
    words = frozenset(fold(name).split()) if header_known else frozenset()
    placed = {
        column: _in_context(entry, {other: kind for other, kind in told.items() if other != column}, words, weighing)
        for column, entry in weighed.items()
    }
    return tuple(
        _decision(column, index, placed[column], settled_type(column, settled, reviews), weighing)
        for index, column in enumerate(columns)
    )


def _refuse_unknown(settled: Mapping[str, str]) -> None:
    for column, kind in settled.items():
        if kind != NONE and kind not in taxonomy():
            raise SettingsError(f"column {column}: {kind} is no entity type; see policy/taxonomy.yaml, or write none")


def _weigh(name: str, evidence: ExportEvidence, weighing: Weights, *, header: dict[str, HeaderEvidence]) -> _Weighed:
    column = evidence.columns.get(name, ColumnEvidence(n_rows=evidence.n_rows))
    terms = column_terms(column, header, weighing)
    crosses = cross_terms(name, evidence, weighing)
    for cross in crosses:
        terms[cross.entity_type].append(cross.term)
    return _Weighed(column=column, header=header, terms=terms, crosses=crosses)


def _clear_type(entry: _Weighed) -> str:
    """The type that the column alone makes probable, or "none"."""
    name, odds = entry.ranked[0]
    return name if odds >= threshold("decision", PROBABLE) and entry.column.n_filled else NONE


def _in_context(entry: _Weighed, others: Mapping[str, str], words: frozenset[str], weighing: Weights) -> _Weighed:
    """The column with what the rest of its table says, and what its name claims against its values."""
    terms = {name: list(found) for name, found in entry.terms.items()}
    for context in weighing.contexts:
        detail = _context_detail(context, others, words)
        if detail:
            for name, odds in context.gives.items():
                terms[name].append(EvidenceTerm(name=f"context_{context.name}", log_odds=odds, detail=detail))
    _explain_wide(terms, weighing)
    for name, said in ((name, entry.header[name]) for name in terms if name in entry.header):
        lacking = threshold("decision", POSSIBLE) - total(terms[name])
        if lacking > 0 and declares(name, said, entry.column, weighing):
            detail = "déclaré par l'en-tête, non vérifié par les valeurs"
            terms[name].append(EvidenceTerm(name="declared", log_odds=lacking + _ROUNDING, detail=detail))
    terms = {name: [*found, *resembling(name, found, entry.column, weighing)] for name, found in terms.items()}
    return replace(entry, terms=terms)


_ROUNDING = 1e-9
"""What a sum of floats may lack of the threshold that it was brought to."""


def _context_detail(context: ContextWeights, others: Mapping[str, str], words: frozenset[str]) -> str:
    if context.without.intersection(others.values()):
        return ""
    present = sorted(set(others.values()) & context.types)
    if len(present) >= context.least:
        return f"la table tient aussi : {', '.join(taxonomy()[name].label for name in present)}"
    named = sorted(words & context.names)
    return f"l'export s'appelle « {' '.join(named)} »" if named else ""


_EXPLAINS = 6
"""Log-odds of values from which a narrow check, or nearly the whole of a list, explains them."""


def _explain_wide(terms: Terms, weighing: Weights) -> None:
    """Values that a narrow check explains are no evidence for a type whose shape takes anything."""
    narrow = [
        (name, term.log_odds)
        for name, found in terms.items()
        for term in found
        if term.name == "values"
        and not weighing.values[name].wide
        and term.log_odds >= _EXPLAINS
        and of_values(found) > 0  # a check that other traits refute explains nothing
    ]
    if not narrow:
        return
    best = max(narrow, key=lambda entry: entry[1])[0]
    for name, found in terms.items():
        if weighing.values[name].wide and name != best and name not in weighing.kin.get(best, frozenset()):
            detail = f"les valeurs s'expliquent par {best}"
            found.append(EvidenceTerm(name="explained", log_odds=-4.0, detail=detail))


def _outcome(entry: _Weighed) -> tuple[str, list[tuple[str, float]]]:
    """The decision and its candidates (type, log-odds), the first being the one that wins or is the most sensitive."""
    ranked = [pair for pair in entry.ranked if pair[1] >= threshold("decision", POSSIBLE)]
    if not ranked:
        return NONE, []
    winner, best = ranked[0]
    tied = [
        pair
        for pair in ranked
        if best - pair[1] < threshold("decision", "margin") and not _header_tells(entry.header, winner, pair[0])
    ]
    named = [pair for pair in tied if _named(entry.header, pair[0])]
    borne_out = [pair for pair in tied if _verified(pair[0], entry)]
    if len(tied) > 1 and len(named) == 1 and (named[0] in borne_out or not borne_out):
        # What the values leave open the name says; it is no more than probable.
        return PROBABLE if borne_out else POSSIBLE, [*named, *(pair for pair in ranked if pair not in named)]
    if len(tied) > 1:
        return UNDECIDED, sorted(tied, key=lambda pair: _sensitivity(pair[0]))
    if best < threshold("decision", PROBABLE) or not _verified(ranked[0][0], entry):
        return POSSIBLE, ranked
    return (CERTAIN if best >= threshold("decision", CERTAIN) else PROBABLE), ranked


def _named(header: Mapping[str, HeaderEvidence], kind: str) -> bool:
    return kind in header and header[kind].how in NAMING


def _header_tells(header: Mapping[str, HeaderEvidence], winner: str, other: str) -> bool:
    """Whether the header names the winner, and is silent on its kin, the other: births of a column of declarations."""
    if not _named(header, winner):
        return False
    kin = weights().kin
    return winner in kin.get(other, frozenset()) or (other in kin.get(winner, frozenset()) and other not in header)


def _verified(name: str, entry: _Weighed) -> bool:
    """Whether some value speaks for the type: an empty, masked or invalid column has its header only."""
    if entry.column.n_filled == 0:
        return False
    if name not in BY_TYPE:
        return True
    repaired = entry.column.features.get(f"repaired_{name}", 0)
    return entry.column.valid.get(name, 0) + repaired + entry.column.distinct_valid(name)[1] > 0


def _sensitivity(name: str) -> int:
    order = weights().sensitivity
    kind = taxonomy()[name]
    return min(order.index(word) if word in order else len(order) for word in (name, kind.category))


def _decision(
    name: str, index: int, entry: _Weighed, person: tuple[str, str, str | None] | None, weighing: Weights
) -> Decision:
    decision, candidates = _outcome(entry)
    decided_by, reviewed_by, against = "detection", None, None
    if person:
        kind, decided_by, reviewed_by = person
        against = _against(kind, decision, candidates, entry)
        candidates = [pair for pair in entry.ranked if pair[0] == kind] if kind in entry.terms else []
        if kind != NONE and not candidates:
            candidates = [(kind, threshold("decision", CERTAIN))]
        decision = NONE if kind == NONE else CERTAIN
    winner = candidates[0][0] if candidates else None
    said = entry.header.get(winner or "")
    shown = winner if winner in entry.terms else (None if winner else entry.ranked[0][0])
    return Decision(
        column=name,
        index=index,
        entity_type=None if decision in (UNDECIDED, NONE) else winner,
        decision=decision,
        candidates=tuple((kind, posterior(odds)) for kind, odds in candidates),
        n_rows=entry.column.n_rows,
        n_filled=entry.column.n_filled,
        n_distinct=entry.column.n_distinct,
        n_distinct_exact=entry.column.n_distinct_exact,
        n_valid=entry.column.valid.get(winner, 0) if winner in BY_TYPE else None,
        chance=chance_of(winner, weighing) if winner in BY_TYPE else None,
        header_words=said.words if said else (),
        header_score=said.log_odds if said else 0.0,
        evidence=tuple(entry.terms[shown]) if shown else (),
        cross_checks=tuple((c.term.name, c.n, c.agree) for c in entry.crosses if c.entity_type == shown),
        damage=_damage(entry.column, winner),
        decided_by=decided_by,
        reviewed_by=reviewed_by,
        against=against,
        beside=_beside(entry.column, None if decision in (UNDECIDED, NONE) else winner),
        scan_status="scanned",
    )


def _beside(column: ColumnEvidence, kind: str | None) -> int:
    """What cells hold besides the column's type; free text is read whole by `tamis.text`."""
    return 0 if kind == "FREE_TEXT" else beside(column, kind)


def _against(settled: str, decision: str, candidates: list[tuple[str, float]], entry: _Weighed) -> str | None:
    """What speaks against a settled type: another one that the values make at least probable."""
    if decision not in (CERTAIN, PROBABLE) or candidates[0][0] == settled or not entry.column.n_filled:
        return None
    found = candidates[0][0]
    if settled in entry.terms and total(entry.terms[settled]) >= threshold("decision", PROBABLE):
        return None
    valued = any(term.name == "values" and term.log_odds > 0 for term in entry.terms[found])
    return f"les valeurs indiquent {found} ({decision})" if valued else None


def _damage(column: ColumnEvidence, winner: str | None) -> tuple[tuple[str, int], ...]:
    found = {name: column.features.get(name, 0) for name in DAMAGE}
    if winner in REPAIRABLE:
        lost = column.features.get(f"repaired_{winner}", 0) - found["float_suffix"]
        found["leading_zero_lost"] = max(0, lost)
    return tuple((name, n) for name, n in sorted(found.items()) if n)
