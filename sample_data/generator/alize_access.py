"""Who may read what on the portal Alizé, and what follows from it: the reach of each kind of account."""

from collections.abc import Iterator

from sample_data.generator import access
from sample_data.generator.access import ALL, NOTHING, Line, account, grant, reach, scope
from sample_data.generator.tables import Members, Row, Table
from sample_data.generator.words import ALIZE_INSURERS

LOOKUP_ROLE = "ps_opticien"
LOOKUP_ACCOUNTS = tuple(f"opticien-{number:03}" for number in range(1, 11))
CIVIL_STATUS = "nir|nom|prenom|civilite|date_naissance|assureur|num_adherent|garantie"
PUBLISHED = "raison_sociale|nom|prenom|email|login|telephone|adresse|code_postal|ville|rib|finess|siret|reseau_soins"
EXPECTED = {
    "beneficiary": {
        "listable": [],
        "reachable": [
            "BIRTH_DATE", "CIVILITY", "FIRST_NAME", "FR_NIR", "GUARANTEE", "INSURER", "LAST_NAME", "MEMBER_NUMBER",
        ],
    },
    "professional": {
        reach: [
            "CARE_NETWORK", "CITY", "COMPANY_NAME", "EMAIL_ADDRESS", "FIRST_NAME", "FR_FINESS", "FR_RIB", "FR_SIRET",
            "LAST_NAME", "LOGIN", "PHONE_NUMBER", "POSTAL_ADDRESS", "POSTCODE",
        ]
        for reach in ("listable", "reachable")
    },
    "employee": {"listable": [], "reachable": []},
}  # fmt: skip
TERMS = {
    "beneficiary": {
        "exposed": ["NIR", "date de naissance", "garanties", "nom de l'assureur", "numéro d'adhérent", "état civil"],
        "not_exposed": [
            "adresse email", "coordonnées postales", "données bancaires", "données médicales", "numéro de téléphone",
            "remboursements",
        ],
    },
    "professional": {
        "exposed": [
            "RIB", "adresse postale", "email", "login", "nom", "numéro de Finess", "numéro de Siret",
            "numéro de téléphone", "prénom", "raison sociale", "réseau de soins",
        ],
        "not_exposed": ["NIR", "date de naissance", "données médicales"],
    },
}  # fmt: skip
GROUP = ("alizes", "maquis", "dunes")
SCOPES = [
    scope(ALL, "all"),
    scope(NOTHING, "none"),
    scope("recherche_nir", "lookup", keys="nir|date_naissance", guessable="yes"),
    scope("recherche_nir_quota", "lookup", keys="nir|date_naissance", guessable="yes", max_per_day="300"),
    scope("recherche_carte", "lookup", keys="num_adherent", guessable="no"),
    scope("son_cabinet", "where", where="finess = :finess"),
    scope("ses_adherents", "where", where="num_amc in :amc"),
    scope("contrats_actifs", "where", where="statut = 'actif' and num_amc in ('29990027', '74990045')"),
]
GRANTS = [
    grant(LOOKUP_ROLE, "beneficiaires", CIVIL_STATUS, "recherche_nir", action="search"),
    grant(LOOKUP_ROLE, "professionnels", PUBLISHED, ALL),
    grant("ps_audioprothesiste", "beneficiaires", CIVIL_STATUS, "recherche_nir_quota", action="search"),
    grant("ps_socle", "professionnels", "*", "son_cabinet"),
    grant("ps_remboursements", "remboursements", "*", "son_cabinet"),
    grant("ps_pharmacien", "beneficiaires", CIVIL_STATUS, "recherche_carte", action="search"),
    grant("ps_dentiste", "beneficiaires", CIVIL_STATUS, "recherche_nir", action="search"),
    grant("gestionnaire_assureur", "beneficiaires", "*", "ses_adherents"),
    grant("gestionnaire_assureur", "remboursements", "*", "ses_adherents", action="download"),
    grant("conseiller_relation", "coordonnees_beneficiaires", "*", ALL, masked_columns="iban"),
    grant("gestion_professionnels", "professionnels", "*", ALL, except_columns="rib|login"),
    grant("controle_actifs", "beneficiaires", "nir|nom|prenom|statut|garantie", "contrats_actifs"),
    grant("accueil", "beneficiaires", "nir|nom|prenom|date_naissance", "recherche_nir", action="search"),
    grant("flux_remboursements", "remboursements", "*", ALL, action="download"),
    grant("flux_remboursements", "droits_ouverts", "*", ALL, action="download"),
    grant("support_lecture", "*", "*", ALL),
    grant("support_lecture", "pieces_jointes", "*", ALL),
    grant("administration", "agents", "*", ALL),
    grant("administration", "pieces_jointes", "*", ALL),
    grant("gestion_comptes", "*", "*", NOTHING, action="manage_accounts", assignable_roles="accueil|support_lecture"),
    grant("gestion_droits", "remboursements", "*", NOTHING, action="manage_grants"),
    # The one mistake of these tables: no such scope. Its holder's figures must say what stays unknown.
    grant("essai_incomplet", "agents", "*", "perimetre_inconnu"),
]
ROLES = {
    **dict.fromkeys((LOOKUP_ROLE, "ps_audioprothesiste", "ps_socle"), ""),
    "ps_remboursements": "ps_socle",
    "ps_pharmacien": "ps_remboursements",
    "ps_dentiste": "ps_remboursements",
    **dict.fromkeys(("gestionnaire_assureur", "conseiller_relation"), ""),
    "responsable_assureur": "gestionnaire_assureur|conseiller_relation",
    **dict.fromkeys(("gestion_professionnels", "controle_actifs", "accueil", "flux_remboursements"), ""),
    **dict.fromkeys(("support_lecture", "administration", "gestion_comptes", "gestion_droits", "essai_incomplet"), ""),
}


def tables(members: Members, content: dict[str, Table], *, later: bool) -> dict[str, list[Line]]:
    """The access tables of a drop; the later one has an account more."""
    accounts = [*_professionals(members, later=later), *_insurers(), *_staff()]
    return {
        "accounts": access.with_attributes(accounts, ("finess", "amc")),
        "roles": access.roles(ROLES),
        "grants": GRANTS,
        "scopes": SCOPES,
        "controllers": access.controllers(ALIZE_INSURERS),
        "events": list(_events(content["beneficiaires"])),
    }


def _professionals(members: Members, *, later: bool) -> Iterator[Line]:
    everyone = members.professionals
    yield from access.professional_accounts("opticien", LOOKUP_ROLE, everyone[:10], mfa=("none", "sms"))
    audio = everyone[10 : 31 if later else 30]
    yield from access.professional_accounts("audio", "ps_audioprothesiste", audio, mfa=("none", "otp"))
    yield from access.professional_accounts("pharmacie", "ps_pharmacien", everyone[40:60], mfa=("cert",))
    yield from access.professional_accounts("dentiste", "ps_dentiste", everyone[60:75], mfa=("none", "cert", "otp"))


def _insurers() -> Iterator[Line]:
    amc = {insurer.slug: insurer.amc for insurer in ALIZE_INSURERS}
    for slug, number in amc.items():
        yield account(f"gestion-{slug}", "gestionnaire_assureur", mfa="otp") | {"amc": number}
    several = "|".join(amc[slug] for slug in GROUP)
    yield account("gestion-groupe", "gestionnaire_assureur", mfa="otp") | {"amc": several}
    yield account("responsable-alizes", "responsable_assureur", mfa="webauthn") | {"amc": amc["alizes"]}
    former = account("ancien-gestionnaire", "gestionnaire_assureur", enabled="false", last_login="2025-06-30")
    yield former | {"amc": amc["ponant"]}


def _staff() -> Iterator[Line]:
    for number in range(1, 4):
        yield account(f"conseiller-{number:02}", "conseiller_relation", mfa="otp")
    yield account("gestion-professionnels", "gestion_professionnels", mfa="otp")
    yield account("controle-actifs", "controle_actifs", mfa="unknown")
    yield account("support-lecture", "support_lecture", mfa="none")
    yield account("administrateur", "administration", mfa="webauthn")
    yield account("gestionnaire-comptes", "gestion_comptes", mfa="sms")
    yield account("administrateur-droits", "gestion_droits", mfa="webauthn")
    yield account("compte-dormant", "ps_audioprothesiste", mfa="none", last_login="2023-04-11")
    yield account("accueil-partage", "accueil", kind="shared", mfa="none")
    yield account("service-extraction", "flux_remboursements", kind="service", mfa="cert", last_login="2026-11-20")
    yield account("compte-sans-droit", "", last_login="")
    yield account("profil-errone", "essai_incomplet", mfa="none")


def _events(people: Table) -> Iterator[Line]:
    """A quiet week of one optician: fifteen people, each looked up once."""
    for number, row in enumerate(people.rows[:150:10]):
        yield {
            "at": f"2026-11-{10 + number // 3:02}T{9 + number % 3 * 3:02}:15:00",
            "account_id": LOOKUP_ACCOUNTS[0],
            "export": "beneficiaires",
            "person": "|".join(str(row[column]) for column in ("nir", "date_naissance", "rang_naissance")),
            "rows": "1",
        }


def reaches(members: Members, content: dict[str, Table], unread: bool) -> dict[str, dict[str, int]]:
    """Beneficiaries whom each account lists, reaches and could reach; claims are left out when some are unread."""
    people, claims = content["beneficiaires"], content["remboursements"]
    whole = len(members.beneficiaries)
    found = {name: reach(0, whole) for name in (*LOOKUP_ACCOUNTS, "compte-dormant", "accueil-partage", "audio-001")}
    amc = {insurer.slug: insurer.amc for insurer in ALIZE_INSURERS}
    for slug, number in amc.items():
        found[f"gestion-{slug}"] = reach(len(people.holding("num_amc", number)))
    found["gestion-groupe"] = reach(len(people.holding("num_amc", *(amc[slug] for slug in GROUP))))
    found["ancien-gestionnaire"] = found["gestion-ponant"]
    found["controle-actifs"] = reach(len(people.people(_active)))
    found["conseiller-01"] = reach(len(members.known))
    found["support-lecture"] = reach(whole)
    found["gestionnaire-comptes"] = reach(0, 0, whole)
    found["compte-sans-droit"] = reach(0)
    if not unread:
        found["administrateur-droits"] = reach(0, 0, len(set(claims.owners)))
        found["pharmacie-001"] = reach(len(claims.holding("finess", members.professionals[40].finess)))
        found["dentiste-001"] = reach(len(claims.holding("finess", members.professionals[60].finess)), whole)
    return found


def _active(row: Row) -> bool:
    return row["statut"] == "actif" and row["num_amc"] in {"29990027", "74990045"}
