"""What arrived: the files of one snapshot date, which export each belongs to, what is missing, how files are cut."""

from tamis.drops.arrived import ACCESS_TABLES, REASONS, Drop, Part, dates, read_drop
from tamis.drops.ranges import cuts_of, in_ranges
from tamis.drops.shown_names import shown_name

__all__ = [
    "ACCESS_TABLES",
    "REASONS",
    "Drop",
    "Part",
    "cuts_of",
    "dates",
    "in_ranges",
    "read_drop",
    "shown_name",
]
