"""Hospitals, laboratories, pharmacies, opticians and dentists."""

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fourth.beings import upper
from benchmarks.accuracy.generate_fourth.table import Row, Table

ILLNESSES = (
    "E11.9=Diabète de type 2=8|I10=Hypertension essentielle=12|J45.9=Asthme=14|F32.1=Épisode dépressif moyen=23|"
    "C50.9=Tumeur du sein=30|M54.5=Lombalgie basse=|I48=Fibrillation auriculaire=5|K35.8=Appendicite aiguë=|"
    "G20=Maladie de Parkinson=16|N18.3=Insuffisance rénale chronique=19|S72.0=Fracture du col du fémur="
)
DRUGS = (
    "DOLIPRANE 1000MG CPR=N02BE01=340093595583|KARDEGIC 75MG SACHET=B01AC06=340093267411|"
    "LEVOTHYROX 75MCG CPR=H03AA01=340093404512|METFORMINE 850MG CPR=A10BA02=340093611233|"
    "AMOXICILLINE 500MG GEL=J01CA04=340093488125|VENTOLINE 100MCG=R03AC02=340093199107|"
    "SERTRALINE 50MG GEL=N06AB06=340093722604|TAHOR 20MG CPR=C10AA05=340093437619|"
    "ELIQUIS 5MG CPR=B01AF02=340093910277|INEXIUM 40MG CPR=A02BC05=340093506618"
)
EXAMS = (
    "HEMOGLOBINE=g/dL=13,2=1104=12,0=16,0|GLYCEMIE A JEUN=g/L=1,02=0552=0,70=1,10|"
    "CREATININE=µmol/L=78=0593=45=104|"
    "TSH=mUI/L=2,1=1208=0,4=4,0|CRP=mg/L=4=1804=0=5|CHOLESTEROL LDL=g/L=1,35=2001=0,50=1,60|"
    "FERRITINE=µg/L=120=0888=30=300|INR==2,4=0127=2,0=3,0|HBA1C=%=6,1=1577=4,0=6,0"
)


def flag(row: Row) -> str:
    """Low, normal or high, by the bounds of the analysis."""
    low, value, high = (
        float(text.replace(",", "."))
        for text in (row.part("exam", EXAMS, 4), measured(row), row.part("exam", EXAMS, 5))
    )
    return "L" if value < low else "H" if value > high else "N"


def measured(row: Row) -> str:
    """A value about the usual one of the row's analysis."""
    usual = row.part("exam", EXAMS, 2)
    factor = row.kept.setdefault("factor", row.rng.uniform(0.6, 1.4))
    value = float(usual.replace(",", ".")) * factor
    return f"{value:.{len(usual.partition(',')[2])}f}".replace(".", ",")


def hospital_movements() -> Table:
    table = Table("MVT_PAT_DPI.csv", 240, separator="|", people=90, missing="\\N")
    add = table.add
    add("IPP", "id", lambda r: f"8{r.who.serial:05d}{r.who.member[:4]}")
    add("IEP", "id", lambda r: r.code("23#######"))
    add("NOM_NAISSANCE", "LAST_NAME", lambda r: upper(r.who.birth_name))
    add("PREM_PRENOM", "FIRST_NAME", lambda r: upper(r.who.first))
    add("SEXE_INS", "SEX", lambda r: r.who.sex)
    add("DDN", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("COG_NAISS", "BIRTH_PLACE|FR_INSEE_CODE / FR_INSEE_CODE|BIRTH_PLACE|POSTCODE", lambda r: r.who.birth_town.insee)
    add("MATRICULE_INS", "FR_NIR", lambda r: r.who.nir)
    add("OID_INS", "-", lambda _: "1.2.250.1.213.1.4.8")
    add("STATUT_ID", "-", lambda r: r.pick("QUALIFIEE|PROVISOIRE|VALIDEE|RECUPEREE"))
    add("UF_HEB", "-", lambda r: r.pick("2101|2102|3340|4417|5020"))
    add("CHAMBRE", "- / -|DIAGNOSIS", lambda r: r.pick("E11|C50|A104|B207|F32|J45"))
    add("LIT", "-", lambda r: r.pick("P|F|1|2"))
    add("DT_ENTREE", "date", lambda r: f"{r.day:%d/%m/%Y} {r.whole(0, 23):02d}:{r.whole(0, 59):02d}")
    add("DT_SORTIE", "date", lambda r: r.later("%d/%m/%Y", 14), 0.2)
    add("MODE_ENT", "-", lambda r: r.pick("8|7|6"))
    add("DP_CIM", "DIAGNOSIS", lambda r: r.part("ill", ILLNESSES, 0))
    add("MED_RESP_RPPS", "FR_RPPS", lambda r: r.doctor.rpps)
    return table


def laboratory() -> Table:
    table = Table("resultats_labm.txt", 300, separator="\t", people=70)
    add = table.add
    add("dossier", "ref", lambda r: f"23{r.day:%j}{r.index:05d}")
    add("pat_nom", "LAST_NAME", lambda r: r.who.last.upper())
    add("pat_prn", "FIRST_NAME", lambda r: r.who.first.upper())
    add("pat_sx", "SEX / -|SEX", lambda r: "1" if r.who.sex == "M" else "2")
    add("pat_dn", "BIRTH_DATE", lambda r: f"{r.who.born:%Y%m%d}")
    add("presc_id", "FR_RPPS", lambda r: r.doctor.rpps)
    add("code_nabm", "HEALTH_ACT|- / -|HEALTH_ACT", lambda r: r.part("exam", EXAMS, 3))
    add("analyse", "HEALTH_ACT|-", lambda r: r.part("exam", EXAMS, 0))
    add("resultat", "-|DIAGNOSIS / -|AMOUNT|DIAGNOSIS", measured)
    add("unite", "-", lambda r: r.part("exam", EXAMS, 1))
    add("borne_inf", "num", lambda r: r.part("exam", EXAMS, 4))
    add("borne_sup", "num", lambda r: r.part("exam", EXAMS, 5))
    add("flag", "-", flag)
    add("prelevement", "date", lambda r: f"{r.day:%Y%m%d}{r.whole(7, 11):02d}{r.whole(0, 59):02d}")
    add("valide_par", "LOGIN|PERSON|-", lambda r: r.doctor.person.login)
    add("tube_cab", "ref", lambda r: r.code("4#########"))
    return table


def pharmacy() -> Table:
    table = Table("LGO-ventes-ordonnances.csv", 350, people=110, encoding="cp1252")
    add = table.add
    add("NumFact", "ref", lambda r: 480000 + r.index)
    add("DateVente", "date", lambda r: f"{r.day:%d/%m/%Y}")
    add("Client", "PERSON", lambda r: f"{r.who.last.upper()} {r.who.first}")
    add("N° SS", "FR_NIR", lambda r: r.who.nir if not r.chance(0.06) else r.who.nir[:13])
    add("Caisse", "FR_AMO|-", lambda r: f"{r.who.town.insee[:2].replace('2A', '20').replace('2B', '20')}1")
    add("Mutuelle", "INSURER", lambda r: r.who.insurer.name.upper())
    add("CIP13", "DRUG_CODE", lambda r: keys.ean(r.part("drug", DRUGS, 2)))
    add("Désignation", "DRUG_CODE", lambda r: r.part("drug", DRUGS, 0))
    add("Qté", "-", lambda r: r.whole(1, 4))
    add("PU TTC", "AMOUNT|-", lambda r: r.number(1.1, 48, mark=","))
    add("TVA", "- / -|AMOUNT", lambda r: r.pick("2,10|5,50|10,00|20,00"))
    add("Prescripeur", "PERSON", lambda r: f"DR {upper(r.doctor.person.last)} {upper(r.doctor.person.first)}")
    add("Ident. prescr.", "FR_AM|FR_ADELI|FR_FINESS", lambda r: r.doctor.billing)
    add("Op.", "-|LOGIN", lambda r: r.pick("01|02|03|MB|JL"))
    add("N° ordonnancier", "ref", lambda r: r.code("1####"))
    add("Renouvellement", "-", lambda r: r.pick("1/3|2/3|3/6|0/0"))
    return table


def drug_stock() -> Table:
    table = Table("stock_officine.csv", 130, separator=",")
    add = table.add
    add("cip7", "DRUG_CODE / DRUG_CODE|-", lambda r: keys.ean(r.part("drug", DRUGS, 2))[5:12])
    add("gtin", "DRUG_CODE|- / DRUG_CODE|-", lambda r: "0" + keys.ean(r.part("drug", DRUGS, 2)))
    add("dci_atc", "DRUG_CODE", lambda r: r.part("drug", DRUGS, 1))
    add("lot_fab", "-", lambda r: r.code("@####"))
    add("exp_yyMMdd", "date", lambda r: r.date("%y%m%d", 2024, 2027))
    add("sn_serialisation", "-", lambda r: r.code("@#@##@@#####@"))
    add("qte_rayon", "-", lambda r: r.whole(0, 60))
    add("qte_reserve", "-", lambda r: r.whole(0, 200))
    add("rotation_mois", "num", lambda r: r.number(0, 40, 1))
    add("pght_eur", "AMOUNT|-", lambda r: r.number(0.8, 60))
    add("grossiste", "COMPANY_NAME", lambda r: r.firm.title)
    add("emplacement", "- / -|HEALTH_ACT", lambda r: r.code("@@@@###"))
    return table


def optician() -> Table:
    table = Table("fiches_optique.csv", 90, missing="?", people=90)
    add = table.add
    add("REF_CLI", "INTERNAL_REFERENCE|MEMBER_NUMBER|-", lambda r: f"C{r.who.serial}")
    add("NOMCLI", "LAST_NAME", lambda r: r.who.last)
    add("PRECLI", "FIRST_NAME", lambda r: r.who.first)
    add("DNCLI", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("OD_SPH", "DIAGNOSIS / DIAGNOSIS|-", lambda r: f"{r.whole(-24, 16) / 4:+.2f}")
    add("OD_CYL", "DIAGNOSIS / DIAGNOSIS|-", lambda r: f"{r.whole(-12, 0) / 4:+.2f}")
    add("OD_AX", "DIAGNOSIS / -", lambda r: r.whole(0, 36) * 5)
    add("EP_MM", "- / -|AMOUNT", lambda r: r.number(54, 70, 1))
    add("MONTURE", "-", lambda r: r.pick("Ray Vista RV12|Léon Martin 4502|Ateliers Jura J7|Clara B. Titane"))
    add(
        "COD_LPP",
        "HEALTH_ACT|DRUG_CODE|- / -|HEALTH_ACT|DRUG_CODE|INTERNAL_REFERENCE",
        lambda r: r.pick("2203240|2259966|2287916|2223342"),
    )
    add("PX_VERRES", "AMOUNT", lambda r: r.pick("89.00|145.50|320.00|249.90"))
    add("PEC_NUM", "ref", lambda r: r.code("PEC########"))
    add("RESO", "CARE_NETWORK", lambda r: r.pick("ITELIS|SANTECLAIR|KALIXIA|CARTE BLANCHE"), 0.2)
    add(
        "NUM_SECU",
        "FR_NIR",
        lambda r: (
            f"{r.who.nir[0]} {r.who.nir[1:3]} {r.who.nir[3:5]} {r.who.nir[5:7]} "
            f"{r.who.nir[7:10]} {r.who.nir[10:13]} {r.who.nir[13:]}"
        ),
    )
    add("TEL1", "PHONE_NUMBER", lambda r: r.who.landline, 0.3)
    add("ORDO_DU", "date", lambda r: f"{r.day:%d/%m/%Y}")
    add("PRESC_AM", "FR_AM|FR_ADELI", lambda r: r.doctor.billing)
    return table


def dentist() -> Table:
    table = Table("cab_dentaire_actes.csv", 160, separator=",", encoding="utf-8-sig", people=50, quote=True)
    add = table.add
    add("Patient", "PERSON", lambda r: f"{r.who.last}, {r.who.first}")
    add("Dent", "- / -", lambda r: r.pick("11|16|21|24|36|38|46|47"))
    add("Cotation", "HEALTH_ACT", lambda r: r.pick("HBLD038|HBMD050|HBJD001|HBGD036|HBFD006|SC12|Z 6"))
    add("Face(s)", "-", lambda r: r.pick("O|MO|MOD|V|"))
    add("Honoraires", "AMOUNT", lambda r: r.pick("28.92 €|43.38 €|500.00 €|290.00 €|60.00 €"))
    add("ADELI praticien", "FR_ADELI", lambda r: r.doctor.adeli)
    add("Date acte", "date", lambda r: f"{r.day:%d %m %Y}")
    add("FSE n°", "ref", lambda r: r.code("#########"))
    add("Réglé par", "-", lambda r: r.pick("CB|chèque|espèces|tiers payant"))
    add(
        "Antécédents",
        "DIAGNOSIS|FREE_TEXT",
        lambda r: r.pick("valve cardiaque|diabète|enceinte 5 mois|bisphosphonates|aucun|VIH suivi"),
        0.4,
    )
    add("Devis n°", "ref", lambda r: r.code("D23-####"), 0.5)
    return table


TABLES = [hospital_movements, laboratory, pharmacy, drug_stock, optician, dentist]
