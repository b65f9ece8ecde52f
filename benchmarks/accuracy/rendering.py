"""Scores as text for people, and as JSON for machines."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from benchmarks.accuracy.scoring import Case, Score, Share, TypeScore, said

Scores = dict[str, Score | str]


START, END = "<!-- scores -->", "<!-- end of scores -->"
"""Between these marks of a page stand the last scores."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Told:
    """The scores of the tools on one folder, headers shown or hidden."""

    folder: str
    headers: str
    scores: Scores

    @property
    def title(self) -> str:
        """A heading."""
        return f"{self.folder}, headers {self.headers}"


def page(text: str, told: Sequence[Told], *, of: str) -> str:
    """A page with the scores between its marks replaced; ValueError where it has no marks."""
    before, mark, rest = text.partition(START)
    _old, end, after = rest.partition(END)
    if not (mark and end):
        raise ValueError(f"the page needs {START} and {END}")
    parts = [f"Measured on {of}."]
    parts += [f"### {one.title}\n\n{summary(one.scores)}" for one in told]
    parts += [
        f"<details><summary>{one.title}: by type, and wrong answers</summary>\n\n{details(one.scores)}\n\n</details>"
        for one in told
    ]
    return before + mark + "\n" + "\n\n".join(parts) + "\n" + end + after


def details(scores: Scores) -> str:
    """Scores by type, then the kinds of wrong answers of each tool."""
    parts = [by_type(scores)]
    for tool, one in scores.items():
        if not isinstance(one, str) and one.confusions:
            heading = f"{tool}, wrong answers (truth → answer; - no type, ? undecided):"
            parts.append(f"{heading}\n\n```\n{confusions(one)}\n```")
    return "\n\n".join(parts)


def summary(scores: Scores) -> str:
    """One row a tool; a tool that could not run has its reason in place of figures."""
    titles = (
        "tool",
        "macro-F1",
        "table macro",
        "right",
        "false alarms",
        "sensitive missed",
        "abstained",
        "unread",
        "9-digit mix-ups",
    )
    rows = [(tool, *_figures(score)) for tool, score in scores.items()]
    return _table([titles, *rows])


def _figures(score: Score | str) -> tuple[str, ...]:
    if isinstance(score, str):
        return (f"not run: {score}", *[""] * 7)
    named = f" ({score.sensitive_named} named)" if score.sensitive_named else ""
    return (
        f"{score.macro_f1:.3f}",
        f"{score.table_macro_f1:.3f}",
        _share(score.right),
        _share(score.false_alarms),
        _share(score.sensitive) + named,
        _share(score.abstained),
        str(score.unread),
        _share(score.nine_digits_confused),
    )


def by_type(scores: Scores) -> str:
    """Precision, recall and F1 of each type that some column has or some tool of ours names."""
    ran = {tool: score for tool, score in scores.items() if not isinstance(score, str)}
    names = sorted({one.entity_type for score in ran.values() for one in score.types if one.support})
    rows = [["type", "columns", *(f"{tool} P / R / F1" for tool in ran)]]
    for name in names:
        found = [next((one for one in score.types if one.entity_type == name), None) for score in ran.values()]
        support = max(one.support for one in found if one is not None)
        rows.append([name, str(support), *map(_three, found)])
    return _table(rows)


def confusions(score: Score, *, most: int = 25) -> str:
    """The wrong answers of a tool, grouped: `-` is no type, `?` undecided."""
    lines = [f"{count:>4}  {true} → {answer}" for true, answer, count in score.confusions[:most]]
    left = len(score.confusions) - most
    return "\n".join([*lines, *([f"      and {left} more kinds"] if left > 0 else [])])


def errors(cases: Sequence[Case]) -> str:
    """Every wrong answer: truth, answer, file, column. Column names only, never values."""
    wrong = sorted(
        (case.truth or "-", said(case), case.table, case.column, ", ".join(case.answer.candidates[:3]))
        for case in cases
        if not case.right
    )
    return _table([("truth", "answer", "file", "column", "candidates"), *wrong]) if wrong else "none"


def as_json(score: Score | str) -> dict[str, Any]:
    """A score with every derived figure; `{"not_run": why}` for a tool that could not run."""
    if isinstance(score, str):
        return {"not_run": score}
    plain: dict[str, Any] = dataclasses.asdict(score)
    plain["types"] = {
        one.entity_type: {
            "support": one.support,
            "answered": one.answered,
            "right": one.right,
            "precision": one.precision,
            "recall": one.recall,
            "f1": one.f1,
        }
        for one in score.types
    }
    return plain


def _three(one: TypeScore | None) -> str:
    return "-" if one is None else f"{one.precision:.2f} / {one.recall:.2f} / {one.f1:.2f}"


def _share(share: Share) -> str:
    return f"{share.part}/{share.whole} = {100 * share.value:.1f} %" if share.whole else "none"


def _table(rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table whose columns are aligned, so that it reads in a terminal too."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
