"""A portal of any size: one export of beneficiaries in CSV and Parquet, and the rights of its accounts.

Of a hundred rows about 86 are a person's first contract, 12 a second with another insurer, 1 a third. A third of the
people are children under a parent's NIR. Cells that filters look at: 120 insurers × 96 departments.
"""

import csv as text_csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as csv
import pyarrow.parquet as pq
from benchmarks.speed.made import (
    DEPARTMENTS,
    DOMAINS,
    FIRST_NAMES,
    LAST_NAMES,
    Numbers,
    chosen,
    dates,
    department_bytes,
    digits,
    drawn,
    emptied,
    iban,
    luhn_number,
    nir,
    spaced,
    strings,
)

DATE = "2026-11-21"
EXPORT = "beneficiaires"
COLUMNS = (
    *("nir", "date_naissance", "rang_naissance", "nom", "prenom", "email"),
    *("telephone", "code_postal", "iban", "siret_employeur", "organisme", "departement"),
)
SETTINGS = """[portal]
label = "Portail de mesure"

[exports.beneficiaires]
people = "beneficiary"
person_key = ["nir", "date_naissance", "rang_naissance"]
controller = "organisme"

[exports.beneficiaires.types]
nir = "FR_NIR"
date_naissance = "BIRTH_DATE"
rang_naissance = "BIRTH_RANK"
nom = "LAST_NAME"
prenom = "FIRST_NAME"
email = "EMAIL_ADDRESS"
telephone = "PHONE_NUMBER"
code_postal = "POSTCODE"
iban = "IBAN_CODE"
siret_employeur = "FR_SIRET"
organisme = "FR_AMC"
departement = "none"
"""
_INSURERS = 120
_CHUNK = 250_000


def insurer_codes() -> list[str]:
    """Eight digits each."""
    return [f"{77_000_000 + 137 * number:08d}" for number in range(_INSURERS)]


def people_of(rows: int) -> int:
    """How many people have that many rows."""
    return rows * 100 // 114


def batches(rows: int) -> Iterator[pa.RecordBatch]:
    """The rows, in batches: first contracts, then second, then third ones."""
    people = people_of(rows)
    second = min(rows - people, people * 12 // 86)
    for start in range(0, rows, _CHUNK):
        row = np.arange(start, min(rows, start + _CHUNK), dtype=np.int64)
        extra = row - people
        contract = (extra >= 0).astype(np.int64) + (extra >= second)
        step = np.where(contract == 1, 7, 60)
        later = np.where(contract == 1, extra, extra - second)
        person = np.where(contract == 0, row, later * step + drawn(np.abs(later), "a", 1 << 40) % step)
        yield _batch(person % people, contract)


def _batch(person: Numbers, contract: Numbers) -> pa.RecordBatch:
    family, member = person // 3, person % 3
    child = (member == 2) & (drawn(family, "b", 10) < 6)
    holder = np.where(child, family * 3, person)
    sex, year, month = 1 + drawn(holder, "c", 2), 1930 + drawn(holder, "d", 75), 1 + drawn(holder, "e", 12)
    born = (np.where(child, 2006 + drawn(person, "f", 18), year), np.where(child, 1 + drawn(person, "g", 12), month))
    birthplace, rest = drawn(holder, "h", 96), 1000 * (1 + drawn(holder, "i", 700)) + 1 + drawn(holder, "j", 998)
    wrong = (drawn(person, "k", 100) == 0).astype(np.int64)
    home = _skewed(drawn(family, "l", 1 << 30), 96, 1.3)
    insurer = (_skewed(drawn(family, "m", 1 << 30), _INSURERS) + contract * (1 + drawn(person, "n", 40))) % _INSURERS
    columns = {
        "nir": strings(nir(sex, year, month, birthplace, rest, wrong), drawn(person, "o", 100) != 0),
        "date_naissance": strings(dates(*born, 1 + drawn(person, "p", 28))),
        "rang_naissance": strings(digits(1 + (drawn(person, "q", 60) == 0), 1)),
        "nom": chosen(LAST_NAMES, drawn(family, "r", len(LAST_NAMES))),
        "prenom": chosen(FIRST_NAMES, drawn(person, "s", len(FIRST_NAMES))),
        "email": _emails(person, drawn(person, "t", 10) >= 3),
        "telephone": _phones(person, drawn(person, "u", 10) >= 2),
        "code_postal": strings(_postcodes(home, drawn(family, "v", 90))),
        "iban": _ibans(family, drawn(family, "w", 100)),
        "siret_employeur": strings(
            luhn_number(10**12 * 3 + drawn(person, "x", 10**11), 14), (drawn(person, "y", 10) >= 4) & ~child
        ),
        "organisme": chosen(insurer_codes(), insurer),
        "departement": chosen(DEPARTMENTS, home),
    }
    return pa.record_batch([columns[name] for name in COLUMNS], names=list(COLUMNS))


def _skewed(number: Numbers, below: int, power: float = 2.0) -> Numbers:
    """Few common, many rare: a power of a uniform number. The largest insurer has 9 %, the largest department 3 %."""
    return ((number / (1 << 30)) ** power * below).astype(np.int64)


def _emails(person: Numbers, filled: np.ndarray) -> pa.StringArray:
    first = pc.utf8_lower(chosen(LAST_NAMES, drawn(person, "z", len(LAST_NAMES))))
    number = strings(digits(drawn(person, "a", 10**6), 6))
    domain = chosen(DOMAINS, drawn(person, "b", len(DOMAINS)))
    return emptied(pc.binary_join_element_wise(first, number, "@", domain, ""), filled)


def _phones(person: Numbers, filled: np.ndarray) -> pa.StringArray:
    mobile = 600_000_000 + drawn(person, "c", 190_000_000)
    fixed = 100_000_000 * (1 + drawn(person, "d", 5)) + 40_000_000 + drawn(person, "e", 9_000_000)
    return strings(digits(np.where(drawn(person, "f", 3) == 0, fixed, mobile), 10), filled)


def _postcodes(home: Numbers, office: Numbers) -> np.ndarray:
    place = department_bytes(home)
    place[place == ord("A")] = ord("0")  # Corsica: 200xx and 202xx
    place[place == ord("B")] = ord("0")
    return np.hstack((place, digits(office * 10, 3)))


def _ibans(family: Numbers, share: Numbers) -> pa.StringArray:
    content = iban(10_000 + drawn(family, "g", 8_000), drawn(family, "h", 10**11))
    with_spaces = pc.if_else(pa.array(share % 10 == 0), strings(spaced(content)), strings(content))
    return emptied(with_spaces, share >= 15)


def write(root: Path, slug: str, rows: int, accounts: int, form: str) -> Path:
    """Write a portal whose export is a CSV or a Parquet file; returns the path of the export."""
    drop = root / slug / DATE
    (drop / "access").mkdir(parents=True, exist_ok=True)
    (root / slug / "portal.toml").write_text(SETTINGS)
    path = drop / f"{EXPORT}.{form}"
    schema = pa.schema([(name, pa.string()) for name in COLUMNS])
    options = csv.WriteOptions(quoting_style="needed")
    with csv.CSVWriter(path, schema, write_options=options) if form == "csv" else pq.ParquetWriter(path, schema) as out:
        for batch in batches(rows):
            out.write_batch(batch)
    write_access(drop / "access", accounts, GRANTS)
    (drop / "_READY").touch()
    return path


def write_listable(root: Path, slug: str, other: str, accounts: int) -> None:
    """Write a portal like another one, with the same export, whose accounts hold only the grants that list rows."""
    drop, theirs = root / slug / DATE, root / other / DATE
    (drop / "access").mkdir(parents=True, exist_ok=True)
    (root / slug / "portal.toml").write_text(SETTINGS)
    for file in theirs.glob(f"{EXPORT}.*"):
        (drop / file.name).hardlink_to(file)
    write_access(drop / "access", accounts, tuple(grant for grant in GRANTS if grant[2] == "read"))
    (drop / "_READY").touch()


SCOPES = (
    ("sien", "where", "organisme in :organisme and departement in :departement", ""),
    ("bureau", "where", "departement = :bureau", ""),
    ("tout", "all", "", ""),
    ("recherche", "lookup", "", "nir"),
)
OFFICE = "nom|prenom|telephone|code_postal"
FEW = "nir|date_naissance|rang_naissance|nom|prenom|organisme"
GRANTS = (
    ("gestionnaire", EXPORT, "read", "*", "", "sien", ""),
    ("consultation", EXPORT, "read", FEW, "", "sien", ""),
    ("consultation", EXPORT, "read", OFFICE, "", "bureau", ""),
    ("support", EXPORT, "search", FEW, "", "recherche", ""),
    ("direction", EXPORT, "read", "*", "iban", "tout", ""),
    ("chef", EXPORT, "manage_accounts", "", "", "", "consultation"),
)


def scopes(accounts: int) -> list[tuple[list[str], list[str]]]:
    """Each account's insurers and departments: many share theirs, about 17,000 distinct ones for 30,000."""
    codes, found = insurer_codes(), []
    for one in (_scope(number, accounts) for number in range(accounts)):
        each = np.arange(16, dtype=np.int64) + one * 64
        insurers = np.unique(_skewed(drawn(each[: 1 + one % 8], "j", 1 << 30), _INSURERS))
        region = int(drawn(each[:1], "k", 12)[0]) * 8
        departments = region + np.unique(drawn(each, "l", 8)[: 3 + one % 6])
        found.append(([codes[place] for place in insurers], [DEPARTMENTS[place] for place in departments]))
    return found


def held_roles(number: int, accounts: int) -> list[str]:
    """The roles of an account: half manage their own rows, half see a few columns; one in twenty may look anyone up."""
    draw = int(drawn(np.array([number], np.int64), "m", 1000)[0])
    held = ["gestionnaire" if _scope(number, accounts) % 2 else "consultation"]
    return held + ["support"] * (draw % 20 == 0) + ["direction"] * (draw % 500 == 1) + ["chef"] * (draw % 250 == 2)


def _scope(number: int, accounts: int) -> int:
    """Which of the scopes an account has: many share theirs."""
    return int(drawn(np.array([number], np.int64), "i", max(1, accounts * 4 // 5))[0])


def write_access(folder: Path, accounts: int, grants: tuple[tuple[str, ...], ...]) -> None:
    """The access tables."""
    lines = []
    for number, (insurers, departments) in enumerate(scopes(accounts)):
        held, mfa = held_roles(number, accounts), ("none", "otp", "sms")[number % 3]
        attributes = ("|".join(insurers), "|".join(departments), departments[0])
        lines.append((f"agent{number:06d}", "|".join(held), "human", "true", mfa, "2026-11-02", *attributes))
    header = ("account_id", "roles", "kind", "enabled", "mfa", "last_login", "organisme", "departement", "bureau")
    _table(folder / "accounts.csv", header, lines)
    header = ("role", "export", "action", "columns", "except_columns", "scope", "assignable_roles")
    _table(folder / "grants.csv", header, grants)
    _table(folder / "scopes.csv", ("scope", "mode", "where", "lookup_keys"), SCOPES)
    names = [(code, f"Mutuelle {number}", "") for number, code in enumerate(insurer_codes())]
    _table(folder / "controllers.csv", ("controller", "name", "aliases"), names)


def _table(path: Path, header: tuple[str, ...], lines: object) -> None:
    with path.open("w", newline="") as stream:
        writer = text_csv.writer(stream)
        writer.writerow(header)
        writer.writerows(lines)  # type: ignore[arg-type]
