"""A clinic: stays, prescriptions, stock, residents of its old people's home, its operating theatre."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_STAYS = """
NO_IEP :: @id :: 24{dig:7}
ETAB_FINESS_GEO :: FR_FINESS | FR_FINESS/FR_SIREN/- :: {keep:fg:o.finess}
NOM_USUEL :: @last :: {p.lastA}
PRENOM_PAT :: FIRST_NAME :: {p.firstA}
SEXE_PMSI :: @sex1 :: {p.sex12}
CP_RESID :: POSTCODE :: {p.postcode} >> some
MODE_ENT :: - :: 6* 8 ~ 7 ~ 6 ~ 0
DT_ENT :: @date :: {day:in:2023-2024|%d/%m/%Y}
DUR_SEJ :: - :: {int:0-14}
DP_CIM :: DIAGNOSIS :: {t.diag.0}
DAS_1 :: DIAGNOSIS :: 45% {t.diagb.0}
ACTE_CLASSANT :: HEALTH_ACT :: {t.ccam.0} >> gaps
GHM_CALC :: -/DIAGNOSIS/HEALTH_ACT :: {int:10-23}C{int:10-24}{int:1-4} ~ 0{int:1-8}M{int:10-24}{int:1-4} ~ 05K02J
RPPS_RESP :: FR_RPPS :: {q.rpps}
SEVERITE :: - :: 1 ~ 2 ~ 3 ~ 4 ~ J
UM_PASSAGES :: - :: CHIR ~ MEDA+SSPI ~ AMBU ~ REA>CHIR
TX_OCCUP :: - :: {com:61-99:1}
MNT_GHS :: @amount :: {com:480-6900:2}
AMO_GDREG :: FR_AMO | -/FR_AMO :: {t.amo.0}
AMC_ID :: FR_AMC | -/FR_AMC :: {t.amc.0} >> gaps
CONV_RESEAU :: CARE_NETWORK/- :: {t.network.0} ~ {t.network.0} ~ AUCUN
"""

_RX = """
taille_cm :: - :: {int:148-194}
poids_kg :: - :: {com:42-118:1}
clairance :: - :: {int:28-118}
cdUCD :: DRUG_CODE | DRUG_CODE/- :: 9{int:100000-499999}
lib_specialite :: DRUG_CODE :: {t.drug.1}
ATC5 :: DRUG_CODE :: {t.drug.0}
posologie :: -/FREE_TEXT :: 1 cp matin et soir ~ 2/j ~ 1-0-1 ~ 1 inj. le soir ~ si douleur, max 4/j
voie :: - :: PO ~ PO ~ SC ~ IV ~ INH
indication_saisie :: DIAGNOSIS :: {t.diag.2} >> gaps
prescripteur_rpps :: FR_RPPS :: {q.rpps}
prescripteur_lib :: PERSON :: Dr {q.lastU} {q.init}.
valide_pharma :: - :: O ~ O ~ N
commentaire_ide :: FREE_TEXT :: 40% {t.nurse.0}
ide_adeli :: FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/- :: {r.adeli} >> float
cs_ext_am :: FR_AM | FR_AM/FR_ADELI/FR_SIREN/- :: {q.am} >> gaps
lot_dispense :: -/INTERNAL_REFERENCE :: {let:2}{dig:4}{let:1}
nb_unites :: - :: {int:1-56}
t_frigo :: - :: 2,{int:1-9} ~ 4,{int:0-9} ~ 5,1
"""

_HOME = """
n° chambre :: - :: {int:1-3}{int:10-38} ~ {int:1-3}{int:10-38} bis
Née :: @last :: 55% {p.maiden}
Né(e) le :: BIRTH_DATE :: {p.birth} >> mixed
à :: BIRTH_PLACE/CITY | CITY/BIRTH_PLACE :: {p.bplace} ({p.bdept}) ~ {p.bplace}
N° S.S. :: FR_NIR :: {p.nir_s}
Caisse :: FR_AMO | FR_AMO/INSURER/COMPANY_NAME :: {t.amo.3}
mutuelle / n° :: INSURER :: {t.amc.1} >> gaps
télétrans. (n° AMC) :: FR_AMC | -/FR_AMC :: {t.amc.0} >> some
GIR :: - :: {int:1-6}
Pathologies :: DIAGNOSIS :: {t.diag.2} ~ {t.diag.2}, {t.diagb.2} ~ {t.diagb.1}
ALD o/n :: -/DIAGNOSIS :: OUI ~ NON ~ oui
Régime :: - :: normal ~ mixé ~ sans sel ~ diabétique ~ haché
Personne à prévenir :: PERSON :: {q.first} {q.last} ~ {q.first} {q.last} (enfant) ~ {q.civ} {q.last}, voisinage
Tél. :: PHONE_NUMBER :: {q.mobile_s} ~ {q.phone_s} ~ {q.mobile_d}
RPPS MT :: FR_RPPS :: {r.rpps} >> gaps
kiné n° AM :: FR_AM | FR_AM/FR_ADELI/FR_SIREN/- :: {q.am} >> gaps
Protection juridique :: - :: aucune ~ curatelle ~ tutelle ~ habilitation familiale
"""

TABLES = [
    Table("sejours_mco_2024.csv", 320, _STAYS, ";", "cp1252", (2, 94), pools=POOLS),
    Table("prescriptions_dispensations.csv", 240, _RX, pools=POOLS),
    Table("ehpad_residents_juin.csv", 84, _HOME, ";", "utf-8", (70, 101), pools=POOLS),
]
