"""Cells of several parts, and columns that hold another type beside their own."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis.columns import Observer, decide, types_in_cells
from tamis.columns.decision import Decision
from tamis.columns.parts import part_marks
from tamis.columns.weights import weights
from tamis.identifiers import BY_TYPE
from tamis.policy import taxonomy

SIGNS = ("|", "^", " ; ", " - ", ", ", " / ", "\n")
"""What parts the fields of one cell."""
NAMED = ["Anne Roy", "Paul Petit", "Marc Morel", "Zoé Martin", "Lou Blanc", "Eve Noiret"]
SIRET = ["73282932000074", "40483304800022", "44306184100047", "55208131766522"]
SIREN = ["732829320", "404833048", "443061841"]


def decided(name: str, cells: list[str]) -> Decision:
    observer = Observer((name,))
    observer.add(pa.record_batch([pa.array(cells)], names=[name]))
    (found,) = decide(observer.evidence(), columns=(name,), settled={}, reviews={})
    return found


def types(mask: int) -> set[str]:
    return set(taxonomy().names(mask))


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("kind", sorted(weights().in_parts & weights().contained))
def test_a_part_is_of_the_types_that_it_is_of_alone(kind: str, sign: str) -> None:
    alone = BY_TYPE[kind].valid[0]
    marks = part_marks(pa.array([f"voir{sign}{alone}", alone], pa.string()))
    assert kind in types(int(marks[0]))


@given(st.lists(st.text("abc,;|^<>() -é", min_size=1, max_size=30).map(str.strip).filter(bool), max_size=20))
def test_parts_of_a_value_do_not_depend_on_the_values_beside_it(values: list[str]) -> None:
    together = part_marks(pa.array(values, pa.string()))
    assert [int(mark) for mark in together] == [int(part_marks(pa.array([value]))[0]) for value in values]


def test_a_sentence_has_no_parts() -> None:
    text = "il faudrait, je crois, rappeler le client demain matin au plus tard, à ce numéro, 06 39 98 12 34, merci"
    assert part_marks(pa.array([text])).tolist() == [0]


@pytest.mark.parametrize(
    ("header", "cells", "kind"),
    [
        ("c1", [f"{name} <{name.split()[0].lower()}@exemple.fr>" for name in NAMED], "EMAIL_ADDRESS"),
        ("c1", [f"192.0.2.{n}, 10.0.0.{n}" for n in range(1, 12)], "IP_ADDRESS"),
        ("AMC", [f"7553068{n} - Mutuelle {n}" for n in range(10)], "FR_AMC"),
        ("c1", [f"{name} (enfant)" for name in NAMED], "PERSON"),
    ],
)
def test_a_column_of_parted_cells_is_what_a_part_is(header: str, cells: list[str], kind: str) -> None:
    assert decided(header, cells).entity_type == kind


def test_a_column_says_which_other_types_some_cells_hold() -> None:
    siret = decided("siret", SIRET * 3 + SIREN)
    mail = decided("contact", [f"{name} <{name.split()[0].lower()}@exemple.fr>" for name in NAMED])
    assert (siret.entity_type, types(siret.beside)) == ("FR_SIRET", {"FR_SIREN"})
    assert (mail.entity_type, types(mail.beside)) == ("EMAIL_ADDRESS", {"PERSON"})


def test_a_column_of_nothing_says_what_a_few_cells_hold() -> None:
    found = decided("divers", ["ok", "à revoir", "-", "anne@exemple.fr", "paul@exemple.fr", "vu"] * 4)
    assert (found.entity_type, types(found.beside)) == (None, {"EMAIL_ADDRESS"})


def test_a_column_of_one_type_holds_nothing_beside_it() -> None:
    assert [types(decided(name, cells).beside) for name, cells in (("siret", SIRET * 3), ("c1", NAMED))] == [
        set(),
        set(),
    ]


def test_each_cell_says_what_it_holds_beside_the_type_of_its_column() -> None:
    wanted = taxonomy().mask(["FR_SIREN", "PERSON"])
    found = types_in_cells([SIRET[0], SIREN[0], "Anne Roy", "Anne Roy <a@exemple.fr>"], "FR_SIRET", wanted)
    assert [types(each) for each in found] == [set(), {"FR_SIREN"}, set(), {"PERSON"}]
