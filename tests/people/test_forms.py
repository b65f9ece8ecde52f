"""A column's comparable forms equal the identifiers' own, value by value; tokens are those of one text at a time."""

import hmac

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis.identifier import plain
from tamis.identifiers import BY_TYPE
from tamis.people.forms import linked_cells
from tamis.people.keyed import content_of, keyed_tokens

TYPES = [*sorted(BY_TYPE), None]
DATES = st.tuples(st.integers(0, 39), st.integers(0, 14), st.integers(1879, 2101)).flatmap(
    lambda date: st.sampled_from(["{:02}/{:02}/{:04}", "{:02}.{:02}-{:04}", "{2:04}-{1:02}-{0:02}", "{}/{}/{}"]).map(
        lambda form: form.format(*date)
    )
)
SAMPLES = st.sampled_from([value for identifier in BY_TYPE.values() for value in identifier.valid])
CELLS = st.one_of(
    st.text(alphabet="0123456789ABab -./\u00a0é\t", max_size=16),
    st.text(alphabet="0123456789ABCXYZ", max_size=20),
    DATES,
    SAMPLES,
    SAMPLES.map(lambda value: f" {value.lower()}\u202f"),
    st.sampled_from(["", " ", "NULL", " NULL", "N/A"]),
)
EMPTY = st.sampled_from([frozenset(), frozenset({"NULL", "0"})])


def scalar(text, entity_type, empty):
    trimmed = plain(text)
    if not trimmed or trimmed in empty:
        return ""
    identifier = BY_TYPE.get(entity_type or "")
    return identifier.linked(text) if identifier else " ".join(trimmed.upper().split())


@pytest.mark.parametrize("entity_type", TYPES)
@given(st.lists(CELLS, max_size=12), EMPTY, st.integers(0, 3))
def test_the_forms_of_a_column_are_those_of_its_values(entity_type, cells, empty, start):
    column = pa.array(["skipped"] * start + cells, pa.string()).slice(start)

    assert linked_cells(column, entity_type, empty).to_pylist() == [scalar(cell, entity_type, empty) for cell in cells]


@given(st.lists(st.text(max_size=80), max_size=20), st.binary(min_size=16, max_size=16), st.integers(0, 2))
def test_a_token_depends_on_its_text_and_the_secret_alone(texts, secret, start):
    column = pa.array(["other"] * start + texts, pa.string()).slice(start)
    together = keyed_tokens(column, secret).tolist()
    alone = [keyed_tokens(pa.array([text], pa.string()), secret)[0].tolist() for text in texts]
    other = keyed_tokens(column, bytes(byte ^ 1 for byte in secret)).tolist()

    assert together == alone
    assert len({tuple(token) for token in together}) == len(set(texts))
    assert [here for here, there in zip(together, other, strict=True) if here == there] == []


def test_a_token_is_the_cbc_mac_of_the_length_and_the_text():
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    secret = bytes(range(16))
    for text in ("", "269054958815780", "é" * 40):
        content = text.encode()
        message = len(content).to_bytes(8, "little") + content
        message += bytes(-len(message) % 16)
        cipher = Cipher(AES(secret), CBC(bytes(16))).encryptor()
        last = (cipher.update(message) + cipher.finalize())[-16:]

        assert hmac.compare_digest(keyed_tokens(pa.array([text], pa.string()), secret).tobytes(), last)


def test_the_content_of_a_slice_is_that_of_its_cells():
    content, offsets = content_of(pa.array(["ab", "", "é", "z"], pa.string()).slice(1, 2))

    assert (bytes(content).decode(), offsets.tolist()) == ("é", [0, 0, 2])
    assert [np.shape(part) for part in content_of(pa.array([], pa.string()))] == [(0,), (1,)]
