"""How answers come from the tools, without starting any."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.accuracy import __main__ as command
from benchmarks.accuracy import rendering, tools
from benchmarks.accuracy.environments import Unavailable
from benchmarks.accuracy.labelled import LabelledFolder, folders
from benchmarks.accuracy.scoring import UNREAD, score


@pytest.fixture
def folder(tmp_path: Path) -> LabelledFolder:
    (tmp_path / "a.csv").write_text("ville,obs\nDijon,x\n", encoding="utf-8")
    written = {"a.csv": {"ville": {"type": "CITY"}, "obs": {"type": None}}}
    (tmp_path / "labels.json").write_text(json.dumps(written), encoding="utf-8")
    return folders([tmp_path])[0]


def answering(*lines: dict) -> Callable[..., list[dict]]:
    return lambda _command, *, environment: list(lines)


def line(path: Path, index: int, entity_type: str | None) -> dict:
    return {"file": str(path), "index": index, "entity_type": entity_type, "decision": "certain", "candidates": []}


def test_columns_are_matched_by_their_place(folder: LabelledFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder.tables[0].path
    monkeypatch.setattr(tools, "_lines", answering(line(path, 1, None), line(path, 0, "CITY")))
    cases = tools.cases(tools.TAMIS, folder, headers="hidden")
    assert [(case.column, case.answered, case.right) for case in cases] == [
        ("ville", "CITY", True),
        ("obs", None, True),
    ]


def test_a_column_without_an_answer_is_unread(folder: LabelledFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "_lines", answering())
    cases = tools.cases(tools.TAMIS, folder, headers="shown")
    assert [case.answer.decision for case in cases] == [UNREAD, UNREAD]


def test_tamis_is_called_through_its_public_command(folder: LabelledFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(tools, "_lines", lambda words, *, environment: called.append(words) or [])
    for headers in ("shown", "hidden"):
        tools.cases(tools.TAMIS, folder, headers=headers)
    path = str(folder.tables[0].path)
    assert [words[1:] for words in called] == [
        ["-m", "tamis.cli", "classify", "--format", "ndjson", path],
        ["-m", "tamis.cli", "classify", "--format", "ndjson", "--no-headers", path],
    ]


def test_hidden_headers_are_replaced_and_the_cells_kept(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('ville,"nom, usage"\nDijon,"O""Brien, B"\n', encoding="utf-8")
    copies = [tools._copy(tmp_path / "a.csv", tmp_path / f"{headers}.csv", headers) for headers in ("shown", "hidden")]
    assert [copy.read_text(encoding="utf-8") for copy in copies] == [
        'ville,"nom, usage"\nDijon,"O""Brien, B"\n',
        'c1,c2\nDijon,"O""Brien, B"\n',
    ]


def test_a_label_that_the_mapping_lacks_is_an_alarm_and_one_mapped_to_nothing_is_none() -> None:
    meanings = {"int": [], "commune": ["CITY"]}
    meant = [tools._meant(label, meanings).entity_types for label in ("int", "commune", "CRYPTO", None)]
    assert meant == [(), ("CITY",), ("CRYPTO (peer)",), ()]


def test_a_peer_that_cannot_run_is_reported_beside_the_scores(
    folder: LabelledFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_peer(*_arguments: object) -> None:
        raise Unavailable("csv-detective could not be installed: no such version")

    path = folder.tables[0].path
    monkeypatch.setattr(tools, "_lines", answering(line(path, 0, "CITY"), line(path, 1, "DATE")))
    monkeypatch.setattr(tools, "python_of", no_peer)
    tools._peer.cache_clear()
    out = tmp_path / "out.json"
    code = command.main([str(path.parent), "--only", "csv-detective", "--headers", "shown", "--json", str(out)])
    written = json.loads(out.read_text(encoding="utf-8"))[path.parent.name]["shown"]
    assert code == 0
    assert "not run: csv-detective could not be installed" in capsys.readouterr().out
    assert written["csv-detective"] == {"not_run": "csv-detective could not be installed: no such version"}
    assert written["tamis"]["false_alarms"] == {"part": 1, "whole": 1}
    assert written["tamis"]["macro_f1"] == 1.0


def test_tamis_failing_is_the_commands_failure(folder: LabelledFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object, **_named: object) -> None:
        raise Unavailable("exit 1")

    monkeypatch.setattr(tools, "_lines", broken)
    assert command.main([str(folder.tables[0].path.parent), "--headers", "shown"]) == 1


def test_the_list_of_errors_names_columns_and_no_cells(folder: LabelledFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "_lines", answering(line(folder.tables[0].path, 0, "LAST_NAME")))
    cases = tools.cases(tools.TAMIS, folder, headers="shown")
    listed = rendering.errors(cases)
    assert "| CITY  | LAST_NAME | a.csv | ville" in listed
    assert "Dijon" not in listed + rendering.summary({"tamis": score(cases)})


def test_the_page_keeps_all_but_what_stands_between_its_marks() -> None:
    text = f"before\n{rendering.START}\nold\n{rendering.END}\nafter\n"
    told = rendering.Told(folder="f", headers="shown", scores={"tamis": score([]), "peer": "not there"})
    page = rendering.page(text, [told], of="today")
    assert (page.startswith(f"before\n{rendering.START}\n"), page.endswith(f"{rendering.END}\nafter\n")) == (True, True)
    assert ("old" in page, "not run: not there" in page, "Measured on today." in page) == (False, True, True)


def test_a_page_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="scores"):
        rendering.page("nothing", [], of="today")
