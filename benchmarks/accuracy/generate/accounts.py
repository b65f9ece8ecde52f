"""Concepts about accounts, and what any table has: dates, texts, links."""

import base64
import datetime
import json

from benchmarks.accuracy.generate import dirt
from benchmarks.accuracy.generate.beings import place
from benchmarks.accuracy.generate.concepts import Cell, Concept, Damage, Row, always, forms
from benchmarks.accuracy.generate.draws import Draws
from benchmarks.accuracy.generate.people import dated, phone

BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
HEX = "0123456789abcdef"
HAND = (Damage(dirt=dirt.upper), Damage(dirt=dirt.words_for_empty), Damage(dirt=dirt.padded))


def _jwt(row: Row) -> str:
    def piece(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    claims = {"sub": str(row.draws.number(1, 99999)), "iat": 1_600_000_000 + row.draws.number(0, 99_999_999)}
    return f"{piece({'alg': 'HS256', 'typ': 'JWT'})}.{piece(claims)}.{row.draws.signs(43, BASE64)}"


def _bcrypt(row: Row) -> str:
    return f"$2b$12${row.draws.signs(53, BASE64 + './')}"


def _plain_password(row: Row) -> str:
    word = row.draws.among(["Soleil", "azerty", "Marseille", "chaton", "Bonjour", "doudou"])
    return f"{word}{row.draws.number(1, 2025)}{row.draws.among(['!', '', '*', '#', '$'])}"


def _ip(row: Row) -> str:
    if row.draws.chance(0.1):
        return "2001:db8:" + ":".join(row.draws.signs(4, HEX).lstrip("0") or "0" for _ in range(6))
    return ".".join(str(row.draws.number(1, 254)) for _ in range(4))


def _text(row: Row) -> str:
    who, home = row.person, place(row.draws)
    values = {
        "last": who.last,
        "first": who.first,
        "email": who.email,
        "address": home.street,
        "city": home.city,
        "postcode": home.postcode,
        "phone": phone(who.phone_digits, row.draws, "spaces"),
    }
    return " ".join(row.draws.one("texts").format(**values) for _ in range(row.draws.number(1, 2)))


def _recent(draws: Draws) -> Cell:
    return dated(
        draws, lambda row: datetime.date(row.table.year, 1, 1) + datetime.timedelta(days=row.draws.number(0, 900))
    )


def _moment(row: Row) -> str:
    day = datetime.date(row.table.year, 1, 1) + datetime.timedelta(days=row.draws.number(0, 700))
    return f"{day:%Y-%m-%d} {row.draws.number(0, 23):02d}:{row.draws.number(0, 59):02d}:{row.draws.number(0, 59):02d}"


CONCEPTS: dict[str, Concept] = {
    "login": Concept(
        entity_type="LOGIN", column=always(lambda row: row.person.login), damages=(Damage(dirt=dirt.upper),)
    ),
    "login_code": Concept(
        entity_type="LOGIN",
        column=always(lambda row: f"{row.draws.among('upx')}{row.draws.digits(6)}"),
        hidden_accept=(None,),
    ),
    "password_hash": Concept(entity_type="PASSWORD", column=always(_bcrypt), hidden_accept=("SECRET",)),
    "password_md5": Concept(
        entity_type="PASSWORD", column=always(lambda row: row.draws.signs(32, HEX)), hidden_accept=("SECRET", None)
    ),
    "password_plain": Concept(entity_type="PASSWORD", column=always(_plain_password), hidden_accept=("SECRET", None)),
    "token": Concept(
        entity_type="SECRET",
        column=forms(
            _jwt, lambda row: f"ghp_{row.draws.signs(36, BASE64)}", lambda row: f"sk_live_{row.draws.signs(24, BASE64)}"
        ),
    ),
    "otp_seed": Concept(
        entity_type="SECRET",
        hidden_accept=(None, "PASSWORD"),
        column=always(lambda row: row.draws.signs(32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")),
    ),
    "ip": Concept(entity_type="IP_ADDRESS", column=always(_ip), damages=(Damage(dirt=dirt.words_for_empty),)),
    "url": Concept(entity_type="URL", column=always(lambda row: row.organisation.site), damages=HAND[1:]),
    "text": Concept(
        entity_type="FREE_TEXT", column=always(_text), damages=(Damage(dirt=dirt.blank(0.4)), Damage(dirt=dirt.upper))
    ),
    "date": Concept(entity_type="DATE", column=_recent, damages=(Damage(dirt=dirt.words_for_empty),)),
    "date_end": Concept(entity_type="DATE", column=_recent, damages=(Damage(dirt=dirt.blank(0.5)),)),
    "moment": Concept(entity_type="DATE", column=always(_moment)),
}
