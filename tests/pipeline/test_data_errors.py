"""Law 2: bad data is a status with a reason, never a failure of the night and never silence."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.pipeline.small_portal import GENS, PROS, roots_at, run, write_drop

from tamis import pipeline, reports
from tamis.errors import DropMissing, NothingStored, TamisError


def night(tmp_path, **files):
    exports = tmp_path / "exports"
    write_drop(exports, **files)
    roots = roots_at(tmp_path, exports)
    plan, made = run(roots)
    return roots, plan, made


def rows(roots, dataset, **wanted):
    table = reports.read(roots.reports, dataset, portal="petit").to_pylist()
    return [row for row in table if all(row[name] == value for name, value in wanted.items())]


def by_type(roots, account, kind="beneficiary", reach="reachable"):
    (access_id,) = {row["access_id"] for row in rows(roots, "account_exposure", account_id=account)}
    found = rows(roots, "exposure_by_type", access_id=access_id, people_kind=kind, reach=reach)
    return {row["entity_type"]: (row["state"], row["why"], row["complete"]) for row in found}


def test_every_column_is_explained(tmp_path):
    """Law 8: rows, filled, distinct, and for what is decided the evidence."""
    roots, _, _ = night(tmp_path)

    decided = rows(roots, "column_classifications")
    assert len(decided) == 8
    assert [row["column"] for row in decided if row["n_rows"] < row["n_filled"]] == []
    assert [row["column"] for row in decided if row["entity_type"] and not row["evidence"]] == []
    keyed = {row["column"]: (row["n_valid"], row["chance"]) for row in decided if row["entity_type"] == "FR_NIR"}
    assert keyed["nir"][0] == 3
    assert keyed["nir"][1] < 0.5


def test_states_say_why(tmp_path):
    roots, _, _ = night(tmp_path)

    lecteur = by_type(roots, "ana")
    assert lecteur["FR_NIR"] == ("exposed", None, True)
    assert lecteur["IBAN_CODE"] == ("not_exposed", "not_held", True)
    assert by_type(roots, "luc")["FR_NIR"] == ("not_exposed", "no_grant", True)
    assert by_type(roots, "luc", kind="professional")["EMAIL_ADDRESS"] == ("exposed", None, True)
    assert by_type(roots, "zoe")["FR_NIR"] == ("not_exposed", "no_grant", True)


def test_an_account_without_grants_has_its_row_and_a_disabled_one_is_latent(tmp_path):
    roots, _, _ = night(tmp_path)

    accounts = {row["account_id"]: row for row in rows(roots, "account_exposure")}
    assert accounts["zoe"]["n_people_escalated"] == 0
    assert [name for name, row in accounts.items() if row["latent"]] == ["luc"]


def test_an_export_that_did_not_come_is_unread(tmp_path):
    exports = tmp_path / "exports"
    write_drop(exports, date="2026-11-20")
    write_drop(exports, date="2026-11-21", gens_csv=None)
    (exports / "petit/2026-11-21/gens.csv").unlink(missing_ok=True)
    roots = roots_at(tmp_path, exports)
    run(roots, date="2026-11-20")
    run(roots, date="2026-11-21")

    files = reports.read(roots.reports, "input_files", portal="petit", date="2026-11-21").to_pylist()
    assert [(row["export"], row["status"], row["reason"]) for row in files if row["status"] != "scanned"] == [
        ("gens", "missing", "missing")
    ]
    states = {
        row["entity_type"]: row["state"]
        for row in reports.read(roots.reports, "exposure_by_type", portal="petit", date="2026-11-21").to_pylist()
        if row["access_id"] == "acces-00001" and row["reach"] == "reachable" and row["people_kind"] == "beneficiary"
    }
    assert {name for name, state in states.items() if state == "unknown"} == {
        "FR_NIR",
        "LAST_NAME",
        "FIRST_NAME",
        "BIRTH_DATE",
        "INSURER",
    }


@pytest.mark.parametrize("broken", [b"", b"\x1f\x8b\x08not gzip", b"PAR1 not parquet PAR1"])
def test_a_file_that_can_not_be_read_leaves_everything_open_for_who_reaches_it(tmp_path, broken):
    name = {b"": "gens.csv", b"\x1f": "gens.csv.gz", b"P": "gens.parquet"}[broken[:1]]
    roots, _, (made,) = night(tmp_path, gens_csv=None, **{name: broken})

    assert made["n_unread"] == 1
    assert {state for state, _, _ in by_type(roots, "ana").values()} == {"unknown"}
    assert {complete for _, _, complete in by_type(roots, "luc", kind="professional").values()} == {True}
    accounts = {row["account_id"]: row["complete"] for row in rows(roots, "account_exposure")}
    assert accounts == {"ana": False, "luc": True, "zoe": True}


def test_a_file_that_is_not_what_the_manifest_says_is_refused(tmp_path):
    digest = hashlib.sha256(PROS.encode()).hexdigest()
    manifest = f"file,bytes,sha256\ngens.csv,{len(GENS.encode())},{'0' * 64}\npros.csv,{len(PROS)},{digest}\n"
    roots, _, _ = night(tmp_path, manifest_csv=manifest)

    files = {row["file"]: (row["status"], row["reason"]) for row in rows(roots, "input_files")}
    assert files == {"gens.csv": ("rejected", "manifest_mismatch"), "pros.csv": ("scanned", None)}
    (told,) = [row["message"] for row in rows(roots, "input_files") if row["reason"]]
    assert told.startswith("Le fichier n'est pas celui que manifest.csv annonce")
    assert {state for state, _, _ in by_type(roots, "ana").values()} == {"unknown"}


def test_access_tables_that_can_not_be_used_fail_the_portal_and_no_other(tmp_path):
    exports = tmp_path / "exports"
    write_drop(exports, "petit", access__grants_csv="role,export\nx,y\n")
    write_drop(exports, "autre")
    roots = roots_at(tmp_path, exports)

    plan, made = run(roots)

    assert {each["portal"]: each["status"] for each in made} == {"autre": "reported", "petit": "failed"}
    assert rows(roots, "account_exposure") == []
    assert [row["status"] for row in rows(roots, "runs")] == ["failed"]
    with pytest.raises(DropMissing, match="petit: .*grants"):
        pipeline.require_whole(plan=plan, reports=made)


def test_without_access_tables_one_hypothetical_account_reads_everything(tmp_path):
    names = ("access__accounts_csv", "access__grants_csv", "access__scopes_csv")
    roots, _, _ = night(tmp_path, **dict.fromkeys(names))

    (account,) = rows(roots, "account_exposure")
    assert (account["account_id"], account["n_people_listable"]) == ("hypothese-tout-lire", 3)


def test_a_step_without_what_the_step_before_stored_says_so(tmp_path):
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")

    with pytest.raises(NothingStored, match="step 'decisions' has stored nothing"):
        pipeline.expose(portal="petit", date="2026-11-21", roots=roots)


def test_no_exception_of_another_library_leaves_a_step(tmp_path, monkeypatch):
    from tamis.columns import Observer

    def failing(*_):
        raise ValueError("could not read 269054958815780")

    monkeypatch.setattr(Observer, "add", failing)
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")
    plan = pipeline.plan(roots=roots)

    with pytest.raises(TamisError, match="step scan: ValueError at test_data_errors.py") as failure:
        pipeline.scan(**plan["parts"][0], roots=roots)
    assert "269054958815780" not in repr(failure.value)
    assert (failure.value.__cause__, failure.value.__context__) == (None, None)


def test_a_run_with_no_text_never_imports_presidio(tmp_path):
    """Nor spaCy, nor DuckDB. (pandas is imported by pyarrow itself, at the first array, wherever it is installed.)"""
    write_drop(tmp_path / "exports")
    code = (
        "import sys; from tests.pipeline.small_portal import roots_at, run; from pathlib import Path;"
        f"base = Path({str(tmp_path)!r}); run(roots_at(base, base / 'exports'));"
        "print(sorted({'presidio_analyzer', 'spacy', 'duckdb', 'airflow'} & set(sys.modules)))"
    )
    here = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{here / 'plugins'}"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)

    assert done.stdout.strip() == "[]"


def test_the_settled_type_wins_and_is_said(tmp_path):
    """Law 9, for portal.toml."""
    exports = tmp_path / "exports"
    write_drop(exports)
    (exports / "petit/portal.toml").write_text('[exports.pros]\ntypes = { finess = "MEMBER_NUMBER", email = "none" }\n')
    roots = roots_at(tmp_path, exports)
    run(roots)

    settled = {row["column"]: row for row in rows(roots, "column_classifications", export="pros")}
    assert {name: (row["entity_type"], row["decided_by"]) for name, row in settled.items()} == {
        "finess": ("MEMBER_NUMBER", "portal.toml"),
        "siret": ("FR_SIRET", "detection"),
        "email": (None, "portal.toml"),
    }


def test_the_text_of_cells_is_kept(tmp_path):
    """Law 3: a person named NULL or NA is a person; spaces are no content."""
    people = "nir;nom;prenom;date_naissance\n" + "".join(
        f"{nir};{name};Prénom;12/05/1969\n"
        for nir, name in zip(
            ("269054958815780", "295109912611193", "253072A07300443"), ("NULL", "NA", " "), strict=True
        )
    )
    roots, _, _ = night(tmp_path, gens_csv=people)

    filled = {row["column"]: row["n_filled"] for row in rows(roots, "column_classifications", export="gens")}
    assert filled == {"nir": 3, "nom": 2, "prenom": 3, "date_naissance": 3}


def test_a_listed_column_that_the_export_lacks_is_reported_and_ignored(tmp_path):
    grants = "role,export,action,columns,scope\nlecteur,gens,read,nom|tel,tout\n"
    roots, _, _ = night(tmp_path, access__grants_csv=grants)

    (run_row,) = rows(roots, "runs")
    assert [warning for warning in run_row["warnings"] if "n'a pas de colonne « tel »" in warning] != []
    assert by_type(roots, "ana")["LAST_NAME"] == ("exposed", None, True)


def test_a_drop_that_is_only_assumed_to_be_whole_says_so(tmp_path):
    exports = tmp_path / "exports"
    folder = write_drop(exports, ready=False)
    for path in folder.rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    roots = roots_at(tmp_path, exports)
    run(roots)

    (run_row,) = rows(roots, "runs")
    assert [warning for warning in run_row["warnings"] if "tenu pour complet" in warning] != []


def test_the_samples_of_this_test_are_what_it_says():
    assert (GENS.count("\n"), PROS.count("\n")) == (4, 3)
