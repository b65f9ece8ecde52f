"""docs/reports.md, made from the schemas: what stands there can't differ from what is written."""

import pyarrow as pa

from tamis.reports.declaration import Dataset
from tamis.reports.schemas import DATASETS

_INTRODUCTION = """\
# The reports, field by field

This page is made from the schemas; don't edit it, make it again:

```sh
python -c "import sys, tamis.reports as r; sys.stdout.write(r.markdown())" > docs/reports.md
```

Every dataset lies at `<TAMIS_REPORTS>/<dataset>/portal=<slug>/snapshot_date=YYYY-MM-DD/part-0.parquet` (`runs`: one
`run-<id>.parquet` for each run). `portal` (text) and `snapshot_date` (date) stand in the path only. A partition is one
file, moved into place when whole; rows are sorted by the order given, whose values are unique and never null.

How to read a count:

- People are distinct by person key. **Where `complete` is false a count means "at least"**: something was not read.
- `unknown` is not `not_exposed`: an unread part could hold it.
- `listable` ⊂ `reachable` ⊂ `escalated`. Reaches, kinds of people and controllers are never added up.

## Reading them

```python
from tamis.reports import load                    # pandas, with Arrow types

accounts = load("account_exposure", portal="alize", date="latest")
```

```sh
python -c "import sys, tamis.reports as r; sys.stdout.write(r.views_sql('/path/of/the/reports'))" > reports.sql
duckdb -init reports.sql                          # latest_<dataset>, exposure, content_ids…
```

```python
import pyarrow as pa
import pyarrow.dataset as ds

path = ds.partitioning(pa.schema([("portal", pa.string()), ("snapshot_date", pa.date32())]), flavor="hive")
table = ds.dataset("/path/of/the/reports/account_exposure", partitioning=path).to_table()
```

Before joining datasets of a snapshot, compare their `content_id` (the view `content_ids`, or `same_content`): it is the
hash of everything that they depend on, and differs while a run is replacing them.

## Footers

Each file says in its key-values `schema_name`, `schema_version`, `content_id`, `generator` and, for each policy file,
`policy:<file>` (its version and hash); descriptions stand in the Arrow schema. There are no statistics of columns, and
never a run, clock, host or path: the same inputs give the same bytes. A new column raises the minor version of a
schema, a removal the major.

## Datasets

| dataset | | one row per |
|---|---|---|
"""


def markdown() -> str:
    """The whole of docs/reports.md."""
    contents = "".join(
        f"| [`{kind.name}`](#{kind.name}) | {kind.title_fr} | {kind.grain} |\n" for kind in DATASETS.values()
    )
    return _INTRODUCTION + contents + "".join(map(_section, DATASETS.values()))


def _section(kind: Dataset) -> str:
    rows = "".join(
        f"| `{column.name}` | {_type(column.type)} | {'may' if column.nullable else 'never'} | "
        f"{kind.description(column.name)} |\n"
        for column in kind.schema
    )
    return (
        f"\n### {kind.name}\n\n{kind.title_fr}, version {kind.version}. One row per {kind.grain}. "
        f"Order: {', '.join(f'`{name}`' for name in kind.order)}.\n\n"
        f"| column | type | null | description |\n|---|---|---|---|\n{rows}"
    )


def _type(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"list of {_type(kind.value_type)}"
    if pa.types.is_struct(kind):
        return "(" + ", ".join(f"{part.name} {_type(part.type)}" for part in kind) + ")"
    return {"double": "float64", "date32[day]": "date32"}.get(str(kind), str(kind))
