"""Scopes: which rows a grant opens. A scope that can't be read is kept, with what it could have opened."""

import dataclasses
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

import pyarrow as pa

from tamis.access.filter_language import parse_filter
from tamis.access.filters import Filter, attributes_of
from tamis.access.tables import Note, Row, rows_of, shown, unnamed_columns, yes_or_no
from tamis.errors import FilterRefused
from tamis.identifier import plain

Mode: TypeAlias = Literal["all", "none", "where", "lookup"]
Reach: TypeAlias = Literal["listable", "reachable", "escalated"]
REACHES: tuple[Reach, ...] = get_args(Reach)
MODES: tuple[Mode, ...] = get_args(Mode)

_TABLE = "scopes"
_QUOTA_DIGITS = 15


@dataclass(frozen=True, kw_only=True)
class Scope:
    """Which rows. `where` narrows the modes where and lookup; `max_per_day` counts rows, None: no quota known."""

    name: str
    mode: Mode
    where: Filter | None
    lookup_keys: tuple[str, ...]
    keys_guessable: bool
    max_per_day: int | None

    @property
    def reach(self) -> Reach | None:
        """The narrowest reach in which the scope opens rows; None: in none."""
        if self.mode == "lookup":
            return "reachable" if self.keys_guessable else None
        return None if self.mode == "none" else "listable"


EVERY_ROW = Scope(name="", mode="all", where=None, lookup_keys=(), keys_guessable=True, max_per_day=None)


@dataclass(frozen=True, kw_only=True)
class RefusedScope:
    """A scope that can't be used: a reason code, a French message, and the narrowest reach it could have had."""

    reason: str
    message: str
    reach: Reach | None


def read_scopes(
    table: pa.Table | None, attributes: frozenset[str]
) -> tuple[dict[str, Scope | RefusedScope], tuple[Note, ...]]:
    """The scopes by name, and what was odd; `attributes` are those that the accounts table has.

    Raises AccessRefused when a required column is missing.
    """
    scopes: dict[str, Scope | RefusedScope] = {}
    notes = list(unnamed_columns(table, _TABLE))
    for row in rows_of(table, _TABLE, ("scope", "mode")):
        name = row.text("scope")
        if not name:
            notes.append(Note(_TABLE, row.line, "scope vide ; la ligne n'est pas lue"))
            continue
        scope, odd = _scope(row, name)
        odd += _about_filter(scope, attributes)
        notes += [Note(_TABLE, row.line, message) for message in odd]
        scopes[name] = _same(scopes[name], scope) if name in scopes else scope
    return {name: scopes[name] for name in sorted(scopes)}, tuple(notes)


def _same(known: Scope | RefusedScope, again: Scope | RefusedScope) -> Scope | RefusedScope:
    """The scope that two rows of one name agree on, else a refusal."""
    if known == again:
        return known
    reaches = [scope.reach for scope in (known, again) if scope.reach is not None]
    return RefusedScope(
        reason="ambiguous_scope",
        message="la portée est définie deux fois, différemment ; gardez une seule ligne",
        reach=min(reaches, key=REACHES.index, default=None),
    )


def _scope(row: Row, name: str) -> tuple[Scope | RefusedScope, list[str]]:
    """The scope of one row and the messages about it."""
    mode, odd = row.word("mode"), list[str]()
    if mode not in MODES:
        expected = ", ".join(MODES)
        return RefusedScope(
            reason="bad_mode", message=f"le mode de la portée n'est aucun de {expected}", reach="listable"
        ), odd
    guessable, keys = yes_or_no(row.word("keys_guessable")), row.items("lookup_keys")
    if guessable is None and row.word("keys_guessable") not in ("", "unknown", "inconnu"):
        odd.append("keys_guessable n'est ni yes, ni no, ni unknown ; les clés sont prises pour devinables")
    if mode == "lookup" and not keys:
        odd.append("une portée lookup sans lookup_keys ; on ne sait pas quelles clés il faut donner")
    quota = _quota(row.text("max_per_day"))
    if quota is None and row.text("max_per_day"):
        odd.append("max_per_day n'est pas un nombre entier ; aucun plafond n'est compté")
    if mode == "all" and row.text("where"):
        odd.append("le where d'une portée all n'est pas lu ; pour filtrer, donnez-lui le mode where")
    scope = Scope(
        name=name,
        mode=mode,
        where=None,
        lookup_keys=keys,
        keys_guessable=guessable is not False,
        max_per_day=quota,
    )
    return _filtered(scope, row.text("where")), odd


def _filtered(scope: Scope, text: str) -> Scope | RefusedScope:
    """The scope with its filter, if its mode takes one."""
    if scope.mode not in ("where", "lookup") or (scope.mode == "lookup" and not text):
        return scope
    if not text:
        message = "la portée a le mode where et un where vide"
        return RefusedScope(reason="empty_filter", message=message, reach=scope.reach)
    try:
        where = parse_filter(text)
    except FilterRefused as refusal:
        return RefusedScope(reason="bad_filter", message=str(refusal), reach=scope.reach)
    return dataclasses.replace(scope, where=where)


def _about_filter(scope: Scope | RefusedScope, attributes: frozenset[str]) -> list[str]:
    if isinstance(scope, RefusedScope) or scope.where is None:
        return []
    unknown = sorted(attributes_of(scope.where) - attributes)
    if not unknown:
        return []
    names = ", ".join(map(shown, unknown))
    return [f"le filtre regarde {names}, que la table accounts n'a pas ; il n'ouvre rien à ses comptes"]


def _quota(text: str) -> int | None:
    """A number of rows a day, thousands spaced or not."""
    digits = plain(text).replace(" ", "")
    known = digits.isascii() and digits.isdigit() and len(digits) <= _QUOTA_DIGITS
    return int(digits) if known else None
