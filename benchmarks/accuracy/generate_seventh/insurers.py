"""Insurers of cars and of homes."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_CAR = """
POL :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: AU{dig:8}
AVENANT :: - :: {int:0-7}
SOUSC :: PERSON :: {p.lastU} {p.firstU}
SOC_AN :: MEMBER_NUMBER | MEMBER_NUMBER/INTERNAL_REFERENCE/- :: {dig:7}{let:1}
IMMAT :: VEHICLE_PLATE :: {let:2}-{dig:3}-{let:2} ~ {let:2} {dig:3} {let:2}
MARQ :: - :: {t.car.0}
MODL :: - :: {t.car.1}
TYPMINE :: - :: {t.car.2}{dig:4}
PF :: - :: {t.car.3}
MEC1 :: @date :: {day:m:2004-2024|%d/%m/%Y}
VIN :: -/VEHICLE_PLATE :: VF{alnum:9}{dig:6}
FORMULE :: GUARANTEE/- :: {t.cover.0}
GAR_ANNEXE :: GUARANTEE/- :: 60% {t.coverb.0}
FRANCH_BDG :: @amount :: 0 ~ 75 ~ 110 ~ 150
CRM :: - :: 0,50 ~ 0,50 ~ 0,64 ~ 0,76 ~ 1,00 ~ 1,25
PERMIS_NO :: FR_ID_DOCUMENT | FR_ID_DOCUMENT/- :: {dig:12} >> nozero
USAGE :: - :: privé-trajet ~ privé ~ tous déplacements ~ tournées
KM_AN :: - :: {int:3-38}000
CODPOST_STAT :: POSTCODE | POSTCODE/- :: {p.postcode} >> float
"""

_CLAIM = """
sin_num :: @id :: {int:2023-2025}-{dig:6}
police :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: H{dig:4}.{dig:4}
assure :: PERSON :: {p.civ} {p.lastU} ~ {p.civ} et {q.civ} {p.lastU} ~ {p.lastU} {p.first}
nature :: - :: DDE ~ VOL ~ INC ~ BDG ~ TGN ~ RC
recit :: FREE_TEXT :: {t.damage.0} ~ {t.damage.0} {t.damageb.0}
lieu_sin :: POSTAL_ADDRESS :: {p.street}, {p.postcode} {p.town}
insee_sin :: FR_INSEE_CODE | FR_INSEE_CODE/POSTCODE :: {p.insee} >> gaps
garantie_jeu :: GUARANTEE/- :: {t.cover.0}
regle :: @amount :: {com:0-9000:2} >> gaps
expert :: PERSON/COMPANY_NAME :: {r.first} {r.last} ~ Cabinet {r.last} Expertise
cie_adverse :: INSURER :: 50% {t.insurer.0}
plaque_adv :: VEHICLE_PLATE :: 30% {let:2}{dig:3}{let:2} ~ {dig:4} {let:2} {p.dept}
pct_resp :: - :: 0 ~ 50 ~ 100
recours :: - :: O ~ N ~ ?
gest :: -/PERSON/LOGIN :: {r.init}{dig:1}
pj_nom :: - :: {t.file.0}
"""

TABLES = [
    Table("parc_auto_polices.csv", 280, _CAR, ";", "cp1252", (19, 85), pools=POOLS),
    Table("sinistres_mrh_auto.csv", 190, _CLAIM, ";", pools=POOLS),
]
