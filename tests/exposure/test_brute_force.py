"""Law 4: every figure equals the one that a plain walk over all rows gives, whatever the split into parts."""

from collections import defaultdict
from dataclasses import dataclass

import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tamis.access import REACHES, holds, read_access, usable
from tamis.exposure import (
    ExportLayout,
    Exposing,
    IndexBuilder,
    IndexedColumn,
    PartIndex,
    accesses,
    cell_fields,
    counting,
    merge,
    records,
    threads,
)
from tamis.people import ColumnType, PersonSpec
from tamis.policy import taxonomy
from tamis.roots import Root
from tamis.store import Key, State

KEY = Key(b"k" * 32)
MASK = {name: taxonomy()[name].mask for name in ("FR_NIR", "BIRTH_DATE", "LAST_NAME", "EMAIL_ADDRESS", "MEMBER_NUMBER")}
TYPES = {"nir": "FR_NIR", "ddn": "BIRTH_DATE", "nom": "LAST_NAME", "mail": "EMAIL_ADDRESS", "adherent": "MEMBER_NUMBER"}
COLUMNS = {
    "gens": ("nir", "ddn", "nom", "adherent", "amc"),
    "contacts": ("nir", "ddn", "mail", "amc"),
    "cartes": ("adherent", "nom"),
}
KEYS = {"gens": ("nir", "ddn"), "contacts": ("nir", "ddn"), "cartes": ("adherent",)}
CELLS = {
    "nir": st.sampled_from(["", "1", "2", "3"]),
    "ddn": st.sampled_from(["", "2001-01-01", "01/01/2001", "2002-02-02"]),
    "nom": st.sampled_from(["", "A", " "]),
    "mail": st.sampled_from(["", "a@b.fr"]),
    "adherent": st.sampled_from(["", "7", "8"]),
    "amc": st.sampled_from(["", "75", "13", " 75 ", "010"]),
}
SCOPES = [
    ("tout", "all", "", ""),
    ("rien", "none", "", ""),
    ("siens", "where", "amc = :amc", ""),
    ("pas75", "where", "not amc = '75'", ""),
    ("petit", "where", "amc < 50 or amc is null", ""),
    ("liste", "where", "amc in ('13', '75') and amc != '13'", ""),
    ("cle", "lookup", "", "oui"),
    ("cachee", "lookup", "", "non"),
]


def row(export):
    return st.tuples(*(CELLS[column] for column in COLUMNS[export]))


def column_list(export):
    return st.one_of(st.just("*"), st.lists(st.sampled_from(COLUMNS[export]), min_size=1, max_size=3).map("|".join))


@st.composite
def grant(draw):
    export = draw(st.sampled_from([*COLUMNS, "*"]))
    action = draw(st.sampled_from(["read", "read", "read", "manage_grants", "manage_accounts"]))
    columns = draw(column_list(export if export != "*" else "gens"))
    return {
        "role": draw(st.sampled_from(["r1", "r2", "r3"])),
        "export": export,
        "action": action,
        "columns": columns,
        "except_columns": draw(st.sampled_from(["", "", "nom", "mail"])),
        "masked_columns": draw(st.sampled_from(["", "", "nir"])),
        "scope": draw(st.sampled_from([name for name, *_ in SCOPES])),
        "assignable_roles": draw(st.sampled_from(["", "r2", "*"])),
    }


@dataclass(frozen=True)
class World:
    rows: dict
    grants: list
    accounts: list
    cuts: dict


@st.composite
def world(draw):
    rows = {name: draw(st.lists(row(name), max_size=7)) for name in COLUMNS}
    accounts = [
        {"account_id": f"a{n}", "roles": "|".join(roles), "amc": "|".join(amc)}
        for n, (roles, amc) in enumerate(
            draw(
                st.lists(
                    st.tuples(
                        st.lists(st.sampled_from(["r1", "r2", "r3"]), max_size=2, unique=True),
                        st.lists(st.sampled_from(["75", "13", "010"]), max_size=2, unique=True),
                    ),
                    min_size=1,
                    max_size=4,
                )
            )
        )
    ]
    cuts = {name: draw(st.integers(0, 7)) for name in COLUMNS}
    return World(rows=rows, grants=draw(st.lists(grant(), max_size=5)), accounts=accounts, cuts=cuts)


def text_table(dicts, columns):
    return pa.table({name: pa.array([entry.get(name, "") for entry in dicts], pa.string()) for name in columns})


def access_of(world):
    scopes = [dict(zip(("scope", "mode", "where", "keys_guessable"), scope, strict=True)) for scope in SCOPES]
    tables = {
        "accounts": text_table(world.accounts, ("account_id", "roles", "amc")),
        "grants": text_table(
            world.grants,
            ("role", "export", "action", "columns", "except_columns", "masked_columns", "scope", "assignable_roles"),
        ),
        "scopes": text_table(
            [{**scope, "lookup_keys": "nir" if scope["mode"] == "lookup" else ""} for scope in scopes],
            ("scope", "mode", "where", "lookup_keys", "keys_guessable"),
        ),
        "roles": text_table([{"role": r, "inherits": ""} for r in ("r1", "r2", "r3")], ("role", "inherits")),
    }
    return read_access(tables, exports=frozenset(COLUMNS))


def layout_of(name):
    columns = tuple(
        IndexedColumn(name=column, types=MASK[TYPES[column]], unknown=0) for column in COLUMNS[name] if column in TYPES
    )
    key = tuple(ColumnType(column=column, entity_type=TYPES[column]) for column in KEYS[name])
    links = (ColumnType(column="adherent", entity_type="MEMBER_NUMBER"),) if name == "gens" else ()
    return ExportLayout(
        export=name,
        person=PersonSpec(kind="beneficiary", key=key, links=links),
        controller="amc" if "amc" in COLUMNS[name] else None,
        known=COLUMNS[name],
        columns=columns,
        empty=frozenset(),
    )


def batch_of(name, rows):
    cells = [[entry[place] for entry in rows] for place in range(len(COLUMNS[name]))]
    return pa.record_batch([pa.array(column, pa.string()) for column in cells], names=list(COLUMNS[name]))


def part_of(name, rows, access):
    layout = layout_of(name)
    filters = [grant.scope.where for grant in access.grants if grant.scope.where is not None]
    builder = IndexBuilder(
        layout=layout,
        fields=cell_fields(filters, layout.known, KEY),
        key=KEY,
        controller_name=lambda text: f"amc {text}",
        texts={},
    )
    builder.add(batch_of(name, rows))
    return builder.result()


def computed(world, access, *, split, snapshot=None):
    exports = []
    for name in COLUMNS:
        rows, cut = world.rows[name], world.cuts[name] if split else 0
        pieces = [rows[:cut], rows[cut:]] if split else [rows]
        parts = [part_of(name, piece, access) for piece in pieces]
        exports.append((layout_of(name), parts if snapshot is None else stored(parts, snapshot, name)))
    exposing = Exposing(
        population=merge(exports),
        access=access,
        unread=(),
        key=KEY,
        date="2026-11-21",
        pseudonymous=False,
        controller_names={},
    )
    return {name: table.to_pylist() for name, table in exposing.run().tables.items()}


def stored(parts, snapshot, name):
    """The parts as a later process reads them."""
    for number, part in enumerate(parts):
        part.write(snapshot, f"{name}-{number}")
    return [PartIndex.read(snapshot, f"{name}-{number}") for number in range(len(parts))]


def people_of_rows(world):
    """(export, row number) → person, by a plain union-find over the normal forms of keys and links."""
    parent = {}

    def find(node):
        parent.setdefault(node, node)
        while parent[node] != node:
            node = parent[node]
        return node

    first = {}
    for name in COLUMNS:
        for number, cells in enumerate(world.rows[name]):
            entry = dict(zip(COLUMNS[name], (cell.strip() for cell in cells), strict=True))
            iso = {"01/01/2001": "2001-01-01"}
            nodes = []
            if all(entry[column] for column in KEYS[name]):
                nodes.append(tuple(sorted((TYPES[c], iso.get(entry[c], entry[c])) for c in KEYS[name])))
            if name == "gens" and entry["adherent"]:
                nodes.append((("MEMBER_NUMBER", entry["adherent"]),))
            nodes = nodes or [("alone", name, number)]
            for node in nodes[1:]:
                parent[find(node)] = find(nodes[0])
            find(nodes[0])
            first[name, number] = nodes[0]
    return {place: find(node) for place, node in first.items()}


def columns_opened(held, name):
    if held.everything:
        return set(COLUMNS[name])
    listed = set(COLUMNS[name]) if held.grant.columns is None else set(held.grant.columns) & set(COLUMNS[name])
    return listed - held.grant.except_columns - held.grant.masked_columns


def row_types(world, held_grants, account, name, cells):
    entry = dict(zip(COLUMNS[name], cells, strict=True))
    opened = set()
    for held in held_grants:
        if held.grant.export not in ("*", name):
            continue
        where = None if held.everything else held.grant.scope.where
        if where is not None:
            reason = usable(where, COLUMNS[name], account.attributes, held.open_attributes)
            if reason or not holds(where, entry, account.attributes, open_attributes=held.open_attributes):
                continue
        opened |= columns_opened(held, name)
    return sum(MASK[TYPES[column]] for column in opened if column in TYPES and entry[column].strip())


def expected(world, access, account, reach):
    person = people_of_rows(world)
    held = access.held(account, reach)
    type_sets, records, by_controller = defaultdict(int), defaultdict(int), defaultdict(lambda: [set(), 0])
    for name in COLUMNS:
        for number, cells in enumerate(world.rows[name]):
            types = row_types(world, held, account, name, cells)
            if types:
                who = person[name, number]
                type_sets[who] |= types
                records[who] += 1
                amc = dict(zip(COLUMNS[name], cells, strict=True)).get("amc", "").strip()
                if amc:
                    by_controller[f"amc {amc}"][0].add(who)
                    by_controller[f"amc {amc}"][1] += 1
    histogram = defaultdict(lambda: [0, 0])
    for who, types in type_sets.items():
        histogram[types][0] += 1
        histogram[types][1] += records[who]
    controllers = {name: (len(people), rows) for name, (people, rows) in by_controller.items()}
    return {types: tuple(counts) for types, counts in histogram.items()}, controllers


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(world())
def test_every_figure_equals_a_walk_over_all_rows(world):
    access = access_of(world)
    tables = computed(world, access, split=True)
    access_ids = {row["account_id"]: row["access_id"] for row in tables["account_exposure"]}

    for account in access.accounts:
        for reach in REACHES:
            place = (access_ids[account.account_id], reach)
            histogram = {
                row["type_set"]: (row["n_people"], row["n_records"])
                for row in tables["exposure_type_sets"]
                if (row["access_id"], row["reach"]) == place
            }
            controllers = {
                row["controller"]: (row["n_people"], row["n_records"])
                for row in tables["exposure_by_controller"]
                if (row["access_id"], row["reach"]) == place
            }
            assert (histogram, controllers) == expected(world, access, account, reach)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(world())
def test_any_split_into_parts_gives_the_same_tables(world):
    access = access_of(world)

    assert computed(world, access, split=True) == computed(world, access, split=False)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(world())
def test_a_stored_index_in_many_buckets_gives_the_same_tables(monkeypatch, tmp_path_factory, world):
    access = access_of(world)
    expected = computed(world, access, split=False)
    snapshot = State(Root(tmp_path_factory.mktemp("state"))).snapshot("portail", "2026-11-21")
    with monkeypatch.context() as limits:
        for name, value in {"_PER_BUCKET": 1, "_SORTED_AT_ONCE": 2, "_KEPT": 2}.items():
            limits.setattr(records, name, value)

        assert computed(world, access, split=True, snapshot=snapshot) == expected


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(world())
def test_any_batches_and_any_number_of_cores_give_the_same_tables(monkeypatch, world):
    access = access_of(world)
    expected = computed(world, access, split=True)
    for cores, work in ((1, 1), (3, 1), (3, counting._WORK)):
        with monkeypatch.context() as limits:
            limits.setattr(threads, "cores", lambda cores=cores: cores)
            limits.setattr(counting, "_WORK", work)
            limits.setattr(accesses, "_AT_ONCE", work)

            assert computed(world, access, split=True) == expected


def at_least(tables, account, reach):
    """Type set → people with at least it, for one account."""
    access_id = next(r["access_id"] for r in tables["account_exposure"] if r["account_id"] == account)
    rows = [r for r in tables["exposure_type_sets"] if (r["access_id"], r["reach"]) == (access_id, reach)]
    sets = {mask for a in MASK.values() for b in MASK.values() for mask in (a | b,)}
    return {wanted: sum(r["n_people"] for r in rows if r["type_set"] & wanted == wanted) for wanted in sets}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(world(), grant(), st.sampled_from(["r1", "r2", "r3"]), st.sampled_from(["75", "13"]))
def test_more_rights_never_expose_fewer_people(world, more, role, attribute):
    """Law 7, for a grant, a role and an attribute value more."""
    account = {**world.accounts[0]}
    richer = {
        **account,
        "roles": "|".join(sorted({*filter(None, account["roles"].split("|")), role})),
        "amc": "|".join(sorted({*filter(None, account["amc"].split("|")), attribute})),
    }
    larger = World(world.rows, [*world.grants, more], [richer, *world.accounts[1:]], world.cuts)
    before = computed(world, access_of(world), split=False)
    after = computed(larger, access_of(larger), split=False)

    lowered = [
        (reach, wanted)
        for reach in REACHES
        for wanted, people in at_least(before, "a0", reach).items()
        if at_least(after, "a0", reach)[wanted] < people
    ]
    assert lowered == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(world())
def test_the_three_reaches_nest(world):
    tables = computed(world, access_of(world), split=False)

    for account in world.accounts:
        listable, reachable, escalated = (at_least(tables, account["account_id"], reach) for reach in REACHES)
        assert [w for w in listable if not listable[w] <= reachable[w] <= escalated[w]] == []
