"""Sentences of carers, of clerks and of machines."""

from benchmarks.accuracy.generate_sixth.firms import sentences

CARERS = sentences("""
Patiente fatiguée ce matin, a peu mangé.
Toilette complète au lit, aidée de 2 personnes.
Refuse la douche, à reproposer demain.
TA 14/8, pouls 76, apyrétique.
Pansement talon refait, bourgeonnement correct.
Chute sans gravité dans le couloir à 6h40, famille prévenue.
Glycémie 2,45 g/l avant repas, 6 UI faites.
Fille de {p.civ} {p.lastU} passée, demande un rdv avec le médecin.
Douleur EVA 6 malgré paracétamol, médecin appelé.
Transit OK.
Désorientée en fin de journée, cherche son mari.
Kiné venu, marche 20 m avec déambulateur.
A bien dormi, pas de plainte.
Prise des médicaments surveillée, crache le matin.
Oedèmes des membres inférieurs majorés depuis hier.
Escarre sacrée stade 2, 3 x 2 cm, protocole hydrocellulaire.
Repas mixé, boissons épaissies, pas de fausse route.
Humeur triste, évoque sa soeur décédée.
Sonde changée ce jour, urines claires.
Perfusion bouchée, reposée bras gauche.
Retour d'hospitalisation à 15h, ordonnance jointe au dossier.
Poids 48,2 kg, perte de 3 kg en deux mois, diététicienne informée.
Agressif envers l'équipe de nuit, PRN donné.
Participe à l'atelier mémoire avec plaisir.
Appareils auditifs égarés, recherche en cours.
Aide humaine insuffisante au domicile, demande de révision APA.
Patient absent au passage de 11h.
Injection de HBPM faite, petit hématome au point de ponction.
Bilan sanguin prélevé à jeun.
Saturation 89 % en air ambiant, O2 2 l/min mis en place.
Toux grasse, encombrée, aspiration x2.
Lever au fauteuil 1h, bien toléré.
Le fils refuse le passage du soir pendant les vacances.
Changes complets à commander.
Dort encore à 10h, laissée au repos.
Mise en place du semainier par la pharmacie.
Tremblements accentués au réveil.
Directives anticipées remises au cadre.
Rougeur inguinale, crème appliquée.
Très angoissée avant l'IRM, rassurée.
Clés dans la boîte à code, voisine au 2e.
Décès constaté à 04h15 en présence de la famille.
""")

EXAMINERS = sentences("""
Apte, revoir dans deux ans.
Apte avec aménagement : pas de port de charges supérieures à 15 kg.
Inapte temporaire, orientation vers le médecin traitant.
Lombalgies récurrentes en lien probable avec le poste.
Demande d'étude de poste par l'ergonome.
Salarié en invalidité catégorie 1 depuis l'an passé.
Port de lunettes obligatoire au poste de conduite.
Exposition au bruit, audiogramme à renouveler.
Visite à la demande du salarié, souffrance au travail évoquée.
Reprise à temps partiel thérapeutique souhaitable pendant trois mois.
Pas de contre-indication au travail de nuit.
RQTH en cours, accompagnement Cap emploi.
Vaccination hépatite B à compléter.
Télétravail recommandé deux jours par semaine.
Éviter le travail en hauteur, traitement en cours.
Femme enceinte de 5 mois, retrait de l'atelier solvants.
Tabac 15 cig/j, conseils donnés.
Épaule droite douloureuse, tableau 57 à déclarer.
Pas de remarque particulière.
Siège ergonomique à prévoir.
Inaptitude définitive au poste de cariste, reclassement à étudier.
Suivi individuel renforcé : plomb.
Orientation vers un psychologue du travail.
Acuité visuelle insuffisante de loin, consulter.
Salarié non présenté, excusé.
Restriction de conduite VL pendant 6 semaines.
Dermatite de contact, gants nitrile conseillés.
Habilitation électrique possible.
Examen complémentaire demandé : EFR.
Aménagement horaire suite à chimiothérapie.
Entretien infirmier, rien à signaler.
Contact avec le DRH, accord du salarié recueilli.
Fatigue, sommeil perturbé par les postes en 3x8.
Handicap auditif, poste adapté depuis 2019.
À revoir après avis du neurologue.
Ne peut pas rester debout plus de 2 h d'affilée.
Tension élevée, 16/10 aux deux bras.
Fin de restriction, apte sans réserve.
Addictologie : suivi engagé, discrétion demandée.
Visite de préreprise faite à distance.
Alternance assis-debout conseillée.
""")

CLERKS = sentences("""
Facture reçue hors délai, accord exceptionnel du responsable.
Devis incomplet : manque la dent concernée.
Ordonnance de plus d'un an, rejet.
Doublon avec le flux du mois précédent.
Forcé manuellement, voir mail du 3.
Praticien injoignable.
Verres cassés, renouvellement anticipé justifié.
En attente de la cotation du médecin conseil.
Trop-perçu récupéré sur le prochain règlement.
Bénéficiaire non trouvé, recherche par date de naissance.
Prise en charge accordée pour 8 jours, à prolonger si besoin.
Facture rectificative envoyée par l'établissement.
Taux erroné dans le bordereau, corrigé.
Accord verbal du gestionnaire {p.first}.
Suspicion de fraude, transmis au contrôle interne.
Dossier archivé.
Client passé récupérer ses lunettes, satisfait.
Livraison chez le voisin, M. {q.last}, au rez-de-chaussée.
Monture rayée, échange fait sous garantie.
Essai de 30 jours, appareil droit trop fort dans le bruit.
A régler en trois fois.
Le patient préfère un stylo au flacon.
Substitution refusée par le médecin, mention NS MTE.
Rupture fournisseur, promis pour jeudi.
Report du rendez-vous pour cause de grève.
Clôturé sans suite.
Convention non signée, relancer le président.
Statuts à jour reçus, bilan manquant.
Attente du Kbis de moins de trois mois.
Indu notifié, contestation reçue le {day:ind:2024-2025|%d/%m/%Y}.
Accord tacite.
Remise commerciale de 10 % consentie.
Régularisation sur deux exercices.
Coordonnées bancaires à confirmer par contre-appel.
Le siège a déménagé, nouvelle adresse à saisir.
Prothésiste en retard, pose décalée d'une semaine.
Échec de la première empreinte.
Le patient souhaite l'alternative sans reste à charge.
Avenant en cours de signature.
Ne plus solliciter.
Reprise d'ancienneté validée par la DRH.
""")

MACHINES = sentences("""
Connexion réussie
Échec d'authentification : mot de passe incorrect
Compte verrouillé après 5 tentatives
Timeout lors de l'appel au service de droits
Utilisateur {p.login} déconnecté par l'administrateur
Fichier rejeté : enregistrement 000 absent
Consultation du dossier bénéficiaire {dig:7}
Export CSV de {int:12-9000} lignes demandé
Le certificat CPS a expiré
NullPointerException at fr.portail.droits.ServiceImpl.lire(ServiceImpl.java:{int:20-400})
SQLSTATE[23000]: Integrity constraint violation
Réponse 204 de l'annuaire santé
Droits non ouverts à la date des soins
Envoi du courriel à {p.email} accepté par le relais
Code SMS envoyé au ** ** ** ** {dig:2}
Retry 2/5 after 800 ms
Modification du RIB validée par double contrôle
Session expirée
Signature électronique invalide
Aucune règle de routage pour l'AMC {dig:8}
Batch terminé en {int:3-900} s, {int:0-40} rejets
Cache vidé
Accès refusé, habilitation insuffisante
Purge des pièces de plus de 24 mois
Clé API révoquée par {q.login}
Lot {dig:6} en attente d'acquittement ARL
Format de date inattendu ligne {int:2-700}
Téléchargement de l'attestation TP
Disque occupé à 91 %
Ouverture du dossier de {p.civ} {p.last} par le support
Erreur 503 Service Unavailable
Changement de rôle : gestionnaire -> superviseur
Adresse IP inhabituelle, vérification demandée
Job planifié ignoré, précédent encore en cours
Facture {dig:9} transmise à l'AMO
Jeton de rafraîchissement réutilisé
Restauration de la sauvegarde de 02h00
Import annuaire : 3 professionnels sans RPPS
Connexion ProSanté Connect initiée
Paramètre manquant : idContrat
Mise à jour 4.12.{int:0-9} déployée
""")
