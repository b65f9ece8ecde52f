"""Payroll, candidates, volunteers of a charity."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_PAYROLL = """
NOMMAR :: @last :: {p.usage!u}
PRENO1 :: FIRST_NAME :: {p.first}
S21.G00.30.001 :: FR_NIR :: {p.nir13}
SEXE :: @sex1 :: {p.sex12}
DATNAI :: @birth :: {p.birth:%d%m%Y}
CODEMP :: - :: {t.job.1}
EMPLOI :: - :: {t.job.0}
CLASSIF :: - :: {t.job.2} coef {int:150-480}
NATCTR :: - :: 01 ~ 01 ~ 02 ~ 29
BRUT :: @amount :: {com:1766-5200:2}
TAUX_PAS :: - :: {com:0-18:1}
NIF_SAL :: FR_SPI | FR_SPI/- :: {p.spi} >> gaps
HSUP25 :: - :: {com:0-17:2}
CP_ACQ :: - :: {com:0-30:2}
RIBSAL :: FR_RIB :: {p.rib}
BICSAL :: BIC :: {p.bic11}
PREV_ORG :: INSURER :: {t.amc.1} ~ {t.insurer.0}
MUT_OPTION :: GUARANTEE | GUARANTEE/- :: {t.frame.0} ~ BASE ~ BASE+OPT1
RQTH :: -/DIAGNOSIS | - :: N ~ N ~ N ~ O
SIRET_AFF :: FR_SIRET :: {o.siret}
"""

_CANDIDATES = """
Candidat :: PERSON :: {p.first} {p.lastU}
Sexe (h/f) :: SEX :: {p.sexHF!l}
Âge :: - :: {p.age}
E-mail perso :: EMAIL_ADDRESS :: {p.email} >> gaps
Profil en ligne :: URL :: https://reseau-pro.example/in/{p.login} >> gaps
Poste visé :: - :: {t.job.0}
Prétentions :: AMOUNT | AMOUNT/- :: {int:24-58} k€ ~ {int:19-45}00 brut/mois ~ smic
Permis :: - :: B ~ B ~ BE ~ non
Titre séjour :: FR_ID_DOCUMENT | -/FR_ID_DOCUMENT :: 15% {dig:10} ~ 99{dig:8}
Note /20 :: - :: {int:4-19}
CR entretien :: FREE_TEXT :: {t.talk.0} ~ {t.talk.0} {t.talkb.0}
Fichier CV :: -/PERSON :: {t.file.0} ~ CV_{p.lastA}.pdf
Accès test (mdp) :: PASSWORD :: {t.word.0} ~ {mixed:6}
Étape :: - :: Présélection ~ Entretien 1 ~ Test ~ Offre ~ Refus
RGPD jusqu'au :: @date :: {day:g:2026-2027|%d/%m/%Y}
"""

_CHARITY = """
don_ref :: @id :: {int:2023-2025}D{dig:6}
antenne_RNA :: FR_RNA :: {o.rna}
asso_relais :: COMPANY_NAME :: {o.clubA}
relaisRna :: FR_RNA :: {s.rna} >> gaps
montant_don :: @amount :: {int:5-50}0 ~ {int:10-99}
mode :: - :: chèque ~ prélèvement ~ CB ~ espèces
campagne :: - :: NOEL{int:22-25} ~ URGENCE ~ BOULE_DE_NEIGE
BIC donateur :: BIC :: {p.bic11} >> gaps
iban_prlv :: IBAN_CODE :: {p.iban_s} >> gaps
cb_pan :: CREDIT_CARD | CREDIT_CARD/- :: {card:45} >> masked
cp :: POSTCODE :: {p.postcode} >> some
ville :: CITY :: {p.town} >> caps
PMR/legs :: - :: 12* ∅ ~ legs ~ IFI
desabo :: - :: 0 ~ 0 ~ 1
"""

TABLES = [
    Table("paie_dsn_mensuel.csv", 210, _PAYROLL, "|", "cp1252", (18, 64), pools=POOLS),
    Table("candidatures_suivi.csv", 85, _CANDIDATES, ";", "utf-8", (19, 62), pools=POOLS),
    Table("dons_association.csv", 190, _CHARITY, ";", "cp1252", pools=POOLS),
]
