"""What the stored reports say of one account, gathered for its dossier."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from tamis.errors import NothingStored, TamisError
from tamis.policy import taxonomy
from tamis.reports.french import REACHES
from tamis.reports.partitions import PART, latest_date, opened_together, partition_path
from tamis.roots import Root

BY_TYPE, BY_CATEGORY, BY_CONTROLLER = "exposure_by_type", "exposure_by_category", "exposure_by_controller"
FILES, COLUMNS = "input_files", "column_classifications"
ACCOUNTS = "account_exposure"
DETAILS = (BY_CATEGORY, BY_TYPE, BY_CONTROLLER, FILES, COLUMNS)
FindingKey = tuple[str, str, str]
"""People kind, reach, and the name of an entity type or the code of a category."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """One row of account_exposure; the fields are its columns."""

    account_id: str
    access_id: str
    roles: list[str] | None
    kind: str | None
    enabled: bool | None
    mfa: str | None
    last_login: datetime.date | None
    dormant_days: int | None
    people_kind: str | None
    n_people_listable: int
    n_people_reachable: int
    n_people_escalated: int
    n_people_1d: int | None
    n_people_4d: int | None
    n_people_30d: int | None
    n_people_with_key: int | None
    n_people_unlinked: int | None
    by_kind: list[dict[str, str | int]] | None
    share: float | None
    masked_types: list[str] | None
    latent: bool
    escalated: bool
    shared_access: int
    complete: bool
    rank: int

    @cached_property
    def reached(self) -> dict[str, dict[str, int]]:
        """People by kind and reach, the headline kind first."""
        counts = {
            str(row["people_kind"]): {reach: int(row[reach] or 0) for reach in REACHES} for row in self.by_kind or ()
        }
        if self.people_kind is None:
            return counts
        own = {
            "listable": self.n_people_listable,
            "reachable": self.n_people_reachable,
            "escalated": self.n_people_escalated,
        }
        return {self.people_kind: own, **{kind: row for kind, row in counts.items() if kind != self.people_kind}}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What is known of an entity type or category, for one access, reach and kind of people."""

    state: str
    complete: bool
    n_people: int = 0
    n_records: int = 0
    why: str | None = None


ABSENT = Finding(state="unknown", complete=False)
"""What the reports don't speak of is unknown."""


@dataclass(frozen=True, kw_only=True)
class Controller:
    """What one insurer has to be told."""

    people_kind: str
    code: str
    name: str | None
    n_people: Mapping[str, int]
    n_records: Mapping[str, int]
    """Both by reach."""
    entity_types: tuple[str, ...]
    """Under the widest reach."""


@dataclass(frozen=True, kw_only=True)
class Unread:
    """A file or column that was not wholly read or not decided; `candidates` are the types that it could hold."""

    name: str
    status: str
    message: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AccountFacts:
    """Everything that a dossier says, before it is put into words."""

    portal: str
    date: datetime.date
    content_id: str
    account: Account
    accounts: int
    others: int
    """Other accounts with the same access."""
    findings: Mapping[FindingKey, Finding]
    controllers: tuple[Controller, ...]
    files: tuple[Unread, ...]
    columns: tuple[Unread, ...]
    absent: tuple[str, ...]
    """Datasets that hold nothing for this portal and date."""

    @cached_property
    def kinds(self) -> list[str]:
        """Kinds of people, the headline first; an empty name when the reports know none."""
        named = dict.fromkeys([*self.account.reached, *sorted({kind for kind, _, _ in self.findings})])
        return list(named) or [""]

    def finding(self, kind: str, reach: str, name: str) -> Finding:
        """What is known of an entity type or category."""
        return self.findings.get((kind, reach, name), ABSENT)

    def state(self, kind: str, name: str) -> str:
        """The strongest state over the three reaches: exposed, unknown, not_exposed."""
        states = {self.finding(kind, reach, name).state for reach in REACHES}
        return next((state for state in ("exposed", "unknown") if state in states), "not_exposed")

    @cached_property
    def complete(self) -> bool:
        """Whether every count stands for all: nothing was left unread that could raise it."""
        names = [entity.name for entity in taxonomy().types] + searched_categories()
        all_findings = (self.finding(kind, reach, name) for kind in self.kinds for reach in REACHES for name in names)
        return self.account.complete and all(found.complete and found.state != "unknown" for found in all_findings)


def searched_categories() -> list[str]:
    """The CNIL categories that some entity type belongs to: tamis can't speak of the others."""
    held = {entity.category for entity in taxonomy().types}
    return [code for code in taxonomy().categories if code in held]


def gather(root: Root, *, portal: str, date: str, account: str) -> AccountFacts:
    """Read the facts of one account. Raises NothingStored, TamisError for an unknown account, ReportsRefused."""
    if not root.exists(partition_path(ACCOUNTS, portal, date, PART)):
        raise NothingStored(_nothing(root, portal, date))
    present = [name for name in DETAILS if root.exists(partition_path(name, portal, date, PART))]
    with opened_together(root, [ACCOUNTS, *present], portal=portal, date=date) as (content_id, stored):
        accounts = stored[ACCOUNTS].rows()
        rows = accounts.filter(pc.equal(accounts["account_id"], account)).to_pylist()
        if not rows:
            raise TamisError(
                f"ce compte n'existe pas dans le portail {portal} au {date} ; pour voir ceux qui existent : "
                f"tamis.reports.load('account_exposure', portal='{portal}', date='{date}')['account_id']"
            )
        found = Account(**rows[0])
        of_access = (BY_TYPE, BY_CATEGORY, BY_CONTROLLER)
        tables = {
            name: stored[name].rows_of([found.access_id]) if name in of_access else stored[name].rows()
            for name in present
        }
    return AccountFacts(
        portal=portal,
        date=datetime.date.fromisoformat(date),
        content_id=content_id,
        account=found,
        accounts=accounts.num_rows,
        others=pc.sum(pc.equal(accounts["access_id"], found.access_id)).as_py() - 1,
        findings=_findings(tables),
        controllers=_controllers(tables.get(BY_CONTROLLER)),
        files=_unread_files(tables.get(FILES)),
        columns=_unread_columns(tables.get(COLUMNS)),
        absent=tuple(name for name in DETAILS if name not in present),
    )


def unread(root: Root, *, portal: str, date: str) -> tuple[tuple[Unread, ...], tuple[Unread, ...]] | None:
    """The files and the columns of one drop that were not wholly read or decided; None: the reports don't say."""
    if not all(root.exists(partition_path(name, portal, date, PART)) for name in (FILES, COLUMNS)):
        return None
    with opened_together(root, [FILES, COLUMNS], portal=portal, date=date) as (_, stored):
        return _unread_files(stored[FILES].rows()), _unread_columns(stored[COLUMNS].rows())


def _nothing(root: Root, portal: str, date: str) -> str:
    newest = latest_date(root, ACCOUNTS, portal)
    exists = f"la plus récente est celle du {newest}" if newest else "ce portail n'a encore aucun rapport"
    return (
        f"rien n'est enregistré pour le portail {portal} au {date} ({exists}) ; lancer `tamis run` "
        "ou le DAG nightly_exposure pour cette date"
    )


def _findings(tables: Mapping[str, pa.Table]) -> dict[FindingKey, Finding]:
    found = {}
    for dataset, name in ((BY_TYPE, "entity_type"), (BY_CATEGORY, "category")):
        for row in tables[dataset].to_pylist() if dataset in tables else ():
            found[row["people_kind"], row["reach"], row[name]] = Finding(
                state=row["state"],
                complete=row["complete"],
                n_people=row["n_people"],
                n_records=row["n_records"],
                why=row.get("why"),
            )
    return found


def _controllers(table: pa.Table | None) -> tuple[Controller, ...]:
    rows: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
    for row in [] if table is None else table.to_pylist():
        rows.setdefault((row["people_kind"], row["controller"]), {})[row["reach"]] = row
    found = [
        Controller(
            people_kind=kind,
            code=code,
            name=next(iter(by_reach.values()))["controller_name"],
            n_people={reach: row["n_people"] for reach, row in by_reach.items()},
            n_records={reach: row["n_records"] for reach, row in by_reach.items()},
            entity_types=tuple(sorted({name for row in by_reach.values() for name in row["entity_types"]})),
        )
        for (kind, code), by_reach in rows.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.people_kind, -max(one.n_people.values()), one.code)))


def _unread_files(table: pa.Table | None) -> tuple[Unread, ...]:
    rows = [] if table is None else table.filter(pc.not_equal(table["status"], "scanned")).to_pylist()
    return tuple(
        Unread(name=row["file"] or row["export"], status=row["status"], message=row["message"] or row["reason"])
        for row in rows
    )


def _unread_columns(table: pa.Table | None) -> tuple[Unread, ...]:
    return tuple(
        Unread(
            name=f"{row['export']}.{row['column']}",
            status="undecided" if row["decision"] == "undecided" else row["scan_status"],
            candidates=tuple(candidate["entity_type"] for candidate in row["candidates"] or ()),
        )
        for row in ([] if table is None else table.to_pylist())
        if row["decision"] == "undecided" or row["scan_status"] != "complete"
    )
