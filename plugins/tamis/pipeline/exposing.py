"""expose: the indexes of a drop and its access tables → the exposure datasets."""

from typing import Any

from tamis.exposure import ExportLayout, Exposing, PartIndex, merge
from tamis.pipeline.deciding import holes
from tamis.pipeline.workplace import Workplace, valueless
from tamis.roots import Roots


@valueless
def expose(*, portal: str, date: str, roots: Roots | None = None) -> dict[str, Any]:
    """Compute and store the exposure datasets of a drop."""
    workplace = Workplace.at(roots)
    snapshot = workplace.snapshot(portal, date)
    decisions: Any = snapshot.read_json("decisions")
    answer = {"portal": portal, "date": date}
    if decisions["failed"]:
        return {**answer, "status": "failed"}
    settings = workplace.portal(portal)
    tables = workplace.access(settings, workplace.drop(settings, date))
    unread = [hole for name, export in decisions["exports"].items() for hole in holes(name, export)]
    exports = sorted((name, export) for name, export in decisions["exports"].items() if export["layout"] is not None)
    population = merge(
        (ExportLayout.from_json(export["layout"]), (PartIndex.read(snapshot, part) for part in export["parts"]))
        for _, export in exports
    )
    exposure = Exposing(
        population=population,
        access=tables.access,
        unread=unread,
        key=workplace.key,
        date=date,
        pseudonymous=settings.pseudonymous_accounts,
        controller_names=tables.names,
    ).run()
    for name, table in exposure.tables.items():
        snapshot.write_table(f"exposure/{name}", table)
    snapshot.write_json("exposure/warnings", {"warnings": list(exposure.warnings)})
    accounts = exposure.tables["account_exposure"].num_rows
    return {**answer, "status": "exposed", "accounts": accounts, "line_kinds": population.n_kinds}
