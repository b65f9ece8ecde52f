"""A fixed 64-bit hash of the strings of an Arrow array, the same on every machine and in every version.

It chooses which distinct values a sketch keeps, so it must never change: stored evidence would no longer merge.
Words of eight bytes, little-endian, are mixed as SplitMix64 does (Steele, Lea and Flood, 2014), the length first.
"""

import hashlib

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.identifier.columns import Ints, Matrix, bytes_of

_SEED = np.uint64(0x9E3779B97F4A7C15)
_MULTIPLY = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_LONG = 256
"""Bytes from which a value is hashed by BLAKE2b: the loop over words would run for a few values only."""

_AT_ONCE = 1 << 14
"""Values hashed together: what a processor's cache holds."""

U64 = npt.NDArray[np.uint64]
_FIRST: U64 = np.array([(1 << 8 * kept) - 1 for kept in range(9)], np.uint64)
"""Masks that keep the first bytes of a word, by how many are kept."""


def fixed_hash(values: pa.StringArray) -> U64:
    """One hash per string, shape (len(values),), from its UTF-8 bytes; no nulls.

    >>> [hex(h) for h in fixed_hash(pa.array(["", "a", "tamis passe au tamis"]))]
    ['0x6e789e6aa1b965f4', '0x3867d1a345f2221c', '0x1f2be3eafb15b894']
    """
    starts, lengths, content = bytes_of(values)
    hashes = np.empty(len(values), np.uint64)
    for first in range(0, len(values), _AT_ONCE):
        part = slice(first, first + _AT_ONCE)
        hashes[part] = _hash(starts[part], lengths[part], content)
    return hashes


def _hash(starts: Ints, lengths: Ints, content: Matrix) -> U64:
    hashes = _mix(lengths.astype(np.uint64) * _MULTIPLY[0] ^ _SEED)
    words = np.lib.stride_tricks.as_strided(content[:8].view("<u8"), (content.size - 7,), (1,))
    short = lengths < _LONG
    rows = np.arange(lengths.size) if lengths.all() and short.all() else np.flatnonzero(short & (lengths > 0))
    at, left, state = starts[rows], lengths[rows], hashes[rows]
    while rows.size:
        state = _mix(state ^ (words[at] & _FIRST[np.minimum(left, 8)]))
        more = left > 8
        if more.all():
            at, left = at + 8, left - 8
            continue
        hashes[rows] = state
        rows, at, left, state = rows[more], at[more] + 8, left[more] - 8, state[more]
    for row in np.flatnonzero(~short).tolist():
        value = content[starts[row] : starts[row] + lengths[row]].tobytes()
        hashes[row] = int.from_bytes(hashlib.blake2b(value, digest_size=8).digest(), "little")
    return hashes


def _mix(state: U64) -> U64:
    mixed = state + _SEED
    for shift, factor in zip((30, 27), _MULTIPLY, strict=True):
        mixed ^= mixed >> np.uint64(shift)
        mixed *= factor
    mixed ^= mixed >> np.uint64(31)
    return mixed
