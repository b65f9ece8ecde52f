"""Typed Arrow columns as columns of canonical text (law 3), a whole column at a time wherever Arrow can."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import pyarrow as pa
import pyarrow.compute as pc

from tamis.exports.json_text import LOST_FROM, decimal_text, json_text, scalar_text

Path = tuple[str, ...]

# Whole numbers from here on are no longer all there in a float of that many bits.
_LOST_FROM = {16: 2**11, 32: 2**24, 64: LOST_FROM}
_LARGEST_INT = 2.0**63


@dataclass(frozen=True, kw_only=True)
class Text:
    """A column as text without nulls, and how many of its cells had lost digits or are no text."""

    cells: pa.StringArray
    damaged: int = 0


def leaves(path: Path, kind: pa.DataType) -> Iterator[Path]:
    """The paths of the columns that one field becomes: a struct is taken apart, a list is one column."""
    kind = _storage_type(kind)
    if not pa.types.is_struct(kind):
        yield path
        return
    for child in kind:
        yield from leaves((*path, child.name), child.type)


def texts(column: pa.Array) -> Iterator[Text]:
    """The columns that one column becomes, in the order of `leaves`."""
    if isinstance(column, pa.ExtensionArray) and column.type.extension_name != "arrow.uuid":
        column = column.storage
    if pa.types.is_dictionary(column.type):
        yield from texts(column.cast(column.type.value_type))
    elif pa.types.is_struct(column.type):
        for child in column.flatten():
            yield from texts(child)
    else:
        yield _text(column)


def decoded(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The batch with its dictionaries unfolded, so that its weight in bytes is what it says."""
    columns = [
        column.cast(column.type.value_type) if pa.types.is_dictionary(column.type) else column
        for column in batch.columns
    ]
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


def _storage_type(kind: pa.DataType) -> pa.DataType:
    if isinstance(kind, pa.BaseExtensionType):
        return kind.storage_type
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _text(column: pa.Array) -> Text:
    kind = column.type
    if _is_text(kind):
        return Text(cells=_filled(column))
    if pa.types.is_floating(kind):
        return _floats(column)
    if pa.types.is_decimal(kind):
        return Text(cells=_decimals(column))
    if pa.types.is_timestamp(kind) or pa.types.is_time(kind):
        return Text(cells=_moments(column))
    if _is_binary(kind):
        return _binary(column)
    if pa.types.is_integer(kind) or pa.types.is_boolean(kind) or pa.types.is_date(kind) or pa.types.is_null(kind):
        return Text(cells=_filled(column))
    return _one_by_one(column)


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _is_binary(kind: pa.DataType) -> bool:
    return bool(
        pa.types.is_binary(kind)
        or pa.types.is_large_binary(kind)
        or pa.types.is_fixed_size_binary(kind)
        or pa.types.is_binary_view(kind)
    )


def _filled(column: pa.Array) -> pa.StringArray:
    """Cast by Arrow; null is empty."""
    cells = column.cast(pa.string())
    return cells.fill_null("") if cells.null_count else cells


def _floats(column: pa.Array) -> Text:
    lost_from = _LOST_FROM[column.type.bit_width]
    wide = column.cast(pa.float64())
    wide = pc.if_else(pc.is_nan(wide), pa.scalar(None, pa.float64()), wide)
    whole = pc.and_(pc.equal(pc.floor(wide), wide), pc.less(pc.abs(wide), _LARGEST_INT))
    digits = pc.if_else(whole, wide, None).cast(pa.int64()).cast(pa.string())
    shortest = column.cast(pa.float32() if column.type.bit_width == 16 else column.type).cast(pa.string())
    cells = _filled(pc.if_else(pc.is_null(wide), "", pc.coalesce(digits, shortest)))
    lost = pc.and_(pc.equal(pc.floor(wide), wide), pc.greater_equal(pc.abs(wide), float(lost_from)))
    finite = pc.and_(lost, pc.is_finite(wide))
    return Text(cells=_without_exponents(cells, wide), damaged=int(pc.sum(finite).as_py() or 0))


def _without_exponents(cells: pa.StringArray, numbers: pa.Array) -> pa.StringArray:
    """The same numbers, those few that Arrow wrote with an exponent in plain digits."""
    exponents = pc.match_substring(cells, "e", ignore_case=True)
    if not pc.any(exponents).as_py():
        return cells
    few = zip(cells.filter(exponents).to_pylist(), numbers.filter(exponents).to_pylist(), strict=True)
    plain = [str(int(number)) if number == int(number) else decimal_text(Decimal(text)) for text, number in few]
    return pc.replace_with_mask(cells, exponents, pa.array(plain, pa.string()))


def _decimals(column: pa.Array) -> pa.StringArray:
    cells = pc.replace_substring_regex(_filled(column), r"^([^E.]+)(?:\.0*|(\.\d*[1-9])0*)$", r"\1\2")
    return _without_exponents(cells, column)


def _moments(column: pa.Array) -> pa.StringArray:
    """ISO 8601 as the clock of their zone shows them; at midnight the date alone, as pandas stores dates so."""
    if pa.types.is_timestamp(column.type):
        column = pc.local_timestamp(column) if column.type.tz is not None else column
    cells = pc.replace_substring_regex(_filled(column), r"(?:\.0*|(\.\d*[1-9])0*)$", r"\1")
    if pa.types.is_time(column.type):
        return cells
    return pc.replace_substring(pc.replace_substring_regex(cells, " 00:00:00$", ""), " ", "T")


def _binary(column: pa.Array) -> Text:
    """UTF-8, as many tools store text as bytes; a cell that is no text stays filled, with U+FFFD, and is damage."""
    try:
        return Text(cells=_filled(column))
    except pa.ArrowInvalid:
        return _one_by_one(column)


def _one_by_one(column: pa.Array) -> Text:
    """Lists and maps as compact JSON, and the types that Arrow can't write."""
    nested = pa.types.is_nested(column.type)
    values = column.to_pylist()
    cells = ["" if value is None else json_text(value) if nested else scalar_text(value) for value in values]
    damaged = sum(cell == "\ufffd" for cell in cells) if not nested else 0
    return Text(cells=pa.array(cells, pa.string()), damaged=damaged)
