"""`python -m benchmarks.text [--realdata DIR] [--peers] [--errors] [--json OUT]`."""

import argparse
import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.accuracy.environments import Unavailable
from benchmarks.text import corpus, rendering, tools
from benchmarks.text.scoring import Score, score

SPEED_TEXTS = 5000
SLOW_TEXTS = 500
"""For peers: one text after the other takes long."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Score the tools on each corpus, then time them; exit 1 when tamis itself could not run."""
    options = _parser().parse_args(arguments)
    corpora = [corpus.written(name) for name in corpus.WRITTEN]
    corpora += corpus.real(options.realdata) if options.realdata else []
    asked = [tools.TAMIS, *(tools.PEERS if options.peers else [])]
    found = {
        tool: told for tool in asked if (told := _told(tool, [text.text for each in corpora for text in each.texts]))
    }
    written = {}
    start = 0
    for each in corpora:
        end = start + len(each.texts)
        scores = {tool: score(each, told.spans[start:end]) for tool, told in found.items()}
        print(rendering.by_type(each, scores), rendering.overall(each, scores), sep="\n")
        if options.errors and each.name not in corpus.UNSEEN and tools.TAMIS in found:
            _show_errors(each, found[tools.TAMIS].spans[start:end])
        written[each.name] = {tool: _plain(one) for tool, one in scores.items()}
        start = end
    if not options.no_speed:
        print(_speed(asked, corpora[: len(corpus.HALVES)]))
    if options.json:
        options.json.write_text(json.dumps(written, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return int(tools.TAMIS not in found)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.text", description=__doc__)
    parser.add_argument("--realdata", type=Path, metavar="DIR", help="folder of the real texts (ner_*.jsonl)")
    parser.add_argument("--peers", action="store_true", help="score stock Presidio and unpii beside tamis")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write every figure here")
    parser.add_argument("--no-speed", action="store_true", help="leave out texts/s and memory")
    parser.add_argument(
        "--errors",
        action="store_true",
        help="show the wrong spans, texts and all; never those of a set that still judges",
    )
    return parser


def _told(tool: str, texts: list[str]) -> tools.Answers | None:
    try:
        return tools.answers(tool, texts)
    except Unavailable as why:
        print(f"{tool}: not run: {why}", file=sys.stderr)
        return None


def _speed(asked: Sequence[str], corpora: Sequence[corpus.Corpus]) -> str:
    counts = {tool: SPEED_TEXTS if tool == tools.TAMIS else SLOW_TEXTS for tool in asked}
    told = {tool: _told(tool, tools.messages(corpora, count=count)) for tool, count in counts.items()}
    return rendering.cost({tool: one for tool, one in told.items() if one})


def _plain(one: Score) -> dict[str, object]:
    plain = dataclasses.asdict(one)
    for part in ("strict", "partial", "recall_by_case"):
        for name, counts in getattr(one, part).items():
            plain[part][name].update(precision=counts.precision, recall=counts.recall, f1=counts.f1)
    return plain


def _show_errors(each: corpus.Corpus, answers: Sequence[Sequence[corpus.Piece]]) -> None:
    for text, found in zip(each.texts, answers, strict=True):
        kinds = {piece.entity_type for piece in text.pieces}
        wrong = sorted(
            [("missed", piece) for piece in set(text.pieces) - set(found)]
            + [
                ("found", piece)
                for piece in set(found) - set(text.pieces)
                if not each.recall_only
                and (piece.entity_type in ("PERSON", "POSTAL_ADDRESS") or piece.entity_type in kinds or not kinds)
            ],
            key=lambda one: (one[1].start, one[0]),
        )
        if wrong:
            print(f"{text.id}: {text.text!r}")
        for how, piece in wrong:
            print(f"    {how} {piece.entity_type} {text.text[piece.start : piece.end]!r}")


if __name__ == "__main__":
    sys.exit(main())
