"""Concepts about people: civil status, contact, bank, documents."""

import datetime
from collections.abc import Callable

from benchmarks.accuracy.generate import dirt, keys
from benchmarks.accuracy.generate.concepts import Cell, Concept, Damage, Row, always, forms
from benchmarks.accuracy.generate.draws import Draws, folded

DATE_FORMS = ("%d/%m/%Y", "%Y-%m-%d", "%d/%m/%Y", "%Y%m%d", "%d-%m-%Y", "%d.%m.%y", "%Y-%m-%dT00:00:00", "%d%m%Y")


def dated(draws: Draws, day_of: Callable[[Row], datetime.date], *, lunar: bool = False) -> Cell:
    """A date of the row, in one form for the column; lunar: some days and months that no calendar has."""
    form = draws.among(DATE_FORMS)

    def cell(row: Row) -> str:
        day = day_of(row)
        text = day.strftime(form)
        if lunar and row.draws.chance(0.02) and form in ("%Y%m%d", "%d/%m/%Y"):
            return f"{day:%Y}1342" if form == "%Y%m%d" else f"00/00/{day:%Y}"
        return text

    return cell


def phone(digits: str, draws: Draws, form: str) -> str:
    """Ten digits as people write them."""
    pairs = [digits[place : place + 2] for place in range(0, 10, 2)]
    code = {"0596": "596", "0262": "262", "0594": "594"}.get(digits[:4], "33")
    if form == "mixed":
        form = draws.among(["spaces", "plain", "dots", "international", "zero", "two"])
    if form == "two":
        return f"{'.'.join(pairs)} {draws.among(['ou', '/', '-'])} 06{draws.digits(8)}"
    return {
        "plain": digits,
        "spaces": " ".join(pairs),
        "dots": ".".join(pairs),
        "dashes": "-".join(pairs),
        "international": f"+{code} {digits[1]} {' '.join(pairs[1:])}",
        "zero": f"+33 (0){digits[1]} {' '.join(pairs[1:])}",
        "compact": f"+{code}{digits[1:]}",
        "double": f"00{code}{digits[1:]}",
    }[form]


def _phones(attribute: str) -> Callable[[Draws], Cell]:
    def column(draws: Draws) -> Cell:
        form = draws.among(
            ["plain", "spaces", "dots", "mixed", "international", "compact", "plain", "dashes", "double"]
        )
        return lambda row: phone(getattr(row.person, attribute), row.draws, form)

    return column


def _document(draws: Draws) -> Cell:
    kind = draws.among(["passport", "card", "old", "mixed"])

    def cell(row: Row) -> str:
        chosen = row.draws.among(["passport", "card", "old"]) if kind == "mixed" else kind
        if chosen == "old":
            return f"{row.draws.number(90, 99)}{row.draws.number(1, 12):02d}{row.draws.digits(8)}"
        if chosen == "card":
            return row.draws.signs(9, "BCDFGHJKLMNPRTVWXZ0123456789")
        return row.draws.digits(2) + row.draws.signs(2, "ABCDEFGHJKLMNPRSTVWXYZ") + row.draws.digits(5)

    return cell


def _card(row: Row) -> str:
    start = row.draws.among(["4970", "4974", "5131", "5355", "4561"])
    return keys.luhn(start + row.draws.digits(11))


def _full_name(draws: Draws) -> Cell:
    form = draws.among(["{L} {f}", "{f} {l}", "{c} {f} {l}", "{l}, {f}", "{f} {L}"])

    def cell(row: Row) -> str:
        who = row.person
        title = "Mme" if who.woman else "M."
        return form.format(l=who.last, L=folded(who.last).upper(), f=who.first, c=title)

    return cell


def _sex(draws: Draws) -> Cell:
    man, woman = draws.random.choice([("M", "F"), ("H", "F"), ("Masculin", "Féminin"), ("homme", "femme"), ("M", "F")])
    return lambda row: woman if row.person.woman else man


def _civility(draws: Draws) -> Cell:
    man, woman = draws.random.choice(
        [("M.", "Mme"), ("MR", "MME"), ("Monsieur", "Madame"), ("M", "MLLE"), ("Mr", "Mme")]
    )
    return lambda row: woman if row.person.woman else man


def _nir(row: Row) -> str:
    """Fifteen characters; one in fifty a provisional number of thirteen."""
    if row.draws.chance(0.02):
        return f"{row.draws.among('78')}1{row.draws.digits(11)}"
    return row.person.nir


def _address(row: Row) -> str:
    return row.person.home.street


def _whole_address(row: Row) -> str:
    home = row.person.home
    return f"{home.street}, {home.postcode} {home.city}"


_NAME = (
    Damage(dirt=dirt.upper, weight=3),
    Damage(dirt=dirt.lower),
    Damage(dirt=dirt.none_word_names),
    Damage(dirt=dirt.words_for_empty),
    Damage(dirt=dirt.padded),
)
_NUMBER = (Damage(dirt=dirt.as_formula), Damage(dirt=dirt.apostrophe), Damage(dirt=dirt.padded))
_GROUPS = (Damage(dirt=dirt.grouped((4,))), Damage(dirt=dirt.grouped((4,), dirt.NBSP)), Damage(dirt=dirt.lower))

CONCEPTS: dict[str, Concept] = {
    "last_name": Concept(entity_type="LAST_NAME", column=always(lambda row: row.person.last), damages=_NAME),
    "birth_last_name": Concept(entity_type="LAST_NAME", column=always(lambda row: row.person.maiden), damages=_NAME),
    "first_name": Concept(entity_type="FIRST_NAME", column=always(lambda row: row.person.first), damages=_NAME),
    "person": Concept(
        entity_type="PERSON", column=_full_name, damages=(Damage(dirt=dirt.upper), Damage(dirt=dirt.padded))
    ),
    "civility": Concept(entity_type="CIVILITY", column=_civility, damages=(Damage(dirt=dirt.words_for_empty),)),
    "sex": Concept(entity_type="SEX", column=_sex),
    "sex_code": Concept(
        entity_type="SEX", column=always(lambda row: "2" if row.person.woman else "1"), hidden_accept=(None,)
    ),
    "birth_date": Concept(
        entity_type="BIRTH_DATE",
        damages=(Damage(dirt=dirt.words_for_empty),),
        column=lambda draws: dated(draws, lambda row: row.person.born, lunar=True),
    ),
    "birth_place": Concept(
        entity_type="BIRTH_PLACE",
        column=always(lambda row: row.person.birth_home.city),
        hidden_accept=("CITY",),
        damages=(Damage(dirt=dirt.upper, weight=2),),
    ),
    "birth_rank": Concept(
        entity_type="BIRTH_RANK",
        hidden_accept=(None,),
        column=always(lambda row: row.draws.weighted({"1": 90, "2": 9, "3": 1})),
    ),
    "nir": Concept(
        entity_type="FR_NIR",
        column=always(_nir),
        damages=(
            Damage(dirt=dirt.grouped((1, 2, 2, 2, 3, 3, 2)), weight=2),
            Damage(dirt=dirt.wrong_key(0.12)),
            Damage(dirt=dirt.grouped((1, 2, 2, 2, 3, 3, 2), dirt.NBSP)),
            Damage(dirt=dirt.as_formula),
            Damage(dirt=dirt.as_float),
            Damage(dirt=dirt.scientific, lost=True, weight=0.7),
            Damage(dirt=dirt.masked(5, 2, "X"), lost=True, weight=0.7),
            Damage(dirt=dirt.lower),
        ),
    ),
    "nir13": Concept(
        entity_type="FR_NIR",
        column=always(lambda row: row.person.nir[:13]),
        damages=(Damage(dirt=dirt.apostrophe), Damage(dirt=dirt.padded)),
    ),
    "spi": Concept(
        entity_type="FR_SPI",
        column=always(lambda row: keys.spi(row.draws.among("0123") + row.draws.digits(9))),
        damages=(*_NUMBER, Damage(dirt=dirt.grouped((2, 2, 3, 3, 3))), Damage(dirt=dirt.no_zeros)),
    ),
    "id_document": Concept(
        entity_type="FR_ID_DOCUMENT",
        column=_document,
        hidden_accept=(None, "VEHICLE_PLATE"),
        damages=(Damage(dirt=dirt.words_for_empty), Damage(dirt=dirt.lower)),
    ),
    "email": Concept(
        entity_type="EMAIL_ADDRESS",
        column=always(lambda row: row.person.email),
        damages=(Damage(dirt=dirt.upper), Damage(dirt=dirt.words_for_empty), Damage(dirt=dirt.padded)),
    ),
    "phone": Concept(
        entity_type="PHONE_NUMBER",
        column=_phones("phone_digits"),
        damages=(Damage(dirt=dirt.unbreakable), Damage(dirt=dirt.words_for_empty), Damage(dirt=dirt.as_formula)),
    ),
    "mobile": Concept(
        entity_type="PHONE_NUMBER",
        column=_phones("mobile_digits"),
        damages=(
            Damage(dirt=dirt.no_zeros, lost=True),
            Damage(dirt=dirt.words_for_empty),
            Damage(dirt=dirt.as_float, lost=True),
        ),
    ),
    "address": Concept(
        entity_type="POSTAL_ADDRESS",
        column=forms(_address, _address, _whole_address),
        damages=(Damage(dirt=dirt.upper, weight=2), Damage(dirt=dirt.words_for_empty)),
    ),
    "postcode": Concept(
        entity_type="POSTCODE",
        column=always(lambda row: row.person.home.postcode),
        damages=(
            Damage(dirt=dirt.no_zeros),
            Damage(dirt=dirt.as_float),
            Damage(dirt=dirt.as_formula),
            Damage(dirt=dirt.grouped((2, 3))),
        ),
    ),
    "city": Concept(
        entity_type="CITY",
        column=always(lambda row: row.person.home.city),
        damages=(Damage(dirt=dirt.upper, weight=2), Damage(dirt=dirt.cedex), Damage(dirt=dirt.lower)),
    ),
    "insee": Concept(
        entity_type="FR_INSEE_CODE",
        column=always(lambda row: row.person.home.insee),
        damages=(Damage(dirt=dirt.no_zeros), Damage(dirt=dirt.as_formula)),
    ),
    "iban": Concept(
        entity_type="IBAN_CODE",
        column=always(lambda row: row.person.iban),
        damages=(*_GROUPS, Damage(dirt=dirt.masked(4, 4), lost=True, weight=0.7), Damage(dirt=dirt.wrong_key(0.1))),
    ),
    "rib": Concept(
        entity_type="FR_RIB",
        column=always(lambda row: row.person.rib),
        damages=(
            Damage(dirt=dirt.grouped((5, 5, 11, 2)), weight=2),
            Damage(dirt=dirt.wrong_key(0.1)),
            Damage(dirt=dirt.lower),
        ),
    ),
    "bic": Concept(
        entity_type="BIC",
        damages=(Damage(dirt=dirt.lower), Damage(dirt=dirt.words_for_empty)),
        column=always(
            lambda row: row.draws.among(
                [
                    "BNPAFRPPXXX",
                    "AGRIFRPP",
                    "SOGEFRPP",
                    "CMCIFR2A",
                    "PSSTFRPPLIL",
                    "CEPAFRPP",
                    "CCBPFRPPMTZ",
                    "DEUTDEFF",
                ]
            )
        ),
    ),
    "card": Concept(
        entity_type="CREDIT_CARD",
        column=always(_card),
        damages=(Damage(dirt=dirt.grouped((4,)), weight=2), Damage(dirt=dirt.masked(4, 4), lost=True)),
    ),
    "plate": Concept(
        entity_type="VEHICLE_PLATE",
        damages=(Damage(dirt=dirt.lower), Damage(dirt=dirt.words_for_empty)),
        column=lambda draws: _plate(draws.among("- ")),
    ),
}


def _plate(separator: str) -> Cell:
    letters = "ABCDEFGHJKLMNPQRSTVWXYZ"

    def cell(row: Row) -> str:
        if row.draws.chance(0.06):
            return f"{row.draws.number(12, 9999)} {row.draws.signs(2, letters)} {row.draws.number(10, 95)}"
        return separator.join((row.draws.signs(2, letters), row.draws.digits(3), row.draws.signs(2, letters)))

    return cell
