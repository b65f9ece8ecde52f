"""Accounts, roles, grants, scopes and filters: what each account of a portal may read, and within which reach."""

from tamis.access.accounts import Account
from tamis.access.filter_language import parse_filter
from tamis.access.filters import (
    And,
    Atom,
    Attribute,
    Compare,
    Filter,
    In,
    IsNull,
    Not,
    Number,
    Or,
    Text,
    atom_holds,
    atoms_of,
    attributes_of,
    columns_of,
    decimal_of,
    fold_filter,
    holds,
    usable,
)
from tamis.access.grants import Grant, RefusedGrant
from tamis.access.reach import Access, HeldGrant
from tamis.access.reading import HYPOTHETICAL, read_access
from tamis.access.scopes import REACHES, Reach, Scope

__all__ = [
    "HYPOTHETICAL",
    "REACHES",
    "Access",
    "Account",
    "And",
    "Atom",
    "Attribute",
    "Compare",
    "Filter",
    "Grant",
    "HeldGrant",
    "In",
    "IsNull",
    "Not",
    "Number",
    "Or",
    "Reach",
    "RefusedGrant",
    "Scope",
    "Text",
    "atom_holds",
    "atoms_of",
    "attributes_of",
    "columns_of",
    "decimal_of",
    "fold_filter",
    "holds",
    "parse_filter",
    "read_access",
    "usable",
]
