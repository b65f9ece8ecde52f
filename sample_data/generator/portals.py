"""Puts a portal's drops together: who is known when, which files come, and which of them break."""

import json
from collections.abc import Iterator, Mapping

from sample_data.generator import alize, alize_access, boreal, boreal_access, files, words
from sample_data.generator.access import Line
from sample_data.generator.facts import facts
from sample_data.generator.people import Agent
from sample_data.generator.population import Population
from sample_data.generator.tables import Members

FIRST, SECOND = "2026-11-20", "2026-11-21"
Content = dict[str, bytes]
Facts = dict[str, dict[str, object]]


def sample() -> Content:
    """Every file of the sample, by its path below sample_data/."""
    content: Content = {}
    truths: dict[str, Facts] = {}
    for slug, settings, build in (("alize", alize.PORTAL, _alize), ("boreal", boreal.PORTAL, _boreal)):
        content[f"exports/{slug}/portal.toml"] = settings.encode()
        truths[slug] = {}
        for date in (FIRST, SECOND):
            drop, truths[slug][date] = build(later=date == SECOND)
            content |= {f"exports/{slug}/{date}/{name}": data for name, data in drop.items()}
    text = json.dumps(truths, ensure_ascii=False, indent=1, sort_keys=True)
    return content | {"expected_facts.json": f"{text}\n".encode()}


def _members(population: Population, *, people: int, unranked: int, professionals: int, later: bool) -> Members:
    """A portal's people; the later drop knows a few more, added at the end."""
    beneficiaries = population.beneficiaries(people) + population.without_rank(unranked)
    known = population.professionals(professionals)
    if later:
        beneficiaries += population.beneficiaries(24)
        known += population.professionals(2)
    return Members(beneficiaries=beneficiaries, professionals=known)


def _alize(*, later: bool) -> tuple[Content, dict[str, object]]:
    population = Population(alize.SEED, words.ALIZE_INSURERS)
    agents = population.agents(32, "alize.example.com")
    members = _members(population, people=4240, unranked=7, professionals=258, later=later)
    tables = alize.tables(members, agents, 420 if later else 400)
    access = alize_access.tables(members, tables, later=later)
    broken = ("remboursements-2.csv.gz",) if later else ()
    truths = facts(
        members=members,
        tables=tables,
        access=access,
        insurers=words.ALIZE_INSURERS,
        broken=broken,
        unread=(),
        role=alize_access.LOOKUP_ROLE,
        role_accounts=alize_access.LOOKUP_ACCOUNTS,
        role_types=alize_access.EXPECTED,
        role_terms=alize_access.TERMS,
        reaches=alize_access.reaches(members, tables, unread=later),
    )
    return dict(_delivered(alize.export_files(tables), access, broken)), truths


def _boreal(*, later: bool) -> tuple[Content, dict[str, object]]:
    population = Population(boreal.SEED, words.BOREAL_INSURERS)
    agents: list[Agent] = population.agents(24, "boreal.example.com")
    members = _members(population, people=4060, unranked=5, professionals=252, later=later)
    tables = boreal.tables(members, agents, 260 if later else 250)
    access = boreal_access.tables(members, later=later)
    broken = () if later else ("coordonnees.xlsx",)
    truths = facts(
        members=members,
        tables=tables,
        access=access,
        insurers=words.BOREAL_INSURERS,
        broken=broken,
        unread=() if later else ("coordonnees",),
        role=boreal_access.LOOKUP_ROLE,
        role_accounts=boreal_access.LOOKUP_ACCOUNTS,
        role_types=boreal_access.EXPECTED,
        role_terms=boreal_access.TERMS,
        reaches=boreal_access.reaches(members, tables, unread=not later),
    )
    return dict(_delivered(boreal.export_files(tables), access, broken)), truths


def _delivered(
    exports: Mapping[str, bytes], access: Mapping[str, list[Line]], broken: tuple[str, ...]
) -> Iterator[tuple[str, bytes]]:
    for name, content in exports.items():
        yield name, files.truncated(content) if name in broken else content
    for name, lines in access.items():
        yield f"access/{name}.csv", files.csv_file(lines)
    yield "_READY", b""
