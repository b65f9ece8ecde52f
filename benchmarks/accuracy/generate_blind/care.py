"""Columns about contracts and care: members, guarantees, networks, acts, diagnoses, drugs; and free text."""

import re

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.beings import TODAY, Row, digits, plain
from benchmarks.accuracy.generate_blind.concepts import Ask, Concept, drawn, each, some, whole
from benchmarks.accuracy.generate_blind.people import phone
from benchmarks.accuracy.generate_blind.words import words


def numbered(row: Row, pattern: str) -> str:
    """A number after a pattern: 9 is any digit, A any capital, Y a recent year; anything else stands as it is."""
    draws = row.draws
    marks = {"9": lambda: draws.choice("0123456789"), "A": lambda: draws.choice("ABCDEFGHJKLMNPRSTUVW")}
    text = pattern.replace("YY", f"{draws.randint(2016, 2025)}")
    return "".join(marks[sign]() if sign in marks else sign for sign in text)


def _words(kind: str, entity_type: str | None, **answers: tuple[str | None, ...]) -> Concept:
    return whole(lambda ask: _drawn(ask, kind), entity_type, **answers)


def _drawn(ask: Ask, kind: str) -> list[str]:
    kinds = words(kind)
    count = int(ask.argument) if ask.argument else len(kinds)
    return drawn(ask.draws, ask.draws.sample(kinds, min(count, len(kinds))), len(ask.rows))


def _ngap(row: Row, form: str) -> str:
    letter = row.draws.choice(words("acts_ngap"))
    coefficient = row.draws.choice(["1", "2", "3", "4", "1,5", "9.5", "7.5", "3,15"])
    return letter if form == "bare" else f"{letter}{form}{coefficient}" if len(letter) > 2 else letter


def _icd(ask: Ask) -> list[str]:
    codes = drawn(ask.draws, words("icd"), len(ask.rows))
    return [code.replace(".", "") for code in codes] if ask.argument == "tight" else codes


def dioptre(row: Row, form: str) -> str:
    """A correction by quarters: sphere, cylinder, or both with an axis."""
    sphere = row.draws.randint(-24, 16) / 4
    cylinder = -row.draws.randint(1, 10) / 4
    axis = row.draws.randint(0, 36) * 5
    text = {
        "cyl": f"{cylinder:+.2f}",
        "whole": f"{sphere:+.2f} ({cylinder:+.2f} à {axis}°)",
        "": f"{sphere:+.2f}",
    }[form]
    return text.replace(".", ",")


def _cip7(row: Row) -> str:
    return keys.cip7(row.draws.choice("345") + digits(row.draws, 5)) or "3595583"


def _cip13(row: Row) -> str:
    return keys.ean(f"34009{_cip7(row)}")


def _ucd(row: Row, form: str) -> str:
    seven = f"9{digits(row.draws, 6)}"
    return keys.ean(f"34008{seven}") if form == "13" else seven


def _repeated(cell: Concept, kinds: int) -> Concept:
    """The same kind of cells, few of them and many times each."""

    def fill(ask: Ask) -> list[str]:
        made = cell.fill(ask)
        return drawn(ask.draws, made[:kinds], len(ask.rows))

    return whole(fill, cell.entity_type, accept=cell.accept, hide=cell.hide)


def text(row: Row, kind: str) -> str:
    """Notes of one or two sentences, some of which name people."""
    known = {
        "title": "Mme" if row.person.woman else "M.",
        "last": row.person.last_name,
        "first": row.person.first_name,
        "other": row.other.last_name,
        "city": row.person.town.name,
        "phone": phone(row, row.draws.choice(["dots", "spaces", ""])),
        "mail": f"{plain(row.person.first_name[:1]).lower()}.{row.draws.randint(10, 99)}@orange.fr",
        "amount": f"{row.draws.randint(900, 40000) / 100:.2f}".replace(".", ","),
        "date": f"{row.draws.randint(1, 28):02d}/{row.draws.randint(1, 12):02d}/{TODAY.year}",
        "age": str(TODAY.year - row.person.birth.year),
    }
    count = 1 if kind == "bank" else row.draws.choice([1, 1, 2])
    sentences = row.draws.sample(words(kind or "notes"), count)
    return re.sub(r"\{(\w+)\}", lambda mark: known[mark.group(1)], " ".join(sentences))


CONCEPTS: dict[str, Concept] = {
    "member": some(numbered, "MEMBER_NUMBER", hide=(None, "CONTRACT_NUMBER")),
    "contract": some(numbered, "CONTRACT_NUMBER", hide=(None, "MEMBER_NUMBER")),
    "guarantee": _words("guarantees", "GUARANTEE", hide=(None,)),
    "guarantee_code": some(numbered, "GUARANTEE", hide=(None,)),
    "network": _words("networks", "CARE_NETWORK", hide=(None, "INSURER", "COMPANY_NAME")),
    "ccam": _words("acts_ccam", "HEALTH_ACT"),
    "ngap": some(_ngap, "HEALTH_ACT", hide=(None,)),
    "act_name": _words("act_names", "HEALTH_ACT", accept=(None,)),
    "act_family": _words("act_families", "HEALTH_ACT", accept=(None,)),
    "lpp": _repeated(some(lambda row, form: numbered(row, form or "2299999"), "HEALTH_ACT", accept=(None,)), 25),
    "icd": whole(_icd, "DIAGNOSIS"),
    "disease": _words("diseases", "DIAGNOSIS", hide=(None, "FREE_TEXT")),
    "ald": each(lambda row: row.draws.choice(["", "", "8", "5", "30", "23", "13", "12"]), "DIAGNOSIS", hide=(None,)),
    "dioptre": some(dioptre, "DIAGNOSIS", hide=(None,)),
    "axis": each(lambda row: str(row.draws.randint(0, 36) * 5), "DIAGNOSIS", accept=(None,)),
    "decibel": each(lambda row: str(row.draws.randint(4, 19) * 5), "DIAGNOSIS", hide=(None,)),
    "cip13": _repeated(each(_cip13, "DRUG_CODE"), 60),
    "cip7": _repeated(each(_cip7, "DRUG_CODE", hide=(None,)), 60),
    "ucd": _repeated(some(_ucd, "DRUG_CODE", hide=(None,)), 40),
    "drug_name": _words("drugs", "DRUG_CODE", accept=(None,)),
    "text": some(text, "FREE_TEXT"),
}
