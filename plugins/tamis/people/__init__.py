"""Which person a row is about: the person key of an export, keyed tokens for rows, and who is the same person."""

from tamis.people.components import components
from tamis.people.keyed import content_of
from tamis.people.keys import ColumnType, PersonSpec, person_spec
from tamis.people.tokens import RowPeople, same_person_tokens

__all__ = ["ColumnType", "PersonSpec", "RowPeople", "components", "content_of", "person_spec", "same_person_tokens"]
