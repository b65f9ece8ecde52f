"""The exports of the fictional portal Boréal: contracts and an internal reference in typed files."""

import datetime
from collections.abc import Iterator

from sample_data.generator import files, keys, words
from sample_data.generator.messages import messages
from sample_data.generator.people import Agent, Beneficiary, Contract, Professional
from sample_data.generator.staff import agents_table, professionals_table
from sample_data.generator.tables import Members, Row, Table, owned, planted_cells, source_of

SEED = 20261121
PORTAL = """\
[portal]
label = "Tiers payant Boréal"

[exports.beneficiaires]
files = ["beneficiaires-*.parquet"]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]
controller = "assureur"
types = { ref_interne = "INTERNAL_REFERENCE" }

[exports.coordonnees]
files = ["coordonnees*.xlsx"]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]

[exports.remboursements]
files = ["remboursements*.csv.zst"]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]

[exports.prises_en_charge]
files = ["prises_en_charge*.jsonl.gz"]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]
types = { numero_dossier = "none" }

[exports.professionnels]
files = ["professionnels*.csv"]
people = "professional"
person_key = ["finess"]             # un compte de professionnel par établissement conventionné

[exports.messages]                  # formulaire ouvert à tous : l'auteur n'est pas identifié
files = ["messages*.csv"]
people = "none"
types = { numero = "none" }

[exports.agents]
files = ["agents*.csv"]
people = "employee"
person_key = ["login"]

[unscanned.enregistrements_appels]
label = "Enregistrements des appels téléphoniques"
people = "beneficiary"
"""
KEY = {"nir": "FR_NIR", "date_naissance": "BIRTH_DATE", "rang_naissance": "BIRTH_RANK"}


def tables(members: Members, agents: list[Agent], messages_wanted: int) -> dict[str, Table]:
    """Every export of the portal."""
    known = members.known
    return {
        "beneficiaires": _beneficiaires(members.beneficiaries),
        "coordonnees": _coordonnees(known),
        "remboursements": _remboursements(known, members.professionals),
        "prises_en_charge": _prises_en_charge(known, members.professionals),
        "professionnels": professionals_table(members.professionals, rpps=True),
        "messages": _messages(known[:3000], members.professionals[:250], messages_wanted),
        "agents": agents_table(agents),
    }


def export_files(content: dict[str, Table]) -> dict[str, bytes]:
    """The tables in the formats in which this portal delivers them."""
    people = content["beneficiaires"].rows
    half = len(people) // 2
    return {
        "beneficiaires-1.parquet": files.parquet_file(people[:half]),
        "beneficiaires-2.parquet": files.parquet_file(people[half:]),
        "coordonnees.xlsx": files.workbook(content["coordonnees"].rows, "Coordonnées"),
        "remboursements.csv.zst": files.compressed(files.csv_file(content["remboursements"].rows), "zstd"),
        "prises_en_charge.jsonl.gz": files.compressed(files.jsonl_file(content["prises_en_charge"].rows), "gzip"),
        "professionnels.csv": files.csv_file(content["professionnels"].rows, encoding="utf-8-sig"),
        "messages.csv": files.csv_file(content["messages"].rows, delimiter=";", encoding="cp1252", line_end="\r\n"),
        "agents.csv": files.csv_file(content["agents"].rows, delimiter="\t"),
    }


def _owner(person: Beneficiary) -> str:
    return f"b{person.number}"


def _beneficiaires(people: list[Beneficiary]) -> Table:
    rows, owners = owned(
        (_owner(person), _membership(person, contract)) for person in people for contract in person.contracts
    )
    types = {
        "ref_interne": "INTERNAL_REFERENCE",
        **KEY,
        "nom": "LAST_NAME",
        "prenom": "FIRST_NAME",
        "sexe": "SEX",
        "assureur": "INSURER",
        "num_amc": "FR_AMC",
        "num_contrat": "CONTRACT_NUMBER",
        "date_debut": "DATE",
        "date_fin": "DATE",
    }
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners)


def _membership(person: Beneficiary, contract: Contract) -> Row:
    return {
        "ref_interne": person.reference,
        "nir": person.nir[:13] if person.keyless else person.nir,
        "date_naissance": person.birth,
        "rang_naissance": person.rank if person.rank_known else None,
        "nom": person.last_name.upper(),
        "prenom": person.first_name,
        "sexe": "M" if person.sex == "1" else "F",
        "assureur": contract.spelling,
        "num_amc": contract.insurer.amc,
        "num_contrat": contract.number,
        "date_debut": contract.start,
        "date_fin": contract.end,
    }


def _coordonnees(people: list[Beneficiary]) -> Table:
    """Contact details are kept for the adults who gave a telephone."""
    rows, owners = owned((_owner(person), _contact(person)) for person in people if person.phone)
    types = {
        **KEY,
        "adresse": "POSTAL_ADDRESS",
        "code_postal": "POSTCODE",
        "ville": "CITY",
        "telephone": "PHONE_NUMBER",
        "email": "EMAIL_ADDRESS",
        "iban": "IBAN_CODE",
        "bic": "BIC",
    }
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners)


def _contact(person: Beneficiary) -> Row:
    return {
        "nir": keys.spaced_nir(person.nir) if person.spaced else person.nir,
        "date_naissance": person.birth,
        "rang_naissance": person.rank,
        "adresse": person.street,
        "code_postal": person.town.postcode,
        "ville": person.town.name,
        "telephone": person.phone,
        "email": person.email or None,
        "iban": keys.spaced_iban(person.iban) if person.number % 10 == 0 else person.iban,
        "bic": person.bic or None,
    }


def _remboursements(people: list[Beneficiary], professionals: list[Professional]) -> Table:
    rows, owners = owned((_owner(person), row) for person in people for row in _claims(person, professionals))
    types = {
        **KEY,
        "num_amc": "FR_AMC",
        "num_contrat": "CONTRACT_NUMBER",
        "finess": "FR_FINESS",
        "code_acte": "HEALTH_ACT",
        "montant_rembourse": "AMOUNT",
        "date_paiement": "DATE",
    }
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners)


def _claims(person: Beneficiary, professionals: list[Professional]) -> Iterator[Row]:
    source = source_of(SEED, "claims", person.number)
    for _ in range(max(0, source.randrange(-2, 4))):
        day = datetime.date(2026, 1, 5) + datetime.timedelta(days=source.randrange(300))
        yield {
            "nir": person.nir,
            "date_naissance": f"{person.birth:%Y%m%d}",
            "rang_naissance": person.rank,
            "num_amc": person.contracts[0].insurer.amc,
            "num_contrat": person.contracts[0].number,
            "finess": professionals[source.randrange(250)].finess,
            "code_acte": source.choice(words.ACTS),
            "montant_rembourse": f"{source.randrange(400, 30000) / 100:.2f}",
            "date_paiement": day,
        }


def _prises_en_charge(people: list[Beneficiary], professionals: list[Professional]) -> Table:
    asked = (person for person in people if source_of(SEED, "asked", person.number).random() < 0.15)
    nested = [(_owner(person), _request(person, professionals, number)) for number, person in enumerate(asked, start=1)]
    types = {
        "numero_dossier": None,
        **KEY,
        "ps.finess": "FR_FINESS",
        "ps.rpps": "FR_RPPS",
        "code_acte": "HEALTH_ACT",
        "pathologie": "DIAGNOSIS",
        "montant": "AMOUNT",
        "date_demande": "DATE",
    }
    rows, owners = owned(nested)
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners)


def _request(person: Beneficiary, professionals: list[Professional], number: int) -> Row:
    source = source_of(SEED, "request", person.number)
    executant = professionals[source.randrange(250)]
    day = datetime.date(2026, 2, 1) + datetime.timedelta(days=source.randrange(280))
    return {
        "numero_dossier": f"PEC-{number:06}",
        "nir": person.nir,
        "date_naissance": person.birth.isoformat(),
        "rang_naissance": person.rank,
        "ps": {"finess": executant.finess, "rpps": executant.rpps},
        "code_acte": source.choice(words.ACTS),
        "pathologie": source.choice(words.DIAGNOSES),
        "montant": source.randrange(2000, 90000) / 100,
        "date_demande": day.isoformat(),
    }


def _messages(people: list[Beneficiary], professionals: list[Professional], wanted: int) -> Table:
    texts = messages(SEED, wanted, people, professionals)
    rows: list[Row] = [
        {
            "numero": f"F{number:05}",
            "date_envoi": datetime.date(2026, 11, 19) - datetime.timedelta(days=number % 90),
            "commentaire": text.text,
        }
        for number, text in enumerate(texts, start=1)
    ]
    types = {"numero": None, "date_envoi": "DATE", "commentaire": "FREE_TEXT"}
    planted = {"commentaire": planted_cells(text.planted for text in texts)}
    return Table(kind="none", types=types, rows=rows, planted=planted)
