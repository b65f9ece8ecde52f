"""The Makefile and what it calls: what is handed over, what is refused, what is installed, what is dropped."""

import argparse
import importlib.util
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).parent.parent
MAKEFILE = (CHECKOUT / "Makefile").read_text()
LOCK = (CHECKOUT / "requirements.lock").read_text()
TARGETS = re.findall(r"^([a-z]+):.*##", MAKEFILE, re.MULTILINE)
PATH = "/usr/bin:/bin"


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def run(*command: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command in an environment of its own."""
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={"PATH": PATH, "HOME": str(cwd)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


# The Makefile


@pytest.fixture
def checkout(tmp_path):
    """A checkout whose path holds a space, where python only says what it is called with."""
    place = tmp_path / "a checkout"
    place.mkdir()
    shutil.copy(CHECKOUT / "Makefile", place)
    script(place / "bin" / "setup", 'echo "setup $*"')
    script(place / ".venv" / "bin" / "python", 'for word; do echo "<$word>"; done')
    return place


def test_every_target_explains_itself(checkout):
    phony = re.search(r"^\.PHONY: (.+)", MAKEFILE, re.MULTILINE)
    told = run("make", cwd=checkout)

    assert sorted(phony.group(1).split()) == sorted(TARGETS)
    assert re.findall(r"^  make (\w+) ", told.stdout, re.MULTILINE) == TARGETS


@pytest.mark.parametrize("target", sorted({"run", "ui", "test", "lock", "docs"}))
def test_what_needs_the_packages_first_sees_to_them(checkout, target):
    (checkout / "docs").mkdir()

    assert run("make", target, cwd=checkout).stdout.startswith("setup \n")


def test_places_are_handed_over_as_they_are(checkout):
    done = run("make", "run", "EXPORTS=/mes dépôts/l'été", "REPORTS=s3://seau/rapports", "PORTAL=alize", cwd=checkout)

    assert done.stdout.splitlines()[1:] == [
        "<bin/run.py>",
        "<--exports>", "</mes dépôts/l'été>",
        "<--state>", "<.tamis/state>",
        "<--reports>", "<s3://seau/rapports>",
        "<--portal>", "<alize>",
    ]  # fmt: skip


def test_a_variable_of_the_callers_environment_changes_nothing(checkout):
    mine = run("make", "ui", cwd=checkout, PORT="3000", STATE="busy", EXPORTS="/elsewhere")

    assert mine.stdout == run("make", "ui", cwd=checkout).stdout


def test_a_failed_check_stops_the_test_command(checkout):
    script(checkout / ".venv" / "bin" / "python", 'echo "<$2>"; [ "$2" != mypy ]')

    done = run("make", "test", cwd=checkout)

    assert (done.returncode, re.findall("<.+>", done.stdout)) == (2, ["<ruff>", "<ruff>", "<mypy>"])


def test_clean_says_what_it_removes_and_keeps_the_key_and_the_packages(checkout):
    for place in (".airflow", "out/reports", ".tamis/state", "dags/__pycache__"):
        (checkout / place).mkdir(parents=True)

    done = run("make", "clean", cwd=checkout)

    assert done.stdout.splitlines()[:2] == ["removing .airflow", "removing out"]
    assert sorted(path.name for path in checkout.iterdir()) == [".tamis", ".venv", "Makefile", "bin", "dags"]
    assert list((checkout / "dags").iterdir()) == []


def test_ci_runs_what_people_run():
    assert os.access(CHECKOUT / ".ci" / "run", os.X_OK)
    assert (CHECKOUT / ".ci" / "run").read_text().splitlines()[-1] == "exec make test"


# bin/setup

PYTHON = """
case "$*" in
    *version_info*) exit 0 ;;
    --version) echo "Python 3.11.9" ;;
    "-m venv"*) mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
    *purelib*) mkdir -p .venv/lib/python3.11/site-packages && echo .venv/lib/python3.11/site-packages ;;
    "-m pip config list") cat "$HOME/pip-config" 2>/dev/null ;;
    "-m uv"*) env | grep -E '^(UV_|SSL_)' | sort >uv-environment; echo "$*" >>calls; [ ! -e uv-fails ] ;;
    *) echo "$*" | sed 's|-r /.*|-r BLOCK|' >>calls; for last; do :; done; [ ! -f "$last" ] || cp "$last" asked ;;
esac
"""


@pytest.fixture
def bare(tmp_path):
    """A fresh clone on a machine whose python3 only notes down what it is asked to do."""
    place = tmp_path / "a clone"
    (place / "bin").mkdir(parents=True)
    shutil.copy(CHECKOUT / "bin" / "setup", place / "bin")
    shutil.copy(CHECKOUT / "requirements.lock", place)
    script(place / "programs" / "python3", PYTHON)
    return place


def setup(place: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run("bin/setup", *words, cwd=place, **{"PATH": f"{place}/programs:{PATH}"} | environment)


def calls(place: Path) -> list[str]:
    noted = place / "calls"
    return noted.read_text().splitlines() if noted.exists() else []


UV = "-m pip install --quiet --require-hashes --no-deps --only-binary :all: -r BLOCK"
SYNC = "-m uv pip sync --quiet --require-hashes requirements.lock"


def test_packages_come_from_the_lock_with_their_hashes_also_uv_itself(bare):
    done = setup(bare)

    assert (done.returncode, calls(bare)) == (0, [UV, SYNC])
    block = (bare / "asked").read_text()
    assert re.findall(r"^\S+", block, re.MULTILINE)[:1] == re.findall(r"^uv==\S+", LOCK, re.MULTILINE)
    assert re.findall(r"^[^\s].*", block, re.MULTILINE) == block.splitlines()[:1]
    assert block in LOCK


def test_nothing_is_done_twice_until_the_lock_changes(bare):
    setup(bare)
    setup(bare)
    assert len(calls(bare)) == 2

    with (bare / "requirements.lock").open("a") as lock:
        lock.write("# changed\n")
    setup(bare)

    assert len(calls(bare)) == 4


def test_a_checkout_that_was_moved_is_installed_again(bare):
    setup(bare)
    moved = bare.rename(bare.with_name("elsewhere"))

    setup(moved)

    assert len(calls(moved)) == 4


def test_pip_does_it_where_uv_can_not(bare):
    (bare / "uv-fails").touch()

    done = setup(bare)

    assert done.returncode == 0
    assert calls(bare) == [UV, SYNC, "-m pip install --quiet --require-hashes --no-deps -r requirements.lock"]


def test_what_pip_was_told_about_indexes_is_told_to_uv(bare):
    (bare / "wheels").mkdir()
    (bare / "pip-config").write_text(
        ":env:.index-url='https://index.invalid/simple'\n"
        "global.cert='/certificates.pem'\n"
        "global.extra-index-url='file:///one file:///two'\n"
        "global.find-links='wheels /not/there https://links.invalid'\n"
        "global.index-url='https://overruled.invalid'\n"
    )

    setup(bare)

    told = dict(line.split("=", 1) for line in (bare / "uv-environment").read_text().splitlines())
    assert {
        name: told.get(name) for name in ("UV_DEFAULT_INDEX", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS", "SSL_CERT_FILE")
    } == {
        "UV_DEFAULT_INDEX": "https://index.invalid/simple",
        "UV_EXTRA_INDEX_URL": "file:///one file:///two",
        "UV_FIND_LINKS": "wheels,https://links.invalid",
        "SSL_CERT_FILE": "/certificates.pem",
    }


def test_the_library_is_importable_from_where_it_lies(bare):
    setup(bare)
    site = bare / ".venv" / "lib" / "python3.11" / "site-packages"

    assert (site / (site / "tamis.pth").read_text().strip()).resolve() == (bare / "plugins").resolve()
    assert os.access(bare / ".venv" / "bin" / "tamis", os.X_OK)


def test_without_a_fitting_python_one_sentence_says_what_to_do(bare):
    for name in ("python3", "python3.11", "python3.12", "python3.13", "python3.14"):
        script(bare / "programs" / name, "exit 1")

    done = setup(bare)

    assert (done.returncode, calls(bare), (bare / ".venv").exists()) == (1, [], False)
    assert "Python 3.11 to 3.14" in done.stderr
    assert "PYTHON=/path/to/python3.11" in done.stderr


def test_a_later_python_is_found_where_python3_is_too_old(bare):
    (bare / "programs" / "python3").rename(bare / "programs" / "python3.12")
    for name in ("python3", "python3.11"):
        script(bare / "programs" / name, "exit 1")

    done = setup(bare)

    assert (done.returncode, calls(bare)) == (0, [UV, SYNC])


def test_the_lock_names_no_place_and_every_file_has_a_hash():
    blocks = re.split(r"^(?=\S)", LOCK, flags=re.MULTILINE)[1:]

    assert re.findall(r"https?:|file:|^-", LOCK, re.MULTILINE) == []
    assert [block.split()[0] for block in blocks if "==" not in block or "--hash=sha256:" not in block] == []


def test_everything_asked_for_is_locked():
    asked = re.findall(r"^[\w-]+", (CHECKOUT / "requirements.in").read_text(), re.MULTILINE)
    locked = set(re.findall(r"^([\w.-]+)(?:\[.*\])?==", LOCK, re.MULTILINE))

    assert [name for name in asked if name.lower() not in locked] == []


# bin/embedded.py and what uses it


def program(name: str) -> ModuleType:
    """A file of bin/ as a module."""
    found = importlib.util.spec_from_file_location(f"bin_{name}", CHECKOUT / "bin" / f"{name}.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture
def embedded() -> ModuleType:
    return program("embedded")


def options(embedded: ModuleType, *words: str) -> argparse.Namespace:
    return embedded.arguments("").parse_args(words)


def test_no_setting_of_the_callers_reaches_airflow_or_tamis(embedded, monkeypatch):
    for name in ("AIRFLOW__CORE__EXECUTOR", "AIRFLOW_CONFIG", "TAMIS_KEY", "TAMIS_REPORTS", "PYTHONPATH"):
        monkeypatch.setenv(name, "the caller's")
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")

    environment = embedded.environment(options(embedded))

    assert [name for name, value in environment.items() if value == "the caller's"] == []
    assert environment["LANG"] == "fr_FR.UTF-8"


def test_every_setting_of_the_embedded_airflow_is_one_of_airflow(embedded):
    from airflow.configuration import conf

    settings = [name for name in embedded.environment(options(embedded)) if name.startswith("AIRFLOW__")]
    known = conf.configuration_description
    unknown = [
        name
        for name in settings
        if name.split("__")[2].lower() not in known.get(name.split("__")[1].lower(), {"options": {}})["options"]
    ]

    assert (len(settings) > 10, unknown) == (True, [])


def test_the_embedded_airflow_is_reached_by_the_loopback_only(embedded):
    environment = embedded.environment(options(embedded), port=8123)
    hosts = {value for name, value in environment.items() if re.search(r"HOST$|_URL$", name) and "AIRFLOW" in name}

    assert hosts == {"127.0.0.1", "http://127.0.0.1:8123", "http://127.0.0.1:8123/execution/"}


def test_secrets_are_new_each_time_and_long(embedded):
    names = ("AIRFLOW__API__SECRET_KEY", "AIRFLOW__API_AUTH__JWT_SECRET")
    one, other = (embedded.environment(options(embedded)) for _ in range(2))

    assert [name for name in names if one[name] == other[name] or len(one[name]) < 64] == []


@pytest.mark.parametrize(
    ("given", "becomes"),
    [
        ("mine/exports", str(CHECKOUT / "mine" / "exports")),
        ("/srv/exports", "/srv/exports"),
        ("s3://bucket/exports", "s3://bucket/exports"),
        ("~/exports", str(Path.home() / "exports")),
    ],
)
def test_a_root_is_taken_from_the_checkout_unless_it_says_otherwise(embedded, given, becomes):
    assert embedded.environment(options(embedded, "--exports", given))["TAMIS_EXPORTS"] == becomes


def test_the_password_is_made_once_and_nobody_else_may_read_it(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(CHECKOUT / "bin"))
    ui, file = program("ui"), tmp_path / "passwords.json"

    assert len(ui.password(file)) >= 16
    assert ui.password(file) == ui.password(file)
    assert oct(file.stat().st_mode & 0o777) == "0o600"


def test_a_port_that_is_taken_is_refused_in_words(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(sys.executable, CHECKOUT / "bin" / "ui.py", "--home", tmp_path, "--port", port, cwd=tmp_path)

    assert (done.returncode, done.stderr) == (1, f"Le port {port} est pris ; en choisir un autre : make ui PORT=8081\n")


@pytest.mark.parametrize(
    ("error", "shown"),
    [("tamis", "boreal: no drop"), ("other", "ValueError")],
)
def test_of_an_error_that_may_quote_a_cell_only_the_name_is_shown(monkeypatch, error, shown):
    from tamis.errors import DropMissing

    monkeypatch.syspath_prepend(str(CHECKOUT / "bin"))
    errors = {"tamis": DropMissing("boreal: no drop"), "other": ValueError("could not convert 'Jeanne Martin'")}

    assert program("run").explained(errors[error]) == shown
