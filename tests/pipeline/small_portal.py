"""A small portal of two exports, cheap enough to be run many times."""

import pytest

from tamis import pipeline
from tamis.roots import Roots

NIRS = ("269054958815780", "295109912611193", "253072A07300443")
GENS = "nir;nom;prenom;date_naissance;assureur\n" + "".join(
    f"{nir};NOM{'ABC'[n]};{('Anne', 'Luc', 'Zoé')[n]};1{n}/05/19{69 + n};Mutuelle {n % 2}\n"
    for n, nir in enumerate(NIRS)
)
PROS = "finess;siret;email\n010780054;73282932000074;contact@exemple.fr\n750712184;73282932000074;\n"
ACCOUNTS = "account_id,roles,enabled,finess\nana,lecteur,oui,010780054\nluc,cabinet,non,010780054\nzoe,,oui,\n"
GRANTS = "role,export,action,columns,scope\nlecteur,gens,read,*,tout\ncabinet,pros,read,email,sien\n"
SCOPES = "scope,mode,where\ntout,all,\nsien,where,finess = :finess\n"


def write_drop(exports, portal="petit", date="2026-11-21", ready=True, **files):
    """Write a drop; a file given as None is left out."""
    folder = exports / portal / date
    (folder / "access").mkdir(parents=True, exist_ok=True)
    content = {
        "gens.csv": GENS,
        "pros.csv": PROS,
        "access/accounts.csv": ACCOUNTS,
        "access/grants.csv": GRANTS,
        "access/scopes.csv": SCOPES,
        **{name.replace("__", "/").replace("_csv", ".csv"): text for name, text in files.items()},
    }
    for name, text in content.items():
        if text is not None:
            data = text if isinstance(text, bytes) else text.encode()
            (folder / name).write_bytes(data)
    if ready:
        (folder / "_READY").touch()
    return folder


@pytest.fixture
def exports(tmp_path):
    path = tmp_path / "exports"
    path.mkdir()
    return path


def roots_at(base, exports):
    return Roots.at(exports=exports, state=base / "state", reports=base / "reports")


def run(roots, **options):
    """Every step, in order."""
    plan = pipeline.plan(roots=roots, **options)
    made = [[step(**item, roots=roots) for item in items] for step, items in pipeline.steps(plan)]
    return plan, made[-1]
