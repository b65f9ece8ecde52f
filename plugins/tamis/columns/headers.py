"""What a column's name says: one judgement per entity type that the name speaks for or against.

Only whole words count, never a part of one, so `email_verified` is no e-mail address. A whole synonym outweighs words,
and a word that speaks against a type silences its strong words (`nom_fichier` is no surname).
"""

import functools
from dataclasses import dataclass

from tamis.columns.weights import Weights, weights
from tamis.lexicon import fold, header_words


@dataclass(frozen=True, kw_only=True)
class HeaderEvidence:
    """Log-odds of a type from a name, how they came about, and the words that did it."""

    log_odds: float
    how: str
    words: tuple[str, ...]


@functools.cache
def _synonyms() -> dict[str, str]:
    """Folded synonym → its type."""
    return {synonym: name for name, entry in header_words().items() for synonym in entry.exact}


def _bare(folded: str, neutral: frozenset[str]) -> str:
    """The words that say something of the type.

    >>> _bare("numero de telephone", frozenset({"numero", "de"}))
    'telephone'
    """
    return " ".join(word for word in folded.split() if word not in neutral)


@functools.lru_cache(maxsize=4096)
def read_header(name: str) -> dict[str, HeaderEvidence]:
    """Entity type → what the column's name says of it; types of which it says nothing are left out."""
    weighing = weights()
    folded = fold(name)
    spoken = {**_strong(folded, weighing), **_all_words(folded, weighing), **_exact(folded, weighing)}
    named = [kind for kind, said in spoken.items() if said.how != "strong_word"]
    against = {
        name: HeaderEvidence(log_odds=weighing.header["competing"], how="competing", words=spoken[named[0]].words)
        for name in header_words()
        if named and name not in spoken and not any(name in weighing.kin.get(kind, ()) for kind in named)
    }
    return {**against, **spoken}


def _exact(folded: str, weighing: Weights) -> dict[str, HeaderEvidence]:
    found = _synonyms().get(folded)
    if found is None:
        return {}
    how = "strong_word" if folded in weighing.general else "exact"
    return {found: HeaderEvidence(log_odds=weighing.header[how], how=how, words=(folded,))}


def _all_words(folded: str, weighing: Weights) -> dict[str, HeaderEvidence]:
    bare = _bare(folded, weighing.neutral)
    words = set(folded.split())
    said = {}
    for name, entry in header_words().items():
        whole = bare in entry.exact or (bool(bare) and set(bare.split()) <= entry.strong)
        if whole and not words & entry.conflicts and not {bare, folded} & weighing.general:
            said[name] = HeaderEvidence(log_odds=weighing.header["all_words"], how="all_words", words=(bare,))
    return said


def _strong(folded: str, weighing: Weights) -> dict[str, HeaderEvidence]:
    words = set(folded.split())
    said = {}
    for name, entry in header_words().items():
        strong = tuple(sorted(words & entry.strong))
        if strong and not words & entry.conflicts:
            said[name] = HeaderEvidence(log_odds=weighing.header["strong_word"], how="strong_word", words=strong)
    return said
