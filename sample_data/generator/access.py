"""Lines of the access tables, one function a table, and what both portals write alike."""

import datetime
from collections.abc import Iterable, Iterator, Mapping

from sample_data.generator.people import Professional
from sample_data.generator.words import Insurer

Line = dict[str, str]
ALL, NOTHING = "toutes_lignes", "aucune_ligne"


def account(
    account_id: str,
    roles: str,
    *,
    kind: str = "human",
    enabled: str = "true",
    mfa: str = "sms",
    last_login: str = "2026-11-18",
) -> Line:
    """One line of accounts; attributes are added by the caller."""
    return {
        "account_id": account_id,
        "roles": roles,
        "kind": kind,
        "enabled": enabled,
        "mfa": mfa,
        "last_login": last_login,
    }


def grant(
    role: str,
    export: str,
    columns: str,
    scope: str,
    *,
    action: str = "read",
    except_columns: str = "",
    masked_columns: str = "",
    assignable_roles: str = "",
) -> Line:
    """One line of grants."""
    return {
        "role": role,
        "export": export,
        "action": action,
        "columns": columns,
        "except_columns": except_columns,
        "masked_columns": masked_columns,
        "scope": scope,
        "assignable_roles": assignable_roles,
    }


def scope(name: str, mode: str, *, where: str = "", keys: str = "", guessable: str = "", max_per_day: str = "") -> Line:
    """One line of scopes."""
    return {
        "scope": name,
        "mode": mode,
        "where": where,
        "lookup_keys": keys,
        "keys_guessable": guessable,
        "max_per_day": max_per_day,
    }


def roles(inherits: Mapping[str, str]) -> list[Line]:
    """The table of roles."""
    return [{"role": role, "inherits": inherited} for role, inherited in inherits.items()]


def controllers(insurers: Iterable[Insurer]) -> list[Line]:
    """The table of controllers: one insurer a line, with its other spellings."""
    return [
        {"controller": insurer.slug, "name": insurer.name, "aliases": "|".join(insurer.aliases)} for insurer in insurers
    ]


def professional_accounts(
    prefix: str, role: str, owners: list[Professional], *, mfa: tuple[str, ...], enabled: str = "true"
) -> Iterator[Line]:
    """One account for each of these professionals, with the FINESS number of its place."""
    for number, owner in enumerate(owners, start=1):
        seen = datetime.date(2026, 11, 19) - datetime.timedelta(days=number * 7 % 60)
        yield account(
            f"{prefix}-{number:03}",
            role,
            enabled=enabled,
            mfa=mfa[number % len(mfa)],
            last_login=seen.isoformat(),
        ) | {"finess": owner.finess}


def with_attributes(lines: Iterable[Line], attributes: tuple[str, ...]) -> list[Line]:
    """The lines with every attribute column; empty where an account has none."""
    return [line | {name: line.get(name, "") for name in attributes} for line in lines]


def reach(listable: int, reachable: int | None = None, escalated: int | None = None) -> dict[str, int]:
    """People that an account lists, reaches, could reach; a number that is not given equals the one before."""
    reachable = listable if reachable is None else reachable
    return {
        "listable": listable,
        "reachable": reachable,
        "escalated": reachable if escalated is None else escalated,
    }
