"""Concepts about insurance, care and money."""

from benchmarks.accuracy.generate import dirt, keys
from benchmarks.accuracy.generate.concepts import Cell, Concept, Damage, Row, always, forms
from benchmarks.accuracy.generate.draws import Draws

HAND = (Damage(dirt=dirt.upper), Damage(dirt=dirt.words_for_empty), Damage(dirt=dirt.padded))


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
    return lambda row: (
        f"{prefix}{row.draws.number(10, 99)}{row.draws.digits(5)}{row.draws.among(['', '', '-01', '-02'])}"
    )


def _ccam(row: Row) -> str:
    start = row.draws.among(["HBLD", "HBMD", "BZQK", "YYYY", "NFKA", "ZCQM", "LAQK", "DEQP", "QZRB", "BFGA"])
    return f"{start}{row.draws.number(1, 49):03d}"


def _ngap(row: Row) -> str:
    letter = row.draws.among(["AMI", "AMK", "C", "CS", "AIS", "SF", "AMY", "TO", "V", "G"])
    return letter if letter in "CSVG" else f"{letter} {row.draws.among(['1,5', '2', '3', '7,5', '10', '15'])}"


def _icd(draws: Draws) -> Cell:
    dot = draws.among([".", ""])

    def cell(row: Row) -> str:
        code = row.draws.among(
            ["E11", "I10", "F32", "J45", "H52", "C50", "M54", "N18", "K21", "G40", "Z51", "E78", "I48"]
        )
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


CONCEPTS: dict[str, Concept] = {
    "insurer": Concept(entity_type="INSURER", column=always(lambda row: row.insurer), damages=HAND),
    "amc": Concept(
        entity_type="FR_AMC",
        column=always(lambda row: row.amc),
        hidden_accept=(None,),
        damages=(Damage(dirt=dirt.as_formula), Damage(dirt=dirt.no_zeros)),
    ),
    "amo": Concept(entity_type="FR_AMO", column=always(_amo), damages=(Damage(dirt=dirt.as_formula),)),
    "member": Concept(entity_type="MEMBER_NUMBER", column=_member, hidden_accept=(None, "CONTRACT_NUMBER")),
    "contract": Concept(entity_type="CONTRACT_NUMBER", column=_contract, hidden_accept=(None, "MEMBER_NUMBER")),
    "guarantee": Concept(entity_type="GUARANTEE", column=always(lambda row: row.draws.one("guarantees"))),
    "formula": Concept(
        entity_type="GUARANTEE", column=always(lambda row: row.draws.one("formulas")), hidden_accept=(None,)
    ),
    "network": Concept(
        entity_type="CARE_NETWORK",
        column=always(lambda row: row.draws.one("networks")),
        damages=(Damage(dirt=dirt.upper, weight=2), Damage(dirt=dirt.words_for_empty)),
    ),
    "ccam": Concept(entity_type="HEALTH_ACT", column=always(_ccam), damages=(Damage(dirt=dirt.lower),)),
    "ngap": Concept(entity_type="HEALTH_ACT", column=always(_ngap)),
    "lpp": Concept(
        entity_type="HEALTH_ACT",
        hidden_accept=(None, "DRUG_CODE"),
        column=always(lambda row: row.draws.among(["22", "23", "11", "12"]) + row.draws.digits(5)),
    ),
    "icd": Concept(entity_type="DIAGNOSIS", column=_icd, damages=(Damage(dirt=dirt.lower),)),
    "ald": Concept(
        entity_type="DIAGNOSIS",
        hidden_accept=(None,),
        column=forms(lambda row: str(row.draws.number(1, 32)), lambda row: f"ALD {row.draws.number(1, 30)}"),
    ),
    "sphere": Concept(entity_type="DIAGNOSIS", column=always(_sphere)),
    "cip13": Concept(
        entity_type="DRUG_CODE",
        damages=(Damage(dirt=dirt.as_float), Damage(dirt=dirt.grouped((5, 3, 3, 1, 1)))),
        column=always(lambda row: keys.ean("34009" + _cip(row))),
    ),
    "cip7": Concept(entity_type="DRUG_CODE", column=always(_cip)),
    "atc": Concept(
        entity_type="DRUG_CODE",
        column=always(
            lambda row: (
                row.draws.among("ABCJNR")
                + row.draws.among(["02", "05", "10", "01"])
                + row.draws.signs(2, "ABCDEFX")
                + f"{row.draws.number(1, 30):02d}"
            )
        ),
    ),
    "amount": Concept(entity_type="AMOUNT", column=_money, damages=(Damage(dirt=dirt.words_for_empty),)),
    "amount_paid": Concept(entity_type="AMOUNT", column=_money),
    "amount_left": Concept(entity_type="AMOUNT", column=_money, damages=(Damage(dirt=dirt.blank(0.3)),)),
}
