"""Whether a first row names its columns or is a row like the others, and the names that columns get (law 1)."""

import functools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from tamis.exports.refusals import refused
from tamis.identifiers import BY_TYPE
from tamis.lexicon import fold, header_words
from tamis.policy import threshold

# Types with a key, or a shape that no name of a column has.
_TELLING = (
    "FR_NIR", "FR_SPI", "IBAN_CODE", "FR_RIB", "CREDIT_CARD", "FR_SIREN", "FR_SIRET", "FR_VAT", "FR_FINESS", "FR_RPPS",
    "FR_ADELI", "FR_AM", "EMAIL_ADDRESS", "PHONE_NUMBER", "BIRTH_DATE", "DATE",
)  # fmt: skip
# A year, a quarter or a short number may name a column; a value of these types has more digits.
_FEWEST_DIGITS = 6
_LONGEST_VALUE = 100
# Words of tables in general, and of the access tables; those of entity types are the lexicon's.
_STRUCTURE_WORDS = """
    id ident code cod cd lib libelle label type statut status etat date dt num numero no n nb nombre ordre rang ligne
    valeur value montant mt total nom name titre description commentaire observation categorie niveau debut fin annee
    mois jour heure source origine version motif region departement pays key cle ref reference index count amount
    account id roles role kind enabled mfa last login inherits export action columns except masked scope assignable
    mode where lookup keys guessable max per day at person rows controller aliases
"""
_STRUCTURE = frozenset(_STRUCTURE_WORDS.split())
_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z]+[0-9]*(?:[A-Z][a-z0-9]+)+")
_WRAPPED = re.compile(r"=?([\"'])(.*)\1|'(.*)")
_NUMBER = re.compile(r"[\d\s.,:/+\-€%()]*\d[\d\s.,:/+\-€%()]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_REGULAR = 0.8


def is_value(cell: str) -> bool:
    """Whether a name would itself be personal data: it passes a checksum, e-mail, phone or date check.

    >>> is_value('="2 69 05 49 588 157 80"'), is_value("nir"), is_value("2024")
    (True, False, False)
    """
    text = cell.strip()
    wrapped = _WRAPPED.fullmatch(text)
    text = (wrapped[2] or wrapped[3] or "").strip() if wrapped else text
    if not text or len(text) > _LONGEST_VALUE:
        return False
    enough = sum(character.isdigit() for character in text) >= _FEWEST_DIGITS
    names = [name for name in _TELLING if name in BY_TYPE and (enough or name == "EMAIL_ADDRESS")]
    return any(BY_TYPE[name].matches(text) for name in names)


def is_header(first: Sequence[str], below: Sequence[Sequence[str]], *, headed: bool = False) -> bool:
    """Whether the first row names the columns of the rows below (a sample, each as wide as it).

    A value in it, or a look like theirs, makes it a row of data. In doubt it is data: a name that is a value
    would be printed, while a header taken for data costs only the words of its names. `headed`: a person says
    that it is a header; a value in it proves the contrary all the same.
    """
    filled = [cell.strip() for cell in first if cell.strip()]
    if not filled or any(map(is_value, filled)):
        return False
    if headed:
        return True
    known = sum(map(_is_known, filled))
    if known * 2 >= len(filled) or _is_numbering(filled):
        return True
    columns = [
        (cell.strip(), [row[place].strip() for row in below if row[place].strip()])
        for place, cell in enumerate(first)
        if cell.strip()
    ]
    votes = [_vote(cell, cells) for cell, cells in columns if cells]
    if not votes:
        return _reads_like_names(filled)
    if min(votes) <= -2 or max(votes) >= 2:
        return sum(votes) > 0
    return bool(known) or any(_SNAKE.fullmatch(cell) for cell, cells in columns if not cells) or sum(votes) > 0


def _is_numbering(filled: list[str]) -> bool:
    """Names that say nothing but their place: c1, c2, c3; col_00, col_01; A, B, C.

    >>> _is_numbering(["c1", "c2"]), _is_numbering(["C", "D"]), _is_numbering(["A1", "B2"]), _is_numbering(["x1"])
    (True, True, False, False)
    """
    if len(filled) < 2:
        return False
    if all(re.fullmatch(r"[A-Za-z]", cell) for cell in filled):
        return [ord(cell) for cell in filled] == list(range(ord(filled[0]), ord(filled[0]) + len(filled)))
    parts = [re.fullmatch(r"([A-Za-zé]{1,12}[ _.-]?)(\d{1,4})", cell) for cell in filled]
    places = [(part[1], int(part[2])) for part in parts if part]
    if len(places) < len(filled) or places[0][1] > 1:
        return False
    return places == [(places[0][0], places[0][1] + place) for place in range(len(filled))]


def _reads_like_names(filled: list[str]) -> bool:
    """For a row that stands alone: nothing but words, one known, or all in the style of programs."""
    if any(_NUMBER.fullmatch(cell) for cell in filled):
        return False
    return any(map(_is_known, filled)) or all(re.fullmatch(r"[a-z][a-z0-9_]*|" + _SNAKE.pattern, c) for c in filled)


@functools.cache
def _known() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Whole headers, the words that occur in one, and those that suggest a type by themselves."""
    entries = header_words().values()
    whole = frozenset[str]().union(*(entry.exact for entry in entries)) | _STRUCTURE
    strong = frozenset[str]().union(*(entry.strong for entry in entries)) | _STRUCTURE
    return whole, frozenset(word for header in whole for word in header.split()), strong


def names_a_column(cell: str) -> bool:
    """Whether the lexicon, or the words of tables in general, have this very header.

    >>> names_a_column("N° de Sécurité Sociale"), names_a_column("DURAND")
    (True, False)
    """
    return fold(cell) in _known()[0]


def _is_known(cell: str) -> bool:
    """A header of the lexicon, or made of the words of headers, one of which says a type."""
    _, words, strong = _known()
    tokens = fold(cell).split()
    made_of_words = 1 < len(tokens) <= 8 and words.issuperset(tokens) and not strong.isdisjoint(tokens)
    return names_a_column(cell) or made_of_words


def _vote(cell: str, below: list[str]) -> int:
    """2: surely a name above these cells, 1: rather, 0: can't tell, -1: rather one of them, -2: surely."""
    if cell in below:
        return -2
    kinds = [_kind(other) for other in below]
    kind = _kind(cell)
    numbers = kinds.count("number") / len(kinds)
    if kind == "number":
        year = _YEAR.fullmatch(cell) and sum(map(bool, map(_YEAR.fullmatch, below))) < len(below) / 2
        return -2 if numbers >= _REGULAR and not year else 0
    if numbers >= _REGULAR:
        return -2 if kind == "code" and _mask(cell) in map(_mask, below) else 2
    if kind == "code":
        return _vote_code(cell, below)
    if kinds.count("code") / len(kinds) >= _REGULAR:
        return 1 if " " in cell else 2
    return _vote_word(cell, below)


def _vote_code(cell: str, below: list[str]) -> int:
    """The vote of a first cell with letters and digits (`adr2`, `AB-123-CD`)."""
    masks = [_mask(other) for other in below]
    if masks.count(_mask(cell)) / len(masks) >= 0.2:
        return -2
    return 1 if _SNAKE.fullmatch(cell) else -1


def _vote_word(cell: str, below: list[str]) -> int:
    """The vote of a word above words: by the style of programs, then by the use of capitals."""
    named = sum(1 for other in below if _SNAKE.fullmatch(other)) / len(below)
    if _SNAKE.fullmatch(cell) and named < 0.5:
        return 2
    cases = [_case(other) for other in below]
    case, share = max(((case, cases.count(case) / len(cases)) for case in sorted(set(cases))), key=lambda pair: pair[1])
    if share < _REGULAR:
        return 0
    return -1 if _case(cell) == case else 1


def _kind(cell: str) -> str:
    if _NUMBER.fullmatch(cell):
        return "number"
    return "code" if any(map(str.isdigit, cell)) else "word"


def _mask(cell: str) -> str:
    return re.sub(r"[a-z]", "a", re.sub(r"[A-Z]", "A", re.sub(r"\d", "9", cell)))


def _case(cell: str) -> str:
    if cell.isupper():
        return "upper"
    return "lower" if cell.islower() else "title" if cell[:1].isupper() else "mixed"


def column_names(cells: Sequence[str]) -> tuple[str, ...]:
    r"""Unique names without control or bidirectional characters, at most 256 characters each.

    An empty cell becomes `c` and its place from 1; a name that is taken gets `_2`, `_3`…
    Raises ExportRefused (`too_wide`).

    >>> column_names(["nom", "", "nom", " N°\u202e\n NIR "])
    ('nom', 'c2', 'nom_2', 'N° NIR')
    """
    if len(cells) > threshold("limits", "columns"):
        raise refused("too_wide")
    longest = int(threshold("limits", "header_characters"))
    wanted = [_clean(cell)[:longest].strip() or f"c{place}" for place, cell in enumerate(cells, start=1)]
    taken: set[str] = set()
    repeats: dict[str, int] = {}
    names = []
    for name in wanted:
        unique = name
        while unique in taken:
            repeats[name] = repeats.get(name, 1) + 1
            suffix = f"_{repeats[name]}"
            unique = name[: longest - len(suffix)] + suffix
        taken.add(unique)
        names.append(unique)
    return tuple(names)


def _clean(cell: str) -> str:
    text = " ".join(unicodedata.normalize("NFC", cell).split())
    return "".join(character for character in text if unicodedata.category(character)[0] != "C")


@dataclass(frozen=True, kw_only=True)
class Named:
    """The columns of a source that names its own. `row`: the names as a row of data where they are values."""

    header: str
    columns: tuple[str, ...]
    row: tuple[str, ...] | None


def name_columns(paths: Sequence[tuple[str, ...]]) -> Named:
    """Name the columns of Parquet or JSON Lines: nested fields are dotted.

    A field that is named by a value (a table read without its header, a map keyed by e-mail) makes all the names
    a row: `c1…cn`, `header` absent. Raises ExportRefused (`too_wide`).
    """
    dotted = tuple(".".join(path) for path in paths)
    if any(is_value(part) for path in paths for part in path):
        return Named(header="absent", columns=column_names([""] * len(paths)), row=dotted)
    return Named(header="present", columns=column_names(dotted), row=None)
