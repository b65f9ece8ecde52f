"""The distinct values of a batch, the bytes they are made of, and their normal forms.

An identifier names its normal form. Those that most share are made once for all values, vectorised where these are
plain ASCII; any other is made only for the values that its identifier may match.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.fixed_hash import bytes_of
from tamis.identifier import compact, plain
from tamis.identifiers._written import joined
from tamis.identifiers.company_name import in_capitals as companies_in_capitals
from tamis.identifiers.first_name import in_capitals as first_names_in_capitals
from tamis.identifiers.last_name import in_capitals as names_in_capitals
from tamis.identifiers.postal_address import in_capitals as streets_in_capitals
from tamis.lexicon import capitals

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
Normal = Callable[[str], str]

_GROUPED = r"^[0-9A-Za-z]+(?:[ .\-_/]{1,3}[0-9A-Za-z]+)*$"
"""Numbers in groups: what `joined` takes separators away from without looking at anything else."""
_CAPITALS = {
    capitals: r"[ .\-_'`]+",
    names_in_capitals: r"[ .\-_'`]+",
    first_names_in_capitals: r"[ .\-_'`,]+",
    streets_in_capitals: r"[ .\-_'`,;:()/\"]+",
    companies_in_capitals: r"[ .\-_'`,;:()/\"]+",
}
"""Normal forms that are `capitals` of printable ASCII, with what they read as a space."""

_CLASSES = ("digit", "upper", "lower", "space", "joiner", "sign", "control", "latin", "beyond")
"""Classes of bytes: `joiner` is ' and -, `control` is below the space or DEL, `latin` starts an accented letter
(U+00C0 to U+017F), `beyond` starts any other character outside of ASCII."""
_FIELD = 21
"""Bits of a count; a cell has at most 2**20 characters."""


def _class_of_byte() -> npt.NDArray[np.int64]:
    table = np.full(256, _CLASSES.index("sign"), np.int64)
    table[:32] = table[127] = _CLASSES.index("control")
    table[128:192] = -1  # the rest of a character
    table[192:] = _CLASSES.index("beyond")
    table[0xC3:0xC6] = _CLASSES.index("latin")
    table[ord("0") : ord("9") + 1] = _CLASSES.index("digit")
    table[ord("A") : ord("Z") + 1] = _CLASSES.index("upper")
    table[ord("a") : ord("z") + 1] = _CLASSES.index("lower")
    table[ord(" ")] = _CLASSES.index("space")
    table[[ord("'"), ord("-")]] = _CLASSES.index("joiner")
    return table


_CLASS_OF_BYTE = _class_of_byte()


class Forms:
    """Distinct trimmed strings, none empty.

    `bytes_by_class`: characters of each class in every value. `simple`: nothing but printable ASCII and accented
    letters, so that digits stay digits in every form.
    """

    def __init__(self, values: pa.StringArray) -> None:
        self.values = values
        self._forms: dict[Normal, pa.StringArray] = {}
        self._lengths: dict[Normal, Ints] = {}
        self.bytes_by_class = _count_classes(values)
        self.simple: Bools = (self.bytes_by_class["beyond"] + self.bytes_by_class["control"]) == 0
        self._easy = self.simple & (self.bytes_by_class["latin"] == 0)

    def __len__(self) -> int:
        return len(self.values)

    def shares(self, normal: Normal) -> bool:
        """Whether the form is made once for all values."""
        return normal in {plain, compact, joined} or normal in _CAPITALS

    def some(self, normal: Normal, rows: Ints) -> pa.StringArray:
        """`normal` of the values in these places."""
        if self.shares(normal):
            return self.form(normal).take(pa.array(rows))
        return pa.array([normal(value) for value in self.values.take(pa.array(rows)).to_pylist()], pa.string())

    def form(self, normal: Normal) -> pa.StringArray:
        """`normal` of every value."""
        if normal not in self._forms:
            self._forms[normal] = self._make(normal)
        return self._forms[normal]

    def lengths(self, normal: Normal) -> Ints:
        """Code points of `normal` of every value."""
        if normal not in self._lengths:
            lengths = pc.utf8_length(self.form(normal)).to_numpy(zero_copy_only=False)
            self._lengths[normal] = lengths.astype(np.int64)
        return self._lengths[normal]

    def _make(self, normal: Normal) -> pa.StringArray:
        if normal is plain:
            return self._where_hard(self.values, normal)
        if normal in _CAPITALS:
            spaced = pc.replace_substring_regex(self.values, _CAPITALS[normal], " ")
            dotted = None
            if normal is companies_in_capitals:  # S.A.R.L. becomes one word
                dotted = pc.match_substring(self.values, ".").to_numpy(zero_copy_only=False)
            return self._where_hard(pc.ascii_upper(pc.ascii_trim_whitespace(spaced)), normal, also=dotted)
        if normal in {compact, joined}:
            bare = pc.ascii_upper(pc.replace_substring_regex(self.values, r"[ .\-_/]+", ""))
            if normal is compact:
                return self._where_hard(bare, normal)
            grouped = pc.match_substring_regex(self.values, _GROUPED).to_numpy(zero_copy_only=False)
            separated = self.bytes_by_class["space"] + self.bytes_by_class["joiner"] + self.bytes_by_class["sign"] > 0
            return self._where_hard(bare, normal, also=separated & ~grouped)
        return pa.array([normal(value) for value in self.values.to_pylist()], pa.string())

    def _where_hard(self, easy: pa.StringArray, normal: Normal, also: Bools | None = None) -> pa.StringArray:
        """`easy`, but the scalar function where a value holds more than printable ASCII, or where told."""
        hard = ~self._easy if also is None else ~self._easy | also
        if not hard.any():
            return easy
        made = [normal(value) for value in self.values.filter(pa.array(hard)).to_pylist()]
        return pc.replace_with_mask(easy, pa.array(hard), pa.array(made, pa.string()))


def _count_classes(values: pa.StringArray) -> dict[str, Ints]:
    """Characters of each class in every value: three counts in one running sum."""
    starts, lengths, content = bytes_of(values)
    counts = {}
    for first in range(0, len(_CLASSES), 3):
        weights = np.zeros(256, np.uint64)
        for place, number in enumerate(range(first, first + 3)):
            weights[number == _CLASS_OF_BYTE] = 1 << (_FIELD * place)
        sums = np.zeros(content.size + 1, np.uint64)
        np.cumsum(weights[content], out=sums[1:])
        packed = sums[starts + lengths] - sums[starts]
        for place, name in enumerate(_CLASSES[first : first + 3]):
            field = packed >> np.uint64(_FIELD * place) & np.uint64((1 << _FIELD) - 1)
            counts[name] = field.astype(np.int64)
    return counts
