"""Every identifier over the distinct values of a batch.

The definition is the identifier's own: its normal form, its shape, its check. Here they are only reordered: normal
forms are shared, a shape is tried on values of a possible length, a key only on values of the right shape. A test
holds it against `Identifier.matches` on every sample and its mutations.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from tamis.columns.features import FEATURE_BITS, REPAIRABLE, date_mark, fits, marks, search
from tamis.columns.fixed_hash import U64, fixed_hash
from tamis.columns.forms import Bools, Forms, Ints
from tamis.columns.gates import bounds, bounds_of
from tamis.identifier import Identifier, always, plain
from tamis.policy import taxonomy

_MEMORY = 1 << 17
"""Values of a column whose marks are remembered from batch to batch, as hashes."""


@dataclass(frozen=True, kw_only=True)
class Marks:
    """For every distinct value its hash, the identifiers it matches and its features, as bits; same length."""

    hashes: U64
    checks: U64
    features: U64


def matching(forms: Forms, identifier: Identifier) -> Bools:
    """Which values the identifier matches."""
    found = bounds_of(identifier).possible(forms)
    if forms.shares(identifier.normal) and found.any():
        least, most = bounds(identifier.shape).length
        lengths = forms.lengths(identifier.normal)
        found &= (lengths >= least) & (lengths <= most)
    rows = np.flatnonzero(found)
    if rows.size:
        texts = forms.some(identifier.normal, rows)
        holds = search(texts, identifier.shape)
        if identifier.check is not always and holds.any():
            holds[holds] = [identifier.check(text) for text in texts.filter(pa.array(holds)).to_pylist()]
        found[rows] = holds
    return found


def check(values: pa.StringArray, identifiers: Mapping[str, Identifier]) -> tuple[U64, U64]:
    """The check bits and the feature bits of distinct trimmed values, none empty."""
    forms = Forms(values)
    checks = np.zeros(len(values), np.uint64)
    for name, identifier in identifiers.items():
        checks[matching(forms, identifier)] |= np.uint64(taxonomy()[name].mask)
    features = marks(forms)
    features |= _date_marks(forms, checks, identifiers)
    features |= _repair_marks(forms, identifiers)
    return checks, features


def _date_marks(forms: Forms, checks: U64, identifiers: Mapping[str, Identifier]) -> U64:
    found = np.zeros(len(forms), np.uint64)
    for name in ("DATE", "BIRTH_DATE"):
        if name not in identifiers:
            continue
        rows = np.flatnonzero(((checks & np.uint64(taxonomy()[name].mask)) > 0) & (found == 0))
        normal = identifiers[name].normal
        texts = forms.values.take(pa.array(rows)).to_pylist()
        found[rows] = np.array([date_mark(normal(text)) for text in texts], np.uint64)
    return found


def _repair_marks(forms: Forms, identifiers: Mapping[str, Identifier]) -> U64:
    """Digits that match once a lost leading zero is given back or a `.0` taken away."""
    found = np.zeros(len(forms), np.uint64)
    suffixed = fits(forms, plain, r"\d{5,}\.0")
    whole = fits(forms, plain, r"\d+")
    lengths = forms.lengths(plain)
    for name, length in REPAIRABLE.items():
        rows = np.flatnonzero((whole & (lengths == length - 1)) | suffixed)
        if name not in identifiers or rows.size == 0:
            continue
        repaired = (
            text.removesuffix(".0").rjust(length, "0") for text in forms.values.take(pa.array(rows)).to_pylist()
        )
        holds = [identifiers[name].matches(text) for text in repaired]
        found[rows[holds]] |= np.uint64(FEATURE_BITS[f"repaired_{name}"])
    return found


class Checker:
    """Checks the distinct values of one column, batch after batch, and remembers marks of values seen before.

    Memory is bounded and holds hashes only; a column whose values never come back is no longer remembered.
    """

    def __init__(self, identifiers: Mapping[str, Identifier]) -> None:
        self._identifiers = identifiers
        none = np.empty(0, np.uint64)
        self._known = Marks(hashes=none, checks=none, features=none)
        self._remembers = True

    def marks(self, values: pa.StringArray) -> Marks:
        """The marks of distinct trimmed values, none empty."""
        hashes = fixed_hash(values)
        if not self._remembers:
            checks, features = check(values, self._identifiers)
            return Marks(hashes=hashes, checks=checks, features=features)
        known, place = self._recall(hashes)
        checks, features = np.zeros_like(hashes), np.zeros_like(hashes)
        checks[known], features[known] = self._known.checks[place], self._known.features[place]
        new = ~known
        if new.any():
            checks[new], features[new] = check(values.filter(pa.array(new)), self._identifiers)
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
            return
        together = np.concatenate([self._known.hashes, hashes])
        order = np.argsort(together, kind="stable")
        self._known = Marks(
            hashes=together[order],
            checks=np.concatenate([self._known.checks, checks])[order],
            features=np.concatenate([self._known.features, features])[order],
        )
