"""The texts of a column by layout: digits written as 0, capitals as A, small letters as a, the rest as it is.

A column of identifiers has few layouts (that of a NIR, that of one in groups). What is true of all texts of a
layout is found once; only what depends on the characters themselves is asked of each text.
"""

import functools
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.identifier.columns import Bools, Ints, bytes_of, is_by_class, normalised

_ALIKE = bytes.maketrans(
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", b"0" * 10 + b"A" * 26 + b"a" * 26
)
_CALM = frozenset(map(chr, [*range(0x80), *range(0xC0, 0x180), 0xA0, 0xB0, 0x2019, 0x20AC]))
"""Characters that Unicode normalisation takes one by one, whatever stands beside them."""
_GROUP = 16
"""Texts of one layout from which their normal form is cut out together, and not one by one."""

Normal = Callable[[str], str]


def layout_of(text: str) -> str:
    """The layout of one text.

    >>> layout_of("2a 004-Éb")
    '0a 000-Éa'
    """
    return text.encode().translate(_ALIKE).decode()


@functools.lru_cache(maxsize=1 << 16)
def calm(layout: str) -> bool:
    """Whether what functions by class say of the layout holds for its texts."""
    return _CALM.issuperset(layout)


@functools.lru_cache(maxsize=1 << 16)
def _cut(normal: Normal, layout: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.uint8]] | None:
    """The places of the normal form's characters in a text of this layout, and what is added to each.

    None where the characters themselves decide. A place of -1 stands for a character of its own (added to zero).
    """
    if not (layout.isascii() and is_by_class(normal, layout)):
        return None
    target = normal(layout)
    places, added, at = [], [], 0
    for sign in target:
        place = at
        while place < len(layout) and not layout[place].isalnum() and layout[place] != sign:
            place += 1
        if place < len(layout) and layout[place].upper() == sign.upper():
            places.append(place)
            added.append((ord(sign) - ord(layout[place])) % 256)
            at = place + 1
        elif sign.isalnum():
            return None
        else:
            places.append(-1)
            added.append(ord(sign))
    if any(sign.isalnum() for sign in layout[at:]):
        return None
    return np.array(places, np.int64), np.array(added, np.uint8)


class Layouts:
    """Texts without nulls: their distinct layouts (`names`), and the place of each text's layout there (`of`)."""

    def __init__(self, texts: pa.StringArray) -> None:
        self.texts = texts
        self._starts, _, self._content = bytes_of(texts)
        offsets = np.append(self._starts, self._content.size - 8).astype(np.int32)
        alike = self._content.tobytes().translate(_ALIKE)
        array = pa.StringArray.from_buffers(len(texts), pa.py_buffer(offsets), pa.py_buffer(alike))
        encoded = array.dictionary_encode()
        self.names: list[str] = encoded.dictionary.to_pylist()
        self.of: npt.NDArray[np.int32] = encoded.indices.to_numpy(zero_copy_only=False)
        self._forms: dict[Normal, tuple[Ints, pa.StringArray]] = {}

    def __len__(self) -> int:
        return len(self.texts)

    def rows(self, having: Bools) -> Ints:
        """The places of the texts whose layout is chosen; `having`: shape (layouts,)."""
        if having.all():
            return np.arange(len(self), dtype=np.int64)
        return np.flatnonzero(having[self.of])

    def some(self, rows: Ints) -> pa.StringArray:
        """The texts in these places, in ascending order."""
        return self.texts if rows.size == len(self) else self.texts.take(pa.array(rows))

    def forms(self, normal: Normal, rows: Ints) -> pa.StringArray:
        """The normal form of the texts in these places, in ascending order."""
        known = self._forms.get(normal)
        if known is not None and known[0].size >= rows.size > 0:
            places = np.minimum(np.searchsorted(known[0], rows), known[0].size - 1)
            if bool((known[0][places] == rows).all()):
                return known[1] if rows.size == known[0].size else known[1].take(pa.array(places))
        made = self._make(normal, rows)
        self._forms[normal] = (rows, made)
        return made

    @functools.cached_property
    def _easy(self) -> Bools:
        """The layouts of trimmed printable ASCII."""
        return np.array(
            [name.isprintable() and name.isascii() and name.strip() == name for name in self.names], np.bool_
        )

    def _make(self, normal: Normal, rows: Ints) -> pa.StringArray:
        of = self.of[rows]
        present = np.flatnonzero(np.bincount(of, minlength=len(self.names)))
        as_is = np.zeros(len(self.names), np.bool_)
        cuttable = []
        for layout in present.tolist():
            name = self.names[layout]
            if not (calm(name) and is_by_class(normal, name)):
                continue
            if normal(name) == name:
                as_is[layout] = True
            else:
                cuttable.append(layout)
        if as_is[present].all():
            return self.some(rows)
        if not (as_is[present].any() or cuttable):
            return normalised(normal, self.some(rows), self._easy[of])
        return self._gathered(normal, rows, as_is, cuttable)

    def _gathered(self, normal: Normal, rows: Ints, as_is: Bools, cuttable: list[int]) -> pa.StringArray:
        """Normal forms from three sources: texts that are their own, texts cut by layout, the others one by one."""
        of = self.of[rows]
        left = ~as_is[of]
        order = [np.flatnonzero(~left)]
        pieces = [self.texts.take(pa.array(rows[order[0]]))]
        by_layout = np.argsort(of, kind="stable")
        ends = np.cumsum(np.bincount(of, minlength=len(self.names)))
        for layout in cuttable:
            chosen = by_layout[ends[layout - 1] if layout else 0 : ends[layout]]
            cut = _cut(normal, self.names[layout]) if chosen.size >= _GROUP else None
            if cut is None:
                continue
            pieces.append(self._cut_out(rows[chosen], *cut))
            order.append(chosen)
            left[chosen] = False
        order.append(np.flatnonzero(left))
        others = rows[order[-1]]
        pieces.append(normalised(normal, self.texts.take(pa.array(others)), self._easy[self.of[others]]))
        places = np.empty(rows.size, np.int64)
        places[np.concatenate(order)] = np.arange(rows.size)
        return pa.concat_arrays(pieces).take(pa.array(places))

    def _cut_out(self, rows: Ints, places: Ints, added: npt.NDArray[np.uint8]) -> pa.StringArray:
        matrix = self._content[self._starts[rows, None] + np.maximum(places, 0)]
        matrix[:, places < 0] = 0
        matrix += added
        offsets = np.arange(rows.size + 1, dtype=np.int32) * places.size
        return pa.StringArray.from_buffers(rows.size, pa.py_buffer(offsets), pa.py_buffer(matrix.tobytes()))
