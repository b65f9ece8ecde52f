"""Fines of a municipal police, decisions of courts."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_FINES = """
AVIS :: -/INTERNAL_REFERENCE :: {dig:10}
DTHR_INF :: @date :: {day:i:2024-2025|%d/%m/%Y %H:%M}
NATINF :: - :: {t.offence.1}
LIB_INF :: -/FREE_TEXT :: {t.offence.0}
IMMATRICULATION :: VEHICLE_PLATE :: {let:2}-{dig:3}-{let:2} ~ {dig:3} {let:3} {p.dept}
IMMAT2 remorque :: VEHICLE_PLATE :: 15% {let:2}{dig:3}{let:2}
PAYS_IMMAT :: - :: F ~ F ~ F ~ B ~ D ~ E
LIEU_INF :: POSTAL_ADDRESS :: {o.num} {o.vtype1} {o.vnameA} ~ {o.vtype1} {o.vnameA} ~ {t.street.0!u}
COMINSEE :: FR_INSEE_CODE | FR_INSEE_CODE/POSTCODE :: {o.insee}
CONTREVENANT :: PERSON :: {p.lastA} {p.firstA} >> gaps
CTV_NE_LE :: BIRTH_DATE | BIRTH_DATE/DATE :: {p.birth:%d/%m/%Y} >> gaps
CTV_A :: @bplace :: {p.bplaceA} >> gaps
PERMIS :: FR_ID_DOCUMENT | FR_ID_DOCUMENT/- :: {dig:12} ~ {dig:2}{let:2}{dig:5} >> gaps
AMF_EUR :: AMOUNT | AMOUNT/- :: {t.offence.2} ~ {t.offence.2},00
PTS :: - :: 0 ~ 1 ~ 3 ~ 4
AGENT_MAT :: -/LOGIN/INTERNAL_REFERENCE :: {dig:5}
VITESSE_RET :: - :: {int:54-131}
FPS/FORFAIT :: - :: FPS ~ AFM ~ AFD
"""

_COURTS = """
RG :: @code :: {int:19-25}/{dig:5}
juridiction :: - :: {t.court.0}
code_jur :: - :: {t.court.1}
chambre :: - :: {t.court.2} ~ {t.court.2} ~ 1re ch. ~ Référés
demandeur :: PERSON/COMPANY_NAME :: {p.civ} {p.first} {p.lastU} ~ {p.civ} {p.first} {p.lastU}
defendeur_rcs :: FR_SIREN | FR_SIREN/- :: {o.siren_s} ~ {o.siren_s} ~ {o.siren}
avocat_dem :: PERSON :: Me {r.first} {r.lastU} ~ Maître {r.last}
toque :: - :: {let:1}{int:100-2100} ~ T{int:1-90}
nac :: - :: {int:10-89}{let:1}
date_audience :: @date :: {day:a:2022-2025|%d/%m/%Y}
dispositif :: -/FREE_TEXT :: Déboute ~ Condamne ~ Condamne partiellement ~ Radiation ~ Renvoi
resume :: FREE_TEXT :: {t.damage.0} {t.damageb.0} {t.talk.0}
ecli :: -/INTERNAL_REFERENCE :: ECLI:FR:{let:4}:{int:2022-2025}:{dig:6}
pseudonymisé :: - :: true ~ false
"""

TABLES = [
    Table("pv_electroniques.csv", 330, _FINES, ";", "cp1252", pools=POOLS),
    Table("decisions_civiles.csv", 90, _COURTS, ";", pools=POOLS),
]
