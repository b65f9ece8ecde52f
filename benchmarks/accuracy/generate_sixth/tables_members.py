"""Beneficiaries, contracts, cards, leavers and applications."""

from benchmarks.accuracy.generate_sixth.writing import table

_BENEF = """
NOMATR :: FR_NIR | FR_NIR/- :: =mask40 {p.nir13}
CLENIR :: -/FR_NIR :: {p.nirk}
NOMPAT :: @last :: {p.lastA}
NOMMAR :: LAST_NAME :: {p.usage!u}
PRENBE :: FIRST_NAME :: {p.firstA}
DTNABE :: @birth :: {p.birth8}
RGNABE :: @rank :: {p.rank}
CDSEXE :: @bsex :: {p.sex12}
QUALBE :: - :: 3* ASS ~ CJT ~ 2* ENF ~ ASC
CDGRRG :: @regime :: 5* 01 ~ 02 ~ 03 ~ 08
CDCAIS :: @amo :: {t.caisse.1}{t.caisse.2}{t.caisse.3}
NOADHE :: @mem :: 00{keep:adh:dig:6}
DTDBDR :: DATE :: {day:d:2012-2024|%Y%m%d}
DTFNDR :: DATE :: 5* 99991231 ~ {day:d>f:40-900|%Y%m%d}
TOPCMU :: - :: 8* N ~ O
TOPNOE :: - :: O ~ N
CDMVT :: - :: 4* M ~ C ~ S
IBANOK :: - :: 6* O ~ N
DPTRES :: @geo :: {p.dept}
NBENF :: - :: 4* 0 ~ 1 ~ 2 ~ 3
"""

_CONTRACTS = """
contrat_id :: @id :: {n:48210}
numContrat :: @con :: SI-{day:e:2010-2024|%y}-{dig:6}
numAdherent :: @mem :: {let:1}{dig:7}
souscripteur.civilite :: CIVILITY :: {p.civL}
souscripteur.nomNaissance :: @last :: 30% {p.maiden}
souscripteur.prenom :: FIRST_NAME :: {p.first}
souscripteur.dateNaissance :: @birth :: {p.birth}
souscripteur.communeNaissance :: @bplace :: {p.bplace}
souscripteur.codeInseeNaissance :: @binsee :: {p.binsee}
adresse.ligne4 :: POSTAL_ADDRESS :: {p.street}
adresse.ligne3 :: POSTAL_ADDRESS :: 20% {p.door}
adresse.cp :: POSTCODE :: {p.postcode}
telFormat :: - :: E164 ~ NATIONAL ~ INVALIDE
adresse.localite :: CITY :: {p.town}
produit :: @gua :: {t.form.1}
echeance :: -/DATE :: 9* 01/01 ~ 01/07
fractionnement :: - :: 4* MENSUEL ~ TRIMESTRIEL ~ ANNUEL
cotisationTTC :: @amount :: {dec:22-240:2}
tauxTaxe :: - :: 5* 13.27 ~ 20.27
emailVerifie :: - :: true ~ false
loiMadelin :: - :: 6* false ~ true
canal :: - :: AGENCE ~ WEB ~ COURTIER ~ TELEVENTE
"""

_CARDS = """
Carte n° :: -/INTERNAL_REFERENCE :: {dig:10}
Millésime :: -/DATE :: 2024 ~ 2025
Bénéficiaires imprimés :: PERSON :: 2* {p.first} {p.lastU} ~ {p.first} {p.lastU}, {q.first} {p.lastU}
N° SS :: FR_NIR :: =unknown4 {p.nir_k}
Organisme :: @ins :: {t.ins.0}
AMC :: @amc :: {t.ins.2}
Préfectoral étendu :: @amc :: {t.ins.3}
CSR :: - :: 3* PR ~ SP ~ TP
Type conv. :: - :: SP ~ IS ~ VM ~ KA
Domaines :: @gua :: PHAR MED RLAX SAGE HOSP ~ PHAR RLAX EXTE OPTI DENT ~ PHAR ~ PHAR MED OPTI DESO AUDI HOSP
Réseau :: @net :: 75% {t.net.1}
Couleur :: - :: bleu roi ~ vert anis ~ gris perle
Lot d'édition :: - :: {int:24-25}S{int:10-52}/{int:1-9}
Période du :: DATE :: 01/01/2024 ~ 01/01/2025 ~ {day:c:2024-2024|%d/%m/%Y}
Adresse d'envoi :: POSTAL_ADDRESS :: {p.street} {p.cptown}
Format :: - :: 3* papier ~ dématérialisé
Nb exemplaires :: - :: 1 ~ 2
Gabarit :: - :: CTP_V{int:2-6}.{int:0-9}
"""

_DEPENDANTS = """
nom_ad :: @last :: {q.lastA}
ddn_ad :: @birth :: =slash20 {q.birth}
rang_gem :: @rank :: 12* 1 ~ 2 ~ 3
sexe_ad :: SEX :: {q.sexHF}
lien :: - :: enfant ~ conjoint ~ concubin ~ partenaire PACS ~ ascendant
nb_prenoms :: - :: 1 ~ 2 ~ 3
scolarite :: - :: 45% collège ~ lycée ~ BTS ~ licence ~ apprenti
insee_naiss :: FR_INSEE_CODE/BIRTH_PLACE :: {q.binsee}
certif_recu :: - :: oui ~ non
mail_ad :: EMAIL_ADDRESS :: 35% {q.email}
port_ad :: PHONE_NUMBER :: =nozero30 =float20 50% {q.mobile}
ald_o_n :: -/DIAGNOSIS :: 8* N ~ O
handicap_tx :: - :: 8% 50 ~ 80
"""

_LEAVERS = """
Réf. demande :: @id :: RES{day:r:2023-2024|%Y}{dig:5}
Mode :: - :: LRAR ~ mail ~ espace client ~ lettre électronique
Adh. :: @mem :: {dig:8}
Né(e) le :: @birth :: {p.birth:%d/%m/%Y}
Police :: @con :: {let:2}{dig:7}
Garantie :: @gua :: {t.form.1} ~ {t.form.0}
Motif invoqué :: - :: Chatel ~ Infra-annuelle ~ Contrat groupe obligatoire ~ Décès ~ CSS ~ Tarif
Nouvel assureur :: @ins :: 60% {t.ins.0}
Effet :: DATE :: {day:r>x:15-60|%d/%m/%Y}
LRAR n° :: -/INTERNAL_REFERENCE :: 40% 1A {dig:3} {dig:3} {dig:4} {dig:1}
Rétention tentée :: - :: Oui ~ Non ~ NC
Churn score :: - :: 0,{dig:2}
Téléphone :: PHONE_NUMBER :: {p.phone_s} ~ 2* {p.mobile_s} ~ ∅
"""

_APPLICATION = """
created :: DATE :: {day:c:2024-2025|%Y-%m-%dT%H:%M:%SZ}
gender :: SEX :: {p.sexE}
given_name :: FIRST_NAME :: =pad20 {p.first}
family_name :: @last :: =moji25 {p.last}
dob :: @birth :: =slash30 {p.birth}
zip :: POSTCODE :: =nozero {p.postcode}
email :: EMAIL_ADDRESS :: {p.email} ~ {p.email!u}
mobile_e164 :: PHONE_NUMBER :: {p.mobile_i}
occupation :: - :: cadre ~ ouvrier ~ retraité ~ TNS ~ étudiant ~ agriculteur ~ sans emploi
smoker :: - :: yes ~ no
height_cm :: - :: {int:150-195}
country :: - :: FR ~ FR ~ BE ~ LU
weight_kg :: - :: {int:45-118}
health_q1_conditions :: DIAGNOSIS :: {t.cond.0} ~ {t.cond.0}, {t.cond2.0}
health_q2_treatment :: DRUG_CODE/DIAGNOSIS :: 55% {t.drug.0}
health_q3_details :: FREE_TEXT/DIAGNOSIS :: 30% {t.note.0}. {t.clerk.0}
plan_suggested :: @gua :: {t.form.0}-{t.form.1}
monthly_premium :: @amount :: {dec:19-190:2}
name_match_pct :: - :: {int:60-100}
utm_source :: - :: google ~ newsletter ~ comparateur ~ ∅
landing_page :: URL :: https://sante.{o.host}/devis?id={dig:5}
client_ip :: IP_ADDRESS :: {int:2-212}.{int:1-254}.{int:0-254}.{int:1-254}
browser :: - :: Chrome 12{dig:1} ~ Firefox 13{dig:1} ~ Safari 17.{dig:1} ~ Edge
"""

_CSS = """
N° DOSSIER C2S :: @id :: C2S/{dig:7}
NIR DEMANDEUR :: FR_NIR :: {p.nir_s}
NUMERO FISCAL :: @spi :: {p.spi_s}
REF AVIS :: -/FR_SPI :: {day:a:2023-2024|%y} {dig:2} A {dig:3} {dig:3} {dig:2}
NB PARTS :: - :: 1 ~ 1,5 ~ 2 ~ 2,5 ~ 3
CIV :: CIVILITY :: {p.civM}
NOM :: @last :: {p.lastU}
NOM DE NAISSANCE :: @last :: {p.maidenU}
PRENOM :: FIRST_NAME :: {p.firstU}
A :: @bplace :: {p.bplaceA}
PAYS NAISSANCE :: - :: {p.bcountry}
TITRE DE SEJOUR :: @doc :: 25% {p.stay}
VOIE :: POSTAL_ADDRESS :: {p.streetA}
BUREAU DISTRIBUTEUR :: CITY/POSTCODE/POSTAL_ADDRESS | CITY/POSTAL_ADDRESS :: {p.cptownA}
CAISSE :: FR_AMO/INSURER | FR_AMO/INSURER/COMPANY_NAME :: {t.caisse.0}
ORGANISME CHOISI :: @ins :: {t.ins.0} ~ CPAM
DECISION :: - :: ACCORD ~ REFUS RESSOURCES ~ INCOMPLET
ADRESSE NORMALISEE :: - :: OUI ~ NON ~ RNVP KO
COMPOSITION FOYER :: - :: {int:1-3} AD + {int:0-4} ENF
"""

TABLES = [
    table("EXT_BENEF.csv", 380, _BENEF, separator=";", encoding="cp1252", ages=(1, 90)),
    table("contrats_individuels.csv", 320, _CONTRACTS, ages=(19, 84)),
    table("cartes tiers payant.csv", 210, _CARDS, separator=";"),
    table("ayants_droit_v3.csv", 290, _DEPENDANTS, ages=(2, 50)),
    table("resiliations.csv", 160, _LEAVERS, separator=";", encoding="cp1252"),
    table("leads_quotes.csv", 240, _APPLICATION, quoted=True),
    table("c2s_demandes.csv", 140, _CSS, separator="\t"),
]
