"""Land sales, addresses, building permits, energy labels."""

from benchmarks.accuracy.generate_fifth.language import Table

_DVF = """
No disposition :: - :: 00000{int:1-3}
Date mutation :: @date :: {day:sold:2023-2023|%d/%m/%Y}
Nature mutation :: - :: {t.dvf.0}
Valeur fonciere :: @amount :: 97% {int:9000-620000},00
No voie :: @num :: 75% {o.num}
B/T/Q :: -/POSTAL_ADDRESS :: 5% B ~ T
Type de voie :: @way :: 75% {o.vtype1}
Code voie :: - :: {dig:4} ~ B{dig:3}
Voie :: @way :: {o.vnameA}
Code postal :: POSTCODE :: {o.postcode}
Commune :: CITY :: {o.townA}
Code departement :: - :: {o.dept}
Code commune :: @com3 :: {o.com3}
Prefixe de section :: - :: 5% {int:1-900}
Section :: - :: {let:2} ~ {let:1}
No plan :: - :: {int:1-900}
1er lot :: - :: 35% {int:1-200}
Surface Carrez du 1er lot :: - :: 18% {com:12-140:2}
Nombre de lots :: - :: 3* 0 ~ 1 ~ 2
Code type local :: - :: {t.dvf.2}
Type local :: - :: {t.dvf.1}
Surface reelle bati :: - :: 60% {int:0-180}
Nombre pieces principales :: - :: 60% {int:0-8}
Nature culture :: - :: 55%terr S ~ T ~ J ~ P ~ AB
Surface terrain :: - :: 55%terr {int:20-9000}
"""

_BAN = """
id :: @code :: {o.fantoir}_{o.num}
id_fantoir :: @code :: {o.fantoir}
numero :: @num :: {o.num}
rep :: -/POSTAL_ADDRESS :: 6% bis ~ ter ~ a
nom_voie :: @way/POSTAL_ADDRESS :: {o.way}
code_postal :: POSTCODE :: {o.postcode}
code_insee :: FR_INSEE_CODE :: {o.insee}
nom_commune :: CITY :: {o.town}
code_insee_ancienne_commune :: FR_INSEE_CODE :: 5% {s.insee}
x :: - :: {o.x}
y :: - :: {o.y}
lon :: - :: {o.lon}
lat :: - :: {o.lat}
type_position :: - :: 4* entrée ~ segment ~ parcelle
nom_ld :: @part/CITY :: 5% Le Bourg ~ La Roche
libelle_acheminement :: CITY :: {o.townA}
nom_afnor :: @way/POSTAL_ADDRESS :: {o.vtypeA} {o.vnameA}
source_position :: - :: commune ~ cadastre ~ ign
source_nom_voie :: - :: commune ~ dgfip
certification_commune :: - :: 0 ~ 1
cad_parcelles :: @code :: 70% {o.insee}000{let:2}0{dig:3}
"""

_PERMITS = """
REG_CODE :: - :: {o.reg}
DEP_CODE :: - :: {o.dept}
COMM :: FR_INSEE_CODE :: {o.insee}
TYPE_DAU :: - :: 3* PC ~ DP ~ PA
NUM_DAU :: @id :: {o.dept3}{o.com3}{int:15-23}{let:1}{dig:4}
ETAT_DAU :: - :: 2 ~ 4 ~ 5 ~ 6
DATE_REELLE_AUTORISATION :: @date :: {day:ok:2015-2021|%Y-%m-%d}
DATE_REELLE_DOC :: @date :: 60%doc {day:ok>doc:20-400|%Y-%m-%d}
DATE_REELLE_DAACT :: @date :: 40% {day:ok>end:450-1000|%Y-%m-%d}
AN_DEPOT :: @year :: {int:2015-2022}
CAT_DEM :: - :: 22 ~ 31 ~ 34 ~ 46
APE_DEM :: - :: 30%firm 6820B ~ 4110A ~ 4120A
CJ_DEM :: - :: 30%firm {o.cj}
SIREN_DEM :: FR_SIREN :: 30%firm {o.siren}
SIRET_DEM :: FR_SIRET :: 30%firm {o.siret}
DENOM_DEM :: @org :: 30%firm {o.nameA}
CODPOST_DEM :: POSTCODE :: 30%firm {o.postcode}
LOCALITE_DEM :: CITY :: 30%firm {o.townA}
REC_ARCHI :: - :: 1 ~ 0
ADR_NUM_TER :: @num :: 55% {o.num}
ADR_TYPEVOIE_TER :: @way :: 50% {o.vtypeA}
ADR_LIBVOIE_TER :: @way :: 85% {o.vnameA} ~ {o.vtypeA} {o.vnameA}
ADR_LIEUDIT_TER :: @part/CITY :: 18% LE BOURG ~ LES GRANDS CHAMPS ~ LA ROCHE
ADR_LOCALITE_TER :: CITY :: {o.townA}
ADR_CODPOST_TER :: POSTCODE :: 90% {o.postcode}
SEC_CADASTRE1 :: - :: {let:2}
NUM_CADASTRE1 :: - :: {int:1-900}
SUPERFICIE_TERRAIN :: - :: {int:80-9000}
NATURE_PROJET_COMPLETEE :: - :: 1 ~ 2
NB_LGT_TOT_CREES :: - :: {int:0-24}
"""

_ENERGY = """
N°DPE :: @id :: {int:21-24}{dig:2}E{dig:7}{let:1}
Date_réception_DPE :: @date :: {day:seen>got:0-12|%Y-%m-%d}
Date_établissement_DPE :: @date :: {day:seen>done:0-4|%Y-%m-%d}
Date_fin_validité_DPE :: @date :: {day:seen>end:3648-3652|%Y-%m-%d}
N°DPE_remplacé :: @id :: 6% {int:21-24}{dig:2}E{dig:7}{let:1}
Version_DPE :: - :: 1.1 ~ 2.2 ~ 2.3
Etiquette_DPE :: - :: A ~ B ~ C ~ D ~ E ~ F ~ G
Etiquette_GES :: - :: A ~ B ~ C ~ D ~ E
Type_bâtiment :: - :: maison ~ appartement ~ immeuble
Année_construction :: @year :: 60% {int:1850-2020}
Période_construction :: @year :: avant 1948 ~ 1948-1974 ~ 1975-1977 ~ 2006-2012
Surface_habitable_logement :: - :: {dec:14-190:1}
Hauteur_sous-plafond :: - :: 2.5 ~ 2.6 ~ 2.4
Adresse_brute :: POSTAL_ADDRESS :: {o.street} {o.postcode} {o.town!u}
Nom__commune_(BAN) :: CITY :: {o.town}
Code_INSEE_(BAN) :: FR_INSEE_CODE :: {o.insee}
N°_voie_(BAN) :: @num :: 90% {o.num}
Nom__rue_(BAN) :: @way/POSTAL_ADDRESS :: {o.way}
Identifiant__BAN :: @code :: {o.fantoir}_{o.num}
Adresse_(BAN) :: POSTAL_ADDRESS :: {o.way} {o.postcode} {o.town}
Code_postal_(BAN) :: POSTCODE :: {o.postcode}
Score_BAN :: - :: 0.{int:41-97}
N°_immatriculation_copropriété :: @code :: 15% {let:2}{dig:7}
Nom_résidence :: -/COMPANY_NAME/POSTAL_ADDRESS :: 12% Résidence Les Pins ~ Le Clos Fleuri ~ Les Terrasses
Conso_5_usages_é_finale :: - :: {dec:1500-32000:1}
Coût_total_5_usages :: @amount :: {dec:280-4200:1}
Date_visite_diagnostiqueur :: @date :: {day:seen:2021-2023|%Y-%m-%d}
"""
_ENERGY = "\n".join(sorted(_ENERGY.strip().split("\n"), key=lambda line: "seen:2021" not in line))

TABLES = [
    Table("valeursfoncieres-2023.txt.csv", 160, _DVF, "|"),
    Table("adresses-90.csv", 170, _BAN, ";"),
    Table("PC_DP_creant_logements.csv", 90, _PERMITS, ";", quoted=True),
    Table("dpe-v2-logements-existants.csv", 110, _ENERGY),
]
