"""All report writing and reading: schemas, partitions, what analysts load, texts that officers read.

Neither pandas nor DuckDB is imported before it is used.
"""

from tamis.reports.account_dossier import dossier
from tamis.reports.analysts import VIEWS, load, views_sql
from tamis.reports.closing import summary
from tamis.reports.declaration import Dataset
from tamis.reports.documentation import markdown
from tamis.reports.partitions import latest, latest_date, partition_path, read, same_content
from tamis.reports.schemas import DATASETS
from tamis.reports.writing import append_run, write

__all__ = [
    "DATASETS",
    "VIEWS",
    "Dataset",
    "append_run",
    "dossier",
    "latest",
    "latest_date",
    "load",
    "markdown",
    "partition_path",
    "read",
    "same_content",
    "summary",
    "views_sql",
    "write",
]
