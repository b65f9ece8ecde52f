"""The definition of an identifier, and how it looks at one value and at a column."""

import functools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier.columns import Bools, Ints, checked, is_by_class
from tamis.identifier.layouts import Layouts, Normal, calm, cut, layout_of, narrowed
from tamis.identifier.normal import always, compact
from tamis.identifier.patterns import widened
from tamis.identifier.places import EVERY, Ways, through, ways_of_words

_FEW = 2000
"""Fewer texts are matched by `re`, which keeps its patterns: compiling one for RE2 takes as long as matching these."""


_LAYOUTS = 4096
"""Layouts with many texts of which an identifier remembers what it asks."""


class Verdict(Enum):
    """What a layout says of its texts: none matches, all match, or each has to be looked at."""

    NONE = 0
    ALL = 1
    LOOK = 2


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """What the texts of one layout are asked: all of `ways`; with `fits` these say that the shape fits.

    Texts that `surely` lets through match.
    """

    ways: tuple[Ways, ...]
    surely: Ways | None
    fits: bool


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
    spelling: tuple[Callable[[str], str], str] | None = None
    """For a normal form that is not by class: another that is, and a pattern which that form of every match fits."""
    surely: str | None = None
    """A pattern which that other form of a text fits only if the text matches: it spares most their normal form."""
    link: Callable[[str], str] | None = None
    """The form in which two values are the same person's; None: `normal`."""
    check: Callable[[str], bool] = always
    """What the shape can't say (a key, a list); gets a normal form that fits the shape."""
    possible: Callable[[str], bool] = always
    """Whether a normal form of this layout (digits as 0, capitals as A) can pass `check`: for checks against lists."""
    standing: Callable[[str], Iterable[tuple[int, Iterable[str]]]] | None = None
    """Places in a normal form of this layout and words, one of which stands there if `check` holds."""
    screen: Callable[[], str] | None = None
    """Pattern (RE2) searched in ASCII text, which every match has: it spares the normal form of all others."""
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

    def verdict(self, layout: str, forms: dict[Callable[[str], str], str] | None = None) -> Verdict:
        """What the layout of texts (`tamis.identifier.layouts`) says of them.

        `forms` remembers the layout's normal forms between identifiers that share them.
        """
        forms = {} if forms is None else forms
        if not calm(layout):
            return Verdict.LOOK
        if not is_by_class(self.normal, layout):
            if self.spelling is None:
                return Verdict.LOOK
            form, pattern = self.spelling
            possible = not is_by_class(form, layout) or widened(pattern).pattern.fullmatch(_form(form, layout, forms))
            return Verdict.LOOK if possible else Verdict.NONE
        normal, shape = _form(self.normal, layout, forms), widened(self.shape)
        if shape.pattern.fullmatch(normal) is None or not self.possible(normal) or self._nowhere(normal):
            return Verdict.NONE
        if not is_by_class(self.check, normal):
            return Verdict.LOOK
        if not self.check(normal):
            return Verdict.NONE
        return Verdict.ALL if shape.exact else Verdict.LOOK

    def _nowhere(self, normal: str) -> bool:
        return self.standing is not None and not any(True for _ in self.standing(normal))

    def matching(self, layouts: Layouts, looked: Bools) -> Ints:
        """The places of the texts that match, in any order, asked of each text of these layouts (`Verdict.LOOK`)."""
        by_places, rows = layouts.apart(looked, self._asked_of)
        found = [self._by_places(layouts, those, asked) for asked, those in by_places]
        return np.concatenate([*found, rows[self._looked_at(layouts, rows)]])

    def _by_places(self, layouts: Layouts, rows: Ints, asked: "_Asked") -> Ints:
        """Those of these texts that match: first what a few places say, then of those left what the check says."""
        sure = None
        if asked.surely is not None:
            passing = layouts.passing(asked.surely, rows)
            rows, sure = rows[~passing], rows[passing]
        for ways in asked.ways:
            if rows.size and ways is not EVERY:
                rows = rows[layouts.passing(ways, rows)]
        if rows.size and not (asked.fits and self.check is always):
            rows = rows[self._checked(layouts, rows, fits=asked.fits)]
        return rows if sure is None else np.concatenate([sure, rows])

    @functools.cached_property
    def _asked_of(self) -> "Callable[[str], _Asked | None]":
        return functools.lru_cache(maxsize=_LAYOUTS)(self._ask)

    def _ask(self, layout: str) -> "_Asked | None":
        """What texts of an ASCII layout are asked place by place; None where only patterns and checks can tell."""
        by_class = is_by_class(self.normal, layout)
        if not by_class and self.spelling is None:
            return None
        form, pattern = (self.normal, self.shape) if by_class else self.spelling or (self.normal, "")
        ways = narrowed(form, pattern, layout)
        if ways is None:
            return None
        words = self._words_of(layout) if by_class and self.standing is not None else EVERY
        surely = narrowed(form, self.surely, layout) if self.surely is not None and not by_class else None
        known = surely is not None and surely.exact and not surely.none
        if words is None:
            return None
        return _Asked(ways=(ways, words), surely=surely if known else None, fits=by_class and ways.exact)

    def _words_of(self, layout: str) -> Ways | None:
        cutting = cut(self.normal, layout)
        if cutting is None or self.standing is None:
            return None
        written = layout_of(self.normal(layout))
        ways = ways_of_words(self.standing(written), len(written))
        return None if ways is None else through(ways, cutting, len(layout))

    def _looked_at(self, layouts: Layouts, rows: Ints) -> Bools:
        """Whether the texts in these places (ascending) match."""
        if self.screen is not None:
            beyond = np.array([not name.isascii() for name in layouts.names], np.bool_)[layouts.of[rows]]
            passing = beyond | searched(layouts.some(rows), self.screen())
            if not passing.all():
                passing[passing] = self._checked(layouts, rows[passing])
                return passing
        return self._checked(layouts, rows)

    def _checked(self, layouts: Layouts, rows: Ints, *, fits: bool = False) -> Bools:
        """Whether the texts in these places match; `fits`: their normal forms are known to fit the shape."""
        normal = layouts.forms(self.normal, rows)
        holds = np.ones(rows.size, np.bool_) if fits else fit(normal, self.shape)
        if self.check is not always and holds.any():
            fitting = normal if holds.all() else normal.filter(pa.array(holds))
            holds[holds] = checked(self.check, fitting)
        return holds

    def matches_column(self, values: pa.Array) -> pa.BooleanArray:
        """`matches` over an Arrow array of strings; null does not match.

        What a layout decides is not asked of its texts; shape and check are asked of many texts at once.
        """
        texts = pc.fill_null(values.cast(pa.string()), "")
        layouts = Layouts(texts)
        verdicts = [self.verdict(name) for name in layouts.names]
        found = np.array([verdict is Verdict.ALL for verdict in verdicts], np.bool_)[layouts.of]
        looked = np.array([verdict is Verdict.LOOK for verdict in verdicts], np.bool_)
        if looked.any():
            found[self.matching(layouts, looked)] = True
        return pa.array(found & pc.is_valid(values).to_numpy(zero_copy_only=False))

    @functools.cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self.shape, re.ASCII)


def fitting(layouts: Layouts, looked: Bools, normal: Normal, pattern: str) -> Ints:
    """The places of the texts whose normal form matches the whole pattern, in any order, among these layouts."""
    by_places, rows = layouts.apart(looked, functools.partial(_exactly, normal, pattern))
    found = [those[layouts.passing(ways, those)] for ways, those in by_places]
    return np.concatenate([*found, rows[fit(layouts.forms(normal, rows), pattern)]])


def _exactly(normal: Normal, pattern: str, layout: str) -> Ways | None:
    ways = narrowed(normal, pattern, layout)
    return ways if ways is not None and ways.exact else None


def _form(normal: Callable[[str], str], layout: str, forms: dict[Callable[[str], str], str]) -> str:
    if normal not in forms:
        forms[normal] = layout_of(normal(layout))
    return forms[normal]


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)


def searched(texts: pa.StringArray, pattern: str) -> Bools:
    """Whether some part of each text matches."""
    if len(texts) < _FEW:
        search = _compiled(pattern).search
        return np.array([search(text) is not None for text in texts.to_pylist()], np.bool_)
    return np.array(pc.match_substring_regex(texts, pattern).to_numpy(zero_copy_only=False), np.bool_)


def fit(texts: pa.StringArray, pattern: str) -> Bools:
    """Whether the whole of each text matches."""
    if len(texts) < _FEW:
        whole = _compiled(pattern).fullmatch
        return np.array([whole(text) is not None for text in texts.to_pylist()], np.bool_)
    return searched(texts, f"^(?:{pattern})$")
