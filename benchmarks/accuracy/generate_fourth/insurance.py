"""Operators of third-party payment, mutual insurers, brokers and accident files."""

from benchmarks.accuracy.generate_fourth.beings import Person, upper
from benchmarks.accuracy.generate_fourth.table import Table

ACTS = (
    "CS=Consultation spécialiste=25,00|G=Consultation généraliste=26,50|PH7=Pharmacie 65 %=11,40|"
    "OPT=Monture et verres=185,00|DEN=Soins dentaires=28,92|AMM=Acte kinésithérapie=16,13|"
    "HOS=Forfait hospitalier=20,00|BIO=Analyses=32,40|TSN=Transport sanitaire=68,75"
)
NETWORKS = "Itelis|Santéclair|Kalixia|Carte Blanche|Sévéane"
FORMULAS = "FORMULE CONFORT 2|ESSENTIEL 100|SERENITE PLUS|OPTIM 200|HOSPI SEULE|FORMULE ECO"


def amo(who: Person) -> str:
    """Regime, fund and centre in nine digits."""
    department = who.town.insee[:2].replace("2A", "20").replace("2B", "20")
    return f"01{department}1{who.serial % 10000:04d}"


def third_party_flow() -> Table:
    table = Table("FLUX_TP_202303.txt", 210, separator="|", people=90)
    add = table.add
    add("IDLOT", "ref", lambda r: f"{230300000 + r.index // 20:09d}")
    add("NOFACT", "ref", lambda r: r.code("0########"))
    add("NIRASS", "FR_NIR", lambda r: r.who.thirteen)
    add("CLENIR", "-|FR_NIR / -", lambda r: r.who.nir[13:])
    add("NOMBEN", "LAST_NAME", lambda r: upper(r.who.last))
    add("PREBEN", "FIRST_NAME", lambda r: upper(r.who.first))
    add("DTNAIS", "BIRTH_DATE", lambda r: f"{r.who.born:%y%m%d}")
    add("RGNAIS", "BIRTH_RANK", lambda r: r.who.rank)
    add("ORGAMO", "FR_AMO", lambda r: amo(r.who))
    add("AMCDEST", "FR_AMC", lambda r: r.who.insurer.number)
    add("ADHMUT", "MEMBER_NUMBER", lambda r: r.who.member)
    add("PSFACT", "FR_FINESS|FR_AM|FR_ADELI", lambda r: r.doctor.finess)
    add("CODPRS", "HEALTH_ACT|-", lambda r: r.part("act", ACTS, 0))
    add("DTSOIN", "date", lambda r: f"{r.day:%y%m%d}")
    add("QTEACT", "-", lambda r: r.whole(1, 3))
    add("BASRMB", "AMOUNT", lambda r: r.part("act", ACTS, 2).replace(",", "").zfill(8))
    add("TXRMB", "-", lambda r: r.pick("060|065|070|100|015"))
    add("MTAMC", "AMOUNT", lambda r: f"{r.whole(120, 4200):08d}")
    add("CODRET", "-", lambda r: r.pick("00|00|00|12|47|63"))
    return table


def portfolio() -> Table:
    table = Table("portefeuille_adherents.csv", 320, people=320, separator=",", born=(1940, 1999))
    add = table.add
    add("adherent_id", "MEMBER_NUMBER|INTERNAL_REFERENCE", lambda r: r.who.member)
    add("civ", "CIVILITY", lambda r: {"M": "MR", "F": "MME"}[r.who.sex])
    add("nom_usage", "LAST_NAME", lambda r: r.who.last)
    add("nom_patronymique", "LAST_NAME", lambda r: r.who.birth_name)
    add("prenom_usuel", "FIRST_NAME", lambda r: r.who.first)
    add("ne_le", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("numero_ro", "FR_NIR", lambda r: r.who.nir)
    add("caisse_ro", "FR_AMO|- / -|FR_AMO", lambda r: amo(r.who)[2:5])
    add("tel_portable", "PHONE_NUMBER", lambda r: r.who.mobile, 0.15)
    add("mel", "EMAIL_ADDRESS", lambda r: r.who.email, 0.2)
    add("voie", "POSTAL_ADDRESS", lambda r: r.who.street)
    add("cp", "POSTCODE", lambda r: r.who.town.postcode)
    add("localite", "CITY", lambda r: r.who.town.name.upper())
    add("formule", "GUARANTEE", lambda r: r.fixed(FORMULAS))
    add("cotisation_mensuelle", "AMOUNT", lambda r: r.number(22, 190))
    add("periodicite", "-", lambda r: r.pick("M|T|A"))
    add("iban_prelevement", "IBAN_CODE", lambda r: r.who.account.iban, 0.1)
    add("bic_prelevement", "BIC", lambda r: r.who.account.bic)
    add("date_effet", "date", lambda r: r.date("%d/%m/%Y", 2008, 2023))
    add("statut", "-", lambda r: r.pick("actif|actif|actif|suspendu|radié"))
    return table


def broker_leads() -> Table:
    table = Table("leads-courtage.csv", 140, people=140, separator=";", encoding="utf-8-sig", missing="n/c", quote=True)
    add = table.add
    add("Lead ID", "ref", lambda r: r.code("L-~~~~~~~~"))
    add("Prospect", "PERSON", lambda r: f"{r.who.first} {r.who.last}")
    add("Date naiss. conjoint", "BIRTH_DATE", lambda r: f"{r.doctor.person.born:%d.%m.%Y}", 0.4)
    add("Nb d'enfants", "-", lambda r: r.whole(0, 4))
    add("Mutuelle actuelle", "INSURER", lambda r: r.who.insurer.name, 0.2)
    add("Échéance contrat actuel", "date", lambda r: r.pick("01/01|31/12|01/07|30/06"))
    add("Joignable au", "PHONE_NUMBER", lambda r: " ".join(r.who.mobile[i : i + 2] for i in range(0, 10, 2)))
    add("Créneau", "-", lambda r: r.pick("matin|midi|18h-20h|indifférent"))
    add("E-mail prospect", "EMAIL_ADDRESS", lambda r: r.who.email)
    add("Dépt", "-", lambda r: r.who.town.department)
    add("Besoin optique", "-|GUARANTEE", lambda r: r.pick("faible|moyen|fort"))
    add("Budget €/mois", "AMOUNT", lambda r: r.whole(30, 180))
    add("Source", "-", lambda r: r.pick("comparateur|facebook|parrainage|salon"))
    add(
        "Commentaire du conseiller",
        "FREE_TEXT|-",
        lambda r: r.pick(
            "Rappeler {0} après le 15, hospitalisé en mars|Mme veut le même contrat que sa sœur à {1}|"
            "NRP x3, laissé message à {0}|Souhaite une meilleure prise en charge des prothèses dentaires"
        ).format(r.who.last, r.who.town.name),
    )
    return table


def statements() -> Table:
    table = Table("decomptes_prestations.tsv", 260, separator="\t", people=80, encoding="cp1252")
    add = table.add
    add("numDecompte", "ref", lambda r: r.code("2023#########"))
    add("numContratInd", "CONTRACT_NUMBER", lambda r: "CI" + r.who.contract)
    add("beneficiaire", "PERSON", lambda r: f"{r.who.last.upper()} {r.who.first}")
    add("lienParente", "-", lambda r: r.pick("ASSURE|CONJOINT|ENFANT"))
    add("nirOuvrantDroit", "FR_NIR", lambda r: f"{r.who.nir[:13]} {r.who.nir[13:]}")
    add("libelleSoin", "HEALTH_ACT", lambda r: r.part("act", ACTS, 1))
    add("dateSoin", "date", lambda r: f"{r.day:%Y-%m-%d}")
    add("dateReglement", "date", lambda r: r.later("%Y-%m-%d", 20))
    add("depense", "AMOUNT", lambda r: r.part("act", ACTS, 2) + " €")
    add("resteACharge", "AMOUNT", lambda r: r.number(0, 12, mark=",") + " €")
    add("modeTransmission", "-", lambda r: r.pick("NOEMIE|PAPIER|DEVIS"))
    add("destinataireReglement", "-|COMPANY_NAME|PERSON", lambda r: r.pick("Adhérent|Professionnel de santé"))
    add("numAmc", "FR_AMC", lambda r: r.who.insurer.number.zfill(10))
    add("ribCrediteur", "FR_RIB", lambda r: r.who.account.rib)
    add("reseau", "CARE_NETWORK", lambda r: r.pick(NETWORKS), 0.5)
    return table


def car_claims() -> Table:
    table = Table("Sinistres_auto_2022.csv", 150, encoding="cp1252", year=2022)
    add = table.add
    add("N° sinistre", "ref", lambda r: r.code("22A#######"))
    add("N° police", "CONTRACT_NUMBER", lambda r: f"{r.who.serial % 1000:03d}{r.who.contract}")
    add("Assuré", "PERSON", lambda r: f"{r.who.civility} {r.who.last} {r.who.first}")
    add("Immat. assuré", "VEHICLE_PLATE", lambda r: r.who.plate)
    add("Colonne1", "VEHICLE_PLATE", lambda r: r.kin.plate.replace("-", " "), 0.3)
    add("Cie adverse", "INSURER", lambda r: r.pick("MAIF|GMF|Axa|Pacifica|Direct Assurance|Matmut|MMA"), 0.3)
    add("Date et heure", "date", lambda r: f"{r.day:%d/%m/%Y} {r.whole(6, 22):02d}:{r.whole(0, 59):02d}")
    add("Lieu de l'accident", "CITY|POSTAL_ADDRESS", lambda r: r.firm.town.name)
    add(
        "Circonstances",
        "FREE_TEXT",
        lambda r: r.pick(
            "Choc arrière à un feu rouge, {2} {0} légèrement touché(e)|Véhicule en stationnement rayé, auteur inconnu|"
            "Perte de contrôle sur verglas ; {2} {0} conduit à l'hôpital de {1}|"
            "Refus de priorité rond-point de {1}"
        ).format(r.who.last, r.firm.town.name, r.who.civility),
    )
    add("Cas IDA", "-", lambda r: r.pick("10|13|15|17|20|43|51"))
    add("Resp. %", "-", lambda r: r.pick("0|50|100"))
    add("Éval. dommages", "AMOUNT", lambda r: r.number(200, 9000, mark=","))
    add(
        "Permis n°",
        "FR_ID_DOCUMENT",
        lambda r: f"{r.whole(80, 99)}{r.who.town.insee[:2]}{r.who.serial:05d}{r.who.serial % 1000:03d}",
    )
    add("Bonus/malus", "- / -|AMOUNT", lambda r: r.pick("0,50|0,57|0,76|1,00|1,25"))
    return table


def rejects() -> Table:
    table = Table("RejetsNoemie.csv", 95, separator=",", people=60)
    add = table.add
    add("F1", "- / -", lambda r: r.pick("908|578|908"))
    add("F2", "-|FR_AMC|INTERNAL_REFERENCE", lambda r: "00" + r.who.insurer.number)
    add("F3", "FR_NIR", lambda r: r.who.nir)
    add("F4", "LAST_NAME", lambda r: upper(r.who.last)[:12])
    add("F5", "BIRTH_DATE|DATE|-", lambda r: f"{r.who.born:%d%m%Y}")
    add("F6", "HEALTH_ACT|-", lambda r: r.part("act", ACTS, 0))
    add("F7", "-|AMOUNT", lambda r: r.number(2, 80))
    add("F8", "-|FREE_TEXT", lambda r: r.pick("DROITS FERMES|BENEF INCONNU|DOUBLON FACTURE|MONTANT RO DIFFERENT"))
    add("F9", "ref", lambda r: r.code("########"))
    add("F10", "date", lambda r: f"{r.day:%d%m%Y}")
    add("F11", "PHONE_NUMBER|-", lambda r: r.doctor.person.landline[1:])
    return table


def member_cards() -> Table:
    table = Table("edition_cartes_TP.csv", 180, missing="-", year=2024, people=180)
    add = table.add
    add("Année", "-", lambda _: 2024)
    add("Assureur complémentaire", "INSURER", lambda r: r.who.insurer.name)
    add("N° AMC imprimé", "FR_AMC", lambda r: r.who.insurer.number)
    add("Type convention", "-|GUARANTEE", lambda r: r.pick("IS|SP|OC|AL|VM"))
    add("CSR", "-|GUARANTEE", lambda r: r.pick("01|02|103|250"))
    add("Réseau opticiens/dentistes", "CARE_NETWORK", lambda r: r.pick(NETWORKS))
    add("Opérateur TP", "CARE_NETWORK|INSURER|COMPANY_NAME|-", lambda r: r.pick("Almerys|Viamedis|SP Santé|iSanté"))
    add(
        "N° d'adhérent mutualiste",
        "MEMBER_NUMBER",
        lambda r: f"{r.who.member[:2]} {r.who.member[2:5]} {r.who.member[5:]}",
    )
    add("Bénéficiaire 1", "PERSON", lambda r: f"{upper(r.who.last)} {r.who.first}")
    add("Né(e) 1", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%y}")
    add("NNI 1", "FR_NIR / -|FR_NIR", lambda r: r.who.nir[:5] + "********" + r.who.nir[13:])
    add("Rang 2", "BIRTH_RANK", lambda r: r.kin.rank, 0.4)
    add("OPTI", "GUARANTEE", lambda r: r.pick("Sur devis|100% RàC 0|PEC"))
    add("HOSP", "GUARANTEE", lambda r: r.pick("PEC|200% BR|FR + CP 50€"))
    add("Imprimée le", "date", lambda r: r.later("%d/%m/%Y", 30))
    add("Lot", "ref", lambda r: f"LOT{r.index // 25:04d}")
    return table


def guarantees() -> Table:
    table = Table("grille_garanties.csv", 48, encoding="utf-8-sig")
    add = table.add
    add("codeProduit", "-|GUARANTEE", lambda r: r.code("PRD-##"))
    add(
        "poste",
        "GUARANTEE|HEALTH_ACT|- / -|GUARANTEE|HEALTH_ACT",
        lambda r: r.pick("Soins courants|Optique|Dentaire|Hospitalisation|Audiologie"),
    )
    add(
        "libelleGarantie",
        "GUARANTEE / GUARANTEE|HEALTH_ACT|-",
        lambda r: r.pick(
            "Honoraires OPTAM|Chambre particulière|Monture adulte|Prothèse dentaire|Forfait journalier|Médecines douces"
        ),
    )
    add("niveau", "GUARANTEE|-", lambda r: r.pick("100 % BR|150 % BR|200 % BRSS|400 €/an|50 €/jour|Frais réels"))
    add("plafondAnnuel", "AMOUNT|GUARANTEE|-", lambda r: r.pick("200|300|450|1000|1500"), 0.3)
    add("carenceMois", "-", lambda r: r.pick("0|3|6"))
    add("version", "-", lambda r: r.pick("2.1|2.2|3.0.1"))
    add("assureurPorteur", "INSURER", lambda r: r.who.insurer.name)
    add("sirenPorteur", "FR_SIREN", lambda r: r.firm.siren)
    add("hashConditions", "-", lambda r: r.code("~" * 40))
    return table


TABLES = [third_party_flow, portfolio, broker_leads, statements, car_claims, rejects, member_cards, guarantees]
