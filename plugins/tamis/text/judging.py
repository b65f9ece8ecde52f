"""Which runs of a text are people by the rules, which are what things are called, and which the model has to say."""

import functools
import re
from collections.abc import Container, Hashable
from dataclasses import dataclass
from typing import Protocol

from tamis.lexicon import capitals
from tamis.text.runs import Run, runs
from tamis.text.verdicts import (
    a_things,
    acts,
    coordinated,
    cued,
    introduced,
    known_otherwise,
    listed_things,
    names_of,
    remembered_elsewhere,
    verdict,
)


class HashableWords(Container[str], Hashable, Protocol):
    """Words that a cache can tell apart."""


@dataclass(frozen=True, kw_only=True)
class Judged:
    """A run, whether it is a person (None: the model has to say), and whether it is what a thing is called."""

    run: Run
    person: bool | None
    thing: bool


_MEDICINES = re.compile(
    r"(?<!\w)(?:traitements?|ttt|ordonnances?|allergies?|prescriptions?|m[ée]dicaments?)"
    r"(?:[ ][^\W\d_]+){0,3}[ ]?:[^\n.]*",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=1024)
def judged(text: str, common: HashableWords) -> tuple[Judged, ...]:
    """The runs of names of a text with their verdicts; None where it depends on what the model sees.

    What a thing is called stays so where it comes back alone. Asked for before the model runs and after; the scanner
    clears the cache when it is done with a batch.
    """
    found = tuple(runs(text, common))
    things: list[Run] = []
    before: Run | None = None
    for run in found:
        thing = a_things(text, run, common) or (before is not None and coordinated(text, run, before, common))
        if thing:
            things.append(run)
        if thing or remembered_elsewhere(text, run, names_of(text, run)):
            before = run  # « Ravel, Debussy et Fauré »
    things += listed_things(text, [run for run in found if run not in things])
    called = frozenset(capitals(text[run.start : run.end]) for run in things)
    return tuple(_judged(text, run, common, thing=run in things, called=called) for run in found)


def _judged(text: str, run: Run, common: HashableWords, *, thing: bool, called: frozenset[str]) -> Judged:
    again = bool(called) and capitals(text[run.start : run.end]) in called
    again = again and not introduced(run) and not cued(run) and not acts(text, run)
    if thing or again:
        return Judged(run=run, person=False, thing=True)
    return Judged(run=run, person=verdict(text, run, common), thing=False)


def refuted(text: str, common: HashableWords) -> list[tuple[int, int]]:
    """Where names stand that a thing or a place bears: « la mission Delahaye », « rue du Docteur Roux ».

    And lists of medicines, whose names are made as people's are.
    """
    return [found.span() for found in _MEDICINES.finditer(text)] + [
        (each.run.start, each.run.end)
        for each in judged(text, common)
        if each.thing or (each.person is False and (introduced(each.run) or _known(text, each.run)))
    ]


def _known(text: str, run: Run) -> bool:
    return known_otherwise(text, run, names_of(text, run))


def undecided(text: str, common: HashableWords) -> list[tuple[int, int]]:
    """Where there are runs of which the model must say whether they are people."""
    return [(each.run.start, each.run.end) for each in judged(text, common) if each.person is None]
