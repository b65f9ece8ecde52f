"""Schools and universities: pupils, students, canteens, the open register of schools."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_PUPILS = """
INE :: -/INTERNAL_REFERENCE/MEMBER_NUMBER :: {dig:9}{let:2}
Nom de famille :: @last :: {p.lastU}
Prénom :: FIRST_NAME :: {p.first}
Prénoms 2 et 3 :: FIRST_NAME :: {p.first2} {p.first3} >> gaps
Sexe :: SEX :: {p.sex}
Commune de nais. :: @bplace :: {p.bplace} >> caps
Rang dans la fratrie :: BIRTH_RANK | -/BIRTH_RANK :: {int:1-4}
Div. :: - :: 6A ~ 5C ~ 4B ~ 3D ~ 6E
MEF :: - :: 1001001{int:1000-2099}
Régime :: - :: DP5J ~ EXT ~ DP4J ~ INT
Bourse :: - :: non ~ éch. 1 ~ éch. 3
Resp1 Tél :: PHONE_NUMBER :: {q.mobile_s} >> gaps
Resp1 courriel :: EMAIL_ADDRESS :: {q.email}
Resp1 adresse :: POSTAL_ADDRESS :: {q.street} - {q.postcode} {q.town}
PAI / allergies :: DIAGNOSIS/FREE_TEXT/- :: 12% allergie arachide ~ asthme ~ épilepsie ~ diabète T1 ~ gluten
PP :: LAST_NAME/PERSON | LAST_NAME/PERSON :: {r.civ} {r.lastU} ~ {r.lastU}
Moy. T2 :: - :: {com:3-19:2} >> gaps
Avis du conseil :: FREE_TEXT :: {t.school.0} ~ {t.school.0} {t.schoolb.0}
"""

_STUDENTS = """
COD_ETU :: @id/LOGIN :: {int:20-24}{dig:6}
COD_NNE_IND :: -/INTERNAL_REFERENCE/MEMBER_NUMBER :: {dig:9}{let:1}
LIB_NOM_PAT_IND :: @last :: {p.lastA}
LIB_NOM_USU_IND :: @last :: {p.usage!u}
LIB_PR1_IND :: FIRST_NAME :: {p.firstA}
LIB_VIL_NAI_ETU :: @bplace :: {p.bplaceA}
COD_DEP_PAY_NAI :: - :: {p.bdept}
COD_SEX_ETU :: @sex1 :: {p.sex}
NUM_PIECE :: FR_ID_DOCUMENT | FR_ID_DOCUMENT/- :: {dig:12} ~ {alnum:9} ~ {dig:10} >> gaps
COD_DIP :: - :: {t.degree.2}{dig:3}
LIC_ETP :: - :: {t.degree.0} {t.degree.1}
ECTS_VAL :: - :: {int:0-60}
COD_BAC :: - :: S ~ ES ~ STI2D ~ 0031 ~ NBGE
UID :: @login :: {p.login}
NUM_SECU :: FR_NIR :: {p.nir} >> gaps
CVEC :: -/INTERNAL_REFERENCE :: {alnum:6}-{alnum:6}
TEM_HAND :: -/DIAGNOSIS | - :: N ~ N ~ N ~ O
"""

TABLES = [
    Table("siecle_eleves.csv", 260, _PUPILS, ";", "cp1252", (10, 16), pools=POOLS),
    Table("apogee_individu.csv", 320, _STUDENTS, "|", "utf-8", (18, 30), pools=POOLS),
]
