"""The DAG files stay thin and load fast, and a night fails when, and only when, something is missing."""

import ast
import copy
import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from tamis import pipeline

CHECKOUT = Path(__file__).parent.parent
FILES = sorted((CHECKOUT / "dags").glob("*.py"))
NAMES = [file.stem for file in FILES]
PARIS = ZoneInfo("Europe/Paris")
DAY = "2026-11-21"

BENEFICIARIES = "nir,nom,prenom,courriel\n" + "".join(
    f"1 85 05 78 006 {n:03d},MARTIN{n},Jeanne,jeanne{n}@exemple.fr\n" for n in range(12)
)


def parsed(file: Path):
    """The DAG of a file, read anew: what a test has changed in the library is seen."""
    from airflow.dag_processing.dagbag import DagBag

    bag = DagBag(dag_folder=str(file))
    assert bag.import_errors == {}
    return bag.dags[file.stem]


def dag_named(name: str):
    return parsed(CHECKOUT / "dags" / f"{name}.py")


@pytest.fixture(scope="module")
def bag():
    from airflow.dag_processing.dagbag import DagBag

    return DagBag(dag_folder=str(CHECKOUT / "dags"))


# The files


def test_every_dag_file_loads_and_gives_the_dag_of_its_name(bag):
    assert bag.import_errors == {}
    assert sorted(bag.dags) == NAMES == ["account_compromise", "nightly_exposure"]


@pytest.mark.parametrize("name", NAMES)
def test_a_dag_says_what_it_is_for_and_never_catches_up(bag, name):
    dag = bag.dags[name]
    found = {"tags": dag.tags, "catchup": dag.catchup, "retries": dag.default_args["retries"]}

    assert found == {"tags": {"tamis"}, "catchup": False, "retries": 2}
    assert len(dag.doc_md.splitlines()) >= 4


def test_the_night_runs_the_steps_in_the_order_that_the_command_runs_them(bag):
    steps = [step.__name__ for step, _ in pipeline.steps({"parts": [], "drops": []})]
    tasks = [task.task_id for task in bag.dags["nightly_exposure"].topological_sort()]

    assert [name for name in tasks if name in steps] == steps


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_a_dag_file_is_short_and_imports_only_airflow_sdk_and_the_door_of_the_library(file):
    text = file.read_text()
    imported = {
        (node.module, alias.name) if isinstance(node, ast.ImportFrom) else (alias.name, "")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    foreign = {
        (module, name)
        for module, name in imported
        if module.partition(".")[0] not in sys.stdlib_module_names and module != "airflow.sdk"
    }

    assert foreign == {("tamis", "pipeline")}
    assert len(text.splitlines()) < 60


def test_reading_the_dags_imports_nothing_heavy():
    code = """if True:
        import sys
        from airflow.dag_processing.dagbag import DagBag
        before = set(sys.modules)
        assert len(DagBag(dag_folder=sys.argv[1]).dags) == 2
        heavy = {"presidio_analyzer", "spacy", "pandas", "duckdb", "openpyxl", "phonenumbers"}
        print(sorted(heavy & (set(sys.modules) - before)))
    """
    assert lines_of(code, str(CHECKOUT / "dags"))[-1] == "[]"


def test_airflow_takes_no_module_of_the_library_for_a_plugin():
    code = """if True:
        import sys
        from airflow import plugins_manager
        plugins_manager._get_plugins()
        from tamis.identifiers import nir
        names = {path.stem for path in __import__("pathlib").Path(sys.argv[1]).rglob("*.py")}
        bare = {name for name in names & set(sys.modules) if sys.argv[1] in str(sys.modules[name])}
        print("nir" in names, sorted(bare), plugins_manager.get_import_errors())
    """
    assert lines_of(code, str(CHECKOUT / "plugins"))[-1] == "True [] {}"


def lines_of(code: str, *arguments: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


# The form and the clock


@pytest.fixture
def exports(tmp_path, monkeypatch):
    """Roots of this test alone: what lies in the returned folder is what portals have delivered."""
    for root in ("exports", "state", "reports"):
        monkeypatch.setenv(f"TAMIS_{root.upper()}", str(tmp_path / root))
    (tmp_path / "exports").mkdir()
    return tmp_path / "exports"


def deliver(exports: Path, portal: str, *, day: str = DAY, file: str = "beneficiaires.csv") -> None:
    drop = exports / portal / day
    drop.mkdir(parents=True)
    (drop / file).write_text(BENEFICIARIES)
    (drop / "_READY").touch()


@pytest.mark.parametrize("name", NAMES)
def test_the_form_lists_the_portals_that_are_there(exports, name):
    for portal in ("boreal", "alize"):
        deliver(exports, portal)

    assert dag_named(name).params.get_param("portal").schema["examples"] == ["alize", "boreal"]


def asked(bag, name: str, field: str):
    """A field of the form, to itself: a Param keeps what it resolves."""
    return copy.copy(bag.dags[name].params.get_param(field))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("field", "value"),
    [("portal", "tout-neuf_2"), ("portal", "x" * 40), ("date", "2026-11-21"), ("date", None)],
)
def test_the_form_takes_what_a_person_may_type(bag, name, field, value):
    assert asked(bag, name, field).resolve(value) == value


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("portal", "../alize"),
        ("portal", "Alizé"),
        ("portal", "x" * 41),
        ("portal", ""),
        ("portal", 7),
        ("date", "21/11/2026"),
        ("date", "hier"),
    ],
)
def test_the_form_refuses_anything_else(bag, name, field, value):
    from airflow.sdk.exceptions import ParamValidationError

    with pytest.raises(ParamValidationError):
        asked(bag, name, field).resolve(value)


def test_an_empty_form_asks_for_every_portal_at_its_latest_date(bag):
    assert bag.dags["nightly_exposure"].params.dump() == {"portal": None, "date": None}


def test_the_night_runs_once_each_day_of_paris_also_when_the_clocks_change(bag):
    from airflow.serialization.encoders import coerce_to_core_timetable
    from airflow.timetables.base import TimeRestriction

    timetable = coerce_to_core_timetable(bag.dags["nightly_exposure"].timetable)
    first = dt.date(2026, 1, 1)
    start = dt.datetime(2026, 1, 1, tzinfo=PARIS)
    days, last = [], None
    for _ in range(365):
        run = timetable.next_dagrun_info(
            last_automated_data_interval=last,
            restriction=TimeRestriction(earliest=start, latest=None, catchup=True),
        )
        days.append(run.run_after.astimezone(PARIS).date())
        last = run.data_interval

    assert days == [first + dt.timedelta(days=n) for n in range(365)]
    assert run.run_after.astimezone(PARIS).time() == dt.time(2)


@pytest.mark.parametrize("minutes", [1, 10, 60, 140, 600])
def test_an_airflow_that_starts_after_two_waits_for_the_next_night(bag, monkeypatch, minutes):
    """Airflow reads `run_immediately=False` as: the night just past, within a tenth of a day."""
    from airflow.serialization.encoders import coerce_to_core_timetable
    from airflow.timetables import trigger
    from airflow.timetables.base import TimeRestriction

    two = dt.datetime(2026, 11, 24, 2, tzinfo=PARIS)
    monkeypatch.setattr(trigger, "utcnow", lambda: (two + dt.timedelta(minutes=minutes)).astimezone(dt.UTC))
    run = coerce_to_core_timetable(bag.dags["nightly_exposure"].timetable).next_dagrun_info(
        last_automated_data_interval=None,
        restriction=TimeRestriction(earliest=None, latest=None, catchup=False),
    )

    assert run.run_after.astimezone(PARIS) == two + dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("run_type", "fired", "asked"),
    [
        ("scheduled", "2026-07-01T00:00+00:00", "2026-07-01"),
        ("scheduled", "2026-12-01T01:00+00:00", "2026-12-01"),
        ("scheduled", "2026-12-01T23:30+00:00", "2026-12-02"),
        ("backfill", "2026-11-20T01:00+00:00", "2026-11-20"),
        ("manual", "2026-12-01T01:00+00:00", None),
        ("manual", None, None),
        ("asset_triggered", None, None),
    ],
)
def test_only_a_scheduled_run_asks_for_the_drop_of_its_date(monkeypatch, run_type, fired, asked):
    import pendulum

    monkeypatch.setattr(pipeline, "plan", lambda **wanted: wanted)
    plan = dag_named("nightly_exposure").get_task("plan").python_callable
    # Airflow leaves the date out of a run that has none.
    context = {"logical_date": pendulum.parse(fired)} if fired else {}

    wanted = plan({"portal": None, "date": None}, SimpleNamespace(run_type=run_type), **context)

    assert wanted == {"portal": None, "date": None, "scheduled_for": asked}


# Whole nights, through Airflow


def night(conf: dict[str, str] | None = None, *, name: str = "nightly_exposure"):
    """Run a DAG as a person would by hand: (state of the run, state of each task instance, the run)."""
    dag = dag_named(name)
    for task in dag.tasks:
        task.retries = 0
    run = dag.test(logical_date=None, run_conf=conf)
    states = {
        " ".join(filter(None, (instance.task_id, instance.rendered_map_index))): str(instance.state)
        for instance in run.get_task_instances()
    }
    return run.state, states, run


def reported(exports: Path) -> list[str]:
    """The portals with account_exposure among the reports."""
    found = (exports.parent / "reports" / "account_exposure").glob("portal=*/snapshot_date=*/part-0.parquet")
    return sorted(path.parent.parent.name.removeprefix("portal=") for path in found)


def stored(query: str, **values: object) -> list[tuple[object, ...]]:
    """Rows of Airflow's own database."""
    from airflow.utils.session import create_session
    from sqlalchemy import text

    with create_session() as session:
        return [tuple(row) for row in session.execute(text(query), values)]


@pytest.mark.usefixtures("airflow_database")
class TestNight:
    def test_a_whole_night_reports_every_portal_and_says_so_to_other_dags(self, exports):
        deliver(exports, "alize")
        deliver(exports, "boreal", day="2026-11-20")

        state, tasks, run = night()

        assert (state, set(tasks.values())) == ("success", {"success"})
        assert [label for label in tasks if label.startswith("report ")] == [
            "report alize 2026-11-21",
            "report boreal 2026-11-20",
        ]
        assert reported(exports) == ["alize", "boreal"]
        events = stored(
            "select uri, e.extra from asset_event e join asset a on a.id = e.asset_id"
            " where e.source_run_id = :run order by uri",
            run=run.run_id,
        )
        assert [(uri.strip("/"), json.loads(extra)["date"]) for uri, extra in events] == [
            ("tamis://alize", "2026-11-21"),
            ("tamis://boreal", "2026-11-20"),
        ]

    def test_a_night_asked_for_by_hand_reads_only_that_portal_and_date(self, exports):
        deliver(exports, "alize", day="2026-11-20")
        deliver(exports, "alize", day="2026-11-21")
        deliver(exports, "boreal")

        state, tasks, _ = night({"portal": "alize", "date": "2026-11-20"})

        assert state == "success"
        assert [label for label in tasks if label.startswith("decide")] == ["decide alize 2026-11-20"]

    def test_an_empty_night_fails(self, exports):
        state, tasks, _ = night()

        assert (state, tasks["plan"], tasks["verdict"]) == ("failed", "failed", "upstream_failed")
        assert set(tasks.values()) == {"failed", "upstream_failed"}

    def test_a_missing_portal_fails_the_run_after_the_others_were_reported(self, exports, capsys):
        deliver(exports, "alize")
        deliver(exports, "boreal", day="2026-11-20")

        state, tasks, _ = night({"date": DAY})

        failed = {label for label, outcome in tasks.items() if outcome != "success"}
        assert (state, failed, reported(exports)) == ("failed", {"conclude", "verdict"}, ["alize"])
        assert "boreal" in capsys.readouterr().out

    @pytest.mark.parametrize("step", ["scan", "report"])
    def test_a_machine_that_fails_one_portal_stops_no_other_and_fails_the_run(self, exports, monkeypatch, step):
        deliver(exports, "alize")
        deliver(exports, "boreal")
        sound = getattr(pipeline, step)

        def failing(*, portal, **rest):
            if portal == "alize":
                raise OSError("no space left on device")
            return sound(portal=portal, **rest)

        failing.__name__ = step
        monkeypatch.setattr(pipeline, step, failing)

        state, tasks, _ = night()

        assert (state, tasks["verdict"]) == ("failed", "upstream_failed")
        assert next(outcome for label, outcome in tasks.items() if label.startswith(f"{step} alize")) == "failed"
        assert [outcome for label, outcome in tasks.items() if " boreal " in label] == ["success"] * 5
        assert "boreal" in reported(exports)

    def test_a_drop_without_any_export_is_no_success(self, exports):
        (exports / "alize" / DAY).mkdir(parents=True)
        (exports / "alize" / DAY / "_READY").touch()

        state, _, _ = night()

        assert state == "failed"

    def test_the_name_of_a_part_is_never_taken_for_a_template(self, exports, monkeypatch):
        deliver(exports, "alize")
        hostile, plan, scanned = "{{ 7 * 7 }} {{ conn.nobody.password }}", pipeline.plan, []

        def planned(**wanted):
            night = plan(**wanted)
            return night | {"parts": [part | {"part": hostile} for part in night["parts"]]}

        def scan(*, portal, date, part):
            scanned.append(part)

        monkeypatch.setattr(pipeline, "plan", planned)
        monkeypatch.setattr(pipeline, "scan", scan)

        _, tasks, _ = night()

        assert scanned == [hostile]
        assert f"scan alize {DAY} {hostile}" in tasks

    def test_no_cell_enters_the_database_of_airflow(self, exports):
        deliver(exports, "alize")

        night()

        tables = [name for (name,) in stored("select name from sqlite_master where type = 'table'")]
        leaks = [table for table in tables if "exemple.fr" in str(stored(f'select * from "{table}"'))]
        assert leaks == []
        assert max(len(str(value)) for (value,) in stored("select value from xcom")) < 4096

    def test_a_compromised_account_has_its_dossier_in_the_log_and_among_the_reports(self, exports, capsys):
        deliver(exports, "alize")

        state, _, run = night({"portal": "alize", "account": "hypothese-tout-lire"}, name="account_compromise")

        assert state == "success"
        [(path,)] = stored("select value from xcom where run_id = :run and task_id = 'dossier'", run=run.run_id)
        text = (exports.parent / "reports" / path.strip('"')).read_text()
        assert text.strip() in capsys.readouterr().out
        assert "hypothese-tout-lire" in text
