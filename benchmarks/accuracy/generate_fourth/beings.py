"""Invented people, professionals and firms, whose numbers agree with one another."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fourth import firms, names
from benchmarks.accuracy.generate_fourth.towns import ABROAD, STREETS, TOWNS, Town


def plain(text: str) -> str:
    """Lower case, no accent, only letters and hyphens."""
    flat = unicodedata.normalize("NFKD", text.replace("œ", "oe")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z-]", "", flat)


def upper(text: str) -> str:
    """Capitals without accents, as old systems print."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().upper()


def digits(rng: Random, count: int) -> str:
    """As many random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


@dataclass
class Account:
    """A bank account in both spellings."""

    bank: str
    bic: str
    rib: str
    iban: str


@dataclass
class Person:
    """Somebody who does not exist."""

    sex: str
    first: str
    last: str
    birth_name: str
    born: date
    birth_town: Town
    town: Town
    street: str
    nir: str
    rank: int
    mobile: str
    landline: str
    email: str
    login: str
    account: Account
    card: str
    spi: str
    plate: str
    insurer: firms.Insurer
    member: str
    contract: str
    ip: str
    identity_card: str
    serial: int

    @property
    def civility(self) -> str:
        """M. or Mme."""
        return "M." if self.sex == "M" else "Mme"

    @property
    def thirteen(self) -> str:
        """NIR without its key."""
        return self.nir[:13]

    @property
    def address(self) -> str:
        """Street, postcode and town on one line."""
        return f"{self.street}, {self.town.postcode} {self.town.name}"


@dataclass
class Professional:
    """A health professional and the numbers of the directories."""

    person: Person
    speciality: str
    rpps: str
    adeli: str
    billing: str
    finess: str
    practice: str


def account(rng: Random) -> Account:
    """An account in a French bank."""
    name, bank, bic = rng.choice(firms.BANKS)
    rib = keys.rib(bank, digits(rng, 5), digits(rng, 10) + rng.choice("0123456789ABCKTX"))
    return Account(name, bic, rib, keys.iban("FR", rib))


def nir(rng: Random, sex: str, born: date, town: Town) -> str:
    """Fifteen characters: those born in Corsica before 1976 keep the 20 of the old department."""
    place = town.insee
    if place[:2] in ("2A", "2B") and born.year < 1976:
        place = "20" + place[2:]
    order = f"{rng.randint(1, 480):03d}"
    return keys.nir(f"{1 if sex == 'M' else 2}{born:%y%m}{place}{order}")


def phone_area(town: Town) -> str:
    """The two digits of the landline's region."""
    if town.insee.startswith("97"):
        return {"971": "0590", "972": "0596", "973": "0594", "974": "0262", "976": "0269"}[town.insee[:3]]
    near = {
        "01": "75 77 78 91 92 93 94 95",
        "02": "14 22 27 28 29 35 37 41 44 49 50 53 56 72 76 85 18 36 45 61",
        "03": "02 08 10 21 25 39 51 52 54 55 57 58 59 60 62 67 68 70 71 80 88 89 90",
        "04": "01 03 04 05 06 07 11 13 15 20 2A 2B 26 30 34 38 42 43 48 63 66 69 73 74 83 84",
    }
    return next((area for area, list_ in near.items() if town.insee[:2] in list_.split()), "05")


def phone(rng: Random, start: str) -> str:
    """Ten digits with that start."""
    return start + rng.choice("23456789") + digits(rng, 9 - len(start))


def plate(rng: Random) -> str:
    """AA-123-AA without the letters that are not given."""
    letters = "ABCDEFGHJKLMNPQRSTVWXYZ"
    pair = [rng.choice(letters) + rng.choice(letters) for _ in range(2)]
    return f"{pair[0]}-{rng.randint(2, 998):03d}-{pair[1]}"


def email(rng: Random, first: str, last: str, born: date) -> str:
    """An address made of the name."""
    form = rng.choice(["{f}.{l}", "{f}.{l}", "{i}{l}", "{l}.{f}", "{f}{l}{y}", "{f}-{l}", "{f}_{l}{y}"])
    local = form.format(f=plain(first), l=plain(last), i=plain(first)[0], y=f"{born:%y}")
    return f"{local}@{rng.choice(firms.MAIL_DOMAINS)}"


def person(
    rng: Random, first_year: int = 1934, last_year: int = 2004, last: str = "", home: Town | None = None
) -> Person:
    """Somebody born between those years."""
    born = date(first_year, 1, 1) + timedelta(days=rng.randrange((last_year - first_year + 1) * 365))
    sex = rng.choice("FM")
    pool = names.foreign_first_names(sex) if rng.random() < 0.22 else names.first_names(sex, born.year)
    first, birth_name = rng.choice(pool), rng.choice(names.FAMILY_NAMES)
    married = sex == "F" and born.year < 1990 and rng.random() < 0.55
    family = last or (rng.choice(names.FAMILY_NAMES) if married else birth_name)
    birth_name = birth_name if married or not last else last
    birth_town = rng.choice(ABROAD) if rng.random() < 0.09 else rng.choice(TOWNS)
    town = home or rng.choice(TOWNS)
    return Person(
        sex=sex,
        first=first,
        last=family,
        birth_name=birth_name,
        born=born,
        birth_town=birth_town,
        town=town,
        street=f"{rng.randint(1, 148)}{rng.choice(['', '', '', ' bis'])} {rng.choice(STREETS)}",
        nir=nir(rng, sex, born, birth_town),
        rank=1 if rng.random() < 0.95 else 2,
        mobile=phone(rng, rng.choice(["06", "06", "07"])),
        landline=phone(rng, phone_area(town)),
        email=email(rng, first, family, born),
        login=(plain(first)[0] + plain(family).replace("-", ""))[:10],
        account=account(rng),
        card=keys.luhn(rng.choice(["4970", "4976", "5132", "5355", "4973"]) + digits(rng, 11)),
        spi=keys.spi(rng.choice("0123") + digits(rng, 9)),
        plate=plate(rng),
        insurer=rng.choice(firms.INSURERS),
        member=digits(rng, 8),
        contract=digits(rng, 7),
        serial=rng.randint(10000, 99999),
        ip=".".join(map(str, (rng.choice([77, 82, 86, 90, 109]), *rng.choices(range(256), k=2), rng.randint(1, 254)))),
        identity_card="".join([rng.choice("DFGHKLMNPRTVWXYZ"), *rng.choices("CFGHJKLMNPRTVWXYZ0123456789", k=8)]),
    )


def child_of(rng: Random, parent: Person) -> Person:
    """A child of the same name and home."""
    child = person(rng, parent.born.year + 24, parent.born.year + 34, parent.last, parent.town)
    child.street, child.insurer, child.member = parent.street, parent.insurer, parent.member
    child.contract = parent.contract
    return child


def professional(rng: Random) -> Professional:
    """A professional who works where the numbers say."""
    being = person(rng, 1955, 1994)
    speciality = rng.choice(firms.SPECIALITIES)
    department = being.town.insee[:2]
    number = department.replace("2A", "20").replace("2B", "20")
    kind = "4" if "dent" in speciality else "6" if "nfirm" in speciality else "1"
    code = {"4": "40", "6": "60"}.get(kind, "10")
    return Professional(
        person=being,
        speciality=speciality,
        rpps=keys.luhn("10" + digits(rng, 8)),
        adeli=keys.finess(department + code + digits(rng, 4)),
        billing=keys.luhn(number + kind + digits(rng, 5)),
        finess=keys.finess(department + rng.choice(["0", "0", "1", "2"]) + digits(rng, 5)),
        practice=f"{rng.randint(1, 90)} {rng.choice(STREETS)}",
    )
