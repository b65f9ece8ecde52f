"""Counting the change from a base equals counting anew, and both equal a walk over all persons."""

import functools
import operator
from collections import Counter as Tally

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.exposure.figures import Counter
from tamis.exposure.histograms import Histograms, Readings, rows_of
from tamis.exposure.opened import Opened
from tamis.exposure.population import Population
from tamis.exposure.records import LINE, distinct
from tamis.exposure.signatures import signatures_of, united

KINDS, CELLS, CONTENTS = 6, 4, 3
SETS = np.array([0, 1, 3, 1 << 62], np.uint64)
"""The last has the highest bit that there can be."""
WANTED = np.array([1, 1 << 62 | 2], np.uint64)
PEOPLE = st.lists(st.dictionaries(st.integers(0, KINDS - 1), st.integers(1, 4), min_size=1, max_size=5), max_size=12)


def each(count, most):
    return st.lists(st.integers(0, most), min_size=count, max_size=count)


CODES = st.lists(each(CONTENTS, len(SETS) - 1), min_size=2, max_size=2)
"""What two sets of columns open of each content."""
READ = each(CELLS, 2)
"""The set of columns that is read of each cell: none, or one of the two."""


def signatures(people):
    lines = [(number, number, kind, rows) for number, person in enumerate(people) for kind, rows in person.items()]
    return signatures_of(distinct(np.array(lines, LINE) if lines else np.zeros(0, LINE)), KINDS)


def population(people, kinds, alone, *, cut=0):
    cells, contents, controllers = np.array(kinds, np.int64).reshape(3, KINDS)
    return Population(
        exports=(),
        controllers=(None, "a", "b"),
        cell_people=np.zeros(CELLS, np.int8),
        kind_cell=cells,
        kind_content=contents,
        kind_controller=controllers,
        alone=np.array(alone, np.int64),
        signatures=united([signatures(people[:cut]), signatures(people[cut:])], KINDS),
    )


def opened(codes):
    flat = np.array([[0] * CONTENTS, *codes], np.int32)
    return Opened(starts=np.arange(3) * CONTENTS, codes=flat.reshape(-1), type_sets=SETS)


def changes(read, usual=(0,) * CELLS):
    cells = np.flatnonzero(np.array(read) != np.array(usual)).astype(np.int32)
    return cells, np.array(read, np.int32)[cells]


def listed(found, unit):
    """One unit of histograms as lists."""
    sets = rows_of(np.cumsum(found.set_sizes) - found.set_sizes, found.set_sizes, np.array([unit]))[1]
    sizes = found.controller_sizes
    controllers = rows_of(np.cumsum(sizes) - sizes, sizes, np.array([unit]))[1]
    columns = (found.controllers, found.controller_people, found.controller_records)
    return {
        "sets": list(
            zip(*(column[sets].tolist() for column in (found.type_sets, found.people, found.records)), strict=True)
        ),
        "controllers": list(zip(*(column[controllers].tolist() for column in columns), strict=True)),
        "controller_types": found.controller_types[controllers].tolist(),
        "unlinked": int(found.unlinked[unit]),
        "types": int(found.types[unit]),
        "with": list(zip(found.with_people[unit].tolist(), found.with_records[unit].tolist(), strict=True)),
    }


def walked(people, kinds, alone, codes, read):
    cells, contents, controllers = kinds[:KINDS], kinds[KINDS : 2 * KINDS], kinds[2 * KINDS :]
    everyone = [*people, *({kind: 1} for kind, rows in enumerate(alone) for _ in range(rows))]
    seen_of = [[0] * CONTENTS, *codes]
    mask = [int(SETS[seen_of[read[cell]][content]]) for cell, content in zip(cells, contents, strict=True)]
    sets, records, rows = Tally(), Tally(), Tally()
    of_controller = {number: [0, 0, 0] for number in (1, 2)}
    for person in everyone:
        seen = {kind: count for kind, count in person.items() if mask[kind]}
        union = 0
        for kind, count in seen.items():
            union |= mask[kind]
            rows[mask[kind]] += count
            if controllers[kind]:
                of_controller[controllers[kind]][1] += count
                of_controller[controllers[kind]][2] |= mask[kind]
        for number in {controllers[kind] for kind in seen} - {0}:
            of_controller[number][0] += 1
        sets[union] += 1
        records[union] += sum(seen.values())
    held = {number: counts for number, counts in of_controller.items() if counts[0]}
    shown = [(union, sets[union], records[union]) for union in sorted(sets) if union]
    return {
        "sets": shown,
        "controllers": [(number, *counts[:2]) for number, counts in held.items()],
        "controller_types": [counts[2] for counts in held.values()],
        "unlinked": sum(rows for kind, rows in enumerate(alone) if mask[kind]),
        "types": functools.reduce(operator.or_, rows, 0),
        "with": [
            (sum(n for union, n, _ in shown if union & wanted), sum(n for types, n in rows.items() if types & wanted))
            for wanted in WANTED.tolist()
        ],
    }


KINDS_OF_ROWS = st.tuples(each(KINDS, CELLS - 1), each(KINDS, CONTENTS - 1), each(KINDS, 2)).map(
    lambda parts: [number for part in parts for number in part]
)
"""The cell, content and controller of each kind."""


@settings(deadline=None, max_examples=200)
@given(PEOPLE, KINDS_OF_ROWS, each(KINDS, 3), CODES, READ, READ, READ, st.integers(0, 12))
def test_a_histogram_is_that_of_a_walk_with_a_base_or_without(people, kinds, alone, codes, usual, one, other, cut):
    counter = Counter(population(people, kinds, alone, cut=cut), ("beneficiary",), WANTED)
    expected = [walked(people, kinds, alone, codes, read) for read in (one, other)]
    base = counter.base(np.array(usual, np.int32), opened(codes))
    anew = counter.histograms(Readings.of([changes(one), changes(other)]), opened(codes))
    changed = counter.histograms(Readings.of([changes(one, usual), changes(other, usual)]), opened(codes), base)

    assert [listed(anew, unit) for unit in (0, 1)] == expected
    assert [listed(changed, unit) for unit in (0, 1)] == expected
    joined = Histograms.joined([anew, changed])
    assert [listed(joined, unit) for unit in range(4)] == [*expected, *expected]
    assert counter.everyone("beneficiary") == len(people) + sum(alone)


@given(PEOPLE, st.integers(0, 12))
def test_signatures_of_two_halves_are_those_of_the_whole(people, cut):
    whole, halves = signatures(people), united([signatures(people[:cut]), signatures(people[cut:])], KINDS)

    fields = ("single_people", "single_rows", "pairs", "pair_people", "pair_rows")
    assert [getattr(halves, name).tolist() for name in fields] == [getattr(whole, name).tolist() for name in fields]
    assert groups(halves) == groups(whole)


def groups(found):
    return {
        tuple(found.group_kinds[start : start + size].tolist()): (
            people,
            found.group_rows[start : start + size].tolist(),
        )
        for start, size, people in zip(
            found.group_starts.tolist(), found.group_sizes.tolist(), found.group_people.tolist(), strict=True
        )
    }
