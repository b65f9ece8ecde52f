"""Synthetic columns for the tests of this folder: numbers whose keys are computed here and not with tamis."""

import datetime
import itertools
import random

import pyarrow as pa

from tamis.columns import Decision, ExportEvidence, Observer, Review, decide

Table = dict[str, list[str]]


def batch(table: Table) -> pa.RecordBatch:
    return pa.record_batch([pa.array(cells, pa.string()) for cells in table.values()], names=list(table))


def observed(table: Table, cuts: tuple[int, ...] = ()) -> ExportEvidence:
    """The evidence of a table given in batches that end at `cuts`."""
    observer, whole = Observer(tuple(table)), batch(table)
    ends = [0, *sorted(cuts), whole.num_rows]
    for start, end in itertools.pairwise(ends):
        observer.add(whole.slice(start, end - start))
    return observer.evidence()


def decided(
    table: Table,
    *,
    settled: dict[str, str] | None = None,
    reviews: dict[str, Review] | None = None,
    header_known: bool = True,
) -> dict[str, Decision]:
    decisions = decide(
        observed(table), columns=tuple(table), settled=settled or {}, reviews=reviews or {}, header_known=header_known
    )
    return {decision.column: decision for decision in decisions}


def hidden(cells: list[str]) -> Decision:
    """The decision on a column alone, its name unknown."""
    return decided({"c1": cells}, header_known=False)["c1"]


def luhn_key(digits: str) -> str:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def digits(source: random.Random, count: int) -> str:
    return "".join(str(source.randrange(10)) for _ in range(count))


def siren(source: random.Random) -> str:
    body = source.choice("345678998765") + digits(source, 7)
    return body + luhn_key(body)


def siret(source: random.Random) -> str:
    body = siren(source) + "000" + str(source.randrange(1, 10))
    return body + luhn_key(body)


def department(source: random.Random) -> str:
    return f"{source.choice([number for number in range(1, 96) if number != 20]):02}"


def finess(source: random.Random, place: str = "") -> str:
    place = place or department(source)
    body = (place or department(source)) + "0" + digits(source, 5)
    return body + luhn_key(body.replace("A", "1").replace("B", "2"))


def nir(source: random.Random, birth: datetime.date, sex: str) -> str:
    body = f"{sex}{birth:%y%m}{department(source)}{source.randrange(1, 900):03}{source.randrange(1, 1000):03}"
    return f"{body}{97 - int(body) % 97:02}"


def postcode(source: random.Random) -> str:
    tail = f"{source.randrange(100):02}0" if source.random() < 0.86 else digits(source, 3)
    return department(source) + tail


def commune(source: random.Random) -> str:
    return department(source) + f"{source.randrange(1, 600):03}"


def phone(source: random.Random) -> str:
    return "0" + source.choice("1234567679") + digits(source, 8)


def birth(source: random.Random) -> datetime.date:
    return datetime.date(1932, 1, 1) + datetime.timedelta(days=source.randrange(33000))


def recent(source: random.Random) -> datetime.date:
    return datetime.date(2023, 1, 2) + datetime.timedelta(days=source.randrange(1000))
