"""What is known of the columns of an export without keeping one value: a monoid.

Every figure is a count of rows, except the sketch of distinct values, so evidence of parts adds up to the evidence of
the whole however the rows were split. `to_bytes` is canonical: equal evidence has equal bytes.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from tamis.columns.features import FEATURE_BITS
from tamis.columns.fixed_hash import U64
from tamis.columns.sketch import Sketch
from tamis.columns.word_marks import WORD_BITS
from tamis.errors import SettingsError
from tamis.policy import taxonomy

VERSION = 6
"""Rises when a hash, a feature or a check changes so that old evidence no longer merges with new."""

Pair = tuple[int, int]
Key = TypeVar("Key", int, str)


@dataclass(frozen=True, kw_only=True)
class ColumnEvidence:
    """One column: rows, filled rows, and rows by length (code points, trimmed; 65 = longer than 64).

    `valid` counts rows by identifier that matched, `features` rows by feature or damage; both count cells, not values.
    """

    n_rows: int = 0
    n_filled: int = 0
    lengths: Mapping[int, int] = field(default_factory=dict)
    valid: Mapping[str, int] = field(default_factory=dict)
    features: Mapping[str, int] = field(default_factory=dict)
    sketch: Sketch = field(default_factory=Sketch.empty)

    def merge(self, other: "ColumnEvidence") -> "ColumnEvidence":
        """The evidence of the rows of both."""
        return ColumnEvidence(
            n_rows=self.n_rows + other.n_rows,
            n_filled=self.n_filled + other.n_filled,
            lengths=_add(self.lengths, other.lengths),
            valid=_add(self.valid, other.valid),
            features=_add(self.features, other.features),
            sketch=self.sketch.merge(other.sketch),
        )

    @property
    def n_distinct(self) -> int:
        """Distinct filled cells, trimmed; an estimate when `n_distinct_exact` is false."""
        return min(self.sketch.n_distinct, self.n_filled)

    @property
    def n_distinct_exact(self) -> bool:
        """Whether every distinct value was kept."""
        return self.sketch.exact

    def distinct_valid(self, entity_type: str) -> tuple[int, int]:
        """(n, k): kept distinct values, and how many of them, or of their parts, the identifier matches."""
        bit = np.uint64(taxonomy()[entity_type].mask)
        return self.sketch.hashes.size, int(np.count_nonzero((self.sketch.checks | self.sketch.parts) & bit))

    def having(self, feature: str) -> "U64":
        """The mask (0 or not) of a feature, or of what words say, over the kept distinct values."""
        if feature in WORD_BITS:
            return self.sketch.words & np.uint64(WORD_BITS[feature])
        return self.sketch.features & np.uint64(FEATURE_BITS[feature])

    def to_dict(self) -> dict[str, object]:
        """JSON with sorted keys; zero counts are left out."""
        return {
            "n_rows": self.n_rows,
            "n_filled": self.n_filled,
            "lengths": {str(length): n for length, n in sorted(self.lengths.items()) if n},
            "valid": {name: n for name, n in sorted(self.valid.items()) if n},
            "features": {name: n for name, n in sorted(self.features.items()) if n},
            "sketch": self.sketch.to_dict(),
        }


def _column_from(content: dict[str, object]) -> ColumnEvidence:
    counts = {}
    for part in ("lengths", "valid", "features"):
        entries = content[part]
        assert isinstance(entries, dict)
        counts[part] = entries
    sketch = content["sketch"]
    assert isinstance(sketch, dict)
    return ColumnEvidence(
        n_rows=int(str(content["n_rows"])),
        n_filled=int(str(content["n_filled"])),
        lengths={int(length): int(n) for length, n in counts["lengths"].items()},
        valid=counts["valid"],
        features=counts["features"],
        sketch=Sketch.from_dict(sketch),
    )


@dataclass(frozen=True, kw_only=True)
class ExportEvidence:
    """All columns of an export by name, its rows, and the row cross-checks: key → (rows checked, rows that agree)."""

    columns: Mapping[str, ColumnEvidence] = field(default_factory=dict)
    n_rows: int = 0
    crosses: Mapping[str, Pair] = field(default_factory=dict)

    @classmethod
    def empty(cls) -> "ExportEvidence":
        """The evidence of no row: the neutral element of `merge`."""
        return cls()

    def merge(self, other: "ExportEvidence") -> "ExportEvidence":
        """The evidence of the rows of both; a column that one side lacks has empty cells there."""
        names = list(dict.fromkeys([*self.columns, *other.columns]))
        return ExportEvidence(
            columns={
                name: self.columns.get(name, ColumnEvidence(n_rows=self.n_rows)).merge(
                    other.columns.get(name, ColumnEvidence(n_rows=other.n_rows))
                )
                for name in names
            },
            n_rows=self.n_rows + other.n_rows,
            crosses={
                key: (
                    self.crosses.get(key, (0, 0))[0] + other.crosses.get(key, (0, 0))[0],
                    self.crosses.get(key, (0, 0))[1] + other.crosses.get(key, (0, 0))[1],
                )
                for key in {**self.crosses, **other.crosses}
            },
        )

    def to_bytes(self) -> bytes:
        """Canonical JSON: sorted keys, no spaces; the same for equal evidence, whatever the order of merging."""
        content = {
            "version": VERSION,
            "n_rows": self.n_rows,
            "columns": {name: evidence.to_dict() for name, evidence in self.columns.items()},
            "crosses": {key: list(pair) for key, pair in self.crosses.items() if pair[0]},
        }
        return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, content: bytes) -> "ExportEvidence":
        """What `to_bytes` gave.

        Raises:
            SettingsError: another version of tamis stored it.
        """
        read = json.loads(content)
        if read.get("version") != VERSION:
            raise SettingsError("stored evidence comes from another version of tamis; scan the drop again")
        return cls(
            columns={name: _column_from(entry) for name, entry in read["columns"].items()},
            n_rows=read["n_rows"],
            crosses={key: (n, agree) for key, (n, agree) in read["crosses"].items()},
        )


def _add(one: Mapping[Key, int], other: Mapping[Key, int]) -> dict[Key, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in {**one, **other}}
