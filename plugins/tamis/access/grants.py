"""Grants: which columns of which export a role opens, within which scope. What can't be used is kept as refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import pyarrow as pa

from tamis.access.scopes import EVERY_ROW, Reach, RefusedScope, Scope
from tamis.access.tables import EVERY, Note, Row, rows_of, shown, unnamed_columns

READING = ("read", "search", "download")
MANAGE_ACCOUNTS = "manage_accounts"
MANAGE_GRANTS = "manage_grants"
ACTIONS = (*READING, MANAGE_ACCOUNTS, MANAGE_GRANTS)

_TABLE = "grants"
_REQUIRED = ("role", "export", "action", "columns", "scope")

Scopes: TypeAlias = Mapping[str, Scope | RefusedScope]


@dataclass(frozen=True, kw_only=True)
class Grant:
    """What a role may do. `export` is a name or `*`; `columns` and `assignable_roles` are None for all, () for none.

    Names are distinct and sorted. A grant of manage_accounts or manage_grants carries the scope of every row and
    all columns: its own are meaningless. `except_columns` takes away from this grant only.
    """

    role: str
    export: str
    action: str
    columns: tuple[str, ...] | None
    except_columns: frozenset[str]
    masked_columns: frozenset[str]
    scope: Scope
    assignable_roles: tuple[str, ...] | None


@dataclass(frozen=True, kw_only=True)
class RefusedGrant:
    """A row of grants that can't be used. What it could have opened is unknown for the holders of `role`.

    `line` counts data rows from 1; 0: there is no grants table. An empty `role` concerns every account.
    `export` is as given (a name the portal does not know could mean any export), or `*` where it could be all.
    `columns` are those it lists, None: any. `reach` is the narrowest reach in which it could have opened
    something; None: in none. `reason` is a code, `message` a French sentence.
    """

    line: int
    role: str
    export: str
    reason: str
    message: str
    columns: tuple[str, ...] | None
    reach: Reach | None = "listable"


@dataclass(frozen=True)
class _Defect:
    reason: str
    message: str


def read_grants(
    table: pa.Table | None, *, exports: frozenset[str], scopes: Scopes, roles: frozenset[str] | None
) -> tuple[tuple[Grant, ...], tuple[RefusedGrant, ...], tuple[Note, ...]]:
    """The distinct grants in a fixed order, the refused rows in theirs, and what was odd.

    `exports`: the names the portal knows. `roles`: the roles known without this table, None when no table
    lists roles, so that a grant is what makes a role. Raises AccessRefused when a required column is missing.
    """
    grants: set[Grant] = set()
    refused: list[RefusedGrant] = []
    notes = list(unnamed_columns(table, _TABLE))
    for row in rows_of(table, _TABLE, _REQUIRED):
        found = _defect(row, exports, roles) or _scope_of(row, scopes)
        if isinstance(found, _Defect):
            refused.append(_refused(row, found, scopes))
            notes.append(Note(_TABLE, row.line, f"droit refusé : {found.message}"))
            continue
        grant = _grant(row, found)
        grants.add(grant)
        if grant.action == MANAGE_ACCOUNTS and grant.assignable_roles == ():
            notes.append(
                Note(_TABLE, row.line, "manage_accounts sans assignable_roles : aucun rôle ne peut être donné")
            )
    return tuple(sorted(grants, key=order)), tuple(refused), tuple(notes)


def assignable_in(table: pa.Table | None) -> frozenset[str]:
    """Every role that the table lets someone assign by name."""
    rows = rows_of(table, _TABLE, _REQUIRED)
    return frozenset(role for row in rows for role in row.items("assignable_roles")) - {EVERY}


def order(grant: Grant) -> tuple[str, ...]:
    """A key that puts distinct grants of one portal in one order."""
    columns = (EVERY,) if grant.columns is None else grant.columns
    assignable = (EVERY,) if grant.assignable_roles is None else grant.assignable_roles
    lists = (columns, sorted(grant.except_columns), sorted(grant.masked_columns), assignable)
    names = (grant.role, grant.export, grant.action, grant.scope.name)
    return (*names, *("|".join(items) for items in lists))


def _grant(row: Row, scope: Scope) -> Grant:
    """The grant of a row that has no defect."""
    action, export = row.word("action"), row.text("export") or EVERY
    managing = action not in READING
    return Grant(
        role=row.text("role"),
        export=export,
        action=action,
        columns=None if managing else _all_or(row.items("columns")),
        except_columns=frozenset() if managing else frozenset(row.items("except_columns")),
        masked_columns=frozenset() if managing else frozenset(row.items("masked_columns")),
        scope=scope,
        assignable_roles=_all_or(row.items("assignable_roles")) if action == MANAGE_ACCOUNTS else (),
    )


def _all_or(items: tuple[str, ...]) -> tuple[str, ...] | None:
    return None if EVERY in items else items


def _defect(row: Row, exports: frozenset[str], roles: frozenset[str] | None) -> _Defect | None:
    """The first thing, its scope apart, that keeps a row from being a grant."""
    action = row.word("action")
    return (
        _role_defect(row, roles)
        or _action_defect(action)
        or _export_defect(row, action, exports)
        or (_columns_defect(row) if action in READING else None)
    )


def _role_defect(row: Row, roles: frozenset[str] | None) -> _Defect | None:
    role = row.text("role")
    if not role:
        return _Defect("empty_role", "rôle vide ; on ne sait pas quels comptes tiennent ce droit")
    if roles is not None and role not in roles:
        return _Defect("unknown_role", f"le rôle {shown(role)} n'est ni dans la table roles, ni tenu, ni attribuable")
    return None


def _action_defect(action: str) -> _Defect | None:
    if action in ACTIONS:
        return None
    return _Defect("bad_action", f"action inconnue (attendu : {', '.join(ACTIONS)})")


def _export_defect(row: Row, action: str, exports: frozenset[str]) -> _Defect | None:
    export = row.text("export")
    if not export and action != MANAGE_ACCOUNTS:
        return _Defect("empty_export", "export vide ; écrivez son nom, ou * pour tous")
    if export in ("", EVERY) or export in exports:
        return None
    return _Defect("unknown_export", f"le portail ne connaît pas l'export {shown(export)}")


def _columns_defect(row: Row) -> _Defect | None:
    if not row.items("columns"):
        return _Defect("empty_columns", "columns vide ; écrivez les colonnes, ou * pour toutes")
    if EVERY in (*row.items("except_columns"), *row.items("masked_columns")):
        return _Defect("star_in_list", "except_columns et masked_columns nomment des colonnes, jamais *")
    return None


def _scope_of(row: Row, scopes: Scopes) -> Scope | _Defect:
    """The scope of a row; that of a managing action is meaningless, and every row stands for it."""
    name = row.text("scope")
    if row.word("action") not in READING:
        return EVERY_ROW
    if not name:
        return _Defect("empty_scope", "portée vide ; écrivez le nom d'une ligne de la table scopes")
    scope = scopes.get(name)
    if scope is None:
        return _Defect("unknown_scope", f"la table scopes ne définit pas la portée {shown(name)}")
    if isinstance(scope, RefusedScope):
        return _Defect(scope.reason, f"portée {shown(name)} : {scope.message}")
    return scope


def _refused(row: Row, defect: _Defect, scopes: Scopes) -> RefusedGrant:
    """The refusal of a row, with the most that it could have opened."""
    action = row.word("action")
    scope = scopes.get(row.text("scope"))
    reach: Reach | None = "listable"
    if action in (MANAGE_ACCOUNTS, MANAGE_GRANTS):
        reach = "escalated"
    elif action in READING and scope is not None:
        reach = scope.reach
    listed = row.items("columns") if action in READING else ()
    everything = action == MANAGE_ACCOUNTS or not row.text("export")
    return RefusedGrant(
        line=row.line,
        role=row.text("role"),
        export=EVERY if everything else row.text("export"),
        reason=defect.reason,
        message=f"grants, ligne {row.line} : {defect.message}",
        columns=_all_or(listed) or None,
        reach=reach,
    )
