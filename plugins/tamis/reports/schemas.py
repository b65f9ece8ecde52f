"""Every dataset: its fixed Arrow schema, what one row is, and the total order of its rows.

A new column raises the minor version, a removal the major; a reader refuses another major version.
"""

from tamis.errors import ReportsRefused
from tamis.reports.declaration import Dataset
from tamis.reports.exposure_schemas import (
    ACCOUNT_EXPOSURE,
    EXPOSURE_BY_CATEGORY,
    EXPOSURE_BY_CONTROLLER,
    EXPOSURE_BY_TYPE,
    EXPOSURE_TYPE_SETS,
)
from tamis.reports.input_schemas import COLUMN_CLASSIFICATIONS, ENTITY_TYPE_LIST, INPUT_FILES, RUNS

DATASETS: dict[str, Dataset] = {
    found.name: found
    for found in (
        RUNS,
        INPUT_FILES,
        ENTITY_TYPE_LIST,
        COLUMN_CLASSIFICATIONS,
        EXPOSURE_TYPE_SETS,
        EXPOSURE_BY_TYPE,
        EXPOSURE_BY_CATEGORY,
        EXPOSURE_BY_CONTROLLER,
        ACCOUNT_EXPOSURE,
    )
}
"""Every dataset by name, in the order in which docs/reports.md presents them."""


def declared(dataset: str) -> Dataset:
    """Find a dataset by name; refuse a name that is none."""
    if dataset not in DATASETS:
        raise ReportsRefused(f"there is no dataset of that name; the datasets are {', '.join(DATASETS)}")
    return DATASETS[dataset]
