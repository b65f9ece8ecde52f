"""Shops, operators, hotels, clubs, banks and landlords."""

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fourth.beings import upper
from benchmarks.accuracy.generate_fourth.table import Table

PRODUCTS = (
    "Lampe Margaux=CH|Fauteuil Édouard=MB|Biscuits Saint-Michel 200 g=EP|Couteau Opinel n°8=CU|Tarte Tatin=EP|"
    "Chaise Lucie=MB|Robe Victoire=TX|Sac Capucine=TX|Confiture Bonne Maman=EP|Table Léonard=MB|Clafoutis=EP"
)


def orders() -> Table:
    table = Table("shop_orders.csv", 280, separator=",", people=160, year=2024)
    add = table.add
    add("order_id", "ref", lambda r: r.code("4############"))
    add(
        "created_at",
        "date",
        lambda r: f"{r.day:%Y-%m-%d} {r.whole(0, 23):02d}:{r.whole(0, 59):02d}:{r.whole(0, 59):02d}+01:00",
    )
    add("billing_name", "PERSON", lambda r: f"{r.who.first} {r.who.last}")
    add("billing_company", "COMPANY_NAME", lambda r: r.firm.name, 0.85)
    add("billing_zip", "POSTCODE", lambda r: r.who.town.postcode)
    add("billing_city", "CITY", lambda r: r.who.town.name)
    add("customer_email", "EMAIL_ADDRESS", lambda r: r.who.email)
    add("customer_ip", "IP_ADDRESS", lambda r: r.who.ip)
    add("total_paid", "AMOUNT", lambda r: r.number(9, 420))
    add("currency", "-", lambda _: "EUR")
    add("card_last4", "CREDIT_CARD|- / -", lambda r: r.who.card[-4:])
    add("card_brand", "-", lambda r: r.pick("visa|mastercard|cb"))
    add("tracking_number", "ref", lambda r: r.code("6A###########"))
    add("line_item_sku", "-", lambda r: r.code("@@@@###"))
    add("line_item_name", "- / -|PERSON", lambda r: r.part("item", PRODUCTS, 0))
    add("discount_code", "-", lambda r: r.pick("|NOEL10|BIENVENUE|JULIE15"))
    add("gateway_token", "SECRET|- / SECRET|-|INTERNAL_REFERENCE", lambda r: "tok_1N" + r.code("~" * 18))
    add("billing_vat_no", "FR_VAT", lambda r: r.firm.vat, 0.85)
    return table


def telecom() -> Table:
    table = Table("parc_lignes_mobiles.csv", 160, people=160, separator=";", encoding="cp1252", missing="(vide)")
    add = table.add
    add(
        "N° client",
        "INTERNAL_REFERENCE|MEMBER_NUMBER|CONTRACT_NUMBER|-",
        lambda r: f"1.{r.who.serial}{r.who.member[:3]}",
    )
    add("MSISDN", "PHONE_NUMBER / PHONE_NUMBER|-", lambda r: "33" + r.who.mobile[1:])
    add("ICCID", "-|INTERNAL_REFERENCE", lambda r: r.code("893301############"))
    add("IMEI", "-|INTERNAL_REFERENCE", lambda r: r.luhn("35############"))
    add("PUK", "SECRET|PASSWORD|- / -|SECRET", lambda r: r.code("########"))
    add("Titulaire", "PERSON|COMPANY_NAME", lambda r: r.firm.title if r.chance(0.25) else f"{r.who.last} {r.who.first}")
    add("Forfait", "-", lambda r: r.pick("Série 20 Go|Illimité 5G|2h bloqué|Pro Europe"))
    add("Conso Go", "num", lambda r: r.number(0, 90, mark=","))
    add("Facture TTC", "AMOUNT", lambda r: r.pick("9,99|15,99|29,90|41,00"))
    add("Code RIO", "-|INTERNAL_REFERENCE|SECRET", lambda r: r.code("0#P######@#@"))
    add("Fin engag.", "date", lambda r: r.date("%d/%m/%Y", 2023, 2025))
    add("MDP espace client", "PASSWORD", lambda r: r.pick("Soleil|maison|Azerty|bonjour") + r.code("##!"), 0.3)
    return table


def energy() -> Table:
    table = Table("CLIENTS_ELEC_GAZ.csv", 180, separator=",", missing="#N/A", people=180)
    add = table.add
    add(
        "PDL",
        "INTERNAL_REFERENCE|CONTRACT_NUMBER|- / -|INTERNAL_REFERENCE|CONTRACT_NUMBER",
        lambda r: r.code("##############"),
    )
    add("PCE", "INTERNAL_REFERENCE|CONTRACT_NUMBER|-", lambda r: r.code("GI######"), 0.5)
    add("REF_CTR", "CONTRACT_NUMBER", lambda r: "5" + r.who.contract + r.code("#"))
    add("CIVIL", "CIVILITY", lambda r: "MONSIEUR" if r.who.sex == "M" else "MADAME")
    add("NOM1", "LAST_NAME", lambda r: upper(r.who.last))
    add("PRNEOM1", "FIRST_NAME", lambda r: upper(r.who.first))
    add("CODE_INSEE", "FR_INSEE_CODE", lambda r: r.who.town.insee)
    add("PUISS_KVA", "-", lambda r: r.pick("3|6|9|12"))
    add("INDEX_HP", "-", lambda r: r.whole(1000, 99999))
    add("INDEX_HC", "-", lambda r: r.whole(1000, 99999))
    add("MENSUALITE", "AMOUNT", lambda r: r.number(28, 240, mark=","))
    add(
        "RIB_CLIENT",
        "FR_RIB",
        lambda r: " ".join(
            (r.who.account.rib[:5], r.who.account.rib[5:10], r.who.account.rib[10:21], r.who.account.rib[21:])
        ),
        0.15,
    )
    add("CHEQUE_ENERGIE", "AMOUNT|-", lambda r: r.pick("48|98|149|194|277"), 0.7)
    add("TEL_FIXE", "PHONE_NUMBER", lambda r: r.who.landline, 0.35)
    add("MAJ", "date", lambda r: f"{r.day:%Y%m%d}")
    return table


def gym() -> Table:
    table = Table("salle_sport_membres.csv", 125, separator=";", people=125, born=(1965, 2007))
    add = table.add
    add("no_membre", "MEMBER_NUMBER|INTERNAL_REFERENCE", lambda r: r.who.serial)
    add("prenom_nom", "PERSON", lambda r: f"{r.who.first} {r.who.last.upper()}")
    add("anniv", "BIRTH_DATE", lambda r: f"{r.who.born:%d-%m-%y}")
    add("snap_photo", "URL", lambda r: f"https://cdn.fitclub.fr/p/{r.code('~' * 12)}.jpg")
    add("VALEUR", "PHONE_NUMBER", lambda r: r.who.mobile)
    add("abo", "-", lambda r: r.pick("Basic 19,99|Premium 29,99|Off-peak"))
    add("prelev_le", "-", lambda r: r.pick("5|10|15"))
    add("iban4", "IBAN_CODE|- / -|IBAN_CODE", lambda r: r.who.account.iban[:4] + "****" + r.who.account.iban[-4:])
    add("badge_hex", "-|INTERNAL_REFERENCE|SECRET", lambda r: r.code("04~~~~~~~~~~~~").upper())
    add("code_porte", "SECRET|PASSWORD|- / -|SECRET", lambda r: r.code("######"))
    add("certif_medical_jusqu_au", "date", lambda r: r.date("%d/%m/%Y", 2023, 2025))
    add(
        "blessures",
        "DIAGNOSIS|FREE_TEXT",
        lambda r: r.pick("genou gauche opéré|hernie discale|asthme|tendinite épaule"),
        0.7,
    )
    add("nb_visites", "-", lambda r: r.whole(0, 240))
    add("cb_secours", "CREDIT_CARD", lambda r: " ".join(r.who.card[i : i + 4] for i in range(0, 16, 4)), 0.6)
    return table


def hotel() -> Table:
    table = Table("fiches_police_hotel.csv", 105, separator=";", people=105, encoding="utf-8-sig", year=2024)
    add = table.add
    add("Room", "- / -|DIAGNOSIS", lambda r: r.pick("F20|B18|C61|E66|A09"))
    add("Surname", "LAST_NAME", lambda r: r.who.last.upper())
    add("Given name(s)", "FIRST_NAME", lambda r: f"{r.who.first} {r.kin.first}" if r.chance(0.3) else r.who.first)
    add("DOB (dd/mm/yyyy)", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("Born in", "BIRTH_PLACE", lambda r: r.who.birth_town.name)
    add("Nationality", "-", lambda r: r.pick("Française|Belge|Italienne|Marocaine|Allemande"))
    add("Passport / ID", "FR_ID_DOCUMENT", lambda r: r.who.identity_card if r.chance(0.6) else r.code("##@@#####"))
    add("Home address", "POSTAL_ADDRESS", lambda r: r.who.address)
    add("Arrival", "date", lambda r: f"{r.day:%d/%m/%Y}")
    add("Nights", "-", lambda r: r.whole(1, 9))
    add("Rate EUR", "AMOUNT", lambda r: r.number(69, 190))
    add("PAN", "CREDIT_CARD", lambda r: r.who.card)
    add("Exp", "-|DATE|CREDIT_CARD", lambda r: r.date("%m/%y", 2024, 2028))
    add("CVC", "SECRET|CREDIT_CARD|- / -", lambda r: r.code("###"), 0.4)
    add("Wifi pwd", "PASSWORD|SECRET", lambda r: r.code("@@@@-####"))
    return table


def transport_cards() -> Table:
    table = Table("TITRES_TRANSPORT.csv", 150, separator="\t", born=(1950, 2012), people=150)
    add = table.add
    add("NoCarteSansContact", "-|INTERNAL_REFERENCE|MEMBER_NUMBER", lambda r: r.code("00#########"))
    add("NoSérieCalypso", "-|INTERNAL_REFERENCE", lambda r: r.code("0000000#########"))
    add("Nm", "LAST_NAME", lambda r: r.who.last)
    add("Prnm", "FIRST_NAME", lambda r: r.who.first)
    add("Dte_Naiss", "BIRTH_DATE", lambda r: f"{r.who.born:%Y/%m/%d}")
    add("Profil", "-", lambda r: r.pick("Jeune -26|Senior 65+|PMR|Salarié|Solidaire"))
    add("QuotientFam", "AMOUNT|-", lambda r: r.whole(180, 1900), 0.5)
    add("LigneHab", "-", lambda r: r.pick("T1|C3|L12|BHNS 2"))
    add(
        "ArretDom",
        "-|POSTAL_ADDRESS|CITY|PERSON",
        lambda r: r.pick("Jean Jaurès|Gare SNCF|Mairie|Charles Hermite|Louise Weiss"),
    )
    add("NbValidMois", "-", lambda r: r.whole(0, 88))
    add("DerniereValid", "date", lambda r: f"{r.day:%d/%m/%Y %H}:{r.whole(0, 59):02d}")
    add("col_l", "IBAN_CODE", lambda r: r.who.account.iban.lower() if r.chance(0.1) else r.who.account.iban, 0.5)
    add("Etat", "-", lambda r: r.pick("V|S|P|X"))
    add("PayeurCB", "CREDIT_CARD / -|CREDIT_CARD", lambda r: r.who.card[:6] + "XXXXXX" + r.who.card[-4:], 0.6)
    return table


def mandates() -> Table:
    table = Table("sepa_mandates_dump.csv", 140, separator=",", people=140)
    add = table.add
    add("MndtId", "INTERNAL_REFERENCE|CONTRACT_NUMBER|-", lambda r: f"++{r.who.serial}" + r.code("-####"))
    add("DtOfSgntr", "date", lambda r: r.date("%Y-%m-%d", 2014, 2023))
    add("CdtrSchmeId", "-|INTERNAL_REFERENCE", lambda _: "FR12ZZZ482910")
    add("Dbtr", "PERSON", lambda r: f"{r.who.civility.upper()} {upper(r.who.last)} {upper(r.who.first)}")
    add(
        "DbtrAcct",
        "IBAN_CODE",
        lambda r: keys.iban("BE", r.code("############")) if r.chance(0.08) else r.who.account.iban,
    )
    add("DbtrAgt", "BIC", lambda r: r.who.account.bic)
    add("SeqTp", "-", lambda r: r.pick("FRST|RCUR|RCUR|OOFF"))
    add("InstdAmt", "AMOUNT", lambda r: r.number(5, 400))
    add("EndToEndId", "ref", lambda r: r.code("E2E##########"))
    add("RtrRsn", "-", lambda r: r.pick("AM04|MD01|AC04|MS03"), 0.85)
    add("OldRib", "FR_RIB / -|FR_RIB", lambda r: r.who.account.rib[:21], 0.3)
    add(
        "Ustrd",
        "FREE_TEXT|-",
        lambda r: r.pick("Loyer mars {0}|Cotisation 2023|Ech. prêt {1}|Abonnement").format(r.who.last, r.who.contract),
        0.1,
    )
    return table


def rentals() -> Table:
    table = Table("gestion_locative.csv", 72, separator=";", people=72)
    add = table.add
    add("Réf. lot", "-", lambda r: r.code("B##-0#"))
    add("Locataire(s)", "PERSON", lambda r: f"{r.who.first} et {r.pick('Anna|Hélène|Max|Driss')} {r.who.last}")
    add("Adresse du bien", "POSTAL_ADDRESS", lambda r: r.who.address)
    add("Surface m²", "num", lambda r: r.number(14, 130, mark=","))
    add("DPE", "-", lambda r: r.pick("A|B|C|D|E|F|G"))
    add("Loyer HC", "AMOUNT", lambda r: f"{r.whole(320, 1600)},00")
    add("IRL réf.", "- / -|AMOUNT", lambda r: r.pick("130,52|131,12|132,62|135,84"))
    add("Garant : tél.", "PHONE_NUMBER", lambda r: f"({r.kin.landline[:2]}) {r.kin.landline[2:]}", 0.4)
    add("N° fiscal locataire", "FR_SPI", lambda r: r.who.spi, 0.2)
    add("CAF n° alloc.", "MEMBER_NUMBER|INTERNAL_REFERENCE|-", lambda r: r.code("#######@"), 0.6)
    add("Asurance habitation", "INSURER", lambda r: r.pick("MAIF|Macif|Luko|GMF|Pacifica|MMA"))
    add("N° attest. hab.", "CONTRACT_NUMBER|INTERNAL_REFERENCE", lambda r: r.code("########@"))
    add("Bail signé", "date", lambda r: r.date("%d/%m/%Y", 2012, 2023))
    return table


def catalogue() -> Table:
    table = Table("catalogue_produits.csv", 260, separator="|")
    add = table.add
    add("EAN", "-", lambda r: keys.ean(r.code("3###########")))
    add("DESIGNATION_COM", "- / -|PERSON", lambda r: r.part("item", PRODUCTS, 0))
    add("FAM", "-", lambda r: r.part("item", PRODUCTS, 1))
    add("ARTNUM", "- / -|HEALTH_ACT", lambda r: r.code("@@@@00#"))
    add("PRIX_VTE", "AMOUNT|-", lambda r: r.number(2, 640))
    add("POIDS_NET", "- / -|AMOUNT", lambda r: r.number(0.1, 40, 3))
    add("FOURN_CODE", "- / -|POSTCODE", lambda r: r.code("4####"))
    add("FOURN_SIREN", "FR_SIREN", lambda r: r.firm.siren)
    add("NOMENCL_DOUANE", "-", lambda r: r.pick("94016100|94036090|62044400|19053199|82119200"))
    add("STK_DISPO", "-", lambda r: r.whole(0, 900))
    add("CREATION", "date", lambda r: r.date("%d%m%y", 2010, 2023))
    add("COLORIS", "-", lambda r: r.pick("Blanc|Rose|Olive|Céleste|Marron|Violette"))
    add("MD5_IMG", "-", lambda r: r.code("~" * 32))
    add("FOURN_TVA_UE", "FR_VAT", lambda r: r.firm.vat)
    return table


TABLES = [orders, telecom, energy, gym, hotel, transport_cards, mandates, rentals, catalogue]
