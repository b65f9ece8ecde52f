"""`tamis account`, `tamis identifiers`, `tamis spans`: short questions."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from tamis import pipeline
from tamis.cli.places import stored_roots
from tamis.errors import TamisError
from tamis.policy import taxonomy


def account(options: argparse.Namespace) -> int:
    """Say what one account would expose, from what is stored."""
    roots = stored_roots(options)
    path = pipeline.compromise(portal=options.portal, account=options.account, date=options.date, roots=roots)
    print(pipeline.dossier_text(path=path, roots=roots))
    return 0


def identifiers(_: argparse.Namespace) -> int:
    """List the entity types: bit, name, French label, category."""
    for entity in taxonomy().types:
        print(f"{entity.bit:>2}  {entity.name:<20} {entity.label:<34} {entity.category}")
    return 0


def spans(options: argparse.Namespace) -> int:
    """Say what is personal in the texts of a JSON Lines file, and where."""
    names: list[object] = []
    for number, finding in enumerate(pipeline.spans(_texts(options.file, names))):
        found = [
            {"start": span.start, "end": span.end, "entity_type": span.entity_type, "score": span.score}
            for span in finding.spans
        ]
        print(json.dumps({"id": names[number], "spans": found}, ensure_ascii=False))
        names[number] = None
    return 0


def _texts(file: Path, names: list[object]) -> Iterator[str]:
    """The texts of the file's lines; each line's id is added to `names` as its text is given."""
    if not file.is_file():
        raise TamisError(f"{file} is no file")
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                name, text = _parsed(line, number)
                names.append(name)
                yield text


def _parsed(line: str, number: int) -> tuple[object, str]:
    failure = TamisError(f'line {number}: not of the form {{"id": …, "text": "…"}}; correct it')
    try:
        document = json.loads(line)
    except ValueError:
        raise failure from None
    if not isinstance(document, dict) or "id" not in document or not isinstance(document.get("text"), str):
        raise failure
    return document["id"], document["text"]
