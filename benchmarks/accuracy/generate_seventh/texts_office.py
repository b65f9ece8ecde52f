"""Sentences that clerks of a mutual, of a hall or of a charity write, one a line."""

CLERK = """
Facture reçue en double, seconde rejetée.
Adhérent rappelé, pièces attendues sous huit jours.
Attestation envoyée par courrier ce jour.
Erreur de rang sur l'ordonnance, dossier repris à la main.
Demande transmise au service juridique.
Trop-perçu de 42,10 € à récupérer sur le prochain décompte.
Changement d'adresse non signalé, retour NPAI.
Conjoint divorcé, droits à fermer au 31/12.
Prise en charge accordée à titre exceptionnel.
Devis dentaire en attente d'avis du chirurgien conseil.
Relance n° 2 sans réponse.
Chèque sans provision, appeler la famille.
Ne pas joindre avant 18 h.
Clés non rendues, caution conservée.
Salle laissée sale, facturer deux heures de ménage.
Dossier prioritaire, élu en copie.
RIB illisible, en redemander un.
Bénéficiaire décédé, voir avec le notaire.
Annulé par téléphone la veille.
Accord du maire pour la gratuité.
Remboursé sur l'ancien compte, régularisation en cours.
Mutuelle précédente résiliée, certificat de radiation reçu.
Donateur fidèle, inviter à la soirée annuelle.
Reçu fiscal renvoyé à la nouvelle adresse.
Souhaite rester anonyme dans le bulletin.
Contrat collectif, voir l'employeur.
Fond de salle non chauffé, réclamation fondée.
Numéro d'appel erroné.
Enfant majeur, certificat de scolarité manquant.
Reprise de l'échéancier à partir de mai.
Vu avec la présidente, c'est bon.
Litige clos sans suite.
Micro et vidéoprojecteur prêtés, à vérifier au retour.
Courrier recommandé non retiré.
Deux dossiers à fusionner.
Suspicion de fraude, contrôle demandé.
Signature absente page 3.
Badge perdu, 15 € à encaisser.
Traiter après le 10.
Double saisie corrigée.
Le tiers payant a été refusé à tort par l'officine.
"""
