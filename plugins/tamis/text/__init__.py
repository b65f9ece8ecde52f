"""Free text: which identifiers, addresses and people a cell holds.

Only here are Presidio and spaCy imported, and only inside functions: importing this room costs nothing.
"""

from tamis.text.cells import kinds_of_cells
from tamis.text.overlap import Span, TextFinding, without_overlap
from tamis.text.recognizers import recognizer, with_recognizer
from tamis.text.scanner import TextScanner, scanner

__all__ = [
    "Span",
    "TextFinding",
    "TextScanner",
    "kinds_of_cells",
    "recognizer",
    "scanner",
    "with_recognizer",
    "without_overlap",
]
