"""Other health: a pharmacy, an optician, occupational medicine, blood, a cohort, a nurse's round, a directory."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_PHARMACY = """
ORD_ID :: @id :: {n:88210}
CLIENT :: PERSON :: {p.lastU} {p.firstU}
TEL1 :: PHONE_NUMBER :: {p.mobile} >> some
NUMSS :: FR_NIR :: {p.nir} >> gaps
CAISSE :: FR_AMO | -/FR_AMO :: {t.amo.2} >> nozero
AMC_NUM :: FR_AMC | -/FR_AMC :: {t.amc.0}
RESEAU_TP :: CARE_NETWORK :: {t.network.0} >> caps gaps
CIP :: DRUG_CODE | DRUG_CODE/- :: {keep:cip:cip:3}
CIP_LONG :: DRUG_CODE :: {cip13:}
DESIGN :: DRUG_CODE :: {t.drug.1} >> caps
DCI :: DRUG_CODE :: {t.drug.2}
QTE :: - :: {int:1-6}
TVA% :: - :: 2,1 ~ 10 ~ 5,5 ~ 20
SUBST :: - :: G ~ R ~ NS
PRESCR :: LAST_NAME/PERSON | LAST_NAME/PERSON :: {q.lastU}
PRESCR_ID :: FR_RPPS :: {q.rpps} >> some
PRESCR_AM :: FR_AM | FR_AM/FR_ADELI/FR_SIREN/- :: {q.am} >> some
FINESS_OFF :: FR_FINESS | FR_FINESS/FR_SIREN/- :: {o.finess} >> nozero
DELIVRE_LE :: @date :: {day:d:2025-2025|%d/%m/%Y %H:%M}
RENOUV :: - :: {int:0-5}/6
OPERATEUR :: -/LOGIN :: {r.init}{int:1-9}
STK_RESTANT :: - :: {int:0-140}
CARTE_VITALE_LUE :: - :: 1 ~ 1 ~ 0
"""

_GLASSES = """
Porteur :: PERSON :: {p.first} {p.last}
Mail :: EMAIL_ADDRESS :: {p.email} >> gaps
OD :: DIAGNOSIS | DIAGNOSIS/- :: {t.lens.0}
OG :: DIAGNOSIS | DIAGNOSIS/- :: {t.lens.1}
EP (mm) :: - :: {com:56-68:1}
Code LPP verre D :: HEALTH_ACT | HEALTH_ACT/- :: {t.lpp.0}
Classe :: - :: A ~ B
Monture ref :: - :: {let:2}{int:100-990}-C{int:1-9}
Prix verres :: @amount :: {int:60-690} €
Réseau :: CARE_NETWORK :: {t.network.0} ~ {t.network.0} ~ aucun
OCAM :: INSURER :: {t.amc.1}
N° OCAM :: FR_AMC | -/FR_AMC :: {t.amc.0} >> float
ADELI opticien :: FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/- :: {r.adeli}
Formule :: GUARANTEE :: {t.frame.0} >> gaps
n° ophtalmo :: FR_AM/FR_RPPS | FR_AM/FR_ADELI/FR_SIREN/- :: {q.am} >> gaps
SAV :: -/FREE_TEXT :: 9* ∅ ~ branche cassée ~ rayure ~ plaquettes
"""

_WORKMED = """
id_visite :: @id :: {n:5001}
siret_adh :: FR_SIRET :: {o.siret_s}
salarie_nom :: @last :: {p.last} >> caps
naiss :: @birth :: {p.birth} >> serial
SIR/SIA/SI :: - :: SIR ~ SI ~ SIA
visite_type :: -/HEALTH_ACT | - :: VIP ~ EMA ~ reprise ~ à la demande ~ préreprise
date_visite :: @date :: {day:v:2024-2025|%d/%m/%Y}
TA :: -/DIAGNOSIS :: 1{int:1-6}/{int:6-9} ~ 1{int:1-6}/{int:6-9} ~ nf
acuite_VL :: DIAGNOSIS/- | -/DIAGNOSIS :: 10/10 ~ 8/10 avec corr. ~ 6/10 OG ~ 9/10
audio_db :: - :: {int:10-45}
antecedents :: DIAGNOSIS | DIAGNOSIS/FREE_TEXT :: {t.note.0} >> gaps
conclusion :: -/DIAGNOSIS :: apte ~ apte ~ inapte temporaire ~ aménagement ~ orientation médecin
restriction :: -/FREE_TEXT/DIAGNOSIS :: 20% pas de port > 10 kg ~ pas de travail en hauteur ~ écran < 4h/j
idest_adeli :: FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/- :: {r.adeli} >> gaps
prochain_rdv :: @date :: 70% {day:v>n:300-1500|%d/%m/%Y}
"""

_BLOOD = """
donor_id :: MEMBER_NUMBER/INTERNAL_REFERENCE/- | INTERNAL_REFERENCE/-/MEMBER_NUMBER :: {dig:10}
prenoms :: FIRST_NAME :: {p.first}, {p.first2}, {p.first3}
sexe :: SEX :: {p.sexHF}
dob :: @birth :: {p.birth}
cob :: @bplace :: {p.bplaceA}
groupe :: -/DIAGNOSIS :: O+ ~ A+ ~ B- ~ AB+ ~ O-
rai :: - :: neg ~ neg ~ neg ~ pos
hb_gdl :: - :: {dec:12-17:1}
vol_ml :: - :: 420 ~ 450 ~ 470
type_don :: -/HEALTH_ACT | - :: ST ~ PL ~ CPA
poche :: -/INTERNAL_REFERENCE :: {let:1}{dig:10}
site_collecte :: CITY :: {o.town}
etab_finess :: FR_FINESS | FR_FINESS/FR_SIREN/- :: {o.finess} >> float
num_tournee :: - :: {int:1-40}
amicale_rna :: FR_RNA :: {o.rna} >> gaps
insee_res :: FR_INSEE_CODE | FR_INSEE_CODE/POSTCODE :: {p.insee} >> some
gsm :: PHONE_NUMBER :: {p.mobile_i}
"""

_COHORT = """
idpat :: @id :: P{int:10-48}-{n:100}
centre :: - :: {int:10-48}
finess_centre :: FR_FINESS | FR_FINESS/FR_SIREN/- :: {o.finess}
investig_rpps :: FR_RPPS :: {r.rpps} >> gaps
initiales :: -/PERSON :: {p.init}
sexe_n :: SEX | -/SEX :: {int:0-1}
annee_naiss :: BIRTH_DATE/- | -/DATE/BIRTH_DATE :: {p.byear}
comm_naiss :: @binsee :: {p.binsee}
birth_order :: BIRTH_RANK | -/BIRTH_RANK :: {int:1-6}
fratrie_rang :: BIRTH_RANK/- | -/BIRTH_RANK :: {int:1-5} >> float
bras :: - :: A ~ B ~ placebo
inclusion_dt :: @date :: {day:i:2021-2023|%d%b%Y}
diag_ppal :: DIAGNOSIS :: {t.diag.0} >> gaps
diag_texte :: DIAGNOSIS :: {t.diag.1}
comorb :: DIAGNOSIS :: {t.diag.0};{t.diagb.0} ~ {t.diagb.0} ~ ∅
acte_inclusion :: HEALTH_ACT :: {t.ccam.0} >> gaps
ttt_atc :: DRUG_CODE :: {t.drug.0} ~ {t.drug.0}+{t.drugb.0}
imc :: - :: {dec:17-41:2}
score_mmse :: - :: {int:8-30}
eq5d :: - :: 0.{dig:3}
creat_umol :: - :: {int:48-310}
fumeur_pa :: - :: 60% {int:1-55} ~ NA
evt_indesirable :: FREE_TEXT/DIAGNOSIS :: 25% {t.nurse.0}
perdu_vue :: - :: 0 ~ 0 ~ 1
"""

_ROUND = """
hPassage :: - :: {int:6-20}h{int:10-59}
adr1 :: @way :: {p.street}
adr2 :: POSTAL_ADDRESS/- :: 25% Bât. {let:1} ~ {int:1-5}e étage droite ~ Rés. {p.vname}
ville :: CITY :: {p.townA}
digicode :: PASSWORD/SECRET/- | -/PASSWORD/SECRET :: 40% {dig:4}{let:1} ~ {let:1}{dig:4}
ss_cle :: FR_NIR :: {p.nir_s} >> gaps
rg :: BIRTH_RANK | -/BIRTH_RANK :: 7* 1 ~ 2 ~ ∅
MT (rpps) :: FR_RPPS :: {r.rpps} >> gaps
cotation :: HEALTH_ACT :: {t.ngap.0}{t.ngap.1} ~ {t.ngap.0}{t.ngap.1} + MAU ~ {t.ngap.0}{t.ngap.1}+IFA
soin :: HEALTH_ACT :: {t.ngap.2} >> lower
ald_num :: DIAGNOSIS | -/DIAGNOSIS :: {t.ald.0}
ald_intitule :: DIAGNOSIS :: {t.ald.1}
traitement :: DRUG_CODE :: {t.drug.2}, {t.drugb.2} ~ {t.drug.1}
IK_km :: - :: {int:0-18}
idel_adeli :: FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/- :: {q.adeli} >> float
idel :: FIRST_NAME :: {q.first}
adeli_rempl :: FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/- :: 40% {r.adeli}
n_am_cab :: FR_AM | FR_AM/FR_ADELI/FR_SIREN/- :: {q.am}
fse_envoyee :: - :: x ~ x ~ ∅
obs :: FREE_TEXT :: 60% {t.nurse.0}
"""

_DIRECTORY = """
Identifiant PP :: FR_RPPS :: {p.rpps}
Ancien n° Adeli :: FR_ADELI | FR_ADELI/FR_AM/FR_SIREN/- :: {p.adeli} >> gaps
N° d'AM :: FR_AM | FR_AM/FR_ADELI/FR_SIREN/- :: {p.am}
Code civilité d'exercice :: CIVILITY :: DR ~ PR ~ DR ~ ∅
Civilité :: CIVILITY :: {p.civM}
Nom d'exercice :: @last :: {p.lastU}
Code profession :: - :: 10 ~ 21 ~ 60 ~ 70 ~ 40
Libellé savoir-faire :: - :: Médecine générale ~ Cardiologie ~ Ophtalmologie ~ Orthophonie ~ Chirurgie orale
Mode exercice :: - :: L ~ S ~ B
FINESS site :: FR_FINESS | FR_FINESS/FR_SIREN/- :: {o.finess}
FINESS EJ :: FR_FINESS | FR_FINESS/FR_SIREN/- :: {o.finessej} >> gaps
SIRET site :: FR_SIRET :: {o.siret} >> gaps
Libellé Voie :: @way :: {o.vtype1} {o.vnameA}
Bureau cedex :: POSTCODE/CITY/POSTAL_ADDRESS :: {o.postcode} {o.townA} ~ {o.postcode} {o.townA} CEDEX
Code commune (coord.) :: FR_INSEE_CODE | FR_INSEE_CODE/POSTCODE :: {o.insee}
Téléphone 1 :: PHONE_NUMBER :: {o.phone_s}
Messagerie sécurisée :: EMAIL_ADDRESS :: {p.work}@medecin.mssante.example
Conventionné secteur :: - :: 1 ~ 2 ~ NC
Réseaux partenaires :: CARE_NETWORK :: {t.network.0} ~ {t.network.0}, {t.networkb.0} ~ ∅
"""

TABLES = [
    Table("officine_ventes.csv", 260, _PHARMACY, ";", "cp1252", pools=POOLS),
    Table("optique devis.csv", 95, _GLASSES, ";", "utf-8", (8, 82), pools=POOLS),
    Table("sist_visites.csv", 170, _WORKMED, ";", "cp1252", (18, 64), pools=POOLS),
    Table("donneurs.csv", 230, _BLOOD, ",", "utf-8", (18, 69), pools=POOLS),
    Table("cohorte_gel_v3.csv", 200, _COHORT, ";", "utf-8", (30, 90), pools=POOLS),
    Table("tournee_idel.csv", 110, _ROUND, "\t", "utf-8", (40, 96), pools=POOLS),
    Table("annuaire_ps.csv", 350, _DIRECTORY, "|", "utf-8", (27, 68), pools=POOLS),
]
