"""Hospitals, emergency rooms, maternity wards, laboratories, imaging, physiotherapists."""

from benchmarks.accuracy.generate_sixth.writing import table

_ADMISSIONS = """
IEP :: @id :: {day:e:2024-2025|%y}{dig:7}
PAT_NOM_NAIS :: @last :: {p.maidenA}
PAT_NOM_USUEL :: @last :: {p.lastA}
PAT_PRENOM1 :: FIRST_NAME :: {p.firstA}
PAT_DDN :: @birth :: {p.birth8}
PAT_LDN :: @bplace :: {p.bplaceA}
PAT_LDN_INSEE :: @binsee :: {p.binsee}
PAT_SEXE :: SEX :: {p.sex}
INS_STATUT :: - :: QUAL ~ VALI ~ RECUP ~ PROV
PIECE_TYPE :: - :: CNI ~ PASSEPORT ~ TS ~ AUCUNE
PIECE_NUM :: @doc :: 70% {p.cnie} ~ {p.cni} ~ {p.passport}
PERS_PREVENIR :: PERSON :: 70% {q.first} {q.lastU}
CONSIGNE_CASIER :: - :: {int:1-80} ~ ∅
PERS_PREV_2 :: PHONE_NUMBER :: 70% {q.mobile}
ADR_CP :: POSTCODE :: {p.postcode}
MED_TRAITANT :: PERSON :: 85% DR {r.lastA} {r.firstA}
UF_HEB :: - :: {int:1000-4999}
LIT :: - :: {int:1-9}{dig:2}{let:1}
MODE_ENT :: - :: 8 ~ 7 ~ 6
PROVENANCE :: - :: 5 ~ 1 ~ 2 ~ ∅
MOTIF_ADM :: DIAGNOSIS/FREE_TEXT :: {t.diag.1} ~ {t.note.0}
"""

_PMSI = """
num_rss :: @id :: {dig:20}
ghm :: HEALTH_ACT/- | -/HEALTH_ACT :: 05M09{int:1-4} ~ 08C24{int:1-4} ~ 28Z07Z ~ 11M04{int:1-4} ~ 14Z13A
ghs :: - :: {int:1000-9999}
dp :: DIAGNOSIS :: {t.diag.0}
dr :: DIAGNOSIS :: 25% {t.diag2.0}
das_liste :: DIAGNOSIS :: 60% {t.diag2.0} I10 E669 ~ {t.diag2.0}
actes :: HEALTH_ACT :: {t.act.0}-{int:0-1} ~ {t.act.0}
age :: - :: {p.age}
sexe :: @bsex :: {p.sex12}
geo_resid :: POSTCODE :: {p.postcode}
finess_pmsi :: FR_FINESS :: {o.finess}
mois_sortie :: -/DATE :: {int:1-12}
annee_sortie :: @year :: 2023 ~ 2024
duree_sejour :: - :: {int:0-45}
igs2 :: @health :: 20% {int:6-90}
poids_nne :: - :: 8% {int:1800-4300}
valorisation :: @amount :: {dec:400-14000:2}
nb_rum :: - :: 4* 1 ~ 2 ~ 3
pays :: - :: 4* 99100 ~ 99352 ~ 99139
code_retour :: - :: 000 ~ 000 ~ 000 ~ 121
"""


_BIRTHS = """
mere_nom :: @last :: {p.lastU}
mere_prenom :: FIRST_NAME :: {p.firstU}
mere_nir :: FR_NIR :: {p.nir}
mere_age :: - :: {p.age}
gestite_parite :: @health :: G{int:1-5}P{int:0-4}
terme_sa :: - :: {int:34-41}+{int:0-6}
rang_nne :: @rank :: 20* 1 ~ 2 ~ 3
enfant_prenom :: FIRST_NAME :: {q.first}
enfant_ddn :: @birth :: {day:n:2024-2025|%d/%m/%Y %H:%M}
enfant_sexe :: SEX :: {q.sexU}
enfant_lieu :: @bplace :: {o.town}
poids_g :: - :: {int:2100-4350}
taille_cm :: - :: {int:44-54}
apgar :: @health :: 10/10 ~ 9/10 ~ 8/10 ~ 7/10
voie :: HEALTH_ACT/- | -/HEALTH_ACT :: VB ~ césarienne ~ forceps ~ ventouse
pere_declare :: PERSON :: 80% {r.lastU} {r.first}
allaitement :: - :: oui ~ non ~ mixte
sf_responsable :: FR_RPPS :: {r.rpps}
salle :: - :: SN{int:1-6}
path_grossesse :: DIAGNOSIS :: 35% diabète gestationnel ~ HTA gravidique ~ pré-éclampsie ~ MAP ~ ∅
"""

_LABORATORY = """
numDemande :: @id :: {day:p:2024-2025|%y%m%d}{dig:4}
codeLabo :: FR_FINESS :: {o.finess}
patientNom :: @last :: {p.lastA}
patientNaissance :: @birth :: {p.birth}
patientRang :: @rank :: {p.rank}
amoOrganisme :: @amo :: {t.caisse.1}{t.caisse.2}{t.caisse.3}
analyse :: HEALTH_ACT :: {t.lab.1} ~ {t.lab.1!u}
cotationB :: - :: {t.lab.2}
tube :: - :: EDTA ~ sec ~ citrate ~ fluorure
resultat :: @health :: {com:0-300:2} ~ {com:0-12:1} ~ négatif ~ < 0,5
unite :: - :: g/L ~ mmol/L ~ UI/L ~ % ~ mg/L ~ ng/mL
borneInf :: - :: {com:0-4:1}
code_barres :: -/INTERNAL_REFERENCE :: {dig:11}
borneSup :: - :: {com:5-300:1}
flag :: - :: N ~ H ~ L ~ HH ~ ∅
renseignementsCliniques :: DIAGNOSIS/FREE_TEXT :: 40% {t.note.0} ~ bilan {t.diag.1!l}
traitementEnCours :: DRUG_CODE :: 30% {t.drug.6}, {t.drug2.6}
"""


_KINE = """
Patient (prénom) :: FIRST_NAME :: {p.first}
Prescription du :: DATE :: {day:x:2024-2025|%d/%m/%Y}
Nb séances prescrites :: - :: 10 ~ 15 ~ 20 ~ 30
Cotation :: @ngap :: AMK 7,5 ~ AMS 9,5 ~ AMK 8 + AMK 1 ~ BDK AMK 10,7
Séance n° :: - :: {int:1-30}
Jour :: DATE :: {day:x>y:1-60|%d/%m/%Y}
Heure :: - :: {day:y|%H:%M}
Adresse mail ok :: - :: oui ~ non ~ ?
EVA avant :: @health :: {int:0-10}
EVA après :: @health :: {int:0-10}
Dom. :: - :: ∅ ~ ∅ ~ x
IFD/IK :: @amount :: 30% {com:2-12:2}
Payé :: - :: TP ~ CB ~ chèque ~ ESP
N° AM :: @am :: {q.am}
Remplaçant :: PERSON :: 15% {r.first} {r.last}
Mémo :: FREE_TEXT :: 30% {t.carer.0}
Latéralité :: - :: D ~ G ~ bilat.
"""

TABLES = [
    table("ADM_JOUR.csv", 360, _ADMISSIONS, separator="|", ages=(1, 95)),
    table("pmsi_rsa_2024.csv", 400, _PMSI, separator=";", ages=(1, 95)),
    table("maternite.csv", 90, _BIRTHS, ages=(17, 45), mothers=True),
    table("resultats_labo.csv", 320, _LABORATORY, separator=";", ages=(4, 93)),
    table("séances kiné.csv", 110, _KINE, separator=";"),
]
