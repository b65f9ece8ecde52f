"""The words near a candidate that make it likelier.

Presidio's own enhancer compares single lemmas: it can't see "sécurité sociale", is blind where the model gives no
lemma, and lifts every candidate alike. Here phrases are looked up in the text itself, and the nearest lifts most, so
that of two identifiers that share a shape (SIREN, FINESS) the one that is named wins.
"""

import functools
import re

from tamis.text.folding import unaccented

BEFORE, AFTER = 80, 30
"""Characters that are looked at on either side."""

_LABEL = re.compile(r"(?:^|[\n;|•])[ \t\-]*((?:[^\W\d_][\w.°'’/\-]*[ ]?){1,4})[ ]?[:=][ ]{0,2}$")
_NO_LABEL = re.compile(r"(?:n[°ºo]\.?|num(?:[ée]ro)?\.?|voici|r[ée]ponse|valeur|suivant|merci)[ ]?", re.IGNORECASE)
"""Words that say of no number what it is."""
_BREAK = re.compile(r"[.!?…]\s+(?=[A-ZÀ-Þ])|\n\s*\n")


def nearness(text: str, start: int, end: int, words: tuple[str, ...]) -> float:
    r"""Say how near the nearest of `words` is: 0 for none in the sentence, towards 1 for right beside.

    A word before counts for more than one after. Case, accents and a plural are ignored. A number behind the label of
    a field is what the label says, whatever stands in the line above.

    >>> nearness("SIREN : 732829320", 8, 17, ("siren",)) > nearness("732829320 est le siren", 0, 9, ("siren",)) > 0
    True
    >>> nearness("SIREN\nCode interne : 732829320", 21, 30, ("siren",))
    0.0
    >>> nearness("Le siren manque. Voici 732829320", 23, 32, ("siren",))
    0.0
    """
    if not words:
        return 0.0
    pattern = _pattern(words)
    before = _BREAK.split(text[max(0, start - BEFORE) : start])[-1]
    label = _LABEL.search(before)
    if label and pattern.search(unaccented(label[1]).lower()) is None and _NO_LABEL.fullmatch(label[1]) is None:
        return 0.0
    after = _BREAK.split(text[end : end + AFTER])[0]
    gaps = [len(before) - found.end() for found in pattern.finditer(unaccented(before).lower())]
    gaps += [BEFORE // 2 + found.start() for found in pattern.finditer(unaccented(after).lower())]
    return max((1 - gap / (BEFORE + AFTER) for gap in gaps), default=0.0)


@functools.cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    phrases = sorted(
        (re.escape(unaccented(word).lower()).replace(r"\ ", r"\s+") for word in words), key=len, reverse=True
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?:s|x|es)?(?![^\W\d_])")
