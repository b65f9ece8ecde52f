"""Notaries, fleets, parcels, firms of the open registers and hospital invoices."""

from benchmarks.accuracy.generate_fourth.beings import upper
from benchmarks.accuracy.generate_fourth.insurance import amo
from benchmarks.accuracy.generate_fourth.table import Table


def notary() -> Table:
    table = Table("etude_notariale_actes.csv", 66, separator=";", encoding="cp1252", people=66, born=(1936, 1985))
    add = table.add
    add("Répertoire", "ref", lambda r: r.code("10####"))
    add("Nature", "-", lambda r: r.pick("Vente|Donation|Notoriété|PACS|Contrat de mariage|Succession"))
    add(
        "Comparant 1",
        "PERSON",
        lambda r: f"{'Monsieur' if r.who.sex == 'M' else 'Madame'} {r.who.first} {upper(r.who.last)}",
    )
    add("Né(e) c1", "BIRTH_DATE", lambda r: f"{r.who.born:%d/%m/%Y}")
    add("À", "BIRTH_PLACE|CITY", lambda r: f"{r.who.birth_town.name.upper()} ({r.who.birth_town.insee[:2]})")
    add("Décès", "DATE|-", lambda r: r.date("%d/%m/%Y", 2020, 2023), 0.7)
    add("Régime matrimonial", "-", lambda r: r.pick("communauté|séparation|PACS|célibataire|universelle"))
    add("Cadastre", "-", lambda r: r.code("@@ ###"))
    add("Prix de vente", "AMOUNT", lambda r: f"{r.whole(60, 620)}.000,00")
    add("Séquestre RIB", "FR_RIB", lambda r: r.who.account.rib)
    add(
        "Pièce produite",
        "FR_ID_DOCUMENT|- / FR_ID_DOCUMENT|-",
        lambda r: r.pick("CNI n° |Passeport n° ") + r.who.identity_card,
    )
    add("Clerc", "PERSON|LOGIN|-", lambda r: r.pick("AMB|JPT|C. Larue|S. Kern"))
    add("Coffre", "-", lambda r: r.code("@##"))
    add("Séquestre BIC", "BIC", lambda r: r.who.account.bic)
    add("SPI c1", "FR_SPI", lambda r: r.who.spi, 0.1)
    return table


def fleet() -> Table:
    table = Table("PARC_AUTO.csv", 78, separator="|", people=40)
    add = table.add
    add("N_PARC", "-|INTERNAL_REFERENCE", lambda r: f"V{r.index + 1:03d}")
    add("IMMAT", "VEHICLE_PLATE", lambda r: r.who.plate if r.chance(0.8) else r.code("#### ZK ##"))
    add("VIN", "-|INTERNAL_REFERENCE|VEHICLE_PLATE", lambda r: r.code("VF1@@@@##########")[:17])
    add("MODELE", "- / -|FIRST_NAME", lambda r: r.pick("CLIO|ZOE|MEGANE|C3|208|KANGOO"))
    add("CONDUCTEUR", "PERSON", lambda r: f"{upper(r.who.first)} {upper(r.who.last)}")
    add(
        "PERMIS_NO",
        "FR_ID_DOCUMENT",
        lambda r: f"{(r.who.born.year + 19) % 100:02d}{r.who.serial % 12 + 1:02d}{r.who.member}",
    )
    add("CARTE_CARB", "-|INTERNAL_REFERENCE|CREDIT_CARD", lambda r: r.code("7002############"))
    add("PIN_CARB", "SECRET|PASSWORD|- / -", lambda r: r.code("####"))
    add("KM", "-", lambda r: r.whole(800, 210000))
    add("L_100", "num", lambda r: r.number(4, 9, 1, ","))
    add("CTRL_TECH", "date", lambda r: r.date("%d/%m/%y", 2023, 2025))
    add("LOYER_LLD", "AMOUNT|-", lambda r: r.number(190, 520, mark=","))
    add("CIE_ASS", "INSURER", lambda r: r.pick("SMACL|GENERALI|AXA|ALLIANZ|GROUPAMA"))
    add("CTR_FLOTTE", "CONTRACT_NUMBER", lambda r: r.pick("00478812|00478813|00530177"))
    add("REGIME", "- / -|FR_AMO", lambda r: r.pick("01|02|03"))
    return table


def parcels() -> Table:
    table = Table("EXPE_TRANSPORT.txt", 150, separator=";", encoding="cp1252")
    add = table.add
    add("BL", "ref", lambda r: r.code("8########"))
    add("COLIS", "ref", lambda r: r.code("2##0#########9#"))
    add("RECEP", "ref", lambda r: r.code("##########"))
    add("DEST_RS", "COMPANY_NAME", lambda r: upper(r.firm.title))
    add(
        "DEST_SIRTE",
        "FR_SIRET / FR_SIRET|-|FR_SIREN",
        lambda r: r.firm.siret if r.chance(0.5) else f"{float(r.firm.siret):.3E}".replace(".", ","),
    )
    add("DEST_CPVILLE", "CITY|POSTCODE|POSTAL_ADDRESS", lambda r: f"{r.firm.town.postcode} {upper(r.firm.town.name)}")
    add("LIVREUR", "FIRST_NAME|-", lambda r: r.pick("KEVIN|SAID|MARCO|JO"))
    add("NB_PAL", "-", lambda r: r.whole(1, 33))
    add("PDS_KG", "num", lambda r: r.number(2, 900, 1, ","))
    add("VOL_M3", "num", lambda r: r.number(0.01, 60, 3, ","))
    add("TRACT", "VEHICLE_PLATE", lambda r: r.who.plate)
    add("DT_LIV", "date", lambda r: f"{r.day:%y%j}")
    add("H_RDV", "-", lambda r: f"{r.whole(6, 17):02d}{r.pick('00|30')}")
    add("GLN", "-|INTERNAL_REFERENCE", lambda r: r.code("30201########"))
    add("INCID", "-", lambda r: r.pick("|||MANQ|AVARIE"))
    add("DEST_NTVA", "FR_VAT", lambda r: r.firm.vat.lower() if r.chance(0.2) else r.firm.vat, 0.2)
    return table


def register() -> Table:
    table = Table("base_unites_legales.csv", 240, separator=",", people=60)
    add = table.add
    add("siren", "FR_SIREN", lambda r: r.firm.siren)
    add("nic_siege", "- / -|POSTCODE", lambda r: r.firm.siret[9:])
    add("denominationUniteLegale", "COMPANY_NAME", lambda r: upper(r.firm.name))
    add("sigle", "-|COMPANY_NAME", lambda r: "".join(word[0] for word in r.firm.name.split()), 0.6)
    add("nomUniteLegale", "LAST_NAME", lambda r: upper(r.who.last), 0.7)
    add("sexeUniteLegale", "SEX", lambda r: r.who.sex, 0.7)
    add("identifiantAssociationUniteLegale", "FR_RNA", lambda r: r.firm.rna, 0.8)
    add("categorieJuridique", "-", lambda r: r.pick("5499|5710|1000|9220|6540"))
    add("activitePrincipale", "-", lambda r: r.firm.ape)
    add("trancheEffectifs", "-", lambda r: r.pick("NN|00|01|03|11|21"))
    add("dateCreation", "date", lambda r: r.date("%Y-%m-%d", 1965, 2023))
    add("codeCommune", "FR_INSEE_CODE", lambda r: r.firm.town.insee)
    add("libelleCommune", "CITY", lambda r: upper(r.firm.town.name))
    add("numTvaIntracom", "FR_VAT", lambda r: r.firm.vat)
    add("siteInternet", "URL", lambda r: f"http://{r.firm.domain}", 0.6)
    add("chiffreAffairesKeur", "AMOUNT|-", lambda r: r.whole(30, 9000), 0.4)
    return table


def hospital_invoices() -> Table:
    table = Table("titres_recette_ACE.csv", 160, separator=",", people=100, encoding="utf-8-sig", missing="0")
    add = table.add
    add("titre", "ref", lambda r: r.code("2300####"))
    add("ndossier", "id", lambda r: r.code("12#######"))
    add("civ_patient", "CIVILITY|SEX / -|CIVILITY|SEX", lambda r: "1" if r.who.sex == "M" else "2")
    add("rg_gem", "BIRTH_RANK", lambda r: r.who.rank)
    add("immat_ss", "FR_NIR", lambda r: r.who.nir)
    add("grd_regime", "FR_AMO|- / -", lambda r: r.pick("01|01|01|02|03"))
    add("caisse_centre", "FR_AMO", lambda r: amo(r.who)[2:])
    add("org_compl", "FR_AMC", lambda r: r.who.insurer.number)
    add("lib_org_compl", "INSURER", lambda r: r.who.insurer.name)
    add("num_pec_mut", "ref", lambda r: r.code("#######"))
    add("exec_am", "FR_AM|FR_ADELI", lambda r: r.doctor.billing)
    add("exec_adeli", "FR_ADELI|FR_AM", lambda r: r.doctor.adeli)
    add("spe_exec", "-", lambda r: r.pick("01|03|04|19|32"))
    add("lettre_cle", "HEALTH_ACT|-", lambda r: r.pick("CS|ATM|ADI|K|FSD|APC"))
    add("base_t2a", "AMOUNT", lambda r: r.number(18, 190))
    add("exo", "-|DIAGNOSIS / -", lambda r: r.pick("0|4|3|5"))
    add("j0", "date", lambda r: f"{r.day:%d%m%Y}")
    return table


def beneficiaries() -> Table:
    table = Table("reprise_beneficiaires_amc.csv", 130, separator="\t", people=90)
    add = table.add
    add("BENEF_cle", "-|INTERNAL_REFERENCE", lambda r: r.code("~~~~~~~~~~~~~~~~"))
    add("BENEF_titre", "CIVILITY", lambda r: {"M": "Monsieur", "F": "Madame"}[r.who.sex])
    add("BENEF_ident", "PERSON", lambda r: f"{r.who.first}\u00a0{r.who.last}")
    add("BENEF_rgNais", "BIRTH_RANK", lambda r: r.who.rank)
    add(
        "BENEF_noSecu",
        "FR_NIR / FR_NIR|-",
        lambda r: f"{int(r.who.nir):.5E}" if r.chance(0.35) and r.who.nir.isdigit() else r.who.nir,
    )
    add("AMO_regCaiCen", "FR_AMO", lambda r: f"{amo(r.who)[:2]}-{amo(r.who)[2:5]}-{amo(r.who)[5:]}")
    add("AMC_noPref", "FR_AMC", lambda r: str(int(r.who.insurer.number)))
    add("AMC_noAdh", "MEMBER_NUMBER", lambda r: r.who.member)
    add("AMC_noCtr", "CONTRACT_NUMBER", lambda r: r.who.contract)
    add("AMC_gar", "GUARANTEE", lambda r: r.pick("HOSP+MED|TOUS RISQUES SANTE|OPTIQUE RENFORCE|BASE+OPT2"))
    add("AMC_reseau", "CARE_NETWORK", lambda r: r.pick("KALIXIA|ITELIS|SEVEANE|aucun"))
    add(
        "PS_adeli",
        "FR_ADELI / FR_ADELI|FR_FINESS|FR_AM|FR_RPPS|-",
        lambda r: r.doctor.adeli if r.chance(0.75) else r.doctor.rpps,
    )
    add("PS_mssante", "EMAIL_ADDRESS", lambda r: f"{r.doctor.person.email.split('@')[0]}@pro.mssante.fr", 0.3)
    add("PS_rib", "FR_RIB", lambda r: r.doctor.person.account.rib)
    add("PS_bic", "BIC", lambda r: r.doctor.person.account.bic)
    add("CB_tok", "CREDIT_CARD|- / -|CREDIT_CARD", lambda r: r.who.card[:6] + "******" + r.who.card[-4:], 0.5)
    add("NUM_FISC", "FR_SPI", lambda r: f"{r.who.spi[:2]} {r.who.spi[2:5]} {r.who.spi[5:8]} {r.who.spi[8:]}", 0.5)
    add("tx_rbt", "-", lambda r: r.pick("65|70|100|60"))
    add("nb_lignes", "-", lambda r: r.whole(1, 12))
    add("mois_paie", "-|DATE", lambda r: f"{r.day:%Y%m}")
    return table


TABLES = [notary, fleet, parcels, register, hospital_invoices, beneficiaries]
