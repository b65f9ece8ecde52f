"""People and firms of this author, their values agreeing with one another; the bank, phones and keys are entities'."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fifth import entities
from benchmarks.accuracy.generate_fifth.entities import Fields, plain, slug
from benchmarks.accuracy.generate_fifth.language import Row
from benchmarks.accuracy.generate_seventh import names, towns

_TOWNS = [line.split("|") for line in towns.TOWNS.split("\n") if line]
_STREETS = towns.STREETS.strip().replace("\n", "|").split("|")
_WAYS = (("rue", "RUE"), ("rue", "RUE"), ("rue", "RUE"), ("avenue", "AV"), ("impasse", "IMP"), ("chemin", "CHE"))
_FIRMS = names.FIRMS.strip().replace("\n", "|").split("|")
_CLUBS = names.CLUBS.strip().replace("\n", "|").split("|")
_LAST = [name.replace("_", " ") for name in names.LAST.split()]
_NATIONS = (
    ("99352", "Oran", "ALGERIE"),
    ("99350", "Fès", "MAROC"),
    ("99139", "Braga", "PORTUGAL"),
    ("99341", "Thiès", "SENEGAL"),
    ("99127", "Bergame", "ITALIE"),
    ("99122", "Lodz", "POLOGNE"),
)


def _capitals(text: str) -> str:
    return plain(text).upper().replace("-", " ").replace("'", " ")


def _of(town: str) -> str:
    if town.startswith("Le "):
        return f"du {town[3:]}"
    return f"d'{town}" if plain(town)[0] in "AEIOUYH" else f"de {town}"


def _department(insee: str) -> str:
    return insee[:2]


def address(random: Random) -> Fields:
    """A street of a town."""
    town, insee, postcode, region, department, lat, lon = random.choice(_TOWNS)
    (kind, short), street, number = random.choice(_WAYS), random.choice(_STREETS), str(random.randint(1, 160))
    whole = f"{number} {kind} {street}"
    return {
        "town": town,
        "townA": _capitals(town),
        "insee": insee,
        "postcode": postcode,
        "reg": region,
        "dept": _department(insee),
        "deptname": department,
        "com3": insee[2:],
        "num": number,
        "vtype": kind,
        "vtype1": short,
        "vname": street,
        "vnameA": _capitals(street),
        "street": whole,
        "streetA": _capitals(whole),
        "way": f"{kind.capitalize()} {street}",
        "oftown": _of(town),
        "lat": f"{float(lat) + random.uniform(-0.02, 0.02):.6f}",
        "lon": f"{float(lon) + random.uniform(-0.02, 0.02):.6f}",
    }


def _birth(random: Random, fields: Fields) -> Fields:
    town = random.choice(_TOWNS)
    found = {"binsee": town[1], "bplace": town[0], "bdept": _department(town[1]), "bcountry": "FRANCE"}
    if random.random() < 0.12:
        code, place, country = random.choice(_NATIONS)
        found = {"binsee": code, "bplace": place, "bdept": "99", "bcountry": country}
    born = date.fromisoformat(fields["birth"])
    order = f"{random.randint(1, 640):03d}"
    code = keys.nir(f"{fields['sex12']}{born:%y%m}{found['binsee']}{order}")
    parts = (code[0], code[1:3], code[3:5], code[5:7], code[7:10], code[10:13], code[13:])
    return found | {
        "bplaceA": _capitals(found["bplace"]),
        "nir": code,
        "nir13": code[:13],
        "nirkey": code[13:],
        "nir_s": " ".join(parts),
    }


def _nine(random: Random, department: str, kinds: tuple[str, ...]) -> str:
    head = department if department.isdigit() else "20"
    return keys.luhn(f"{head}{random.choice(kinds)}{entities.digits(random, 5)}")


def person(random: Random, youngest: int, oldest: int) -> Fields:
    """Somebody who is not."""
    fields = entities.person(random, youngest, oldest) | address(random)
    pool = (names.WOMEN if fields["sex"] == "F" else names.MEN).split()
    (first, first2, first3), (last, maiden) = random.sample(pool, 3), random.sample(_LAST, 2)
    fields |= _birth(random, fields)
    mail = random.choice(
        (
            f"{slug(first)}.{slug(last)}",
            f"{slug(last).replace('-', '')}.{slug(first)[0]}",
            f"{slug(first)}{fields['byear']}",
            f"{slug(first)[0]}{slug(last).replace('-', '')}{random.randint(2, 98)}",
        )
    )
    short = slug(last).replace("-", "")
    return fields | {
        "last": last,
        "lastU": last.upper(),
        "lastA": plain(last).upper(),
        "first": first,
        "first2": first2,
        "first3": first3,
        "firstA": plain(first).upper(),
        "firstU": first.upper(),
        "maiden": maiden,
        "maidenU": maiden.upper(),
        "usage": maiden if fields["sex"] == "F" and random.random() < 0.4 else "",
        "email": f"{mail}@{random.choice(names.HOSTS.split())}",
        "work": f"{slug(first)}.{slug(last)}",
        "login": random.choice((f"{slug(first)[0]}{short}", f"{short[:6]}{slug(first)[0]}", f"{slug(first)}.{short}")),
        "sam": f"{short[:6]}{slug(first)[0]}{random.randint(1, 3)}",
        "adeli": _nine(random, fields["dept"], ("0", "6", "7", "8", "9")),
        "am": _nine(random, fields["dept"], ("1", "4", "5", "7")),
        "init": f"{plain(first)[0]}{plain(last)[0]}",
    }


def organisation(random: Random) -> Fields:
    """A firm or an association that is not."""
    fields = entities.organisation(random) | address(random)
    base, form = random.choice(_FIRMS), random.choice(names.FORMS.split())
    host = slug(base).replace("-", "")[:20] + ".example"
    club = f"{random.choice(_CLUBS)} {_of(fields['town'])}"
    head = fields["dept"] if fields["dept"].isdigit() else "20"
    return fields | {
        "base": base,
        "baseA": _capitals(base),
        "name": f"{form} {base}",
        "nameA": f"{form} {_capitals(base)}",
        "form": form,
        "host": host,
        "site": f"https://www.{host}",
        "email": f"{random.choice(('contact', 'bonjour', 'secretariat', 'compta'))}@{host}",
        "club": club,
        "clubA": _capitals(club),
        "clubsite": f"{slug(club)[:30].strip('-')}.example",
        "rna": f"W{head}{random.choice('123')}{entities.digits(random, 6)}",
        "finess": keys.finess(f"{head}{random.choice(('00', '01', '78'))}{entities.digits(random, 4)}"),
        "finessej": keys.finess(f"{head}{random.choice(('00', '01', '78'))}{entities.digits(random, 4)}"),
    }


@dataclass
class OwnRow(Row):
    """A row whose people and firms are this author's."""

    def entity(self, letter: str) -> Fields:
        if letter not in self.seen:
            known = letter in "pqr"
            self.seen[letter] = person(self.random, *self.ages) if known else organisation(self.random)
        return self.seen[letter]
