"""What the names of a table's columns say together: one explains another, and what all begin with says nothing."""

import itertools
from collections.abc import Mapping

from tamis.columns.headers import NAMING, HeaderEvidence, read_header
from tamis.columns.table_prefix import readings
from tamis.columns.weights import weights
from tamis.lexicon import fold
from tamis.lexicon.spelling import common_form

Said = dict[str, HeaderEvidence]


def read_headers(columns: tuple[str, ...]) -> Mapping[str, Said]:
    """What each name says; where the table begins all names alike, what is left of it goes before the whole."""
    left = readings(columns)
    names = {column: left[column] if column in left and read_header(left[column]) else column for column in columns}
    said = {column: read_header(name) for column, name in names.items()}
    for before, column in itertools.pairwise(columns):
        if names[column] and _is_place(names[column]) and _names(said[before], "BIRTH_DATE"):
            # « Né le | à », « date de naissance | lieu », « Né à | le »: the second name goes on with the first.
            said[column] = read_header("lieu naissance")
        if names[column] and _is_day(names[column]) and _names(said[before], "BIRTH_PLACE"):
            said[column] = read_header("date naissance")
    if sum(not _BANKS.isdisjoint(common_form(fold(name).split())) for name in names.values()) > 1:
        # « Code banque | code guichet | compte | clé »: the account of a RIB in four columns.
        said |= {column: read_header("numero compte") for column in columns if _is_account(names[column])}
    return {column: _beside_others(names[column], column, said) for column in columns}


_PLACES = frozenset({("a",), ("lieu",), ("au",), ("en",)})
"""Names that say where, and not of what."""


def _is_place(name: str) -> bool:
    return common_form(fold(name).split()) in _PLACES


def _is_day(name: str) -> bool:
    return common_form(fold(name).split()) in (("le",), ("date",))


_BANKS = frozenset({"rib", "guichet", "bancaire", "banque"})
"""Words of the other parts of a RIB."""


def _is_account(name: str) -> bool:
    return common_form(fold(name).split()) == ("compte",)


def _names(said: Said, kind: str) -> bool:
    return kind in said and said[kind].how in NAMING


def _beside_others(name: str, column: str, said: Mapping[str, Said]) -> Said:
    """A word too general to say its type alone says it beside others of such types (`add` beside `sph` and `cyl`)."""
    for kind in (kind for kind, one in said[column].items() if one.how == "general"):
        beside = weights().told_by_others.get(kind, frozenset())
        others = sum(
            any(
                found.log_odds > 0 and (name == kind or found.how != "general")
                for name, found in told.items()
                if name in beside
            )
            for other, told in said.items()
            if other != column
        )
        if others >= weights().header["others"]:
            return read_header(name, general=False)
    return said[column]
