"""Draws the people of a portal from a seed: households with their insurers, professionals, agents."""

import datetime
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from sample_data.generator import keys, words
from sample_data.generator.people import Agent, Beneficiary, Contract, Professional, plain
from sample_data.generator.words import Insurer, Town

TODAY = datetime.date(2026, 11, 20)
MAIL_DOMAINS = ("courriel.example.org", "messagerie.example.net", "poste.example.com")
# The blocks that the regulator keeps for works of fiction; it keeps none overseas.
FICTION = ("019900", "026191", "035301", "046571", "053649", "063998")
OVERSEAS = {"971": "059099", "972": "059699", "973": "059499", "974": "026299", "976": "026999"}
SERVICES = ("Support", "Habilitations", "Facturation", "Relation adhérents", "Direction")


@dataclass(frozen=True)
class Home:
    """What a household shares."""

    town: Town
    street: str
    insurer: Insurer
    contract: str
    iban: str
    bic: str


class Population:
    """The same calls in the same order on the same seed give the same people."""

    def __init__(self, seed: int, insurers: tuple[Insurer, ...]) -> None:
        self._source = random.Random(seed)
        self._insurers = insurers
        self._taken: set[str] = set()
        self._number = 0

    def beneficiaries(self, least: int) -> list[Beneficiary]:
        """Whole households until there are at least that many people."""
        people: list[Beneficiary] = []
        while len(people) < least:
            people.extend(self._household())
        return people

    def without_rank(self, count: int) -> list[Beneficiary]:
        """People with one contract whose birth rank and member number nobody wrote down."""
        people: list[Beneficiary] = []
        while len(people) < count:
            person = self._household()[0]
            contract = replace(person.contracts[0], member="")
            people.append(replace(person, contracts=(contract,), rank_known=False))
        return people

    def professionals(self, count: int) -> list[Professional]:
        """That many professionals, each with a FINESS number of its own."""
        return [self._professional() for _ in range(count)]

    def agents(self, count: int, domain: str) -> list[Agent]:
        """That many employees, each with a login of its own."""
        return [self._agent(domain) for _ in range(count)]

    def _unique(self, draw: Callable[[], str]) -> str:
        value = draw()
        while value in self._taken:
            value = draw()
        self._taken.add(value)
        return value

    def _letters(self, count: int) -> str:
        return "".join(self._source.choice("BCDFGHJKLMNPQRSTVWXZ") for _ in range(count))

    def _household(self) -> list[Beneficiary]:
        source = self._source
        home, surname = self._home(), source.choice(words.SURNAMES)
        age = 20 + int(72 * source.random() ** 1.2)
        household = [self._adult(age, source.choice("12"), surname, home)]
        if source.random() < 0.5:
            other = surname if source.random() < 0.6 else source.choice(words.SURNAMES)
            sex = "1" if household[0].sex == "2" else "2"
            household.append(self._adult(max(20, age + source.randrange(-6, 7)), sex, other, home))
        if age < 62 and source.random() < 0.55:
            household.extend(self._children(source.choice(household), age, home))
        return household

    def _home(self) -> Home:
        rib, bic = keys.rib(self._source)
        iban = keys.iban("FR", rib)
        if self._source.random() < 0.02:
            iban, bic = keys.iban("LU", f"998{keys.digits(self._source, 13)}"), ""
        return Home(
            town=self._source.choice(words.TOWNS),
            street=self._street(),
            insurer=self._source.choice(self._insurers),
            contract=self._contract_number(),
            iban=iban,
            bic=bic,
        )

    def _street(self) -> str:
        number, kind = self._source.randrange(1, 190), self._source.choice(words.STREET_TYPES)
        return f"{number} {kind} {self._source.choice(words.STREETS)}"

    def _adult(self, age: int, sex: str, surname: str, home: Home) -> Beneficiary:
        birth = TODAY - datetime.timedelta(days=365 * age + self._source.randrange(365))
        body = self._unique(lambda: self._nir_body(sex, birth, home.town))
        person = self._person(body, sex, surname, birth, 1, home)
        mail = f"{plain(person.first_name)}.{plain(surname)}{person.number}@{self._source.choice(MAIL_DOMAINS)}"
        return replace(
            person,
            phone=self._phone(home.town) if self._source.random() < 0.95 else "",
            email=mail if self._source.random() < 0.8 else "",
        )

    def _nir_body(self, sex: str, birth: datetime.date, town: Town) -> str:
        roll = self._source.random()
        born = town.department if roll < 0.5 else self._source.choice(words.TOWNS).department
        if born in {"2A", "2B"} and birth.year < 1976:
            born = "20"
        return keys.nir_body(self._source, sex=sex, birth=birth, department="99" if roll > 0.94 else born)

    def _children(self, parent: Beneficiary, age: int, home: Home) -> Iterator[Beneficiary]:
        oldest = min(24, age - 19)
        for place in range(self._source.choice((1, 1, 2, 2, 3))):
            years = oldest - 3 * place - self._source.randrange(2)
            if years < 0:
                return
            birth = TODAY - datetime.timedelta(days=365 * years + self._source.randrange(1, 360))
            twins = 2 if self._source.random() < 0.05 else 1
            for rank in range(1, twins + 1):
                sex = self._source.choice("12")
                yield self._person(parent.nir[:13], sex, parent.last_name, birth, rank, home)

    def _person(self, body: str, sex: str, surname: str, birth: datetime.date, rank: int, home: Home) -> Beneficiary:
        self._number += 1
        return Beneficiary(
            number=self._number,
            nir=body + keys.nir_key(body),
            sex=sex,
            last_name=surname,
            first_name=self._source.choice(words.WOMEN if sex == "2" else words.MEN),
            birth=birth,
            rank=rank,
            contracts=tuple(self._contracts(home)),
            street=home.street,
            town=home.town,
            phone="",
            email="",
            iban=home.iban,
            bic=home.bic,
            reference=self._unique(lambda: f"BX-{keys.digits(self._source, 4)}-{self._letters(5)}"),
            spaced=self._source.random() < 0.05,
            keyless=self._source.random() < 0.02,
        )

    def _contract_number(self) -> str:
        return self._unique(lambda: f"CT-{self._source.randrange(2012, 2027)}-{keys.digits(self._source, 6)}")

    def _contracts(self, home: Home) -> Iterator[Contract]:
        start = datetime.date(self._source.randrange(2014, 2027), self._source.randrange(1, 11), 1)
        yield self._contract(home.insurer, home.contract, start, None)
        if self._source.random() < 0.08:  # a former or a second insurer
            other = self._source.choice([known for known in self._insurers if known != home.insurer])
            end = datetime.date(start.year - 1, 12, 31) if self._source.random() < 0.5 else None
            yield self._contract(other, self._contract_number(), start.replace(year=start.year - 2), end)

    def _contract(self, insurer: Insurer, number: str, start: datetime.date, end: datetime.date | None) -> Contract:
        usual = self._source.random() < 0.85
        return Contract(
            insurer=insurer,
            spelling=insurer.name if usual else self._source.choice(insurer.aliases),
            member=self._unique(lambda: self._letters(1) + keys.digits(self._source, 8)),
            number=number,
            guarantee=self._source.choice(words.GUARANTEES),
            start=start,
            end=end,
        )

    def _phone(self, town: Town) -> str:
        overseas = OVERSEAS.get(town.department)
        number = (overseas or self._source.choice(FICTION)) + keys.digits(self._source, 4)
        style, pairs = self._source.random(), [number[start : start + 2] for start in range(0, 10, 2)]
        if style < 0.5:
            return " ".join(pairs)
        if style < 0.6:
            return ".".join(pairs)
        if style < 0.68 and overseas is None:
            return f"+33 {number[1]} " + " ".join(pairs[1:])
        return number

    def _professional(self) -> Professional:
        source = self._source
        last, first = source.choice(words.SURNAMES), source.choice(words.WOMEN + words.MEN)
        town, trade = source.choice(words.TOWNS), source.choice(words.TRADES)
        networks = [source.choice(words.CARE_NETWORKS)]
        if source.random() < 0.07:
            networks.append(source.choice([known for known in words.CARE_NETWORKS if known not in networks]))
        login, (rib, _) = self._login(first, last), keys.rib(source)
        return Professional(
            company=self._company(trade, last, town),
            last_name=last,
            first_name=first,
            email=f"{login}@{plain(trade)}.example.com",
            login=login,
            phone=self._phone(town),
            street=self._street(),
            town=town,
            rib=keys.spaced_rib(rib) if source.random() < 0.1 else rib,
            finess=self._unique(lambda: keys.finess(source, town.department)),
            siret=self._unique(lambda: keys.siret(source)),
            rpps=self._unique(lambda: keys.rpps(source)),
            networks=tuple(networks),
        )

    def _company(self, trade: str, last: str, town: Town) -> str:
        form = self._source.choice(("", "SARL ", "SELARL ", "SAS "))
        signed = self._source.choice((last, f"de {town.name}", self._source.choice(words.STREETS)))
        return f"{form}{trade} {signed}"

    def _login(self, first: str, last: str) -> str:
        return self._unique(lambda: f"{plain(first)[0]}.{plain(last)}{self._source.randrange(10, 1000)}")

    def _agent(self, domain: str) -> Agent:
        last, first = self._source.choice(words.SURNAMES), self._source.choice(words.WOMEN + words.MEN)
        login = self._login(first, last)
        service = self._source.choice(SERVICES)
        return Agent(login=login, last_name=last, first_name=first, email=f"{login}@{domain}", service=service)
