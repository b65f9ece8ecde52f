"""A file read in ranges gives the reports of a file read as a whole, byte for byte."""

import itertools
import random

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.pipeline.small_portal import roots_at, run, write_drop
from tests.pipeline.test_same_in_same_out import digests

from tamis import pipeline, reports
from tamis.drops import ranges
from tamis.errors import DropMissing
from tamis.exports import opened
from tamis.policy import threshold


@pytest.fixture(autouse=True)
def one_key(monkeypatch):
    monkeypatch.setenv("TAMIS_KEY", "k" * 32)


@pytest.fixture
def parts_of(monkeypatch):
    """Set how many bytes a part has."""

    def set_bytes(size):
        monkeypatch.setattr(ranges, "threshold", lambda *_: size)

    return set_bytes


def people(rows=400):
    """Families that share a NIR over distant rows, quoted cells with line ends, a damaged row, several insurers."""
    chance = random.Random(4)
    parents = [f"2690{chance.randrange(1, 10)}{chance.randrange(10**8):08d}" for _ in range(rows // 4)]
    lines = ["nir;nom;date_naissance;ville;assureur"]
    for number in range(rows):
        nir = parents[chance.randrange(len(parents))]
        key = 97 - int(nir) % 97
        town = '"Saint ""Jean""\nd\'Arc"' if number % 7 == 0 else "Orléans"
        lines.append(f"{nir}{key:02d};NOM{number % 50};1{number % 9}/05/1969;{town};Mutuelle {number % 3}")
    return "\n".join([*lines, "un;deux", ""])


def plan_and_digests(base, exports, **options):
    roots = roots_at(base, exports)
    plan, _ = run(roots, **options)
    return plan, digests(roots)


@pytest.mark.parametrize("size", [97, 1000, 5000])
@pytest.mark.parametrize("form", ["utf-8", "cp1252", "parquet"])
def test_any_split_gives_the_same_parquet(tmp_path, parts_of, size, form):
    folder = write_drop(tmp_path / "exports", gens_csv=people().encode("utf-8" if form == "parquet" else form))
    if form == "parquet":
        _as_parquet(folder)
    whole_plan, whole = plan_and_digests(tmp_path / "whole", tmp_path / "exports")
    parts_of(size)
    plan, split = plan_and_digests(tmp_path / "split", tmp_path / "exports")

    assert split == whole
    assert len(plan["parts"]) > len(whole_plan["parts"]) + 1


def _as_parquet(folder):
    lines = (folder / "gens.csv").read_text().replace('"Saint ""Jean""\nd\'Arc"', "Dax").splitlines()
    rows = [line.split(";") for line in lines if line.count(";") == 4]
    table = pa.table({name: list(cells) for name, *cells in itertools.zip_longest(*rows)})
    pq.write_table(table, folder / "gens.parquet", row_group_size=40)
    (folder / "gens.csv").unlink()


def test_a_planned_file_that_changes_is_not_read_at_old_places(tmp_path, parts_of):
    folder = write_drop(tmp_path / "exports", gens_csv=people())
    roots = roots_at(tmp_path, tmp_path / "exports")
    parts_of(1000)
    plan = pipeline.plan(roots=roots)
    (folder / "gens.csv").write_text(people() + "x\n")

    with pytest.raises(DropMissing, match="a planned file has changed"):
        pipeline.scan(**plan["parts"][0], roots=roots)


def test_a_range_that_fails_leaves_the_file_partly_read(tmp_path, parts_of, monkeypatch):
    write_drop(tmp_path / "exports", gens_csv=people() + f'9;"{"x" * 3000}";;;\n')
    parts_of(1000)
    limit = {("limits", "cell_characters"): 2000}
    monkeypatch.setattr(opened, "threshold", lambda *names: limit.get(names) or threshold(*names))
    roots = roots_at(tmp_path, tmp_path / "exports")

    _, (made,) = run(roots)

    files = {row["file"]: row for row in reports.read(roots.reports, "input_files", portal="petit").to_pylist()}
    assert made["n_unread"] == 1
    assert (files["gens.csv"]["status"], files["gens.csv"]["reason"]) == ("partial", "cell_too_long")
    assert 300 < files["gens.csv"]["rows"] < 401
