"""What the words of a value say: names of people and places, words of sentences, illnesses, acts, drugs, guarantees.

Each is a bit of its own mask in the sketch. Where bits change their meaning `evidence.VERSION` rises.
"""

import functools
from collections.abc import Callable

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.columns.features import found_in
from tamis.columns.fixed_hash import U64
from tamis.columns.forms import Bools, Forms, Ints
from tamis.identifier import compact, plain
from tamis.lexicon import capitals, packaged, words

_TOPICS = ("diagnosis_words", "act_words", "drug_words")
"""Lists of single words: the one that most words of a value stand in says what the value is about."""

WORDS = ("surname", "first_names", "commune_word", "function_word",
         "borne_first_name", "commune_code", "postcode", "ordinary_word", "foreign_country", "illness",
         "guarantee_words", "speciality", *_TOPICS)  # fmt: skip
"""Told by words: a common last name; nothing but first names; a word that names of communes hold and names of people
don't; a word that sentences hold and names don't. Told by long lists: a first name that people bear, the
code of a commune, a commune's postcode. And words that name things, states and trades, countries and illnesses,
labels of guarantees, specialities of care, and which of the topics has most of its words."""

WORD_BITS = {name: 1 << bit for bit, name in enumerate(WORDS)}

_BEARERS = 100
"""From so many bearers a first name stands in the long list (judged)."""

_COMMUNE_WORDS = (
    r"(?:^| )(?:SAINTE?|STE?|SUR|SOUS|LES|LEZ|EN|AUX|BOIS|BOURG|CHATEAU|VAL|CEDEX|PLAGE|BAINS|VILLE(?:NEUVE)?)(?: |$)"
    r"|.(?:VILLE|VILLERS|COURT|BOURG|HEIM|IGNY|AGNY|GNAC|LLAC|ENCE|MONT)(?: |$)"
)

_FUNCTION_WORDS = (
    "(?:^| )(?:EST|SONT|ETAIT|SERA|PAS|PLUS|AVEC|SANS|DANS|QUI|QUE|CE|CETTE|SES|SON|SA|MON|MA|VOTRE|NOTRE|NOUS"
    "|VOUS|IL|ELLE|ON|JE|ETE|ETRE|AVOIR|FAIRE|MERCI|BONJOUR|SUITE|SUIVI|DEMANDE|RAPPELE|RAPPELER|APPEL|AVANT"
    "|APRES|CHEZ|ENTRE|CONTRE|ENVERS|LEURS?|UNIQUEMENT|SEULEMENT|AFIN|DONT|MAIS|DEPUIS|PENDANT|LORS|CAR|SI"
    "|TOUS|TOUT|TRES|PEUT|DOIT|A)(?: |$)"
)

_SENTENCE = 6
"""Letters from which a text may be a sentence: « -1,75 à 20° » is none."""

_SPECIALITIES = (
    "^(?:CHIRURGIEN|CHIRURGIE|MEDECIN|MEDECINE|INFIRMIERE?|SAGE FEMME|PHARMACIEN|OPTICIEN|MASSEUR|PEDICURE|DIETETICIEN"
    "|ANESTHESIE|ANESTHESISTE|BIOLOGISTE|AUDIOPROTHESISTE|[A-Z]*(?:OLOGIE|OLOGUE|OLOGISTE|IATRIE|IATRE|THERAPEUTE"
    "|DENTISTE|ORTHOPTISTE|ORTHOPHONISTE|GENERALISTE))(?: |$)"
)
"""What a speciality, a ward or a trade of care begins with."""


def word_marks(forms: Forms) -> U64:
    """The bits of every value."""
    found = np.zeros(len(forms), np.uint64)
    for name, having in _told(forms).items():
        found[having] |= np.uint64(WORD_BITS[name])
    return found


def _told(forms: Forms) -> dict[str, Bools]:
    texts, count = forms.form(capitals), forms.bytes_by_class
    letters = count["upper"] + count["lower"] + count["latin"] + count["beyond"]
    return {
        "surname": _among(texts, "last_names"),
        "first_names": _all_first_names(texts),
        "commune_word": found_in(texts, _COMMUNE_WORDS),
        "ordinary_word": _among(texts, "ordinary_words") | _among(_first_words(texts), "ordinary_words"),
        "function_word": found_in(texts, _FUNCTION_WORDS) & (letters >= _SENTENCE),
        "foreign_country": _among(texts, "foreign_countries"),
        "illness": found_in(texts, _illnesses()),
        "guarantee_words": _among(texts, "guarantee_words"),
        "speciality": found_in(texts, _SPECIALITIES),
        **_listed(forms),
        **_topics(forms),
    }


@functools.cache
def _illnesses() -> str:
    """Beginnings of words that name illnesses, anywhere in a text."""
    return f"(?:^|[ ,;(/])(?:{'|'.join(sorted(words('illnesses')))})"


def _listed(forms: Forms) -> dict[str, Bools]:
    """Membership in the long lists, of which each is read only for values that can stand there."""
    texts, count = forms.form(capitals), forms.bytes_by_class
    named = (count["digit"] + count["sign"] == 0) & (count["upper"] + count["lower"] + count["latin"] > 1)
    numbers, five = forms.form(compact), forms.lengths(compact) == 5
    return {
        "borne_first_name": _within(texts, named, lambda: packaged.first_names(_BEARERS)),
        "commune_code": _within(numbers, five, packaged.commune_codes),
        "postcode": _within(*_postal(forms), packaged.postcodes),
    }


def _postal(forms: Forms) -> tuple[pa.StringArray, Bools]:
    """Numbers as postcodes of five digits, and which may be: a spreadsheet adds `.0` and takes the first zero away."""
    digits = pc.replace_substring_regex(forms.form(plain), r"\.0$", "")
    numbers = pc.replace_substring(digits, " ", "")
    lengths = pc.utf8_length(numbers).to_numpy(zero_copy_only=False)
    return pc.utf8_lpad(numbers, 5, "0"), np.asarray((lengths == 4) | (lengths == 5), np.bool_)


def _within(texts: pa.StringArray, possible: Bools, known: Callable[[], pa.StringArray]) -> Bools:
    """Which of the possible texts stand in a list."""
    found = possible.copy()
    if possible.any():
        held = pc.is_in(texts.filter(pa.array(possible)), known())
        found[possible] = held.to_numpy(zero_copy_only=False)
    return found


@functools.cache
def _list(name: str) -> pa.StringArray:
    return pa.array(sorted(words(name)), pa.string())


def _among(texts: pa.StringArray, name: str) -> Bools:
    return np.asarray(pc.is_in(texts, _list(name)).to_numpy(zero_copy_only=False), np.bool_)


def _first_words(texts: pa.StringArray) -> pa.StringArray:
    return pc.list_element(pc.split_pattern(texts, " ", max_splits=1), 0)


def _all_first_names(texts: pa.StringArray) -> Bools:
    """Whether every word is a first name."""
    # Given names of one person stand apart by commas as often as by spaces.
    split = pc.split_pattern(pc.replace_substring(texts, ",", ""), " ")
    known = _among(split.flatten(), "first_names")
    missing = np.concatenate([[0], np.cumsum(~known)])
    ends = split.offsets.to_numpy() - split.offsets[0].as_py()
    return np.asarray(np.diff(missing[ends]) == 0, np.bool_)


_SIGNS = r"[,;:()/+&]+"
_LEAST_LETTERS = 4
_WEIGHTY, _PART = 4, 0.3
"""Letters from which a word may say what a value is about, and the part of these words that a topic must have: a graft
in the name of a court's registry (greffe) is none."""


def _topics(forms: Forms) -> dict[str, Bools]:
    """For each topic, the values of which it has a part of the words, and no other more: illnesses, acts, drugs."""
    count = forms.bytes_by_class
    worded = np.flatnonzero(count["upper"] + count["lower"] + count["latin"] >= _LEAST_LETTERS)
    texts = pc.replace_substring_regex(forms.form(capitals).take(pa.array(worded)), _SIGNS, " ")
    known, lists = _topic_words()
    split = pc.split_pattern(texts, " ")
    place = pc.index_in(split.flatten(), known).fill_null(len(known)).to_numpy(zero_copy_only=False)
    ends = split.offsets.to_numpy() - (split.offsets[0].as_py() if len(texts) else 0)
    weighty = np.concatenate(
        [[0], np.cumsum(pc.utf8_length(split.flatten()).to_numpy(zero_copy_only=False) >= _WEIGHTY)]
    )
    least = np.maximum(1, np.ceil(np.diff(weighty[ends]) * _PART))
    said = np.zeros((len(_TOPICS), len(texts)), np.int64)
    for row, held in enumerate(lists):
        total = np.concatenate([[0], np.cumsum(held[place])])
        said[row] = np.diff(total[ends])
    most = said.max(axis=0, initial=1)
    found = {}
    for row, name in enumerate(_TOPICS):
        having = np.zeros(len(forms), np.bool_)
        having[worded] = (said[row] == most) & (said[row] >= least)
        found[name] = having
    return found


@functools.cache
def _topic_words() -> tuple[pa.StringArray, list[Ints]]:
    """The words of all topics, and for each list which of them it holds, the last standing for any other word."""
    lists = [words(name) for name in _TOPICS]
    known = sorted(frozenset().union(*lists))
    return pa.array(known, pa.string()), [
        np.array([*(word in held for word in known), False], np.int64) for held in lists
    ]
