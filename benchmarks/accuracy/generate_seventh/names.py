"""Surnames, first names and names of firms of this author."""

LAST = """
Abgrall Ancelin Arnoult Aubertin Bacquet Baudrillard Belkacem Benhamou Bidault Boisseau Bonnefoy Bourrel Brossard
Cadiou Camus Cantrel Carvalho Chabrol Chassagne Clavier Cornuault Courtin Dabrowski Dargent Delalande Delmotte Desnos
Diallo Doucet Drouet Dufresnoy Dumonteil Escoffier Estève Falguière Faucheux Ferrero Fontanel Foulon Gadenne Garrigou
Gasnier Ghesquière Gouzien Grangier Guezennec Haddad Hamelin Hochedez Huchet Iribarne Jacquemin Jégou Josserand
Kaczmarek Kerautret Konaté Labbé Lachaume Laloum Landrieu Larue Lebon Lefrançois Lhomme Loubet
Luciani Magnin Marchadier Mauduit
Mbaye Meunier Michaud Monteil Moutarde Nadaud Naudet Nguyen Nivelle Olivier Ouedraogo Padovani Pagès Péron Pinçon
Poisson Poulain Quéméner Rabier Rambaud Renouard Ribeiro Rigolet Rousselot Sabatier Saliou Schaeffer Sicard Soulier
Tanguy Taillandier Terrasson Thiébaut Tissot Traoré Trévisan Urvoy Vaillant Vandamme Vernhes Viallet Weber Yvonnet
Zimmermann Le_Bihan Le_Guen De_Oliveira Da_Costa Saint-Martin Petit-Jean Roy-Dubuc
"""

WOMEN = """
Adeline Agathe Aïcha Amandine Anaïs Armelle Bérangère Bernadette Camille Capucine Chantal Cindy Claire Danielle
Delphine Élodie Émeline Estelle Fatoumata Florence Gisèle Hélène Inès Jacqueline Jeanne Justine Laëtitia Léa Léonie
Lucienne Manon Margaux Marie-Laure Marie-Thérèse Mathilde Mélanie Monique Myriam Noémie Océane Odile Paulette Romane
Salomé Séverine Sidonie Solène Sylvie Yasmine Yvette Zoé Anne-Lise
"""

MEN = """
Adrien Alban Anthony Arnaud Bastien Baptiste Benoît Bruno Clément Corentin Cyril Damien Denis Didier Édouard Éric
Fabrice Florian François Gaétan Gilbert Grégory Guillaume Hervé Ibrahim Jean-Luc Jean-Marc Joël Joris Julien Kévin
Léo Loïc Lucas Malo Marcel Mathis Maxence Mehdi Nicolas Noah Olivier Patrice Quentin Raymond Rémi Robin Sacha
Stéphane Sylvain Théo Titouan Valentin Yann Yohan
"""

FIRMS = """
Menuiserie Granval|Cycles Perdrix|Atelier du Cèdre|Boulangerie Le Fournil d'Anaïs|Brasserie des Deux Ponts|Clim'Ouest
Transports Vauthier|Imprimerie Sévigné|Domaine de la Roncière|Garage Tissot|Pépinières Loubet|Optique Bellerive
Charpentes Morin Frères|Fromagerie du Causse|Laverie Bleu Nuit|Librairie La Page Cornée|Ambulances Saint-Roch
Maçonnerie Da Costa|Novatech Ingénierie|Kerlann Marée|Agence Immo Centre|Cabinet Rivoire|Les Vergers de Thau
Plomberie Chauffage Huchet|Serrurerie Express|Tôlerie Industrielle du Nord|Verrerie d'Argonne|Bureau d'études Altimo
Auto-école du Parc|Camping Les Flots|Pharmacie des Halles|Taxis Réunis|Studio Marmelade|Terroirs & Co|Électricité Naudet
Scierie du Haut-Jura|Conserverie Malouine|Sodipneu|Logis Habitat|Textiles Vermeil|Fonderie Saint-Éloi|Dataverse Conseil
"""

FORMS = "SARL SAS SA EURL SASU SCI SCOP SNC EARL GAEC"

CLUBS = """
Amicale laïque|Comité des fêtes|Judo-club|Foyer rural|Les Amis de la bibliothèque|Union sportive|Harmonie municipale
Tennis-club|Chorale Mélodie|Club de pétanque|Association des parents d'élèves|Les Jardins partagés|Entraide
Société de chasse|Théâtre de poche|Vélo-club|Scouts et guides|Secours alimentaire|Radio associative|Cercle d'échecs
"""

HOSTS = "courriel.example boite.example mel.example fibre.example.fr postale.example adsl.example.fr webmel.example"
