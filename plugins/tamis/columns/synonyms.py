"""The whole names of the lexicon, and names that are one of them cut short."""

import bisect
import functools
import itertools

from tamis.lexicon import header_words
from tamis.lexicon.spelling import is_word, spellings


@functools.cache
def synonyms() -> dict[str, str]:
    """Folded synonym → its type."""
    return {synonym: name for name, entry in header_words().items() for synonym in entry.exact}


@functools.cache
def _run_together() -> tuple[tuple[str, str], ...]:
    """Synonyms written as one word, sorted, with their types."""
    return tuple(sorted((text.replace(" ", ""), name) for text, name in synonyms().items()))


_CUT = 8
"""Letters from which a name may be a synonym cut short: old databases cut at 8, 10 or 30."""


def of_cut(folded: str) -> str | None:
    """The only type that has synonyms beginning with the name: `raison_soci`, `num_secu_s`.

    >>> of_cut("raison soci"), of_cut("raison")
    ('COMPANY_NAME', None)
    """
    parts = [word for word in folded.split() if word not in spellings().owners]
    text = "".join(parts)
    if len(text) < _CUT or is_word(parts[-1]) or any(word.startswith(parts[-1]) for word in spellings().nothing):
        return None
    known = _run_together()
    place = bisect.bisect_left(known, (text, ""))
    found = {name for _, name in itertools.takewhile(lambda entry: entry[0].startswith(text), known[place:])}
    return found.pop() if len(found) == 1 else None
