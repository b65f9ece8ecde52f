"""Counting the change from a base equals counting anew, and both equal a walk over all persons."""

from collections import Counter as Tally

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.exposure.figures import Counter
from tamis.exposure.histograms import Read
from tamis.exposure.population import Population
from tamis.exposure.records import LINE, distinct
from tamis.exposure.signatures import signatures_of, united

KINDS = 6
SETS = np.array([1, 3, 1 << 62, 1], np.uint64)
"""One set stands twice, one has the highest bit that there can be."""
PEOPLE = st.lists(st.dictionaries(st.integers(0, KINDS - 1), st.integers(1, 4), min_size=1, max_size=5), max_size=12)
PLACES = st.lists(st.integers(0, len(SETS)), min_size=KINDS, max_size=KINDS)
CONTROLLERS = st.lists(st.integers(0, 2), min_size=KINDS, max_size=KINDS)
ALONE = st.lists(st.integers(0, 3), min_size=KINDS, max_size=KINDS)


def signatures(people):
    lines = [(number, number, kind, rows) for number, person in enumerate(people) for kind, rows in person.items()]
    return signatures_of(distinct(np.array(lines, LINE) if lines else np.zeros(0, LINE)), KINDS)


def population(people, controllers, alone, *, cut=0):
    return Population(
        exports=(),
        controllers=(None, "a", "b"),
        kind_controller=np.array(controllers, np.int64),
        kind_people=np.zeros(KINDS, np.int8),
        alone=np.array(alone, np.int64),
        signatures=united([signatures(people[:cut]), signatures(people[cut:])], KINDS),
    )


def read(places, *, all_kinds=False):
    kinds = np.array([kind for kind in range(KINDS) if places[kind] or all_kinds], np.int64)
    return Read(kinds=kinds, places=np.array(places, np.int64)[kinds], type_sets=SETS)


def listed(histogram):
    rows = zip(histogram.type_sets.tolist(), histogram.people.tolist(), histogram.records.tolist(), strict=True)
    controllers = (histogram.controllers, histogram.controller_people, histogram.controller_records)
    return {
        "sets": list(rows),
        "rows": list(zip(histogram.row_sets.tolist(), histogram.row_counts.tolist(), strict=True)),
        "controllers": list(zip(*(column.tolist() for column in controllers), strict=True)),
        "controller_types": histogram.controller_types.tolist(),
        "unlinked": histogram.unlinked,
    }


def walked(people, controllers, alone, places):
    everyone = [*people, *({kind: 1} for kind, rows in enumerate(alone) for _ in range(rows))]
    mask = [int(SETS[place - 1]) if place else 0 for place in places]
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
    return {
        "sets": [(union, sets[union], records[union]) for union in sorted(sets) if union],
        "rows": sorted(rows.items()),
        "controllers": [(number, *counts[:2]) for number, counts in held.items()],
        "controller_types": [counts[2] for counts in held.values()],
        "unlinked": sum(rows for kind, rows in enumerate(alone) if mask[kind]),
    }


@settings(deadline=None, max_examples=200)
@given(PEOPLE, CONTROLLERS, ALONE, PLACES, PLACES, st.integers(0, 12))
def test_a_histogram_is_that_of_a_walk_with_a_base_or_without(people, controllers, alone, usual, places, cut):
    counter = Counter(population(people, controllers, alone, cut=cut))
    expected = walked(people, controllers, alone, places)
    from_base = counter.histogram(read(places, all_kinds=True), "beneficiary", counter.base(read(usual)))

    assert listed(counter.histogram(read(places), "beneficiary")) == expected
    assert listed(from_base) == expected
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
