"""The blind set of the text benchmark: its keys are checked by rules of its own, not by the identifiers it measures."""

import re
from collections import Counter
from collections.abc import Callable

from benchmarks.text.corpus import HARD, HARD_OPENED, ORDINARY, OTHER, WRITTEN, Text, written
from benchmarks.text.scoring import CASES

TEXTS = tuple(text for name in (OTHER, HARD_OPENED, HARD, ORDINARY) for text in written(name).texts)
DECLARED_WRONG = ("la cle ne passe pas", "mais cle fausse")
"""What a text says of a NIR that it gives with a wrong key."""


def luhn(digits: str) -> bool:
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(sum(divmod(each, 10)) for each in doubled) % 10 == 0


def nir(number: str) -> bool:
    """13 characters carry no key; 15 do."""
    digits = number.replace("2A", "19").replace("2B", "18")
    return len(digits) == 13 or (len(digits) == 15 and 97 - int(digits[:13]) % 97 == int(digits[13:]))


def rib(number: str) -> bool:
    digits = number.translate(str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789"))
    bank, branch, account, key = (int(part) for part in (digits[:5], digits[5:10], digits[10:21], digits[21:]))
    return len(number) == 23 and key == 97 - (89 * bank + 15 * branch + 3 * account) % 97


def iban(number: str) -> bool:
    """Letters count from 10; a French one holds a RIB."""
    digits = "".join(str(int(character, 36)) for character in number[4:] + number[:4])
    return int(digits) % 97 == 1 and (number[:2] != "FR" or rib(number[4:]))


CORSICA = str.maketrans("AB", "12")
KEYS: dict[str, Callable[[str], bool]] = {
    "FR_NIR": nir,
    "FR_RIB": rib,
    "IBAN_CODE": iban,
    "FR_SIREN": lambda number: len(number) == 9 and luhn(number),
    "FR_SIRET": lambda number: len(number) == 14 and luhn(number[:9]) and luhn(number),
    "FR_FINESS": lambda number: len(number) == 9 and luhn(number.translate(CORSICA)),
    "FR_RPPS": lambda number: len(number) == 11 and number[0] == "1" and luhn(number),
}
SHAPES = {
    "EMAIL_ADDRESS": r"[^\s@<>]+@[^\s@<>]+\.[A-Za-z]+",
    "PHONE_NUMBER": r"(?:\+|00)?\d[\d ./()-]{8,20}\d",
    "BIRTH_DATE": r"(?s)\w.*\w",
    "MEMBER_NUMBER": r"[A-Za-z\d][\w ./-]*\w",
    "POSTAL_ADDRESS": r"(?s).*\b\d{4,5}\s.*\w",
    "PERSON": r"[^\d@:;\n]*[^\W\d]\.?",
    "LOGIN": r"[^\s,;:]+[^\s,;:.]",
    "PASSWORD": r"[^\s,;:]+[^\s,;:.]",
}


def values(*, of: str) -> list[tuple[Text, str]]:
    return [
        (text, text.text[each.start : each.end]) for text in TEXTS for each in text.pieces if each.entity_type == of
    ]


def test_about_half_of_the_texts_hold_nobody_and_no_text_stands_twice() -> None:
    everywhere = [text for name in WRITTEN for text in written(name).texts]
    assert len(TEXTS) >= 240
    nobody = [text for text in TEXTS if all(each.entity_type != "PERSON" for each in text.pieces)]
    assert 0.45 <= len(nobody) / len(TEXTS) <= 0.55
    assert len({text.id for text in TEXTS}) == len(TEXTS)
    assert len({text.text for text in everywhere}) == len(everywhere)


def test_lengths_are_those_of_messages_and_letters() -> None:
    lengths = [len(text.text) for text in TEXTS]
    assert min(lengths) >= 30
    assert max(lengths) <= 900
    assert 150 <= sum(lengths) / len(lengths) <= 250


def test_names_stand_in_capitals_and_in_lower_case_often_enough_to_count() -> None:
    names = [value for _, value in values(of="PERSON")]
    counts = Counter(case for name in names for case, fits in CASES.items() if fits(name))
    assert counts.total() == len(names)
    assert counts["mixed"] / len(names) <= 0.65
    assert min(counts["capitals"], counts["lower"]) / len(names) >= 0.2


def test_every_number_has_its_key_but_those_that_the_text_calls_wrong() -> None:
    for entity_type, has_key in KEYS.items():
        found = values(of=entity_type)
        assert found, entity_type
        for text, value in found:
            declared = entity_type == "FR_NIR" and any(words in text.text.lower() for words in DECLARED_WRONG)
            assert has_key(re.sub(r"[ .\-\u00a0]|cl(?:é|e|ef)", "", value.lower()).upper()) is not declared, text.id


def test_every_other_value_has_the_shape_of_its_type() -> None:
    marked = {each.entity_type for text in TEXTS for each in text.pieces}
    assert marked == KEYS.keys() | SHAPES.keys()
    for entity_type, shape in SHAPES.items():
        odd = [text.id for text, value in values(of=entity_type) if not re.fullmatch(shape, value)]
        assert odd == [], entity_type


def test_no_mark_begins_or_ends_inside_a_word_or_on_a_blank() -> None:
    broken = []
    for text in TEXTS:
        for each in text.pieces:
            before, value, after = text.text[: each.start], text.text[each.start : each.end], text.text[each.end :]
            if before[-1:].isalnum() or after[:1].isalnum() or value != value.strip():
                broken.append((text.id, value))
    assert broken == []


def test_a_text_that_holds_nobody_holds_no_address_number_or_mail_by_accident() -> None:
    for text in TEXTS:
        if not text.pieces:
            assert "@" not in text.text, text.id
            runs = [run.replace(" ", "") for run in re.findall(r"\d[\d ]{11,19}\d", text.text)]
            assert not any(nir(run) for run in runs if len(run) == 15), text.id
            assert not re.search(r"\b\d{5} +[A-Z]", text.text), text.id
