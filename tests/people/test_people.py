"""Which person a row is about: keys compare in normal forms, links join, incomplete keys stand alone."""

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis.people import ColumnType, PersonSpec, components, person_spec, same_person_tokens
from tamis.portals import ExportSettings
from tamis.store import Key

KEY = Key(b"k" * 32)


def column(name, entity_type):
    return ColumnType(column=name, entity_type=entity_type)


def tokens(spec, columns, empty=frozenset()):
    batch = pa.record_batch([pa.array(cells, pa.string()) for cells in columns.values()], names=list(columns))
    return same_person_tokens(batch, spec, KEY, empty)


NIR_AND_DATE = PersonSpec(kind="beneficiary", key=(column("nir", "FR_NIR"), column("ddn", "BIRTH_DATE")))


@pytest.mark.parametrize(
    ("nir", "date"),
    [
        ("2 69 05 49 588 157 80", "1969-05-12"),
        ("2690549588157", "12/05/1969"),
        ("269054958815780", "19690512"),
        (" 2-69-05-49-588-157-80 ", "12.05.1969"),
    ],
)
def test_a_key_compares_in_the_normal_form_of_its_identifiers(nir, date):
    found = tokens(NIR_AND_DATE, {"nir": ["269054958815780", nir], "ddn": ["12/05/1969", date]})

    assert found.tokens[0].tolist() == found.tokens[1].tolist()
    assert found.linked.all()


def test_the_order_of_key_columns_does_not_matter():
    other = PersonSpec(kind="beneficiary", key=(column("date", "BIRTH_DATE"), column("secu", "FR_NIR")))

    here = tokens(NIR_AND_DATE, {"nir": ["269054958815780"], "ddn": ["1969-05-12"]})
    there = tokens(other, {"date": ["12/05/1969"], "secu": ["269054958815780"]})

    assert here.tokens.tolist() == there.tokens.tolist()


def test_one_key_under_two_kinds_is_two_people():
    employee = PersonSpec(kind="employee", key=NIR_AND_DATE.key)
    cells = {"nir": ["269054958815780"], "ddn": ["1969-05-12"]}

    assert tokens(NIR_AND_DATE, cells).tokens.tolist() != tokens(employee, cells).tokens.tolist()


def test_an_incomplete_key_is_not_linked():
    found = tokens(
        NIR_AND_DATE,
        {"nir": ["269054958815780", " ", "NULL"], "ddn": ["", "1969-05-12", "1969-05-12"]},
        empty=frozenset({"NULL"}),
    )

    assert found.linked.tolist() == [False, False, False]


def test_a_link_joins_rows_with_other_keys_and_stands_in_for_a_missing_one():
    spec = PersonSpec(kind="beneficiary", key=(column("nir", "FR_NIR"),), links=(column("adherent", "MEMBER_NUMBER"),))
    found = tokens(spec, {"nir": ["269054958815780", "295109912611193", ""], "adherent": ["A1", "a1", "A1"]})

    assert found.linked.all()
    nodes = np.unique(np.vstack((found.tokens, found.edges[:, :2], found.edges[:, 2:])), axis=0)
    index = {tuple(node): number for number, node in enumerate(nodes.tolist())}
    left = np.array([index[tuple(edge)] for edge in found.edges[:, :2].tolist()])
    right = np.array([index[tuple(edge)] for edge in found.edges[:, 2:].tolist()])
    label = components(len(nodes), left, right)
    assert len({label[index[tuple(token)]] for token in found.tokens.tolist()}) == 1


def test_a_column_that_the_part_lacks_is_empty():
    assert tokens(NIR_AND_DATE, {"nir": ["269054958815780"]}).linked.tolist() == [False]


@given(st.integers(1, 30), st.data())
def test_components_are_those_of_a_plain_walk(count, data):
    edges = data.draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=40))
    neighbours = {node: {node} for node in range(count)}
    for left, right in edges:
        union = neighbours[left] | neighbours[right]
        for node in union:
            neighbours[node] = union
    left, right = (np.array([edge[side] for edge in edges], np.int64) for side in (0, 1))

    assert components(count, left, right).tolist() == [min(neighbours[node]) for node in range(count)]


@pytest.mark.parametrize(
    ("types", "kind", "key"),
    [
        (
            {"nom": "LAST_NAME", "nir": "FR_NIR", "ddn": "BIRTH_DATE", "rang": "BIRTH_RANK"},
            "beneficiary",
            ["nir", "ddn", "rang"],
        ),
        ({"nir": "FR_NIR", "finess": "FR_FINESS"}, "beneficiary", ["nir"]),
        ({"adh": "MEMBER_NUMBER", "ddn": "BIRTH_DATE"}, "beneficiary", ["adh", "ddn"]),
        ({"finess": "FR_FINESS", "nom": "LAST_NAME", "rpps": "FR_RPPS"}, "professional", ["rpps"]),
        ({"login": "LOGIN", "nom": "LAST_NAME"}, "employee", ["login"]),
        ({"nom": "LAST_NAME", "prenom": "FIRST_NAME"}, "beneficiary", ["nom", "prenom"]),
        ({"cp": "POSTCODE", "x": None}, "none", []),
    ],
)
def test_without_settings_whom_and_by_what_is_inferred_and_said(types, kind, key):
    spec = person_spec(ExportSettings(), types)

    assert (spec.kind, [part.column for part in spec.key], spec.inferred) == (kind, key, True)


def test_what_portal_toml_gives_is_taken_as_it_is():
    settings = ExportSettings(people="employee", person_key=("x", "nir"), links=("y",))
    spec = person_spec(settings, {"nir": "FR_NIR", "x": None, "y": "LOGIN"})

    assert (spec.kind, spec.inferred) == ("employee", False)
    assert spec.key == (column("x", None), column("nir", "FR_NIR"))
    assert spec.links == (column("y", "LOGIN"),)
