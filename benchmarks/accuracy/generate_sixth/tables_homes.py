"""Care at home, nursing homes, ambulances, remote assistance."""

from benchmarks.accuracy.generate_sixth.writing import table

_RESIDENTS = """
Chambre :: - :: {int:1-3}{dig:2}
Résident(e) :: PERSON :: {p.civ} {p.lastU} {p.first}
Nom JF :: @last :: 60% {p.maidenU}
Né le :: @birth :: {p.birth:%d.%m.%Y}
Lieu :: @bplace :: {p.bplace} ({p.bdept}) ~ {p.bplace}
N° INSEE :: FR_NIR :: {p.nir_s}
N° fiscal foyer :: @spi :: =quote20 {p.spi}
GIR :: @health :: {int:1-6}
MMSE :: @health :: 70% {int:4-29}/30
Régime alim. :: @health :: normal ~ mixé ~ diabétique ~ sans sel ~ haché
Code linge :: - :: {int:1-99}{let:1}
Pathologies :: DIAGNOSIS :: {t.diag.1}, {t.diag2.1!l} ~ {t.note.0}
Référent familial :: PERSON :: {q.civ} {q.last} {q.first}
Taille :: - :: S ~ M ~ L ~ XL
Contact réf. :: PHONE_NUMBER/EMAIL_ADDRESS :: 3* {q.mobile_s} ~ {q.email}
ASH :: - :: oui ~ non ~ en cours
RIB payeur :: FR_RIB :: =dash10 {q.rib_s}
Caisse :: @amo :: {t.caisse.1} {t.caisse.2}
Mutuelle/n° :: INSURER/MEMBER_NUMBER :: {t.ins.0} - {dig:7} ~ {t.ins.1} {dig:7} ~ sans
Dir. anticipées :: - :: Oui ~ Non
"""

_VISITS = """
idPassage :: @id :: {hex:8}
horodatage :: DATE :: {day:v:2025-2025|%Y-%m-%d %H:%M}
site :: PERSON :: {p.lastU} {p.first}
tournee :: - :: Nord {int:1-4} ~ Centre ~ Soir {int:1-2}
intervenant_badge :: -/INTERNAL_REFERENCE :: {hex:8!u}
num_assurance_maladie_ide :: @am :: 40% {q.am}
ide_adeli :: @adeli :: 40% {q.adeli}
soins :: @ngap :: AIS 3 ~ AMI 1,5 ~ AMI 4 + AMI 1 ~ BSC
constantes :: @health :: TA 13/7 P {int:55-110} ~ T° 37,{dig:1} ~ Gly {com:0-3:2} ~ ∅
transmission :: FREE_TEXT :: {t.carer.0} ~ {t.carer.0} {t.carer2.0}
duree_min :: - :: {int:5-75}
version_mobile :: - :: 5.{int:0-9}.{int:0-9}
geoloc :: -/POSTAL_ADDRESS :: {dec:43-49:5};{dec:0-6:5}
alerte :: - :: 0 ~ 0 ~ 0 ~ 1
code porte :: SECRET/PASSWORD/- | -/PASSWORD/SECRET :: {dig:4}A ~ B{dig:4} ~ ∅
"""

_RIDES = """
Véhicule :: VEHICLE_PLATE :: {p.plate}
Type :: - :: VSL ~ AMBU ~ TAXI
Chauffeur :: PERSON :: {q.first} {q.lastU}
Permis n° :: @doc :: {q.permit}
Passager :: PERSON :: {p.lastU} {p.first}
Départ :: POSTAL_ADDRESS :: {p.full} ~ {p.fullA}
Arrivée :: POSTAL_ADDRESS/COMPANY_NAME :: {o.hosp}, {o.full}
CP départ :: POSTCODE :: =float20 {p.postcode}
Secteur :: CITY :: {p.townA}
Plaque remorque :: VEHICLE_PLATE :: 12% {r.plate}
N° de bon :: -/INTERNAL_REFERENCE :: {int:1-9}-{dig:5}
insee_dep :: FR_INSEE_CODE :: {p.insee}
PMT du :: DATE :: {day:t:2024-2025|%d/%m/%y}
Km :: - :: {com:2-180:1}
Prix TTC :: @amount :: {com:18-410:2}
Exo. :: - :: ALD ~ MAT ~ AT ~ ∅
TVA transporteur :: FR_VAT :: {o.vat_s}
N° transporteur :: @am :: =nc6 {r.am}
"""

_FLEET = """
IMMAT :: VEHICLE_PLATE :: =nospace20 {p.plate}
ANC_IMMAT :: VEHICLE_PLATE :: 30% {p.plateold}
MARQUE_MODELE :: - :: Renault Master ~ Citroën Jumpy ~ Peugeot 208 ~ Dacia Sandero ~ VW Caddy
VIN :: - :: VF{alnum:15}
COULEUR :: - :: blanc ~ gris ~ bleu ~ rouge
MISE_CIRC :: DATE :: {day:c:2009-2024|%d/%m/%Y}
KM_COMPTEUR :: - :: =thousands {int:900-260000}
CARTE_CARBU :: -/CREDIT_CARD :: 7078{dig:12}
ASSUREUR_FLOTTE :: @ins :: {t.ins.0}
POLICE :: @con :: FLT{dig:8}
CONDUCTEUR :: PERSON :: {p.lastU} {p.firstU}
PERMIS :: @doc :: {p.permit}
AGENCE :: CITY/- :: {p.town}
CT_AVANT :: DATE :: {day:c>k:900-1400|%d/%m/%Y}
CRITAIR :: - :: 1 ~ 2 ~ 3 ~ E
"""

_ALARM = """
client_no :: MEMBER_NUMBER/INTERNAL_REFERENCE | INTERNAL_REFERENCE/MEMBER_NUMBER/CONTRACT_NUMBER/- :: TA{dig:6}
civ :: CIVILITY :: {p.civM} ~ {p.civ}
lien_famille :: EMAIL_ADDRESS :: {q.email}
voisin_cle :: PERSON/FREE_TEXT :: M. {r.last} (2e étage) ~ {r.civ} {r.last} {r.mobile_s} ~ aucun
boite_a_cles_code :: PASSWORD/SECRET/- | -/PASSWORD/SECRET :: {dig:4} ~ {dig:4}B
imei_transmetteur :: - :: {luhn:15}
sim :: - :: 893301{dig:13}
antecedents :: DIAGNOSIS :: {t.cond.0}, {t.cond2.0} ~ {t.diag.1}
preference :: @care :: {o.hosp}
adresse_intervention :: POSTAL_ADDRESS :: {p.street}, {p.door} ~ {p.street}
cp_ville :: CITY/POSTCODE/POSTAL_ADDRESS | CITY/POSTAL_ADDRESS/POSTCODE :: {p.cptown}
etage_digicode :: FREE_TEXT/-/POSTAL_ADDRESS/PASSWORD :: Étage {int:1-6}, code {dig:4} ~ RDC ~ Interphone {p.lastU}
mensualite :: @amount :: 24,90 ~ 29,90 ~ 34,50
tel_modele :: - :: Gigaset E{int:290-720} ~ Doro {int:5-8}00
iban_prlv :: IBAN_CODE :: {p.iban}
icsv :: - :: FR{dig:2}ZZZ{dig:6}
etat_pile :: - :: {int:3-100}%
"""

TABLES = [
    table("ehpad_residents.csv", 95, _RESIDENTS, separator=";", encoding="cp1252", ages=(68, 102)),
    table("ssiad_passages.csv", 300, _VISITS, ages=(40, 98)),
    table("courses_taxi_ambu.csv", 220, _RIDES, separator=";", ages=(25, 90)),
    table("parc_vehicules.csv", 70, _FLEET, separator=";"),
    table("teleassistance.csv", 120, _ALARM, ages=(66, 99)),
]
