"""Where prose speaks of somebody remembered as of a person, and not of the street or the work that bears the name.

« Le romancier Jules Verne », « Marie Curie découvre »: a maker before, an act behind. Messages seldom do either.
"""

import re
from typing import TYPE_CHECKING

from tamis.text.words import words

if TYPE_CHECKING:
    from tamis.text.runs import Run

_MAKERS = frozenset(words("makers"))
_PRONOUN = r"(?:ne[ ]|n['’]|en[ ]|y[ ]|se[ ]|s['’]|nous[ ])?"
_OF_PLACES = r"(?!(?:ferm|déménag|chang|rouv|r[ée]ouv|ouv|eu(?!\w)|été(?!\w)|augment|accueill))"
"""What schools and stations have done too."""
_DONE = rf"a[ ](?:(?:[^\W\d_]+ment|aussi|toujours|également|déjà|même)[ ])?{_OF_PLACES}[^\W\d_]{{2,}}(?:é|u|i|it|is)"
_TOLD = r"est[ ](?:salu|reconn|décri|présent|considér|né|mort|deven|célébr|connu|décédé)[^\W\d_]*"
_ACTS = re.compile(rf"[ ]{_PRONOUN}(?:{'|'.join(words('prose_acts'))}|{_DONE}|{_TOLD})(?!\w)")
_BETWEEN = 2
"""Words before a name among which the maker stands: « le compositeur allemand Bach »."""


def told_of(text: str, run: "Run") -> bool:
    """Whether a maker stands before a run, or what people do right behind it."""
    near = [word for word in run.before[-_BETWEEN:] if word not in (",", "et")]
    return not _MAKERS.isdisjoint(near) or _ACTS.match(text, run.end) is not None
