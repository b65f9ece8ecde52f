"""Index × access → type sets: what each account would expose, about how many people."""

from tamis.exposure.index import IndexBuilder, PartIndex
from tamis.exposure.layout import CellField, ExportLayout, IndexedColumn, cell_fields, layout_of
from tamis.exposure.mixed import looked_into
from tamis.exposure.population import Population, merge
from tamis.exposure.progress import TextProgress
from tamis.exposure.tables import Exposing, Exposure
from tamis.exposure.texts import LookedInto, TextColumn
from tamis.exposure.unread import Unread

__all__ = [
    "CellField",
    "ExportLayout",
    "Exposing",
    "Exposure",
    "IndexBuilder",
    "IndexedColumn",
    "LookedInto",
    "PartIndex",
    "Population",
    "TextColumn",
    "TextProgress",
    "Unread",
    "cell_fields",
    "layout_of",
    "looked_into",
    "merge",
]
