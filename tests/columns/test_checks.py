"""The checks of a column say what each identifier says of each value, and features say what they claim."""

import random

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.columns import features
from tamis.columns.checks import Remembered, check, look
from tamis.columns.features import FEATURE_BITS, FEATURES, ROW_FEATURES
from tamis.columns.forms import Forms
from tamis.columns.gates import bounds
from tamis.columns.word_marks import WORD_BITS, WORDS
from tamis.identifier import compact, layouts, plain
from tamis.identifier.layouts import Layouts
from tamis.identifiers import ALL
from tamis.identifiers._written import joined
from tamis.lexicon import capitals
from tamis.policy import taxonomy

NORMALS = sorted({unit.normal for unit in ALL} | {plain, compact, joined, capitals}, key=lambda form: form.__qualname__)
SAMPLES = sorted({value.strip() for unit in ALL for value in (*unit.valid, *unit.invalid)} - {""})


def mutations(value: str, source: random.Random) -> list[str]:
    """The value in the disguises of real exports, and with one character changed."""
    place = source.randrange(len(value))
    other = source.choice("0123456789ABab-. é@")
    return [
        value,
        value.lower(),
        value.upper(),
        value.replace(" ", "\u00a0"),
        value.replace(" ", ""),
        " ".join(value),
        value[:place] + other + value[place + 1 :],
        value[:place] + value[place + 1 :],
        value + other,
        "\ufeff" + value,
        value + ".0",
        "0" + value,
    ]


MUTATED = sorted({text.strip() for value in SAMPLES for text in mutations(value, random.Random(value))} - {""})


@pytest.mark.parametrize("few", [0, 1 << 40], ids=["RE2", "re"])
@pytest.mark.parametrize("unit", ALL, ids=lambda unit: unit.name)
def test_the_column_check_of_every_identifier_says_what_its_scalar_check_says(unit, few, monkeypatch):
    monkeypatch.setattr(features, "_FEW", few)
    found = unit.matches_column(pa.array(MUTATED, pa.string())).to_pylist()
    wrong = [value for value, hit in zip(MUTATED, found, strict=True) if hit != unit.matches(value)]
    assert wrong == []


@settings(max_examples=60, deadline=None)
@given(
    values=st.lists(st.one_of(st.text(alphabet="aB. -_'`,;:()/09é\t", max_size=12), st.text(max_size=20)), max_size=8)
)
def test_vectorised_normal_forms_are_the_scalar_ones(values):
    values = [value.strip() for value in values if value.strip()]
    forms = Forms(pa.array(values, pa.string()))
    for normal in NORMALS:
        if forms.shares(normal):
            made = zip(forms.form(normal).to_pylist(), map(normal, values), strict=True)
            assert [pair for pair in made if pair[0] != pair[1] and (pair[0].isascii() or pair[1].isascii())] == []


@pytest.mark.parametrize("large", [1, 1 << 40], ids=["place by place", "by pattern"])
def test_all_identifiers_together_say_what_each_says_alone(large, monkeypatch):
    monkeypatch.setattr(layouts, "_LARGE", large)
    masks = look(Layouts(pa.array(MUTATED, pa.string()))).check_masks()
    wrong = [
        (unit.name, value)
        for unit in ALL
        for value, mask in zip(MUTATED, masks.tolist(), strict=True)
        if unit.matches(value) != bool(mask & taxonomy()[unit.name].mask)
    ]
    assert wrong == []


@pytest.mark.parametrize("large", [1, 1 << 40], ids=["place by place", "by pattern"])
def test_features_counted_on_rows_are_those_of_the_values(large, monkeypatch):
    monkeypatch.setattr(layouts, "_LARGE", large)
    values = pa.array(MUTATED, pa.string())
    counted = look(Layouts(values)).feature_masks()
    _, features, _ = check(values)
    bits = sum(FEATURE_BITS[name] for name in ROW_FEATURES)
    assert [mask & bits for mask in features.tolist()] == counted.tolist()


def test_counts_of_rows_are_those_of_the_masks_with_and_without_weights():
    values = pa.array(MUTATED, pa.string())
    found = look(Layouts(values))
    masks = found.check_masks()
    weights = np.arange(len(values))
    for weighing in (None, weights):
        each = np.ones(len(values), np.int64) if weighing is None else weighing
        bits = {unit.name: taxonomy()[unit.name].mask for unit in ALL}
        expected = {bit: int(each[(masks & np.uint64(bit)) > 0].sum()) for bit in bits.values()}
        counted = found.count_checks(weighing)
        assert {bit: n for bit, n in counted.items() if n} == {bit: n for bit, n in expected.items() if n}


def test_remembering_values_changes_no_mark():
    source = random.Random(11)
    one = Remembered()
    for _ in range(3):
        values = pa.array(source.sample(MUTATED, 200), pa.string())
        marks, found = one.marks(Layouts(values)), look(Layouts(values))
        assert marks.checks.tolist() == found.check_masks().tolist()
        assert marks.features.tolist() == found.feature_masks().tolist()


FEATURED = {
    "third_zero": (["010780054", "2A0000014"], ["732829320", "017510000x"]),
    "five_ends_zero": (["35000"], ["35001", "2A000", "350000"]),
    "scientific": (["2,601E+13", "3.31254e+13", "2E5"], ["2601", "E13"]),
    "float_suffix": (["223086229045107.0"], ["12.0", "12.50"]),
    "masked": (["1 84 XX XX XXX XXX", "FR76****0189", "••••"], ["XAVIER", "C*"]),
    "cents": (["12,50", "1 200,00 €", "-3.10", "1.200,00"], ["12", "12,5", "48.85661", "12.853.65"]),
    "raw_date": (["45828", "1758825016", "1758825016123", "05/26", "12-2027"], ["458280", "13/26", "05", "2758825016"]),
    "foreign_country": (["Algérie", "PAYS-BAS"], ["Alger", "France", "Monaco"]),
    "illness": (
        ["Diabète de type 2", "Cancer du sein", "suspicion de grippe"],
        ["Diabétologie", "Cardiologie", "Lyon"],
    ),
    "first_names": (["Jeanne, Marie", "Jean Paul"], ["Jeanne, Xqvwz", "Xqvwz"]),
    "diagnosis_words": (["Asthme sévère", "DIABETE DE TYPE 2"], ["Radiographie du thorax", "Lyon"]),
    "act_words": (["Radiographie du thorax", "détartrage"], ["Asthme", "Tabouret bas"]),
    "drug_words": (["PARACETAMOL 500 MG", "amoxicilline"], ["Asthme", "Farine 500 g"]),
    "guarantee_words": (["Frais d'obsèques", "CHAMBRE PARTICULIERE"], ["chambre 12", "Asthme"]),
    "speciality": (
        ["Cardiologie", "Médecin généraliste", "Chirurgien-dentiste"],
        ["Consultation de cardiologie", "Lyon"],
    ),
    "masked_iban": (["FR76XXXXXXXXXXXXXXXXXXX0189", "FR76 **** **** **** 0189"], ["79*******79", "1 84 XX XX XXX XXX"]),
    "masked_card": (["497010******0018", "**** **** **** 0018"], ["06 ** ** ** 18", "FR76****0189"]),
    "filed_name": (
        ["CN=Exemple Jeanne,OU=Agents,DC=exemple", "EXEMPLE*JEANNE MARIE/"],
        ["CN=GG_Agents,OU=Groupes", "3*4"],
    ),
    "raw_phone": (["33612345678", "0033145678901"], ["33012345678", "3361234567"]),
    "strength": (["EXEMPLINE 40MG CPR", "Exempline 500 µg/ml"], ["Farine 500 g", "40MG"]),
    "reference": (["AV-55", "ABC-123", "DOS/20412"], ["RUE DU BAC", "AB1"]),
    "dotted_login": (["DOMAINE\\j.exemple", "j.exemple2"], ["exemple", "J.Exemple"]),
    "sentence": (["Le patient a rappelé deux fois"], ["06 12 34 56 78", "Rue du Bac"]),
    "digits_only": (["12 34", "7"], ["12a", "1,2"]),
    "letters_only": (["Jean-Luc", "DE LA TOUR"], ["R2D2", "A."]),
    "year_1950": (["12/05/1961"], ["12/05/1991", "1961"]),
    "first_of_month": (["1965-05-01"], ["1965-05-02"]),
    "plate": (["ab 123 cd", "1234 AB 75", "12-ABC-2A"], ["do 100 en", "AB-123-CD", "1234AB75"]),
    "domain": (["exemple.fr", "shop.exemple.com/rdv"], ["exemple", "jeanne@exemple.fr", "https://exemple.fr"]),
    "state_body": (["130004955", "110 046018"], ["130780521", "732829320"]),
    "seed": (["JBSWY3DPEHPK3PXP"], ["EXEMPLEJ", "jbswy3dpehpk3pxp"]),
    "icd_chapter": (["I10", "J459", "Z51.1"], ["A101", "I1", "M54321"]),
    "time_of_day": (["2024-02-01 08:30:00"], ["2024-02-01 00:00:00", "2024-02-01"]),
    "borne_first_name": (["Jeanne", "JEAN"], ["Xqvwz"]),
    "commune_code": (["35238", "2A004", "13201"], ["20004", "3523"]),
    "postcode": (["75001", "20000"], ["99999"]),
    "ordinary_word": (["Février", "CHEF DE PROJET"], ["Dupont", "Février2"]),
    "repaired_POSTCODE": (["1000"], ["01000", "100"]),
    "repaired_FR_SIRET": (["73282932000074.0"], ["73282932000074"]),
}


@pytest.mark.parametrize("name", FEATURED)
def test_a_feature_holds_for_what_it_names_and_not_for_its_neighbours(name):
    having, lacking = FEATURED[name]
    _, features, told = check(pa.array([*having, *lacking], pa.string()))
    masks, bit = (told, WORD_BITS[name]) if name in WORD_BITS else (features, FEATURE_BITS[name])
    found = [bool(mask & bit) for mask in masks.tolist()]
    assert found == [True] * len(having) + [False] * len(lacking)


def test_features_have_a_bit_each_within_64():
    assert len(set(FEATURE_BITS.values())) == len(FEATURES) <= 64
    assert len(set(WORD_BITS.values())) == len(WORDS) <= 64
    assert set(FEATURES).isdisjoint(WORDS)


def test_the_width_of_a_pattern_bounds_its_matches():
    assert [bounds(r"\d{9}").length, bounds(r"(?:\d\d|2[AB])\d{3}").length, bounds("a?").length] == [
        (9, 9),
        (5, 5),
        (0, 1),
    ]


def test_every_identifier_has_a_bit_of_its_own_in_the_sketch():
    assert len({taxonomy()[unit.name].mask for unit in ALL}) == len(ALL)
