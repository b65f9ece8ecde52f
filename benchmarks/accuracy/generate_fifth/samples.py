"""Well-known samples with French people: Titanic, Northwind, Chinook, Sakila, faker, staff, customers-100."""

from benchmarks.accuracy.generate_fifth.language import Table

_TITANIC = """
PassagerId :: @id :: {n}
Survie :: - :: 0 ~ 1
Classe :: - :: 1 ~ 2 ~ 2* 3
Nom :: PERSON :: {p.last}, {p.civ} {p.first} ~ {p.last}, {p.civ} {p.first} {p.first2}
Sexe :: SEX :: {p.sexU}
Age :: - :: 80% {p.age}
FratrieConjoint :: - :: 4* 0 ~ 1 ~ 2
ParentsEnfants :: - :: 5* 0 ~ 1 ~ 2
Billet :: @id :: {int:2000-399999} ~ PC {dig:5} ~ A/5 {dig:5} ~ STON/O2. {dig:7}
Tarif :: @amount :: {dec:7-90:4}
Cabine :: -/INTERNAL_REFERENCE :: 22% {let:1}{int:1-120}
Embarquement :: -/CITY :: C ~ S ~ Q
"""

_NORTHWIND = """
CustomerID :: @id :: {let:5}
CompanyName :: @org :: {o.base}
ContactName :: PERSON :: {p.first} {p.last}
ContactTitle :: - :: Owner ~ Sales Representative ~ Marketing Manager ~ Accounting Manager
Address :: POSTAL_ADDRESS :: {o.num}, {o.vtype} {o.vname}
City :: CITY :: {o.town}
Region :: - :: 5% {o.region}
PostalCode :: POSTCODE :: {o.postcode}
Country :: - :: France
Phone :: PHONE_NUMBER :: {o.phone_d}
Fax :: PHONE_NUMBER :: 60% {o.fax_d}
"""

_EMPLOYEES = """
EmployeeID :: @id :: {n}
LastName :: @last :: {p.last}
FirstName :: FIRST_NAME :: {p.first}
Title :: - :: Sales Representative ~ Sales Manager ~ Inside Sales Coordinator
TitleOfCourtesy :: CIVILITY :: {p.civN} ~ Dr.
BirthDate :: @birth :: {p.birth:%Y-%m-%d 00:00:00.000}
HireDate :: @date :: {day:hired:2010-2022|%Y-%m-%d 00:00:00.000}
Address :: POSTAL_ADDRESS :: {p.street}
City :: CITY :: {p.town}
PostalCode :: POSTCODE :: {p.postcode}
Country :: - :: France
HomePhone :: PHONE_NUMBER :: (0){p.phone_9} ~ {p.phone_d}
Extension :: -/PHONE_NUMBER :: {int:400-5500}
Notes :: FREE_TEXT :: {p.first} a obtenu une licence à {q.town} en {int:1990-2012}, puis a rejoint la société comme \
commercial. ~ Parle couramment anglais et allemand; a suivi la formation « Vendre par téléphone ».
ReportsTo :: @id :: 90% {int:1-9}
PhotoPath :: URL :: http://accweb/emmployees/{p.login}.bmp
"""

_CHINOOK = """
CustomerId :: @id :: {n}
FirstName :: FIRST_NAME :: {p.first}
LastName :: @last :: {p.last}
Company :: @org :: 15% {o.name}
Address :: POSTAL_ADDRESS :: {p.num}, {p.way}
City :: CITY :: {p.town}
State :: - :: 5% {p.region}
Country :: - :: {t.country.0}
PostalCode :: POSTCODE :: {p.postcode}
Phone :: PHONE_NUMBER :: {p.phone_is}
Fax :: PHONE_NUMBER :: 15% {o.fax_is}
Email :: EMAIL_ADDRESS :: {p.email}
SupportRepId :: @id :: {int:3-5}
""".replace("{t.country.0}", "France")

_SAKILA = """
customer_id :: @id :: {n}
store_id :: -/INTERNAL_REFERENCE :: 1 ~ 2
first_name :: FIRST_NAME :: {p.firstA}
last_name :: @last :: {p.lastA}
email :: EMAIL_ADDRESS :: {p.firstA}.{p.lastA}@sakilacustomer.example
address_id :: @id :: {n:4}
address :: POSTAL_ADDRESS :: {p.street}
address2 :: @part :: ∅
district :: - :: {p.deptname}
city_id :: -/INTERNAL_REFERENCE :: {int:1-600}
postal_code :: POSTCODE :: {p.postcode}
phone :: PHONE_NUMBER :: 33{p.phone_9}
active :: - :: 12* 1 ~ 0
create_date :: @date :: 2006-02-14 22:04:36
last_update :: @date :: 2006-02-15 04:57:20
""".replace("address2 :: @part", "address2 :: -/POSTAL_ADDRESS | -").replace("{p.firstA}.{p.lastA}@", "{p.login!u}@")

_FAKER = """
job :: - :: {t.job.0}
company :: @org :: {o.base} ~ {o.name}
ssn :: FR_NIR :: {p.nir}
residence :: POSTAL_ADDRESS :: {p.num}, {p.vtype} de {p.last}, {p.postcode} {p.town}
current_location :: @geo :: (Decimal('{p.lat}'), Decimal('{p.lon}'))
blood_group :: -/DIAGNOSIS :: A+ ~ O+ ~ B- ~ AB+ ~ O-
website :: URL :: ['{o.site}/', 'http://{p.login}.example/'] ~ ['{o.site}/']
username :: @login :: {p.login}
name :: PERSON :: {p.first} {p.last} ~ {p.first} de la {p.last}
sex :: @sex1 :: {p.sex}
address :: POSTAL_ADDRESS :: {p.street}, {p.postcode} {p.town}
mail :: EMAIL_ADDRESS :: {p.email}
birthdate :: @birth :: {p.birth}
"""

_USERS = """
id :: @id :: {n}
uuid :: @id :: {uuid}
prefix :: CIVILITY :: {p.civ} ~ {p.civL}
first_name :: FIRST_NAME :: {p.first}
last_name :: @last :: {p.last}
user_name :: @login :: {p.login}
password :: PASSWORD | PASSWORD/SECRET/INTERNAL_REFERENCE/- :: {let:1}{mixed:4}!{mixed:4} ~ \
{mixed:3}#{dig:2}{mixed:4}$ ~ ^{mixed:8}@{dig:1}
email :: EMAIL_ADDRESS :: {p.email}
free_email :: EMAIL_ADDRESS :: {p.login}@{q.login}.example
phone_number :: PHONE_NUMBER :: {p.phone_s} ~ {p.mobile_is} ~ +33 (0){p.mobile_9}
street_address :: POSTAL_ADDRESS :: {p.num}, {p.vtype} {p.first2} {p.maiden}
postcode :: POSTCODE :: {p.postcode}
city :: CITY :: {p.town} ~ {p.maiden}-sur-Mer ~ Saint {q.last}
department_number :: - :: {p.dept}
country :: - :: Fidji ~ Norvège ~ Pérou ~ France ~ Togo
date_of_birth :: @birth :: {p.birth}
iban :: IBAN_CODE :: {p.iban}
swift :: BIC :: {p.bic11}
credit_card_number :: CREDIT_CARD :: {card:4} ~ {card:51} ~ {card:49}
credit_card_provider :: - :: VISA 16 digit ~ Mastercard ~ Maestro
credit_card_expire :: -/DATE :: {int:10-12}/{int:26-33} ~ 0{int:1-9}/{int:26-33}
credit_card_security_code :: SECRET/CREDIT_CARD/PASSWORD/- | -/SECRET/INTERNAL_REFERENCE :: {dig:3}
ipv4 :: IP_ADDRESS :: {int:1-223}.{int:0-250}.{int:0-250}.{int:1-250}
mac_address :: INTERNAL_REFERENCE/IP_ADDRESS/- :: {hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}
license_plate :: VEHICLE_PLATE :: {let:2}-{dig:3}-{let:2}
user_agent :: -/FREE_TEXT :: {t.agent.0}
color :: - :: DarkOrange ~ #{hex:6} ~ Teal
sentence :: FREE_TEXT/- :: Lorsque ombre chemin tenir rouler. ~ Vers monde rire aussitôt pièce. ~ Rien grave odeur \
posséder loi enfant.
catch_phrase :: -/FREE_TEXT :: Le pouvoir d'innover plus facilement ~ L'assurance de concrétiser vos projets en \
toute sécurité
company :: @org :: {o.base}
siren :: FR_SIREN :: {o.siren_s}
siret :: FR_SIRET :: {o.siret_s}
token :: SECRET | SECRET/INTERNAL_REFERENCE/PASSWORD/- :: {hex:40}
created_at :: @date :: {day:in:2019-2024|%Y-%m-%dT%H:%M:%S}
"""

_STAFF = """
Matricule :: @id :: {n:10400}
Nom_Employé :: PERSON :: {p.lastU}, {p.first} ~ {p.last}, {p.first}
NIR :: FR_NIR :: {p.nir} ~ {p.nir13}
Marié :: - :: 0 ~ 1
Genre :: SEX | -/SEX :: {p.sexHF}
Service :: - :: {t.department.0}
Poste :: - :: {t.job.0}
Salaire :: @amount :: {int:21000-98000}
Évaluation :: - :: 1 ~ 2 ~ 3 ~ 4
DateNaissance :: @birth :: {p.birth:%d/%m/%y}
Nationalité :: - :: 9* Française ~ Portugaise ~ Marocaine
DateEmbauche :: @date :: {day:hired:2009-2022|%d/%m/%Y}
DateDépart :: @date :: 20%gone {day:hired>gone:200-700|%d/%m/%Y}
MotifDépart :: -/FREE_TEXT :: 20%gone Démission ~ Fin de CDD ~ Retraite ~ Rupture conventionnelle
NomManager :: PERSON :: {q.first} {q.last}
ManagerID :: @id :: {int:1-40}
SourceRecrutement :: - :: LinkedIn ~ Cooptation ~ APEC ~ France Travail
Absences :: - :: {int:0-22}
RQTH :: DIAGNOSIS/- | - :: 12* Non ~ Oui
CodePostal :: POSTCODE :: {p.postcode}
PersonneAPrevenir :: PERSON :: 70%sos {r.first} {r.last} ~ {r.civ} {r.last}
TelUrgence :: PHONE_NUMBER :: 70%sos {r.mobile_s}
"""

_HUNDRED = """
Index :: @id :: {n}
Customer Id :: @id :: {hex:15}
First Name :: FIRST_NAME :: {p.first}
Last Name :: @last :: {p.last}
Company :: @org :: {o.base} ~ {o.base} et associés
City :: CITY :: {p.town}
Country :: - :: France ~ Belgique ~ Suisse
Phone 1 :: PHONE_NUMBER :: {p.phone_h} ~ {p.phone_d} ~ {p.mobile_i}x{dig:3} ~ {p.mobile}
Phone 2 :: PHONE_NUMBER :: {q.phone_d} ~ {q.mobile_is} ~ {q.mobile}
Email :: EMAIL_ADDRESS :: {p.email}
Subscription Date :: @date :: {day:in:2020-2022|%Y-%m-%d}
Website :: URL :: {o.site}/
"""

_QUALITY = """
id :: @id :: {n} ~ {n} ~ {n} ~ {n}.0
nom :: @last :: 94% {p.last} ~ {p.lastU} ~ {p.last!l} ~ N/A
prenom :: FIRST_NAME :: 92% {p.first} ~ {p.firstA} ~ {p.first!l}
date_naissance :: @birth :: 90% {p.birth} ~ {p.birth:%d/%m/%Y} ~ {p.birth:%d-%m-%y} ~ inconnue
email :: EMAIL_ADDRESS :: 90% 6* {p.email} ~ {p.login}@ ~ {p.login}.example.fr
telephone :: PHONE_NUMBER :: 88% {p.mobile} ~ {p.phone_s} ~ {p.mobile_i} ~ {p.phone_9} ~ 0000000000
code_postal :: POSTCODE :: 95% 5* {p.postcode} ~ F-{p.postcode} ~ {p.dept}
ville :: CITY :: {p.town} ~ {p.townA} ~ {p.town!l}
siret :: FR_SIRET/FR_SIREN :: 70% {o.siret} ~ {o.siret_s} ~ {o.siren}
montant :: @amount :: {dec:5-900:2} ~ {com:5-900:2} € ~ {int:1-900} EUR
statut :: - :: actif ~ Actif ~ ACTIF ~ inactif ~ NULL
commentaire :: FREE_TEXT/- :: 20% doublon avec la ligne {int:1-100} ~ {t.remark.0} ~ ???
"""

TABLES = [
    Table("titanic_passagers.csv", 160, _TITANIC, ages=(1, 74)),
    Table("northwind_customers.csv", 60, _NORTHWIND, ";"),
    Table("northwind_employees.csv", 40, _EMPLOYEES, ages=(24, 66)),
    Table("chinook_customer.csv", 59, _CHINOOK),
    Table("sakila_customer_address.csv", 120, _SAKILA),
    Table("faker_profile_fr_FR.csv", 110, _FAKER),
    Table("faker_users_dump.csv", 90, _USERS, quoted=True),
    Table("HRDataset_fr.csv", 110, _STAFF, ";", ages=(21, 64)),
    Table("customers-100.csv", 100, _HUNDRED),
    Table("donnees_sales_test.csv", 90, _QUALITY, ";"),
]
