"""The French model is asked last: of columns of words left undecided, few cells, the same however they are cut."""

import dataclasses
import subprocess
import sys

import pyarrow as pa
import pytest
from tests.columns.synthetic import decided, observed

from tamis.columns import Cells, Opinion, decide, doubtful
from tamis.columns import asking as room
from tamis.columns.weights import weights

PEOPLE = ["Paul Ndiaye", "Nolwenn Kervella", "Rose Etcheverry", "Enzo Colonna", "Maëlys Vandenbossche", "Anne Bouazizi"]
FIRMS = ["Garage Kervella SARL", "Transports Colonna", "Ndiaye et fils SAS", "Menuiserie Berger", "Atelier Petit SARL"]
MIXED = {"titulaire": [PEOPLE[n % 6] if n % 2 else f"{FIRMS[n % 5]}" for n in range(60)]}


def opinion(n=100, **kinds):
    return Opinion(n=n, distinct=n, kinds=kinds)


def test_only_columns_of_words_that_stay_undecided_are_doubtful():
    decisions = [
        dataclasses.replace(decided(MIXED)["titulaire"], column=name, decision=decision, candidates=candidates)
        for name, decision, candidates in (
            ("words", "undecided", (("PERSON", 0.5), ("COMPANY_NAME", 0.5))),
            ("numbers", "undecided", (("FR_SIREN", 0.5), ("FR_FINESS", 0.5))),
            ("both", "undecided", (("PERSON", 0.5), ("LOGIN", 0.5))),
            ("settled", "possible", (("PERSON", 0.5),)),
        )
    ]

    assert doubtful(decisions) == ("words",)


@pytest.mark.parametrize("kind", ["person", "organisation", "place"])
def test_an_opinion_gives_each_type_the_odds_of_its_curve(kind):
    terms = room.opinion_terms(opinion(**{kind: 100}), weights())

    assert {
        name: [term.log_odds for term in found if term.name == f"model_{kind}"] for name, found in terms.items()
    } == {
        name: [points[-1][1]] if name in weights().model[kind] else []
        for name, points in ({**dict.fromkeys(terms, ()), **weights().model[kind]}).items()
    }


def test_what_the_model_says_is_added_to_the_evidence_and_told():
    without, with_it = (
        decide(observed(MIXED), columns=tuple(MIXED), settled={}, reviews={}, opinions=opinions)[0]
        for opinions in ({}, {"titulaire": opinion(person=90)})
    )

    assert with_it.candidates[0][0] == "PERSON"
    assert dict(with_it.candidates)["PERSON"] > dict(without.candidates)["PERSON"]
    assert [term.log_odds for term in with_it.evidence if term.name == "model_person"] == [2.0]


def test_the_cells_asked_about_are_the_same_however_the_rows_come(monkeypatch):
    asked = []
    monkeypatch.setattr(room, "kinds_of_cells", lambda cells: asked.append(cells) or {})
    monkeypatch.setattr(room, "threshold", lambda _, name: {"rows": 500, "cells": 20}[name])
    values = pa.array([f" Nom{n % 300} " if n % 7 else "" for n in range(2000)])
    found = []
    for step in (1, 37, 500, 2000):
        cells = Cells()
        for start in range(0, 2000, step):
            if not cells.enough:
                cells.add(values.slice(start, step))
        found.append(cells.opinion())

    assert [cells == asked[0] for cells in asked] == [True] * 4
    assert len(asked[0]) == 20
    assert {(each.n, each.distinct) for each in found} == {(20, found[0].distinct)}
    assert found[0].distinct > 20


def test_what_is_capped_is_told():
    term = room.opinion_terms(Opinion(n=300, distinct=900, kinds={"person": 300}), weights())["PERSON"][0]

    assert "300 valeurs distinctes sur 900" in term.detail


def test_the_model_takes_names_for_people_in_any_case():
    from tamis.text import kinds_of_cells

    people = [name for name in PEOPLE for name in (name, name.upper(), name.lower())]
    assert kinds_of_cells(people)["person"] >= len(people) * 2 / 3
    assert kinds_of_cells([]) == {}


def test_a_table_without_doubt_loads_no_model(tmp_path):
    (tmp_path / "clair.csv").write_text("nir;nom\n" + "".join(f"26905495881578{n};NOM{n}\n" for n in range(9)))
    code = (
        "import sys; from pathlib import Path; from tamis.pipeline import classify_file;"
        f"classify_file(Path({str(tmp_path)!r}) / 'clair.csv'); print('spacy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
