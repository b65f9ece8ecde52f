"""Learning from labelled headers: the same headers teach the same, and what they say is learned."""

import numpy as np
from benchmarks.accuracy.labelled_headers import LabelledHeader
from benchmarks.accuracy.learning import learned

from tamis.columns.learned_headers import resemblance


def header(group: str, name: str, kind: str | None) -> LabelledHeader:
    return LabelledHeader(group=group, name=name, reading="", right=frozenset([kind]), said={})


HEADERS = [
    header(f"house{place}", f"{before}_{word}", kind)
    for place, before in enumerate(("ab", "xy", "le", "mon"))
    for word, kind in (("bidulon", "DIAGNOSIS"), ("machinet", "SECRET"), ("trucs", None))
]


def test_the_same_headers_teach_the_same_weights() -> None:
    one, other = learned(HEADERS), learned(HEADERS)
    assert np.array_equal(one.keys, other.keys)
    assert np.array_equal(one.values, other.values)


def test_words_of_several_houses_are_learned_and_those_of_one_are_not() -> None:
    taught = learned([*HEADERS, header("alone", "solitaire", "LOGIN")])
    said = resemblance("un_bidulon", "", {}, taught)
    assert max(said, key=lambda kind: said[kind].log_odds) == "DIAGNOSIS"
    assert said["DIAGNOSIS"].log_odds > 0
    assert resemblance("solitaire", "", {}, taught) == {}
