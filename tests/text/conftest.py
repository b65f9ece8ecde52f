"""One model for the whole folder: loading it takes seconds."""

from collections.abc import Callable

import pytest

from tamis.text import TextScanner, scanner

Found = Callable[[str], list[tuple[str, str]]]


@pytest.fixture(scope="session")
def scan() -> TextScanner:
    return scanner()


@pytest.fixture(scope="session")
def found(scan: TextScanner) -> Found:
    """The pieces that are found in one text, with their entity types, in reading order."""

    def pieces(text: str) -> list[tuple[str, str]]:
        (finding,) = scan.scan([text])
        return [(text[span.start : span.end], span.entity_type) for span in finding.spans]

    return pieces
