"""Spellings that link: the normal forms that people keys and columns compare."""

import pytest

from tamis.identifiers.birth_date import BIRTH_DATE
from tamis.identifiers.city import CITY
from tamis.identifiers.date import DATE
from tamis.identifiers.email import EMAIL
from tamis.identifiers.last_name import LAST_NAME
from tamis.identifiers.nir import NIR
from tamis.identifiers.phone import PHONE
from tamis.identifiers.rpps import RPPS


def test_a_nir_of_thirteen_and_of_fifteen_digits_is_one_person() -> None:
    spellings = ("2 69 05 49 588 157 80", "269054958815780", "2690549588157", "2.69.05.49.588.157")
    assert {NIR.linked(spelling) for spelling in spellings} == {"2690549588157"}


def test_two_people_of_one_month_and_town_stay_two() -> None:
    assert NIR.linked("2690549588157") != NIR.linked("2690549588158")


@pytest.mark.parametrize(
    "spelling",
    ["12/05/1980", "12-05-1980", "12.05.1980", "12.05.80", "12/05/80", "1980-05-12", "1980-05-12T00:00:00",
     "1980-05-12 00:00:00.000+02:00", "12/05/1980 00:00",
     "19800512", "12051980", "12 mai 1980", "\ufeff12/05/1980\u00a0"],
)  # fmt: skip
def test_every_spelling_of_a_birth_date_is_one_date(spelling: str) -> None:
    assert BIRTH_DATE.linked(spelling) == "1980-05-12"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("01/01/35", "2035-01-01"),
        ("01/01/36", "1936-01-01"),
        ("00/00/1980", "1980-00-00"),
        ("19800000", "1980-00-00"),
        ("00051980", "1980-05-00"),
        ("29/02/2000", "2000-02-29"),
        ("3 Févr. 1999", "1999-02-03"),
        ("1er août 2001", "2001-08-01"),
        ("20101980", "1980-10-20"),  # 2010-19-80 is no day
        ("10122011", "2011-12-10"),  # 1012 is no year of a date
        ("20112010", "2010-11-20"),  # as year first, month 20
    ],
)
def test_dates_are_read_day_first_and_never_month_first(written: str, read: str) -> None:
    assert (DATE.normal(written), DATE.matches(written)) == (read, True)


@pytest.mark.parametrize("written", ["29/02/1900", "31.04.2000", "2000-13-01", "99/99/1980", "1980-5-1", "12/05/980"])
def test_what_is_no_day_stays_as_it_is(written: str) -> None:
    assert (DATE.normal(written), DATE.matches(written)) == (written, False)


@pytest.mark.parametrize(
    ("number", "spellings"),
    [
        (
            "+33612345678",
            ["0612345678", "06.12.34.56.78", "+33 (0)6-12-34-56-78", "0033612345678"],
        ),
        ("+33612345678", ["(+33) 6 12 34 56 78", "+330612345678", "06 12\u00a034\u202f56 78", "00 33 6 12 34 56 78"]),
        ("+262692123456", ["0692 12 34 56", "+262 692 12 34 56", "+262 (0)692 123 456", "00262692123456"]),
        ("+590590123456", ["0590 12 34 56", "+590 590 12 34 56"]),
        ("+596696123456", ["0696 12 34 56", "+596 696 12 34 56"]),
        ("+508412345", ["0508 41 23 45", "+508 41 23 45"]),
        ("+41223456789", ["+41 22 345 67 89", "0041223456789"]),
    ],
)
def test_every_spelling_of_a_telephone_number_is_one_number(number: str, spellings: list[str]) -> None:
    assert [PHONE.linked(spelling) for spelling in spellings] == [number] * len(spellings)
    assert [spelling for spelling in spellings if not PHONE.matches(spelling)] == []


def test_other_spellings_link_too() -> None:
    assert EMAIL.linked(" Jeanne.Exemple@Example.FR ") == EMAIL.linked("jeanne.exemple[at]example.fr")
    assert LAST_NAME.linked("Müller-Lefèvre") == LAST_NAME.linked("MULLER  LEFEVRE")
    assert RPPS.linked("810000000009") == RPPS.linked("1 0000 000 009")
    assert CITY.linked("St-Étienne cedex 2") == CITY.linked("SAINT ETIENNE")
