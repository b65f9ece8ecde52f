"""A hotel, hired cars, a transport network."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_HOTEL = """
ConfNo :: @id :: {alnum:6}
Guest :: PERSON :: {p.lastU}/{p.firstA} {p.civM} ~ {p.lastU}/{p.firstA}
Title :: CIVILITY :: {p.civN}
Nat :: - :: {t.country.0}
PassportNo/ID :: FR_ID_DOCUMENT :: {dig:2}{let:2}{dig:5} ~ {alnum:9} >> gaps
Arr :: @date :: {day:a:2024-2025|%d-%b-%y}
RmType :: - :: {t.room.1}
RmNo :: - :: {int:1-4}{int:10-32}
Pax :: - :: {t.room.2}+{int:0-2}
CC :: CREDIT_CARD :: {card:4974} >> gaps
CVV? :: SECRET/CREDIT_CARD/- | - :: {dig:3} >> gaps
Plate :: VEHICLE_PLATE :: 45% {let:2}-{dig:3}-{let:2} ~ {let:2}{dig:3}{let:2}
CoVAT :: FR_VAT :: 25% {o.vat}
Board :: - :: RO ~ BB ~ HB
Wishes :: FREE_TEXT/- :: 20% {t.review.0} ~ lit bébé ~ étage élevé ~ arrivée tardive vers 23h
WifiCode :: PASSWORD/SECRET | -/PASSWORD/SECRET :: {mixed:8}
Source :: - :: WALKIN ~ OTA ~ TEL ~ SITE
"""

_HIRE = """
RA_NBR :: @id/CONTRACT_NUMBER :: {dig:9}
NAISS_C1 :: @birth :: {p.birth:%d/%m/%Y}
PERMIS_C1 :: FR_ID_DOCUMENT | FR_ID_DOCUMENT/- :: {dig:12} ~ {alnum:9}
IMMATRIC :: VEHICLE_PLATE :: {let:2}{dig:3}{let:2}
ANC_IMMAT :: VEHICLE_PLATE :: 20% {int:100-999} {let:3} {p.dept} ~ {dig:4}{let:2}{p.dept}
CATEG :: - :: ECMR ~ CDMR ~ IVMR ~ ECAR
MODELE :: - :: {t.car.0} {t.car.1}
COULEUR :: - :: {t.colour.0}
KM_DEP :: - :: {int:40-64000}
KM_RET :: - :: {int:40-69000}
ASSUREUR_FLOTTE :: INSURER :: {t.insurer.0} >> caps
RACHAT_FRANCH :: GUARANTEE/- :: CDW ~ CDW+TP ~ {t.cover.0} ~ ∅
CAUTION_CB :: CREDIT_CARD | CREDIT_CARD/- :: {card:4} >> ended
SIREN_FACT :: FR_SIREN | FR_SIREN/- :: 30% {o.siren}
RETOUR_LE :: @date :: {day:r:2025-2025|%d/%m/%Y %H:%M}
"""

_STOPS = """
stop_id :: -/INTERNAL_REFERENCE :: SA:{dig:5}
stop_name :: - :: {t.stop.0}
stop_desc :: -/FREE_TEXT :: 25% abri + banc ~ quai bas ~ arrêt sur demande
stop_lat :: @geo :: {p.lat}
stop_lon :: @geo :: {p.lon}
zone_id :: - :: {int:1-5}
location_type :: - :: 0 ~ 1
wheelchair_boarding :: - :: 0 ~ 1 ~ 2
route_color :: - :: {hex:6}
ligne :: - :: A ~ B ~ {int:1-38} ~ N{int:1-4}
commune :: CITY :: {p.townA}
insee :: FR_INSEE_CODE | FR_INSEE_CODE/POSTCODE/- :: {p.insee} >> float
montees_jour :: - :: {int:0-3900}
ponct_% :: - :: {com:71-99:1}
vandalisme_signalé :: - :: 0 ~ 0 ~ 3
exploitant_siren :: FR_SIREN | FR_SIREN/- :: {o.siren_s}
reclamation_voyageur :: FREE_TEXT :: 15% {t.review.0}
info_url :: URL :: https://mobilite.example.fr/a/{dig:5}
"""

TABLES = [
    Table("pms_reservations.csv", 240, _HOTEL, ",", pools=POOLS),
    Table("loc_courte_duree.csv", 150, _HIRE, ";", "cp1252", (21, 80), pools=POOLS),
    Table("arrets_frequentation.csv", 280, _STOPS, ",", pools=POOLS),
]
