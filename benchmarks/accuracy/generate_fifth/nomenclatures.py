"""Codes that are about nobody: communes, activities, acts, diseases, medicines."""

from benchmarks.accuracy.generate_fifth.language import Table

_COG = """
TYPECOM :: - :: 9* COM ~ COMA ~ COMD
COM :: FR_INSEE_CODE :: {o.insee}
REG :: - :: {o.reg}
DEP :: - :: {o.dept}
CTCD :: - :: {o.dept}D
ARR :: - :: {o.dept}{int:1-4}
TNCC :: - :: 5* 0 ~ 1 ~ 2 ~ 3
NCC :: CITY :: {o.townA}
NCCENR :: CITY :: {o.town}
LIBELLE :: CITY :: {o.town}
CAN :: - :: {o.dept}{int:10-29}
COMPARENT :: FR_INSEE_CODE :: 6% {s.insee}
"""

_POSTCODES = """
#Code_commune_INSEE :: FR_INSEE_CODE :: {o.insee}
Nom_de_la_commune :: CITY :: {o.townA}
Code_postal :: POSTCODE :: {o.postcode}
Libellé_d_acheminement :: CITY/POSTAL_ADDRESS :: {o.townA}
Ligne_5 :: @part/CITY :: 8% LE BOURG ~ LA ROCHE
"""

_NAF = """
Ligne :: - :: {n}
Code :: - :: {t.naf.0}
Intitulés de la  NAF rév. 2, version finale :: - :: {t.naf.1}
Intitulés NAF rév. 2, en 40 caractères :: - :: {t.naf.2}
"""

_CCAM = """
Code :: HEALTH_ACT/- :: {t.ccam.0}
Texte :: HEALTH_ACT/- :: {t.ccam.1}
Activité :: - :: 5* 1 ~ 4
Phase :: - :: 0
Tarif Secteur 1 / adhérent OPTAM (en euro) :: @amount :: {t.ccam.2}
Tarif hors secteur 1 / hors adhérent OPTAM (en euro) :: @amount :: {t.ccam.2}
Accord Préalable :: - :: 10% AP
Regroupement :: - :: ATM ~ ADC ~ ADI ~ ADE
Date effet :: @date :: 01/04/2023 ~ 01/07/2023 ~ 12/01/2024
"""

_CIM = """
code :: DIAGNOSIS/- :: {t.cim.0}
libelle :: DIAGNOSIS/- :: {t.cim.1}
chapitre :: - :: {t.cim.2}
niveau :: - :: 1 ~ 2 ~ 3
type_mco :: - :: 0 ~ 1 ~ 3
"""

_CIS = """
Code CIS :: DRUG_CODE/- | -/DRUG_CODE/INTERNAL_REFERENCE :: 6{dig:7}
Dénomination du médicament :: DRUG_CODE/- :: {t.drug.0}, {t.drug.1}
Forme pharmaceutique :: -/DRUG_CODE :: {t.drug.1}
Voies d'administration :: - :: {t.drug.2}
Statut administratif de l'AMM :: - :: 6* Autorisation active ~ Autorisation abrogée
Type de procédure d'AMM :: - :: Procédure nationale ~ Procédure décentralisée ~ Procédure centralisée
Etat de commercialisation :: - :: 5* Commercialisée ~ Non commercialisée
Date d'AMM :: @date :: {day:amm:1985-2022|%d/%m/%Y}
StatutBdm :: - :: 8% Alerte ~ Warning disponibilité
Numéro de l'autorisation européenne :: @code :: 8% EU/1/{int:10-22}/{dig:3}
Titulaire(s) :: @org :: {t.laboratory.0}
Surveillance renforcée :: - :: 6* Non ~ Oui
Substance active :: -/DRUG_CODE :: {t.drug.3}
"""

_CIP = """
Code CIS :: DRUG_CODE/- | -/DRUG_CODE/INTERNAL_REFERENCE :: 6{dig:7}
Code CIP7 :: DRUG_CODE/- | DRUG_CODE/-/INTERNAL_REFERENCE :: {keep:cip:cip:3}
Libellé de la présentation :: -/DRUG_CODE :: plaquette(s) PVC-Aluminium de {int:7-90} comprimé(s) ~ \
1 flacon(s) en verre brun de {int:50-200} ml ~ {int:6-30} sachet(s)-dose(s) papier aluminium
Statut administratif de la présentation :: - :: 8* Présentation active ~ Présentation abrogée
Etat de commercialisation :: - :: 5* Déclaration de commercialisation ~ Déclaration d'arrêt de commercialisation
Date de la déclaration de commercialisation :: @date :: {day:sold:1990-2023|%d/%m/%Y}
Code CIP13 :: DRUG_CODE/- | DRUG_CODE/-/INTERNAL_REFERENCE :: {cip13}
Agrément aux collectivités :: - :: 4* oui ~ non
Taux de remboursement :: - :: 75%paid 65% ~ 30% ~ 15% ~ 100%
Prix du médicament en euro :: @amount :: 75%paid {com:1.2-60:2}
Indications ouvrant droit au remboursement :: -/FREE_TEXT :: 5% Ce médicament peut être pris en charge ou remboursé \
par \
l'Assurance Maladie dans certains cas.
"""

_NGAP = """
code_prestation :: HEALTH_ACT/- :: {t.ngap.0}
libelle_prestation :: HEALTH_ACT/- :: {t.ngap.1}
tarif_metropole :: @amount :: {t.ngap.2}
nature_assurance :: - :: Maladie ~ Maternité ~ Accident du travail
date_debut_validite :: @date :: {day:valid:2016-2023|%d/%m/%Y}
date_fin_validite :: @date :: 10% {day:valid>end:100-360|%d/%m/%Y}
"""

TABLES = [
    Table("v_commune_2024.csv", 140, _COG, unique=1),
    Table("laposte_hexasmal.csv", 130, _POSTCODES, ";", unique=0),
    Table("naf2008_liste_n5.csv", 44, _NAF, ";", "cp1252", unique=1),
    Table("ccam_v74.csv", 40, _CCAM, ";"),
    Table("cim10_libelles.csv", 50, _CIM, "|", unique=0),
    Table("CIS_bdpm.csv", 100, _CIS, "\t", "cp1252"),
    Table("CIS_CIP_bdpm.csv", 120, _CIP, "\t", "cp1252"),
    Table("ngap_prestations.csv", 30, _NGAP, ";", unique=0),
]
