"""What a file's name says: whether it is an export, in which format, and of which export it is a part."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

_ENDING = re.compile(r".\.(csv|tsv|txt|parquet|xlsx|jsonl|ndjson)(?:\.(gz|zst))?$", re.IGNORECASE)
_FORMATS = {"tsv": "csv", "txt": "csv", "ndjson": "jsonl"}
_DATE = r"(?:19|20)\d\d(?:(?P<gap>[-_]?)(?:0[1-9]|1[0-2])(?P=gap)(?:0[1-9]|[12]\d|3[01]))"
_PART = r"(?:part|p)?[-_]?\d{1,6}"
_TRAILING = re.compile(rf"(?:[-_ ]?{_DATE}|[-_ ]{_PART})$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Kind:
    """`format` csv, parquet, xlsx or jsonl; `compression` none, gz or zst."""

    format: str
    compression: str


def kind_of(name: str) -> Kind | None:
    """The format and compression that a name ends as; None if it is no export.

    >>> kind_of("prestations.NDJSON.gz")
    Kind(format='jsonl', compression='gz')
    """
    own = PurePosixPath(name).name
    found = _ENDING.search(own)
    if found is None or own.startswith((".", "~$")):
        return None
    ending = found[1].lower()
    return Kind(format=_FORMATS.get(ending, ending), compression=(found[2] or "none").lower())


def is_export(name: str) -> bool:
    """Whether a file of that name is read: csv, tsv, txt, parquet, xlsx, jsonl, ndjson, each also .gz or .zst.

    Hidden files and the lock files of office suites are not.

    >>> [is_export(name) for name in ("a.csv", "a.csv.zst", "_READY", ".a.csv.partial", "~$a.xlsx")]
    [True, True, False, False, False]
    """
    return kind_of(name) is not None


def export_name(file_name: str) -> str:
    """The name up to its first dot, without trailing dates and part numbers.

    >>> [export_name(name) for name in ("assures_2026-11-21_part2.csv.gz", "soins-20261121.parquet", "bis_p2.csv")]
    ['assures', 'soins', 'bis']
    """
    name = PurePosixPath(file_name).name.lstrip(".").partition(".")[0]
    while (shorter := _TRAILING.sub("", name)) not in (name, ""):
        name = shorter
    return name
