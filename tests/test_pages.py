"""The pages that are made are those that stand in docs/; every law is stated by a test, every DAG has its part."""

import importlib.util
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]
_SPEC = importlib.util.spec_from_file_location("pages", HERE / "bin" / "pages.py")
pages = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(pages)


@pytest.mark.parametrize("name", ["laws", "dags"])
def test_a_made_page_is_up_to_date(name):
    """`make docs` writes it again."""
    assert (HERE / "docs" / f"{name}.md").read_text() == getattr(pages, name)()


def test_every_law_is_stated_by_a_test():
    stated = {law for path in (HERE / "tests").rglob("test_*.py") for law, _, _ in pages._proofs(path)}

    assert stated == set(pages.LAWS)


def test_every_dag_file_has_its_part():
    text = (HERE / "docs" / "dags.md").read_text()

    assert [path.stem for path in (HERE / "dags").glob("*.py") if f"\n## {path.stem}\n" not in text] == []
