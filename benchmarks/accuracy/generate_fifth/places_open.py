"""Places and their managers: charging points, administrations, museums, stations, sport, shops."""

from benchmarks.accuracy.generate_fifth.language import Table

_IRVE = """
nom_amenageur :: @org :: {o.name}
siren_amenageur :: FR_SIREN :: 90% {o.siren}
contact_amenageur :: EMAIL_ADDRESS :: 85% {o.email}
nom_operateur :: @org :: {s.base}
contact_operateur :: EMAIL_ADDRESS :: {s.email}
telephone_operateur :: PHONE_NUMBER :: 75% {s.phone} ~ {s.phone_i}
nom_enseigne :: @org :: {s.brand!t} ~ {s.base}
id_station_itinerance :: @id :: FR{keep:op:let:3}P{keep:st:dig:5}
id_station_local :: @id :: 40% {int:1-900}
nom_station :: -/COMPANY_NAME/POSTAL_ADDRESS :: {o.town} - {o.way} ~ {o.town!u} MAIRIE ~ Parking {o.vname}
implantation_station :: - :: {t.implantation.0}
adresse_station :: POSTAL_ADDRESS :: {o.street} {o.postcode} {o.town} ~ {o.street}, {o.postcode} {o.town}
code_insee_commune :: FR_INSEE_CODE :: 92% {o.insee}
coordonneesXY :: @geo :: [{o.lon},{o.lat}]
nbre_pdc :: - :: {int:1-12}
id_pdc_itinerance :: @id :: FR{keep:op:let:3}E{keep:st:dig:5}{int:1-4}
puissance_nominale :: - :: 22 ~ 7.4 ~ 50 ~ 150 ~ 22.0
prise_type_ef :: - :: true ~ false
prise_type_2 :: - :: true ~ false
prise_type_combo_ccs :: - :: true ~ false
gratuit :: - :: 60% 4* false ~ true
paiement_acte :: - :: true ~ false
tarification :: -/FREE_TEXT/URL/AMOUNT :: 50% 0,35€/kWh ~ 0,25 € / kWh puis 0,05 € par minute ~ {s.site}/tarifs
condition_acces :: - :: 6* Accès libre ~ Accès réservé
reservation :: - :: false ~ true
horaires :: - :: {t.hours.0}
accessibilite_pmr :: - :: Accessibilité inconnue ~ Réservé PMR ~ Non accessible
station_deux_roues :: - :: false
raccordement :: - :: 40% Direct ~ Indirect
num_pdl :: INTERNAL_REFERENCE/CONTRACT_NUMBER/- :: 40% {dig:14}
date_mise_en_service :: @date :: 80% {day:open:2016-2023|%Y-%m-%d}
observations :: FREE_TEXT/- :: 15% Borne en sous-sol, hauteur limitée à 1,90 m ~ Badge à retirer en mairie ~ accès \
par l'arrière du magasin
date_maj :: @date :: {day:update:2023-2024|%Y-%m-%d}
"""

_ADMINISTRATION = """
id :: @id :: {uuid}
partenaire_identifiant :: @id :: 30% {dig:8}
nom :: @org/CITY :: {t.service.1} {o.town}
type_service_local :: - :: {t.service.0}
code_insee_commune :: FR_INSEE_CODE :: {o.insee}
adresse_numero_voie :: POSTAL_ADDRESS :: {o.street}
adresse_complement1 :: @part :: 12% Immeuble Le Forum ~ BP {int:10-900} ~ 2e étage ~ CS {int:10000-80000}
adresse_code_postal :: POSTCODE :: {o.postcode}
adresse_nom_commune :: CITY :: {o.town}
adresse_longitude :: - :: {o.lon}
adresse_latitude :: - :: {o.lat}
telephone :: PHONE_NUMBER :: {o.phone_s}
telecopie :: PHONE_NUMBER :: 50% {o.fax_s}
adresse_courriel :: EMAIL_ADDRESS :: 85% {t.service.0}@{o.townslug}.example ~ contact@{o.townslug}.example
site_internet :: URL :: 75% https://www.{o.townslug}.example
plage_ouverture :: -/FREE_TEXT :: {t.hoursfr.0}
siret :: FR_SIRET :: 60% {o.siret}
ancien_code_pivot :: @code :: {t.service.0}-{o.insee}-01
responsable_nom :: @last/PERSON :: 40%boss {p.last!u}
responsable_prenom :: FIRST_NAME :: 40%boss {p.first}
responsable_fonction :: - :: 40%boss Maire ~ Directeur ~ Président
date_modification :: @date :: {day:update:2022-2024|%d/%m/%Y %H:%M:%S}
""".replace("@last/PERSON", "LAST_NAME/PERSON")

_MUSEUMS = """
Identifiant Muséofile :: @code :: M{dig:4}
Nom officiel du musée :: @org :: Musée {o.oftown} ~ Musée {p.first} {p.last} ~ Musée d'art et d'histoire ~ Maison \
du patrimoine
Adresse :: POSTAL_ADDRESS :: {o.street}
Lieu :: @part/COMPANY_NAME/- :: 20% Ancien couvent ~ Château ~ Hôtel de ville
Code Postal :: POSTCODE :: {o.postcode}
Ville :: CITY :: {o.town}
Région administrative :: - :: {o.region}
Département :: - :: {o.deptname}
Téléphone :: PHONE_NUMBER :: 90% {o.phone_s}
URL :: URL :: 70% https://musees.{o.townslug}.example ~ www.musee-{o.townslug}.example
Année de création :: @year :: 60% {int:1801-1995}
Personnage phare :: PERSON/- :: 25% {q.last} {q.first} ~ {q.first} {q.last}
Thématiques :: - :: {t.museum.0}
Géolocalisation :: @geo :: {o.lat}, {o.lon}
Date arrêté attribution appellation :: @date :: 2003-02-01 ~ {day:label:2003-2010|%Y-%m-%d}
"""

_MERIMEE = """
Reference :: @code :: PA{dig:8}
Denomination_de_l_edifice :: - :: {t.monument.1}
Titre_editorial_de_la_notice :: -/COMPANY_NAME :: {t.monument.0}
Region :: - :: {o.region}
Departement_format_numerique :: - :: {o.dept}
Commune_forme_editoriale :: CITY :: {o.town}
COG_Insee_lors_de_la_protection :: FR_INSEE_CODE :: {o.insee}
Adresse_forme_editoriale :: POSTAL_ADDRESS :: 60% {o.vname} (rue) {o.num} ~ {o.street}
Cadastre :: -/INTERNAL_REFERENCE :: 50% {int:1950-2020} {let:2} {int:1-400} ~ {let:1} {int:1-900}
Siecle_de_la_campagne_principale_de_construction :: -/DATE :: {t.monument.2}
Precision_de_la_protection :: FREE_TEXT/-/DATE :: L'édifice en totalité : {t.monument.4} par arrêté du \
{day:kept:1905-2010|%d/%m/%Y} ~ Façades et toitures (cad. {let:1} {int:1-900}) : inscription par arrêté du \
{day:kept:1905-2010|%d/%m/%Y}
Date_et_typologie_de_la_protection :: DATE/- | DATE/- :: {day:kept:1905-2010|%Y/%m/%d} : {t.monument.4} MH
Auteur_de_l_edifice :: PERSON/- :: 25% {p.last} {p.first} (architecte) ~ {p.last} {p.first} (sculpteur) ~ {q.last} \
(maître d'oeuvre)
Statut_juridique_de_l_edifice :: - :: {t.monument.3}
Liens_externes :: URL :: 8% https://patrimoine.example/notice/PA{dig:8}
"""

_POST = """
#Identifiant_A :: @code :: {dig:5}A
Libellé_du_site :: @org/CITY/- :: {o.townA} ~ {o.townA} {o.vnameA} ~ {o.townA} RP
Caractéristique_du_site :: - :: {t.postal.0}
Complément_d_adresse :: @part :: 12% CENTRE COMMERCIAL ~ MAIRIE ~ ZAC {o.vnameA}
Adresse :: POSTAL_ADDRESS :: {o.streetA}
Lieu_dit :: @part/CITY :: 8% LE BOURG ~ LA ROCHE
Code_Postal :: POSTCODE :: {o.postcode}
Localité :: CITY :: {o.townA}
Code_INSEE :: FR_INSEE_CODE :: {o.insee}
Pays :: - :: FRANCE
Latitude :: - :: {o.lat}
Longitude :: - :: {o.lon}
Précision_du_géocodage :: -/POSTAL_ADDRESS :: NUMERO ~ VOIE ~ LOCALITE
Numéro_de_téléphone :: PHONE_NUMBER :: 3631 ~ 3631 ~ {o.phone}
Changeur_de_monnaie :: - :: Non ~ Oui
"""

_STATIONS = """
CODE_UIC :: @code :: 87{dig:6}
LIBELLE :: CITY/COMPANY_NAME/- :: {o.town} ~ {o.town}-Ville ~ {o.town} Sud
FRET :: - :: O ~ N
VOYAGEURS :: - :: O ~ N
CODE_LIGNE :: - :: {dig:6}
RG_TRONCON :: - :: 1 ~ 2
PK :: - :: {dig:3}+{dig:3}
COMMUNE :: CITY :: {o.town!u}
DEPARTEMEN :: - :: {o.deptname!u}
IDRESEAU :: @id :: {int:1-9000}
IDGAIA :: @id :: {uuid}
X_L93 :: - :: {o.x}
Y_L93 :: - :: {o.y}
Geo Point :: @geo :: {o.lat}, {o.lon}
"""

_SPORT = """
inst_numero :: @code :: I{o.insee}{keep:inst:dig:4}
inst_nom :: @org/- :: COMPLEXE SPORTIF {o.vnameA} ~ GYMNASE {o.vnameA} ~ STADE {p.firstA} {p.lastA}
inst_adresse :: POSTAL_ADDRESS :: 90% {o.street}
inst_cp :: POSTCODE :: {o.postcode}
new_name :: CITY :: {o.town}
inst_siret :: FR_SIRET :: 40% {o.siret}
inst_uai :: @code :: 15% {o.dept3}{dig:4}{let:1}
equip_numero :: @code :: E00{int:1-9}I{o.insee}{keep:inst:dig:4}
equip_nom :: -/COMPANY_NAME :: {t.equipment.1} ~ {t.equipment.1} {int:1-3}
equip_type_code :: - :: {t.equipment.0}
equip_type_name :: - :: {t.equipment.1}
equip_type_famille :: - :: {t.equipment.2}
equip_nature :: - :: Découvert ~ Intérieur
equip_prop_type :: - :: 6* Commune ~ Département ~ Association
equip_gest_type :: - :: Commune ~ Association(s)
equip_service_date :: @year :: {int:1950-2020}
equip_surf :: - :: {int:80-9000}
equip_url :: URL :: 8% {o.site}
equip_obs :: FREE_TEXT/- :: 8% Vestiaires refaits à neuf, éclairage insuffisant ~ Accès libre en dehors des heures \
scolaires
equip_x :: - :: {o.lon}
equip_y :: - :: {o.lat}
dep_nom :: - :: {o.deptname}
reg_nom :: - :: {o.region}
"""

_AGENCIES = """
code_agence :: @code :: {let:3}{dig:4}
libelle_agence :: @org/CITY :: FRANCE TRAVAIL {o.townA} ~ POLE EMPLOI {o.townA} {o.vnameA}
type_agence :: - :: APE ~ APES ~ RELAIS
siret :: FR_SIRET :: {o.siret}
adresse_ligne4 :: POSTAL_ADDRESS :: {o.streetA}
adresse_ligne6 :: POSTAL_ADDRESS/CITY/POSTCODE :: {o.postcode} {o.townA}
code_insee :: FR_INSEE_CODE :: {o.insee}
tel_public :: PHONE_NUMBER/- | -/PHONE_NUMBER :: 3949
email :: EMAIL_ADDRESS :: ape.{dig:5}@agence-emploi.example
directeur :: PERSON :: 70% {p.civL} {p.first} {p.lastU}
horaires_lundi :: - :: 08:30-12:30 ~ 08:30-16:30
dispositif_adeda :: - :: true ~ false
"""

_OSM = """
osm_id :: @id :: node/{dig:10} ~ way/{dig:9}
amenity :: - :: {t.osm.0}
name :: @org :: {t.osm.1} ~ {t.osm.1} ~ {o.base}
operator :: @org :: 25% {o.base}
addr:housenumber :: @num :: 60% {o.num}
addr:street :: @way/POSTAL_ADDRESS :: 60% {o.way}
addr:postcode :: POSTCODE :: 55% {o.postcode}
addr:city :: CITY :: 55% {o.town}
phone :: PHONE_NUMBER :: 45% {o.phone_is}
contact:email :: EMAIL_ADDRESS :: 20% {o.email}
website :: URL :: 40% {o.site}
opening_hours :: - :: 50% {t.hours.0}
wheelchair :: - :: 50% yes ~ no ~ limited
ref:FR:SIRET :: FR_SIRET :: 25% {o.siret}
ref:FR:FINESS :: FR_FINESS :: 10% {o.finess}
source :: - :: 40% cadastre-dgi-fr source : Direction Générale des Impôts ~ survey ~ local_knowledge
check_date :: @date :: 35% {day:seen:2019-2024|%Y-%m-%d}
user :: LOGIN/- | LOGIN/-/PERSON :: {p.login}
lat :: - :: {o.lat}
lon :: - :: {o.lon}
"""

_LIBRARIES = """
Code UAI bibliothèque :: @code :: {o.dept3}{dig:4}{let:1} ~ BM{dig:5}
Nom de l'établissement :: @org :: Médiathèque {o.vname} ~ Bibliothèque municipale {o.oftown} ~ Médiathèque \
{p.first} {p.last}
Statut :: - :: 5* Municipal ~ Intercommunal ~ Associatif
Adresse :: POSTAL_ADDRESS :: {o.street}
CP :: POSTCODE :: {o.postcode}
Ville :: CITY :: {o.town}
Code INSEE :: FR_INSEE_CODE :: {o.insee}
Population commune :: - :: {int:400-90000}
Surface en m2 :: - :: {int:40-4200}
Amplitude horaire :: - :: {int:4-44} ~ {int:4-44},5
Responsable :: PERSON :: 75% {q.civ} {q.first} {q.last} ~ {q.lastU} {q.first}
Téléphone :: PHONE_NUMBER :: 92% {o.phone_s} ~ {o.phone_d}
Courriel :: EMAIL_ADDRESS :: 85% bibliotheque@{o.townslug}.example ~ mediatheque@ville-{o.townslug}.example
Site web / catalogue :: URL :: 60% https://bibliotheque.{o.townslug}.example
Coordonnées :: @geo :: {o.lat}, {o.lon}
"""

TABLES = [
    Table("bibliotheques_publiques.csv", 80, _LIBRARIES, ";"),
    Table("consolidation-etalab-schema-irve-statique.csv", 80, _IRVE),
    Table("annuaire_administration_locale.csv", 80, _ADMINISTRATION, ";"),
    Table("musees-de-france.csv", 80, _MUSEUMS, ";"),
    Table("merimee-MH.csv", 80, _MERIMEE, "|"),
    Table("laposte_poincont.csv", 90, _POST, ";"),
    Table("liste-des-gares.csv", 90, _STATIONS, ";"),
    Table("res_equipements_sportifs.csv", 80, _SPORT, ";"),
    Table("agences_france_travail.csv", 50, _AGENCIES, ";", "cp1252"),
    Table("osm_poi_export.csv", 140, _OSM),
]
