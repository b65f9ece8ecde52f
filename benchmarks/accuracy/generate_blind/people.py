"""Columns about people: names, birth, sex, addresses, means of contact, NIR and papers."""

import random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.beings import Person, Row, digits, plain, slug
from benchmarks.accuracy.generate_blind.concepts import Ask, Concept, each, some, whole
from benchmarks.accuracy.generate_blind.words import words

MAIL_HOSTS = [
    "gmail.com", "orange.fr", "wanadoo.fr", "hotmail.fr", "free.fr", "laposte.net", "yahoo.fr", "sfr.fr", "outlook.com",
    "icloud.com", "bbox.fr", "live.fr", "protonmail.com",
]  # fmt: skip


def full_name(one: Person, form: str) -> str:
    """A whole name in one of the usual orders."""
    title = "Mme" if one.woman else "M."
    return {
        "NP": f"{one.last_name.upper()} {one.first_name}",
        "PN": f"{one.first_name} {one.last_name}",
        "comma": f"{one.last_name}, {one.first_name}",
        "title": f"{title} {one.first_name[0]}. {one.last_name.upper()}",
        "titlelong": f"{title} {one.last_name.upper()} {one.first_name}",
        "initial": f"{one.first_name[0]}. {one.last_name}",
        "caps": plain(f"{one.last_name} {one.first_name}").upper(),
        "slash": plain(f"{one.last_name}/{one.first_name}").upper(),
        "doctor": f"Dr {one.last_name.upper()} {one.first_name}",
    }[form or "NP"]


def second_names(row: Row) -> str:
    """Two or three first names in civil order."""
    kind = "women" if row.person.woman else "men"
    return ", ".join([row.person.first_name, *row.draws.sample(words(kind), row.draws.randint(1, 2))])


def civility(row: Row, form: str) -> str:
    """A title; the form gives man's, woman's, and now and then a third."""
    man, woman, *more = (form or "M.|Mme").split("|")
    if more and row.draws.random() < 0.15:
        return row.draws.choice(more)
    return woman if row.person.woman else man


def address(row: Row, form: str) -> str:
    """A postal address: its street alone, on one line with its town, or with line breaks."""
    one = row.person
    town = f"{one.town.postcode} {plain(one.town.name).upper()}"
    return {
        "line": f"{one.street}, {one.town.postcode} {one.town.name}",
        "dash": f"{one.street} - {town}",
        "lines": f"{one.street}\n{town}",
        "number": one.street.split(" ")[0] if one.street[0].isdigit() else "",
        "way": " ".join(one.street.split(" ")[1:]) if one.street[0].isdigit() else one.street,
        "extra": row.draws.choice(words("complements")) if row.draws.random() < 0.3 else "",
        "": one.street,
    }[form]


def mail(row: Row, form: str) -> str:
    """An e-mail address in the person's name, at a public host or at the host given."""
    first, last = slug(row.person.first_name), slug(row.person.last_name)
    local = row.draws.choice(
        [f"{first}.{last}", f"{first[0]}{last}", f"{last}.{first}", f"{first}{row.person.birth:%y}"]
    )
    return f"{f'{first}.{last}' if form else local}@{form or row.draws.choice(MAIL_HOSTS)}"


def phone(row: Row, form: str) -> str:
    """A telephone; forms: dots, spaces, plus, plain, mobile, mixed, dash, nine (no zero), word."""
    draws = row.draws
    lead = draws.choice("67") if form in {"mobile", "plus", "nine"} else draws.choice("1234569677")
    rest = digits(draws, 8)
    pairs = [f"0{lead}", *(rest[place : place + 2] for place in (0, 2, 4, 6))]
    forms = {
        "dots": ".".join(pairs),
        "spaces": " ".join(pairs),
        "dash": "-".join(pairs),
        "plus": f"+33{lead}{rest}",
        "plusspaces": f"+33 {lead} {' '.join(pairs[1:])}",
        "zero": f"0033{lead}{rest}",
        "nine": lead + rest,
        "word": f"{' '.join(pairs)} {draws.choice(['(bureau)', '(le soir)', 'perso', ''])}".strip(),
    }
    if form == "mixed":
        return draws.choice([*forms.values(), "".join(pairs)])
    return forms.get(form, "".join(pairs))


def nir(row: Row, form: str) -> str:
    """A NIR: 15 together, 13, spaced, its key after a space, or without its key now and then."""
    number = row.person.nir
    if form == "13":
        return number[:13]
    if form == "spaced":
        return f"{number[0]} {number[1:3]} {number[3:5]} {number[5:7]} {number[7:10]} {number[10:13]} {number[13:]}"
    if form == "key":
        return f"{number[:13]} {number[13:]}"
    if form == "mixed":
        return row.draws.choice([number, number, number[:13], nir(row, "spaced")])
    return number


def paper(row: Row, form: str) -> str:
    """An identity paper: old or new card, passport, driving licence, residence permit."""
    draws = row.draws
    department = row.person.town.postcode[:2]
    letters = [draws.choice("ABCDEFGHJKLMNPRTVXYZ") for _ in range(6)]
    made = {
        "card12": f"{draws.randint(5, 22):02d}{draws.randint(1, 12):02d}{department}{digits(draws, 6)}",
        "cardnew": "".join(letters[:2]) + digits(draws, 2) + "".join(letters[2:5]) + digits(draws, 2),
        "passport": f"{draws.randint(10, 24)}{letters[0]}{letters[1]}{digits(draws, 5)}",
        "permit": digits(draws, 10),
        "licence": f"{draws.randint(13, 24)}{letters[0]}{letters[1]}{digits(draws, 5)}",
    }
    return draws.choice(list(made.values())) if form == "mixed" else made[form]


def birth_place(row: Row, form: str) -> str:
    """Town, or country for those born abroad; form `dept` adds the department, `country` the country."""
    one = row.person
    if one.born_abroad:
        return {"dept": f"{one.born_abroad} (99)", "upper": one.born_abroad}.get(form, one.born_abroad.title())
    name = one.birth_town.name
    return {"dept": f"{name} ({one.birth_town.insee[:2]})", "upper": plain(name).upper()}.get(form, name)


def birth_code(row: Row) -> str:
    """The INSEE code of the birth place; 99 and the country abroad."""
    return "99" + row.person.nir[7:10] if row.person.born_abroad else row.person.birth_town.insee


def rank(row: Row) -> str:
    """Birth rank: one but for twins."""
    return row.draws.choices("123", weights=[96, 3, 1])[0]


def login(ask: Ask) -> list[str]:
    """Logins in the house's way: flast, first.last, last and figures, a letter and figures, domain."""

    def cell(one: Person, draws: random.Random) -> str:
        first, last = slug(one.first_name), slug(one.last_name)
        return {
            "flast": f"{first[0]}{last}",
            "first.last": f"{first}.{last}",
            "last2": f"{last[:6]}{first[0]}{draws.randint(1, 99):02d}",
            "letter": f"{draws.choice('abpx')}{digits(draws, 6)}",
            "domain": f"CHVAL\\{last[:7]}{first[0]}",
            "nick": draws.choice([f"{first}{one.birth:%y}", f"{last}_{first[0]}", f"{first}du{one.town.postcode[:2]}"]),
        }[ask.argument or "flast"]

    return [cell(row.person, row.draws) for row in ask.rows]


CONCEPTS: dict[str, Concept] = {
    "last_name": each(lambda row: row.person.last_name, "LAST_NAME"),
    "birth_name": each(lambda row: row.person.birth_name, "LAST_NAME"),
    "first_name": each(lambda row: row.person.first_name, "FIRST_NAME"),
    "first_names": each(second_names, "FIRST_NAME", hide=("PERSON",)),
    "person": some(lambda row, form: full_name(row.person, form), "PERSON"),
    "civility": some(civility, "CIVILITY"),
    "civility_code": some(lambda row, form: civility(row, form or "1|2"), "CIVILITY", accept=("SEX",), hide=(None,)),
    "sex": some(lambda row, form: civility(row, form or "M|F"), "SEX"),
    "sex_digit": some(lambda row, form: civility(row, form or "1|2"), "SEX", hide=(None,)),
    "birth_place": some(birth_place, "BIRTH_PLACE", hide=("CITY",)),
    "birth_code": each(birth_code, "FR_INSEE_CODE", accept=("BIRTH_PLACE",)),
    "birth_rank": each(rank, "BIRTH_RANK", hide=(None,)),
    "nir": some(nir, "FR_NIR"),
    "nir_key": each(lambda row: row.person.nir[13:], None, accept=("FR_NIR",)),
    "spi": each(lambda row: keys.spi(row.draws.choice("0123") + digits(row.draws, 9)), "FR_SPI"),
    "paper": some(paper, "FR_ID_DOCUMENT", hide=(None,)),
    "passport": each(lambda row: paper(row, "passport"), "FR_ID_DOCUMENT"),
    "mail": some(mail, "EMAIL_ADDRESS"),
    "phone": some(phone, "PHONE_NUMBER"),
    "address": some(address, "POSTAL_ADDRESS"),
    "address_part": some(address, "POSTAL_ADDRESS", accept=(None,)),
    "postcode": each(lambda row: row.person.town.postcode, "POSTCODE"),
    "city": each(lambda row: row.person.town.name, "CITY"),
    "city_code": each(lambda row: f"{row.person.town.postcode} {plain(row.person.town.name).upper()}",
                      "CITY", accept=("POSTCODE", "POSTAL_ADDRESS")),
    "insee": each(lambda row: row.person.town.insee, "FR_INSEE_CODE"),
    "login": whole(login, "LOGIN", hide=(None,)),
    "age": each(lambda row: str((2025 * 12 + 9 - row.person.birth.year * 12 - row.person.birth.month) // 12), None),
    "department": each(lambda row: row.person.town.postcode[:2], None),
}  # fmt: skip
