"""Any file of a portal, or a range of one → Arrow batches of text, or a refusal. All reading of its files is here.

The format and compression are read from a file's name, the encoding and delimiter from its content.
Memory is bounded by a block, whatever the size of the file (the shared strings of a workbook excepted).
"""

from tamis.exports.names import export_name, is_export
from tamis.exports.opened import OpenedFile
from tamis.exports.opening import open_file
from tamis.exports.refusals import REASONS
from tamis.exports.spans import Cut, Span, cut
from tamis.exports.streams import sha256
from tamis.exports.workbooks import sheets

__all__ = ["REASONS", "Cut", "OpenedFile", "Span", "cut", "export_name", "is_export", "open_file", "sha256", "sheets"]
