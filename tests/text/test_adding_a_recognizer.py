"""The page on adding a recognizer says what happens."""

import contextlib
import io
import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "adding-a-recognizer.md"


def test_the_lines_of_the_page_print_what_it_says() -> None:
    (code,), (said,) = (
        re.findall(rf"```{kind}\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL) for kind in ("python", "text")
    )
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, str(PAGE), "exec"), {})
    assert printed.getvalue() == said
    assert len([line for line in code.splitlines() if line.strip()]) <= 15
