"""Housing and energy: tenants of a social landlord, meters, diagnoses of performance."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_TENANTS = """
LOC_NUM :: @id :: L/{dig:6}/{int:10-28}
LOC_CIVIL :: CIVILITY :: {p.civM}
LOC_NOMPRE :: PERSON :: {p.lastA} {p.firstA}
LOC_NSPI :: FR_SPI | FR_SPI/- :: {p.spi} >> some
COLOC_NSPI :: FR_SPI | FR_SPI/- :: 35% {q.spi}
NUR :: -/INTERNAL_REFERENCE :: {p.dept}{dig:3}{dig:10}{let:1}{dig:4}
BAIL_REF :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: B{int:2004-2025}-{dig:5}
PROG :: -/POSTAL_ADDRESS :: Résidence {o.vname} ~ Rés. {p.way}
ESC/ETG/PTE :: POSTAL_ADDRESS/- | -/POSTAL_ADDRESS :: {let:1}/{int:0-9}/{int:1-60}
TYPLOG :: - :: T1 ~ T2 ~ T3 ~ T4 ~ T5
SH_M2 :: - :: {com:24-98:2}
APL_VERSEE :: @amount :: 55% {com:20-330:2}
RIB_LOC :: FR_RIB :: {p.rib} >> pairs
BIC_LOC :: BIC :: {p.bic} >> gaps
PLAFOND :: - :: PLAI ~ PLUS ~ PLS
CAF_MATRIC :: MEMBER_NUMBER | MEMBER_NUMBER/INTERNAL_REFERENCE/- :: {dig:7} ~ {dig:7}{let:1}
ASS_HAB :: INSURER :: {t.insurer.0} >> gaps
"""

_METERS = """
PRM :: -/INTERNAL_REFERENCE/CONTRACT_NUMBER :: {int:10-29}{dig:12}
PCE (gaz) :: -/INTERNAL_REFERENCE/CONTRACT_NUMBER :: 45% GI{dig:6} ~ {dig:14}
num_contrat_fourn :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: {dig:3}.{dig:3}.{dig:3} ~ 1-{alnum:7}
nif_tit :: FR_SPI | FR_SPI/- :: 60% {p.spi}
siren_pro :: FR_SIREN | FR_SIREN/- :: 20% {o.siren}
insee_pdl :: FR_INSEE_CODE | FR_INSEE_CODE/POSTCODE :: {p.insee} >> nozero
ps_kva :: - :: 3 ~ 6 ~ 9 ~ 12 ~ 36
fta :: - :: BTINFCU4 ~ BTINFMU4 ~ BTINFMUDT
idx_hp :: - :: {int:1200-98000}
idx_hc :: - :: {int:900-70000}
conso_an_kWh :: - :: {int:800-21000}
linky :: - :: O ~ O ~ N
date_mes :: @date :: {day:m:2001-2025|%Y-%m-%d} >> mixed
echeance_ttc :: @amount :: {com:25-310:2}
cheque_energie :: -/INTERNAL_REFERENCE :: 15% {dig:3} {dig:3} {dig:4} {let:2}
prelev_iban :: IBAN_CODE | -/IBAN_CODE/CREDIT_CARD :: {p.iban} >> ended
telereleve_ip :: IP_ADDRESS :: 10.{int:64-95}.{int:0-255}.{int:1-254}
"""

TABLES = [
    Table("PATRIM_LOCATAIRES.csv", 220, _TENANTS, ";", "cp1252", (20, 90), pools=POOLS),
    Table("releves_compteurs.csv", 250, _METERS, ";", pools=POOLS),
]
