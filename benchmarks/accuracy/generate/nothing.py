"""Concepts that hold nothing: what looks like an identifier, a name or a code and is none."""

import datetime
import uuid

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate.concepts import Cell, Concept, Row, always
from benchmarks.accuracy.generate.draws import Draws

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi")
_REGIONS = ("Bretagne", "Occitanie", "Grand Est", "Normandie", "Île-de-France", "Nouvelle-Aquitaine", "Corse")
_COUNTRIES = ("France", "Belgique", "Suisse", "Espagne", "Luxembourg", "Portugal", "Allemagne")
_NAF = ("47.78A", "86.90B", "62.01Z", "56.10A", "4773Z", "43.22A", "8621Z", "68.20B")
_CAPITALS = "ABCDEFGHJKLMNPRSTVXZ"


def numbered(count: int, start: str = "") -> Cell:
    """Random digits of one length."""
    return lambda row: start + row.draws.digits(count - len(start))


def _invoice(draws: Draws) -> Cell:
    start = draws.among(["FA", "F-", "AV", "INV", "BL/"])
    return lambda row: f"{start}{row.table.year}{row.draws.among(['-', '', '/'])}{row.draws.digits(5)}"


def _serial(row: Row) -> str:
    return str(43_000 + row.draws.number(0, 3_000))


def _sequence(draws: Draws) -> Cell:
    first = draws.number(1, 90_000)
    return lambda row: str(first + row.number)


def _stamp(row: Row) -> str:
    moment = datetime.datetime(row.table.year, row.draws.number(1, 12), row.draws.number(1, 28), tzinfo=datetime.UTC)
    return f"{moment:%Y%m%d}{row.draws.number(0, 23):02d}{row.draws.number(0, 59):02d}{row.draws.number(0, 59):02d}"


def _boolean(draws: Draws) -> Cell:
    pair = draws.random.choice([("oui", "non"), ("O", "N"), ("1", "0"), ("true", "false"), ("VRAI", "FAUX"), ("X", "")])
    return lambda row: pair[row.draws.chance(0.3)]


def _score(draws: Draws) -> Cell:
    top = draws.number(5, 100)
    return lambda row: str(row.draws.number(0, top))


def _coordinate(low: float, high: float) -> Cell:
    return lambda row: f"{row.draws.random.uniform(low, high):.6f}"


def _word(kind: str) -> Concept:
    return Concept(entity_type=None, column=always(lambda row: row.draws.one(kind)))


def _nothing(cell: Cell, *, accept: tuple[str, ...] = (), hidden: tuple[str, ...] = ()) -> Concept:
    return Concept(entity_type=None, column=always(cell), accept=accept, hidden_accept=hidden)


def _of(words: tuple[str, ...] | list[str]) -> Cell:
    return lambda row: row.draws.among(words)


CONCEPTS: dict[str, Concept] = {
    "invoice8": _nothing(numbered(8)),
    "ticket9": _nothing(numbered(9)),
    "order10": _nothing(numbered(10, "4")),
    "order11": _nothing(numbered(11)),
    "invoice12": _nothing(numbered(12), hidden=("FR_ID_DOCUMENT",)),
    "batch13": _nothing(numbered(13)),
    "batch14": _nothing(numbered(14)),
    "transaction15": _nothing(numbered(15)),
    "ledger23": _nothing(numbered(23)),
    "invoice": Concept(entity_type=None, column=_invoice, hidden_accept=("CONTRACT_NUMBER",)),
    "ean": _nothing(lambda row: keys.ean(row.draws.among(["302", "376", "400", "871"]) + row.draws.digits(9))),
    "serial_day": _nothing(_serial, accept=("DATE",)),
    "stamp14": _nothing(_stamp, accept=("DATE",)),
    "epoch": _nothing(lambda row: str(1_500_000_000 + row.draws.number(0, 250_000_000)), accept=("DATE",)),
    "epoch_ms": _nothing(lambda row: str(1_600_000_000_000 + row.draws.number(0, 99_999_999_999)), accept=("DATE",)),
    "epci": _nothing(lambda row: keys.luhn("2000" + row.draws.digits(4)), accept=("FR_SIREN",)),
    "brand": _word("brands"),
    "hospital": Concept(
        entity_type=None, column=always(lambda row: row.draws.one("hospitals")), accept=("COMPANY_NAME",)
    ),
    "job": _word("jobs"),
    "status": _word("statuses"),
    "colour": _word("colours"),
    "label": _word("labels"),
    "specialty": _word("specialties"),
    "month": _nothing(_of(_MONTHS)),
    "weekday": _nothing(_of(_DAYS)),
    "region": _nothing(_of(_REGIONS)),
    "country": _nothing(_of(_COUNTRIES)),
    "naf": _nothing(_of(_NAF)),
    "latitude": _nothing(_coordinate(42.5, 50.9)),
    "longitude": _nothing(_coordinate(-4.5, 7.9)),
    "score": Concept(entity_type=None, column=_score),
    "count": _nothing(lambda row: str(int(row.draws.random.expovariate(0.1)))),
    "year": _nothing(lambda row: str(row.draws.number(1995, 2026))),
    "percent": _nothing(lambda row: f"{row.draws.number(0, 100)} %"),
    "room": _nothing(lambda row: row.draws.among("ABCE") + str(row.draws.number(101, 428)), hidden=("DIAGNOSIS",)),
    "article": _nothing(lambda row: row.draws.signs(4, _CAPITALS) + row.draws.digits(3), hidden=("HEALTH_ACT",)),
    "hash_id": _nothing(lambda row: row.draws.signs(40, "0123456789abcdef"), hidden=("PASSWORD", "SECRET")),
    "short_hash": _nothing(lambda row: row.draws.signs(8, "0123456789abcdef")),
    "uuid": _nothing(lambda row: str(uuid.UUID(int=row.draws.random.getrandbits(128), version=4))),
    "sequence": Concept(entity_type=None, column=_sequence),
    "boolean": Concept(entity_type=None, column=_boolean),
    "grade": _nothing(_of(["A", "B", "C", "D"])),
    "size": _nothing(_of(["S", "M", "L", "XL", "XXL"])),
    "digit": _nothing(lambda row: str(row.draws.number(0, 9))),
    "weight": _nothing(lambda row: f"{row.draws.random.uniform(0.1, 80):.1f} kg"),
    "temperature": _nothing(lambda row: f"{row.draws.random.gauss(14, 8):.1f}"),
    "clock": _nothing(lambda row: f"{row.draws.number(7, 20):02d}h{row.draws.among(['00', '15', '30', '45'])}"),
    "agent": _nothing(lambda row: f"Mozilla/5.0 (X11; Linux) rv:{row.draws.number(90, 140)}.0"),
    "version": _nothing(lambda row: f"{row.draws.number(1, 9)}.{row.draws.number(0, 20)}.{row.draws.number(0, 9)}"),
    "file": _nothing(lambda row: f"export_{row.draws.number(1, 999):03d}.{row.draws.among(['pdf', 'csv', 'jpg'])}"),
    "department": _nothing(lambda row: row.person.home.department),
    "extension": _nothing(lambda row: str(row.draws.number(2000, 6999)), accept=("PHONE_NUMBER",)),
    "code5": _nothing(lambda row: str(row.draws.number(10_000, 99_999))),
    "currency": _nothing(_of(["EUR", "EUR", "EUR", "CHF"])),
    "legal_form": _nothing(_of(["SARL", "SAS", "EURL", "SA", "EI", "SCI"])),
    "unit": _nothing(_of(["pièce", "boîte", "lot", "carton", "kg"])),
    "method": _nothing(_of(["GET", "POST", "PUT", "DELETE"])),
    "http_status": _nothing(_of(["200", "200", "302", "404", "500"])),
}
