"""What speaks against a person: the thing that a name is given to, a version or a legal form behind it."""

from collections.abc import Callable

import pytest

from tamis.text.french import dictionary
from tamis.text.things import a_thing, heads_a_thing

Found = Callable[[str], list[tuple[str, str]]]


def people(found: Found, text: str) -> list[str]:
    return [piece for piece, entity_type in found(text) if entity_type == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "On redémarre le serveur Marius demain.",
        "La règle Bérénice du pare-feu est fausse.",
        "Le rapport de la mission Delahaye est publié.",
        "Prendre la clé du local Germaine Tillion.",
        "Rendez-vous devant le navire « Marie Lambert ».",
        "De la démarche Simon il ne reste rien.",
        "Le cluster Justine est tombé, la VM Margot aussi.",
        "Votre assistant virtuel Théo vous répond.",
        "Café Léon, table de six",
        "L'Erreur Olivia revient à chaque clic.",
    ],
)
def test_a_name_right_behind_the_noun_of_a_thing_is_what_it_is_called(found: Found, text: str) -> None:
    assert people(found, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le voisin Marius a appelé.", ["Marius"]),
        ("La présidente Bérénice Delahaye ouvre la séance.", ["Bérénice Delahaye"]),
        ("La facture Germaine Tillon est payée.", ["Germaine Tillon"]),
        ("Je rappelle Simon demain.", ["Simon"]),
        ("Merci de la transmettre à Margot Delahaye.", ["Margot Delahaye"]),
        ("L'assistante Margot vous répond.", ["Margot"]),
        ("Fontaine Olivia revient lundi.", ["Fontaine Olivia"]),
    ],
)
def test_behind_a_human_being_what_people_have_or_a_verb_it_stays_a_person(
    found: Found, text: str, names: list[str]
) -> None:
    assert people(found, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Mise à jour de Laurine 4.2 ce soir.",
        "Votre demande Clotilde-3 est close.",
        "Test de Grandvoinet positif. Grandvoinet 3 mm à droite.",
        "Audit par Vasselin & Grandvoinet, remis en juin.",
        "Devis de Grandvoinet SAS accepté.",
        "La sauvegarde passe sur Laurine cette nuit.",
    ],
)
def test_a_version_a_measure_or_a_legal_form_behind_is_no_persons(found: Found, text: str) -> None:
    assert people(found, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rappeler Laurine 06 39 98 00 12.", ["Laurine"]),
        ("Laurine 3 ans, fièvre", ["Laurine"]),
        ("Paul & Laurine sont arrivés.", ["Paul", "Laurine"]),
        ("Compter sur Laurine Vasseur cette nuit.", ["Laurine Vasseur"]),
    ],
)
def test_a_telephone_an_age_or_a_whole_name_is_one(found: Found, text: str, names: list[str]) -> None:
    assert people(found, text) == names


def test_the_name_of_a_thing_stays_one_where_it_comes_back_or_a_list_goes_on(found: Found) -> None:
    assert people(found, "La base Osiris est lente. On vide Osiris ce soir.") == []
    assert people(found, "Les lois Grandvoinet et Vasselin s'appliquent.") == []
    assert people(found, "Julie (secrétaire) installe le logiciel Julie.") == ["Julie"]
    assert people(found, "Le lycée Pasteur et Anne Vasseur répondent.") == ["Anne Vasseur"]


def test_a_label_of_a_place_or_a_birthplace_is_no_cue(found: Found) -> None:
    assert people(found, "Salle : Jeanne Lambert\nHeure : 9 h") == []
    assert people(found, "Contact sur place : Valérie") == ["Valérie"]
    assert people(found, "Anne Vasseur, née à Florence") == ["Anne Vasseur"]
    assert people(found, "Envoyé à Florence Vasseur") == ["Florence Vasseur"]
    assert people(found, "Transférée des urgences de Jean Lambertin.") == []


def test_in_capitals_a_first_name_that_is_a_word_needs_a_cue(found: Found) -> None:
    assert people(found, "RENVOYER L'IMPRIME ROSE AVANT JEUDI") == []
    assert people(found, "MA FILLE ROSE EST MALADE DEPUIS JEUDI") == ["ROSE"]


@pytest.mark.parametrize(
    ("word", "determined", "thing"),
    [
        ("serveur", False, True),
        ("serveurs", False, True),
        ("voisin", True, False),
        ("infirmière", True, False),
        ("facture", True, False),
        ("bascule", False, False),
        ("bascule", True, True),
        ("vm", False, True),
    ],
)
def test_a_thing_is_a_noun_that_is_no_human_and_nobodys(word: str, determined: bool, thing: bool) -> None:
    assert a_thing(word, dictionary(), determined=determined) is thing


def test_a_noun_that_many_people_bear_heads_no_thing() -> None:
    assert heads_a_thing("Palette", dictionary())
    assert not heads_a_thing("Fontaine", dictionary())
    assert not heads_a_thing("Palette", frozenset({"palette"}))


@pytest.mark.parametrize(
    "text",
    [
        "La Clémentine est garée au sous-sol.",
        "Purger les logs de Norbert avant la bascule.",
        "Suzette est plantée depuis midi.",
        "Ludovic rame depuis la montée de version.",
        "Bonjour, je suis Rosalie, votre conseillère virtuelle.",
        "Midi : pizzas commandées chez Bruno.",
        "Commande passée chez Norbert, reste l'encre.",
        "Zoé accidentée, garage prévenu, km inconnus.",
        "Relance de Vasselin Chauffage et de Delahaye Toitures.",
        "Stock : Zyflor, Brillax, Delahaye.",
    ],
)
def test_what_only_machines_cars_shops_and_firms_have_speaks_of_no_person(found: Found, text: str) -> None:
    assert people(found, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("La Ludivine m'a tout raconté.", ["Ludivine"]),
        ("Toilette faite chez Norbert ce matin.", ["Norbert"]),
        ("Ludovic plante des haies pour la mairie.", ["Ludovic"]),
        ("Ludivine est en panne sur la rocade, elle arrive.", ["Ludivine"]),
        ("Zoé a une voiture de fonction.", ["Zoé"]),
        ("Bonjour, je suis Rosalie, votre conseillère.", ["Rosalie"]),
        ("Nantes, Angers et Ludivine ont répondu.", ["Ludivine"]),
    ],
)
def test_who_speaks_works_drives_or_lives_somewhere_stays_a_person(found: Found, text: str, names: list[str]) -> None:
    assert people(found, text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("vu avec sylvain ce matin", ["sylvain"]),
        ("le colis de damien weber est perdu", ["damien weber"]),
        ("enfants : lea, hugo et nina", ["lea", "hugo", "nina"]),
        ("pierre a rappelé, contactez olivier", ["pierre", "olivier"]),
        ("BONJOUR, C EST MARTINE DU STANDARD", ["MARTINE"]),
        ("jean claude a rappelé", ["jean claude"]),
        ("appelé yves le goff, pas de réponse", ["yves le goff"]),
        ("avis de maître jacquet reçu", ["jacquet"]),
        ("avis du dr p. kerloc demandé", ["p. kerloc"]),
        ("colis au nom de tessier, 2e étage", ["tessier"]),
        ("DEVIS DE MARCHAND ODETTE A REFAIRE", ["MARCHAND ODETTE"]),
        ("MME AVRIL RAPPELLERA", ["AVRIL"]),
        ("Reçu Mme Janvier à 9 h.", ["Janvier"]),
    ],
)
def test_names_that_are_rare_words_are_found_in_any_case(found: Found, text: str, names: list[str]) -> None:
    assert people(found, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "le maître nageur et le maître d'œuvre sont prévenus",
        "le module pascal n'est pas livré",
        "martin pêcheur aperçu près du canal",
        "damien petit déjeuner pris",
        "pierre tombale et olivier à livrer, rose et pivoine en stock",
        "RDV EN AVRIL AVEC LE DR",
        "REMBT EN ATT, VOIR LE GEST.",
    ],
)
def test_what_goes_on_with_the_sentence_is_no_surname(found: Found, text: str) -> None:
    assert [name for name in people(found, text) if name != "damien"] == []
