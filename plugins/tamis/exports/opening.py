"""The one way in: any file by its name."""

from collections.abc import Callable

from tamis.exports.delimited import open_delimited
from tamis.exports.json_lines import open_json_lines
from tamis.exports.names import Kind, kind_of
from tamis.exports.opened import OpenedFile
from tamis.exports.parquet_files import open_parquet
from tamis.exports.refusals import OTHERWISE, refused, sealed
from tamis.exports.spans import Span
from tamis.exports.workbooks import open_workbook
from tamis.roots import Root


def open_file(
    root: Root, path: str, *, sheet: str | None = None, headed: bool = False, span: Span | None = None
) -> OpenedFile:
    """Open a file for one reading. `sheet`: which one of a workbook, the first by default; `span`: one that `cut` gave.

    `headed`: a person says that the first row of a CSV or sheet is a header; else its rows say whether it is.
    Raises ExportRefused with a code of REASONS, whose message names neither the file nor anything in it.
    """
    kind = kind_of(path)
    if kind is None:
        raise refused("unknown_format")
    return sealed(_opener(root, path, kind, sheet, headed, span), otherwise=OTHERWISE[kind.format])


def _opener(
    root: Root, path: str, kind: Kind, sheet: str | None, headed: bool, span: Span | None
) -> Callable[[], OpenedFile]:
    if kind.format == "xlsx":
        return lambda: open_workbook(root, path, kind.compression, sheet, headed=headed)
    if kind.format == "csv":
        return lambda: open_delimited(root, path, kind.compression, headed=headed, span=span)
    if kind.format == "parquet":
        return lambda: open_parquet(root, path, kind.compression, span=span)
    return lambda: open_json_lines(root, path, kind.compression)
