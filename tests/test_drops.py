"""What arrived: which export a file belongs to, whether the drop is whole, and names that may be shown."""

import hashlib
import os

import openpyxl
import pytest

from tamis.drops import dates, read_drop
from tamis.errors import DropMissing
from tamis.portals import ExportSettings, Portal
from tamis.roots import Root
from tamis.store import Key

KEY = Key(b"k" * 32)
DATE = "2026-11-21"
NOON = 1_800_000_000.0


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "alize" / DATE
    path.mkdir(parents=True)
    return path


def drop(folder, portal=None, now=NOON):
    return read_drop(Root(folder.parents[1]), portal or Portal(slug="alize", label="Alizé"), DATE, key=KEY, now=now)


def put(folder, name, content="a;b\n1;2\n", modified=NOON - 3600):
    (folder / name).write_text(content)
    os.utime(folder / name, (modified, modified))


def test_files_that_share_a_name_up_to_date_and_part_are_one_export(folder):
    for name in ("gens_2026-11-21.csv", "gens-1.csv.gz", "gens_part2.parquet", "pros.jsonl"):
        put(folder, name)

    assert {part.file: part.export for part in drop(folder).parts} == {
        "gens_2026-11-21.csv": "gens",
        "gens-1.csv.gz": "gens",
        "gens_part2.parquet": "gens",
        "pros.jsonl": "pros",
    }


def test_a_pattern_of_portal_toml_wins_and_an_unclaimed_file_is_told(folder):
    put(folder, "extraction_12.csv")
    put(folder, "autre.csv")
    portal = Portal(slug="alize", label="", exports={"gens": ExportSettings(files=("extraction*.csv",))})

    found = drop(folder, portal)

    assert {part.file: (part.export, part.claimed) for part in found.parts} == {
        "extraction_12.csv": ("gens", True),
        "autre.csv": ("autre", False),
    }
    assert [warning for warning in found.warnings if "autre.csv" in warning] != []


def test_a_workbook_of_several_sheets_is_several_exports(folder):
    book = openpyxl.Workbook()
    book.active.title = "gens"
    book.create_sheet("pros")
    book.save(folder / "classeur.xlsx")

    assert [(part.export, part.sheet) for part in drop(folder).parts] == [
        ("classeur.gens", "gens"),
        ("classeur.pros", "pros"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "269054958815780.csv",
        "dossier_2 69 05 49 588 157 80.csv",
        "jeanne.canari@exemple.fr.csv",
        "export_jeanne.canari@exemple.fr.csv",
        "dossier_FR7630006000011234567890189.csv.gz",
        "tel_0612345678.csv",
        "dossier_12-03-1980.csv",
    ],
)
def test_a_value_in_a_file_name_is_shown_as_a_pseudonym(folder, name):
    put(folder, name)

    (part,) = drop(folder).parts

    secrets = ("269054958815780", "588 157", "canari", "FR76300", "0612345678", "1980", "jeanne", "exemple")
    shown = f"{part.id} {part.export} {part.file}"
    assert [secret for secret in secrets if secret in shown] == []
    assert "nom-" in part.file


@pytest.mark.parametrize("name", ["gens_20261121.csv", "gens_2026-11-21.csv", "Bénéficiaires (1).csv"])
def test_an_ordinary_name_is_shown_as_it_is(folder, name):
    put(folder, name)

    assert [part.file for part in drop(folder).parts] == [name]


def test_a_drop_is_whole_when_ready_listed_or_quiet(folder):
    put(folder, "a.csv", modified=NOON - 60)
    assert drop(folder).completeness == "waiting"
    assert drop(folder, now=NOON + 600).completeness == "assumed"
    put(folder, "manifest.csv", "file,bytes,sha256\n")
    assert drop(folder).completeness == "manifest"
    put(folder, "_READY", "")
    assert drop(folder).completeness == "ready"


def test_a_manifest_names_what_did_not_come_and_refuses_what_differs(folder):
    content = "a;b\n1;2\n"
    digest = hashlib.sha256(content.encode()).hexdigest()
    for name in ("good.csv", "longer.csv", "other.csv"):
        put(folder, name, content)
    lines = [
        "file,bytes,sha256",
        f"good.csv,{len(content)},{digest}",
        f"longer.csv,{len(content) + 1},{digest}",
        f"other.csv,{len(content)},{'0' * 64}",
        "absent.csv,3,",
    ]
    put(folder, "manifest.csv", "\n".join(lines))

    found = drop(folder)

    assert found.absent == ("absent.csv",)
    assert {part.file: (part.refused, part.sha256) for part in found.parts} == {
        "good.csv": (None, digest),
        "longer.csv": ("manifest_mismatch", digest),
        "other.csv": (None, "0" * 64),
    }


def test_access_tables_are_told_from_exports(folder):
    (folder / "access").mkdir()
    for name in ("accounts.csv", "grants.jsonl", "autre.csv", "scopes.docx"):
        put(folder / "access", name)
    put(folder, "a.csv")

    found = drop(folder)

    assert [table for table, _ in found.access] == ["accounts", "grants"]
    assert [part.export for part in found.parts] == ["a"]


def test_what_is_in_no_known_format_is_told(folder):
    put(folder, "lisez-moi.pdf")

    assert [warning for warning in drop(folder).warnings if "format inconnu" in warning] != []


@pytest.mark.parametrize("date", ["2026-11-22", "2026-13-01", "hier", "../2026-11-21"])
def test_no_drop_of_that_date_is_refused(folder, date):
    with pytest.raises(DropMissing, match="no drop for"):
        read_drop(Root(folder.parents[1]), Portal(slug="alize", label=""), date, key=KEY, now=NOON)


def test_only_dates_are_drops(folder):
    for name in ("2026-11-02", "2026-11-1", "archives", "20261101"):
        (folder.parent / name).mkdir()

    assert dates(Root(folder.parents[1]), "alize") == ["2026-11-02", "2026-11-21"]
