"""Ce qu'un compte volé expose, sur-le-champ : à lancer à la main (*Trigger*) dès qu'un compte est compromis.

- **Portail**, **compte** tel qu'il figure dans la table `accounts`, **date** du dépôt (vide : le dernier complet).
- Répond depuis l'index de la nuit ; ne relit les exports que si rien n'est en mémoire pour cette date.
- Le dossier est dans le journal de la tâche `dossier` et sous `dossiers/` du répertoire des rapports.
"""

from datetime import timedelta

from airflow.sdk import Param, dag, task

from tamis import pipeline

FORM = {
    "portal": Param(type="string", title="Portail", pattern="^[a-z0-9_-]{1,40}$", examples=pipeline.portals()),
    "account": Param(type="string", title="Compte compromis", minLength=1, maxLength=200),
    "date": Param(None, title="Date du dépôt (vide : le dernier complet)", type=["null", "string"], format="date"),
}
RULES = {"retries": 2, "retry_delay": timedelta(seconds=10)}


@dag(schedule=None, catchup=False, default_args=RULES, params=FORM, doc_md=__doc__, tags=["tamis"])
def account_compromise():
    """Answer from what the night stored, in one task."""

    @task
    def dossier(params):
        path = pipeline.compromise(portal=params["portal"], account=params["account"], date=params["date"])
        print(pipeline.dossier_text(path=path))  # noqa: T201 - kept in the task's log
        return path

    dossier()


account_compromise()
