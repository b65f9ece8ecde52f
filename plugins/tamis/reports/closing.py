"""The closing text of a run: the worst accounts of each portal, what was not read, where the reports lie."""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tamis.reports.account_dossier import headline
from tamis.reports.account_facts import ACCOUNTS, BY_TYPE, Account, unread
from tamis.reports.dossier_exposure import at_least
from tamis.reports.french import (
    FILE_STATUS,
    SECOND_FACTOR,
    counted,
    heading,
    number,
    paragraph,
    people,
    share,
    table,
    type_labels,
    visible,
)
from tamis.reports.partitions import PART, opened_together, partition_path
from tamis.roots import Root

_FILES_NAMED = 10
_NAME = 44
_WIDTHS = (_NAME + 8, 15, 17, 14)


def summary(root: Root, *, drops: list[tuple[str, str]], top: int = 5) -> str:
    """The French text that ends a run: for each (portal, date) its worst `top` accounts and its unread files.

    A drop without reports is named as unknown. Raises ReportsRefused when a stored file can't be read.
    """
    lines = ["Ce qu'exposerait le vol d'un compte"]
    for portal, date in drops:
        lines += _portal(root, portal, date, top)
    if not drops:
        lines += ["", "Aucune livraison n'a été traitée : rien n'est établi."]
    return "\n".join([*lines, *_where(drops)]) + "\n"


def _portal(root: Root, portal: str, date: str, top: int) -> list[str]:
    lines = heading(f"{portal}, {date}")
    if not root.exists(partition_path(ACCOUNTS, portal, date, PART)):
        return [*lines, "Aucun rapport : l'exposition de ce portail est inconnue à cette date."]
    with opened_together(root, [ACCOUNTS], portal=portal, date=date) as (_, stored):
        accounts = stored[ACCOUNTS].rows()
    return [
        *lines,
        *_sentence(accounts),
        *_worst(root, portal, date, accounts, top),
        *_unread(root, portal, date),
    ]


def _sentence(accounts: pa.Table) -> list[str]:
    if not accounts.num_rows:
        return ["Aucun compte dans les tables de droits."]
    worst = Account(**accounts.slice(0, 1).to_pylist()[0])
    same = pc.sum(pc.equal(accounts["access_id"], worst.access_id)).as_py()
    alike = f" ; {counted(same - 1, 'autre compte a', 'autres comptes ont')} les mêmes droits" if same > 1 else ""
    total = counted(accounts.num_rows, "compte", "comptes")
    return paragraph(f"Le pire de {total} est {visible(worst.account_id)}{alike}. {headline(worst)}")


def _worst(root: Root, portal: str, date: str, accounts: pa.Table, top: int) -> list[str]:
    """The worst accounts, with what they expose below; those that expose the same stand in one row."""
    counts = accounts["n_people_reachable"].to_numpy()
    # Accounts stand by these counts: so many of them make as many rows, whatever else sets accounts apart.
    least = np.unique(counts)[::-1][:top].min(initial=0)
    candidates = [Account(**row) for row in accounts.filter(pa.array(counts >= least)).to_pylist()]
    exposed = _exposed(root, portal, date, sorted({one.access_id for one in candidates}))
    alike: dict[str, list[Account]] = {}
    for one in candidates:
        alike.setdefault(f"{one.n_people_reachable} {exposed.get(one.access_id)}", []).append(one)
    worst = list(alike.values())[:top]
    if not worst:
        return []
    title = ("rang  compte", people(worst[0][0].people_kind).many, "part", "2e facteur")
    lines = table([title], widths=_WIDTHS, indent=0)
    for same in worst:
        one = same[0]
        cells = (
            f"{number(one.rank).rjust(4)}  {_account_name(one, len(same) - 1)}",
            at_least(one.n_people_reachable, one.complete),
            "" if one.share is None else share(one.share),
            SECOND_FACTOR.get(one.mfa or "unknown", visible(one.mfa or "")),
        )
        lines += table([cells], widths=_WIDTHS, indent=0)
        for kind in exposed.get(one.access_id, {}):
            types = type_labels(exposed[one.access_id][kind], ", ")
            lines += paragraph(f"{people(kind).many} : {types}", indent=6, hang=2)
    note = [] if all(same[0].complete for same in worst) else ["  ≥ : au moins, car tout n'a pas été lu ou décidé."]
    return ["", *lines, *note]


def _exposed(root: Root, portal: str, date: str, access_ids: list[str]) -> dict[str, dict[str, list[str]]]:
    """Of these accesses, access → people kind → entity types that it can reach."""
    if not root.exists(partition_path(BY_TYPE, portal, date, PART)):
        return {}
    with opened_together(root, [BY_TYPE], portal=portal, date=date) as (_, stored):
        rows = stored[BY_TYPE].rows_of(access_ids)
    reached = pc.and_(pc.equal(rows["state"], "exposed"), pc.equal(rows["reach"], "reachable"))
    found: dict[str, dict[str, list[str]]] = {}
    for row in rows.filter(reached).select(["access_id", "people_kind", "entity_type"]).to_pylist():
        found.setdefault(row["access_id"], {}).setdefault(row["people_kind"], []).append(row["entity_type"])
    return found


def _account_name(account: Account, others: int) -> str:
    state = " (désactivé)" if account.latent else ""
    state += f" et {counted(others, 'autre', 'autres')}" if others else ""
    name, room = visible(account.account_id), _NAME - len(state)
    return (name if len(name) <= room else name[: room - 1] + "…") + state


def _unread(root: Root, portal: str, date: str) -> list[str]:
    found = unread(root, portal=portal, date=date)
    if found is None:
        return ["", "Fichiers et colonnes non lus : inconnus, les rapports n'en disent rien."]
    files, columns = found
    if not files and not columns:
        return ["", "Tous les fichiers ont été lus, toutes les colonnes décidées."]
    lines = [""]
    if files:
        lines += ["Non lus ou lus en partie ; ce qu'ils contiennent reste inconnu :"]
    for one in files[:_FILES_NAMED]:
        message = f" : {visible(one.message)}" if one.message else ""
        status = FILE_STATUS.get(one.status, visible(one.status))
        lines += paragraph(f"{visible(one.name)} ({status}){message}", indent=2, hang=2)
    if len(files) > _FILES_NAMED:
        lines.append(f"  et {number(len(files) - _FILES_NAMED)} de plus, dans input_files")
    if columns:
        many = counted(len(columns), "colonne indécise ou lue", "colonnes indécises ou lues")
        lines.append(f"{many} en partie, dans column_classifications")
    return lines


def _where(drops: list[tuple[str, str]]) -> list[str]:
    if not drops:
        return []
    places = [f"  <jeu>/portal={portal}/snapshot_date={date}/{PART}" for portal, date in drops]
    return [
        *heading("Rapports Parquet, sous TAMIS_REPORTS"),
        *places,
        *paragraph(
            "Jeux : account_exposure (par compte), exposure_by_type, exposure_by_category, exposure_by_controller, "
            "input_files, column_classifications… ; docs/reports.md les décrit champ par champ. "
            "Le dossier d'un compte : `tamis account PORTAIL COMPTE`.",
        ),
    ]
