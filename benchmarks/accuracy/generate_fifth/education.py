"""Schools, a class, training bodies."""

from benchmarks.accuracy.generate_fifth.language import Table

_SCHOOLS = """
numero_uai :: @code :: {o.dept3}{dig:4}{let:1}
appellation_officielle :: @org :: {t.uai.2} {t.patronyme.0!t}
denomination_principale :: -/COMPANY_NAME :: {t.uai.1}
patronyme_uai :: -/COMPANY_NAME/LAST_NAME/PERSON | -/COMPANY_NAME/PERSON :: 80% {t.patronyme.0}
secteur_public_prive_libe :: - :: 5* Public ~ Privé
adresse_uai :: POSTAL_ADDRESS :: {o.street}
lieu_dit_uai :: @part :: 15% LE BOURG ~ Quartier des Pins ~ Les Granges
boite_postale_uai :: @part :: 15% BP {int:10-999} ~ {int:10-999} ~ CS {int:10000-80000}
code_postal_uai :: POSTCODE :: {o.postcode}
localite_acheminement_uai :: CITY/POSTAL_ADDRESS :: {o.townA}
libelle_commune :: CITY :: {o.town}
coordonnee_x :: - :: {o.x1}
coordonnee_y :: - :: {o.y1}
epsg :: - :: EPSG:2154
latitude :: - :: {o.lat}
longitude :: - :: {o.lon}
appariement :: - :: 4* Parfaite ~ Correcte ~ MANUEL
localisation :: -/POSTAL_ADDRESS :: Numéro de rue ~ Plaque adresse ~ COMMUNE
nature_uai :: - :: {t.uai.0}
nature_uai_libe :: - :: {t.uai.1}
etat_etablissement_libe :: - :: OUVERT
code_departement :: - :: {o.dept3}
code_region :: - :: {o.reg}
code_commune :: FR_INSEE_CODE :: {o.insee}
libelle_departement :: - :: {o.deptname}
libelle_region :: - :: {o.region}
libelle_academie :: - :: {o.academy}
secteur_prive_libelle_type_contrat :: - :: 4* SANS OBJET ~ CONTRAT D'ASSOCIATION TOUTES CLASSES
date_ouverture :: @date :: {day:open:1964-2015|%Y-%m-%d}
"""

_PRONOTE = """
Nom :: @last :: {p.lastU}
Prénom :: FIRST_NAME :: {p.first}
Né(e) le :: @birth :: {p.birth:%d/%m/%Y}
Sexe :: @sex1 :: {p.sex}
Classe :: - :: {t.class.0}
INE :: @id :: {dig:9}{let:2}
Numéro national :: @id :: 60% {dig:10}{let:1}
Régime :: - :: DEMI-PENSIONNAIRE ~ EXTERNE ~ DP 4 JOURS
LV1 :: - :: ANGLAIS LV1 ~ ALLEMAND LV1
LV2 :: - :: ESPAGNOL LV2 ~ ALLEMAND LV2 ~ ITALIEN LV2
Projet d'accompagnement :: DIAGNOSIS/- | - :: 14% PAP ~ PAI ~ PPS ~ PPRE
Resp. légal 1 - Civilité :: CIVILITY :: {q.civ}
Resp. légal 1 - Nom :: @last :: {p.lastU}
Resp. légal 1 - Prénom :: FIRST_NAME :: {q.first}
Resp. légal 1 - E-mail :: EMAIL_ADDRESS :: 90% {q.email}
Resp. légal 1 - Tél. mobile :: PHONE_NUMBER :: (+33) {q.mobile_9}
Resp. légal 1 - Profession :: - :: 50% {t.job.0}
Adresse 1 :: POSTAL_ADDRESS :: {q.streetA}
Code postal :: POSTCODE :: {q.postcode}
Ville :: CITY :: {q.townA}
Identifiant de connexion :: @login :: {p.login}
"""

_TRAINING = """
numeroDeclarationActivite :: @code :: {dig:11}
numerosDeclarationActivitePrecedent :: @code :: 8% {dig:11}
denomination :: @org/PERSON :: 5* {o.baseA} FORMATION ~ {p.lastA} {p.firstA}
siren :: FR_SIREN :: {o.siren}
siretEtablissementDeclarant :: -/INTERNAL_REFERENCE/FR_SIRET | -/INTERNAL_REFERENCE :: {o.nic}
adressePhysiqueOrganismeFormation.voie :: POSTAL_ADDRESS :: {o.streetA}
adressePhysiqueOrganismeFormation.codePostal :: POSTCODE :: {o.postcode}
adressePhysiqueOrganismeFormation.ville :: CITY :: {o.townA}
adressePhysiqueOrganismeFormation.codeRegion :: - :: {o.reg}
certifications.actionsDeFormation :: - :: true ~ false
certifications.bilansDeCompetences :: - :: false ~ false ~ true
certifications.VAE :: - :: 6* false ~ true
certifications.actionsDeFormationParApprentissage :: - :: 6* false ~ true
informationsDeclarees.dateDerniereDeclaration :: @date :: {day:told:2022-2024|%Y-%m-%d}
informationsDeclarees.debutExercice :: @date :: 2022-01-01 ~ 2023-01-01 ~ 2022-09-01
informationsDeclarees.finExercice :: @date :: 2022-12-31 ~ 2023-12-31 ~ 2023-08-31
informationsDeclarees.specialitesDeFormation.codeSpecialite1 :: - :: {t.formation.0}
informationsDeclarees.specialitesDeFormation.libelleSpecialite1 :: - :: {t.formation.1}
informationsDeclarees.nbStagiaires :: - :: {int:0-900}
informationsDeclarees.effectifFormateurs :: - :: {int:1-40}
"""

_QUALIOPI = """
N° de certificat :: @id :: {int:2020-2024}/{dig:5}.{int:1-3} ~ FR{dig:6}-1
Organisme certificateur :: @org :: CERTIVALIS ~ QUALIANCE CERTIFICATION ~ ICADEX
NDA :: @code :: {dig:11}
SIRET :: FR_SIRET :: {o.siret_s}
Raison sociale :: @org :: {o.name}
Catégories d'actions :: - :: 4* L.6313-1 – 1° Actions de formation ~ L.6313-1 – 2° Bilans de compétences
Date de délivrance :: @date :: {day:given:2020-2023|%d/%m/%Y}
Date de fin de validité :: @date :: {day:given>end:1095-1096|%d/%m/%Y}
Contact référent :: PERSON :: {p.first} {p.lastU}
Référent handicap :: PERSON :: 80% {q.civ} {q.first} {q.lastU}
Courriel :: EMAIL_ADDRESS :: {o.email}
Téléphone :: PHONE_NUMBER :: {o.phone_s}
Site :: URL :: 60% {o.site}
"""

TABLES = [
    Table("fr-en-adresse-et-geolocalisation-etablissements.csv", 90, _SCHOOLS, ";"),
    Table("EXP_PRONOTE_ELEVES.csv", 78, _PRONOTE, ";", "cp1252", ages=(13, 15)),
    Table("public_ofs_v2.csv", 110, _TRAINING, ";"),
    Table("organismes_certifies_qualiopi.csv", 60, _QUALIOPI, ";"),
]
