"""What analysts use: a DataFrame of a dataset, and views for DuckDB."""

import os
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from tamis.errors import NothingStored, SettingsError
from tamis.reports.partitions import is_stored, read
from tamis.roots import Root

if TYPE_CHECKING:
    import pandas

VIEWS: Traversable = resources.files("tamis.reports").joinpath("views.sql")
"""Views for DuckDB; `{reports}` stands for the reports root, `views_sql` puts it in."""


def load(
    dataset: str,
    *,
    reports: str | Path | None = None,
    portal: str | None = None,
    date: str | None = None,
) -> "pandas.DataFrame":
    """Load one dataset as a DataFrame with Arrow types, plus the columns `portal` and `snapshot_date`.

    `reports` is a folder or an object-store URI, by default TAMIS_REPORTS. Without `portal` all portals, without
    `date` all dates; `date="latest"` is each portal's newest. Raises NothingStored rather than give no partition
    for an answer.

    >>> load("runs", reports="/nowhere")
    Traceback (most recent call last):
    tamis.errors.NothingStored: runs holds nothing for this portal and date; run `tamis run` first, or ...
    """
    import pandas

    place = reports if reports is not None else os.environ.get("TAMIS_REPORTS", "")
    if not str(place):
        raise SettingsError("TAMIS_REPORTS is not set; set it, or give `reports` a folder or an object-store URI")
    table = read(Root(place), dataset, portal=portal, date=date)
    if not table.num_rows and not is_stored(Root(place), dataset, portal=portal, date=date):
        raise NothingStored(
            f"{dataset} holds nothing for this portal and date; run `tamis run` first, or check `reports`"
        )
    frame: pandas.DataFrame = table.to_pandas(types_mapper=pandas.ArrowDtype)
    return frame


def views_sql(reports: str) -> str:
    """The SQL of views.sql for one reports root: a local path or a URI that DuckDB can read.

    >>> "'/srv/l''été/*/" in views_sql("/srv/l'été/")
    True
    """
    place = reports.rstrip("/").replace("'", "''")
    # In the middle of a pattern, a character that DuckDB's glob would expand stands for itself in brackets.
    literal = "".join(f"[{letter}]" if letter in "*?[" else letter for letter in place)
    return VIEWS.read_text(encoding="utf-8").replace("{reports}", literal)
