"""The scorer, on cases made by hand."""

import pytest
from benchmarks.accuracy.labelled import Label, label
from benchmarks.accuracy.scoring import UNREAD, Answer, Case, confusions, macro_f1, said, score, type_scores


def case(
    truth: str | None,
    *answer: str,
    accept: tuple[str | None, ...] = (),
    decision: str = "certain",
    candidates: tuple[str, ...] = (),
    table: str = "t.csv",
) -> Case:
    return Case(
        table=table,
        column="c",
        label=Label(entity_type=truth, accepted=frozenset(accept)),
        answer=Answer(entity_types=answer, decision=decision, candidates=candidates),
    )


def test_perfect_answers_score_one_everywhere() -> None:
    cases = [case("FR_NIR", "FR_NIR"), case("CITY", "CITY", table="u.csv"), case(None), case("IBAN_CODE", "IBAN_CODE")]
    found = score(cases)
    assert (found.macro_f1, found.table_macro_f1, found.right.value) == (1.0, 1.0, 1.0)
    assert (found.false_alarms.part, found.sensitive.part, found.abstained.part, found.confusions) == (0, 0, 0, ())


def test_precision_recall_and_f1_are_those_of_the_columns() -> None:
    cases = [case("CITY", "CITY"), case("CITY", "CITY"), case("CITY"), case("LAST_NAME", "CITY"), case(None, "CITY")]
    city = next(one for one in type_scores(cases) if one.entity_type == "CITY")
    assert (city.support, city.answered, city.right) == (3, 4, 2)
    assert [city.precision, city.recall, city.f1] == pytest.approx([0.5, 2 / 3, 4 / 7])


def test_macro_f1_is_the_mean_over_the_types_that_some_column_is() -> None:
    # CITY 1.0; LAST_NAME 0; DATE is only ever a wrong answer, so it does not enter the mean.
    assert macro_f1([case("CITY", "CITY"), case("LAST_NAME", "DATE"), case(None)]) == pytest.approx(0.5)


def test_a_type_that_is_settled_by_hand_enters_no_mean_but_an_answer_there_is_wrong() -> None:
    cases = [case("CITY", "CITY"), case("INTERNAL_REFERENCE", "PHONE_NUMBER")]
    assert macro_f1(cases) == 1.0
    assert score(cases).right.value == 0.5


def test_an_accepted_answer_is_right_and_counts_under_its_own_type() -> None:
    found = score([case("BIRTH_PLACE", "CITY", accept=("CITY",)), case("BIRTH_PLACE", "BIRTH_PLACE", accept=("CITY",))])
    assert {one.entity_type: (one.support, one.f1) for one in found.types} == {
        "BIRTH_PLACE": (1, 1.0),
        "CITY": (1, 1.0),
    }


def test_an_accepted_silence_leaves_the_type_without_a_column() -> None:
    found = score([case("FR_AMC", accept=(None,)), case("CITY", "CITY")])
    assert [one.entity_type for one in found.types] == ["CITY"]
    assert (found.macro_f1, found.right.value) == (1.0, 1.0)


def test_a_false_alarm_is_a_type_on_a_column_that_accepts_none() -> None:
    cases = [case(None, "CITY"), case(None), case(None, "DATE", accept=("DATE",)), case("CITY", "LAST_NAME")]
    found = score(cases)
    assert (found.false_alarms.part, found.false_alarms.whole) == (1, 2)


def test_undecided_is_an_abstention_and_no_false_alarm() -> None:
    cases = [case(None, decision="undecided", candidates=("CITY",)), case("CITY", decision="undecided")]
    found = score(cases)
    assert (found.abstained.part, found.abstained_on_nothing, found.false_alarms.part) == (2, 1, 0)
    assert found.confusions == (("CITY", "?", 1),)


@pytest.mark.parametrize(
    ("family", "entity_type"),
    [("nir", "FR_NIR"), ("bank", "IBAN_CODE"), ("bank", "FR_RIB"), ("bank", "CREDIT_CARD"), ("secrets", "PASSWORD"),
     ("secrets", "SECRET"), ("health", "HEALTH_ACT"), ("health", "DIAGNOSIS"), ("health", "DRUG_CODE")],
)  # fmt: skip
def test_a_sensitive_column_with_another_answer_is_missed(family: str, entity_type: str) -> None:
    found = score([case(entity_type, entity_type), case(entity_type, "CITY"), case(entity_type, accept=(None,))])
    assert (found.sensitive_missed[family].part, found.sensitive_missed[family].whole) == (1, 2)
    assert (found.sensitive.part, found.sensitive.whole) == (1, 2)


def test_a_missed_sensitive_column_that_stays_undecided_with_its_type_is_named() -> None:
    cases = [
        case("FR_NIR", decision="undecided", candidates=("FR_SPI", "FR_NIR")),
        case("FR_NIR", decision="undecided", candidates=("FR_SPI",)),
        case("FR_NIR", decision="none"),
    ]
    found = score(cases)
    assert (found.sensitive.part, found.sensitive_named) == (3, 1)


def test_of_several_types_the_right_one_is_taken() -> None:
    found = score([case("LAST_NAME", "PERSON", "LAST_NAME"), case("CITY", "PERSON", "LAST_NAME")])
    assert found.confusions == (("CITY", "PERSON", 1),)


def test_nine_digit_types_taken_for_each_other_are_counted_apart() -> None:
    cases = [case("FR_SIREN", "FR_FINESS"), case("FR_AM", decision="undecided"), case("FR_AMO", "FR_AMO")]
    found = score(cases)
    assert (found.nine_digits_confused.part, found.nine_digits_confused.whole) == (1, 3)


def test_a_table_counts_once_whatever_its_number_of_columns() -> None:
    wide = [case("CITY", "CITY", table="wide.csv") for _ in range(9)]
    found = score([*wide, case("CITY", "DATE", table="narrow.csv"), case(None, table="empty.csv")])
    assert found.table_macro_f1 == pytest.approx(0.5)


def test_what_a_tool_did_not_answer_is_unread_and_wrong() -> None:
    unread = case("CITY", decision=UNREAD)
    assert (said(unread), score([unread]).unread, score([unread]).macro_f1) == ("!", 1, 0.0)


def test_confusions_come_most_frequent_first() -> None:
    cases = [case("CITY"), case("DATE", "CITY"), case("DATE", "CITY")]
    assert confusions(cases) == (("DATE", "CITY", 2), ("CITY", "-", 1))


def test_no_column_scores_zero_and_not_an_error() -> None:
    assert (score([]).macro_f1, score([]).table_macro_f1, score([]).right.value) == (0.0, 0.0, 0.0)


def test_a_label_without_a_type_is_refused() -> None:
    with pytest.raises(ValueError, match="type"):
        label({"accept": ["CITY"]})
