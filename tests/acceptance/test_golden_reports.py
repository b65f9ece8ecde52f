"""The reports of the sample portals are those that were read and accepted, compared as tables."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tamis import reports

EXPECTED = Path(__file__).parents[2] / "sample_data" / "expected"
PARTITIONS = sorted(path.relative_to(EXPECTED) for path in EXPECTED.rglob("*.parquet"))


def test_every_dataset_but_runs_is_expected():
    assert {path.parts[0] for path in PARTITIONS} == set(reports.DATASETS) - {"runs"}


@pytest.mark.parametrize("partition", PARTITIONS, ids=str)
def test_the_table_is_the_expected_one(nights, partition):
    """`make golden` rewrites what is expected; read its diff."""
    expected = pq.read_table(EXPECTED / partition, partitioning=None)
    found = pq.read_table(Path(str(nights.roots.reports)) / partition, partitioning=None)

    assert found.schema.names == expected.schema.names
    differing = [
        (number, column)
        for column in expected.schema.names
        for number, (a, b) in enumerate(zip(found[column].to_pylist(), expected[column].to_pylist(), strict=False))
        if a != b
    ]
    assert (found.num_rows, differing[:10]) == (expected.num_rows, [])
