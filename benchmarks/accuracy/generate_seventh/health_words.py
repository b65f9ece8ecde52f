"""Nomenclatures of health: entries whose parts are parted by bars, one a line."""

DIAG = """
I10|Hypertension essentielle|HTA
E11.9|Diabète de type 2 sans complication|DNID
J45.9|Asthme, sans précision|asthme allergique
M54.5|Lombalgie basse|lombalgie chronique
F32.1|Épisode dépressif moyen|dépression
K35.8|Appendicite aiguë|appendicite
S72.0|Fracture du col du fémur|fracture col fémur D
C50.9|Tumeur maligne du sein|néo sein G
N39.0|Infection des voies urinaires|infection urinaire
I48.9|Fibrillation auriculaire|ACFA
J18.9|Pneumopathie, sans précision|pneumopathie base droite
G20|Maladie de Parkinson|Parkinson
G30.9|Maladie d'Alzheimer|MA évoluée
M17.1|Gonarthrose primaire|gonarthrose bilat.
I63.9|Infarctus cérébral|AVC ischémique
K80.2|Calcul de la vésicule biliaire|lithiase vésiculaire
L40.0|Psoriasis vulgaire|psoriasis
E66.9|Obésité, sans précision|obésité morbide IMC 42
H25.1|Cataracte sénile nucléaire|cataracte OD
Z96.6|Présence d'implants articulaires|PTH droite
D50.9|Anémie par carence en fer|anémie ferriprive
B18.2|Hépatite virale chronique C|VHC
F10.2|Syndrome de dépendance à l'alcool|OH chronique sevré
G56.0|Syndrome du canal carpien|canal carpien G
M75.1|Syndrome de la coiffe des rotateurs|tendinite épaule
N18.4|Insuffisance rénale chronique, stade 4|IRC st. 4
O80|Accouchement unique et spontané|AVB
R07.4|Douleur thoracique, sans précision|douleur thoracique atypique
T78.4|Allergie, sans précision|allergie arachide
H91.1|Presbyacousie|surdité bilatérale
"""

ALD = """
8|Diabète de type 1 et diabète de type 2
30|Tumeur maligne
5|Insuffisance cardiaque grave
23|Affections psychiatriques de longue durée
13|Maladie coronaire
15|Maladie d'Alzheimer et autres démences
16|Maladie de Parkinson
19|Néphropathie chronique grave
14|Insuffisance respiratoire chronique grave
25|Sclérose en plaques
7|Infection par le VIH
27|Spondylarthrite grave
"""

CCAM = """
HHFA016|Appendicectomie par cœlioscopie
NEKA020|Remplacement de la hanche par prothèse totale
BFGA004|Extraction du cristallin par phacoémulsification
DEQP003|Électrocardiographie sur au moins douze dérivations
ZBQK002|Radiographie du thorax
HBLD038|Pose d'une couronne dentaire céramométallique
HBMD042|Restauration d'une dent sur trois faces
HBJD001|Détartrage et polissage des dents
AHPA009|Libération du nerf médian au canal carpien
QZJA002|Suture de plaie superficielle
ZCQM008|Échographie de l'abdomen
ACQN001|Scanographie du crâne et de son contenu
HHQE005|Coloscopie totale
JQGD010|Accouchement céphalique unique par voie naturelle
NFFC004|Méniscectomie par arthroscopie
EQQP008|Mesure ambulatoire de la pression artérielle
DZQM006|Échographie transthoracique du cœur
HFFC018|Gastrectomie longitudinale par cœlioscopie
BLQP010|Examen de la vision binoculaire
HBGD036|Avulsion d'une dent permanente
"""

NGAP = """
AMI|1.5|Injection intramusculaire
AMI|4|Pansement lourd et complexe
AIS|3|Séance de soins infirmiers
BSB|13|Forfait journalier dépendance
AMK|7.5|Rééducation du genou
AMS|9.5|Rééducation du rachis
AMO|12.2|Bilan orthophonique
AMY|8.5|Bilan orthoptique
G|1|Consultation du généraliste
CS|1|Consultation du spécialiste
TC|1|Téléconsultation
SF|12|Séance de préparation à la naissance
VG|1|Visite à domicile
POD|1|Séance de prévention du pied diabétique
"""

LPP = """
2242457|Verre unifocal sphère de -2 à +2
2203240|Monture de lunettes adulte
1147830|Chambre d'inhalation
1163030|Ventilation par pression positive continue
1241763|Lecteur de glycémie en continu, capteur
2355084|Audioprothèse classe I
1250300|Lit médical à deux fonctions
4384876|Béquilles, la paire
2173604|Ceinture de soutien lombaire
1302060|Pansement hydrocellulaire 10x10
"""

DRUG = """
N02BE01|DOLIPRANE 1000 mg cpr|paracétamol|358
A10BA02|METFORMINE 850 mg cpr pell|metformine|376
C09AA05|RAMIPRIL 5 mg cpr|ramipril|369
B01AF02|ELIQUIS 5 mg cpr|apixaban|219
C10AA05|ATORVASTATINE 20 mg cpr|atorvastatine|397
N05BA12|ALPRAZOLAM 0,25 mg cpr séc|alprazolam|344
R03AC02|VENTOLINE 100 mcg susp inhal|salbutamol|331
J01CA04|AMOXICILLINE 1 g cpr disp|amoxicilline|350
H03AA01|LEVOTHYROX 75 mcg cpr|lévothyroxine|389
A02BC01|OMEPRAZOLE 20 mg gél|oméprazole|365
N06AB06|SERTRALINE 50 mg gél|sertraline|374
M01AE01|IBUPROFENE 400 mg cpr|ibuprofène|352
N02AX02|TRAMADOL LP 100 mg|tramadol|341
A10AE04|LANTUS 100 UI/ml stylo|insuline glargine|354
L04AB04|HUMIRA 40 mg sol inj|adalimumab|362
C03CA01|FUROSEMIDE 40 mg cpr|furosémide|373
R06AE09|XYZALL 5 mg cpr|lévocétirizine|357
N03AX16|LYRICA 75 mg gél|prégabaline|368
G03AA07|LEELOO gé cpr enr|lévonorgestrel + éthinylestradiol|345
B01AC06|KARDEGIC 75 mg pdr|acide acétylsalicylique|343
"""

FRAME = """
Hospitalisation 150 % BR
Optique : 250 € tous les deux ans
Dentaire 300 %
Confort + / renfort optique
HOSP2 DENT3 OPT2
Soins courants 125 % BRSS
Chambre particulière 60 €/j
Prothèses auditives 100 % santé
Formule Sérénité niveau 3
Médecines douces 4 x 30 €
Forfait maternité 300 €
Ambulatoire TM, pharmacie 65/30/15
"""

AMC = """
31620874|Mutuelle des Trois Vallées
75931046|Solimut Ponant
44207715|Prévoyance du Bocage
69184403|Harmonia Santé
33750912|Mutuelle des Gens de Mer et Terre
59028846|Caisse Fraternelle du Nord
13409927|Alizé Complémentaire
67315508|Union Mutualiste Vosgienne
35916204|Mutuelle Bretonne de Branche
21870439|Assurances Santé Morvan
"""

AMO = """
01|691|01691|CPAM du Rhône
01|351|01351|CPAM d'Ille-et-Vilaine
01|751|01751|CPAM de Paris
01|311|01311|CPAM de la Haute-Garonne
01|131|01131|CPAM des Bouches-du-Rhône
01|594|01594|CPAM des Flandres
02|290|02290|MSA d'Armorique
02|630|02630|MSA Auvergne
03|200|03200|Sécurité sociale des indépendants
04|100|04100|CPRP SNCF
05|001|05001|CCAS de la RATP
06|110|06110|ENIM
"""

NETWORK = """
Kalixia
Itelis
Santéclair
Carte Blanche
Sévéane
Optistya
Actil
"""

LENS = """
-2,25 (-0,50) 90°|-2,00 (-0,75) 85°
+1.00 add 2.25|+1.25 add 2.25
-4.50|-4.25
plan (-1,25) 10°|-0,25 (-1,00) 170°
+3,50 (+0,75) 45°|+3,75 (+0,50) 130°
-0.75|-1.00
-6,00 (-1,75) 15°|-5,75 (-2,00) 165°
+2.00 add 1.75|+2.00 add 1.75
"""

NOTE = """
lombalgie sur port de charges, AT du mois dernier
diabète mal équilibré, HbA1c 8,9
suite de PTG gauche, boiterie légère
dépression réactionnelle, traitement en cours
Asthme professionnel (farine), EFR demandées
épilepsie stabilisée depuis 2019
Surdité de perception bilatérale tableau 42
TMS épaule dte, tableau 57 A
grossesse 5e mois, HTA gravidique
ATCD d'infarctus, stent 2021
eczéma des mains, ciment ?
canal carpien opéré D, symptômes à G
hypothyroïdie substituée
burn-out, arrêt 3 mois
SEP forme rémittente
vertiges positionnels
cancer du sein en rémission, curage axillaire
insuff. veineuse, varices
syndrome d'apnées du sommeil appareillé
allergie au latex confirmée
"""
