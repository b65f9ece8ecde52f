"""Scores of one tool on one folder.

The rules, in full:
- **Truth.** The truth of a column is its label's type; when the tool's answer is one of the label's `accept`, the
  truth is that answer (the answer is right, and is counted under its own type).
- **Answer.** Undecided, unread and none are all "no type"; the first two are also counted apart.
- **Per type.** Precision, recall and F1 over columns, each column counting once whatever its number of rows.
- **Macro-F1.** Mean of F1 over the types that are the truth of at least one column ("no type" excluded, and
  INTERNAL_REFERENCE, which no tool detects: it is settled by hand; a wrong answer there is still a wrong answer). A
  type that the tool names without its being the truth anywhere does not enter; it shows in false alarms and confusions.
- **Table macro.** Mean over tables of the table's own macro-F1, tables without any typed column left out.
- **False alarms.** Columns labelled null *without any accept* that got a type, as a share of such columns.
- **Sensitive missed.** Columns labelled NIR, bank, secrets or health (and not accepting "no type") whose answer is
  wrong, as a share; of which `named`: undecided, with the type among the candidates.
- **Abstentions.** Columns left undecided; those of null columns are counted too.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.accuracy.labelled import Label

SENSITIVE = {
    "nir": frozenset({"FR_NIR"}),
    "bank": frozenset({"IBAN_CODE", "FR_RIB", "CREDIT_CARD"}),
    "secrets": frozenset({"PASSWORD", "SECRET"}),
    "health": frozenset({"HEALTH_ACT", "DIAGNOSIS", "DRUG_CODE"}),
}
NINE_DIGITS = frozenset({"FR_SIREN", "FR_FINESS", "FR_ADELI", "FR_AM", "FR_AMO"})
UNDECIDED, UNREAD = "undecided", "unread"
BY_HAND = frozenset({"INTERNAL_REFERENCE"})
"""Types that a person settles: no tool is asked for them."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a tool says of a column. Several types: a coarser label of a peer, right if one of them is right."""

    entity_types: tuple[str, ...] = ()
    decision: str = ""
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Case:
    """A labelled column and a tool's answer."""

    table: str
    column: str
    label: Label
    answer: Answer

    @property
    def answered(self) -> str | None:
        """The one type answered: of several, the right one if there is one, else the first."""
        types = self.answer.entity_types
        if not types:
            return None
        if self.label.entity_type in types:
            return self.label.entity_type
        return next((name for name in types if name in self.label.accepted), types[0])

    @property
    def truth(self) -> str | None:
        """The answer where it is right, else the label's type."""
        return self.answered if self.answered in self.label.right else self.label.entity_type

    @property
    def right(self) -> bool:
        """Whether the answer is a right one."""
        return self.answered in self.label.right


@dataclass(frozen=True, kw_only=True)
class TypeScore:
    """One type: columns that are it, that were called it, and both; shares of 0 to 1."""

    entity_type: str
    support: int
    answered: int
    right: int

    @property
    def precision(self) -> float:
        """Share of the columns called this type that are it; 0 when none was."""
        return self.right / self.answered if self.answered else 0.0

    @property
    def recall(self) -> float:
        """Share of the columns of this type that were called it; 0 when there is none."""
        return self.right / self.support if self.support else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.support + self.answered) if self.support + self.answered else 0.0


@dataclass(frozen=True, kw_only=True)
class Share:
    """A number of columns among others."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """0 to 1; 0 of nothing is 0."""
        return self.part / self.whole if self.whole else 0.0


@dataclass(frozen=True, kw_only=True)
class Score:
    """Every figure of one tool on one folder."""

    types: tuple[TypeScore, ...]
    macro_f1: float
    table_macro_f1: float
    right: Share
    false_alarms: Share
    sensitive_missed: dict[str, Share]
    sensitive_named: int
    abstained: Share
    abstained_on_nothing: int
    unread: int
    nine_digits_confused: Share
    confusions: tuple[tuple[str, str, int], ...] = field(default=())

    @property
    def sensitive(self) -> Share:
        """Sensitive columns missed, all families."""
        shares = self.sensitive_missed.values()
        return Share(part=sum(share.part for share in shares), whole=sum(share.whole for share in shares))


def score(cases: Sequence[Case]) -> Score:
    """Score a tool's answers."""
    nothing = [case for case in cases if case.label.right == {None}]
    sensitive = {family: _missed(cases, types) for family, types in SENSITIVE.items()}
    nine = [case for case in cases if case.label.entity_type in NINE_DIGITS]
    undecided = [case for case in cases if case.answer.decision == UNDECIDED]
    return Score(
        types=type_scores(cases),
        macro_f1=macro_f1(cases),
        table_macro_f1=_table_macro(cases),
        right=_share(cases, [case for case in cases if case.right]),
        false_alarms=_share(nothing, [case for case in nothing if case.answered is not None]),
        sensitive_missed={
            family: Share(part=len(missed), whole=len(held)) for family, (held, missed) in sensitive.items()
        },
        sensitive_named=sum(
            case.answer.decision == UNDECIDED and case.label.entity_type in case.answer.candidates
            for _held, missed in sensitive.values()
            for case in missed
        ),
        abstained=_share(cases, undecided),
        abstained_on_nothing=sum(case.label.right == {None} for case in undecided),
        unread=sum(case.answer.decision == UNREAD for case in cases),
        nine_digits_confused=_share(nine, [c for c in nine if not c.right and c.answered in NINE_DIGITS]),
        confusions=confusions(cases),
    )


def type_scores(cases: Iterable[Case]) -> tuple[TypeScore, ...]:
    """One score a type that is true or answered somewhere, by name."""
    held: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for case in cases:
        if case.truth is not None:
            held[case.truth] += 1
        if case.answered is not None:
            answered[case.answered] += 1
            right[case.answered] += case.right
    return tuple(
        TypeScore(entity_type=name, support=held[name], answered=answered[name], right=right[name])
        for name in sorted(held | answered)
    )


def macro_f1(cases: Iterable[Case]) -> float:
    """Mean F1 over the types that are the truth of a column; 0 when there is none."""
    scores = [one.f1 for one in type_scores(cases) if one.support and one.entity_type not in BY_HAND]
    return sum(scores) / len(scores) if scores else 0.0


def confusions(cases: Iterable[Case]) -> tuple[tuple[str, str, int], ...]:
    """(truth, answer, columns) of the wrong answers, most frequent first; `-` is no type, `?` undecided."""
    pairs = Counter((case.truth or "-", said(case)) for case in cases if not case.right)
    return tuple(
        (true, answer, count) for (true, answer), count in sorted(pairs.items(), key=lambda item: (-item[1], item[0]))
    )


def said(case: Case) -> str:
    """The answer in one word: a type, `?` for undecided, `!` for unread, `-` for none."""
    marks = {UNDECIDED: "?", UNREAD: "!"}
    return case.answered or marks.get(case.answer.decision, "-")


def _table_macro(cases: Iterable[Case]) -> float:
    by_table: dict[str, list[Case]] = {}
    for case in cases:
        by_table.setdefault(case.table, []).append(case)
    typed = [own for own in by_table.values() if any(case.truth not in (None, *BY_HAND) for case in own)]
    return sum(macro_f1(own) for own in typed) / len(typed) if typed else 0.0


def _missed(cases: Iterable[Case], types: frozenset[str]) -> tuple[list[Case], list[Case]]:
    held = [case for case in cases if case.label.entity_type in types and None not in case.label.accepted]
    return held, [case for case in held if not case.right]


def _share(whole: Sequence[Case], part: Sequence[Case]) -> Share:
    return Share(part=len(part), whole=len(whole))
