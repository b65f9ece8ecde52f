"""Who may read what on the portal Boréal, and what follows from it: the reach of each kind of account."""

from collections.abc import Iterator

from sample_data.generator import access
from sample_data.generator.access import ALL, NOTHING, Line, account, grant, reach, scope
from sample_data.generator.tables import Members, Row, Table
from sample_data.generator.words import BOREAL_INSURERS

LOOKUP_ROLE = "ps_consultation"
LOOKUP_ACCOUNTS = tuple(f"ps-{number:03}" for number in range(1, 11))
CONSULTED = "nom|prenom|date_naissance|rang_naissance|nir|assureur|num_contrat"
EXPECTED = {
    "beneficiary": {
        "listable": [],
        "reachable": [
            "BIRTH_DATE", "BIRTH_RANK", "CONTRACT_NUMBER", "FIRST_NAME", "FR_NIR", "INSURER", "LAST_NAME",
        ],
    },
    "professional": {"listable": [], "reachable": []},
    "employee": {"listable": [], "reachable": []},
}  # fmt: skip
TERMS = {
    "beneficiary": {
        "exposed": [
            "NIR", "date de naissance", "nom", "nom de l'assureur", "numéro de contrat", "prénom", "rang de naissance",
        ],
        "not_exposed": [
            "coordonnée postale", "courriel", "donnée médicale", "information bancaire", "remboursement de santé",
            "téléphone",
        ],
    },
}  # fmt: skip
GROUP = ("aurore", "polaire")
DEAR = {"67990012", "57990068"}
SCOPES = [
    scope(ALL, "all"),
    scope(NOTHING, "none"),
    scope("recherche", "lookup", keys="nir|date_naissance", guessable="yes"),
    scope("recherche_quota", "lookup", keys="nir|date_naissance", guessable="yes", max_per_day="300"),
    scope("recherche_reference", "lookup", keys="ref_interne", guessable="no"),
    scope("ses_actes", "where", where="finess = :finess"),
    scope("ses_demandes", "where", where="ps.finess = :finess"),
    scope("ses_assures", "where", where="assureur in :assureurs"),
    scope(
        "gros_montants", "where", where="montant_rembourse >= 250 and (num_amc = '67990012' or num_amc = '57990068')"
    ),
]
GRANTS = [
    grant(LOOKUP_ROLE, "beneficiaires", CONSULTED, "recherche", action="search"),
    grant("ps_quota", "beneficiaires", CONSULTED, "recherche_quota", action="search"),
    grant("ps_socle", "professionnels", "*", "ses_actes"),
    grant("ps_actes", "remboursements", "*", "ses_actes"),
    grant("ps_demandes", "prises_en_charge", "*", "ses_demandes"),
    grant("ps_laboratoire", "beneficiaires", CONSULTED, "recherche_reference", action="search"),
    grant("gestionnaire_assureur", "beneficiaires", "*", "ses_assures", except_columns="ref_interne"),
    grant("conseiller_relation", "coordonnees", "*", ALL, masked_columns="iban|bic"),
    grant("controle_depenses", "remboursements", "*", "gros_montants"),
    grant("accueil", "beneficiaires", "nom|prenom|nir|date_naissance", "recherche", action="search"),
    grant("flux_prises_en_charge", "prises_en_charge", "*", ALL, action="download"),
    grant("support_lecture", "*", "*", ALL),
    grant("support_lecture", "enregistrements_appels", "*", ALL),
    grant("gestion_comptes", "*", "*", NOTHING, action="manage_accounts", assignable_roles="*"),
]
ROLES = {
    **dict.fromkeys((LOOKUP_ROLE, "ps_quota", "ps_socle"), ""),
    "ps_actes": "ps_socle",
    "ps_demandes": "ps_socle",
    "ps_infirmier": f"{LOOKUP_ROLE}|ps_actes|ps_demandes",
    "ps_laboratoire": "ps_actes",
    **dict.fromkeys(("gestionnaire_assureur", "conseiller_relation", "controle_depenses", "accueil"), ""),
    **dict.fromkeys(("flux_prises_en_charge", "support_lecture", "gestion_comptes"), ""),
}


def tables(members: Members, *, later: bool) -> dict[str, list[Line]]:
    """The access tables of a drop; the later one has an account more. Enabled is said in French here."""
    accounts = [*_professionals(members, later=later), *_insurers(), *_staff()]
    french = [line | {"enabled": "oui" if line["enabled"] == "true" else "non"} for line in accounts]
    return {
        "accounts": access.with_attributes(french, ("finess", "assureurs")),
        "roles": access.roles(ROLES),
        "grants": GRANTS,
        "scopes": SCOPES,
        "controllers": access.controllers(BOREAL_INSURERS),
    }


def _professionals(members: Members, *, later: bool) -> Iterator[Line]:
    everyone = members.professionals
    yield from access.professional_accounts("ps", LOOKUP_ROLE, everyone[:10], mfa=("none", "sms"))
    kine = everyone[10 : 26 if later else 25]
    yield from access.professional_accounts("kine", "ps_quota", kine, mfa=("none", "otp"))
    yield from access.professional_accounts("infirmier", "ps_infirmier", everyone[30:50], mfa=("cert", "none"))
    yield from access.professional_accounts("labo", "ps_laboratoire", everyone[50:68], mfa=("cert",))


def _insurers() -> Iterator[Line]:
    spellings = {insurer.slug: "|".join(insurer.spellings) for insurer in BOREAL_INSURERS}
    for slug, known in spellings.items():
        yield account(f"gestion-{slug}", "gestionnaire_assureur", mfa="otp") | {"assureurs": known}
    several = "|".join(spellings[slug] for slug in GROUP)
    yield account("gestion-groupe", "gestionnaire_assureur", mfa="otp") | {"assureurs": several}
    former = account("ancien-gestionnaire", "gestionnaire_assureur", enabled="false", last_login="2025-03-31")
    yield former | {"assureurs": spellings["brumes"]}


def _staff() -> Iterator[Line]:
    for number in range(1, 6):
        yield account(f"conseiller-{number:02}", "conseiller_relation", mfa="otp")
    yield account("controle-depenses", "controle_depenses", mfa="unknown")
    yield account("support-lecture", "support_lecture", mfa="none")
    yield account("gestionnaire-comptes", "gestion_comptes", mfa="sms")
    yield account("compte-dormant", "ps_quota", mfa="none", last_login="2023-02-27")
    yield account("accueil-partage", "accueil", kind="shared", mfa="none")
    yield account("service-extraction", "flux_prises_en_charge", kind="service", mfa="cert", last_login="2026-11-20")
    yield account("compte-sans-droit", "", last_login="")


def reaches(members: Members, content: dict[str, Table], unread: bool) -> dict[str, dict[str, int]]:
    """Beneficiaries whom each account lists, reaches and could reach; contact details are left out when unread."""
    people, claims, requests = (content[name] for name in ("beneficiaires", "remboursements", "prises_en_charge"))
    whole = len(members.beneficiaries)
    found = {name: reach(0, whole) for name in (*LOOKUP_ACCOUNTS, "compte-dormant", "accueil-partage", "kine-001")}
    names = {insurer.slug: insurer.spellings for insurer in BOREAL_INSURERS}
    for slug, spellings in names.items():
        found[f"gestion-{slug}"] = reach(len(people.holding("assureur", *spellings)))
    group = [spelling for slug in GROUP for spelling in names[slug]]
    found["gestion-groupe"] = reach(len(people.holding("assureur", *group)))
    found["ancien-gestionnaire"] = found["gestion-brumes"]
    found["controle-depenses"] = reach(len(claims.people(_dear)))
    found["service-extraction"] = reach(len(set(requests.owners)))
    found["support-lecture"] = reach(whole)
    found["gestionnaire-comptes"] = reach(0, 0, whole)
    found["compte-sans-droit"] = reach(0)
    own = members.professionals[30].finess
    patients = claims.holding("finess", own)
    patients |= requests.people(lambda row: row["ps"]["finess"] == own)
    found["infirmier-001"] = reach(len(patients), whole)
    found["labo-001"] = reach(len(claims.holding("finess", members.professionals[50].finess)))
    if not unread:
        found["conseiller-01"] = reach(len(set(content["coordonnees"].owners)))
    return found


def _dear(row: Row) -> bool:
    return float(str(row["montant_rembourse"])) >= 250 and row["num_amc"] in DEAR
