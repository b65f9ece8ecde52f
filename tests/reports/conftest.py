import pytest

from tamis.roots import Root


@pytest.fixture
def root(tmp_path) -> Root:
    return Root(tmp_path / "reports")
