"""From the four access tables to what each account holds."""

from collections.abc import Iterable, Iterator

import pyarrow as pa

from tamis.access.accounts import UNKNOWN, Account, read_accounts
from tamis.access.grants import Grant, RefusedGrant, assignable_in, read_grants
from tamis.access.reach import Access
from tamis.access.roles import read_roles
from tamis.access.scopes import EVERY_ROW, read_scopes
from tamis.access.tables import EVERY, Note, has_columns, sentences, shown
from tamis.errors import AccessRefused

HYPOTHETICAL = "hypothese-tout-lire"
"""The account that reads everything when a portal comes without its rights."""

# Stands for a missing grants table: anything could be open to anyone.
_NO_GRANTS = RefusedGrant(
    line=0,
    role="",
    export=EVERY,
    reason="no_grants",
    message="table grants absente ; ce que les comptes peuvent lire est inconnu",
    columns=None,
)


def read_access(tables: dict[str, pa.Table], *, exports: frozenset[str]) -> Access:
    """The access of a portal, from the tables accounts, roles, grants and scopes (all cells text, any may miss).

    `exports` are the names the portal knows, unscanned ones included. A grant that can't be used is refused, and
    what it could have opened is unknown. Raises AccessRefused when the tables can't be used at all: a required
    column or the accounts are missing, a header is absent, roles inherit in a cycle.
    """
    if not any(has_columns(tables.get(name)) for name in ("accounts", "grants")):
        return _hypothesis()
    if not has_columns(tables.get("accounts")):
        raise AccessRefused("table accounts absente ; sans elle, les droits de grants ne sont à personne")
    accounts, about_accounts = read_accounts(tables.get("accounts"))
    inherits, about_roles = read_roles(tables.get("roles"))
    attributes = frozenset(name for account in accounts for name in account.attributes)
    scopes, about_scopes = read_scopes(tables.get("scopes"), attributes)
    listed = _listed(inherits, accounts, assignable_in(tables.get("grants"))) if inherits else None
    grants, refused, about_grants = read_grants(tables.get("grants"), exports=exports, scopes=scopes, roles=listed)
    if not has_columns(tables.get("grants")):
        refused = (_NO_GRANTS,)
    owners = {grant.role for grant in grants} | {grant.role for grant in refused if grant.role}
    roles = {role: inherits.get(role, ()) for role in sorted({*inherits, *owners})}
    notes = (
        *about_accounts,
        *about_roles,
        *about_scopes,
        *about_grants,
        *_unknown_roles(accounts, grants, inherits, frozenset(roles)),
        *_nothing_in(accounts, grants, refused),
    )
    return Access(accounts=accounts, grants=grants, roles=roles, refused=refused, warnings=sentences(notes), given=True)


def _listed(
    inherits: dict[str, tuple[str, ...]], accounts: Iterable[Account], assignable: frozenset[str]
) -> frozenset[str]:
    """The roles that something other than a grant's own row names."""
    inherited = {role for roles in inherits.values() for role in roles}
    held = {role for account in accounts for role in account.roles}
    return frozenset({*inherits, *inherited, *held, *assignable})


def _unknown_roles(
    accounts: Iterable[Account],
    grants: Iterable[Grant],
    inherits: dict[str, tuple[str, ...]],
    known: frozenset[str],
) -> Iterator[Note]:
    """Notes about roles that are held, inherited or assignable, and that nothing defines."""
    holders: dict[str, int] = {}
    for account in accounts:
        for role in account.roles:
            holders[role] = holders.get(role, 0) + 1
    for role in sorted(holders.keys() - known):
        many = holders[role]
        what = f"rôle {shown(role)}, de {many} compte{'s' * (many > 1)}, défini ni dans roles ni dans grants"
        yield Note("accounts", None, what)
    for role in sorted({role for roles in inherits.values() for role in roles} - known):
        yield Note("roles", None, f"rôle hérité {shown(role)}, défini ni dans roles ni dans grants")
    for role in sorted({role for grant in grants for role in grant.assignable_roles or ()} - known):
        yield Note("grants", None, f"rôle attribuable {shown(role)}, défini ni dans roles ni dans grants")


def _nothing_in(
    accounts: tuple[Account, ...], grants: tuple[Grant, ...], refused: tuple[RefusedGrant, ...]
) -> Iterator[Note]:
    """Notes about tables that are missing or hold nothing."""
    if not accounts:
        yield Note("accounts", None, "aucun compte")
    if refused == (_NO_GRANTS,):
        yield Note("grants", None, _NO_GRANTS.message)
    elif not grants and not refused:
        yield Note("grants", None, "aucun droit")


def _hypothesis() -> Access:
    """One account that reads everything, since no rights were given."""
    account = Account(
        account_id=HYPOTHETICAL,
        roles=(HYPOTHETICAL,),
        kind=UNKNOWN,
        enabled=True,
        mfa=UNKNOWN,
        last_login=None,
        attributes={},
    )
    grant = Grant(
        role=HYPOTHETICAL,
        export=EVERY,
        action="read",
        columns=None,
        except_columns=frozenset(),
        masked_columns=frozenset(),
        scope=EVERY_ROW,
        assignable_roles=(),
    )
    return Access(
        accounts=(account,),
        grants=(grant,),
        roles={HYPOTHETICAL: ()},
        refused=(),
        warnings=("aucune table de droits : un compte hypothétique lit tout",),
        given=False,
    )
