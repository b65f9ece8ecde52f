"""The command: stdout holds the result only, exit codes say what happened, two outputs are contracts."""

import json
import os

import pytest
from tests.pipeline.small_portal import write_drop

from tamis import cli, reports
from tamis.policy import taxonomy
from tamis.roots import Root

CLEAR = (
    "nir;email;statut\n269054958815780;a@exemple.fr;actif\n295109912611193;;actif\n253072A07300443;b@exemple.fr;clos\n"
)


@pytest.fixture(autouse=True)
def no_roots(monkeypatch, tmp_path):
    for name in ("TAMIS_EXPORTS", "TAMIS_STATE", "TAMIS_REPORTS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def run(capsys, *arguments):
    code = cli.main([str(argument) for argument in arguments])
    return code, *capsys.readouterr()


def test_classify_prints_one_line_a_column_in_the_contracted_form(tmp_path, capsys):
    (tmp_path / "clair.csv").write_text(CLEAR)

    code, out, _ = run(capsys, "classify", "--format", "ndjson", tmp_path / "clair.csv")

    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [(line["column"], line["index"], line["entity_type"]) for line in lines] == [
        ("nir", 0, "FR_NIR"),
        ("email", 1, "EMAIL_ADDRESS"),
        ("statut", 2, None),
    ]
    keys = {"file", "column", "index", "entity_type", "decision", "candidates", "contains"}
    assert [line for line in lines if set(line) != keys or line["file"] != str(tmp_path / "clair.csv")] == []
    decided = [line for line in lines if line["entity_type"]]
    assert [line for line in decided if line["candidates"][0]["entity_type"] != line["entity_type"]] == []
    scores = [[candidate["score"] for candidate in line["candidates"]] for line in lines]
    assert scores == [sorted(each, reverse=True) for each in scores]


def test_without_headers_names_are_no_evidence(tmp_path, capsys):
    """The first row is a header still; a column of which only the name speaks is nothing."""
    (tmp_path / "x.csv").write_text("nir;num_adherent\n269054958815780;A10293\n295109912611193;A10294\n")

    _, shown, _ = run(capsys, "classify", "--format", "ndjson", tmp_path / "x.csv")
    _, hidden, _ = run(capsys, "classify", "--format", "ndjson", "--no-headers", tmp_path / "x.csv")

    def types(out):
        return {line["column"]: line["entity_type"] for line in map(json.loads, out.splitlines())}

    assert types(shown)["num_adherent"] == "MEMBER_NUMBER"
    assert set(types(hidden)) == set(types(shown))
    assert types(hidden)["num_adherent"] != "MEMBER_NUMBER"


def test_the_table_is_for_people_and_holds_no_value(tmp_path, capsys):
    (tmp_path / "clair.csv").write_text(CLEAR)

    code, out, _ = run(capsys, "classify", tmp_path / "clair.csv")

    assert code == 0
    assert "numéro de sécurité sociale (NIR)" in out
    assert [value for value in ("269054958815780", "exemple", "actif") if value in out] == []


def test_a_file_that_can_not_be_read_is_an_error_and_one_among_others_is_said(tmp_path, capsys):
    (tmp_path / "clair.csv").write_text(CLEAR)
    (tmp_path / "casse.parquet").write_bytes(b"PAR1 nothing")

    assert run(capsys, "classify", tmp_path / "casse.parquet")[0] == 1
    code, out, err = run(capsys, "classify", tmp_path / "casse.parquet", tmp_path / "clair.csv")
    assert (code, "casse.parquet" in err, "casse.parquet" in out) == (0, True, False)
    assert run(capsys, "classify", "--strict", tmp_path / "casse.parquet", tmp_path / "clair.csv")[0] == 3
    assert run(capsys, "classify", tmp_path / "rien.csv")[0] == 1


def test_a_file_read_in_part_is_no_error_unless_asked(tmp_path, capsys):
    (tmp_path / "a.csv").write_text(CLEAR + "269054958815780\n")

    code, out, err = run(capsys, "classify", "--format", "ndjson", tmp_path / "a.csv")
    assert (code, len(out.splitlines()), "read in part (ragged_row)" in err) == (0, 3, True)
    assert run(capsys, "classify", "--strict", tmp_path / "a.csv")[0] == 3


@pytest.mark.parametrize("place", ["portals", "portals/petit"])
def test_run_takes_one_portal_or_a_root_of_portals(tmp_path, capsys, place):
    write_drop(tmp_path / "portals")

    code, out, err = run(capsys, "run", tmp_path / place, "--reports", tmp_path / "reports")

    assert code == 0
    assert "Le pire de 3 comptes est ana" in out
    assert "lecture : 2 en" in err
    assert reports.latest_date(Root(tmp_path / "reports"), "account_exposure", "petit") == "2026-11-21"


def test_strict_says_that_something_stayed_unread(tmp_path, capsys):
    write_drop(tmp_path / "portals", gens_csv="")

    assert run(capsys, "run", tmp_path / "portals", "--reports", tmp_path / "a")[0] == 0
    assert run(capsys, "run", tmp_path / "portals", "--reports", tmp_path / "b", "--strict")[0] == 3


def test_a_missing_portal_fails_after_the_others_were_reported(tmp_path, capsys):
    write_drop(tmp_path / "portals", "alpha", "2026-11-21")
    write_drop(tmp_path / "portals", "beta", "2026-11-20")

    code, out, err = run(capsys, "run", tmp_path / "portals", "--reports", tmp_path / "r", "--date", "2026-11-21")

    assert (code, "alpha, 2026-11-21" in out, "beta: no drop for 2026-11-21" in err) == (1, True, True)


def test_account_answers_from_what_is_stored(tmp_path, capsys):
    write_drop(tmp_path / "portals")
    run(capsys, "run", tmp_path / "portals", "--reports", tmp_path / "reports")

    code, out, _ = run(capsys, "account", "petit", "ana", "--reports", tmp_path / "reports")

    assert (code, "Si ce compte était volé : 3 bénéficiaires" in " ".join(out.replace("\n", " ").split())) == (0, True)
    assert run(capsys, "account", "petit", "personne", "--reports", tmp_path / "reports")[0] == 1


def test_account_scans_when_nothing_is_stored(tmp_path, capsys, monkeypatch):
    write_drop(tmp_path / "portals")
    monkeypatch.setenv("TAMIS_EXPORTS", str(tmp_path / "portals"))

    code, out, _ = run(capsys, "account", "petit", "ana", "--reports", tmp_path / "reports")

    assert (code, "Compte ana" in out) == (0, True)


def test_identifiers_lists_every_entity_type(capsys):
    _, out, _ = run(capsys, "identifiers")

    assert [line.split()[1] for line in out.splitlines()] == [entity.name for entity in taxonomy().types]


def test_what_is_no_folder_is_refused(tmp_path, capsys):
    code, out, err = run(capsys, "run", tmp_path / "rien", "--reports", tmp_path / "r")

    assert (code, out, "is no folder" in err) == (1, "", True)
    assert not os.path.exists(tmp_path / "r")


def test_spans_gives_offsets_in_code_points_and_keeps_the_order(tmp_path, capsys):
    texts = [
        "😀 Écrire à jeanne.canari@exemple.fr",
        "Rien à signaler.",
        "Appeler le 06 12 34 56 78 ou le 01 23 45 67 89",
    ]
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]
    (tmp_path / "t.jsonl").write_text("\n".join(lines) + "\n\n")

    code, out, _ = run(capsys, "spans", tmp_path / "t.jsonl")

    found = [json.loads(line) for line in out.splitlines()]
    assert (code, [line["id"] for line in found]) == (0, [0, 1, 2])
    said = [
        [(span["entity_type"], texts[line["id"]][span["start"] : span["end"]]) for span in line["spans"]]
        for line in found
    ]
    assert said == [
        [("EMAIL_ADDRESS", "jeanne.canari@exemple.fr")],
        [],
        [("PHONE_NUMBER", "06 12 34 56 78"), ("PHONE_NUMBER", "01 23 45 67 89")],
    ]


@pytest.mark.parametrize("line", ["{", '{"id": 1}', '["x"]', '{"id": 1, "text": 2}'])
def test_a_line_of_another_form_is_refused_with_its_number(tmp_path, capsys, line):
    (tmp_path / "t.jsonl").write_text('{"id": 0, "text": "Rien."}\n' + line)

    code, _, err = run(capsys, "spans", tmp_path / "t.jsonl")

    assert (code, "line 2: not of the form" in err) == (1, True)


def test_a_review_wins_survives_a_rerun_and_is_flagged_when_the_evidence_turns(tmp_path, capsys):
    """Law 9, for a recorded review."""
    write_drop(
        tmp_path / "portals", divers_csv="matricule;email\n" + "".join(f"A{n:05};x{n}@exemple.fr\n" for n in range(30))
    )
    where = ("--reports", tmp_path / "reports")
    run(capsys, "run", tmp_path / "portals", *where)

    review = ("review", "petit", "divers", "email", "LOGIN", "--by", "DPO", "--why", "les comptes du portail", *where)
    code, out, _ = run(capsys, *review)
    assert (code, "divers.email : LOGIN, par DPO" in out) == (0, True)
    for _ in range(2):
        run(capsys, "run", tmp_path / "portals", *where)

    rows = reports.read(Root(tmp_path / "reports"), "column_classifications", portal="petit").to_pylist()
    (row,) = [row for row in rows if (row["export"], row["column"]) == ("divers", "email")]
    assert (row["entity_type"], row["decided_by"], row["reviewed_by"]) == ("LOGIN", "review", "DPO")
    assert row["against"]
    code, out, _ = run(capsys, "review", "petit", *where)
    assert (code, "divers.email" in out, "contredit" in out, "exemple.fr" in out) == (0, True, True, False)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("divers", "email", "EMAIL"), "no entity type"),
        (("divers", "email", "LOGIN"), "who decided"),
        (("divers",), "EXPORT, COLUMN and TYPE"),
    ],
)
def test_a_review_that_can_not_be_right_is_refused(tmp_path, capsys, arguments, told):
    code, _, err = run(capsys, "review", "petit", *arguments, "--reports", tmp_path / "reports")

    assert (code, told in err) == (1, True)


def test_review_without_a_run_says_what_to_do(tmp_path, capsys):
    code, _, err = run(capsys, "review", "petit", "--reports", tmp_path / "reports")

    assert (code, "run `tamis run` first" in err) == (1, True)
