"""A fixed 64-bit hash of the strings of an Arrow array, the same on every machine and in every version.

It chooses which distinct values a sketch keeps, so it must never change: stored evidence would no longer merge.
Words of eight bytes, little-endian, are mixed as SplitMix64 does (Steele, Lea and Flood, 2014), the length first.
"""

import hashlib

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

_SEED = np.uint64(0x9E3779B97F4A7C15)
_MULTIPLY = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_LONG = 256
"""Bytes from which a value is hashed by BLAKE2b: the loop over words would run for a few values only."""

U64 = npt.NDArray[np.uint64]


def fixed_hash(values: pa.StringArray) -> U64:
    """One hash per string, shape (len(values),), from its UTF-8 bytes; no nulls.

    >>> [hex(h) for h in fixed_hash(pa.array(["", "a", "tamis passe au tamis"]))]
    ['0x6e789e6aa1b965f4', '0x3867d1a345f2221c', '0x1f2be3eafb15b894']
    """
    if len(values) == 0:
        return np.empty(0, np.uint64)
    starts, lengths, content = bytes_of(values)
    hashes = _mix(lengths.astype(np.uint64) * _MULTIPLY[0] ^ _SEED)
    words = np.lib.stride_tricks.sliding_window_view(content, 8)
    short = lengths < _LONG
    rows = np.flatnonzero(short & (lengths > 0))
    taken = 0
    while rows.size:
        word = words[starts[rows] + taken].copy().view("<u8").ravel().astype(np.uint64)
        left = np.minimum(lengths[rows] - taken, 8).astype(np.uint64)
        word &= np.uint64(0xFFFFFFFFFFFFFFFF) >> (np.uint64(64) - left * np.uint64(8))
        hashes[rows] = _mix(hashes[rows] ^ word)
        taken += 8
        rows = rows[lengths[rows] > taken]
    for row in np.flatnonzero(~short).tolist():
        value = content[starts[row] : starts[row] + lengths[row]].tobytes()
        hashes[row] = int.from_bytes(hashlib.blake2b(value, digest_size=8).digest(), "little")
    return hashes


def bytes_of(values: pa.StringArray) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.uint8]]:
    """Where each string starts, how many bytes it has, and the bytes with eight more at the end."""
    values = pc.cast(values, pa.large_string())
    _, offsets, data = values.buffers()
    ends = np.frombuffer(offsets, np.int64)[values.offset : values.offset + len(values) + 1]
    first, last = int(ends[0]), int(ends[-1])
    content = np.zeros(last - first + 8, np.uint8)
    if data is not None:
        content[:-8] = np.frombuffer(data, np.uint8)[first:last]
    return ends[:-1] - first, np.diff(ends), content


def _mix(state: U64) -> U64:
    state = state + _SEED
    state = (state ^ (state >> np.uint64(30))) * _MULTIPLY[0]
    state = (state ^ (state >> np.uint64(27))) * _MULTIPLY[1]
    return np.asarray(state ^ (state >> np.uint64(31)), np.uint64)
