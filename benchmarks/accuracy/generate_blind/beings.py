"""Whom and what a row is about. Everything about one being agrees: NIR and birth, SIRET and SIREN, e-mail and name."""

import datetime
import random
import unicodedata
from dataclasses import dataclass

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.words import Town, towns, words

TODAY = datetime.date(2025, 9, 30)
FOREIGN = {
    "ALGERIE": "352", "MAROC": "350", "TUNISIE": "351", "PORTUGAL": "139", "ESPAGNE": "134", "ITALIE": "127",
    "SENEGAL": "341", "TURQUIE": "208", "BELGIQUE": "131", "ALLEMAGNE": "109", "POLOGNE": "122", "MALI": "335",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Person:
    """A fictional person; `born_abroad` is a country or empty."""

    woman: bool
    first_name: str
    last_name: str
    birth_name: str
    birth: datetime.date
    birth_town: Town
    born_abroad: str
    town: Town
    street: str
    nir: str


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """A fictional company."""

    name: str
    form: str
    siren: str
    siret: str
    town: Town
    street: str


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row's beings: its main person, another one (the insured, a parent), an organisation.

    `being` is their number in the table: rows of the same number are about the same. `draws` are the cell's own.
    """

    person: Person
    other: Person
    organisation: Organisation
    being: int
    draws: random.Random


def digits(draws: random.Random, count: int) -> str:
    """So many digits."""
    return "".join(draws.choice("0123456789") for _ in range(count))


def plain(text: str) -> str:
    """Without accents."""
    text = text.replace("Œ", "OE").replace("œ", "oe").replace("’", "'")
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def slug(text: str) -> str:
    """Small letters and figures alone."""
    return "".join(sign for sign in plain(text).lower() if sign.isalnum())


def street(draws: random.Random) -> str:
    """A number and a street, or a hamlet."""
    if draws.random() < 0.06:
        return draws.choice(words("hamlets"))
    number = str(draws.randint(1, 180)) + draws.choice(["", "", "", "", "", " bis", " ter", "B"])
    return f"{number} {draws.choice(words('streets'))} {draws.choice(words('street_names'))}"


def person(draws: random.Random, *, youngest: int, oldest: int, town: Town | None = None) -> Person:
    """A person of an age between the two."""
    woman = draws.random() < 0.52
    last = draws.choice(words("surnames"))
    birth = TODAY - datetime.timedelta(days=draws.randint(youngest * 365, oldest * 365 + 300))
    home = town or draws.choice(towns())
    birth_town = home if draws.random() < 0.3 else draws.choice(towns())
    abroad = draws.choice(list(FOREIGN)) if draws.random() < 0.09 else ""
    return Person(
        woman=woman,
        first_name=draws.choice(words("women" if woman else "men")),
        last_name=last,
        birth_name=draws.choice(words("surnames")) if woman and draws.random() < 0.5 else last,
        birth=birth,
        birth_town=birth_town,
        born_abroad=abroad,
        town=home,
        street=street(draws),
        nir=_nir(draws, woman, birth, birth_town, abroad),
    )


def _nir(draws: random.Random, woman: bool, birth: datetime.date, town: Town, abroad: str) -> str:
    place = "99" + FOREIGN[abroad] if abroad else town.insee
    return keys.nir(f"{2 if woman else 1}{birth:%y%m}{place}{draws.randint(1, 620):03d}")


def organisation(draws: random.Random, *, town: Town | None = None) -> Organisation:
    """A company: a trade and a place, a trade and a family, or a coined name."""
    kind = draws.random()
    if kind < 0.45:
        name = f"{draws.choice(words('activities'))} {draws.choice(words('company_tails'))}"
    elif kind < 0.7:
        name = f"{draws.choice(words('activities'))} {draws.choice(words('surnames'))}"
    else:
        name = draws.choice(words("coined"))
    siren = keys.luhn(draws.choice("345789") + digits(draws, 7))
    branch = f"{draws.choice([1, 1, 1, 2, 2, 3, 4, 12]):04d}"
    return Organisation(
        name=name,
        form=draws.choice(words("legal_forms")),
        siren=siren,
        siret=keys.luhn(siren + branch),
        town=town or draws.choice(towns()),
        street=street(draws),
    )
