"""The forms in which the distinct values of a batch are checked, each made once and vectorised where it is plain ASCII.

An identifier names its normal form; most share `plain` or `compact`, so the work is done once for all of them.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier import compact, plain
from tamis.identifiers._written import joined

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]

_GROUPED = r"^[0-9A-Za-z]+(?:[ .\-_/]{1,3}[0-9A-Za-z]+)*$"
"""Numbers in groups: what `joined` takes separators away from without looking at anything else."""

_CLASSES = ("digit", "upper", "lower", "space", "joiner", "sign", "control", "beyond")
"""Classes of bytes: `joiner` is ' and -, `control` is below the space or DEL, `beyond` is not ASCII."""


def _class_of_byte() -> npt.NDArray[np.uint8]:
    table = np.full(256, _CLASSES.index("sign"), np.uint8)
    table[:32] = table[127] = _CLASSES.index("control")
    table[128:] = _CLASSES.index("beyond")
    table[ord("0") : ord("9") + 1] = _CLASSES.index("digit")
    table[ord("A") : ord("Z") + 1] = _CLASSES.index("upper")
    table[ord("a") : ord("z") + 1] = _CLASSES.index("lower")
    table[ord(" ")] = _CLASSES.index("space")
    table[[ord("'"), ord("-")]] = _CLASSES.index("joiner")
    return table


_CLASS_OF_BYTE = _class_of_byte()


class Forms:
    """Distinct trimmed strings, none empty, with their normal forms and the bytes they are made of."""

    def __init__(self, values: pa.StringArray) -> None:
        self.values = values
        self._forms: dict[Callable[[str], str], pa.StringArray] = {}
        self._lengths: dict[Callable[[str], str], Ints] = {}
        self.bytes_by_class = _count_classes(values)
        self._easy = (self.bytes_by_class["beyond"] + self.bytes_by_class["control"]) == 0

    def __len__(self) -> int:
        return len(self.values)

    def form(self, normal: Callable[[str], str]) -> pa.StringArray:
        """`normal` of every value."""
        if normal not in self._forms:
            self._forms[normal] = self._make(normal)
        return self._forms[normal]

    def lengths(self, normal: Callable[[str], str]) -> Ints:
        """Code points of `normal` of every value."""
        if normal not in self._lengths:
            self._lengths[normal] = pc.utf8_length(self.form(normal)).to_numpy(zero_copy_only=False).astype(np.int64)
        return self._lengths[normal]

    def _make(self, normal: Callable[[str], str]) -> pa.StringArray:
        if normal is plain:
            return self._where_hard(self.values, normal)
        if normal is compact:
            bare = pc.replace_substring_regex(self.values, r"[ .\-_/]+", "")
            return self._where_hard(pc.ascii_upper(bare), normal)
        if normal is joined:
            bare = pc.replace_substring_regex(self.values, r"[ .\-_/]+", "")
            grouped = pc.match_substring_regex(self.values, _GROUPED).to_numpy(zero_copy_only=False)
            return self._where_hard(pc.ascii_upper(bare), normal, also=~grouped)
        return pa.array([normal(value) for value in self.values.to_pylist()], pa.string())

    def _where_hard(
        self, easy: pa.StringArray, normal: Callable[[str], str], also: Bools | None = None
    ) -> pa.StringArray:
        """`easy`, but the scalar function where a value holds more than printable ASCII, or where told."""
        hard = ~self._easy if also is None else ~self._easy | also
        if not hard.any():
            return easy
        made = [normal(value) for value in self.values.filter(pa.array(hard)).to_pylist()]
        return pc.replace_with_mask(easy, pa.array(hard), pa.array(made, pa.string()))


def _count_classes(values: pa.StringArray) -> dict[str, Ints]:
    """Bytes of each class in every value."""
    values = pc.cast(values, pa.large_string())
    _, offsets, data = values.buffers()
    ends = np.frombuffer(offsets, np.int64)[values.offset : values.offset + len(values) + 1]
    content = np.frombuffer(data, np.uint8)[ends[0] : ends[-1]] if data is not None else np.empty(0, np.uint8)
    classes = _CLASS_OF_BYTE[content]
    counts = {}
    for number, name in enumerate(_CLASSES):
        before = np.concatenate([[0], np.cumsum(classes == number)])
        counts[name] = np.diff(before[ends - ends[0]])
    return counts
