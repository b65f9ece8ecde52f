"""The exports of the fictional portal Alizé: civil status and guarantees apart from contact details and claims."""

import datetime
from collections.abc import Iterator

from sample_data.generator import files, keys, words
from sample_data.generator.messages import Message, messages
from sample_data.generator.people import Agent, Beneficiary, Contract, Professional, folded
from sample_data.generator.staff import agents_table, professionals_table
from sample_data.generator.tables import Members, Row, Table, owned, planted_cells, source_of

SEED = 20261120
PORTAL = """\
[portal]
label = "Tiers payant Alizé"

[exports.beneficiaires]
files = ["beneficiaires*.csv"]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]
links = ["num_adherent"]            # un numéro d'adhérent désigne ici une seule personne
controller = "assureur"

[exports.coordonnees_beneficiaires]
files = ["coordonnees_beneficiaires*.parquet"]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]
empty = ["NULL"]

[exports.remboursements]
files = ["remboursements*.csv.gz"]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]

[exports.droits_ouverts]            # livré sans ligne d'en-tête
files = ["droits_ouverts*.csv.zst"]
people = "beneficiary"
person_key = ["c1", "c2", "c3"]
types = { c1 = "FR_NIR", c2 = "BIRTH_DATE", c3 = "BIRTH_RANK", c4 = "FR_AMC", c5 = "DATE", c6 = "GUARANTEE" }

[exports.professionnels]
files = ["professionnels*.xlsx"]
people = "professional"
person_key = ["finess"]             # un compte de professionnel par établissement conventionné

[exports.messages_support]
files = ["messages_support*.jsonl.gz"]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]
types = { id = "none" }

[exports.agents]
files = ["agents*.csv"]
people = "employee"
person_key = ["login"]

[unscanned.pieces_jointes]
label = "Ordonnances et pièces jointes"
types = ["HEALTH_ACT", "DIAGNOSIS"]
people = "beneficiary"
"""
KEY = {"nir": "FR_NIR", "date_naissance": "BIRTH_DATE", "rang_naissance": "BIRTH_RANK"}


def tables(members: Members, agents: list[Agent], messages_wanted: int) -> dict[str, Table]:
    """Every export of the portal."""
    known = members.known
    texts = messages(SEED, messages_wanted, known[:3000], members.professionals[:250])
    return {
        "beneficiaires": _beneficiaires(members.beneficiaries),
        "coordonnees_beneficiaires": _coordonnees(known),
        "remboursements": _remboursements(known, members.professionals),
        "droits_ouverts": _droits(known),
        "professionnels": professionals_table(members.professionals),
        "messages_support": _messages(texts),
        "agents": agents_table(agents),
    }


def export_files(content: dict[str, Table]) -> dict[str, bytes]:
    """The tables in the formats in which this portal delivers them."""
    claims = content["remboursements"].rows
    half = len(claims) * 6 // 10
    return {
        "beneficiaires.csv": files.csv_file(
            content["beneficiaires"].rows, delimiter=";", encoding="cp1252", line_end="\r\n"
        ),
        "coordonnees_beneficiaires.parquet": files.parquet_file(content["coordonnees_beneficiaires"].rows),
        "remboursements-1.csv.gz": files.compressed(files.csv_file(claims[:half], delimiter=";"), "gzip"),
        "remboursements-2.csv.gz": files.compressed(files.csv_file(claims[half:], delimiter=";"), "gzip"),
        "droits_ouverts.csv.zst": files.compressed(
            files.csv_file(content["droits_ouverts"].rows, delimiter=";", header=False), "zstd"
        ),
        "professionnels.xlsx": files.workbook(content["professionnels"].rows, "Professionnels"),
        "messages_support.jsonl.gz": files.compressed(files.jsonl_file(content["messages_support"].rows), "gzip"),
        "agents.csv": files.csv_file(content["agents"].rows, encoding="utf-8-sig", line_end="\r\n"),
    }


def _french(day: datetime.date | None) -> str:
    return "" if day is None else f"{day:%d/%m/%Y}"


def _owner(person: Beneficiary) -> str:
    return f"b{person.number}"


def _beneficiaires(people: list[Beneficiary]) -> Table:
    rows, owners = owned((_owner(person), row) for person in people for row in _memberships(person))
    types = {
        **KEY,
        "nom": "LAST_NAME",
        "prenom": "FIRST_NAME",
        "civilite": "CIVILITY",
        "assureur": "INSURER",
        "num_amc": "FR_AMC",
        "num_adherent": "MEMBER_NUMBER",
        "garantie": "GUARANTEE",
        "date_debut": "DATE",
        "date_fin": "DATE",
        "statut": None,
    }
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners)


def _memberships(person: Beneficiary) -> Iterator[Row]:
    for contract in person.contracts:
        yield _membership(person, contract, rank=str(person.rank) if person.rank_known else "")
    if person.number % 700 == 0 and person.rank_known:
        # An older row of the same membership, from before ranks were kept: only the member number links it.
        yield _membership(person, person.contracts[0], rank="") | {"statut": "résilié"}


def _membership(person: Beneficiary, contract: Contract, rank: str) -> dict[str, files.Cell]:
    old_system = person.number % 3 == 0
    title = "M." if person.sex == "1" else "Mme"
    return {
        "nir": keys.spaced_nir(person.nir) if person.spaced else person.nir,
        "nom": folded(person.last_name) if old_system else person.last_name,
        "prenom": folded(person.first_name) if old_system else person.first_name,
        "civilite": title.upper() if old_system else title,
        "date_naissance": _french(person.birth),
        "rang_naissance": rank,
        "assureur": contract.spelling,
        "num_amc": contract.insurer.amc,
        "num_adherent": contract.member,
        "garantie": contract.guarantee,
        "date_debut": _french(contract.start),
        "date_fin": _french(contract.end),
        "statut": "actif" if contract.end is None else "résilié",
    }


def _coordonnees(people: list[Beneficiary]) -> Table:
    rows, owners = owned((_owner(person), _contact(person)) for person in people)
    types = {
        **KEY,
        "adresse": "POSTAL_ADDRESS",
        "code_postal": "POSTCODE",
        "ville": "CITY",
        "code_insee": "FR_INSEE_CODE",
        "telephone": "PHONE_NUMBER",
        "email": "EMAIL_ADDRESS",
        "iban": "IBAN_CODE",
    }
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners)


def _contact(person: Beneficiary) -> Row:
    return {
        "nir": person.nir[:13] if person.keyless else person.nir,
        "date_naissance": person.birth,
        "rang_naissance": person.rank,
        "adresse": person.street,
        "code_postal": person.town.postcode,
        "ville": person.town.name,
        "code_insee": person.town.insee,
        "telephone": person.phone or None,
        "email": person.email or ("NULL" if person.number % 2 else None),
        "iban": keys.spaced_iban(person.iban) if person.number % 10 == 0 else person.iban,
    }


def _remboursements(people: list[Beneficiary], professionals: list[Professional]) -> Table:
    rows, owners = owned((_owner(person), row) for person in people for row in _claims(person, professionals))
    types = {
        **KEY,
        "num_amc": "FR_AMC",
        "finess": "FR_FINESS",
        "code_acte": "HEALTH_ACT",
        "montant_rembourse": "AMOUNT",
        "date_paiement": "DATE",
    }
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners)


def _claims(person: Beneficiary, professionals: list[Professional]) -> Iterator[Row]:
    source = source_of(SEED, "claims", person.number)
    for _ in range(max(0, source.randrange(-2, 5))):
        day = datetime.date(2026, 1, 5) + datetime.timedelta(days=source.randrange(300))
        yield {
            "nir": person.nir[:13] if person.keyless else person.nir,
            "date_naissance": person.birth.isoformat(),
            "rang_naissance": str(person.rank),
            "num_amc": person.contracts[0].insurer.amc,
            "finess": professionals[source.randrange(250)].finess,
            "code_acte": source.choice(words.ACTS),
            "montant_rembourse": f"{source.randrange(400, 30000) / 100:.2f}".replace(".", ","),
            "date_paiement": _french(day),
        }


def _droits(people: list[Beneficiary]) -> Table:
    rows, owners = owned(
        (
            _owner(person),
            {
                "c1": person.nir,
                "c2": _french(person.birth),
                "c3": str(person.rank),
                "c4": contract.insurer.amc,
                "c5": _french(contract.start),
                "c6": contract.guarantee,
            },
        )
        for person in people
        for contract in person.contracts
        if contract.end is None
    )
    types = dict(zip(rows[0], (*KEY.values(), "FR_AMC", "DATE", "GUARANTEE"), strict=True))
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners)


def _messages(texts: list[Message]) -> Table:
    rows, owners = owned(
        (
            _owner(text.author),
            {
                "id": f"MSG-{number:06}",
                "date_envoi": (datetime.date(2026, 11, 19) - datetime.timedelta(days=number % 60)).isoformat(),
                "nir": text.author.nir,
                "date_naissance": text.author.birth.isoformat(),
                "rang_naissance": text.author.rank,
                "message": text.text,
            },
        )
        for number, text in enumerate(texts, start=1)
    )
    types = {"id": None, "date_envoi": "DATE", **KEY, "message": "FREE_TEXT"}
    planted = {"message": planted_cells(text.planted for text in texts)}
    return Table(kind="beneficiary", types=types, rows=rows, owners=owners, planted=planted)
