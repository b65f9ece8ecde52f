"""Files written, read back whole, and shown as lists that compare."""

import dataclasses
import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from tamis import exports
from tamis.errors import ExportRefused
from tamis.roots import Root


@dataclasses.dataclass(frozen=True, kw_only=True)
class Read:
    """What came out of one file; `refused` is the reason that ended its batches."""

    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]
    header: str
    encoding: str | None
    delimiter: str | None
    damage: dict[str, int]
    ragged_rows: int
    refused: str | None
    weights: list[int]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("exports")


@pytest.fixture(scope="session")
def read(folder: Path) -> Callable[..., Read]:
    root, numbers = Root(folder), itertools.count()

    def whole(name: str, content: bytes, sheet: str | None = None) -> Read:
        path = f"{next(numbers)}-{name}"
        (folder / path).write_bytes(content)
        try:
            return _read(root, path, sheet)
        finally:
            (folder / path).unlink()

    return whole


def _read(root: Root, path: str, sheet: str | None) -> Read:
    rows: list[tuple[str, ...]] = []
    weights: list[int] = []
    refused = None
    with exports.open_file(root, path, sheet=sheet) as opened:
        try:
            for batch in opened.batches():
                assert [str(kind) for kind in batch.schema.types] == ["string"] * len(opened.columns)
                assert tuple(batch.schema.names) == opened.columns
                assert sum(column.null_count for column in batch.columns) == 0
                batch.validate(full=True)
                weights.append(batch.nbytes)
                rows.extend(zip(*(column.to_pylist() for column in batch.columns), strict=True))
        except ExportRefused as refusal:
            refused = refusal.reason
        assert opened.rows == len(rows)
        return Read(
            columns=opened.columns,
            rows=rows,
            header=opened.header,
            encoding=opened.encoding,
            delimiter=opened.delimiter,
            damage=opened.damage,
            ragged_rows=opened.ragged_rows,
            refused=refused,
            weights=weights,
        )
