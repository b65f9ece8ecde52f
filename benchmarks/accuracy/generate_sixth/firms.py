"""Insurers, caisses, employers, care places and the words their names are made of."""

from benchmarks.accuracy.generate import keys


def parts(text: str, sign: str = ";") -> list[tuple[str, ...]]:
    """Entries parted by lines or semicolons, their parts by bars."""
    found = [entry.strip() for line in text.strip().split("\n") for entry in line.split(sign)]
    return [tuple(part.strip() for part in entry.split("|")) for entry in found if entry]


def sentences(text: str) -> list[tuple[str, ...]]:
    """One entry a line, whatever its signs."""
    return [(line.strip(),) for line in text.strip().split("\n")]


# name | short name | eight digits of the AMC | ten digits
_INSURERS = """
Mutuelle Armor Prévoyance|MARP|77551203;Solidarité Mutualiste du Vexin|SMV|78164590
Mutuelle des Trois Rivières|M3R|77942116
Assurances Beaulieu Santé|ABS|34018827;Institut de Prévoyance Horizon Loire|IPHL|39944210
Mutuelle Ouvrière du Forez|MOF|77635018
Gévaudan Mutualité|GEVMUT|78377421;La Fraternelle des Postiers|FRAPO|78440962;Capélia Assurance|CAPELIA|42290357
Mutuelle du Pays d'Othe|MPO|77568840;Prévia Santé Entreprises|PREVIA|50127719
Union Mutualiste Garonne-Adour|UMGA|77718805
Altéo Prévoyance|ALTEO|44811936;Mutuelle Nationale des Verriers|MNV|78450023;Roseraie Assurances|ROSAS|31284470
Mutuelle Saint-Fiacre|MSF|77905536;Caisse Mutuelle Marnaise d'Entraide|CMME|78020114;Oxalis Santé|OXALIS|52077348
Mutualité Bocage et Littoral|MBL|78091250;Assur'Oyat|OYAT|48233091;Mutuelle des Arts et du Spectacle|MUTAS|78471164
Institution Lavandière Prévoyance|ILP|30166902;Mutuelle Cévenole|MUCEV|77596477
Santélys Mutuelle des Flandres|SMF|78380245
"""
INSURERS = [(name, short, code, f"{code[:8]}{place:02d}") for place, (name, short, code) in enumerate(parts(_INSURERS))]

CAISSES = parts("""
CPAM de Loire-Atlantique|01|441|0000;CPAM du Rhône|01|691|0100;CPAM de Paris|01|751|0230
CPAM de la Gironde|01|331|0000
CPAM du Finistère|01|291|0110;CPAM de l'Isère|01|381|0000;CPAM des Flandres|01|594|0000;CPAM du Bas-Rhin|01|673|0400
MSA Portes de Bretagne|02|350|0000;MSA Mayenne-Orne-Sarthe|02|720|0000;MSA Ardèche Drôme Loire|02|260|0012
CPAM de l'Hérault|01|342|0000;CPAM de la Haute-Garonne|01|311|0041;CPAM du Val-de-Marne|01|941|0000
CAMIEG|91|770|0000;ENIM|06|350|0000;CPRPF (SNCF)|04|131|0000;CNMSS|08|835|0000;CRPCEN|07|751|0000
Caisse d'assurance maladie du Doubs|01|251|0000;CPAM du Hainaut|01|595|0200;CGSS de La Réunion|01|974|0000
""")

EMPLOYERS = parts(
    """
Menuiserie|Boulangerie|Transports|Imprimerie|Cabinet comptable|Fonderie|Pépinières|Blanchisserie|Scierie|Clouterie
Laiterie|Maçonnerie|Carrosserie|Électricité|Conserverie|Ambulances|Cartonnages|Taxis|Plasturgie|Crèche|Brasserie
""".replace("|", ";")
)
PLACES = parts("""
du Val Fleuri;des Deux Ponts;de la Côte Sauvage;du Grand Chêne;de l'Europe;du Pilat;des Marronniers;de la Citadelle
du Vieux Port;de la Halle;du Centre;Saint-Clair;Sainte-Odile;de l'Avenir;de la Source;des Templiers;Bellerive;du Canal
de l'Estuaire;de la Butte;des Saules;du Parc;Montplaisir;de la Poste;du Donjon;des Trois Épis;de l'Orangerie
""")
_CARE = {
    "pharm": "Pharmacie",
    "optic": "Optique",
    "audio": "Audition",
    "clinic": "Clinique",
    "hosp": "Centre hospitalier",
    "ehpad": "Résidence",
    "lab": "Laboratoire de biologie",
    "dent": "Centre dentaire",
    "kine": "Cabinet de kinésithérapie",
    "ssiad": "SSIAD",
}
CARE = tuple(_CARE.items())
ASSOCIATIONS = parts("""
Aide à domicile;Les Amis des malades;Comité des fêtes;Foyer rural;Entraide et partage;Association des diabétiques
Club des aînés;Soins et présence;Sport santé;Les Blouses bleues;Secours mutuel;Association familiale
""")
FORMS = ("SARL", "SAS", "SELARL", "EURL", "SA", "SNC", "SCOP", "SELAS")
MAIL_HOSTS = ("courrielia.example", "posteo.example.fr", "mailbox.example", "free.example.fr", "laboite.example.net")


def adeli(dept: str, profession: str, order: str) -> str:
    """Department, profession, order of five digits and the key."""
    return keys.luhn(f"{dept[:2].replace('A', '0').replace('B', '0')}{profession}{order}")
