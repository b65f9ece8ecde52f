"""Unique strings, each of an entity type, that stand nowhere but in the portal they are planted in.

A type whose values are too short or too few to be told from chance has no canary and stands in NARROW with the reason.
"""

import datetime
import random
import re
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field

from sample_data.generator import keys

from tamis.identifiers import BY_TYPE

SHORTEST = 8
"""Characters from which a string that turns up cannot be there by chance."""
SEPARATORS = ".-_/,;:@+()'"
"""What two spellings of one value may differ by, besides white space and capitals."""

NARROW = {
    "CIVILITY": "a closed list of short words (Mme, M.) that reports may use themselves",
    "SEX": "one letter or digit",
    "BIRTH_RANK": "a number of one digit",
    "POSTCODE": "five digits: any count or port number has them",
    "FR_INSEE_CODE": "five characters",
    "HEALTH_ACT": "a published list of codes of at most seven characters",
    "DIAGNOSIS": "a published list of codes of three to six characters",
    "CARE_NETWORK": "a closed list of a dozen networks, which tamis itself ships",
    "AMOUNT": "a short number, like every count and duration",
    "DATE": "any recent day: snapshot dates and log lines hold it; birth dates have canaries, a century old",
}


@dataclass(frozen=True, kw_only=True)
class Canary:
    """One planted string. `spellings`: every form in which it could leave, normal forms among them."""

    number: int
    kind: str
    place: str
    value: str
    spellings: tuple[str, ...]


@dataclass
class Canaries:
    """Makes canaries, each once, and remembers where each was planted."""

    seed: int = 20261120
    planted: list[Canary] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.source = random.Random(self.seed)

    def new(self, kind: str, place: str = "cell") -> str:
        """A canary that no other equals, whatever the separators and capitals."""
        for _ in range(1000):
            value = MAKERS[kind](self)
            plain = squeezed(value)
            nested = any(plain in other or other in plain for other in self._taken)
            if len(value) < SHORTEST or (nested and kind != "FREE_TEXT"):
                continue
            self._taken.add(plain)
            return self.remember(kind, place, value)
        raise AssertionError(f"no unique value of {kind} left")

    def remember(self, kind: str, place: str, value: str) -> str:
        """Count a string as a canary of its own; for a part of another (the local part of an e-mail)."""
        forms, number = spellings(kind, value), len(self.planted)
        self.planted.append(Canary(number=number, kind=kind, place=place, value=value, spellings=forms))
        return value

    def word(self) -> str:
        """An invented word of nine letters or more, of syllables that no language here has."""
        return "".join(self.source.choice(_ONSETS) + self.source.choice(_RIMES) for _ in range(4))


def squeezed(text: str) -> str:
    """Without separators, in lower case: the form in which two spellings are one."""
    return re.sub(f"[\\s{re.escape(SEPARATORS)}]", "", text).casefold()


def spellings(kind: str, value: str) -> tuple[str, ...]:
    """Every form in which a value could leave: as it is, folded, compact, or as normal forms write it."""
    forms = {value, value.casefold(), value.upper(), squeezed(value), urllib.parse.quote(value), ascii(value)[1:-1]}
    identifier = BY_TYPE.get(kind)
    if identifier is not None and identifier.matches(value):
        forms |= {identifier.normal(value), identifier.linked(value)}
    if kind == "FR_NIR":
        digits = squeezed(value).upper()
        forms |= {digits[:13], keys.spaced_nir(digits)}
    if kind == "PHONE_NUMBER":
        digits = re.sub(r"\D", "", value)[-9:]
        forms |= {f"+33{digits}", f"0{digits}", f"33{digits}", digits}
    if kind == "BIRTH_DATE":
        day = datetime.date.fromisoformat("-".join(reversed(value.split("/"))))
        forms |= {day.isoformat(), f"{day:%d%m%Y}", f"{day:%Y%m%d}", f"{day:%d-%m-%Y}"}
    if kind == "IBAN_CODE":
        forms |= {keys.spaced_iban(squeezed(value).upper()), squeezed(value).upper()[4:]}
    return tuple(sorted(form for form in forms if len(form) >= SHORTEST))


_ONSETS = ("vr", "zg", "kz", "dw", "gn", "qv", "xt", "wl", "jb", "pf")
_RIMES = ("ox", "ylk", "aug", "iw", "uq", "ezd", "ohm", "ajk", "yx", "unq")
_BANK_OF_NO_LIST = "99811"


def _birth_day(canaries: Canaries) -> datetime.date:
    return datetime.date(1903, 1, 1) + datetime.timedelta(days=canaries.source.randrange(365 * 22))


def _nir(canaries: Canaries) -> str:
    source = canaries.source
    born = datetime.date(source.randrange(1930, 2010), source.randrange(1, 13), 1)
    body = keys.nir_body(source, sex=source.choice("12"), birth=born, department=source.choice(("44", "2A", "974")))
    nir = body + keys.nir_key(body)
    return source.choice((nir, nir, keys.spaced_nir(nir)))


def _iban(canaries: Canaries) -> str:
    text = keys.iban("FR", keys.rib(canaries.source)[0])
    return canaries.source.choice((text, keys.spaced_iban(text)))


def _numbered(kind: str, body: Callable[[random.Random], str]) -> Callable[[Canaries], str]:
    """Bodies drawn until one passes the type's own check: numbers whose key has no generator here."""

    def make(canaries: Canaries) -> str:
        return next(text for text in iter(lambda: body(canaries.source), "") if BY_TYPE[kind].matches(text))

    return make


def _vat(canaries: Canaries) -> str:
    siren = keys.siret(canaries.source)[:9]
    return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02}{siren}"


def _card(canaries: Canaries) -> str:
    body = f"4999{keys.digits(canaries.source, 11)}"
    return body + keys.luhn_digit(body)


def _bic(canaries: Canaries) -> str:
    letters = "".join(canaries.source.choice("QXZWVK") for _ in range(4))
    return f"{letters}FR2{canaries.source.choice('QXZ')}{canaries.source.choice(('XZQ', 'QVX', 'ZWK'))}"


def _address(canaries: Canaries) -> str:
    return f"{canaries.source.randrange(2, 99)} rue {canaries.word().title()}"


def _message(canaries: Canaries) -> str:
    """A message that holds canaries of its own: each is searched for by itself too."""
    inner = {kind: canaries.new(kind, "inside a text") for kind in _INSIDE}
    return (
        f"Bonjour, je suis Madame {inner['FIRST_NAME']} {inner['LAST_NAME']}, mon numéro de sécurité sociale est le "
        f"{inner['FR_NIR']}. Merci de m'écrire à {inner['EMAIL_ADDRESS']} ou au {inner['PHONE_NUMBER']} ; mon IBAN "
        f"est {inner['IBAN_CODE']}, j'habite au {inner['POSTAL_ADDRESS']}, 44000 Nantes. {canaries.word().title()}."
    )


_INSIDE = ("FIRST_NAME", "LAST_NAME", "FR_NIR", "EMAIL_ADDRESS", "PHONE_NUMBER", "IBAN_CODE", "POSTAL_ADDRESS")

MAKERS: dict[str, Callable[[Canaries], str]] = {
    "LAST_NAME": lambda c: c.word().upper(),
    "FIRST_NAME": lambda c: c.word().title().replace("a", "é", 1),
    "PERSON": lambda c: f"{c.word().upper()} {c.word().title()}",
    "BIRTH_DATE": lambda c: f"{_birth_day(c):%d/%m/%Y}",
    "BIRTH_PLACE": lambda c: f"{c.word().title()}-sur-{c.word().title()}",
    "FR_NIR": _nir,
    "FR_SPI": _numbered("FR_SPI", lambda s: f"30{keys.digits(s, 11)}"),
    "FR_ID_DOCUMENT": lambda c: "".join(c.source.choice("QXZWVK23456789") for _ in range(8)) + "7",
    "EMAIL_ADDRESS": lambda c: f"{c.word()}.{c.word()}@{c.word()}.example.fr",
    "PHONE_NUMBER": lambda c: c.source.choice(("06 39 98 {} {}", "063998{}{}", "06.39.98.{}.{}")).format(
        keys.digits(c.source, 2), keys.digits(c.source, 2)
    ),
    "POSTAL_ADDRESS": _address,
    "CITY": lambda c: c.word().upper(),
    "IBAN_CODE": _iban,
    "FR_RIB": lambda c: keys.spaced_rib(keys.rib(c.source)[0]),
    "BIC": _bic,
    "CREDIT_CARD": _card,
    "FR_SIREN": lambda c: keys.siret(c.source)[:9],
    "FR_SIRET": lambda c: keys.siret(c.source),
    "FR_VAT": _vat,
    "FR_RNA": lambda c: f"W449{keys.digits(c.source, 6)}",
    "COMPANY_NAME": lambda c: f"SARL {c.word().title()} & Fils",
    "FR_FINESS": lambda c: keys.finess(c.source, c.source.choice(("44", "35", "2A"))),
    "FR_RPPS": lambda c: keys.rpps(c.source),
    "FR_ADELI": _numbered("FR_ADELI", lambda s: f"44{keys.digits(s, 7)}"),
    "FR_AM": _numbered("FR_AM", lambda s: f"4426{keys.digits(s, 5)}"),
    "INSURER": lambda c: f"Mutuelle {c.word().title()}",
    "FR_AMC": _numbered("FR_AMC", lambda s: f"99{keys.digits(s, 8)}"),
    "FR_AMO": _numbered("FR_AMO", lambda s: f"01{keys.digits(s, 7)}"),
    "MEMBER_NUMBER": lambda c: f"AD{keys.digits(c.source, 10)}",
    "CONTRACT_NUMBER": lambda c: f"CTR-{keys.digits(c.source, 4)}-{keys.digits(c.source, 7)}",
    "GUARANTEE": lambda c: f"Formule {c.word().title()} 200",
    "DRUG_CODE": _numbered("DRUG_CODE", lambda s: f"34009{keys.digits(s, 8)}"),
    "LOGIN": lambda c: f"{c.source.choice('abcd')}.{c.word()}",
    "PASSWORD": lambda c: f"{c.word().title()}!{keys.digits(c.source, 3)}",
    "SECRET": lambda c: f"ghp_{''.join(c.source.choice('QXZqxzKWkw0123456789') for _ in range(36))}",
    "IP_ADDRESS": lambda c: f"2001:db8:{c.source.randrange(4096, 65536):x}:{c.source.randrange(4096, 65536):x}::7",
    "URL": lambda c: f"https://www.{c.word()}.example/{c.word()}?id={keys.digits(c.source, 4)}",
    "VEHICLE_PLATE": lambda c: (
        f"{c.source.choice('WXZ')}{c.source.choice('WXZ')}-{keys.digits(c.source, 3)}-"
        f"{c.source.choice('WXZ')}{c.source.choice('WXZ')}"
    ),
    "FREE_TEXT": _message,
    "INTERNAL_REFERENCE": lambda c: f"REF/{c.word().upper()}/{keys.digits(c.source, 4)}",
}
"""Entity type → a canary of it."""
