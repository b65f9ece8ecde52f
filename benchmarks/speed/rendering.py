"""The table of one run, in Markdown."""

from typing import Any

_RECORD = 33_000_000


def table_of(found: dict[str, Any]) -> str:
    """The machine, a line a job, the exposure beside SQL, and the peers' slices."""
    machine = ", ".join(f"{name} {value}" for name, value in found["machine"].items())
    lines = [f"{found['rows']:,} rows × 12 columns, {found['accounts']:,} accounts; {machine}", ""]
    lines += ["| job | wall s | CPU s | rows per CPU s | peak MiB |", "|---|--:|--:|--:|--:|"]
    for job in found["jobs"]:
        rate = f"{found['rows'] / job['cpu']:,.0f}" if job["cpu"] else ""
        lines.append(f"| {job['job']} | {job['wall']:.1f} | {job['cpu']:.1f} | {rate} | {job['peak'] / 2**20:,.0f} |")
    lines += ["", *_exposure(found), "", *_peers(found)]
    return "\n".join(lines) + "\n"


def _exposure(found: dict[str, Any]) -> list[str]:
    """The same reaches on both sides. What is not SQL's work is not charged to it; all of tamis's is."""
    exposure = found["exposure"]
    cpu = {job["job"]: job["cpu"] for job in found["jobs"]}
    lines = [
        f"Exposure: {exposure['accesses']:,} distinct accesses, {exposure['type_set_rows']:,} rows of "
        f"exposure_type_sets. SQL ran on {exposure['compared_accounts']:,} accounts ({exposure['pairs']:,} pairs of "
        "account and row), equal numbers asserted; its CPU s are carried over by people counted to all distinct "
        "accesses (extrapolated). They hold the query alone: not start, reading the rows, person ids, type sets of "
        "rows, nor telling which accounts have equal rights. Those of tamis hold all of the step: start and imports, "
        "rights, merge, every table. Its step counts escalated too, which is not charged to SQL.",
        "",
        "| reaches | SQL | SQL CPU s | tamis CPU s | SQL ÷ tamis |",
        "|---|---|--:|--:|--:|",
    ]
    for name in ("histogram", "count_distinct"):
        one, shown = exposure[name], name.replace("_", " ")
        both = one["cpu_listable"] + one["cpu_reachable"]
        for reaches, theirs, ours in (
            ("listable", one["cpu_listable"], cpu["tamis expose, listable alone"]),
            ("listable and reachable", both, cpu["tamis expose"]),
        ):
            lines.append(f"| {reaches} | {shown} | {theirs:,.0f} | {ours:.1f} | {theirs / ours:.1f} |")
    measured = ", ".join(
        f"{name.replace('_', ' ')} {exposure[name]['cpu']:.1f}" for name in ("histogram", "count_distinct")
    )
    return [*lines, "", f"Measured of SQL: {measured} CPU s."]


def _peers(found: dict[str, Any]) -> list[str]:
    lines = []
    for peer in found["peers"]:
        if peer.get("missing"):
            lines.append(f"- {peer['peer']}: could not be installed, not measured.")
        else:
            hours = peer["cpu"] / peer["rows"] * _RECORD / 3600
            lines.append(
                f"- {peer['peer']}: {peer['rows']:,} rows in {peer['cpu']:.1f} CPU s (import deducted), so "
                f"{hours:,.1f} CPU hours for 33 million rows (extrapolated)."
            )
    return lines
