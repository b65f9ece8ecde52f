"""Writes a portal that is full of canaries and can be read: two drops, every format, every kind of name.

Every string of a cell that can be unique is: nothing of it may be found again outside of the exports.
"""

import gzip
from pathlib import Path

from tests.canary.canaries import Canaries
from tests.canary.formats import Rows, delimited, json_lines, parquet, table, workbook, write, zstd
from tests.canary.rights import write_rights

DATES = ("2026-11-20", "2026-11-21")
GOOD, SMALL = "canari", "petit"

PERSON = {
    "nir": "FR_NIR", "date_naissance": "BIRTH_DATE", "nom": "LAST_NAME", "prenom": "FIRST_NAME",
    "lieu_naissance": "BIRTH_PLACE", "email": "EMAIL_ADDRESS", "telephone": "PHONE_NUMBER",
    "adresse": "POSTAL_ADDRESS", "ville": "CITY", "num_adherent": "MEMBER_NUMBER", "num_contrat": "CONTRACT_NUMBER",
    "garantie": "GUARANTEE", "amc": "FR_AMC", "amo": "FR_AMO",
    "ref_dossier": "INTERNAL_REFERENCE",
}  # fmt: skip
BANK = {
    "titulaire": "PERSON", "iban": "IBAN_CODE", "rib": "FR_RIB", "bic": "BIC", "carte_bancaire": "CREDIT_CARD",
    "num_fiscal": "FR_SPI", "piece_identite": "FR_ID_DOCUMENT", "immatriculation": "VEHICLE_PLATE",
    "cip13": "DRUG_CODE",
}  # fmt: skip
PROFESSIONAL = {
    "finess": "FR_FINESS", "rpps": "FR_RPPS", "adeli": "FR_ADELI", "num_am": "FR_AM", "siret": "FR_SIRET",
    "siren": "FR_SIREN", "tva": "FR_VAT", "rna": "FR_RNA", "raison_sociale": "COMPANY_NAME", "login": "LOGIN",
    "mot_de_passe": "PASSWORD", "token": "SECRET", "ip": "IP_ADDRESS", "site_web": "URL",
}  # fmt: skip

SETTINGS = """
[portal]
label = "Portail de test"
pseudonymous_accounts = true
[exports.assures]
files = ["assures*"]
people = "beneficiary"
person_key = ["nir", "date_naissance"]
links = ["num_adherent"]
controller = "assureur"
types = { ref_dossier = "INTERNAL_REFERENCE" }
[exports.banque]
files = ["banque*"]
people = "beneficiary"
person_key = ["nir"]
[exports.professionnels]
files = ["professionnels*"]
people = "professional"
person_key = ["finess"]
"""


def write_good(exports: Path, canaries: Canaries) -> list[Path]:
    """Two drops of a portal that is read, in every format; returns the files whose own name holds no canary.

    Beside it stands a small portal, for the runs in which the library itself fails.
    """
    write(exports / GOOD / "portal.toml", SETTINGS)
    files = _first_drop(exports / GOOD / DATES[0], canaries)
    _next_drop(exports / GOOD / DATES[1], canaries)
    write(exports / SMALL / "portal.toml", SETTINGS)
    drop = exports / SMALL / DATES[0]
    write_rights(drop / "access", canaries, *main_exports(drop, canaries))
    write(drop / "_READY", "")
    return files


def _first_drop(drop: Path, canaries: Canaries) -> list[Path]:
    people, professionals = main_exports(drop, canaries)
    accounts = [{"nir": row["nir"]} | bank for row, bank in zip(people, table(canaries, BANK), strict=True)]
    write(drop / "banque.csv.gz", gzip.compress(delimited(accounts, ",").encode(), mtime=0))
    _workbook_with_telling_sheets(drop / "suivi.xlsx", canaries)
    write(drop / "messages.jsonl.zst", zstd(json_lines(_messages(people, canaries))))
    write(drop / "sans_entete.csv", _headerless(canaries))
    keys = [canaries.new("EMAIL_ADDRESS", "name of a field") for _ in people]
    by_email = {key: row["nir"] for key, row in zip(keys, people, strict=True)}
    write(drop / "par_courriel.jsonl", json_lines([by_email, by_email]))
    column = canaries.new("EMAIL_ADDRESS", "name of a field")
    write(drop / "colonne.parquet", parquet(table(canaries, {column: "LOGIN"})))
    files = [file for file in sorted(drop.iterdir()) if file.is_file()]
    _telling_file_names(drop, canaries)
    write_rights(drop / "access", canaries, people, professionals)
    write(drop / "_READY", "")
    return files


def _next_drop(drop: Path, canaries: Canaries) -> None:
    """The day after, most exports did not come, and one that the manifest lists has a telling name."""
    people, professionals = main_exports(drop, canaries)
    lines = [f"{file.name},{file.stat().st_size}," for file in sorted(drop.iterdir())]
    nir = canaries.new("FR_NIR", "name of a file").replace(" ", "")
    write(drop / "manifest.csv", "\n".join(["file,bytes,sha256", *lines, f"releve_{nir}.csv,12,"]))
    write_rights(drop / "access", canaries, people, professionals)


def main_exports(drop: Path, canaries: Canaries) -> tuple[Rows, Rows]:
    people, professionals = table(canaries, PERSON), table(canaries, PROFESSIONAL)
    for place, row in enumerate(people):  # the controllers table knows one spelling, and no other
        row["assureur"] = canaries.new("INSURER") if place % 3 else "Mutuelle des Portes"
    write(drop / "assures-1.csv", delimited(people).encode("cp1252"))
    write(drop / "professionnels.parquet", parquet(professionals))
    return people, professionals


def _workbook_with_telling_sheets(path: Path, canaries: Canaries) -> None:
    email = f"{canaries.word()[:12]}@{canaries.word()[:8]}.fr"
    nir = canaries.new("FR_NIR", "name of a sheet").replace(" ", "")
    canaries.remember("EMAIL_ADDRESS", "name of a sheet", email)
    kinds = {"nom": "LAST_NAME", "email": "EMAIL_ADDRESS", "commentaire": "FREE_TEXT"}
    names = ("appels", email, f"suivi {nir}")
    workbook(path, {name: table(canaries, kinds, 4) for name in names})


def _messages(people: Rows, canaries: Canaries) -> list[dict[str, object]]:
    return [
        {
            "id": place,
            "expediteur": {"email": canaries.new("EMAIL_ADDRESS"), "nir": row["nir"]},
            "message": canaries.new("FREE_TEXT"),
        }
        for place, row in enumerate(people)
    ]


def _headerless(canaries: Canaries) -> str:
    kinds = {"nom": "LAST_NAME", "nir": "FR_NIR", "email": "EMAIL_ADDRESS", "naissance": "BIRTH_DATE", "ville": "CITY"}
    first = table(canaries, kinds, 1, "first row, no header")
    return delimited(first + table(canaries, kinds), header=False)


def _telling_file_names(drop: Path, canaries: Canaries) -> None:
    kinds = {"nom": "LAST_NAME", "telephone": "PHONE_NUMBER"}
    nir = canaries.new("FR_NIR", "name of a file")
    phone = canaries.new("PHONE_NUMBER", "name of a file")
    email = canaries.new("EMAIL_ADDRESS", "name of a file")
    whole = f"{canaries.remember('LOGIN', 'name of a file', canaries.word())}@{canaries.word()}.fr"
    canaries.remember("EMAIL_ADDRESS", "name of a file", whole)
    for part in email.partition("@")[0].split("."):
        canaries.remember("LOGIN", "name of a file", part)
    for name in (nir, f"dossier_{phone.replace('.', ' ')}_2026", email, f"export_{whole}"):
        write(drop / f"{name}.csv", delimited(table(canaries, kinds, 4)))
