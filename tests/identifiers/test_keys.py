"""Exactly one key fits a number, and it is the one that the rule gives, reckoned here in another way."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.identifiers import BY_TYPE
from tamis.identifiers.drug_code import key_holds as drug_key_holds

LIGHT = settings(max_examples=30, deadline=None)


def digits(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=length, max_size=length)


def luhn_key(body: str) -> str:
    """The key by the table of doubled digits."""
    doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
    total = sum(doubled[int(digit)] if place % 2 == 0 else int(digit) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def fitting(name: str, body: str, keys: list[str], whole: Callable[[str, str], str] = str.__add__) -> list[str]:
    return [key for key in keys if BY_TYPE[name].matches(whole(body, key))]


ONE_DIGIT = [str(key) for key in range(10)]
TWO_DIGITS = [f"{key:02}" for key in range(100)]


@pytest.mark.parametrize(
    ("name", "start", "length"),
    [("FR_SIREN", "4", 8), ("FR_RPPS", "1", 10), ("FR_FINESS", "75", 8), ("FR_ADELI", "75", 8), ("FR_AM", "7526", 8),
     ("CREDIT_CARD", "4", 15)],
)  # fmt: skip
@LIGHT
@given(data=st.data())
def test_one_luhn_key_fits(name: str, start: str, length: int, data: st.DataObject) -> None:
    body = start + data.draw(digits(length - len(start)))
    assert fitting(name, body, ONE_DIGIT) == [luhn_key(body)]


@LIGHT
@given(siren=digits(7), establishment=digits(4))
def test_one_key_fits_a_siret_whose_siren_is_right_and_none_one_whose_is_wrong(siren: str, establishment: str) -> None:
    siren = f"4{siren}"
    siren += luhn_key(siren)
    wrong = siren[:-1] + str((int(siren[-1]) + 1) % 10)
    assert fitting("FR_SIRET", siren + establishment, ONE_DIGIT) == [luhn_key(siren + establishment)]
    assert fitting("FR_SIRET", wrong + establishment, ONE_DIGIT) == []


@LIGHT
@given(
    sex=st.sampled_from("12"),
    year=digits(2),
    department=st.sampled_from(["01", "75", "2A", "2B", "99"]),
    rest=digits(6),
)
def test_one_key_fits_a_nir(sex: str, year: str, department: str, rest: str) -> None:
    body = f"{sex}{year}12{department}{rest}"
    # Corsica as the CNAM puts it: the letter is a zero, and a million (A) or two (B) is taken away.
    number = int(body.replace("A", "0").replace("B", "0")) - {"2A": 1_000_000, "2B": 2_000_000}.get(department, 0)
    assert fitting("FR_NIR", body, TWO_DIGITS) == [f"{97 - number % 97:02}"]


@LIGHT
@given(bank=digits(10), account=st.text("0123456789ABCJKSTZ", min_size=11, max_size=11))
def test_one_key_fits_a_rib_and_one_pair_of_check_digits_its_iban(bank: str, account: str) -> None:
    read = account.translate(str.maketrans("ABCJKSTZ", "12312239"))
    key = f"{97 - int(f'{bank}{read}00') % 97:02}"
    assert fitting("FR_RIB", bank + account, TWO_DIGITS) == [key]
    rib = bank + account + key
    found = fitting("IBAN_CODE", rib, TWO_DIGITS[2:99], lambda body, check: f"FR{check}{body}")
    assert len(found) == 1
    # With digits alone and a right RIB key, the check digits are 76 in every French IBAN.
    assert found == ["76"] or not account.isdigit()


@LIGHT
@given(number=digits(9), first=st.sampled_from("0123"))
def test_one_key_fits_a_tax_number(number: str, first: str) -> None:
    keys = [f"{int(first + number) % 511:03}", "511", "999"]
    assert fitting("FR_SPI", first + number, keys) == keys[:1]


@LIGHT
@given(body=digits(5), first=st.sampled_from("2345"))
def test_at_most_one_key_fits_a_cip7(body: str, first: str) -> None:
    found = [key for key in ONE_DIGIT if drug_key_holds(first + body + key)]
    total = sum((place + 1) * int(digit) for place, digit in enumerate(first + body, start=1)) % 11
    assert found == ([str(total)] if total < 10 else [])
