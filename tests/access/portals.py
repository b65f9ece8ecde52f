"""Small access tables for tests, written as a person would write them."""

import pyarrow as pa

from tamis.access import Access, read_access

EXPORTS = frozenset({"beneficiaires", "remboursements", "agents"})
SCOPES = """
scope    | mode   | where                       | lookup_keys | keys_guessable | max_per_day
tout     | all    |                             |             |                |
rien     | none   |                             |             |                |
actifs   | where  | statut = 'actif'            |             |                |
siens    | where  | finess = :finess            |             |                |
cherche  | lookup |                             | nir§ddn     | yes            | 300
porteur  | lookup |                             | carte       | no             |
cabinet  | lookup | finess = :finess            | nir         | unknown        |
"""
GRANTS_HEADER = "role | export | action | columns | except_columns | masked_columns | scope | assignable_roles"


def table(text: str) -> pa.Table:
    """A table of text: the first line is the header, cells stand between bars, `§` is a bar inside a cell."""
    lines = [[cell.strip().replace("§", "|") for cell in line.split("|")] for line in text.strip().splitlines()]
    header, *rows = lines
    rows = [row + [""] * (len(header) - len(row)) for row in rows]
    return pa.table({name: pa.array([row[place] for row in rows], pa.string()) for place, name in enumerate(header)})


def grants(*lines: str) -> pa.Table:
    """A grants table of these rows: role, export, action, columns, except, masked, scope, assignable."""
    return table("\n".join([GRANTS_HEADER, *lines]))


def reading(role: str, scope: str = "tout", export: str = "beneficiaires") -> str:
    """A row of grants that reads every column."""
    return f"{role} | {export} | read | * | | | {scope} |"


def assigning(role: str, assignable: str) -> str:
    """A row of grants that creates accounts."""
    return f"{role} | * | manage_accounts | | | | | {assignable}"


def access(**tables: str | pa.Table) -> Access:
    """What these tables give; scopes are SCOPES, and one account `compte` holds the role `r`, unless given."""
    given: dict[str, str | pa.Table] = {"accounts": "account_id | roles\ncompte | r", "scopes": SCOPES} | tables
    read = {name: table(content) if isinstance(content, str) else content for name, content in given.items()}
    return read_access(read, exports=EXPORTS)


def told(found: Access, reach: str, account_id: str = "compte") -> list[str]:
    """What an account holds within a reach, one short line a grant: role, export, scope, and what opens it."""
    account = next(account for account in found.accounts if account.account_id == account_id)
    return [
        " ".join(
            [held.grant.role, held.grant.export, held.grant.scope.name or "-"]
            + ["ouvert"] * held.open_attributes
            + ["tout"] * held.everything
        )
        for held in found.held(account, reach)
    ]
