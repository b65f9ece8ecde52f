"""Columns about companies, associations, vehicles, and care bodies and professionals."""

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.beings import Row, digits, plain, slug
from benchmarks.accuracy.generate_blind.concepts import Ask, Concept, drawn, each, few, some, whole
from benchmarks.accuracy.generate_blind.words import words

PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ"
ADELI_PROFESSIONS = ["60", "70", "80", "90", "91", "92", "93", "94"]


def company(row: Row, form: str) -> str:
    """A company's name: with its legal form before or after, in capitals, or mixed as people type them."""
    one = row.organisation
    forms = {
        "": one.name,
        "before": f"{one.form} {one.name}",
        "after": f"{one.name} {one.form}",
        "caps": plain(f"{one.form} {one.name}").upper(),
    }
    return row.draws.choice(list(forms.values())) if form == "mixed" else forms[form]


def siren(row: Row, form: str) -> str:
    """A SIREN, together or by three."""
    number = row.organisation.siren
    return f"{number[:3]} {number[3:6]} {number[6:]}" if form == "spaced" else number


def siret(row: Row, form: str) -> str:
    """A SIRET, together or grouped; `mixed`: now and then the SIREN alone."""
    number = row.organisation.siret
    if form == "spaced":
        return f"{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}"
    return number[:9] if form == "mixed" and row.draws.random() < 0.15 else number


def association(row: Row) -> str:
    """An association's name."""
    kind = row.draws.choice(
        ["Amicale", "Club", "Comité des fêtes de", "Les Amis de", "Union sportive", "Chorale", "AS"]
    )
    theme = row.draws.choice(["pétanque", "boulistes", "la bibliothèque", "gymnastique volontaire", "du quartier"])
    return f"{kind} {row.person.town.name if kind.endswith('de') or kind[0] == 'U' else theme}"


def plate(row: Row, form: str) -> str:
    """A plate of the present form, or of the one before 2009."""
    draws = row.draws
    if form == "old" or (form == "mixed" and draws.random() < 0.25):
        head = f"{draws.randint(12, 9899)} {''.join(draws.choices(PLATE_LETTERS, k=2))}"
        return f"{head} {row.person.town.postcode[:2]}"
    first, last = ("".join(draws.choices(PLATE_LETTERS, k=2)) for _ in range(2))
    dash = "" if form == "tight" else "-"
    return f"{first}{dash}{draws.randint(1, 999):03d}{dash}{last}"


def professional_name(row: Row) -> str:
    """Name of a practice: a professional's, a pharmacy's, a hospital's."""
    last = row.person.last_name
    town = row.person.town.name
    return row.draws.choice(
        [f"Pharmacie {last}", f"Cabinet du Dr {last}", f"Clinique {town}", f"CH de {town}", f"SELARL Dr {last}",
         f"Optique {last}", f"Centre dentaire {town}", f"Pharmacie de la Gare {town}"]
    )  # fmt: skip


def _finess(row: Row) -> str:
    department = row.person.town.insee[:2]
    return keys.finess(f"{department}{row.draws.choice('0000789')}{digits(row.draws, 5)}")


def _am(row: Row) -> str:
    department = row.person.town.postcode[:2]
    return keys.luhn(f"{department}{row.draws.choice('1112456')}{digits(row.draws, 5)}")


def _adeli(row: Row) -> str:
    department = row.person.town.insee[:2]
    return keys.finess(f"{department}{row.draws.choice(ADELI_PROFESSIONS)}{digits(row.draws, 4)}")


def _insurer(ask: Ask) -> list[str]:
    kinds = {"real": words("insurers_real"), "coined": words("insurers_coined")}.get(
        ask.argument, words("insurers_real") + words("insurers_coined")
    )
    if ask.argument == "each":
        return ask.draws.sample(kinds, len(ask.rows))
    return drawn(ask.draws, ask.draws.sample(kinds, min(14, len(kinds))), len(ask.rows))


def _amc(ask: Ask) -> list[str]:
    def one() -> str:
        return ("00" if ask.argument == "each10" else "") + ask.draws.choice("477799") + digits(ask.draws, 7)

    if ask.argument == "each10":
        return [one() for _ in ask.rows]
    return few(ask.draws, one, 18, len(ask.rows))


def _amo(ask: Ask) -> list[str]:
    def one() -> str:
        regime, office = (
            ask.draws.choice(["01", "01", "01", "02", "08", "91"]),
            ask.draws.choice(["0000", "1100", "2310"]),
        )
        return f"{regime}{ask.draws.choice(['751', '381', '691', '351', '131', '441', '595', '331'])}{office}"

    return few(ask.draws, one, 15, len(ask.rows))


CONCEPTS: dict[str, Concept] = {
    "company": some(company, "COMPANY_NAME"),
    "association": each(association, "COMPANY_NAME"),
    "practice": each(professional_name, "COMPANY_NAME", accept=("PERSON",)),
    "siren": some(siren, "FR_SIREN"),
    "siret": some(siret, "FR_SIRET"),
    "nic": each(lambda row: row.organisation.siret[9:], None, accept=("FR_SIRET",)),
    "vat": each(lambda row: keys.vat(row.organisation.siren), "FR_VAT"),
    "rna": each(
        lambda row: f"W{row.person.town.postcode[:2]}{row.draws.randint(1, 4)}{digits(row.draws, 6)}", "FR_RNA"
    ),
    "org_city": each(lambda row: row.organisation.town.name, "CITY"),
    "org_postcode": each(lambda row: row.organisation.town.postcode, "POSTCODE"),
    "org_insee": each(lambda row: row.organisation.town.insee, "FR_INSEE_CODE"),
    "org_address": each(lambda row: row.organisation.street, "POSTAL_ADDRESS"),
    "org_mail": each(lambda row: f"contact@{slug(row.organisation.name)}.fr", "EMAIL_ADDRESS"),
    "site": each(lambda row: f"https://www.{slug(row.organisation.name)}.fr/", "URL"),
    "plate": some(plate, "VEHICLE_PLATE"),
    "finess": each(_finess, "FR_FINESS"),
    "rpps": each(lambda row: keys.luhn("10" + digits(row.draws, 8)), "FR_RPPS"),
    "adeli": each(_adeli, "FR_ADELI", hide=("FR_AM",)),
    "am": each(_am, "FR_AM", hide=("FR_ADELI", "FR_FINESS", None)),
    "insurer": whole(_insurer, "INSURER", hide=("COMPANY_NAME",)),
    "amc": whole(_amc, "FR_AMC", hide=(None,)),
    "amo": whole(_amo, "FR_AMO", hide=(None,)),
}
