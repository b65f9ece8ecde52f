"""Concepts about organisations, professionals, insurance, care, accounts, and what any table has."""

import base64
import datetime
import json

from benchmarks.accuracy.generate import dirt, keys
from benchmarks.accuracy.generate.beings import place
from benchmarks.accuracy.generate.concepts import Cell, Concept, Damage, Row, always, forms
from benchmarks.accuracy.generate.draws import Draws, folded
from benchmarks.accuracy.generate.people import dated, phone

BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
HEX = "0123456789abcdef"
_NINE = (Damage(dirt=dirt.grouped((3,)), weight=1.5), Damage(dirt=dirt.wrong_key(0.08)), Damage(dirt=dirt.as_formula),
         Damage(dirt=dirt.apostrophe), Damage(dirt=dirt.words_for_empty))
_HAND = (Damage(dirt=dirt.upper), Damage(dirt=dirt.words_for_empty), Damage(dirt=dirt.padded))


def _some_siren(cell: str, draws: Draws) -> str:
    """Now and then only the nine digits of the company."""
    return cell[:9] if draws.chance(0.12) else cell


def _rna(row: Row) -> str:
    department = row.organisation.seat.department
    middle = {"2A": "2A", "2B": "2B", "97": "9R"}.get(department, department)
    return f"W{middle}{row.draws.number(1, 9)}{row.draws.digits(6)}"


def _amo(row: Row) -> str:
    regime = row.draws.weighted({"01": 86, "02": 6, "91": 4, "08": 1, "04": 1})
    office = row.draws.among(["751", "381", "691", "351", "131"])
    return f"{regime}{office}{row.draws.among(['0000', '0000', '1001', '2101'])}"


def _member(draws: Draws) -> Cell:
    kind = draws.among(["digits", "letters", "long"])
    return {
        "digits": lambda row: f"{row.draws.number(1000000, 9999999)}",
        "letters": lambda row: f"{row.draws.signs(2, 'ABCDEFGH')}{row.draws.digits(6)}",
        "long": lambda row: f"00{row.draws.digits(8)}",
    }[kind]


def _contract(draws: Draws) -> Cell:
    prefix = draws.among(["CT-", "", "SAN", "P/", "COL2"])
    return lambda row: f"{prefix}{row.draws.number(10, 99)}{row.draws.digits(5)}{row.draws.among(['', '', '-01', '-02'])}"


def _ccam(row: Row) -> str:
    start = row.draws.among(["HBLD", "HBMD", "BZQK", "YYYY", "NFKA", "ZCQM", "LAQK", "DEQP", "QZRB", "BFGA"])
    return f"{start}{row.draws.number(1, 49):03d}"


def _ngap(row: Row) -> str:
    letter = row.draws.among(["AMI", "AMK", "C", "CS", "AIS", "SF", "AMY", "TO", "V", "G"])
    return letter if letter in "CSVG" else f"{letter} {row.draws.among(['1,5', '2', '3', '7,5', '10', '15'])}"


def _icd(draws: Draws) -> Cell:
    dot = draws.among([".", ""])

    def cell(row: Row) -> str:
        code = row.draws.among(["E11", "I10", "F32", "J45", "H52", "C50", "M54", "N18", "K21", "G40", "Z51", "E78", "I48"])
        return code if row.draws.chance(0.2) else f"{code}{dot}{row.draws.number(0, 9)}"

    return cell


def _sphere(row: Row) -> str:
    quarters = round(row.draws.random.gauss(-2, 9))
    return f"{quarters / 4:+.2f}".replace(".", ",")


def _cip(row: Row) -> str:
    seven = keys.cip7(row.draws.among("23") + row.draws.digits(5))
    return seven or _cip(row)


def _money(draws: Draws) -> Cell:
    form = draws.among(["comma", "dot", "euro", "thousands", "comma"])

    def cell(row: Row) -> str:
        value = row.draws.random.lognormvariate(3.8, 1.2)
        if form == "thousands":
            return f"{value * 30:,.2f}".replace(",", " ").replace(".", ",")
        text = f"{value:.2f}"
        return {"comma": text.replace(".", ","), "dot": text, "euro": text.replace(".", ",") + " €"}[form]

    return cell


def _jwt(row: Row) -> str:
    def piece(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    claims = {"sub": str(row.draws.number(1, 99999)), "iat": 1_600_000_000 + row.draws.number(0, 99_999_999)}
    return f"{piece({'alg': 'HS256', 'typ': 'JWT'})}.{piece(claims)}.{row.draws.signs(43, BASE64)}"


def _bcrypt(row: Row) -> str:
    return f"$2b$12${row.draws.signs(53, BASE64 + './')}"


def _plain_password(row: Row) -> str:
    word = row.draws.among(["Soleil", "azerty", "Marseille", "chaton", "Bonjour", "doudou"])
    return f"{word}{row.draws.number(1, 2025)}{row.draws.among(['!', '', '*', '#', '$'])}"


def _ip(row: Row) -> str:
    if row.draws.chance(0.1):
        return "2001:db8:" + ":".join(row.draws.signs(4, HEX).lstrip("0") or "0" for _ in range(6))
    return ".".join(str(row.draws.number(1, 254)) for _ in range(4))


def _text(row: Row) -> str:
    who, home = row.person, place(row.draws)
    values = {"last": who.last, "first": who.first, "email": who.email, "address": home.street, "city": home.city,
              "postcode": home.postcode, "phone": phone(who.phone_digits, row.draws, "spaces")}
    return " ".join(row.draws.one("texts").format(**values) for _ in range(row.draws.number(1, 2)))


def _recent(draws: Draws) -> Cell:
    return dated(draws, lambda row: datetime.date(row.table.year, 1, 1) + datetime.timedelta(days=row.draws.number(0, 900)))


def _moment(row: Row) -> str:
    day = datetime.date(row.table.year, 1, 1) + datetime.timedelta(days=row.draws.number(0, 700))
    return f"{day:%Y-%m-%d} {row.draws.number(0, 23):02d}:{row.draws.number(0, 59):02d}:{row.draws.number(0, 59):02d}"


CONCEPTS: dict[str, Concept] = {
    "siren": Concept(entity_type="FR_SIREN", column=always(lambda row: row.organisation.siren), damages=_NINE),
    "siret": Concept(entity_type="FR_SIRET", column=always(lambda row: row.organisation.siret), damages=(
        Damage(dirt=dirt.grouped((3, 3, 3, 5)), weight=1.5), Damage(dirt=_some_siren), Damage(dirt=dirt.as_formula),
        Damage(dirt=dirt.scientific, lost=True), Damage(dirt=dirt.as_float), Damage(dirt=dirt.wrong_key(0.06)))),
    "vat": Concept(entity_type="FR_VAT", column=always(lambda row: keys.vat(row.organisation.siren)), damages=(
        Damage(dirt=dirt.grouped((2, 2, 3)), weight=1.5), Damage(dirt=dirt.lower), Damage(dirt=dirt.words_for_empty))),
    "rna": Concept(entity_type="FR_RNA", column=always(_rna), damages=(Damage(dirt=dirt.lower), Damage(dirt=dirt.words_for_empty))),
    "company": Concept(entity_type="COMPANY_NAME", column=always(lambda row: row.organisation.name), damages=_HAND),
    "practice": Concept(entity_type="COMPANY_NAME", column=always(lambda row: row.professional.practice.name), damages=_HAND),
    "company_address": Concept(entity_type="POSTAL_ADDRESS", column=always(lambda row: row.organisation.seat.street), damages=_HAND),
    "company_postcode": Concept(entity_type="POSTCODE", column=always(lambda row: row.organisation.seat.postcode),
                                damages=(Damage(dirt=dirt.no_zeros), Damage(dirt=dirt.as_float))),
    "company_city": Concept(entity_type="CITY", column=always(lambda row: row.organisation.seat.city),
                            damages=(Damage(dirt=dirt.cedex, weight=2), Damage(dirt=dirt.upper))),
    "company_insee": Concept(entity_type="FR_INSEE_CODE", column=always(lambda row: row.organisation.seat.insee)),
    "practice_postcode": Concept(entity_type="POSTCODE", column=always(lambda row: row.professional.practice.seat.postcode)),
    "practice_city": Concept(entity_type="CITY", column=always(lambda row: row.professional.practice.seat.city), damages=_HAND),
    "finess": Concept(entity_type="FR_FINESS", column=always(lambda row: row.professional.finess),
                      damages=(*_NINE, Damage(dirt=dirt.no_zeros), Damage(dirt=dirt.grouped((2, 3, 3, 1))))),
    "rpps": Concept(entity_type="FR_RPPS", column=always(lambda row: row.professional.rpps),
                    damages=(*_NINE, Damage(dirt=dirt.as_float))),
    "adeli": Concept(entity_type="FR_ADELI", column=always(lambda row: row.professional.adeli), damages=_NINE),
    "am": Concept(entity_type="FR_AM", column=always(lambda row: row.professional.am), damages=_NINE),
    "ps_last_name": Concept(entity_type="LAST_NAME", column=always(lambda row: row.professional.last), damages=_HAND),
    "ps_first_name": Concept(entity_type="FIRST_NAME", column=always(lambda row: row.professional.first), damages=_HAND),
    "ps_person": Concept(entity_type="PERSON", damages=_HAND, column=forms(
        lambda row: f"Dr {row.professional.first} {row.professional.last}",
        lambda row: f"{folded(row.professional.last).upper()} {row.professional.first}")),
    "insurer": Concept(entity_type="INSURER", column=always(lambda row: row.insurer), damages=_HAND),
    "amc": Concept(entity_type="FR_AMC", column=always(lambda row: row.amc), hidden_accept=(None,),
                   damages=(Damage(dirt=dirt.as_formula), Damage(dirt=dirt.no_zeros))),
    "amo": Concept(entity_type="FR_AMO", column=always(_amo), damages=(Damage(dirt=dirt.as_formula),)),
    "member": Concept(entity_type="MEMBER_NUMBER", column=_member, hidden_accept=(None, "CONTRACT_NUMBER")),
    "contract": Concept(entity_type="CONTRACT_NUMBER", column=_contract, hidden_accept=(None, "MEMBER_NUMBER")),
    "guarantee": Concept(entity_type="GUARANTEE", column=always(lambda row: row.draws.one("guarantees"))),
    "formula": Concept(entity_type="GUARANTEE", column=always(lambda row: row.draws.one("formulas")), hidden_accept=(None,)),
    "network": Concept(entity_type="CARE_NETWORK", column=always(lambda row: row.draws.one("networks")),
                       damages=(Damage(dirt=dirt.upper, weight=2), Damage(dirt=dirt.words_for_empty))),
    "ccam": Concept(entity_type="HEALTH_ACT", column=always(_ccam), damages=(Damage(dirt=dirt.lower),)),
    "ngap": Concept(entity_type="HEALTH_ACT", column=always(_ngap)),
    "lpp": Concept(entity_type="HEALTH_ACT", hidden_accept=(None, "DRUG_CODE"),
                   column=always(lambda row: row.draws.among(["22", "23", "11", "12"]) + row.draws.digits(5))),
    "icd": Concept(entity_type="DIAGNOSIS", column=_icd, damages=(Damage(dirt=dirt.lower),)),
    "ald": Concept(entity_type="DIAGNOSIS", hidden_accept=(None,),
                   column=forms(lambda row: str(row.draws.number(1, 32)), lambda row: f"ALD {row.draws.number(1, 30)}")),
    "sphere": Concept(entity_type="DIAGNOSIS", column=always(_sphere)),
    "cip13": Concept(entity_type="DRUG_CODE", damages=(Damage(dirt=dirt.as_float), Damage(dirt=dirt.grouped((5, 3, 3, 1, 1)))),
                     column=always(lambda row: keys.ean("34009" + _cip(row)))),
    "cip7": Concept(entity_type="DRUG_CODE", column=always(_cip)),
    "atc": Concept(entity_type="DRUG_CODE", column=always(lambda row: row.draws.among("ABCJNR") + row.draws.among(
        ["02", "05", "10", "01"]) + row.draws.signs(2, "ABCDEFX") + f"{row.draws.number(1, 30):02d}")),
    "amount": Concept(entity_type="AMOUNT", column=_money, damages=(Damage(dirt=dirt.words_for_empty),)),
    "amount_paid": Concept(entity_type="AMOUNT", column=_money),
    "amount_left": Concept(entity_type="AMOUNT", column=_money, damages=(Damage(dirt=dirt.blank(0.3)),)),
    "login": Concept(entity_type="LOGIN", column=always(lambda row: row.person.login), damages=(Damage(dirt=dirt.upper),)),
    "login_code": Concept(entity_type="LOGIN", column=always(lambda row: f"{row.draws.among('upx')}{row.draws.digits(6)}"),
                          hidden_accept=(None,)),
    "password_hash": Concept(entity_type="PASSWORD", column=always(_bcrypt), hidden_accept=("SECRET",)),
    "password_md5": Concept(entity_type="PASSWORD", column=always(lambda row: row.draws.signs(32, HEX)),
                            hidden_accept=("SECRET", None)),
    "password_plain": Concept(entity_type="PASSWORD", column=always(_plain_password), hidden_accept=("SECRET", None)),
    "token": Concept(entity_type="SECRET", column=forms(_jwt, lambda row: f"ghp_{row.draws.signs(36, BASE64)}",
                                                        lambda row: f"sk_live_{row.draws.signs(24, BASE64)}")),
    "otp_seed": Concept(entity_type="SECRET", hidden_accept=(None, "PASSWORD"),
                        column=always(lambda row: row.draws.signs(32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))),
    "ip": Concept(entity_type="IP_ADDRESS", column=always(_ip), damages=(Damage(dirt=dirt.words_for_empty),)),
    "url": Concept(entity_type="URL", column=always(lambda row: row.organisation.site), damages=_HAND[1:]),
    "text": Concept(entity_type="FREE_TEXT", column=always(_text), damages=(Damage(dirt=dirt.blank(0.4)), Damage(dirt=dirt.upper))),
    "date": Concept(entity_type="DATE", column=_recent, damages=(Damage(dirt=dirt.words_for_empty),)),
    "date_end": Concept(entity_type="DATE", column=_recent, damages=(Damage(dirt=dirt.blank(0.5)),)),
    "moment": Concept(entity_type="DATE", column=always(_moment)),
}
