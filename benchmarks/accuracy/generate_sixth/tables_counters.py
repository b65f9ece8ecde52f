"""Pharmacies, opticians, dentists, audioprosthetists, equipment: what is sold over a counter."""

from benchmarks.accuracy.generate_sixth.writing import table

_DISPENSED = """
DATE_DELIV :: DATE :: {day:d:2024-2025|%d/%m/%y}
NOM_PRENOM_PATIENT :: PERSON :: {p.lastU} {p.first!l}
NAISS :: @birth :: {p.birth:%d/%m/%y}
CODE :: FR_NIR :: =float15 {p.nir}
CIP :: DRUG_CODE :: {t.drug.2}
CIP_ACL7 :: @drugc :: {t.drug.1}
DESIGNATION :: DRUG_CODE :: =capitals {t.drug.0}
QTE_DELIV :: - :: 4* 1 ~ 2 ~ 3
POSOLOGIE :: FREE_TEXT/- :: 1 matin 1 soir ~ {int:1-3} par jour pdt {int:3-30} j ~ max {int:3-6}/j ~ au coucher ~ ∅
VIGNETTE :: - :: 65 ~ 30 ~ 15 ~ 100
MT_AMO :: @amount :: {com:1-60:2}
PATIENT_CONNU :: - :: O ~ N
ADRESSE :: - :: Tiroir {int:1-40} ~ Frigo {int:1-3} ~ Robot
MT_AMC :: @amount :: {com:0-30:2}
PRESCRIPTEUR :: PERSON :: DR {q.lastU} ~ Dr {q.last} {q.first}
RPPS_PRESC :: FR_RPPS :: =nc5 {q.rpps}
ADELI_PRESC :: @adeli :: 25% {q.adeli}
GENERIQ :: - :: G ~ R ~ ∅
LOT :: - :: {let:2}{dig:4}
PEREMPTION :: -/DATE :: {day:d>p:200-800|%m/%Y}
VENDEUR :: - :: V{int:1-9}
"""

_STOCK = """
Code produit :: @drugc :: {t.drug.1}
Libellé court :: DRUG_CODE :: =cut {t.drug.0}
UCD :: @drugc :: =unknown8 {t.drug.3}
DCI :: DRUG_CODE :: {t.drug.6}
Forme :: - :: {t.drug.7}
Labo :: COMPANY_NAME :: Laboratoires Valmontier ~ Biosaxe ~ Génériques du Midi ~ Corvalis Pharma ~ Labo Quenouille
Géo :: - :: {let:1}{int:1-14}-{int:1-6}
Stock :: - :: {int:0-80}
Mini :: - :: {int:1-5}
Maxi :: - :: {int:6-60}
Nom :: - :: {let:3}{int:10-99} ~ promo ~ vitrine ~ ∅
Marge % :: - :: {com:5-35:1}
TVA :: - :: 2,1 ~ 5,5 ~ 10 ~ 20
Dern. entrée :: DATE :: =serial50 {day:e:2024-2025|%Y-%m-%d}
EAN :: - :: {ean:376}
Rotation/mois :: - :: {com:0-90:1}
Code grossiste :: - :: OCP ~ ALL ~ CERP ~ PHX
Remboursable :: - :: Oui ~ Oui ~ Non
"""

_SCRIPTS = """
qrToken :: @sec :: {mixed:40}
patient.ins :: FR_NIR :: {p.nir}
patient.oid :: - :: 1.2.250.1.213.1.4.8
prescripteur.id :: FR_RPPS :: {q.rpps}
prescripteur.facturation :: @am :: {q.am}
prescripteur.messagerie :: EMAIL_ADDRESS :: {q.work}@medecin.mssante.example
structure.finess :: FR_FINESS :: 40% {o.finess}
ligne1.medicament :: DRUG_CODE :: {t.drug.0}
ligne2.medicament :: DRUG_CODE :: 55% {t.drug2.6}
duree :: - :: P7D ~ P1M ~ P3M ~ P28D
structure.siret :: FR_SIRET :: 40% {o.siret}
renouvelable :: - :: 0 ~ 1 ~ 2 ~ 5
ald :: -/DIAGNOSIS :: true ~ false ~ false
contexte :: DIAGNOSIS/FREE_TEXT :: 40% {t.note.0}
signature :: -/SECRET :: {mixed:64}==
mediaType :: - :: application/fhir+json ~ application/pdf
dateSignature :: DATE :: {day:s:2025-2025|%Y-%m-%dT%H:%M:%S+02:00}
"""

_LENSES = """
Devis :: @id :: {int:1000-9999}/{day:d:2023-2025|%y}
Port. :: PHONE_NUMBER :: {p.mobile_s} ~ {p.mobile_d} ~ {p.mobile}
OD Sph :: @corr :: {t.sph.0}
OD Cyl :: @corr :: 60% {t.cyl.0}
OD Axe :: -/DIAGNOSIS :: {int:0-180}°
Add :: @corr :: 45% {t.add.0}
EP :: - :: {com:28-34:1}
Rx :: DIAGNOSIS :: 3* {t.sph2.0} ({t.cyl.0}) {int:5-175}° ~ {t.sph2.0} add {t.add.0} ~ plan
Verres :: HEALTH_ACT/- | -/HEALTH_ACT :: Progressif 1.6 AR durci ~ Unifocal 1.5 ~ Mi-distance ~ Photochromique 1.67
LPP verre :: @acode :: {t.olpp.0}
Monture (réf.) :: - :: {let:2}{dig:4} {int:48-56}x{int:16-20}
Coloris :: - :: Écaille ~ Noir mat ~ Bleu nuit ~ Or rose ~ Havane
Classe :: - :: A ~ B
Tél. OK :: - :: o ~ n
Adresse monture :: - :: Présentoir {let:1}{int:1-9} ~ Réserve
Plateforme :: @net :: {t.net.1} ~ {t.net.1!u} ~ ∅
Note atelier :: FREE_TEXT :: 35% {t.shop.0}
"""


_DENTAL = """
devis_dent_id :: @id :: {n:3000}
praticien_identifiant :: FR_RPPS/FR_ADELI :: {q.rpps}
praticien_adeli :: @adeli :: =dash10 {q.adeli}
patient :: PERSON :: {p.first} {p.last}
ref_patient_2 :: FR_NIR :: {p.nir13} {p.nirk}
dent :: - :: {int:1-4}{int:1-8}
acte_libelle :: HEALTH_ACT :: {t.dact.1} ~ {t.dact.1!u}
panier :: GUARANTEE/- :: RAC 0 ~ RAC modéré ~ Tarif libre
materiau :: - :: Zircone ~ CCM ~ Résine ~ Or ~ Titane
teinte :: - :: A1 ~ A2 ~ A3 ~ B2 ~ C1 ~ A3,5
honoraires :: @amount :: =thousands {com:30-1900:2}
brss :: @amount :: {t.dact.2}
reste_a_charge :: @amount :: {com:0-900:2}
arcade :: - :: maxillaire ~ mandibule
organisme_complementaire :: @ins :: {t.ins.0}
ville_labo :: CITY/- :: {o.town}
adhesion :: @mem :: {dig:7}{let:1}
formule :: @gua :: {t.form.0} - {t.form.1}
accord :: - :: oui ~ non ~ partiel
motif_non_accord :: @text :: 25% {t.clerk.0}
labo_prothese :: COMPANY_NAME :: Prothèse dentaire {r.last} ~ Labo {r.last} et {q.last} ~ Dentalys {o.town}
pays_fabrication :: - :: France ~ Chine ~ Allemagne ~ Turquie
code :: @adeli :: 70% {r.adeli}
"""

_HEARING = """
titre :: CIVILITY :: {p.civ}
nomPatient :: @last :: {p.last}
prenomPatient :: FIRST_NAME :: {p.first}
dtNaiss :: @birth :: {p.birth:%d/%m/%Y}
aidant :: PERSON :: 30% {q.first} {q.last} (enfant) ~ {q.first} {q.last}, voisin
telAidant :: PHONE_NUMBER :: 30% {q.phone_h}
PTA_OG_dB :: @corr :: {int:25-95}
typeSurdite :: DIAGNOSIS :: perception bilatérale ~ mixte OD ~ transmission ~ presbyacousie ~ brusque OG
ordonnanceORL :: DATE :: {day:o:2023-2025|%Y-%m-%d}
modele :: - :: Naïda P{int:30-90} ~ Oticon Real {int:1-3} ~ Signia AX ~ Phonak Lumity
num_serie_D :: - :: {dig:2}{let:2}{dig:6}
num_serie_G :: - :: {dig:2}{let:2}{dig:6}
garantie_mois :: - :: 24 ~ 48
classe_ :: - :: 1 ~ 2
couleurCoque :: - :: beige ~ champagne ~ anthracite
codeLPP :: @acode :: 2355560 ~ 2391100 ~ 2340938
prixOreille :: @amount :: 950 ~ 1390 ~ 1690 ~ 1990
reseau :: @net :: {t.net.1}
essaiDebut :: DATE :: {day:o>x:5-60|%Y-%m-%d}
commentaireEssai :: FREE_TEXT :: 55% {t.shop.0} {t.shop2.0}
port_h_par_jour :: - :: {dec:0-16:1}
"""

TABLES = [
    table("DELIVRANCES.csv", 400, _DISPENSED, separator=";", encoding="cp1252", ages=(1, 92)),
    table("stock officine.csv", 120, _STOCK, separator=";"),
    table("e-ordonnances.csv", 170, _SCRIPTS),
    table("devis_optique.csv", 200, _LENSES, separator=";", ages=(6, 85)),
    table("dentaire_devis_recus.csv", 190, _DENTAL, separator=";"),
    table("audio_patients.csv", 130, _HEARING, ages=(45, 95)),
]
