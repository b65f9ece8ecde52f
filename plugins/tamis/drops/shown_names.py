"""Names of files and sheets: the export that each belongs to, and the form that may be shown (law 1)."""

import datetime as dt
import fnmatch
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from tamis import exports
from tamis.identifiers import BY_TYPE
from tamis.portals import Portal
from tamis.store import Key

# A name that holds one of these is itself personal data and is printed as a pseudonym (law 1).
_TELLING = (
    "FR_NIR",
    "IBAN_CODE",
    "FR_RIB",
    "FR_SIRET",
    "FR_SIREN",
    "FR_FINESS",
    "FR_RPPS",
    "EMAIL_ADDRESS",
    "PHONE_NUMBER",
)
_TOKEN = re.compile(r"[^_();,\[\]]+")
_WORD = re.compile(r"\S+")
_ENDING = re.compile(r"\.(?:csv|txt|tsv|parquet|xlsx|jsonl|ndjson)(?:\.gz|\.zst)?$", re.IGNORECASE)
_NEAR = dt.timedelta(days=400)


@dataclass(frozen=True, kw_only=True)
class Names:
    """Which export a file belongs to, and the form of a name that may be shown."""

    portal: Portal
    date: str
    key: Key

    def export(self, file_name: str) -> tuple[str, bool]:
        """(export name, whether portal.toml claims the file)."""
        for name, settings in self.portal.exports.items():
            if any(fnmatch.fnmatchcase(file_name, pattern) for pattern in settings.files):
                return name, True
        # The whole name is masked first: an e-mail cut at its first dot would no longer be seen as one.
        name = self.shown(exports.export_name(self.shown(file_name)))
        return name, name in self.portal.exports

    def shown(self, name: str) -> str:
        """The name, with whatever in it is a value replaced by a pseudonym."""
        return shown_name(name, lambda text: self.key.pseudonym("nom", text), self.date)


def shown_name(name: str, pseudonym: Callable[[str], str], date: str | None = None) -> str:
    """The name of a file or sheet in the form that may be shown: what in it is a value is replaced (law 1).

    A date near the snapshot `date` is no secret; one far from it may be somebody's birth date.
    """
    ending = _ENDING.search(name)
    stem = name[: ending.start()] if ending else name
    rest = ending[0] if ending else ""
    if _tells(stem, date):
        return pseudonym(stem) + rest
    for pattern in (_TOKEN, _WORD):  # a number may be written with spaces
        stem = pattern.sub(lambda token: pseudonym(token[0]) if _tells(token[0], date) else token[0], stem)
    return stem + rest


def _tells(text: str, date: str | None) -> bool:
    if any(BY_TYPE[name].matches(text) for name in _TELLING):
        return True
    birth = BY_TYPE["BIRTH_DATE"]
    if not birth.matches(text):
        return False
    with suppress(ValueError):
        day = dt.date.fromisoformat(birth.normal(text)[:10])
        return date is None or abs(day - dt.date.fromisoformat(date)) > _NEAR
    return True
