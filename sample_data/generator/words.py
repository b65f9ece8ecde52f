"""The short lists that every name, town and insurer is drawn from. A whole that meets a real person's is chance."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Town:
    """A commune: name, postcode, INSEE code, and the department as a NIR and a FINESS number write it."""

    name: str
    postcode: str
    insee: str

    @property
    def department(self) -> str:
        """01 to 95, 2A, 2B, 971 to 976."""
        return self.insee[:3] if self.insee.startswith("97") else self.insee[:2]


@dataclass(frozen=True)
class Insurer:
    """A fictional insurer: slug, AMC number, name, and the other spellings that the data hold."""

    slug: str
    amc: str
    name: str
    aliases: tuple[str, ...]

    @property
    def spellings(self) -> tuple[str, ...]:
        """The name as it should be, then as it is also written."""
        return (self.name, *self.aliases)


def _names(text: str, separator: str | None = None) -> tuple[str, ...]:
    """The names in a text; a ~ is a space inside a name."""
    return tuple(name.replace("~", " ") for name in text.split(separator))


def _towns(text: str) -> tuple[Town, ...]:
    lines = (line.rsplit(" ", 2) for line in text.strip().splitlines())
    return tuple(Town(name, postcode, insee) for name, postcode, insee in lines)


WOMEN = _names(
    "Marie Nathalie Isabelle Sylvie Catherine Françoise Valérie Christine Sandrine Stéphanie Véronique Sophie Céline "
    "Chantal Patricia Anne Brigitte Julie Monique Aurélie Laurence Émilie Dominique Élodie Camille Martine Léa Sarah "
    "Pauline Manon Chloé Emma Jade Louise Alice Inès Lina Rose Ambre Anna Mila Juliette Lucie Agathe Romane Jeanne "
    "Zoé Fatima Aïcha Yasmine Noémie Margaux Marie-Claire Anne-Sophie Hélène Odile Simone Jacqueline Denise Yvette "
    "Maëlys Éva Clara Nina Léonie Capucine Salomé Océane Mathilde Élise"
)
MEN = _names(
    "Jean Michel Philippe Alain Patrick Nicolas Christophe Pierre Christian Éric Frédéric Laurent Stéphane David "
    "Pascal Daniel Bernard Thierry Alexandre Sébastien Thomas Julien Olivier Jacques François Gérard Kévin Vincent "
    "Romain Maxime Antoine Hugo Lucas Gabriel Léo Raphaël Arthur Louis Jules Adam Maël Noah Ethan Paul Nathan Sacha "
    "Mohamed Karim Rachid Yanis Théo Enzo Clément Baptiste Jean-Pierre Jean-Luc André René Marcel Roger Maurice "
    "Georges Loïc Yann Gaël Benoît Étienne Rémi Mathis Timéo"
)
SURNAMES = _names(
    "Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David "
    "Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier "
    "Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry "
    "Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard "
    "Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin "
    "Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey "
    "Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis "
    "Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot "
    "Carré Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez Le~Gall Collet "
    "Léger Bouvier Julien Prévost Millet Perrot Daniel Le~Roux Cousin Germain Breton Besson Langlois Rémy Le~Goff "
    "Pelletier Lévêque Perrier Leblanc Barré Lebrun Marchal Weber Mallet Hamon Boulanger Jacob Monnier Michaud "
    "Rodriguez Guichard Gillet Étienne Grondin Poulain Tessier Chevallier Collin Chauvin Da~Silva Bouchet Gay Lemaître "
    "Bénard Maréchal Humbert Reynaud Antoine Hoarau Perret Barthélemy Cordier Pichon Lejeune Gilbert Lamy Delaunay "
    "Pasquier Carlier Laporte Benali Diallo Traoré Nguyen D'Almeida"
)
STREETS = _names(
    "des Lilas|Victor Hugo|de la République|du Moulin|des Écoles|de l'Église|Jean Jaurès|du Général de Gaulle|"
    "des Tilleuls|de la Gare|Pasteur|du Stade|des Acacias|du 8 Mai 1945|de la Fontaine|des Cerisiers|Gambetta|"
    "du Château|des Roses|de la Mairie|Voltaire|de Verdun|du Lavoir|des Vignes|Émile Zola|de la Paix|du Port",
    separator="|",
)
STREET_TYPES = ("rue", "rue", "rue", "avenue", "boulevard", "chemin", "allée", "place", "impasse")
TOWNS = _towns("""
Bourg-en-Bresse 01000 01053
Laon 02000 02408
Moulins 03000 03190
Gap 05000 05061
Nice 06000 06088
Privas 07000 07186
Foix 09000 09122
Troyes 10000 10387
Carcassonne 11000 11069
Rodez 12000 12202
Caen 14000 14118
Aurillac 15000 15014
Angoulême 16000 16015
La Rochelle 17000 17300
Bourges 18000 18033
Ajaccio 20000 2A004
Bastia 20200 2B033
Corte 20250 2B096
Dijon 21000 21231
Saint-Brieuc 22000 22278
Périgueux 24000 24322
Besançon 25000 25056
Valence 26000 26362
Évreux 27000 27229
Chartres 28000 28085
Quimper 29000 29232
Nîmes 30000 30189
Toulouse 31000 31555
Bordeaux 33000 33063
Montpellier 34000 34172
Rennes 35000 35238
Tours 37000 37261
Grenoble 38000 38185
Saint-Étienne 42000 42218
Nantes 44000 44109
Orléans 45000 45234
Angers 49000 49007
Reims 51100 51454
Nancy 54000 54395
Vannes 56000 56260
Metz 57000 57463
Lille 59000 59350
Beauvais 60000 60057
Arras 62000 62041
Clermont-Ferrand 63000 63113
Pau 64000 64445
Perpignan 66000 66136
Strasbourg 67000 67482
Mâcon 71000 71270
Le Mans 72000 72181
Annecy 74000 74010
Rouen 76000 76540
Versailles 78000 78646
Amiens 80000 80021
Toulon 83000 83137
Avignon 84000 84007
Poitiers 86000 86194
Limoges 87000 87085
Belfort 90000 90010
Nanterre 92000 92050
Créteil 94000 94028
Pointe-à-Pitre 97110 97120
Fort-de-France 97200 97209
Cayenne 97300 97302
Saint-Denis 97400 97411
Mamoudzou 97600 97611
""")
GUARANTEES = (
    "PHAR 100 / OPTI 100 / DENT 125", "PHAR 100 / OPTI 150 / DENT 200", "PHAR 65 / OPTI 100", "HOSP 100 / PHAR 100",
    "OPTI 200 / AUDI 200 / DENT 250", "PHAR 100 / MED 150 / OPTI PEC", "Formule Essentielle", "Formule Confort",
    "Formule Confort Plus", "Formule Sérénité",
)  # fmt: skip
CARE_NETWORKS = ("Réseau Clairvent", "Réseau Prismavue", "Réseau Sentier Soins", "Réseau Ondeclaire")
ACTS = (
    "G",
    "CS",
    "TO",
    "AMK 7.5",
    "ORT 45",
    "HBMD038",
    "HBLD490",
    "BGQP002",
    "CDQP012",
    "BLQP010",
    "2203216",
    "2355176",
)
DIAGNOSES = ("H52.0", "H52.1", "H52.2", "H52.4", "H90.3", "H91.1", "K02.1", "K05.3", "E11.9", "I10")
TRADES = ("Optique", "Pharmacie", "Cabinet dentaire", "Centre auditif", "Laboratoire")
ALIZE_INSURERS = (
    Insurer("alizes", "97990014", "Mutuelle des Alizés", ("MUTUELLE DES ALIZES", "Mut. des Alizés")),
    Insurer("ponant", "29990027", "Prévoyance du Ponant", ("PREVOYANCE DU PONANT",)),
    Insurer("estuaire", "33990031", "Mutuelle Grand Estuaire", ("MUTUELLE GRAND ESTUAIRE", "Grand Estuaire")),
    Insurer("cimes", "74990045", "Union mutualiste des Cimes", ("UNION MUTUALISTE DES CIMES",)),
    Insurer("vallonie", "54990058", "Santé Vallonie", ("SANTE VALLONIE",)),
    Insurer("dunes", "62990062", "La Solidaire des Dunes", ("SOLIDAIRE DES DUNES",)),
    Insurer("maquis", "20990076", "Entraide du Maquis", ("ENTRAIDE DU MAQUIS",)),
    Insurer("tilleuls", "75990083", "Mutuelle des Tilleuls", ("MUTUELLE DES TILLEULS", "Mut. Tilleuls")),
)
BOREAL_INSURERS = (
    Insurer("aurore", "67990012", "Mutuelle de l'Aurore", ("MUTUELLE DE L'AURORE", "Mut. Aurore")),
    Insurer("septentrion", "59990025", "Prévoyance du Septentrion", ("PREVOYANCE SEPTENTRION",)),
    Insurer("brumes", "80990039", "Mutuelle des Brumes", ("MUTUELLE DES BRUMES",)),
    Insurer("glacier", "73990046", "Union santé du Glacier", ("UNION SANTE DU GLACIER",)),
    Insurer("lichen", "88990051", "La Fraternelle du Lichen", ("FRATERNELLE DU LICHEN",)),
    Insurer("polaire", "57990068", "Garantie Polaire", ("GARANTIE POLAIRE",)),
)
