"""Every identifier over many texts, and the features of which rows are counted.

The definition is the identifier's own. What it says of a layout is found once and remembered; only where the
characters themselves decide are they looked at, for all texts at once (`tamis.identifier`).
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.features import (
    FEATURE_BITS,
    REPAIRABLE,
    ROW_FEATURES,
    ROW_PATTERNS,
    date_mark,
    fits,
    is_masked,
    marks,
    may_be_masked,
    may_hold_masked,
)
from tamis.columns.fixed_hash import U64, hashes_of
from tamis.columns.forms import Bools, Forms, Ints, Normal
from tamis.columns.word_marks import word_marks
from tamis.identifier import plain
from tamis.identifier.definition import Verdict, fit, fitting
from tamis.identifier.layouts import Layouts, calm, layout_of
from tamis.identifier.patterns import widened
from tamis.identifiers import BY_TYPE
from tamis.policy import taxonomy

_MEMORY = 1 << 17
"""Values of a column whose marks are remembered from batch to batch, as hashes."""
_SUFFIXED = r"\d{3,}\.0"


@dataclass(frozen=True, kw_only=True)
class Checked:
    """What was found about texts: bits that all texts of a layout have, and bits with the places of the texts.

    `checks` are bits of identifiers, `features` of features counted on rows.
    """

    layouts: Layouts
    always: U64
    checks: tuple[tuple[int, Ints], ...]
    features: tuple[tuple[int, Ints], ...]

    @functools.cached_property
    def types(self) -> int:
        """The identifiers that some text matches, as bits."""
        return int(np.bitwise_or.reduce(self.always, initial=np.uint64(0))) | sum(
            bit for bit, rows in self.checks if rows.size
        )

    def holding(self, types: int) -> Bools:
        """Which texts match one of these identifiers."""
        always = (self.always & np.uint64(types)) > 0
        chosen = always[self.layouts.of] if always.any() else np.zeros(len(self.layouts), np.bool_)
        for bit, rows in self.checks:
            if bit & types:
                chosen[rows] = True
        return chosen

    def check_masks(self) -> U64:
        """The identifiers that each text matches, as bits."""
        masks = self.always[self.layouts.of]
        return _marked(masks, self.checks)

    def feature_masks(self) -> U64:
        """The row features of each text, as bits."""
        return _marked(np.zeros(len(self.layouts), np.uint64), self.features)

    def count_checks(self, weights: Ints | None) -> dict[int, int]:
        """Rows by identifier's bit; `weights`: rows of each text (None: one)."""
        counts = _count(self.checks, weights)
        size = len(self.layouts.names)
        totals = self.layouts.totals if weights is None else np.bincount(self.layouts.of, weights, size)
        for bit in bits(self.always):
            counts[bit] = counts.get(bit, 0) + int(totals[(self.always & np.uint64(bit)) > 0].sum())
        return counts

    def count_features(self, weights: Ints | None) -> dict[int, int]:
        """Rows by feature's bit."""
        return _count(self.features, weights)


def bits(masks: U64) -> list[int]:
    """The bits that some mask has."""
    present = int(np.bitwise_or.reduce(masks, initial=np.uint64(0)))
    return _bits_of(present)


@functools.lru_cache(maxsize=1 << 12)
def _bits_of(mask: int) -> list[int]:
    return [1 << place for place in range(64) if mask >> place & 1]


def _marked(masks: U64, found: tuple[tuple[int, Ints], ...]) -> U64:
    for bit, rows in found:
        masks[rows] |= np.uint64(bit)
    return masks


def _count(found: tuple[tuple[int, Ints], ...], weights: Ints | None) -> dict[int, int]:
    counts: dict[int, int] = {}
    for bit, rows in found:
        counts[bit] = counts.get(bit, 0) + (rows.size if weights is None else int(weights[rows].sum()))
    return counts


@functools.cache
def _masks() -> dict[str, int]:
    return {name: taxonomy()[name].mask for name in BY_TYPE}


@functools.lru_cache(maxsize=1 << 16)
def _verdicts(layout: str) -> tuple[int, int, int]:
    """Bits of the identifiers that match all texts of a layout, of those that look at each, and of row features."""
    all_match, look = 0, 0
    forms: dict[Normal, str] = {}
    for name, identifier in BY_TYPE.items():
        verdict = identifier.verdict(layout, forms)
        if verdict is Verdict.ALL:
            all_match |= _masks()[name]
        elif verdict is Verdict.LOOK:
            look |= _masks()[name]
    return all_match, look, _features_of(layout)


def look(layouts: Layouts) -> Checked:
    """What the identifiers and the row features say of trimmed texts, none empty."""
    verdicts = np.array([_verdicts(name) for name in layouts.names], np.uint64).reshape(-1, 3)
    present = int(np.bitwise_or.reduce(verdicts[:, 1], initial=np.uint64(0)))
    checks = []
    for name, mask in _masks().items():
        if present & mask:
            checks.append((mask, BY_TYPE[name].matching(layouts, (verdicts[:, 1] & np.uint64(mask)) > 0)))
    features = tuple((bit, rows) for bit, rows in _row_features(layouts, verdicts[:, 2]) if rows.size)
    return Checked(layouts=layouts, always=verdicts[:, 0], checks=tuple(checks), features=features)


def _row_features(layouts: Layouts, possible: U64) -> Iterator[tuple[int, Ints]]:
    """`possible`: for each layout the features that it doesn't exclude, as bits."""
    present = int(np.bitwise_or.reduce(possible, initial=np.uint64(0)))
    for name, (normal, pattern) in ROW_PATTERNS.items():
        if present & (bit := FEATURE_BITS[name]):
            yield bit, fitting(layouts, (possible & np.uint64(bit)) > 0, normal, pattern)
    if present & (bit := FEATURE_BITS["masked"]) and may_hold_masked(layouts.content):
        rows = layouts.rows((possible & np.uint64(bit)) > 0)
        yield bit, rows[is_masked(layouts.some(rows))]
    yield from _repairs(layouts, possible)


def _features_of(layout: str) -> int:
    """The row features that a text of this layout may have."""
    if not calm(layout):
        return sum(FEATURE_BITS[name] for name in ROW_FEATURES)
    return sum(
        [FEATURE_BITS[name] for name, (normal, pattern) in ROW_PATTERNS.items() if _may_fit(normal, pattern, layout)]
        + [FEATURE_BITS["masked"]] * may_be_masked(layout)
        + [FEATURE_BITS[f"repaired_{name}"] for name in REPAIRABLE if _repairable(name, layout)]
    )


def _may_fit(normal: Normal, pattern: str, layout: str) -> bool:
    return widened(pattern).pattern.fullmatch(layout_of(normal(layout))) is not None


_NEVER_ZERO = frozenset(("FR_NIR", "FR_RPPS"))
"""Numbers that don't begin with a zero: none can be lost."""
_REPAIRS = sum(FEATURE_BITS[f"repaired_{name}"] for name in REPAIRABLE)


def _repairable(name: str, layout: str) -> bool:
    """Whether a zero or `.0` may be what keeps texts of this layout from being a number of the type."""
    written = plain(layout)
    if not calm(layout) or (layout.endswith(".0") and len(layout) > 6 and layout[:-2].isdigit()):
        return True
    return name not in _NEVER_ZERO and len(written) == REPAIRABLE[name] - 1 and written.isdigit()


def _repairs(layouts: Layouts, possible: U64) -> Iterator[tuple[int, Ints]]:
    """Digits that match once a lost leading zero is given back or a `.0` taken away."""
    if not (possible & np.uint64(_REPAIRS)).any():
        return
    for name, length in REPAIRABLE.items():
        bit = FEATURE_BITS[f"repaired_{name}"]
        rows = layouts.rows((possible & np.uint64(bit)) > 0)
        texts = layouts.forms(plain, rows)
        holds = fit(texts, rf"\d{{{length - 1}}}|{_SUFFIXED}")
        if holds.any():
            own = pc.replace_substring_regex(layouts.some(rows[holds]), r"\.0$", "")
            repaired = pc.utf8_lpad(own, length, "0")
            holds[holds] = BY_TYPE[name].matches_column(repaired).to_numpy(zero_copy_only=False)
            yield bit, rows[holds]


def check(values: pa.StringArray) -> tuple[U64, U64, U64]:
    """The check bits, the feature bits and the word bits of distinct trimmed values, none empty."""
    # A decimal point that a spreadsheet added takes nothing away: the digits are all there.
    bare = pc.replace_substring_regex(values, _POINTED, r"\1")
    found = look(Layouts(values))
    checks = found.check_masks() if bare.equals(values) else check_bits(bare)
    forms = Forms(bare)
    pointed = fits(Forms(values), plain, ROW_PATTERNS["float_suffix"][1])
    features = marks(forms) | _date_marks(forms, checks) | found.feature_masks()
    features[pointed] |= np.uint64(FEATURE_BITS["float_suffix"])
    return checks, features, word_marks(forms)


def check_bits(values: pa.StringArray) -> U64:
    """The check bits of trimmed values, none empty."""
    return look(Layouts(values)).check_masks()


_POINTED = r"^(\d{3,})\.0$"


def _date_marks(forms: Forms, checks: U64) -> U64:
    found = np.zeros(len(forms), np.uint64)
    for name in ("DATE", "BIRTH_DATE"):
        rows = np.flatnonzero(((checks & np.uint64(_masks()[name])) > 0) & (found == 0))
        texts = forms.values.take(pa.array(rows)).to_pylist()
        found[rows] = np.array([date_mark(BY_TYPE[name].normal(text)) for text in texts], np.uint64)
    return found


@dataclass(frozen=True, kw_only=True)
class Marks:
    """For every distinct value its hash, the identifiers it matches and its row features, as bits; same length."""

    hashes: U64
    checks: U64
    features: U64

    @functools.cached_property
    def types(self) -> int:
        """The identifiers that some value matches, as bits."""
        return int(np.bitwise_or.reduce(self.checks, initial=np.uint64(0)))

    def holding(self, types: int) -> Bools:
        """Which values match one of these identifiers."""
        return np.asarray((self.checks & np.uint64(types)) > 0)


_NOTHING_KNOWN = Marks(hashes=np.empty(0, np.uint64), checks=np.empty(0, np.uint64), features=np.empty(0, np.uint64))


class Remembered:
    """The marks of distinct values, batch after batch: what was seen before is not looked at again.

    Memory is bounded and holds hashes only; a column whose values never come back is no longer remembered.
    """

    def __init__(self) -> None:
        self._known = _NOTHING_KNOWN
        self._remembers = True

    def marks(self, layouts: Layouts) -> Marks:
        """The marks of distinct trimmed values, none empty."""
        hashes = hashes_of(layouts.starts, layouts.lengths, layouts.content)
        known, place = self._recall(hashes)
        checks, features = np.zeros_like(hashes), np.zeros_like(hashes)
        checks[known], features[known] = self._known.checks[place], self._known.features[place]
        new = ~known
        if new.any():
            found = look(layouts if new.all() else Layouts(layouts.texts.filter(pa.array(new))))
            checks[new], features[new] = found.check_masks(), found.feature_masks()
            if self._remembers:
                self._remember(hashes[new], checks[new], features[new], n_known=int(np.count_nonzero(known)))
        return Marks(hashes=hashes, checks=checks, features=features)

    def _recall(self, hashes: U64) -> tuple[Bools, Ints]:
        if self._known.hashes.size == 0:
            return np.zeros(hashes.size, np.bool_), np.empty(0, np.int64)
        place = np.minimum(np.searchsorted(self._known.hashes, hashes), self._known.hashes.size - 1)
        known = self._known.hashes[place] == hashes
        return known, place[known].astype(np.int64)

    def _remember(self, hashes: U64, checks: U64, features: U64, *, n_known: int) -> None:
        if self._known.hashes.size + hashes.size > _MEMORY:
            self._remembers = n_known > hashes.size // 8
            if not self._remembers:
                self._known = _NOTHING_KNOWN
            return
        together = np.concatenate([self._known.hashes, hashes])
        order = np.argsort(together, kind="stable")
        self._known = Marks(
            hashes=together[order],
            checks=np.concatenate([self._known.checks, checks])[order],
            features=np.concatenate([self._known.features, features])[order],
        )
