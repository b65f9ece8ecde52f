"""Columns that hold nothing personal, many of which look as if they did."""

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.beings import Row, digits
from benchmarks.accuracy.generate_blind.care import numbered
from benchmarks.accuracy.generate_blind.concepts import Ask, Concept, drawn, each, few, some, whole
from benchmarks.accuracy.generate_blind.dates import MONTHS
from benchmarks.accuracy.generate_blind.words import words


def _sequence(ask: Ask) -> list[str]:
    first = int(ask.argument or 1)
    step = 1 if ask.draws.random() < 0.6 else 3
    return [str(first + place * step) for place in range(len(ask.rows))]


def _pick(ask: Ask) -> list[str]:
    return drawn(ask.draws, ask.argument.split("|"), len(ask.rows))


def _choice(kind: str) -> Concept:
    return whole(lambda ask: drawn(ask.draws, words(kind), len(ask.rows)), None)


def _between(row: Row, form: str) -> str:
    low, high = (int(one) for one in form.split("-"))
    return str(row.draws.randint(low, high))


def _decimal(row: Row, form: str) -> str:
    low, high, places = form.split("-")
    return f"{row.draws.uniform(float(low), float(high)):.{places}f}"


def _ean(row: Row) -> str:
    return keys.ean(row.draws.choice(["360", "301", "325", "376"]) + digits(row.draws, 9))


def _products(ask: Ask) -> list[str]:
    return few(ask.draws, lambda: ask.draws.choice(words("products")), 20, len(ask.rows))


CONCEPTS: dict[str, Concept] = {
    "sequence": whole(_sequence, None),
    "pick": whole(_pick, None),
    "number": some(numbered, None),
    "between": some(_between, None),
    "decimal": some(_decimal, None),
    "decimal_comma": some(lambda row, form: _decimal(row, form).replace(".", ","), None),
    "ean": each(_ean, None),
    "product": whole(_products, None),
    "job": _choice("jobs"),
    "specialty": _choice("specialties"),
    "unit": _choice("departments"),
    "country": _choice("countries"),
    "month": whole(lambda ask: drawn(ask.draws, MONTHS, len(ask.rows)), None, accept=("DATE",)),
    "percent": each(lambda row: f"{row.draws.choice([15, 30, 35, 60, 65, 70, 80, 100])}%", None),
    "latitude": each(lambda row: f"{row.draws.uniform(42.5, 50.9):.6f}", None),
    "longitude": each(lambda row: f"{row.draws.uniform(-4.5, 7.9):.6f}", None),
    "version": each(
        lambda row: f"{row.draws.randint(1, 9)}.{row.draws.randint(0, 20)}.{row.draws.randint(0, 40)}", None
    ),
}
