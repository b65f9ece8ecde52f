"""One tree of errors. A message says what is wrong, where, and what to do; it never holds a cell's value.

TamisError
├── SettingsError      portal.toml, a policy file or an environment variable is wrong
├── KeyRefused         the pseudonym key is missing, unreadable or too weak
├── ExportRefused      a file of a drop can't be read; carries a reason code
├── AccessRefused      the access tables can't be used (a cycle, a missing column)
├── FilterRefused      a `where` is outside the filter language
├── DropMissing        a portal has no drop for the date asked
├── NothingStored      a step was asked for what no earlier step has stored
└── ReportsRefused     datasets that are to be joined come from different inputs
"""


class TamisError(Exception):
    """Whatever tamis refuses, with words that a person can act on."""


class SettingsError(TamisError):
    """portal.toml, a policy file or an environment variable is wrong."""


class KeyRefused(TamisError):  # noqa: N818 - a refusal, not a failure
    """The pseudonym key is missing, unreadable or too weak."""


class ExportRefused(TamisError):  # noqa: N818
    """A file can't be read. `reason` is a code that stands in `input_files`."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class AccessRefused(TamisError):  # noqa: N818
    """The access tables can't be used."""


class FilterRefused(TamisError):  # noqa: N818
    """A `where` is outside the filter language."""


class DropMissing(TamisError):  # noqa: N818
    """A portal has no drop for the date asked."""


class NothingStored(TamisError):  # noqa: N818
    """A step was asked for what no earlier step has stored."""


class ReportsRefused(TamisError):  # noqa: N818
    """Datasets that are to be joined come from different inputs."""
