"""A table: its columns with their labels, its rows, and how it is written."""

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fourth import beings, firms

NUMBERED = "-|INTERNAL_REFERENCE|MEMBER_NUMBER|CONTRACT_NUMBER"
NINE = "|FR_FINESS|FR_ADELI|FR_AM|FR_SIREN|-"
# What a column becomes when its header is hidden, unless the column says otherwise.
HIDDEN = {
    "MEMBER_NUMBER": NUMBERED,
    "CONTRACT_NUMBER": NUMBERED,
    "INTERNAL_REFERENCE": NUMBERED,
    "AMOUNT": "-|AMOUNT",
    "FR_AMC": "-|FR_AMC|INTERNAL_REFERENCE",
    "FR_AMO": "-|FR_AMO",
    "BIRTH_DATE": "BIRTH_DATE|DATE|-",
    "DATE": "-|DATE",
    "GUARANTEE": "-|GUARANTEE",
    "FR_ADELI": "FR_ADELI" + NINE,
    "FR_AM": "FR_AM" + NINE,
    "FR_FINESS": "FR_FINESS" + NINE,
    "POSTCODE": "POSTCODE|FR_INSEE_CODE",
    "BIRTH_RANK": "-|BIRTH_RANK",
    "BIRTH_PLACE": "CITY|BIRTH_PLACE",
    "FR_INSEE_CODE": "FR_INSEE_CODE|POSTCODE",
    "PASSWORD": "-|PASSWORD|SECRET",
    "SECRET": "SECRET|-|PASSWORD",
    "INSURER": "INSURER|COMPANY_NAME",
    "COMPANY_NAME": "COMPANY_NAME|-",
    "LOGIN": "LOGIN|-",
    "FR_ID_DOCUMENT": "-|FR_ID_DOCUMENT|INTERNAL_REFERENCE",
    "FR_RNA": "FR_RNA|-",
    "CARE_NETWORK": "CARE_NETWORK|INSURER|COMPANY_NAME|-",
}
SHORT = {"date": "-|DATE", "ref": "-|INTERNAL_REFERENCE", "num": "- / -|AMOUNT", "id": "INTERNAL_REFERENCE|-"}


class Row:
    """One row while it is made: whom and what it is about."""

    def __init__(self, rng: Random, index: int, table: "Table") -> None:
        self.rng, self.index = rng, index
        place = index if len(table.people) >= table.rows else rng.randrange(len(table.people))
        self.who: beings.Person = table.people[place]
        self.kin: beings.Person = table.children[place]
        self.doctor: beings.Professional = rng.choice(table.doctors)
        self.firm: firms.Firm = rng.choice(table.firms)
        self.day: date = date(table.year, 1, 1) + timedelta(days=rng.randrange(330))
        self.kept: dict[str, Any] = {}

    def pick(self, choices: str) -> str:
        """One of the choices between bars."""
        return self.rng.choice(choices.split("|"))

    def keep(self, name: str, choices: str) -> str:
        """The same choice for every column that asks for that name."""
        if name not in self.kept:
            self.kept[name] = self.pick(choices)
        return str(self.kept[name])

    def fixed(self, choices: str) -> str:
        """The same choice in every row about the same person."""
        return Random(self.who.nir + choices).choice(choices.split("|"))

    def part(self, name: str, choices: str, place: int) -> str:
        """One part of a kept choice, whose parts stand between equals signs."""
        return self.keep(name, choices).split("=")[place]

    def code(self, pattern: str) -> str:
        """# a digit, @ a capital, ~ a hexadecimal digit, the rest as it is."""
        signs = {"#": "0123456789", "@": "ABCDEFGHJKLMNPQRSTUVWXYZ", "~": "0123456789abcdef"}
        return "".join(self.rng.choice(signs[sign]) if sign in signs else sign for sign in pattern)

    def luhn(self, pattern: str) -> str:
        """Such a code and its Luhn digit."""
        return keys.luhn(self.code(pattern))

    def whole(self, low: int, high: int) -> int:
        """A whole number."""
        return self.rng.randint(low, high)

    def number(self, low: float, high: float, places: int = 2, mark: str = ".") -> str:
        """A decimal number."""
        return f"{self.rng.uniform(low, high):.{places}f}".replace(".", mark)

    def date(self, form: str, first: int, last: int) -> str:
        """Any day between two years, so written."""
        return f"{date(first, 1, 1) + timedelta(days=self.rng.randrange((last - first + 1) * 365)):{form}}"

    def later(self, form: str, days: int) -> str:
        """The row's day and up to so many days, the same for the whole row."""
        passed = self.kept.setdefault(str(days), self.rng.randint(0, days))
        return f"{self.day + timedelta(days=passed):{form}}"

    def chance(self, share: float) -> bool:
        """True so often."""
        return self.rng.random() < share


Maker = Callable[[Row], object]


class Table:
    """Columns of one export and the way it is written."""

    def __init__(
        self,
        name: str,
        rows: int,
        *,
        separator: str = ";",
        encoding: str = "utf-8",
        missing: str = "",
        people: int = 0,
        born: tuple[int, int] = (1936, 2004),
        year: int = 2023,
        quote: bool = False,
        line: str = "\n",
    ) -> None:
        self.name, self.rows, self.separator, self.encoding = name, rows, separator, encoding
        self.missing, self.year, self.line = missing, year, line
        self.quoting: Any = csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL
        self.rng = Random(f"fourth {name}")
        self.people = [beings.person(self.rng, *born) for _ in range(people or rows * 2 // 3 + 2)]
        self.children = [beings.child_of(self.rng, being) for being in self.people]
        self.doctors = [beings.professional(self.rng) for _ in range(rows // 5 + 6)]
        self.firms = [firms.firm(self.rng) for _ in range(rows // 3 + 8)]
        self.columns: list[tuple[str, str, Maker, float]] = []

    def add(self, header: str, label: str, make: Maker, empty: float = 0.0) -> None:
        """One more column; `empty` is the share of missing cells."""
        self.columns.append((header, label, make, empty))

    def cells(self) -> list[list[str]]:
        """Every row, the header first."""
        lines = [[header for header, *_ in self.columns]]
        for index in range(self.rows):
            row = Row(self.rng, index, self)
            lines.append([self._cell(row, make, empty) for _, _, make, empty in self.columns])
        return lines

    def _cell(self, row: Row, make: Maker, empty: float) -> str:
        value = str(make(row))
        return self.missing if empty and row.chance(empty) else value

    def written(self, lines: list[list[str]]) -> bytes:
        """The file's bytes."""
        out = io.StringIO()
        writer = csv.writer(out, delimiter=self.separator, quoting=self.quoting, lineterminator=self.line)
        writer.writerows(lines)
        return out.getvalue().encode(self.encoding)

    def labels(self) -> dict[str, dict[str, Any]]:
        """The labels of labels.json."""
        return {header: label_of(label) for header, label, *_ in self.columns}


def answer(text: str) -> dict[str, Any]:
    """Turn "TYPE|OTHER|-" into a type and what is accepted beside it."""
    first, *others = [None if part == "-" else part for part in text.strip().split("|")]
    others = [other for other in others if other != first]
    return {"type": first, "accept": others} if others else {"type": first}


def label_of(text: str) -> dict[str, Any]:
    """Turn "TYPE|OTHER / HIDDEN|OTHER" into a label; "/ =" means that hiding changes nothing."""
    shown, _, hidden = SHORT.get(text, text).partition("/")
    label = answer(SHORT.get(shown.strip(), shown))
    hidden = hidden.strip() or HIDDEN.get(str(label["type"]), "=")
    if hidden != "=":
        label["hidden"] = answer(hidden)
    return label
