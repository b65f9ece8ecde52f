"""Published codes of activities, acts, diseases and medicines."""

NAF = """01.11Z|Culture de céréales (à l'exception du riz)|Culture céréales, légumineuses, oléagineux
01.21Z|Culture de la vigne|Culture de la vigne
01.41Z|Élevage de vaches laitières|Élevage de vaches laitières
02.20Z|Exploitation forestière|Exploitation forestière
10.13B|Charcuterie|Charcuterie
10.71C|Boulangerie et boulangerie-pâtisserie|Boulangerie et boulangerie-pâtisserie
16.10A|Sciage et rabotage du bois, hors imprégnation|Sciage & rabotage bois, hors imprégnation
18.12Z|Autre imprimerie (labeur)|Autre imprimerie (labeur)
25.62B|Mécanique industrielle|Mécanique industrielle
41.20A|Construction de maisons individuelles|Construction de maisons individuelles
43.21A|Travaux d'installation électrique dans tous locaux|Trav. install. électrique ds tous locaux
43.22A|Travaux d'installation d'eau et de gaz en tous locaux|Trav. install. eau & gaz en ts locaux
43.34Z|Travaux de peinture et vitrerie|Travaux de peinture et vitrerie
43.99C|Travaux de maçonnerie générale et gros œuvre de bâtiment|Trav. maçonnerie gale & gros oeuvre bât.
45.20A|Entretien et réparation de véhicules automobiles légers|Entretien & répar. véhicules auto. légers
47.11B|Commerce d'alimentation générale|Commerce d'alimentation générale
47.73Z|Commerce de détail de produits pharmaceutiques en magasin spécialisé|Com. dét. produits pharmaceutiques
47.78A|Commerces de détail d'optique|Commerces de détail d'optique
49.32Z|Transports de voyageurs par taxis|Transports de voyageurs par taxis
49.41A|Transports routiers de fret interurbains|Transports routiers de fret interurbains
55.10Z|Hôtels et hébergement similaire|Hôtels et hébergement similaire
56.10A|Restauration traditionnelle|Restauration traditionnelle
56.10C|Restauration de type rapide|Restauration de type rapide
62.01Z|Programmation informatique|Programmation informatique
62.02A|Conseil en systèmes et logiciels informatiques|Conseil en systèm. & logiciels informat.
66.22Z|Activités des agents et courtiers d'assurances|Activ. agents & courtiers d'assurances
68.20B|Location de terrains et d'autres biens immobiliers|Location terrains & autres biens immob.
69.10Z|Activités juridiques|Activités juridiques
70.22Z|Conseil pour les affaires et autres conseils de gestion|Conseil pr affaires & aut. cons. gestion
71.11Z|Activités d'architecture|Activités d'architecture
74.20Z|Activités photographiques|Activités photographiques
81.21Z|Nettoyage courant des bâtiments|Nettoyage courant des bâtiments
81.30Z|Services d'aménagement paysager|Services d'aménagement paysager
84.11Z|Administration publique générale|Administration publique générale
85.20Z|Enseignement primaire|Enseignement primaire
85.59A|Formation continue d'adultes|Formation continue d'adultes
86.21Z|Activité des médecins généralistes|Activité des médecins généralistes
86.23Z|Pratique dentaire|Pratique dentaire
86.90D|Activité des infirmiers et des sages-femmes|Activité des infirmiers & sages-femmes
88.10A|Aide à domicile|Aide à domicile
93.12Z|Activités de clubs de sports|Activités de clubs de sports
94.99Z|Autres organisations fonctionnant par adhésion volontaire|Aut. org. fonctionnant par adhésion vol.
96.02A|Coiffure|Coiffure
96.02B|Soins de beauté|Soins de beauté"""

CIM = """A09|Diarrhée et gastro-entérite d'origine présumée infectieuse|I
B02.9|Zona, sans complication|I
B18.2|Hépatite virale chronique C|I
C34.9|Tumeur maligne des bronches ou du poumon, sans précision|II
C50.9|Tumeur maligne du sein, sans précision|II
C61|Tumeur maligne de la prostate|II
D50.9|Anémie par carence en fer, sans précision|III
E03.9|Hypothyroïdie, sans précision|IV
E10.9|Diabète sucré de type 1, sans complication|IV
E11.9|Diabète sucré de type 2, sans complication|IV
E66.9|Obésité, sans précision|IV
E78.0|Hypercholestérolémie essentielle|IV
F10.2|Syndrome de dépendance à l'alcool|V
F20.0|Schizophrénie paranoïde|V
F32.1|Épisode dépressif moyen|V
F41.1|Anxiété généralisée|V
G20|Maladie de Parkinson|VI
G30.9|Maladie d'Alzheimer, sans précision|VI
G40.9|Épilepsie, sans précision|VI
G43.0|Migraine sans aura|VI
H25.9|Cataracte sénile, sans précision|VII
H40.1|Glaucome primitif à angle ouvert|VII
H66.9|Otite moyenne, sans précision|VIII
I10|Hypertension essentielle (primitive)|IX
I21.9|Infarctus aigu du myocarde, sans précision|IX
I48.9|Fibrillation auriculaire et flutter auriculaire, sans précision|IX
I50.0|Insuffisance cardiaque congestive|IX
I63.9|Infarctus cérébral, sans précision|IX
J06.9|Infection aiguë des voies respiratoires supérieures, sans précision|X
J18.9|Pneumopathie, sans précision|X
J44.9|Maladie pulmonaire obstructive chronique, sans précision|X
J45.0|Asthme à prédominance allergique|X
K21.9|Reflux gastro-œsophagien sans œsophagite|XI
K35.8|Appendicites aiguës, autres et sans précision|XI
K50.9|Maladie de Crohn, sans précision|XI
K80.2|Calcul de la vésicule biliaire sans cholécystite|XI
L20.9|Dermatite atopique, sans précision|XII
L40.9|Psoriasis, sans précision|XII
M17.9|Gonarthrose, sans précision|XIII
M54.5|Lombalgie basse|XIII
M81.9|Ostéoporose, sans précision|XIII
N18.9|Maladie rénale chronique, sans précision|XIV
N39.0|Infection des voies urinaires, siège non précisé|XIV
O80.9|Accouchement unique et spontané, sans précision|XV
Q21.0|Communication interventriculaire|XVII
R51|Céphalée|XVIII
S52.5|Fracture de l'extrémité inférieure du radius|XIX
S72.0|Fracture du col du fémur|XIX
T78.4|Allergie, sans précision|XIX
Z51.1|Séance de chimiothérapie pour tumeur|XXI"""

CCAM = """DEQP003|Électrocardiographie sur au moins 12 dérivations|14.26
DZQM006|Échographie-doppler transthoracique du cœur et des vaisseaux intrathoraciques|96.49
BGQP002|Examen du fond d'œil par biomicroscopie avec verre de contact|28.29
BFGA004|Extraction extracapsulaire du cristallin par phacoémulsification, avec implantation|271.70
HBJD001|Détartrage et polissage des dents|28.92
HBMD038|Restauration d'une dent d'un secteur prémolomolaire sur 1 face|26.97
HBGD036|Avulsion d'une dent permanente sur arcade|33.44
ZBQK002|Radiographie du thorax|21.28
NFQK001|Radiographie unilatérale du genou selon 1 ou 2 incidences|17.29
ACQN001|Remnographie du crâne et de son contenu, avec injection|69.00
ZCQM008|Échographie transcutanée de l'abdomen|56.70
JNQM001|Échographie non morphologique de la grossesse avant 11 semaines d'aménorrhée|35.65
JQGD010|Accouchement céphalique unique par voie naturelle|313.50
JQGA002|Accouchement par césarienne programmée, par laparotomie|313.50
HHFA001|Appendicectomie, par abord de la fosse iliaque|172.80
HHQE002|Coloscopie totale avec franchissement de l'orifice iléocolique|153.60
HEQE002|Endoscopie œso-gastro-duodénale|96.00
NFKA007|Remplacement de l'articulation du genou par prothèse tricompartimentaire|459.80
NEKA020|Remplacement de l'articulation coxofémorale par prothèse totale|459.80
QZFA036|Exérèse de lésion superficielle de la peau par excision|31.84
QZNP005|Destruction de lésion cutanée superficielle|28.00
YYYY001|Supplément pour acte de radiographie au bloc|19.15
GLQP002|Mesure de la capacité vitale lente et de l'expiration forcée|37.88
AHQP001|Électromyographie de 1 ou 2 muscles striés au repos|49.38
CDQP012|Audiométrie tonale et vocale|47.74"""

DRUG = """DOLIPRANE 1000 mg|comprimé|orale|PARACÉTAMOL
DAFALGAN 500 mg|gélule|orale|PARACÉTAMOL
AMOXICILLINE BIOGARAN 500 mg|gélule|orale|AMOXICILLINE
AUGMENTIN 1 g/125 mg ADULTES|poudre pour suspension buvable en sachet-dose|orale|AMOXICILLINE
VENTOLINE 100 microgrammes/dose|suspension pour inhalation en flacon pressurisé|inhalée|SALBUTAMOL
KARDEGIC 75 mg|poudre pour solution buvable en sachet-dose|orale|ACÉTYLSALICYLATE DE DL-LYSINE
LEVOTHYROX 75 microgrammes|comprimé sécable|orale|LÉVOTHYROXINE SODIQUE
SPASFON|comprimé enrobé|orale|PHLOROGLUCINOL
METFORMINE ARROW 850 mg|comprimé pelliculé|orale|METFORMINE
LOVENOX 4 000 UI anti-Xa/0,4 ml|solution injectable en seringue préremplie|sous-cutanée|ÉNOXAPARINE SODIQUE
TAHOR 10 mg|comprimé pelliculé|orale|ATORVASTATINE
INEXIUM 20 mg|comprimé gastro-résistant|orale|ÉSOMÉPRAZOLE
XARELTO 20 mg|comprimé pelliculé|orale|RIVAROXABAN
BISOPROLOL MYLAN 5 mg|comprimé pelliculé sécable|orale|BISOPROLOL
RAMIPRIL SANDOZ 5 mg|comprimé sécable|orale|RAMIPRIL
FUROSEMIDE TEVA 40 mg|comprimé sécable|orale|FUROSÉMIDE
SERESTA 10 mg|comprimé|orale|OXAZÉPAM
SEROPLEX 10 mg|comprimé pelliculé sécable|orale|ESCITALOPRAM
LYRICA 75 mg|gélule|orale|PRÉGABALINE
LANTUS 100 unités/ml|solution injectable en stylo prérempli|sous-cutanée|INSULINE GLARGINE
IBUPROFENE ZENTIVA 400 mg|comprimé enrobé|orale|IBUPROFÈNE
FORLAX 10 g|poudre pour solution buvable en sachet|orale|MACROGOL 4000
SMECTA 3 g|poudre pour suspension buvable en sachet|orale|DIOSMECTITE
AERIUS 5 mg|comprimé pelliculé|orale|DESLORATADINE
PIVALONE 1 POUR CENT|suspension nasale|nasale|PIVALATE DE TIXOCORTOL
BIAFINE|émulsion pour application cutanée|cutanée|TROLAMINE
MONURIL 3 g|granulés pour solution buvable en sachet|orale|FOSFOMYCINE TROMÉTAMOL
OPTILOVA 20 microgrammes/100 microgrammes|comprimé pelliculé|orale|LÉVONORGESTREL
UVEDOSE 100 000 U.I.|solution buvable en ampoule|orale|CHOLÉCALCIFÉROL
TRAMADOL EG L.P. 100 mg|comprimé à libération prolongée|orale|CHLORHYDRATE DE TRAMADOL"""
