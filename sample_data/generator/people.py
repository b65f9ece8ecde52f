"""Who the people of a portal are: beneficiaries with their contracts, professionals, agents."""

import datetime
from dataclasses import dataclass

from sample_data.generator.words import Insurer, Town


@dataclass(frozen=True, kw_only=True)
class Contract:
    """One membership: the insurer, how its name is spelt here, and the numbers. Each person has a member number."""

    insurer: Insurer
    spelling: str
    member: str
    number: str
    guarantee: str
    start: datetime.date
    end: datetime.date | None = None


@dataclass(frozen=True, kw_only=True)
class Beneficiary:
    """A human. Children have the NIR of a parent; twins share a birth date and differ by `rank`."""

    number: int
    nir: str
    sex: str
    last_name: str
    first_name: str
    birth: datetime.date
    rank: int
    contracts: tuple[Contract, ...]
    street: str
    town: Town
    phone: str
    email: str
    iban: str
    bic: str
    reference: str
    rank_known: bool = True
    """Without its rank the key of the person stays incomplete."""
    spaced: bool = False
    """One export writes this person's NIR with spaces,"""
    keyless: bool = False
    """and another writes this one's with thirteen characters, without the key."""


@dataclass(frozen=True, kw_only=True)
class Professional:
    """A health professional, known by the FINESS number of the place that contracts with the portal."""

    company: str
    last_name: str
    first_name: str
    email: str
    login: str
    phone: str
    street: str
    town: Town
    rib: str
    finess: str
    siret: str
    rpps: str
    networks: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Agent:
    """An employee of the portal."""

    login: str
    last_name: str
    first_name: str
    email: str
    service: str


def plain(text: str) -> str:
    """Lower case, no accents, letters and hyphens only: for e-mail addresses and logins."""
    return "".join(letter for letter in folded(text).lower().replace(" ", "-") if letter.isalpha() or letter == "-")


def folded(text: str) -> str:
    """Upper case without accents, as old systems write names."""
    accents = str.maketrans("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ", "AAACEEEEIIOOUUUY")
    return text.upper().translate(accents)
