"""Bank details, secrets and addresses of machines of the third set, and more of what holds nothing personal."""

import base64
import hashlib
import json

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.beings import Row, digits
from benchmarks.accuracy.generate_blind.claims import coined
from benchmarks.accuracy.generate_blind.concepts import Ask, Concept, drawn, each, some, whole
from benchmarks.accuracy.generate_blind.lexicon import terms
from benchmarks.accuracy.generate_blind.money import account

STABLE = ("iban2", "iban_masked", "card2", "card_hidden", "card_last", "password2", "password_kept2", "secret2", "vin")


def iban(row: Row, form: str) -> str:
    """An IBAN: French, of neighbours, by fours, with dashes, or masked in a portal's ways."""
    draws = row.draws
    number = keys.iban("FR", account(row))
    if form == "europe" and draws.random() < 0.4:
        country, size = draws.choice([("BE", 12), ("ES", 20), ("LU", 16), ("DE", 18)])
        number = keys.iban(country, digits(draws, size))
    fours = [number[place : place + 4] for place in range(0, len(number), 4)]
    forms = {
        "": number,
        "europe": number,
        "fours": " ".join(fours),
        "dashes": "-".join(fours),
        "small": number.lower(),
        "said": f"IBAN {number}",
        "stars": f"{number[:4]} **** **** **** **** ***{number[-4:-3]} {number[-3:]}",
        "crosses": f"{number[:4]}XXXXXXXXXXXXXXXXXXX{number[-4:]}",
        "end": f"…{number[-4:]}",
    }
    return forms[form]


def card(row: Row, form: str) -> str:
    """A card number: whole, by fours, or masked in a payment service's ways."""
    number = keys.luhn(row.draws.choice(["4242", "4978", "5136", "5017", "4561", "5299"]) + digits(row.draws, 11))
    fours = [number[place : place + 4] for place in (0, 4, 8, 12)]
    forms = {
        "": number,
        "fours": " ".join(fours),
        "dashes": "-".join(fours),
        "amex": keys.luhn("37" + digits(row.draws, 12)),
        "dots": f"•••• {fours[3]}",
        "crosses": f"XXXX-XXXX-XXXX-{fours[3]}",
        "bin": f"{number[:6]}******{fours[3]}",
        "brand": f"{'visa' if number[0] == '4' else 'mastercard'} *{fours[3]}",
        "last": fours[3],
    }
    return forms[form]


def password(row: Row, form: str) -> str:
    """As people choose them, as they are issued, or as frameworks keep them."""
    word = row.draws.choice(terms("passwords"))
    chosen = f"{word}{row.draws.choice(['', '!', '$', '_', '?'])}{row.draws.choice(['1', '33', '2023', '007', '59'])}"
    salt = coined(row.draws, "^^^^^^^^^^^^")
    digest = hashlib.sha256((salt + chosen).encode()).digest()
    forms = {
        "": chosen,
        "issued": coined(row.draws, "@~~#^^-^^~#"),
        "django": f"pbkdf2_sha256$600000${salt}${base64.b64encode(digest).decode()}",
        "argon": f"$argon2id$v=19$m=65536,t=3,p=4${salt}${base64.b64encode(digest).decode().rstrip('=')}",
        "sha1": hashlib.sha1(chosen.encode()).hexdigest(),
        "bcrypt": coined(row.draws, "$2b$10$" + "^" * 53),
    }
    return forms[form]


def secret(row: Row, form: str) -> str:
    """A key, a token, a code."""
    part = base64.urlsafe_b64encode(coined(row.draws, '{"sub":"~~~~~~~~","exp":17########}').encode()).decode()
    patterns = {
        "key": "vlm_live_" + "^" * 28,
        "hook": "whk_" + "%" * 32,
        "hex": "%" * 64,
        "otp": "######",
        "refresh": "^" * 48,
        "groups": "@#@@-#@@#-@@@#-#@##",
        "jwt": f"eyJhbGciOiJSUzI1NiJ9.{part.rstrip('=')}." + "^" * 43,
    }
    return coined(row.draws, patterns[form])


def ip(row: Row, form: str) -> str:
    """An IP address: public, private, of a network, chained by proxies, or of version 6."""
    draws = row.draws
    public = f"{draws.choice([37, 46, 51, 81, 88, 91, 193, 212])}.{draws.randint(0, 255)}." + ".".join(
        str(draws.randint(1, 254)) for _ in range(2)
    )
    private = f"{draws.choice(['192.168', '172.16', '10.20'])}.{draws.randint(0, 60)}.{draws.randint(1, 254)}"
    forms = {
        "": public,
        "private": private,
        "network": f"{private.rpartition('.')[0]}.0/{draws.choice([24, 24, 23, 26])}",
        "chain": f"{public}, {private}",
        "v6": "2001:db8:" + coined(draws, "%%%%:%%%%::%%%%"),
    }
    return draws.choice([public, private, forms["v6"]]) if form == "mixed" else forms[form]


def url(row: Row, form: str) -> str:
    """A page, a stored document, a profile, a call-back."""
    draws = row.draws
    host = draws.choice(["app.valmont-si.fr", "www.boutique-kelia.fr", "portail.sante-ouest.example"])
    forms = {
        "": f"https://{host}/{draws.choice(['compte', 'devis', 'panier', 'aide', 'p'])}/{coined(draws, '~~~~~~')}",
        "bucket": f"https://s3.eu-west-3.valmont-si.fr/docs/{coined(draws, 'YY/%%%%%%%%%%%%')}.pdf",
        "avatar": f"https://cdn.valmont-si.fr/u/{coined(draws, '%%%%%%%%')}.png?s=64",
        "bare": f"{host}/{draws.choice(['contact', 'tarifs', 'mentions-legales', ''])}",
    }
    return forms[form]


def _imei(row: Row) -> str:
    return keys.luhn("35" + digits(row.draws, 12))


def _vin(row: Row) -> str:
    return row.draws.choice(["VF1", "VF3", "VF7", "WVW", "UU1"]) + coined(row.draws, "@@@@@@########").replace("Q", "R")


def _settings(row: Row) -> str:
    return json.dumps({"plan": row.draws.choice(["pro", "free", "team"]), "seats": row.draws.randint(1, 40)})


def _amount(row: Row, form: str) -> str:
    value = round(row.draws.lognormvariate(4.3, 1.2), 2)
    comma = f"{value:.2f}".replace(".", ",")
    forms = {
        "prefix": f"EUR {value:.2f}",
        "sign": f"{comma}€",
        "german": f"{value * 30:,.2f}".replace(",", "_").replace(".", ",").replace("_", "."),
        "three": f"{value:.3f}",
        "minus": f"{'-' if row.draws.random() < 0.3 else ''}{comma}",
        "whole": str(round(value)),
        "fourteen": f"{round(value * 100):014d}",
    }
    return forms[form]


def _host(row: Row) -> str:
    kind, use = (
        row.draws.choice(["srv", "vm", "sw", "fw", "prn"]),
        row.draws.choice(["web", "bdd", "ad", "sauv", "imp"]),
    )
    return f"{kind}-{use}-{digits(row.draws, 2)}"


def _bics(ask: Ask) -> list[str]:
    return drawn(ask.draws, terms("bics"), len(ask.rows))


CONCEPTS: dict[str, Concept] = {
    "iban2": some(iban, "IBAN_CODE"),
    "iban_masked": some(iban, "IBAN_CODE", hide=(None,)),
    "bic2": whole(_bics, "BIC"),
    "card2": some(card, "CREDIT_CARD"),
    "card_hidden": some(card, "CREDIT_CARD", hide=(None,)),
    "card_last": each(lambda row: card(row, "last"), "CREDIT_CARD", accept=(None,)),
    "card_expiry": each(
        lambda row: f"{row.draws.randint(1, 12):02d}/{row.draws.randint(25, 30)}", None, accept=("DATE", "CREDIT_CARD")
    ),
    "amount2": some(_amount, "AMOUNT", hide=(None,)),
    "password2": some(password, "PASSWORD", hide=(None, "SECRET")),
    "password_kept2": some(password, "PASSWORD", accept=("SECRET",), hide=(None,)),
    "secret2": some(secret, "SECRET", hide=(None, "PASSWORD")),
    "ip2": some(ip, "IP_ADDRESS"),
    "url2": some(url, "URL"),
    "imei": each(_imei, None, accept=("INTERNAL_REFERENCE",)),
    "vin": each(_vin, None, accept=("VEHICLE_PLATE",)),
    "ape": each(lambda row: coined(row.draws, "##.##@"), None),
    "ape_tight": each(lambda row: coined(row.draws, "####@"), None),
    "uai": each(
        lambda row: f"0{row.person.town.postcode[:2]}{digits(row.draws, 4)}{row.draws.choice('ABCDEFGHJ')}", None
    ),
    "mac": each(lambda row: ":".join(coined(row.draws, "%%") for _ in range(6)).upper(), None),
    "host": each(_host, None, accept=("URL",)),
    "settings": each(_settings, None, accept=("FREE_TEXT",)),
}
