"""FINESS, RPPS, Ameli, Transparence santé, pharmacies on duty, defibrillators."""

from benchmarks.accuracy.generate_fifth.language import Table

_FINESS = """
structureet~section :: - :: structureet
Numéro FINESS ET~nofinesset :: FR_FINESS :: {o.finess}
Numéro FINESS EJ~nofinessej :: FR_FINESS :: {o.finessej}
Raison sociale~rs :: @org :: 3* {t.finesscat.6} {o.vnameA} ~ {t.finesscat.6} {o.oftownA} ~ {t.finesscat.6} {p.lastA}
Raison sociale longue~rslongue :: @org :: 60% {t.finesscat.1!u} {o.vnameA} ~ {t.finesscat.1!u} {o.oftownA}
Complément de raison sociale~complrs :: @org/-/POSTAL_ADDRESS :: 12% SELARL {p.lastA} ~ ANNEXE {o.townA} ~ SITE \
{o.townA}
Complément de distribution~compldistrib :: @part :: 10% BATIMENT {let:1} ~ ZA {o.vnameA} ~ RESIDENCE LES PINS ~ \
BAT {int:1-9}
Numéro de voie~numvoie :: @num :: 85%num {o.num}
Type de voie~typvoie :: @way :: 92% {o.vtype1}
Libellé de voie~voie :: @way :: 92% {o.vnameA}
Complément de voie~compvoie :: -/POSTAL_ADDRESS :: 6% B ~ T
Lieu-dit / BP~lieuditbp :: @part :: 20% BP {int:10-999} ~ CS {int:10000-90000} ~ LE BOURG ~ LE MOULIN NEUF
Code Commune~commune :: @com3 :: {o.com3}
Département~departement :: - :: {o.dept}
Libellé département~libdepartement :: - :: {o.deptname!u}
Ligne d'acheminement (CodePostal+Lib commune)~ligneacheminement :: POSTAL_ADDRESS/CITY/POSTCODE :: {o.postcode} \
{o.townA}
Téléphone~telephone :: PHONE_NUMBER :: 90% {o.phone}
Télécopie~telecopie :: PHONE_NUMBER :: 65% {o.fax}
Catégorie d'établissement~categetab :: - :: {t.finesscat.0}
Libelle catégorie d'établissement~libcategetab :: - :: {t.finesscat.1}
Catégorie d'agrégat d'établissement~categagretab :: - :: {t.finesscat.2}
Libellé catégorie d'agrégat d'établissement~libcategagretab :: - :: {t.finesscat.3}
Numéro de SIRET~siret :: FR_SIRET :: 88% {o.siret}
Code APE~codeape :: - :: 80% 8610Z ~ 4773Z ~ 8710A ~ 8690D
Code MFT~codemft :: - :: {t.finesscat.4}
Libellé MFT~libmft :: - :: {t.finesscat.5}
Code SPH~codesph :: - :: 40%sph {t.sph.0}
Libellé SPH~libsph :: - :: 40%sph {t.sph.1}
Date d'ouverture~dateouv :: @date :: {day:open:1950-2018|%Y-%m-%d}
Date d'autorisation~dateautor :: @date :: {day:allowed:1945-2018|%Y-%m-%d}
Date de mise à jour sur la structure~datemaj :: @date :: {day:open>update:300-2500|%Y-%m-%d}
Numéro éducation nationale~numuai :: @code :: 5% {o.dept3}{dig:4}{let:1}
"""


def _form(long: bool) -> str:
    lines = [line.split(" :: ", 1) for line in _FINESS.strip().split("\n")]
    return "\n".join(f"{head.split('~')[0 if long else 1]} :: {rest}" for head, rest in lines)


_GEO = """
structureet :: - :: geolocalisation
nofinesset :: FR_FINESS :: {o.finess}
coordxet :: - :: {o.x1}
coordyet :: - :: {o.y1}
sourcecoordet :: - :: 3* 1,ATLASANTE,{int:85-100},IGN,BD_ADRESSE,V2.2,LAMBERT_93 ~ 1,ATLASANTE,100,LA \
POSTE,HEXAPOSTE,V1,LAMBERT_93
datemaj :: @date :: {day:update:2022-2024|%Y-%m-%d}
"""

_RPPS = """
Type d'identifiant PP :: - :: 8
Identifiant PP :: FR_RPPS :: {p.rpps}
Identification nationale PP :: FR_RPPS/INTERNAL_REFERENCE | FR_RPPS/INTERNAL_REFERENCE/- :: 8{p.rpps}
Code civilité d'exercice :: CIVILITY/- :: ?rpps.1=Médecin DR
Libellé civilité d'exercice :: CIVILITY/- :: ?rpps.1=Médecin Docteur
Code civilité :: CIVILITY :: {p.civM}
Libellé civilité :: CIVILITY :: {p.civL}
Nom d'exercice :: @last :: {p.lastA}
Prénom d'exercice :: FIRST_NAME :: {p.first}
Code profession :: - :: {t.rpps.0}
Libellé profession :: - :: {t.rpps.1}
Code catégorie professionnelle :: - :: C
Libellé catégorie professionnelle :: - :: Civil
Code type savoir-faire :: - :: {t.rpps.2}
Libellé type savoir-faire :: - :: {t.rpps.3}
Code savoir-faire :: - :: {t.rpps.4}
Libellé savoir-faire :: - :: {t.rpps.5}
Code mode exercice :: - :: {t.mode.0}
Libellé mode exercice :: - :: {t.mode.1}
Numéro SIRET site :: FR_SIRET :: 60%site {o.siret}
Numéro SIREN site :: FR_SIREN :: 30% {o.siren}
Numéro FINESS site :: FR_FINESS :: 35%fin {o.finess}
Numéro FINESS établissement juridique :: FR_FINESS :: 25% {o.finessej}
Identifiant technique de la structure :: @id :: R100{dig:11} ~ C100{dig:11} ~ F{o.finess}
Raison sociale site :: @org/PERSON :: CABINET DU DR {p.lastA} ~ SCM {o.vnameA} ~ CABINET MEDICAL {o.vnameA} ~ \
{p.lastA} {p.firstA} ~ CENTRE DE SANTE {o.townA}
Enseigne commerciale site :: @org :: 15% CABINET {o.vnameA} ~ PHARMACIE {o.vnameA}
Complément destinataire (coord. structure) :: @part/COMPANY_NAME/PERSON :: 20% CABINET MEDICAL ~ DR {p.lastA} ~ \
MAISON DE SANTE
Complément point géographique (coord. structure) :: @part :: 20% BATIMENT {let:1} ~ RESIDENCE {o.vnameA} ~ 1ER ETAGE \
~ HALL B
Numéro Voie (coord. structure) :: @num :: 90% {o.num}
Indice répétition voie (coord. structure) :: -/POSTAL_ADDRESS :: 6% B ~ T
Code type de voie (coord. structure) :: @way :: 92% {o.vtype1}
Libellé type de voie (coord. structure) :: @way :: 92% {o.vtype}
Libellé Voie (coord. structure) :: @way :: 95% {o.vnameA}
Mention distribution (coord. structure) :: @part :: 12% BP {int:10-999} ~ CS {int:10000-90000}
Bureau cedex (coord. structure) :: POSTAL_ADDRESS/CITY/POSTCODE :: {o.postcode} {o.townA}
Code postal (coord. structure) :: POSTCODE :: {o.postcode}
Code commune (coord. structure) :: FR_INSEE_CODE :: {o.insee}
Libellé commune (coord. structure) :: CITY :: {o.town}
Code pays (coord. structure) :: - | -/FR_INSEE_CODE/POSTCODE :: 70%fr 99000
Libellé pays (coord. structure) :: - :: 70%fr France
Téléphone (coord. structure) :: PHONE_NUMBER :: 75% {o.phone}
Téléphone 2 (coord. structure) :: PHONE_NUMBER :: 10% {p.mobile}
Télécopie (coord. structure) :: PHONE_NUMBER :: 25% {o.fax}
Adresse e-mail (coord. structure) :: EMAIL_ADDRESS :: 25% {p.email} ~ {o.email}
Code Département (structure) :: - :: {o.dept}
Libellé Département (structure) :: - :: {o.deptname}
Ancien identifiant de la structure :: @id :: 1{o.finess} ~ 3{o.siret} ~ 4{p.rpps}00{int:1-9}
Autorité d'enregistrement :: - :: {t.authority.0}
Code secteur d'activité :: - :: {t.secteur.0}
Libellé secteur d'activité :: - :: {t.secteur.1}
Code section tableau pharmaciens :: - :: 8%ph A
Libellé section tableau pharmaciens :: - :: 8%ph Pharmacien titulaire d'officine
Code rôle :: - :: {t.role.0}
Libellé rôle :: - :: {t.role.1}
Code genre activité :: - :: {t.genre.0}
Libellé genre activité :: - :: {t.genre.1}
"""

_AMELI = """
Civilité :: CIVILITY/- :: {p.civL} ~ Dr.
Nom du professionnel :: PERSON :: {p.lastU} {p.firstU}
Adresse :: POSTAL_ADDRESS :: {p.streetA}, {p.postcode} {p.townA}
Numéro de téléphone :: PHONE_NUMBER :: 85% {p.phone_s}
Profession :: - :: {t.ameli.0}
Code profession :: - :: {t.ameli.1}
Mode d'exercice particulier :: - :: 10% Acupuncteur ~ Homéopathe ~ Angéiologie
Nature d'exercice :: - :: 5* Libéral intégral ~ Libéral activité salariée ~ Libéral temps partiel hospitalier
Convention :: - :: {t.convention.0}
Option contrat d'accès aux soins :: - :: 3* Non ~ Oui
SESAM-Vitale :: - :: 4* Oui ~ Non
Coordonnées :: @geo :: {p.lat},{p.lon}
Commune :: CITY :: {p.townA}
Code postal :: POSTCODE :: {p.postcode}
Code INSEE :: FR_INSEE_CODE :: {p.insee}
Nom d'EPCI :: -/COMPANY_NAME/CITY :: CA {p.town} Agglomération ~ CC du Pays {p.oftown}
Département :: - :: {p.deptname}
Région :: - :: {p.region}
Type d'acte réalisé :: HEALTH_ACT/- :: 80%act {t.ameli.2}
Code CCAM :: HEALTH_ACT/- :: 80%act {t.ameli.3}
Borne inférieure du tarif :: @amount :: 80%act {int:23-60}
Tarif :: @amount :: 80%act {com:23-90:2} €
"""

_GIFTS = """
entreprise_identifiant :: @id :: {t.laboratory.2}
denomination_sociale :: @org :: {t.laboratory.0}
ligne_identifiant :: @id :: {let:4}{int:100000-999999}-{int:1-99}
ligne_rectification :: - :: 9* N ~ O
benef_categorie_code :: - :: {t.benef.0}
categorie :: - :: {t.benef.1}
benef_nom :: @last :: {p.lastU}
benef_prenom :: FIRST_NAME :: {p.firstU}
benef_qualite_code :: - :: 10 ~ 40 ~ 60
qualite :: - :: 3* Médecin ~ Infirmier ~ Pharmacien
benef_adresse1 :: POSTAL_ADDRESS/COMPANY_NAME :: 4* {p.streetA} ~ CENTRE HOSPITALIER
benef_adresse2 :: POSTAL_ADDRESS/COMPANY_NAME :: 15% {o.streetA} ~ BP {int:10-900}
benef_codepostal :: POSTCODE :: {p.postcode}
benef_ville :: CITY :: {p.townA}
benef_pays_code :: - :: [FR]
pays :: - :: FRANCE
benef_titre_code :: CIVILITY/- :: 70%dr [DR] ~ [PR]
benef_titre_libelle :: CIVILITY/- :: 70%dr Docteur
benef_specialite_code :: - :: 60%sp [{t.specialty.0}]
benef_speicalite_libelle :: - :: 60%sp {t.specialty.1}
benef_qualification :: - :: 20% {t.specialty.1} ~ QUALIFIÉ EN {t.specialty.1!u}
benef_identifiant_type_code :: - :: 85%rp [RPPS]
identifiant_type :: - :: 85%rp RPPS
benef_identifiant_valeur :: FR_RPPS :: 85%rp {p.rpps}
benef_etablissement :: @org :: 25%etab CENTRE HOSPITALIER {o.oftownA} ~ CLINIQUE {o.vnameA}
benef_etablissement_codepostal :: POSTCODE :: 25%etab {o.postcode}
benef_etablissement_ville :: CITY :: 25%etab {o.townA}
benef_denomination_sociale :: @org :: 12% {o.name}
ligne_type :: - :: [A]
avant_date_signature :: @date :: {day:signed:2013-2021|%d/%m/%Y}
avant_montant_ttc :: @amount :: {int:10-900}
avant_nature :: - :: {t.avantage.0}
avant_convention_lie :: @id :: 30% {let:4}{int:100000-999999}
semestre :: @year :: {int:2013-2021}0{int:1-2}
"""

TABLES = [
    Table("etalab_stock_et_20240709.csv", 90, _form(True), ";"),
    Table("finess_structureet_extrait.csv", 70, _form(False), ";", "cp1252"),
    Table("finess_geolocalisation.csv", 200, _GEO, ";"),
    Table("PS_LibreAcces_Personne_activite_202403.txt.csv", 120, _RPPS, "|", ages=(26, 72)),
    Table("annuaire-des-professionnels-de-sante.csv", 110, _AMELI, ";", ages=(28, 70)),
    Table("declaration_avantage_2021_s2.csv", 90, _GIFTS, ";", quoted=True, ages=(26, 72)),
]
