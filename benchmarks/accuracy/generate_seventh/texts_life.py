"""Sentences that customers, drivers, inhabitants and technicians write, one a line."""

DAMAGE = """
A reculé dans un poteau sur le parking du supermarché, hayon enfoncé.
Dégât des eaux venant de l'appartement du dessus, plafond de la cuisine taché.
Bris de pare-brise sur l'autoroute, impact de gravillon côté conducteur.
Vol du vélo électrique dans le local commun, antivol sectionné.
Tiers a grillé le feu, constat signé des deux conducteurs.
Tempête du 2 novembre : 30 tuiles envolées, antenne couchée.
Incendie parti du tableau électrique, pompiers sur place 20 min après.
Rayures sur toute l'aile, auteur inconnu.
L'assurée s'est brûlé la main en éteignant la poêle.
Infiltration par la toiture terrasse, expertise contradictoire à prévoir.
Choc avec un sanglier, véhicule non roulant, remorqué au garage Tissot.
Cambriolage pendant les vacances, bijoux et tablette emportés, plainte déposée.
Le chien a mordu le facteur, arrêt de travail de six jours.
Congélateur en panne après coupure, contenu perdu.
Conducteur non désigné au contrat, franchise doublée.
Grêle, carrosserie criblée, toit et capot.
Chute d'un arbre du voisin sur la clôture.
Porte de garage forcée, serrure à remplacer.
Fuite avant compteur, recherche faite par le plombier.
Piéton légèrement blessé à la cheville, transporté aux urgences.
Déclaration tardive, délai de cinq jours dépassé.
Vitre de la véranda fissurée sans cause connue.
Téléphone tombé dans l'eau, non garanti.
Carambolage à quatre véhicules, responsabilité à 50 %.
Mur de soutènement écroulé, arrêté de catastrophe naturelle attendu.
Le locataire ne répond pas aux appels de l'expert.
Clés volées dans les vestiaires de la piscine, voiture retrouvée à Lens.
Court-circuit du lave-linge, traces de suie au mur.
Enfant tombé du toboggan du camping, dent cassée.
Recours à exercer contre la société de déménagement.
Jet de pierre depuis un pont.
Photos reçues illisibles, relancer.
Dossier complet, règlement de gré à gré proposé.
Gel des canalisations de la résidence secondaire, non chauffée.
Accrochage en sortie de stationnement, torts partagés.
Erreur de carburant, vidange du réservoir.
Le portail automatique s'est refermé sur la camionnette.
Aquarium de 200 litres brisé, parquet gondolé.
L'adversaire nie les faits et n'a pas signé.
Vandalisme sur la boîte aux lettres, deuxième fois cette année.
Éboulement sur le chemin d'accès, habitation sinistrée mais habitable.
"""

TICKET = """
Impossible d'imprimer depuis ce matin, voyant orange qui clignote.
Mot de passe expiré, compte verrouillé après trois essais.
Écran noir au démarrage, testé avec un autre câble.
Merci de créer un accès pour la stagiaire qui arrive lundi.
Outlook ne synchronise plus le calendrier partagé.
VPN coupé toutes les dix minutes en télétravail.
Lecteur réseau S: introuvable après la mise à jour.
Clavier hs, touche entrée bloquée.
Demande d'installation de la dernière version d'AutoCAD.
Message suspect reçu de la direction, j'ai cliqué, que faire ?
La badgeuse du hall n'enregistre plus les entrées.
Fichier Excel supprimé par erreur hier vers 17h, à restaurer.
Casque micro demandé pour l'accueil téléphonique.
Lenteurs énormes sur le logiciel de paie.
Rien à signaler, clôture automatique après sept jours.
Changement de bureau : déplacer poste et téléphone au 2e étage.
Le scanner envoie des pages blanches.
Plus de wifi en salle du conseil.
Droits en écriture manquants sur le dossier Marchés.
Erreur 500 quand je valide la commande.
Batterie du portable gonflée, ordinateur changé en urgence.
Facture téléphonique anormale, vérifier l'option internationale.
La caméra ne marche pas sous Teams mais marche ailleurs.
Certificat expiré sur l'intranet.
Demande de réinitialisation faite par téléphone, identité vérifiée.
Double saisie des congés dans l'application RH.
Box internet remplacée, débit conforme.
Client mécontent de l'attente, geste commercial de 15 euros.
Ligne coupée depuis l'orage, technicien attendu mardi matin.
Souris sans fil perdue.
Serveur de fichiers plein à 98 %, purge lancée.
Le lien de paiement reçu par SMS ne s'ouvre pas.
Résolu après redémarrage.
L'utilisateur a raccroché, à rappeler.
Colis livré chez le voisin, pas de signature.
Produit reçu cassé, remboursement demandé.
Où en est ma commande passée il y a trois semaines ?
Erreur d'adresse, le livreur a fait demi-tour.
Je veux résilier, personne ne répond !
Très déçue de la taille, renvoi dans son emballage.
Escaladé au niveau 2, attente du fournisseur.
"""

REVIEW = """
Accueil chaleureux, chambre impeccable, nous reviendrons.
Petit-déjeuner copieux mais salle bruyante.
Literie fatiguée et douche froide le second matin.
Très bon rapport qualité prix.
Parking payant non indiqué lors de la réservation, dommage.
Le personnel a été aux petits soins pour notre fils allergique.
Vue superbe sur le port.
Wifi inexistant au troisième étage.
À fuir !
Livraison rapide, produit conforme à la photo.
Service après-vente injoignable depuis dix jours.
Super expo, mes enfants ont adoré la salle des automates.
Lampadaire éteint devant l'école depuis trois semaines.
Dépôt sauvage de gravats au bout du chemin.
Merci aux agents des espaces verts pour le rond-point fleuri.
Nids-de-poule dangereux à la sortie du lotissement.
Les poubelles jaunes ne sont pas passées jeudi.
Bruit de la salle des fêtes jusqu'à quatre heures du matin.
Conseillère à l'écoute, dossier réglé en un quart d'heure.
Attente interminable au guichet, un seul bureau ouvert.
Bus en retard presque tous les soirs.
Abribus vandalisé, vitre au sol.
Trop cher pour ce que c'est.
Rien à redire.
Cadre agréable, piscine un peu petite.
Vendeur compétent et patient.
Emballage abîmé, contenu intact.
Le chauffeur a été très courtois malgré les embouteillages.
Application peu intuitive, on se perd dans les menus.
Passage piéton effacé rue de l'école.
Une odeur d'égout remonte près du lavoir.
Deuxième achat, toujours satisfaite.
Prix affiché en rayon différent de la caisse.
Voisin qui brûle ses déchets verts tous les dimanches.
Chien errant vu près du stade, sans collier.
Repas de groupe parfait, addition claire.
Sièges de la salle 3 inconfortables.
Je recommande les yeux fermés.
Messe très belle, chorale magnifique, merci au père.
Concert annulé sans prévenir, remboursement toujours attendu.
Guide passionnant, visite trop courte.
"""
