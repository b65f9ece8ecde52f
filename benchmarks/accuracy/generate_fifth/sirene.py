"""Sirene and the national register of associations."""

from benchmarks.accuracy.generate_fifth.language import Table

_UNIT = """
siren :: FR_SIREN :: {o.siren}
statutDiffusionUniteLegale :: - :: 93%open O
unitePurgeeUniteLegale :: - :: 4% true
dateCreationUniteLegale :: @date :: {day:born:1975-2022|%Y-%m-%d}
sigleUniteLegale :: @org/- :: 18% {o.sigle}
sexeUniteLegale :: @sex1 :: 55%nat {p.sex}
prenom1UniteLegale :: FIRST_NAME :: 55%nat 9* {p.firstA} ~ [ND]
prenom2UniteLegale :: FIRST_NAME :: 25% {p.first2A}
prenomUsuelUniteLegale :: FIRST_NAME :: 55%nat 9* {p.firstA} ~ [ND]
pseudonymeUniteLegale :: LAST_NAME/PERSON/FIRST_NAME/COMPANY_NAME/LOGIN/- :: 3% {p.firstA}O ~ DJ {p.firstA}
identifiantAssociationUniteLegale :: FR_RNA :: 8% {o.rna}
trancheEffectifsUniteLegale :: - :: {t.tranche.0}
anneeEffectifsUniteLegale :: @year :: 40% 2021
dateDernierTraitementUniteLegale :: @date :: {day:treated:2019-2024|%Y-%m-%dT%H:%M:%S}
nombrePeriodesUniteLegale :: - :: {int:1-8}
categorieEntreprise :: - :: 70%cat 6* PME ~ ETI ~ GE
anneeCategorieEntreprise :: @year :: 70%cat 2021
dateDebut :: @date :: {day:born>start:0-700|%Y-%m-%d}
etatAdministratifUniteLegale :: - :: 2* A ~ C
nomUniteLegale :: @last :: 55%nat 9* {p.lastA} ~ [ND]
nomUsageUniteLegale :: @last :: 8% {p.maidenU}
denominationUniteLegale :: @org :: !nat {o.nameA}
denominationUsuelle1UniteLegale :: @org :: 12% {o.brand} ~ CHEZ {p.firstA}
categorieJuridiqueUniteLegale :: - :: {t.cj.0}
activitePrincipaleUniteLegale :: - :: {t.naf.0}
nomenclatureActivitePrincipaleUniteLegale :: - :: NAFRev2
nicSiegeUniteLegale :: @code/FR_SIRET :: {o.nic}
economieSocialeSolidaireUniteLegale :: - :: 30% 5* N ~ O
societeMissionUniteLegale :: - :: 2% O
caractereEmployeurUniteLegale :: - :: 60% O ~ N
"""

_SITE = """
siren :: FR_SIREN :: {o.siren}
nic :: @code/FR_SIRET :: {o.nic}
siret :: FR_SIRET :: {o.siret}
statutDiffusionEtablissement :: - :: 9* O ~ P
dateCreationEtablissement :: @date :: {day:born:1980-2022|%Y-%m-%d}
trancheEffectifsEtablissement :: - :: {t.tranche.0}
anneeEffectifsEtablissement :: @year :: 40% 2021
activitePrincipaleRegistreMetiersEtablissement :: - :: 15% 1071CA ~ 4322AZ ~ 9602AB
dateDernierTraitementEtablissement :: @date :: {day:treated:2019-2024|%Y-%m-%dT%H:%M:%S}
etablissementSiege :: - :: 3* true ~ false
nombrePeriodesEtablissement :: - :: {int:1-6}
complementAdresseEtablissement :: @part/PERSON :: 12% BATIMENT {let:1} ~ ZA {o.vnameA} ~ CHEZ MME {p.lastA} ~ \
RESIDENCE LES PINS ~ APPT {int:1-60}
numeroVoieEtablissement :: @num :: 85% {o.num}
indiceRepetitionEtablissement :: -/POSTAL_ADDRESS :: 5% B ~ T ~ A
typeVoieEtablissement :: @way :: 92% {o.vtypeA}
libelleVoieEtablissement :: @way :: 97% 14* {o.vnameA} ~ [ND]
codePostalEtablissement :: POSTCODE :: {o.postcode}
libelleCommuneEtablissement :: CITY :: {o.townA}
libelleCommuneEtrangerEtablissement :: CITY/- :: 3% LUXEMBOURG ~ GENEVE ~ LONDRES
distributionSpecialeEtablissement :: @part :: 8% BP {int:10-999} ~ CS {int:10000-90000}
codeCommuneEtablissement :: FR_INSEE_CODE :: {o.insee}
codeCedexEtablissement :: POSTCODE/- :: 5%ced {o.dept}{int:900-999}
libelleCedexEtablissement :: CITY/POSTAL_ADDRESS :: 5%ced {o.townA} CEDEX {int:1-9}
identifiantAdresseEtablissement :: @code :: {o.insee}{dig:4}_B
coordonneeLambertAbscisseEtablissement :: - :: {o.x}
coordonneeLambertOrdonneeEtablissement :: - :: {o.y}
dateDebut :: @date :: {day:born>start:0-700|%Y-%m-%d}
etatAdministratifEtablissement :: - :: 2* A ~ F
enseigne1Etablissement :: @org :: 22% {o.brand} ~ {o.baseA} ~ CHEZ {p.firstA}
denominationUsuelleEtablissement :: @org :: 10% {o.baseA}
activitePrincipaleEtablissement :: - :: {t.naf.0}
nomenclatureActivitePrincipaleEtablissement :: - :: NAFRev2
caractereEmployeurEtablissement :: - :: N ~ O
"""

_WALDEC = """
id :: FR_RNA :: {o.rna}
id_ex :: @id :: 45% {o.dept}{dig:7} ~ 0{dig:9}
siret :: FR_SIRET :: 15% {o.siret}
rup_mi :: @code :: 3% {dig:11}
gestion :: - :: {o.rnahead}P
date_creat :: @date :: {day:born:1960-2020|%Y-%m-%d}
date_decla :: @date :: {day:born>told:10-1200|%Y-%m-%d}
date_publi :: @date :: {day:born>out:15-90|%Y-%m-%d} ~ 0001-01-01
date_disso :: @date :: 5* 0001-01-01 ~ {day:born>end:1300-2500|%Y-%m-%d}
nature :: - :: 8* D ~ R
groupement :: - :: 9* S ~ U ~ F
titre :: @org :: {o.clubA}
titre_court :: @org/- :: 50% {o.sigle}{let:1} ~ {o.sigle}{let:2}
objet :: FREE_TEXT/- :: {t.rnaobject.0}
objet_social1 :: - :: 0{int:10000-40000}
objet_social2 :: - :: 30% 0{int:10000-40000} ~ 000000
adrs_complement :: @part/PERSON :: 25% MAIRIE ~ MAISON DES ASSOCIATIONS ~ APPT {int:1-60} ~ CHEZ {p.civM} {p.lastA}
adrs_numvoie :: @num :: 70% {o.num}
adrs_repetition :: -/POSTAL_ADDRESS :: 4% B ~ T
adrs_typevoie :: @way :: 85% {o.vtype4}
adrs_libvoie :: @way :: 92% {o.vnameA}
adrs_distrib :: @part :: 12% BP {int:10-900} ~ LE BOURG ~ LIEU DIT LA ROCHE
adrs_codeinsee :: FR_INSEE_CODE :: {o.insee}
adrs_codepostal :: POSTCODE :: {o.postcode}
adrs_libcommune :: CITY :: {o.town}
adrg_declarant :: PERSON/COMPANY_NAME :: {p.civL} {p.firstA} {p.lastA} ~ {p.lastA} {p.firstA} ~ {p.civM} {p.lastA}
adrg_complemid :: @part/COMPANY_NAME/- :: 12% {o.clubA} ~ MAIRIE
adrg_complemgeo :: @part :: 12% RESIDENCE LES PINS ~ BATIMENT {let:1} ~ APPT {int:1-60}
adrg_libvoie :: POSTAL_ADDRESS :: {p.streetA}
adrg_distrib :: @part :: 8% BP {int:10-900} ~ LE BOURG
adrg_codepostal :: POSTCODE :: {p.postcode}
adrg_achemine :: CITY/POSTAL_ADDRESS :: {p.town}
adrg_pays :: - :: FRANCE
dir_civilite :: CIVILITY/SEX/- | -/CIVILITY/SEX :: 80% PM ~ PF
siteweb :: URL :: 15% http://{o.clubsite} ~ www.{o.clubsite}
publiweb :: - :: 4* 1 ~ 0
observation :: FREE_TEXT/- :: 6% Reprise SIRAN ~ dossier incomplet, récépissé à renvoyer ~ Changement de titre et de \
siège
position :: - :: 5* A ~ D
maj_time :: @date :: {day:update:2015-2022|%Y-%m-%d %H:%M:%S}
"""

TABLES = [
    Table("StockUniteLegale_utf8.csv", 160, _UNIT),
    Table("StockEtablissement_utf8.csv", 150, _SITE),
    Table("rna_waldec_20220601_extrait.csv", 90, _WALDEC, ";", quoted=True),
]
