"""Address books and mailing lists: Google, Outlook in French, LinkedIn, Mailchimp, Apple."""

from benchmarks.accuracy.generate_fifth.language import Table

_GOOGLE = """
Name :: PERSON :: {p.first} {p.last}
Given Name :: FIRST_NAME :: {p.first}
Additional Name :: FIRST_NAME/LAST_NAME/- :: 8% {p.first2}
Family Name :: @last :: {p.last}
Name Prefix :: CIVILITY :: 15% {p.civ} ~ Dr
Nickname :: FIRST_NAME/LOGIN/PERSON/- :: 8% {q.first}
Birthday :: @birth :: 25% {p.birth} ~ {p.birth:--%m-%d}
Notes :: FREE_TEXT/- :: 25% {t.remark.0}
Group Membership :: - :: * myContacts ~ * myContacts ::: * starred ~ Famille ::: * myContacts
E-mail 1 - Type :: - :: 85%mail * ~ * Home
E-mail 1 - Value :: EMAIL_ADDRESS :: 85%mail {p.email}
E-mail 2 - Type :: - :: 15%mailb * Work
E-mail 2 - Value :: EMAIL_ADDRESS :: 15%mailb {p.login}@{o.host}
Phone 1 - Type :: - :: 90%tel Mobile
Phone 1 - Value :: PHONE_NUMBER :: 90%tel {p.mobile_is} ~ {p.mobile_s} ~ {p.mobile}
Phone 2 - Type :: - :: 20%telb Home ~ Work
Phone 2 - Value :: PHONE_NUMBER :: 20%telb {p.phone_is}
Address 1 - Type :: - :: 30%adr Home
Address 1 - Formatted :: POSTAL_ADDRESS :: 30%adr {p.street}, {p.postcode} {p.town}, FR
Address 1 - Street :: POSTAL_ADDRESS :: 30%adr {p.street}
Address 1 - City :: CITY :: 30%adr {p.town}
Address 1 - Postal Code :: POSTCODE :: 30%adr {p.postcode}
Address 1 - Country :: - :: 30%adr FR
Organization 1 - Name :: @org :: 25%job {o.name}
Organization 1 - Title :: - :: 25%job {t.job.0}
Website 1 - Value :: URL :: 8% {o.site}
"""

_OUTLOOK = """
Titre :: CIVILITY :: 60% {p.civ} ~ {p.civL}
Prénom :: FIRST_NAME :: {p.first}
Deuxième prénom :: FIRST_NAME :: 8% {p.first2}
Nom :: @last :: {p.last}
Suffixe :: - :: 2% Jr
Société :: @org :: 80%soc {o.name}
Service :: - :: 40% {t.department.0}
Titre (fonction) :: - :: 80%soc {t.job.0}
Rue (bureau) :: POSTAL_ADDRESS :: 70%bur {o.street}
Rue (bureau) 2 :: @part :: 8% Bât. {let:1} ~ ZI Nord
Ville (bureau) :: CITY :: 70%bur {o.town}
Code postal (bureau) :: POSTCODE :: 70%bur {o.postcode}
Pays/Région (bureau) :: - :: 70%bur France
Rue (domicile) :: POSTAL_ADDRESS :: 20%dom {p.street}
Ville (domicile) :: CITY :: 20%dom {p.town}
Code postal (domicile) :: POSTCODE :: 20%dom {p.postcode}
Télécopie (bureau) :: PHONE_NUMBER :: 25% {o.fax_s}
Téléphone (bureau) :: PHONE_NUMBER :: 75% {o.phone_s} ~ {o.phone_is}
Téléphone (domicile) :: PHONE_NUMBER :: 15% {p.phone_s}
Tél. mobile :: PHONE_NUMBER :: 65% {p.mobile_s}
Adresse de messagerie :: EMAIL_ADDRESS :: 90% {p.login}@{o.host}
Type de messagerie :: - :: 90% SMTP
Nom complet de l'adresse de messagerie :: PERSON/EMAIL_ADDRESS :: 85% {p.first} {p.last} ({p.login}@{o.host}) ~ \
{p.first} {p.last}
Anniversaire :: BIRTH_DATE | DATE/BIRTH_DATE/- :: 10* 0/0/00 ~ {p.birth:%d/%m/%Y}
Anniversaire de mariage ou fête :: DATE | DATE/- :: 12* 0/0/00 ~ {day:wed:1975-2020|%d/%m/%Y}
Conjoint(e) :: PERSON/FIRST_NAME | FIRST_NAME/PERSON :: 15% {q.first}
Nom de l'assistant(e) :: PERSON :: 10% {r.first} {r.last}
Numéro d'identification gouvernemental :: FR_NIR :: 10% {p.nir}
Page Web :: URL :: 20% {o.site}
Privé :: - :: Faux
Notes :: FREE_TEXT/- :: 20% {t.remark.0}
"""

_LINKEDIN = """
First Name :: FIRST_NAME :: {p.first}
Last Name :: @last :: {p.last} ~ {p.last} ~ {p.lastU}
URL :: URL :: https://www.linkedin.example/in/{p.login}-{hex:8}
Email Address :: EMAIL_ADDRESS :: 12% {p.email}
Company :: @org :: 95% {o.base} ~ {o.name}
Position :: - :: 95% {t.job.0}
Connected On :: @date :: {day:linked:2014-2024|%d %b %Y}
"""

_MAILCHIMP = """
Email Address :: EMAIL_ADDRESS :: {p.email}
Prénom :: FIRST_NAME :: 90% {p.first}
Nom :: @last :: 88% {p.last}
Adresse :: POSTAL_ADDRESS :: 25% {p.street}  {p.town}  {p.postcode} FR
Téléphone :: PHONE_NUMBER :: 30% {p.mobile}
Date d'anniversaire :: BIRTH_DATE/- | DATE/BIRTH_DATE/- :: 30% {p.birth:%m/%d}
MEMBER_RATING :: - :: 2 ~ 3 ~ 4 ~ 5
OPTIN_TIME :: @date :: {day:opt:2018-2023|%Y-%m-%d %H:%M:%S}
OPTIN_IP :: IP_ADDRESS :: 60% 82.{int:1-250}.{int:1-250}.{int:1-250} ~ 2a01:e0a:{hex:3}:{hex:4}::1
CONFIRM_TIME :: @date :: {day:opt>confirmed:0-2|%Y-%m-%d %H:%M:%S}
CONFIRM_IP :: IP_ADDRESS :: 90.{int:1-250}.{int:1-250}.{int:1-250} ~ 176.{int:128-190}.{int:1-250}.{int:1-250}
LATITUDE :: - :: 80%geo {p.lat}
LONGITUDE :: - :: 80%geo {p.lon}
GMTOFF :: - :: 80%geo 1
TIMEZONE :: - :: 80%geo Europe/Paris
CC :: - :: 80%geo FR
REGION :: - :: 70% {p.region}
LAST_CHANGED :: @date :: {day:opt>changed:5-400|%Y-%m-%d %H:%M:%S}
LEID :: @id :: {dig:9}
EUID :: @id :: {hex:10}
NOTES :: FREE_TEXT/- :: 6% {t.remark.0}
TAGS :: - :: 50% "Clients" ~ "Adhérents","Newsletter" ~ "Presse"
"""

_DIRECTORY = """
givenName :: FIRST_NAME :: {p.first}
sn :: @last :: {p.last}
displayName :: PERSON :: {p.lastU} {p.first}
sAMAccountName :: @login :: {p.login}
userPrincipalName :: LOGIN/EMAIL_ADDRESS | EMAIL_ADDRESS/LOGIN :: {p.login}@groupe-fictif.example
mail :: EMAIL_ADDRESS :: 95% {p.login}@groupe-fictif.example
title :: - :: {t.job.0}
department :: - :: {t.department.0}
company :: @org :: GROUPE FICTIF
physicalDeliveryOfficeName :: -/CITY :: {p.town} ~ Siège
telephoneNumber :: PHONE_NUMBER :: 80% {p.phone_is}
mobile :: PHONE_NUMBER :: 60% {p.mobile_is}
employeeID :: @id :: {int:10000-99999}
manager :: PERSON/LOGIN/INTERNAL_REFERENCE :: 90% CN={q.lastU} {q.first},OU=Utilisateurs,DC=groupe,DC=example
userAccountControl :: - :: 512 ~ 514 ~ 66048
lastLogonDate :: @date :: 90% {day:logon:2023-2024|%d/%m/%Y %H:%M:%S}
whenCreated :: @date :: {day:made:2012-2022|%d/%m/%Y %H:%M:%S}
DistinguishedName :: PERSON/LOGIN/INTERNAL_REFERENCE :: CN={p.lastU} {p.first},OU=Utilisateurs,DC=groupe,DC=example
"""

TABLES = [
    Table("google_contacts.csv", 110, _GOOGLE),
    Table("contacts_outlook.csv", 90, _OUTLOOK, ",", "cp1252", quoted=True, ages=(24, 66)),
    Table("Connections.csv", 120, _LINKEDIN),
    Table("subscribed_members_export.csv", 110, _MAILCHIMP),
    Table("ad_users.csv", 90, _DIRECTORY, ";", quoted=True, ages=(20, 66)),
]
