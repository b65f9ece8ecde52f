"""What an identifier is: the definition of one entity type, from which every check of it is derived.

A module of `tamis.identifiers` holds one. The scalar check, the check of an Arrow column and the Presidio
recognizer all come from it (law 5), so they can't disagree.
"""

import functools
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2009\u2002\u2003\t"), " ")
_INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u2060"))


def plain(text: str) -> str:
    r"""NFKC, every kind of space as a space, no invisible characters, trimmed.

    >>> plain("\ufeff1\u00a0234 ")
    '1 234'
    """
    if text.isascii():  # nearly every cell: the same result, ten times faster
        return text.replace("\t", " ").strip()
    return unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).translate(_SPACES).strip()


def compact(text: str) -> str:
    """`plain`, upper case, without the separators of written numbers (space . - _ /).

    >>> compact("2a 004-000/b")
    '2A004000B'
    """
    return re.sub(r"[ .\-_/]", "", plain(text)).upper()


def always(_: str) -> bool:
    """The check of a shape that has no key."""
    return True


@dataclass(frozen=True, kw_only=True)
class Identifier:
    """One entity type: its shape, its check, its normal form, its samples.

    A value matches when `shape` (RE2, the whole of the value) fits `normal(value)` and `check(normal(value))` holds.
    """

    name: str
    """The entity type of policy/taxonomy.yaml."""
    source: str
    """Where the rule is published."""
    shape: str
    """RE2 pattern of the whole normal form: no look-around, no back-reference."""
    normal: Callable[[str], str] = compact
    """The form in which values are checked and compared."""
    link: Callable[[str], str] | None = None
    """The form in which two values are the same person's; None: `normal`."""
    check: Callable[[str], bool] = always
    """What the shape can't say (a key, a list); gets a normal form that fits the shape."""
    chance: float = 1.0
    """Share of random values of that shape which pass the check."""
    on_rows: bool = False
    """Few distinct values expected (codes): scored on rows, not on distinct values."""
    text: str | None = None
    """Pattern that finds candidates inside free text (module `regex`), without boundaries; None: see no_recognizer."""
    context: tuple[str, ...] = ()
    """French words that, near a candidate, make it likelier."""
    text_score: float = 0.5
    """Score of a candidate in free text that has no key to prove it."""
    no_recognizer: str | None = None
    """Why this identifier may not fire in free text."""
    valid: tuple[str, ...]
    """Published specimens or synthetic values that match."""
    invalid: dict[str, str] = field(default_factory=dict)
    """Near misses, each with its reason."""

    def matches(self, value: str) -> bool:
        """Whether one value, standing alone, is of this type."""
        normal = self.normal(value)
        return self._pattern.fullmatch(normal) is not None and self.check(normal)

    def linked(self, value: str) -> str:
        """The form in which two values are the same person's (a NIR of 13 or of 15 digits)."""
        return (self.link or self.normal)(value)

    def matches_column(self, values: pa.Array) -> pa.BooleanArray:
        """`matches` over an Arrow array of strings; null does not match.

        The work is done on distinct values, and the check only on those whose shape fits.
        """
        encoded = values.dictionary_encode()
        distinct = encoded.dictionary
        normal = pa.array([self.normal(value) for value in distinct.to_pylist()], pa.string())
        fits = pc.match_substring_regex(normal, f"^(?:{self.shape})$")
        passes = np.array(
            [bool(fit) and self.check(text) for fit, text in zip(fits.to_pylist(), normal.to_pylist(), strict=True)],
            dtype=bool,
        )
        indices = encoded.indices.fill_null(len(distinct)).to_numpy(zero_copy_only=False)
        return pa.array(np.append(passes, False)[indices])

    @functools.cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self.shape, re.ASCII)
