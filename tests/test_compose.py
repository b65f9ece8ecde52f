"""docker-compose.yaml and Dockerfile, checked without an engine: names, commands, secrets, rights, networks."""

import importlib
import json
import re
import shlex
from pathlib import Path

import pytest
import yaml

CHECKOUT = Path(__file__).parent.parent
TEXT = (CHECKOUT / "docker-compose.yaml").read_text()
SERVICES = yaml.safe_load(TEXT)["services"]
COMPOSE = yaml.safe_load(TEXT)
AIRFLOW = sorted(name for name, service in SERVICES.items() if service["image"].startswith("tamis-airflow"))
EXAMPLE = dict(
    line.split("=", 1) for line in (CHECKOUT / ".env.example").read_text().splitlines() if line and line[0] != "#"
)
SECRET = re.compile(r"PASSWORD|SECRET|KEY|AUTH$|CONN$|_URL$|BACKEND$")

every_service = pytest.mark.parametrize("name", sorted(SERVICES))


def environment(name: str) -> dict[str, str]:
    return SERVICES[name].get("environment", {})


def mounts(name: str) -> dict[str, tuple[str, bool]]:
    """Target → (source, whether it is read only)."""
    found = {}
    for volume in SERVICES[name].get("volumes", []):
        if isinstance(volume, str):
            source, target, *mode = volume.split(":")
            found[target] = (source, mode == ["ro"])
        else:
            found[volume["target"]] = (volume["source"], volume["read_only"])
    return found


def airflow_commands(name: str) -> list[list[str]]:
    """The words after `airflow` wherever a service calls it: as its command, in a shell line, in its health check."""
    service = SERVICES[name]
    command, test = service.get("command", []), service.get("healthcheck", {}).get("test", [])
    calls = [command[1:]] if command[0] == "airflow" else []
    for line in (command[-1], *test[1:]):
        calls += [shlex.split(found) for found in re.findall(r"(?:^|exec )airflow (.+)", line)]
    return calls


# Who is there


def test_the_services_are_those_of_airflow_on_celery():
    assert sorted(SERVICES) == [
        "api-server", "dag-processor", "init", "postgres", "redis", "scheduler", "worker",
    ]  # fmt: skip
    assert {environment(name)["AIRFLOW__CORE__EXECUTOR"] for name in AIRFLOW} == {"CeleryExecutor"}


@every_service
def test_a_service_runs_without_rights_it_does_not_need(name):
    service = SERVICES[name]
    user = service["user"].split(":")[0]
    rights = {word: service.get(word) for word in ("read_only", "cap_drop", "security_opt")}

    assert rights == {"read_only": True, "cap_drop": ["ALL"], "security_opt": ["no-new-privileges:true"]}
    assert int(user) > 0
    assert {"privileged", "network_mode", "pid", "devices", "cap_add"} & set(service) == set()


@pytest.mark.parametrize("name", AIRFLOW)
def test_airflow_runs_as_the_user_of_the_image(name):
    assert SERVICES[name]["user"] == "50000:0"


@every_service
def test_a_service_that_stays_has_a_health_check_and_its_dependents_wait_for_it(name):
    service = SERVICES[name]

    assert ("healthcheck" in service) == (name != "init")
    conditions = {other: wait["condition"] for other, wait in service.get("depends_on", {}).items()}
    assert conditions == {
        other: "service_completed_successfully" if other == "init" else "service_healthy" for other in conditions
    }


def test_pages_are_served_on_the_loopback_only_and_nothing_else_is_published():
    published = {name: service["ports"] for name, service in SERVICES.items() if "ports" in service}

    assert published == {"api-server": ["127.0.0.1:8080:8080"]}


# What a service may see


def test_code_and_exports_are_mounted_read_only():
    written = {
        (name, target)
        for name in SERVICES
        for target, (_, read_only) in mounts(name).items()
        if target.startswith(("/opt/tamis", "/srv/tamis/exports")) and not read_only
    }
    mounted = {name: sorted(target for target in mounts(name) if target.startswith("/opt/tamis")) for name in AIRFLOW}

    assert written == set()
    assert mounted == {name: ["/opt/tamis/dags", "/opt/tamis/plugins"] for name in AIRFLOW}


@pytest.mark.parametrize(
    ("target", "seen_by"),
    [
        ("/srv/tamis/exports", ["dag-processor", "worker"]),
        ("/srv/tamis/state", ["worker"]),
        ("/srv/tamis/reports", ["worker"]),
    ],
)
def test_only_those_who_need_them_see_exports_state_and_reports(target, seen_by):
    assert sorted(name for name in SERVICES if target in mounts(name)) == seen_by


def test_state_and_reports_are_volumes_that_all_workers_share():
    shared = {mounts("worker")[f"/srv/tamis/{root}"][0] for root in ("state", "reports")}

    assert shared <= set(COMPOSE["volumes"])


def test_only_a_worker_holds_the_key_and_it_requires_one():
    assert [name for name in SERVICES if "TAMIS_KEY" in environment(name)] == ["worker"]
    assert environment("worker")["TAMIS_REQUIRE_KEY"] == "1"


def test_a_worker_has_no_secret_of_the_database_or_the_pages_and_no_way_out():
    secrets = {name for name in environment("worker") if SECRET.search(name)} - {"TAMIS_KEY", "TAMIS_REQUIRE_KEY"}
    networks = {
        network: (COMPOSE["networks"][network] or {}).get("internal") for network in SERVICES["worker"]["networks"]
    }

    assert secrets == {
        "AIRFLOW__CELERY__BROKER_URL",
        "AIRFLOW__CELERY__RESULT_BACKEND",
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL",
    }
    assert networks == {"queue": True}
    assert "queue" not in SERVICES["postgres"]["networks"]


@every_service
def test_a_service_shares_a_network_with_those_it_waits_for_and_those_it_names(name):
    named = {other for other in SERVICES if re.search(rf"[@/]{other}[:/]", json.dumps(environment(name)))} - {name}
    wanted = (named | set(SERVICES[name].get("depends_on", {}))) - {"init"}
    # What the shared settings name is reached only by workers: tasks run nowhere else.
    if name != "worker":
        wanted -= {"api-server"}
    unreachable = [other for other in wanted if not set(SERVICES[other]["networks"]) & set(SERVICES[name]["networks"])]

    assert unreachable == []


# Secrets


def test_every_value_asked_for_is_required_and_stands_empty_in_the_example():
    asked = re.findall(r"(?<!\$)\$\{(\w+)(:\?[^}]+)?[^}]*\}", TEXT)

    assert [name for name, required in asked if not required] == []
    assert {name for name, _ in asked} == set(EXAMPLE)
    assert {name: value for name, value in EXAMPLE.items() if value} == {}


@every_service
def test_no_secret_is_written_down(name):
    harmless = {
        "TAMIS_REQUIRE_KEY",
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE",
    }
    secrets = {key: value for key, value in environment(name).items() if SECRET.search(key) and key not in harmless}

    assert [key for key, value in secrets.items() if not re.search(r"\$\{\w+:\?", value)] == []
    assert [key for key, value in secrets.items() if re.search(r"://[^@$]*:[^$@]+@", value)] == []


# Names and commands that Airflow knows


@pytest.fixture(scope="module")
def known_settings() -> set[str]:
    from airflow.configuration import conf

    conf.load_providers_configuration()
    return {
        f"AIRFLOW__{section.upper()}__{option.upper()}"
        for section, description in conf.configuration_description.items()
        for option in description["options"]
    }


@pytest.mark.parametrize("name", AIRFLOW)
def test_every_setting_is_one_of_airflow(known_settings, name):
    settings = {key for key in environment(name) if key.startswith("AIRFLOW__")}

    assert settings - known_settings == set()
    assert len(settings) > 5


@pytest.mark.parametrize("name", AIRFLOW)
def test_every_command_is_one_that_airflow_takes(name):
    from airflow.cli.cli_parser import get_parser

    commands = airflow_commands(name)

    assert commands != []
    for command in commands:
        assert callable(get_parser().parse_args(command).func)


def test_the_health_check_of_a_worker_names_celery_as_airflow_sets_it_up():
    [place] = re.findall(r"--app ([\w.]+) inspect ping", SERVICES["worker"]["healthcheck"]["test"][1])
    module, _, attribute = place.rpartition(".")

    assert type(getattr(importlib.import_module(module), attribute)).__name__ == "Celery"


@pytest.mark.parametrize("name", AIRFLOW)
def test_a_command_in_python_compiles(name):
    service = SERVICES[name]
    tests = service.get("healthcheck", {}).get("test", [])
    codes = [tests[3]] if tests[1:2] == ["python"] else []
    codes += re.findall(r"python -c '([^']+)'", " ".join(service["command"]))

    for code in codes:
        compile(code, name, "exec")
    assert len(codes) == {"api-server": 2, "scheduler": 1}.get(name, 0)


# The image


def instructions() -> list[list[str]]:
    text = (CHECKOUT / "Dockerfile").read_text().replace("\\\n", " ")
    return [line.split(maxsplit=1) for line in text.splitlines() if line.strip() and not line.startswith("#")]


def test_the_image_holds_dependencies_only_each_checked_against_its_hash():
    copied = [words for word, words in instructions() if word in ("COPY", "ADD")]
    installed = [words for word, words in instructions() if "pip install" in words]

    assert copied == ["requirements.lock /tmp/requirements.lock"]
    assert [re.findall(r"--require-hashes|--no-deps|-r \S+|--\w*index\S*", line) for line in installed] == [
        ["--require-hashes", "--no-deps", "-r /tmp/requirements.lock"]
    ]
    assert (CHECKOUT / ".dockerignore").read_text().split("\n")[1:3] == ["*", "!requirements.lock"]


def test_the_image_runs_as_nobody_in_particular():
    assert [words for word, words in instructions() if word == "USER"] == ["50000:0"]


def test_the_image_has_the_python_and_the_airflow_that_the_lock_is_for():
    [base] = [words for word, words in instructions() if word == "FROM"]
    lock = (CHECKOUT / "requirements.lock").read_text()
    [airflow] = re.findall(r"^apache-airflow==(\S+)", lock, re.MULTILINE)

    assert base.startswith("python:3.11-slim")
    assert {SERVICES[name]["image"] for name in AIRFLOW} == {f"tamis-airflow:{airflow}"}


def test_folders_that_volumes_cover_exist_in_the_image_and_belong_to_its_user():
    made = " ".join(words for word, words in instructions() if word == "RUN" and "install --directory" in words)
    covered = {
        target for name in AIRFLOW for target, (source, _) in mounts(name).items() if source in COMPOSE["volumes"]
    }

    assert {target for target in covered if target not in made.split()} == set()
    assert "--owner 50000" in made
