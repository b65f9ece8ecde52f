"""What accounts hold: the settled rules one by one, then the laws on random portals."""

import itertools
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.access.portals import SCOPES, access, assigning, grants, reading, table, told

from tamis.access import REACHES


def test_listable_is_all_and_where_reachable_adds_lookups_by_guessable_keys():
    scopes = ("tout", "rien", "actifs", "siens", "cherche", "porteur", "cabinet")
    found = access(grants=grants(*(reading("r", scope) for scope in scopes)))
    listable = [f"r beneficiaires {scope}" for scope in ("actifs", "siens", "tout")]
    assert told(found, "listable") == listable
    assert told(found, "reachable") == sorted([*listable, "r beneficiaires cabinet", "r beneficiaires cherche"])
    assert told(found, "escalated") == told(found, "reachable")
    assert [held.grant.scope.name for held in found.held_with_key(found.accounts[0])] == ["porteur"]
    assert not found.escalates(found.accounts[0])


@pytest.mark.parametrize("action", ["read", "search", "download"])
def test_the_reading_action_changes_nothing(action):
    found = access(grants=grants(f"r | agents | {action} | * | | | tout |"))
    assert [told(found, reach) for reach in REACHES] == [["r agents tout"]] * 3


def test_roles_inherit_at_any_distance_and_a_deep_chain_is_no_trouble():
    chain = "\n".join(f"r{level} | r{level + 1}" for level in range(20_000))
    found = access(
        accounts="account_id | roles\ncompte | r0", roles=f"role | inherits\n{chain}", grants=grants(reading("r20000"))
    )
    assert told(found, "listable") == ["r20000 beneficiaires tout"]


def test_a_disabled_account_holds_what_it_would_hold():
    found = access(accounts="account_id | roles | enabled\ncompte | r | non", grants=grants(reading("r")))
    assert (found.accounts[0].enabled, told(found, "listable")) == (False, ["r beneficiaires tout"])


def test_an_account_without_grants_is_there_and_holds_nothing():
    found = access(accounts="account_id | roles\ncompte |", grants=grants(reading("r")))
    assert [told(found, reach) for reach in REACHES] == [[], [], []]


def test_managing_accounts_opens_the_assignable_roles_and_their_attributes_beside_ones_own():
    found = access(
        accounts="account_id | roles | finess\ncompte | admin | 1",
        grants=grants(
            reading("admin", "siens"), assigning("admin", "ps§admin"), reading("ps", "siens"), reading("tous")
        ),
    )
    assert told(found, "reachable") == ["admin beneficiaires siens"]
    assert told(found, "escalated") == [
        "admin beneficiaires siens",
        "admin beneficiaires siens ouvert",
        "ps beneficiaires siens ouvert",
    ]
    assert found.escalates(found.accounts[0])


def test_managing_accounts_closes_over_inherited_roles_and_accounts_created_by_created_accounts():
    found = access(
        accounts="account_id | roles\ncompte | chef",
        roles="role | inherits\nchef | admin\nb | lecteur\nadmin |\nc |\nd |",
        grants=grants(
            assigning("admin", "b"), assigning("lecteur", "c"), reading("c"), assigning("c", "chef"), reading("d")
        ),
    )
    assert told(found, "escalated") == ["c beneficiaires tout"]


def test_every_role_is_assignable_with_a_star():
    found = access(grants=grants(assigning("r", "*"), reading("a", "cherche"), reading("b", "porteur")))
    assert told(found, "escalated") == ["a beneficiaires cherche"]


def test_assigning_roles_that_open_nothing_escalates_nothing():
    found = access(grants=grants(reading("r"), assigning("r", "r§sans"), reading("sans", "rien")))
    assert not found.escalates(found.accounts[0])


def test_managing_grants_opens_every_column_and_row_of_its_export_nothing_masked():
    found = access(grants=grants("r | agents | manage_grants | nom | tel | iban | rien |"))
    held = found.held(found.accounts[0], "escalated")
    assert told(found, "reachable") == []
    assert [(one.everything, one.grant.export, one.grant.columns, one.grant.scope.mode) for one in held] == [
        (True, "agents", None, "all")
    ]
    assert (held[0].grant.except_columns, held[0].grant.masked_columns) == (frozenset(), frozenset())


def test_managing_grants_through_an_assigned_role_counts():
    found = access(grants=grants(assigning("r", "s"), "s | * | manage_grants | | | | |"))
    assert told(found, "escalated") == ["s * - tout"]


def test_what_is_held_survives_a_journey_to_another_process():
    found = access(grants=grants(assigning("r", "*"), reading("s")))
    held = found.held(found.accounts[0], "escalated")
    copy = pickle.loads(pickle.dumps(found))
    assert (copy, copy.held(copy.accounts[0], "escalated")) == (found, held)


ROLES = ("a", "b", "c", "d", "e")
NAMES = tuple(line.split("|")[0].strip() for line in SCOPES.strip().splitlines()[1:])
ACTIONS = ("read", "read", "search", "manage_accounts", "manage_grants")
role = st.sampled_from(ROLES)
grant_lines = st.builds(
    "{} | {} | {} | {} | | | {} | {}".format,
    role,
    st.sampled_from(["*", "agents", "remboursements", "inconnu"]),
    st.sampled_from(ACTIONS),
    st.sampled_from(["*", "nom", ""]),
    st.sampled_from([*NAMES, "absent", ""]),
    st.sampled_from(["*", "", *ROLES, "a§c"]),
)
# A role inherits only from later ones, so that there is no cycle.
edges = st.tuples(role, role).filter(lambda edge: edge[0] < edge[1])
portals = st.fixed_dictionaries(
    {
        "grants": st.lists(grant_lines, max_size=8),
        "edges": st.sets(edges, max_size=4),
        "held": st.sets(role, max_size=2),
    }
)


def portal(*, grants: list[str], edges: set[tuple[str, str]], held: set[str], finess: str = "1"):
    """A portal of one account; every role is listed."""
    inherits = {name: "§".join(to for from_, to in sorted(edges) if from_ == name) for name in ROLES}
    return access(
        accounts=f"account_id | roles | finess\ncompte | {'§'.join(sorted(held))} | {finess}",
        roles="role | inherits\n" + "\n".join(f"{name} | {inherits[name]}" for name in ROLES),
        grants=table(
            "\n".join(["role|export|action|columns|except_columns|masked_columns|scope|assignable_roles", *grants])
        ),
    )


def opened(found, reach):
    return set(found.held(found.accounts[0], reach))


@given(portals)
def test_reaches_nest_and_hold_no_duplicates(drawn):
    found = portal(**drawn)
    held = [found.held(found.accounts[0], reach) for reach in REACHES]
    assert [len(set(grants)) for grants in held] == [len(grants) for grants in held]
    assert [set(inner) - set(outer) for inner, outer in itertools.pairwise(held)] == [set(), set()]
    assert found.escalates(found.accounts[0]) == (len(held[2]) > len(held[1]))


@given(portals, grant_lines, role, edges)
def test_a_grant_a_role_an_inheritance_or_an_attribute_value_more_never_takes_a_held_grant_away(
    drawn, line, held, edge
):
    before = portal(**drawn)
    for more in (
        drawn | {"grants": [line, *drawn["grants"]]},
        drawn | {"held": drawn["held"] | {held}},
        drawn | {"edges": drawn["edges"] | {edge}},
        drawn | {"finess": "1§2"},
    ):
        after = portal(**more)
        assert [opened(before, reach) - opened(after, reach) for reach in REACHES] == [set(), set(), set()]


@given(portals)
def test_what_is_escalated_is_what_creating_accounts_step_by_step_opens(drawn):
    found = portal(**drawn)
    parents = {name: {to for from_, to in drawn["edges"] if from_ == name} for name in ROLES}

    def grown(roles):
        return roles.union(*(parents[name] for name in roles))

    own, made = set(drawn["held"]), set()
    for _ in range(2 * len(ROLES) + 2):
        own, made = grown(own), grown(made)
        for grant in found.grants:
            if grant.action == "manage_accounts" and grant.role in own | made:
                made |= set(ROLES if grant.assignable_roles is None else grant.assignable_roles)
    reading_modes = {scope: scope not in {"rien", "porteur"} for scope in NAMES}
    expected = {
        (
            grant.role,
            grant.export,
            grant.action,
            grant.scope.name,
            by == "made" and grant.scope.name in {"siens", "cabinet"},
        )
        for by, roles in (("own", own), ("made", made))
        for grant in found.grants
        if grant.role in roles
        and (grant.action == "manage_grants" or (grant.action != "manage_accounts" and reading_modes[grant.scope.name]))
    }
    told_again = {
        (held.grant.role, held.grant.export, held.grant.action, held.grant.scope.name, held.open_attributes)
        for held in opened(found, "escalated")
    }
    assert told_again == expected
