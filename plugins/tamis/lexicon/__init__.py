"""French words as data: the words of column headers by entity type, and lists of names, streets, insurers, networks.

Lists are written by hand from public knowledge. A list says that a word is common, never that a value is right:
one surname in eight is also a first name, and one in twelve the name of a commune.
"""

import functools
import re
import unicodedata
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

from tamis.errors import SettingsError

_LETTERS = str.maketrans(
    {
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "ß": "ss",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
    }
)
_SMALL, _BIG = "a-zà-öø-ÿœ", "A-ZÀ-ÖØ-ÞŒ"
_CAMEL = re.compile(
    rf"(?<=[{_SMALL}0-9])(?=[{_BIG}][{_SMALL}])|(?<=[{_SMALL}])(?=[{_BIG}])|(?<=[{_BIG}])(?=[{_BIG}][{_SMALL}])"
)
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?=\s|$)")
_BOTH = re.compile(r"(?<=\w)(?:\((?:e|s|es|x|ne|le|te)\)|·(?:e|s|es)(?:·s)?\b)")


@dataclass(frozen=True, kw_only=True)
class HeaderWords:
    """What a column of one entity type is called. Everything is folded.

    `exact`: whole headers; `strong`: single words that suggest the type;
    `conflicts`: words that speak against it although a strong word stands beside them (`nom fichier`);
    `first` and `last`: words that say the type where a name begins or ends with them, whatever the others are.
    """

    exact: frozenset[str]
    strong: frozenset[str]
    conflicts: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()


def _unaccented(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def fold(text: str) -> str:
    """A header in lower case, without accents, camelCase split, every separator a single space.

    >>> fold("dateDeNaissance"), fold(" N°_Sécu. "), fold("NIRAssuré")
    ('date de naissance', 'n secu', 'nir assure')
    >>> fold("Comm. €"), fold("Comm. %"), fold("P.U. HT"), fold("Assuré(e)")
    ('comm euros', 'comm pct', 'pu ht', 'assure')
    """
    # Signs of a measure are words, letters with full stops one word; (e) and (s) change no word.
    signs = _BOTH.sub("", text.replace("€", " euros ").replace("%", " pct "))
    letters = _DOTTED.sub(lambda found: found[0].replace(".", "") + " ", signs)
    apart = _CAMEL.sub(" ", unicodedata.normalize("NFC", letters))
    return " ".join(re.sub(r"[\W_]+", " ", _unaccented(apart)).split()).lower()


def capitals(text: str) -> str:
    """A value in upper case, without accents, spaces, hyphens, apostrophes and dots as single spaces.

    This is the form of the word lists. Other signs stay: an e-mail address doesn't become a name.

    >>> capitals("Jean-François  d'Ormesson"), capitals("a@b")
    ('JEAN FRANCOIS D ORMESSON', 'A@B')
    """
    letters = text if text.isascii() else _unaccented(text)
    return " ".join(re.sub(r"[\s.\-_'’‘`‐‑–]+", " ", letters).split()).upper()


def read_yaml(name: str, package: str = __name__) -> Any:
    """The content of `name`.yaml of a package, read by libyaml where PyYAML has it: ten times faster."""
    source = resources.files(package).joinpath(f"{name}.yaml").read_text("utf-8")
    return yaml.load(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe


_PARTS = ("exact", "strong", "conflicts", "first", "last")


@functools.cache
def header_words() -> dict[str, HeaderWords]:
    """Entity type → the words of its headers, from headers.yaml; every type of the taxonomy is there."""
    content = read_yaml("headers")
    return {
        name: HeaderWords(**{part: frozenset(map(str, entry.get(part, ()))) for part in _PARTS})
        for name, entry in content["entity_types"].items()
    }


@functools.cache
def words(name: str) -> frozenset[str]:
    """The list `name`.txt, each entry in the form of `capitals`; SettingsError if there is no such list.

    >>> "RUE" in words("street_types")
    True
    """
    source = resources.files(__name__).joinpath(f"{name}.txt")
    if not source.is_file():
        raise SettingsError(f"lexicon/{name}.txt is not there; the lists are the .txt files of that folder")
    lines = (line.partition("#")[0].strip() for line in source.read_text("utf-8").splitlines())
    return frozenset(line for line in lines if line)
