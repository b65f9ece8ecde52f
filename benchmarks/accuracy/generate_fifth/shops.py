"""Exports of shops: PrestaShop, WooCommerce, Stripe, Shopify."""

from benchmarks.accuracy.generate_fifth.language import Table

_PRESTA = """
ID :: @id :: {n:100}
Titre de civilité :: CIVILITY :: 90% {p.civ}
Prénom :: FIRST_NAME :: {p.first}
Nom :: @last :: {p.last}
Adresse e-mail :: EMAIL_ADDRESS :: {p.email}
Groupe :: - :: 4* Client ~ Professionnel
Ventes :: @amount :: 50% {com:12-900:2} €
Activé :: - :: 9* 1 ~ 0
Newsletter :: - :: 1 ~ 0
Offres partenaires :: - :: 5* 0 ~ 1
Inscription :: @date :: {day:in:2017-2022|%Y-%m-%d %H:%M:%S}
Dernière visite :: @date :: 90% {day:in>seen:1-430|%Y-%m-%d %H:%M:%S}
"""

_PRESTA_SQL = """
id_customer :: @id :: {n:1}
id_shop_group :: - :: 1
id_gender :: SEX/CIVILITY/- | -/SEX/CIVILITY :: {p.sex12}
id_default_group :: - :: 3
id_lang :: - :: 1
company :: @org :: 15%pro {o.name}
siret :: FR_SIRET :: 15%pro {o.siret}
ape :: - :: 15%pro {t.naf.0}
firstname :: FIRST_NAME :: {p.first}
lastname :: @last :: {p.lastU}
email :: EMAIL_ADDRESS :: {p.email}
passwd :: PASSWORD | PASSWORD/SECRET/INTERNAL_REFERENCE :: $2y$10${mixed:53}
last_passwd_gen :: @date :: {day:in:2018-2023|%Y-%m-%d %H:%M:%S}
birthday :: @birth :: 2* 0000-00-00 ~ 3* {p.birth}
newsletter :: - :: 0 ~ 1
ip_registration_newsletter :: IP_ADDRESS :: 40% 88.{int:1-250}.{int:1-250}.{int:1-250}
optin :: - :: 0 ~ 1
website :: URL :: 4% {o.site}
outstanding_allow_amount :: @amount | -/AMOUNT :: 0.000000
secure_key :: SECRET | SECRET/INTERNAL_REFERENCE/PASSWORD/- :: {hex:32}
note :: FREE_TEXT/- :: 8% {t.remark.0}
active :: - :: 1
is_guest :: - :: 5* 0 ~ 1
date_add :: @date :: {day:in:2018-2023|%Y-%m-%d %H:%M:%S}
""".replace("@amount | -/AMOUNT", "AMOUNT/- | -/AMOUNT")

_WOO = """
Order Number :: @id :: {n:2041}
Order Status :: - :: 4* Terminée ~ En cours ~ Remboursée
Order Date :: @date :: {day:bought:2022-2024|%Y-%m-%d %H:%M}
Customer Note :: FREE_TEXT/- :: 15% Merci de livrer chez la voisine, Mme {q.last} ~ Sonner deux fois ~ Emballage \
cadeau svp
First Name (Billing) :: FIRST_NAME :: {p.first}
Last Name (Billing) :: @last :: {p.last}
Company (Billing) :: @org :: 15% {o.name}
Address 1&2 (Billing) :: POSTAL_ADDRESS :: {p.street}
City (Billing) :: CITY :: {p.town}
State Code (Billing) :: - :: 10% FR{p.dept}
Postcode (Billing) :: POSTCODE :: {p.postcode}
Country Code (Billing) :: - :: FR
Email (Billing) :: EMAIL_ADDRESS :: {p.email}
Phone (Billing) :: PHONE_NUMBER :: {p.mobile} ~ {p.mobile_s} ~ {p.phone}
First Name (Shipping) :: FIRST_NAME :: {p.first}
Last Name (Shipping) :: @last :: {p.last}
Address 1&2 (Shipping) :: POSTAL_ADDRESS :: {p.street}
City (Shipping) :: CITY :: {p.town}
Postcode (Shipping) :: POSTCODE :: {p.postcode}
Payment Method Title :: - :: Carte bancaire ~ PayPal ~ Virement bancaire
Cart Discount Amount :: @amount :: 5* 0 ~ 5 ~ 10.5
Order Subtotal Amount :: @amount :: {dec:15-300:2}
Shipping Method Title :: - :: Colissimo ~ Point relais ~ Retrait en magasin
Order Shipping Amount :: @amount :: 4.9 ~ 6.9 ~ 0
Order Total Amount :: @amount :: {dec:15-310:2}
SKU :: -/INTERNAL_REFERENCE :: {let:3}-{dig:3}
Item Name :: - :: {t.product.0}
Quantity :: - :: 5* 1 ~ 2 ~ 3
Item Cost :: @amount :: {t.product.1}
Customer IP Address :: IP_ADDRESS :: 92.{int:1-250}.{int:1-250}.{int:1-250} ~ 2a01:cb{dig:2}:{hex:4}:{hex:4}::{hex:4}
Customer User Agent :: -/FREE_TEXT :: {t.agent.0}
"""

_STRIPE = """
id :: @id :: ch_3{mixed:23}
Description :: -/FREE_TEXT :: Commande n° {int:1000-9000} ~ Adhésion 2024 ~ Subscription update
Seller Message :: - :: 9* Payment complete. ~ The bank declined the payment.
Created (UTC) :: @date :: {day:paid:2023-2024|%Y-%m-%d %H:%M:%S}
Amount :: @amount :: {com:9-400:2}
Amount Refunded :: @amount :: 9* 0,00 ~ {com:9-40:2}
Currency :: - :: eur
Fee :: @amount :: {com:0.3-6.2:2}
Mode :: - :: Live
Status :: - :: 9* Paid ~ Failed ~ Refunded
Customer ID :: @id :: cus_{mixed:14}
Customer Email :: EMAIL_ADDRESS :: {p.email}
Card ID :: @id :: pm_1{mixed:23}
Card Last4 :: CREDIT_CARD/- | -/INTERNAL_REFERENCE/CREDIT_CARD :: {dig:4}
Card Brand :: - :: Visa ~ MasterCard ~ American Express
Card Funding :: - :: debit ~ credit
Card Exp Month :: -/DATE :: {int:1-12}
Card Exp Year :: @year :: {int:2024-2029}
Card Name :: PERSON :: {p.first} {p.last} ~ {p.civM} {p.lastA} {p.firstA}
Card Address Line1 :: POSTAL_ADDRESS :: 60%adr {p.street}
Card Address City :: CITY :: 60%adr {p.town}
Card Address Country :: - :: 60%adr FR
Card Address Zip :: POSTCODE :: 60%adr {p.postcode}
Card Issue Country :: - :: FR
Card Fingerprint :: @id :: {mixed:16}
Card CVC Status :: - :: pass ~ unavailable
Invoice ID :: @id :: 40% in_1{mixed:23}
"""

_SUPPLIERS = """
Code :: @id :: F{dig:4} ~ 401{let:5}
Raison sociale :: @org :: {o.name}
Adresse :: POSTAL_ADDRESS :: {o.street}
CP :: POSTCODE :: {o.postcode}
Ville :: CITY :: {o.town!u}
Pays :: - :: FRANCE
SIRET :: FR_SIRET :: 90% {o.siret_s} ~ {o.siret}
Code NAF :: - :: {t.naf.0}
N° TVA intracom. :: FR_VAT :: 88% {o.vat}
Interlocuteur :: PERSON :: 70% {p.civ} {p.lastU} {p.first} ~ {p.civ} {p.last}
Tél :: PHONE_NUMBER :: {o.phone_d} ~ {o.phone_s}
Fax :: PHONE_NUMBER :: 40% {o.fax_d}
E-mail :: EMAIL_ADDRESS :: 80% {o.email}
Mode règlement :: - :: VIR ~ CHQ ~ LCR
Échéance :: - :: 30J FDM ~ 45J ~ COMPTANT
IBAN :: IBAN_CODE :: 85% {o.iban} ~ {o.iban_s}
BIC :: BIC :: 80% {o.bic} ~ {o.bic11}
Encours autorisé :: @amount :: 0 ~ {int:500-20000}
Compte comptable :: @code :: 401{dig:5}
"""

TABLES = [
    Table("customer_2024-03-11_101523.csv", 130, _PRESTA, ";"),
    Table("ps_customer.csv", 90, _PRESTA_SQL, ";", quoted=True),
    Table("orders-export-woocommerce.csv", 80, _WOO),
    Table("unified_payments.csv", 90, _STRIPE),
    Table("fournisseurs_sage.csv", 80, _SUPPLIERS, ";", "cp1252"),
]
