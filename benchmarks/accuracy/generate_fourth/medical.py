"""Nurses, homes, ambulances, occupational health, vets, studies and directories of care."""

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fourth.beings import upper
from benchmarks.accuracy.generate_fourth.care import DRUGS
from benchmarks.accuracy.generate_fourth.table import Table


def nurses() -> Table:
    table = Table("tournee_idel.csv", 200, people=45, encoding="cp1252", born=(1930, 1990))
    add = table.add
    add("PATIENT", "PERSON", lambda r: f"{r.who.civility} {upper(r.who.last)}")
    add("NUMSS", "FR_NIR", lambda r: r.who.thirteen)
    add("CLE", "-|FR_NIR / -", lambda r: r.who.nir[13:])
    add("ADR", "POSTAL_ADDRESS", lambda r: r.who.address)
    add(
        "DIGICODE",
        "SECRET|PASSWORD|- / -|SECRET|PASSWORD",
        lambda r: f"{r.who.serial % 10000:04d}{'AB'[r.who.serial % 2]}",
        0.5,
    )
    add("COTATION", "HEALTH_ACT", lambda r: r.pick("AMI 1|AMI 4 + MAU|AIS 3|AMI 2/2|BSB|BSC|DI 2,5|AMX 3"))
    add("IK", "num", lambda r: r.whole(0, 14))
    add("MAJ_NUIT", "-", lambda r: r.pick("O|N|N|N"))
    add("HEURE", "-", lambda r: f"{r.whole(6, 20):02d}:{r.pick('00|15|30|45')}")
    add(
        "SOIN",
        "HEALTH_ACT|FREE_TEXT",
        lambda r: r.pick("Pansement escarre talon|Injection insuline|Prise de sang|Toilette"),
    )
    add("NUM_AM_IDE", "FR_AM|FR_ADELI", lambda r: keys.luhn(r.pick("33612034|33608871|33698210")))
    add("NUM_AM_PRESC", "FR_AM|FR_ADELI", lambda r: r.doctor.billing)
    add("DT_ORDO", "date", lambda r: f"{r.day:%d/%m/%y}")
    add(
        "TRANSMISSION",
        "FREE_TEXT|-",
        lambda r: r.pick(
            "Plaie propre, prévenir le Dr {0}|Glycémie 2,10 ce matin|Fille joignable au {1}|Refus de soin"
        ).format(r.doctor.person.last, r.kin.mobile),
        0.4,
    )
    return table


def retirement_home() -> Table:
    table = Table("EHPAD_residents.csv", 84, people=84, born=(1926, 1949), missing="NR")
    add = table.add
    add("Chambre", "-", lambda r: f"{r.pick('A|B|C|D|J')}{r.index // 3 + 10}")
    add("Résident(e)", "PERSON", lambda r: f"{r.who.first} {upper(r.who.last)}")
    add("Nom de jeune fille", "LAST_NAME", lambda r: upper(r.who.birth_name) if r.who.sex == "F" else "NR")
    add("Né(e) à", "BIRTH_PLACE", lambda r: r.who.birth_town.name)
    add("le", "BIRTH_DATE|DATE / BIRTH_DATE|DATE|-", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("GIR", "DIAGNOSIS|- / -", lambda r: r.whole(1, 6))
    add("Régime alimentaire", "-|DIAGNOSIS|FREE_TEXT", lambda r: r.pick("normal|mixé|sans sel|diabétique|haché"))
    add("Traitement matin", "DRUG_CODE|FREE_TEXT", lambda r: r.part("drug", DRUGS, 0).title())
    add(
        "Pathologie principale",
        "DIAGNOSIS",
        lambda r: r.pick("Alzheimer|AVC 2019|Parkinson|HTA|Démence vasculaire|BPCO"),
    )
    add("Contact", "PHONE_NUMBER", lambda r: "+33 " + r.kin.mobile[1] + " " + r.kin.mobile[2:])
    add("Caisse de retraite", "-|INSURER|COMPANY_NAME", lambda r: r.pick("CARSAT|MSA|AGIRC-ARRCO|CNRACL|SRE"))
    add("Tarif hébergement/j", "AMOUNT", lambda r: r.number(58, 96, mark=",") + " €")
    add("Aide sociale", "-", lambda r: r.pick("oui|non|en cours"))
    add("Décédé(e) le", "DATE|-", lambda r: f"{r.day:%d/%m/%Y}", 0.85)
    add("Linge n°", "-", lambda r: r.code("###"))
    return table


def rehabilitation() -> Table:
    table = Table("ssr_rhs.csv", 130, separator=",", people=60, missing="NA")
    add = table.add
    add("finess_pmsi", "FR_FINESS", lambda _: keys.finess("31078234"))
    add("num_sejour_ssr", "ref", lambda r: r.code("5######"))
    add("ANO_NIR", "-|FR_NIR|INTERNAL_REFERENCE|SECRET", lambda r: r.code("~" * 32))
    add("age_annees", "-", lambda r: r.whole(25, 95))
    add("sx", "SEX / -|SEX", lambda r: "1" if r.who.sex == "M" else "2")
    add("cp_resid", "POSTCODE", lambda r: str(int(r.who.town.postcode)))
    add("semaine", "-", lambda r: f"{r.day:%V%Y}")
    add("mmp", "DIAGNOSIS", lambda r: r.pick("I690|Z501|M1710|S7200|G8199|Z508"))
    add("dep_habillage", "- / -", lambda r: r.whole(1, 4))
    add("dep_locomotion", "- / -", lambda r: r.whole(1, 4))
    add("csarr_1", "HEALTH_ACT", lambda r: r.pick("ALQ+059|DKR+016|PEQ+164|NKR+060|ZGQ+045"))
    add("nb_csarr", "-", lambda r: r.whole(1, 12))
    add("jours_presence", "-", lambda r: r.pick("1111100|1111111|0111110|1110000"))
    add("gme", "DIAGNOSIS|HEALTH_ACT|- / -|DIAGNOSIS|HEALTH_ACT", lambda r: r.pick("0841A0|0115B1|0876C2|0512A1"))
    return table


def child_protection() -> Table:
    table = Table("pmi_consultations.csv", 100, born=(2018, 2022), people=100, year=2023)
    add = table.add
    add("ENFANT_NOM", "LAST_NAME", lambda r: r.who.last)
    add("ENFANT_PRENOM", "FIRST_NAME", lambda r: r.who.first)
    add("ENFANT_NAISSANCE", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("ENFANT_RANG_GEMELLAIRE", "BIRTH_RANK", lambda r: r.who.rank)
    add("MATERNITE_NAISS", "BIRTH_PLACE|CITY|COMPANY_NAME", lambda r: r.who.birth_town.name)
    add("MERE_NOM_PRENOM", "PERSON", lambda r: f"{r.doctor.person.last} {r.pick('Awa|Julie|Émilie|Sonia|Mélanie')}")
    add("MERE_TEL", "PHONE_NUMBER", lambda r: r.doctor.person.mobile)
    add("POIDS_G", "-|DIAGNOSIS", lambda r: r.whole(2400, 14800))
    add("TAILLE_CM", "num", lambda r: r.number(46, 98, 1, ","))
    add("PC_CM", "num", lambda r: r.number(33, 50, 1, ","))
    add("VACCIN_1", "DRUG_CODE|HEALTH_ACT|-", lambda r: r.pick("Infanrix Hexa|Prevenar 13|Priorix|Bexsero|BCG"))
    add("N_LOT_VACCIN", "-", lambda r: r.code("@@##@###"))
    add("ALLAITEMENT", "-", lambda r: r.pick("OUI|NON|MIXTE"))
    add(
        "SIGNALEMENT_IP",
        "FREE_TEXT|-",
        lambda r: r.pick(
            "RAS|Vu avec l'assistante sociale de {0}, à revoir|Mère fatiguée, orientée vers psychologue"
        ).format(r.who.town.name),
    )
    add("CIRCO", "-", lambda r: r.pick("Nord|Sud|Est|Littoral"))
    add("N_CERT_8J", "ref", lambda r: r.code("###########"))
    return table


def ambulances() -> Table:
    table = Table("courses_ambulance.csv", 170, separator="\t", people=60, missing="")
    add = table.add
    add("course_no", "ref", lambda r: r.code("AM-#####"))
    add("transporté", "PERSON", lambda r: f"{r.who.last} {r.who.first}")
    add("immat_veh", "VEHICLE_PLATE", lambda r: r.pick("FT-418-QK|GB-902-LM|EX-377-ZD|GA-120-WB"))
    add("prise_en_charge", "POSTAL_ADDRESS", lambda r: r.who.address)
    add(
        "motif",
        "DIAGNOSIS|HEALTH_ACT|FREE_TEXT|-",
        lambda r: r.pick("dialyse|chimiothérapie|retour domicile|radiothérapie"),
    )
    add("km_charge", "num", lambda r: r.number(2, 140, 1, ","))
    add("bon_transport", "ref", lambda r: r.code("########"))
    add("ald_oui_non", "DIAGNOSIS|- / -", lambda r: r.pick("O|N"))
    add(
        "nir_assure",
        "FR_NIR / FR_NIR|-",
        lambda r: (
            f"{int(r.who.thirteen):.5E}".replace(".", ",") if r.chance(0.7) and r.who.thirteen.isdigit() else r.who.nir
        ),
    )
    add(
        "centre_affil",
        "FR_AMO|- / -|FR_AMO",
        lambda r: f"{r.who.town.insee[:2].replace('2A', '20').replace('2B', '20')}1/0000",
    )
    add("fact_ttc", "AMOUNT", lambda r: r.number(52, 240, mark=","))
    add("depart", "date", lambda r: f"{r.day:%d/%m/%Y} {r.whole(6, 18):02d}:{r.whole(0, 59):02d}")
    return table


def occupational_health() -> Table:
    table = Table("SIST_visites.csv", 145, encoding="utf-8-sig", people=145, born=(1960, 2003))
    add = table.add
    add("Entreprise adhérente", "COMPANY_NAME", lambda r: r.firm.title)
    add("N° adhérent", "MEMBER_NUMBER|INTERNAL_REFERENCE|-", lambda r: r.firm.siren[:5])
    add(
        "Siret étab.",
        "FR_SIRET",
        lambda r: f"{r.firm.siret[:3]} {r.firm.siret[3:6]} {r.firm.siret[6:9]} {r.firm.siret[9:]}",
    )
    add("Salarrié", "PERSON", lambda r: f"{r.who.first} {upper(r.who.last)}")
    add("Naiss.", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("Poste", "-", lambda r: r.pick("Cariste|Soudeur|Assistante de direction|Aide-soignante|Peintre"))
    add("Type visite", "-|HEALTH_ACT", lambda r: r.pick("VIP initiale|SIR|Reprise|Pré-reprise|Demande employeur"))
    add("Date visite", "date", lambda r: f"{r.day:%d/%m/%Y}")
    add(
        "Conclusion",
        "-|DIAGNOSIS|FREE_TEXT",
        lambda r: r.pick("Attestation de suivi|Apte|Inapte au poste|Apte avec aménagement"),
    )
    add(
        "Restrictions",
        "DIAGNOSIS|FREE_TEXT",
        lambda r: r.pick(
            "Pas de port de charges > 10 kg, lombalgie chronique|Pas de travail en hauteur (épilepsie)|"
            "Télétravail conseillé"
        ),
        0.5,
    )
    add("Tableau MP", "DIAGNOSIS|- / -", lambda r: r.pick("57A|98|42|30 bis|66"), 0.7)
    add("RPPS", "FR_RPPS", lambda r: r.doctor.rpps)
    add("Exposition dB(A)", "num", lambda r: r.number(60, 96, 1, ","))
    add("Cotisation HT", "AMOUNT", lambda r: r.number(80, 120, mark=","))
    add("Adeli IDEST", "FR_ADELI|FR_AM", lambda r: r.doctor.adeli)
    return table


def veterinary() -> Table:
    table = Table("veto_clients.csv", 90, people=70)
    add = table.add
    add("Proprio", "PERSON|LAST_NAME", lambda r: r.who.last + " " + r.who.first[0] + ".")
    add(
        "Animal",
        "-|FIRST_NAME / -|FIRST_NAME",
        lambda r: r.pick("Félix|Oscar|Rex|Caramel|Ulysse|Simba|Nala|Praline|Lucky"),
    )
    add("Espèce", "-", lambda r: r.pick("chien|chat|NAC|cheval"))
    add("Sexe animal", "-|SEX / SEX|-", lambda r: r.pick("M|F|MC|FS"))
    add("Né le (animal)", "-|DATE|BIRTH_DATE / -|DATE|BIRTH_DATE", lambda r: r.date("%d/%m/%Y", 2008, 2022))
    add("Puce", "ref", lambda r: r.code("25026##########"))
    add("Tel proprio", "PHONE_NUMBER", lambda r: r.who.mobile[1:] if r.chance(0.5) else r.who.mobile)
    add("Poids kg", "num", lambda r: r.number(1, 48, 1, ","))
    add(
        "Diagnostic véto",
        "-|DIAGNOSIS|FREE_TEXT / -|DIAGNOSIS|FREE_TEXT",
        lambda r: r.pick("otite|gastro-entérite|fracture radius|gale|coryza"),
    )
    add("Vaccin rage", "date", lambda r: r.date("%m/%Y", 2021, 2023), 0.3)
    add("Montant fac.", "AMOUNT", lambda r: r.number(38, 400, mark=","))
    add("Assur. animal", "INSURER|-", lambda r: r.pick("SantéVet|Bulle Bleue|Assur O'Poil"), 0.7)
    add("Bourg", "CITY", lambda r: r.who.town.name)
    return table


def clinical_study() -> Table:
    table = Table("eCRF_visits_export.csv", 220, separator=",", people=40, missing=".", born=(1945, 1995))
    add = table.add
    add("SUBJID", "id", lambda r: f"FR-{r.who.serial % 30:02d}-{r.who.serial % 1000:03d}")
    add("SITEID", "-", lambda r: f"FR{r.who.serial % 30:02d}")
    add("INITIALS", "PERSON|-|LAST_NAME / -|PERSON", lambda r: (r.who.last[:2] + r.who.first[0]).upper())
    add("BRTHYM", "BIRTH_DATE / -|DATE|BIRTH_DATE", lambda r: f"{r.who.born:%m/%Y}")
    add("SEXCD", "SEX / -|SEX", lambda r: "1" if r.who.sex == "M" else "2")
    add("ARM", "-", lambda r: r.fixed("A|B"))
    add("VISITNUM", "-", lambda r: r.whole(1, 8))
    add("VISDAT", "date", lambda r: f"{r.day:%d-%b-%Y}".upper())
    add("SYSBP", "-|DIAGNOSIS", lambda r: r.whole(98, 178))
    add("HR", "-|DIAGNOSIS", lambda r: r.whole(48, 110))
    add("BMI", "- / -|AMOUNT", lambda r: r.number(17, 41, 1))
    add("AETERM", "DIAGNOSIS|FREE_TEXT", lambda r: r.pick("HEADACHE|NAUSEA|RASH|DIZZINESS|ASTHENIA"), 0.5)
    add("AESER", "-", lambda r: r.pick("N|N|N|Y"))
    add("CMTRT", "DRUG_CODE", lambda r: r.pick("PARACETAMOL|METFORMIN|ASPIRIN|RAMIPRIL|OMEPRAZOLE"), 0.3)
    add("KITNO", "ref", lambda r: r.code("######"))
    add("EDC_HASH", "-", lambda r: r.code("~" * 64))
    return table


def professionals_directory() -> Table:
    table = Table("extraction_annuaire_PS.csv", 230, separator="|", people=10, quote=True)
    add = table.add
    add("Type d'identifiant PP", "-", lambda r: r.pick("8|0"))
    add("Identifiant PP", "FR_RPPS", lambda r: r.doctor.rpps)
    add("Identification nationale PP", "FR_RPPS|- / -|FR_RPPS|INTERNAL_REFERENCE", lambda r: "8" + r.doctor.rpps)
    add("Code civilité d'exercice", "CIVILITY|-", lambda r: r.pick("DR|DR|PR|"))
    add("Code civilité", "CIVILITY", lambda r: {"M": "M", "F": "MME"}[r.doctor.person.sex])
    add("Nom d'exercice", "LAST_NAME", lambda r: upper(r.doctor.person.last))
    add("Prénom d'exercice", "FIRST_NAME", lambda r: upper(r.doctor.person.first))
    add("Libellé profession", "-", lambda r: r.doctor.speciality)
    add("Numéro SIRET site", "FR_SIRET", lambda r: r.firm.siret, 0.4)
    add("Numéro FINESS site", "FR_FINESS", lambda r: r.doctor.finess, 0.3)
    add("Numéro Voie (coord. structure)", "POSTAL_ADDRESS|- / -", lambda r: r.doctor.practice.split(" ", 1)[0])
    add("Libellé Voie (coord. structure)", "POSTAL_ADDRESS", lambda r: upper(r.doctor.practice.split(" ", 1)[1]))
    add("Code commune (coord. structure)", "FR_INSEE_CODE", lambda r: r.doctor.person.town.insee)
    add("Téléphone (coord. structure)", "PHONE_NUMBER", lambda r: r.doctor.person.landline, 0.2)
    add(
        "Adresse BAL MSSanté",
        "EMAIL_ADDRESS",
        lambda r: f"{r.doctor.person.email.split('@')[0]}@medecin.mssante.fr",
        0.5,
    )
    add("Ancien numéro ADELI", "FR_ADELI", lambda r: r.doctor.adeli, 0.2)
    return table


def establishments() -> Table:
    table = Table("etablissements_finess_extrait.csv", 140, separator=";", people=10)
    add = table.add
    add("nofinesset", "FR_FINESS", lambda r: r.firm.finess)
    add("nofinessej", "FR_FINESS", lambda r: r.doctor.finess)
    add("rs", "COMPANY_NAME", lambda r: r.pick("EHPAD LES |CLINIQUE |SSIAD |IME ") + upper(r.firm.name.split(" ")[0]))
    add("numvoie", "POSTAL_ADDRESS|- / -", lambda r: r.firm.street.split(" ", 1)[0])
    add("voie", "POSTAL_ADDRESS", lambda r: upper(r.firm.street.split(" ", 1)[1]))
    add("commune", "-|FR_INSEE_CODE / -", lambda r: r.firm.town.insee[-3:])
    add("departement", "-", lambda r: r.firm.town.department)
    add(
        "ligneacheminement",
        "CITY|POSTCODE|POSTAL_ADDRESS",
        lambda r: f"{r.firm.town.postcode} {upper(r.firm.town.name)}",
    )
    add("telephone", "PHONE_NUMBER", lambda r: r.firm.phone)
    add("categetab", "-", lambda r: r.pick("500|355|365|620|183"))
    add("siret", "FR_SIRET", lambda r: r.firm.siret)
    add("dateouv", "date", lambda r: r.date("%Y-%m-%d", 1950, 2020))
    add("coordxet", "num", lambda r: r.number(200000, 1100000, 1))
    add("coordyet", "num", lambda r: r.number(6100000, 7100000, 1))
    add("codemft", "-", lambda r: r.pick("03|05|99|54"))
    add("rna_gestion", "FR_RNA", lambda r: r.firm.rna, 0.4)
    return table


TABLES = [
    nurses,
    retirement_home,
    rehabilitation,
    child_protection,
    ambulances,
    occupational_health,
    veterinary,
    clinical_study,
    professionals_directory,
    establishments,
]
