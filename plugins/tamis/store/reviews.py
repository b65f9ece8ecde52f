"""What people decided on columns: a small versioned table per portal. Nothing is taken out; the last one counts."""

import json
from dataclasses import asdict, dataclass

from tamis.errors import SettingsError
from tamis.roots import Root

_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class RecordedReview:
    """What a person settled: the entity type (or "none") of a column of an export, who, when (ISO, UTC), why."""

    export: str
    column: str
    entity_type: str
    by: str
    at: str
    why: str


@dataclass(frozen=True)
class Reviews:
    """The reviews of one portal, in the state."""

    root: Root
    portal: str

    @property
    def _path(self) -> str:
        return f"reviews/{self.portal}.json"

    def content(self) -> bytes:
        """The stored bytes, or nothing; for content_ids."""
        return self.root.read(self._path) if self.root.exists(self._path) else b""

    def all(self) -> list[RecordedReview]:
        """Every review, oldest first. Raises SettingsError for a table of another version."""
        content = self.content()
        if not content:
            return []
        document = json.loads(content)
        if document.get("version") != _VERSION:
            raise SettingsError(f"the reviews of {self.portal} were written by another version of tamis; use that one")
        return [RecordedReview(**review) for review in document["reviews"]]

    def of_export(self, export: str) -> dict[str, RecordedReview]:
        """Column → the review that counts."""
        return {review.column: review for review in self.all() if review.export == export}

    def record(self, review: RecordedReview) -> None:
        """Add a review."""
        reviews = [asdict(each) for each in (*self.all(), review)]
        content = json.dumps({"version": _VERSION, "reviews": reviews}, ensure_ascii=False, indent=1)
        self.root.write(self._path, content.encode())
