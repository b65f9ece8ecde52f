"""Numbers with a valid key, computed here from the published rules and not with tamis.

They are drawn outside of the ranges in use, as far as those are public: NIR with a commune number that no commune
has, RPPS with the prefix of test cards, SIREN in the block 999, IBAN and RIB with bank codes that no list names.
"""

import datetime
import random

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LETTERS_OF_RIB = {letter: str(1 + place % 9) for place, letter in enumerate("ABCDEFGHI")}
LETTERS_OF_RIB |= {letter: str(1 + place % 9) for place, letter in enumerate("JKLMNOPQR")}
LETTERS_OF_RIB |= {letter: str(2 + place % 9) for place, letter in enumerate("STUVWXYZ")}
BANKS = (("99811", "BQALFRPP"), ("99826", "CMOIFR2AXXX"), ("99834", "ESTUFRPPXXX"), ("99847", "PONAFR2N"))


def digits(source: random.Random, count: int) -> str:
    """That many random digits."""
    return "".join(str(source.randrange(10)) for _ in range(count))


def luhn_digit(text: str) -> str:
    """The digit that completes `text` so that the Luhn key of the whole holds."""
    total = 0
    for place, digit in enumerate(reversed(text)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def nir_body(source: random.Random, *, sex: str, birth: datetime.date, department: str) -> str:
    """The first thirteen characters of a NIR; `department` is 01 to 95, 2A, 2B, 971 to 976 or 99."""
    overseas = len(department) == 3
    commune = f"9{source.randrange(10)}" if overseas else f"9{source.randrange(50, 90)}"
    order = f"{source.randrange(1, 1000):03}"
    return f"{sex}{birth:%y%m}{department}{commune}{order}"


def nir_key(body: str) -> str:
    """The key of thirteen characters; Corsica counts as 19 or 18."""
    number = int(body.replace("2A", "19").replace("2B", "18"))
    return f"{97 - number % 97:02}"


def spaced_nir(nir: str) -> str:
    """A NIR of fifteen as it stands on a card."""
    return " ".join((nir[0], nir[1:3], nir[3:5], nir[5:7], nir[7:10], nir[10:13], nir[13:]))


def rib(source: random.Random) -> tuple[str, str]:
    """(a RIB of 23 characters, the BIC of its bank); one account in ten holds a letter."""
    bank, bic = BANKS[source.randrange(len(BANKS))]
    branch, account = digits(source, 5), digits(source, 11)
    if source.random() < 0.1:
        account = account[:7] + source.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + account[8:]
    number = int("".join(LETTERS_OF_RIB.get(character, character) for character in account))
    key = 97 - (89 * int(bank) + 15 * int(branch) + 3 * number) % 97
    return f"{bank}{branch}{account}{key:02}", bic


def spaced_rib(text: str) -> str:
    """Bank, branch, account and key apart."""
    return f"{text[:5]} {text[5:10]} {text[10:21]} {text[21:]}"


def iban(country: str, body: str) -> str:
    """An IBAN: country, check digits, account."""
    number = "".join(str(ALPHABET.index(character)) for character in f"{body}{country}00")
    return f"{country}{98 - int(number) % 97:02}{body}"


def spaced_iban(text: str) -> str:
    """An IBAN in groups of four."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def siret(source: random.Random) -> str:
    """A SIREN of the block 999 and an establishment number; both Luhn keys hold."""
    body = f"999{digits(source, 5)}"
    siren = body + luhn_digit(body)
    establishment = f"{siren}000{source.randrange(1, 5)}"
    return establishment + luhn_digit(establishment)


def finess(source: random.Random, department: str) -> str:
    """A FINESS number; A and B of Corsica count as 1 and 2; overseas 971 is written 9701, Mayotte 9805."""
    if department == "976":
        body = f"9805{digits(source, 4)}"
    elif len(department) == 3:
        body = f"970{department[2]}{digits(source, 4)}"
    else:
        body = f"{department}0{digits(source, 5)}"
    return body + luhn_digit(body.replace("A", "1").replace("B", "2"))


def rpps(source: random.Random) -> str:
    """An RPPS number in the range of test cards."""
    body = f"997{digits(source, 7)}"
    return body + luhn_digit(body)
