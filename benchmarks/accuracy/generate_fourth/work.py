"""Payroll, recruiting, unions, directories of staff."""

from benchmarks.accuracy.generate_fourth.beings import plain, upper
from benchmarks.accuracy.generate_fourth.table import Table


def payroll() -> Table:
    table = Table("DSN_S21_individus.csv", 190, separator="|", people=150, born=(1960, 2003), missing="''")
    add = table.add
    add("S21.G00.06.001", "FR_SIREN", lambda r: r.firm.siren)
    add("S21.G00.11.001", "- / -", lambda r: r.firm.siret[9:])
    add("S21.G00.30.001", "FR_NIR", lambda r: r.who.thirteen)
    add("S21.G00.30.002", "LAST_NAME", lambda r: upper(r.who.birth_name))
    add("S21.G00.30.004", "FIRST_NAME", lambda r: upper(r.who.first))
    add("S21.G00.30.005", "SEX / -|SEX", lambda r: "01" if r.who.sex == "M" else "02")
    add("S21.G00.30.006", "BIRTH_DATE", lambda r: f"{r.who.born:%d%m%Y}")
    add("S21.G00.30.007", "BIRTH_PLACE", lambda r: upper(r.who.birth_town.name))
    add("S21.G00.30.009", "POSTCODE", lambda r: r.who.town.postcode)
    add("S21.G00.30.014", "-|BIRTH_PLACE / -", lambda r: r.who.birth_town.insee[:2])
    add("S21.G00.30.019", "INTERNAL_REFERENCE|LOGIN|-", lambda r: f"{r.who.serial:08d}")
    add("S21.G00.40.001", "DATE|-", lambda r: r.date("%d%m%Y", 1995, 2022))
    add("S21.G00.40.004", "-", lambda r: r.pick("543d|621a|388a|676c"))
    add("S21.G00.40.009", "-|CONTRACT_NUMBER|INTERNAL_REFERENCE", lambda r: r.code("0000#"))
    add("S21.G00.50.002", "AMOUNT", lambda r: r.number(1100, 4300))
    add("S21.G00.50.006", "- / -|AMOUNT", lambda r: r.number(0, 20))
    return table


def payslips() -> Table:
    table = Table("bulletins_paie_0623.csv", 110, encoding="cp1252", people=110, born=(1958, 2003))
    add = table.add
    add("MATRIC", "INTERNAL_REFERENCE|LOGIN|-", lambda r: f"{r.who.serial % 9000 + 1000}")
    add("NOM_PREN", "PERSON", lambda r: f"{upper(r.who.last)} {r.who.first}")
    add("NOSECU", "FR_NIR", lambda r: r.who.thirteen)
    add("EMPLOI", "-", lambda r: r.pick("COMPTABLE|MAGASINIER|CHEF D'EQUIPE|AGENT ENTRETIEN"))
    add("COEFF", "-", lambda r: r.pick("190|215|240|285"))
    add("HRS_BASE", "- / -|AMOUNT", lambda r: r.pick("151,67|121,33|75,83"))
    add("SALBRUT", "AMOUNT", lambda r: r.number(1700, 4800, mark=","))
    add("COT_SAL", "AMOUNT", lambda r: r.number(300, 1100, mark=","))
    add("NETPAY", "AMOUNT", lambda r: r.number(1300, 3700, mark=","))
    add("PAS_TX", "- / -|AMOUNT", lambda r: r.pick("0,0|1,3|2,9|5,3|7,5"))
    add("CPT_GUICHET", "-|FR_RIB / -|POSTCODE", lambda r: r.who.account.rib[5:10])
    add("CPT_BANQUE", "-|FR_RIB / -|POSTCODE", lambda r: r.who.account.rib[:5])
    add("CPT_NUM", "FR_RIB|- / -|FR_RIB", lambda r: r.who.account.rib[10:21])
    add("CPT_CLE", "-|FR_RIB / -", lambda r: r.who.account.rib[21:])
    add("CP_N", "- / -|AMOUNT", lambda r: r.number(0, 25, mark=","))
    add("PERIODE", "-|DATE", lambda _: "06/2023")
    add("SYNDIC_O_N", "-", lambda r: r.pick("N|N|N|O"))
    add("CPT_BIC", "BIC", lambda r: r.who.account.bic[:8])
    return table


def candidates() -> Table:
    table = Table("ats_candidates.csv", 135, separator=",", people=135, born=(1968, 2004), missing="null")
    add = table.add
    add("candidateId", "INTERNAL_REFERENCE|-", lambda r: r.code("~~~~~~~~-~~~~-4~~~-a~~~-~~~~~~~~~~~~"))
    add("fullName", "PERSON", lambda r: f"{r.who.first} {r.who.last}")
    add("emailAddress", "EMAIL_ADDRESS", lambda r: r.who.email)
    add("mobilePhone", "PHONE_NUMBER", lambda r: "+33" + r.who.mobile[1:])
    add(
        "linkedinUrl",
        "URL",
        lambda r: f"https://www.linkedin.com/in/{plain(r.who.first)}-{plain(r.who.last)}-{r.code('~~~~~~')}",
        0.4,
    )
    add("currentEmployer", "COMPANY_NAME", lambda r: r.firm.name, 0.2)
    add("jobReqNumber", "ref", lambda r: r.code("REQ-2023-####"))
    add("nationality", "-", lambda r: r.pick("FR|FR|FR|MA|PT|SN|RO"))
    add("workPermitNo", "FR_ID_DOCUMENT", lambda r: r.code("99########"), 0.85)
    add("rqth", "DIAGNOSIS|- / -", lambda r: r.pick("true|false|false|false"))
    add("yearsExp", "-", lambda r: r.whole(0, 30))
    add("stage", "-", lambda r: r.pick("screening|interview|offer|rejected|hired"))
    add(
        "recruiterNotes",
        "FREE_TEXT",
        lambda r: r.pick(
            "Bon contact, dispo sous 2 mois|Enceinte, prise de poste en septembre|Rappeler {0} lundi|Trop cher"
        ).format(r.who.first),
    )
    add("appliedOn", "date", lambda r: f"{r.day:%m/%d/%Y}")
    add("cvFile", "-|PERSON|URL / -|PERSON|URL", lambda r: f"CV_{plain(r.who.last)}_{plain(r.who.first)}.pdf")
    add("gdprConsent", "-", lambda r: r.pick("Y|N"))
    return table


def union() -> Table:
    table = Table("syndicat_cotisants.csv", 70, people=70, born=(1955, 2000))
    add = table.add
    add("Carte n°", "MEMBER_NUMBER|INTERNAL_REFERENCE", lambda r: r.code("075####"))
    add("Camarade", "PERSON", lambda r: f"{r.who.last} {r.who.first}")
    add("Fédé", "-", lambda r: r.pick("Santé|Métaux|Transports|Commerce"))
    add("Section d'entreprise", "COMPANY_NAME", lambda r: r.firm.name)
    add("Mandat", "-", lambda r: r.pick("DS|CSE titulaire|CSE suppléant||RSS"))
    add("Timbres payés", "-", lambda r: r.whole(0, 12))
    add("Cotis. annuelle", "AMOUNT", lambda r: r.number(90, 260, mark=",") + "€")
    add("PAC (IBAN)", "IBAN_CODE", lambda r: " ".join(r.who.account.iban[i : i + 4] for i in range(0, 27, 4)), 0.3)
    add("RUM", "INTERNAL_REFERENCE|CONTRACT_NUMBER|-", lambda r: r.code("UD75-@@####"), 0.3)
    add("Portable perso", "PHONE_NUMBER", lambda r: "/".join(r.who.mobile[i : i + 2] for i in range(0, 10, 2)))
    add("Adhésion", "DATE|-", lambda r: r.date("%m/%Y", 1985, 2023))
    add("Grève 7 mars", "-", lambda r: r.pick("oui|non|?"))
    return table


def staff_directory() -> Table:
    table = Table("ldap_dump_people.csv", 160, separator=";", people=160, born=(1960, 2001))
    add = table.add
    add("uid", "LOGIN", lambda r: f"{plain(r.who.first)[0]}{plain(r.who.last).replace('-', '')[:7]}")
    add("cn", "PERSON", lambda r: f"{r.who.first} {r.who.last}")
    add("sn", "LAST_NAME", lambda r: r.who.last)
    add("givenName", "FIRST_NAME", lambda r: r.who.first)
    add("mail", "EMAIL_ADDRESS", lambda r: f"{plain(r.who.first)}.{plain(r.who.last)}@ville-exemple.fr")
    add("telephoneNumber", "PHONE_NUMBER|-", lambda r: r.pick("0556") + r.code("######"), 0.1)
    add("employeeNumber", "INTERNAL_REFERENCE|-", lambda r: r.who.serial)
    add(
        "userPassword",
        "PASSWORD|SECRET / PASSWORD|SECRET",
        lambda r: "{SSHA}" + r.code("~" * 10).replace("0", "Q") + r.code("@~@@~@~@@~@~@@~@") + "==",
    )
    add("objectGUID", "-|INTERNAL_REFERENCE", lambda r: r.code("{~~~~~~~~-~~~~-~~~~-~~~~-~~~~~~~~~~~~}"))
    add("memberOf", "-", lambda r: r.pick("cn=dsi,ou=groupes|cn=rh,ou=groupes|cn=culture,ou=groupes"))
    add("pwdLastSet", "-|DATE|INTERNAL_REFERENCE", lambda r: r.code("1332#############"))
    add("userAccountControl", "-", lambda r: r.pick("512|514|66048"))
    add(
        "physicalDeliveryOfficeName",
        "-|POSTAL_ADDRESS",
        lambda r: r.pick("Hôtel de ville - B12|Annexe Sud|CTM|Médiathèque"),
    )
    add("homeDirectory", "LOGIN|URL|- / -|LOGIN|URL", lambda r: f"/home/{r.who.login}")
    add("whenCreated", "date", lambda r: r.date("%Y%m%d000000.0Z", 2009, 2023))
    return table


TABLES = [payroll, payslips, candidates, union, staff_directory]
