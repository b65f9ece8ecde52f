"""Names that the rest of the text shows, where names end, and what only looks like either."""

import time
from collections.abc import Callable

import pytest

from tamis.text.capitals import recased
from tamis.text.echoes import beside, camel, echoes
from tamis.text.endings import merged, with_initials
from tamis.text.overlap import Span
from tamis.text.runs import runs

Found = Callable[[str], list[tuple[str, str]]]


def people(found: Found, text: str) -> list[str]:
    return [piece for piece, kind in found(text) if kind == "PERSON"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mme Anne Kervadoué a appelé. Kervadoué rappellera.", ["Anne Kervadoué", "Kervadoué"]),
        ("Merci d'écrire à zk.brzezinak@exemple.fr, dossier de Brzezinak", ["Brzezinak"]),
        ("Patient suivi : Olexii Dovzhyk, né le 12/05/1980", ["Olexii Dovzhyk"]),
        ("Olexii Dovzhyk (47 ans) est venu", ["Olexii Dovzhyk"]),
        ("Merci de votre retour\nOlexii Dovzhyk\n01 99 00 12 34", ["Olexii Dovzhyk"]),
        ("Bien reçu\n\nGaëtan Trobriand", ["Gaëtan Trobriand"]),
        ("DURAND;Paul;12/05/1980", ["DURAND", "Paul"]),
        ("Durand\tNadine\t75012", ["Durand", "Nadine"]),
        ("DURAND, Paul a appelé", ["DURAND, Paul"]),
        ("envoyé à AnneVasseur ce matin", ["AnneVasseur"]),
        ("pièce ordonnance_DURAND_Paul.pdf reçue", ["DURAND_Paul"]),
        ("François Vasseur76 rue des Lilas 59000 Lille", ["François Vasseur"]),
        ("Dr M. Aubry, Pr J.-L Kermadec et Mme P VASSEUR", ["M. Aubry", "J.-L Kermadec", "P VASSEUR"]),
        ("vu avec le prof. Vasseur", ["Vasseur"]),
        ("Amandine Le Floc'h et Yann KERLEO'H", ["Amandine Le Floc'h", "Yann KERLEO'H"]),
        ("Mme Irène Van den Broeck est là", ["Irène Van den Broeck"]),
        ("rendez-vous de Nadine BON demain", ["Nadine BON"]),
        ("Mlle Aurore Bonjour, adhérente", ["Aurore Bonjour"]),
        ("la fille de moussa traoré", ["moussa traoré"]),
        ("BENEFICIAIRE CHARLOTTE BRUN NEE LE 07/09/1998", ["CHARLOTTE BRUN"]),
        ("PIFFARD ALBERT LOUIS Nîmes", ["PIFFARD ALBERT LOUIS"]),
        ("Pour M. Salavert de Nîmes", ["Salavert"]),
        ("suivi de TRAN Thi Mai, née le 15-06-1990", ["TRAN Thi Mai"]),
        ("MME DURAND A. N'A RIEN RECU", ["DURAND A."]),
        ("KOWALCZYK : attend son décompte", ["KOWALCZYK"]),
        ("relance du dossier Kowalczyk", ["Kowalczyk"]),
        ("Client Xhemajli injoignable", ["Xhemajli"]),
        ("elle s'appelle maria lopes", ["maria lopes"]),
        ("médecin traitant : lefort", ["lefort"]),
        ("Transmis à Nath pour suite", ["Nath"]),
        ("Bénéficiaires : Tom Garnier, Léa Garnier", ["Tom Garnier", "Léa Garnier"]),
        ("INTERNE BERGER ANNE SOPHIE", ["BERGER ANNE SOPHIE"]),
        ("MERCI DE RAPPELER M DA SILVA", ["DA SILVA"]),
        ("T Kowalczyk\n01 99 00 12 34", ["T Kowalczyk"]),
        ("Dr Gt. Lavaud et Pr Ol. Aubry", ["Gt. Lavaud", "Ol. Aubry"]),
        ("pris en charge par IDE Morgane Riou", ["Morgane Riou"]),
        ("je m'appelle Pierre Marbre, merci", ["Pierre Marbre"]),
        ("son amour pour Pierre ne passe pas", ["Pierre"]),
        ("je suis jean pierre martin et j'attends", ["jean pierre martin"]),
        ("Sylvain et Manon sont étudiants", ["Sylvain", "Manon"]),
        ("Patiente : Petit, cabinet du Dr Roux", ["Petit", "Roux"]),
        ("Rappel de TROBRIAND Nadine Contacter la famille", ["TROBRIAND Nadine"]),
    ],
)
def test_people_are_found_whole_and_no_further(found: Found, text: str, names: list[str]) -> None:
    assert people(found, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "des semelles du Dr Scholl",
        "yaourts Dr Oetker",
        "Bonjour,\nMutuelle Générale\n01 99 00 12 34",
        "Service Gestion\n01 99 00 12 34",
        "Rue Dupont, la rue Dupont est fermée",
        "Écrire à contact@dupuis.example pour la Pharmacie Centrale",
        "pièce NOTE_SERVICE_2024.pdf",
        "PARIS;LYON;75012",
        "Optique Lafayette, 47 ans d'expérience",
        "CONGRES DE METZ FRANCE",
        "Windows10 ne marche pas",
        "l'hôpital Necker, né en 1778",
        "FranceConnect ne répond pas",
        "LE DEVIS D'OPTIQUE N'A PAS ETE RECU",
        "la petite rose de mon jardin",
        "Avis défavorable, devis refusé, décès déclaré",
        "Traitement : VELTAMOX, BRISTOL, CARDUCCI en granules",
        "Prise en charge Belharra Bayonne",
        "dossier Pacifica et dossier optique",
        "Visite du Père Noël au siège",
        "Pierre angulaire du projet, marine nationale",
        "La clinique du Docteur Gachet, rue du Dr Roux",
        "Infirmière Libérale demandée, Client Pro",
        "ma fille Aînée est majeure",
        "CLIENT NPAI, CLIENT INJOIGNABLE",
        "une pierre tombée de la rosace",
        "Le Petit Prince est le nom de la crèche",
    ],
)
def test_places_brands_and_services_are_nobody(found: Found, text: str) -> None:
    assert people(found, text) == []


def test_spans_side_by_side_are_one_name_and_others_stay_apart() -> None:
    text = "LAVAUD SOPHIE et ROY"
    spans = [Span(start=start, end=end, entity_type="PERSON", score=0.8) for start, end in ((7, 13), (0, 6), (17, 20))]
    assert [text[span.start : span.end] for span in merged(text, spans)] == ["LAVAUD SOPHIE", "ROY"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Roy A.-M, née", "Roy A.-M"),
        ("Roy M.L\n01", "Roy M.L"),
        ("Roy J au", "Roy J"),
        ("Roy A au", "Roy"),
        ("Roy N° 3", "Roy"),
        ("Roy B12", "Roy"),
    ],
)
def test_initials_behind_a_surname_belong_to_it(text: str, name: str) -> None:
    assert text[slice(*with_initials(text, 0, 3))] == name


@pytest.mark.parametrize("piece", ["Roy\n01 ", "A;", "Roy, ", "AnneRoy", "a@b Roy ", "Roy_A_"])
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * 20000)[:20000]
    start = time.process_time()
    common: frozenset[str] = frozenset()
    seen = [Span(start=0, end=3, entity_type="PERSON", score=0.8)]
    recased(text, common)
    list(echoes(text, text, runs(text, common), seen, common))
    list(beside(text, seen, common))
    list(camel(text))
    assert time.process_time() - start < 2
