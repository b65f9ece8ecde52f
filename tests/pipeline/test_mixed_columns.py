"""A column of several types says so in the reports, and its cells expose what they hold."""

from collections import Counter

import pyarrow.parquet as pq
from tests.pipeline.small_portal import exports, roots_at, run, write_drop

__all__ = ["exports"]

PEOPLE = "nir;contact;siret\n" + "".join(
    f"{nir};{name} <{name.split()[0].lower()}@exemple.fr>;{number}\n"
    for nir, name, number in (
        ("269054958815780", "Anne Roy", "73282932000074"),
        ("295109912611193", "Luc Petit", "732829320"),
        ("253072A07300443", "Zoé Martin", "40483304800022"),
        ("253072A07300443", "Zoé Martin", "44306184100047"),
        ("253072A07300443", "Zoé Martin", "552081317"),
    )
)
GRANTS = "role,export,action,columns,scope\nlecteur,gens,read,contact,tout\n"


def test_cells_of_several_types_are_counted_and_exposed(exports, tmp_path):
    write_drop(exports, gens_csv=PEOPLE, pros_csv=None, access__grants_csv=GRANTS)
    roots = roots_at(tmp_path, exports)
    run(roots)

    (table,) = (tmp_path / "reports").glob("**/column_classifications/**/*.parquet")
    rows = {row["column"]: row for row in pq.ParquetFile(table).read().to_pylist()}
    contains = {name: {each["entity_type"]: each["cells"] for each in row["contains"]} for name, row in rows.items()}
    assert contains == {"nir": {}, "contact": {"PERSON": 5}, "siret": {"FR_SIREN": 2}}

    (exposure,) = (tmp_path / "reports").glob("**/exposure_by_type/**/*.parquet")
    exposed = Counter()
    for row in pq.ParquetFile(exposure).read().to_pylist():
        exposed[row["entity_type"]] = max(exposed[row["entity_type"]], row["n_people"])
    assert (exposed["EMAIL_ADDRESS"], exposed["PERSON"], exposed["FR_SIREN"]) == (3, 3, 0)
