"""Rules and what was learnt, weighed together: which words of a text are people in the end.

A rule's finding stays unless the words around speak against it, and the less it rests on, the less it takes: a title
stands for itself, names of the lists are towns, brands and plants too, and the model sees people in most capitals.
What no rule found counts where the words say so clearly. Neither alone does as well on texts by others (decision 8).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tamis.policy import threshold
from tamis.text.likelihood import Likelihood
from tamis.text.overlap import Span

ENTITY_TYPE = "PERSON"
MODEL_SCORE, LIST_SCORE, CUE_SCORE, TITLE_SCORE = 0.85, 0.8, 0.9, 0.95
LEARNT_SCORE = 0.7
_WHOLE = 2
"""Words from which a name is somebody's whole one, which things seldom bear."""
_PROVED = 2.0
"""Log-odds from which a name needs no second opinion."""
_FLOORS = {TITLE_SCORE: "titled_floor", CUE_SCORE: "cued_floor", LIST_SCORE: "listed_floor", MODEL_SCORE: "model_floor"}


def settled(found: Iterable[Span], refuted: Sequence[tuple[int, int]], seen: Likelihood) -> list[Span]:
    """The people of a text: of what rules found, and of what is likely besides.

    `refuted` are the bounds of names that a rule says a thing bears: hardly anything that was learnt outweighs that.
    """
    likely = seen.names(threshold("text", "learnt_favour"))
    kept = [span for span in found if seen.of(span.start, span.end) > _floor(span, seen)]
    besides = [
        Span(start=start, end=end, entity_type=ENTITY_TYPE, score=LEARNT_SCORE)
        for start, end in likely
        if seen.of(start, end) > _least(start, end, refuted, seen)
    ]
    return _bounded(kept, likely) + [span for span in besides if not any(_meet(span, other) for other in kept)]


def _bounded(kept: Sequence[Span], likely: Sequence[tuple[int, int]]) -> list[Span]:
    """What rules found, as far as the words go on: « dorothée hareng », of which the lists know the first only.

    A longer name takes in all findings that it meets, where these lie within it.
    """
    found: list[Span] = []
    for span in kept:
        longer = next(
            (
                (start, end)
                for start, end in likely
                if start <= span.start
                and span.end <= end
                and all(start <= other.start and other.end <= end for other in kept if _meets(other, start, end))
            ),
            (span.start, span.end),
        )
        if not any((one.start, one.end) == longer for one in found):
            found.append(replace(span, start=longer[0], end=longer[1]))
    return found


def _least(start: int, end: int, refuted: Sequence[tuple[int, int]], seen: Likelihood) -> float:
    """From which log-odds a name counts that no rule found."""
    if any(start < far and near < end for near, far in refuted):
        return threshold("text", "refuted" if seen.words(start, end) < _WHOLE else "refuted_whole")
    return threshold("text", "thing_named") if seen.a_thing(start, end) else -threshold("text", "learnt_favour")


def _floor(span: Span, seen: Likelihood) -> float:
    """Below which log-odds a rule is overruled: sooner where the words are what a thing is called too."""
    floor = threshold("text", _FLOORS[span.score])
    thing = span.score not in (TITLE_SCORE, CUE_SCORE) and seen.a_thing(span.start, span.end)
    return floor + threshold("text", "thing_named") if thing else floor


def could_be_a_name(start: int, end: int, seen: Likelihood) -> bool:
    """Whether the model's word would change an answer: what was learnt neither rules a name out nor proves it."""
    odds = seen.of(start, end)
    return threshold("text", "model_floor") < odds < _PROVED


def _meet(one: Span, other: Span) -> bool:
    return _meets(one, other.start, other.end)


def _meets(span: Span, start: int, end: int) -> bool:
    return span.start < end and start < span.end
