"""A mutual: its members, its claims, its rejected invoices, its guarantees; a scheme's entitlements."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_MEMBERS = """
ADH_NUM :: MEMBER_NUMBER | MEMBER_NUMBER/INTERNAL_REFERENCE/- :: {int:1000000-4999999}
CTR_REF :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: SC{dig:6}/{int:1-9}
BNF_TYP :: - :: ASS ~ CJT ~ ENF
BNF_CIV :: CIVILITY :: {p.civM}
BNF_PRN :: FIRST_NAME :: {p.firstA}
BNF_NIR :: FR_NIR :: {p.nir13}
BNF_NIRCLE :: -/FR_NIR | - :: {p.nirkey}
BNF_DNAI :: BIRTH_DATE | BIRTH_DATE/DATE :: {p.birth:%Y%m%d}
BNF_RGNAI :: BIRTH_RANK | -/BIRTH_RANK :: 9* 1 ~ 2
BNF_REGIME :: FR_AMO | -/FR_AMO :: {t.amo.0}
BNF_CAISSE :: FR_AMO | -/FR_AMO :: {t.amo.1}
GAR_LIB :: GUARANTEE :: {t.frame.0}
GAR_NIV :: -/GUARANTEE :: 1 ~ 2 ~ 3 ~ 3+
RES_SOIN :: CARE_NETWORK :: {t.network.0}
ORG_AMC :: FR_AMC | -/FR_AMC :: {t.amc.0}
RIB_PREST :: FR_RIB :: {p.rib}
DT_EFFET :: @date :: {day:ef:2015-2024|%Y%m%d}
TELETR :: - :: O ~ N
"""

_CLAIMS = """
numDecompte :: @id :: D2024{dig:8}
rangBenef :: BIRTH_RANK | -/BIRTH_RANK :: 8* 1 ~ 2 ~ 3
codeActe :: HEALTH_ACT :: {t.ngap.0}
libelleActe :: HEALTH_ACT :: {t.ngap.2}
codeLPP :: HEALTH_ACT | HEALTH_ACT/- :: 25% {t.lpp.0}
libLPP :: HEALTH_ACT :: 30% {t.lpp.1}
medicamentCIP13 :: DRUG_CODE :: 30% 34009{int:30-39}{dig:6}
executantAM :: FR_AM | FR_AM/FR_ADELI/FR_SIREN/- :: {q.am}
prescripteurAdeli :: FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/- :: 50% {r.adeli}
prescripteurRpps :: FR_RPPS :: {r.rpps} >> nozero
amcPrefectoral :: FR_AMC | -/FR_AMC :: {t.amc.0}
executantFiness :: FR_FINESS | FR_FINESS/FR_SIREN/- :: 30% {o.finess}
tauxRO :: - :: 70 ~ 65 ~ 60 ~ 100 ~ 30
partRO :: @amount :: {dec:4-120:2}
franchise :: AMOUNT/- | AMOUNT/- :: 0.00 ~ 1.00 ~ 0.50 ~ 2.00
lotTelereglement :: @code :: {int:100-999}
libReseau :: CARE_NETWORK :: {t.network.0} ~ Hors réseau
ibanVirement :: IBAN_CODE | IBAN_CODE/- :: {p.iban} >> masked
commentaireGestionnaire :: FREE_TEXT/- :: 25% {t.clerk.0}
gestionnaire :: @login :: {r.login}
"""

_REJECTS = """
fact_no :: -/INTERNAL_REFERENCE :: {dig:9}
ps_fact :: FR_AM | FR_AM/FR_ADELI/FR_SIREN/- :: {p.am} >> nozero
ps_nom :: PERSON :: {p.lastU} {p.first}
presc_adeli :: FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/- :: {r.adeli} >> some
ps_fin :: FR_FINESS | FR_FINESS/FR_SIREN/- :: 30% {o.finess}
amc_no :: FR_AMC | -/FR_AMC :: {t.amc.0} >> some
amc_lib :: INSURER :: {t.amc.1} >> caps
conv :: CARE_NETWORK/- :: {t.network.0} >> caps gaps
csr :: - :: {int:1000-1099}
acte_rejete :: HEALTH_ACT :: {t.ngap.0} {t.ngap.1} ~ {t.ccam.0}
amo_caisse_gest :: FR_AMO | -/FR_AMO :: {t.amo.2}
amo_centre :: FR_AMO/- | -/FR_AMO :: {dig:4}
nir_assu :: FR_NIR | -/FR_NIR :: {q.nir} >> science
benef_rang_gem :: BIRTH_RANK | -/BIRTH_RANK :: 1
benef_ddn :: @birth :: {q.birth:%d/%m/%Y}
contrat :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: {int:10000000-99999999}
rejet_lib :: -/FREE_TEXT :: Droits fermés ~ Bénéficiaire inconnu ~ AMC non conventionnée ~ Acte déjà réglé ~ Caisse ?
statut :: - :: à recycler ~ abandonné ~ recyclé
tpInt :: - :: 1 ~ 0
"""

_RIGHTS = """
Matricule assuré :: FR_NIR :: {p.nir13} >> gaps
Clé :: -/FR_NIR | - :: {p.nirkey}
Bénéficiaire - Nom :: @last :: {p.lastU}
Bénéficiaire - Prénom :: FIRST_NAME :: {p.first} >> caps
Qualité :: - :: 0 ~ 1 ~ 2 ~ 6
Date naiss. (lunaire) :: BIRTH_DATE | BIRTH_DATE/DATE/- :: {p.birth:%d%m%y}
Rang gémell. :: BIRTH_RANK | -/BIRTH_RANK :: 12* 1 ~ 2
Organisme :: FR_AMO | -/FR_AMO/FR_SIREN :: {t.amo.2}{dig:4}
Libellé organisme :: FR_AMO | FR_AMO/INSURER/COMPANY_NAME :: {t.amo.3} >> caps
Droits jusqu'au :: @date :: {day:d:2024-2026|%d/%m/%Y}
Nature d'assurance :: - :: 10 ~ 13 ~ 30 ~ 41
Exo TM :: DIAGNOSIS :: 35% ALD {t.ald.0} ~ {t.ald.1}
C2S :: - :: Oui ~ Non
AMC :: FR_AMC | -/FR_AMC :: {t.amc.0} ~ {t.amc.0} ~ 0{t.amc.0}00
Mutuelle :: INSURER :: {t.amc.1}
Plateforme TP :: CARE_NETWORK :: {t.network.0} >> gaps
N° adhérent AMC :: MEMBER_NUMBER | MEMBER_NUMBER/INTERNAL_REFERENCE/- :: {dig:8}{let:1} ~ {dig:9}
Garantie :: GUARANTEE | GUARANTEE/- :: CONF{int:1-4} ~ ECO ~ PREM+ ~ SER{int:1-3}
Médecin traitant déclaré :: - :: O ~ N
"""

TABLES = [
    Table("BENEF_EXTRACT.txt.csv", 400, _MEMBERS, "|", "utf-8", (1, 88), pools=POOLS),
    Table("decomptes-sante.csv", 300, _CLAIMS, ",", pools=POOLS, quoted=True),
    Table("rejets_tp.csv", 150, _REJECTS, ";", "cp1252", pools=POOLS),
    Table("droits_adri.csv", 210, _RIGHTS, ";", "utf-8", (0, 90), pools=POOLS),
]
