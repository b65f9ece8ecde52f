"""Free text as people write it to a support desk: most of it says nothing about anyone, some of it a great deal."""

import random
from dataclasses import dataclass

from sample_data.generator import keys
from sample_data.generator.people import Beneficiary, Professional

# What a slot of a template plants, as an entity type.
PLANTED = {
    "personne": "PERSON",
    "email": "EMAIL_ADDRESS",
    "tel": "PHONE_NUMBER",
    "iban": "IBAN_CODE",
    "siret": "FR_SIRET",
    "finess": "FR_FINESS",
    "nir": "FR_NIR",
}
SILENT = (
    "Bonjour, ma carte de tiers payant n'apparaît plus dans l'application. Merci de me dire quoi faire.",
    "Je n'arrive pas à télécharger mon attestation, la page reste blanche.",
    "Votre site est en panne depuis hier soir !!!",
    "Bonjour, le délai de remboursement est-il toujours de cinq jours ? Cordialement",
    "La prise en charge a été refusée sans motif, pouvez-vous vérifier ?",
    "Merci, tout est rentré dans l'ordre.",
    "Bonsoir, je souhaite savoir si les lentilles sont couvertes par mon contrat.",
    "Le dentiste me dit que mes droits sont fermés alors que je suis à jour de cotisation.",
    "Impossible de changer mon mot de passe, le lien reçu a expiré.",
    "RAS, dossier clos.",
    "Rappelé ce matin, pas de réponse. À relancer.",
    "Demande transmise au service des habilitations.",
    "Bonjour, comment ajouter un enfant sur mon contrat ?",
    "je change de travail le mois prochain, que devient ma mutuelle",
    "Double facturation sur une monture, dossier en cours d'analyse.",
    "Erreur 504 à chaque connexion depuis la mise à jour.",
    "Bonjour, où trouver le plafond annuel de la garantie optique ? Merci d'avance.",
    "L'adhérent conteste le reste à charge. Explications données par téléphone.",
    "Pièce jointe illisible, nouvelle copie demandée.",
    "Merci de rattacher le second contrat au premier.",
    "Avez-vous reçu mon devis ? Je l'ai envoyé deux fois.",
    "Retour NPAI de la carte, adresse à vérifier.",
    "Bonjour, mes lunettes sont cassées, puis-je les renouveler avant deux ans ?",
    "Le tiers payant ne passe pas en pharmacie, code rejet 12.",
    "Demande d'information sur la portabilité des droits.",
    "Ok pour moi, merci de votre patience.",
    "Problème résolu après vidage du cache.",
    "Réclamation sur la qualité de l'accueil, geste commercial accordé.",
)
TELLING = (
    "Bonjour, je suis {personne} et je n'ai plus accès à mon compte.",
    "Mme {personne} a appelé pour un rappel au {tel}.",
    "Merci de m'écrire à {email}, je ne reçois plus vos courriers.",
    "Mon numéro de sécurité sociale est le {nir}, pouvez-vous corriger mon dossier ?",
    "Voici mon nouvel IBAN : {iban}. Merci d'en tenir compte pour les remboursements. {personne}",
    "Changement de RIB demandé, IBAN {iban}, à confirmer par courrier.",
    "Le cabinet au FINESS {finess} refuse ma carte.",
    "Facture reçue de l'établissement SIRET {siret}, à rapprocher du dossier.",
    "Rappeler M. {personne} demain matin, tél. {tel}.",
    "Bonjour, ma fille n'est pas rattachée à mon numéro {nir}. Cordialement, {personne}",
    "Contact : {email} ou {tel}",
    "Dossier transféré à {personne}, du service facturation.",
    "L'opticien (FINESS {finess}) demande un accord pour Mme {personne}.",
    "Nouvelle adresse de messagerie à enregistrer : {email}",
    "je m'appelle {personne}, joignable au {tel} après 18 h, merci",
    "NIR {nir} inconnu de nos services, demander la carte Vitale.",
    "Virement rejeté : compte {iban} clos depuis juin.",
    "Docteur {personne} signale un doublon pour l'assuré {nir}.",
    "Professionnel à rappeler, SIRET {siret}, téléphone {tel}.",
    "Cordialement, {personne}\nEnvoyé de mon mobile",
    "Suite à l'appel de M. {personne}, relevé envoyé à {email}.",
    "Numéro Finess erroné : il faut lire {finess}.",
)


@dataclass(frozen=True, kw_only=True)
class Message:
    """A text, whom it came from, and the entity types that were planted in it."""

    author: Beneficiary
    text: str
    planted: frozenset[str]


def messages(seed: int, count: int, people: list[Beneficiary], professionals: list[Professional]) -> list[Message]:
    """That many messages, three in ten of them with personal data."""
    source = random.Random(seed)
    adults = [person for person in people if person.phone and person.email]
    return [_message(source, source.choice(adults), source.choice(professionals)) for _ in range(count)]


def _message(source: random.Random, author: Beneficiary, professional: Professional) -> Message:
    if source.random() >= 0.3:
        return Message(author=author, text=source.choice(SILENT), planted=frozenset())
    template = source.choice(TELLING)
    slots = {
        "personne": f"{author.first_name} {author.last_name}",
        "email": author.email,
        "tel": author.phone,
        "iban": keys.spaced_iban(author.iban) if source.random() < 0.5 else author.iban,
        "siret": professional.siret,
        "finess": professional.finess,
        "nir": keys.spaced_nir(author.nir) if source.random() < 0.5 else author.nir,
    }
    planted = frozenset(name for slot, name in PLANTED.items() if f"{{{slot}}}" in template)
    return Message(author=author, text=template.format(**slots), planted=planted)
