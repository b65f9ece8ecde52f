"""Occupational medicine, prevention, employers, payroll and sick leave."""

from benchmarks.accuracy.generate_sixth.writing import table

_WORKERS = """
Matricule :: -/INTERNAL_REFERENCE :: {dig:5}
Salarié :: PERSON :: {p.lastU} {p.first}
Sexe (H/F) :: SEX :: {p.sexHF}
D. Naiss. :: @birth :: {p.birth:%d/%m/%Y}
Compte :: @org :: {o.name}
SIRET ets :: FR_SIRET :: {o.siret_s}
NAF :: - :: {dig:4}{let:1}
Poste :: - :: cariste ~ aide-soignante ~ comptable ~ soudeur ~ téléconseiller ~ magasinier
PCS-ESE :: - :: {dig:3}{let:1}
Type de visite :: - :: VIP initiale ~ VIP périodique ~ reprise ~ préreprise ~ à la demande
SIR :: - :: Non ~ Non ~ Oui
Expositions :: - :: bruit ~ travail de nuit ~ CMR ~ écran ~ manutention ~ ∅
Conclusion :: FREE_TEXT :: {t.examiner.0} ~ {t.examiner.0} {t.examiner2.0}
Permis :: - :: CACES {int:1-5} ~ B ~ C ~ aucun
Patho déclarée :: DIAGNOSIS :: 25% {t.note.0} ~ {t.cond.0}
Tableau MP :: @corr :: 10% 57 A ~ 98 ~ 42
Prochaine visite :: DATE :: {day:v:2025-2028|%m/%Y}
Médecin :: PERSON :: Dr {q.last}
"""

_PREVENTION = """
campagne :: - :: DEPIST-{int:2023-2025}-{int:1-4}
beneficiaire_hash :: -/FR_NIR | -/SECRET :: =sha {p.nir}
action :: HEALTH_ACT/- :: {t.exam.0}
invite_le :: DATE :: {day:i:2023-2025|%Y-%m-%d}
canal_invitation :: - :: SMS ~ courrier ~ e-mail
ouvert :: - :: true ~ false
score_risque :: @health :: {dec:0-1:3}
resultat :: @health :: négatif ~ négatif ~ positif ~ non contributif ~ ∅
suite_donnee :: HEALTH_ACT/- :: 20% coloscopie ~ échographie ~ consultation spécialisée
code_insee_residence :: FR_INSEE_CODE :: {p.insee}
qpv :: - :: 0 ~ 1
nom :: - :: Relance J{int:7-60} ~ Invitation simple ~ Témoin
tranche_age :: - :: 18-29 ~ 30-44 ~ 45-59 ~ 60-74
sexe_code :: @bsex :: {p.sex12}
"""

_VACCINES = """
Dose :: - :: 1 ~ 2 ~ R1
CIS_CIP :: DRUG_CODE :: {t.drug.2}
Specialite :: DRUG_CODE :: Vaxigrip Tetra ~ Efluelda ~ Comirnaty ~ Gardasil 9 ~ Repevax ~ Priorix
LotNum :: - :: {let:1}{dig:3}{let:1}{int:1-9}{let:1}
SiteInj :: - :: BG ~ BD ~ CG
FinessCentre :: FR_FINESS :: {o.finess}
Adresse_froid :: - :: +{int:2-8}°C
ProfVacc :: - :: IDE ~ PHARM ~ MED ~ SF
IdNatPS :: FR_RPPS/- | FR_RPPS/-/INTERNAL_REFERENCE :: 8{q.rpps}
IdPrescripteur :: @adeli :: 60% {r.adeli}
Origine :: @bplace :: {p.bplace}
Gémellité :: @rank :: {p.rank}
EffetIndésirable :: FREE_TEXT/DIAGNOSIS :: 15% fièvre 39 pendant 24 h ~ douleur au bras ~ malaise vagal ~ urticaire
"""

_DSN = """
S21.G00.30.001 :: FR_NIR :: =sci15 {p.nir13}
S21.G00.30.003 :: @last :: {p.lastA}
S21.G00.30.004 :: FIRST_NAME :: {p.firstA}
S21.G00.30.005 :: @bsex :: 0{p.sex12}
S21.G00.30.006 :: @birth :: {p.birth:%d%m%Y}
S21.G00.30.007 :: @bplace :: {p.bplaceA}
S21.G00.30.008 :: POSTAL_ADDRESS :: {p.streetA}
S21.G00.30.009 :: POSTCODE :: {p.postcode}
S21.G00.30.010 :: CITY :: {p.townA}
S21.G00.30.014 :: - :: {p.bdept}
S21.G00.30.019 :: -/INTERNAL_REFERENCE :: {dig:6}
S21.G00.40.001 :: DATE :: {day:h:2005-2024|%d%m%Y}
S21.G00.40.004 :: - :: {dig:3}{let:1}
S21.G00.40.007 :: - :: 01 ~ 02 ~ 29
S21.G00.40.013 :: - :: 151.67 ~ 121.33 ~ 75.83
S21.G00.50.008 :: FR_SPI/- | FR_SPI/-/INTERNAL_REFERENCE :: 70% {p.spi}
S21.G00.15.001 :: @con :: {t.ins.1}{dig:6}
S21.G00.15.002 :: FR_AMC/INSURER | -/FR_AMC :: P{dig:4} ~ A{alnum:5}
S21.G00.06.001 :: FR_SIREN :: {o.siren}
S21.G00.06.002 :: -/FR_SIRET :: {o.nic}
"""

_PAYSLIPS = """
SOC :: - :: {int:1-9}0
CIVIL :: CIVILITY :: {p.civM} ~ {p.civL!u}
NoSS :: FR_NIR :: {p.nir13}
Cle :: -/FR_NIR :: {p.nirk}
TITRE_SEJ :: @doc :: 22% {p.stay}
REF_DGFIP :: @spi :: =hide5 {p.spi}
PERIODE :: -/DATE :: {int:1-12}/2024
EMPLOI :: - :: OUVRIER ~ EMPLOYE ~ AGENT DE MAITRISE ~ CADRE
COEFF :: - :: {int:140-900}
ADHESION_MUT_PCT :: - :: 50 ~ 60 ~ 100
H_TRAV :: - :: {com:60-169:2}
NET_IMPOS :: @amount :: =thousands {com:1000-6000:2}
NUM_TEL :: - :: P{int:1-8} ~ ∅
PAS_TX :: - :: {com:0-14:1}
BANQUE :: @ribp :: {p.bank}
GUICHET :: @ribp :: {p.branch}
COMPTE :: @ribp :: {p.account}
CLERIB :: @ribp :: {p.key}
DOMICILIATION_BIC :: BIC :: {p.bic}
CP_ACQUIS :: - :: {com:0-30:2}
"""

_LEAVE = """
adherentEntreprise :: @org :: {o.nameA}
sirenEntreprise :: FR_SIREN :: {o.siren}
contratPrevoyance :: @con :: PREV{dig:6}-{int:1-4}
assure :: PERSON :: {p.firstU} {p.lastU}
nirAssure :: @nirx :: =mask {p.nir}
dernierJourTravaille :: DATE :: =slash15 {day:a:2023-2024|%Y-%m-%d}
arretJusqua :: DATE :: =slash15 {day:a>z:4-400|%Y-%m-%d}
risque :: - :: MAL ~ AT ~ MP ~ MAT
motifMedical :: DIAGNOSIS :: 65% {t.note.0} ~ {t.diag.0}
libelleMotif :: DIAGNOSIS :: 50% {t.diag.1}
nomFlux :: - :: PREST_IJ_{int:2023-2024}{int:10-12}.xml
garantieDeclenchee :: @gua :: {t.gua.1}
franchise_jours :: - :: 3 ~ 30 ~ 60 ~ 90
tvaConseil :: FR_VAT :: 40% {s.vat}
nbIJ :: - :: {int:1-365}
controleMedical :: FREE_TEXT :: 30% {t.examiner.0} ~ {t.examiner.0} {t.examiner2.0}
reprise :: - :: TPT ~ totale ~ non ~ ∅
"""

_EMPLOYERS = """
CLI_RS :: @org :: {o.nameA}
CLI_SIREN :: FR_SIREN :: =pad15 {o.siren_s}
CLI_SIRET :: FR_SIRET :: =sci20 {o.siret}
CLI_TVAINTRA :: FR_VAT :: {o.vat}
CLI_NAF :: - :: {dig:2}.{dig:2}{let:1}
CLI_IDCC :: - :: 1486 ~ 2264 ~ 0016 ~ 3239 ~ 2120
CLI_EFFECTIF :: - :: {int:1-900}
CLI_ADR :: POSTAL_ADDRESS :: {o.streetA}
CLI_CP :: POSTCODE :: =nozero {o.postcode}
CLI_VILLE :: CITY :: {o.townA}
CLI_SEXE_RATIO :: - :: {int:10-90}/100
CLI_ZONE :: FR_INSEE_CODE/- :: {o.insee}
CLI_CTR_COLL :: @con :: COL/{dig:4}/{dig:3}
CLI_REGIME :: @gua :: {t.form.1}
CLI_RH_NOM :: PERSON :: {q.civ} {q.last}
CLI_IBAN :: IBAN_CODE :: {o.iban}
CLI_BIC :: BIC :: {o.bic}
CLI_TX_PAT :: - :: 50 ~ 60 ~ 75 ~ 100
CLI_CA_N1 :: @amount :: =thousands {int:90000-9000000}
"""

TABLES = [
    table("suivi_sante_travail.csv", 210, _WORKERS, separator=";", encoding="cp1252", ages=(18, 64)),
    table("prevention_campagnes.csv", 330, _PREVENTION),
    table("vaccinations.csv", 180, _VACCINES, separator=";", ages=(11, 90)),
    table("dsn_individus.csv", 310, _DSN, separator="|", ages=(18, 66)),
    table("PAIE_BULLETINS.csv", 260, _PAYSLIPS, separator=";", ages=(18, 66)),
    table("arrets_travail.csv", 150, _LEAVE, ages=(20, 64)),
    table("employeurs.csv", 160, _EMPLOYERS, separator="\t", encoding="cp1252"),
]
