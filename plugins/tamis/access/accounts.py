"""The accounts of a portal: who may log in, with which roles and attributes."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

import pyarrow as pa

from tamis.access.tables import Note, Row, headers_of, rows_of, unnamed_columns, yes_or_no

KINDS = ("human", "service", "shared")
FACTORS = ("none", "otp", "sms", "cert", "webauthn", "unknown")
UNKNOWN = "unknown"

_TABLE = "accounts"
_REQUIRED = ("account_id", "roles")
_COLUMNS = frozenset({*_REQUIRED, "kind", "enabled", "mfa", "last_login"})
_DAY_FIRST = re.compile(r"([0-9]{2})/([0-9]{2})/([0-9]{4})(?![0-9])")
_YEAR_FIRST = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")


@dataclass(frozen=True, kw_only=True)
class Account:
    """A login. `kind` and `mfa` are words of the design or `unknown`.

    `attributes` holds every further column of the table, also the empty ones, by header name; values are distinct
    and sorted, and so are `roles`.
    """

    account_id: str
    roles: tuple[str, ...]
    kind: str
    enabled: bool
    mfa: str
    last_login: datetime.date | None
    attributes: dict[str, tuple[str, ...]]


def read_accounts(table: pa.Table | None) -> tuple[tuple[Account, ...], tuple[Note, ...]]:
    """The accounts sorted by `account_id`, those named in several rows united, and what was odd.

    Raises AccessRefused when a required column is missing.
    """
    rows = rows_of(table, _TABLE, _REQUIRED)
    extra = sorted(headers_of(table) - _COLUMNS)
    accounts: dict[str, Account] = {}
    notes = list(unnamed_columns(table, _TABLE))
    for row in rows:
        account, odd = _account(row, extra)
        notes += [Note(_TABLE, row.line, message) for message in odd]
        known = accounts.get(account.account_id)
        if known is not None:
            notes.append(Note(_TABLE, row.line, "compte déjà nommé plus haut ; ses droits sont réunis"))
        if account.account_id:
            accounts[account.account_id] = account if known is None else _united(known, account)
    return tuple(accounts[account_id] for account_id in sorted(accounts)), tuple(notes)


def _account(row: Row, extra: Iterable[str]) -> tuple[Account, list[str]]:
    """The account of one row and the messages about it."""
    odd = [] if row.text("account_id") else ["account_id vide ; la ligne n'est pas lue"]
    enabled = yes_or_no(row.word("enabled"))
    if enabled is None and row.text("enabled"):
        odd.append("enabled n'est ni oui ni non ; le compte est pris pour actif")
    kind, mfa = row.word("kind") or UNKNOWN, row.word("mfa") or UNKNOWN
    if kind not in (*KINDS, UNKNOWN):
        odd.append(f"kind inconnu (attendu : {', '.join(KINDS)})")
        kind = UNKNOWN
    if mfa not in FACTORS:
        odd.append(f"mfa inconnu (attendu : {', '.join(FACTORS)})")
        mfa = UNKNOWN
    last_login = _date(row.text("last_login"))
    if last_login is None and row.text("last_login"):
        odd.append("last_login illisible (attendu : AAAA-MM-JJ)")
    account = Account(
        account_id=row.text("account_id"),
        roles=row.items("roles"),
        kind=kind,
        enabled=enabled is not False,
        mfa=mfa,
        last_login=last_login,
        attributes={name: row.items(name) for name in extra},
    )
    return account, odd


def _united(one: Account, other: Account) -> Account:
    """One account from two rows: all their rights; what they disagree on is the worse case, or unknown."""
    logins = [login for login in (one.last_login, other.last_login) if login is not None]
    return Account(
        account_id=one.account_id,
        roles=tuple(sorted({*one.roles, *other.roles})),
        kind=one.kind if one.kind == other.kind else UNKNOWN,
        enabled=one.enabled or other.enabled,
        mfa=one.mfa if one.mfa == other.mfa else UNKNOWN,
        last_login=max(logins, default=None),
        attributes={name: tuple(sorted({*values, *other.attributes[name]})) for name, values in one.attributes.items()},
    )


def _date(text: str) -> datetime.date | None:
    """The day that a text starts with, ISO or day/month/year; a time after it is left out."""
    if found := _DAY_FIRST.match(text):
        day, month, year = found.groups()
        text = f"{year}-{month}-{day}"
    if _YEAR_FIRST.match(text) is None:
        return None
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        return None
