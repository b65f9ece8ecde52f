"""The six steps and what is asked of their results: the only door of the library.

`tamis run` and the DAGs call the same steps: plan → scan → decide → index → expose → report. Each reads what the
step before stored and can be rerun alone. Arguments and results are ids, paths and counts, never values.
"""

from tamis.pipeline.asking import compromise, dossier_text, portals
from tamis.pipeline.classifying import classify_file
from tamis.pipeline.concluding import conclude, require_whole
from tamis.pipeline.deciding import decide
from tamis.pipeline.exposing import expose
from tamis.pipeline.indexing import index
from tamis.pipeline.planning import plan
from tamis.pipeline.reporting import report
from tamis.pipeline.reviewing import doubts, record_review
from tamis.pipeline.scanning import scan
from tamis.pipeline.spanning import spans
from tamis.pipeline.steps import steps

__all__ = [
    "classify_file",
    "compromise",
    "conclude",
    "decide",
    "dossier_text",
    "doubts",
    "expose",
    "index",
    "plan",
    "portals",
    "record_review",
    "report",
    "require_whole",
    "scan",
    "spans",
    "steps",
]
