"""tamis's own state: the only place that reads and writes it, atomically. It holds no cell of an export."""

from tamis.store.key import Key
from tamis.store.reviews import RecordedReview, Reviews
from tamis.store.state import Snapshot, State

__all__ = ["Key", "RecordedReview", "Reviews", "Snapshot", "State"]
