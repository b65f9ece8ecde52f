"""JSON Lines: one object a line; nested objects become dotted columns, lists compact JSON text."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack

from tamis.errors import ExportRefused
from tamis.exports.headers import name_columns
from tamis.exports.json_text import LossyNumber, Number, float_text, json_text, scalar_text
from tamis.exports.opened import BLOCK_BYTES, Block, OpenedFile, batch_of
from tamis.exports.refusals import refused
from tamis.exports.streams import ByteStream
from tamis.policy import threshold
from tamis.roots import Root

Path = tuple[str, ...]
Record = dict[Path, str]

_LONGEST_LINE = 16 << 20
_BLOCK_ROWS = 8192


def open_json_lines(root: Root, path: str, compression: str) -> OpenedFile:
    """Open a JSON Lines file; it is read once here for its columns, in the order they first appear.

    A line that can't be read ends the columns, and refuses the rest of the rows when they come there.
    Raises ExportRefused at once if it is the first line.
    """
    paths = _paths(root, path, compression)
    named = name_columns(list(paths))
    with ExitStack() as stack:
        stream = stack.enter_context(ByteStream(root, path, compression))
        return OpenedFile(
            format="jsonl",
            compression=compression,
            header=named.header,
            columns=named.columns,
            blocks=_blocks(stream, list(paths), named.columns, named.row),
            closing=stack.pop_all().close,
        )


def _paths(root: Root, path: str, compression: str) -> dict[Path, None]:
    """The paths of all columns (an ordered set)."""
    paths: dict[Path, None] = {}
    stopped: ExportRefused | None = None
    with ByteStream(root, path, compression) as stream:
        try:
            for record in _records(stream):
                paths.update(dict.fromkeys(record))
                if len(paths) > threshold("limits", "columns"):
                    raise refused("too_wide")
        except ExportRefused as refusal:
            stopped = refusal
    if stopped is not None and (not paths or stopped.reason in ("too_wide", "expansion")):
        raise stopped
    if not paths:
        raise refused("empty")
    return paths


def _blocks(
    stream: ByteStream, paths: list[Path], columns: tuple[str, ...], row: tuple[str, ...] | None
) -> Iterator[Block]:
    if row is not None:
        yield Block(batch=batch_of(columns, [row]))
    names = dict(zip(paths, columns, strict=True))
    rows: list[list[str]] = []
    damage: Counter[str] = Counter()
    weight, stopped = 0, None
    records = _records(stream)
    while True:
        try:
            record = next(records, None)
        except ExportRefused as refusal:
            record, stopped = None, refusal
        if record is None:
            break
        rows.append([record.get(path, "") for path in paths])
        damage.update(names[path] for path, cell in record.items() if isinstance(cell, LossyNumber))
        weight += sum(map(len, record.values())) + len(paths)
        if weight >= BLOCK_BYTES or len(rows) >= _BLOCK_ROWS:
            yield Block(batch=batch_of(columns, rows), damage=damage)
            rows, damage, weight = [], Counter(), 0
    yield Block(batch=batch_of(columns, rows), damage=damage)
    if stopped is not None:
        raise stopped


def _records(stream: ByteStream) -> Iterator[Record]:
    """Each line's columns. Raises ExportRefused naming the line."""
    decoder = json.JSONDecoder(
        object_pairs_hook=_object, parse_int=Number, parse_float=_float, parse_constant=_constant
    )
    deepest = int(threshold("limits", "json_depth"))
    for number, line in enumerate(_lines(stream), start=1):
        reason = "json_line"
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8").strip()
            value = decoder.decode(text) if text else {}
        except RecursionError:
            reason, value = "json_depth", None
        except (ValueError, UnicodeError):
            value = None
        if not isinstance(value, dict):
            raise refused(reason, f"ligne {number}")
        if _depth(value) > deepest:
            raise refused("json_depth", f"ligne {number}")
        if text:
            yield dict(_flat((), value))


def _lines(stream: ByteStream) -> Iterator[bytes]:
    """Raw lines, without their end. Raises ExportRefused (`json_line`) on one without end."""
    rest = b""
    for chunk in stream.chunks():
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines
        if len(rest) > _LONGEST_LINE:
            raise refused("json_line", "ligne trop longue")
    if rest:
        yield rest


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError  # a repeated field: one of the two values would go unread
    return found


def _float(literal: str) -> Number:
    value = float_text(float(literal))
    return Number(literal) if value in ("inf", "-inf") else value


def _constant(name: str) -> Number:
    return Number("" if name == "NaN" else name)


def _depth(value: object) -> int:
    """How deep objects and lists are nested, counted without recursion."""
    depth, level = 0, [value]
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        level = [item for nested in level for item in (nested.values() if isinstance(nested, dict) else nested)]
    return depth


def _flat(path: Path, value: dict[str, object]) -> Iterator[tuple[Path, str]]:
    for key, item in value.items():
        if isinstance(item, dict):
            yield from _flat((*path, key), item)
        else:
            yield (*path, key), json_text(item) if isinstance(item, list) else scalar_text(item)
