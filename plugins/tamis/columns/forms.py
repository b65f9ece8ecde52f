"""The distinct values of a batch, the bytes they are made of, and their normal forms.

An identifier names its normal form. Those that most share are made once for all values, vectorised where these are
plain ASCII; any other is made only for the values that its identifier may match.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from tamis.identifier import compact, plain
from tamis.identifier.columns import bytes_of
from tamis.identifiers._written import joined
from tamis.identifiers.company_name import in_capitals as companies_in_capitals
from tamis.identifiers.first_name import in_capitals as first_names_in_capitals
from tamis.identifiers.guarantee import in_capitals as guarantees_in_capitals
from tamis.identifiers.last_name import in_capitals as names_in_capitals
from tamis.identifiers.postal_address import in_capitals as streets_in_capitals
from tamis.lexicon import capitals

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
Normal = Callable[[str], str]

_GROUPED = r"^[0-9A-Za-z]+(?:[ .\-_/]{1,3}[0-9A-Za-z]+)*$"
"""Numbers in groups: what `joined` takes separators away from without looking at anything else."""
_CAPITALS: dict[Normal, str] = {
    capitals: r"[ .\-_'`]+",
    names_in_capitals: r"[ .\-_'`]+",
    first_names_in_capitals: r"[ .\-_'`,/]+",
    guarantees_in_capitals: r"[ .\-_'`]+",
    streets_in_capitals: r"[ .\-_'`,;:()/|^\"]+",
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
        self._made: dict[Normal, dict[int, str]] = {}
        self.bytes_by_class = count_classes(values)
        self.simple: Bools = (self.bytes_by_class["beyond"] + self.bytes_by_class["control"]) == 0

    def __len__(self) -> int:
        return len(self.values)

    def shares(self, normal: Normal) -> bool:
        """Whether the form is made once for all values."""
        return normal in {plain, compact, joined} or normal in _CAPITALS

    def some(self, normal: Normal, rows: Ints) -> pa.StringArray:
        """`normal` of the values in these places; of a form that is not shared, each value is made once."""
        if self.shares(normal):
            return self.form(normal).take(pa.array(rows))
        made = self._made.setdefault(normal, {})
        missing = [row for row in rows.tolist() if row not in made] if made else rows.tolist()
        texts = self.values.take(pa.array(missing, pa.int64())).to_pylist()
        made.update(zip(missing, map(normal, texts), strict=True))
        return pa.array([made[row] for row in rows.tolist()], pa.string())

    def form(self, normal: Normal) -> pa.StringArray:
        """A form that is shared, of every value; one that no ASCII shape can match may stay as it was written."""
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
            composed = self.values if _ascii(self.values).all() else pc.utf8_normalize(self.values, "NFKC")
            return self._scalar(composed, normal, where=~self.simple)
        written = self.form(plain)
        if normal in _CAPITALS:
            return self._capitals(normal, written)
        bare = pc.ascii_upper(pc.replace_substring_regex(written, r"[ .\-_/]+", ""))
        if normal is compact:
            # The upper case of a few letters is ASCII; any other letter keeps a number from having its shape.
            return self._scalar(bare, normal, where=~self.simple | (~_ascii(written) & _found(written, "[ßı]")))
        count = self.bytes_by_class
        separated = count["space"] + count["joiner"] + count["sign"] > 0
        loose = separated & _ascii(written) & ~_found(written, _GROUPED)
        return self._scalar(bare, normal, where=~self.simple | loose)

    def _capitals(self, normal: Normal, written: pa.StringArray) -> pa.StringArray:
        if not _ascii(written).all():
            written = pc.replace_substring_regex(pc.utf8_normalize(written, "NFKD"), r"\p{M}", "")
        spaced = pc.replace_substring_regex(written, _CAPITALS[normal], " ")
        hard = ~self.simple | ~_ascii(written)
        if normal is companies_in_capitals:  # S.A.R.L. becomes one word
            hard = hard | _found(written, r"\.")
        return self._scalar(pc.ascii_upper(pc.ascii_trim_whitespace(spaced)), normal, where=hard)

    def _scalar(self, easy: pa.StringArray, normal: Normal, *, where: Bools) -> pa.StringArray:
        """`easy`, but the scalar function in some places."""
        if not where.any():
            return easy
        made = [normal(value) for value in self.values.filter(pa.array(where)).to_pylist()]
        return pc.replace_with_mask(easy, pa.array(where), pa.array(made, pa.string()))


def _ascii(texts: pa.StringArray) -> Bools:
    return np.asarray(pc.string_is_ascii(texts).to_numpy(zero_copy_only=False), np.bool_)


def _found(texts: pa.StringArray, pattern: str) -> Bools:
    return np.asarray(pc.match_substring_regex(texts, pattern).to_numpy(zero_copy_only=False), np.bool_)


def count_classes(values: pa.StringArray) -> dict[str, Ints]:
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
