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
    exposure = found["exposure"]
    expose = next(job for job in found["jobs"] if job["job"] == "tamis expose")
    lines = [
        f"Exposure: {exposure['accesses']:,} distinct accesses, {exposure['type_set_rows']:,} rows of "
        f"exposure_type_sets, {expose['cpu']:.1f} CPU s for the three reaches and the five tables, merge included. "
        f"SQL ran on {exposure['compared_accounts']:,} accounts ({exposure['pairs']:,} pairs of account and row), "
        "equal numbers asserted; its CPU s are carried over by people counted to all distinct accesses (extrapolated):",
        "",
        "| SQL | measured CPU s | all, listable | all, reachable | listable ÷ tamis | both ÷ tamis |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for name in ("histogram", "count_distinct"):
        one = exposure[name]
        both = one["cpu_listable"] + one["cpu_reachable"]
        lines.append(
            f"| {name} | {one['cpu']:.2f} | {one['cpu_listable']:.0f} | {one['cpu_reachable']:.0f} | "
            f"{one['cpu_listable'] / expose['cpu']:.1f} | {both / expose['cpu']:.1f} |"
        )
    return lines


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
