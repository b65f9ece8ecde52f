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

_AT_ONCE = 1 << 13
"""Values hashed together: what a processor's cache holds."""

U64 = npt.NDArray[np.uint64]
_FIRST: U64 = np.array([(1 << 8 * kept) - 1 for kept in range(9)], np.uint64)
"""Masks that keep the first bytes of a word, by how many are kept."""


def fixed_hash(values: pa.StringArray) -> U64:
    """One hash per string, shape (len(values),), from its UTF-8 bytes; no nulls.

    >>> [hex(h) for h in fixed_hash(pa.array(["", "a", "tamis passe au tamis"]))]
    ['0x6e789e6aa1b965f4', '0x3867d1a345f2221c', '0x1f2be3eafb15b894']
    """
    return hashes_of(*bytes_of(values))


def hashes_of(starts: Ints, lengths: Ints, content: Matrix) -> U64:
    """`fixed_hash` of the strings that `bytes_of` gave."""
    hashes = np.empty(starts.size, np.uint64)
    width = int(lengths[0]) if lengths.size else 0
    hashed = _hash_alike if 0 < width < _LONG and (lengths == width).all() else _hash
    for first in range(0, starts.size, _AT_ONCE):
        part = slice(first, first + _AT_ONCE)
        hashes[part] = hashed(starts[part], lengths[part], content)
    return hashes


def _hash_alike(starts: Ints, lengths: Ints, content: Matrix) -> U64:
    """Hashes of strings of one length, which follow each other."""
    width, size = int(lengths[0]), starts.size
    state = np.full(size, _mix(np.full(1, width, np.uint64) * _MULTIPLY[0] ^ _SEED)[0])
    spare = np.empty_like(state)
    for place in range(0, width, 8):
        words = _words(content, int(starts[0]) + place, size, width)
        np.bitwise_and(words, _FIRST[min(width - place, 8)], out=spare)
        state ^= spare
        _mix(state, spare)
    return state


def _hash(starts: Ints, lengths: Ints, content: Matrix) -> U64:
    """Hashes of any strings: those of most words first, so that each further word is a matter of fewer of them."""
    short = lengths < _LONG
    n_words = np.where(short, (lengths + 7) >> 3, 0).astype(np.uint8)
    order = np.argsort(~n_words, kind="stable")
    n_words, at, lengths_left = n_words[order], starts[order], lengths[order]
    state = _mix(lengths_left.astype(np.uint64) * _MULTIPLY[0] ^ _SEED)
    spare = np.empty_like(state)
    words = _words(content, 0, content.size - 7, 1)
    ends = np.searchsorted(~n_words, ~np.arange(int(n_words[0]) + 2, dtype=np.uint8), side="right")
    for word in range(int(n_words[0])):
        going, ending = int(ends[word + 2]), int(ends[word + 1])
        read = words[at[:ending] + 8 * word]
        read[going:] &= _FIRST[lengths_left[going:ending] - 8 * word]
        state[:ending] ^= read
        _mix(state[:ending], spare[:ending])
    hashes = np.empty_like(state)
    hashes[order] = state
    for row in np.flatnonzero(~short).tolist():
        value = content[starts[row] : starts[row] + lengths[row]].tobytes()
        hashes[row] = int.from_bytes(hashlib.blake2b(value, digest_size=8).digest(), "little")
    return hashes


def _words(content: Matrix, first: int, n: int, step: int) -> U64:
    """Eight bytes n times, little-endian, from each `step`-th place after the first on."""
    return np.ndarray((n,), "<u8", content, first, (step,))


def _mix(state: U64, spare: U64 | None = None) -> U64:
    """SplitMix64 of every number, in place; `spare`: memory of the same size."""
    spare = np.empty_like(state) if spare is None else spare
    state += _SEED
    for shift, factor in zip((30, 27), _MULTIPLY, strict=True):
        state ^= np.right_shift(state, np.uint64(shift), out=spare)
        state *= factor
    state ^= np.right_shift(state, np.uint64(31), out=spare)
    return state
