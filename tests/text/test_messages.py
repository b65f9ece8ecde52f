"""French support messages, written by hand: what each holds, and nothing else. All values are synthetic."""

from collections.abc import Callable

import pytest

Found = Callable[[str], list[tuple[str, str]]]

MAIL, PHONE, IBAN, NIR = "EMAIL_ADDRESS", "PHONE_NUMBER", "IBAN_CODE", "FR_NIR"
SIREN, SIRET, FINESS, ADDRESS, PERSON = "FR_SIREN", "FR_SIRET", "FR_FINESS", "POSTAL_ADDRESS", "PERSON"

MESSAGES: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Bonjour, je suis Jean Dupont et mon numéro de sécurité sociale est le 2 69 05 49 588 157 80.",
        [("Jean Dupont", PERSON), ("2 69 05 49 588 157 80", NIR)],
    ),
    ("NIR de l'assuré : 295109912611193, merci de corriger.", [("295109912611193", NIR)]),
    ("L'assurée corse a le numéro 2 53 07 2A 073 004 43", [("2 53 07 2A 073 004 43", NIR)]),
    ("Écrivez-moi à claire.morel@exemple.fr.", [("claire.morel@exemple.fr", MAIL)]),
    ("mail : p.lemoine+mutuelle@courriel.exemple.com (perso)", [("p.lemoine+mutuelle@courriel.exemple.com", MAIL)]),
    ("Vous pouvez me joindre au 06 12 34 56 78 après 18h", [("06 12 34 56 78", PHONE)]),
    ("tél:0612345678/0122334455", [("0612345678", PHONE), ("0122334455", PHONE)]),
    ("Rappelez le +33 6 12 34 56 78, merci", [("+33 6 12 34 56 78", PHONE)]),
    ("mon fixe est le 01.22.33.44.55.", [("01.22.33.44.55", PHONE)]),
    ("Voici mon nouvel IBAN : FR14 2004 1010 0505 0001 3M02 606", [("FR14 2004 1010 0505 0001 3M02 606", IBAN)]),
    ("virement sur fr1420041010050500013m02606 svp", [("fr1420041010050500013m02606", IBAN)]),
    ("SIRET 732 829 320 00074 pour la facture", [("732 829 320 00074", SIRET)]),
    ("La société (SIREN 732829320) conteste.", [("732829320", SIREN)]),
    ("Notre établissement, FINESS 750100018, n'est pas payé", [("750100018", FINESS)]),
    ("J'ai déménagé au 12 bis rue des Lilas, 75012 Paris.", [("12 bis rue des Lilas, 75012 Paris", ADDRESS)]),
    ("nouvelle adresse 3 impasse du moulin 69003 lyon", [("3 impasse du moulin 69003 lyon", ADDRESS)]),
    (
        "Madame Le Goff, 45 boulevard du 8 mai 1945, 29200 Brest",
        [("Le Goff", PERSON), ("45 boulevard du 8 mai 1945, 29200 Brest", ADDRESS)],
    ),
    ("M. MARTIN Paul n'a pas reçu sa carte", [("MARTIN Paul", PERSON)]),
    ("MME DURAND N'A RIEN RECU", [("DURAND", PERSON)]),
    ("mme lefebvre attend son remboursement", [("lefebvre", PERSON)]),
    ("Dossier suivi par le Dr Claire Vasseur.", [("Claire Vasseur", PERSON)]),
    ("Je m'appelle Karim Benali", [("Karim Benali", PERSON)]),
    ("Ma fille Inès Benali est-elle couverte ?", [("Inès Benali", PERSON)]),
    ("Cordialement,\nSophie Marchand", [("Sophie Marchand", PERSON)]),
    (
        "Maître Hélène Faure\n9 cours Lafayette\nhelene.faure@exemple.fr",
        [("Hélène Faure", PERSON), ("9 cours Lafayette", ADDRESS), ("helene.faure@exemple.fr", MAIL)],
    ),
    (
        "Jean-Pierre Aubert a changé de RIB et de téléphone : 07 00 11 22 33",
        [("Jean-Pierre Aubert", PERSON), ("07 00 11 22 33", PHONE)],
    ),
]

CLEAN = [
    "Bonjour, je n'ai pas reçu ma carte de tiers payant, pouvez-vous la renvoyer ?",
    "Merci de votre retour rapide.",
    "MERCI DE BIEN VOULOIR ME RENVOYER MON ATTESTATION",
    "La prise en charge optique est refusée, pourquoi ?",
    "Commande 732829320 expédiée",  # a SIREN by its key alone
    "réf 750100018",  # a FINESS by its key alone
    "Dossier 269054958815781 introuvable",  # a NIR but for its key
    "Le devis est de 1 250,00 € pour deux verres",
    "J'ai 3 enfants et 2 contrats, dont un à 45 % de remise",
    "Bonjour Madame, Monsieur, le pharmacien refuse ma carte",
    "IBAN et RIB joints au courrier, CPAM et MGEN prévenues",
    "le dr traitant ne répond pas",
    "À la pharmacie on m'a dit que mes droits sont fermés",
]


@pytest.mark.parametrize(("message", "pieces"), MESSAGES, ids=range(len(MESSAGES)))
def test_a_message_gives_up_what_it_holds(found: Found, message: str, pieces: list[tuple[str, str]]) -> None:
    assert found(message) == pieces


@pytest.mark.parametrize("message", CLEAN, ids=range(len(CLEAN)))
def test_a_message_without_personal_data_gives_nothing(found: Found, message: str) -> None:
    assert found(message) == []


def test_a_number_of_ten_digits_in_other_groups_behind_an_order_is_no_telephone_number(found: Found) -> None:
    assert found("facture 0199 0012 34, doublon") == []
    assert found("joignable au 0199 0012 34") == [("0199 0012 34", "PHONE_NUMBER")]


def test_the_word_iban_before_an_account_is_its_label(found: Found) -> None:
    assert found("Mon IBAN FR76 3000 4000 0312 3456 7890 143 a changé") == [
        ("FR76 3000 4000 0312 3456 7890 143", "IBAN_CODE")
    ]


def test_a_weak_number_is_named_by_the_nearest_context_word(found: Found) -> None:
    # 750100018 passes the keys of both a SIREN and a FINESS.
    assert found("notre siren est le 750100018") == [("750100018", SIREN)]
    assert found("notre n° finess est le 750100018") == [("750100018", FINESS)]
    assert found("FINESS voisin\nSIREN : 750100018") == [("750100018", SIREN)]
    assert found("FINESS\nN° : 750100018") == [("750100018", FINESS)]
    assert found("SIREN de la clinique, ou plutôt finess : 750100018") == [("750100018", FINESS)]
