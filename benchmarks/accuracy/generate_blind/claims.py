"""More forms of contracts and care: codes with their labels, analyses, insurers, offices, notes of the third set."""

import random
import re
from collections.abc import Callable

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_blind.beings import TODAY, Row, digits, plain, slug
from benchmarks.accuracy.generate_blind.concepts import Ask, Concept, drawn, each, few, some, whole
from benchmarks.accuracy.generate_blind.lexicon import pairs, terms
from benchmarks.accuracy.generate_blind.visitors import phone

STABLE = ("member2", "contract2", "ps_national", "practice2", "association2", "amc_own")
SIGNS = {
    "#": "0123456789",
    "@": "ABCDEFGHJKLMNPQRSTUVWXYZ",
    "~": "abcdefghijklmnopqrstuvwxyz0123456789",
    "%": "0123456789abcdef",
    "^": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
}


def coined(draws: random.Random, pattern: str) -> str:
    """After a pattern: # a digit, @ a capital, ~ a small letter or digit, % hexadecimal, ^ any; `YY` a recent year."""
    text = pattern.replace("YY", f"{draws.randint(2015, 2025)}")
    return "".join(draws.choice(SIGNS[sign]) if sign in SIGNS else sign for sign in text)


def _row_coined(row: Row, pattern: str) -> str:
    return coined(row.draws, pattern)


def listed(ask: Ask, kind: str) -> list[str]:
    """Cells of a list, its first words after a shuffle being more frequent; the argument limits their number."""
    kinds = terms(kind)
    count = int(ask.argument) if ask.argument.isdigit() else len(kinds)
    return drawn(ask.draws, ask.draws.sample(kinds, min(count, len(kinds))), len(ask.rows))


def _terms(kind: str, entity_type: str | None, **answers: tuple[str | None, ...]) -> Concept:
    return whole(lambda ask: listed(ask, kind), entity_type, **answers)


def _paired(ask: Ask, kind: str) -> list[str]:
    """Codes and labels: `code` (default), `tight`, `lower`, `label`, `both`, `star` (an asterisk after some)."""
    known = dict(pairs(kind))
    forms: dict[str, Callable[[str], str]] = {
        "": lambda code: code,
        "tight": lambda code: code.replace(".", ""),
        "lower": lambda code: code.lower(),
        "label": lambda code: known[code],
        "both": lambda code: f"{code} - {known[code]}",
        "star": lambda code: f"{code}{ask.draws.choice(['', '', '*', '+'])}",
        "activity": lambda code: f"{code}-{ask.draws.choice('1114')}",
        "parts": lambda code: f"{code[:4]} {code[4:]}",
        "many": lambda code: " ; ".join([code, *ask.draws.sample(list(known), ask.draws.choice([0, 1, 2]))]),
    }
    return [forms[ask.argument](code) for code in drawn(ask.draws, list(known), len(ask.rows))]


def _ngap(row: Row, form: str) -> str:
    letter = row.draws.choice(terms("ngap"))
    number = row.draws.choice(["1", "1.5", "2", "3", "4", "7.5", "8", "10", "15.5"])
    forms = {
        "": letter,
        "coefficient": f"{letter} {number}",
        "tight": f"{letter}{number}",
        "star": f"{letter}*{number}",
    }
    return forms[form]


def _ald(row: Row, form: str) -> str:
    if row.draws.random() < 0.45:
        return ""
    number = row.draws.choice([1, 3, 5, 7, 8, 9, 12, 13, 14, 15, 19, 20, 23, 24, 25, 27, 30, 31])
    forms = {"two": f"{number:02d}", "ald": f"ALD{number}", "name": row.draws.choice(terms("ald_names"))}
    return forms[form]


def _offices(ask: Ask) -> list[str]:
    """Bodies of the compulsory scheme: 9 digits, grouped, or scheme and fund without centre."""

    def one() -> str:
        scheme = ask.draws.choice(["01", "01", "01", "02", "03", "08", "91", "92", "95"])
        fund = ask.draws.choice(["751", "921", "131", "341", "671", "211", "721", "761", "801", "312", "971"])
        centre = ask.draws.choice(["0000", "0000", "0101", "1230", "4455"])
        spaced = f"{scheme} {fund} {centre}"
        return {"": scheme + fund + centre, "spaced": spaced, "short": scheme + fund}[ask.argument]

    return few(ask.draws, one, 17, len(ask.rows))


def _insurers(ask: Ask) -> list[str]:
    """Numbers of complementary bodies: 8 digits, ten with zeros, or with its label."""

    def one() -> str:
        number = ask.draws.choice(["75", "78", "77", "44", "31", "99", "41"]) + digits(ask.draws, 6)
        named = f"{number} - {ask.draws.choice(terms('insurers'))}"
        return {"": number, "ten": f"00{number}", "named": named}[ask.argument]

    return few(ask.draws, one, 20, len(ask.rows))


def _practice(row: Row) -> str:
    house, tail = row.draws.choice(terms("care_houses")), row.draws.choice(terms("care_tails"))
    return f"{house} {row.draws.choice([tail, tail, row.person.town.name])}"


def _national(row: Row, form: str) -> str:
    """The national identifier of a professional: 8 and the RPPS."""
    number = keys.luhn("10" + digits(row.draws, 8))
    return {"": f"8{number}", "hl7": f"{number}^{plain(row.person.last_name).upper()}^^^^^^^ASIP-SANTE-PS"}[form]


def _result(row: Row) -> str:
    value = row.draws.uniform(0.2, 180)
    return f"{value:.{row.draws.choice([0, 1, 2])}f} {row.draws.choice(['g/L', 'mmol/L', 'UI/L', 'mg/L', '%', 'G/L'])}"


def text(row: Row, kind: str) -> str:
    """Notes of one to three sentences, some of which name people."""
    person = row.person
    known = {
        "title": "Mme" if person.woman else "M.",
        "last": person.last_name,
        "first": person.first_name,
        "other": row.other.last_name,
        "city": person.town.name,
        "phone": phone(row, "mixed"),
        "mail": f"{slug(person.last_name)}{row.draws.randint(1, 99)}@{row.draws.choice(terms('mail_hosts'))}",
        "amount": f"{row.draws.randint(12, 3000)},{row.draws.randint(0, 99):02d}",
        "date": f"{row.draws.randint(1, 28):02d}/{row.draws.randint(1, 12):02d}/{TODAY.year}",
        "age": str(TODAY.year - person.birth.year),
    }
    sentences = row.draws.sample(terms(kind), row.draws.choice([1, 1, 2, 2, 3]))
    return re.sub(r"\{(\w+)\}", lambda mark: known[mark.group(1)], " ".join(sentences))


CONCEPTS: dict[str, Concept] = {
    "ref": some(_row_coined, None),
    "term": whole(lambda ask: drawn(ask.draws, terms(ask.argument), len(ask.rows)), None),
    "member2": some(_row_coined, "MEMBER_NUMBER", hide=(None, "CONTRACT_NUMBER")),
    "contract2": some(_row_coined, "CONTRACT_NUMBER", hide=(None, "MEMBER_NUMBER")),
    "guarantee2": _terms("guarantees", "GUARANTEE", hide=(None,)),
    "guarantee_code2": _terms("guarantee_codes", "GUARANTEE", hide=(None,)),
    "network2": _terms("networks", "CARE_NETWORK", hide=(None, "INSURER", "COMPANY_NAME")),
    "insurer2": _terms("insurers", "INSURER", hide=("COMPANY_NAME", None)),
    "amc2": whole(_insurers, "FR_AMC", hide=(None,)),
    "amc_named": whole(lambda ask: _insurers(Ask(rows=ask.rows, draws=ask.draws, argument="named")), "FR_AMC",
                       accept=("INSURER",), hide=(None,)),
    "amo2": whole(_offices, "FR_AMO", hide=(None,)),
    "icd2": whole(lambda ask: _paired(ask, "icd"), "DIAGNOSIS", hide=("FREE_TEXT",)),
    "disease2": _terms("diseases", "DIAGNOSIS", hide=(None, "FREE_TEXT")),
    "ald2": some(_ald, "DIAGNOSIS", hide=(None,)),
    "allergy": _terms("allergies", "DIAGNOSIS", accept=(None,)),
    "ccam2": whole(lambda ask: _paired(ask, "ccam"), "HEALTH_ACT"),
    "ccam_label": whole(lambda ask: _paired(Ask(rows=ask.rows, draws=ask.draws, argument="label"), "ccam"),
                        "HEALTH_ACT", accept=(None, "FREE_TEXT")),
    "ngap2": some(_ngap, "HEALTH_ACT", hide=(None,)),
    "lpp2": _terms("lpp", "HEALTH_ACT", accept=(None,)),
    "nabm": _terms("nabm", "HEALTH_ACT", accept=(None,)),
    "loinc": _terms("loinc", "HEALTH_ACT", accept=(None,)),
    "analysis": _terms("analyses", "HEALTH_ACT", accept=(None,)),
    "exam": _terms("exams", "HEALTH_ACT", accept=(None,)),
    "act2": _terms("acts", "HEALTH_ACT", accept=(None,)),
    "drug2": _terms("drugs", "DRUG_CODE", accept=(None,)),
    "atc": _terms("atc", "DRUG_CODE", accept=(None,)),
    "result": each(_result, None, accept=("DIAGNOSIS",)),
    "ps_national": some(_national, "FR_RPPS", hide=(None,)),
    "practice2": each(_practice, "COMPANY_NAME", accept=(None,)),
    "association2": each(
        lambda row: f"{row.draws.choice(terms('associations'))} {row.draws.choice(['de', 'du pays de'])} "
        f"{row.person.town.name}",
        "COMPANY_NAME",
    ),
    "text2": some(text, "FREE_TEXT"),
}  # fmt: skip
