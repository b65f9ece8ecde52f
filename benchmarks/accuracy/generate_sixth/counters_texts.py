"""Sentences of shops and of those who answer members."""

from benchmarks.accuracy.generate_sixth.firms import sentences

SHOPS = sentences("""
Client passé récupérer son équipement, satisfait.
Monture rayée, échange fait sous garantie.
Plaquettes à changer.
Gêne à la lecture, contrôle de centrage demandé.
Verres reçus cassés, renvoi au fournisseur.
Essai de 30 jours, côté droit trop fort dans le bruit.
Embout trop serré, prise d'empreinte refaite.
Sifflement au téléphone, réglage du larsen.
Préfère une livraison à domicile, digicode {dig:4}.
À rappeler jeudi pour la livraison.
Adaptation difficile aux progressifs.
Ordonnance périmée, à revoir avec l'ophtalmo.
Deuxième paire offerte.
Acompte de 50 € versé en espèces.
Attend l'accord de sa mutuelle.
Patient accompagné de sa fille {q.first}.
Perte de l'appareil gauche, déclaration faite.
Port irrégulier, environ 4 h par jour.
Entend mieux la télévision, reste gêné au restaurant.
Nettoyage et changement des filtres.
Vertiges signalés, orienté vers l'ORL.
Allergie au nickel, choisir titane.
Oeil directeur gauche.
Anisométropie mal supportée.
Demande un étui rigide.
Devis refait sans traitement.
Client de {p.town}, ne peut venir que le samedi.
Pile toutes les 5 jours, à surveiller.
Changement de correction depuis la cataracte.
Paiement en trois fois accepté.
Commande urgente, départ en vacances.
Souhaite une teinte dégradée.
A essayé trois modèles sans se décider.
Acouphènes atténués avec le générateur.
Bilan à 6 mois à programmer.
Ne souhaite pas être relancé.
Facture à adresser à la tutrice.
Branche droite tordue, redressée.
SAV clos.
Oreille gauche infectée, port suspendu dix jours.
Rendez-vous manqué deux fois.
Comparatif fait avec le panier sans reste à charge.
""")

ANSWERS = sentences("""
Bonjour, votre dossier est en cours, comptez cinq jours ouvrés.
Nous vous confirmons le versement du remboursement.
Merci de joindre le décompte de votre caisse.
La pièce reçue est illisible, pouvez-vous la renvoyer ?
Votre carte a été rééditée ce jour.
L'acte n'est pas prévu par votre garantie.
Nous avons bien noté votre changement d'adresse.
Le devis a été transmis au dentiste conseil.
Vos droits sont ouverts depuis le 1er du mois.
Nous restons à votre disposition, {p.civL} {p.last}.
Votre demande de résiliation est enregistrée.
L'attestation est disponible dans votre espace.
Nous vous prions d'excuser ce retard.
Un conseiller vous rappellera au {p.mobile_s}.
Le plafond annuel est atteint.
La télétransmission est rétablie.
Le certificat de scolarité de {q.first} nous manque encore.
Aucun paiement en double n'a été constaté.
Votre employeur doit nous confirmer la date de sortie.
Le médecin conseil a rendu un avis favorable.
Merci d'indiquer le numéro de la facture.
L'échéancier proposé figure en pièce jointe.
Nous prenons note de votre refus.
La prise en charge a été adressée à la clinique.
Votre réclamation est suivie par notre service qualité.
Le prélèvement sera représenté le 10.
Cette demande relève de votre caisse primaire.
Votre ancien compte est clôturé.
Merci de patienter, un contrôle est en cours.
Votre formule ne comprend pas l'ostéopathie.
Le bénéficiaire a été ajouté à votre contrat.
Nous vous adressons nos condoléances.
Le reste à charge est de {int:10-400} euros.
Le délai de carence s'achève en juin.
Réponse envoyée par courrier.
Les semelles sont remboursées une fois par an.
Vos coordonnées bancaires sont à jour.
Merci de signer l'avenant avant la fin du mois.
Nous ne retrouvons pas votre ordonnance.
Votre dossier est clos, sauf avis contraire de votre part.
Bien reçu, merci.
""")
