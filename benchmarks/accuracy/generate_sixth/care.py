"""Nomenclatures of care, as lookups: diagnoses, acts, devices, drugs, guarantees."""

from random import Random

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_sixth.firms import parts

DIAGNOSES = parts("""
E11.9|Diabète de type 2 sans complication|8;I10|Hypertension essentielle|;J45.9|Asthme, sans précision|14
C50.9|Tumeur maligne du sein|30;F32.1|Épisode dépressif moyen|23;M54.5|Lombalgie basse|
I50.0|Insuffisance cardiaque|5
G20|Maladie de Parkinson|16;G35|Sclérose en plaques|25;N18.4|Maladie rénale chronique, stade 4|19
M16.1|Coxarthrose primaire|;S72.0|Fracture du col du fémur|;I63.9|Infarctus cérébral|1;B18.2|Hépatite virale C|6
K50.9|Maladie de Crohn|24;M05.9|Polyarthrite rhumatoïde séropositive|22;E66.0|Obésité due à un excès calorique|
F41.1|Anxiété généralisée|23;J44.9|Bronchopneumopathie chronique obstructive|14;H25.1|Cataracte sénile nucléaire|
C61|Tumeur maligne de la prostate|30;E10.9|Diabète de type 1|8;I48|Fibrillation auriculaire|5
G30.1|Alzheimer tardif|15
Z96.6|Présence d'implants articulaires|;H90.3|Surdité neurosensorielle bilatérale|;K21.0|Reflux avec œsophagite|
B24|Infection par le VIH|7;D57.1|Drépanocytose|10;E84.9|Fibrose kystique|18;F20.0|Schizophrénie paranoïde|23
M75.1|Syndrome de la coiffe des rotateurs|;S83.5|Entorse du genou|;G56.0|Syndrome du canal carpien|
K02.1|Carie de la dentine|
K05.3|Parodontite chronique|;H52.1|Myopie|;H52.4|Presbytie|;H40.1|Glaucome à angle ouvert|
O80|Accouchement spontané|
L40.0|Psoriasis vulgaire|31;M41.1|Scoliose idiopathique juvénile|26;F50.0|Anorexie mentale|23
F84.0|Autisme infantile|23
C18.7|Tumeur maligne du côlon sigmoïde|30;I25.1|Cardiopathie ischémique|13;I21.4|Infarctus sous-endocardique|13
A41.9|Septicémie, sans précision|;J18.9|Pneumopathie|;N39.0|Infection urinaire|;R52.2|Douleur chronique|
G40.9|Épilepsie|9
F10.2|Dépendance à l'alcool|;T81.4|Infection après un acte|;Z51.1|Séance de chimiothérapie|30;E03.9|Hypothyroïdie|
""")

NOTES = parts("""
DT2 sous metformine, HbA1c 7,8;HTA + dyslipidémie;AVC ischémique sylvien G 2019;K sein droit opéré, sous Tamoxifène
PTH gauche J+12;BPCO stade III, O2 à domicile;Sd dépressif réactionnel;Lombosciatique L5-S1;Pas d'ATCD notable
Parkinson évolué, chutes répétées;MA stade modéré, épouse aidante;SEP rémittente;IRC dialysée 3/sem;FA sous AOD
Rupture coiffe des rotateurs ép. D;Entorse cheville grade 2;Presbyacousie bilat. moyenne;DMLA exsudative OG
Cataracte bilatérale;Glaucome traité;Allergie pénicilline;Asthme d'effort;Obésité IMC 38;Polyarthrite sous MTX
Escarre talon stade 2;Ulcère veineux jambe G;Post-op LCA J+30;Troubles du sommeil;Burn-out;Grossesse 24 SA
Migraine avec aura;Épilepsie équilibrée;Hypothyroïdie substituée;Insuf. cardiaque FEVG 35 %;Apnée du sommeil appareillée
Colopathie fonctionnelle;Endométriose;Épicondylite D;Hernie discale L4-L5;Canal carpien bilat.;Scoliose 22°
""")

ALD = parts("""
1|AVC invalidant;3|Artériopathies chroniques;5|Insuffisance cardiaque grave;6|Maladies chroniques actives du foie
7|Déficit immunitaire primitif, VIH;8|Diabète type 1 et type 2;9|Formes graves des affections neurologiques
10|Hémoglobinopathies;13|Maladie coronaire;14|Insuffisance respiratoire chronique grave;15|Maladie d'Alzheimer
16|Maladie de Parkinson;17|Maladies métaboliques héréditaires;18|Mucoviscidose;19|Néphropathie chronique grave
20|Paraplégie;21|Vascularites;22|Polyarthrite rhumatoïde évolutive;23|Affections psychiatriques de longue durée
24|Rectocolite hémorragique et Crohn;25|Sclérose en plaques;26|Scoliose idiopathique évolutive
27|Spondylarthrite grave;28|Suites de transplantation;30|Tumeur maligne;31|Hors liste;32|Polypathologie invalidante
""")

ACTS = parts("""
HBMD038|Restauration d'une dent sur 1 face|26,97;HBMD042|Restauration d'une dent sur 3 faces|65,50
HBLD036|Pose d'une couronne céramo-métallique|500,00;HBLD040|Pose d'une couronne métallique|290,00
HBJD001|Détartrage et polissage des dents|28,92;HBQK389|Radiographie intrabuccale rétroalvéolaire|7,98
HBGD036|Avulsion d'une dent permanente|33,44;HBFD006|Exérèse de la pulpe d'une incisive|33,74
BFGA004|Extraction du cristallin par phakoémulsification|271,70;DEQP003|Électrocardiographie, 12 dérivations|14,26
ZCQM008|Échographie transcutanée de l'abdomen|56,70;QEQK001|Mammographie bilatérale|66,42
NEKA020|Prothèse totale de hanche|459,80;NFKA007|Prothèse totale de genou|522,50;HHQE005|Coloscopie totale|153,60
NFFC004|Méniscectomie latérale par arthroscopie|184,20;AHPA009|Libération du nerf médian au canal carpien|91,32
ZBQK002|Radiographie du thorax|21,28;MDQK001|Radiographie de la main|19,95
LFQK002|Radiographie du rachis lombal|33,25
ACQN001|IRM du crâne et de son contenu|69,00;ZCQH001|Scanner de l'abdomen avec injection|50,54
BLQP010|Examen fonctionnel de la motricité oculaire|25,29;CDQP012|Audiométrie tonale et vocale|42,06
JNQM001|Échographie de la grossesse au 1er trimestre|48,35;QZFA036|Exérèse de lésion superficielle de la peau|27,80
GLQP002|Mesure de la capacité vitale lente|37,88;YYYY010|Consultation de suivi|23,00
HBLD734|Prothèse amovible|365,50
HBLD131|Prothèse amovible de 4 dents, plaque base résine|107,50;LALA002|Pose d'un implant|0,00
EQQP008|Holter tensionnel sur 24 heures|0,00;YYYY600|Vaccination COVID|9,60;DZQM006|Échographie du cœur|96,49
""")

NGAP = parts("""
C|Consultation généraliste|26,50;G|Consultation médecin généraliste|30,00;CS|Consultation spécialiste|26,50
V|Visite à domicile|26,50;APC|Avis ponctuel de consultant|60,00;TCG|Téléconsultation généraliste|25,00
AMI 1|Injection intramusculaire|3,15;AMI 4|Pansement complexe|12,60;AIS 3|Soins de nursing|7,95
AMK 7,5|Rééducation du membre supérieur|16,13;AMK 8|Rééducation du rachis|17,20;AMS 9,5|Rééducation du genou|20,43
AMO 12,1|Bilan orthophonique|30,25;AMY 15|Bilan orthoptique|39,00;SF 15|Accouchement|42,00;DEN|Soins dentaires|23,00
TO 90|Orthodontie, semestre de traitement|193,50;MCG|Majoration de coordination|5,00
BSB|Bilan de soins infirmiers|18,20
IK|Indemnité kilométrique|0,35;PHN|Pharmacie 65 %|0,00;CSO|Consultation de soins orthophoniques|24,00
B 40|Biologie|10,00
""")

LAB = parts("""
1104|Hémogramme y compris plaquettes|25;0592|Créatinine sanguine|7;0552|Glycémie à jeun|5;1577|HbA1c|20
1208|TSH|28;0996|Exploration d'une anomalie lipidique|20;1804|CRP|9;0126|Taux de prothrombine|12;1139|Vitamine D|38
7318|Dosage de la troponine|45;5239|ECBU|60;4127|RT-PCR SARS-CoV-2|50;0323|Sérologie VIH|43;7320|PSA total|30
0522|Transaminases ALAT ASAT|10;0888|Ferritine|24;7402|BHCG quantitatif|27;0248|Groupe sanguin ABO Rh|38
0563|Ionogramme|17
1213|Sérologie hépatite C|51;9905|Forfait pré-analytique|17;0174|INR|12;4500|Recherche de Chlamydia|80
""")

LPP = parts("""
2203240|Verre unifocal sphère -4,00 à 0,00, classe A;2287980|Verre multifocal classe A, cyl. < 4
2223342|Monture classe A
2242457|Monture classe B > 16 ans;2355560|Appareil auditif classe I, adulte;2391100|Aide auditive classe II
1130220|Appareil PPC, forfait 9;1283796|Lit médicalisé, location hebdo;1241763|Fauteuil roulant manuel, location
1318846|Bas de compression classe 2;2182064|Ceinture de soutien lombaire;1128105|Autopiqueur
1164740|Bandelettes glycémie
1389350|Pansement hydrocellulaire 10x10;7112500|Prothèse mammaire externe;2467341|Attelle de genou articulée
1202674|Béquilles, la paire;6142380|Sonde urinaire;1158662|Oxygénothérapie de courte durée
2758400|Semelles orthopédiques
""")

_DRUGS = """
Doliprane 1000 mg|paracétamol|N02BE01|comprimé;Kardégic 75 mg|acétylsalicylate de lysine|B01AC06|poudre
Levothyrox 75 mcg|lévothyroxine|H03AA01|comprimé sécable;Ventoline 100 mcg|salbutamol|R03AC02|suspension inhalation
Metformine Viatris 850 mg|metformine|A10BA02|comprimé pelliculé;Amlodipine EG 5 mg|amlodipine|C08CA01|gélule
Lantus Solostar 100 U/ml|insuline glargine|A10AE04|stylo;Eliquis 5 mg|apixaban|B01AF02|comprimé
Tahor 20 mg|atorvastatine|C10AA05|comprimé;Inexium 40 mg|ésoméprazole|A02BC05|comprimé gastro-résistant
Amoxicilline Biogaran 1 g|amoxicilline|J01CA04|comprimé dispersible
Augmentin 1 g/125 mg|amox./ac. clav.|J01CR02|sachet
Seroplex 10 mg|escitalopram|N06AB10|comprimé;Xanax 0,25 mg|alprazolam|N05BA12|comprimé
Stilnox 10 mg|zolpidem|N05CF02|cp
Tramadol Arrow 50 mg|tramadol|N02AX02|gélule;Lyrica 150 mg|prégabaline|N03AX16|gélule
Dépakine 500 mg|valproate|N03AG01|cp
Modopar 125|lévodopa/bensérazide|N04BA02|gélule;Humira 40 mg|adalimumab|L04AB04|seringue
Gaviscon|alginate|A02BX13|sachet
Spasfon 80 mg|phloroglucinol|A03AX12|comprimé;Smecta|diosmectite|A07BC05|poudre orale
Bisoprolol 2,5 mg|bisoprolol|C07AB07|cp
Furosémide 40 mg|furosémide|C03CA01|comprimé;Ramipril 5 mg|ramipril|C09AA05|comprimé
Xarelto 20 mg|rivaroxaban|B01AF01|cp
Insuline Novorapid|insuline asparte|A10AB05|cartouche;Prednisone 20 mg|prednisone|H02AB07|comprimé
Imovane|zopiclone|N05CF01|cp
Keytruda 25 mg/ml|pembrolizumab|L01FF02|flacon;Méthotrexate 2,5 mg|méthotrexate|L04AX03|comprimé
Optimizette|désogestrel|G03AC09|cp
Vaxigrip Tetra|vaccin grippe|J07BB02|seringue;Subutex 8 mg|buprénorphine|N07BC01|cp sublingual
Symbicort 200/6|budésonide|R03AK07|poudre
"""


def _drugs() -> list[tuple[str, ...]]:
    random, found = Random("sixth drugs"), []
    for name, substance, atc, form in parts(_DRUGS):
        while (seven := keys.cip7(f"3{random.randint(20000, 99999)}")) is None:
            pass
        ucd = f"9{random.randint(100000, 499999)}"
        found.append((name, seven, keys.ean("34009" + seven), ucd, keys.ean("34008" + ucd), atc, substance, form))
    return found


DRUGS = _drugs()

GUARANTEES = parts("""
HOSP200|Hospitalisation 200 % BR;OPT3|Optique niveau 3;DENT150|Dentaire 150 % BRSS;AUD2|Aides auditives niveau 2
RAC0|Panier 100 % Santé;MEDDOU|Médecine douce 4 x 35 €;CHPART|Chambre particulière 60 €/jour;PHA65|Pharmacie 65 %
ORTHO|Orthodontie 300 % BR;CONSP|Consultations spécialistes OPTAM 180 %;FJH|Forfait journalier hospitalier
CURE|Cure thermale
MATER|Forfait maternité 250 €;PSY|Consultations psychologue;IMPL|Implantologie 500 €/an
LENT|Lentilles refusées par la SS
TRANSP|Transport sanitaire;BIOL|Analyses et examens;OBSEQ|Capital obsèques
ITT|Indemnités journalières dès le 31e jour
INV|Rente invalidité 2e catégorie;DCAC|Capital décès accident;VACC|Vaccins non remboursés;PREV|Actes de prévention
""")
FORMULAS = parts("""
F1|Essentielle;F2|Équilibre;F3|Confort;F4|Confort +;F5|Excellence;F6|Sérénité Senior;F7|Jeune Actif 150
F8|Hospi seule
F9|Famille Plus;F10|TNS Madelin 300;F11|ANI Socle;F12|Surcomplémentaire Option 2;F13|Ambition Santé 200/150/100
""")
NETWORKS = parts("""
KLX|Kalixia;STC|Santéclair;CBL|Carte Blanche;ITL|Itelis;SEV|Sévéane;OPI|Optilys;VSO|Viséo Partenaires;NCL|Novaclair
CRD|Cordialia Soins;ARM|Réseau Armor Optique
""")
EXAMS = parts("""
Dépistage cancer colorectal;Mammographie de dépistage;M'T dents 6 ans;Bilan de prévention 45 ans;Frottis HPV
Vaccination grippe;Rappel dTP;Vaccin HPV 2e dose;Bilan visuel scolaire;Test auditif;Entretien pharmaceutique AVK
Examen bucco-dentaire;Test antigénique;Sevrage tabagique;Consultation diététique;ECG de repos;Spirométrie;Visiotest
""")
CONDITIONS = parts("""
diabète;hypertension;cholestérol;asthme;allergies;mal de dos;dépression;troubles du sommeil;néant;migraines;RAS;arthrose
cancer en rémission;insuffisance veineuse;thyroïde;surpoids;anxiété;acouphènes;eczéma;endométriose;BPCO;maladie cœliaque
""")
