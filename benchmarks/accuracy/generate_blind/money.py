"""Columns about money: amounts, bank details, cards."""

import random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.beings import Row, digits
from benchmarks.accuracy.generate_blind.concepts import Ask, Concept, drawn, each, some, whole

BANKS = ["30004", "30003", "11306", "30002", "10278", "17515", "20041", "10107", "40618", "12548", "13807", "14445"]
BICS = [
    "BNPAFRPPXXX", "SOGEFRPP", "AGRIFRPP831", "CRLYFRPP", "CMCIFR2A", "CEPAFRPP751", "PSSTFRPPPAR", "BOUSFRPPXXX",
    "CCFRFRPP", "AXABFRPP", "NTSBDEB1XXX", "GEBABEBB", "CCBPFRPPMAR", "DEUTDEFF",
]  # fmt: skip


def sum_of(draws: random.Random) -> float:
    """An amount in euros, small ones being more frequent."""
    return round(
        float(draws.choice([25, 26.5, 7.5, 1, 18.1]) if draws.random() < 0.3 else draws.lognormvariate(4, 1.3)), 2
    )


SCALES = {
    "salary": (1650, 5200, 0.01), "income": (7000, 64000, 1), "turnover": (40_000, 6_000_000, 1),
    "rent": (310, 1250, 0.01), "device": (350, 3900, 0.01), "grant": (200, 15000, 50), "stay": (90, 1900, 0.5),
}  # fmt: skip
"""Lowest, highest and step of other amounts than those of care."""


def amount(row: Row, argument: str) -> str:
    """An amount, `form,scale`; forms: point, comma, grouped, nbsp, euro, cents, signed, zero, debit, short."""
    form, _, scale = argument.partition(",")
    value = sum_of(row.draws)
    if scale:
        low, high, step = SCALES[scale]
        value = round(round(row.draws.uniform(low, high) / step) * step, 2)
    if form in {"zero", "debit"} and row.draws.random() < 0.5:
        return "0,00" if form == "zero" else ""
    point = f"{value:.2f}"
    grouped = f"{value if scale else value * 12:,.2f}".replace(",", " ").replace(".", ",")
    forms = {
        "point": point,
        "grouped": grouped,
        "nbsp": grouped.replace(" ", "\u00a0"),
        "euro": f"{point.replace('.', ',')} €",
        "cents": str(round(value * 100)),
        "signed": f"{'-' if row.draws.random() < 0.4 else ''}{point}",
        "short": str(int(value)) if value == int(value) else str(value),
    }
    return forms.get(form, point.replace(".", ","))


def account(row: Row) -> str:
    """A RIB's 23 characters."""
    letters = row.draws.choice(["", "", "", "M", "X"])
    number = digits(row.draws, 11 - len(letters) * 4) + (letters + digits(row.draws, 3) if letters else "")
    return keys.rib(row.draws.choice(BANKS), digits(row.draws, 5), number)


def iban(row: Row, form: str) -> str:
    """An IBAN, French but for a few; together, by fours, or in small letters."""
    german = row.draws.random() < 0.05
    number = keys.iban("DE", digits(row.draws, 18)) if german else keys.iban("FR", account(row))
    if form == "spaced":
        return " ".join(number[place : place + 4] for place in range(0, len(number), 4))
    return number


def rib(row: Row, form: str) -> str:
    """A RIB, together, with spaces, or one of its four parts."""
    whole_one = account(row)
    parts = [whole_one[:5], whole_one[5:10], whole_one[10:21], whole_one[21:]]
    named = {"bank": parts[0], "branch": parts[1], "account": parts[2], "key": parts[3], "spaced": " ".join(parts)}
    return named.get(form, whole_one)


def card(row: Row, form: str) -> str:
    """A card number with its Luhn digit; spaced, or masked as payment software keeps it."""
    number = keys.luhn(row.draws.choice(["4970", "4974", "5131", "4533", "5355"]) + digits(row.draws, 11))
    if form == "masked":
        return f"{number[:6]}XXXXXX{number[-4:]}"
    if form == "stars":
        return f"**** **** **** {number[-4:]}"
    return " ".join(number[place : place + 4] for place in range(0, 16, 4)) if form == "spaced" else number


def _bic(ask: Ask) -> list[str]:
    return drawn(ask.draws, BICS, len(ask.rows))


CONCEPTS: dict[str, Concept] = {
    "amount": some(amount, "AMOUNT", hide=(None,)),
    "amount_clear": some(amount, "AMOUNT"),
    "price": some(amount, "AMOUNT", accept=(None,)),
    "iban": some(iban, "IBAN_CODE"),
    "rib": some(rib, "FR_RIB"),
    "rib_account": each(lambda row: rib(row, "account"), "FR_RIB", accept=(None,)),
    "rib_part": some(rib, None, accept=("FR_RIB",)),
    "bic": whole(_bic, "BIC"),
    "card": some(card, "CREDIT_CARD"),
    "card_masked": some(card, "CREDIT_CARD", hide=(None,)),
}
