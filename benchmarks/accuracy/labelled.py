"""Folders of labelled tables: CSV files and `labels.json`.

`labels.json`: file → column → `{"type": entity type or null, "accept": [other right answers]}`; `"hidden"`, of the
same form, replaces both where hiding the header makes another answer right. A column without a label is not scored.
Files stand in the folder, in its `tables/`, or beside it when the folder given is `tables/` itself.
"""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

csv.field_size_limit(10_000_000)
SEPARATORS = ",;\t|"


@dataclass(frozen=True, kw_only=True)
class Label:
    """The right answers for one column: its type, and others that are as right. None: the column holds nothing."""

    entity_type: str | None
    accepted: frozenset[str | None] = frozenset()

    @property
    def right(self) -> frozenset[str | None]:
        """Every right answer."""
        return self.accepted | {self.entity_type}


@dataclass(frozen=True, kw_only=True)
class LabelledTable:
    """A CSV file with its header and, by column, its labels with the header shown and hidden."""

    path: Path
    header: tuple[str, ...]
    shown: dict[str, Label]
    hidden: dict[str, Label]

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name


@dataclass(frozen=True, kw_only=True)
class LabelledFolder:
    """Tables that are scored together."""

    name: str
    tables: tuple[LabelledTable, ...]


def label(written: dict[str, Any]) -> Label:
    """A label as written in labels.json."""
    if "type" not in written:
        raise ValueError('a label needs "type": an entity type or null')
    return Label(entity_type=written["type"], accepted=frozenset(written.get("accept", ())))


def folders(paths: Iterable[Path]) -> list[LabelledFolder]:
    """Every labelled folder at or under these paths; FileNotFoundError where there is none."""
    return [found for path in paths for found in _folders_of(path)]


def _folders_of(path: Path) -> list[LabelledFolder]:
    if (path / "labels.json").is_file():
        return [_read(path, path / "labels.json")]
    below = sorted(child for child in path.iterdir() if (child / "labels.json").is_file()) if path.is_dir() else []
    if below:
        return [_read(child, child / "labels.json") for child in below]
    if (path.parent / "labels.json").is_file():
        return [_read(path, path.parent / "labels.json")]
    raise FileNotFoundError(f"{path}: no labels.json there, below, or beside it")


def _read(folder: Path, labels: Path) -> LabelledFolder:
    written = json.loads(labels.read_text(encoding="utf-8"))
    name = folder.parent.name if folder.name == "tables" else folder.name
    return LabelledFolder(name=name, tables=tuple(_table(folder, file, written[file]) for file in sorted(written)))


def _table(folder: Path, file: str, columns: dict[str, dict[str, Any]]) -> LabelledTable:
    path = next((place / file for place in (folder, folder / "tables") if (place / file).is_file()), None)
    if path is None:
        raise FileNotFoundError(f"{folder}: labels.json names {file}, which is not there")
    header = tuple(rows(path)[0])
    unknown = sorted(set(columns) - set(header))
    if unknown:
        raise ValueError(f"{path}: labels.json names columns that the file lacks: {', '.join(unknown)}")
    shown = {column: label(written) for column, written in columns.items()}
    hidden = {column: label(written.get("hidden", written)) for column, written in columns.items()}
    return LabelledTable(path=path, header=header, shown=shown, hidden=hidden)


def rows(path: Path) -> list[list[str]]:
    """All rows of a CSV file, its header first, as text: UTF-8 or cp1252, by the header's most frequent separator."""
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    first = text.partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
