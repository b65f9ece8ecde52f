"""Banks, tax, customs, a lottery, suppliers of an ERP."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_KYC = """
TIERS_ID :: @id :: T{dig:9}
TIERS_TYPE :: - :: PP ~ PP ~ PM
CIV_CD :: CIVILITY | -/CIVILITY/SEX :: {int:1-3}
NOM_PATRO :: @last :: {p.lastU}
PRN1 :: FIRST_NAME :: {p.first}
NAIS_DT :: @birth :: {p.birth:%Y-%m-%d}
NAIS_COM_INSEE :: @binsee :: {p.binsee}
NAIS_LIEU :: @bplace :: {p.bplaceA}
NAT_ISO :: - :: FR ~ FR ~ FR ~ PT ~ MA ~ BE
PID_TYPE :: - :: CNI ~ PAS ~ TS
FISC_ID :: FR_SPI | FR_SPI/- :: {p.spi} >> gaps
PPE_FLG :: - :: N ~ N ~ N ~ O
RISK_SCORE :: - :: {dec:0-1:3}
CSP :: - :: 37 ~ 46 ~ 52 ~ 62 ~ 74
IBAN_PPAL :: IBAN_CODE :: {p.iban}
BIC_PPAL :: BIC :: {p.bic}
GEST_MATRICULE :: -/INTERNAL_REFERENCE/LOGIN :: {let:1}{dig:6}
"""

_SEPA = """
MndtId :: @code/CONTRACT_NUMBER :: RUM{dig:8}{let:2}
DtOfSgntr :: @date :: {day:s:2018-2024|%Y-%m-%d}
SeqTp :: - :: RCUR ~ RCUR ~ FRST
Dbtr_Nm :: PERSON :: {p.civM} {p.lastA} {p.firstA}
DbtrAcct :: IBAN_CODE :: {p.iban_s}
DbtrAgt :: BIC :: {p.bic11} >> gaps
RIB ancien :: FR_RIB :: {p.bank} {p.branch} {p.account} {p.key}
Amt :: @amount :: {dec:8-420:2}
Ccy :: - :: EUR
RmtInf :: -/FREE_TEXT :: COTISATION {int:2023-2025} ~ LOYER T{int:1-4} ~ CANTINE {day:s|%m/%Y} ~ {dig:6}
RjctRsn :: - :: 6* ∅ ~ AM04 ~ MD06 ~ AC04
ICS :: -/INTERNAL_REFERENCE :: FR{int:10-88}ZZZ{dig:6}
"""

_CARDS = """
txn_ref :: @id :: {hex:20}
pan_trunc :: CREDIT_CARD | CREDIT_CARD/- :: {card:4970} >> ended
exp :: -/DATE :: {int:10-12}/{int:25-29}
scheme :: - :: CB ~ VISA ~ MC
mcc :: - :: 5411 ~ 5541 ~ 5812 ~ 7011 ~ 4111
merchant_name :: @org :: {o.baseA}
merchant_city :: CITY :: {o.townA}
merchant_vat :: FR_VAT :: {o.vat}
auth :: -/INTERNAL_REFERENCE :: {dig:6} ~ {dig:6} ~ {alnum:6}
3ds :: - :: Y ~ N ~ A
fraude_suspectee :: - :: 0 ~ 0 ~ 0 ~ 1
ip_client :: IP_ADDRESS :: {int:20-210}.{int:0-255}.{int:0-255}.{int:1-254}
device :: -/INTERNAL_REFERENCE | -/INTERNAL_REFERENCE/SECRET :: {hex:16}
"""

_OLDCARDS = """
CARTE :: CREDIT_CARD :: {card:5134}
CARTE_SECOURS :: CREDIT_CARD :: 35% {card:4974} >> gaps
CPT_SUPPORT :: FR_RIB/- | -/FR_RIB :: {p.account}
GUICHET :: - :: {p.branch}
CLE RIB :: - :: {p.key}
RIB COMPLET :: FR_RIB :: {p.rib} >> gaps
SWIFT AGENCE :: BIC :: {p.bic}
PLAFOND RET :: AMOUNT/- :: 300 ~ 500 ~ 1000
PLAFOND PAIEMENT :: @amount :: {int:15-60}00
OPPO :: - :: 8* N ~ O
DATE OPPO :: @date :: 30% {day:o:2022-2025|%d%m%Y}
CODE :: - :: 8* ∅ ~ {int:1-9}
VISUEL :: - :: classique ~ océan ~ club ~ or
"""

_TAX = """
NUM_FISCAL :: FR_SPI | FR_SPI/- :: {p.spi}
NUMFISC_CONJ :: FR_SPI | FR_SPI/- :: 50% {q.spi}
SPI RATTACHE 1 :: FR_SPI | FR_SPI/- :: 15% {r.spi}
REF_AVIS :: -/INTERNAL_REFERENCE :: {int:22-25} {int:10-98} {dig:7} {dig:2}
DECL1_PRENOMS :: FIRST_NAME :: {p.firstA} {p.first2!u}
DNAIS :: @birth :: {p.birth:%d/%m/%Y}
ADR_FISC_L4 :: @way :: {p.streetA}
ADR_FISC_CP_VILLE :: CITY/POSTCODE/POSTAL_ADDRESS :: {p.postcode} {p.townA}
SIP :: - :: SIP {p.townA}
NB_PARTS :: - :: 1 ~ 1,5 ~ 2 ~ 2,5 ~ 3
SITFAM :: - :: M ~ C ~ D ~ V ~ O
TELEDEC :: - :: O ~ O ~ N
SIP_TEL :: PHONE_NUMBER :: {o.phone} >> nozero
MEL_CONTACT :: EMAIL_ADDRESS :: {p.email!u}
"""

_CUSTOMS = """
MRN :: @code :: {int:23-25}FR{alnum:14}
EORI :: -/FR_SIRET | -/FR_SIRET :: FR{o.siret}
declarant :: @org :: {o.nameA}
tva_intra :: FR_VAT :: {o.vat} >> gaps
destinataire :: @org/PERSON :: {s.name}
nc8 :: - :: {t.goods.0}
design_marchandise :: -/FREE_TEXT :: {t.goods.1}
masse_nette_kg :: - :: {com:1-24000:1}
val_stat_eur :: @amount :: {int:120-88000}
droits :: @amount :: {com:0-900:2}
regime :: - :: 4000 ~ 1000 ~ 4200 ~ 7100
incoterm :: - :: DAP ~ EXW ~ CIF ~ FCA
voyageur_passeport :: FR_ID_DOCUMENT :: 25% {dig:2}{let:2}{dig:5}
immat_transport :: VEHICLE_PLATE :: {let:2}-{dig:3}-{let:2} ~ {let:2}{dig:3}{let:2}
"""

_LOTTERY = """
lot_gain_id :: @id :: {n:7001}
jeu :: - :: Grattage Trèfle ~ Tirage du samedi ~ Keno local
n° billet :: -/INTERNAL_REFERENCE :: {dig:3}-{dig:7}-{dig:3}
gagnant :: PERSON :: {p.lastU} {p.first} ~ {p.lastU} {p.first} ~ anonyme
né(e) :: BIRTH_DATE :: {p.birth:%d/%m/%Y}
pièce :: FR_ID_DOCUMENT | FR_ID_DOCUMENT/- :: CNI {dig:12} ~ {dig:12} ~ PC {dig:12}
gain brut :: @amount :: {int:1-900}000 € ~ {int:300-900} €
rang :: - :: {int:1-8}
IBAN gagnant :: IBAN_CODE :: {p.iban_s} >> gaps
point de vente :: @org :: {o.base} ~ Tabac {o.oftown}
SIRET PDV :: FR_SIRET :: {o.siret_s} >> gaps
code PDV :: -/INTERNAL_REFERENCE :: {dig:6}
forclusion :: @date :: {day:f:2025-2026|%d/%m/%Y}
chèque n° :: -/INTERNAL_REFERENCE :: {dig:7}
"""

_SUPPLIERS = """
LIFNR :: @id :: {n:300100}
STCD1 :: FR_SIRET :: {o.siret} >> some
STCEG :: FR_VAT :: {o.vat}
STRAS :: @way :: {o.streetA}
PSTLZ :: POSTCODE :: {o.postcode}
ORT01 :: CITY :: {o.townA}
LAND1 :: - :: {t.country.0}
TELFX :: PHONE_NUMBER :: 40% {o.fax_s}
BANKL :: FR_RIB/- | -/FR_RIB :: {o.bank}{o.branch}
IBAN_FRN :: IBAN_CODE :: {o.iban}
SWIFT :: BIC :: {o.bic11} >> gaps
KONTO :: -/INTERNAL_REFERENCE :: 401{let:3}{dig:3}
ZTERM :: - :: 30J ~ 45FDM ~ 60J ~ CPT
ENCOURS_KE :: AMOUNT/- | AMOUNT/- :: {com:0-400:1}
BLOCAGE :: - :: 7* ∅ ~ X
APE :: - :: {t.naf.0}
SMTP_ADDR :: EMAIL_ADDRESS :: {o.email}
"""

TABLES = [
    Table("kyc_tiers_pp.csv", 300, _KYC, ";", pools=POOLS),
    Table("prelevements_sepa.csv", 140, _SEPA, ",", pools=POOLS),
    Table("monetique_autorisations.csv", 400, _CARDS, ",", pools=POOLS),
    Table("CARTES.csv", 120, _OLDCARDS, ";", "cp1252", pools=POOLS),
    Table("role_ir_echantillon.csv", 220, _TAX, ";", "cp1252", (22, 90), pools=POOLS),
    Table("dedouanement.csv", 160, _CUSTOMS, "|", pools=POOLS),
    Table("gagnants_lots.csv", 72, _LOTTERY, ";", pools=POOLS),
    Table("LFA1_extract.csv", 240, _SUPPLIERS, "\t", pools=POOLS),
]
