"""Names, streets and words of firms, written for this set."""


def words(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


def parts(text: str) -> list[str]:
    """The entries of a pool written with semicolons and lines."""
    return [entry.strip() for entry in text.replace("\n", ";").split(";") if entry.strip()]


LAST_NAMES = words("""Abgrall Achard Alibert Allemand Amiot Ancelin Andrieux Arnould Astier Aubertin Audouin Auvray \
Babin Baillargeon
Barrière Batisse Baudoin Bazin Beaugrand Bellanger Benazet Benhamou Berthelot Bessière Bidault Bienvenu Blandin Boisseau
Bonnefoy Bordenave Bouchardon Boukhari Bourdelle Bousquet Boutin Brachet Brisset Brossard Buffet Cadiou Caillaud Camara
Carpentier Castaing Cazenave Chabrol Chalumeau Champion Chapuis Charpin Chassagne Chauvet Cherfaoui Chevassus Clavel
Clément Coignard Colombet Coquelin Corbin Cormier Coulibaly Courtin Couturier Crépin Dabrowski Daguerre Damien Darras
Daubigny Debray Decroix Delachaux Delannoy Delorme Demange Deniau Desbois Deschodt Desprez Diarra Dieudonné Dolléans
Drouet Dubreuil Dufresne Dumoulin Duquesne Durieux Echeverria Escoffier Estève Fabregue Falempin Fauchère Favreau Feraud
Ferrand Filiatre Flament Fontanel Forestier Fouillet Fourcade Fromentin Gadreau Gaillardet Galtier Garrigues Gautheron
Gendron Gérin Ghanem Gilardi Girardin Gosselin Goujon Granjon Grosjean Guéguen Guichard Guilbaud Guillemot Hadjadj \
Hamelin
Hautefeuille Hébrard Héraud Hourcade Hubert Huguenin Imbert Jacquemin Jaouen Jarry Joffre Jourdain Juillet Kerbrat \
Khelifi
Kowalczyk Labarthe Lachaise Lafargue Lagarde Lallemand Lamarque Langlais Lapeyre Larroque Launay Lavigne Lebreton Lecocq
Ledru Lefranc Legendre Lehmann Lemarchand Lenormand Lepage Lescure Levasseur Lhermitte Loiseau Lozach Maheu Maillot
Malherbe Manceau Marchetti Mariani Marquet Martineau Masson Mathurin Maupas Mazière Mercadier Meunier Mignot Millet
Moisan Monnerie Montagnac Morvan Mouton Naudin Navarro Nedelec Noblet Oliveira Orsini Ouvrard Pagès Paillard Palluel
Pascual Patry Péchard Pelletan Pernot Perrichon Peyrot Pichavant Pinson Plantard Ponsard Poussin Prudhomme Quéré \
Quintard
Rabier Ragueneau Rambaud Raynal Redon Renouard Rigaudeau Rivoire Rochette Romestaing Rossignol Roudaut Rouquette Ruffin
Sabatier Saint-Martin Salvat Santoni Sarrazin Sauvageot Schaeffer Schmittlin Serre Sicard Simonet Sorel Soulier Stéphan
Tabary Taillefer Tardivel Teyssier Thébault Thiriet Tissot Touzeau Traoré Tricot Vaillant Valade Vasseur Vergne Vialatte
Vigouroux Villard Vincendeau Voisin Wattiez Weill Yvon Zeller Zouaoui Le_Bihan Le_Floch De_Saint-Just D'Haene""")

FIRST_MEN = words("""Achille Adrien Alain Alban Amaury Anatole Armand Arthur Bastien Benoît Bertrand Brahim Bruno \
Clément
Christophe Côme Damien Denis Didier Dominique Edgar Émile Éric Fabien Félix Florent François Gaspard Gérard Gilbert
Guillaume Hakim Henri Hervé Hugues Ivan Jacky Jean-Baptiste Jean-Luc Jérémy Joël Jonathan Kévin Ludovic Loïc Lucien
Marc Mathis Maxence Mehdi Noé Octave Olivier Pascal Philippe Quentin Raphaël Régis René Rodolphe Sébastien Serge
Sylvain Théo Tristan Ulysse Valentin Vincent Xavier Yann Yves Maurice Roland Amadou Ilyes Enzo""")

FIRST_WOMEN = words("""Adèle Agathe Agnès Alix Amandine Anaïs Anne-Sophie Annick Apolline Aurélie Béatrice Bénédicte \
Bernadette
Capucine Carole Cécile Céline Chantal Clarisse Colette Coralie Corinne Daphné Delphine Diane Élodie Emma Estelle Eugénie
Fanny Fatou Florence Gaëlle Geneviève Ghislaine Hélène Héloïse Inès Isabelle Jacqueline Jeanne Joséphine Juliette Karine
Laure Léa Louise Lucie Madeleine Maëlys Marguerite Marie-Claude Marion Mathilde Mélanie Monique Muriel Nadège Nadia
Nathalie Odile Océane Pauline Raymonde Romane Roxane Sabrina Séverine Simone Solène Sylvie Thérèse Valérie Véronique
Virginie Yasmine Yvette Zélie""")

STREETS = """des Acacias;du Bac;de la Liberté;Aristide Briand;des Capucins;du Château;de la Croix Blanche;des \
Écoles;du Faubourg
Gambetta;de la Gare;des Glycines;du Général Leclerc;de l'Hôtel de Ville;Jean Jaurès;des Jardins;Jules Ferry;du Lavoir
de la Libération;des Lilas;du Maréchal Foch;des Marronniers;de la Mairie;du Moulin;Molière;Nationale;de la Paix;Pasteur
du Parc;de la Poste;des Prés;du Puits;de la République;des Remparts;Saint-Jacques;Saint-Martin;de la Source;des Tanneurs
des Tilleuls;de Verdun;Victor Hugo;du Vieux Pont;Voltaire;du 8 Mai 1945;du 11 Novembre;des Vignes;de la Fontaine
Émile Zola;Georges Clemenceau;du Port;de Bretagne;de Strasbourg;de l'Abbaye;des Peupliers;du Stade;de la Forêt"""

STREET_TYPES = [
    ("rue", "R", "RUE"),
    ("rue", "R", "RUE"),
    ("rue", "R", "RUE"),
    ("rue", "R", "RUE"),
    ("avenue", "AV", "AV"),
    ("boulevard", "BD", "BD"),
    ("place", "PL", "PL"),
    ("chemin", "CHE", "CHE"),
    ("allée", "ALL", "ALL"),
    ("impasse", "IMP", "IMP"),
    ("route", "RTE", "RTE"),
    ("quai", "QU", "QUAI"),
]

FIRM_HEADS = """Ateliers;\
Boulangerie;Carrosserie;Charpentes;Menuiserie;Transports;Imprimerie;Maçonnerie;Pépinières;Fonderie
Laiterie;Librairie;Serrurerie;Plomberie;Peinture;Scierie;Terrassement;Informatique;Conseil;Nettoyage;Ambulances;Optique
Électricité;Garage;Brasserie;Domaine;Confection;Verrerie;Papeterie;Logistique"""

FIRM_TAILS = """du Val;des Trois Rivières;de l'Ouest;Atlantique;Méridionale;des Deux Caps;du Plateau;Bressane;du \
Rocher;Aquilon
des Sources;du Ponant;Occitane;du Levant;de la Plaine;Horizon;Solstice;Altéa;Novalis;Cérès;Orion;du Grand \
Large;Belvédère
des Quatre Vents;Lumina;Kerval;Corvia;Tramontane;du Marais;Septentrion"""

LEGAL_FORMS = [("SARL", "5499"), ("SAS", "5710"), ("SA", "5599"), ("EURL", "5498"), ("SCI", "6540"), ("SNC", "5202")]

ASSOCIATION_HEADS = """Amicale laïque;Club de pétanque;Comité des fêtes;Les Amis du patrimoine;Cercle \
nautique;Harmonie municipale
Association sportive;Foyer rural;Société de chasse;Chorale;Compagnie de théâtre;Collectif des jardins partagés
Union des anciens combattants;Club de judo;Ludothèque;Radio associative;Secours et entraide;Cyclo-club;Club du \
troisième âge
Association des parents d'élèves;École de musique;Tennis club;Photo-club;Société d'horticulture"""

MAIL_HOSTS = [
    "exemple-mail.fr",
    "courrier-test.fr",
    "boite.example",
    "wanadoo.example",
    "orange.example.fr",
    "laposte.example.net",
    "free.example.fr",
    "gmail.example.com",
    "hotmail.example.fr",
]

FOREIGN = [
    ("99352", "ALGER", "ALGERIE"),
    ("99350", "CASABLANCA", "MAROC"),
    ("99139", "PORTO", "PORTUGAL"),
    ("99351", "SFAX", "TUNISIE"),
    ("99127", "TURIN", "ITALIE"),
    ("99341", "DAKAR", "SENEGAL"),
    ("99131", "CHARLEROI", "BELGIQUE"),
    ("99134", "VALENCE", "ESPAGNE"),
]

BANKS = [
    ("30004", "BNPAFRPP"),
    ("30003", "SOGEFRPP"),
    ("30002", "CRLYFRPP"),
    ("10278", "CMCIFR2A"),
    ("20041", "PSSTFRPP"),
    ("17515", "CEPAFRPP"),
    ("10907", "CCBPFRPP"),
    ("16706", "AGRIFRPP"),
]
