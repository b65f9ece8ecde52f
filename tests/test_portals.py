"""portal.toml: every setting is read, every unknown word is refused with its place."""

import pytest

from tamis.errors import SettingsError
from tamis.portals import ExportSettings, Unscanned, read_portal, slugs
from tamis.roots import Root

WHOLE = """
[portal]
label = "Tiers payant Alizé"
pseudonymous_accounts = true
[exports.beneficiaires]
files = ["beneficiaires*.csv"]
people = "beneficiary"
person_key = ["nir", "ddn", "rang"]
links = ["adherent"]
controller = "organisme"
types = { matricule = "MEMBER_NUMBER", bureau = "none" }
empty = ["NULL"]
[unscanned.pieces_jointes]
label = "Ordonnances"
types = ["HEALTH_ACT", "DIAGNOSIS"]
"""


def portal(tmp_path, content):
    (tmp_path / "alize").mkdir()
    (tmp_path / "alize" / "portal.toml").write_text(content)
    return read_portal(Root(tmp_path), "alize")


def test_every_setting_is_read(tmp_path):
    found = portal(tmp_path, WHOLE)

    assert (found.label, found.pseudonymous_accounts) == ("Tiers payant Alizé", True)
    assert found.exports == {
        "beneficiaires": ExportSettings(
            files=("beneficiaires*.csv",),
            people="beneficiary",
            person_key=("nir", "ddn", "rang"),
            links=("adherent",),
            controller="organisme",
            types={"matricule": "MEMBER_NUMBER", "bureau": "none"},
            empty=frozenset({"NULL"}),
        )
    }
    assert found.unscanned == {"pieces_jointes": Unscanned(label="Ordonnances", types=("HEALTH_ACT", "DIAGNOSIS"))}


def test_without_portal_toml_everything_is_inferred(tmp_path):
    (tmp_path / "alize").mkdir()

    found = read_portal(Root(tmp_path), "alize")

    assert (found.label, found.exports, found.unscanned) == ("alize", {}, {})


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[portal]\nname = 'x'", r"\[portal\]: unknown setting name"),
        ("[export.a]", "unknown setting export; known are portal, exports, unscanned"),
        ("[exports.a]\npeople = 'patients'", r"\[exports\] \[a\]: `people` must be one of beneficiary"),
        ("[exports.a]\ntypes = { n = 'NIR' }", "the type given to n is no entity type"),
        ("[exports.a]\nfiles = 'a.csv'", "`files` must be a list of texts"),
        ("[exports.a]\ncontroller = 3", "`controller` must be a text"),
        ("[unscanned.a]\ntypes = ['X']", "names no entity type"),
        ("[portal\nlabel = '269054958815780'", "not valid TOML \\(line 1\\)"),
    ],
)
def test_a_wrong_setting_is_refused_with_its_place(tmp_path, content, told):
    with pytest.raises(SettingsError, match=told) as refusal:
        portal(tmp_path, content)
    assert "269054958815780" not in str(refusal.value)


@pytest.mark.parametrize("slug", ["../x", "A", "", "a" * 41, "a/b", "portal=x"])
def test_a_name_that_is_no_slug_is_refused(tmp_path, slug):
    with pytest.raises(SettingsError, match="must match"):
        read_portal(Root(tmp_path), slug)


def test_portals_are_the_folders_with_a_slug(tmp_path):
    for name in ("boreal", "alize", "Autre", "x y", ".cache"):
        (tmp_path / name).mkdir()
    (tmp_path / "fichier").write_text("")

    assert slugs(Root(tmp_path)) == ["alize", "boreal"]
