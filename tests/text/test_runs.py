"""Words with a capital side by side: people, or what is named after them."""

import pytest

from tamis.text.judging import undecided
from tamis.text.names import first_name, last_name, town
from tamis.text.overlap import without_overlap
from tamis.text.people import people
from tamis.text.runs import runs
from tamis.text.verdicts import verdict

WORDS = """pierre rose petite merci bonjour voici selon école hôpital maladie syndrome rue lunettes contrat de la le
claire jean marie dossier vu avec ce jour charmant blanc chemin"""
COMMON = frozenset(WORDS.split())


def verdicts(text: str) -> list[tuple[str, bool | None]]:
    return [(text[run.start : run.end], verdict(text, run, COMMON)) for run in runs(text, COMMON)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vu ce jour Violaine Chemin", "Violaine Chemin"),
        ("le dossier de DURAND Michel", "DURAND Michel"),
        ("Voici Hassan El Idrissi", "Hassan El Idrissi"),
        ("Selon Anne Roy", "Anne Roy"),
        ("C'est J. Delahousse", "J. Delahousse"),
        ("le dossier de Vasseur M.-A.", "Vasseur M.-A."),
        ("l'école de Lucas", "Lucas"),
        ("la maladie de Paul Durand", "Paul Durand"),
        ("le contrat d'Alice", "Alice"),
        ("Merci Florence !", "Florence"),
        ("ma fille Rose", "Rose"),
        ("vu avec N'Diaye Fatou", "N'Diaye Fatou"),
        ("Jean-Noël de Kermadec", "Jean-Noël de Kermadec"),
    ],
)
def test_a_first_name_beside_a_name_or_behind_a_cue_is_a_person(text: str, name: str) -> None:
    assert verdicts(text) == [(name, True)]


@pytest.mark.parametrize(
    "text",
    [
        "l'école Jules Ferry",
        "l'hôpital européen Georges Durand",
        "le centre hospitalier Paul Brousse",
        "la rue de Rivoli",
        "le pont de l'Alma",
        "la maladie de Charcot",
        "un syndrome de Gilles de la Tourette",
        "les lunettes Alain Mikli",
        "chez Alain Afflelou",
        "avec Harmonie",
        "Saint-Étienne",
        "la formule Azur",
        "le restaurant Chez Paul",
        "France Connect",
        "Cordialement, Le Service",
    ],
)
def test_what_is_named_after_people_is_nobody(text: str) -> None:
    assert [person for _, person in verdicts(text) if person] == []


@pytest.mark.parametrize("text", ["Rose attend", "le courrier de Vasseur", "à Florence", "chez Wojtek Kowalczyk"])
def test_what_may_be_a_name_is_left_to_the_model(text: str) -> None:
    assert [person for _, person in verdicts(text)] == [None]
    assert undecided(text, COMMON)


def test_a_text_without_capitals_needs_no_model() -> None:
    assert not undecided("je n'ai rien reçu, merci de me répondre", COMMON)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("je m'appelle nadia cherif et je", ["nadia cherif"]),
        ("mon fils kevin est malade", ["kevin"]),
        ("vu avec nathalie hier", ["nathalie"]),
        ("mr et mme le gall habitent ici", ["le gall"]),
        ("mohamed ould brahim attend", ["mohamed ould brahim"]),
        ("Lucas et Manon Girard", ["Lucas", "Manon Girard"]),
        ("Mme Roy A. a signé", ["Roy A."]),
        ("la petite rose de mon jardin", []),
        ("mon fils a six ans", []),
        ("rue etienne marcel", []),
    ],
)
def test_names_in_lower_case_pairs_and_initials(text: str, names: list[str]) -> None:
    spans = without_overlap(people(text, [], COMMON))
    assert [text[span.start : span.end] for span in spans] == names


def test_the_lists_know_names_and_towns() -> None:
    assert [first_name("Jean-Baptiste"), first_name("Zzyx"), first_name("Marie Claude")] == [True, False, True]
    assert [last_name("Le Bihan"), last_name("N'DIAYE"), last_name("Xqvw")] == [True, True, False]
    assert [town("Clermont-Ferrand"), town("Xqvw")] == [True, False]


def test_a_missing_package_of_lists_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from tamis.errors import SettingsError
    from tamis.lexicon import packaged

    monkeypatch.setattr(packaged, "PACKAGE", "no-such-package")
    with pytest.raises(SettingsError, match="no-such-package"):
        list(packaged.rows("prenoms"))
