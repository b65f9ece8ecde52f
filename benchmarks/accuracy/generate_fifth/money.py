"""Public purchases, grants, announcements, intermediaries, bank statements and transfers."""

from benchmarks.accuracy.generate_fifth.language import Table

_DECP = """
id :: @id :: {int:2020-2023}{dig:6} ~ {int:2020-2023}M{dig:3}
uid :: @id/FR_SIRET :: {o.siret}{int:2020-2023}{dig:6}
nature :: - :: 9* Marché ~ Accord-cadre
acheteur.id :: FR_SIRET :: {o.siret}
acheteur.nom :: @org/CITY :: COMMUNE {o.oftownA} ~ DEPARTEMENT {o.deptname!u} ~ CENTRE HOSPITALIER {o.oftownA}
objet :: @title :: {t.works.0}
codeCPV :: - :: {t.cpv.0} ~ {t.cpv.0}-{int:1-9}
procedure :: - :: {t.procedure.0}
lieuExecution.code :: POSTCODE/FR_INSEE_CODE/- | POSTCODE/FR_INSEE_CODE :: {o.postcode}
lieuExecution.typeCode :: - :: Code postal
lieuExecution.nom :: CITY/- :: {o.town}
dureeMois :: - :: 12 ~ 24 ~ 48 ~ {int:1-36}
dateNotification :: @date :: {day:told:2020-2023|%Y-%m-%d}
datePublicationDonnees :: @date :: {day:told>out:5-90|%Y-%m-%d}
montant :: @amount :: {int:4000-900000} ~ {dec:4000-900000:2}
formePrix :: - :: Ferme ~ Révisable ~ Ferme et actualisable
titulaire_id_1 :: FR_SIRET :: {s.siret}
titulaire_typeIdentifiant_1 :: - :: SIRET
titulaire_denominationSociale_1 :: @org :: {s.nameA} ~ {s.baseA}
titulaire_id_2 :: FR_SIRET :: 10%two {v.siret}
titulaire_denominationSociale_2 :: @org :: 10%two {v.baseA}
modifications :: - :: []
"""

_BODACC = """
id :: @id :: {let:1}{int:2022-2024}0{dig:3}{int:100-999}
publicationavis :: - :: A ~ B ~ C
parution :: @code :: {int:2022-2024}0{dig:3}
dateparution :: @date :: {day:out:2022-2024|%Y-%m-%d}
numeroannonce :: - :: {int:1-3000}
typeavis :: - :: 9* annonce ~ rectificatif
familleavis :: - :: {t.notice.1}
familleavis_lib :: - :: {t.notice.0}
numerodepartement :: - :: {o.dept}
departement_nom_officiel :: - :: {o.deptname}
region_nom_officiel :: - :: {o.region}
tribunal :: -/CITY/COMPANY_NAME :: Greffe du Tribunal de Commerce {o.oftown} ~ GREFFE DU TRIBUNAL DE COMMERCE DE \
{o.townA}
commercant :: @org/PERSON :: 3* {o.baseA} ~ {o.name} ~ {p.lastU} {p.first}
ville :: CITY :: {o.town}
registre :: FR_SIREN :: {o.siren_s},{o.siren}
cp :: POSTCODE :: {o.postcode}
jugement :: -/FREE_TEXT/DATE :: 30% {"type": "initial", "nature": "{t.judgment.0}", "date": \
"{day:out:2022-2024|%Y-%m-%d}"}
url_complete :: URL :: https://www.annonces-fictives.example/pages/annonces/?q.id=id:{let:1}{dig:11}
"""

_GRANTS = """
nomAttribuant :: @org/CITY :: Ville {o.oftown} ~ Département {o.deptname} ~ Région {o.region}
idAttribuant :: FR_SIRET :: {o.siret}
dateConvention :: @date :: {day:signed:2018-2023|%Y-%m-%d}
referenceDecision :: @id :: {int:2018-2023}-{dig:2}-{dig:3} ~ DEL{dig:6}
nomBeneficiaire :: @org :: {s.club} ~ {s.clubA}
idBeneficiaire :: FR_SIRET :: 90% {s.siret}
rnaBeneficiaire :: FR_RNA :: 60% {s.rna}
objet :: @title :: {t.grant.0}
montant :: @amount :: {int:150-90000} ~ {int:2-90}00.00
nature :: - :: 5* aide en numéraire ~ aide en nature
conditionsVersement :: @title :: unique ~ échelonné ~ 80% à la signature, solde sur justificatifs
datesPeriodeVersement :: @date/- :: {day:signed>paid:10-60|%Y-%m-%d} ~ 2022-01-01/2022-12-31
idRAE :: @code :: 2% {dig:6}
notificationUE :: - :: non
pourcentageSubvention :: - :: 1 ~ 0.5 ~ 0.8
"""

_ORIAS = """
Numéro ORIAS :: @code :: 5* {int:10-24}{dig:6} ~ 2* 07{dig:6} ~ 08{dig:6}
SIREN :: FR_SIREN :: {o.siren}
Dénomination sociale :: @org/PERSON :: 4* {o.nameA} ~ {p.lastU} {p.first}
Nom commercial :: @org :: 40% {o.brand}
Forme juridique :: - :: {o.form}
Adresse :: POSTAL_ADDRESS :: {o.street!u}
Code postal :: POSTCODE :: {o.postcode}
Ville :: CITY :: {o.townA}
Catégorie :: - :: {t.intermediary.0}
Libellé catégorie :: - :: {t.intermediary.1}
Statut :: - :: 5* Inscrit ~ Supprimé
Date d'inscription :: @date :: {day:born:2007-2023|%d/%m/%Y}
Date de suppression :: @date :: 15% {day:born>end:300-900|%d/%m/%Y}
Encaissement de fonds :: - :: OUI ~ NON
Mandant :: INSURER/COMPANY_NAME :: 40% {t.insurer.0}
RC Pro - assureur :: INSURER/COMPANY_NAME :: {t.insurer.0} ~ Caution Pro Assurances
RC Pro - n° de police :: CONTRACT_NUMBER/INTERNAL_REFERENCE | INTERNAL_REFERENCE/CONTRACT_NUMBER/- :: {let:2}{dig:8}
Dirigeant :: PERSON :: {p.civ} {p.lastU} {p.first}
"""

_STATEMENT = """
Date :: @date :: {day:done:2024-2024|%d/%m/%Y}
Date valeur :: @date :: {day:done>value:0-2|%d/%m/%Y}
Libellé :: -/FREE_TEXT :: {t.bankline.0} {dig:4}
Débit :: @amount :: ?bankline.1=d -{com:3-400:2}
Crédit :: @amount :: ?bankline.1=c {com:20-2600:2}
Devise :: - :: EUR
Catégorie :: - :: Vie quotidienne ~ Logement ~ Revenus ~ Santé ~ Auto & Transports
Pointage :: - :: 30% x
"""

_OPERATIONS = """
dateOp :: @date :: {day:done:2023-2024|%Y-%m-%d}
dateVal :: @date :: {day:done>value:0-2|%Y-%m-%d}
label :: -/FREE_TEXT/PERSON | FREE_TEXT/-/PERSON :: VIR INST {p.civM} {p.lastA} {p.firstA} ~ CARTE \
{int:10-28}/0{int:1-9}/24 {o.baseA} CB*{dig:4} ~ PRLV SEPA {o.brand}
category :: - :: Virements émis ~ Alimentation ~ Restaurants, bars, discothèques… ~ Abonnements & téléphonie
categoryParent :: - :: Vie quotidienne ~ Mouvements internes ~ Loisirs et sorties
supplierFound :: -/COMPANY_NAME :: 60% {o.base!l}
amount :: @amount :: -{com:2-500:2} ~ {com:10-2000:2}
comment :: FREE_TEXT/- :: 5% partage restau avec {q.first} ~ à rembourser ~ cadeau anniversaire {q.first}
accountNum :: INTERNAL_REFERENCE/FR_RIB/- :: 000{dig:8}
accountLabel :: - :: BOURSO COURANT ~ LIVRET A ~ COMPTE JOINT
accountbalance :: @amount :: {dec:20-9000:2}
"""

_SEPA = """
MndtId :: INTERNAL_REFERENCE/CONTRACT_NUMBER/- :: RUM{dig:8} ~ ++{alnum:10}
DtOfSgntr :: @date :: {day:signed:2016-2023|%Y-%m-%d}
SeqTp :: - :: 4* RCUR ~ FRST
EndToEndId :: @id :: FACT-2024-{dig:5} ~ NOTPROVIDED
InstdAmt :: @amount :: {dec:9-380:2}
Ccy :: - :: EUR
ReqdColltnDt :: @date :: 2024-02-05 ~ 2024-03-05 ~ 2024-04-05
DbtrNm :: PERSON :: {p.civM} {p.lastA} {p.firstA} ~ {p.lastA} {p.firstA} ~ {p.first} {p.last}
DbtrIBAN :: IBAN_CODE :: {p.iban}
DbtrBIC :: BIC :: {p.bic} ~ {p.bic11}
CdtrSchmeId :: @code :: FR72ZZZ482913
RmtInf :: -/FREE_TEXT :: COTISATION 2024 ~ FACTURE {dig:5} ~ Cantine février
"""

_RIB = """
code_client :: MEMBER_NUMBER/INTERNAL_REFERENCE/- | INTERNAL_REFERENCE/MEMBER_NUMBER/- :: CL{dig:5}
titulaire_compte :: PERSON :: {p.civ} {p.lastU} {p.first}
domiciliation :: -/COMPANY_NAME/CITY :: {p.town!u} CENTRE ~ AG {p.town!u} ~ CRCA {p.town!u}
code_banque :: -/FR_RIB | -/INTERNAL_REFERENCE/FR_RIB :: {p.bank}
code_guichet :: -/FR_RIB | -/INTERNAL_REFERENCE/FR_RIB :: {p.branch}
numero_compte :: FR_RIB/INTERNAL_REFERENCE | INTERNAL_REFERENCE/FR_RIB/- :: {p.account}
cle_rib :: -/FR_RIB :: {p.key}
rib_complet :: FR_RIB :: {p.rib}
iban :: IBAN_CODE :: {p.iban_s}
bic :: BIC :: {p.bic}
montant_echeance :: @amount :: {com:15-480:2}
jour_prelevement :: -/DATE :: 5 ~ 10 ~ 15
mode :: - :: PRLV ~ VIR
"""

TABLES = [
    Table("decp-2022-marches-valides.csv", 100, _DECP),
    Table("annonces-commerciales.csv", 80, _BODACC, ";"),
    Table("subventions_scdl.csv", 90, _GRANTS),
    Table("orias_intermediaires.csv", 90, _ORIAS, ";"),
    Table("CA20240612_094512.csv", 90, _STATEMENT, ";", "cp1252"),
    Table("export-operations.csv", 110, _OPERATIONS, ";"),
    Table("prelevements_sepa_pain008.csv", 90, _SEPA),
    Table("rib_clients.csv", 80, _RIB, ";", "cp1252"),
]
