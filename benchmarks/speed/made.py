"""Synthetic columns by the million: every cell is a function of a seed and of a row's or person's number."""

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Numbers = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]

LAST_NAMES = [
    "MARTIN",
    "BERNARD",
    "THOMAS",
    "PETIT",
    "ROBERT",
    "RICHARD",
    "DURAND",
    "DUBOIS",
    "MOREAU",
    "LAURENT",
    "SIMON",
    "MICHEL",
    "LEFEBVRE",
    "LEROY",
    "ROUX",
    "DAVID",
    "BERTRAND",
    "MOREL",
    "FOURNIER",
    "GIRARD",
    "BONNET",
    "DUPONT",
    "LAMBERT",
    "FONTAINE",
    "ROUSSEAU",
    "VINCENT",
    "MULLER",
    "LEFEVRE",
    "FAURE",
    "ANDRE",
    "MERCIER",
    "BLANC",
    "GUERIN",
    "BOYER",
    "GARNIER",
    "CHEVALIER",
    "FRANCOIS",
    "LEGRAND",
    "GAUTHIER",
    "GARCIA",
    "PERRIN",
    "ROBIN",
    "CLEMENT",
    "MORIN",
    "NICOLAS",
    "HENRY",
    "ROUSSEL",
    "MATHIEU",
    "GAUTIER",
    "MASSON",
    "MARCHAND",
    "DUVAL",
    "DENIS",
    "DUMONT",
    "MARIE",
    "LEMAIRE",
    "NOEL",
    "MEYER",
    "DUFOUR",
    "MEUNIER",
]
FIRST_NAMES = [
    "Marie",
    "Jean",
    "Pierre",
    "Michel",
    "Nathalie",
    "Isabelle",
    "Sylvie",
    "Catherine",
    "Philippe",
    "Alain",
    "Patrick",
    "Nicolas",
    "Christophe",
    "Martine",
    "Christine",
    "Françoise",
    "Sandrine",
    "Daniel",
    "Bernard",
    "Laurent",
    "Stéphane",
    "Véronique",
    "Monique",
    "Frédéric",
    "Céline",
    "Julie",
    "Julien",
    "Sébastien",
    "Camille",
    "Thomas",
    "Léa",
    "Emma",
    "Louis",
    "Lucas",
    "Chloé",
    "Manon",
    "Hugo",
    "Inès",
    "Gabriel",
    "Jules",
]
DOMAINS = ("orange.fr", "gmail.com", "free.fr", "laposte.net", "sfr.fr", "wanadoo.fr", "hotmail.fr", "yahoo.fr")
DEPARTMENTS = (*(f"{number:02d}" for number in range(1, 96) if number != 20), "2A", "2B")
_PRIMES = {name: place * 0x9E3779B97F4A7C15 % (1 << 64) for place, name in enumerate("abcdefghijklmnopqrstuvwxyz", 1)}


def drawn(numbers: Numbers, salt: str, below: int) -> Numbers:
    """A number below `below` for each number, the same at every call (splitmix64)."""
    mixed = numbers.astype(np.uint64) + np.uint64(_PRIMES[salt])
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return ((mixed ^ (mixed >> np.uint64(31))) % np.uint64(below)).astype(np.int64)


def digits(numbers: Numbers, width: int) -> Bytes:
    """Zero-padded decimal digits, shape (n, width)."""
    text = np.empty((len(numbers), width), np.uint8)
    rest = numbers.copy()
    for place in range(width - 1, -1, -1):
        rest, digit = np.divmod(rest, 10)
        text[:, place] = digit + ord("0")
    return text


def strings(content: Bytes, filled: npt.NDArray[np.bool_] | None = None) -> pa.StringArray:
    """An Arrow column of rows of bytes, empty where not filled."""
    rows, width = content.shape
    if filled is None:
        filled = np.ones(rows, dtype=bool)
    offsets = np.zeros(rows + 1, np.int32)
    np.cumsum(filled * width, out=offsets[1:])
    return pa.StringArray.from_buffers(rows, pa.py_buffer(offsets), pa.py_buffer(content[filled].tobytes()))


def emptied(column: pa.StringArray, filled: npt.NDArray[np.bool_]) -> pa.StringArray:
    """The column, empty where not filled."""
    return pc.if_else(pa.array(filled), column, "")


def chosen(pool: tuple[str, ...] | list[str], places: Numbers) -> pa.StringArray:
    """The pool's words at these places."""
    return pa.array(pool, pa.string()).take(pa.array(places))


def department_bytes(places: Numbers) -> Bytes:
    """Two characters of a department, Corsica included."""
    pool = np.frombuffer("".join(DEPARTMENTS).encode(), np.uint8).reshape(-1, 2)
    return pool[places]


def nir(sex: Numbers, year: Numbers, month: Numbers, department: Numbers, rest: Numbers, wrong: Numbers) -> Bytes:
    """Fifteen characters with the right key, plus `wrong`. `rest`: commune and order, six digits."""
    place = department_bytes(department)
    head = np.hstack((digits(sex, 1), digits(year % 100, 2), digits(month, 2)))
    as_number = np.array([int({"2A": "19", "2B": "18"}.get(name, name)) for name in DEPARTMENTS], np.int64)
    number = ((sex * 10**4 + year % 100 * 10**2 + month) * 100 + as_number[department]) * 10**6 + rest
    key = (97 - number % 97 + wrong - 1) % 97 + 1
    return np.hstack((head, place, digits(rest, 6), digits(key, 2)))


def iban(bank: Numbers, account: Numbers) -> Bytes:
    """Twenty-seven characters of a French IBAN with both keys."""
    branch = account % 99_999
    key = 97 - (89 * (bank % 97) + 15 * (branch % 97) + 3 * (account % 97)) % 97
    bban = (bank % 97 * pow(10, 18, 97) + branch % 97 * pow(10, 13, 97) + account % 97 * pow(10, 2, 97) + key) % 97
    # FR is 1527; the two zeros of the unknown key stand after it.
    check = 98 - (bban * pow(10, 6, 97) + 152700) % 97
    letters = np.broadcast_to(np.frombuffer(b"FR", np.uint8), (len(bank), 2))
    numbers = (digits(check, 2), digits(bank, 5), digits(branch, 5), digits(account, 11), digits(key, 2))
    return np.hstack((letters, *numbers))


def spaced(compact: Bytes) -> Bytes:
    """The same in groups of four."""
    rows, width = compact.shape
    out = np.full((rows, width + (width - 1) // 4), ord(" "), np.uint8)
    for place in range(width):
        out[:, place + place // 4] = compact[:, place]
    return out


def luhn_number(body: Numbers, width: int) -> Bytes:
    """Digits of `body` (width - 1 of them) and their Luhn key."""
    text = digits(body, width - 1)
    values = text.astype(np.int64) - ord("0")
    doubled = values[:, ::-1].copy()
    doubled[:, ::2] *= 2
    total = (doubled // 10 + doubled % 10).sum(axis=1)
    return np.hstack((text, digits((10 - total % 10) % 10, 1)))


def dates(year: Numbers, month: Numbers, day: Numbers) -> Bytes:
    """dd/mm/yyyy."""
    slash = np.full((len(year), 1), ord("/"), np.uint8)
    return np.hstack((digits(day, 2), slash, digits(month, 2), slash, digits(year, 4)))
