"""The lookups of this set by their names: a line is an entry, a bar parts what is drawn together."""

from benchmarks.accuracy.generate_seventh import health_words, names, texts_care, texts_life, texts_office

_OTHER = {
    "naf": """
47.11D|Supermarchés
62.01Z|Programmation informatique
43.22A|Travaux d'installation d'eau et de gaz
56.10A|Restauration traditionnelle
86.21Z|Activité des médecins généralistes
94.99Z|Autres organisations associatives
01.21Z|Culture de la vigne
68.20A|Location de logements
49.41A|Transports routiers de fret interurbains
85.51Z|Enseignement de disciplines sportives
""",
    "job": """
Aide-soignante|F1|EMP
Comptable|B2|ETAM
Cariste|J4|OUV
Ingénieure méthodes|H3|CAD
Agent d'entretien|E1|EMP
Conducteur de bus|D4|OUV
Assistante de direction|B3|ETAM
Chef de chantier|C5|ETAM
Téléconseiller|K2|EMP
Développeuse|L1|CAD
""",
    "insurer": """
Assurances du Ponant
La Prudente Mutuelle
Groupe Castellane Assurances
ALLIANCE GRAND EST IARD
Mutuelle des Conducteurs de l'Ouest
Garantia Vie
Ardenne Prévoyance
Sauvegarde Assurances SA
Caisse Régionale d'Assurance du Sud
Nordia Assurances
""",
    "cover": """
Responsabilité civile
Tous risques
Tiers étendu + vol incendie
Bris de glace
Dégât des eaux, vol, incendie
Protection juridique
RC + DR
Multirisque habitation formule 2
Assistance 0 km
Garantie du conducteur 500 000 €
""",
    "car": """
Renault|Clio V|M10RENVP|5|VP
Peugeot|208|M10PGTVP|4|VP
Citroën|Berlingo|M10CTRCT|6|CTTE
Dacia|Sandero|M10DCAVP|5|VP
Toyota|Yaris|M10TYTVP|4|VP
Volkswagen|Golf 8|M10VWGVP|7|VP
Fiat|Ducato|M10FIACT|9|CTTE
Yamaha|MT-07|L3YAMMT|3|MTL
""",
    "offence": """
Excès de vitesse inférieur à 20 km/h|7879|90
Stationnement gênant|11072|35
Usage du téléphone au volant|23800|135
Feu rouge|223|135
Défaut de ceinture|217|135
Tapage nocturne|6063|68
Dépôt d'ordures|26101|135
""",
    "court": """
Tribunal judiciaire de Pau|TJ64445|JAF
Cour d'appel de Bourges|CA18033|CHSOC
Conseil de prud'hommes de Laval|CPH53130|ACTDIV
Tribunal de commerce de Niort|TC79191|PCOL
Tribunal judiciaire d'Épinal|TJ88160|CORR
""",
    "sport": """
Judo|U15|jaune
Tennis de table|Senior|orange
Handball|U13|verte
Gymnastique rythmique|Poussin|
Football|Vétéran|
Athlétisme|Cadet|
""",
    "subject": """
Mathématiques|MATHS|G1
Français|FRANC|G2
Histoire-géographie|HGEO|G1
Anglais LV1|AGL1|G3
Physique-chimie|PHCH|G2
EPS|EPS|G1
SVT|SVT|G3
""",
    "degree": """
Licence Droit|L2|UFR01
Master Biologie|M1|UFR04
BUT Informatique|BUT3|IUT02
Licence Lettres modernes|L1|UFR03
Doctorat Chimie|D2|ED305
DEUST Animation|D1|UFR09
""",
    "product": """
Cafetière italienne 6 tasses|CAF-6T|Cuisine|inox
Lot de 3 torchons|TOR-3L|Linge|écru
Lampe de chevet Luna|LAM-LU|Luminaire|vert sauge
Chaise pliante|CHA-PL|Jardin|anthracite
Tapis berbère 120x170|TAP-BB|Déco|ivoire
Perceuse 18 V|PER-18|Bricolage|bleu
Sac à dos 25 L|SAC-25|Bagages|noir
Bougie parfumée figue|BOU-FG|Déco|kraft
""",
    "country": """
FR|France|FRA
BE|Belgique|BEL
DE|Allemagne|DEU
IT|Italie|ITA
ES|Espagne|ESP
PT|Portugal|PRT
CH|Suisse|CHE
""",
    "goods": """
84713000|Ordinateurs portables
22042111|Vins de qualité en bouteilles
61091000|T-shirts en coton
87032319|Voitures de tourisme
04069021|Fromages à pâte pressée
94036010|Meubles en bois
30049000|Médicaments conditionnés
""",
    "street": """
Voie communale n° 4
D 117
Route départementale 940
Rue piétonne
Boulevard urbain
A 71
""",
    "stop": """
Hôtel de Ville
Gare SNCF - quai B
Collège Jean Moulin
Zone commerciale Est
Piscine
Terminus Les Tilleuls
Hôpital Nord
Pont Neuf
""",
    "budget": """
6574|Subventions de fonctionnement|Sport
2183|Matériel informatique|Administration
60612|Énergie, électricité|Bâtiments
2151|Réseaux de voirie|Voirie
6232|Fêtes et cérémonies|Culture
""",
    "parish": """
Saint-Martin|Baptême
Notre-Dame-des-Champs|Mariage
Sainte-Jeanne-d'Arc|Obsèques
Saint-Pierre-et-Saint-Paul|Première communion
Sacré-Cœur|Confirmation
""",
    "host": """
srv-paie-01|Debian 12|10.12.4
w11-acc-204|Windows 11 23H2|10.40.17
sw-etage2|IOS 15.2|172.16.8
nas-compta|DSM 7.2|192.168.30
esx-prod-3|ESXi 8.0|10.12.9
imp-rdc|firmware 4.11|192.168.5
""",
    "agent": """
Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0
Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari/604.1
curl/8.5.0
Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0
python-requests/2.32.3
""",
    "path": """
/api/v2/dossiers|GET|200
/login|POST|302
/static/app.css|GET|304
/export/agents.csv|GET|403
/panier/valider|POST|500
/robots.txt|GET|404
""",
    "word": """
Soleil2024!
azerty59
Motdepasse1
P@ris-7512
chouchou
Gw7!kpZq2
BienVenue#01
lapinou83
Toto123*
Ete2023
marguerite
0000
Rugby!Pau64
doudou2
Jx9_tRne
changeme
""",
    "file": """
scan_0412.pdf
Bilan 2023 (v2).xlsx
IMG_20240517.jpg
contrat_signe.pdf
export-mensuel.csv
photo toiture.png
""",
    "room": """
Double vue mer|DBM|2
Simple éco|SGE|1
Suite familiale|STF|5
Twin|TWN|2
Bungalow|BGW|4
""",
    "colour": """
rouge
bleu nuit
gris métal
blanc
vert d'eau
jaune
""",
    "party": """
Sans étiquette|NC
Divers gauche|DVG
Divers droite|DVD
Écologie locale|ECO
Union du centre|UC
""",
    "aim": """
promouvoir la pratique du sport
soutenir les familles en difficulté
organiser des fêtes, bals et vide-greniers
faire connaître le patrimoine bâti
aider à la recherche d'un emploi
développer la lecture
entretenir la mémoire des anciens combattants
protéger la rivière et ses berges
enseigner le chant et la musique
rompre l'isolement des personnes âgées
accompagner les malades et leurs proches
proposer des séjours aux jeunes
""",
    "aimtail": """
dans la commune et les environs
par tous moyens légaux
sans but lucratif ni appartenance politique
; gérer les équipements mis à disposition
et créer du lien entre les habitants
auprès des écoles du canton
en lien avec les services de l'État
, notamment le mercredi et pendant les vacances
""",
    "dpe": """
A|6|52
B|11|88
C|24|148
D|38|213
E|57|291
F|79|368
G|104|467
""",
}

_LINES = {
    **{name: text for name, text in vars(health_words).items() if name.isupper()},
    **{name: text for name, text in vars(texts_care).items() if name.isupper()},
    **{name: text for name, text in vars(texts_life).items() if name.isupper()},
    **{name: text for name, text in vars(texts_office).items() if name.isupper()},
    "man": "\n".join(names.MEN.split()),
    "woman": "\n".join(names.WOMEN.split()),
    **_OTHER,
}


def _entries(text: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("|")) for line in text.strip().split("\n")]


POOLS = {name.lower(): _entries(text) for name, text in _LINES.items()}
POOLS |= {f"{name}b": entries for name, entries in list(POOLS.items())}  # to draw twice in a row
"""Every lookup, and again with a `b` at the end of its name."""
