"""Whether what a column's name declares is kept although its values do not bear it out.

Masked, damaged and invalid numbers are reported, never dropped; a name that the form of the values contradicts
(thirteen digits in `cb_lecteur`, a number plate in `immat`) declares nothing.
"""

from tamis.columns.evidence import ColumnEvidence
from tamis.columns.headers import NAMING, HeaderEvidence
from tamis.columns.weighing import chance_of, mostly_damaged
from tamis.columns.weights import Weights
from tamis.identifiers import BY_TYPE


def declares(name: str, said: HeaderEvidence, column: ColumnEvidence, weighing: Weights) -> bool:
    """Whether the header's word for the type `name` is kept, for all that the values may be.

    It is where they are masked or damaged, where a part of them bears it out, where they are written as the type is
    in raw exports, and for a type that must not be missed; not where they are too short for it, where they answer yes
    or no to a name that is no whole synonym, nor where a word of things beside it (`flag_nir`) and a handful of
    repeated values say that it is about the type, and not it.
    """
    if said.how not in NAMING and said.how not in ("strong_word", "general"):
        return False
    raw = said.how in NAMING and not _yes_or_no(column) and _written_raw(name, column, weighing)
    if mostly_damaged(column) or raw:
        return True
    if not _long_enough(column, weighing.declared.get(name, 0)) or (said.how != "exact" and _yes_or_no(column)):
        return False
    if said.how in NAMING:
        return name in weighing.declared or _confirmed_in_part(name, column, weighing)
    code = said.log_odds < weighing.header["strong_word"] and 2 * column.n_distinct < column.n_filled
    vague = said.how == "general" or weighing.general.issuperset(said.words)
    return name in weighing.declared_by_word and not code and not vague


_RAW = 0.8
"""Share of the distinct values from which a raw form is the column's."""


def _written_raw(name: str, column: ColumnEvidence, weighing: Weights) -> bool:
    """Whether the values have the form that the type takes in a raw export, which other numbers have too."""
    feature = weighing.raw_forms.get(name)
    n = column.sketch.hashes.size
    return feature is not None and n > 0 and int((column.having(feature) > 0).sum()) >= _RAW * n


def _long_enough(column: ColumnEvidence, least: int) -> bool:
    """Whether half of the cells that say something have `least` characters; without any nothing contradicts."""
    long = sum(n for length, n in column.lengths.items() if length >= least)
    return 2 * long >= column.n_filled - column.features.get("placeholder", 0)


_ANSWERS = 0.4
"""Share of the cells that say no, or neither 1 nor another number, from which a column answers yes or no."""


def _yes_or_no(column: ColumnEvidence) -> bool:
    """Whether the cells answer a question about the type: only a whole name (`ald`) makes the answer the type."""
    return column.n_distinct <= 3 and column.features.get("flag", 0) >= _ANSWERS * column.n_filled


_IN_PART, _ABOVE_CHANCE = 0.1, 3.0
"""Share of the distinct values, and times what chance gives, from which some values bear a name out."""


def _confirmed_in_part(name: str, column: ColumnEvidence, weighing: Weights) -> bool:
    """Whether too many values match for chance: the others have a note, or two numbers, in a cell."""
    n, k = column.distinct_valid(name)
    return name in BY_TYPE and k > max(_IN_PART, _ABOVE_CHANCE * chance_of(name, weighing)) * n
