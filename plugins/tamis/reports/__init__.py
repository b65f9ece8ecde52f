"""All report writing and reading: schemas, partitions, what analysts load, texts that officers read.

Neither pandas nor DuckDB is imported before it is used.
"""

from tamis.reports.account_dossier import dossier
from tamis.reports.analysts import VIEWS, load, views_sql
from tamis.reports.closing import summary
from tamis.reports.declaration import Dataset
from tamis.reports.documentation import markdown
from tamis.reports.partitions import append_run, latest, latest_date, partition_path, read, same_content, write
from tamis.reports.schemas import DATASETS

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
