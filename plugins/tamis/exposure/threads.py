"""Independent pieces of work on the cores there are, with results in the order of the pieces.

Threads, for a task of Airflow may not be allowed to have processes of its own, and they share the population. What
takes time are calls on large arrays, which let other threads run.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(work: Callable[[Piece], Result], pieces: Iterable[Piece]) -> Iterator[Result]:
    """The result of each piece, in their order. Pieces are made while others are worked at, a few ahead.

    >>> list(in_order(abs, [-2, 1]))
    [2, 1]
    """
    running: deque[Future[Result]] = deque()
    workers = cores()
    with ThreadPoolExecutor(workers) as pool:
        try:
            for piece in pieces:
                running.append(pool.submit(work, piece))
                if len(running) > workers + 1:
                    yield running.popleft().result()
            while running:
                yield running.popleft().result()
        finally:
            for left in running:
                left.cancel()
