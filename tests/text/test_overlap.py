"""Of overlapping findings one stays; which one does not depend on the order they come in."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tamis.text import Span, without_overlap


def span(start: int, end: int, entity_type: str, score: float = 0.9) -> Span:
    return Span(start=start, end=end, entity_type=entity_type, score=score)


TYPES = ["FR_NIR", "EMAIL_ADDRESS", "POSTAL_ADDRESS", "POSTCODE", "DATE", "PERSON"]
spans = st.lists(
    st.builds(
        lambda start, length, entity_type, score: span(start, start + length, entity_type, score),
        st.integers(0, 30),
        st.integers(1, 12),
        st.sampled_from(TYPES),
        st.floats(0, 1),
    ),
    max_size=12,
)


@given(spans)
def test_what_stays_is_sorted_and_does_not_overlap(given_spans: list[Span]) -> None:
    kept = without_overlap(given_spans)
    assert [one.start for one in kept] == sorted(one.start for one in kept)
    assert [pair for pair in itertools.pairwise(kept) if pair[0].end > pair[1].start] == []


@given(spans, st.randoms())
def test_the_order_of_the_findings_changes_nothing(given_spans: list[Span], chance: object) -> None:
    shuffled = list(given_spans)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert without_overlap(shuffled) == without_overlap(given_spans)


@given(spans)
def test_every_finding_that_goes_overlaps_one_that_stays(given_spans: list[Span]) -> None:
    kept = without_overlap(given_spans)
    gone = [one for one in given_spans if one not in kept]
    assert [one for one in gone if all(one.end <= other.start or other.end <= one.start for other in kept)] == []


def test_an_identifier_wins_over_an_address_and_an_address_over_a_name() -> None:
    mail, street, name = span(0, 5, "EMAIL_ADDRESS"), span(0, 20, "POSTAL_ADDRESS"), span(3, 30, "PERSON")
    assert without_overlap([name, street, mail]) == (mail,)
    assert without_overlap([name, street]) == (street,)


def test_an_address_keeps_its_postcode_and_the_date_in_its_streets_name() -> None:
    street = span(0, 40, "POSTAL_ADDRESS", 0.7)
    assert without_overlap([span(7, 18, "DATE", 1), span(20, 25, "POSTCODE", 1), street]) == (street,)


def test_the_longest_wins_then_the_best_score_then_the_first_by_name() -> None:
    short, long = span(0, 9, "FR_SIREN", 1), span(0, 14, "FR_SIRET", 0.6)
    assert without_overlap([short, long]) == (long,)
    sure, unsure = span(0, 9, "FR_SIREN", 0.9), span(0, 9, "FR_FINESS", 0.7)
    assert without_overlap([sure, unsure]) == (sure,)
    assert without_overlap([span(0, 9, "FR_SIREN"), span(0, 9, "FR_FINESS")]) == (span(0, 9, "FR_FINESS"),)


def test_neighbours_both_stay() -> None:
    assert without_overlap([span(5, 9, "DATE"), span(0, 5, "PERSON")]) == (span(0, 5, "PERSON"), span(5, 9, "DATE"))
