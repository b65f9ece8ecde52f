"""Town halls, tax, police, schools, libraries, associations, parties and parishes."""

from datetime import timedelta

from benchmarks.accuracy.generate_fourth import firms
from benchmarks.accuracy.generate_fourth.beings import plain, upper
from benchmarks.accuracy.generate_fourth.table import Row, Table

BOOKS = (
    "Madame Bovary=Flaubert, Gustave=R FLA|Thérèse Raquin=Zola, Émile=R ZOL|Candide=Voltaire=843 VOL|"
    "Eugénie Grandet=Balzac, Honoré de=R BAL|Nana=Zola, Émile=R ZOL|La Petite Fadette=Sand, George=J 45|"
    "Bel-Ami=Maupassant, Guy de=C 61|Carmen=Mérimée, Prosper=E 10"
)
CLASSES = ["PS", "MS", "GS", "CP", "CE1", "CE2", "CM1", "CM2"]


def association(row: Row) -> str:
    """The association that the row's firm stands for."""
    return firms.ASSOCIATIONS[int(row.firm.siren) % len(firms.ASSOCIATIONS)]


def civil_registry() -> Table:
    table = Table("etat_civil_actes_naissance.csv", 80, separator=";", people=80, born=(2019, 2022), encoding="cp1252")
    add = table.add
    add("N° acte", "ref", lambda r: f"{r.index + 1:04d}")
    add("Nom de l'enfant", "LAST_NAME", lambda r: upper(r.who.last))
    add("Prénoms de l'enfant", "FIRST_NAME", lambda r: f"{r.who.first}, {r.pick('Marie|Louis|Anne|Jean|Lina')}")
    add("Sexe (M/F)", "SEX", lambda r: r.who.sex)
    add(
        "Date et heure de naissance",
        "BIRTH_DATE|DATE",
        lambda r: f"{r.who.born:%d/%m/%Y} à {r.whole(0, 23):02d}h{r.whole(0, 59):02d}",
    )
    add("Commune de naissance", "BIRTH_PLACE", lambda r: r.who.birth_town.name)
    add("Rang (naissances multiples)", "BIRTH_RANK", lambda r: r.who.rank)
    add("Père", "PERSON", lambda r: f"{upper(r.who.last)} {r.pick('Yann|Amadou|Vincent|Alexandre|Selim')}", 0.08)
    add("Reconnu le", "DATE|-", lambda r: f"{r.day:%d/%m/%Y}", 0.6)
    add(
        "Mention marginale",
        "FREE_TEXT|-",
        lambda r: r.pick("Changement de nom le 12/05/2022 (TJ de {0})|Adoption plénière|Rectifié : lire {1}").format(
            r.who.town.name, r.kin.birth_name
        ),
        0.7,
    )
    add("Registre", "-", lambda r: f"{r.who.born.year}/{r.index // 40 + 1}")
    return table


def canteen() -> Table:
    table = Table("cantine_inscriptions.csv", 165, separator=",", born=(1985, 1986), people=165)
    add = table.add
    add("famille_id", "id", lambda r: f"FAM{r.who.serial}")
    add("resp1_contact", "PHONE_NUMBER|EMAIL_ADDRESS", lambda r: r.who.mobile if r.chance(0.65) else r.who.email)
    add("enfant", "FIRST_NAME|PERSON", lambda r: r.kin.first)
    add("enfant_ddn", "BIRTH_DATE", lambda r: f"{r.kin.born:%d/%m/%Y}")
    add("ecole", "-|COMPANY_NAME|PERSON", lambda r: r.fixed("Jules Ferry|Marie Curie|Jacques Prévert|Les Tilleuls"))
    add("classe", "-", lambda r: CLASSES[min(max(2020 - r.kin.born.year, 0), 7)])
    add("menu", "-", lambda r: r.fixed("standard|sans porc|végétarien|PAI panier"))
    add(
        "pai_allergie",
        "DIAGNOSIS|FREE_TEXT",
        lambda r: r.pick("arachide|œuf|gluten (cœliaque)|lait|fruits à coque"),
        0.8,
    )
    add("qf", "AMOUNT|-", lambda r: r.whole(250, 2200))
    add("tranche", "-", lambda r: r.pick("A|B|C|D|E"))
    add("caf_alloc", "MEMBER_NUMBER|INTERNAL_REFERENCE|-", lambda r: r.who.contract)
    return table


def voters() -> Table:
    table = Table("liste_electorale_extrait.csv", 310, separator=";", people=310, quote=True)
    add = table.add
    add("numéro d'électeur", "INTERNAL_REFERENCE|FR_ID_DOCUMENT|MEMBER_NUMBER|-", lambda r: r.code("3########"))
    add("nom de naissance", "LAST_NAME", lambda r: upper(r.who.birth_name))
    add("prénoms", "FIRST_NAME", lambda r: f"{r.who.first} {r.kin.first}")
    add("sexe", "SEX", lambda r: r.who.sex)
    add("date de naissance", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("commune de naissance", "BIRTH_PLACE", lambda r: upper(r.who.birth_town.name))
    add("code du département de naissance", "-|BIRTH_PLACE / -", lambda r: r.who.birth_town.department)
    add("libellé de voie", "POSTAL_ADDRESS", lambda r: upper(r.who.street))
    add("code postal", "POSTCODE", lambda r: r.who.town.postcode)
    add("code du bureau de vote", "-", lambda r: f"{r.whole(1, 28):04d}")
    add("numéro d'ordre dans le bureau de vote", "-", lambda r: r.index + 1)
    add("type de liste", "-", lambda r: r.pick("LP|LP|LCM|LCE"))
    return table


def taxes() -> Table:
    table = Table("AVIS_TF_IR.csv", 200, separator="|", people=200, year=2022)
    add = table.add
    add("NUMFIS1", "FR_SPI", lambda r: r.who.spi)
    add("NUMFIS2", "FR_SPI", lambda r: r.kin.spi, 0.5)
    add("REFAVIS", "INTERNAL_REFERENCE|-", lambda r: r.code("22########") + "A" + r.code("##"))
    add("DECL1", "PERSON", lambda r: f"{upper(r.who.last)} {upper(r.who.first)}")
    add("DN1", "BIRTH_DATE", lambda r: f"{r.who.born:%d%m%Y}")
    add("ADRTAX", "POSTAL_ADDRESS", lambda r: upper(r.who.address))
    add("COMDEP", "FR_INSEE_CODE", lambda r: r.who.town.insee)
    add("PARTS", "- / -|AMOUNT", lambda r: r.pick("1,00|1,50|2,00|2,50|3,00"))
    add("RFR", "AMOUNT", lambda r: r.whole(0, 88000))
    add("SITFAM", "-", lambda r: r.pick("M|C|D|O|V"))
    add("INVAR_LOC", "ref", lambda r: r.who.town.insee[:2] + r.code("########"))
    add(
        "CPTPREL",
        "IBAN_CODE / IBAN_CODE|-",
        lambda r: r.who.account.iban[:14] + "XXXXXXXXX" + r.who.account.iban[-4:],
        0.4,
    )
    add("DTMEC", "date", lambda r: r.date("%d%m%Y", 2022, 2022))
    return table


def municipal_police() -> Table:
    table = Table("PM_main_courante.csv", 85, separator=";", encoding="utf-8-sig")
    add = table.add
    add("MC n°", "ref", lambda r: f"2023/{r.index + 1:05d}")
    add("Agent", "-|INTERNAL_REFERENCE|PERSON|LOGIN", lambda r: r.pick("BCP 14|BP 07|GPM 22"))
    add("Horodatage", "date", lambda r: f"{r.day:%d/%m/%Y} {r.whole(0, 23):02d}:{r.whole(0, 59):02d}")
    add(
        "Faits",
        "FREE_TEXT",
        lambda r: r.pick(
            "Tapage nocturne chez {4} {0}, {1}|Stationnement gênant véhicule {2}|"
            "Différend de voisinage entre {0} et {3}|"
            "Personne alcoolisée sur la voie publique, prise en charge SDIS"
        ).format(r.who.last, r.who.street, r.who.plate, r.kin.birth_name, r.who.civility),
    )
    add(
        "Mis en cause",
        "PERSON|FREE_TEXT",
        lambda r: f"{upper(r.who.last)} {r.who.first} né le {r.who.born:%d/%m/%Y}",
        0.4,
    )
    add("Plaque relevée", "VEHICLE_PLATE", lambda r: r.who.plate, 0.3)
    add("NATINF", "-", lambda r: r.pick("6201|7521|11311|213|21530"))
    add("Montant AF", "AMOUNT|-", lambda r: r.pick("35|68|90|135"), 0.5)
    add(
        "N° CNI présentée",
        "FR_ID_DOCUMENT",
        lambda r: r.who.identity_card if r.chance(0.5) else r.code("############"),
        0.6,
    )
    add("GPS", "-", lambda r: f"{r.number(43, 49, 5)}, {r.number(-1, 6, 5)}")
    return table


def university() -> Table:
    table = Table("apogee_etudiants.csv", 250, separator="\t", born=(1998, 2006), people=250)
    add = table.add
    add("COD_ETU", "INTERNAL_REFERENCE|LOGIN|-", lambda r: f"22{r.who.serial}0")
    add("COD_NNE_IND", "INTERNAL_REFERENCE|FR_ID_DOCUMENT|MEMBER_NUMBER|-", lambda r: r.code("#########@@"))
    add("LIB_NOM_PAT_IND", "LAST_NAME", lambda r: upper(r.who.birth_name))
    add("LIB_PR1_IND", "FIRST_NAME", lambda r: upper(r.who.first))
    add("DATE_NAI_IND", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("LIB_VIL_NAI_ETU", "BIRTH_PLACE", lambda r: upper(r.who.birth_town.name))
    add("COD_SEX_ETU", "SEX", lambda r: r.who.sex)
    add("NUM_TEL_PORT", "PHONE_NUMBER", lambda r: r.who.mobile, 0.1)
    add("MAIL_UNIV", "EMAIL_ADDRESS", lambda r: f"{r.who.login}@etu.univ-exemple.fr")
    add("COD_ETP", "-", lambda r: r.pick("L1DROI|L2INFO|M1MEEF|DUTGEA"))
    add("MOY_ANN", "- / -|AMOUNT", lambda r: r.number(4, 19, mark=","))
    add("BRS_ECHELON", "-", lambda r: r.pick("0bis|1|3|5|7"), 0.6)
    add("CVEC_NUM", "ref", lambda r: r.code("@@@# @#@#@@").replace(" ", ""))
    add("CPT_LOGIN", "LOGIN", lambda r: r.who.login)
    return table


def library() -> Table:
    table = Table("SIGB_prets.csv", 230, separator=",", people=70, encoding="cp1252", born=(1940, 2014))
    add = table.add
    add("carte_lecteur", "MEMBER_NUMBER|INTERNAL_REFERENCE", lambda r: f"2{r.who.member}{r.who.serial}")
    add("champ2", "PERSON", lambda r: f"{r.who.last} {r.who.first}")
    add("naissance_annee", "BIRTH_DATE|- / -|BIRTH_DATE", lambda r: r.who.born.year)
    add("exemplaire_cb", "ref", lambda r: r.code("3401#########"))
    add("isbn", "-", lambda r: r.code("978207#######"))
    add("titre", "- / -|PERSON", lambda r: r.part("book", BOOKS, 0))
    add("auteur", "PERSON|-", lambda r: r.part("book", BOOKS, 1))
    add("cote", "- / -|DIAGNOSIS", lambda r: r.part("book", BOOKS, 2))
    add("pret_le", "date", lambda r: f"{r.day:%d/%m/%Y}")
    add("retour_prevu", "date", lambda r: r.later("%d/%m/%Y", 28))
    add("amende", "AMOUNT", lambda r: r.pick("0.00|0.00|1.50|4.20"))
    add("pin_opac", "PASSWORD|SECRET / -|PASSWORD|SECRET|BIRTH_DATE|DATE", lambda r: f"{r.who.born:%d%m}", 0.1)
    return table


def associations() -> Table:
    table = Table("annuaire-associations-subventions.csv", 115, separator=";", people=40)
    add = table.add
    add("Dénomination", "COMPANY_NAME", lambda r: f"{association(r)} de {r.firm.town.name}")
    add("Identifiant RNA", "FR_RNA", lambda r: r.firm.rna)
    add("N° SIRET (le cas échéant)", "FR_SIRET", lambda r: r.firm.siret, 0.5)
    add(
        "Objet social",
        "-|FREE_TEXT",
        lambda r: r.pick("pratique du judo|animation du village|aide alimentaire|défense du patrimoine"),
    )
    add("Président(e)", "PERSON", lambda r: f"{r.who.civility} {r.who.first} {r.who.last}")
    add("Subv. votée (€)", "AMOUNT|-", lambda r: f"{r.whole(2, 120) * 100}")
    add("Nb licenciés", "-", lambda r: r.whole(12, 600))
    add("Site", "URL", lambda r: f"www.{plain(association(r))}.fr", 0.4)
    add("Délibération", "ref", lambda r: r.code("DEL-2023-0##"))
    add("Trésorier : mail", "EMAIL_ADDRESS", lambda r: r.kin.email, 0.1)
    add("RIB fourni", "-", lambda r: r.pick("oui|non"))
    return table


def party_members() -> Table:
    table = Table("adherents_parti_federation.csv", 90, separator=",", people=90, born=(1940, 2003), missing="?")
    add = table.add
    add("N_ADH", "MEMBER_NUMBER", lambda r: "A0" + r.who.contract)
    add("NOM_ADH", "LAST_NAME", lambda r: r.who.last)
    add("PREN_ADH", "FIRST_NAME", lambda r: r.who.first)
    add("COURANT", "-", lambda r: r.fixed("majorité|motion B|sans"))
    add("A_JOUR_COTIS", "-", lambda r: r.pick("O|N"))
    add("DON_2022_EUR", "AMOUNT", lambda r: r.pick("0|50|150|500|7500"))
    add("ELU", "-", lambda r: r.fixed("CM|Maire|CD||"))
    add("BAL", "EMAIL_ADDRESS", lambda r: r.who.email.upper() if r.chance(0.3) else r.who.email)
    add("TWITTER", "LOGIN|URL|- / LOGIN|-", lambda r: "@" + r.who.login + r.code("#"), 0.7)
    add("PROF_FOI", "-", lambda r: r.fixed("retraité|enseignant|cadre|artisan"))
    add("IRN_COMMUNE", "FR_INSEE_CODE", lambda r: r.who.town.insee)
    add("RNA_ASSOC_FINANCEMENT", "FR_RNA", lambda r: r.firm.rna.lower() if r.chance(0.1) else r.firm.rna)
    return table


def parish() -> Table:
    table = Table("paroisse_sacrements.csv", 60, separator="\t", born=(1970, 1994), people=60, encoding="cp1252")
    add = table.add
    add("baptisé(e)", "PERSON", lambda r: f"{r.who.first} {r.who.last}")
    add("bapt. le", "DATE|-", lambda r: f"{r.who.born + timedelta(days=r.whole(30, 500)):%d/%m/%Y}")
    add("natif de", "BIRTH_PLACE", lambda r: r.who.birth_town.name)
    add("né.e le", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("église", "-|COMPANY_NAME|PERSON", lambda r: r.pick("Saint-Martin|Notre-Dame|Sainte-Anne"))
    add("denier du culte €", "AMOUNT", lambda r: r.pick("20|50|100|240"), 0.5)
    add("marié(e) le", "DATE|-", lambda r: r.date("%d/%m/%Y", 2015, 2023), 0.7)
    add("reg. / fol.", "-", lambda r: f"{r.whole(3, 9)} / {r.whole(1, 240)}")
    return table


TABLES = [
    civil_registry,
    canteen,
    voters,
    taxes,
    municipal_police,
    university,
    library,
    associations,
    party_members,
    parish,
]
