"""What a scan finds, and which of two overlapping findings stays."""

from collections.abc import Iterable
from dataclasses import dataclass

_ADDRESS = "POSTAL_ADDRESS"
_PARTS_OF_ADDRESSES = frozenset({"POSTCODE", "CITY", "FR_INSEE_CODE", "DATE", "BIRTH_PLACE"})
_NAMES = frozenset({"PERSON", "LAST_NAME", "FIRST_NAME", "COMPANY_NAME"})


@dataclass(frozen=True, kw_only=True)
class Span:
    """A piece of a text that is of an entity type.

    `start` and `end` count code points, `end` exclusive; `score` lies between 0 and 1.
    """

    start: int
    end: int
    entity_type: str
    score: float


@dataclass(frozen=True, kw_only=True)
class TextFinding:
    """What one text holds: spans in reading order, none over another, and `types`, the type set of them all.

    `complete` is false when a part of the text was not scanned, or a pattern gave up: then `spans` is "at least".
    """

    spans: tuple[Span, ...]
    complete: bool
    types: int


def without_overlap(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Keep the spans that win, in reading order. This is the one place where findings compete.

    An identifier wins over an address, an address over what may stand inside one (a postcode, the date in a street's
    name), all of these over a name. Within one rank the longest wins, then the best score, then the
    first in the text, then the first by name: the order in which spans come changes nothing.
    """
    kept: list[Span] = []
    for span in sorted(set(spans), key=_precedence):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return tuple(sorted(kept, key=lambda span: span.start))


def _precedence(span: Span) -> tuple[int, int, float, int, str]:
    return (_rank(span.entity_type), span.start - span.end, -span.score, span.start, span.entity_type)


def _rank(entity_type: str) -> int:
    if entity_type in _NAMES:
        return 3
    if entity_type in _PARTS_OF_ADDRESSES:
        return 2
    return 1 if entity_type == _ADDRESS else 0
