"""Scores of a tool on a corpus: per entity strictly and partially, what stays uncovered, and false alarms."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.text.corpus import Corpus, Piece, Text

PEOPLE = ("PERSON", "POSTAL_ADDRESS")
CASES: dict[str, Callable[[str], bool]] = {
    "capitals": lambda name: name.isupper() and len(name) > 1,
    "lower": str.islower,
    "mixed": lambda name: not name.isupper() and not name.islower(),
}


@dataclass(frozen=True, kw_only=True)
class Counts:
    """`expected` pieces, `found` spans, `right` pairs of one of each."""

    expected: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """Share of the spans that are right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of the pieces that were found; 1 where there is none."""
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        total = self.found + self.expected
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, kw_only=True)
class Score:
    """What one tool did on one corpus. Shares are between 0 and 1; `recall_by_case` is the partial one, of people."""

    strict: dict[str, Counts]
    partial: dict[str, Counts]
    recall_by_case: dict[str, Counts]
    uncovered: float
    empty_texts: int
    people_alarms: int
    person_alarms: int
    any_alarms: int


def score(corpus: Corpus, answers: Sequence[Sequence[Piece]]) -> Score:
    """Compare the spans that a tool gave for each text with its marked pieces."""
    pairs = list(zip(corpus.texts, answers, strict=True))
    types = sorted({piece.entity_type for text in corpus.texts for piece in text.pieces})
    empty = [{piece.entity_type for piece in found} for text, found in pairs if not text.pieces]
    return Score(
        strict={name: _counts(pairs, name, _same) for name in types},
        partial={name: _counts(pairs, name, _overlap) for name in types},
        recall_by_case={case: _recall(pairs, of_case) for case, of_case in CASES.items()},
        uncovered=_uncovered(pairs),
        empty_texts=len(empty),
        people_alarms=sum(not kinds.isdisjoint(PEOPLE) for kinds in empty),
        person_alarms=sum("PERSON" in kinds for kinds in empty),
        any_alarms=sum(bool(kinds) for kinds in empty),
    )


def matched(
    expected: Sequence[Piece], found: Sequence[Piece], fits: Callable[[Piece, Piece], bool]
) -> list[tuple[Piece, Piece]]:
    """Pair pieces with spans, each at most once, in reading order: the most pairs, for pieces do not overlap."""
    pairs, left = [], sorted(found, key=lambda piece: (piece.start, piece.end))
    for piece in sorted(expected, key=lambda piece: (piece.start, piece.end)):
        span = next((span for span in left if fits(piece, span)), None)
        if span is not None:
            left.remove(span)
            pairs.append((piece, span))
    return pairs


def _same(one: Piece, other: Piece) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _overlap(one: Piece, other: Piece) -> bool:
    return one.start < other.end and other.start < one.end


def _of(pieces: Sequence[Piece], name: str) -> list[Piece]:
    return [piece for piece in pieces if piece.entity_type == name]


def _counts(pairs: Sequence[tuple[Text, Sequence[Piece]]], name: str, fits: Callable[[Piece, Piece], bool]) -> Counts:
    both = [(_of(text.pieces, name), _of(found, name)) for text, found in pairs]
    return Counts(
        expected=sum(len(expected) for expected, _ in both),
        found=sum(len(found) for _, found in both),
        right=sum(len(matched(expected, found, fits)) for expected, found in both),
    )


def _recall(pairs: Sequence[tuple[Text, Sequence[Piece]]], of_case: Callable[[str], bool]) -> Counts:
    expected = right = 0
    for text, found in pairs:
        people = [piece for piece in _of(text.pieces, "PERSON") if of_case(text.text[piece.start : piece.end])]
        expected += len(people)
        right += len(matched(people, _of(found, "PERSON"), _overlap))
    return Counts(expected=expected, found=right, right=right)


def _uncovered(pairs: Sequence[tuple[Text, Sequence[Piece]]]) -> float:
    """Share of the characters of marked pieces, blanks apart, that no span covers, whatever its type."""
    total = missed = 0
    for text, found in pairs:
        covered = {place for span in found for place in range(span.start, span.end)}
        places = [place for piece in text.pieces for place in range(piece.start, piece.end)]
        personal = [place for place in places if not text.text[place].isspace()]
        total += len(personal)
        missed += sum(place not in covered for place in personal)
    return missed / total if total else 0.0
