"""Scores as Markdown tables that read in a terminal too."""

from collections.abc import Mapping, Sequence

from benchmarks.text.corpus import Corpus
from benchmarks.text.scoring import Counts, Score
from benchmarks.text.tools import Answers


def by_type(corpus: Corpus, scores: Mapping[str, Score]) -> str:
    """Strict and partial figures of each entity type; recall alone where the marks are not complete."""
    lines = [f"## {corpus.name}: {len(corpus.texts)} texts", ""]
    rows = [["entity type", "pieces", *(f"{tool}: strict F1, partial P / R / F1" for tool in scores)]]
    if corpus.recall_only:
        rows = [["entity type", "pieces", *(f"{tool}: partial recall" for tool in scores)]]
    for name in next(iter(scores.values())).strict:
        pieces = str(next(iter(scores.values())).strict[name].expected)
        rows.append([name, pieces, *(_figures(corpus, score, name) for score in scores.values())])
    return "\n".join([*lines, table(rows), ""])


def _figures(corpus: Corpus, score: Score, name: str) -> str:
    strict, partial = score.strict[name], score.partial[name]
    if corpus.recall_only:
        return f"{partial.recall:.2f}"
    return f"{strict.f1:.2f}, {partial.precision:.2f} / {partial.recall:.2f} / {partial.f1:.2f}"


def overall(corpus: Corpus, scores: Mapping[str, Score]) -> str:
    """What stays uncovered, what is seen where nobody is, and the recall of people by how they are written."""
    rows = [
        [
            "tool",
            "characters uncovered",
            "person or address seen where nobody is",
            "person alone",
            "anything",
            "recall in capitals",
            "in lower case",
            "mixed",
        ]
    ]
    if corpus.recall_only:
        rows = [[rows[0][0], *rows[0][5:]]]
    for tool, score in scores.items():
        alarms = [
            _share(part, score.empty_texts) for part in (score.people_alarms, score.person_alarms, score.any_alarms)
        ]
        cases = [_recall(counts) for counts in score.recall_by_case.values()]
        rows.append([tool, *([] if corpus.recall_only else [f"{100 * score.uncovered:.1f} %", *alarms]), *cases])
    return table(rows) + "\n"


def cost(costs: Mapping[str, Answers]) -> str:
    """Texts a second of the processor, seconds to load, memory."""
    rows = [["tool", "texts", "texts/s (one core)", "load, s", "memory, MB"]]
    rows += [
        [
            tool,
            str(len(one.spans)),
            f"{len(one.spans) / one.cpu_seconds:.0f}",
            f"{one.load_seconds:.1f}",
            f"{one.megabytes:.0f}",
        ]
        for tool, one in costs.items()
    ]
    return "\n".join(["## Cost, distinct texts of 100 characters", "", table(rows), ""])


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {100 * part / whole:.1f} %" if whole else "none"


def _recall(counts: Counts) -> str:
    return f"{counts.recall:.2f} ({counts.expected})" if counts.expected else "-"


def table(rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table whose columns are aligned."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
