"""The words in which a dataset is declared."""

from dataclasses import dataclass

import pyarrow as pa

TEXT = pa.string()
WORDS = pa.list_(pa.string())
COUNT = pa.int64()
SMALL = pa.int32()
SCORE = pa.float64()
FLAG = pa.bool_()


def structs(**fields: pa.DataType) -> pa.DataType:
    """Type of a column that holds a list of named fields."""
    return pa.list_(pa.struct([pa.field(name, kind) for name, kind in fields.items()]))


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """One dataset: every partition of it has this schema, and rows in this total order."""

    name: str
    schema: pa.Schema
    """Every field has a description in its metadata, under the key `description`."""
    title_fr: str
    grain: str
    """What one row stands for, within one portal and snapshot date."""
    order: tuple[str, ...]
    """Columns whose values together are unique and never null; rows are sorted by them."""
    version: str = "1.0"

    def description(self, column: str) -> str:
        """The description of one column."""
        return bytes(self.schema.field(column).metadata[b"description"]).decode()


def field(name: str, kind: pa.DataType, description: str, *, null: bool = False) -> pa.Field:
    """Declare a column; `null` says whether a row may lack it."""
    return pa.field(name, kind, nullable=null, metadata={b"description": description.encode()})


def maybe(name: str, kind: pa.DataType, description: str) -> pa.Field:
    """Declare a column that a row may lack."""
    return field(name, kind, description, null=True)
