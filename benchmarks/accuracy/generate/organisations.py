"""Concepts about organisations and health professionals."""

from benchmarks.accuracy.generate import dirt, keys
from benchmarks.accuracy.generate.concepts import Concept, Damage, Row, always, forms
from benchmarks.accuracy.generate.draws import Draws, folded

NINE = (
    Damage(dirt=dirt.grouped((3,)), weight=1.5),
    Damage(dirt=dirt.wrong_key(0.08)),
    Damage(dirt=dirt.as_formula),
    Damage(dirt=dirt.apostrophe),
    Damage(dirt=dirt.words_for_empty),
)
HAND = (Damage(dirt=dirt.upper), Damage(dirt=dirt.words_for_empty), Damage(dirt=dirt.padded))


def _some_siren(cell: str, draws: Draws) -> str:
    """Now and then only the nine digits of the company."""
    return cell[:9] if draws.chance(0.12) else cell


def _rna(row: Row) -> str:
    department = row.organisation.seat.department
    middle = {"2A": "2A", "2B": "2B", "97": "9R"}.get(department, department)
    return f"W{middle}{row.draws.number(1, 9)}{row.draws.digits(6)}"


CONCEPTS: dict[str, Concept] = {
    "siren": Concept(entity_type="FR_SIREN", column=always(lambda row: row.organisation.siren), damages=NINE),
    "siret": Concept(
        entity_type="FR_SIRET",
        column=always(lambda row: row.organisation.siret),
        damages=(
            Damage(dirt=dirt.grouped((3, 3, 3, 5)), weight=1.5),
            Damage(dirt=_some_siren),
            Damage(dirt=dirt.as_formula),
            Damage(dirt=dirt.scientific, lost=True),
            Damage(dirt=dirt.as_float),
            Damage(dirt=dirt.wrong_key(0.06)),
        ),
    ),
    "vat": Concept(
        entity_type="FR_VAT",
        column=always(lambda row: keys.vat(row.organisation.siren)),
        damages=(
            Damage(dirt=dirt.grouped((2, 2, 3)), weight=1.5),
            Damage(dirt=dirt.lower),
            Damage(dirt=dirt.words_for_empty),
        ),
    ),
    "rna": Concept(
        entity_type="FR_RNA", column=always(_rna), damages=(Damage(dirt=dirt.lower), Damage(dirt=dirt.words_for_empty))
    ),
    "company": Concept(entity_type="COMPANY_NAME", column=always(lambda row: row.organisation.name), damages=HAND),
    "practice": Concept(
        entity_type="COMPANY_NAME", column=always(lambda row: row.professional.practice.name), damages=HAND
    ),
    "company_address": Concept(
        entity_type="POSTAL_ADDRESS", column=always(lambda row: row.organisation.seat.street), damages=HAND
    ),
    "company_postcode": Concept(
        entity_type="POSTCODE",
        column=always(lambda row: row.organisation.seat.postcode),
        damages=(Damage(dirt=dirt.no_zeros), Damage(dirt=dirt.as_float)),
    ),
    "company_city": Concept(
        entity_type="CITY",
        column=always(lambda row: row.organisation.seat.city),
        damages=(Damage(dirt=dirt.cedex, weight=2), Damage(dirt=dirt.upper)),
    ),
    "company_insee": Concept(entity_type="FR_INSEE_CODE", column=always(lambda row: row.organisation.seat.insee)),
    "practice_postcode": Concept(
        entity_type="POSTCODE", column=always(lambda row: row.professional.practice.seat.postcode)
    ),
    "practice_city": Concept(
        entity_type="CITY", column=always(lambda row: row.professional.practice.seat.city), damages=HAND
    ),
    "finess": Concept(
        entity_type="FR_FINESS",
        column=always(lambda row: row.professional.finess),
        damages=(*NINE, Damage(dirt=dirt.no_zeros), Damage(dirt=dirt.grouped((2, 3, 3, 1)))),
    ),
    "rpps": Concept(
        entity_type="FR_RPPS",
        column=always(lambda row: row.professional.rpps),
        damages=(*NINE, Damage(dirt=dirt.as_float)),
    ),
    "adeli": Concept(entity_type="FR_ADELI", column=always(lambda row: row.professional.adeli), damages=NINE),
    "am": Concept(entity_type="FR_AM", column=always(lambda row: row.professional.am), damages=NINE),
    "ps_last_name": Concept(entity_type="LAST_NAME", column=always(lambda row: row.professional.last), damages=HAND),
    "ps_first_name": Concept(entity_type="FIRST_NAME", column=always(lambda row: row.professional.first), damages=HAND),
    "ps_person": Concept(
        entity_type="PERSON",
        damages=HAND,
        column=forms(
            lambda row: f"Dr {row.professional.first} {row.professional.last}",
            lambda row: f"{folded(row.professional.last).upper()} {row.professional.first}",
        ),
    ),
}
