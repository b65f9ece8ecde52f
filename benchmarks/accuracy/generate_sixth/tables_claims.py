"""Claims, third-party payment, rejects, undue payments, hospital agreements."""

from benchmarks.accuracy.generate_sixth.writing import table

_STATEMENTS = """
ref_noemie :: -/INTERNAL_REFERENCE :: NOE{dig:9}
num_ss :: FR_NIR :: =nospace30 {p.nir_s}
ben_nom_prenom :: PERSON :: {p.lastA} {p.firstA}
ben_ref :: BIRTH_DATE/DATE | BIRTH_DATE/DATE :: {p.birth:%d/%m/%Y}
ben_rang :: @rank :: {p.rank}
date_soins :: DATE :: {day:s:2023-2024|%d/%m/%Y}
reglement :: DATE :: {day:s>r:3-40|%d/%m/%Y}
code_acte :: @ngap :: {t.ngap.0}
lib_acte :: HEALTH_ACT :: {t.ngap.1}
coef :: - :: 1 ~ 2,5 ~ 4 ~ 7,5 ~ 10
qte :: - :: 5* 1 ~ 2 ~ 3
depense :: @amount :: {t.ngap.2}
base_remb :: @amount :: {com:2-80:2}
tx_ro :: - :: 70 ~ 60 ~ 65 ~ 100 ~ 30
mt_ro :: @amount :: {com:1-60:2}
mt_rc :: @amount :: =nc4 {com:0-40:2}
rac :: @amount :: 5* 0,00 ~ {com:0-90:2}
ps_exec :: FR_AM | FR_AM/FR_ADELI/FR_SIREN/-/INTERNAL_REFERENCE :: {q.am}
spe_ps :: - :: 01 ~ 24 ~ 26 ~ 19 ~ 50 ~ 15
dest_paiement :: - :: ASSURE ~ TIERS ~ ETS
nom :: - :: decompte_2024_{int:1-12}.pdf ~ RELEVE{dig:4}.pdf
"""

_REJECTS = """
DTE_REJ :: DATE :: {day:j:2024-2025|%Y%m%d}
EMETTEUR :: FR_FINESS :: {o.finess}
NUMFACT :: -/INTERNAL_REFERENCE :: {dig:9}
NUMLOT :: - :: {int:1-999}
COD_REJ :: - :: R{dig:2} ~ {dig:4}
LIB_REJ :: -/FREE_TEXT :: Droits fermés ~ Bénéficiaire inconnu ~ Acte non couvert ~ Doublon ~ Taux erroné
IDENTITE_BEN :: PERSON :: {p.firstA} {p.lastA}
NAISS_LUN :: @birth :: {p.birth8}
AMC_DEST :: @amc :: =nozero30 0{t.ins.2}
NOM_AMC :: @insc :: {t.ins.1}
AMO_GESTION :: @amo :: {t.caisse.1} {t.caisse.2} {t.caisse.3}
RIB_CTRL :: - :: OK ~ OK ~ CLE KO ~ ABSENT
MTTP :: @amount :: {int:150-98000}
DEVISE :: - :: EUR
ETS_EXEC :: FR_FINESS :: 80% {s.finess}
CPT_RENDU :: @text :: 60% {t.clerk.0}
RECYCLE :: - :: 0 ~ 1
NORME :: - :: 576C ~ 576D
NOM_FICHIER :: - :: RSP{dig:6}.{dig:3}.gz
"""

_HOSPITAL = """
N° PEC :: @id :: PEC-{n:55100}
Statut PEC :: - :: Accordée ~ Refusée ~ En attente ~ Annulée
Finess géo. :: FR_FINESS :: =float15 {o.finess}
Finess jur. :: FR_FINESS :: 80% {o.finessej}
Bureau des entrées :: PHONE_NUMBER :: {o.phone_d}
Fax PEC :: PHONE_NUMBER :: 70% {o.fax_d}
Patient :: PERSON :: {p.lastU} {p.first} ({p.birth:%d/%m/%Y})
Ouvrant droit :: PERSON :: 40% {q.lastU} {q.first}
Identifiant :: FR_NIR :: {p.nir}
N° adhérent mutuelle :: @mem :: {dig:9}
N° facturation praticien :: @am :: 45% {r.am}
SIRET clinique :: FR_SIRET :: {o.siret_s}
Entrée prévue :: DATE :: {day:e:2024-2025|%d/%m/%Y}
Durée (j) :: - :: {int:1-21}
DMT :: - :: 03 ~ 166 ~ 175 ~ 104 ~ 136
Mode trait. :: - :: 03 ~ 04 ~ 19 ~ 23
Motif d'hospitalisation :: DIAGNOSIS/HEALTH_ACT :: 3* {t.diag.1} ~ {t.act.1} ~ ∅
Chambre part. :: @gua :: 60 €/j max 30 j ~ 45 €/j ~ non garantie ~ frais réels
Forfait 24 € :: - :: pris en charge ~ non
Observations du gestionnaire :: FREE_TEXT :: 45% {t.clerk.0} {t.call.0}
"""


_TP = """
emetteur :: - :: SAGIL ~ OPTIPRO ~ LGPI ~ AXISANTE
typeMessage :: - :: DRE ~ IDB ~ CLC ~ SEL
siret_ps :: FR_SIRET :: =sci25 {o.siret}
finessPs :: FR_FINESS :: =quote30 {o.finess}
rppsPrescripteur :: FR_RPPS :: =dash6 {q.rpps}
csr :: - :: SP ~ KA ~ PR
amcNumero :: @amc :: {t.ins.3}
amcLibelle :: @ins :: =capitals {t.ins.0}
reseau_code :: @netc :: {t.net.0}
numAdherentAmc :: @mem :: {int:1000000-9999999}
contratType :: - :: 13 ~ 89 ~ 74
beneficiaire_nir :: FR_NIR :: {p.nir}
beneficiaire_qualite :: - :: 0 ~ 1 ~ 2 ~ 6
champ12 :: @last :: {p.lastA}
nirCertifie :: - :: 1 ~ 1 ~ 0
prestation :: @ngap :: PH7 ~ OPT ~ DEN ~ {t.ngap.0} ~ VER ~ MTA
adeliExecutant :: @adeli :: 60% {r.adeli}
montantFacture :: @amount :: {dec:9-1100:2}
codeReponse :: - :: 0 ~ 0 ~ 0 ~ 12 ~ 45
dureeMs :: - :: {int:80-4200}
version :: - :: 3.{int:0-4}.{int:0-12}
"""

TABLES = [
    table("decomptes_2024.csv", 400, _STATEMENTS, separator=";", ages=(1, 89)),
    table("REJETS_TP.txt.csv", 260, _REJECTS, separator="|"),
    table("prises_en_charge_hospi.csv", 180, _HOSPITAL, separator=";", encoding="cp1252"),
    table("tp_messages.csv", 350, _TP),
]
