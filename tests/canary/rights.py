"""Access tables full of canaries: as logins, as attributes, in filters, and wherever another word is expected."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.canary.canaries import Canaries
from tests.canary.formats import Rows, delimited, write


def write_rights(access: Path, canaries: Canaries, people: Rows, professionals: Rows) -> None:
    """Write the access tables of a drop that holds these people and professionals."""
    filters = _filters(canaries, people, professionals)
    tables = {
        "accounts": _accounts(canaries, [*filters, "lecteur", "recherche", "rien"], professionals),
        "roles": [{"role": role, "inherits": ""} for role in [*filters, "lecteur", "recherche", "rien"]],
        "grants": _grants(canaries, filters),
        "scopes": _scopes(canaries, filters),
        "controllers": [{"controller": "portes", "name": "Mutuelle des Portes", "aliases": "MUT. DES PORTES"}],
    }
    tables["events"] = [
        {"at": "2026-11-10T09:15:00", "account_id": account["account_id"], "export": "assures", "person": row["nir"]}
        for account, row in zip(tables["accounts"], people, strict=False)
    ]
    for name, rows in tables.items():
        write(access / f"{name}.csv", delimited(rows))


def _filters(canaries: Canaries, people: Rows, professionals: Rows) -> dict[str, str]:
    """Role and scope → its filter; some name a value that an export holds, some a value that stands nowhere else."""

    def other(kind: str) -> str:
        return canaries.new(kind, "filter")

    return {
        "cabinet": "finess in :finess",
        "egal": f"nom = '{people[0]['nom']}'",
        "nombre": f"siret >= {professionals[0]['siret']}",
        "liste": f"email in ('{people[1]['email']}', '{other('EMAIL_ADDRESS')}')",
        "ordre": f"nom < '{other('LAST_NAME')}' or nir = {other('FR_NIR').replace(' ', '')}",
        "ecart": f"not (ville = '{other('CITY')}') and num_adherent is not null",
        "double_egal": f"nom == {other('LAST_NAME')} and (email = '{other('EMAIL_ADDRESS')}')",
        "sans_fin": f"nom = '{other('LAST_NAME')}",
        "sans_apostrophes": f"{other('LAST_NAME')} = {other('FIRST_NAME')}",
        "colonne_absente": f'"{other("EMAIL_ADDRESS")}" = \'x\' or "{other("FR_NIR")}" is null',
    }


def _scopes(canaries: Canaries, filters: Mapping[str, str]) -> Rows:
    wheres = {name: {"mode": "where", "where": where} for name, where in filters.items()}
    wheres |= {
        "toutes": {"mode": "all", "where": ""},
        "par_nir": {"mode": "lookup", "where": ""},
        "faux_mode": {"mode": canaries.new("EMAIL_ADDRESS", "access table"), "where": ""},
        "faux_plafond": {"mode": "all", "where": "", "max_per_day": canaries.new("FR_NIR", "access table")},
        "faux_tout": {"mode": "tout", "where": canaries.new("LOGIN", "access table")},
    }
    return [{"scope": name, "lookup_keys": "nir", "max_per_day": "", **rest} for name, rest in wheres.items()]


def _grants(canaries: Canaries, filters: Iterable[str]) -> Rows:
    read = {"role": "rien", "export": "assures", "action": "read", "columns": "*", "scope": "toutes"}
    on = {"cabinet": "professionnels", "nombre": "professionnels"}
    wrong = (("scope", "EMAIL_ADDRESS"), ("export", "FR_NIR"), ("action", "PHONE_NUMBER"), ("columns", "IBAN_CODE"))
    return [
        *({**read, "role": name, "scope": name, "export": on.get(name, "assures")} for name in filters),
        {**read, "role": "lecteur", "export": "*"},
        {**read, "role": "recherche", "action": "search", "columns": "nir|nom|email", "scope": "par_nir"},
        *({**read, column: canaries.new(kind, "access table")} for column, kind in wrong),
    ]


def _accounts(canaries: Canaries, roles: Iterable[str], professionals: Rows) -> Rows:
    def account(login: str, **cells: str) -> dict[str, str]:
        usual = {"roles": "lecteur", "kind": "human", "enabled": "oui", "mfa": "sms", "last_login": "2026-11-02"}
        attributes = {"finess": finess, "courriel": canaries.new("EMAIL_ADDRESS", "attribute")}
        return {"account_id": canaries.new(login, "login"), **usual, **attributes, **cells}

    def odd(kind: str) -> str:
        return canaries.new(kind, "access table")

    finess = f"{professionals[0]['finess']}|{canaries.new('FR_FINESS', 'attribute')}"
    return [
        *(account("LOGIN", roles=role) for role in roles),
        account("EMAIL_ADDRESS", kind=odd("LAST_NAME"), enabled=odd("CITY")),
        account("FR_RPPS", mfa=odd("PASSWORD"), last_login=odd("PHONE_NUMBER")),
        account("FR_NIR"),
    ]
