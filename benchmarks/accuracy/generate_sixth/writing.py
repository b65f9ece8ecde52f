"""What this set adds to the language: shorter labels, damage of whole columns, texts with fields, its own lookups.

A value may begin with `=name ` or `=name30 `: the finished cell is then damaged so, in every row or in 30 % of them.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any

from benchmarks.accuracy.generate_fifth import language
from benchmarks.accuracy.generate_fifth.entities import plain
from benchmarks.accuracy.generate_sixth import care, counters_texts, firms, notes, texts
from benchmarks.accuracy.generate_sixth.people import Row

_LABELS = {
    "@rank": "BIRTH_RANK | -/BIRTH_RANK",
    "@bsex": "SEX | -/SEX",
    "@mem": "MEMBER_NUMBER | MEMBER_NUMBER/-/INTERNAL_REFERENCE/CONTRACT_NUMBER",
    "@con": "CONTRACT_NUMBER | CONTRACT_NUMBER/-/INTERNAL_REFERENCE/MEMBER_NUMBER",
    "@amc": "FR_AMC | FR_AMC/-/INTERNAL_REFERENCE",
    "@amo": "FR_AMO | FR_AMO/-/INTERNAL_REFERENCE",
    "@regime": "FR_AMO/- | -/FR_AMO",
    "@am": "FR_AM | FR_AM/FR_ADELI/FR_SIREN/-/INTERNAL_REFERENCE",
    "@adeli": "FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/-/INTERNAL_REFERENCE",
    "@pw": "PASSWORD | PASSWORD/SECRET/-",
    "@sec": "SECRET | SECRET/-/INTERNAL_REFERENCE",
    "@gua": "GUARANTEE | GUARANTEE/-",
    "@net": "CARE_NETWORK | CARE_NETWORK/COMPANY_NAME/INSURER/-",
    "@netc": "CARE_NETWORK | -/CARE_NETWORK",
    "@ins": "INSURER | INSURER/COMPANY_NAME",
    "@insc": "INSURER | -/INSURER",
    "@corr": "DIAGNOSIS | -/DIAGNOSIS",
    "@ngap": "HEALTH_ACT | HEALTH_ACT/-",
    "@acode": "HEALTH_ACT | -/HEALTH_ACT",
    "@drugc": "DRUG_CODE | DRUG_CODE/-",
    "@doc": "FR_ID_DOCUMENT | FR_ID_DOCUMENT/-/INTERNAL_REFERENCE",
    "@spi": "FR_SPI | FR_SPI/-/INTERNAL_REFERENCE",
    "@ribp": "FR_RIB/- | -/FR_RIB",
    "@health": "-/DIAGNOSIS",
    "@nirx": "FR_NIR | -/FR_NIR",
    "@hash": "- | -/SECRET",
    "@when": "DATE | DATE/-",
    "@care": "COMPANY_NAME",
}


def _serial(text: str) -> str:
    return str((date.fromisoformat(text[:10]) - date(1899, 12, 30)).days)


def _thousands(text: str) -> str:
    whole, sign, rest = text.partition(",")
    return f"{int(whole):,}".replace(",", " ") + sign + rest


_DAMAGE: dict[str, Callable[[str], str]] = {
    "nozero": lambda text: text.lstrip("0"),
    "thousands": _thousands,
    "float": lambda text: text + ".0",
    "serial": _serial,
    "epoch": lambda text: str((date.fromisoformat(text[:10]) - date(1970, 1, 1)).days * 86400 + 28917),
    "mask": lambda text: "*" * (len(text) - 4) + text[-4:],
    "hide": lambda text: text[:2] + "x" * (len(text) - 2),
    "first": lambda text: text[0] + "***",
    "sci": lambda text: f"{float(text):.3E}".replace(".", ","),
    "capitals": lambda text: plain(text).upper(),
    "quote": lambda text: "'" + text,
    "pad": lambda text: text.ljust(len(text) + 3),
    "sha": lambda text: hashlib.sha256(text.encode()).hexdigest(),
    "digest": lambda text: hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest(),
    "basic": lambda text: base64.b64encode(text.encode()).decode(),
    "moji": lambda text: text.encode().decode("cp1252", errors="replace"),
    "nc": lambda _: "NC",
    "unknown": lambda _: "inconnu",
    "dash": lambda _: "-",
    "none": lambda _: "NULL",
    "cut": lambda text: text[:25],
    "nospace": lambda text: text.replace(" ", ""),
    "euro": lambda text: text + " €",
    "slash": lambda text: f"{text[8:10]}/{text[5:7]}/{text[:4]}" if text[4:5] == "-" else text,
}
_TURN = re.compile(r"^=([a-z]+)(\d*) ")

_QUARTERS = [(f"{place / 4:+.2f}".replace(".", ","),) for place in range(-26, 17)]
POOLS: dict[str, Any] = {
    "diag": care.DIAGNOSES,
    "diag2": care.DIAGNOSES,
    "note": care.NOTES,
    "ald": care.ALD,
    "act": care.ACTS,
    "dact": [act for act in care.ACTS if act[0][:2] in ("HB", "LB", "LA")],
    "ngap": care.NGAP,
    "lab": care.LAB,
    "lpp": care.LPP,
    "olpp": [device for device in care.LPP if device[0][:2] == "22"],
    "sph": _QUARTERS,
    "sph2": _QUARTERS,
    "cyl": [(f"-{place / 4:.2f}".replace(".", ","),) for place in range(1, 9)],
    "add": [(f"{place / 4:.2f}".replace(".", ","),) for place in range(3, 13)],
    "drug": care.DRUGS,
    "drug2": care.DRUGS,
    "gua": care.GUARANTEES,
    "gua2": care.GUARANTEES,
    "form": care.FORMULAS,
    "net": care.NETWORKS,
    "exam": care.EXAMS,
    "cond": care.CONDITIONS,
    "cond2": care.CONDITIONS,
    "ins": firms.INSURERS,
    "ins2": firms.INSURERS,
    "caisse": firms.CAISSES,
    "complaint": texts.COMPLAINTS,
    "complaint2": texts.COMPLAINTS,
    "call": texts.CALLS,
    "call2": texts.CALLS,
    "msg": texts.MESSAGES,
    "msg2": texts.MESSAGES,
    "subject": texts.SUBJECTS,
    "carer": notes.CARERS,
    "carer2": notes.CARERS,
    "examiner": notes.EXAMINERS,
    "examiner2": notes.EXAMINERS,
    "clerk": notes.CLERKS,
    "clerk2": notes.CLERKS,
    "shop": counters_texts.SHOPS,
    "shop2": counters_texts.SHOPS,
    "answer": counters_texts.ANSWERS,
    "machine": notes.MACHINES,
}


def table(name: str, count: int, spec: str, *, mothers: bool = False, **form: Any) -> language.Table:
    """A table with the lookups of this set; of mothers, their children and the fathers where asked."""
    return language.Table(name, count, spec, pools=POOLS | {"mothers": []} if mothers else POOLS, **form)


def label(text: str) -> dict[str, object]:
    """A label, the short words of this set first."""
    word, slash, rest = text.partition("/")
    return language.label(_LABELS.get(word, word) + slash + rest)


def _value(row: Row, spec: str) -> str:
    turns = []
    while found := _TURN.match(spec):
        turns.append((found[1], int(found[2] or 100)))
        spec = spec[found.end() :]
    value = language.cell(row, spec)
    if "{" in value:
        value = language._FIELD.sub(lambda field: language._shaped(row, field[1]), value)
    for name, share in turns:
        if value and (share == 100 or row.random.randrange(100) < share):
            value = _DAMAGE[name](value)
    return value


def rows(made: language.Table) -> list[list[str]]:
    """The header and the rows."""
    random = Random(f"sixth {made.name}")
    found = language.columns(made)
    lines = [[header for header, _, _ in found]]
    for number in range(1, made.rows + 1):
        row = Row(random, number, made.ages, made.pools)
        lines.append([_value(row, value) for _, _, value in found])
    return lines
