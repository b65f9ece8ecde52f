"""People and firms: those of the fifth set's machinery, under names, towns and streets of this one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from random import Random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fifth import entities, language
from benchmarks.accuracy.generate_fifth.entities import Fields, digits, plain, slug
from benchmarks.accuracy.generate_sixth import firms, names

_SURNAMES = [name.replace("_", " ") for name in names.SURNAMES]
_TOWNS = [tuple(entry.split(" ", 2)) for line in names.TOWNS.split("\n") for entry in line.split(";") if entry]
_STREETS = [entry for line in names.STREETS.strip().split("\n") for entry in line.split(";")]
_PLATE = "ABCDEFGHJKLMNPQRSTVWXYZ"
_CONSONANTS = "BCDFGHJKLMNPRTVWXYZ"


def _capitals(text: str) -> str:
    return plain(text).upper().replace("œ", "OE").replace("Œ", "OE").replace("-", " ").replace("'", " ")


def _place(random: Random) -> Fields:
    insee, postcode, town = random.choice(_TOWNS)
    kind, short, long = random.choice(names.WAYS)
    street, number = random.choice(_STREETS), str(random.randint(1, 188))
    number += random.choice(("", "", "", "", "", "", " bis", " ter", "B"))
    dept = insee[:2]
    door = random.choice(
        ("Bât. A", "Appt 12", "Résidence Les Mûriers", "Étage 3", "Esc. 2", "Lieu-dit La Grée", "BP 40")
    )
    return {
        "town": town,
        "townA": _capitals(town),
        "insee": insee,
        "postcode": postcode,
        "dept": dept,
        "dept3": dept.rjust(3, "0"),
        "deptname": names.DEPARTMENTS.get(dept, "Autre"),
        "com3": insee[2:],
        "num": number,
        "vtype": kind,
        "vtype1": short,
        "vtype4": long,
        "vname": street,
        "vnameA": _capitals(street),
        "street": f"{number} {kind} {street}",
        "streetA": _capitals(f"{number} {kind} {street}"),
        "way": f"{kind.capitalize()} {street}",
        "door": door,
        "full": f"{number}, {kind} {street} {postcode} {town}",
        "fullA": _capitals(f"{number} {kind} {street} {postcode} {town}"),
        "cptown": f"{postcode} {town}",
        "cptownA": f"{postcode} {_capitals(town)}",
    }


def _born(random: Random, fields: Fields) -> Fields:
    year, month, day = fields["birth"].split("-")
    if random.random() < 0.13:
        binsee, bplace, country = random.choice(names.BIRTH_ABROAD)
    else:
        (binsee, _, bplace), country = random.choice(_TOWNS), "FRANCE"
    head = fields["sex12"] + year[2:] + month + binsee
    number = keys.nir(f"{head}{random.randint(1, 720):03d}")
    cut = (0, 1, 3, 5, 7, 10, 13, 15)
    return {
        "binsee": binsee,
        "bplace": bplace,
        "bplaceA": _capitals(bplace),
        "bcountry": country,
        "bdept": binsee[:2],
        "nir": number,
        "nir13": number[:13],
        "nirk": number[13:],
        "nir_s": " ".join(number[low:high] for low, high in pairwise(cut)),
        "nir_k": f"{number[:13]} {number[13:]}",
        "birth8": year + month + day,
        "rank": random.choice("1111111111111111111111112"),
    }


def _papers(random: Random) -> Fields:
    department = random.choice(("0749", "0544", "0133", "0869", "1175", "1059"))
    return {
        "cni": f"{random.randint(10, 23)}{department}{digits(random, 6)}",
        "cnie": random.choice("XFTRWD") + "".join(random.choice(_CONSONANTS + "23456789") for _ in range(8)),
        "passport": f"{random.randint(10, 24)}{''.join(random.choices(_CONSONANTS, k=2))}{digits(random, 5)}",
        "permit": f"{random.randint(10, 24)}{random.choice(('AA', 'AB', 'AK', 'AF'))}{digits(random, 5)}",
        "stay": f"{random.choice(_CONSONANTS)}{random.choice(_CONSONANTS)}{digits(random, 8)}",
        "plate": f"{''.join(random.choices(_PLATE, k=2))}-{digits(random, 3)}-{''.join(random.choices(_PLATE, k=2))}",
        "plateold": f"{random.randint(12, 999)} {''.join(random.choices(_PLATE, k=3))}",
    }


def person(random: Random, youngest: int, oldest: int) -> Fields:
    """Somebody of this set."""
    fields = entities.person(random, youngest, oldest)
    fields |= _place(random)
    last, maiden = random.sample(_SURNAMES, 2)
    first, first2, first3 = random.sample(names.WOMEN if fields["sex"] == "F" else names.MEN, 3)
    maiden = maiden if fields["sex"] == "F" else last
    short, year = slug(last).replace("-", ""), fields["byear"]
    made = random.choice(
        (f"{slug(first)}.{slug(last)}", f"{slug(first)[0]}.{short}", f"{short}{year[2:]}", f"{short}.{slug(first)[:3]}")
    )
    login = random.choice((f"{short[:7]}{slug(first)[0]}", f"{slug(first)[0]}{short}", f"{slug(first)}.{slug(last)}"))
    fields |= {
        "last": last,
        "lastU": last.upper(),
        "lastA": _capitals(last),
        "first": first,
        "first2": first2,
        "first3": first3,
        "firstU": first.upper(),
        "firstA": _capitals(first),
        "first2A": _capitals(first2),
        "maiden": maiden,
        "maidenU": maiden.upper(),
        "maidenA": _capitals(maiden),
        "usage": maiden if fields["sex"] == "F" and random.random() < 0.4 else "",
        "email": f"{made}@{random.choice(firms.MAIL_HOSTS)}",
        "work": f"{slug(first)}.{slug(last)}",
        "login": login,
        "short": short[:3],
        "ini": plain(first)[0] + plain(last)[0],
        "adeli": firms.adeli(fields["dept"], random.choice(("1", "2", "4", "7", "9")), digits(random, 5)),
        "am": keys.luhn(
            fields["dept"].replace("A", "0").replace("B", "0") + random.choice("14567") + digits(random, 5)
        ),
        "spi_s": " ".join(
            (fields["spi"][:2], fields["spi"][2:4], fields["spi"][4:7], fields["spi"][7:10], fields["spi"][10:])
        ),
        "rib_s": f"{fields['bank']} {fields['branch']} {fields['account']} {fields['key']}",
    }
    return fields | _born(random, fields) | _papers(random)


def firm(random: Random) -> Fields:
    """A firm, a care place or an association of this set."""
    fields = entities.organisation(random)
    fields |= _place(random) | entities._finess(random, fields["dept"])
    trade, place = random.choice(firms.EMPLOYERS)[0], random.choice(firms.PLACES)[0]
    owner, other = random.sample(_SURNAMES, 2)
    form = random.choice(firms.FORMS)
    base = random.choice(
        (f"{trade} {place}", f"{trade} {owner}", f"{owner} {other}", f"{trade} {owner} et fils", f"Ets {owner}")
    )
    host = slug(base).replace("-", "")[:20] + ".example"
    club = f"{random.choice(firms.ASSOCIATIONS)[0]} {entities._of(fields['town'])}"
    rna = fields["dept"].replace("A", "0") + random.choice("123") + digits(random, 6)
    made = {
        "base": base,
        "baseA": _capitals(base),
        "name": f"{form} {base}",
        "nameA": _capitals(f"{form} {base}"),
        "form": form,
        "host": host,
        "site": f"https://www.{host}",
        "email": f"{random.choice(('rh', 'contact', 'paie', 'gestion', 'secretariat'))}@{host}",
        "club": club,
        "clubA": _capitals(club),
        "rna": f"W{rna}",
        "rib_s": f"{fields['bank']} {fields['branch']} {fields['account']} {fields['key']}",
        "vat_s": f"{fields['vat'][:2]} {fields['vat'][2:4]} {fields['siren_s']}",
    }
    for key, word in firms.CARE:
        made[key] = f"{word} {random.choice((place, owner, place))}"
        made[f"{key}A"] = _capitals(made[key])
    return fields | made


@dataclass
class Row(language.Row):
    """A row whose people and firms are those of this set."""

    def entity(self, letter: str) -> Fields:
        if letter not in self.seen:
            self.seen[letter] = person(self.random, *self.ages) if letter in "pqr" else firm(self.random)
            wanted = {"p": "F", "r": "M"}.get(letter) if "mothers" in self.pools else None
            while wanted and self.seen[letter]["sex"] != wanted:
                self.seen[letter] = person(self.random, *self.ages)
        return self.seen[letter]
