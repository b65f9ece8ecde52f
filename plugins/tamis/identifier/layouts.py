"""The texts of a column by layout: digits written as 0, capitals as A, small letters as a, the rest as it is.

A column of identifiers has few layouts (that of a NIR, that of one in groups). What is true of all texts of a
layout is found once; only what depends on the characters themselves is asked of each text.
"""

import functools
from collections.abc import Callable
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tamis.identifier.columns import Bools, Ints, Matrix, bytes_of, is_by_class, normalised, number
from tamis.identifier.places import Ways, through, ways_of

_ALIKE = bytes.maketrans(
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", b"0" * 10 + b"A" * 26 + b"a" * 26
)
_CALM = frozenset(map(chr, [*range(0x80), *range(0xC0, 0x180), 0xA0, 0xB0, 0x2019, 0x20AC]))
"""Characters that Unicode normalisation takes one by one, whatever stands beside them."""
_GROUP = 16
"""Texts of one layout from which their normal form is cut out together, and not one by one."""
_LARGE = 32
"""Texts of one layout that are worth looking at by themselves."""

_MOST_ODD = 50
"""Of so many texts of one length one may have another layout than the first: these few are told apart one by one."""
_MORE = 8
"""Bytes after those of the texts."""

Normal = Callable[[str], str]
Asked = TypeVar("Asked")


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
def cut(normal: Normal, layout: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.uint8]] | None:
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


@functools.lru_cache(maxsize=1 << 14)
def narrowed(normal: Normal, pattern: str, layout: str) -> Ways | None:
    """What a text of this ASCII layout is asked for its normal form to match the whole pattern.

    None where only the normal form itself can tell.
    """
    cutting = cut(normal, layout)
    ways = None if cutting is None else ways_of(pattern, layout_of(normal(layout)))
    return None if cutting is None or ways is None else through(ways, cutting, len(layout))


def _told_apart(starts: Ints, lengths: Ints, content: Matrix) -> tuple[list[str], npt.NDArray[np.int32]]:
    """The distinct layouts of texts, and the place of each text's layout among them."""
    alike = content.tobytes().translate(_ALIKE)
    width = int(lengths[0]) if lengths.size else 0
    if width and (lengths == width).all():
        odd = _unlike_first(np.frombuffer(alike, np.uint8), len(lengths), width)
        if odd.size <= len(lengths) // _MOST_ODD:
            names, of = [alike[:width].decode()], np.zeros(lengths.size, np.int32)
            for place in odd.tolist():
                name = alike[place * width : (place + 1) * width].decode()
                if name not in names:
                    names.append(name)
                of[place] = names.index(name)
            return names, of
    offsets = np.append(starts, content.size - _MORE).astype(np.int32)
    array = pa.StringArray.from_buffers(len(starts), pa.py_buffer(offsets), pa.py_buffer(alike))
    encoded = array.dictionary_encode()
    return encoded.dictionary.to_pylist(), encoded.indices.to_numpy(zero_copy_only=False)


def _unlike_first(content: Matrix, n: int, width: int) -> Ints:
    """Which of n texts of so many bytes are another than the first, eight bytes at a time."""
    differs = np.zeros(n, np.uint64)
    for place in range(0, width, 8):
        read = np.ndarray((n,), "<u8", content, place, (width,))
        other = read ^ read[0]
        if width - place < 8:
            other &= np.uint64((1 << 8 * (width - place)) - 1)
        differs |= other
    return np.flatnonzero(differs)


class Layouts:
    """Texts without nulls: their distinct layouts (`names`), and the place of each text's layout there (`of`).

    `starts`, `lengths` and `content` are their bytes, as `bytes_of` gives them.
    """

    def __init__(self, texts: pa.StringArray) -> None:
        self.texts = texts
        self.starts, self.lengths, self.content = bytes_of(texts)
        self.names, self.of = _told_apart(self.starts, self.lengths, self.content)
        self._rows: dict[bytes, Ints] = {}
        self._forms: dict[Normal, tuple[Ints, pa.StringArray]] = {}

    def __len__(self) -> int:
        return len(self.texts)

    def rows(self, having: Bools) -> Ints:
        """The places of the texts whose layout is chosen; `having`: shape (layouts,)."""
        if (known := self._rows.get(having.tobytes())) is None:
            whole = bool(having.all())
            known = np.arange(len(self), dtype=np.int64) if whole else np.flatnonzero(having[self.of])
            self._rows[having.tobytes()] = known
        return known

    @functools.cached_property
    def _large(self) -> list[int]:
        """The layouts that are ASCII and have many texts."""
        return [layout for layout in np.flatnonzero(self.totals >= _LARGE).tolist() if self.names[layout].isascii()]

    def apart(self, looked: Bools, asked: Callable[[str], Asked | None]) -> tuple[list[tuple[Asked, Ints]], Ints]:
        """The texts of these layouts: those of large layouts by what is asked of them, and the others."""
        together: dict[Asked, Bools] = {}
        others = looked.copy()
        for layout in self._large:
            if looked[layout] and (what := asked(self.names[layout])) is not None:
                others[layout] = False
                together.setdefault(what, np.zeros_like(looked))[layout] = True
        return [(what, self.rows(having)) for what, having in together.items()], self.rows(others)

    @functools.cached_property
    def totals(self) -> Ints:
        """How many texts each layout has."""
        return np.bincount(self.of, minlength=len(self.names))

    def column(self, rows: Ints) -> Callable[[int], Matrix]:
        """Gives the bytes that these texts have in a place, counted from the end."""
        if rows.size == len(self) and self._alike:
            return lambda place: self._matrix[:, place]
        ends = self.starts[rows] + self.lengths[rows]
        return lambda place: self.content.take(ends + place)

    @functools.cached_property
    def _alike(self) -> bool:
        """Whether all texts have the same number of bytes."""
        return len(self.names) == 1 or len({len(name.encode()) for name in self.names}) == 1

    @functools.cached_property
    def _matrix(self) -> Matrix:
        return self.content[:-_MORE].reshape(len(self), -1)

    def passing(self, ways: Ways, rows: Ints) -> Bools:
        """Which of these texts one of the ways leads through."""
        return ways.hold(self.column(rows), rows.size)

    def numbers(self, having: Bools, places: tuple[int, ...]) -> Ints:
        """Of every text the number that the digits in these places, counted from the end, write; 18 of them at most.

        Texts of other layouts than those chosen get any number.
        """
        rows = self.rows(np.ones_like(having) if self._alike else having)
        column = self.column(rows)
        first, last = places[0], places[-1] + 1
        if self._alike and places == tuple(range(first, last)):
            return number(self._matrix[:, first : last or None])
        found = np.zeros(len(self), np.int64)
        found[rows] = number(np.stack([column(place) for place in places], axis=1))
        return found

    def some(self, rows: Ints) -> pa.StringArray:
        """The texts in these places, in ascending order."""
        return self.texts if rows.size == len(self) else self.texts.take(pa.array(rows))

    def forms(self, normal: Normal, rows: Ints) -> pa.StringArray:
        """The normal form of the texts in these places, in ascending order."""
        known = self._forms.get(normal)
        if known is not None and known[0] is rows:
            return known[1]
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
            cutting = cut(normal, self.names[layout]) if chosen.size >= _GROUP else None
            if cutting is None:
                continue
            pieces.append(self._cut_out(rows[chosen], *cutting))
            order.append(chosen)
            left[chosen] = False
        order.append(np.flatnonzero(left))
        others = rows[order[-1]]
        pieces.append(normalised(normal, self.texts.take(pa.array(others)), self._easy[self.of[others]]))
        places = np.empty(rows.size, np.int64)
        places[np.concatenate(order)] = np.arange(rows.size)
        return pa.concat_arrays(pieces).take(pa.array(places))

    def _cut_out(self, rows: Ints, places: Ints, added: npt.NDArray[np.uint8]) -> pa.StringArray:
        matrix = self.content[self.starts[rows, None] + np.maximum(places, 0)]
        matrix[:, places < 0] = 0
        matrix += added
        offsets = np.arange(rows.size + 1, dtype=np.int32) * places.size
        return pa.StringArray.from_buffers(rows.size, pa.py_buffer(offsets), pa.py_buffer(matrix.tobytes()))
