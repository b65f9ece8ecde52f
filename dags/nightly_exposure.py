"""Ce que chaque compte volé exposerait, portail par portail, chaque nuit à 02:00 (heure de Paris).

- **À la main** (*Trigger*) : un portail ou tous ; une date ou, pour chacun, son dernier dépôt complet.
- **En cas d'échec** : le reste est traité. `plan` échoue si rien n'est arrivé, `conclude` s'il manque un portail,
  `verdict` dès qu'une tâche a échoué. Corriger, puis *Clear* la tâche en rouge : tout se rejoue sans dommage.
"""

from datetime import timedelta

from airflow.sdk import Asset, AssetAlias, CronTriggerTimetable, Param, chain, dag, task

from tamis import pipeline

NIGHT = CronTriggerTimetable("0 2 * * *", timezone="Europe/Paris", run_immediately=timedelta(0))  # none at start
TEXT, SLUG = ["null", "string"], "^[a-z0-9_-]{1,40}$"
FORM = {
    "portal": Param(None, title="Portail (vide : tous)", type=TEXT, pattern=SLUG, examples=pipeline.portals()),
    "date": Param(None, title="Date du dépôt (vide : le dernier complet)", type=TEXT, format="date"),
}
# What can go on does: one success upstream, the plan's at least, is enough. `verdict` forgets no failure.
RULES = {"retries": 2, "retry_delay": timedelta(minutes=2), "trigger_rule": "all_done_min_one_success"}
REPORTS = AssetAlias("tamis-reports")
LABEL = "{{ task.op_kwargs['item'].values() | join(' ') | truncate(240) }}"


@dag(schedule=NIGHT, catchup=False, max_active_runs=1, default_args=RULES, params=FORM, doc_md=__doc__, tags=["tamis"])
def nightly_exposure():
    """Six steps, each mapped over the night's parts or drops."""

    @task
    def plan(params, dag_run, logical_date=None):
        scheduled = dag_run.run_type in ("scheduled", "backfill")
        day = logical_date.in_timezone("Europe/Paris").to_date_string() if scheduled else None
        return pipeline.plan(portal=params["portal"], date=params["date"], scheduled_for=day)

    def each(step, items):  # one argument an item: Airflow renders as Jinja the strings that `expand_kwargs` spreads
        return task(task_id=step.__name__, map_index_template=LABEL)(lambda item: step(**item)).expand(item=items)

    @task(outlets=[REPORTS], map_index_template=LABEL)
    def report(item, outlet_events):
        made = pipeline.report(**item)
        if made["status"] == "reported":
            outlet_events[REPORTS].add(Asset(f"tamis://{made['portal']}"), extra=made)
        return made

    @task(retries=0)
    def conclude(night, made):
        print(pipeline.conclude(plan=night, reports=made[:]))  # noqa: T201 - kept in the task's log
        pipeline.require_whole(plan=night, reports=made[:])

    night = plan()
    parts, drops = (task(task_id=k)(lambda night, k=k: night[k])(night) for k in ("parts", "drops"))
    read = [each(pipeline.scan, parts), each(pipeline.decide, drops), each(pipeline.index, parts)]
    written = [each(pipeline.expose, drops), made := report.expand(item=drops), conclude(night, made)]
    chain(*read, *written)
    read + written >> task(task_id="verdict", trigger_rule="none_failed")(lambda: None)()


nightly_exposure()
