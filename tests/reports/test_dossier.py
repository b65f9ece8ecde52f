"""The dossier says the state of every type, never calls unknown what is not exposed, and says « au moins » when due."""

import itertools
import random
import re
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.reports.made import (
    DATE,
    EXPOSED,
    PORTAL,
    REACHES,
    account,
    column,
    controllers,
    file,
    findings,
    portal_rows,
    store,
)

from tamis import reports
from tamis.errors import NothingStored, ReportsRefused, TamisError
from tamis.policy import taxonomy
from tamis.reports.account_facts import searched_categories
from tamis.reports.french import THIN, WHY
from tamis.roots import Root

BLOCKS = {"Exposé": "exposed", "Inconnu": "unknown", "Non exposé": "not_exposed"}
KINDS = {"beneficiary": "Bénéficiaires", "professional": "Professionnels"}


def written(root: Root, **changes) -> str:
    store(root, portal_rows(**changes))
    return dossier(root)


def dossier(root: Root, account_id: str = "opticien-12") -> str:
    return reports.dossier(root, portal=PORTAL, date=DATE, account=account_id)


def flowing(text: str) -> str:
    """The text without line breaks and thin spaces."""
    return re.sub(r"\s+", " ", text)


def section(text: str, title: str) -> str:
    """What stands under a heading."""
    return re.search(rf"\n{title}\n-+\n(.*?)(?=\n\n[^ \n][^\n]*\n---|\Z)", text, re.DOTALL)[1]


def blocks(text: str, kind: str) -> dict[str, list[str]]:
    """By state, the items of a kind's section, each on one line: categories and labels, with cells where exposed."""
    found: dict[str, list[str]] = {}
    for part in section(text, KINDS[kind]).split("\n\n"):
        title = next((name for name in BLOCKS if part.startswith(f"  {name}")), None)
        if title is not None:
            found[BLOCKS[title]] = part.split("\n")[1:]
    return found


def labels(lines: list[str]) -> list[str]:
    """The type labels of the blocks unknown and not exposed: at indent 6, continued at 8, after a reason."""
    joined = re.sub(r"\n {8}(?! )", " ", "\n".join(lines))
    items = [line[6:] for line in joined.split("\n") if re.match(r" {6}\S", line)]
    reasons = [f"{why} : " for why in [*WHY.values(), "avec escalade seulement", "raison non consignée"]]
    for reason in reasons:
        items = [item.removeprefix(reason) for item in items]
    return [label for item in items for label in item.split(" ; ")]


def exposed_labels(lines: list[str]) -> list[str]:
    cells = r"(?:\s+(?:non|inconnu|(?:≥ )?[\d\u202f]+)){4}$"
    joined = re.sub(r"\n {4,6}(?=\S)(?!.*\n? {2}\S)", "\n    ", "\n".join(lines))
    rows = [line for line in joined.split("\n") if line.startswith("    ") and re.search(cells, line)]
    return [re.sub(cells, "", line).strip() for line in rows]


def any_portal(seed: int) -> dict[str, list[dict[str, object]]]:
    """Any states, whether or not they agree with each other: the dossier may not hide any."""
    chance = random.Random(seed)
    likely = [chance.random() for _ in BLOCKS]
    rows: dict[str, list[dict[str, object]]] = {"exposure_by_type": [], "exposure_by_category": []}
    for kind, reach in itertools.product(KINDS, REACHES):
        key = {"access_id": "a1", "reach": reach, "people_kind": kind, "n_people": 5, "n_records": 9}
        for entity in taxonomy().types:
            name = {"entity_type": entity.name, "masked": False}
            rows["exposure_by_type"].append({**key, **name, **any_state(chance, likely)})
        for code in taxonomy().categories:
            name = {"category": code, "entity_types": []}
            rows["exposure_by_category"].append({**key, **name, **any_state(chance, likely)})
    return rows


def any_state(chance: random.Random, likely: list[float]) -> dict[str, object]:
    state = chance.choices(list(BLOCKS.values()), likely)[0]
    complete = state == "not_exposed" or (state == "exposed" and chance.random() < 0.5)
    return {"state": state, "complete": complete, "why": chance.choice(list(WHY)) if state == "not_exposed" else None}


seeds = st.integers(0, 2**32)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(seeds)
def test_every_type_stands_under_its_state_and_under_no_other(tmp_path_factory, seed):
    rows = any_portal(seed)
    text = written(Root(tmp_path_factory.mktemp("reports")), **rows)
    for kind in KINDS:
        wanted: dict[str, set[str]] = {state: set() for state in BLOCKS.values()}
        for entity in taxonomy().types:
            found = {
                row["state"]
                for row in rows["exposure_by_type"]
                if (row["people_kind"], row["entity_type"]) == (kind, entity.name)
            }
            wanted[next(state for state in BLOCKS.values() if state in found)].add(entity.label)
        shown = blocks(text, kind)
        assert set(labels(shown.get("unknown", []))) == wanted["unknown"]
        assert set(labels(shown.get("not_exposed", []))) == wanted["not_exposed"]
        assert wanted["exposed"] <= set(exposed_labels(shown.get("exposed", [])))
        unexposed = {entity.label for entity in taxonomy().types} - wanted["exposed"]
        assert unexposed & set(exposed_labels(shown.get("exposed", []))) == set()


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(seeds)
def test_every_category_is_named_for_every_kind(tmp_path_factory, seed):
    text = written(Root(tmp_path_factory.mktemp("reports")), **any_portal(seed))
    for kind, title in KINDS.items():
        said = flowing(section(text, title))
        missing = [code for code in searched_categories() if taxonomy().categories[code][:25] not in said]
        assert (kind, missing) == (kind, [])
    never = flowing(section(text, "Limites et lecture des chiffres"))
    others = [label for code, label in taxonomy().categories.items() if code not in searched_categories()]
    assert [label for label in others if label not in never] == []


@settings(max_examples=24, deadline=None, suppress_health_check=list(HealthCheck))
@given(whole=st.booleans(), complete=st.booleans(), unknown=st.booleans(), reached=st.integers(0, 10**8))
def test_at_least_is_said_exactly_where_something_is_not_complete(tmp_path_factory, whole, complete, unknown, reached):
    holes = frozenset({"DIAGNOSIS"} if unknown else ())
    types, categories = findings(exposed=EXPOSED, unknown=holes, complete=complete)
    more = findings(exposed={"FR_RIB": 1}, kind="professional")
    text = written(
        Root(tmp_path_factory.mktemp("reports")),
        account_exposure=[account(complete=whole, n_people_reachable=reached)],
        exposure_by_type=types + more[0],
        exposure_by_category=categories + more[1],
    )
    incomplete = not whole or not complete or unknown
    assert (flowing(text).count("au moins") > 0, "≥" in text) == (incomplete, incomplete)
    assert ("au moins" in flowing(section(text, "En bref"))) == (not whole)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(seeds, st.text(min_size=1, max_size=150), st.lists(st.text(max_size=60), max_size=4))
def test_no_line_is_wider_than_100_or_holds_a_hidden_character(tmp_path_factory, seed, name, words):
    root, rows = Root(tmp_path_factory.mktemp("reports")), any_portal(seed)
    rows["account_exposure"] = [account(account_id=name, roles=words)]
    rows["input_files"] = [file(f"{at}{word}", status="rejected", message=word) for at, word in enumerate(words)]
    rows["exposure_by_controller"] = controllers({f"{at}{word}": 10**9 for at, word in enumerate(words)})
    store(root, portal_rows(**rows))
    text = dossier(root, name) + reports.summary(root, drops=[(PORTAL, DATE)])
    assert [line for line in text.split("\n") if len(line) > 100 or line != line.rstrip()] == []
    assert [letter for letter in text if letter != "\n" and not letter.isprintable() and letter not in " \u202f"] == []


def test_the_dossier_of_a_whole_portal_answers_the_officer(root):
    text = written(root)
    said = flowing(text)
    wanted = [
        "Compte opticien-12 : ce que son vol exposerait",
        "Portail alize, état au 3 février 2026",
        "Rôles ps_opticien, gestion",
        "Nature personne",
        "Authentification aucun second facteur",
        "Dernière connexion 12 janvier 2026 (22 jours avant cet état)",
        "État actif",
        "Rang 1 sur 3 comptes du portail",
        "Mêmes droits 1 autre compte",
        "Si ce compte était volé : 12 345 bénéficiaires (98,7 % du portail) seraient atteints, avec : nom, prénom, "
        "date de naissance, numéro de sécurité sociale (NIR), assureur.",
        "Aussi : 1 professionnel",
        "Consultables en liste 120",
        "dont par recherche seulement 12 225",
        "Atteignables en 4 jours, quotas compris 8 000",
        "numéro de sécurité sociale (NIR) 12 000 12 000 12 000 24 000",
        "sans droit pour ce compte : courriel",
        "masqué pour ce compte : IBAN",
        "Mutuelle 01 (01) 12 000 12 000 24 000",
        "Rien : tout a été lu et décidé.",
        "7 bénéficiaires de plus par recherche avec une clé impossible à deviner",
        "3 lignes à clé incomplète",
        "exposure_by_category/portal=alize/snapshot_date=2026-02-03/part-0.parquet",
        "72 heures",
    ]
    assert [words for words in wanted if words not in said] == []
    assert f"12{THIN}345 bénéficiaires (98,7{THIN}% du portail)" in text
    assert str(root) not in text


def test_what_was_not_read_is_named_with_what_it_could_hold(root):
    types, categories = findings(exposed=EXPOSED, unknown=frozenset({"DIAGNOSIS", "HEALTH_ACT"}), complete=False)
    text = written(
        root,
        account_exposure=[account(complete=False)],
        exposure_by_type=types,
        exposure_by_category=categories,
        input_files=[file("soins.csv", status="rejected", message="le fichier n'est pas du texte")],
        column_classifications=[
            column(
                "soins",
                "c4",
                entity_type=None,
                decision="undecided",
                candidates=[{"entity_type": "DIAGNOSIS", "score": 0.1}],
            ),
            column("soins", "note", scan_status="partial", index=1),
        ],
    )
    said = flowing(text)
    wanted = [
        "Si ce compte était volé : au moins 12 345 bénéficiaires",
        "Non lus ou indécis : soins.csv (rejeté), la colonne soins.c4, la colonne soins.note.",
        "Fichier soins.csv (rejeté) : le fichier n'est pas du texte",
        "Colonne soins.c4 (type indécis) ; pourrait contenir : pathologie, ALD ou correction",
        "Colonne soins.note (lue en partie)",
        "≥ 12 345",
        "« ≥ » signifie « au moins »",
    ]
    assert [words for words in wanted if words not in said] == []
    assert labels(blocks(text, "beneficiary")["unknown"]) == ["acte de santé", "pathologie, ALD ou correction"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"n_people_reachable": 0}, "Si ce compte était volé : aucun bénéficiaire ne serait atteint."),
        (
            {"n_people_reachable": 0, "complete": False},
            "nombre de bénéficiaires inconnu (au moins 0), car tout n'a pas été lu",
        ),
        ({"n_people_reachable": 1, "share": None}, "1 bénéficiaire serait atteint, avec : nom"),
        ({"people_kind": None, "by_kind": None}, "12 345 personnes (98,7 % du portail) seraient atteintes"),
        ({"share": 0.99999}, "(plus de 99,9 % du portail)"),
        (
            {"latent": True, "enabled": False},
            "Ce compte est désactivé : l'exposition redevient réelle s'il est réactivé.",
        ),
        ({"n_people_escalated": 33_000_000}, "Par escalade, le voleur atteindrait 33 000 000 bénéficiaires."),
        ({"account_id": "hypothese-tout-lire"}, "Aucun droit n'a été fourni pour ce portail"),
        ({"last_login": None, "roles": [], "mfa": None, "kind": None}, "Dernière connexion inconnue"),
    ],
)
def test_the_first_sentences_fit_the_account(root, changes, said):
    row = account(**changes)
    store(root, portal_rows(account_exposure=[row]))
    assert said in flowing(dossier(root, str(row["account_id"])))


def test_what_only_escalation_opens_is_not_called_safe(root):
    types, categories = findings(exposed={"LAST_NAME": 3}, unknown=frozenset({"DIAGNOSIS"}))
    for row in types + categories:
        if row["reach"] != "escalated":
            row.update(state="not_exposed", why="no_grant", complete=True)
    text = written(root, exposure_by_type=types, exposure_by_category=categories)
    shown = blocks(text, "beneficiary")
    assert exposed_labels(shown["exposed"])[-1] == "nom"
    assert re.search(r"nom +non +non +3 +6\n", "\n".join([*shown["exposed"], ""]))
    assert "      avec escalade seulement : pathologie, ALD ou correction" in shown["unknown"]


def test_datasets_that_are_missing_make_everything_unknown(root):
    store(root, {"account_exposure": portal_rows()["account_exposure"]})
    text = dossier(root)
    assert [state for state, lines in blocks(text, "beneficiary").items() if lines] == ["unknown"]
    assert set(labels(blocks(text, "beneficiary")["unknown"])) == {entity.label for entity in taxonomy().types}
    said = flowing(text)
    assert ["Inconnu : les rapports n'en disent rien." in said, "Rien : tout a été lu" in said] == [True, False]
    assert "Absents : exposure_by_category, exposure_by_type" in said


def test_empty_datasets_make_everything_unknown(root):
    rows = {name: [] for name in portal_rows()}
    text = written(root, **{**rows, "account_exposure": [account(by_kind=[])]})
    assert [state for state, lines in blocks(text, "beneficiary").items() if lines] == ["unknown"]
    assert "au moins" in text


def test_an_account_that_reaches_nobody_has_its_dossier(root):
    types, categories = findings(exposed={}, kind="none")
    row = account(people_kind="none", by_kind=[], n_people_reachable=0)
    text = written(root, account_exposure=[row], exposure_by_type=types, exposure_by_category=categories)
    assert "Exposé : rien de prouvé." in section(text, "Données sans personne rattachée")


def test_nothing_stored_says_what_there_is_and_what_to_do(root):
    with pytest.raises(NothingStored, match=r"n'a encore aucun rapport.*tamis run"):
        dossier(root)
    store(root, portal_rows())
    with pytest.raises(NothingStored, match=rf"la plus récente est celle du {DATE}.*tamis run"):
        reports.dossier(root, portal=PORTAL, date="2026-02-09", account="opticien-12")


def test_an_unknown_account_is_told_how_to_list_accounts_and_not_which(root):
    store(root, portal_rows())
    with pytest.raises(TamisError, match=r"tamis\.reports\.load\('account_exposure'") as refused:
        dossier(root, "269054958815780")
    names = ["opticien", "agent", "269054958815780"]
    assert [name for name in names if name in str(refused.value)] == []


def test_a_dossier_of_mixed_inputs_is_refused(root):
    store(root, portal_rows())
    store(root, {"exposure_by_type": []}, content_id="c1")
    with pytest.raises(ReportsRefused, match="different inputs"):
        dossier(root)


def test_the_summary_shows_the_worst_and_names_what_is_unknown(root):
    rows = portal_rows(input_files=[file(f"f{at:02}.csv", status="rejected", message="illisible") for at in range(12)])
    rows["account_exposure"][0]["complete"] = False
    store(root, rows)
    text = reports.summary(root, drops=[(PORTAL, DATE), ("autre", DATE)], top=1)
    said = flowing(text)
    wanted = [
        "Le pire de 3 comptes est opticien-12 ; 1 autre compte a les mêmes droits. "
        "Si ce compte était volé : au moins 12 345 bénéficiaires (98,7 % du portail) seraient atteints.",
        "1 opticien-12 et 1 autre ≥ 12 345 98,7 % aucun bénéficiaires : ",
        "f00.csv (rejeté) : illisible",
        "et 2 de plus, dans input_files",
        "Aucun rapport : l'exposition de ce portail est inconnue à cette date.",
        "portal=alize/snapshot_date=2026-02-03/part-0.parquet",
    ]
    assert [words for words in wanted if words not in said] == []
    assert ["agent" in text, str(root) in text] == [False, False]


@pytest.mark.parametrize(("drops", "said"), [([], "Aucune livraison n'a été traitée"), ([("x", DATE)], "inconnue")])
def test_a_summary_of_nothing_says_so(root, drops, said):
    assert said in reports.summary(root, drops=drops)


def test_importing_the_reports_imports_neither_pandas_nor_duckdb():
    heavy = "{'pandas', 'duckdb', 'presidio_analyzer', 'spacy'}"
    code = f"import sys, tamis.reports; print(sorted({heavy} & set(sys.modules)))"
    environment = {"PYTHONPATH": ":".join(sys.path), "PATH": ""}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert ran.stdout == "[]\n"
