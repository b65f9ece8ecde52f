"""What an identifier is: the definition of one entity type, from which every check of it is derived.

A module of `tamis.identifiers` holds one. The scalar check, the check of an Arrow column and the Presidio
recognizer all come from it (law 5), so they can't disagree.
"""

from tamis.identifier.columns import by_class, in_columns
from tamis.identifier.definition import Identifier
from tamis.identifier.normal import always, compact, plain

__all__ = ["Identifier", "always", "by_class", "compact", "in_columns", "plain"]
