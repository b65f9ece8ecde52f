"""The French model's opinion on the columns of words that the evidence leaves undecided."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from tamis import exports
from tamis.columns import Cells, Opinion
from tamis.errors import ExportRefused


def opinions_on(columns: Sequence[str], files: Iterable[exports.OpenedFile]) -> dict[str, Opinion]:
    """Ask about columns of an export, whose first rows are read again from its files or ranges in order.

    The model is loaded only if a column has something to ask about.
    """
    cells = {column: Cells() for column in columns}
    for opened in files:
        with opened, suppress(ExportRefused):  # the scan has told it
            for batch in opened.batches():
                for column in set(columns).intersection(opened.columns):
                    cells[column].add(batch.column(column))
                if all(each.enough for each in cells.values()):
                    break
        if all(each.enough for each in cells.values()):
            break
    return {column: each.opinion() for column, each in cells.items()}
