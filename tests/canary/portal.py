"""Writes portals that are full of canaries: one that is read, and others each of whose parts fails to be read.

Every string of a cell that can be unique is: nothing of it may be found again outside of the exports.
"""

import gzip
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
from tests.canary.canaries import Canaries

DATES = ("2026-11-20", "2026-11-21")
GOOD, SMALL, BROKEN, NO_RIGHTS, BAD_SETTINGS = "canari", "petit", "casse", "sans-droits", "mal-regle"
N_ROWS = 14
Rows = list[dict[str, str]]

PERSON = {
    "nir": "FR_NIR", "date_naissance": "BIRTH_DATE", "nom": "LAST_NAME", "prenom": "FIRST_NAME",
    "lieu_naissance": "BIRTH_PLACE", "email": "EMAIL_ADDRESS", "telephone": "PHONE_NUMBER",
    "adresse": "POSTAL_ADDRESS", "ville": "CITY", "num_adherent": "MEMBER_NUMBER", "num_contrat": "CONTRACT_NUMBER",
    "assureur": "INSURER", "garantie": "GUARANTEE", "amc": "FR_AMC", "amo": "FR_AMO",
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


def table(canaries: Canaries, kinds: Mapping[str, str], n_rows: int = N_ROWS, place: str = "cell") -> Rows:
    """Rows with a new canary in every cell."""
    return [{column: canaries.new(kind, place) for column, kind in kinds.items()} for _ in range(n_rows)]


def delimited(rows: Sequence[Mapping[str, str]], delimiter: str = ";", *, header: bool = True) -> str:
    """The rows as CSV; no canary holds the delimiter."""
    lines = [list(rows[0])] if header else []
    lines += [list(row.values()) for row in rows]
    return "".join(delimiter.join(map(_quoted, line)) + "\r\n" for line in lines)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if '"' in cell else cell


def json_lines(rows: Iterable[object]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def zstd(content: bytes) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(content)
    return sink.getvalue().to_pybytes()


def parquet(rows: Rows) -> bytes:
    """With statistics and pandas-like metadata that hold values, as real exports do."""
    content = pa.Table.from_pylist(rows).replace_schema_metadata({"premiere_ligne": json.dumps(rows[0])})
    sink = pa.BufferOutputStream()
    pq.write_table(content, sink)
    return sink.getvalue().to_pybytes()


def workbook(path: Path, sheets: Mapping[str, Rows]) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        sheet.append(list(rows[0]))
        for row in rows:
            sheet.append(list(row.values()))
    book.save(path)


def write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


# The portal that is read.


def write_good(exports: Path, canaries: Canaries) -> list[Path]:
    """Two drops of a portal that is read, in every format; returns the files whose own name holds no canary.

    Beside it stands a small portal, for the runs in which the library itself fails.
    """
    write(exports / GOOD / "portal.toml", SETTINGS)
    files = _first_drop(exports / GOOD / DATES[0], canaries)
    _next_drop(exports / GOOD / DATES[1], canaries)
    write(exports / SMALL / "portal.toml", SETTINGS)
    drop = exports / SMALL / DATES[0]
    write_rights(drop / "access", canaries, *_main_exports(drop, canaries))
    write(drop / "_READY", "")
    return files


def _first_drop(drop: Path, canaries: Canaries) -> list[Path]:
    people, professionals = _main_exports(drop, canaries)
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
    people, professionals = _main_exports(drop, canaries)
    lines = [f"{file.name},{file.stat().st_size}," for file in sorted(drop.iterdir())]
    nir = canaries.new("FR_NIR", "name of a file").replace(" ", "")
    write(drop / "manifest.csv", "\n".join(["file,bytes,sha256", *lines, f"releve_{nir}.csv,12,"]))
    write_rights(drop / "access", canaries, people, professionals)


def _main_exports(drop: Path, canaries: Canaries) -> tuple[Rows, Rows]:
    people, professionals = table(canaries, PERSON), table(canaries, PROFESSIONAL)
    for row in people[::3]:
        row["assureur"] = "Mutuelle des Portes"  # the one spelling that the controllers table knows
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


def write_rights(access: Path, canaries: Canaries, people: Rows, professionals: Rows) -> None:
    """Access tables: canaries as logins, as attributes, in every kind of filter and wherever a word is expected."""
    filters = _filters(canaries, people, professionals)
    tables = {
        "accounts": _accounts(canaries, [*filters, "lecteur", "recherche", "rien"], professionals),
        "roles": [{"role": role, "inherits": ""} for role in [*filters, "lecteur", "recherche", "rien"]],
        "grants": _grants(canaries, filters),
        "scopes": _scopes(canaries, filters),
        "controllers": [{"controller": "portes", "name": "Mutuelle des Portes", "aliases": "MUT. DES PORTES"}],
    }
    tables["events"] = [
        {"at": "2026-11-10T09:15:00", "account_id": account["account_id"], "export": "assures", "person": row["nir"]}
        for account, row in zip(tables["accounts"], people, strict=False)
    ]
    for name, rows in tables.items():
        write(access / f"{name}.csv", delimited(rows))


def _filters(canaries: Canaries, people: Rows, professionals: Rows) -> dict[str, str]:
    """Role and scope → its filter; some name a value that an export holds, some a value that stands nowhere else."""

    def other(kind: str) -> str:
        return canaries.new(kind, "filter")

    return {
        "cabinet": "finess in :finess",
        "egal": f"nom = '{people[0]['nom']}'",
        "nombre": f"siret >= {professionals[0]['siret']}",
        "liste": f"email in ('{people[1]['email']}', '{other('EMAIL_ADDRESS')}')",
        "ordre": f"nom < '{other('LAST_NAME')}' or nir = {other('FR_NIR').replace(' ', '')}",
        "ecart": f"not (ville = '{other('CITY')}') and num_adherent is not null",
        "double_egal": f"nom == {other('LAST_NAME')} and (email = '{other('EMAIL_ADDRESS')}')",
        "sans_fin": f"nom = '{other('LAST_NAME')}",
        "sans_apostrophes": f"{other('LAST_NAME')} = {other('FIRST_NAME')}",
        "colonne_absente": f'"{other("EMAIL_ADDRESS")}" = \'x\' or "{other("FR_NIR")}" is null',
    }


def _scopes(canaries: Canaries, filters: Mapping[str, str]) -> Rows:
    wheres = {name: {"mode": "where", "where": where} for name, where in filters.items()}
    wheres |= {
        "toutes": {"mode": "all", "where": ""},
        "par_nir": {"mode": "lookup", "where": ""},
        "faux_mode": {"mode": canaries.new("EMAIL_ADDRESS", "access table"), "where": ""},
        "faux_plafond": {"mode": "all", "where": "", "max_per_day": canaries.new("FR_NIR", "access table")},
        "faux_tout": {"mode": "tout", "where": canaries.new("LOGIN", "access table")},
    }
    return [{"scope": name, "lookup_keys": "nir", "max_per_day": "", **rest} for name, rest in wheres.items()]


def _grants(canaries: Canaries, filters: Iterable[str]) -> Rows:
    read = {"role": "rien", "export": "assures", "action": "read", "columns": "*", "scope": "toutes"}
    on = {"cabinet": "professionnels", "nombre": "professionnels"}
    wrong = (("scope", "EMAIL_ADDRESS"), ("export", "FR_NIR"), ("action", "PHONE_NUMBER"), ("columns", "IBAN_CODE"))
    return [
        *({**read, "role": name, "scope": name, "export": on.get(name, "assures")} for name in filters),
        {**read, "role": "lecteur", "export": "*"},
        {**read, "role": "recherche", "action": "search", "columns": "nir|nom|email", "scope": "par_nir"},
        *({**read, column: canaries.new(kind, "access table")} for column, kind in wrong),
    ]


def _accounts(canaries: Canaries, roles: Iterable[str], professionals: Rows) -> Rows:
    def account(login: str, **cells: str) -> dict[str, str]:
        usual = {"roles": "lecteur", "kind": "human", "enabled": "oui", "mfa": "sms", "last_login": "2026-11-02"}
        attributes = {"finess": finess, "courriel": canaries.new("EMAIL_ADDRESS", "attribute")}
        return {"account_id": canaries.new(login, "login"), **usual, **attributes, **cells}

    def odd(kind: str) -> str:
        return canaries.new(kind, "access table")

    finess = f"{professionals[0]['finess']}|{canaries.new('FR_FINESS', 'attribute')}"
    return [
        *(account("LOGIN", roles=role) for role in roles),
        account("EMAIL_ADDRESS", kind=odd("LAST_NAME"), enabled=odd("CITY")),
        account("FR_RPPS", mfa=odd("PASSWORD"), last_login=odd("PHONE_NUMBER")),
        account("FR_NIR"),
    ]


# The portals that are not.


def write_broken(exports: Path, canaries: Canaries) -> dict[str, str | None]:
    """A drop in which every reader fails on a file full of canaries; file → the reason expected."""
    drop = exports / BROKEN / DATES[1]
    people = table(canaries, PERSON)
    write(exports / BROKEN / "portal.toml", SETTINGS)
    expected = {}
    for name, (reason, make) in _FAULTS.items():
        write(drop / name, make(canaries))
        expected[name] = reason
    write_rights(drop / "access", canaries, people, table(canaries, PROFESSIONAL))
    write(drop / "_READY", "")
    return expected


def _csv(canaries: Canaries) -> str:
    return delimited(
        table(canaries, {"nom": "LAST_NAME", "nir": "FR_NIR", "email": "EMAIL_ADDRESS"}, place="broken file")
    )


def _ragged(canaries: Canaries) -> str:
    lines = _csv(canaries).splitlines()
    return "\n".join([lines[0], *(line + f";{canaries.new('CITY', 'broken file')};x" for line in lines[1:])])


def _bad_json(canaries: Canaries) -> bytes:
    good = json_lines(table(canaries, {"nom": "LAST_NAME", "nir": "FR_NIR"}, 3, "broken file"))
    name, nir = canaries.new("LAST_NAME", "broken file"), canaries.new("FR_NIR", "broken file")
    return good + f'{{"nom": "{name}" "nir": {nir}\n'.encode() + good


def _field_twice(canaries: Canaries) -> bytes:
    name, city = canaries.new("LAST_NAME", "broken file"), canaries.new("CITY", "broken file")
    return f'{{"nom": "{name}", "nom": "{city}"}}\n'.encode()


def _deep_json(canaries: Canaries) -> bytes:
    cell: object = canaries.new("EMAIL_ADDRESS", "broken file")
    for _ in range(60):
        cell = {"a": cell}
    return json_lines([cell])


def _cut_gzip(canaries: Canaries) -> bytes:
    return gzip.compress(_csv(canaries).encode(), mtime=0)[:-60]


def _bad_zstd(canaries: Canaries) -> bytes:
    whole = zstd(_csv(canaries).encode())
    return whole[:20] + bytes(20) + whole[40:]


def _cut_parquet(canaries: Canaries) -> bytes:
    return parquet(table(canaries, PROFESSIONAL, place="broken file"))[:-40]


def _torn_parquet(canaries: Canaries) -> bytes:
    """A whole footer, with statistics, over pages that are torn."""
    whole = parquet(table(canaries, PROFESSIONAL, place="broken file"))
    return whole[:4] + b"\xff" * 2000 + whole[2004:]


def _torn_workbook(canaries: Canaries) -> bytes:
    rows = table(canaries, {"nom": "LAST_NAME", "email": "EMAIL_ADDRESS"}, place="broken file")
    sheet = "".join(f"<row><c t='inlineStr'><is><t>{cell}</t></is></c></row>" for row in rows for cell in row.values())
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", f"<workbook><sheets><sheet name='{rows[0]['nom']}'>")
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{sheet}")
    return packed.getvalue()


def _bad_bytes(canaries: Canaries) -> bytes:
    lines = _csv(canaries).encode().splitlines()
    return b"\xef\xbb\xbf" + b"\n".join(
        [*lines, canaries.new("LAST_NAME", "broken file").encode() + b"\xff\xfe\x81;1;2"]
    )


def _bad_utf16(canaries: Canaries) -> bytes:
    return _csv(canaries).encode("utf-16") + b"\x00\xdc\x41"


def _open_quote(canaries: Canaries) -> str:
    return _csv(canaries) + f'"{canaries.new("LAST_NAME", "broken file")};x;y\r\n'


def _binary(canaries: Canaries) -> bytes:
    return bytes(range(32)) * 8 + _csv(canaries).encode() + bytes(64)


def _long_cell(canaries: Canaries) -> str:
    return _csv(canaries) + canaries.new("EMAIL_ADDRESS", "broken file") * 60_000 + ";x;y\r\n"


_FAULTS: dict[str, tuple[str | None, Callable[[Canaries], str | bytes]]] = {
    "lignes.csv": ("ragged_row", _ragged),
    "objets.jsonl": ("json_line", _bad_json),
    "champs.jsonl": ("json_line", _field_twice),
    "profond.jsonl": ("json_depth", _deep_json),
    "coupe.csv.gz": ("truncated", _cut_gzip),
    "abime.csv.zst": ("bad_zstd", _bad_zstd),
    "sans_pied.parquet": ("not_parquet", _cut_parquet),
    "pages.parquet": ("not_parquet", _torn_parquet),
    "feuilles.xlsx": ("not_xlsx", _torn_workbook),
    "utf16.csv": ("undecodable", _bad_utf16),
    "octets.csv": (None, _bad_bytes),
    "guillemet.csv": ("unclosed_quote", _open_quote),
    "binaire.csv": ("not_text", _binary),
    "cellule.csv": ("cell_too_long", _long_cell),
}
"""File name → the reason it should be refused for (None: it is read, with damage), and what makes it."""


def write_refused(exports: Path, canaries: Canaries) -> None:
    """A portal whose access tables can't be used, and one whose portal.toml can't be parsed."""
    drop = exports / NO_RIGHTS / DATES[1]
    write(drop / "assures.csv", _csv(canaries))
    accounts = table(canaries, {"login": "LOGIN", "nir": "FR_NIR", "email": "EMAIL_ADDRESS"}, 3, "access table")
    write(drop / "access" / "accounts.csv", delimited(accounts, header=False))
    write(drop / "_READY", "")
    drop = exports / BAD_SETTINGS / DATES[1]
    bad = f'[portal]\nlabel = "x"\n[exports.assures]\nempty = ["NULL", {canaries.new("LAST_NAME", "portal.toml")}]\n'
    write(exports / BAD_SETTINGS / "portal.toml", bad + f"# {canaries.new('FR_NIR', 'portal.toml')}\n")
    write(drop / "assures.csv", _csv(canaries))
    write(drop / "_READY", "")
