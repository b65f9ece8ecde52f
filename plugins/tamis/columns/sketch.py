"""The distinct values of a column, bounded: the k of smallest fixed hash, each with what its checks said.

A value is never kept: a hash chooses it, and four masks of 64 bits say which identifiers it matched, which
features it has, what its words say and which identifiers its parts match. The k smallest of a union are the k
smallest of the parts' k smallest, so sketches merge in any order.
"""

import base64
from dataclasses import dataclass

import numpy as np

from tamis.columns.fixed_hash import U64
from tamis.policy import threshold


def kept_distinct() -> int:
    """How many distinct values a sketch keeps: `evidence.kept_distinct` of policy/thresholds.yaml."""
    return int(threshold("evidence", "kept_distinct"))


@dataclass(frozen=True, kw_only=True, eq=False)
class Sketch:
    """Hashes in ascending order and, for each, its masks; `exact` while no distinct value was left out."""

    hashes: U64
    checks: U64
    features: U64
    words: U64
    parts: U64
    exact: bool

    @classmethod
    def of(cls, hashes: U64, checks: U64, features: U64, words: U64, parts: U64, *, exact: bool = True) -> "Sketch":
        """Keep the smallest hashes, each once; equal hashes carry equal masks."""
        kept = kept_distinct()
        unique, first = np.unique(hashes, return_index=True)
        first = first[:kept]
        return cls(
            hashes=unique[:kept],
            checks=checks[first],
            features=features[first],
            words=words[first],
            parts=parts[first],
            exact=exact and unique.size <= kept,
        )

    @classmethod
    def empty(cls) -> "Sketch":
        """No value at all."""
        none = np.empty(0, np.uint64)
        return cls(hashes=none, checks=none, features=none, words=none, parts=none, exact=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sketch) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # holds arrays

    def merge(self, other: "Sketch") -> "Sketch":
        """The sketch of both."""
        return Sketch.of(
            np.concatenate([self.hashes, other.hashes]),
            np.concatenate([self.checks, other.checks]),
            np.concatenate([self.features, other.features]),
            np.concatenate([self.words, other.words]),
            np.concatenate([self.parts, other.parts]),
            exact=self.exact and other.exact,
        )

    @property
    def n_distinct(self) -> int:
        """Distinct values: exact while none was left out, else estimated from the largest hash kept."""
        if self.exact or self.hashes.size == 0:
            return int(self.hashes.size)
        share = (int(self.hashes[-1]) + 1) / 2**64
        return max(int(self.hashes.size), round((self.hashes.size - 1) / share))

    def to_dict(self) -> dict[str, str | bool | list[list[int]]]:
        """JSON without values: hashes in base64, masks as a palette and an index into it."""
        masks = np.stack([self.checks, self.features, self.words, self.parts], axis=1)
        palette, index = np.unique(masks, axis=0, return_inverse=True)
        return {
            "exact": self.exact,
            "hashes": _pack(self.hashes.astype("<u8").tobytes()),
            "marks": [[int(mask) for mask in masks] for masks in palette],
            "mark_of": _pack(index.astype("<u2").tobytes()),
        }

    @classmethod
    def from_dict(cls, content: "dict[str, str | bool | list[list[int]]]") -> "Sketch":
        """What `to_dict` gave."""
        palette = np.array(content["marks"], np.uint64).reshape(-1, 4)
        index = np.frombuffer(_unpack(content["mark_of"]), "<u2").astype(np.int64)
        return cls(
            hashes=np.frombuffer(_unpack(content["hashes"]), "<u8").astype(np.uint64),
            checks=palette[index, 0],
            features=palette[index, 1],
            words=palette[index, 2],
            parts=palette[index, 3],
            exact=bool(content["exact"]),
        )


def _pack(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _unpack(content: object) -> bytes:
    return base64.b64decode(str(content))
