"""Texts whose personal pieces are known: the French set beside this module, and the folder of real texts.

In `corpus/*.jsonl` the pieces are marked where they stand: `Bonjour [Anne Roy|PERSON]`. GUIDE.md says what is marked.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent / "corpus"
HALVES = ("tuning", "held_out")
OTHER = "other_tuning"
"""By three authors who had not read the rules of `tamis.text`: each text was scored unseen, then opened."""
ORDINARY, HARD, HARD_OPENED = "ordinary", "hard", "hard_opened"
"""By two further authors: messages as mailboxes hold them, and messages full of names that are words, towns, streets,
hospitals and brands."""
WRITTEN = (*HALVES, OTHER, HARD_OPENED, ORDINARY, HARD)
UNSEEN = (ORDINARY, HARD)
"""Sets whose errors are not shown, and from which nothing is learnt: those that judge."""

LEARNT = (*HALVES, OTHER, HARD_OPENED, *(f"learning_{part}" for part in range(1, 16)))
"""What `benchmarks.text.learning` learns from: all that may be looked at, and texts written for it alone."""

_MARKED = re.compile(r"\[([^|\[\]]+)\|([A-Z_]+)\]")
_EDS = {
    "NOM": "PERSON",
    "PRENOM": "PERSON",
    "ADRESSE": "POSTAL_ADDRESS",
    "ZIP": "zip",
    "VILLE": "town",
    "TEL": "PHONE_NUMBER",
    "MAIL": "EMAIL_ADDRESS",
    "SECU": "FR_NIR",
    "DATE_NAISSANCE": "BIRTH_DATE",
}


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A personal piece of a text: code points from `start` to `end`, exclusive."""

    start: int
    end: int
    entity_type: str


@dataclass(frozen=True, kw_only=True)
class Text:
    """A text, its kind, and its personal pieces in reading order."""

    id: str
    kind: str
    text: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """Texts that are scored together; `recall_only` when not everything personal in them is marked."""

    name: str
    texts: tuple[Text, ...]
    recall_only: bool = False


def written(name: str) -> Corpus:
    """One of the written sets: all but those of `UNSEEN` may be looked at."""
    lines = (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()
    return Corpus(name=name, texts=tuple(marked(**json.loads(line)) for line in lines))


def marked(text: str, *, id: str, kind: str) -> Text:  # noqa: A002 - the field's name
    """Take the marks out of a text and remember where they were.

    >>> marked("De [Anne Roy|PERSON].", id="1", kind="letter").pieces
    (Piece(start=3, end=11, entity_type='PERSON'),)
    """
    pieces, plain, last = [], "", 0
    for found in _MARKED.finditer(text):
        plain += text[last : found.start()]
        pieces.append(Piece(start=len(plain), end=len(plain) + len(found[1]), entity_type=found[2]))
        plain += found[1]
        last = found.end()
    return Text(id=id, kind=kind, text=plain + text[last:], pieces=tuple(pieces))


def real(folder: Path) -> Iterator[Corpus]:
    """The real texts that the folder holds, each file cut into the two halves by a hash of the text."""
    sources = {"eds": ("ner_eds_pseudo_gen.jsonl", _eds_pieces), "rgpd": ("ner_rgpd_dataset1.jsonl", _rgpd_pieces)}
    for name, (file, pieces_of) in sources.items():
        found = [path for path in (folder / file, folder / "texts" / file) if path.is_file()]
        rows = [json.loads(line) for path in found[:1] for line in path.read_text("utf-8").splitlines()]
        texts = [
            Text(id=f"{name}{place}", kind=name, text=row["text"], pieces=pieces_of(row["text"], row["entities"]))
            for place, row in enumerate(rows)
        ]
        for half in HALVES if texts else ():
            kept = tuple(text for text in texts if half_of(text.text) == half)
            yield Corpus(name=f"{name} {half}", texts=kept, recall_only=name == "rgpd")


def half_of(text: str) -> str:
    """The half in which a text stands, always the same."""
    return HALVES[hashlib.sha256(text.encode()).digest()[0] % 2]


def _eds_pieces(text: str, labels: list[dict[str, object]]) -> tuple[Piece, ...]:
    """First and last names side by side are one person; street, postcode and town one address; no town alone."""
    pieces: list[Piece] = []
    for piece in _sorted(labels, _EDS):
        if pieces and _one(text, pieces[-1], piece):
            pieces[-1] = Piece(start=pieces[-1].start, end=piece.end, entity_type=pieces[-1].entity_type)
        else:
            pieces.append(piece)
    return tuple(piece for piece in pieces if piece.entity_type.isupper())


def _one(text: str, before: Piece, piece: Piece) -> bool:
    between = text[before.end : piece.start]
    if before.entity_type == piece.entity_type == "PERSON":
        return re.fullmatch(r"[ \n\t.\-]{0,3}", between) is not None
    address = before.entity_type == "POSTAL_ADDRESS" and piece.entity_type in ("zip", "town", "POSTAL_ADDRESS")
    return address and re.fullmatch(r"[\s,\-–]{0,5}", between) is not None


def _rgpd_pieces(text: str, labels: list[dict[str, object]]) -> tuple[Piece, ...]:
    """The labels of first names begin a word too early, and not all people are labelled: names for recall only."""
    pieces: list[Piece] = []
    for piece in _sorted(labels, {"first_name": "PERSON", "last_name": "PERSON"}):
        if pieces and re.fullmatch(r"[ \-]{0,2}", text[pieces[-1].end : piece.start]):
            pieces[-1] = Piece(start=pieces[-1].start, end=piece.end, entity_type="PERSON")
        else:
            pieces.append(piece)
    return tuple(pieces)


def _sorted(labels: list[dict[str, object]], types: dict[str, str]) -> list[Piece]:
    known = [
        Piece(start=int(str(label["start"])), end=int(str(label["end"])), entity_type=types[str(label["label"])])
        for label in labels
        if label["label"] in types
    ]
    return sorted(known, key=lambda piece: piece.start)
