"""Every dataset says what it holds, and docs/reports.md says the same."""

import dataclasses
import re
from pathlib import Path

import pyarrow as pa
import pytest

from tamis import reports
from tamis.policy import taxonomy
from tamis.reports.account_facts import Account

DATASETS = list(reports.DATASETS.values())
DOCS = Path(__file__).parents[2] / "docs" / "reports.md"


def test_a_dataset_is_found_under_its_own_name():
    assert [kind.name for kind in DATASETS] == list(reports.DATASETS)


@pytest.mark.parametrize("kind", DATASETS, ids=lambda kind: kind.name)
def test_every_field_has_a_description_that_fits_in_a_table(kind):
    odd = [name for name in kind.schema.names if not kind.description(name).strip() or "|" in kind.description(name)]
    assert odd == []


@pytest.mark.parametrize("kind", DATASETS, ids=lambda kind: kind.name)
def test_the_order_is_made_of_columns_that_are_never_null(kind):
    assert [name for name in kind.order if kind.schema.field(name).nullable] == []


@pytest.mark.parametrize("kind", DATASETS, ids=lambda kind: kind.name)
def test_no_type_is_one_that_readers_disagree_on(kind):
    # Decimals are objects in pandas, dictionaries are not constant, unsigned and nanoseconds differ by engine.
    def odd(some: pa.DataType) -> bool:
        if pa.types.is_list(some):
            return odd(some.value_type)
        if pa.types.is_struct(some):
            return any(odd(part.type) for part in some)
        known = ("string", "int64", "int32", "int8", "double", "bool", "date32[day]", "timestamp[us, tz=UTC]")
        return str(some) not in known

    assert [field.name for field in kind.schema if odd(field.type)] == []


def test_portal_and_date_stand_in_the_path_only():
    assert [kind.name for kind in DATASETS if {"portal", "snapshot_date"} & set(kind.schema.names)] == []


def test_versions_are_a_major_and_a_minor():
    assert [kind.name for kind in DATASETS if not re.fullmatch(r"[1-9]\d*\.\d+", kind.version)] == []


def test_the_dossier_reads_every_column_of_account_exposure():
    assert [field.name for field in dataclasses.fields(Account)] == reports.DATASETS["account_exposure"].schema.names


def test_no_entity_type_is_named_like_a_category():
    # The dossier keeps the findings on both under their names.
    assert {entity.name for entity in taxonomy().types} & set(taxonomy().categories) == set()


def test_the_page_on_reports_is_made_from_the_schemas():
    assert DOCS.read_text(encoding="utf-8") == reports.markdown(), "make it again, as the page itself says"


def test_the_page_names_every_dataset_and_column():
    page = reports.markdown()
    missing = [
        (kind.name, name) for kind in DATASETS for name in kind.schema.names if f"\n| `{name}` | " not in page
    ] + [kind.name for kind in DATASETS if f"\n### {kind.name}\n" not in page]
    assert missing == []
