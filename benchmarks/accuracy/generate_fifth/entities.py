"""People and organisations whose values agree with one another."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from random import Random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fifth import pools
from benchmarks.accuracy.generate_fifth.places import TOWNS

Fields = dict[str, str]
_STREETS, _HEADS, _TAILS = (pools.parts(text) for text in (pools.STREETS, pools.FIRM_HEADS, pools.FIRM_TAILS))
_ASSOCIATIONS = pools.parts(pools.ASSOCIATION_HEADS)
_LAST = [name.replace("_", " ") for name in pools.LAST_NAMES]
_TODAY = date(2025, 6, 1)
_AREA = {
    "11": "01",
    "28": "02",
    "24": "02",
    "53": "02",
    "52": "02",
    "44": "03",
    "32": "03",
    "27": "03",
    "84": "04",
    "93": "04",
    "94": "04",
    "75": "05",
    "76": "05",
    "04": "02",
}


def plain(text: str) -> str:
    """The text without its accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def slug(text: str) -> str:
    """Lower letters, digits and hyphens, as in addresses of the web."""
    signs = "".join(sign if sign.isalnum() else "-" for sign in plain(text).lower())
    return "-".join(part for part in signs.split("-") if part)


def digits(random: Random, count: int) -> str:
    """So many digits."""
    return "".join(random.choice("0123456789") for _ in range(count))


def _phones(prefix: str, name: str, random: Random) -> Fields:
    number = prefix + digits(random, 8)
    pairs = [number[place : place + 2] for place in range(0, 10, 2)]
    return {
        name: number,
        f"{name}_s": " ".join(pairs),
        f"{name}_d": ".".join(pairs),
        f"{name}_h": "-".join(pairs),
        f"{name}_i": "+33" + number[1:],
        f"{name}_is": "+33 " + " ".join([pairs[0][1:], *pairs[1:]]),
        f"{name}_9": number[1:],
    }


def _of(town: str) -> str:
    capitals = town.isupper()
    if town.upper().startswith("LE "):
        return f"{'DU' if capitals else 'du'} {town[3:]}"
    if plain(town)[0] in "AEIOUYH":
        return f"{'D' if capitals else 'd'}'{town}"
    return f"{'DE' if capitals else 'de'} {town}"


def address(random: Random) -> Fields:
    """A town and a street of it."""
    fields = dict(random.choice(TOWNS))
    kind, short, long = random.choice(pools.STREET_TYPES)
    number, street = str(random.randint(1, 140)), random.choice(_STREETS)
    shift = [random.uniform(-0.02, 0.02) for _ in range(2)]
    fields |= {
        "num": number,
        "vtype": kind,
        "vtype1": short,
        "vtypeA": plain(kind).upper(),
        "vtype4": long,
        "vname": street,
        "vnameA": plain(street).upper().replace("'", " "),
        "street": f"{number} {kind} {street}",
        "way": f"{kind.capitalize()} {street}",
        "lat": f"{float(fields['lat']) + shift[0]:.6f}",
        "lon": f"{float(fields['lon']) + shift[1]:.6f}",
        "townA": plain(fields["town"]).upper().replace("-", " ").replace("'", " "),
    }
    fields |= {"oftown": _of(fields["town"]), "oftownA": _of(fields["townA"])}
    fields["streetA"] = plain(fields["street"]).upper().replace("'", " ")
    x, y = 700000 + (float(fields["lon"]) - 3) * 76500, 6600000 + (float(fields["lat"]) - 46.5) * 111200
    return fields | {
        "x": f"{x:.2f}",
        "y": f"{y:.2f}",
        "x1": f"{x:.1f}",
        "y1": f"{y:.1f}",
        "fantoir": f"{fields['insee']}_{random.randint(10, 4999):04d}",
    }


def _bank(random: Random) -> Fields:
    bank, bic = random.choice(pools.BANKS)
    whole = keys.rib(bank, f"{random.randint(1, 1999):05d}", digits(random, 11))
    code = keys.iban("FR", whole)
    return {
        "bank": bank,
        "branch": whole[5:10],
        "account": whole[10:21],
        "key": whole[21:],
        "rib": whole,
        "iban": code,
        "iban_s": " ".join(code[place : place + 4] for place in range(0, 27, 4)),
        "bic": bic,
        "bic11": bic + "XXX",
    }


def _birth(random: Random, youngest: int, oldest: int, woman: bool) -> Fields:
    born = _TODAY - timedelta(days=random.randint(youngest * 365 + 30, oldest * 365))
    place = random.choice(TOWNS)
    fields = {
        "birth": born.isoformat(),
        "age": str((_TODAY - born).days * 100 // 36525),
        "bdept": place["dept"],
        "byear": str(born.year),
    }
    if random.random() < 0.12:
        code, town, country = random.choice(pools.FOREIGN)
        fields |= {
            "binsee": code,
            "bplace": town.title(),
            "bcountry": country,
            "bdept": "99",
            "bforeign": country,
            "bdeptname": country,
        }
    else:
        fields |= {
            "binsee": place["insee"],
            "bplace": place["town"],
            "bcountry": "FRANCE",
            "bforeign": "",
            "bdeptname": place["deptname"],
        }
    fields["bplaceA"] = plain(fields["bplace"]).upper()
    order = f"{random.randint(1, 640):03d}"
    fields["nir"] = keys.nir(f"{'2' if woman else '1'}{born:%y%m}{fields['binsee']}{order}")
    fields["nir13"] = fields["nir"][:13]
    code = fields["nir"]
    fields["nir_s"] = " ".join((code[0], code[1:3], code[3:5], code[5:7], code[7:10], code[10:13], code[13:]))
    return fields


def person(random: Random, youngest: int = 18, oldest: int = 88) -> Fields:
    """Somebody who is not."""
    woman = random.random() < 0.52
    pool = pools.FIRST_WOMEN if woman else pools.FIRST_MEN
    first, first2, first3 = random.sample(pool, 3)
    last, maiden = random.sample(_LAST, 2)
    fields = address(random) | _bank(random) | _birth(random, youngest, oldest, woman)
    fields |= _phones(_AREA[fields["reg"]], "phone", random) | _phones(random.choice(("06", "07")), "mobile", random)
    short, host = slug(last).replace("-", ""), random.choice(pools.MAIL_HOSTS)
    logins = (slug(first)[0] + short, short + slug(first)[:2], f"{slug(first)}{fields['byear']}")
    mail = random.choice(
        (
            f"{slug(first)}.{slug(last)}",
            f"{slug(first)[0]}{short}",
            f"{short}{fields['byear'][2:]}",
            f"{slug(first)}{random.randint(1, 99)}",
        )
    )
    fields |= {
        "last": last,
        "lastU": last.upper(),
        "lastA": plain(last).upper(),
        "first": first,
        "first2": first2,
        "first3": first3,
        "firstU": first.upper(),
        "firstA": plain(first).upper(),
        "first2A": plain(first2).upper(),
        "maiden": maiden,
        "maidenU": maiden.upper(),
        "sex": "F" if woman else "M",
        "sexHF": "F" if woman else "H",
        "sexU": "féminin" if woman else "masculin",
        "sex12": "2" if woman else "1",
        "sexE": "female" if woman else "male",
        "civ": "Mme" if woman else "M.",
        "civM": "MME" if woman else "M",
        "civL": "Madame" if woman else "Monsieur",
        "civN": "Mrs." if woman else "Mr.",
        "agree": "e" if woman else "",
        "usage": maiden if woman and random.random() < 0.4 else "",
        "email": f"{mail}@{host}",
        "login": random.choice(logins),
        "rpps": keys.luhn("10" + digits(random, 8)),
        "spi": keys.spi(random.choice("0123") + digits(random, 9)),
    }
    return fields


def _finess(random: Random, department: str) -> Fields:
    head = {"974": "97"}.get(department, department)
    middle = "04" if department == "974" else f"{random.choice((0, 0, 78, 1)):02d}"
    return {
        "finess": keys.finess(f"{head}{middle}{digits(random, 4)}"),
        "finessej": keys.finess(f"{head}{middle}{digits(random, 4)}"),
    }


def _named(random: Random) -> Fields:
    head, tail = random.choice(_HEADS), random.choice(_TAILS)
    owner, other = random.sample(_LAST, 2)
    sign = random.choice("ABCDEGLNPST") + random.choice("BDFGLNPT") + random.choice("ACEIMOS")
    end = tail.split()[-1]
    base = random.choice(
        (
            f"{head} {tail}",
            f"{head} {owner}",
            f"{head} {tail}",
            f"{owner} et fils",
            f"Établissements {owner}",
            f"{owner} & Associés",
            f"Groupe {end}",
            f"{sign} {head}",
            f"{owner}-{other}",
            f"{sign} Services",
            f"{end} {head.lower()}",
        )
    )
    form, code = random.choice(pools.LEGAL_FORMS)
    host = "".join(slug(base).split("-"))[:22] + ".example"
    return {
        "base": base,
        "baseA": plain(base).upper(),
        "name": f"{form} {base}",
        "form": form,
        "cj": code,
        "nameA": plain(f"{form} {base}").upper(),
        "brand": plain(f"{head} {tail}").upper(),
        "sigle": "".join(word[0] for word in plain(base).split() if word[0].isalpha()).upper(),
        "site": f"https://www.{host}",
        "host": host,
        "email": f"{random.choice(('contact', 'accueil', 'info', 'direction'))}@{host}",
    }


def organisation(random: Random) -> Fields:
    """A firm or an association that is not."""
    fields = address(random) | _bank(random)
    fields |= _phones(_AREA[fields["reg"]], "phone", random) | _phones(_AREA[fields["reg"]], "fax", random)
    siren = keys.luhn(random.choice("345789") + digits(random, 7))
    siret = keys.luhn(f"{siren}000{random.randint(1, 6)}")
    spaced = f"{siren[:3]} {siren[3:6]} {siren[6:]}"
    club = f"{random.choice(_ASSOCIATIONS)} {fields['oftown']}"
    rna = {"974": "9R"}.get(fields["dept"], fields["dept"]) + random.choice("1123")
    return (
        fields
        | _finess(random, fields["dept"])
        | _named(random)
        | {
            "siren": siren,
            "siret": siret,
            "nic": siret[9:],
            "siret_s": f"{spaced} {siret[9:]}",
            "siren_s": spaced,
            "vat": keys.vat(siren),
            "club": club,
            "clubA": plain(club).upper(),
            "rnahead": rna,
            "rna": f"W{rna}{digits(random, 6)}",
            "clubsite": f"{slug(club)[:28].strip('-')}.example",
            "townslug": slug(fields["town"]),
        }
    )
