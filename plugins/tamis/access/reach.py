"""What an account holds within each reach: listable ⊂ reachable ⊂ escalated."""

import functools
from collections.abc import Iterable
from dataclasses import dataclass

from tamis.access.accounts import Account
from tamis.access.filters import attributes_of
from tamis.access.grants import MANAGE_ACCOUNTS, MANAGE_GRANTS, READING, Grant, RefusedGrant, order
from tamis.access.roles import with_inherited
from tamis.access.scopes import REACHES, Reach, Scope


@dataclass(frozen=True, kw_only=True)
class HeldGrant:
    """A grant as an account holds it.

    `open_attributes`: the attacker chose the account's attributes, so a `:attr` of its filter opens to every value.
    `everything`: managing grants, every column and every row of the grant's export, nothing masked.
    """

    grant: Grant
    open_attributes: bool
    everything: bool


@dataclass(frozen=True, kw_only=True)
class Access:
    """The accounts of a portal, sorted by `account_id`, and what each holds.

    `roles`: every role that a grant (refused or not) or the roles table defines → the roles it inherits directly.
    `warnings`: French sentences without any value.
    `given`: False when the portal came without rights, and one hypothetical account reads everything.
    """

    accounts: tuple[Account, ...]
    grants: tuple[Grant, ...]
    roles: dict[str, tuple[str, ...]]
    refused: tuple[RefusedGrant, ...]
    warnings: tuple[str, ...]
    given: bool

    def held(self, account: Account, reach: Reach) -> tuple[HeldGrant, ...]:
        """The distinct grants that open rows to the account within the reach, in a fixed order.

        A scope `none` opens nothing, nor does a lookup by keys that nobody can guess. The order depends on the
        grants alone, and so does the result: accounts with the same roles hold the same.
        """
        key = (account.roles, reach)
        if key not in self._known:
            self._known[key] = self._found(account.roles, reach)
        return self._known[key]

    def held_with_key(self, account: Account) -> tuple[HeldGrant, ...]:
        """The lookups that open rows only to who has the keys, which nobody can guess: counted apart."""
        own = with_inherited(account.roles, self.roles)
        return _sorted(
            HeldGrant(grant=grant, open_attributes=False, everything=False)
            for grant in self._of(own)
            if grant.action in READING and grant.scope.mode == "lookup" and not grant.scope.keys_guessable
        )

    def refused_for(self, account: Account, reach: Reach) -> tuple[RefusedGrant, ...]:
        """The refused grants of the account's roles that could have opened something within the reach.

        Escalated, also those of the roles that it could assign.
        """
        own = with_inherited(account.roles, self.roles)
        roles = own | self._assigned(own) if reach == "escalated" else own
        return tuple(
            grant for grant in self.refused if _within(grant.reach, reach) and (not grant.role or grant.role in roles)
        )

    def escalates(self, account: Account) -> bool:
        """Whether managing accounts or grants opens more than the account's own grants."""
        return set(self.held(account, "escalated")) != set(self.held(account, "reachable"))

    def _found(self, roles: tuple[str, ...], reach: Reach) -> tuple[HeldGrant, ...]:
        own = with_inherited(roles, self.roles)
        held = _opened(self._of(own), reach, by_attacker=False)
        if reach == "escalated":
            assigned = self._assigned(own)
            held |= _opened(self._of(assigned), reach, by_attacker=True)
            held |= _managed(self._of(own | assigned))
        return _sorted(held)

    def _assigned(self, own: frozenset[str]) -> frozenset[str]:
        """The roles of the accounts that an attacker could create, those of their creations included."""
        assigned: frozenset[str] = frozenset()
        waiting = own
        while waiting:
            managers = [grant for grant in self._of(waiting) if grant.action == MANAGE_ACCOUNTS]
            named = {role for grant in managers for role in self._assignable(grant)}
            waiting = with_inherited(named, self.roles) - assigned
            assigned |= waiting
        return assigned

    def _assignable(self, grant: Grant) -> Iterable[str]:
        return self.roles if grant.assignable_roles is None else grant.assignable_roles

    def _of(self, roles: frozenset[str]) -> list[Grant]:
        return [grant for role in roles for grant in self._by_role.get(role, ())]

    @functools.cached_property
    def _by_role(self) -> dict[str, list[Grant]]:
        by_role: dict[str, list[Grant]] = {}
        for grant in self.grants:
            by_role.setdefault(grant.role, []).append(grant)
        return by_role

    @functools.cached_property
    def _known(self) -> dict[tuple[tuple[str, ...], Reach], tuple[HeldGrant, ...]]:
        """What sets of roles hold, each found once: a portal has many accounts and few roles."""
        return {}


def _within(least: Reach | None, reach: Reach) -> bool:
    return least is not None and REACHES.index(least) <= REACHES.index(reach)


def _opened(grants: Iterable[Grant], reach: Reach, *, by_attacker: bool) -> set[HeldGrant]:
    """The reading grants that open rows within the reach."""
    return {
        HeldGrant(grant=grant, open_attributes=by_attacker and _has_attributes(grant.scope), everything=False)
        for grant in grants
        if grant.action in READING and _within(grant.scope.reach, reach)
    }


def _managed(grants: Iterable[Grant]) -> set[HeldGrant]:
    return {
        HeldGrant(grant=grant, open_attributes=False, everything=True)
        for grant in grants
        if grant.action == MANAGE_GRANTS
    }


def _has_attributes(scope: Scope) -> bool:
    return scope.where is not None and bool(attributes_of(scope.where))


def _sorted(held: Iterable[HeldGrant]) -> tuple[HeldGrant, ...]:
    return tuple(sorted(held, key=lambda one: (order(one.grant), one.open_attributes)))
