"""`tamis run` over several processes gives what it gives in one."""

import os

import pytest
from tests.pipeline.small_portal import roots_at, write_drop
from tests.pipeline.test_same_in_same_out import digests

from tamis import pipeline
from tamis.cli import working
from tamis.errors import DropMissing
from tamis.policy import threshold


def run(roots, workers):
    plan = pipeline.plan(roots=roots)
    scanned = working.each("lecture", pipeline.scan, plan["parts"], roots, workers=workers)
    working.each("classement", pipeline.decide, plan["drops"], roots)
    working.each("indexation", pipeline.index, plan["parts"], roots, workers=workers)
    working.each("exposition", pipeline.expose, plan["drops"], roots)
    working.each("rapports", pipeline.report, plan["drops"], roots)
    return plan, scanned


def test_two_processes_write_the_same_bytes_as_one(tmp_path, monkeypatch):
    monkeypatch.setenv("TAMIS_KEY", "k" * 32)
    write_drop(tmp_path / "exports")
    alone, together = roots_at(tmp_path / "a", tmp_path / "exports"), roots_at(tmp_path / "b", tmp_path / "exports")

    run(alone, 1)
    plan, scanned = run(together, 2)

    assert digests(together) == digests(alone)
    assert [outcome["part"] for outcome in scanned] == [part["part"] for part in plan["parts"]]


def test_a_failure_in_another_process_is_the_steps_own(tmp_path):
    write_drop(tmp_path / "exports")
    roots = roots_at(tmp_path, tmp_path / "exports")
    parts = [{"portal": "petit", "date": "2026-11-21", "part": name} for name in ("a", "b")]

    with pytest.raises(DropMissing, match="run the plan anew"):
        working.each("lecture", pipeline.scan, parts, roots, workers=2)


def test_little_to_read_starts_no_process(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2}, raising=False)
    least = int(threshold("parts", "bytes"))

    assert working.workers_for(least - 1) == 1
    assert working.workers_for(least) == 3
