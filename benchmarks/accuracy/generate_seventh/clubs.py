"""Clubs, a union, a party, a parish, the register of associations."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_CLUB = """
N° licence :: MEMBER_NUMBER | MEMBER_NUMBER/INTERNAL_REFERENCE/- :: {dig:8} ~ {let:1}{dig:7}
Civ :: CIVILITY :: {p.civ} >> gaps
NOM :: @last :: {p.lastU}
Prénom :: FIRST_NAME :: {p.first}
Section :: - :: {t.sport.0}
Catégorie :: - :: {t.sport.1}
Ceinture/dossard :: - :: {t.sport.2}
Certif médical :: - :: fourni ~ attestation ~ MANQUANT
Cotis. :: AMOUNT | AMOUNT/- :: 85 ~ 120 ~ 145 ~ 60 ~ 0
Réglé par :: - :: chq ~ CB ~ esp. ~ chq x3 ~ pass sport
Chèque banque :: -/COMPANY_NAME :: 30% CA ~ LBP ~ CM
Portable parents :: PHONE_NUMBER :: 70% {q.mobile_s} ~ {q.mobile}
mail :: EMAIL_ADDRESS :: {q.email}
CP - Ville :: CITY/POSTCODE/POSTAL_ADDRESS :: {p.postcode} {p.town}
T-shirt :: - :: S ~ M ~ L ~ XL ~ 12 ans
Groupe sanguin/allergie :: DIAGNOSIS/- :: 20% O+ / pollen ~ A- ~ asthme effort
droit image :: - :: oui ~ non
"""

_UNION = """
carte :: MEMBER_NUMBER | MEMBER_NUMBER/INTERNAL_REFERENCE/- :: {int:100000-999999}
syndiqué(e) :: PERSON :: {p.first} {p.lastU}
entreprise :: @org :: {o.base}
SIREN ent. :: FR_SIREN | FR_SIREN/- :: {o.siren} >> some
branche :: - :: Métallurgie ~ Commerce ~ Santé privée ~ Transports
collège :: - :: 1 ~ 2 ~ 3
mandat :: - :: 5* ∅ ~ DS ~ CSE tit. ~ CSE suppl. ~ RSS
adh. depuis :: @year :: {int:1988-2025}
timbre/mois :: @amount :: {com:7-24:2}
PAC iban :: IBAN_CODE :: {p.iban} >> gaps
domicile :: POSTAL_ADDRESS :: {p.street} {p.postcode} {p.townA}
retraité :: - :: 0 ~ 0 ~ 1
perso/pro :: PHONE_NUMBER :: {p.mobile_s} ~ {p.mobile_s} / {o.phone_s}
"""

_PARTY = """
elector_ref :: @id/MEMBER_NUMBER :: {int:1-28}-{dig:4}
nom_naissance :: @last :: {p.lastU}
sexe :: SEX :: {p.sex}
code_commune_naissance :: @binsee :: {p.binsee}
bureau :: - :: {int:1-28}
num_voie :: @num :: {p.num} ~ {p.num} ~ {p.num} B
libelle_voie :: @way :: {p.way}
code_postal :: POSTCODE :: {p.postcode}
sensibilite :: - :: {t.party.0} >> gaps
nuance :: - :: {t.party.1}
porte_a_porte :: - :: fait ~ absent ~ refus ~ ∅
don_2024 :: @amount :: 15% {int:10-500}
retour_terrain :: FREE_TEXT :: 15% {t.review.0}
tw :: LOGIN/URL | LOGIN/PERSON/- :: 12% @{p.login}
"""

_PARISH = """
acte :: -/INTERNAL_REFERENCE :: {int:1-140}/{int:2019-2025}
sacrement :: - :: {t.parish.1}
clocher :: - :: {t.parish.0}
date_celebration :: @date :: {day:c:2019-2025|%d.%m.%Y}
celebrant :: PERSON :: Père {q.first} {q.last} ~ P. {q.last} ~ Diacre {q.last}
nom_fidele :: PERSON :: {p.first} {p.lastU}
naiss_fidele :: @birth :: {p.birth:%d.%m.%Y}
parrain :: PERSON :: 60% {t.man.0} {r.lastU}
marraine :: PERSON :: 60% {t.woman.0} {q.lastU}
profession_pere :: - :: {t.job.0}
offrande :: AMOUNT/- | AMOUNT/- :: {int:1-30}0 ~ 0
denier_annuel :: @amount :: {int:1-60}0 €
remarques :: FREE_TEXT/- :: 20% {t.review.0}
"""

_RNA = """
id :: FR_RNA :: {o.rna}
id_ex :: -/INTERNAL_REFERENCE :: {o.dept}{dig:8}
siret :: FR_SIRET :: 40% {o.siret}
objet :: FREE_TEXT/- :: {t.aim.0} {t.aimtail.0}
objet_social1 :: - :: 0{int:10-24}0{dig:2}
adrs_numvoie :: @num :: {o.num}
adrs_typevoie :: @part :: {o.vtype1}
adrs_libvoie :: @way :: {o.vnameA}
adrs_codepostal :: POSTCODE :: {o.postcode}
adrs_libcommune :: CITY :: {o.town}
adrs_codeinsee :: FR_INSEE_CODE | FR_INSEE_CODE/POSTCODE :: {o.insee}
siteweb :: URL :: 25% {o.clubsite} ~ http://{o.clubsite}
dir_civilite :: CIVILITY :: PM ~ PF ~ ∅
position :: - :: A ~ A ~ D ~ S
rup_mi :: -/INTERNAL_REFERENCE :: 12* ∅ ~ {dig:11}
maj_time :: @date :: {day:m:2019-2025|%Y-%m-%d %H:%M:%S}
"""

_GRANTS = """
Nom de l'attribuant :: COMPANY_NAME/-/CITY :: Commune {s.oftown}
idAttribuant :: FR_SIRET :: {s.siret}
dateConvention :: @date :: {day:c:2021-2025|%Y-%m-%d}
referenceDecision :: -/INTERNAL_REFERENCE :: DEL-{int:2021-2025}-{dig:3}
nomBeneficiaire :: COMPANY_NAME :: {o.club}
rnaBeneficiaire :: FR_RNA :: {o.rna} >> gaps
ridet/rna conj. :: FR_RNA :: 35% {s.rna}
président(e) :: PERSON :: {p.civ} {p.first} {p.lastU}
conditionsVersement :: - :: unique ~ échelonné
imputation :: - :: {t.budget.0}
thème :: - :: {t.budget.2}
notificationUE :: - :: non
% du budget :: - :: {int:2-80} %
"""

TABLES = [
    Table("licencies_club.csv", 180, _CLUB, ";", "cp1252", (6, 60), pools=POOLS),
    Table("adherents_ud.csv", 130, _UNION, ";", pools=POOLS),
    Table("campagne_terrain.csv", 350, _PARTY, ",", pools=POOLS),
    Table("registre_paroissial.csv", 90, _PARISH, ";", "utf-8", (0, 80), pools=POOLS),
    Table("rna_waldec_dpt.csv", 300, _RNA, ";", pools=POOLS, quoted=True),
    Table("subventions_versees.csv", 140, _GRANTS, ",", pools=POOLS),
]
