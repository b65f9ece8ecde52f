"""How the steps scale: `python -m benchmarks.speed.plot ONE.json OTHER.json … >scaling.svg`; no library needed."""

import json
import math
import sys
from pathlib import Path
from typing import Any

_WIDTH, _HEIGHT, _LEFT, _TOP, _RIGHT, _BOTTOM = 720, 420, 70, 20, 200, 50
_COLOURS = ("#1b6ca8", "#d1495b", "#2e933c", "#e08e0b", "#6a4c93", "#555555")
_SHOWN = ("tamis scan", "tamis index", "tamis expose", "tamis report", "raw read, CSV (pyarrow)")


def svg_of(runs: list[dict[str, Any]], shown: tuple[str, ...] = _SHOWN) -> str:
    """CPU seconds by rows, both on logarithmic axes, one line a job."""
    series = {
        name: sorted((run["rows"], job["cpu"]) for run in runs for job in run["jobs"] if job["job"] == name)
        for name in shown
    }
    series = {name: points for name, points in series.items() if points}
    rows = [x for points in series.values() for x, _ in points]
    seconds = [y for points in series.values() for _, y in points]
    across = _axis(min(rows), max(rows), _LEFT, _WIDTH - _RIGHT)
    up = _axis(min(seconds), max(seconds), _HEIGHT - _BOTTOM, _TOP)
    box = f'viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12"'
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" {box}>']
    parts.append(f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>')
    for value in _ticks(min(rows), max(rows)):
        x = across(value)
        parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{_HEIGHT - _BOTTOM}" stroke="#ddd"/>')
        parts.append(f'<text x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">{_short(value)}</text>')
    for value in _ticks(min(seconds), max(seconds)):
        y = up(value)
        parts.append(f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_short(value)}</text>')
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 10}" text-anchor="middle">rows</text>')
    turned = f'text-anchor="middle" transform="rotate(-90 16 {_HEIGHT / 2})"'
    parts.append(f'<text x="16" y="{_HEIGHT / 2}" {turned}>CPU seconds</text>')
    for (name, points), colour in zip(series.items(), _COLOURS, strict=False):
        places = [(across(x), up(y)) for x, y in points]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places]
        x, y = places[-1]
        parts.append(f'<text x="{x + 8:.1f}" y="{y + 4:.1f}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _axis(low: float, high: float, start: float, end: float) -> Any:
    first, last = math.log10(low), math.log10(high * 1.0001)
    return lambda value: start + (math.log10(value) - first) / (last - first) * (end - start)


def _ticks(low: float, high: float) -> list[float]:
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    ticks = [factor * 10.0**power for power in powers for factor in (1, 3)]
    return [tick for tick in ticks if low <= tick <= high]


def _short(value: float) -> str:
    return f"{value / 1e6:g} M" if value >= 1e6 else f"{value / 1e3:g} k" if value >= 1e4 else f"{value:g}"


if __name__ == "__main__":
    sys.stdout.write(svg_of([json.loads(Path(name).read_text()) for name in sys.argv[1:]]))
