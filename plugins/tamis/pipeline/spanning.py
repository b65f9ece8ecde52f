"""spans: what is personal in texts, and where. Texts come and go in batches; nothing is stored."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from tamis.pipeline.workplace import valueless
from tamis.text import TextFinding, scanner

_BATCH = 2048


def spans(texts: Iterable[str]) -> Iterator[TextFinding]:
    """The findings of texts, in their order. Offsets are code points, end exclusive; spans do not overlap."""
    source = iter(texts)
    while batch := list(islice(source, _BATCH)):
        yield from _scan(batch)


@valueless
def _scan(batch: Sequence[str]) -> list[TextFinding]:
    return scanner().scan(batch)
