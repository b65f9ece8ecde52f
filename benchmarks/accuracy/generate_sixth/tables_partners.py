"""Partners, delegated managers, brokers, associations, payments, transfers, complaints, expenses."""

from benchmarks.accuracy.generate_sixth.writing import table

_CARERS = """
PS_ID :: @id :: PS{dig:6}
PS_TITRE :: CIVILITY :: Dr ~ {p.civM} ~ Pr
PS_LIB2 :: FIRST_NAME :: {p.firstA}
PS_RPPS :: FR_RPPS :: =float10 {p.rpps}
PS_ADELI :: @adeli :: =nozero {p.adeli}
PS_NUMAM :: @am :: =pad20 {p.am}
PS_ADELI_REMPL :: @adeli :: 30% {q.adeli}
PS_AM_CABINET :: @am :: 70% {q.am}
PS_SPEC :: - :: Dentiste ~ Opticien ~ Audioprothésiste ~ Ostéopathe ~ Infirmier
PS_SECTEUR :: - :: 1 ~ 2 ~ 2 OPTAM ~ NC
PS_RESEAU :: @net :: {t.net.1}
PS_RESEAU_CD :: @netc :: {t.net.0}
PS_NOTE :: - :: {dec:2-5:1}
PS_SITE :: URL :: 55% https://{p.work}.{o.host} ~ www.{o.host}
PS_RS :: @org :: {o.optic} ~ {o.dent} ~ {o.audio}
PS_SIREN :: FR_SIREN :: {o.siren}
PS_CIVIL_REF :: - :: C{int:1-4}
PS_INSEE :: FR_INSEE_CODE :: {o.insee}
PS_TEL_CAB :: PHONE_NUMBER :: {o.phone_s}
PS_RIB :: FR_RIB :: {o.rib}
PS_CONV_DT :: DATE :: {day:c:2009-2024|%d/%m/%Y}
PS_REMISE_TX :: - :: 5 ~ 10 ~ 12,5 ~ 20
PS_COMM :: @text :: 20% {t.clerk.0}
"""

_DELEGATED = """
Délégataire :: COMPANY_NAME/INSURER :: {q.last} & {r.last} Courtage ~ Gestion Santé {q.last} ~ Alliance {o.town}
Code DG :: - :: DG{dig:3}
N° AMC porteur :: @amc :: {t.ins.2}
AMC étendu :: @amc :: {t.ins.3}
AMC historique :: @amc :: =nozero 40% 00{t.ins2.2}
SIREN :: FR_SIREN :: {o.siren_s}
TVA :: FR_VAT :: {o.vat}
N° TVA UE facturation :: FR_VAT :: =pad30 {o.vat_s}
ORIAS :: - :: {dig:8}
Agrément ACPR :: - :: {dig:7}
Réseau retenu :: @net :: {t.net.1}
Caisse pivot :: @amo :: {t.caisse.1}{t.caisse.2}
Nb contrats gérés :: - :: =thousands {int:120-90000}
Taux frais gestion (%) :: - :: {com:2-9:2}
Commission due :: @amount :: =thousands {com:1000-90000:2}
Adresse serveur :: IP_ADDRESS/URL :: 10.{int:1-90}.{int:0-254}.{int:1-254}
RIB commission :: FR_RIB :: {o.rib_s}
Contact :: EMAIL_ADDRESS :: {o.email}
Nom fichier retour :: - :: RET_{int:1-99}_{dig:4}.csv
Fin de mandat :: DATE :: {day:f:2025-2029|%d/%m/%Y}
"""

_ASSOCIATIONS = """
Structure :: COMPANY_NAME :: {o.club}
Numéro RNA :: FR_RNA :: {o.rna}
Ancien n° préfecture :: FR_RNA/- | -/FR_RNA/INTERNAL_REFERENCE :: =nozero 40% 0{o.dept}1{dig:6}
W_siege :: FR_RNA :: {s.rna}
id_asso :: FR_RNA :: =hide20 {v.rna}
Antenne locale (nom, RNA) :: COMPANY_NAME/FR_RNA :: 45% {s.club} - {s.rna} ~ {s.club}
Siret association :: FR_SIRET :: {o.siret}
N° TVA :: FR_VAT :: 20% {o.vat}
code commune :: FR_INSEE_CODE :: =nozero {o.insee}
Président(e) :: PERSON :: {p.civ} {p.first} {p.lastU}
Trésorier :: EMAIL_ADDRESS :: {q.email}
Site internet :: URL :: 50% https://{o.host}/contact
RNA constaté :: FR_RNA :: 60% {o.rna}
Objet :: -/FREE_TEXT :: {t.exam.0} ~ soutien aux malades ~ sorties pour les {int:55-70} ans et plus
Nb bénévoles :: - :: {int:2-140}
Avis commission :: FREE_TEXT :: 45% {t.clerk.0}
IBAN :: IBAN_CODE :: {o.iban_s}
BIC :: BIC :: {o.bic11}
"""

_ASSO_FOLLOW = """
asso :: FR_RNA :: {o.rna}
libelle :: COMPANY_NAME :: {o.clubA}
federation_w :: FR_RNA :: 75% {s.rna}
code_local :: FR_RNA :: 60% {v.rna!l}
nature_jur :: - :: 9210 ~ 9220 ~ 9230
agrement_sante :: - :: N{int:2015-2024}RN{dig:4}
convention :: @id :: CV{day:d:2020-2024|%y}-{dig:3}
action_sante :: HEALTH_ACT/- :: {t.exam.0}
publics :: - :: seniors ~ jeunes ~ aidants ~ salariés
nb_seances :: - :: {int:1-40}
montant_verse :: @amount :: {dec:200-9000:2}
pct_verse :: - :: 50 ~ 80 ~ 100
code_commune_action :: FR_INSEE_CODE :: {s.insee}
adresse_web :: URL :: www.{o.host}
siren :: FR_SIREN :: {o.siren}
rna_verifie :: - :: oui ~ non
"""

_CARDS = """
order_id :: @id :: CB{dig:10}
pan_masked :: CREDIT_CARD :: 4970 10** **** {dig:4}
pan :: CREDIT_CARD :: {card:497}
card_token :: SECRET/- | SECRET/-/INTERNAL_REFERENCE :: tok_{mixed:24}
cb_anc :: CREDIT_CARD :: 25% {card:513}
ccnum4 :: CREDIT_CARD/- | -/CREDIT_CARD :: {dig:4}
numero :: CREDIT_CARD :: =quote {card:4}
exp :: -/DATE :: {int:10-12}/{int:25-29}
cvv_present :: - :: Y ~ N
authCode :: - :: {dig:6}
currency :: - :: EUR ~ 978
ville_ip :: CITY/- :: {p.town}
status3ds :: - :: Y ~ A ~ N
acquirer_bin :: - :: {dig:6}
police_ref :: @con :: {let:3}{dig:8}
recu :: EMAIL_ADDRESS :: 80% {p.email}
paid_at :: DATE :: {day:p:2024-2025|%Y-%m-%dT%H:%M:%SZ}
moyen :: CREDIT_CARD/IBAN_CODE :: 3* {card:455} ~ {p.iban}
carte_secours :: CREDIT_CARD | CREDIT_CARD/- :: =mask 20% {card:4978}
"""

_TRANSFERS = """
EndToEndId :: @id :: PREST{day:v:2025-2025|%Y%m%d}{dig:6}
DbtrNm :: @ins :: {t.ins.0!u}
DbtrIBAN :: IBAN_CODE :: {s.iban}
DbtrBIC :: BIC :: {s.bic}
CdtrNm :: PERSON/COMPANY_NAME :: 5* {p.lastA} {p.firstA} ~ {o.pharmA}
CdtrIBAN :: IBAN_CODE :: =mask8 {p.iban}
CdtrBIC :: BIC :: =none15 {p.bic11}
BicAncien :: BIC :: 25% {q.bic11}
UltmtCdtr :: PERSON :: 15% {q.lastA} {q.firstA}
RmtInf :: -/FREE_TEXT :: Remboursement soins du {day:s:2025-2025|%d/%m} ~ DECPTE {dig:8} ~ IJ PREVOYANCE
RgltryRef :: -/INTERNAL_REFERENCE :: {alnum:12}
IbanAncien :: IBAN_CODE :: 25% {q.iban}
RtrRsn :: - :: 12% AC04 ~ AM04 ~ MD07
NIFTiers :: @spi :: 45% {p.spi}
Anc :: FR_RIB :: 35% {p.rib}
Swift correspondant :: BIC :: 20% {o.bic11}
"""

_COMPLAINTS = """
REC_NUM :: @id :: R{day:r:2023-2025|%y}-{dig:4}
REC_CANAL :: - :: courrier ~ téléphone ~ web ~ médiateur
REC_CIV :: CIVILITY :: {p.civL} ~ Maître ~ {p.civL}
REC_NOM_NAIS :: @last :: 30% {p.maidenU}
REC_ZONE :: POSTCODE/- :: {p.postcode}
REC_MOTIF_N1 :: - :: PRESTATION ~ COTISATION ~ GESTION ~ COMMERCIAL
REC_VERBATIM :: FREE_TEXT :: {t.complaint.0} ~ {t.complaint.0} {t.complaint2.0} ~ {t.complaint.0} {t.msg.0}
REC_ANALYSE :: FREE_TEXT :: 70% {t.clerk.0}
REC_GAR :: @gua :: {t.gua.1} ~ {t.gua.0}
REC_DEDOM :: @amount :: 20% {int:15-300}
REC_RPPS :: FR_RPPS :: 30% {q.rpps}
REC_DELAI :: - :: {int:0-75}
REC_FONDEE :: - :: O ~ N ~ P
REC_NPS :: - :: 40% {int:0-10}
REC_AGENT :: @login :: {q.login!u}
REC_GRP :: @netc :: {t.net.0} ~ ∅
"""

_EXPENSES = """
NDF :: @id :: NDF{dig:6}
Visiteur / délégué :: PERSON :: {p.first} {p.last}
Immat. véh. perso :: VEHICLE_PLATE :: {p.plate} ~ {p.plateold} ~ 4* {p.plate}
Véh. location :: VEHICLE_PLATE :: 30% {q.plate!l}
CV fiscaux :: - :: {int:3-10}
Km :: - :: {int:4-640}
Barème :: - :: 0,529 ~ 0,606 ~ 0,661
Indemnité km (€) :: @amount :: {com:3-390:2}
Client visité :: @org :: {o.name}
SIREN client :: FR_SIREN :: {o.siren}
TVA FR fournisseur :: FR_VAT :: =none20 {s.vat}
Trajet :: CITY/-/POSTAL_ADDRESS :: {p.town} - {o.town} ~ {p.town} > {o.town} A/R
Nom hôtel :: - :: Étape ~ Campagnard ~ ∅
Justif. :: - :: NDF_{dig:6}_{int:1-3}.pdf
N° fiscal salarié :: @spi :: {p.spi_s}
Pièce d'identité locat. :: @doc :: 30% {p.cni} ~ {p.permit}
Code postal OK :: - :: O ~ N
Immat. covoitureur :: VEHICLE_PLATE :: 20% {r.plate}
Avance CB société :: CREDIT_CARD :: 25% {card:5137}
Visa N+1 :: - :: OK ~ KO ~ ∅
"""

_PROVIDENT = """
DOSS_INV :: @id :: INV{dig:5}
BENEF_DC :: PERSON :: {p.lastU} {p.first}, conjoint ~ {p.lastU} {p.first} ~ mes enfants à parts égales
NUM_FISC_BENEF :: @spi :: {p.spi}
SPI_CONJ :: @spi :: =mask30 55% {q.spi}
CNI_BENEF :: @doc :: {p.cni} ~ {p.cnie}
LIEU_NAIS_BENEF :: @bplace :: {p.bplaceA}
COM_NAIS_BENEF :: FR_INSEE_CODE/BIRTH_PLACE :: {p.binsee}
RG_NAIS :: @rank :: {p.rank}
TX_RENTE :: - :: 30 ~ 50 ~ 75
CAT_INV :: DIAGNOSIS/- | -/DIAGNOSIS :: 1 ~ 2 ~ 3
RIB_BENEF :: FR_RIB :: {p.rib}
IBAN_NOT :: IBAN_CODE :: 30% {q.iban_s}
BIC_NOT :: BIC :: 30% {q.bic}
NOM_PRODUIT_INT :: - :: PV{int:10-40}{let:1}
NOTAIRE :: PERSON/COMPANY_NAME :: 30% Me {q.last}
AMO_BENEF :: @amo :: {t.caisse.1}{t.caisse.2}{t.caisse.3}
NUM_AMC_GEST :: @amc :: {t.ins.3}
SIRET_EMPL :: FR_SIRET :: {o.siret}
SIREN_TETE :: FR_SIREN :: {o.siren}
STATUT_DOSS :: - :: OUV ~ INS ~ REG ~ CLO
"""

TABLES = [
    table("annuaire_ps_reseau.csv", 280, _CARERS, separator=";", encoding="cp1252", ages=(27, 68)),
    table("delegataires.csv", 60, _DELEGATED, separator=";"),
    table("associations_aidees.csv", 80, _ASSOCIATIONS, separator=";"),
    table("suivi_conventions_asso.csv", 100, _ASSO_FOLLOW),
    table("payments_cards.csv", 200, _CARDS),
    table("virements_sepa.csv", 300, _TRANSFERS, separator="|"),
    table("reclamations.csv", 230, _COMPLAINTS, separator=";"),
    table("notes_frais_delegues.csv", 110, _EXPENSES, separator=";", encoding="cp1252", ages=(24, 63)),
    table("prevoyance_dossiers.csv", 140, _PROVIDENT, separator="\t", ages=(24, 80)),
]
