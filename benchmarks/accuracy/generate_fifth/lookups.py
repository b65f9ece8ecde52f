"""Codes and their labels, drawn together."""

from __future__ import annotations

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fifth import codes

_TEXT = {
    "ngap": """CS|Consultation au cabinet du médecin spécialiste|26.50;G|Consultation du médecin généraliste|30.00
V|Visite au domicile du malade|26.50;AMI|Actes pratiqués par l'infirmier|3.15;AIS|Actes infirmiers de soins|2.65
AMK|Actes du masseur-kinésithérapeute en cabinet|2.21;AMO|Actes de l'orthophoniste|2.60;SF|Actes de la sage-femme|2.80
AMY|Actes de l'orthoptiste|2.60;CNPSY|Consultation du psychiatre|57.00;MCG|Majoration de coordination généraliste|5.00
MD|Majoration de déplacement|10.00;IFA|Indemnité forfaitaire de déplacement infirmier|2.75;IK|Indemnité \
kilométrique|0.61
BSA|Bilan de soins infirmiers, charge légère|13.00;BSC|Bilan de soins infirmiers, charge lourde|28.70
TLC|Téléconsultation|25.00;MMG|Majoration de nuit pour médecin généraliste|40.00;F|Majoration de dimanche|19.06
DI|Démarche de soins infirmiers|10.00;ORT|Traitement d'orthopédie dento-faciale|2.15;SC|Soins conservateurs|2.41
SPR|Prothèse dentaire|2.15;BDC|Examen bucco-dentaire|30.00;KMB|Prélèvement par ponction \
veineuse|1.92;PB|Prélèvement|1.92
POD|Acte du pédicure-podologue|27.00;TMI|Télésoin infirmier|15.00;CCX|Consultation complexe|46.00;COE|Consultation \
obligatoire de l'enfant|46.00""",
    "cj": "1000|Entrepreneur individuel;5499|Société à responsabilité limitée;5710|SAS;9220|Association déclarée",
    "tranche": "NN;00;01;02;03;11;12;21",
    "finesscat": """355|Centre Hospitalier (C.H.)|1102|Centres Hospitaliers|03|ARS établissements Publics de santé \
dotation globale|CENTRE HOSPITALIER
365|Etablissement de Soins Chirurgicaux|1110|Etablissements de Soins de Courte Durée|10|ARS / DG OQN|CLINIQUE
500|Etablissement d'hébergement pour personnes âgées dépendantes|4401|Etablissements d'Hébergement pour Personnes \
Agées|45|ARS TP HAS nPUI|EHPAD
620|Pharmacie d'Officine|3301|Pharmacies|01|Etablissement Tarif Libre|PHARMACIE
354|Service de Soins Infirmiers A Domicile (S.S.I.A.D)|4603|Services à Domicile|54|Tarif AM - SSIAD|SSIAD
183|Institut Médico-Educatif (I.M.E.)|4101|Etabl.et Serv.pour l'Enfance et la Jeunesse Handicapée|57|ARS/Dotation \
globalisée|IME
124|Centre de Santé|2204|Centres de Santé|36|Tarifs conventionnels assurance maladie|CENTRE DE SANTE""",
    "sph": "1|Etablissement public de santé;9|Indéterminé;7|Etablissement de santé privé non lucratif",
    "rpps": """10|Médecin|S|Spécialité ordinale|SM54|Médecine Générale (SM);10|Médecin|S|Spécialité \
ordinale|SM04|Cardiologie et maladies vasculaires (SM)
60|Infirmier||||;70|Masseur-Kinésithérapeute||||;40|Chirurgien-Dentiste|S|Spécialité ordinale|SCD01|Orthopédie \
dento-faciale
50|Sage-Femme||||;21|Pharmacien||||;10|Médecin|C|Compétence|C29|Gynécologie médicale;91|Orthophoniste||||""",
    "mode": "L|Libéral, indépendant, artisan, commerçant;S|Salarié;L|Libéral, indépendant, artisan, commerçant",
    "secteur": """SA07|Cabinet individuel;SA08|Cabinet de groupe;SA01|Etablissement public de santé;SA33|Pharmacie \
d'officine
SA05|Centre de santé""",
    "genre": "GENR01|Activité standard de soin ou de pharmacien;GENR02|Remplacement",
    "role": "|;FON-01|Titulaire de cabinet;FON-03|Titulaire d'officine;FON-AU|Autre rôle",
    "authority": "CNOM/CNOM/CNOM;ARS/CPAM/CPAM;CNOI/CNOI/CNOI;CNOP/CNOP/CNOP",
    "ameli": """Médecin généraliste|01|Consultation|CS;Infirmier|24|Soins \
infirmiers|AMI;Masseur-kinésithérapeute|26|Rééducation|AMS
Ophtalmologiste|15|Fond d'œil|BGQP002;Dermatologue et \
vénéréologue|05|Consultation|CS;Chirurgien-dentiste|19|Détartrage|HBJD001
Psychiatre|17|Consultation|CNPSY;Cardiologue|03|Electrocardiogramme|DEQP003;Radiologue|06|Radiographie du \
thorax|ZBQK002""",
    "service": """mairie|Mairie -;msap|France services -;sip|Service des impôts des particuliers -;tgi|Tribunal \
judiciaire -""",
    "convention": "Secteur 1;Secteur 2;Secteur 1;Conventionné;Secteur 2 adhérent OPTAM",
    "fonction": """Maire;Conseiller municipal;Conseiller municipal;Conseiller municipal;1er adjoint au Maire;2ème \
adjoint au Maire
Conseiller municipal délégué""",
    "csp": """23|Cadres administratifs et commerciaux d'entreprise;74|Anciens cadres et professions intermédiaires
11|Agriculteurs exploitants;54|Employés administratifs d'entreprise;34|Professeurs, professions scientifiques
42|Professeurs des écoles, instituteurs et assimilés;21|Artisans;85|Personnes diverses sans activité professionnelle""",
    "dvf": "Vente|Maison|1;Vente|Appartement|2;Vente|Dépendance|3;Vente|Local industriel. commercial ou \
assimilé|4;Echange|Maison|1;Vente||",
    "uai": """300|LYCEE D ENSEIGNEMENT GENERAL|Lycée d'enseignement général|LYC;340|COLLEGE|Collège|COL
151|ECOLE DE NIVEAU ELEMENTAIRE|École élémentaire publique|E.E.PU;101|ECOLE MATERNELLE|École maternelle publique|E.M.PU
320|LYCEE PROFESSIONNEL|Lycée professionnel|LP""",
    "patronyme": "JULES FERRY;JEAN MOULIN;LES TILLEULS;SAINT JOSEPH;VICTOR HUGO;DU CENTRE;MARIE CURIE;LA \
FONTAINE;GEORGE SAND",
    "avantage": "Repas;Hébergement;Transport;Inscription congrès;Don de matériel;Collation;Dons et libéralités",
    "benef": "PRS|Professionnel de santé;PRS|Professionnel de santé;ASS|Association professionnels de \
santé;ETU|Etudiant",
    "specialty": """SM26|Médecine générale;SM04|Cardiologie et maladies vasculaires;SM42|Psychiatrie;SM38|Ophtalmologie
SM44|Radio-diagnostic;SM15|Dermatologie et vénéréologie""",
    "laboratory": """HELVEON PHARMA;LABORATOIRES CORVAL;NOVERIS FRANCE;MEDIVANTE SAS;ORTHELIA;BIOSEPT \
SANTE;AXILUMEN;THERADOR FRANCE""",
    "implantation": "Voirie;Parking public;Parking privé à usage public;Station dédiée à la recharge rapide",
    "formation": """315|Ressources humaines, gestion du personnel;326|Informatique, traitement de l'information
344|Sécurité des biens et des personnes;331|Santé;136|Langues vivantes;413|Développement des capacités \
comportementales""",
    "intermediary": """COA|Courtier d'assurance ou de réassurance;MIA|Mandataire d'intermédiaire \
d'assurance;AGA|Agent général d'assurance
COBSP|Courtier en opérations de banque et en services de paiement;CIF|Conseiller en investissements financiers""",
    "insurer": """Mutuelle du Ponant;Assurances Belmont;Prévoyance Alizée;La Garance Vie;Solance Assurances;Groupe \
Auralis Mutuelle""",
    "cpv": """45233140|Travaux routiers;90910000|Services de nettoyage;30213100|Ordinateurs \
portables;50112000|Réparation et entretien de véhicules
71240000|Services d'architecture et d'ingénierie;55523100|Services de restauration scolaire;39160000|Mobilier \
scolaire""",
    "procedure": "Procédure adaptée;Appel d'offres ouvert;Marché passé sans publicité ni mise en concurrence préalable",
    "works": """Réfection de la voirie communale;Fourniture de repas pour les cantines;Maîtrise d'œuvre de la salle \
polyvalente
Nettoyage des locaux scolaires;Acquisition de véhicules utilitaires;Entretien des espaces verts - lot 2""",
    "notice": """Ventes et cessions|vente;Dépôts des comptes|dpc;Procédures \
collectives|collective;Créations|creation;Radiations|radiation
Modifications diverses|modification""",
    "judgment": """Jugement d'ouverture de liquidation judiciaire;Jugement de clôture pour insuffisance d'actif;Plan \
de redressement""",
    "grant": """Fonctionnement annuel;Organisation du festival d'été;Achat de matériel sportif;Action de prévention \
santé
Projet culturel en milieu scolaire;Travaux de mise aux normes""",
    "museum": """Archéologie;Beaux-arts;Ethnologie;Histoire naturelle;Histoire locale;Art contemporain;Techniques et \
industrie""",
    "monument": """Eglise paroissiale Saint-Martin|église|12e siècle|Propriété de la commune|classé \
MH;Château|château|17e siècle|Propriété privée|inscrit MH
Halle|halle|16e siècle|Propriété de la commune|inscrit MH;Croix de cimetière|croix de cimetière|15e siècle|Propriété \
de la commune|inscrit MH
Maison à pans de bois|maison|15e siècle;16e siècle|Propriété privée|inscrit MH;Lavoir|lavoir|19e siècle|Propriété de \
la commune|inscrit MH""",
    "equipment": """101|Terrain de football|Terrain de grands jeux;201|Court de tennis|Court de tennis;302|Salle \
multisports|Salle multisports
401|Bassin sportif de natation|Bassin de natation;105|Plateau d'EPS|Equipement \
d'athlétisme;601|Boulodrome|Boulodrome""",
    "aed": "LIFEPULSE|HeartGuard 3;CARDIOSAFE|CS-200;MEDIPAC|Rescue AED;ZENITH MED|Pad 350",
    "postal": "Bureau de poste;Agence postale communale;Relais poste commerçant;Carré Pro",
    "job": """Développeur web;Assistante de direction;Chef de projet;Comptable;Responsable logistique;Technicien de \
maintenance
Chargée de clientèle;Ingénieur qualité;Directeur commercial;Infirmier;Professeur des écoles;Acheteuse;Juriste""",
    "department": "Ressources humaines;Production;Ventes;Recherche et développement;Informatique;Finances",
    "product": """Cafetière à piston|34.90;Lampe de bureau|49.00;Sac à dos 25 L|59.90;Tapis de yoga|24.50;Enceinte \
bluetooth|79.00
Plaid en laine|65.00;Poêle en fonte|42.00;Coffret thé bio|18.90""",
    "bankline": """PAIEMENT CB 1204 BOULANGERIE|d;PRLV SEPA EDF CLIENTS PARTICULIERS|d;RETRAIT DAB 14H32|d;FRAIS \
TENUE DE COMPTE|d
VIR SALAIRE|c;REMBOURSEMENT CPAM|c;PAIEMENT CB STATION SERVICE|d;CHEQUE 0004512|d;REMISE CHEQUE|c""",
    "condition": """Hypertension artérielle|38341003;Asthme|195967001;Diabète de type 2|44054006;Sinusite \
chronique|40055000
Anémie|271737000;Prédiabète|15777000""",
    "marital": "M|Marié(e);S|Célibataire;D|Divorcé(e);W|Veuf(ve)",
    "osm": """restaurant|Chez Paulette;pharmacy|Pharmacie du Centre;bakery|Au Bon Pain Doré;bank|Crédit \
Solidaire;cafe|Le Balto
school|École Jean Macé;library|Médiathèque L'Odyssée;hairdresser|Tif'Anny;pub|Le Galopin""",
    "class": "3A;3B;3C",
    "remark": """Rappeler en fin de semaine;Client fidèle depuis plusieurs années, attend un devis pour le second \
semestre;Préfère être contacté par courriel
A déménagé récemment, adresse à vérifier;Rencontré au salon de Lyon;Demande une facture au nom de sa société""",
    "rnaobject": """promouvoir la pratique du sport auprès des jeunes de la commune;organiser des manifestations \
culturelles et festives
défendre l'environnement et le cadre de vie des habitants;venir en aide aux familles en difficulté
pratiquer et enseigner la musique;entretenir le souvenir des anciens combattants""",
    "hours": "Mo-Fr 09:00-18:00;24/7;Mo-Sa 08:30-19:30;Tu-Sa 10:00-12:30,14:00-18:00",
    "hoursfr": """lundi au vendredi : 8h30-12h00 et 13h30-17h00;lundi, mardi et jeudi : 9h-12h;mardi au samedi \
10h-18h""",
    "agent": """Mozilla/5.0 (Windows NT 10.0; Win64; x64)|a;Mozilla/5.0 (X11; Linux x86_64; rv:121.0)|a""",
    "country": "France|FR;France|FR;France|FR;Belgique|BE;Suisse|CH",
}


def _entries(text: str, name: str) -> list[tuple[str, ...]]:
    if name in ("monument", "agent"):
        lines = [part for line in text.split("\n") for part in line.split(" MH;")]
        return [tuple(part.replace(" MH", "").split("|")) for part in lines]
    return [tuple(part.split("|")) for part in text.replace("\n", ";").split(";")]


POOLS = {name: _entries(text, name) for name, text in _TEXT.items()}
for _name, _codes in (("naf", codes.NAF), ("cim", codes.CIM), ("ccam", codes.CCAM), ("drug", codes.DRUG)):
    POOLS[_name] = [tuple(line.split("|")) for line in _codes.split("\n")]
POOLS["laboratory"] = [
    (name, keys.luhn(f"44{place}8207{place}"), f"{name[:2]}QX{name[3:7].strip().ljust(4, 'Z')}")
    for place, (name,) in enumerate(POOLS["laboratory"], 1)
]
