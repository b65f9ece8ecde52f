"""Invented firms, real insurers and banks, and the lists that go with them."""

from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from benchmarks.accuracy.generate import keys
from benchmarks.accuracy.generate_fourth.names import words
from benchmarks.accuracy.generate_fourth.towns import STREETS, TOWNS, Town


class Insurer(NamedTuple):
    """A complementary insurer and its number (invented)."""

    name: str
    number: str


_INSURERS = """Harmonie Mutuelle;MGEN;Malakoff Humanis;AG2R La Mondiale;Swiss Life;Generali Vie;April Santé;Apivia
MNH;Macif Santé;Matmut;Allianz Vie;AXA France Vie;Groupama Gan Vie;Mutuelle des Ardoisiers;Mutuelle Val d'Isle
Prévoyance du Littoral;Mutuelle Familiale des Alpes;Klesia;Aésio Mutuelle;Pro BTP;Unéo;Intériale;Solimut
Mutuelle du Rempart;Garance;MMA Santé;Maif Vie""".replace("\n", ";").split(";")
INSURERS = [
    Insurer(name, f"{(place * 3271 + 40418) % 99999:05d}{place * 37 % 999:03d}") for place, name in enumerate(_INSURERS)
]

BANKS = [
    ("BNP Paribas", "30004", "BNPAFRPPXXX"),
    ("Société Générale", "30003", "SOGEFRPP"),
    ("LCL", "30002", "CRLYFRPP"),
    ("Crédit Agricole", "16706", "AGRIFRPP867"),
    ("La Banque Postale", "20041", "PSSTFRPPLIL"),
    ("Crédit Mutuel", "10278", "CMCIFR2AXXX"),
    ("Caisse d'Epargne", "17515", "CEPAFRPP751"),
    ("CIC", "30066", "CMCIFRPP"),
    ("Boursorama", "40618", "BOUSFRPPXXX"),
    ("Banque Populaire", "10107", "BREDFRPPXXX"),
]

MAIL_DOMAINS = words("""orange.fr wanadoo.fr free.fr gmail.com laposte.net sfr.fr hotmail.fr yahoo.fr outlook.com
bbox.fr icloud.com neuf.fr proton.me live.fr""")

SPECIALITIES = """Médecin généraliste;Cardiologue;Chirurgien-dentiste;Infirmier;Masseur-kinésithérapeute;Ophtalmologiste
Sage-femme;Pédiatre;Orthophoniste;Radiologue;Psychiatre;Gynécologue;Pneumologue;Infirmier;Médecin généraliste
Dermatologue""".replace("\n", ";").split(";")

_FIRST = words("""
Alizé Bâti Océan Rivage Cobalt Sylva Nova Mistral Grain Helio Terra Vexin Armor Solstice Cap Lumière Granit
Pampa Brise Aubrac Delta Isard Méridien Orme Quartz Ronce Safran Tempo Ulysse Zénith""")
_SECOND = words("""Logistique Conseil Services Menuiserie Ingénierie Textiles Transports Distribution Énergies Propreté
Électricité Formation Santé Traiteur Gestion Plomberie Informatique Paysages Médias Sécurité""")
_FORMS = words("SARL SAS SA EURL SASU SCOP SNC")


@dataclass
class Firm:
    """A firm that does not exist."""

    name: str
    form: str
    siren: str
    siret: str
    vat: str
    ape: str
    town: Town
    street: str
    phone: str
    domain: str
    rna: str
    finess: str

    @property
    def title(self) -> str:
        """Form and name as printed on paper."""
        return f"{self.form} {self.name}"


def digits(rng: Random, count: int) -> str:
    """As many random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def siret(siren: str, rng: Random) -> str:
    """Fourteen digits whose last makes the whole Luhn-valid."""
    return keys.luhn(siren + f"{rng.randint(1, 9):04d}")


def firm(rng: Random) -> Firm:
    """One firm, its SIRET in its SIREN."""
    first, second = rng.choice(_FIRST), rng.choice(_SECOND)
    name = rng.choice([f"{first} {second}", f"{first}{second[:4].lower()}", f"{second} {first}", f"{first} & Fils"])
    siren = keys.luhn(rng.choice("345789") + digits(rng, 7))
    town = rng.choice(TOWNS)
    domain = f"{first}-{second}".lower()
    for accented, bare in zip("âéèôêœîàÉë", "aeeoeoiaee", strict=True):
        domain = domain.replace(accented, bare)
    ape = rng.choice(words("47.11F 62.02A 43.21A 86.21Z 68.20B 49.41A 56.10A 94.99Z 81.21Z 70.22Z"))
    department = town.insee[:2]
    return Firm(
        name,
        rng.choice(_FORMS),
        siren,
        siret(siren, rng),
        keys.vat(siren),
        ape,
        town,
        f"{rng.randint(1, 90)} {rng.choice(STREETS)}",
        rng.choice(["01", "02", "03", "04", "05", "09"]) + rng.choice("3456789") + digits(rng, 7),
        f"{domain}.fr",
        f"W{department}{rng.choice('1234')}{digits(rng, 6)}",
        keys.finess(department + "0" + digits(rng, 5)),
    )


ASSOCIATIONS = """Amicale Laïque;Les Amis du Patrimoine;Club Nautique;Foyer Rural;Comité des Fêtes;Judo Club
Chorale À Cœur Joie;Secours du Quartier;Parents d'Élèves;Société de Chasse;Cyclo Club;Atelier Théâtre
Jardins Partagés;Union Sportive;Handball Club;Les Restos du Port;Photo Club;Don du Sang""".replace("\n", ";").split(";")
