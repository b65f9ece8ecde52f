"""More forms of what is said of people: names, addresses, telephones, NIR and logins of the third set."""

import json

from benchmarks.accuracy.generate_blind.beings import Person, Row, digits, plain, slug
from benchmarks.accuracy.generate_blind.concepts import Concept, each, some
from benchmarks.accuracy.generate_blind.lexicon import terms

STABLE = ("mail2", "mail_named", "phone2", "login2", "login_mail", "nir_masked", "address_extra", "student")


def full_name(row: Row, form: str) -> str:
    """A whole name: HL7, lower case, with title, maiden name, a couple, initials, or as each clerk types it."""
    one = row.person
    title = "Mme" if one.woman else "M."
    initials = "-".join(f"{part[0]}." for part in one.first_name.split("-"))
    forms = {
        "hl7": f"{plain(one.last_name)}^{plain(one.first_name)}^^^{'MME' if one.woman else 'M'}".upper(),
        "lower": f"{one.first_name} {one.last_name}".lower(),
        "polite": f"{'Madame' if one.woman else 'Monsieur'} {one.first_name} {one.last_name}",
        "maiden": f"{title} {one.last_name} née {one.birth_name}" if one.woman else f"{title} {one.last_name}",
        "couple": f"M. et Mme {one.last_name}",
        "initials": f"{initials} {one.last_name.upper()}",
        "doctor": f"{row.draws.choice(['Dr', 'Docteur', 'DR', 'Pr'])} {one.first_name} {one.last_name.upper()}",
        "card": f"{plain(one.first_name)} {plain(one.last_name)}".upper(),
        "first": f"{one.first_name} {one.last_name}",
        "last": f"{one.last_name.upper()}, {one.first_name}",
    }
    if form == "mixed":
        return forms[row.draws.choice(["lower", "polite", "first", "last", "initials", "card"])]
    return forms[form]


def mail(row: Row, form: str) -> str:
    """An e-mail address: at a public host, at the host given, or with a plus and a tag."""
    draws, first, last = row.draws, slug(row.person.first_name), slug(row.person.last_name)
    local = draws.choice(
        [f"{first}.{last}", f"{first}{last}", f"{last}{draws.randint(1, 99)}", f"{first[0]}.{last}", f"{first}_{last}",
         f"{last}.{first[0]}", f"{first}-{last}", f"les{last}s", f"{first}{draws.randint(1950, 2009)}"]
    )  # fmt: skip
    if form and form != "tag":
        return f"{draws.choice([f'{first}.{last}', f'{first[0]}{last}'])}@{form}"
    return f"{local}{'+achats' if form == 'tag' and draws.random() < 0.3 else ''}@{draws.choice(terms('mail_hosts'))}"


def phone(row: Row, form: str) -> str:
    """A telephone: forms of portals, of overseas, of fixed lines, and a mixture."""
    draws = row.draws
    lead = draws.choice("123459") if form == "fixed" else draws.choice("66677")
    rest = digits(draws, 8)
    pairs = [rest[place : place + 2] for place in (0, 2, 4, 6)]
    forms = {
        "optional": f"+33 (0){lead} {' '.join(pairs)}",
        "e164": f"+33{lead}{rest}",
        "pairs": f"0{lead} {' '.join(pairs)}",
        "dots": f"0{lead}.{'.'.join(pairs)}",
        "slash": f"0{lead}/{'/'.join(pairs)}",
        "fixed": f"0{lead}{rest}",
        "bare33": f"33{lead}{rest}",
        "overseas": f"{draws.choice(['0262', '0596', '0590', '0692', '0690'])} {pairs[0]} {pairs[1]} {pairs[2]}",
        "thousand": f"0{lead}{pairs[0][0]} {pairs[0][1]}{pairs[1]} {pairs[2]}{pairs[3]}",
        "plain": f"0{lead}{rest}",
        "masked": f"0{lead} ** ** ** {pairs[3]}",
    }
    return forms[draws.choice(["optional", "e164", "pairs", "dots", "plain", "slash"]) if form == "mixed" else form]


def nir(row: Row, form: str) -> str:
    """A NIR: with a dash or a bar before its key, in dots, as HL7 sends it, or with a remark."""
    number = row.person.nir
    forms = {
        "dash": f"{number[:13]}-{number[13:]}",
        "slash": f"{number[:13]}/{number[13:]}",
        "dots": ".".join([number[0], number[1:3], number[3:5], number[5:7], number[7:10], number[10:13], number[13:]]),
        "hl7": f"{number}^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS",
        "halves": f"{number[:5]} {number[5:10]} {number[10:]}",
        "both": number if row.draws.random() < 0.7 else number[:13],
        "masked": f"{number[:5]}********{number[13:]}",
        "crosses": f"XXXXXXXXX{number[9:13]}",
        "begun": f"{number[0]} {number[1:3]} {number[3:5]} ** *** *** **",
    }
    return forms[form]


def address(row: Row, form: str) -> str:
    """A postal address as HL7, as JSON, on one line with its country, or its second line alone."""
    one = row.person
    extra = row.draws.choice(terms("complements"))
    forms = {
        "hl7": plain(f"{one.street}^^{one.town.name}^^{one.town.postcode}^FRA^H").upper(),
        "json": json.dumps({"line1": one.street, "postal_code": one.town.postcode, "city": one.town.name}),
        "country": f"{one.street}, {one.town.postcode} {one.town.name.upper()}, France",
        "extra": extra if row.draws.random() < 0.35 else "",
        "long": f"{extra}, {one.street}, {one.town.postcode} {one.town.name}",
        "bars": f"{one.street}|{one.town.postcode}|{plain(one.town.name).upper()}",
    }
    return forms[form]


def login(row: Row, form: str) -> str:
    """A login in the house's way."""
    first, last, draws = slug(row.person.first_name), slug(row.person.last_name), row.draws
    forms = {
        "trigram": f"{first[0]}{last[:2]}".upper(),
        "ldap": f"uid={first[0]}{last},ou=people,dc=valmont,dc=fr",
        "short": f"{last[:5]}{first[:2]}",
        "dotted": f"{first}.{last}",
        "corp": f"VALMONT\\{first[0]}.{last}",
        "dash": f"{first[:3]}-{last}",
        "nick": draws.choice([f"{first}_{digits(draws, 2)}", f"{last}{first[0]}", f"x{first}x", f"{first}.{last[0]}"]),
        "ent": f"{first}.{last}{draws.choice(['', '', '1', '2'])}",
    }
    return forms[form]


def _alone(one: Person) -> str:
    return "Célibataire" if one.birth.year > 1998 else "Marié(e)" if one.birth.month % 2 else "Divorcé(e)"


CONCEPTS: dict[str, Concept] = {
    "person2": some(full_name, "PERSON"),
    "person_couple": each(lambda row: full_name(row, "couple"), "PERSON", accept=("LAST_NAME",)),
    "mail2": some(mail, "EMAIL_ADDRESS"),
    "mail_named": each(
        lambda row: f"{row.person.first_name} {row.person.last_name} <{mail(row, '')}>",
        "EMAIL_ADDRESS",
        accept=("PERSON",),
    ),
    "phone2": some(phone, "PHONE_NUMBER"),
    "phone_masked": each(lambda row: phone(row, "masked"), "PHONE_NUMBER", hide=(None,)),
    "nir2": some(nir, "FR_NIR"),
    "nir_masked": some(nir, "FR_NIR", hide=(None,)),
    "address2": some(address, "POSTAL_ADDRESS"),
    "address_extra": each(lambda row: address(row, "extra"), "POSTAL_ADDRESS", accept=(None,)),
    "login2": some(login, "LOGIN", hide=(None, "PERSON", "LAST_NAME")),
    "login_mail": each(
        lambda row: f"{slug(row.person.first_name)}.{slug(row.person.last_name)}@valmont.local",
        "LOGIN",
        accept=("EMAIL_ADDRESS",),
    ),
    "family": each(lambda row: _alone(row.person), None),
    "student": each(
        lambda row: f"{digits(row.draws, 9)}{''.join(row.draws.choices('ABCDEFGHJK', k=2))}",
        None,
        accept=("MEMBER_NUMBER", "FR_ID_DOCUMENT", "INTERNAL_REFERENCE"),
    ),
}
