"""README says what is so: its closing text is the real one, its links lead somewhere, its commands exist."""

import re
from pathlib import Path

import pytest

from tamis import cli, reports
from tamis.roots import Root

HERE = Path(__file__).parents[1]
README = (HERE / "README.md").read_text()


def test_the_closing_text_is_what_the_sample_portals_give():
    drops = [("alize", "2026-11-21"), ("boreal", "2026-11-21")]
    text = reports.summary(Root(HERE / "sample_data" / "expected"), drops=drops)

    assert f"```text\n{text.strip()}\n```" in README


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#]+)\)", README))))
def test_every_link_leads_somewhere(link):
    assert (HERE / link).exists()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make ([a-z]+)", README))))
def test_every_make_target_exists(target):
    assert re.search(rf"^{target}:", (HERE / "Makefile").read_text(), re.MULTILINE)


@pytest.mark.parametrize("command", sorted(set(re.findall(r"bin/tamis ([a-z]+)", README))))
def test_every_command_exists(command, capsys):
    with pytest.raises(SystemExit) as done:
        cli.main([command, "--help"])
    assert done.value.code == 0
    assert command in capsys.readouterr().out
