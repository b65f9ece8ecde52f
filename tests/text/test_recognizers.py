"""Law 5: on a mutated value standing alone, recognizer, scalar check and Arrow check agree."""

import time
from collections.abc import Iterator

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.identifier import Identifier
from tamis.identifiers import ALL
from tamis.text import recognizer, with_recognizer
from tamis.text.recognizers import bounded

OURS = pytest.mark.parametrize("identifier", with_recognizer(), ids=lambda identifier: identifier.name)
MUTED = [identifier for identifier in ALL if identifier.text is None]


def samples(identifier: Identifier) -> list[str]:
    return [*identifier.valid, *identifier.invalid]


def mutants(value: str) -> Iterator[str]:
    """The value as people mistype and reformat it."""
    yield from (value, value.lower(), value.upper(), value.title(), f"  {value}\t", f"\u00a0{value}\n")
    yield from (value.replace(" ", blank) for blank in ("\u00a0", "\u202f", "", "-", ".", "  ", "\t"))
    yield from (value.translate(dict.fromkeys(map(ord, " .-/_"))), " ".join(value), ".".join(value))
    yield value.translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)})
    yield from (f"{prefix}{value}" for prefix in ("N", "n°", "réf ", "+", "-", "0", "(", "#"))
    yield from (f"{value}{suffix}" for suffix in ("X", "é", ".", " 7", "/01", "-", ")", ", merci"))
    for place in range(len(value) + 1):
        yield from (value[:place] + typed + value[place:] for typed in (" ", "-", "0", "7", "a"))
        yield from (value[:place] + typed + value[place:] for typed in ("\u200b", "\n") if 0 < place < len(value))
    for place, character in enumerate(value):
        yield value[:place] + value[place + 1 :]
        yield value[:place] + character.swapcase() + value[place + 1 :]
        yield value[:place] + value[place + 1 : place + 2] + character + value[place + 2 :]
        yield from (value[:place] + typed + value[place + 1 :] for typed in ("0", "3", "8", "B", " "))


def found_whole(identifier: Identifier, value: str) -> bool:
    """Whether the recognizer finds the value, without the blanks around it, in one piece."""
    stripped = value.strip()
    start = value.find(stripped)
    results = recognizer(identifier).analyze(value, [identifier.name])
    return (start, start + len(stripped)) in {(result.start, result.end) for result in results}


def disagreements(identifier: Identifier, values: list[str]) -> list[tuple[str, bool, bool, bool]]:
    column = identifier.matches_column(pa.array(values, pa.string())).to_pylist()
    verdicts = [
        (value, found_whole(identifier, value), identifier.matches(value), in_column)
        for value, in_column in zip(values, column, strict=True)
    ]
    return [verdict for verdict in verdicts if len(set(verdict[1:])) > 1]


@OURS
def test_recognizer_scalar_check_and_arrow_check_agree_on_every_mutant(identifier: Identifier) -> None:
    values = sorted({mutant for value in samples(identifier) for mutant in mutants(value) if mutant.strip()})
    assert disagreements(identifier, values) == []


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_they_agree_on_values_mutated_at_random(data: st.DataObject) -> None:
    identifier = data.draw(st.sampled_from(with_recognizer()))
    value = data.draw(st.sampled_from(samples(identifier)))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(value)))
        typed = data.draw(st.text(st.sampled_from("019 .-/_AaBbzé@+\u00a0"), max_size=2))
        value = value[:place] + typed + value[place + data.draw(st.integers(0, 1)) :]
    assert disagreements(identifier, [value] if value.strip() else []) == []


@OURS
@pytest.mark.parametrize("sentence", ["Voici {}, merci.", "réf:{}", "({})", "numéro\n{}\nà noter", "Le {} est le mien"])
def test_a_valid_value_is_found_inside_a_sentence(identifier: Identifier, sentence: str) -> None:
    derived, start = recognizer(identifier), sentence.index("{}")
    values = {
        value
        for sample in identifier.valid
        for value in (sample, sample.lower(), sample.replace(" ", "\u00a0"))
        if identifier.matches(value)
    }
    # A word that announces the value ("IBAN : ") may stay outside; a secret may go on behind it.
    missed = [
        value
        for value in sorted(values)
        if not any(
            start <= one.start < start + len(value) <= one.end
            for one in derived.analyze(sentence.format(value), [identifier.name])
        )
    ]
    assert missed == []


@OURS
def test_an_invalid_value_is_not_found_whole_inside_a_sentence(identifier: Identifier) -> None:
    wrong = [value for value in identifier.invalid if found_in_sentence(identifier, value)]
    assert wrong == []


def found_in_sentence(identifier: Identifier, value: str) -> bool:
    results = recognizer(identifier).analyze(f"Voici {value}, merci", [identifier.name])
    return (6, 6 + len(value)) in {(result.start, result.end) for result in results}


@OURS
def test_a_check_that_proves_scores_by_its_strength_and_any_other_by_its_definition(identifier: Identifier) -> None:
    scores = {
        result.score
        for value in identifier.valid
        for result in recognizer(identifier).analyze(value, [identifier.name])
    }
    proved = identifier.chance < 0.05 and identifier.name != "BIRTH_DATE"
    assert scores == {1 - identifier.chance if proved else identifier.text_score}
    assert 0 < min(scores) <= max(scores) <= 1


def test_an_identifier_without_a_text_pattern_says_why() -> None:
    assert [identifier.name for identifier in MUTED if not identifier.no_recognizer] == []


def test_with_recognizer_holds_those_that_have_a_text_pattern() -> None:
    names = [identifier.name for identifier in with_recognizer()]
    assert names == [identifier.name for identifier in ALL if identifier.text is not None]
    assert "FR_NIR" in names


def test_a_recognizer_of_an_identifier_without_text_is_refused() -> None:
    silent = Identifier(name="BIRTH_RANK", source="", shape="[1-9]", no_recognizer="one digit", valid=("1",))
    with pytest.raises(ValueError, match="one digit"):
        recognizer(silent)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("0612345678", ["0612345678"]),
        ("tel:0612345678.", ["0612345678"]),
        ("06 12 34 56 78", ["06 12 34 56 78"]),
        ("0612345678/0122334455", ["0612345678", "0122334455"]),
        ("06 12 34 56 78 01 22 33 44 55", ["06 12 34 56 78", "01 22 33 44 55"]),
        ("0612345678 75012 Paris", ["0612345678"]),
        ("12/03/1980 0612345678", ["0612345678"]),
        ("10612345678", []),
        ("0612345678a", []),
        ("1 06 12 34 56 78", []),
        ("06 12 34 56 78 9", []),
        ("06 12 34 56 78.90", []),
        ("+330612345678", []),
    ],
)
def test_a_bounded_pattern_finds_no_piece_of_a_longer_number(text: str, pieces: list[str]) -> None:
    from presidio_analyzer import Pattern, PatternRecognizer

    phones = Pattern("phone", bounded(r"0\d(?:[ .]?\d{2}){4}"), 0.5)
    results = PatternRecognizer("PHONE_NUMBER", patterns=[phones]).analyze(text, ["PHONE_NUMBER"])
    assert sorted(text[one.start : one.end] for one in results) == sorted(pieces)


@OURS
def test_no_text_takes_a_recognizer_long(identifier: Identifier) -> None:
    derived, slow = recognizer(identifier), []
    for piece in ("1 ", "a.", "a-", "FR14 ", "a@", "a@b.", "http://", "eyJa.", "06 ", "+33 ", "12/", "a:", "$", "é"):
        start = time.process_time()
        derived.analyze((piece * 20_000)[:20_000], [identifier.name])
        slow += [piece] if time.process_time() - start > 1 else []
    assert slow == []
