"""A folded text reads as `plain` does, and every piece of it leads back to where it was written."""

from hypothesis import given
from hypothesis import strategies as st

from tamis.identifier import plain
from tamis.text.folding import folded

WRITTEN = st.text(st.sampled_from("aé1 ,\u00a0\u202f\u200b\ufeff\tﬁ１№²"), min_size=1, max_size=30)


@given(WRITTEN)
def test_folding_a_text_is_reading_it_as_identifiers_do(text: str) -> None:
    assert folded(text).text == plain(text)


@given(WRITTEN, st.data())
def test_a_piece_of_the_folded_text_leads_back_to_what_was_written(text: str, data: st.DataObject) -> None:
    reading = folded(text)
    if not reading.text:
        return
    start = data.draw(st.integers(0, len(reading.text) - 1))
    end = data.draw(st.integers(start + 1, len(reading.text)))
    first, last = reading.written(start, end)
    assert reading.text[start:end].strip() in folded(text[first:last]).text


def test_invisible_characters_inside_a_value_belong_to_it() -> None:
    text = "n° 12\u200b34 fin"
    start = folded(text).text.index("1234")
    assert folded(text).written(start, start + 4) == (3, 8)
