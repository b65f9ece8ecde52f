"""Patients, pharmacies on duty, defibrillators, doctors on call."""

from benchmarks.accuracy.generate_fifth.language import Table

_FEES = """
id :: @id :: {dig:8}
id_beneficiaire :: @id :: {dig:7}
identite_nom :: @last :: {p.lastU}
prenom :: FIRST_NAME :: {p.first}
type_identifiant :: - :: 90%id RPPS/ADELI
identifiant :: FR_RPPS :: 90%id {p.rpps}
profession_libelle :: - :: 3* Médecin ~ Infirmier ~ Sage-femme
structure_exercice :: @org :: 40% CHU {p.oftownA} ~ CLINIQUE {p.vnameA} ~ HOPITAL {p.townA}
adresse :: POSTAL_ADDRESS :: {p.street!u}
code_postal :: POSTCODE :: {p.postcode}
ville :: CITY :: {p.townA}
pays_code :: - :: FR
raison_sociale :: @org :: {t.laboratory.0}
numero_siren :: FR_SIREN :: {t.laboratory.1}
lien_interet :: - :: remuneration
motif_lien_interet :: - :: Contrat d'orateur ~ Expertise scientifique ~ Formation ~ Consultant
information_convention :: -/FREE_TEXT :: 20% Intervention lors d'un symposium ~ Comité scientifique, réunion annuelle
convention_liee :: @id :: 60% {dig:8}
date :: @date :: {day:paid:2019-2023|%d/%m/%Y}
date_debut :: @date :: 60%span {day:paid>from:0-20|%d/%m/%Y}
date_fin :: @date :: 60%span {day:paid>to:21-200|%d/%m/%Y}
montant :: @amount :: {int:100-5000}
statut :: - :: 9* publie ~ rectifie
"""

_AED = """
c_gid :: @id :: {n:80211}
c_nom :: @org/- :: MAIRIE {o.oftownA} ~ GYMNASE {o.vnameA} ~ {o.nameA} ~ SALLE POLYVALENTE
c_lat_coor1 :: - :: {o.lat}
c_long_coor1 :: - :: {o.lon}
c_xy_precis :: - :: {int:1-10}
c_id_adr :: @code :: 30% {o.insee}_{dig:4}_{dig:5}
c_adr_num :: @num :: 75% {o.num}
c_adr_voie :: @way/POSTAL_ADDRESS :: {o.way}
c_com_cp :: POSTCODE :: {o.postcode}
c_com_insee :: FR_INSEE_CODE :: {o.insee}
c_com_nom :: CITY :: {o.town}
c_acc :: - :: 3* intérieur ~ extérieur
c_acc_lib :: - :: 2* t ~ f
c_acc_pcsec :: - :: t ~ f
c_acc_acc :: - :: t ~ f
c_acc_etg :: - :: 70% 4* 0 ~ 1 ~ rdc
c_acc_complt :: FREE_TEXT/-/POSTAL_ADDRESS :: 40% Dans le hall d'accueil ~ Sur la façade à droite de l'entrée ~ \
Demander la clé à l'accueil ~ Couloir du secrétariat, rez-de-chaussée ~ A côté des vestiaires
c_disp_j :: - :: {"lundi","mardi","mercredi","jeudi","vendredi"} ~ {"7j/7"} ~ {"7j/7","jours fériés"}
c_disp_h :: - :: {"24h/24"} ~ {"heures ouvrables"}
c_tel1 :: PHONE_NUMBER :: {o.phone_is}
c_tel2 :: PHONE_NUMBER :: 15% {p.mobile_i}
c_site_email :: EMAIL_ADDRESS :: 70% {o.email} ~ mairie@{o.townslug}.example
c_date_instal :: @date :: {day:installed:2012-2022|%Y-%m-%d}
c_etat_fonct :: - :: 6* En fonctionnement ~ Hors service
c_fab_rais :: @org/- :: {t.aed.0}
c_modele :: - :: {t.aed.1}
c_num_serie :: @id :: {let:2}{dig:7} ~ {dig:9}
c_id_euro :: @code :: 8% {dig:14}
c_lc_ped :: - :: f ~ t
c_dtpr_lcped :: @date :: 20% {day:installed>pad:700-1500|%Y-%m-%d}
c_dtpr_lcad :: @date :: {day:installed>adult:700-1500|%Y-%m-%d}
c_dtpr_bat :: @date :: {day:installed>battery:1000-1800|%Y-%m-%d}
c_dermnt :: @date :: 80% {day:installed>kept:100-700|%Y-%m-%d}
c_maint_rais :: @org :: 70% {s.name}
c_freq_mnt :: - :: Tous les ans ~ 1 fois par an ~ 2 ans
c_dispsurv :: - :: f ~ t
c_expt_rais :: @org/CITY :: COMMUNE {o.oftownA} ~ {o.nameA}
c_expt_siren :: FR_SIREN :: {o.siren}
c_expt_tel1 :: PHONE_NUMBER :: {o.phone_is}
c_expt_email :: EMAIL_ADDRESS :: {o.email}
"""

_DUTY = """
date_garde :: @date :: {day:duty:2024-2024|%d/%m/%Y}
type_garde :: - :: nuit ~ dimanche ~ jour férié
secteur :: -/CITY :: {o.town} centre ~ {o.town} nord ~ {o.town} sud
nom_pharmacie :: @org :: PHARMACIE {p.lastU} ~ PHARMACIE DE LA GARE ~ PHARMACIE DU CENTRE ~ PHARMACIE {o.vnameA}
titulaire :: PERSON :: {p.civ} {p.lastU} {p.first} ~ {p.lastU} {p.first}
num_licence :: @code :: {o.dept}#{dig:6}
finess :: FR_FINESS :: {o.finess}
adresse :: POSTAL_ADDRESS :: {o.street}
cp :: POSTCODE :: {o.postcode}
ville :: CITY :: {o.town!u}
tel :: PHONE_NUMBER :: {o.phone_d}
fax :: PHONE_NUMBER :: 50% {o.fax_d}
heure_debut :: - :: 19:30 ~ 20:00 ~ 08:00
heure_fin :: - :: 08:00 ~ 09:00 ~ 20:00
"""

_ON_CALL = """
Date :: @date :: {day:duty:2023-2023|%d/%m/%y}
Jour :: - :: samedi ~ dimanche ~ lundi ~ mardi
Plage :: - :: 20h-00h ~ 08h-20h ~ 00h-08h
Secteur PDSA :: @code/CITY :: {p.dept}-{int:1-12} {p.town!u}
Médecin effecteur :: PERSON :: Dr {p.first} {p.lastU} ~ DR {p.lastU} {p.firstU}
RPPS :: FR_RPPS :: 92% {p.rpps}
Commune d'exercice :: CITY :: {p.town}
Portable :: PHONE_NUMBER :: {p.mobile_s}
Tél. cabinet :: PHONE_NUMBER :: 85% {p.phone_s}
Email :: EMAIL_ADDRESS :: 70% {p.email}
Forfait astreinte :: @amount :: 50 € ~ 60 € ~ 150 €
Remplaçant :: PERSON :: 15% Dr {q.first} {q.lastU}
Observations :: FREE_TEXT/- :: 15% échange avec le {int:1-28}/{int:1-12} ~ part à 22h, appeler le standard ~ jour \
férié majoré
"""

_FHIR = """
resourceType :: - :: Patient
id :: @id :: {uuid}
meta.lastUpdated :: @date :: {day:update:2023-2024|%Y-%m-%dT%H:%M:%S.000+00:00}
identifier[0].system :: URL/- :: urn:oid:1.2.250.1.213.1.4.8
identifier[0].value :: FR_NIR :: {p.nir}
identifier[0].type.coding[0].code :: - :: INS-NIR
identifier[1].system :: URL/- :: https://hopital-fictif.example/ipp
identifier[1].value :: @id :: {dig:10}
active :: - :: true
name[0].use :: - :: official
name[0].family :: @last :: {p.lastA}
name[0].given[0] :: FIRST_NAME :: {p.firstA}
name[0].given[1] :: FIRST_NAME :: 35% {p.first2A}
name[0].prefix[0] :: CIVILITY :: {p.civM}
name[1].use :: - :: 30%us usual
name[1].family :: @last :: 30%us {p.maidenU}
telecom[0].system :: - :: phone
telecom[0].value :: PHONE_NUMBER :: {p.mobile_i}
telecom[0].use :: - :: mobile
telecom[1].system :: - :: 60%mail email
telecom[1].value :: EMAIL_ADDRESS :: 60%mail {p.email}
gender :: SEX :: {p.sexE}
birthDate :: @birth :: {p.birth}
deceasedBoolean :: - :: 12* false ~ true
address[0].line[0] :: POSTAL_ADDRESS :: {p.street}
address[0].city :: CITY :: {p.town}
address[0].postalCode :: POSTCODE :: {p.postcode}
address[0].country :: - :: FRA ~ FR
extension[birthPlace].city :: @bplace :: {p.bplace}
extension[birthPlace].extension[inseeCode] :: @binsee :: {p.binsee}
maritalStatus.coding[0].code :: - :: 70%mar {t.marital.0}
contact[0].name.text :: PERSON :: 45%ct {q.first} {p.last}
contact[0].telecom[0].value :: PHONE_NUMBER :: 45%ct {q.mobile_i}
contact[0].relationship[0].text :: - :: 45%ct conjoint ~ mère ~ père ~ enfant
generalPractitioner[0].reference :: @id :: Practitioner/{uuid}
generalPractitioner[0].display :: PERSON :: Dr {r.first} {r.last}
managingOrganization.reference :: @id :: Organization/{int:1-40}
"""

_SYNTHEA = """
Id :: @id :: {uuid}
BIRTHDATE :: @birth :: {p.birth}
DEATHDATE :: @date :: 8% {day:death:2010-2023|%Y-%m-%d}
SSN :: FR_NIR :: {p.nir}
DRIVERS :: FR_ID_DOCUMENT | INTERNAL_REFERENCE/FR_ID_DOCUMENT/- :: 80% S999{dig:5}
PASSPORT :: FR_ID_DOCUMENT | INTERNAL_REFERENCE/FR_ID_DOCUMENT/- :: 70% X{dig:8}X
PREFIX :: CIVILITY :: 90% {p.civN}
FIRST :: FIRST_NAME :: {p.first}{int:10-999}
LAST :: @last :: {p.last}{int:10-999}
SUFFIX :: - :: 3% MD ~ PhD
MAIDEN :: @last :: 25% {p.maiden}{int:10-999}
MARITAL :: - :: 70% {t.marital.0}
RACE :: - :: 5* white ~ black ~ asian ~ other
ETHNICITY :: - :: nonhispanic
GENDER :: @sex1 :: {p.sex}
BIRTHPLACE :: BIRTH_PLACE/CITY | BIRTH_PLACE/CITY/- :: {p.bplace}  {p.bdeptname}  FR
ADDRESS :: POSTAL_ADDRESS :: {p.street}
CITY :: CITY :: {p.town}
STATE :: - :: {p.region}
COUNTY :: - :: {p.deptname}
ZIP :: POSTCODE :: {p.postcode}
LAT :: - :: {p.lat}00213
LON :: - :: {p.lon}00417
HEALTHCARE_EXPENSES :: @amount :: {dec:900-900000:2}
HEALTHCARE_COVERAGE :: @amount :: {dec:100-90000:2}
INCOME :: @amount :: {int:9000-120000}
CONDITION_CODE :: DIAGNOSIS/- | -/DIAGNOSIS/INTERNAL_REFERENCE :: 70%c {t.condition.1}
CONDITION_DESCRIPTION :: DIAGNOSIS :: 70%c {t.condition.0}
"""

TABLES = [
    Table("declarations_remuneration.csv", 80, _FEES, ";", quoted=True, ages=(26, 72)),
    Table("geodae_dae.csv", 90, _AED, ";"),
    Table("pharmacies_de_garde.csv", 60, _DUTY, ";", "cp1252", ages=(30, 68)),
    Table("tableau_garde_pdsa_2023.csv", 55, _ON_CALL, ";", ages=(30, 70)),
    Table("fhir_patient_flat.csv", 120, _FHIR, ages=(1, 95)),
    Table("synthea_patients_fr.csv", 110, _SYNTHEA, ages=(1, 95)),
]
