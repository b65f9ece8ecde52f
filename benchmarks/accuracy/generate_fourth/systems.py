"""Accounts, logs, secrets, tickets, weather and results."""

from datetime import timedelta

from benchmarks.accuracy.generate_fourth.beings import plain
from benchmarks.accuracy.generate_fourth.table import Row, Table


def bcrypt(row: Row) -> str:
    """A hash that no password has."""
    return "$2b$12$" + row.code("~@~@@~~@@~~@~@@~~~@~@@" + "@~~@~@@~@~~@@~@~@~@@~~@~@@~~@~@")


def accounts() -> Table:
    table = Table("iam_users_export.csv", 170, separator=",", people=170, year=2024)
    add = table.add
    add("user.login", "LOGIN", lambda r: r.who.login if r.chance(0.8) else r.who.email)
    add("user.displayName", "PERSON", lambda r: f"{r.who.last.upper()} {r.who.first}")
    add("credential.hash", "PASSWORD|SECRET / PASSWORD|SECRET", bcrypt)
    add(
        "credential.initialPassword",
        "PASSWORD",
        lambda r: r.pick("Bienvenue|Printemps|Welcome|Paris") + r.code("####") + "!",
        0.6,
    )
    add(
        "mfa.seed",
        "SECRET|PASSWORD",
        lambda r: "".join(r.rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") for _ in range(32)),
    )
    add(
        "session.token",
        "SECRET",
        lambda r: "eyJhbGciOiJIUzI1NiJ9." + r.code("~@~@~~@@~@~~@@~@") + "." + r.code("@~~@@~@~@~@@~~@~"),
    )
    add(
        "recovery.question",
        "-|SECRET",
        lambda r: r.pick("Nom de jeune fille de la mère ?|Premier animal ?|Ville de naissance ?"),
    )
    add("lastLogin.ip", "IP_ADDRESS", lambda r: r.who.ip if r.chance(0.8) else r.code("2a01:cb1#:~~~:~~00::~~~"))
    add(
        "lastLogin.at",
        "date",
        lambda r: f"{r.day:%Y-%m-%dT}{r.whole(0, 23):02d}:{r.whole(0, 59):02d}:12.{r.code('###')}Z",
    )
    add("role", "-", lambda r: r.pick("viewer|editor|admin|auditor"))
    add("failedAttempts", "-", lambda r: r.whole(0, 5))
    add("device.mac", "-|INTERNAL_REFERENCE|IP_ADDRESS", lambda r: r.code("~~:~~:~~:~~:~~:~~"))
    add("enabled", "-", lambda r: r.pick("true|true|false"))
    return table


def web_log() -> Table:
    table = Table("access_log_2024.tsv", 390, separator="\t", people=60, year=2024)
    add = table.add
    add("c-ip", "IP_ADDRESS", lambda r: r.who.ip)
    add("cs-username", "LOGIN", lambda r: r.who.login, 0.5)
    add("date", "date", lambda r: f"{r.day:%Y-%m-%d}")
    add("time", "-|DATE", lambda r: f"{r.whole(0, 23):02d}:{r.whole(0, 59):02d}:{r.whole(0, 59):02d}")
    add("cs-method", "-", lambda r: r.pick("GET|GET|POST|HEAD"))
    add("cs-uri-stem", "URL|-", lambda r: r.pick("/|/espace-client|/contact|/img/logo.png|/api/v2/devis"))
    add(
        "cs(Referer)",
        "URL",
        lambda r: r.pick("https://www.google.fr/|https://duckduckgo.com/?q=devis|https://www.exemple.fr/offres"),
        0.3,
    )
    add("sc-status", "-", lambda r: r.pick("200|200|301|404|500"))
    add("sc-bytes", "-", lambda r: r.whole(180, 98000))
    add("time-taken", "-", lambda r: r.whole(2, 4000))
    add(
        "cs(User-Agent)",
        "-|FREE_TEXT",
        lambda r: r.pick(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/121.0|"
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_2) Safari/604.1|curl/8.4.0"
        ),
    )
    add("s-ip", "IP_ADDRESS", lambda r: "10.0.4." + r.pick("11|12|13"))
    add("x-session", "SECRET|-|INTERNAL_REFERENCE", lambda r: r.code("~" * 26))
    add("x-app-version", "- / -|IP_ADDRESS", lambda r: r.pick("4.12.0.7|4.12.1.0|4.13.0.2"))
    return table


def partners() -> Table:
    table = Table("partenaires_api_flux.csv", 45, separator=";")
    add = table.add
    add("partenaire", "COMPANY_NAME", lambda r: r.firm.name)
    add("endpoint", "URL", lambda r: f"https://api.{r.firm.domain}/v{r.whole(1, 3)}/flux")
    add(
        "client_id",
        "LOGIN|INTERNAL_REFERENCE|- / -|LOGIN|INTERNAL_REFERENCE",
        lambda r: f"svc-{plain(r.firm.name)[:6]}",
    )
    add("client_secret", "SECRET|PASSWORD", lambda r: r.code("~~@~~@@~@~@~~@@~~@~@@~~~@~@~~@@~"))
    add("cle_api_prod", "SECRET", lambda r: "sk_live_" + r.code("~@~@@~~@~~@@~@~~@@~@~@~~"))
    add("ftp_user", "LOGIN", lambda r: plain(r.firm.name)[:8] + "_ftp")
    add("ftp_mdp", "PASSWORD|SECRET", lambda r: r.code("@~@!##~~@$@#"))
    add("ip_autorisee", "IP_ADDRESS", lambda r: r.who.ip + r.pick("|/32|/29"))
    add("contact_tech", "EMAIL_ADDRESS", lambda r: f"support@{r.firm.domain}")
    add("astreinte", "PHONE_NUMBER", lambda r: "0033 " + r.who.mobile[1:])
    add("empreinte_cert", "-", lambda r: ":".join(r.code("~~").upper() for _ in range(20)))
    add("port", "-", lambda r: r.pick("22|443|8443|2222"))
    add("tva_partenaire", "FR_VAT", lambda r: f"{r.firm.vat[:4]} {r.firm.vat[4:]}")
    add("commit", "-", lambda r: r.code("~~~~~~~"))
    add("siren_partenaire", "FR_SIREN", lambda r: f"{r.firm.siren[:3]} {r.firm.siren[3:6]} {r.firm.siren[6:]}")
    return table


def tickets() -> Table:
    table = Table("support_tickets_2023.csv", 120, separator=",", encoding="utf-8-sig", people=70)
    add = table.add
    add("Ticket #", "ref", lambda r: 90211 + r.index)
    add("Opened", "date", lambda r: f"{r.day:%d %B %Y}")
    add("Requester", "PERSON|EMAIL_ADDRESS", lambda r: r.who.email if r.chance(0.3) else f"{r.who.first} {r.who.last}")
    add("Callback", "PHONE_NUMBER", lambda r: "+33 (0)" + r.who.mobile[1:], 0.3)
    add(
        "Subject",
        "FREE_TEXT|-",
        lambda r: r.pick("Mot de passe oublié|Carte TP non reçue|Facture en double|Remboursement lunettes"),
    )
    add(
        "Body",
        "FREE_TEXT",
        lambda r: r.pick(
            "Bonjour, je n'arrive plus à me connecter avec {0}. Cordialement, {1}|"
            "Mon mari {2} est hospitalisé, que dois-je faire ?|"
            "Mon RIB a changé : {3}. Merci|Merci de me rappeler au {4}"
        ).format(r.who.email, r.who.last, r.kin.first, r.who.account.iban, r.who.mobile),
    )
    add("Assignee", "FIRST_NAME|LOGIN", lambda r: r.pick("Sofiane|Ludivine|Gwenn|Thibault"))
    add("SLA h", "-", lambda r: r.pick("4|8|24|72"))
    add("CSAT", "-", lambda r: r.whole(1, 5), 0.5)
    add("Contract ref", "CONTRACT_NUMBER", lambda r: "CT-" + r.who.contract, 0.3)
    add("Unnamed: 10", "URL", lambda r: f"https://files.support.exemple.fr/{r.code('~' * 8)}/piece.pdf", 0.6)
    add("Tags", "-", lambda r: r.pick("login|tp,carte|facturation|optique,urgent"))
    return table


def weather() -> Table:
    table = Table("meteo_quotidienne.csv", 365, separator=";", year=2022)
    add = table.add
    add(
        "NUM_POSTE",
        "ref",
        lambda r: (
            r.firm.town.insee[:2].replace("2A", "20").replace("2B", "20") + f"{r.firm.siren[2:4]}00{r.firm.siren[4]}"
        ),
    )
    add("NOM_USUEL", "CITY|- / CITY|-", lambda r: r.firm.town.name.upper())
    add("LAT", "num", lambda r: f"{42.5 + int(r.firm.siren[1:7]) / 120000:.6f}")
    add("LON", "num", lambda r: f"{int(r.firm.siren[3:]) / 90000 - 4:.6f}")
    add("ALTI", "-", lambda r: int(r.firm.siren[4:7]))
    add("AAAAMMJJ", "date", lambda r: f"{r.day:%Y%m%d}")
    add("RR", "num", lambda r: r.number(0, 30, 1))
    add("TN", "num", lambda r: r.number(-8, 18, 1))
    add("TX", "num", lambda r: r.number(2, 39, 1))
    add("DXY", "-", lambda r: r.whole(0, 36) * 10)
    add("QRR", "-", lambda r: r.pick("1|1|1|9"))
    return table


def category(row: Row) -> str:
    """The running category of that age."""
    age = 2023 - row.who.born.year
    return "JU" if age < 20 else "ES" if age < 23 else "SE" if age < 35 else f"M{min((age - 35) // 5, 9)}"


def race() -> Table:
    table = Table("resultats_10km.csv", 200, separator="\t", people=200, born=(1950, 2006))
    add = table.add
    add("Place", "-", lambda r: r.index + 1)
    add("Dossard", "-|INTERNAL_REFERENCE", lambda r: r.whole(1, 2400))
    add("NOM Prénom", "PERSON", lambda r: f"{r.who.last.upper()} {r.who.first}")
    add("Cat.", "-|SEX", lambda r: category(r) + r.who.sex)
    add("An", "BIRTH_DATE|- / -|BIRTH_DATE", lambda r: f"{r.who.born:%y}")
    add("Club", "-|COMPANY_NAME", lambda r: r.pick("AC |US |Stade |Running ") + r.firm.town.name, 0.4)
    add("Licence FFA", "MEMBER_NUMBER|INTERNAL_REFERENCE", lambda r: r.who.contract, 0.3)
    add("Temps réel", "-", lambda r: str(timedelta(seconds=1871 + r.index * 9)))
    add("km/h", "num", lambda r: f"{36000 / (1871 + r.index * 9):.2f}".replace(".", ","))
    add("Écart", "-", lambda r: f"+{r.index * 9 // 60}'{r.index * 9 % 60:02d}")
    add("Club RNA", "FR_RNA", lambda r: r.firm.rna, 0.7)
    return table


TABLES = [accounts, web_log, partners, tickets, weather, race]
