"""A small fictional portal, dataset by dataset; every value is made up."""

import datetime

import pyarrow as pa

from tamis import reports
from tamis.policy import taxonomy
from tamis.roots import Root

PORTAL, DATE = "alize", "2026-02-03"
REACHES = ("listable", "reachable", "escalated")


def table(dataset: str, rows: list[dict[str, object]]) -> pa.Table:
    """Rows with the columns of the dataset; a column that a row lacks is null."""
    schema = reports.DATASETS[dataset].schema
    return pa.Table.from_pylist([{name: row.get(name) for name in schema.names} for row in rows], schema)


def account(**changes: object) -> dict[str, object]:
    row: dict[str, object] = {
        "account_id": "opticien-12",
        "access_id": "a1",
        "roles": ["ps_opticien", "gestion"],
        "kind": "human",
        "enabled": True,
        "mfa": "none",
        "last_login": datetime.date(2026, 1, 12),
        "dormant_days": 22,
        "people_kind": "beneficiary",
        "n_people_listable": 120,
        "n_people_reachable": 12345,
        "n_people_escalated": 12345,
        "n_people_1d": 2000,
        "n_people_4d": 8000,
        "n_people_30d": 12345,
        "n_people_with_key": 7,
        "n_people_unlinked": 3,
        "by_kind": [
            {"people_kind": "beneficiary", "listable": 120, "reachable": 12345, "escalated": 12345},
            {"people_kind": "professional", "listable": 1, "reachable": 1, "escalated": 40},
        ],
        "share": 0.987,
        "masked_types": ["IBAN_CODE"],
        "latent": False,
        "escalated": False,
        "shared_access": 2,
        "complete": True,
        "rank": 1,
    }
    return {**row, **changes}


def findings(
    *,
    exposed: dict[str, int],
    unknown: frozenset[str] = frozenset(),
    why: dict[str, str] | None = None,
    kind: str = "beneficiary",
    access: str = "a1",
    complete: bool = True,
) -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    """Rows of exposure_by_type and exposure_by_category, for the three reaches alike."""
    types: list[dict[str, object]] = []
    categories: list[dict[str, object]] = []
    for reach in REACHES:
        key = {"access_id": access, "reach": reach, "people_kind": kind}
        for entity in taxonomy().types:
            name = entity.name
            state = "exposed" if name in exposed else "unknown" if name in unknown else "not_exposed"
            types.append(
                {
                    **key,
                    "entity_type": name,
                    "state": state,
                    "why": (why or {}).get(name, "not_held") if state == "not_exposed" else None,
                    "complete": state == "not_exposed" or (state == "exposed" and complete),
                    "n_people": exposed.get(name, 0),
                    "n_records": 2 * exposed.get(name, 0),
                    "masked": name == "IBAN_CODE",
                }
            )
        for category in taxonomy().categories:
            members = [entity.name for entity in taxonomy().types if entity.category == category]
            shown = sorted(set(members) & set(exposed))
            state = "exposed" if shown else "unknown" if set(members) & unknown else "not_exposed"
            count = max((exposed[name] for name in shown), default=0)
            categories.append(
                {
                    **key,
                    "category": category,
                    "state": state,
                    "complete": state == "not_exposed" or (state == "exposed" and complete),
                    "n_people": count,
                    "n_records": 2 * count,
                    "entity_types": shown,
                }
            )
    return types, categories


def controllers(names: dict[str, int]) -> list[dict[str, object]]:
    return [
        {
            "access_id": "a1",
            "reach": reach,
            "people_kind": "beneficiary",
            "controller": code,
            "controller_name": f"Mutuelle {code}",
            "n_people": count,
            "n_records": 2 * count,
            "entity_types": ["FR_NIR", "LAST_NAME"],
        }
        for code, count in names.items()
        for reach in REACHES
    ]


def file(name: str, **changes: object) -> dict[str, object]:
    return {"file": name, "export": name.partition(".")[0], "format": "csv", "status": "scanned", "rows": 10, **changes}


def column(export: str, name: str, **changes: object) -> dict[str, object]:
    row = {
        "export": export,
        "column": name,
        "index": 0,
        "entity_type": "FR_NIR",
        "decision": "certain",
        "candidates": [{"entity_type": "FR_NIR", "score": 9.5}],
        "contains": [],
        "n_rows": 10,
        "n_filled": 9,
        "n_distinct": 9,
        "n_distinct_exact": True,
        "n_valid": 9,
        "chance": 0.01,
        "header_words": ["nir"],
        "header_score": 2.0,
        "evidence": [{"name": "check", "log_odds": 9.0, "detail": "9 sur 9"}],
        "cross_checks": [{"name": "sex", "n": 9, "n_agree": 9}],
        "damage": [],
        "decided_by": "detection",
        "used_as": ["person_key"],
        "scan_status": "complete",
    }
    return {**row, **changes}


def run_row(**changes: object) -> dict[str, object]:
    start = datetime.datetime(2026, 2, 3, 1, 0, tzinfo=datetime.UTC)
    row = {
        "portal": PORTAL,
        "snapshot_date": DATE,
        "started_at": start,
        "ended_at": start + datetime.timedelta(minutes=3),
        "tamis_version": "0.1.0",
        "versions": [{"name": "pyarrow", "version": "26"}],
        "content_id": "c0",
        "n_files": 2,
        "n_rows": 20,
        "n_cells": 200,
        "status": "done",
        "reason": None,
        "warnings": ["exports.soins: no file matches"],
    }
    return {**row, **changes}


EXPOSED = {"LAST_NAME": 12345, "FIRST_NAME": 12345, "BIRTH_DATE": 12345, "FR_NIR": 12000, "INSURER": 12345}


def portal_rows(**changes: object) -> dict[str, list[dict[str, object]]]:
    """All datasets but `runs`; a dataset given in `changes` replaces the rows made here."""
    types, categories = findings(exposed=EXPOSED, why={"EMAIL_ADDRESS": "no_grant", "IBAN_CODE": "masked"})
    more_types, more_categories = findings(exposed={"FR_RIB": 1, "COMPANY_NAME": 1}, kind="professional")
    rows: dict[str, list[dict[str, object]]] = {
        "account_exposure": [
            account(),
            account(account_id="opticien-13", rank=2, latent=True, enabled=False),
            account(account_id="agent", access_id="a2", rank=3, n_people_reachable=5, by_kind=None, mfa="webauthn"),
        ],
        "exposure_by_type": types + more_types,
        "exposure_by_category": categories + more_categories,
        "exposure_by_controller": controllers({"01": 12000, "02": 900}),
        "exposure_type_sets": [
            {
                "access_id": "a1",
                "reach": reach,
                "people_kind": "beneficiary",
                "type_set": taxonomy().mask(list(EXPOSED)),
                "entity_types": sorted(EXPOSED),
                "n_people": 12345,
                "n_records": 24690,
            }
            for reach in REACHES
        ],
        "input_files": [file("beneficiaires.csv"), file("soins.csv")],
        "column_classifications": [column("beneficiaires", "nir")],
        "entity_types": [
            {
                "entity_type": entity.name,
                "bit": entity.bit,
                "label": entity.label,
                "category": entity.category,
                "category_label": taxonomy().categories[entity.category],
                "article": entity.article,
            }
            for entity in taxonomy().types
        ],
    }
    return {**rows, **changes}


def store(root: Root, rows: dict[str, list[dict[str, object]]], *, date: str = DATE, content_id: str = "c0") -> None:
    for dataset, some in rows.items():
        reports.write(
            root, dataset, portal=PORTAL, date=date, table=table(dataset, some), content_id=content_id, policies={}
        )
