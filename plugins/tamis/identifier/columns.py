"""How the functions of an identifier work over a column: what is known of them, held by tests.

A function *by class* only asks which characters are digits, capitals, small letters or signs: what it says of one
layout (`tamis.identifier.layouts`) holds for all cells of that layout. A function that looks at the characters
themselves may have a twin that works on many texts at once; without one it is called for each distinct text.
"""

import re
from collections.abc import Callable
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
Matrix = npt.NDArray[np.uint8]
"""Texts of one length as bytes, shape (texts, length)."""
NINE = 9
"""Digits that 32 bits hold."""
Scalar = Callable[[str], object]
Function = TypeVar("Function", bound=Callable[[str], object])

_BY_CLASS: dict[Scalar, re.Pattern[str] | None] = {}
_TWINS: dict[Scalar, Callable[[pa.StringArray], object]] = {}


def by_class(unless: str | None = None) -> Callable[[Function], Function]:
    """Say that a normal form or a check treats all digits, all capitals and all small letters alike.

    Such a normal form keeps digits and letters in order, or changes their case. `unless`: a pattern, searched in
    the layout, of those for which this is not so.
    """

    def declare(function: Function) -> Function:
        _BY_CLASS[function] = re.compile(unless) if unless else None
        return function

    return declare


def is_by_class(function: Scalar, layout: str) -> bool:
    """Whether the function is by class for cells of this layout."""
    if function not in _BY_CLASS:
        return False
    unless = _BY_CLASS[function]
    return unless is None or unless.search(layout) is None


Twin = TypeVar("Twin", bound=Callable[[pa.StringArray], object])


def in_columns(scalar: Scalar) -> Callable[[Twin], Twin]:
    """Declare the twin of a check (texts → array of bool) or of a normal form (texts → array of strings).

    A check's twin gets normal forms that fit the shape; a normal form's twin gets trimmed ASCII.
    """

    def declare(twin: Twin) -> Twin:
        _TWINS[scalar] = twin
        return twin

    return declare


def checked(check: Callable[[str], bool], texts: pa.StringArray) -> Bools:
    """The check of every text, all of which fit the shape."""
    twin = _TWINS.get(check)
    if twin is not None:
        return np.asarray(twin(texts), np.bool_)
    distinct = texts.dictionary_encode()
    holds = np.array([check(text) for text in distinct.dictionary.to_pylist()], np.bool_)
    return np.asarray(holds[distinct.indices.to_numpy(zero_copy_only=False)], np.bool_)


def normalised(normal: Callable[[str], str], texts: pa.StringArray, easy: Bools) -> pa.StringArray:
    """The normal form of every text, by the twin for those that are `easy` (trimmed ASCII)."""
    twin = _TWINS.get(normal)
    if twin is not None and easy.all():
        return twin(texts)
    distinct = texts.dictionary_encode()
    made = pa.array([normal(text) for text in distinct.dictionary.to_pylist()], pa.string())
    if twin is None:
        return made.take(distinct.indices)
    made = pa.array([normal(text) for text in texts.filter(pa.array(~easy)).to_pylist()], pa.string())
    places = np.empty(len(texts), np.int64)
    places[easy] = np.arange(np.count_nonzero(easy))
    places[~easy] = np.arange(np.count_nonzero(~easy)) + np.count_nonzero(easy)
    return pa.concat_arrays([twin(texts.filter(pa.array(easy))), made]).take(pa.array(places))


def bytes_of(values: pa.StringArray) -> tuple[Ints, Ints, Matrix]:
    """Where each string starts, how many bytes it has, and the bytes with eight more at the end."""
    width = np.int64 if pa.types.is_large_string(values.type) else np.int32
    _, offsets, data = values.buffers()
    if len(values) == 0:
        return np.empty(0, np.int64), np.empty(0, np.int64), np.zeros(8, np.uint8)
    ends = np.frombuffer(offsets, width)[values.offset : values.offset + len(values) + 1].astype(np.int64)
    first, last = int(ends[0]), int(ends[-1])
    content = np.zeros(last - first + 8, np.uint8)
    if data is not None:
        content[:-8] = np.frombuffer(data, np.uint8)[first:last]
    return ends[:-1] - first, np.diff(ends), content


def by_length(kernel: Callable[[Matrix], Bools]) -> Callable[[pa.StringArray], Bools]:
    """A kernel over bytes as a twin: it is called once for each length of text."""

    def twin(texts: pa.StringArray) -> Bools:
        starts, lengths, content = bytes_of(texts)
        found = np.zeros(len(texts), np.bool_)
        if len(texts) == 0:
            return found
        width = int(lengths[0])
        if (lengths == width).all():
            return kernel(content[: len(texts) * width].reshape(len(texts), width))
        for width in np.unique(lengths).tolist():
            rows = np.flatnonzero(lengths == width)
            found[rows] = kernel(matrix(starts, rows, content, width))
        return found

    return twin


def number(digits: Matrix) -> Ints:
    """The numbers that up to 18 columns of ASCII digits write, shape (texts,).

    >>> number(np.frombuffer(b"007120", np.uint8).reshape(2, 3)).tolist()
    [7, 120]
    """
    width = digits.shape[1]
    if width > NINE:
        return np.asarray(number(digits[:, :-NINE]) * 10**NINE + number(digits[:, -NINE:]))
    total = np.zeros(len(digits), np.uint32)
    for place in range(width):
        total *= np.uint32(10)
        total += digits[:, place]
    total -= _ZEROS[width]  # what every digit was read too high, modulo 2**32
    return np.asarray(total, np.int64)


_ZEROS = np.array([ord("0") * int("1" * width or "0") % 2**32 for width in range(NINE + 1)], np.uint32)


def remainder(numbers: Ints, divisor: int) -> Ints:
    """The numbers modulo the divisor, none negative: NumPy divides by one number much faster than it takes a rest."""
    return np.asarray(numbers - numbers // divisor * divisor)


def matrix(starts: Ints, rows: Ints, content: Matrix, width: int) -> Matrix:
    """The bytes of the texts in these places (ascending), all of one length; `bytes_of` gives starts and content."""
    if rows.size == starts.size:
        return np.asarray(content[: rows.size * width].reshape(rows.size, width))
    return np.asarray(content[starts[rows, None] + np.arange(width)])
