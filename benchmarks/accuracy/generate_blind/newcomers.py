"""People and firms of the third set: as `beings` makes them, from other words."""

import datetime
import random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.beings import FOREIGN, TODAY, Organisation, Person, digits
from benchmarks.accuracy.generate_blind.lexicon import any_term, any_town, terms
from benchmarks.accuracy.generate_blind.words import Town, words

ABROAD = {
    **FOREIGN,
    "ROUMANIE": "114", "ROYAUME-UNI": "132", "SUISSE": "140", "CAMEROUN": "322", "COTE D'IVOIRE": "326",
    "CHINE": "216", "VIET NAM": "243", "HAITI": "410", "BRESIL": "416", "MADAGASCAR": "333", "UKRAINE": "155",
}  # fmt: skip


def street(draws: random.Random) -> str:
    """A number and a street as people and files write them, or a hamlet."""
    if draws.random() < 0.05:
        return draws.choice(words("hamlets"))
    number = str(draws.choice([draws.randint(1, 60), draws.randint(1, 340)]))
    mark = draws.choice(["", "", "", "", "", "", " bis", ",", " A", "-3"])
    name = draws.choice(words("street_names") if draws.random() < 0.25 else terms("street_names"))
    return f"{number}{mark} {draws.choice(terms('street_types'))} {name}"


def person(draws: random.Random, *, youngest: int, oldest: int, town: Town | None = None) -> Person:
    """A person of an age between the two."""
    woman = draws.random() < 0.51
    last = any_term(draws, "surnames")
    birth = TODAY - datetime.timedelta(days=draws.randint(youngest * 365, oldest * 365 + 300))
    home = town or any_town(draws)
    birth_town = home if draws.random() < 0.25 else any_town(draws)
    abroad = draws.choice(list(ABROAD)) if draws.random() < 0.11 else ""
    place = "99" + ABROAD[abroad] if abroad else birth_town.insee
    return Person(
        woman=woman,
        first_name=any_term(draws, "women" if woman else "men"),
        last_name=last,
        birth_name=any_term(draws, "surnames") if woman and draws.random() < 0.45 else last,
        birth=birth,
        birth_town=birth_town,
        born_abroad=abroad,
        town=home,
        street=street(draws),
        nir=keys.nir(f"{2 if woman else 1}{birth:%y%m}{place}{draws.randint(1, 620):03d}"),
    )


def organisation(draws: random.Random, *, town: Town | None = None) -> Organisation:
    """A company: a trade and a tail, a trade and a family, initials, or a coined name."""
    kind = draws.random()
    trade = any_term(draws, "activities")
    if kind < 0.4:
        name = f"{trade} {any_term(draws, 'company_tails')}"
    elif kind < 0.6:
        name = f"{trade} {any_term(draws, 'surnames')}"
    elif kind < 0.7:
        name = f"{''.join(draws.choices('ABCDEFGILMNPRST', k=3))} {trade}"
    else:
        name = f"{any_term(draws, 'coined')}{draws.choice(['', '', f' {trade}', ' Groupe'])}"
    siren = keys.luhn(draws.choice("345789") + digits(draws, 7))
    branch = f"{draws.choice([1, 1, 2, 2, 3, 4, 5, 8, 17, 29]):04d}"
    return Organisation(
        name=name,
        form=draws.choice(terms("legal_forms")),
        siren=siren,
        siret=keys.luhn(siren + branch),
        town=town or any_town(draws),
        street=street(draws),
    )
