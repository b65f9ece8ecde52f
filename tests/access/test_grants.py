"""Grants and scopes: what is read, what is refused and why, and what a refusal leaves unknown."""

import pytest
from tests.access.portals import SCOPES, access, assigning, grants, reading, table

from tamis.access import REACHES, parse_filter

MORE_SCOPES = (
    SCOPES
    + """
mauvais  | ouvert | | | |
vide     | where  | | | |
faux     | where  | statut == 'x' | | |
cle_faux | lookup | nir like 'x' | nir | yes |
cle_sure | lookup | nir like 'x' | nir | no |
double   | where  | statut = 'a' | | |
double   | lookup | | nir | yes |
meme     | all    | | | |
meme     | all    | | | |
"""
)


def read(*lines, **tables):
    return access(scopes=MORE_SCOPES, grants=grants(*lines), **tables)


@pytest.mark.parametrize(
    ("line", "reason", "reaches", "export", "columns"),
    [
        (" | agents | read | nom | | | tout |", "empty_role", REACHES, "agents", ("nom",)),
        ("r | agents | | nom | | | tout |", "bad_action", REACHES, "agents", None),
        ("r | agents | write | nom | | | tout |", "bad_action", REACHES, "agents", None),
        ("r | | read | nom | | | tout |", "empty_export", REACHES, "*", ("nom",)),
        ("r | autres | read | nom | | | tout |", "unknown_export", REACHES, "autres", ("nom",)),
        ("r | Agents | read | nom | | | cherche |", "unknown_export", REACHES[1:], "Agents", ("nom",)),
        ("r | autres | read | * | | | rien |", "unknown_export", (), "autres", None),
        ("r | autres | manage_grants | | | | |", "unknown_export", REACHES[2:], "autres", None),
        ("r | | manage_grants | | | | |", "empty_export", REACHES[2:], "*", None),
        ("r | autres | manage_accounts | | | | | *", "unknown_export", REACHES[2:], "*", None),
        ("r | agents | read | | | | tout |", "empty_columns", REACHES, "agents", None),
        ("r | agents | read | §| | | tout |", "empty_columns", REACHES, "agents", None),
        ("r | agents | read | * | * | | tout |", "star_in_list", REACHES, "agents", None),
        ("r | agents | read | a§b | | a§* | tout |", "star_in_list", REACHES, "agents", ("a", "b")),
        ("r | agents | read | nom | | | |", "empty_scope", REACHES, "agents", ("nom",)),
        ("r | agents | read | nom§* | | | absent |", "unknown_scope", REACHES, "agents", None),
        ("r | agents | read | nom | | | mauvais |", "bad_mode", REACHES, "agents", ("nom",)),
        ("r | agents | read | nom | | | vide |", "empty_filter", REACHES, "agents", ("nom",)),
        ("r | agents | read | nom | | | faux |", "bad_filter", REACHES, "agents", ("nom",)),
        ("r | agents | read | nom | | | cle_faux |", "bad_filter", REACHES[1:], "agents", ("nom",)),
        ("r | agents | read | nom | | | cle_sure |", "bad_filter", (), "agents", ("nom",)),
        ("r | agents | read | nom | | | double |", "ambiguous_scope", REACHES, "agents", ("nom",)),
    ],
)
def test_a_grant_that_cannot_be_used_is_refused_and_unknown_where_it_could_have_opened(
    line, reason, reaches, export, columns
):
    found = read(reading("s"), line)
    assert [(one.line, one.reason, one.export, one.columns) for one in found.refused] == [(2, reason, export, columns)]
    assert tuple(reach for reach in REACHES if found.refused_for(found.accounts[0], reach)) == reaches
    assert found.held(found.accounts[0], "escalated") == ()
    assert [grant.role for grant in found.grants] == ["s"]
    assert found.refused[0].message.startswith("grants, ligne 2 : ")
    said = found.refused[0].message.removeprefix("grants, ligne 2 : ")
    assert f"grants, ligne 2 : droit refusé : {said}" in found.warnings


@pytest.mark.parametrize(
    "line",
    [
        "r | * | manage_accounts | | | | | s",
        "r | | manage_accounts | | | | absent | s",
        "r | * | manage_grants | | | | |",
        "r | agents | MANAGE_GRANTS | x | * | * | mauvais |",
        "r | pieces | manage_grants | | | | |",
    ],
)
def test_managing_needs_neither_columns_nor_scope(line):
    found = access(scopes=MORE_SCOPES, grants=grants(line.replace("pieces", "remboursements")))
    assert [(grant.columns, grant.scope.mode, grant.masked_columns) for grant in found.grants] == [
        (None, "all", frozenset())
    ]
    assert found.refused == ()


def test_a_refused_grant_concerns_the_holders_of_its_role_and_when_escalated_those_who_could_assign_it():
    found = read(
        reading("r", "absent"),
        assigning("admin", "chef"),
        reading("autre"),
        accounts="account_id | roles\ntitulaire | r\nheritier | chef\nadmin | admin\nautre | autre",
        roles="role | inherits\nchef | r\nadmin |\nautre |",
    )
    concerned = {
        account.account_id: [reach for reach in REACHES if found.refused_for(account, reach)]
        for account in found.accounts
    }
    assert concerned == {"titulaire": [*REACHES], "heritier": [*REACHES], "admin": ["escalated"], "autre": []}


def test_a_role_that_only_its_grant_names_is_unknown_where_roles_are_listed():
    tables = {"accounts": "account_id | roles\nu | admin§tenu", "roles": "role | inherits\nadmin | herite"}
    lines = [assigning("admin", "*"), *map(reading, ["herite", "tenu", "fantome"])]
    found = read(*lines, **tables)
    assert [(refused.role, refused.reason) for refused in found.refused] == [("fantome", "unknown_role")]
    assert [
        [refused.role for refused in found.refused_for(found.accounts[0], reach)]
        for reach in ("reachable", "escalated")
    ] == [[], ["fantome"]]
    assert read(*lines, accounts=tables["accounts"]).refused == ()


def test_two_rows_of_a_scope_that_agree_are_one_scope():
    found = read(reading("r", "meme"))
    assert (found.refused, [grant.scope.name for grant in found.grants]) == ((), ["meme"])


def test_a_grant_is_read_whole():
    found = read("r | agents | Download | nom§ prenom §nom | tel | mail§iban | cabinet | x§y")
    grant = found.grants[0]
    assert (grant.role, grant.export, grant.action, grant.columns) == ("r", "agents", "download", ("nom", "prenom"))
    assert (grant.except_columns, grant.masked_columns) == (frozenset({"tel"}), frozenset({"mail", "iban"}))
    assert (grant.scope.mode, grant.scope.where) == ("lookup", parse_filter("finess = :finess"))
    assert (grant.scope.lookup_keys, grant.scope.keys_guessable, grant.assignable_roles) == (("nir",), True, ())


@pytest.mark.parametrize(("listed", "assignable"), [("*", None), ("b§a", ("a", "b")), ("", ())])
def test_assignable_roles_are_all_some_or_none(listed, assignable):
    assert read(assigning("r", listed)).grants[0].assignable_roles == assignable


@pytest.mark.parametrize(
    ("cell", "guessable", "warned"),
    [
        ("yes", True, False),
        ("Oui", True, False),
        ("", True, False),
        ("unknown", True, False),
        ("no", False, False),
        ("non", False, False),
        ("peut-être", True, True),
    ],
)
def test_keys_are_guessable_unless_said_otherwise(cell, guessable, warned):
    found = access(
        scopes=f"scope | mode | lookup_keys | keys_guessable\ns | lookup | nir | {cell}",
        grants=grants(reading("r", "s")),
    )
    assert found.grants[0].scope.keys_guessable == guessable
    assert [warning for warning in found.warnings if "keys_guessable" in warning] == list(found.warnings)
    assert len(found.warnings) == warned


@pytest.mark.parametrize(
    ("cell", "quota", "warned"),
    [
        ("300", 300, 0),
        ("0", 0, 0),
        ("1 000", 1000, 0),
        ("", None, 0),
        *[(cell, None, 1) for cell in ("-5", "1.5", "٣", "9" * 5000)],
    ],
)
def test_a_quota_is_a_whole_number_of_rows_or_none_is_counted(cell, quota, warned):
    found = access(scopes=f"scope | mode | max_per_day\ns | all | {cell}", grants=grants(reading("r", "s")))
    assert (found.grants[0].scope.max_per_day, len(found.warnings)) == (quota, warned)


def test_a_scope_without_a_table_of_scopes_is_unknown():
    found = access(scopes=table("scope | mode"), grants=grants(reading("r", "tout")))
    assert [refused.reason for refused in found.refused] == ["unknown_scope"]


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ("s | all | finess = :finess | ", "le where d'une portée all n'est pas lu"),
        ("s | lookup | | ", "une portée lookup sans lookup_keys"),
        (
            "s | where | a = :secteur or b = :zone | ",
            "le filtre regarde « secteur », « zone », que la table accounts n'a pas",
        ),
        (" | all | | ", "scope vide ; la ligne n'est pas lue"),
    ],
)
def test_what_is_odd_in_a_scope_is_said(scope, said):
    found = access(scopes=f"scope | mode | where | lookup_keys\n{scope}", grants=grants())
    assert [said in warning for warning in found.warnings if warning.startswith("scopes, ligne 1 : ")] == [True]


def test_a_manager_of_accounts_who_can_assign_nothing_is_said():
    found = access(scopes="scope | mode", grants=grants(assigning("r", "")))
    assert found.warnings == (
        "grants, ligne 1 : manage_accounts sans assignable_roles : aucun rôle ne peut être donné",
    )
