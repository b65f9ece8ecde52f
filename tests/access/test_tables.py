"""How the four tables are read: headers, lists, words, dates, duplicates; and what is said of what is odd."""

import datetime
import functools

import pyarrow as pa
import pytest
from tests.access import portals
from tests.access.portals import EXPORTS, SCOPES, grants, reading, table

from tamis.access import HYPOTHETICAL, REACHES, read_access
from tamis.errors import AccessRefused

CANARY = "1850578006084"
access = functools.partial(portals.access, scopes="scope | mode\ntout | all")


def only(**cells):
    """The account of a table of one row."""
    return access(accounts=pa.table({name: [cell] for name, cell in ({"roles": ""} | cells).items()}), grants=grants())


def test_headers_compare_without_case_or_spaces_and_every_further_column_is_an_attribute():
    cells = {" Account_ID ": " u1 ", "ROLES": "b| a |b|", "\ufeffFINESS\u00a0": "7 | 6", "Code": ""}
    account = access(accounts=pa.table({name: [cell] for name, cell in cells.items()}), grants=grants()).accounts[0]
    assert (account.account_id, account.roles) == ("u1", ("a", "b"))
    assert account.attributes == {"finess": ("6", "7"), "code": ()}


@pytest.mark.parametrize(
    ("column", "cells", "expected"),
    [
        ("enabled", ["true", "1", "Oui", "vrai", "YES", ""], True),
        ("enabled", ["False", "0", "NON", "faux", " no "], False),
        ("kind", ["human", "Human "], "human"),
        ("kind", ["service"], "service"),
        ("kind", ["shared"], "shared"),
        ("kind", [""], "unknown"),
        ("mfa", ["WebAuthn"], "webauthn"),
        ("mfa", ["none"], "none"),
        ("mfa", ["", "unknown"], "unknown"),
        (
            "last_login",
            ["2026-02-01", "01/02/2026", "2026-02-01T23:59:00Z", "01/02/2026 08:00"],
            datetime.date(2026, 2, 1),
        ),
        ("last_login", [""], None),
    ],
)
def test_words_and_dates_of_accounts(column, cells, expected):
    found = [only(account_id="u", **{column: cell}) for cell in cells]
    assert [getattr(one.accounts[0], column) for one in found] == [expected] * len(cells)
    assert {one.warnings for one in found} == {("grants : aucun droit",)}


@pytest.mark.parametrize(
    ("column", "instead"),
    [("enabled", True), ("kind", "unknown"), ("mfa", "unknown"), ("last_login", None)],
)
@pytest.mark.parametrize("cell", [CANARY, "2026-02-30", "2026-02-011"])
def test_a_word_that_is_not_known_is_taken_for_the_worse_case_and_said_without_the_value(column, instead, cell):
    found = only(account_id="u", **{column: cell})
    assert getattr(found.accounts[0], column) == instead
    assert [warning.startswith(f"accounts, ligne 1 : {column} ") for warning in found.warnings] == [True, False]
    assert cell not in " ".join(found.warnings)


def test_accounts_are_sorted_and_rows_of_one_account_are_united_with_a_warning():
    found = access(
        accounts="""
        account_id | roles | enabled | mfa  | kind  | last_login | finess
        z          | r     | oui     | otp  | human | 2026-01-01 | 1
        a          | r     | oui     | otp  | human | 2026-01-01 | 1
        z          | s     | non     | none | human | 2026-03-01 | 2
        """,
        grants=grants(reading("r"), reading("s")),
    )
    assert [account.account_id for account in found.accounts] == ["a", "z"]
    account = found.accounts[1]
    assert (account.roles, account.enabled, account.mfa, account.kind) == (("r", "s"), True, "unknown", "human")
    assert (account.last_login, account.attributes) == (datetime.date(2026, 3, 1), {"finess": ("1", "2")})
    assert found.warnings == ("accounts, ligne 3 : compte déjà nommé plus haut ; ses droits sont réunis",)


def test_an_account_without_an_id_is_left_out_with_its_line_and_a_blank_row_is_nothing():
    found = access(accounts="account_id | roles\n | \n | r\nu | r", grants=grants(reading("r")))
    assert [account.account_id for account in found.accounts] == ["u"]
    assert found.warnings == ("accounts, ligne 2 : account_id vide ; la ligne n'est pas lue",)


def test_a_warning_about_many_rows_is_one_sentence():
    found = access(accounts="account_id | roles | mfa\n" + "\n".join(f"u{line} | r | x" for line in range(9)))
    assert [warning for warning in found.warnings if "mfa" in warning] == [
        "accounts, lignes 1, 2, 3, 4, 5 et 4 de plus : mfa inconnu (attendu : none, otp, sms, cert, webauthn, unknown)"
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("accounts", "account_id | profil\nu | r", "table accounts : colonne roles absente"),
        ("accounts", "login | roles\nu | r", "table accounts : colonne account_id absente"),
        ("roles", "role | parent\nr | s", "table roles : colonne inherits absente"),
        ("grants", "role | export | action | columns\nr | * | read | *", "table grants : colonne scope absente"),
        ("scopes", "scope | where\ns | ", "table scopes : colonne mode absente"),
        ("accounts", "account_id | roles | Roles\nu | r | s", "table accounts : colonne « roles » nommée deux fois"),
        ("accounts", "c1 | c2\nu | r", "table accounts : pas d'en-tête reconnu"),
        ("grants", "c1 | c2 | c3\nu | r | x", "table grants : pas d'en-tête reconnu"),
        ("roles", "role | inherits\na | b\nb | c\nc | a\nd | a", "en boucle (« a » → « b » → « c » → « a »)"),
        ("roles", "role | inherits\na | a", "en boucle (« a » → « a »)"),
        ("accounts", None, "table accounts absente"),
    ],
)
def test_tables_that_cannot_be_used_are_refused_with_the_table_and_the_column(name, content, said):
    tables = {"accounts": "account_id | roles\nu | r", "grants": grants(reading("r"))} | {name: content}
    with pytest.raises(AccessRefused) as refusal:
        access(**tables | {name: pa.table({}) if content is None else content})
    assert said in str(refusal.value)


@pytest.mark.parametrize("tables", [{}, {"accounts": pa.table({})}, {"scopes": table(SCOPES)}])
def test_without_accounts_and_grants_one_hypothetical_account_reads_everything_and_says_so(tables):
    found = read_access(tables, exports=EXPORTS)
    assert (found.given, [account.account_id for account in found.accounts]) == (False, [HYPOTHETICAL])
    assert [len(found.held(found.accounts[0], reach)) for reach in REACHES] == [1, 1, 1]
    held = found.held(found.accounts[0], "listable")[0].grant
    assert (held.export, held.columns, held.scope.mode, held.masked_columns) == ("*", None, "all", frozenset())
    assert found.warnings == ("aucune table de droits : un compte hypothétique lit tout",)
    assert HYPOTHETICAL == "hypothese-tout-lire"


def test_accounts_without_a_grants_table_hold_nothing_and_everything_is_unknown():
    found = access()
    assert found.held(found.accounts[0], "escalated") == ()
    for reach in REACHES:
        refused = found.refused_for(found.accounts[0], reach)
        assert [(one.line, one.export, one.columns, one.reason) for one in refused] == [(0, "*", None, "no_grants")]
    assert found.warnings[-1] == "grants : table grants absente ; ce que les comptes peuvent lire est inconnu"


def test_an_empty_grants_table_is_a_table():
    found = access(grants=grants())
    assert (found.refused, found.grants, found.warnings[-1]) == ((), (), "grants : aucun droit")


def test_roles_that_nothing_defines_are_said_once_with_their_number_of_accounts():
    found = access(
        accounts="account_id | roles\nu | r§fantome\nv | fantome\nw | 1850578006084",
        roles="role | inherits\nr | absent",
        grants=grants(reading("r"), "r | * | manage_accounts | | | | | r§invente"),
    )
    assert found.warnings == (
        "accounts : rôle (nom non affiché), de 1 compte, défini ni dans roles ni dans grants",
        "accounts : rôle « fantome », de 2 comptes, défini ni dans roles ni dans grants",
        "roles : rôle hérité « absent », défini ni dans roles ni dans grants",
        "grants : rôle attribuable « invente », défini ni dans roles ni dans grants",
    )


def test_a_column_without_a_name_that_holds_something_is_said():
    accounts = pa.table([pa.array(["u"]), pa.array(["r"]), pa.array([CANARY])], names=["account_id", "roles", " "])
    found = access(accounts=accounts, grants=grants(reading("r")))
    assert found.warnings == ("accounts : une colonne sans nom n'est pas lue ; donnez-lui un en-tête",)


def test_roles_of_every_source_are_known_and_rows_of_one_role_add_up():
    found = access(
        roles="role | inherits\nchef | agent\nchef | lecteur\n | agent",
        grants=grants(reading("agent"), reading("chef")),
    )
    assert found.roles == {"agent": (), "chef": ("agent", "lecteur")}
    assert found.warnings[0] == "roles, ligne 3 : role vide ; la ligne n'est pas lue"


def test_no_cell_but_names_enters_a_warning_or_a_refusal():
    found = access(
        accounts=f"account_id | roles | kind | enabled | mfa | last_login | finess\nu | r {f'| {CANARY}' * 5}",
        roles=f"role | inherits\nr | {CANARY}",
        scopes=f"""
        scope | mode     | where           | keys_guessable | max_per_day
        s     | where    | a == '{CANARY}' |                |
        l     | lookup   |                 | {CANARY}       | -{CANARY}
        b     | {CANARY} |                 |                |
        """,
        grants=grants(
            *[reading("r", scope) for scope in ("s", "l", "b", CANARY)],
            reading("r", "l", CANARY),
            f"r | * | {CANARY} | | | | l | {CANARY}",
            reading(CANARY, "l"),
        ),
    )
    said = [*found.warnings, *(refused.message for refused in found.refused)]
    assert len(said) > 12
    assert [sentence for sentence in said if CANARY in sentence] == []


def test_a_portal_reads_the_same_whatever_the_order_of_its_rows():
    lines = [reading("r", scope, export) for scope in ("tout", "siens", "cherche") for export in ("*", "agents")]
    one = portals.access(grants=grants(*lines))
    other = portals.access(grants=grants(*reversed(lines), lines[0]))
    assert other == one
    assert len(one.held(one.accounts[0], "reachable")) == len(lines)
