"""Tables from the houses' descriptions: `houses/*.yaml`, one line a column.

`HEADER: concept:argument mark mark=value`. Marks are those of dirt.py, and: `type=`, `accept=`, `hide=` (parted by
commas, `null` for no type) correct the concept's label; `second` is about the row's other person; `few=N` is about N
beings only (the doctors of many patients); `mix=concept:argument` puts cells of another kind among them, three in ten.
"""

import random
import shlex
from dataclasses import dataclass, replace
from typing import Any

import yaml
from benchmarks.accuracy.generate_blind import (
    care,
    claims,
    dates,
    dirt,
    money,
    newcomers,
    nothing,
    organisations,
    people,
    technical,
    visitors,
    wares,
)
from benchmarks.accuracy.generate_blind.beings import Row, organisation, person
from benchmarks.accuracy.generate_blind.concepts import Answers, Ask, Concept
from benchmarks.accuracy.generate_blind.lexicon import third_towns
from benchmarks.accuracy.generate_blind.words import HERE, towns

CONCEPTS: dict[str, Concept] = {
    **people.CONCEPTS,
    **dates.CONCEPTS,
    **organisations.CONCEPTS,
    **care.CONCEPTS,
    **money.CONCEPTS,
    **technical.CONCEPTS,
    **nothing.CONCEPTS,
    **claims.CONCEPTS,
    **visitors.CONCEPTS,
    **wares.CONCEPTS,
}
THIRD_HOUSES = "mnopqr"
MARKS = dirt.KNOWN | {"type", "accept", "hide", "second", "mix", "few"}
STABLE = {
    *("member", "contract", "phone", "mail", "login", "spi", "paper", "passport", "birth_rank", "first_names"),
    *("am", "finess", "rpps", "adeli", "plate", "iban", "rib", "rib_account", "rib_part", "card", "card_masked"),
    *("password", "password_kept", "rna", "association", "practice", "address", "address_part", "org_mail", "ald"),
    *claims.STABLE,
    *visitors.STABLE,
    *wares.STABLE,
}
"""Concepts of which a being has one, the same in each of its rows."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """A header, the concept under it with its argument, and its marks."""

    header: str
    concept: str
    argument: str
    marks: dict[str, str]


@dataclass(frozen=True, kw_only=True)
class Table:
    """A file of a house: rows, separator, encoding, how many beings it is about, their ages and their town."""

    house: str
    file: str
    rows: int
    separator: str
    encoding: str
    people: int
    ages: tuple[int, int]
    town: str
    columns: tuple[Column, ...]

    @property
    def third(self) -> bool:
        """Whether the house is of the third set, whose people and firms are drawn from words of its own."""
        return self.house[0] in THIRD_HOUSES


def described() -> list[Table]:
    """Every table of every house."""
    return [
        _table(written, path.stem)
        for path in sorted((HERE / "houses").glob("*.yaml"))
        for written in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    ]


def made(table: Table, seed: str) -> tuple[list[list[str]], dict[str, dict[str, Any]]]:
    """The rows, header first, and the labels by column."""
    rows = _rows(table, random.Random(f"{seed}/{table.file}"))
    columns = [
        _cells(column, rows, random.Random(f"{seed}/{table.file}/{place}"))
        for place, column in enumerate(table.columns)
    ]
    header = [column.header for column in table.columns]
    return [header, *map(list, zip(*columns, strict=True))], {one.header: label(one) for one in table.columns}


def label(column: Column) -> dict[str, Any]:
    """A column's label as labels.json writes it. A wholly empty column holds nothing, whatever its header says."""
    concept, marks = CONCEPTS[column.concept], column.marks
    kind = _answers(marks["type"])[0] if "type" in marks else concept.entity_type
    accept = set(_answers(marks["accept"]) if "accept" in marks else concept.accept)
    hide = set(_answers(marks["hide"]) if "hide" in marks else concept.hide)
    if "blank" in marks:
        kind, accept, hide = None, {kind}, set()
    if dirt.LOSING & set(marks):
        hide.add(None)
    shown = _written(kind, accept)
    hidden = _written(kind, accept | hide)
    return shown if shown == hidden else {**shown, "hidden": hidden}


def _written(kind: str | None, accept: set[str | None]) -> dict[str, Any]:
    others = sorted(accept - {kind}, key=str)
    return {"type": kind, "accept": others} if others else {"type": kind}


def _answers(written: str) -> Answers:
    return tuple(None if one == "null" else one for one in written.split(",") if one)


def _table(written: dict[str, Any], house: str) -> Table:
    rows = int(written["rows"])
    youngest, oldest = written.get("ages", "18-88").split("-")
    return Table(
        house=house,
        file=written["file"],
        rows=rows,
        separator={"tab": "\t"}.get(written.get("separator", ";"), written.get("separator", ";")),
        encoding=written.get("encoding", "utf-8"),
        people=int(written.get("people", rows)),
        ages=(int(youngest), int(oldest)),
        town=written.get("town", ""),
        columns=tuple(_column(written["file"], *line) for line in written["columns"].items()),
    )


def _column(file: str, header: str, line: str) -> Column:
    words = shlex.split(line)
    split = next((place for place, word in enumerate(words) if place and word.partition("=")[0] in MARKS), len(words))
    concept, _, argument = " ".join(words[:split]).partition(":")
    marks = {name: value for name, _, value in (mark.partition("=") for mark in words[split:])}
    if concept not in CONCEPTS or set(marks) - MARKS:
        raise ValueError(f"{file}: {header}: unknown concept or mark in {line!r}")
    return Column(header=header, concept=concept, argument=argument, marks=marks)


def _rows(table: Table, draws: random.Random) -> list[Row]:
    """People and organisations in the table's numbers: the first come more often than the others."""
    home = [town for town in (*towns(), *third_towns()) if town.name == table.town]
    young, old = table.ages

    def place() -> Any:
        return draws.choice(home) if home and draws.random() < 0.85 else None

    someone, firm = (newcomers.person, newcomers.organisation) if table.third else (person, organisation)
    known = [
        (someone(draws, youngest=young, oldest=old, town=place()), someone(draws, youngest=20, oldest=85, town=place()))
        for _ in range(table.people)
    ]
    firms = [firm(draws, town=place()) for _ in range(table.people)]
    order = list(range(table.people)) + draws.choices(range(table.people), k=max(0, table.rows - table.people))
    draws.shuffle(order)
    return [
        Row(
            person=known[at][0],
            other=known[at][1],
            organisation=firms[at],
            being=at,
            draws=random.Random(draws.getrandbits(64)),
        )
        for at in order[: table.rows]
    ]


def _cells(column: Column, rows: list[Row], draws: random.Random) -> list[str]:
    if "few" in column.marks:
        rows = _fewer(rows, int(column.marks["few"]))
    if "second" in column.marks:
        rows = [replace(row, person=row.other, other=row.person) for row in rows]
    cells = _filled(column.concept, column.argument, rows, draws)
    if "mix" in column.marks:
        concept, _, argument = column.marks["mix"].partition(":")
        others = _filled(concept, argument, rows, draws)
        cells = [other if draws.random() < 0.3 else cell for cell, other in zip(cells, others, strict=True)]
    return dirt.dirty(cells, column.marks, draws)


def _filled(concept: str, argument: str, rows: list[Row], draws: random.Random) -> list[str]:
    if concept in STABLE:
        # The parts of one account stand in several columns, and agree; of telephones a being has as many as columns.
        salt = "account" if concept.startswith("rib") else draws.getrandbits(64)
        rows = [replace(row, draws=random.Random(f"{salt}/{row.being}/{row.person.nir}")) for row in rows]
    return CONCEPTS[concept].fill(Ask(rows=rows, draws=draws, argument=argument))


def _fewer(rows: list[Row], count: int) -> list[Row]:
    """The rows, about the first so many of their beings, each row's own draws kept."""
    first = {row.being: row for row in reversed(rows)}
    kept = sorted(first)[:count]
    return [replace(first[kept[row.being % len(kept)]], draws=row.draws) for row in rows]
