"""Sentences that people write of patients, of employees and of pupils, one a line."""

NURSE = """
Patient calme ce matin, a bien déjeuné, marche avec canne jusqu'au salon.
Refuse la toilette, à reproposer cet après-midi avec la fille présente.
Pansement talon gauche refait, plaie propre, moins de fibrine.
Glycémie 2,10 g/l avant repas, 4 UI de rapide faites selon protocole.
TA 15/9, revérifiée à 14/8 après repos.
Chute sans gravité dans la chambre vers 3h, pas de plaie, médecin prévenu.
Se plaint de douleurs lombaires, EVA 6, paracétamol donné à 21h.
Transit repris après lavement.
Dort mal depuis une semaine, demande un somnifère.
Famille vue, inquiète du retour à domicile, assistante sociale à contacter.
Bas de contention non mis, patiente dit les avoir perdus.
Perfusion sous-cutanée posée 500 ml sur 8h.
A vomi une fois après le petit-déjeuner, surveiller.
Escarre sacrum stade 2, matelas à air commandé.
RAS.
Bilan sanguin prélevé à jeun, tubes déposés au labo à 8h15.
Désorientée le soir, cherche son mari décédé.
Saturation 91 % à l'air ambiant, mis sous 2 L d'oxygène aux lunettes.
Ne veut plus manger de viande, voir diététicienne.
Aide au lever à deux, lève-malade indispensable.
Injection faite, pas de réaction au point de ponction.
Le kiné passera lundi et jeudi, exercices de marche dans le couloir.
Pilulier vérifié : deux comprimés du midi oubliés mardi et mercredi.
Poids 48,2 kg, soit 1,6 kg de moins que le mois dernier.
Sortie prévue vendredi si la fièvre ne remonte pas.
Sonde urinaire changée, urines claires.
Toux grasse, encombrée, appel du médecin traitant à 11h.
A pleuré au retour de la visite, entretien avec la psychologue demandé.
Jambes œdématiées, diurétique augmenté par le cardiologue.
Contente d'avoir participé à l'atelier chant.
Démangeaisons sur les avant-bras après le nouveau savon.
Absent au passage, porte fermée, voisin ne l'a pas vu depuis hier.
Lunettes cassées, réparation demandée à la famille.
Souhaite reprendre la conduite, avis du neurologue attendu.
Ablation des fils à J10, cicatrice propre et sèche.
Anticoagulant suspendu 48 h avant l'extraction dentaire.
Alimentation mixée bien acceptée, fausse route hier avec l'eau plate.
Mari épuisé, propose-t-on un séjour de répit ?
Essoufflement à l'effort, deux oreillers pour dormir.
Carnet de vaccination non présenté, rappel tétanos à vérifier.
Température 38,4 à 18h, hémocultures faites.
"""

SCHOOL = """
Trimestre sérieux, mais l'oral reste timide.
Des capacités évidentes, gâchées par les bavardages.
Bon travail dans l'ensemble, continuez ainsi.
Trop d'absences pour évaluer les acquis.
Élève moteur de la classe, félicitations.
Les bases du calcul ne sont pas acquises, un soutien est nécessaire.
Peut mieux faire !
Attitude désinvolte, les leçons ne sont pas apprises.
De gros progrès en rédaction depuis la rentrée.
Ensemble fragile, il faut s'accrocher avant le brevet.
Participation active et pertinente, bravo.
N'a pas rendu les deux derniers devoirs maison.
Arrivé en cours d'année, s'adapte bien au groupe.
Dyslexique, tiers-temps accordé, à placer devant.
Résultats en dents de scie.
Très bon esprit, aide volontiers ses camarades.
Manque de méthode : apprendre à organiser ses révisions.
Convoquer les parents avant les vacances.
Le stage d'observation s'est très bien passé.
Un niveau convenable, du sérieux.
Dispersé, oublie son matériel une fois sur deux.
Excellente maîtrise du vocabulaire et des temps.
Les efforts commencent à payer.
Passage en seconde générale réservé.
Insuffisant, aucun travail personnel.
Volontaire en sport, très bon gardien.
Souvent en retard le lundi matin.
Orientation en bac pro cuisine à encourager.
Problème de vue ? Recopie mal le tableau.
Difficultés familiales ce trimestre, rester vigilant.
Vif et curieux, pose de bonnes questions.
Doit relire ses copies : trop de fautes d'étourderie.
A exclu un camarade du groupe, recadrage fait avec la CPE.
Non noté ce trimestre, dispense d'EPS.
Continuer à lire pendant l'été.
Un élève discret qui gagne à être interrogé.
Copies soignées, raisonnements justes.
Résultats très satisfaisants, l'option latin est conseillée.
Peu d'autonomie en travaux pratiques.
La moyenne ne reflète pas ses capacités réelles.
Fin d'année décevante après un bon départ.
"""

TALK = """
Disponible sous un mois, préavis négociable.
Très bonne présentation, parle anglais couramment.
Prétentions trop hautes pour le poste.
A quitté son dernier employeur après un conflit avec le chef d'atelier.
Pas de permis, vient en train, horaires à aménager.
Deux enfants en bas âge, refuse le travail du samedi.
Recommandée par une collègue de la comptabilité.
CV un peu gonflé, deux ans de trou non expliqués.
À rappeler en septembre.
Bon technicien, manque d'aisance face au client.
Souhaite évoluer vers l'encadrement d'ici trois ans.
Ne s'est pas présenté au second entretien.
Reconnaissance travailleur handicapé, poste assis demandé.
Enceinte, congé maternité à partir de mars, ne pas le noter dans la fiche !
Motivé, souriant, débutant accepté.
Test Excel : 12/20, à former.
Connaît nos logiciels, opérationnel tout de suite.
Attend une réponse d'un concurrent pour vendredi.
Élu du personnel dans son ancienne boîte.
Objectifs atteints à 90 %, prime à confirmer.
Demande deux jours de télétravail, accord du responsable.
Fatigué, évoque une surcharge depuis le départ de son binôme.
Formation sécurité incendie à renouveler avant l'été.
Entretien tendu, l'agent conteste sa notation.
Volontaire pour tutorer un apprenti.
Souhaite une mutation à Brest pour rejoindre son conjoint.
Référence prise au téléphone, avis très positif.
Ponctualité à surveiller.
Permis poids lourd et FIMO à jour.
Profil surdimensionné, risque de partir vite.
Envoyé proposition à 2 350 brut, attend signature.
Cherche un mi-temps à cause de ses études de droit.
Casier à fournir avant la prise de poste.
Excellente culture générale, orthographe irréprochable.
Mauvaise expérience du travail de nuit, exclut les 3x8.
Prolongation de la période d'essai proposée.
A géré une équipe de huit personnes pendant cinq ans.
Pas intéressé finalement.
Vu au salon de l'emploi, stand régional.
Bilan de compétences en cours, budget CPF mobilisé.
Candidature interne, prévenir son manager avant.
"""
