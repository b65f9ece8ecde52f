"""Check keys, computed here and not by the library that is measured."""

_LETTERS = {letter: str(place % 9 + 1) for place, letter in enumerate("ABCDEFGHI")}
_LETTERS |= {letter: str(place + 1) for place, letter in enumerate("JKLMNOPQR")}
_LETTERS |= {letter: str(place + 2) for place, letter in enumerate("STUVWXYZ")}


def luhn(body: str) -> str:
    """Body and its Luhn digit."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return body + str(-total % 10)


def finess(body: str) -> str:
    """Eight characters, the Corsican letter counting as 1 (A) or 2 (B), and the Luhn digit."""
    return body + luhn(body.replace("A", "1").replace("B", "2"))[-1]


def nir(thirteen: str) -> str:
    """Thirteen characters and the key of two digits; 2A counts as 19, 2B as 18."""
    number = thirteen[:5] + {"2A": "19", "2B": "18"}.get(thirteen[5:7], thirteen[5:7]) + thirteen[7:]
    return f"{thirteen}{97 - int(number) % 97:02d}"


def rib(bank: str, branch: str, account: str) -> str:
    """Bank (5), branch (5), account (11), key (2)."""
    digits = "".join(_LETTERS.get(sign, sign) for sign in account)
    return f"{bank}{branch}{account}{97 - (89 * int(bank) + 15 * int(branch) + 3 * int(digits)) % 97:02d}"


def iban(country: str, national: str) -> str:
    """Country, check digits (modulo 97-10) and the national number."""
    moved = "".join(str(int(sign, 36)) for sign in national + country + "00")
    return f"{country}{98 - int(moved) % 97:02d}{national}"


def vat(siren: str) -> str:
    """FR, key and SIREN."""
    return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}"


def spi(ten: str) -> str:
    """Ten digits and three of key."""
    return f"{ten}{int(ten) % 511:03d}"


def ean(twelve: str) -> str:
    """Twelve digits and the EAN-13 digit."""
    return twelve + str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(twelve)) % 10)


def cip7(six: str) -> str | None:
    """Six digits and the key modulo 11; None when the key would be ten."""
    key = sum(int(digit) * (place + 2) for place, digit in enumerate(six)) % 11
    return None if key == 10 else f"{six}{key}"
