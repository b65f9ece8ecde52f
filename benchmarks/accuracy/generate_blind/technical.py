"""Columns of information systems: addresses, URL, passwords, secrets, and what merely looks like them."""

import base64
import hashlib

from benchmarks.accuracy.generate_blind.beings import Row, digits, slug
from benchmarks.accuracy.generate_blind.concepts import Concept, each, some
from benchmarks.accuracy.generate_blind.words import words

HEX = "0123456789abcdef"
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
BCRYPT = "./" + SIGNS


def signs(row: Row, alphabet: str, count: int) -> str:
    """So many signs of an alphabet."""
    return "".join(row.draws.choices(alphabet, k=count))


def address(row: Row, form: str) -> str:
    """An IP address: v4, private, with a port, v6, or any of them."""
    draws = row.draws
    public = f"{draws.choice([78, 82, 86, 90, 92, 109, 176, 185])}.{draws.randint(0, 255)}.{draws.randint(0, 255)}"
    made = {
        "": f"{public}.{draws.randint(1, 254)}",
        "private": f"10.{draws.randint(0, 40)}.{draws.randint(0, 255)}.{draws.randint(1, 254)}",
        "port": f"{public}.{draws.randint(1, 254)}:{draws.randint(1025, 65000)}",
        "v6": "2a01:" + ":".join(signs(row, HEX, 4) for _ in range(7)),
    }
    return draws.choice([made[""], made["private"], made["v6"]]) if form == "mixed" else made[form]


def url(row: Row, form: str) -> str:
    """A page or a document; a bare host; a path alone is `path`."""
    page = row.draws.choice(
        ["mon-espace", "remboursements", "cartes", "documents", "contact", "login", "api/v2/droits"]
    )
    host = row.draws.choice(["www.exemple-mutuelle.fr", "espace.valdor.example", "portail-ps.example.org"])
    return {
        "": f"https://{host}/{page}/{row.draws.randint(1, 99999)}",
        "query": f"https://{host}/{page}?id={signs(row, HEX, 8)}&src=mail",
        "path": f"/{page}/{row.draws.randint(1, 999)}",
        "linkedin": f"https://www.linkedin.com/in/{slug(row.person.first_name)}-{slug(row.person.last_name)}",
        "http": f"http://{host}/{page}.html",
    }[form]


def password(row: Row, form: str) -> str:
    """As people choose them, as they are issued, or as systems keep them."""
    word = row.draws.choice(
        [slug(row.person.first_name), row.draws.choice(["soleil", "azerty", "chouchou", "bonjour"])]
    )
    plain_one = (
        word.capitalize() + row.draws.choice(["", "!", "@", "*", "."]) + str(row.draws.choice([1, 12, 123, 2024, 75]))
    )
    return {
        "": plain_one,
        "issued": signs(row, SIGNS + "!#%+?", 10),
        "bcrypt": "$2y$12$" + signs(row, BCRYPT, 53),
        "md5": hashlib.md5(plain_one.encode()).hexdigest(),
        "sha256": hashlib.sha256((plain_one + digits(row.draws, 6)).encode()).hexdigest(),
        "ssha": "{SSHA}" + base64.b64encode(signs(row, SIGNS, 24).encode()).decode(),
    }[form]


def secret(row: Row, form: str) -> str:
    """A key or a token."""
    part = base64.urlsafe_b64encode(signs(row, SIGNS, 40).encode()).decode().rstrip("=")
    return {
        "": signs(row, HEX, 40),
        "live": f"sk_live_{signs(row, SIGNS, 24)}",
        "jwt": f"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.{part}.{signs(row, SIGNS + '-_', 43)}",
        "pin": digits(row.draws, 4),
        "base64": base64.b64encode(signs(row, SIGNS, 32).encode()).decode(),
        "totp": signs(row, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32),
    }[form]


def file_name(row: Row) -> str:
    """A document's name, which names nobody."""
    kind = row.draws.choice(["decompte", "facture", "attestation", "scan", "IMG", "RIB", "courrier", "devis"])
    return f"{kind}_{digits(row.draws, 6)}.{row.draws.choice(['pdf', 'pdf', 'jpg', 'tif', 'docx'])}"


def uuid(row: Row) -> str:
    """An identifier of 128 bits."""
    return "-".join(signs(row, HEX, size) for size in (8, 4, 4, 4, 12))


def agent(row: Row) -> str:
    """A browser."""
    system = row.draws.choice(["Windows NT 10.0; Win64; x64", "Macintosh; Intel Mac OS X 10_15_7", "X11; Linux x86_64"])
    return f"Mozilla/5.0 ({system}) AppleWebKit/537.36 Chrome/{row.draws.randint(98, 128)}.0.0.0 Safari/537.36"


CONCEPTS: dict[str, Concept] = {
    "ip": some(address, "IP_ADDRESS"),
    "url": some(url, "URL"),
    "path": each(lambda row: url(row, "path"), None, accept=("URL",)),
    "password": some(password, "PASSWORD", hide=(None, "SECRET")),
    "password_kept": some(password, "PASSWORD", accept=("SECRET",), hide=(None,)),
    "secret": some(secret, "SECRET", hide=(None, "PASSWORD")),
    "jwt": each(lambda row: secret(row, "jwt"), "SECRET"),
    "file_name": each(file_name, None),
    "uuid": each(uuid, None),
    "hash": some(lambda row, form: signs(row, HEX, int(form or 64)), None, hide=("SECRET", "PASSWORD")),
    "agent": each(agent, None),
    "colour": each(lambda row: row.draws.choice(words("colours")), None),
    "colour_hex": each(lambda row: f"#{signs(row, HEX, 6).upper()}", None),
}
