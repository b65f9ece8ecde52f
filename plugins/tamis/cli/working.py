"""A step over many parts or drops: in this process, or in as many as there are cores when there is much to read."""

import functools
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any

from tamis.cli.saying import progress, timed
from tamis.policy import threshold
from tamis.roots import Roots

Item = Mapping[str, Any]
Step = Callable[..., dict[str, Any]]


def workers_for(size: int) -> int:
    """How many processes read so many bytes: one for what is small, for another one takes a second to start."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if size >= threshold("parts", "bytes") else 1


def each(name: str, step: Step, items: Iterable[Item], roots: Roots, *, workers: int = 1) -> list[dict[str, Any]]:
    """Run a step over its items; returns the outcomes in their order. A line on stderr says how far it is."""
    things = list(items)
    outcomes: dict[int, dict[str, Any]] = {}
    ended = _apart if min(workers, len(things)) > 1 else _here
    with timed(name, len(things)):
        for number, outcome in ended(functools.partial(step, roots=roots), things, workers):
            outcomes[number] = outcome
            progress(f"{name} {len(outcomes)}/{len(things)} · {' '.join(map(str, things[number].values()))}")
    return [outcomes[number] for number in range(len(things))]


def _here(step: Step, things: list[Item], _: int) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, thing in enumerate(things):
        yield number, step(**thing)


def _apart(step: Step, things: list[Item], workers: int) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each part in one of several processes; the first failure ends the step, once those at work are done."""
    fresh = multiprocessing.get_context("spawn")  # a fork would copy the threads' locks of Arrow
    with ProcessPoolExecutor(min(workers, len(things)), mp_context=fresh) as pool:
        running = {pool.submit(step, **thing): number for number, thing in enumerate(things)}
        try:
            for future in as_completed(running):
                yield running[future], future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
