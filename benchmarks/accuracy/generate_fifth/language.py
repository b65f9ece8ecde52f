"""The small language in which a table is written: one line a column, `header :: label :: value`.

A label is `TYPE/ACCEPT/ACCEPT | TYPE/ACCEPT`, the second half for a hidden header, `-` for nothing personal;
`@word` is one of `_SHORT`. A value is text with `{fields}`; ` ~ ` parts alternatives, `3*` weighs one; `40%` keeps the
value in that share of rows, `40%word` the same rows for every column with that word, `!word` the other rows,
`?pool.0=x` those whose lookup says x.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fifth import entities
from benchmarks.accuracy.generate_fifth.lookups import POOLS

Pools = Mapping[str, Sequence[tuple[str, ...]]]
"""Lookups by name: entries whose parts are drawn together."""

_SHORT = {
    "@id": "INTERNAL_REFERENCE/-",
    "@code": "-/INTERNAL_REFERENCE",
    "@birth": "BIRTH_DATE | BIRTH_DATE/DATE",
    "@num": "POSTAL_ADDRESS/- | -/POSTAL_ADDRESS",
    "@way": "POSTAL_ADDRESS/-",
    "@year": "-/DATE",
    "@part": "POSTAL_ADDRESS/-",
    "@amount": "AMOUNT | AMOUNT/-",
    "@bplace": "BIRTH_PLACE/CITY | CITY/BIRTH_PLACE",
    "@binsee": "BIRTH_PLACE/FR_INSEE_CODE | FR_INSEE_CODE/BIRTH_PLACE",
    "@text": "FREE_TEXT/-",
    "@sex1": "SEX | -/SEX",
    "@login": "LOGIN | LOGIN/-/INTERNAL_REFERENCE/PERSON",
    "@title": "-/FREE_TEXT",
    "@org": "COMPANY_NAME",
    "@com3": "-/FR_INSEE_CODE",
    "@geo": "-/POSTAL_ADDRESS",
    "@last": "LAST_NAME | LAST_NAME/PERSON",
    "@date": "DATE",
}
_MIXED = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
_FIELD = re.compile(r"\{([a-z][^{}]*)\}")
_SHARE = re.compile(r"^(\d+)%(\w*) ?")
_WEIGHT = re.compile(r"^(\d+)\* ")


@dataclass(frozen=True)
class Table:
    """A file: name, number of rows, its columns and how it is written."""

    name: str
    rows: int
    spec: str
    separator: str = ","
    encoding: str = "utf-8"
    ages: tuple[int, int] = (18, 88)
    quoted: bool = False
    unique: int | None = None
    pools: Pools = field(default_factory=lambda: POOLS)


@dataclass
class Row:
    """What one row remembers: its people, its firms, its entries of the lookups, its dates."""

    random: Random
    number: int
    ages: tuple[int, int]
    pools: Pools
    seen: dict[str, entities.Fields] = field(default_factory=dict)
    dates: dict[str, datetime] = field(default_factory=dict)
    flags: dict[str, bool] = field(default_factory=dict)
    chosen: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)

    def entity(self, letter: str) -> entities.Fields:
        if letter not in self.seen:
            make = letter in "pqr"
            self.seen[letter] = entities.person(self.random, *self.ages) if make else entities.organisation(self.random)
        return self.seen[letter]

    def lookup(self, pool: str, place: str) -> str:
        if pool not in self.chosen:
            self.chosen[pool] = self.random.choice(self.pools[pool])
        return self.chosen[pool][int(place)]


def _day(row: Row, spec: str) -> datetime:
    """`name:2010-2024` draws and remembers; `name` recalls; `old>new:5-40` adds days to a remembered one."""
    name, _, span = spec.partition(":")
    old, arrow, new = name.partition(">")
    key = new if arrow else name
    if key not in row.dates:
        low, high = (int(part) for part in span.split("-"))
        if arrow:
            row.dates[key] = row.dates[old] + timedelta(
                days=row.random.randint(low, high), minutes=row.random.randint(0, 400)
            )
        else:
            days = row.random.randint(0, (date(high, 12, 31) - date(low, 1, 1)).days)
            row.dates[key] = datetime.combine(date(low, 1, 1), time(8)) + timedelta(
                days=days, seconds=row.random.randint(0, 39000)
            )
    return row.dates[key]


def _drawn(row: Row, name: str, given: str) -> str:
    random = row.random
    if name == "int":
        low, high = given.split("-")
        return str(random.randint(int(low), int(high)))
    if name in ("dec", "com"):
        span, places = given.split(":")
        low, high = span.split("-")
        text = f"{random.uniform(float(low), float(high)):.{places}f}"
        return text.replace(".", ",") if name == "com" else text
    if name == "hex":
        return "".join(random.choice("0123456789abcdef") for _ in range(int(given)))
    if name == "let":
        return "".join(random.choice("ABCDEFGHJKLMNPQRSTVWXYZ") for _ in range(int(given)))
    if name == "alnum":
        return "".join(random.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(int(given)))
    if name == "mixed":
        return "".join(random.choice(_MIXED) for _ in range(int(given)))
    return entities.digits(random, int(given))


def _keyed(row: Row, name: str, given: str) -> str:
    if name == "card":
        return keys.luhn(given + entities.digits(row.random, 15 - len(given)))
    if name == "ean":
        return keys.ean(given + entities.digits(row.random, 12 - len(given)))
    if name == "cip":
        while (seven := keys.cip7(given + entities.digits(row.random, 6 - len(given)))) is None:
            pass
        return seven
    return keys.luhn(entities.digits(row.random, int(given) - 1))


def _number(row: Row, given: str) -> str:
    return str(row.number + int(given or 0))


def _thirteen(row: Row, _: str) -> str:
    return keys.ean("34009" + row.kept["cip"])


def _universal(row: Row, _: str) -> str:
    return str(uuid.UUID(int=row.random.getrandbits(128), version=4))


_PLAIN = {"n": _number, "cip13": _thirteen, "uuid": _universal}


def _field(row: Row, body: str) -> str:
    """One `{field}`."""
    name, _, given = body.partition(":")
    head, dot, rest = name.partition(".")
    if dot and head in ("p", "q", "r", "o", "s", "v"):
        value = row.entity(head)[rest]
        return datetime.fromisoformat(value).strftime(given) if given else value
    if dot and head == "t":
        return row.lookup(*rest.split("."))
    if name == "keep":
        key, _, inner = given.partition(":")
        if key not in row.kept:
            row.kept[key] = _field(row, inner)
        return row.kept[key]
    if name in _PLAIN:
        return _PLAIN[name](row, given)
    if name in ("card", "ean", "luhn", "cip"):
        return _keyed(row, name, given)
    if name == "day":
        spec, _, form = given.partition("|")
        return _day(row, spec).strftime(form)
    if name in ("int", "dec", "com", "hex", "let", "alnum", "mixed", "dig"):
        return _drawn(row, name, given)
    raise ValueError(body)


def _shaped(row: Row, body: str) -> str:
    """A field, then `!u` upper, `!l` lower, `!t` title."""
    name, _, shape = body.partition("!")
    value = _field(row, name)
    return {"u": value.upper, "l": value.lower, "t": value.title}.get(shape, value.strip)()


def cell(row: Row, spec: str) -> str:
    """The value a column's spec gives in this row."""
    if spec.startswith("?"):
        test, _, spec = spec[1:].partition(" ")
        place, _, wanted = test.partition("=")
        if row.lookup(*place.split(".")) != wanted:
            return ""
    if spec.startswith("!"):
        flag, _, spec = spec[1:].partition(" ")
        if row.flags[flag]:
            return ""
    elif share := _SHARE.match(spec):
        spec, flag = spec[share.end() :], share[2]
        kept = row.flags.get(flag) if flag else None
        if kept is None:
            kept = row.random.randrange(100) < int(share[1])
        if flag:
            row.flags[flag] = kept
        if not kept:
            return ""
    choices = []
    for choice in spec.split(" ~ "):
        weight = _WEIGHT.match(choice)
        choices += [choice[weight.end() :]] * int(weight[1]) if weight else [choice]
    chosen = row.random.choice(choices) if len(choices) > 1 else choices[0]
    return _FIELD.sub(lambda found: _shaped(row, found[1]), "" if chosen == "∅" else chosen)


def _half(text: str) -> dict[str, object]:
    kinds = list(dict.fromkeys(None if kind == "-" else kind for kind in text.strip().split("/")))
    return {"type": kinds[0], **({"accept": kinds[1:]} if kinds[1:] else {})}


def label(text: str) -> dict[str, object]:
    """A label as labels.json has it."""
    word, slash, rest = text.partition("/")
    shown, _, hidden = (_SHORT.get(word, word) + slash + rest).partition("|")
    found = _half(shown)
    return {**found, "hidden": _half(hidden)} if hidden else found


def columns(table: Table) -> list[tuple[str, str, str]]:
    """Header, label and value of each column."""
    lines = [line for line in table.spec.strip("\n").split("\n") if line.strip()]
    found = [tuple(part.strip() for part in line.split(" :: ", 2)) for line in lines]
    broken = [line for line in found if len(line) != 3]
    if broken:
        raise ValueError(f"{table.name}: {broken}")
    return [(header, kind, value) for header, kind, value in found]
