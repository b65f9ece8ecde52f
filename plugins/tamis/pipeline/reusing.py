"""What an earlier run has found in the same bytes, with the same policy and the same key, is not looked for again.

A result rests on a *basis*: the hash of everything that it depends on. It is taken over from what the last run of the
same drop has stored, or from the portal's last drops, whatever the file is called there.
"""

import functools
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import tamis
from tamis.drops import Part
from tamis.pipeline.content import digest, versions
from tamis.pipeline.workplace import Workplace
from tamis.store import Snapshot

_LAST_DROPS = 3


def basis(workplace: Workplace, part: Part, sha256: str, **further: Any) -> str:
    """The hash of what a part's result rests on: its bytes, what reads and judges them, the key, and `further`."""
    return digest(
        {
            "file": sha256,
            "kind": Path(part.path).suffixes[-2:],
            "sheet": part.sheet,
            "span": part.span and [part.span.start, part.span.end],
            **made_by(),
            "key": workplace.key.identity,
            **further,
        }
    )


def made_by() -> dict[str, Any]:
    """What reads and judges: the versions of tamis, its policies and packages, and its own files."""
    return {"versions": versions(), "code": _code()}


def taken_over(workplace: Workplace, snapshot: Snapshot, step: str, part: str, wanted: str) -> bool:
    """Whether an earlier result on the same basis was found; it is then stored as this step's."""
    for source in _sources(workplace, snapshot):
        for theirs in source.parts_of(step):
            if source.basis(step, theirs) == wanted:
                snapshot.take(step, part, source, theirs)
                return True
    return False


def _sources(workplace: Workplace, snapshot: Snapshot) -> Iterator[Snapshot]:
    yield replace(snapshot, aside=True)
    dates = [date for date in workplace.state.dates(snapshot.portal) if date != snapshot.date]
    for date in dates[: -_LAST_DROPS - 1 : -1]:
        yield workplace.snapshot(snapshot.portal, date)


@functools.cache
def _code() -> str:
    """The hash of tamis's own files: while it is written, its version says too little."""
    content = hashlib.sha256()
    for path in own_files():
        content.update(f"{path.relative_to(_HOME)}\0".encode() + path.read_bytes())
    return content.hexdigest()


_HOME = Path(tamis.__file__).parent


def own_files() -> list[Path]:
    """Every file of the package, its lists and learnt weights too, but for what Python makes of them."""
    return sorted(path for path in _HOME.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
