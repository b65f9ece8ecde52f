"""An internet shop, a telephone company."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_SHOP = """
cust_lastname :: @last :: {p.last} >> lower
nickname :: LOGIN/FIRST_NAME/- | LOGIN/-/PERSON :: {p.login}{int:1-99}
mot_de_passe_clair :: PASSWORD :: {t.word.0} >> gaps
pw_md5 :: PASSWORD/SECRET | SECRET/PASSWORD/- :: {hex:32}
billing_company :: @org :: 22%b {o.name}
billing_vat :: FR_VAT :: 22%b {o.vat}
billing_siren :: FR_SIREN | FR_SIREN/- :: 22%b {o.siren}
ship_zip :: POSTCODE :: {p.postcode} >> nozero
ship_town :: CITY :: {p.town}
carteEnregistree :: CREDIT_CARD :: {card:4533} >> gaps
carte4 :: CREDIT_CARD/- | -/CREDIT_CARD :: {dig:4}
sku :: - :: {t.product.1}
nom :: - :: {t.product.0}
rayon :: - :: {t.product.2}
coloris :: - :: {t.product.3}
points_fid :: - :: {int:0-4200}
n_carte_fid :: MEMBER_NUMBER | MEMBER_NUMBER/INTERNAL_REFERENCE/- :: 2970{dig:9}
suivi :: -/INTERNAL_REFERENCE :: {int:6-8}{let:1}{dig:11}
utm_source :: - :: google ~ newsletter ~ direct ~ insta_0{int:1-9}
optin :: - :: 1 ~ 0
"""

_PHONES = """
MSISDN :: PHONE_NUMBER :: 33{p.mobile_9}
ICCID :: -/INTERNAL_REFERENCE :: 8933{dig:15}
IMEI :: -/INTERNAL_REFERENCE :: 35{dig:13}
PUK1 :: SECRET/PASSWORD/- | -/SECRET/PASSWORD :: {dig:8}
PIN_DEFAUT :: PASSWORD/SECRET | -/PASSWORD/SECRET :: 0000 ~ 1234 ~ {dig:4}
TITULAIRE_LIGNE :: PERSON :: {p.civM} {p.firstA} {p.lastA}
TIT_PIECE :: FR_ID_DOCUMENT | FR_ID_DOCUMENT/- :: {dig:12} ~ {alnum:9} ~ {dig:2}{let:2}{dig:5}
NUM_CTR :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: {int:1-9}.{dig:8}
REMISE :: - :: -20 % ~ -5 % ~ 0
ABO_MENS_HT :: @amount :: {com:4-60:2}
RIO :: -/INTERNAL_REFERENCE :: {int:10-99}{let:1}{alnum:6}{alnum:3}
CPT_BANC :: FR_RIB :: {p.bank}-{p.branch}-{p.account}-{p.key} >> gaps
CPT_BIC :: BIC :: {p.bic}
CB_RECHARGE :: CREDIT_CARD | CREDIT_CARD/- :: {card:5017} >> masked
DEBIT_DESC_MBPS :: - :: {com:4-940:1}
NRA/OLT :: - :: {p.dept}{alnum:3}
CONSO_DATA_GO :: - :: {com:0-90:2}
TVA_CLIENT_PRO :: FR_VAT :: 25% {o.vat}
ENGAGT :: - :: 0 ~ 12 ~ 24
LOGIN_ESPACE :: @login :: {p.login}{int:1-99} ~ {p.mobile}
RESIL_MOTIF :: -/FREE_TEXT :: 6* ∅ ~ prix ~ déménagement ~ concurrence ~ décès
"""

TABLES = [
    Table("clients_boutique_2025.csv", 300, _SHOP, ",", pools=POOLS),
    Table("parc_lignes.csv", 200, _PHONES, ";", "cp1252", pools=POOLS),
]
