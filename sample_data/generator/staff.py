"""The tables that both portals keep alike: their professionals and their own employees."""

from sample_data.generator.people import Agent, Professional
from sample_data.generator.tables import Row, Table, owned


def professionals_table(professionals: list[Professional], *, rpps: bool = False) -> Table:
    """One row for each professional and care network; with the RPPS number where the portal keeps it."""
    types = {
        "raison_sociale": "COMPANY_NAME",
        "nom": "LAST_NAME",
        "prenom": "FIRST_NAME",
        "email": "EMAIL_ADDRESS",
        "login": "LOGIN",
        "telephone": "PHONE_NUMBER",
        "adresse": "POSTAL_ADDRESS",
        "code_postal": "POSTCODE",
        "ville": "CITY",
        "rib": "FR_RIB",
        "finess": "FR_FINESS",
        "siret": "FR_SIRET",
        "reseau_soins": "CARE_NETWORK",
    }
    rows, owners = owned(
        (f"p{person.finess}", _professional(person, network) | ({"rpps": person.rpps} if rpps else {}))
        for person in professionals
        for network in person.networks
    )
    types |= {"rpps": "FR_RPPS"} if rpps else {}
    return Table(kind="professional", types=types, rows=rows, owners=owners)


def _professional(person: Professional, network: str) -> dict[str, str]:
    return {
        "raison_sociale": person.company,
        "nom": person.last_name,
        "prenom": person.first_name,
        "email": person.email,
        "login": person.login,
        "telephone": person.phone,
        "adresse": person.street,
        "code_postal": person.town.postcode,
        "ville": person.town.name,
        "rib": person.rib,
        "finess": person.finess,
        "siret": person.siret,
        "reseau_soins": network,
    }


def agents_table(agents: list[Agent]) -> Table:
    """One row for each employee."""
    types = {"login": "LOGIN", "nom": "LAST_NAME", "prenom": "FIRST_NAME", "email": "EMAIL_ADDRESS", "service": None}
    rows, owners = owned((f"e{agent.login}", _agent(agent)) for agent in agents)
    return Table(kind="employee", types=types, rows=rows, owners=owners)


def _agent(agent: Agent) -> Row:
    return {
        "login": agent.login,
        "nom": agent.last_name,
        "prenom": agent.first_name,
        "email": agent.email,
        "service": agent.service,
    }
