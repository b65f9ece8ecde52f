"""Who and what a row is about: a place, a person, an organisation, a professional, an account, a care."""

import datetime
from dataclasses import dataclass
from functools import cached_property

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate.draws import Draws, slug


@dataclass(frozen=True, kw_only=True)
class Place:
    """A real commune and an invented street."""

    city: str
    postcode: str
    insee: str
    street: str

    @property
    def department(self) -> str:
        """Two characters, 2A and 2B for Corsica, 97 overseas."""
        return self.insee[:2]


def place(draws: Draws) -> Place:
    """A place to live or to work."""
    city, postcode, insee = draws.one("cities").split("|")
    suffix = draws.weighted({"": 12, " bis": 1, " ter": 0.4, " B": 0.4})
    street = f"{draws.number(1, 180)}{suffix} {draws.one('street_types')} {draws.one('streets')}"
    return Place(city=city, postcode=postcode, insee=insee, street=street)


class Person:
    """A person; what is drawn once stays the same in every column of the row."""

    def __init__(self, draws: Draws) -> None:
        self.draws = draws
        self.woman = draws.chance(0.53)
        self.last = draws.surname()
        self.first = draws.first_name(woman=self.woman)
        self.born = draws.day(1932, 2019)
        self.home = place(draws)
        self.birth_home = place(draws)

    @cached_property
    def maiden(self) -> str:
        """The name at birth: for some women another one."""
        return self.draws.surname() if self.woman and self.draws.chance(0.5) else self.last

    @cached_property
    def nir(self) -> str:
        """Fifteen characters, with the key; one in twenty born abroad, one in thirty of unknown month."""
        where = self.birth_home.insee if self.birth_home.insee[:2] != "97" else self.birth_home.insee[:5]
        abroad = self.draws.chance(0.05)
        month = self.draws.number(20, 42) if self.draws.chance(0.03) else self.born.month
        birth = f"99{self.draws.number(100, 399)}" if abroad else where
        order = f"{self.draws.number(1, 420):03d}"
        return keys.nir(f"{2 if self.woman else 1}{self.born:%y}{month:02d}{birth}{order}")

    @cached_property
    def email(self) -> str:
        """An address made of the names."""
        form = self.draws.among(["{f}.{l}", "{l}.{f}", "{i}{l}", "{f}{n}", "{l}{n}", "{f}_{l}"])
        local = form.format(f=slug(self.first), l=slug(self.last), i=slug(self.first)[0], n=self.draws.number(1, 99))
        return f"{local}@{self.draws.one('domains')}"

    @cached_property
    def phone_digits(self) -> str:
        """Ten digits; overseas by the place."""
        overseas = {"97209": "0596", "97416": "0262", "97411": "0262", "97302": "0594"}.get(self.home.insee)
        if overseas and self.draws.chance(0.6):
            return overseas + self.draws.digits(6)
        zone = self.draws.weighted({"01": 2, "02": 2, "03": 2, "04": 2, "05": 2, "06": 7, "07": 4, "09": 1})
        return f"{zone}{self.draws.number(10, 99)}{self.draws.digits(6)}"

    @cached_property
    def mobile_digits(self) -> str:
        """Ten digits of a mobile."""
        return f"{self.draws.among(['06', '06', '07'])}{self.draws.number(10, 99)}{self.draws.digits(6)}"

    @cached_property
    def rib(self) -> str:
        """Twenty-three characters."""
        account = self.draws.digits(11)
        if self.draws.chance(0.15):
            account = account[:7] + self.draws.among("MXKEHN") + account[8:]
        bank = self.draws.among(["30003", "10278", "20041", "14505", "16607", "30004", "17515", "18206"])
        return keys.rib(bank, self.draws.digits(5), account)

    @cached_property
    def iban(self) -> str:
        """Mostly French, now and then German or Belgian."""
        kind = self.draws.weighted({"FR": 30, "DE": 1, "BE": 0.5})
        if kind == "FR":
            return keys.iban("FR", self.rib)
        if kind == "DE":
            return keys.iban("DE", self.draws.digits(18))
        ten = self.draws.digits(10)
        return keys.iban("BE", f"{ten}{int(ten) % 97 or 97:02d}")

    @cached_property
    def login(self) -> str:
        """Made of the names."""
        form = self.draws.among(["{i}{l}", "{f}.{l}", "{i}.{l}", "{l}{i}", "{i}{l}{n}"])
        return form.format(f=slug(self.first), l=slug(self.last), i=slug(self.first)[0], n=self.draws.number(1, 9))


class Organisation:
    """A company, an association or a practice."""

    def __init__(self, draws: Draws) -> None:
        self.draws = draws
        self.seat = place(draws)
        name = draws.one("companies").format(
            city=self.seat.city,
            word=draws.one("words"),
            name=draws.surname(),
            first=draws.first_name(woman=draws.chance(0.5)),
        )
        self.name = name.upper() if draws.chance(0.25) else name

    @cached_property
    def siren(self) -> str:
        """Nine digits, the first 3 to 9 (public bodies: 1, 2)."""
        return keys.luhn(self.draws.among("3344455578899912") + self.draws.digits(7))

    @cached_property
    def siret(self) -> str:
        """Fourteen digits; the post office's own rule is left to others."""
        return keys.luhn(f"{self.siren}{self.draws.number(0, 60):04d}")

    @cached_property
    def site(self) -> str:
        """A web address."""
        start = self.draws.among(["https://www.", "http://", "www.", "https://"])
        reserved = self.draws.among(["example.org", "example.com", "example.net", "example.com"])
        return f"{start}{slug(self.name)[:24]}.{reserved}"


class Professional(Person):
    """A health professional and where they practise."""

    def __init__(self, draws: Draws) -> None:
        super().__init__(draws)
        self.born = draws.day(1955, 1998)
        self.practice = Organisation(draws)

    @property
    def department(self) -> str:
        """Of the practice; overseas as 97."""
        return self.practice.seat.department

    @cached_property
    def finess(self) -> str:
        """Department, 0, five digits, key."""
        return keys.finess(f"{self.department}0{self.draws.digits(5)}")

    @cached_property
    def rpps(self) -> str:
        """Eleven digits from 10."""
        return keys.luhn(f"10{self.draws.digits(8)}")

    @cached_property
    def adeli(self) -> str:
        """Department, profession, order, key: auxiliaries and psychologists."""
        profession = self.draws.among(["60", "60", "70", "70", "80", "90", "91", "93"])
        return keys.finess(f"{self.department}{profession}{self.draws.digits(4)}")

    @cached_property
    def am(self) -> str:
        """Department, category of supplier, order, key: nine digits, Corsica as 20."""
        department = "20" if self.department in {"2A", "2B"} else self.department
        return keys.luhn(f"{department}{self.draws.among(['26', '26', '20', '21'])}{self.draws.digits(4)}")


def shown(day: datetime.date, form: str) -> str:
    """A day in one of the forms that exports use."""
    return day.strftime(form)
