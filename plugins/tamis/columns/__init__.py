"""Evidence about the columns of an export, and the decision on each: an entity type, how sure, and why."""

from tamis.columns.asking import Cells, Opinion, doubtful
from tamis.columns.deciding import decide
from tamis.columns.decision import Decision, Review
from tamis.columns.evidence import ColumnEvidence, ExportEvidence
from tamis.columns.mixed import types_in_cells
from tamis.columns.observer import Observer
from tamis.columns.weighing import EvidenceTerm

__all__ = [
    "Cells",
    "ColumnEvidence",
    "Decision",
    "EvidenceTerm",
    "ExportEvidence",
    "Observer",
    "Opinion",
    "Review",
    "decide",
    "doubtful",
    "types_in_cells",
]
