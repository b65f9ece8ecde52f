"""A column of several types says so in the reports, and its cells expose what they hold."""

from collections import Counter

import pyarrow.parquet as pq
import pytest
from tests.pipeline.small_portal import exports, roots_at, run, write_drop

__all__ = ["exports"]

PEOPLE = """nir;contact;siret;divers
269054958815780;Anne Roy <anne@exemple.fr>;73282932000074;ok
295109912611193;Luc Petit <luc@exemple.fr>;732829320;luc@exemple.fr
253072A07300443;Zoé Martin <zoe@exemple.fr>;40483304800022;zoe@exemple.fr
253072A07300443;Zoé Martin <zm@exemple.fr>;44306184100047;vu
253072A07300443;Zoé Martin <z.m@exemple.fr>;552081317;à revoir
"""


def written(base, exports, columns):
    """The rows of two datasets after a night in which one account reads these columns."""
    grants = f"role,export,action,columns,scope\nlecteur,gens,read,{columns},tout\n"
    write_drop(exports, gens_csv=PEOPLE, pros_csv=None, access__grants_csv=grants)
    run(roots_at(base, exports))
    for dataset in ("column_classifications", "exposure_by_type"):
        (file,) = (base / "reports").glob(f"**/{dataset}/**/*.parquet")
        yield pq.ParquetFile(file).read().to_pylist()


def test_the_cells_of_each_type_are_counted(exports, tmp_path):
    rows, _ = written(tmp_path, exports, "*")

    assert {
        row["column"]: (row["entity_type"], *((c["entity_type"], c["cells"]) for c in row["contains"])) for row in rows
    } == {
        "nir": ("FR_NIR",),
        "contact": ("EMAIL_ADDRESS", ("PERSON", 5)),
        "siret": ("FR_SIRET", ("FR_SIREN", 2)),
        "divers": (None, ("EMAIL_ADDRESS", 2)),
    }


@pytest.mark.parametrize(
    ("column", "people"),
    [
        ("contact", {"EMAIL_ADDRESS": 3, "PERSON": 3}),
        ("siret", {"FR_SIRET": 3, "FR_SIREN": 2}),
        ("divers", {"EMAIL_ADDRESS": 2}),
    ],
)
def test_a_cell_exposes_what_it_holds_beside_the_type_of_its_column(exports, tmp_path, column, people):
    _, rows = written(tmp_path, exports, column)

    exposed = Counter()
    for row in rows:
        exposed[row["entity_type"]] = max(exposed[row["entity_type"]], row["n_people"])
    assert {name: exposed[name] for name in people} == people
