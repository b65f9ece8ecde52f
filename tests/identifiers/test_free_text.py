"""Where a pattern begins and ends inside a text: the words around a value are not taken with it."""

import pytest
import regex

from tamis.identifiers import BY_TYPE


def found(name: str, text: str) -> list[str]:
    identifier = BY_TYPE[name]
    pattern = regex.compile(rf"(?<![\w])(?:{identifier.text})(?![\w])")
    return [match[0] for match in pattern.finditer(text) if identifier.matches(match[0])]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("IBAN_CODE", "IBAN FR76 3000 6000 0112 3456 7890 189 merci", ["FR76 3000 6000 0112 3456 7890 189"]),
        ("IBAN_CODE", "compte be68 5390 0754 7034 et c'est tout", ["be68 5390 0754 7034"]),
        ("FR_NIR", "assurée 2 69 05 49 588 157 80, le 12", ["2 69 05 49 588 157 80"]),
        ("FR_NIR", "NIR 2690549588157.", ["2690549588157"]),
        ("PHONE_NUMBER", "rappeler au 06.12.34.56.78.", ["06.12.34.56.78"]),
        ("PHONE_NUMBER", "(+33 6 12 34 56 78)", ["+33 6 12 34 56 78"]),
        ("EMAIL_ADDRESS", "écrire à <jeanne.exemple@example.fr>, merci", ["jeanne.exemple@example.fr"]),
        ("EMAIL_ADDRESS", "a@example.fr;b@example.fr", ["a@example.fr", "b@example.fr"]),
        ("BIRTH_DATE", "née le 12/05/1980, à Rennes", ["12/05/1980"]),
        ("BIRTH_DATE", "né le 1er mai 1980.", ["1er mai 1980"]),
        ("URL", "voir (https://www.example.fr/a?b=1).", ["https://www.example.fr/a?b=1"]),
        ("IP_ADDRESS", "depuis 192.0.2.10.", ["192.0.2.10"]),
        ("FR_SIRET", "SIRET 732 829 320 00074 - Rennes", ["732 829 320 00074"]),
        ("VEHICLE_PLATE", "pas plus de 100 en tout, AB-123-CD", ["AB-123-CD"]),
        ("FR_FINESS", "FINESS 2A0000014", ["2A0000014"]),
        ("FR_VAT", "TVA FR83404833048", ["FR83404833048"]),
    ],
)
def test_the_value_alone_is_found(name: str, text: str, expected: list[str]) -> None:
    assert found(name, text) == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("IBAN_CODE", "IBAN FR76 3000 6000 0112 3456 7890 188"),
        ("PHONE_NUMBER", "dossier 612345678"),
        ("IP_ADDRESS", "à 12:30:45"),
        ("BIRTH_DATE", "le 31/02/1980"),
        ("FR_SIREN", "dossier 732829321"),
        ("EMAIL_ADDRESS", "@exemple et exemple@"),
    ],
)
def test_what_only_looks_like_it_is_not_found(name: str, text: str) -> None:
    assert found(name, text) == []
