"""Sentences of members and of those who answer them; a field in a sentence is filled from its row."""

from benchmarks.accuracy.generate_sixth.firms import parts, sentences

COMPLAINTS = sentences("""
Je n'ai toujours pas reçu le remboursement de mes lunettes alors que la facture date de trois mois.
Votre conseiller m'a raccroché au nez, c'est inadmissible pour une mutuelle à ce prix.
On m'a prélevé deux fois la cotisation de mars, merci de me rembourser au plus vite.
Le tiers payant m'a été refusé à la pharmacie, j'ai dû avancer 84 euros.
Ma carte n'est jamais arrivée à ma nouvelle adresse.
Je conteste le décompte du {day:soin:2023-2024|%d/%m/%Y}, l'implant devait être pris en charge.
Cela fait quatre fois que j'envoie le même certificat !
Pourquoi mon fils a-t-il été radié sans prévenir ?
Résiliation demandée par recommandé, restée sans réponse.
Le devis dentaire a été traité avec la mauvaise formule, j'ai perdu 310 €.
Mon épouse est hospitalisée depuis dix jours et la prise en charge n'est pas arrivée à la clinique.
Vos délais de réponse sont devenus insupportables depuis le changement de gestionnaire.
Je demande l'application de la loi Chatel.
Impossible de joindre quelqu'un, une heure d'attente hier matin.
L'opticien me dit que mon réseau n'est plus reconnu, que dois-je faire ?
J'ai 78 ans, je n'ai pas d'ordinateur et on me répond d'aller sur l'espace personnel.
La hausse de 14 % n'est justifiée par aucun courrier.
Monsieur {p.last} n'est plus salarié depuis juin et reste pourtant couvert.
Vous avez envoyé mes relevés à mon ancien mari, c'est une atteinte à ma vie privée.
Je saisirai le médiateur si aucune réponse ne m'est faite sous quinzaine.
Remboursement partiel de la chambre particulière : 3 nuits sur 5, pourquoi ?
Je n'ai jamais signé cet avenant.
Le chiropracteur n'a pas été remboursé alors que mon contrat prévoit quatre séances.
Les cotisations continuent d'être débitées après le décès de ma mère.
Erreur sur le RIB, l'argent est parti sur un compte clôturé.
Refus de cure sans motif, le médecin conseil avait donné son accord.
Deux bénéficiaires portent le même rang sur ma carte.
Je ne comprends rien à votre décompte.
Dossier CSS perdu pour la seconde fois.
Votre site affiche une erreur dès que je dépose un justificatif.
L'appareil auditif de mon père a été classé en catégorie 1 par erreur.
Mes données ont été communiquées à un courtier, je demande leur effacement.
Ambulance non payée : le transporteur me relance chaque semaine.
Le conseiller avait promis un geste commercial, rien à ce jour.
Absence de réponse à mes courriels des 4, 11 et 19 du mois.
Je paie pour une option que je n'ai jamais demandée.
Le capital obsèques n'a pas été versé à la famille {q.last}.
Carte refusée à l'hôpital, humiliant.
On me réclame un indu de 212,40 € sans explication.
Trois interlocuteurs, trois réponses différentes.
Changement de situation signalé en janvier, toujours pas pris en compte en septembre.
La téléconsultation facturée n'a jamais eu lieu.
""")

CALLS = sentences("""
Adh. appelle pour suivi rbt optique, informé délai 5 j ouvrés.
Rappel à prévoir demain matin avant 10h, ne pas laisser de message.
Mise à jour RIB faite en ligne avec l'adhérente.
Demande d'attestation, envoyée par mail.
Conjoint au téléphone, pas d'habilitation, aucune info donnée.
{p.civL} {p.lastU} conteste la date de radiation, transmis N2.
Appel coupé, rappelé sans succès x2.
Souhaite ajouter nouveau-né, pièces demandées.
Pharmacie bloquée en TP, droits forcés côté opérateur.
Renseignement sur garantie ortho enfant, explications OK.
Litige cotisation, échéancier accordé sur 3 mois.
Changement d'adresse : désormais {p.num} {p.vtype} {p.vname}, {p.town}.
Client mécontent, veut parler à un responsable.
Envoi duplicata carte TP.
Double flux Noémie à réactiver, organisme changé en janvier.
RAS.
Devis audio expliqué, reste à charge 640 €.
Demande résiliation infra-annuelle, orienté vers formulaire.
Info décès de l'assuré le {day:deces:2024-2024|%d/%m}, dossier succession ouvert.
Erreur de destinataire, transféré au service prévoyance.
Adhérent malentendant, privilégier le mail.
Tuteur : association tutélaire, jugement reçu.
Vérif identité KO, refus de répondre aux questions.
Portabilité jusqu'à fin d'année, justificatif France Travail attendu.
Numéro {p.mobile_s} à utiliser dorénavant.
PEC hospitalière faxée à l'établissement.
Tél raccroché pendant la mise en attente.
Assurée en arrêt depuis 3 semaines, inquiète pour le complément de salaire.
Voir avec le gestionnaire entreprise pour l'affiliation.
A rappelé pour remercier.
Relance devis dentaire, complément demandé au praticien.
Problème de connexion espace perso, réinitialisation effectuée.
Attend un virement depuis le 12, rejet bancaire constaté.
Souhaite comparer F3 et F4.
Bénéficiaire étudiant : certificat de scolarité manquant.
Enquête satisfaction proposée, refusée.
Demande écrite exigée pour modification bénéficiaires.
Infos transmises au courtier.
Traduction nécessaire, rappeler avec la fille de l'assuré.
Appel sortant campagne prévention, intéressée par bilan.
2e appel de la journée, même motif.
""")

MESSAGES = sentences("""
Bonjour, pourriez-vous me dire où en est mon dossier ? Merci d'avance.
Bonjour, je vous transmets la facture de mon dentiste en pièce jointe.
Merci pour votre réponse rapide, bonne journée.
Je souhaite rattacher ma fille {q.first} à mon contrat à compter du mois prochain.
Suite à notre conversation, voici mon nouveau relevé d'identité bancaire.
Madame, Monsieur, je vous informe de mon changement d'employeur.
Est-ce que l'ostéopathe est remboursé ? Combien de séances ?
Bonjour, mon médecin me prescrit une cure à Dax, dois-je demander un accord ?
Ok c'est noté.
Pouvez-vous m'appeler au {p.mobile} après 18h ?
J'ai bien reçu votre courrier mais il concerne une autre personne.
Ma mutuelle précédente refuse de me délivrer le certificat de radiation.
Bonjour, j'attends des jumeaux pour le mois d'août, quelles démarches ?
Le lien de la visio ne marche pas
Merci de supprimer mon ancien numéro de téléphone.
Je suis diabétique, les semelles sont-elles prises en charge ?
Votre demande a bien été prise en compte, elle sera traitée sous 48 heures.
Nous vous remercions de nous adresser le décompte de la Sécurité sociale.
Pièce illisible, merci de la renvoyer au format PDF.
Votre remboursement a été effectué ce jour sur le compte se terminant par {dig:4}.
Cordialement, {p.first} {p.last}
Bonjour je voudrai savoir si la péridurale est comprise svp
La photo de l'ordonnance est floue, désolée, en voici une autre.
Je pars vivre au Portugal en janvier, que devient mon contrat ?
Après vérification, aucun indu n'est constaté.
Mon fils porte des lunettes depuis ses 3 ans et la correction a changé.
Merci de prendre note du décès de mon père survenu le {day:mort:2023-2024|%d %m %Y}.
Puis-je obtenir un échéancier ?
Bjr, carte perdue, comment faire ?
Le conseiller m'a assuré que tout était en ordre, or rien n'apparaît.
Notre service reste à votre disposition du lundi au vendredi.
Je renouvelle ma demande du mois dernier.
Peut-on payer par carte bancaire ?
Votre devis est accepté, le reste à charge estimé s'élève à 126,50 €.
Ci-joint l'acte de naissance.
Je refuse que mon employeur voie mes dépenses de santé.
Super, merci beaucoup !
Je n'arrive pas à ouvrir l'attestation sur mon téléphone.
À la suite de mon divorce, merci de retirer M. {q.last} de mes bénéficiaires.
Quelle est la date limite pour envoyer la facture de l'année dernière ?
Relance : sans retour de votre part, le dossier sera clos.
Bonsoir, hospitalisation prévue lundi, urgent.
""")

SUBJECTS = parts("""
Remboursement optique;Question sur mon contrat;Changement de RIB;Attestation;Urgent - hospitalisation;Devis dentaire
Résiliation;Naissance;Carte de tiers payant;Réclamation;RE: votre demande;Pièce manquante;Cotisations
Mot de passe oublié
Rendez-vous;Portabilité;Suivi de dossier;Cure thermale;Changement d'adresse;Télétransmission;Relance;Sans objet
""")
